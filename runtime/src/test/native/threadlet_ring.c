// SPDX-License-Identifier: Apache-2.0
/* Threadlets whose slot is occupied: their events are held back, and come in the end, each once. */
#include "test.h"

enum { N = 8 };

static struct ring r;
static int gate[2];

static long behind_a_pipe(void *arg)
{
	char b;

	CHECK_EQ(read(gate[0], &b, 1), 1);
	return complete_threadlet_fn(arg, &r.head);
}

int main(void)
{
	syslet_engine *e = engine_new();
	static long events[N];
	unsigned seen = 0;

	CHECK_EQ(pipe(gate), 0);
	for (int round = 0; round < 5; round++) {
		struct syslet_stats before = stats_of(e);

		ring_init(&r, 1);
		for (int i = 0; i < N; i++)
			CHECK_EQ(syslet_threadlet_exec(e, behind_a_pipe, &events[i], 0, &r.head), 0);
		CHECK_EQ(write(gate[1], "12345678", N), N);
		EVENTUALLY(stats_of(e).held_back - before.held_back == N - 1);
		seen = 0;
		for (int i = 0; i < N; i++) {
			long *event = (long *)(uintptr_t)ring_take(&r);

			CHECK(event >= events && event < events + N);
			CHECK(!(seen & 1u << (event - events)));
			seen |= 1u << (event - events);
		}
		CHECK_EQ(seen, (1u << N) - 1);
		CHECK_EQ(ring_take(&r), 0);
		CHECK_EQ(stats_of(e).posted - before.posted, N);
	}
	engine_done(e);
	return 0;
}
