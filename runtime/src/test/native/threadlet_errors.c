// SPDX-License-Identifier: Apache-2.0
/* Bad arguments and missing resources: the errno that the header gives for exactly that, and fn does not run. */
#include <dlfcn.h>
#include <limits.h>
#include <pthread.h>
#include "test.h"

/* The process-wide engine is never closed, and a carrier of it that has waited in vain is joined by the next that leaves. */
const char *__tsan_default_options(void);
const char *__tsan_default_options(void)
{
	return "report_thread_leaks=0";
}

static bool none;

/* Takes the place of the C library's for the library under test, too. */
int pthread_create(pthread_t *thread, const pthread_attr_t *attr, void *(*start)(void *), void *arg)
{
	static int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

	if (__atomic_load_n(&none, __ATOMIC_RELAXED))
		return EAGAIN;
	if (!real)
		*(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
	return real(thread, attr, start, arg);
}

static struct ring r, other;
static long runs;

static long count(void *ahu)
{
	__atomic_fetch_add(&runs, 1, __ATOMIC_RELAXED);
	return complete_threadlet_fn(&runs, ahu);
}

static void bad_arguments(void)
{
	struct async_head_user bad = r.head;

	CHECK_EQ(threadlet_exec(NULL, 0, &r.head), -EINVAL);
	CHECK_EQ(threadlet_exec(count, 0, NULL), -EINVAL);
	CHECK_EQ(threadlet_exec(count, 0, (void *)((char *)&r.head + 4)), -EINVAL);
	bad.ring_size_bytes = 0;
	CHECK_EQ(threadlet_exec(count, 0, &bad), -EINVAL);
	bad.ring_size_bytes = 12;
	CHECK_EQ(threadlet_exec(count, 0, &bad), -EINVAL);
	bad = r.head;
	bad.completion_ring_ptr = 0;
	CHECK_EQ(threadlet_exec(count, 0, &bad), -EINVAL);
	bad = r.head;
	bad.kernel_ring_idx = 4;
	CHECK_EQ(threadlet_exec(count, 0, &bad), -EINVAL);
	CHECK_EQ(threadlet_exec(count, 1, &r.head), -EINVAL);
	CHECK_EQ(threadlet_exec(count, ULONG_MAX, &r.head), -EINVAL);

	CHECK_EQ(complete_threadlet_fn(NULL, &r.head), -EINVAL);
	CHECK_EQ(complete_threadlet_fn(&r, NULL), -EINVAL);
	CHECK_EQ(threadlet_on(NULL), -EINVAL);
	CHECK_EQ(async_thread(NULL, &r.head), -EINVAL);
	CHECK_EQ(async_thread(&r, NULL), -EINVAL);
	CHECK_EQ(async_wait(1, 0, &r.head), 0);
}

static int gate[2];

static long in_the_background(void *ahu)
{
	char b;

	CHECK_EQ(complete_threadlet_fn(NULL, ahu), -EINVAL);
	CHECK_EQ(complete_threadlet_fn(&r, &other.head), -EINVAL);
	CHECK_EQ(threadlet_on(&other.head), -EINVAL);
	CHECK_EQ(async_thread(&r, &other.head), -EINVAL);
	CHECK_EQ(read(gate[0], &b, 1), 1);
	CHECK_EQ(complete_threadlet_fn(NULL, ahu), -EINVAL);
	CHECK_EQ(complete_threadlet_fn(&r, &other.head), -EINVAL);
	CHECK_EQ(complete_threadlet_fn(&gate, ahu), 0);
	CHECK_EQ(complete_threadlet_fn(&r, ahu), -EALREADY);
	CHECK_EQ(async_thread(&r, ahu), -EALREADY);
	return 0;
}

/* One event, the first. */
static void one_event(void)
{
	CHECK_EQ(threadlet_exec(in_the_background, 0, &r.head), 0);
	CHECK_EQ(write(gate[1], "x", 1), 1);
	CHECK_EQ(ring_take(&r), P(&gate));
	CHECK_EQ(ring_take(&r), 0);
	CHECK_EQ(async_wait(1, 0, &other.head), 0);
}

static void no_threads(void)
{
	struct syslet_engine_options options = engine_options();
	unsigned long stack = syslet_stack_alloc();
	syslet_engine *e;
	long before = runs;

	options.max_threads = 1;
	e = engine_with(&options);
	__atomic_store_n(&none, true, __ATOMIC_RELAXED);
	CHECK_EQ(syslet_threadlet_exec(e, count, &r.head, 0, &r.head), -EAGAIN);
	CHECK_EQ(syslet_threadlet_exec(e, count, &r.head, stack, &r.head), -EAGAIN);
	CHECK_EQ(runs, before);
	__atomic_store_n(&none, false, __ATOMIC_RELAXED);
	CHECK(syslet_threadlet_exec(e, count, &r.head, stack, &r.head) >= 0);
	/* The only one there may be waits on that stack. */
	CHECK_EQ(syslet_threadlet_exec(e, count, &r.head, 0, &r.head), -EAGAIN);
	CHECK_EQ(syslet_stack_free(stack), 0);
	CHECK(syslet_threadlet_exec(e, count, &r.head, 0, &r.head) >= 0);
	CHECK_EQ(__atomic_load_n(&runs, __ATOMIC_RELAXED), before + 2);
	engine_done(e);
}

int main(void)
{
	CHECK_EQ(pipe(gate), 0);
	ring_init(&r, 4);
	ring_init(&other, 4);
	bad_arguments();
	CHECK_EQ(runs, 0);
	one_event();
	no_threads();
	return 0;
}
