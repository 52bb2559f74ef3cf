// SPDX-License-Identifier: Apache-2.0
/* Stacks: the given one is used, by one threadlet at a time, again right after the event, over several engines, until freed. */
#include "test.h"

static struct ring r;
static syslet_engine *e;
static unsigned long where, thread;
static int gate[2];

static long look_around(void *arg)
{
	where = (unsigned long)(uintptr_t)__builtin_frame_address(0);
	thread = (unsigned long)gettid();
	return complete_threadlet_fn(arg, &r.head);
}

static long behind_a_pipe(void *arg)
{
	char b;

	CHECK_EQ(read(gate[0], &b, 1), 1);
	return look_around(arg);
}

static bool on(unsigned long stack)
{
	return where < stack && stack - where < (SANITIZED ? 1 << 20 : SYSLET_STACK_BYTES);
}

static void run(syslet_engine *on_engine, unsigned long stack)
{
	long answer = syslet_threadlet_exec(on_engine, look_around, &r, stack, &r.head);

	if (answer == 0)
		CHECK_EQ(ring_take(&r), P(&r));
	else
		CHECK_EQ(answer, 1);
}

static void one_after_the_other(void)
{
	unsigned long stacks[3], first = 0;

	for (int i = 0; i < 3; i++) {
		stacks[i] = syslet_stack_alloc();
		CHECK(stacks[i] && stacks[i] % 16 == 0);
	}
	for (int i = 0; i < 30; i++) {
		run(e, stacks[i % 3]);
		CHECK(on(stacks[i % 3]));
		if (i == 0)
			first = thread;
		else if (i % 3 == 0)
			CHECK_EQ(thread, first); /* it has stayed there */
		run(e, 0);
		CHECK(!on(stacks[0]) && !on(stacks[1]) && !on(stacks[2]));
	}
	for (int i = 0; i < 3; i++)
		CHECK_EQ(syslet_stack_free(stacks[i]), 0);
	CHECK_EQ(syslet_stack_free(stacks[0]), -EINVAL);
	CHECK_EQ(syslet_threadlet_exec(e, look_around, &r, stacks[0], &r.head), -EINVAL);
}

static void busy(void)
{
	unsigned long stack = syslet_stack_alloc();

	for (int i = 0; i < 20; i++) {
		CHECK_EQ(syslet_threadlet_exec(e, behind_a_pipe, &gate, stack, &r.head), 0);
		CHECK_EQ(syslet_threadlet_exec(e, look_around, &r, stack, &r.head), -EBUSY);
		CHECK_EQ(syslet_stack_free(stack), -EBUSY);
		CHECK_EQ(write(gate[1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(&gate));
		CHECK(on(stack));
		/* The event was seen: the stack is free this moment. */
		if (i % 2) {
			run(e, stack);
			CHECK(on(stack));
		} else {
			CHECK_EQ(syslet_stack_free(stack), 0);
			stack = syslet_stack_alloc();
		}
	}
	CHECK_EQ(syslet_stack_free(stack), 0);
}

static void several_engines(void)
{
	struct syslet_engine_options options = engine_options();
	unsigned long stack = syslet_stack_alloc();
	syslet_engine *other;
	int tasks = count_entries("/proc/self/task");

	options.idle_ns = 1000000;
	for (int i = 0; i < 20; i++) {
		other = engine_with(&options);
		run(other, stack);
		CHECK(on(stack));
		if (i % 3 == 0)
			nap_ms(5); /* the carrier's time is up; whoever wants the stack finds it empty */
		if (i % 2)
			run(e, stack);
		CHECK(on(stack));
		engine_done(other);
	}
	engine_done(e);
	/* Its carriers are gone; the stack stays, and can be freed after the engine. */
	EVENTUALLY(count_entries("/proc/self/task") <= tasks);
	CHECK_EQ(syslet_stack_free(stack), 0);
}

static void foreign(void)
{
	char own[64];

	CHECK_EQ(syslet_stack_free(0), -EINVAL);
	CHECK_EQ(syslet_stack_free(P(own) & ~15ul), -EINVAL);
	CHECK_EQ(syslet_stack_free(8), -EINVAL);
	CHECK_EQ(syslet_threadlet_exec(e, look_around, &r, P(own) & ~15ul, &r.head), -EINVAL);
}

int main(void)
{
	e = engine_new();
	CHECK_EQ(pipe(gate), 0);
	ring_init(&r, 4);
	one_after_the_other();
	busy();
	foreign();
	several_engines();
	return 0;
}
