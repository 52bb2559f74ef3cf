// SPDX-License-Identifier: Apache-2.0
/* A filter for all threads refuses io_uring_enter while chains are armed on the ring: all complete, and new ones work. */
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include "test.h"

#define PIPES 40
#define SUBMITTERS 2

static syslet_engine *e;
static char path[64];

static void refuse(uint32_t first, uint32_t last, int error)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, first, 0, 2),
		BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, last, 1, 0),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (uint32_t)error),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { COUNT_OF(code), code };

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
	    syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program))
		SKIP("no seccomp filters for all threads here: %s", strerror(errno));
}

/* Blocked before the filter comes: readers of pipes, sleeps, a poll, a call for a disk. */
struct armed {
	struct call c[PIPES + 4];
	struct ring r;
	int p[PIPES][2], file;
	char byte[PIPES], block[4096];
	struct timespec t;
	struct { int fd; short events, revents; } poll;
};

static void arm(struct armed *a)
{
	a->t = (struct timespec){ 0, 100000000 };
	ring_init(&a->r, PIPES + 4);
	for (int i = 0; i < PIPES; i++) {
		CHECK_EQ(pipe2(a->p[i], O_CLOEXEC), 0);
		CALL(&a->c[i], 0, __NR_read, a->p[i][0], P(&a->byte[i]), 1);
	}
	CHECK((a->file = open(path, O_RDWR | O_CLOEXEC)) >= 0);
	a->poll.fd = a->p[0][0];
	CALL(&a->c[PIPES], 0, __NR_nanosleep, P(&a->t), 0);
	CALL(&a->c[PIPES + 1], SYSLET_ASYNC, __NR_fsync, a->file);
	CALL(&a->c[PIPES + 2], SYSLET_ASYNC, __NR_pread64, a->file, P(a->block), 4096, 0);
	CALL(&a->c[PIPES + 3], 0, __NR_ppoll, P(&a->poll), 1, P(&a->t), 0);
	for (int i = 0; i < PIPES + 4; i++)
		CHECK_EQ(syslet_exec(e, &a->c[i].atom, &a->r.head, NULL), 0);
}

static void complete(struct armed *a)
{
	static const int64_t answers[] = { 0, 0, 4096, 0 };

	for (int i = 0; i < PIPES; i++)
		CHECK_EQ(write(a->p[i][1], "x", 1), 1);
	CHECK_EQ(async_wait(PIPES + 4, 0, &a->r.head), PIPES + 4);
	for (int i = 0; i < PIPES + 4; i++)
		if (i != PIPES + 3) /* the poll may have seen what was written */
			CHECK_EQ(a->c[i].result, i < PIPES ? 1 : answers[i - PIPES]);
	CHECK(a->c[PIPES + 3].result == 0 || a->c[PIPES + 3].result == 1);
	for (int i = 0; i < PIPES; i++) {
		close(a->p[i][0]);
		close(a->p[i][1]);
	}
	close(a->file);
}

static void batch(void)
{
	static char buffer[8][4096];
	struct syslet_submission subs[8];
	struct call c[8][3];
	struct ring r;

	ring_init(&r, 8);
	for (int i = 0; i < 8; i++) {
		CALL(&c[i][0], SYSLET_STOP_ON_NEGATIVE, __NR_openat, AT_FDCWD, P(path), O_RDONLY | O_CLOEXEC);
		CALL(&c[i][1], 0, __NR_read, 0, P(buffer[i]), 4096);
		CALL(&c[i][2], 0, __NR_close, 0);
		c[i][1].atom.arg_ptr[0] = c[i][2].atom.arg_ptr[0] = P(&c[i][0].result);
		call_then(&c[i][0], &c[i][1]);
		call_then(&c[i][1], &c[i][2]);
		subs[i] = (struct syslet_submission){ .atom = P(&c[i][0].atom) };
	}
	CHECK_EQ(syslet_exec_many(e, subs, 8, &r.head), 8);
	for (int i = 0; i < 8; i++)
		CHECK(subs[i].result || ring_take(&r));
	for (int i = 0; i < 8; i++) {
		CHECK(c[i][0].result >= 0);
		CHECK_EQ(c[i][1].result, 4096);
		CHECK_EQ(c[i][2].result, 0);
	}
}

static bool over;

/* Others submit while the ring is lost: what they arm elsewhere then is theirs. */
static void *submitter(void *arg)
{
	struct call c;
	struct ring r;
	char byte;
	int p[2];

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	ring_init(&r, 1);
	while (!__atomic_load_n(&over, __ATOMIC_RELAXED)) {
		CALL(&c, 0, __NR_read, p[0], P(&byte), 1);
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		CHECK_EQ(write(p[1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, 1);
	}
	return arg;
}

static void refused_later(uint32_t first, uint32_t last, int error)
{
	static struct armed before, after;
	pthread_t t[SUBMITTERS];
	char line[200];
	bool uring;

	e = engine_new();
	uring = is_uring(e);
	batch();
	CHECK(!uring || stats_of(e).batch_enters);
	arm(&before);
	for (int i = 0; i < SUBMITTERS; i++)
		CHECK_EQ(pthread_create(&t[i], NULL, submitter, NULL), 0);
	EVENTUALLY(stats_of(e).parked >= PIPES);
	nap_ms(20);
	refuse(first, last, error);
	nap_ms(60);
	batch();
	arm(&after);
	complete(&before);
	complete(&after);
	__atomic_store_n(&over, true, __ATOMIC_RELAXED);
	for (int i = 0; i < SUBMITTERS; i++)
		pthread_join(t[i], NULL);
	batch();
	CHECK_EQ(stats_of(e).ring_lost, uring ? 2 : 0); /* the reactor's, and one for batches */
	CHECK(syslet_engine_describe(e, line, sizeof(line)) > 0);
	CHECK(!uring || strstr(line, "threads: io_uring stopped working"));
	EVENTUALLY(stats_of(e).in_flight == 0);
	CHECK_EQ(stats_of(e).posted, stats_of(e).went_async);
	engine_done(e);
}

static void in_child(uint32_t first, uint32_t last, int error)
{
	int status;
	pid_t child = fork();

	if (child == 0) {
		refused_later(first, last, error);
		_exit(0);
	}
	CHECK(child > 0);
	CHECK_EQ(waitpid(child, &status, 0), child);
	CHECK(WIFEXITED(status));
	if (WEXITSTATUS(status))
		_exit(WEXITSTATUS(status));
}

int main(void)
{
	static char block[4096];
	int fd = temp_file(path);

	CHECK_EQ(write(fd, block, sizeof(block)), sizeof(block));
	close(fd);
	in_child(__NR_io_uring_enter, __NR_io_uring_enter, EPERM);
	in_child(__NR_io_uring_enter, __NR_io_uring_enter, ENOSYS);
	in_child(__NR_io_uring_setup, __NR_io_uring_register, EPERM); /* all three calls */
	unlink(path);
	return 0;
}
