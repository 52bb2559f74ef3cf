// SPDX-License-Identifier: Apache-2.0
/* Many heads, several threads, two engines: every chain completes once, on its own head; heads are freed at once. */
#include <pthread.h>
#include "test.h"

#define THREADS 4
#define ROUNDS  (SANITIZED ? 40 : 200)
#define HEADS   8

static syslet_engine *engines[2];

static void *work(void *arg)
{
	uint64_t number = P(arg);

	for (int round = 0; round < ROUNDS; round++) {
		struct ring *r[HEADS];
		struct call *c[HEADS];
		char b[HEADS];
		int p[2];

		CHECK_EQ(pipe(p), 0);
		for (int i = 0; i < HEADS; i++) {
			r[i] = malloc(sizeof(*r[i]));
			c[i] = malloc(sizeof(*c[i]));
			CHECK(r[i] && c[i]);
			ring_init(r[i], 2);
			if (i % 2)
				CALL(c[i], 0, __NR_read, p[0], P(&b[i]), 1);
			else
				CALL(c[i], SYSLET_ASYNC, SYSLET_ADD, number, i);
			CHECK_EQ(syslet_exec(engines[i / 2 % 2], &c[i]->atom, &r[i]->head, NULL), 0);
		}
		CHECK_EQ(write(p[1], "12345678", HEADS / 2), HEADS / 2);
		for (int i = 0; i < HEADS; i++) {
			CHECK_EQ(ring_take(r[i]), P(&c[i]->atom));
			CHECK_EQ(c[i]->result, i % 2 ? 1 : (int64_t)number + i);
			free(r[i]); /* its last entry was seen: nobody touches it any more */
			free(c[i]);
		}
		close(p[0]);
		close(p[1]);
	}
	return NULL;
}

int main(void)
{
	pthread_t t[THREADS];

	engines[0] = engine_new();
	engines[1] = engine_new();
	for (uint64_t i = 0; i < THREADS; i++)
		CHECK_EQ(pthread_create(&t[i], NULL, work, (void *)(uintptr_t)(i * 1000)), 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(t[i], NULL);
	CHECK_EQ(stats_of(engines[0]).posted + stats_of(engines[1]).posted, THREADS * ROUNDS * HEADS);
	CHECK_EQ(stats_of(engines[0]).held_back, 0);
	engine_done(engines[0]);
	engine_done(engines[1]);
	return 0;
}
