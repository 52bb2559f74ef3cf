// SPDX-License-Identifier: Apache-2.0
/* The caller's thread ends while its chains block: what they wait for is not its own, so they complete all the same. */
#include <pthread.h>
#include "test.h"

#define ROUNDS (SANITIZED ? 10 : 40)
#define BYTES  65536
#define SUBMITTED 8

static syslet_engine *e;

struct stay {
	struct ring r;
	struct call first[SUBMITTED], then[SUBMITTED];
	struct timespec t;
	char byte[4], *block;
	int pipes[4][2], file;
	bool many;
};

static void prepare(struct stay *s)
{
	for (int i = 0; i < 4; i++)
		CALL(&s->first[i], i % 2 ? SYSLET_ASYNC : 0, __NR_read, s->pipes[i][0], P(&s->byte[i]), 1);
	CALL(&s->first[4], SYSLET_ASYNC, __NR_pread64, s->file, P(s->block), BYTES, 0);
	CALL(&s->first[5], 0, __NR_nanosleep, P(&s->t), 0);
	CALL(&s->first[6], SYSLET_ASYNC, __NR_clock_nanosleep, CLOCK_MONOTONIC, 0, P(&s->t), 0);
	CALL(&s->first[7], SYSLET_ASYNC, __NR_fsync, s->file);
	for (int i = 0; i < SUBMITTED; i++) {
		CALL(&s->then[i], 0, SYSLET_ADD, 0, 1000);
		s->then[i].atom.arg_ptr[0] = P(&s->first[i].result);
		call_then(&s->first[i], &s->then[i]);
	}
}

static void *submit_and_end(void *arg)
{
	struct stay *s = arg;
	struct syslet_submission subs[SUBMITTED];

	for (int i = 0; i < SUBMITTED; i++)
		subs[i] = (struct syslet_submission){ .atom = P(&s->first[i].atom) };
	if (s->many)
		CHECK_EQ(syslet_exec_many(e, subs, SUBMITTED, &s->r.head), SUBMITTED);
	for (int i = 0; i < SUBMITTED; i++)
		CHECK_EQ(s->many ? subs[i].result : syslet_exec(e, &s->first[i].atom, &s->r.head, NULL), 0);
	return NULL;
}

static void round_of(struct stay *s)
{
	static const int64_t answer[SUBMITTED] = { 1, 1, 1, 1, BYTES, 0, 0, 0 };
	pthread_t t;

	s->t = (struct timespec){ 0, 20000000 };
	ring_init(&s->r, SUBMITTED);
	posix_fadvise(s->file, 0, BYTES, POSIX_FADV_DONTNEED);
	prepare(s);
	CHECK_EQ(pthread_create(&t, NULL, submit_and_end, s), 0);
	pthread_join(t, NULL); /* the kernel has let go of all that was its own, or soon will */
	nap_ms(2);
	for (int i = 0; i < 4; i++)
		CHECK_EQ(write(s->pipes[i][1], "x", 1), 1);
	CHECK_EQ(async_wait(SUBMITTED, 0, &s->r.head), SUBMITTED);
	for (int i = 0; i < SUBMITTED; i++) {
		CHECK_EQ(s->first[i].result, answer[i]);
		CHECK_EQ(s->then[i].result, answer[i] + 1000);
	}
	CHECK(s->block[0] == 'f' && s->block[BYTES - 1] == 'f');
}

int main(void)
{
	static struct stay s;
	char path[64];

	e = engine_new();
	CHECK(s.block = malloc(BYTES));
	memset(s.block, 'f', BYTES);
	s.file = temp_file(path);
	unlink(path);
	CHECK_EQ(write(s.file, s.block, BYTES), BYTES);
	CHECK_EQ(fsync(s.file), 0);
	for (int i = 0; i < 4; i++)
		CHECK_EQ(pipe2(s.pipes[i], O_CLOEXEC), 0);
	for (int round = 0; round < ROUNDS; round++) {
		s.many = round % 2;
		round_of(&s);
	}
	CHECK_EQ(stats_of(e).went_async, ROUNDS * SUBMITTED);
	CHECK_EQ(stats_of(e).posted, ROUNDS * SUBMITTED);
	CHECK(stats_of(e).parked >= ROUNDS * 2); /* waited without a thread */
	CHECK(!is_uring(e) || stats_of(e).ring_calls >= ROUNDS * 6);
	engine_done(e);
	free(s.block);
	return 0;
}
