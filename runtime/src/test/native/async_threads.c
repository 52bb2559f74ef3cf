// SPDX-License-Identifier: Apache-2.0
/* async_thread() posts its event, lends its thread to threadlets until the engine closes, and ends a threadlet. */
#include <pthread.h>
#include <signal.h>
#include "test.h"

static struct ring r;
static syslet_engine *e;

struct lent {
	pthread_t thread;
	pid_t tid;
	long answer;
	sigset_t before, after;
};

static void *lend(void *arg)
{
	struct lent *l = arg;

	l->tid = gettid();
	pthread_sigmask(SIG_SETMASK, NULL, &l->before);
	l->answer = syslet_async_thread(e, l, &r.head);
	pthread_sigmask(SIG_SETMASK, NULL, &l->after);
	return NULL;
}

static pid_t ran_on;
static bool all_blocked;

static long where(void *arg)
{
	sigset_t mask;

	pthread_sigmask(SIG_SETMASK, NULL, &mask);
	all_blocked = sigismember(&mask, SIGUSR1) && sigismember(&mask, SIGINT) && sigismember(&mask, SIGPROF);
	ran_on = gettid();
	return complete_threadlet_fn(arg, &r.head);
}

static void lent_threads(void)
{
	struct syslet_engine_options options = engine_options();
	struct lent lent[3];
	int tasks;

	options.max_threads = 1;
	options.idle_ns = 1000000; /* a lent thread stays however long nothing happens */
	e = engine_with(&options);
	for (int i = 0; i < 3; i++) {
		CHECK_EQ(pthread_create(&lent[i].thread, NULL, lend, &lent[i]), 0);
		EVENTUALLY(async_wait(0, r.head.user_ring_idx, &r.head) == 1);
		CHECK_EQ(ring_take(&r), P(&lent[i]));
	}
	nap_ms(10);
	tasks = count_entries("/proc/self/task");
	for (int i = 0; i < 20; i++) {
		if (syslet_threadlet_exec(e, where, &r, 0, &r.head) == 0)
			CHECK_EQ(ring_take(&r), P(&r));
		CHECK(ran_on == lent[0].tid || ran_on == lent[1].tid || ran_on == lent[2].tid);
		CHECK(all_blocked);
	}
	EVENTUALLY(count_entries("/proc/self/task") <= tasks);
	engine_done(e);
	for (int i = 0; i < 3; i++) {
		pthread_join(lent[i].thread, NULL);
		CHECK_EQ(lent[i].answer, -ESHUTDOWN);
		CHECK(!memcmp(&lent[i].before, &lent[i].after, 8));
	}
	CHECK_EQ(ring_take(&r), 0);
}

static void *lend_a_bad_stack(void *arg)
{
	*(long *)arg = syslet_async_thread(e, arg, &r.head);
	return NULL;
}

static void bad_stacks(void)
{
#ifdef __SANITIZE_THREAD__
	const int kinds = 1; /* it makes small stacks larger */
#else
	const int kinds = 2;
#endif
	for (int small = 0; small < kinds; small++) {
		pthread_attr_t attr;
		pthread_t t;
		long answer = 0;

		pthread_attr_init(&attr);
		if (small)
			pthread_attr_setstacksize(&attr, 128 << 10);
		else
			pthread_attr_setguardsize(&attr, 0);
		CHECK_EQ(pthread_create(&t, &attr, lend_a_bad_stack, &answer), 0);
		pthread_join(t, NULL);
		CHECK_EQ(answer, -EINVAL);
		pthread_attr_destroy(&attr);
	}
	CHECK_EQ(ring_take(&r), 0);
}

/* ------------------------------------------------------------------------------------------------------- ends a threadlet */

static int gate[2];
static bool came_back;

static long ends_here(void *arg)
{
	char b;

	if (arg == &gate)
		CHECK_EQ(read(gate[0], &b, 1), 1);
	if (arg == &came_back)
		threadlet_off();
	async_thread(arg, &r.head);
	came_back = true;
	return 0;
}

static void in_threadlets(void)
{
	unsigned long stack = syslet_stack_alloc();
	int tasks = 0;

	for (int i = 0; i < 50; i++) {
		void *event = i % 3 == 0 ? (void *)&gate : i % 3 == 1 ? (void *)&came_back : (void *)&r;

		/* In the background already, or still in the foreground: the event is posted, so it must be 0. */
		CHECK_EQ(syslet_threadlet_exec(e, ends_here, event, i % 2 ? stack : 0, &r.head), 0);
		if (event == &gate)
			CHECK_EQ(write(gate[1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(event));
		CHECK_EQ(ring_take(&r), 0);
		if (i == 6)
			tasks = count_entries("/proc/self/task");
	}
	CHECK(!came_back);
	EVENTUALLY(count_entries("/proc/self/task") <= tasks + 1); /* the same carriers, all the time */
	CHECK_EQ(syslet_stack_free(stack), 0);
}

static long while_closing(void *arg)
{
	char b;
	long answer;

	CHECK_EQ(read(gate[0], &b, 1), 1);
	answer = async_thread(arg, &r.head);
	CHECK_EQ(answer, -ESHUTDOWN);
	return complete_threadlet_fn(arg, &r.head);
}

int main(void)
{
	int tasks;

	CHECK_EQ(pipe(gate), 0);
	ring_init(&r, 8);
	lent_threads();
	tasks = count_entries("/proc/self/task");
	e = engine_new();
	bad_stacks();
	in_threadlets();
	CHECK_EQ(syslet_threadlet_exec(e, while_closing, &e, 0, &r.head), 0);
	CHECK_EQ(syslet_engine_close(e, 1000000), -EBUSY);
	CHECK_EQ(write(gate[1], "x", 1), 1);
	CHECK_EQ(ring_take(&r), P(&e));
	EVENTUALLY(count_entries("/proc/self/task") <= tasks);
	e = engine_new();
	CHECK_EQ(syslet_engine_close(e, 0), 0); /* joins what the other left */
	return 0;
}
