// SPDX-License-Identifier: Apache-2.0
/* poll and its kin, and calls whose arguments say that they will not wait: tried here, waited for elsewhere. */
#include <linux/futex.h>
#include <poll.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/wait.h>
#include "test.h"

static syslet_engine *e;
static struct ring r;

static int64_t one(struct call *c)
{
	CHECK_EQ(run_to_end(e, c, &r), P(&c->atom));
	return c->result;
}
#define RUN(...) ({ struct call c_; CALL(&c_, __VA_ARGS__); one(&c_); })

static uint64_t asyncs(void)
{
	return stats_of(e).went_async;
}

static void polls(void)
{
	struct timespec zero = { 0, 0 }, second = { 10, 0 }, tick = { 0, 20000000 };
	struct epoll_event ev = { .events = EPOLLIN };
	struct pollfd f = { .events = POLLIN };
	fd_set set, none;
	uint64_t before;
	struct call c;
	int p[2], ep = epoll_create1(EPOLL_CLOEXEC);

	CHECK_EQ(pipe(p), 0);
	f.fd = p[0];
	CHECK_EQ(epoll_ctl(ep, EPOLL_CTL_ADD, p[0], &ev), 0);
	FD_ZERO(&none);
	for (int ready = 0; ready < 2; ready++) {
		before = asyncs();
		CHECK_EQ(RUN(0, __NR_ppoll, P(&f), 1, P(&zero), 0, 8), ready);
		CHECK_EQ(RUN(0, __NR_epoll_pwait, ep, P(&ev), 1, 0, 0, 8), ready);
		FD_ZERO(&set);
		FD_SET(p[0], &set);
		CHECK_EQ(RUN(0, __NR_pselect6, p[0] + 1, P(&set), 0, P(&none), P(&zero), 0), ready);
		CHECK_EQ(FD_ISSET(p[0], &set) != 0, ready);
#ifdef __NR_poll
		CHECK_EQ(RUN(0, __NR_poll, P(&f), 1, 0), ready);
#endif
		CHECK_EQ(asyncs(), before);
		if (ready) { /* at once, whatever the timeout */
			CHECK_EQ(RUN(0, __NR_ppoll, P(&f), 1, 0, 0, 8), 1);
			CHECK_EQ(RUN(0, __NR_ppoll, P(&f), 1, P(&second), 0, 8), 1);
			CHECK_EQ(RUN(0, __NR_epoll_pwait, ep, P(&ev), 1, -1, 0, 8), 1);
			FD_SET(p[0], &set);
			CHECK_EQ(RUN(0, __NR_pselect6, p[0] + 1, P(&set), 0, 0, P(&second), 0), 1);
			CHECK(FD_ISSET(p[0], &set));
			CHECK_EQ(asyncs(), before);
		} else { /* the time runs out, elsewhere */
			int64_t start = clock_ms();

			CHECK_EQ(RUN(0, __NR_ppoll, P(&f), 1, P(&tick), 0, 8), 0);
			tick.tv_nsec = 20000000; /* the kernel stored what was left */
			FD_SET(p[0], &set);
			CHECK_EQ(RUN(0, __NR_pselect6, p[0] + 1, P(&set), 0, 0, P(&tick), 0), 0);
			CHECK(!FD_ISSET(p[0], &set));
			CHECK(clock_ms() - start >= 39);
			CHECK_EQ(asyncs(), before + 2);
			CHECK_EQ(write(p[1], "x", 1), 1);
		}
	}
	CHECK_EQ(RUN(0, __NR_ppoll, P(&f), 1, 8, 0, 8), 1); /* nothing is waited for: the timeout is not looked at */
	CHECK_EQ(RUN(0, __NR_ppoll, 8, 1, P(&zero), 0, 8), -EFAULT);
	CHECK_EQ(RUN(0, __NR_pselect6, 64, 8, 0, 0, P(&zero), 0), -EFAULT);
	CHECK_EQ(read(p[0], &set, 1), 1);

	/* A select that waits does so on the program's own sets. */
	FD_ZERO(&set);
	FD_SET(p[0], &set);
	CALL(&c, 0, __NR_pselect6, p[0] + 1, P(&set), 0, 0, 0, 0);
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	CHECK_EQ(write(p[1], "y", 1), 1);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 1);
	CHECK(FD_ISSET(p[0], &set));
}

/* Sets that end where the memory ends: the kernel does not read all that the count promises, and waits. */
static void short_sets(void)
{
	static const struct { int count; size_t bytes; } sets[] = { { 4096, 128 }, { 1024, 32 } };
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct call c;
	int p[2];
	char b;

	CHECK(page != MAP_FAILED);
	CHECK_EQ(mprotect(page + 4096, 4096, PROT_NONE), 0);
	CHECK_EQ(pipe(p), 0);
	CHECK(p[1] < 64);
	for (size_t i = 0; i < COUNT_OF(sets); i++) {
		char *set = page + 4096 - sets[i].bytes;

		memset(set, 0, sets[i].bytes);
		set[p[0] / 8] |= (char)(1 << p[0] % 8);
		alarm(10); /* ends a test that hangs in its caller */
		CALL(&c, 0, __NR_pselect6, sets[i].count, P(set), 0, 0, 0, 0);
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		alarm(0);
		CHECK_EQ(write(p[1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, 1);
		CHECK_EQ(read(p[0], &b, 1), 1);
	}
	close(p[0]);
	close(p[1]);
	munmap(page, 8192);
}

/* An epoll set without a time limit is waited for without a thread; with one, or a signal mask, by a thread. */
static void epoll_sets(void)
{
	int p[2], ep = epoll_create1(EPOLL_CLOEXEC);
	struct epoll_event ev = { .events = EPOLLIN, .data.u64 = 77 }, got[2];
	uint64_t parked, mask = 0;
	struct call c;
	char b;

	CHECK_EQ(pipe(p), 0);
	CHECK_EQ(epoll_ctl(ep, EPOLL_CTL_ADD, p[0], &ev), 0);
	for (int how = 0; how < 3; how++) {
		parked = stats_of(e).parked;
		memset(got, 0, sizeof(got));
		CALL(&c, 0, __NR_epoll_pwait, ep, P(got), 2, how == 1 ? 10000 : -1, how == 2 ? P(&mask) : 0, 8);
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		EVENTUALLY(stats_of(e).parked - parked == (how == 0 || (how == 1 && is_uring(e))));
		CHECK_EQ(write(p[1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, 1);
		CHECK_EQ(got[0].data.u64, 77);
		CHECK_EQ(read(p[0], &b, 1), 1);
	}
	CHECK_EQ(RUN(0, __NR_epoll_pwait, -1, P(got), 2, -1, 0, 8), -EBADF);
	CHECK_EQ(RUN(0, __NR_epoll_pwait, p[0], P(got), 2, -1, 0, 8), -EINVAL);
	close(ep);
	close(p[0]);
	close(p[1]);
}

static void children(void)
{
	uint64_t before = asyncs();
	siginfo_t info = { 0 };
	int status = 0, gate[2];
	struct call c;
	char b;
	pid_t child;

	CHECK_EQ(RUN(0, __NR_wait4, -1, 0, WNOHANG, 0), -ECHILD);
	CHECK_EQ(RUN(0, __NR_waitid, P_ALL, 0, P(&info), WEXITED | WNOHANG, 0), -ECHILD);
	CHECK_EQ(asyncs(), before);
	CHECK_EQ(pipe(gate), 0);
	child = fork();
	if (!child) {
		close(gate[1]);
		_exit(read(gate[0], &b, 1) == 0 ? 7 : 8);
	}
	CHECK_EQ(RUN(0, __NR_wait4, child, P(&status), WNOHANG, 0), 0);
	CALL(&c, 0, __NR_wait4, child, P(&status), 0, 0);
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	close(gate[1]);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, child);
	CHECK_EQ(WEXITSTATUS(status), 7);
	close(gate[0]);
}

static void locks(void)
{
	char path[64];
	int a = temp_file(path), b = open(path, O_RDWR | O_CLOEXEC);
	struct flock whole = { .l_type = F_WRLCK };
	uint64_t before = asyncs();
	struct call c;

	CHECK_EQ(RUN(0, __NR_flock, a, LOCK_EX | LOCK_NB), 0);
	CHECK_EQ(RUN(0, __NR_flock, b, LOCK_EX | LOCK_NB), -EAGAIN);
	CHECK_EQ(asyncs(), before);
	CALL(&c, 0, __NR_flock, b, LOCK_EX);
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	CHECK_EQ(RUN(0, __NR_flock, a, LOCK_UN), 0);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 0);

	before = asyncs();
	CHECK_EQ(RUN(0, __NR_fcntl, a, F_OFD_SETLK, P(&whole)), 0);
	CHECK_EQ(RUN(0, __NR_fcntl, b, F_OFD_SETLK, P(&whole)), -EAGAIN);
	CHECK_EQ(RUN(0, __NR_fcntl, a, F_GETFL), syscall(__NR_fcntl, a, F_GETFL));
	CHECK_EQ(asyncs(), before);
	CALL(&c, 0, __NR_fcntl, b, F_OFD_SETLKW, P(&whole));
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	close(a);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 0);
	close(b);
	unlink(path);
}

static void futexes(void)
{
	uint32_t word = 1;
	uint64_t before = asyncs();
	struct call c;

	CHECK_EQ(RUN(0, __NR_futex, P(&word), FUTEX_WAKE_PRIVATE, 1), 0);
	CHECK_EQ(asyncs(), before);
	CALL(&c, 0, __NR_futex, P(&word), FUTEX_WAIT_PRIVATE, 1, 0);
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	EVENTUALLY(syscall(__NR_futex, &word, FUTEX_WAKE_PRIVATE, 1) == 1);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 0);
}

int main(void)
{
	e = engine_new();
	ring_init(&r, 8);
	children(); /* first: the fork happens before the engine has threads */
	polls();
	short_sets();
	epoll_sets();
	locks();
	futexes();
	engine_done(e);
	return 0;
}
