// SPDX-License-Identifier: Apache-2.0
/* A chain that blocks answers NULL, goes on by itself and appears in the ring exactly once; later atoms run in order. */
#include "test.h"

int main(void)
{
	syslet_engine *e = engine_new();
	struct call c[3];
	struct ring r;
	char buf[16] = { 0 };
	int p[2];

	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 4);
	CALL(&c[0], 0, __NR_read, p[0], P(buf), sizeof(buf));
	CALL(&c[1], 0, __NR_write, p[1], P(buf), 0);
	c[1].atom.arg_ptr[2] = P(&c[0].result); /* as much as was read */
	CALL(&c[2], 0, __NR_getppid);
	call_then(&c[0], &c[1]);
	call_then(&c[1], &c[2]);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(stats_of(e).in_flight, 1);
	CHECK_EQ(async_wait(0, 0, &r.head), 0);
	CHECK_EQ(result_of(&c[0]), RESULT_NONE);
	CHECK_EQ(write(p[1], "hello", 5), 5);
	CHECK_EQ(ring_take(&r), P(&c[2].atom));
	CHECK_EQ(c[0].result, 5);
	CHECK_EQ(c[1].result, 5);
	CHECK_EQ(c[2].result, getppid());
	CHECK_EQ(r.head.kernel_ring_idx, 1);
	CHECK_EQ(async_wait(1, 1, &r.head), 0);
	CHECK_EQ(read(p[0], buf, sizeof(buf)), 5);
	CHECK(!memcmp(buf, "hello", 5));
	CHECK_EQ(stats_of(e).posted, 1);
	CHECK_EQ(stats_of(e).completed_async, 1);
	CHECK_EQ(stats_of(e).atoms, 3);

	/* The 2007 entries do the same, over the process-wide engine. */
	ring_init(&r, 1);
	CALL(&c[0], 0, __NR_read, p[0], P(buf), sizeof(buf));
	CHECK(async_exec(&c[0].atom, &r.head) == NULL);
	CHECK_EQ(write(p[1], "abc", 3), 3);
	CHECK_EQ(async_wait(1, 0, &r.head), 1);
	CHECK_EQ(r.slots[0], P(&c[0].atom));
	CHECK_EQ(c[0].result, 3);

	/* Calls without any attempt: a thread blocks. */
	r.slots[0] = 0;
	struct timespec t = { 0, 20000000 };
	int64_t before = clock_ms();
	CALL(&c[0], 0, __NR_nanosleep, P(&t), 0);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), P(&c[0].atom));
	CHECK_EQ(c[0].result, 0);
	CHECK(clock_ms() - before >= 19);
	engine_done(e);
	return 0;
}
