// SPDX-License-Identifier: Apache-2.0
/* Carriers are kept for idle_ns and joined; closing waits for threadlets in the background; nothing is left. */
#include "test.h"

static struct ring r;
static int gate[2];

static long nothing(void *arg)
{
	return complete_threadlet_fn(arg, &r.head);
}

static long behind_a_pipe(void *arg)
{
	char b;

	CHECK_EQ(read(gate[0], &b, 1), 1);
	return complete_threadlet_fn(arg, &r.head);
}

static long briefly(void *arg)
{
	nap_ms(30);
	return complete_threadlet_fn(arg, &r.head);
}

/* 1 or 0 with its event: on a busy machine anything may be seen asleep. */
static void run(syslet_engine *e)
{
	if (syslet_threadlet_exec(e, nothing, &r, 0, &r.head) == 0)
		CHECK_EQ(ring_take(&r), P(&r));
}

static void another(void)
{
	syslet_engine *e = engine_new();

	run(e);
	engine_done(e);
}

/* The kernel still lists a thread for a moment after it was joined. */
static int settled_tasks(void)
{
	nap_ms(50);
	return count_entries("/proc/self/task");
}

static void idle_carriers_end(void)
{
	struct syslet_engine_options options = engine_options();
	syslet_engine *e;
	int tasks, fds;

	options.idle_ns = 20000000;
	e = engine_with(&options);
	tasks = settled_tasks();
	fds = count_entries("/proc/self/fd");
	for (int i = 0; i < 3; i++)
		CHECK_EQ(syslet_threadlet_exec(e, behind_a_pipe, &gate, 0, &r.head), 0);
	EVENTUALLY(count_entries("/proc/self/task") == tasks + 3);
	CHECK_EQ(write(gate[1], "xxx", 3), 3);
	for (int i = 0; i < 3; i++)
		CHECK_EQ(ring_take(&r), P(&gate));
	EVENTUALLY(count_entries("/proc/self/task") <= tasks);
	run(e); /* and start again */
	EVENTUALLY(count_entries("/proc/self/task") <= tasks);
	engine_done(e);
	EVENTUALLY(count_entries("/proc/self/fd") < fds); /* the engine's own, too */
}

static void many_times(void)
{
	int tasks = settled_tasks(), fds = count_entries("/proc/self/fd");

	for (int i = 0; i < (SANITIZED ? 20 : 100); i++) {
		syslet_engine *e = engine_new();
		unsigned long stack = syslet_stack_alloc();

		run(e);
		while (syslet_threadlet_exec(e, briefly, &gate, stack, &r.head) == 1)
			; /* the machine is so busy that 30 ms went by before the caller looked */
		if (i % 2)
			CHECK_EQ(ring_take(&r), P(&gate));
		engine_done(e); /* waits for the event, else */
		if (i % 2 == 0)
			CHECK_EQ(ring_take(&r), P(&gate));
		EVENTUALLY(count_entries("/proc/self/task") <= tasks);
		CHECK_EQ(syslet_stack_free(stack), 0);
	}
	CHECK_EQ(count_entries("/proc/self/fd"), fds);
}

/* A threadlet outlasts the time its engine may take: it ends as it would have, and its thread is joined by the next. */
static void busy_close(void)
{
	int tasks = settled_tasks();

	for (int i = 0; i < 10; i++) {
		syslet_engine *e = engine_new();
		unsigned long stack = i % 2 ? syslet_stack_alloc() : 0;
		int64_t start = clock_ms();

		CHECK_EQ(syslet_threadlet_exec(e, behind_a_pipe, &gate, stack, &r.head), 0);
		CHECK_EQ(syslet_engine_close(e, 10000000), -EBUSY);
		CHECK(clock_ms() - start >= 9);
		CHECK_EQ(write(gate[1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(&gate));
		if (stack)
			CHECK_EQ(syslet_stack_free(stack), 0);
		EVENTUALLY(count_entries("/proc/self/task") <= tasks);
	}
}

static long behind_its_pipe(void *arg)
{
	char b;

	CHECK_EQ(read(*(int *)arg, &b, 1), 1);
	return complete_threadlet_fn(arg, &r.head);
}

/* The one that was left behind first ends last. */
static void two_busy_closes(void)
{
	int tasks = settled_tasks(), gates[2][2];

	for (int i = 0; i < 2; i++) {
		syslet_engine *e = engine_new();

		CHECK_EQ(pipe(gates[i]), 0);
		CHECK_EQ(syslet_threadlet_exec(e, behind_its_pipe, gates[i], 0, &r.head), 0);
		CHECK_EQ(syslet_engine_close(e, 0), -EBUSY);
	}
	for (int i = 1; i >= 0; i--) {
		CHECK_EQ(write(gates[i][1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(gates[i]));
		EVENTUALLY(count_entries("/proc/self/task") <= tasks + 2 * i); /* a carrier, and the engine's own thread */
		another(); /* joins it */
	}
}

int main(void)
{
	CHECK_EQ(pipe(gate), 0);
	ring_init(&r, 4);
	another(); /* a sanitizer has a thread of its own from now on */
	idle_carriers_end();
	many_times();
	busy_close();
	two_busy_closes();
	return 0;
}
