// SPDX-License-Identifier: Apache-2.0
/* A storm of signals neither ends async_wait early nor disturbs a parked chain or a worker; a SYNC call sees its EINTR. */
#include <pthread.h>
#include <signal.h>
#include "test.h"

static uint32_t caught;
static bool enough;
static pthread_t target;

static void handler(int signal)
{
	(void)signal;
	__atomic_fetch_add(&caught, 1, __ATOMIC_RELAXED);
}

static void *storm(void *arg)
{
	while (!__atomic_load_n(&enough, __ATOMIC_RELAXED)) {
		pthread_kill(target, SIGUSR1);
		kill(getpid(), SIGUSR2);
		usleep(100);
	}
	return arg;
}

static void *late_writer(void *arg)
{
	nap_ms(200);
	CHECK_EQ(write(*(int *)arg, "x", 1), 1);
	return NULL;
}

int main(void)
{
	struct sigaction action = { .sa_handler = handler }; /* without SA_RESTART */
	syslet_engine *e = engine_new();
	struct timespec t = { 0, 150000000 };
	pthread_t shooter, writer;
	struct call c[2];
	struct ring r;
	char b;
	int p[2];

	CHECK_EQ(sigaction(SIGUSR1, &action, NULL), 0);
	CHECK_EQ(sigaction(SIGUSR2, &action, NULL), 0);
	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 4);
	target = pthread_self();
	CHECK_EQ(pthread_create(&shooter, NULL, storm, NULL), 0);
	CHECK_EQ(pthread_create(&writer, NULL, late_writer, &p[1]), 0);
	CALL(&c[0], 0, __NR_read, p[0], P(&b), 1);
	CALL(&c[1], 0, __NR_nanosleep, P(&t), 0);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(syslet_exec(e, &c[1].atom, &r.head, NULL), 0);
	CHECK_EQ(async_wait(2, 0, &r.head), 2);
	CHECK_EQ(result_of(&c[0]), 1);
	CHECK_EQ(result_of(&c[1]), 0);
	CHECK(__atomic_load_n(&caught, __ATOMIC_RELAXED) > 10);

	CALL(&c[0], SYSLET_SYNC, __NR_read, p[0], P(&b), 1);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), P(&c[0].atom));
	CHECK_EQ(c[0].result, -EINTR);
	__atomic_store_n(&enough, true, __ATOMIC_RELAXED);
	pthread_join(shooter, NULL);
	pthread_join(writer, NULL);
	engine_done(e);
	return 0;
}
