// SPDX-License-Identifier: Apache-2.0
/* Every combination of stop flags against negative, zero and positive results, with and without SKIP, here and there. */
#include "test.h"

static bool stops(uint32_t flags, int64_t result)
{
	return ((flags & SYSLET_STOP_ON_NONZERO) && result != 0) || ((flags & SYSLET_STOP_ON_ZERO) && result == 0) ||
	       ((flags & SYSLET_STOP_ON_NEGATIVE) && result < 0) || ((flags & SYSLET_STOP_ON_NON_POSITIVE) && result <= 0);
}

static uint64_t run(syslet_engine *e, struct syslet_uatom *first, struct ring *r)
{
	long answer = syslet_exec(e, first, &r->head, NULL);

	return answer ? (uint64_t)answer : ring_take(r);
}

int main(void)
{
	static const int64_t values[] = { INT64_MIN, -4095, -1, 0, 1, 4096, INT64_MAX };
	syslet_engine *e = engine_new();
	struct ring r;

	ring_init(&r, 4);
	for (uint32_t place = 0; place <= SYSLET_ASYNC; place += SYSLET_ASYNC)
		for (uint32_t conditions = 0; conditions < 16; conditions++)
			for (size_t v = 0; v < COUNT_OF(values); v++)
				for (int skip = 0; skip < 2; skip++) {
					/* Three adjacent atoms: the one in question, its true branch, its next. */
					uint64_t value = (uint64_t)values[v], one = 1;
					int64_t results[3] = { RESULT_NONE, RESULT_NONE, RESULT_NONE };
					struct syslet_uatom a[3] = { 0 };
					uint32_t flags = conditions << 3 | place | (skip ? SYSLET_SKIP_TO_NEXT_ON_STOP : 0);
					uint64_t expected;

					a[0] = (struct syslet_uatom){ .flags = flags, .nr = SYSLET_MUL, .ret_ptr = P(&results[0]),
								      .next = P(&a[2]), .arg_ptr = { P(&value), P(&one) } };
					a[1] = (struct syslet_uatom){ .nr = SYSLET_ADD, .ret_ptr = P(&results[1]) };
					a[2] = (struct syslet_uatom){ .nr = SYSLET_ADD, .ret_ptr = P(&results[2]) };
					if (!stops(flags, values[v]))
						expected = P(&a[2]);
					else
						expected = P(skip ? &a[1] : &a[0]);
					CHECK_EQ(run(e, a, &r), expected);
					CHECK_EQ(results[0], values[v]);
					CHECK_EQ(results[1], expected == P(&a[1]) ? 0 : RESULT_NONE);
					CHECK_EQ(results[2], expected == P(&a[2]) ? 0 : RESULT_NONE);
				}
	engine_done(e);
	return 0;
}
