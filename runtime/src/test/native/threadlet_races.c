// SPDX-License-Identifier: Apache-2.0
/*
 * Four threads with a head each run threadlets that sleep about as long as it takes until they are looked at: each ends
 * once, either before its caller returns or with its event.
 */
#include <pthread.h>
#include "test.h"

enum { THREADS = 4, RUNS = SANITIZED ? 150 : 500, STACKS = 4 };

static syslet_engine *e;

struct caller {
	pthread_t thread;
	struct ring r;
	long at_once, behind, events;
	unsigned seed;
};

struct run {
	struct caller *caller;
	long us;
	int ended;
};

static long sleep_a_little(void *arg)
{
	struct run *run = arg;
	struct timespec t = { 0, run->us * 1000 };

	if (run->us)
		nanosleep(&t, NULL);
	__atomic_fetch_add(&run->ended, 1, __ATOMIC_RELAXED);
	return complete_threadlet_fn(run, &run->caller->r.head);
}

static void take(struct caller *c)
{
	struct run *run = (struct run *)(uintptr_t)ring_take(&c->r);

	CHECK(run && run->caller == c);
	CHECK_EQ(__atomic_load_n(&run->ended, __ATOMIC_RELAXED), 1);
	run->ended = 2;
	c->events++;
}

static void *call(void *arg)
{
	static struct run all[THREADS][RUNS];
	struct caller *c = arg;
	struct run *runs = all[c->seed];
	unsigned long stacks[STACKS];

	for (int i = 0; i < STACKS; i++)
		CHECK(stacks[i] = syslet_stack_alloc());
	ring_init(&c->r, 4); /* fewer slots than may be in flight */
	for (int i = 0; i < RUNS; i++) {
		unsigned long stack = i % 3 ? 0 : stacks[i % STACKS];
		long answer;

		runs[i] = (struct run){ c, rand_r(&c->seed) % 4 ? rand_r(&c->seed) % 150 : 0, 0 };
		if (i % 50 == 7)
			runs[i].us = 20000; /* long enough for a caller that gets a CPU seldom */
		while ((answer = syslet_threadlet_exec(e, sleep_a_little, &runs[i], stack, &c->r.head)) == -EBUSY)
			take(c);
		CHECK(answer == 0 || answer == 1);
		if (answer == 0)
			c->behind++;
		else
			c->at_once++;
		if (answer == 1)
			CHECK_EQ(runs[i].ended, 1);
		if (c->behind - c->events > 8)
			take(c);
	}
	while (c->events < c->behind)
		take(c);
	CHECK_EQ(ring_take(&c->r), 0);
	for (int i = 0; i < STACKS; i++)
		CHECK_EQ(syslet_stack_free(stacks[i]), 0);
	return NULL;
}

int main(void)
{
	static struct caller callers[THREADS];
	struct syslet_engine_options options = engine_options();
	long at_once = 0, behind = 0;

	options.idle_ns = 300000; /* carriers come and go all the time */
	e = engine_with(&options);
	for (int i = 0; i < THREADS; i++) {
		callers[i].seed = (unsigned)i;
		CHECK_EQ(pthread_create(&callers[i].thread, NULL, call, &callers[i]), 0);
	}
	for (int i = 0; i < THREADS; i++) {
		pthread_join(callers[i].thread, NULL);
		at_once += callers[i].at_once;
		behind += callers[i].behind;
	}
	if (!at_once || !behind)
		FAIL("%ld ended at once, %ld behind their callers", at_once, behind);
	EVENTUALLY(stats_of(e).in_flight == 0);
	CHECK_EQ(stats_of(e).posted, behind);
	engine_done(e);
	return 0;
}
