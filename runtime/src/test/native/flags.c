// SPDX-License-Identifier: Apache-2.0
/* ASYNC, SYNC and NO_COMPLETE, read as each atom is reached. */
#include <pthread.h>
#include "test.h"

static void *late_writer(void *arg)
{
	nap_ms(30);
	CHECK_EQ(write(*(int *)arg, "x", 1), 1);
	return NULL;
}

static void async_goes_away_at_once(syslet_engine *e)
{
	struct call c[2];
	struct ring r;

	ring_init(&r, 4);
	CALL(&c[0], SYSLET_ASYNC, __NR_gettid);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), P(&c[0].atom));
	CHECK(c[0].result > 0 && c[0].result != gettid());

	/* In the middle: what comes before ran here, what comes after runs there. */
	CALL(&c[0], 0, __NR_gettid);
	CALL(&c[1], SYSLET_ASYNC, __NR_gettid);
	call_then(&c[0], &c[1]);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), P(&c[1].atom));
	CHECK_EQ(c[0].result, gettid());
	CHECK(c[1].result != gettid());

	/* A pseudo call and a transfer may carry it too. */
	uint64_t n = 40;
	CALL(&c[0], SYSLET_ASYNC, SYSLET_UMEM_ADD, P(&n), 2);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), P(&c[0].atom));
	CHECK_EQ(c[0].result, 42);
}

static void sync_blocks_here(syslet_engine *e)
{
	uint64_t before = stats_of(e).went_async;
	struct call c[2];
	struct ring r;
	pthread_t t;
	char b[8];
	int p[2];

	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 4);
	CALL(&c[0], SYSLET_SYNC, __NR_read, p[0], P(b), sizeof(b));
	CALL(&c[1], SYSLET_SYNC | SYSLET_STOP_ON_NEGATIVE, __NR_gettid);
	call_then(&c[0], &c[1]);
	CHECK_EQ(pthread_create(&t, NULL, late_writer, &p[1]), 0);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), P(&c[1].atom));
	CHECK_EQ(c[0].result, 1);
	CHECK_EQ(c[1].result, gettid());
	CHECK_EQ(stats_of(e).went_async, before);
	pthread_join(t, NULL);

	/* On the asynchronous side SYNC means nothing. */
	CALL(&c[0], SYSLET_ASYNC, __NR_gettid);
	CALL(&c[1], SYSLET_SYNC, __NR_read, p[0], P(b), sizeof(b));
	call_then(&c[0], &c[1]);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(write(p[1], "yz", 2), 2);
	CHECK_EQ(ring_take(&r), P(&c[1].atom));
	CHECK_EQ(c[1].result, 2);
	close(p[0]);
	close(p[1]);
}

static void no_complete_posts_nothing(syslet_engine *e)
{
	struct syslet_stats before = stats_of(e), after;
	struct call c[2];
	struct ring r;

	ring_init(&r, 4);
	CALL(&c[0], SYSLET_ASYNC | SYSLET_NO_COMPLETE, __NR_getppid);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(async_wait(1, 0, &r.head), 0); /* returns once nothing is in flight */
	CHECK_EQ(result_of(&c[0]), getppid());
	CHECK_EQ(r.slots[0], 0);

	/* It counts for the atom the chain ends on only. */
	CALL(&c[0], SYSLET_ASYNC | SYSLET_NO_COMPLETE, __NR_getppid);
	CALL(&c[1], 0, __NR_getppid);
	call_then(&c[0], &c[1]);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), P(&c[1].atom));
	c[0].atom.flags |= SYSLET_STOP_ON_NONZERO;
	c[1].result = RESULT_NONE;
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(async_wait(1, 1, &r.head), 0);
	CHECK_EQ(c[1].result, RESULT_NONE);
	after = stats_of(e);
	CHECK_EQ(after.no_complete - before.no_complete, 2);
	CHECK_EQ(after.posted - before.posted, 1);
	CHECK_EQ(after.completed_async - before.completed_async, 3);
}

int main(void)
{
	syslet_engine *e = engine_new();

	async_goes_away_at_once(e);
	sync_blocks_here(e);
	no_complete_posts_nothing(e);
	engine_done(e);
	return 0;
}
