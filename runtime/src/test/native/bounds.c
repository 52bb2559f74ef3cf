// SPDX-License-Identifier: Apache-2.0
/* With bounds the library follows no pointer outside the block: each kind of pointer, in the first atom and later. */
#include "test.h"

static syslet_engine *e;
static struct ring r;
static struct {
	uint64_t before[16];
	struct syslet_uatom atoms[4];
	uint64_t cells[8];
	int64_t results[4];
	uint64_t end[0];
	uint64_t after[16];
} m;
static struct syslet_bounds bounds;

static void reset(void)
{
	memset(&m, 0, sizeof(m));
	bounds = (struct syslet_bounds){ .block = { P(m.atoms), P(m.end) - P(m.atoms) } };
	for (int i = 0; i < 4; i++) {
		m.results[i] = RESULT_NONE;
		m.cells[i] = (uint64_t)i + 1;
		m.atoms[i] = (struct syslet_uatom){ .nr = SYSLET_ADD, .ret_ptr = P(&m.results[i]),
						    .next = i < 2 ? P(&m.atoms[i + 1]) : 0,
						    .arg_ptr = { P(&m.cells[0]), P(&m.cells[1]) } };
	}
}

static uint64_t run(uint64_t first)
{
	long answer = syslet_exec(e, (struct syslet_uatom *)(uintptr_t)first, &r.head, &bounds);

	if (answer < 0 && answer >= -4095)
		return (uint64_t)answer;
	return answer ? (uint64_t)answer : ring_take(&r);
}

static void check_untouched(void)
{
	for (int i = 0; i < 16; i++)
		CHECK_EQ(m.before[i] | m.after[i], 0);
}

/* One pointer of an atom leads outside. */
static void bad_pointer(uint64_t *field, uint64_t value)
{
	size_t which = (size_t)((char *)field - (char *)m.atoms) / sizeof(struct syslet_uatom);
	bool is_result = field == &m.atoms[which].ret_ptr;

	for (uint32_t place = 0; place <= SYSLET_ASYNC; place += SYSLET_ASYNC) {
		reset();
		m.atoms[0].flags = place;
		*field = value;
		if (which == 0) {
			CHECK_EQ(run(P(m.atoms)), -EFAULT);
			CHECK_EQ(m.results[0], RESULT_NONE);
		} else {
			CHECK_EQ(run(P(m.atoms)), P(&m.atoms[which]));
			CHECK_EQ(m.results[0], 3);
			CHECK_EQ(m.results[which], is_result ? RESULT_NONE : -EFAULT);
		}
		CHECK_EQ(m.results[2], RESULT_NONE);
		check_untouched();
	}
}

/* `next`, or the true branch's neighbour, leads outside: the chain ends where it points from. */
static void bad_next(uint64_t value)
{
	for (uint32_t place = 0; place <= SYSLET_ASYNC; place += SYSLET_ASYNC) {
		reset();
		m.atoms[0].flags = place;
		m.atoms[1].next = value;
		CHECK_EQ(run(P(m.atoms)), P(&m.atoms[1]));
		CHECK_EQ(m.results[1], 3);
		check_untouched();
	}
}

int main(void)
{
	const uint64_t outside[] = { P(m.before + 15), P(m.after), P(m.end) - 4, P(m.end) - 7, 8, UINT64_MAX - 7,
				     UINT64_MAX, P(m.atoms) - 8, P(&m.cells[1]) + 1, 1u << 31 };

	e = engine_new();
	ring_init(&r, 4);
	reset();
	CHECK_EQ(run(P(m.atoms)), P(&m.atoms[2]));
	CHECK_EQ(m.results[2], 3);
	for (size_t i = 0; i < COUNT_OF(outside); i++) {
		for (int which = 0; which < 2; which++) {
			bad_pointer(&m.atoms[which].ret_ptr, outside[i]);
			bad_pointer(&m.atoms[which].arg_ptr[0], outside[i]);
			bad_pointer(&m.atoms[which].arg_ptr[1], outside[i]);
		}
		bad_next(outside[i]);
		/* The first atom itself. */
		reset();
		if (outside[i] & 7)
			CHECK_EQ(run(outside[i]), -EINVAL);
		else
			CHECK_EQ(run(outside[i]), -EFAULT);
	}

	/* An atom that the block's end cuts: before its first argument pointer, and behind it. */
	reset();
	bounds.block.size = 80 + 24;
	m.atoms[0].ret_ptr = 0;
	m.atoms[0].arg_ptr[0] = 0;
	CHECK_EQ(run(P(m.atoms)), P(&m.atoms[0]));
	reset();
	bounds.block.base = P(&m.atoms[1]);
	bounds.block.size = P(m.end) - P(&m.atoms[1]);
	CHECK_EQ(run(P(m.atoms)), -EFAULT);
	/* Cells in front, then the atom: its second argument pointer lies behind the end. */
	uint64_t *w = m.cells;
	memset(w, 0, sizeof(m.cells));
	w[1] = (uint64_t)SYSLET_ADD << 32;
	w[2] = P(&w[0]);
	w[4] = P(&w[0]);
	bounds.block = (struct syslet_span){ P(w), 40 };
	CHECK_EQ(run(P(&w[1])), -EFAULT);
	bounds.block.size = 48;
	CHECK_EQ(run(P(&w[1])), P(&w[1]));

	/* SKIP's neighbour. */
	reset();
	bounds.block.size = 2 * 80;
	m.atoms[0].ret_ptr = m.atoms[1].ret_ptr = 0;
	m.atoms[0].arg_ptr[0] = m.atoms[1].arg_ptr[0] = 0;
	m.atoms[1].flags = SYSLET_STOP_ON_ZERO | SYSLET_SKIP_TO_NEXT_ON_STOP;
	CHECK_EQ(run(P(m.atoms)), P(&m.atoms[1]));
	m.atoms[0].flags = SYSLET_STOP_ON_ZERO | SYSLET_SKIP_TO_NEXT_ON_STOP;
	CHECK_EQ(run(P(m.atoms)), P(&m.atoms[1]));

	/* Pseudo calls reach the block and the second range, and nothing else. */
	static uint64_t elsewhere = 5;
	reset();
	m.atoms[0] = (struct syslet_uatom){ .nr = SYSLET_UMEM_ADD, .ret_ptr = P(&m.results[0]),
					    .arg_ptr = { P(&m.cells[0]), P(&m.cells[1]) } };
	m.cells[0] = P(&elsewhere);
	CHECK_EQ(run(P(m.atoms)), P(m.atoms));
	CHECK_EQ(m.results[0], -EFAULT);
	CHECK_EQ(elsewhere, 5);
	bounds.args = (struct syslet_span){ P(&elsewhere), 8 };
	CHECK_EQ(run(P(m.atoms)), P(m.atoms));
	CHECK_EQ(m.results[0], 7);
	/* The second range does not make atoms or cells valid. */
	m.atoms[0].arg_ptr[0] = P(&elsewhere);
	CHECK_EQ(run(P(m.atoms)), -EFAULT);

	/* Impossible spans hold nothing. */
	reset();
	bounds.block.size = 0;
	CHECK_EQ(run(P(m.atoms)), -EFAULT);
	bounds.block = (struct syslet_span){ UINT64_MAX - 100, UINT64_MAX };
	CHECK_EQ(run(P(m.atoms)), -EFAULT);
	engine_done(e);
	return 0;
}
