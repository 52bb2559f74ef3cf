// SPDX-License-Identifier: Apache-2.0
/* Engines open and close without leaking threads or descriptors, refuse work while closing, and outlive a busy close. */
#include "test.h"

static void settled(int tasks, int fds)
{
	EVENTUALLY(count_entries("/proc/self/task") == tasks);
	EVENTUALLY(count_entries("/proc/self/fd") == fds);
}

static void options(void)
{
	struct syslet_engine_options o = engine_options();
	struct { struct syslet_engine_options o; uint64_t more; } newer = { { .size = sizeof(newer) }, 0 };
	char line[200];
	long length;

	CHECK(!syslet_engine_open(&(struct syslet_engine_options){ .size = sizeof(o), .kind = 17 }));
	CHECK_EQ(errno, EINVAL);
	CHECK(!syslet_engine_open(&(struct syslet_engine_options){ .size = UINT32_MAX })); /* nobody filled it in */
	CHECK_EQ(errno, EINVAL);
	CHECK(!syslet_engine_open(&(struct syslet_engine_options){ .size = 3 }));
	CHECK_EQ(errno, EINVAL);
	newer.more = 1; /* an option this library does not know */
	CHECK(!syslet_engine_open(&newer.o));
	newer.more = 0;
	syslet_engine *e = syslet_engine_open(&newer.o);
	CHECK(e);
	length = syslet_engine_describe(e, line, sizeof(line));
	CHECK(length > 0 && (size_t)length == strlen(line));
	CHECK_EQ(syslet_engine_describe(e, NULL, 0), length);
	struct syslet_stats s = { .size = 16, .completed_inline = 99 };
	CHECK_EQ(syslet_engine_stats(e, &s), 0);
	CHECK_EQ(s.size, 16);
	CHECK_EQ(s.completed_inline, 99);
	engine_done(e);
	e = syslet_engine_open(NULL);
	CHECK(e);
	engine_done(e);
}

static void many_times(int tasks, int fds)
{
	for (int i = 0; i < (SANITIZED ? 20 : 100); i++) {
		syslet_engine *e = engine_new();
		struct call c[2];
		struct ring r;
		char b;
		int p[2];

		ring_init(&r, 4);
		CHECK_EQ(pipe(p), 0);
		CALL(&c[0], SYSLET_ASYNC, __NR_getppid);
		CALL(&c[1], 0, __NR_read, p[0], P(&b), 1);
		CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
		CHECK_EQ(syslet_exec(e, &c[1].atom, &r.head, NULL), 0);
		if (i % 2) { /* or let close cancel what has not ended */
			CHECK_EQ(write(p[1], "x", 1), 1);
			CHECK_EQ(async_wait(2, 0, &r.head), 2);
		}
		engine_done(e);
		CHECK_EQ(async_wait(2, 0, &r.head), 2);
		CHECK_EQ(c[1].result, i % 2 ? 1 : -ECANCELED);
		close(p[0]);
		close(p[1]);
	}
	settled(tasks, fds);
}

/* Closing cancels; clean-up that takes longer than the closer waits goes on, and its completion is delivered, even late. */
static void busy_close(int tasks, int fds)
{
	for (int i = 0; i < 10; i++) {
		syslet_engine *e = engine_new();
		struct call c[2], cleanup[2];
		struct syslet_unwind table[2] = { { P(&c[0].atom), P(&cleanup[0].atom) }, { P(&c[1].atom), P(&cleanup[1].atom) } };
		struct syslet_control control[2] = { { .unwind = P(table), .unwind_count = 2 }, { .unwind = P(table), .unwind_count = 2 } };
		struct ring r;
		char b;
		int p[2], gate[2], n = 1 + (i % 3 > 0);

		CHECK_EQ(pipe(p), 0);
		CHECK_EQ(pipe(gate), 0);
		ring_init(&r, i % 3 == 2 ? 1 : 4);
		for (int k = 0; k < n; k++) {
			CALL(&c[k], 0, __NR_read, p[0], P(&b), 1);
			CALL(&cleanup[k], 0, __NR_read, gate[0], P(&b), 1);
			CHECK_EQ(syslet_exec_control(e, &c[k].atom, &r.head, NULL, &control[k]), 0);
		}
		CHECK_EQ(syslet_engine_close(e, i % 2 ? 0 : 1000000), -EBUSY);
		CHECK_EQ(write(gate[1], "xy", (size_t)n), n);
		for (int k = 0; k < n; k++)
			CHECK(ring_take(&r));
		CHECK_EQ(ring_take(&r), 0);
		for (int k = 0; k < n; k++) {
			CHECK_EQ(c[k].result, -ECANCELED);
			CHECK_EQ(cleanup[k].result, 1);
			CHECK_EQ(control[k].status, -ECANCELED);
			CHECK_EQ(control[k].stopped_at, P(&c[k].atom));
		}
		close(p[0]);
		close(p[1]);
		close(gate[0]);
		close(gate[1]);
	}
	settled(tasks, fds);
}

/* Idle workers exit and are joined; the next work starts new ones. */
static void idle_exit(int tasks, int fds)
{
	struct syslet_engine_options o = engine_options();
	syslet_engine *e;

	o.idle_ns = 2000000;
	e = engine_with(&o);
	for (int i = 0; i < 5; i++) {
		struct timespec t[8] = { { 0, 1000 } }; /* the others are zero already */
		struct call c[8];
		struct ring r;

		ring_init(&r, 8);
		for (int k = 0; k < 8; k++) {
			CALL(&c[k], SYSLET_ASYNC, __NR_pselect6, 0, 0, 0, 0, P(&t[k]), 0);
			CHECK_EQ(syslet_exec(e, &c[k].atom, &r.head, NULL), 0);
		}
		CHECK_EQ(async_wait(8, 0, &r.head), 8);
		EVENTUALLY(stats_of(e).workers_now == 0);
	}
	CHECK(stats_of(e).workers_started >= 5);
	engine_done(e);
	settled(tasks, fds);
}

/* Blocked calls take as many threads as there are, up to the limit; the rest waits its turn. */
static void limit(void)
{
	struct syslet_engine_options o = engine_options();
	struct timespec t[12];
	struct call c[12];
	struct ring r;
	syslet_engine *e;
	int64_t start;

	ring_init(&r, 12);
	for (unsigned max = 4; max <= 12; max += 8) {
		o.max_threads = max;
		e = engine_with(&o);
		start = clock_ms();
		for (int i = 0; i < 12; i++) {
			t[i] = (struct timespec){ 0, max == 4 ? 50000000 : 400000000 }; /* the kernel writes back what is left */
			CALL(&c[i], 0, __NR_pselect6, 0, 0, 0, 0, P(&t[i]), 0);
			CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), 0);
		}
		for (int i = 0; i < 12; i++)
			CHECK(ring_take(&r));
		for (int i = 0; i < 12; i++)
			CHECK_EQ(c[i].result, 0);
		CHECK(stats_of(e).workers_started <= max);
		if (max == 4) /* three rounds, or four: one thread is kept for calls with a time bound */
			CHECK(clock_ms() - start >= 148);
		else
			CHECK(stats_of(e).workers_started > 4);
		engine_done(e);
	}
}

/* The kernel lists a thread that has been joined for a moment longer. */
static int tasks_left(void)
{
	int least = count_entries("/proc/self/task");

	for (int i = 0; i < 20; i++) {
		int now = count_entries("/proc/self/task");

		least = now < least ? now : least;
		nap_ms(5);
	}
	return least;
}

int main(void)
{
	int tasks, fds;

	struct call c;
	struct ring r;
	syslet_engine *e = engine_new();

	/* Sanitizers start a thread of their own with the program's first. */
	ring_init(&r, 1);
	CALL(&c, SYSLET_ASYNC, __NR_getppid);
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	engine_done(e);
	tasks = tasks_left();
	fds = count_entries("/proc/self/fd");
	options();
	many_times(tasks, fds);
	busy_close(tasks, fds);
	idle_exit(tasks, fds);
	limit();
	settled(tasks, fds);
	return 0;
}
