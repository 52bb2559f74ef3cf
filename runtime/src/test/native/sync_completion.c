// SPDX-License-Identifier: Apache-2.0
/* A chain that never blocks ends in its caller: the last atom's address is returned and nothing goes into the ring. */
#include "test.h"

int main(void)
{
	syslet_engine *e = engine_new();
	struct call c[3];
	struct syslet_stats s;
	struct ring r;

	ring_init(&r, 4);
	for (int i = 0; i < 3; i++)
		CALL(&c[i], 0, __NR_getppid);
	call_then(&c[0], &c[1]);
	call_then(&c[1], &c[2]);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), P(&c[2].atom));
	for (int i = 0; i < 3; i++)
		CHECK_EQ(c[i].result, getppid());
	CHECK_EQ(async_wait(1, 0, &r.head), 0);
	CHECK_EQ(r.head.kernel_ring_idx, 0);
	CHECK_EQ(r.slots[0], 0);

	/* NO_COMPLETE changes nothing about the return value. */
	CALL(&c[0], SYSLET_NO_COMPLETE, __NR_getppid);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), P(&c[0].atom));
	s = stats_of(e);
	CHECK_EQ(s.submitted, 2);
	CHECK_EQ(s.completed_inline, 2);
	CHECK_EQ(s.atoms, 4);
	CHECK_EQ(s.went_async + s.posted + s.in_flight + s.workers_started, 0);

	/* A failing call is a result, not an error; errno is not touched. */
	errno = 4242;
	CALL(&c[0], 0, __NR_close, 99999);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), P(&c[0].atom));
	CHECK_EQ(c[0].result, -EBADF);
	/* A number that no kernel has: the kernel says so, and no result cell is needed. */
	CALL(&c[0], SYSLET_SYNC, 5000);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), P(&c[0].atom));
	CHECK_EQ(c[0].result, -ENOSYS);
	c[0].atom.ret_ptr = 0;
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), P(&c[0].atom));
	CHECK_EQ(errno, 4242);
	engine_done(e);

	/* The process-wide engine. */
	CALL(&c[0], 0, __NR_getppid);
	CHECK_EQ(P(async_exec(&c[0].atom, &r.head)), P(&c[0].atom));
	CHECK_EQ(c[0].result, getppid());
	return 0;
}
