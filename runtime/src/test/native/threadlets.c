// SPDX-License-Identifier: Apache-2.0
/* A threadlet that does not block has run when its caller returns; one that blocks goes on behind it, and its event comes. */
#include <pthread.h>
#include "test.h"

/* The process-wide engine is never closed, and a carrier of it that has waited in vain is joined by the next that leaves. */
const char *__tsan_default_options(void);
const char *__tsan_default_options(void)
{
	return "report_thread_leaks=0";
}

static syslet_engine *e;

/* ----------------------------------------------------------------------------------------------- the calls of the contract */

static struct ring ring;
static long seen_argument, completed;

static long at_once(void *ahu)
{
	seen_argument = (long)ahu;
	completed = complete_threadlet_fn(&seen_argument, ahu);
	return completed;
}

static int gate[2];

static long behind_a_pipe(void *ahu)
{
	char b;

	CHECK_EQ(read(gate[0], &b, 1), 1);
	__atomic_store_n(&completed, complete_threadlet_fn(&gate, ahu), __ATOMIC_RELAXED);
	return -77; /* nobody looks at it */
}

static void the_contract(void)
{
	CHECK_EQ(pipe(gate), 0);
	ring_init(&ring, 4);
	for (int i = 0; i < 100; i++) {
		seen_argument = completed = 0;
		/* 0 is right, too, when the machine is so busy that the carrier is seen asleep before it returns. */
		if (threadlet_exec(at_once, 0, &ring.head) == 0) {
			CHECK_EQ(ring_take(&ring), P(&seen_argument));
			CHECK_EQ(completed, 0);
		} else {
			CHECK_EQ(completed, 1);
		}
		CHECK_EQ(seen_argument, P(&ring.head));
		CHECK_EQ(async_wait(1, ring.head.user_ring_idx, &ring.head), 0);
	}
	for (int i = 0; i < 10; i++) {
		completed = 5;
		CHECK_EQ(threadlet_exec(behind_a_pipe, 0, &ring.head), 0);
		CHECK_EQ(async_wait(0, ring.head.user_ring_idx, &ring.head), 0);
		CHECK_EQ(write(gate[1], "x", 1), 1);
		CHECK_EQ(ring_take(&ring), P(&gate));
		CHECK_EQ(__atomic_load_n(&completed, __ATOMIC_RELAXED), 0);
	}
}

/* ------------------------------------------------------------------------------------------------------------ many at once */

struct job {
	struct ring *r;
	int fd;
	char b;
	long result;
};

static long read_one(void *arg)
{
	struct job *j = arg;

	j->result = read(j->fd, &j->b, 1);
	return complete_threadlet_fn(j, &j->r->head);
}

static void many(void)
{
	enum { N = 40 };
	static struct job jobs[N];
	struct syslet_stats s;
	struct ring r;
	int p[2];

	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 64);
	for (int i = 0; i < N; i++) {
		jobs[i] = (struct job){ &r, p[0], 0, 0 };
		CHECK_EQ(syslet_threadlet_exec(e, read_one, &jobs[i], 0, &r.head), 0);
	}
	s = stats_of(e);
	CHECK_EQ(s.in_flight, N);
	for (int i = 0; i < N; i++) {
		char c = (char)i;

		CHECK_EQ(write(p[1], &c, 1), 1);
	}
	uint64_t seen = 0;
	for (int i = 0; i < N; i++) {
		struct job *j = (struct job *)(uintptr_t)ring_take(&r);

		CHECK(j >= jobs && j < jobs + N);
		CHECK_EQ(j->result, 1);
		CHECK(!(seen & UINT64_C(1) << j->b));
		seen |= UINT64_C(1) << j->b;
	}
	CHECK_EQ(seen, (UINT64_C(1) << N) - 1);
	CHECK_EQ(ring_take(&r), 0);
	EVENTUALLY(stats_of(e).in_flight == 0);
	CHECK_EQ(stats_of(e).completed_async - s.completed_async, N);
	CHECK_EQ(stats_of(e).posted - s.posted, N);
	close(p[0]);
	close(p[1]);
}

/* ------------------------------------------------------------------------------------------------------ ways of blocking */

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static long lock_it(void *arg)
{
	struct job *j = arg;

	pthread_mutex_lock(&mutex);
	j->result = 1;
	pthread_mutex_unlock(&mutex);
	return complete_threadlet_fn(j, &j->r->head);
}

/* What it waits for is what its caller does next: a caller that did not go on would wait for ever. */
static void a_lock_of_the_callers(void)
{
	struct ring r;
	struct job j = { .r = &r };

	ring_init(&r, 4);
	pthread_mutex_lock(&mutex);
	CHECK_EQ(syslet_threadlet_exec(e, lock_it, &j, 0, &r.head), 0);
	pthread_mutex_unlock(&mutex);
	CHECK_EQ(ring_take(&r), P(&j));
	CHECK_EQ(j.result, 1);
}

static long sleep_and_forget(void *arg)
{
	(void)arg;
	nap_ms(50);
	return 0;
}

/* It returns without an event: nothing is posted, and nobody waits for it. */
static void without_an_event(void)
{
	struct syslet_stats before = stats_of(e);
	struct ring r;

	ring_init(&r, 4);
	while (syslet_threadlet_exec(e, sleep_and_forget, NULL, 0, &r.head) == 1)
		; /* the machine is so busy that 50 ms went by before the caller looked */
	CHECK_EQ(async_wait(1, 0, &r.head), 0);
	CHECK_EQ(stats_of(e).no_complete - before.no_complete, 1);
	CHECK_EQ(stats_of(e).posted - before.posted, 0);
}

/* ------------------------------------------------------------------------------------------------- threadlets in threadlets */

static struct ring inner_ring;

static long outer_around(void *arg)
{
	struct job *j = arg;

	j->result = syslet_threadlet_exec(e, j->fd ? read_one : sleep_and_forget, &j[1], 0, &inner_ring.head);
	return complete_threadlet_fn(j, &j->r->head);
}

/* The inner one blocks: its caller, a threadlet, goes on and has run without blocking, or was seen in between. */
static void inside_each_other(void)
{
	struct ring r;
	struct job j[2] = { { .r = &r, .fd = 1, .result = 9 }, { .r = &inner_ring } };
	long answer;
	int p[2];

	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 4);
	ring_init(&inner_ring, 4);
	j[1].fd = p[0];
	answer = syslet_threadlet_exec(e, outer_around, &j[0], 0, &r.head);
	CHECK(answer == 0 || answer == 1);
	if (answer == 0)
		CHECK_EQ(ring_take(&r), P(&j[0]));
	CHECK_EQ(j[0].result, 0);
	CHECK_EQ(write(p[1], "x", 1), 1);
	CHECK_EQ(ring_take(&inner_ring), P(&j[1]));
	close(p[0]);
	close(p[1]);
}

int main(void)
{
	e = engine_new();
	the_contract();
	many();
	a_lock_of_the_callers();
	without_an_event();
	inside_each_other();
	engine_done(e);
	return 0;
}
