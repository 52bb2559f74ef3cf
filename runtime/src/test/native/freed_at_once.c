// SPDX-License-Identifier: Apache-2.0
/*
 * Head, ring, atoms and cells are freed the moment their last completion is seen, by a thread that looks at the slot itself;
 * or, with NO_COMPLETE, the moment the last result is seen. The sanitizers tell whether the library touches them after that.
 */
#include "test.h"

#define ROUNDS (SANITIZED ? 1000 : 5000)

struct all {
	struct async_head_user head;
	uint64_t slots[2];
	struct call c[3];
	char byte;
};

static struct all *make(uint32_t flags, int fd)
{
	struct all *a = calloc(1, sizeof(*a));

	CHECK(a);
	a->head.completion_ring_ptr = P(a->slots);
	a->head.ring_size_bytes = sizeof(a->slots);
	CALL(&a->c[0], fd < 0 ? SYSLET_ASYNC : 0, __NR_getppid);
	CALL(&a->c[1], 0, __NR_getppid);
	if (fd >= 0)
		CALL(&a->c[1], 0, __NR_read, fd, P(&a->byte), 1);
	CALL(&a->c[2], flags, __NR_getppid);
	call_then(&a->c[0], &a->c[1]);
	call_then(&a->c[1], &a->c[2]);
	return a;
}

/* On a worker, and on the thread that waits for descriptors. */
static void after_the_entry(syslet_engine *e, int p[2])
{
	for (int i = 0; i < ROUNDS; i++) {
		struct all *a = make(0, i % 2 ? p[0] : -1);
		uint64_t entry;

		CHECK_EQ(syslet_exec(e, &a->c[0].atom, &a->head, NULL), 0);
		if (i % 2)
			CHECK_EQ(write(p[1], "x", 1), 1);
		while (!(entry = __atomic_load_n(&a->slots[0], __ATOMIC_ACQUIRE)))
			;
		CHECK_EQ(entry, P(&a->c[2].atom));
		CHECK_EQ(a->head.kernel_ring_idx, 1);
		for (int k = 0; k < 3; k++)
			CHECK_EQ(a->c[k].result, i % 2 && k == 1 ? 1 : getppid());
		memset(a, 0xee, sizeof(*a));
		free(a);
	}
}

/* The last result is the last touch: all that was stored before is visible to who sees it. */
static void after_the_result(syslet_engine *e, int p[2])
{
	for (int i = 0; i < ROUNDS; i++) {
		struct all *a = make(SYSLET_NO_COMPLETE, i % 2 ? p[0] : -1);

		CHECK_EQ(syslet_exec(e, &a->c[0].atom, &a->head, NULL), 0);
		if (i % 2)
			CHECK_EQ(write(p[1], "x", 1), 1);
		while (__atomic_load_n(&a->c[2].result, __ATOMIC_ACQUIRE) == RESULT_NONE)
			;
		CHECK_EQ(a->c[0].result, getppid());
		CHECK_EQ(a->c[1].result, i % 2 ? 1 : getppid());
		memset(a, 0xee, sizeof(*a));
		free(a);
	}
}

/* Two entries and one free slot: the second is held back, and published by a timer that nobody waits for. */
static void after_a_held_entry(syslet_engine *e)
{
	for (int i = 0; i < 20; i++) {
		struct all *a = make(0, -1), *b = make(0, -1);
		uint64_t held = stats_of(e).held_back;

		a->head.ring_size_bytes = 8;
		CHECK_EQ(syslet_exec(e, &a->c[0].atom, &a->head, NULL), 0);
		CHECK_EQ(syslet_exec(e, &b->c[0].atom, &a->head, NULL), 0);
		EVENTUALLY(stats_of(e).held_back == held + 1);
		for (int k = 0; k < 2; k++) {
			while (!__atomic_load_n(&a->slots[0], __ATOMIC_ACQUIRE))
				;
			__atomic_store_n(&a->slots[0], 0, __ATOMIC_RELEASE);
		}
		memset(a, 0xee, sizeof(*a));
		memset(b, 0xee, sizeof(*b));
		free(a);
		free(b);
	}
}

int main(void)
{
	syslet_engine *e = engine_new();
	int p[2];

	CHECK_EQ(pipe(p), 0);
	after_the_entry(e, p);
	after_a_held_entry(e);
	after_the_result(e, p);
	engine_done(e);
	return 0;
}
