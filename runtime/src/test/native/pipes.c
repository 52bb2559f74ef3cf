// SPDX-License-Identifier: Apache-2.0
/* Pipes, FIFOs and eventfds: waits need no thread, short writes are finished, O_NONBLOCK is the program's own affair. */
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include "test.h"

static syslet_engine *e;
static struct ring r;

static int64_t one(struct call *c)
{
	CHECK_EQ(run_to_end(e, c, &r), P(&c->atom));
	return c->result;
}
#define RUN(...) ({ struct call c_; CALL(&c_, __VA_ARGS__); one(&c_); })

static void nonblock_is_genuine(void)
{
	uint64_t before = stats_of(e).went_async;
	struct iovec v = { (char[8]){ 0 }, 8 };
	static char big[1 << 20];
	char b[8];
	int p[2];

	CHECK_EQ(pipe2(p, O_NONBLOCK | O_CLOEXEC), 0);
	CHECK_EQ(RUN(0, __NR_read, p[0], P(b), 8), -EAGAIN);
	CHECK_EQ(RUN(0, __NR_readv, p[0], P(&v), 1), -EAGAIN);
	CHECK_EQ(RUN(0, __NR_write, p[1], P(big), sizeof(big)), 65536);
	CHECK_EQ(RUN(0, __NR_write, p[1], P(big), sizeof(big)), -EAGAIN);
	close(p[0]);
	close(p[1]);
	int ev = eventfd(0, EFD_NONBLOCK);
	CHECK_EQ(RUN(0, __NR_read, ev, P(b), 8), -EAGAIN);
	close(ev);
	int in = inotify_init1(IN_NONBLOCK); /* refuses RWF_NOWAIT */
	CHECK_EQ(RUN(0, __NR_read, in, P(big), 4096), -EAGAIN);
	close(in);
	CHECK_EQ(stats_of(e).went_async, before);
}

static void errors_and_ends(void)
{
	char b[8];
	int p[2];

	CHECK_EQ(pipe(p), 0);
	CHECK_EQ(RUN(0, __NR_pread64, p[0], P(b), 8, 0), -ESPIPE);
	CHECK_EQ(RUN(0, __NR_pwrite64, p[1], P(b), 8, 0), -ESPIPE);
	CHECK_EQ(RUN(0, __NR_read, p[1], P(b), 8), -EBADF);
	CHECK_EQ(RUN(0, __NR_write, p[1], P("abcd"), 4), 4);
	CHECK_EQ(RUN(0, __NR_read, p[0], P(b), 8), 4); /* a short read of a pipe is a read */
	close(p[1]);
	CHECK_EQ(RUN(0, __NR_read, p[0], P(b), 8), 0);
	close(p[0]);
	CHECK_EQ(pipe(p), 0);
	close(p[0]);
	CHECK_EQ(RUN(0, __NR_write, p[1], P(b), 8), -EPIPE);
	CHECK_EQ(RUN(SYSLET_ASYNC, __NR_write, p[1], P(b), 8), -EPIPE);
	close(p[1]);
}

/* The writer goes away while a reader is parked, and the other way round. */
static void ends_while_parked(void)
{
	static char big[200000];
	struct call c;
	char b[8];
	int p[2];

	CHECK_EQ(pipe(p), 0);
	CALL(&c, 0, __NR_read, p[0], P(b), 8);
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	close(p[1]);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 0);
	close(p[0]);

	CHECK_EQ(pipe(p), 0);
	CALL(&c, 0, __NR_write, p[1], P(big), sizeof(big));
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	close(p[0]);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 65536); /* what had been written, as write(2) answers */
	close(p[1]);
}

/* More than a pipe holds, by buffer and by vector: all of it arrives, in order, and the result is the sum. */
static void remainder_is_written(void)
{
	static unsigned char big[300000], got[300000];
	struct iovec v[3] = { { big, 100000 }, { big + 100000, 1 }, { big + 100001, 199999 } };
	struct call c;
	size_t n;
	int p[2];

	for (size_t i = 0; i < sizeof(big); i++)
		big[i] = (unsigned char)(i % 253);
	for (int vector = 0; vector < 2; vector++) {
		uint64_t parked = stats_of(e).parked;

		CHECK_EQ(pipe(p), 0);
		if (vector)
			CALL(&c, 0, __NR_writev, p[1], P(v), 3);
		else
			CALL(&c, 0, __NR_write, p[1], P(big), sizeof(big));
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		memset(got, 0, sizeof(got));
		for (n = 0; n < sizeof(got);) {
			ssize_t part = read(p[0], got + n, 7000);

			CHECK(part > 0);
			n += (size_t)part;
		}
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, sizeof(big));
		CHECK(!memcmp(big, got, sizeof(big)));
		CHECK(stats_of(e).parked > parked);
		close(p[0]);
		close(p[1]);
	}
}

/*
 * The program unmaps a vector although a part is still to be written: the part is the result.
 * Nothing else is sent in its place: the first round leaves a good vector where the library builds the remainder.
 */
static void vector_goes_away(void)
{
	static char good[600000], other[600000], got[sizeof(good)];
	struct iovec *v = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct msghdr m = { .msg_iov = v, .msg_iovlen = 2 };
	struct call c;
	int p[2];

	CHECK(v != MAP_FAILED);
	memset(good, 'g', sizeof(good));
	memset(other, 'o', sizeof(other));
	for (int round = 0; round < 4; round++) {
		bool last = round % 2, message = round / 2;
		size_t n = 0;

		if (message)
			CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, p), 0);
		else
			CHECK_EQ(pipe(p), 0);
		v[0] = (struct iovec){ last ? other : good, 100000 };
		v[1] = (struct iovec){ v[0].iov_base + 100000, sizeof(good) - 100000 };
		if (message)
			CALL(&c, 0, __NR_sendmsg, p[1], P(&m), 0);
		else
			CALL(&c, 0, __NR_writev, p[1], P(v), 2);
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		if (last)
			CHECK_EQ(mprotect(v, 4096, PROT_NONE), 0);
		while (async_wait(0, r.head.user_ring_idx, &r.head) == 0) {
			struct pollfd ready = { .fd = p[0], .events = POLLIN };

			if (poll(&ready, 1, 10) == 1)
				n += (size_t)read(p[0], got + n, sizeof(got) - n);
		}
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(fcntl(p[0], F_SETFL, O_NONBLOCK), 0);
		for (ssize_t part; n < sizeof(got) && (part = read(p[0], got + n, sizeof(got) - n)) > 0;)
			n += (size_t)part;
		CHECK_EQ(c.result, n);
		CHECK(last ? n < sizeof(got) : n == sizeof(got));
		for (size_t i = 0; i < n; i++)
			CHECK_EQ(got[i], last ? 'o' : 'g');
		CHECK_EQ(mprotect(v, 4096, PROT_READ | PROT_WRITE), 0);
		close(p[0]);
		close(p[1]);
	}
	munmap(v, 4096);
}

static void fifo_and_eventfd(void)
{
	char path[64], fifo[80];
	uint64_t value = 0;
	struct call c[2];
	char b[8];
	int fd;

	close(temp_file(path));
	snprintf(fifo, sizeof(fifo), "%s.fifo", path);
	CHECK_EQ(mkfifo(fifo, 0600), 0);
	CALL(&c[0], SYSLET_ASYNC, __NR_openat, AT_FDCWD, P(fifo), O_RDONLY | O_CLOEXEC);
	CALL(&c[1], 0, __NR_read, 0, P(b), 8);
	c[1].atom.arg_ptr[0] = P(&c[0].result);
	call_then(&c[0], &c[1]);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	fd = open(fifo, O_WRONLY | O_CLOEXEC); /* waits for the reader */
	CHECK(fd >= 0);
	CHECK_EQ(write(fd, "fifo", 4), 4);
	CHECK_EQ(ring_take(&r), P(&c[1].atom));
	CHECK_EQ(c[1].result, 4);
	close(fd);
	close((int)c[0].result);
	unlink(fifo);
	unlink(path);

	fd = eventfd(0, EFD_CLOEXEC);
	CALL(&c[0], 0, __NR_read, fd, P(&value), 8);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(eventfd_write(fd, 42), 0);
	CHECK_EQ(ring_take(&r), P(&c[0].atom));
	CHECK_EQ(c[0].result, 8);
	CHECK_EQ(value, 42);
	CHECK_EQ(eventfd_write(fd, UINT64_MAX - 1), 0);
	uint64_t add = 5;
	CALL(&c[0], 0, __NR_write, fd, P(&add), 8);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(eventfd_read(fd, &value), 0);
	CHECK_EQ(ring_take(&r), P(&c[0].atom));
	CHECK_EQ(c[0].result, 8);
	close(fd);
}

/* inotify has no attempt without blocking: it is waited for without a thread, then read plainly. */
static void no_attempt(void)
{
	char path[64], events[4096];
	uint64_t parked = stats_of(e).parked;
	int fd = inotify_init1(IN_CLOEXEC), file = temp_file(path);
	struct call c;

	CHECK(inotify_add_watch(fd, path, IN_MODIFY) >= 0);
	CALL(&c, 0, __NR_read, fd, P(events), sizeof(events));
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	EVENTUALLY(stats_of(e).parked == parked + 1);
	CHECK_EQ(write(file, "x", 1), 1);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK(c.result >= (int64_t)sizeof(struct inotify_event));
	close(fd);
	close(file);
	unlink(path);
}

/* Two readers, one byte: one of them waits on. */
static void readiness_is_no_promise(void)
{
	struct call c[2];
	uint64_t first;
	char b[2];
	int p[2];

	for (int round = 0; round < 20; round++) {
		CHECK_EQ(pipe(p), 0);
		for (int i = 0; i < 2; i++) {
			CALL(&c[i], 0, __NR_read, p[0], P(&b[i]), 1);
			CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), 0);
		}
		CHECK_EQ(write(p[1], "1", 1), 1);
		first = ring_take(&r);
		CHECK(first == P(&c[0].atom) || first == P(&c[1].atom));
		CHECK_EQ(async_wait(0, r.head.user_ring_idx, &r.head), 0);
		CHECK_EQ(write(p[1], "2", 1), 1);
		CHECK_EQ(ring_take(&r), P(&c[0].atom) + P(&c[1].atom) - first);
		CHECK_EQ(c[0].result + c[1].result, 2);
		close(p[0]);
		close(p[1]);
	}
}

int main(void)
{
	signal(SIGPIPE, SIG_IGN);
	e = engine_new();
	ring_init(&r, 8);
	nonblock_is_genuine();
	errors_and_ends();
	ends_while_parked();
	remainder_is_written();
	vector_goes_away();
	fifo_and_eventfd();
	no_attempt();
	readiness_is_no_promise();
	EVENTUALLY(stats_of(e).in_flight == 0);
	engine_done(e);
	return 0;
}
