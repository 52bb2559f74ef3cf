// SPDX-License-Identifier: Apache-2.0
/* A run ends when its deadline has passed, not before, with its clean-up; thousands of deadlines, most of them in vain. */
#include "test.h"

static syslet_engine *e;
static struct ring r;

static uint64_t ns_from_now(int64_t ns)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)((int64_t)t.tv_sec * 1000000000 + t.tv_nsec + ns);
}

static void passes(void)
{
	struct timespec hour = { 3600, 0 };
	struct syslet_unwind unwind;
	struct call c, clean;
	int p[2];
	char b;

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	for (int kind = 0; kind < 5; kind++) {
		struct syslet_control control = { .deadline_ns = ns_from_now(30000000), .unwind = P(&unwind), .unwind_count = 1 };
		int64_t start = clock_ms();

		CALL(&clean, 0, __NR_getppid);
		unwind = (struct syslet_unwind){ P(&c.atom), P(&clean.atom) };
		if (kind == 0)
			CALL(&c, 0, __NR_read, p[0], P(&b), 1);
		else if (kind == 1)
			CALL(&c, 0, __NR_nanosleep, P(&hour), 0);
		else if (kind == 2)
			CALL(&c, 0, __NR_pselect6, 0, 0, 0, 0, P(&hour), 0);
		else
			CALL(&c, kind == 4 ? SYSLET_SYNC : 0, __NR_getppid);
		if (kind >= 3) /* never blocks, never ends; and one that never even leaves its caller by itself */
			c.atom.next = P(&c.atom);
		CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &control), 0);
		CHECK_EQ(ring_take(&r), P(&clean.atom));
		CHECK(clock_ms() - start >= 29);
		CHECK(clock_ms() - start < 5000);
		CHECK_EQ(control.status, -ETIMEDOUT);
		CHECK_EQ(control.stopped_at, P(&c.atom));
		CHECK_EQ(clean.result, getppid());
		if (kind < 3)
			CHECK_EQ(c.result, -ECANCELED);
	}
	CHECK_EQ(stats_of(e).timed_out, 5);
	CHECK_EQ(stats_of(e).cancelled, 0);
	close(p[0]);
	close(p[1]);
}

/* One that has passed before the chain goes asynchronous stops it there; what ends in its caller was quick enough. */
static void passed_already(void)
{
	struct syslet_control control = { .deadline_ns = 1 };
	struct call c[2];
	int p[2];
	char b;

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	CALL(&c[0], 0, __NR_getppid);
	CHECK_EQ(syslet_exec_control(e, &c[0].atom, &r.head, NULL, &control), P(&c[0].atom));
	CHECK_EQ(control.status, 0);
	CALL(&c[0], 0, __NR_write, p[1], P("x"), 1);
	CALL(&c[1], 0, __NR_read, p[0], P(&b), 2);
	call_then(&c[0], &c[1]);
	c[1].atom.next = P(&c[1].atom); /* reads what is there, and then waits */
	CHECK_EQ(syslet_exec_control(e, &c[0].atom, &r.head, NULL, &control), 0);
	CHECK_EQ(ring_take(&r), P(&c[1].atom));
	CHECK_EQ(control.status, -ETIMEDOUT);
	close(p[0]);
	close(p[1]);
}

/* Deadlines that are not reached are forgotten with their runs. The memory of an hour's worth of them stays small. */
static void in_vain(void)
{
	enum { ROUNDS = SANITIZED ? 2000 : 20000 };
	int p[2];
	char b;

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	for (int i = 0; i < ROUNDS; i++) {
		struct syslet_control control = { .deadline_ns = ns_from_now(3600000000000 + i) };
		struct call c;

		CALL(&c, 0, __NR_read, p[0], P(&b), 1);
		CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &control), 0);
		CHECK_EQ(write(p[1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, 1);
		CHECK_EQ(control.status, 0);
	}
	close(p[0]);
	close(p[1]);
}

/* Out of order, all of them. */
static void many(void)
{
	enum { N = 60 };
	static struct syslet_control control[N];
	static struct call c[N];
	int p[2];
	char b;

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	for (int i = 0; i < N; i++) {
		control[i] = (struct syslet_control){ .deadline_ns = ns_from_now((i * 37 % N) * 1000000 + 1000000) };
		CALL(&c[i], 0, __NR_read, p[0], P(&b), 1);
		CHECK_EQ(syslet_exec_control(e, &c[i].atom, &r.head, NULL, &control[i]), 0);
	}
	for (int i = 0; i < N; i++) {
		struct call *ended = (struct call *)(uintptr_t)ring_take(&r);

		CHECK(ended >= c && ended < c + N);
		CHECK(ns_from_now(0) >= control[ended - c].deadline_ns);
		CHECK_EQ(control[ended - c].status, -ETIMEDOUT);
	}
	CHECK_EQ(ring_take(&r), 0);
	close(p[0]);
	close(p[1]);
}

int main(void)
{
	e = engine_new();
	ring_init(&r, RING_SLOTS);
	passes();
	passed_already();
	in_vain();
	many();
	EVENTUALLY(stats_of(e).in_flight == 0);
	engine_done(e);
	return 0;
}
