// SPDX-License-Identifier: Apache-2.0
/* Descriptors and threads are used up: calls answer what they answer anywhere, no chain is lost, and all is well afterwards. */
#include <pthread.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include "test.h"

#define BATCH 8

static struct rlimit before;

/* From here on no descriptor number is free. */
static void no_numbers(void)
{
	struct rlimit low = before;
	int last = dup(0);

	CHECK(last > 0);
	close(last);
	low.rlim_cur = (rlim_t)last;
	CHECK_EQ(setrlimit(RLIMIT_NOFILE, &low), 0);
	CHECK_EQ(dup(0), -1);
	CHECK_EQ(errno, EMFILE);
}

static void numbers(void)
{
	CHECK_EQ(setrlimit(RLIMIT_NOFILE, &before), 0);
}

/* Calls that make descriptors, tried, left to the other side, and in a chain that goes on after the failure. */
static void calls_fail(syslet_engine *e)
{
	static const uint32_t places[] = { 0, SYSLET_ASYNC };
	struct call c[4], fifo;
	struct ring r;
	int p[2], made[2];
	char byte, path[64];

	close(temp_file(path));
	unlink(path);
	CHECK_EQ(mkfifo(path, 0600), 0);
	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	ring_init(&r, 4);
	no_numbers();
	for (size_t i = 0; i < COUNT_OF(places); i++) {
		CALL(&c[0], places[i], __NR_openat, AT_FDCWD, P("/proc/self/stat"), O_RDONLY | O_CLOEXEC);
		CALL(&c[1], 0, __NR_pipe2, P(made), O_CLOEXEC);
		CALL(&c[2], 0, __NR_read, p[0], P(&byte), 1);
		CALL(&c[3], 0, __NR_socket, AF_UNIX, SOCK_STREAM, 0);
		for (int k = 0; k < 3; k++)
			call_then(&c[k], &c[k + 1]);
		CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
		CHECK_EQ(write(p[1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(&c[3].atom));
		CHECK_EQ(c[0].result, -EMFILE);
		CHECK_EQ(c[1].result, -EMFILE);
		CHECK_EQ(c[2].result, 1); /* a thread waits, if there is no number for a duplicate */
		CHECK_EQ(c[3].result, -EMFILE);
	}
	CALL(&fifo, SYSLET_ASYNC, __NR_openat, AT_FDCWD, P(path), O_RDONLY | O_CLOEXEC);
	CHECK_EQ(run_to_end(e, &fifo, &r), P(&fifo.atom));
	CHECK_EQ(fifo.result, -EMFILE);
	errno = 0;
	CHECK(!syslet_engine_open(NULL));
	CHECK_EQ(errno, EMFILE);
	numbers();
	close(p[0]);
	close(p[1]);
	unlink(path);
}

/* Files without numbers can be read without numbers, unless one must be asked about. With no_ring, not even a ring can be had. */
static void batches(syslet_engine *e, bool no_ring)
{
	static char buffer[BATCH][4096], block[4096];
	struct syslet_submission subs[BATCH];
	struct call c[BATCH][3];
	uint64_t direct = stats_of(e).direct_files;
	char whole[64], part[64];
	struct ring r;
	int fd;

	fd = temp_file(whole);
	CHECK_EQ(write(fd, block, sizeof(block)), sizeof(block));
	close(fd);
	fd = temp_file(part);
	CHECK_EQ(write(fd, block, 100), 100);
	close(fd);
	ring_init(&r, BATCH);
	for (int numbered = 0; numbered < 2; numbered++) {
		for (int i = 0; i < BATCH; i++) {
			CALL(&c[i][0], SYSLET_STOP_ON_NEGATIVE, __NR_openat, AT_FDCWD, P(i == 1 ? part : whole),
			     O_RDONLY | O_CLOEXEC);
			CALL(&c[i][1], 0, __NR_read, 0, P(buffer[i]), 4096);
			CALL(&c[i][2], 0, __NR_close, 0);
			c[i][1].atom.arg_ptr[0] = c[i][2].atom.arg_ptr[0] = P(&c[i][0].result);
			call_then(&c[i][0], &c[i][1]);
			call_then(&c[i][1], &c[i][2]);
			subs[i] = (struct syslet_submission){ .atom = P(&c[i][0].atom) };
		}
		if (!numbered)
			no_numbers();
		CHECK_EQ(syslet_exec_many(e, subs, BATCH, &r.head), BATCH);
		for (int i = 0; i < BATCH; i++)
			CHECK(subs[i].result || ring_take(&r));
		numbers();
		for (int i = 0; i < BATCH; i++) {
			if (!numbered && c[i][0].result == -EMFILE)
				continue; /* as without a batch */
			CHECK(c[i][0].result >= 0);
			if (!numbered && c[i][1].result == -EMFILE)
				CHECK(i == 1); /* opened without a number, and it takes one to know that it ends there */
			else
				CHECK_EQ(c[i][1].result, i == 1 ? 100 : 4096);
			CHECK_EQ(c[i][2].result, 0);
		}
		if (!numbered && no_ring)
			CHECK_EQ(c[0][0].result, -EMFILE);
		if (!numbered && !no_ring && is_uring(e)) {
			CHECK(stats_of(e).direct_files > direct);
			CHECK_EQ(c[0][1].result, 4096);
			CHECK_EQ(c[1][1].result, -EMFILE);
		}
	}
	unlink(whole);
	unlink(part);
}

/* The kernel itself refuses threads: an unprivileged user that has as many as it may. */
static void no_processes(void)
{
	struct rlimit none = { 0, 0 };
	struct timespec t[6];
	struct call c[6];
	syslet_engine *e;
	struct ring r;
	char byte;
	int p[2];

	CHECK_EQ(setgid(65534), 0);
	CHECK_EQ(setuid(65534), 0);
	e = engine_new();
	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	ring_init(&r, 6);
	CHECK_EQ(setrlimit(RLIMIT_NPROC, &none), 0);
	/* All end in their caller. */
	for (int i = 0; i < 6; i++) {
		t[i] = (struct timespec){ 0, 1000000 };
		CALL(&c[i], i % 2 ? SYSLET_ASYNC : 0, __NR_nanosleep, P(&t[i]), 0);
		if (i % 3 == 2)
			CALL(&c[i], SYSLET_ASYNC, __NR_getppid);
		if (i % 2 || i % 3 == 2) { /* nothing was executed yet, so they could be refused */
			long answer = syslet_exec(e, &c[i].atom, &r.head, NULL);

			CHECK(answer == (long)P(&c[i].atom) || answer == -ENOMEM);
			CHECK_EQ(c[i].result == RESULT_NONE, answer == -ENOMEM);
		} else {
			CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), P(&c[i].atom));
			CHECK_EQ(c[i].result, 0);
		}
	}
	CHECK_EQ(write(p[1], "x", 1), 1);
	CALL(&c[0], 0, __NR_read, p[0], P(&byte), 1);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), P(&c[0].atom));
	CHECK_EQ(stats_of(e).went_async, 0);
	CHECK_EQ(stats_of(e).workers_started, 0);
	CHECK_EQ(stats_of(e).in_flight, 0);
	CHECK_EQ(async_wait(1, 0, &r.head), 0);
	engine_done(e);
}

static void few_processes(void)
{
	struct rlimit few;
	struct timespec t = { 0, 5000000 };
	struct call c[24];
	syslet_engine *e;
	struct ring r;

	CHECK_EQ(setgid(65533), 0);
	CHECK_EQ(setuid(65533), 0);
	e = engine_new();
	few = (struct rlimit){ 4, 4 }; /* this thread, a reactor and two more */
	CHECK_EQ(setrlimit(RLIMIT_NPROC, &few), 0);
	ring_init(&r, 24);
	for (int i = 0; i < 24; i++) {
		CALL(&c[i], SYSLET_ASYNC, __NR_clock_nanosleep, CLOCK_TAI, 0, P(&t), 0); /* none that io_uring knows */
		CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), 0);
	}
	CHECK_EQ(async_wait(24, 0, &r.head), 24);
	for (int i = 0; i < 24; i++)
		CHECK_EQ(c[i].result, 0);
	CHECK(stats_of(e).workers_started >= 1 && stats_of(e).workers_started <= 3);
	CHECK_EQ(stats_of(e).posted, 24);
	engine_done(e);
}

static void in_child(void (*run)(void))
{
	int status;
	pid_t child = fork();

	if (child == 0) {
		run();
		_exit(0);
	}
	CHECK(child > 0);
	CHECK_EQ(waitpid(child, &status, 0), child);
	CHECK(WIFEXITED(status));
	CHECK_EQ(WEXITSTATUS(status) % 77, 0);
}

int main(void)
{
	syslet_engine *e;

	CHECK_EQ(getrlimit(RLIMIT_NOFILE, &before), 0);
	if (geteuid() == 0 && !SANITIZED) { /* a sanitizer has a thread of its own */
		in_child(no_processes);
		in_child(few_processes);
	}
	e = engine_new();
	calls_fail(e);
	batches(e, true);
	for (int i = 0; is_uring(e) && !stats_of(e).direct_files; i++) {
		CHECK(i < 100); /* after some batches it is tried again */
		batches(e, true);
	}
	batches(e, !is_uring(e));
	EVENTUALLY(stats_of(e).in_flight == 0);
	CHECK_EQ(stats_of(e).posted, stats_of(e).went_async);
	engine_done(e);
	return 0;
}
