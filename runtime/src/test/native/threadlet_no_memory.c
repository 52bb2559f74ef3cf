// SPDX-License-Identifier: Apache-2.0
/* Memory fails at each allocation in turn: ENOMEM before fn has run, or all is as ever; an event is never lost to it. */
#include "test.h"

#if SANITIZED
int main(void)
{
	SKIP("the sanitizer owns malloc");
}
#else
#include <sys/resource.h>

static int allowed = -1; /* allocations until one fails, once; -1: none fails */

static bool refuse(void)
{
	errno = ENOMEM; /* pthread_create asserts it */
	return __atomic_load_n(&allowed, __ATOMIC_RELAXED) >= 0 && __atomic_fetch_sub(&allowed, 1, __ATOMIC_RELAXED) == 0;
}

extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t);

void *malloc(size_t n)
{
	return refuse() ? NULL : __libc_malloc(n);
}

void *calloc(size_t n, size_t size)
{
	return refuse() ? NULL : __libc_calloc(n, size);
}

static struct ring r;
static int gate[2];
static bool ran;

static long behind_a_pipe(void *arg)
{
	char b;

	__atomic_store_n(&ran, true, __ATOMIC_RELAXED);
	CHECK_EQ(read(gate[0], &b, 1), 1);
	return complete_threadlet_fn(arg, &r.head);
}

int main(void)
{
	int refused = 0;

	CHECK_EQ(pipe(gate), 0);
	ring_init(&r, 4);
	for (int n = 0; n < 12; n++) {
		syslet_engine *e = engine_new();
		unsigned long stack = n % 2 ? syslet_stack_alloc() : 0;
		long answer;

		ran = false;
		__atomic_store_n(&allowed, n / 2, __ATOMIC_RELAXED);
		answer = syslet_threadlet_exec(e, behind_a_pipe, &gate, stack, &r.head);
		__atomic_store_n(&allowed, -1, __ATOMIC_RELAXED);
		CHECK(answer == 0 || answer == -ENOMEM || answer == -EAGAIN); /* pthread_create allocates as well */
		if (answer) {
			CHECK(!__atomic_load_n(&ran, __ATOMIC_RELAXED));
			refused++;
			CHECK_EQ(syslet_threadlet_exec(e, behind_a_pipe, &gate, stack, &r.head), 0);
		}
		CHECK_EQ(write(gate[1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(&gate));
		CHECK_EQ(ring_take(&r), 0);
		engine_done(e);
		if (stack)
			CHECK_EQ(syslet_stack_free(stack), 0);
	}
	CHECK(refused >= 5);
	__atomic_store_n(&allowed, 0, __ATOMIC_RELAXED);
	CHECK_EQ(syslet_stack_alloc(), 0);
	__atomic_store_n(&allowed, -1, __ATOMIC_RELAXED);

	struct rlimit limit, low;
	CHECK_EQ(getrlimit(RLIMIT_AS, &limit), 0);
	low = limit;
	low.rlim_cur = 1 << 20;
	CHECK_EQ(setrlimit(RLIMIT_AS, &low), 0);
	unsigned long stack = syslet_stack_alloc();
	CHECK_EQ(setrlimit(RLIMIT_AS, &limit), 0);
	CHECK_EQ(stack, 0);
	return 0;
}
#endif
