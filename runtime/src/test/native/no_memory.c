// SPDX-License-Identifier: Apache-2.0
/*
 * Memory that is refused, at each allocation of the library in turn and from each one on: an engine does not open, a chain is
 * answered with ENOMEM or is finished in its caller; nothing crashes, hangs or is lost.
 */
#include "test.h"

#if SANITIZED
int main(void)
{
	SKIP("the sanitizer owns malloc");
}
#else
#include <stdlib.h>

static int allocations, refuse_from, refuse_to; /* atomic; the numbers of those that are refused */

static bool refuse(void)
{
	int n = __atomic_add_fetch(&allocations, 1, __ATOMIC_RELAXED);

	return n >= __atomic_load_n(&refuse_from, __ATOMIC_RELAXED) && n <= __atomic_load_n(&refuse_to, __ATOMIC_RELAXED);
}

extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t),
	*__libc_memalign(size_t, size_t);

void *malloc(size_t n)
{
	return refuse() ? NULL : __libc_malloc(n);
}

void *calloc(size_t n, size_t size)
{
	return refuse() ? NULL : __libc_calloc(n, size);
}

void *realloc(void *old, size_t n)
{
	return refuse() ? NULL : __libc_realloc(old, n);
}

void *aligned_alloc(size_t alignment, size_t n)
{
	if (refuse()) {
		errno = ENOMEM;
		return NULL;
	}
	return __libc_memalign(alignment, n);
}

static void refuse_between(int from, int to)
{
	__atomic_store_n(&allocations, 0, __ATOMIC_RELAXED);
	__atomic_store_n(&refuse_from, from, __ATOMIC_RELAXED);
	__atomic_store_n(&refuse_to, to, __ATOMIC_RELAXED);
}

static long ended, unsubmitted;

/* Whatever it answers, the chain ends, once, or has not begun. */
static void try_chain(syslet_engine *e, struct call *c, struct call *last, struct ring *r, struct syslet_control *control)
{
	long answer = syslet_exec_control(e, &c->atom, &r->head, NULL, control);

	if (answer == -ENOMEM) {
		CHECK_EQ(c->result, RESULT_NONE);
		unsubmitted++;
		return;
	}
	CHECK_EQ(answer ? (uint64_t)answer : ring_take(r), P(&last->atom));
	ended++;
}

/* Opens, uses and closes an engine in the ways that allocate. Answers whether anything was refused. */
static bool scene(int from, int to)
{
	struct timespec t = { 0, 100000 };
	struct syslet_engine_options o = engine_options();
	struct syslet_control control = { .deadline_ns = UINT64_MAX - 1 };
	struct call c[4];
	struct ring r;
	int p[2], pressed;
	char b;
	syslet_engine *e;

	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 4);
	refuse_between(from, to);
	e = syslet_engine_open(&o);
	if (e) {
		/* Waits on a worker; does so behind a deadline; has begun when it goes asynchronous. */
		CALL(&c[0], 0, __NR_pselect6, 0, 0, 0, 0, P(&t), 0);
		try_chain(e, &c[0], &c[0], &r, NULL);
		CALL(&c[1], 0, __NR_nanosleep, P(&t), 0);
		try_chain(e, &c[1], &c[1], &r, &control);
		CALL(&c[2], 0, __NR_write, p[1], P("x"), 1);
		CALL(&c[3], SYSLET_ASYNC, __NR_read, p[0], P(&b), 1);
		call_then(&c[2], &c[3]);
		try_chain(e, &c[2], &c[3], &r, NULL);
		CHECK_EQ(c[2].result, 1);
		CHECK_EQ(c[3].result, 1);
		CHECK_EQ(syslet_head_notify(&r.head, -1), 0);
		CHECK_EQ(syslet_engine_close(e, UINT64_MAX), 0);
	} else {
		CHECK(errno == ENOMEM || errno == EAGAIN);
	}
	pressed = __atomic_load_n(&allocations, __ATOMIC_RELAXED);
	refuse_between(0, 0);
	close(p[0]);
	close(p[1]);
	return pressed >= from;
}

int main(void)
{
	int fds, n = 0, pressed = 0;

	scene(0, 0);
	fds = count_entries("/proc/self/fd");
	while (scene(n + 1, n + 1)) /* one alone */
		CHECK(++n < 1000);
	CHECK(n >= 6); /* the engine, its ring, the slab, a record of a head, a thread ... */
	for (int i = 1; i <= n; i++) /* and all from there on; how many there are depends a little on who comes first */
		pressed += scene(i, INT32_MAX);
	CHECK(pressed >= n / 2);
	CHECK(ended > n);
	CHECK(unsubmitted > 0);
	CHECK_EQ(count_entries("/proc/self/fd"), fds);

	/* The process-wide engine cannot be opened, and then can. */
	struct call c;
	struct ring r;
	ring_init(&r, 1);
	CALL(&c, SYSLET_ASYNC, __NR_getppid);
	refuse_between(1, INT32_MAX);
	errno = 0;
	long answer = (long)async_exec(&c.atom, &r.head);
	refuse_between(0, 0);
	CHECK_EQ(answer, -1);
	CHECK_EQ(errno, ENOMEM);
	CHECK_EQ(P(async_exec(&c.atom, &r.head)), 0);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	return 0;
}
#endif
