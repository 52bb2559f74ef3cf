// SPDX-License-Identifier: Apache-2.0
/* An endless chain leaves its caller after the budget, and shares the asynchronous side fairly; SYNC atoms stay. */
#include "test.h"

/* while ((stop = *cell) == 0) getppid: two atoms in a circle, ended by changing the cell. */
struct circle {
	struct call test, work;
	uint64_t stop;
};

static void circle_make(struct circle *c)
{
	c->stop = 0;
	CALL(&c->test, SYSLET_STOP_ON_NONZERO, SYSLET_ADD, 0);
	c->test.atom.arg_ptr[0] = P(&c->stop);
	CALL(&c->work, 0, __NR_getppid);
	call_then(&c->test, &c->work);
	call_then(&c->work, &c->test);
}

static void circle_stop(struct circle *c)
{
	__atomic_store_n(&c->stop, 1, __ATOMIC_RELAXED);
}

int main(void)
{
	struct syslet_engine_options options = engine_options();
	static struct circle circles[5];
	static struct call chain[100];
	syslet_engine *e = engine_new();
	struct ring r;

	/* Default budget. */
	ring_init(&r, 8);
	int64_t before = clock_ms();
	circle_make(&circles[0]);
	CHECK_EQ(syslet_exec(e, &circles[0].test.atom, &r.head, NULL), 0);
	CHECK(clock_ms() - before < 500);
	CHECK_EQ(stats_of(e).went_async, 1);
	CHECK(stats_of(e).budget_yields >= 1);

	/* More endless chains than CPUs, and a short one among them: all go on. */
	for (int i = 1; i < 5; i++) {
		circle_make(&circles[i]);
		CHECK_EQ(syslet_exec(e, &circles[i].test.atom, &r.head, NULL), 0);
	}
	CALL(&chain[0], SYSLET_ASYNC, __NR_getppid);
	CHECK_EQ(syslet_exec(e, &chain[0].atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), P(&chain[0].atom));
	CHECK_EQ(chain[0].result, getppid());
	for (int i = 4; i >= 0; i--) {
		circle_stop(&circles[i]);
		CHECK_EQ(ring_take(&r), P(&circles[i].test.atom));
	}
	CHECK(stats_of(e).atoms > 16384);
	engine_done(e);

	/* A budget of ten atoms, exactly. */
	options.budget_atoms = 10;
	options.budget_ns = UINT64_C(3600000000000);
	e = engine_with(&options);
	for (int i = 0; i < 100; i++) {
		CALL(&chain[i], 0, __NR_gettid);
		if (i)
			call_then(&chain[i - 1], &chain[i]);
	}
	CHECK_EQ(syslet_exec(e, &chain[0].atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), P(&chain[99].atom));
	for (int i = 0; i < 100; i++)
		CHECK_EQ(chain[i].result == gettid(), i < 10);
	CHECK_EQ(stats_of(e).atoms, 100);

	/* Ten atoms and no more are inside. SYNC atoms are never moved, the first one after them is. */
	chain[9].atom.next = 0;
	CHECK_EQ(syslet_exec(e, &chain[0].atom, &r.head, NULL), P(&chain[9].atom));
	call_then(&chain[9], &chain[10]);
	for (int i = 5; i < 50; i++)
		chain[i].atom.flags = SYSLET_SYNC;
	CHECK_EQ(syslet_exec(e, &chain[0].atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), P(&chain[99].atom));
	for (int i = 0; i < 100; i++)
		CHECK_EQ(chain[i].result == gettid(), i < 50);
	engine_done(e);

	/* A budget of no time: the second look at the clock ends it. */
	options.budget_atoms = 0;
	options.budget_ns = 1;
	e = engine_with(&options);
	circle_make(&circles[0]);
	CHECK_EQ(syslet_exec(e, &circles[0].test.atom, &r.head, NULL), 0);
	circle_stop(&circles[0]);
	CHECK_EQ(ring_take(&r), P(&circles[0].test.atom));
	engine_done(e);
	return 0;
}
