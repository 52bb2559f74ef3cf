// SPDX-License-Identifier: Apache-2.0
/* Many chains submitted at once answer what they would have answered one by one, with one wake-up for all. */
#include <sys/select.h>
#include "test.h"

#define N 64

/* A call that blocks the caller in the middle of a batch waits for a chain that was submitted before it. */
static void sync_needs_an_earlier_one(syslet_engine *e)
{
	struct call c[2], busy;
	fd_set set;
	struct syslet_submission s[2];
	char word[4];
	int p[2], q[2];
	struct ring r;

	CHECK_EQ(pipe(p), 0);
	CHECK_EQ(pipe(q), 0);
	ring_init(&r, 4);
	/* The only worker waits for something that comes later. */
	FD_ZERO(&set);
	FD_SET(q[0], &set);
	CALL(&busy, 0, __NR_pselect6, q[0] + 1, P(&set), 0, 0, 0, 0);
	CHECK_EQ(syslet_exec(e, &busy.atom, &r.head, NULL), 0);
	EVENTUALLY(stats_of(e).workers_now == 1);
	nap_ms(20);
	CALL(&c[0], SYSLET_ASYNC, __NR_write, p[1], P("abc"), 3);
	CALL(&c[1], SYSLET_SYNC, __NR_read, p[0], P(word), 3);
	for (int i = 0; i < 2; i++)
		s[i] = (struct syslet_submission){ .atom = P(&c[i].atom), .result = 77 };
	alarm(10); /* ends a test that hangs */
	CHECK_EQ(syslet_exec_many(e, s, 2, &r.head), 2);
	alarm(0);
	CHECK_EQ(s[0].result, 0);
	CHECK_EQ(s[1].result, P(&c[1].atom));
	CHECK_EQ(c[1].result, 3);
	CHECK_EQ(ring_take(&r), P(&c[0].atom));
	CHECK_EQ(write(q[1], "x", 1), 1);
	CHECK_EQ(ring_take(&r), P(&busy.atom));
	CHECK_EQ(busy.result, 1);
	for (int i = 0; i < 2; i++) {
		close(p[i]);
		close(q[i]);
	}
}

int main(void)
{
	syslet_engine *e = engine_new();
	static struct call c[N];
	struct syslet_submission s[N];
	struct syslet_bounds bounds = { .block = { P(c), sizeof(c) } }, nothing = { .block = { 8, 8 } };
	struct ring r;
	char b;
	int p[2];

	sync_needs_an_earlier_one(e);
	engine_done(e);
	e = engine_new();
	CHECK_EQ(pipe(p), 0);
	ring_init(&r, N);
	for (int i = 0; i < N; i++) {
		CALL(&c[i], i % 4 == 1 ? SYSLET_ASYNC : 0, __NR_getppid);
		if (i % 4 == 3)
			CALL(&c[i], 0, __NR_read, p[0], P(&b), 1);
		s[i] = (struct syslet_submission){ .atom = P(&c[i].atom), .bounds = i % 2 ? P(&bounds) : 0, .result = 77 };
	}
	s[0].atom = 0;
	s[2].bounds = P(&nothing);
	c[4].atom.nr = __NR_exit_group;
	CHECK_EQ(syslet_exec_many(e, s, N, &r.head), N);
	CHECK_EQ(s[0].result, -EINVAL);
	CHECK_EQ(s[2].result, -EFAULT);
	CHECK_EQ(s[4].result, -EPERM);
	for (int i = 5; i < N; i++)
		CHECK_EQ(s[i].result, i % 2 ? 0 : (int64_t)P(&c[i].atom));
	for (int i = 0; i < N / 4; i++)
		CHECK_EQ(write(p[1], "x", 1), 1);
	CHECK_EQ(async_wait(N / 2, 0, &r.head), N / 2);
	for (int i = 1; i < N; i += 2)
		CHECK_EQ(c[i].result, i % 4 == 3 ? 1 : getppid());
	CHECK(stats_of(e).worker_wakes <= N / 4);

	CHECK_EQ(syslet_exec_many(e, NULL, 0, &r.head), 0);
	CHECK_EQ(syslet_exec_many(e, NULL, 1, &r.head), -EINVAL);
	CHECK_EQ(syslet_exec_many(e, s, 1, NULL), -EINVAL);
	CHECK_EQ(syslet_exec_many(NULL, s, 1, &r.head), 1); /* the process-wide engine */
	engine_done(e);
	return 0;
}
