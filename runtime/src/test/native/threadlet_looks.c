// SPDX-License-Identifier: Apache-2.0
/*
 * A run that does not block is looked at seldom, and nobody spins while it lasts; without /proc or a descriptor for it, a
 * threadlet that blocks is noticed all the same.
 */
#include <sys/resource.h>
#include "test.h"

static int looks;

/* Takes the place of the C library's: what the library reads with it is a thread's state. */
ssize_t pread(int fd, void *to, size_t n, off_t at)
{
	__atomic_fetch_add(&looks, 1, __ATOMIC_RELAXED);
	return syscall(__NR_pread64, fd, to, n, at);
}

static struct ring r;

static int64_t cpu_us(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* Computes for that many ms of its own time. */
static long compute(void *arg)
{
	int64_t until = cpu_us(CLOCK_THREAD_CPUTIME_ID) + 1000 * (int64_t)(uintptr_t)arg;

	while (cpu_us(CLOCK_THREAD_CPUTIME_ID) < until)
		;
	return complete_threadlet_fn(&r, &r.head);
}

static void computing_is_not_blocking(syslet_engine *e)
{
	int64_t mine, start;

	for (int tries = 0;; tries++) { /* on a busy machine it may have to wait for a page */
		looks = 0;
		start = clock_ms();
		mine = cpu_us(CLOCK_THREAD_CPUTIME_ID);
		if (syslet_threadlet_exec(e, compute, (void *)200, 0, &r.head) == 1)
			break;
		CHECK_EQ(ring_take(&r), P(&r));
		CHECK(tries < 10);
	}
	mine = cpu_us(CLOCK_THREAD_CPUTIME_ID) - mine;
	CHECK(looks > 0);
	/* Nine while the time doubles from 20 us to 10 ms, then one every 10 ms. */
	if (looks > 10 + (clock_ms() - start) / 10)
		FAIL("%d looks in %" PRId64 " ms", looks, clock_ms() - start);
	if (mine > (SANITIZED ? 100000 : 10000))
		FAIL("the caller used %" PRId64 " us while it waited", mine);
}

static long nothing(void *arg)
{
	(void)arg;
	return complete_threadlet_fn(&r, &r.head);
}

static void short_runs_are_not_looked_at(syslet_engine *e)
{
	int before = 0;

	for (int i = 0; i < 1100; i++) {
		if (i == 100) /* it is not new any more */
			before = looks;
		if (syslet_threadlet_exec(e, nothing, NULL, 0, &r.head) == 0)
			CHECK_EQ(ring_take(&r), P(&r));
	}
	if (looks - before > 200) /* a busy machine makes some of them last */
		FAIL("%d looks at 1000 runs that end at once", looks - before);
}

static long behind_a_pipe(void *arg)
{
	char b;

	CHECK_EQ(read(*(int *)arg, &b, 1), 1);
	return complete_threadlet_fn(arg, &r.head);
}

static void no_descriptor_left(void)
{
	syslet_engine *e = engine_new();
	struct rlimit limit, none;
	int p[2], before;

	CHECK_EQ(pipe(p), 0);
	CHECK_EQ(getrlimit(RLIMIT_NOFILE, &limit), 0);
	none = (struct rlimit){ 3, limit.rlim_max };
	before = looks;
	CHECK_EQ(setrlimit(RLIMIT_NOFILE, &none), 0);
	CHECK_EQ(syslet_threadlet_exec(e, behind_a_pipe, p, 0, &r.head), 0);
	CHECK_EQ(setrlimit(RLIMIT_NOFILE, &limit), 0);
	CHECK_EQ(looks, before);
	CHECK_EQ(write(p[1], "x", 1), 1);
	CHECK_EQ(ring_take(&r), P(p));
	engine_done(e);
}

int main(void)
{
	syslet_engine *e = engine_new();

	ring_init(&r, 4);
	computing_is_not_blocking(e);
	short_runs_are_not_looked_at(e);
	engine_done(e);
	no_descriptor_left();
	return 0;
}
