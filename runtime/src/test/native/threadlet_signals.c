// SPDX-License-Identifier: Apache-2.0
/* Signals reach the caller while it waits and end neither its wait nor the threadlet, which sees none. */
#include <pthread.h>
#include <signal.h>
#include "test.h"

static struct ring r;
static int handled, in_threadlet, stop;
static pthread_t target;
static __thread bool carrier;

static void count(int signal)
{
	(void)signal;
	__atomic_fetch_add(carrier ? &in_threadlet : &handled, 1, __ATOMIC_RELAXED);
}

static void *storm(void *arg)
{
	(void)arg;
	while (!__atomic_load_n(&stop, __ATOMIC_RELAXED)) {
		pthread_kill(target, SIGUSR1);
		kill(getpid(), SIGUSR2);
		usleep(100);
	}
	return NULL;
}

static long stay(void *arg)
{
	carrier = true;
	threadlet_off();
	nap_ms(50);
	return complete_threadlet_fn(arg, &r.head);
}

static long go(void *arg)
{
	struct timespec t = { 0, 50000000 };

	carrier = true;
	CHECK_EQ(nanosleep(&t, NULL), 0); /* not once interrupted */
	return complete_threadlet_fn(arg, &r.head);
}

int main(void)
{
	struct sigaction action = { .sa_handler = count };
	syslet_engine *e = engine_new();
	pthread_t t;

	ring_init(&r, 4);
	CHECK_EQ(sigaction(SIGUSR1, &action, NULL), 0);
	CHECK_EQ(sigaction(SIGUSR2, &action, NULL), 0);
	target = pthread_self();
	CHECK_EQ(pthread_create(&t, NULL, storm, NULL), 0);
	for (int i = 0; i < 5; i++) {
		int64_t start = clock_ms();

		CHECK_EQ(syslet_threadlet_exec(e, stay, &r, 0, &r.head), 1);
		CHECK(clock_ms() - start >= 49);
		if (syslet_threadlet_exec(e, go, &r, 0, &r.head) == 0)
			CHECK_EQ(ring_take(&r), P(&r));
	}
	__atomic_store_n(&stop, 1, __ATOMIC_RELAXED);
	pthread_join(t, NULL);
	CHECK(__atomic_load_n(&handled, __ATOMIC_RELAXED) > 50);
	CHECK_EQ(in_threadlet, 0);
	engine_done(e);
	return 0;
}
