// SPDX-License-Identifier: Apache-2.0
/* With bounds a pseudo call reads and writes the run's own memory and no other, and sealed atoms and constants stay as they are. */
#include "test.h"

static syslet_engine *e;
static struct ring r;
static struct {
	uint64_t before[8];
	struct syslet_uatom atom;
	uint64_t constants[4];
	uint64_t cells[6];
	int64_t result;
	uint8_t buffer[64];
	uint64_t end[0];
	uint64_t after[8];
} m;
static uint8_t args[64], other[64], fixed[64], foreign[64];
static struct syslet_span reach[4];
static struct syslet_bounds bounds;

static void reset(void)
{
	memset(&m, 0, sizeof(m));
	memset(other, 0, sizeof(other));
	memset(fixed, 7, sizeof(fixed));
	memset(foreign, 0, sizeof(foreign));
	/* Static objects lie in an order of the linker's; the table ascends. */
	struct syslet_span block = { P(m.cells), P(m.end) - P(m.cells) }, a = { P(other), sizeof(other) },
			   b = { P(fixed), sizeof(fixed) | SYSLET_SPAN_READ_ONLY }, all[] = { block, a, b };
	for (int i = 0; i < 3; i++) {
		int at = 0;
		for (int k = 0; k < 3; k++)
			at += all[k].base < all[i].base;
		reach[at] = all[i];
	}
	bounds = (struct syslet_bounds){ { P(&m.atom), P(m.end) - P(&m.atom) }, { P(args), sizeof(args) }, P(reach), 3,
					 SYSLET_BOUNDS_SEALED };
}

/* One pseudo call on constant arguments, in the caller and asynchronously. */
static int64_t call(uint32_t nr, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
	int64_t results[2];

	for (uint32_t flags = 0; flags <= SYSLET_ASYNC; flags++) {
		m.atom = (struct syslet_uatom){ .flags = flags, .nr = nr, .ret_ptr = P(&m.result),
						.arg_ptr = { P(&m.cells[0]), P(&m.cells[1]), P(&m.cells[2]), P(&m.cells[3]) } };
		m.cells[0] = a;
		m.cells[1] = b;
		m.cells[2] = c;
		m.cells[3] = d;
		m.result = RESULT_NONE;
		long answer = syslet_exec(e, &m.atom, &r.head, &bounds);
		CHECK_EQ(answer ? (uint64_t)answer : ring_take(&r), P(&m.atom));
		results[flags] = m.result;
	}
	CHECK_EQ(results[0] == -EFAULT, results[1] == -EFAULT); /* what an atom reads of itself may differ */
	return results[0];
}

static void writes(uint64_t at, int64_t wanted)
{
	uint64_t n = 8;

	CHECK_EQ(call(SYSLET_STORE, at, 0, 8, 0), wanted ? wanted : 0);
	CHECK_EQ(call(SYSLET_FILL, at, 0, n, 0), wanted ? wanted : 8);
	CHECK_EQ(call(SYSLET_COPY, at, P(m.buffer), n, 0), wanted ? wanted : 8);
	CHECK_EQ(call(SYSLET_UMEM_ADD, at, 0, 0, 0), wanted ? wanted : 0);
}

static void reads(uint64_t at, bool may)
{
	CHECK_EQ(call(SYSLET_LOAD, at, 0, 1, 0) == -EFAULT, !may);
	CHECK_EQ(call(SYSLET_FIND, at, 8, 256, 0) == -EFAULT, !may);
	CHECK_EQ(call(SYSLET_MISMATCH, at, P(m.buffer), 8, 0) == -EFAULT, !may);
	CHECK_EQ(call(SYSLET_MISMATCH, P(m.buffer), at, 8, 0) == -EFAULT, !may);
	CHECK_EQ(call(SYSLET_COPY, P(m.buffer + 32), at, 8, 0) == -EFAULT, !may);
}

int main(void)
{
	e = engine_new();
	ring_init(&r, 4);
	reset();

	writes(P(m.buffer), 0);
	writes(P(args), 0);
	writes(P(other), 0);
	writes(P(m.after), -EFAULT);
	writes(P(m.before), -EFAULT);
	writes(P(foreign), -EFAULT);
	writes(P(fixed), -EFAULT);
	writes(P(&m.atom), -EFAULT);
	writes(P(&m.atom.nr), -EFAULT);
	writes(P(m.constants), -EFAULT);
	writes(P(m.constants + 3), -EFAULT);
	writes(0, -EFAULT);
	writes(8, -EFAULT);
	writes(UINT64_MAX - 3, -EFAULT);
	/* Half in, half out. */
	writes(P(m.end) - 4, -EFAULT);
	writes(P(m.cells) - 4, -EFAULT);
	writes(P(args + 60), -EFAULT);
	writes(P(other + 60), -EFAULT);

	reads(P(m.buffer), true);
	reads(P(&m.atom), true);
	reads(P(m.constants), true);
	reads(P(args), true);
	reads(P(other), true);
	reads(P(fixed), true);
	reads(P(foreign), false);
	reads(P(m.after), false);
	reads(0, false);
	reads(UINT64_MAX, false);

	/* Lengths. */
	CHECK_EQ(call(SYSLET_FILL, P(other), 1, 64, 0), 64);
	CHECK_EQ(call(SYSLET_FILL, P(other), 1, 65, 0), -EFAULT);
	CHECK_EQ(call(SYSLET_FILL, P(other), 1, INT64_MAX, 0), -EFAULT);
	CHECK_EQ(call(SYSLET_COPY, P(args), P(fixed), 64, 0), 64);
	CHECK_EQ(call(SYSLET_COPY, P(args), P(fixed), 65, 0), -EFAULT);
	CHECK_EQ(call(SYSLET_COPY, P(foreign), P(foreign), 0, 0), 0);

	/* Not sealed: the whole block may be written. No further spans: a null table. */
	bounds.flags = 0;
	bounds.reach = bounds.reach_count = 0;
	CHECK_EQ(call(SYSLET_STORE, P(m.constants), 0, 8, 1), 0);
	writes(P(other), -EFAULT);
	bounds.flags = SYSLET_BOUNDS_SEALED;
	writes(P(m.buffer), -EFAULT);

	for (int i = 0; i < 8; i++)
		CHECK_EQ(m.before[i] | m.after[i], 0);
	for (int i = 0; i < 64; i++)
		CHECK_EQ(foreign[i] + fixed[i], 7);
	engine_done(e);
	return 0;
}
