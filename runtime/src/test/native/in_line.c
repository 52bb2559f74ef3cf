// SPDX-License-Identifier: Apache-2.0
/* Chains that stand in line for a call without a bound in time are stopped there, and nobody in line is forgotten. */
#include <sys/file.h>
#include "test.h"

#define THREADS 4 /* of which three may be in such calls */
#define PLACES  3

static syslet_engine *e;
static int holder, others[8];
static struct call c[8];
static struct ring r;

static void take(struct call *expected)
{
	CHECK_EQ(ring_take(&r), P(&expected->atom));
}

static uint64_t begin(int i, struct syslet_control *control)
{
	CALL(&c[i], 0, __NR_flock, others[i], LOCK_SH);
	CHECK_EQ(syslet_exec_control(e, &c[i].atom, &r.head, NULL, control), 0);
	return control ? control->id : 0;
}

static uint64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

int main(void)
{
	struct syslet_engine_options options = engine_options();
	struct syslet_control in_line = { 0 }, late = { 0 }, first = { 0 };
	char path[64];

	options.max_threads = THREADS;
	e = engine_with(&options);
	holder = temp_file(path);
	for (size_t i = 0; i < COUNT_OF(others); i++)
		CHECK((others[i] = open(path, O_RDWR | O_CLOEXEC)) >= 0);
	unlink(path);
	CHECK_EQ(flock(holder, LOCK_EX), 0);
	ring_init(&r, 8);
	begin(0, &first);
	for (int i = 1; i < PLACES; i++)
		begin(i, NULL);
	EVENTUALLY(stats_of(e).pool_calls == PLACES);

	/* By a cancel, and by a deadline. */
	begin(3, &in_line);
	late.deadline_ns = now_ns() + 50000000;
	begin(4, &late);
	nap_ms(10);
	CHECK_EQ(syslet_cancel(e, in_line.id), 0);
	take(&c[3]);
	CHECK_EQ(c[3].result, -ECANCELED);
	CHECK_EQ(in_line.status, -ECANCELED);
	take(&c[4]);
	CHECK_EQ(c[4].result, -ECANCELED);
	CHECK_EQ(late.status, -ETIMEDOUT);
	CHECK_EQ(stats_of(e).pool_calls, PLACES); /* they never had a thread to block */

	/* A place comes free for one that needs it no more: the next in line gets it. */
	begin(5, &in_line);
	begin(6, NULL);
	nap_ms(10);
	CHECK_EQ(syslet_cancel(e, in_line.id), 0);
	take(&c[5]);
	CHECK_EQ(syslet_cancel(e, first.id), 0);
	take(&c[0]);
	EVENTUALLY(stats_of(e).pool_calls == PLACES + 1);
	CHECK_EQ(flock(holder, LOCK_UN), 0);
	for (int i = 0; i < 3; i++)
		CHECK(ring_take(&r));
	CHECK_EQ(c[6].result, 0);
	CHECK_EQ(stats_of(e).cancelled, 3);
	CHECK_EQ(stats_of(e).timed_out, 1);
	engine_done(e);
	return 0;
}
