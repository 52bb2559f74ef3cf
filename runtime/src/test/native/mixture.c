// SPDX-License-Identifier: Apache-2.0
/* Everything at once, from several threads: inline, parked, blocked and yielding chains over small rings; nothing is lost. */
#include <pthread.h>
#include "test.h"

#define THREADS 3
#define ROUNDS  (SANITIZED ? 30 : 150)
#define CHAINS  24

struct shop {
	struct call head[CHAINS], tail[CHAINS];
	struct ring r;
	char bytes[CHAINS];
};

static syslet_engine *e;

/* Chain i: what it starts with decides how it goes; all end with an addition that proves the order of atoms. */
static void prepare(struct shop *s, int i, int in, int out, struct timespec *t)
{
	switch (i % 6) {
	case 0:
		CALL(&s->head[i], 0, __NR_getppid);
		break;
	case 1:
		CALL(&s->head[i], 0, __NR_read, in, P(&s->bytes[i]), 1);
		break;
	case 2:
		CALL(&s->head[i], 0, __NR_nanosleep, P(t), 0);
		break;
	case 3:
		CALL(&s->head[i], SYSLET_ASYNC, __NR_getppid);
		break;
	case 4:
		CALL(&s->head[i], 0, __NR_write, out, P("y"), 1);
		break;
	default:
		CALL(&s->head[i], 0, __NR_fsync, in);
	}
	CALL(&s->tail[i], 0, SYSLET_ADD, 0, 1000);
	s->tail[i].atom.arg_ptr[0] = P(&s->head[i].result);
	call_then(&s->head[i], &s->tail[i]);
}

static int64_t expected(int i)
{
	static const int64_t fixed[] = { 0, 1, 0, 0, 1, -EINVAL };

	return (i % 3 == 0 && i % 6 != 1 ? getppid() : fixed[i % 6]) + 1000;
}

static void *work(void *arg)
{
	struct timespec t = { 0, 100000 };

	for (int round = 0; round < ROUNDS; round++) {
		struct shop *s = calloc(1, sizeof(*s));
		struct syslet_submission subs[CHAINS];
		int in[2], out[2], asynchronous = 0;
		uint64_t entry;

		CHECK(s);
		CHECK_EQ(pipe(in), 0);
		CHECK_EQ(pipe(out), 0);
		ring_init(&s->r, 1 + round % 7);
		for (int i = 0; i < CHAINS; i++) {
			prepare(s, i, in[0], out[1], &t);
			subs[i] = (struct syslet_submission){ .atom = P(&s->head[i].atom) };
		}
		if (round % 2) {
			CHECK_EQ(syslet_exec_many(e, subs, CHAINS, &s->r.head), CHAINS);
		} else {
			for (int i = 0; i < CHAINS; i++)
				subs[i].result = syslet_exec(e, &s->head[i].atom, &s->r.head, NULL);
		}
		for (int i = 0; i < CHAINS; i++)
			asynchronous += subs[i].result == 0;
		for (int i = 1; i < CHAINS; i += 6)
			CHECK_EQ(write(in[1], "x", 1), 1);
		while ((entry = ring_take(&s->r))) {
			long i = ((struct call *)(uintptr_t)entry) - s->tail;

			CHECK(i >= 0 && i < CHAINS && subs[i].result == 0);
			subs[i].result = (int64_t)entry; /* once only */
			asynchronous--;
		}
		CHECK_EQ(asynchronous, 0);
		for (int i = 0; i < CHAINS; i++) {
			CHECK_EQ(subs[i].result, P(&s->tail[i].atom));
			CHECK_EQ(s->tail[i].result, expected(i));
		}
		free(s);
		close(in[0]);
		close(in[1]);
		close(out[0]);
		close(out[1]);
	}
	return arg;
}

int main(void)
{
	struct syslet_engine_options options = engine_options();
	pthread_t t[THREADS];

	options.idle_ns = 200000; /* workers come and go */
	options.max_threads = 6;
	e = engine_with(&options);
	for (int i = 0; i < THREADS; i++)
		CHECK_EQ(pthread_create(&t[i], NULL, work, NULL), 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(t[i], NULL);
	EVENTUALLY(stats_of(e).in_flight == 0);
	CHECK_EQ(stats_of(e).submitted, THREADS * ROUNDS * CHAINS);
	CHECK_EQ(stats_of(e).posted, stats_of(e).went_async);
	CHECK_EQ(stats_of(e).atoms, 2 * stats_of(e).submitted);
	engine_done(e);
	return 0;
}
