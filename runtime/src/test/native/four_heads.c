// SPDX-License-Identifier: Apache-2.0
/* Four heads on four threads of one engine, cancelled by id and all at once: each gets exactly its own, once. */
#include <pthread.h>
#include "test.h"

#define HEADS  4
#define ROUNDS (SANITIZED ? 25 : 120)
#define CHAINS 24

static syslet_engine *e;
static uint64_t stopped, asynchronous, inline_ends;

struct shop {
	struct call c[CHAINS], then[CHAINS];
	struct syslet_control control[CHAINS];
	struct ring r;
	char byte[CHAINS];
	bool seen[CHAINS];
	struct timespec t;
	int never[2], p[2];
};

static void prepare(struct shop *s)
{
	for (int i = 0; i < CHAINS; i++) {
		switch (i % 6) {
		case 0:
			CALL(&s->c[i], 0, __NR_read, s->never[0], P(&s->byte[i]), 1); /* ends only by a cancel */
			break;
		case 1:
			CALL(&s->c[i], 0, __NR_read, s->p[0], P(&s->byte[i]), 1);
			break;
		case 2:
			CALL(&s->c[i], SYSLET_ASYNC, __NR_nanosleep, P(&s->t), 0);
			break;
		case 3:
			CALL(&s->c[i], SYSLET_ASYNC, __NR_getppid);
			break;
		case 4:
			CALL(&s->c[i], SYSLET_ASYNC, __NR_fsync, -1);
			break;
		default:
			CALL(&s->c[i], 0, __NR_getppid);
		}
		CALL(&s->then[i], 0, SYSLET_ADD, 0, 1000);
		s->then[i].atom.arg_ptr[0] = P(&s->c[i].result);
		call_then(&s->c[i], &s->then[i]);
		s->control[i] = (struct syslet_control){ .deadline_ns = 0 };
		s->seen[i] = false;
	}
}

/* What chain i answers when nobody stops it. */
static int64_t expected(int i)
{
	static const int64_t fixed[] = { 0, 1, 0, 0, -EBADF, 0 };

	return i % 6 == 3 || i % 6 == 5 ? getppid() : fixed[i % 6];
}

static void ended(const struct shop *s, int i)
{
	int64_t status = s->control[i].status, result = s->c[i].result;

	CHECK(status == 0 || status == -ECANCELED);
	if (status) {
		/* Stopped before its call, in it, or between its atoms. */
		CHECK(result == -ECANCELED || result == RESULT_NONE || result == expected(i));
		CHECK_EQ(s->then[i].result, RESULT_NONE);
		CHECK(s->control[i].stopped_at == P(&s->c[i].atom) || s->control[i].stopped_at == P(&s->then[i].atom));
	} else {
		CHECK(i % 6);
		CHECK_EQ(result, expected(i));
		CHECK_EQ(s->then[i].result, result + 1000);
		CHECK_EQ(s->control[i].stopped_at, 0);
	}
}

static void cancel_one(const struct shop *s, int i, long *sum)
{
	long answer = syslet_cancel(e, s->control[i].id);

	CHECK(answer == 0 || answer == -ENOENT || answer == -EALREADY);
	*sum += answer == 0;
}

static void round_of(struct shop *s, unsigned *seed, long *cancels, long *statuses)
{
	struct syslet_submission subs[CHAINS];
	int waiting = 0;

	prepare(s);
	for (int i = 0; i < CHAINS; i++)
		subs[i] = (struct syslet_submission){ .atom = P(&s->c[i].atom), .control = P(&s->control[i]) };
	CHECK_EQ(syslet_exec_many(e, subs, CHAINS, &s->r.head), CHAINS);
	for (int i = 0; i < CHAINS; i++) {
		CHECK(subs[i].result == 0 || subs[i].result == (int64_t)P(&s->then[i].atom));
		CHECK_EQ(subs[i].result == 0, s->control[i].id != 0);
		waiting += subs[i].result == 0;
		__atomic_fetch_add(subs[i].result ? &inline_ends : &asynchronous, 1, __ATOMIC_RELAXED);
	}
	for (int i = 1; i < CHAINS; i += 6)
		CHECK_EQ(write(s->p[1], "x", 1), 1);
	for (int i = 0; i < CHAINS; i++)
		if (subs[i].result == 0 && rand_r(seed) % 3 == 0)
			cancel_one(s, i, cancels);
	*cancels += syslet_cancel_all(e, &s->r.head);
	for (uint64_t entry; (entry = ring_take(&s->r)); waiting--) {
		long i = entry >= P(s->then) && entry < P(s->then + CHAINS) ? (struct call *)(uintptr_t)entry - s->then
									    : (struct call *)(uintptr_t)entry - s->c;

		CHECK(i >= 0 && i < CHAINS && !s->seen[i] && subs[i].result == 0);
		s->seen[i] = true;
		ended(s, (int)i);
		*statuses += s->control[i].status != 0;
	}
	CHECK_EQ(waiting, 0);
	for (int i = 0; i < CHAINS; i++)
		CHECK_EQ(syslet_cancel(e, s->control[i].id), -ENOENT);
	/* What the readers that were stopped have left. */
	CHECK_EQ(fcntl(s->p[0], F_SETFL, O_NONBLOCK), 0);
	while (read(s->p[0], s->byte, sizeof(s->byte)) > 0)
		;
	CHECK_EQ(fcntl(s->p[0], F_SETFL, 0), 0);
}

static void *work(void *arg)
{
	struct shop *s = calloc(1, sizeof(*s));
	unsigned seed = (unsigned)(uintptr_t)arg;
	long cancels = 0, statuses = 0;

	CHECK(s);
	s->t = (struct timespec){ 0, 300000 };
	CHECK_EQ(pipe2(s->never, O_CLOEXEC), 0);
	CHECK_EQ(pipe2(s->p, O_CLOEXEC), 0);
	ring_init(&s->r, 1 + seed * 2);
	for (int round = 0; round < ROUNDS; round++) {
		round_of(s, &seed, &cancels, &statuses);
		CHECK(cancels >= statuses); /* who reached the end first was not stopped */
	}
	CHECK(statuses > ROUNDS);
	__atomic_fetch_add(&stopped, (uint64_t)statuses, __ATOMIC_RELAXED);
	for (int i = 0; i < 2; i++) {
		close(s->never[i]);
		close(s->p[i]);
	}
	free(s);
	return NULL;
}

int main(void)
{
	pthread_t t[HEADS];

	e = engine_new();
	for (uintptr_t i = 0; i < HEADS; i++)
		CHECK_EQ(pthread_create(&t[i], NULL, work, (void *)(i + 1)), 0);
	for (int i = 0; i < HEADS; i++)
		pthread_join(t[i], NULL);
	EVENTUALLY(stats_of(e).in_flight == 0);
	CHECK_EQ(stats_of(e).went_async, asynchronous);
	CHECK_EQ(stats_of(e).completed_async, asynchronous);
	CHECK_EQ(stats_of(e).posted, asynchronous);
	CHECK_EQ(stats_of(e).completed_inline, inline_ends);
	CHECK_EQ(stats_of(e).cancelled, stopped);
	CHECK_EQ(stats_of(e).timed_out, 0);
	engine_done(e);
	return 0;
}
