// SPDX-License-Identifier: Apache-2.0
/* Rings of one slot, full rings, held-back completions: never lost, never overwritten, order kept. */
#include <pthread.h>
#include "test.h"

static void submit(syslet_engine *e, struct call *c, struct ring *r)
{
	CALL(c, SYSLET_ASYNC, __NR_getppid);
	CHECK_EQ(syslet_exec(e, &c->atom, &r->head, NULL), 0);
}

static void one_slot(syslet_engine *e)
{
	struct call c[8];
	struct ring r;
	uint64_t seen = 0;

	ring_init(&r, 1);
	for (int i = 0; i < 8; i++)
		submit(e, &c[i], &r);
	for (int i = 0; i < 8; i++) {
		uint64_t entry = ring_take(&r);

		for (int k = 0; k < 8; k++)
			if (entry == P(&c[k].atom))
				seen |= 1 << k;
	}
	CHECK_EQ(seen, 255);
	CHECK_EQ(r.head.kernel_ring_idx, 0);
	CHECK_EQ(ring_take(&r), 0);
}

/* A full ring answers all its slots, more than all are all, and an empty one none. */
static void full_is_not_empty(syslet_engine *e)
{
	struct call c[4];
	struct ring r;

	ring_init(&r, 4);
	CHECK_EQ(async_wait(4, 0, &r.head), 0);
	for (int i = 0; i < 4; i++)
		submit(e, &c[i], &r);
	CHECK_EQ(async_wait(1000000, 0, &r.head), 4);
	CHECK_EQ(r.head.kernel_ring_idx, 0);
	CHECK_EQ(async_wait(0, 0, &r.head), 4);
	CHECK_EQ(async_wait(4, 2, &r.head), 4); /* from there on, around the end */
	__atomic_store_n(&r.slots[1], 0, __ATOMIC_RELEASE);
	CHECK_EQ(async_wait(4, 0, &r.head), 1);
	CHECK_EQ(async_wait(4, 2, &r.head), 3);
}

/* Chains that end one after the other into an occupied slot come out in that order. */
static void order_is_kept(syslet_engine *e)
{
	struct syslet_stats before = stats_of(e);
	struct call c[6];
	struct ring r;

	ring_init(&r, 2);
	for (int i = 0; i < 6; i++) {
		submit(e, &c[i], &r);
		EVENTUALLY(stats_of(e).posted - before.posted + stats_of(e).held_back - before.held_back == (uint64_t)i + 1);
	}
	CHECK_EQ(stats_of(e).posted - before.posted, 2);
	CHECK_EQ(stats_of(e).held_back - before.held_back, 4);
	EVENTUALLY(stats_of(e).in_flight == 4);
	for (int i = 0; i < 6; i++)
		CHECK_EQ(ring_take(&r), P(&c[i].atom));
	EVENTUALLY(stats_of(e).in_flight == 0);
}

/* Nobody calls the library: the slow timer delivers. */
static void timer_delivers(syslet_engine *e)
{
	uint64_t held = stats_of(e).held_back;
	struct call c[3];
	struct ring r;

	ring_init(&r, 1);
	submit(e, &c[0], &r);
	CHECK_EQ(async_wait(1, 0, &r.head), 1);
	for (int i = 1; i < 3; i++) {
		submit(e, &c[i], &r);
		EVENTUALLY(stats_of(e).held_back == held + (uint64_t)i);
	}
	for (int i = 0; i < 3; i++) {
		EVENTUALLY(__atomic_load_n(&r.slots[0], __ATOMIC_ACQUIRE));
		CHECK_EQ(r.slots[0], P(&c[i].atom));
		__atomic_store_n(&r.slots[0], 0, __ATOMIC_RELEASE);
	}
	EVENTUALLY(stats_of(e).in_flight == 0);
}

/* A submission tries again, and so does a wait for nothing. */
static void calls_deliver(syslet_engine *e)
{
	struct call c[3], inline_one;
	struct ring r;

	for (int how = 0; how < 2; how++) {
		ring_init(&r, 1);
		submit(e, &c[0], &r);
		CHECK_EQ(async_wait(1, 0, &r.head), 1);
		uint64_t held = stats_of(e).held_back;
		submit(e, &c[1], &r);
		EVENTUALLY(stats_of(e).held_back == held + 1);
		CHECK_EQ(r.slots[0], P(&c[0].atom));
		__atomic_store_n(&r.slots[0], 0, __ATOMIC_RELEASE);
		if (how == 0) {
			CALL(&inline_one, 0, __NR_getppid);
			CHECK_EQ(syslet_exec(e, &inline_one.atom, &r.head, NULL), P(&inline_one.atom));
		} else {
			CHECK_EQ(async_wait(0, 0, &r.head), 1);
		}
		CHECK_EQ(__atomic_load_n(&r.slots[0], __ATOMIC_ACQUIRE), P(&c[1].atom));
	}
}

struct waiter {
	struct ring *r;
	long min, got;
};

static void *wait_for(void *arg)
{
	struct waiter *w = arg;

	__atomic_store_n(&w->got, async_wait((unsigned long)w->min, 0, &w->r->head), __ATOMIC_RELEASE);
	return NULL;
}

/* Several threads wait for different counts on one head. */
static void many_waiters(syslet_engine *e)
{
	struct waiter w[3];
	pthread_t t[3];
	struct call c[3];
	struct ring r;
	char b[3];
	int p[2];

	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 8);
	for (int i = 0; i < 3; i++) {
		CALL(&c[i], 0, __NR_read, p[0], P(&b[i]), 1);
		CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), 0);
	}
	for (int i = 0; i < 3; i++) {
		w[i] = (struct waiter){ &r, i + 1, -1 };
		CHECK_EQ(pthread_create(&t[i], NULL, wait_for, &w[i]), 0);
	}
	for (int i = 0; i < 3; i++) {
		nap_ms(2);
		CHECK_EQ(write(p[1], "x", 1), 1);
		pthread_join(t[i], NULL);
		CHECK(w[i].got >= i + 1);
	}
	close(p[0]);
	close(p[1]);
}

/* The first of two slots is emptied out of turn: one entry fills the gap, and two are there. */
static void gap_is_filled(syslet_engine *e)
{
	struct waiter w;
	struct call c[4];
	struct ring r;
	pthread_t t;
	char b[4];
	int p[2];

	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 2);
	w = (struct waiter){ &r, 2, -1 };
	CHECK_EQ(write(p[1], "xx", 2), 2);
	for (int i = 0; i < 4; i++) {
		CALL(&c[i], i < 2 ? SYSLET_ASYNC : 0, __NR_read, p[0], P(&b[i]), 1);
		CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), 0);
		if (i == 1) {
			CHECK_EQ(async_wait(2, 0, &r.head), 2);
			__atomic_store_n(&r.slots[0], 0, __ATOMIC_RELEASE);
		}
	}
	CHECK_EQ(pthread_create(&t, NULL, wait_for, &w), 0);
	nap_ms(20); /* it sleeps, or the test shows nothing */
	CHECK_EQ(write(p[1], "x", 1), 1);
	EVENTUALLY(__atomic_load_n(&w.got, __ATOMIC_ACQUIRE) == 2);
	pthread_join(t, NULL);
	CHECK_EQ(write(p[1], "x", 1), 1);
	EVENTUALLY(stats_of(e).held_back > 0 && stats_of(e).completed_async >= 4);
	for (int i = 0; i < 2; i++)
		__atomic_store_n(&r.slots[i], 0, __ATOMIC_RELEASE);
	CHECK_EQ(async_wait(1, 1, &r.head), 1);
	close(p[0]);
	close(p[1]);
}

int main(void)
{
	syslet_engine *e = engine_new();

	one_slot(e);
	full_is_not_empty(e);
	order_is_kept(e);
	timer_delivers(e);
	calls_deliver(e);
	many_waiters(e);
	gap_is_filled(e);
	engine_done(e);
	return 0;
}
