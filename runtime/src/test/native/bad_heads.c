// SPDX-License-Identifier: Apache-2.0
/* Null, misaligned and impossible atoms and heads are EINVAL, and nothing is executed. */
#include "test.h"

int main(void)
{
	syslet_engine *e = engine_new();
	struct call c, later;
	struct ring r;
	char room[sizeof(struct syslet_uatom) + 16] __attribute__((aligned(8)));
	struct async_head_user bad;

	ring_init(&r, 4);
	CALL(&c, 0, __NR_getppid);
	CHECK_EQ(syslet_exec(e, NULL, &r.head, NULL), -EINVAL);
	CHECK_EQ(syslet_exec(e, (struct syslet_uatom *)((char *)&c.atom + 4), &r.head, NULL), -EINVAL);
	CHECK_EQ(syslet_exec(e, &c.atom, NULL, NULL), -EINVAL);
	CHECK_EQ(syslet_exec(e, &c.atom, (struct async_head_user *)((char *)&r.head + 1), NULL), -EINVAL);
	CHECK_EQ(P(async_exec(NULL, &r.head)), UINT64_MAX);
	CHECK_EQ(errno, EINVAL);
#define BAD(change)                                                                                                            \
	bad = r.head;                                                                                                          \
	bad.change;                                                                                                            \
	CHECK_EQ(syslet_exec(e, &c.atom, &bad, NULL), -EINVAL);                                                                \
	CHECK_EQ(async_wait(0, 0, &bad), -EINVAL)
	BAD(ring_size_bytes = 0);
	BAD(ring_size_bytes = 31);
	BAD(completion_ring_ptr = 0);
	BAD(completion_ring_ptr += 4);
	BAD(kernel_ring_idx = 4);
	BAD(kernel_ring_idx = UINT64_MAX);
	CHECK_EQ(async_wait(0, 4, &r.head), -EINVAL);
	CHECK_EQ(async_wait(0, 0, NULL), -EINVAL);
	CHECK_EQ(async_wait(0, 3, &r.head), 0);
	CHECK_EQ(c.result, RESULT_NONE);

	/* A later atom that is misaligned gets its errno. */
	CALL(&later, 0, __NR_getppid);
	memcpy(room + 4, &later.atom, sizeof(later.atom));
	c.atom.next = P(room) + 4;
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), P(room) + 4);
	CHECK_EQ(c.result, getppid());
	CHECK_EQ(later.result, -EINVAL);

	CHECK_EQ(syslet_engine_close(NULL, 0), -EINVAL);
	CHECK_EQ(syslet_engine_stats(e, NULL), -EINVAL);
	CHECK_EQ(syslet_engine_describe(NULL, NULL, 0), -EINVAL);
	engine_done(e);
	return 0;
}
