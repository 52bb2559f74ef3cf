// SPDX-License-Identifier: Apache-2.0
/* threadlet_off() answers 1 on the caller's side and keeps the caller there; threadlet_on() lets it go again. */
#include "test.h"

static struct ring r;
static int gate[2];
static long answers[6];

static long stays(void *arg)
{
	answers[0] = threadlet_off();
	nap_ms(100);
	answers[1] = threadlet_off();
	return complete_threadlet_fn(arg, &r.head);
}

static long goes(void *arg)
{
	char b;

	answers[0] = threadlet_off();
	nap_ms(30);
	answers[1] = threadlet_off();
	answers[2] = threadlet_on(&r.head);
	CHECK_EQ(read(gate[0], &b, 1), 1);
	answers[3] = threadlet_off();
	answers[4] = threadlet_on(&r.head);
	answers[5] = threadlet_off();
	return complete_threadlet_fn(arg, &r.head);
}

int main(void)
{
	syslet_engine *e = engine_new();
	int64_t start;

	CHECK_EQ(pipe(gate), 0);
	ring_init(&r, 4);

	start = clock_ms();
	CHECK_EQ(syslet_threadlet_exec(e, stays, &r, 0, &r.head), 1);
	CHECK(clock_ms() - start >= 99);
	CHECK_EQ(answers[0], 1);
	CHECK_EQ(answers[1], 1);
	CHECK_EQ(ring_take(&r), 0);

	start = clock_ms();
	CHECK_EQ(syslet_threadlet_exec(e, goes, &gate, 0, &r.head), 0);
	CHECK(clock_ms() - start >= 29);
	CHECK_EQ(answers[0], 1);
	CHECK_EQ(answers[1], 1);
	CHECK_EQ(write(gate[1], "x", 1), 1);
	CHECK_EQ(ring_take(&r), P(&gate));
	for (int i = 2; i < 6; i++)
		CHECK_EQ(answers[i], 0);

	/* On a thread that is no carrier, a function that was written as a threadlet is a function. */
	CHECK_EQ(threadlet_on(&r.head), 0);
	CHECK_EQ(threadlet_off(), 1);
	CHECK_EQ(threadlet_off(), 1);
	CHECK_EQ(complete_threadlet_fn(&r, &r.head), 1);
	CHECK_EQ(async_wait(1, r.head.user_ring_idx, &r.head), 0);
	engine_done(e);
	return 0;
}
