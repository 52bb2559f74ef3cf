// SPDX-License-Identifier: Apache-2.0
/* Chains that open, read and close files advance together, with the results that they have singly. */
#include <sys/resource.h>
#include <sys/stat.h>
#include "test.h"

#define N 100 /* more than advance at once */

static syslet_engine *e;
static struct ring r;
static char directory[64], paths[N][96], buffers[N][4096] __attribute__((aligned(64)));
static struct call opens[N], reads[N], more[N], closes[N];
static struct syslet_submission subs[N];

static void make_file(int i, size_t bytes)
{
	char data[4096];
	int fd;

	snprintf(paths[i], sizeof(paths[i]), "%s/%d", directory, i);
	fd = open(paths[i], O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
	memset(data, i, sizeof(data));
	CHECK(fd >= 0);
	CHECK_EQ(write(fd, data, bytes), bytes);
	close(fd);
}

/* open, read [, read], close. */
static void make_chain(int i, size_t bytes, bool twice)
{
	CALL(&opens[i], SYSLET_STOP_ON_NEGATIVE, __NR_openat, AT_FDCWD, P(paths[i]), O_RDONLY | O_CLOEXEC);
	CALL(&reads[i], 0, __NR_read, 0, P(buffers[i]), bytes);
	CALL(&more[i], 0, __NR_read, 0, P(buffers[i]) + bytes, bytes);
	CALL(&closes[i], 0, __NR_close, 0);
	reads[i].atom.arg_ptr[0] = more[i].atom.arg_ptr[0] = closes[i].atom.arg_ptr[0] = P(&opens[i].result);
	call_then(&opens[i], &reads[i]);
	call_then(&reads[i], twice ? &more[i] : &closes[i]);
	call_then(&more[i], &closes[i]);
	subs[i] = (struct syslet_submission){ .atom = P(&opens[i].atom), .result = 77 };
	memset(buffers[i], 0xee, sizeof(buffers[i]));
}

/* Submits n of them and waits for those that went asynchronous. */
static void run(int n)
{
	int asynchronous = 0;

	CHECK_EQ(syslet_exec_many(e, subs, (unsigned long)n, &r.head), n);
	for (int i = 0; i < n; i++)
		asynchronous += subs[i].result == 0;
	while (asynchronous--)
		CHECK(ring_take(&r));
	CHECK_EQ(ring_take(&r), 0);
}

static void check_file(int i, int64_t first)
{
	CHECK_EQ(reads[i].result, first);
	CHECK_EQ(closes[i].result, 0);
	for (int64_t k = 0; k < first; k++)
		CHECK_EQ(buffers[i][k], (char)i);
	CHECK(first == sizeof(buffers[i]) || buffers[i][first] == (char)0xee);
}

static void whole_files(int flags)
{
	struct syslet_stats before, after;

	for (int i = 0; i < N; i++) {
		make_file(i, 4096);
		make_chain(i, 4096, false);
		opens[i].arg[2] |= (uint64_t)flags;
	}
	before = stats_of(e);
	run(N);
	after = stats_of(e);
	for (int i = 0; i < N; i++) {
		check_file(i, 4096);
		CHECK_EQ(subs[i].result ? (uint64_t)subs[i].result : P(&closes[i].atom), P(&closes[i].atom));
		CHECK(!is_uring(e) || opens[i].result >= SYSLET_DIRECT_FD);
	}
	if (is_uring(e)) {
		CHECK_EQ(after.direct_files - before.direct_files, N);
		CHECK_EQ(after.batch_calls - before.batch_calls, 3 * N);
		CHECK(after.batch_enters - before.batch_enters <= 6);
	}
	CHECK_EQ(after.reactor_wakes + after.worker_wakes, before.reactor_wakes + before.worker_wakes);
}

/* A read that gets less than it asks for is at the file's end, or is finished; two reads move the file's position. */
static void short_files(void)
{
	for (int round = 0; round < 30; round++) { /* until slots are no gain, and again */
		for (int i = 0; i < 40; i++) {
			make_file(i, (size_t)(i * 100 % 4096));
			make_chain(i, 2048, i % 2);
		}
		run(40);
		for (int i = 0; i < 40; i++) {
			int64_t size = i * 100 % 4096, first = size < 2048 ? size : 2048, rest = i % 2 ? size - first : 0;

			CHECK_EQ(reads[i].result, first);
			CHECK_EQ(closes[i].result, 0);
			if (i % 2)
				CHECK_EQ(more[i].result, rest > 2048 ? 2048 : rest);
			for (int64_t k = 0; k < first + rest; k++)
				CHECK_EQ(buffers[i][k], (char)i);
		}
	}
}

/* Files that are not there, are no files, are not in memory, are FIFOs; chains that refer to their cell elsewhere. */
static void odd_ones(void)
{
	struct syslet_control control[12];
	int64_t copies[12];
	int fds = count_entries("/proc/self/fd"), writer, kept;
	struct call extra[12];
	char fifo[96];

	for (int i = 0; i < 12; i++) {
		make_file(i, 4096);
		make_chain(i, 4096, false);
		control[i] = (struct syslet_control){ 0 };
		subs[i].control = P(&control[i]);
	}
	snprintf(fifo, sizeof(fifo), "%s/fifo", directory);
	CHECK_EQ(mkfifo(fifo, 0600), 0);
	/* Opened for both, a FIFO waits for nobody; what is in it is read, and no more waited for. */
	writer = open(fifo, O_RDWR | O_CLOEXEC);
	CHECK_EQ(write(writer, "abc", 3), 3);
	opens[0].arg[1] = P(fifo);
	opens[1].arg[1] = P("/nowhere/at/all");
	opens[2].arg[1] = P(directory);
	opens[3].arg[1] = 1; /* no address */
	opens[4].arg[1] = P("/proc/self/status");
	/* The descriptor is used by another call, is copied, is the chain's last word. */
	CALL(&extra[5], 0, __NR_fcntl, 0, F_GETFD);
	extra[5].atom.arg_ptr[0] = P(&opens[5].result);
	call_then(&reads[5], &extra[5]);
	call_then(&extra[5], &closes[5]);
	CALL(&extra[6], 0, SYSLET_ADD, 0, 0);
	extra[6].atom.arg_ptr[0] = P(&opens[6].result);
	extra[6].atom.ret_ptr = P(&copies[6]);
	call_then(&reads[6], &extra[6]);
	call_then(&extra[6], &closes[6]);
	reads[7].atom.next = 0; /* stays open */
	/* Its memory is a buffer of its own read. */
	reads[8].arg[1] = P(&copies[8]);
	reads[8].arg[2] = 8;
	/* Not in memory. */
	int fd = open(paths[9], O_RDONLY | O_CLOEXEC);
	fsync(fd);
	posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
	close(fd);
	/* Marked to be made here, whatever comes; marked to be made elsewhere. */
	reads[10].atom.flags = SYSLET_SYNC;
	reads[11].atom.flags = SYSLET_ASYNC;
	run(12);

	CHECK_EQ(reads[0].result, 3);
	CHECK_EQ(closes[0].result, 0);
	CHECK_EQ(opens[1].result, -ENOENT);
	CHECK_EQ(reads[1].result, RESULT_NONE);
	CHECK_EQ(reads[2].result, -EISDIR);
	CHECK_EQ(closes[2].result, 0);
	CHECK_EQ(opens[3].result, -EFAULT);
	CHECK(reads[4].result > 100 && reads[4].result < 4096);
	CHECK_EQ(closes[4].result, 0);
	CHECK_EQ(extra[5].result, FD_CLOEXEC);
	CHECK_EQ(copies[6], opens[6].result);
	CHECK(opens[6].result < SYSLET_DIRECT_FD);
	for (int i = 5; i < 12; i++) {
		CHECK(i == 7 || closes[i].result == 0);
		CHECK_EQ(reads[i].result, i == 8 ? 8 : 4096);
	}
	kept = (int)opens[7].result;
	CHECK(kept > 2 && kept < SYSLET_DIRECT_FD);
	CHECK_EQ(lseek(kept, 0, SEEK_CUR), 4096);
	close(kept);
	close(writer);
	unlink(fifo);
	CHECK_EQ(count_entries("/proc/self/fd"), fds);
	for (int i = 0; i < 12; i++)
		CHECK_EQ(control[i].status, 0);
}

/* Whoever opens with O_NONBLOCK waits for nobody at a FIFO, and for a file that is not in memory as ever. */
static void not_waiting(void)
{
	int fds = count_entries("/proc/self/fd"), writer, full, fd;
	char fifos[3][96];
	struct call flags;

	for (int i = 0; i < 12; i++) {
		make_file(i, i == 4 ? 1000 : 4096);
		make_chain(i, 4096, false);
		opens[i].arg[2] |= O_NONBLOCK;
	}
	for (int i = 0; i < 3; i++) {
		snprintf(fifos[i], sizeof(fifos[i]), "%s/fifo%d", directory, i);
		CHECK_EQ(mkfifo(fifos[i], 0600), 0);
		opens[i].arg[1] = P(fifos[i]);
	}
	writer = open(fifos[1], O_RDWR | O_CLOEXEC);
	full = open(fifos[2], O_RDWR | O_CLOEXEC);
	CHECK_EQ(write(full, "abc", 3), 3);
	fd = open(paths[3], O_RDONLY | O_CLOEXEC);
	fsync(fd);
	posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
	close(fd);
	CALL(&flags, 0, __NR_fcntl, 0, F_GETFL);
	flags.atom.arg_ptr[0] = P(&opens[5].result);
	call_then(&reads[5], &flags);
	call_then(&flags, &closes[5]);
	run(12);

	CHECK_EQ(reads[0].result, 0);
	CHECK_EQ(reads[1].result, -EAGAIN);
	CHECK_EQ(reads[2].result, 3);
	CHECK_EQ(reads[4].result, 1000);
	CHECK(flags.result & O_NONBLOCK);
	for (int i = 0; i < 12; i++) {
		CHECK_EQ(closes[i].result, 0);
		CHECK(i < 3 || i == 4 || reads[i].result == 4096);
	}
	close(writer);
	close(full);
	for (int i = 0; i < 3; i++)
		unlink(fifos[i]);
	CHECK_EQ(count_entries("/proc/self/fd"), fds);
}

/* A chain that would go on for ever does not hold its caller. */
static void endless(void)
{
	struct syslet_control control[4];

	for (int i = 0; i < 4; i++) {
		make_file(i, 4096);
		make_chain(i, 4096, false);
		closes[i].atom.next = P(&opens[i].atom);
		control[i] = (struct syslet_control){ 0 };
		subs[i].control = P(&control[i]);
	}
	CHECK_EQ(syslet_exec_many(e, subs, 4, &r.head), 4);
	for (int i = 0; i < 4; i++) {
		CHECK_EQ(subs[i].result, 0);
		CHECK_EQ(syslet_cancel(e, control[i].id), 0);
	}
	for (int i = 0; i < 4; i++)
		CHECK(ring_take(&r));
	for (int i = 0; i < 4; i++) {
		CHECK_EQ(control[i].status, -ECANCELED);
		if (opens[i].result >= 0 && control[i].stopped_at != P(&opens[i].atom))
			close((int)opens[i].result); /* it had no clean-up */
	}
}

/* No descriptor is to be had: as without a batch, the open says so, or the read of a file that needs one. */
static void no_descriptors(void)
{
	struct rlimit before, low;
	int last = dup(0);

	CHECK(last > 0);
	close(last);
	for (int i = 0; i < 8; i++) {
		make_file(i, 100);
		make_chain(i, 4096, false);
	}
	CHECK_EQ(getrlimit(RLIMIT_NOFILE, &before), 0);
	low = before;
	low.rlim_cur = (rlim_t)last;
	CHECK_EQ(setrlimit(RLIMIT_NOFILE, &low), 0);
	run(8);
	CHECK_EQ(setrlimit(RLIMIT_NOFILE, &before), 0);
	for (int i = 0; i < 8; i++)
		CHECK(opens[i].result == -EMFILE ||
		      (opens[i].result >= SYSLET_DIRECT_FD && reads[i].result == -EMFILE && closes[i].result == 0));
}

/* Submissions that are no chains say so each for itself. */
static void bad_ones(void)
{
	for (int i = 0; i < 8; i++) {
		make_file(i, 4096);
		make_chain(i, 4096, false);
	}
	subs[1].atom = 0;
	subs[2].atom += 4;
	subs[3].control = 12;
	opens[4].atom.flags = 0x1000;
	opens[5].atom.nr = __NR_exit;
	CHECK_EQ(syslet_exec_many(e, subs, 8, &r.head), 8);
	CHECK_EQ(subs[0].result, P(&closes[0].atom));
	for (int i = 1; i < 5; i++)
		CHECK_EQ(subs[i].result, -EINVAL);
	CHECK_EQ(subs[5].result, -EPERM);
	CHECK_EQ(subs[6].result, P(&closes[6].atom));
	CHECK_EQ(subs[7].result, P(&closes[7].atom));
}

int main(void)
{
	int fds;

	e = engine_new();
	ring_init(&r, RING_SLOTS);
	snprintf(directory, sizeof(directory), "/tmp/syslet-lockstep-XXXXXX");
	CHECK(mkdtemp(directory));
	whole_files(0);
	fds = count_entries("/proc/self/fd");
	short_files();
	odd_ones();
	not_waiting();
	endless();
	no_descriptors();
	bad_ones();
	whole_files(O_NONBLOCK);
	EVENTUALLY(stats_of(e).in_flight == 0);
	CHECK_EQ(count_entries("/proc/self/fd"), fds);
	engine_done(e);
	for (int i = 0; i < N; i++)
		unlink(paths[i]);
	rmdir(directory);
	return 0;
}
