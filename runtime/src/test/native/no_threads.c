// SPDX-License-Identifier: Apache-2.0
/* When no thread can be created, chains are finished in their caller; when that passes, all is as ever. */
#include <dlfcn.h>
#include <pthread.h>
#include "test.h"

static bool none;
static int refusals;

/* Takes the place of the C library's for the library under test, too. */
int pthread_create(pthread_t *thread, const pthread_attr_t *attr, void *(*start)(void *), void *arg)
{
	static int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

	if (__atomic_load_n(&none, __ATOMIC_RELAXED)) {
		__atomic_fetch_add(&refusals, 1, __ATOMIC_RELAXED);
		return EAGAIN;
	}
	if (!real)
		*(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
	return real(thread, attr, start, arg);
}

int main(void)
{
	syslet_engine *e = engine_new();
	struct timespec t[4] = { { 0, 10000000 }, { 0, 10000000 }, { 0, 10000000 }, { 0, 10000000 } }; /* the kernel writes what is left */
	struct call c[3];
	struct ring r;
	char b;
	int p[2], refused;

	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 4);
	none = true;
	/* A blocking call, one marked ASYNC, a pipe that has something later in the chain, a short transfer. */
	CALL(&c[0], 0, __NR_pselect6, 0, 0, 0, 0, P(&t[3]), 0);
	CALL(&c[1], SYSLET_ASYNC, __NR_write, p[1], P("x"), 1);
	CALL(&c[2], 0, __NR_read, p[0], P(&b), 1);
	call_then(&c[0], &c[1]);
	call_then(&c[1], &c[2]);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), P(&c[2].atom));
	CHECK_EQ(c[0].result, 0);
	CHECK_EQ(c[1].result, 1);
	CHECK_EQ(c[2].result, 1);
	CHECK_EQ(stats_of(e).went_async, 0);
	CHECK_EQ(stats_of(e).completed_inline, 1);
	CHECK_EQ(async_wait(1, 0, &r.head), 0);
	CHECK(refusals > 0);

	/* Workers there are: they take what comes, although no more can be started. */
	none = false;
	CALL(&c[0], 0, __NR_pselect6, 0, 0, 0, 0, P(&t[0]), 0);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	none = true;
	for (int i = 1; i < 3; i++) {
		CALL(&c[i], 0, __NR_pselect6, 0, 0, 0, 0, P(&t[i]), 0);
		CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), 0);
	}
	for (int i = 0; i < 3; i++)
		CHECK(ring_take(&r));
	CHECK_EQ(stats_of(e).workers_started, 1);

	/* No poller, but a worker: it waits itself. */
	CALL(&c[0], 0, __NR_read, p[0], P(&b), 1);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(stats_of(e).parked, 0);
	CHECK_EQ(write(p[1], "y", 1), 1);
	CHECK_EQ(ring_take(&r), P(&c[0].atom));
	CHECK_EQ(c[0].result, 1);

	refused = refusals;
	/* An entry is held back and no thread can look after it; with the next one, a thread can be had again. */
	struct ring one;
	ring_init(&one, 1);
	for (int i = 0; i < 3; i++) {
		uint64_t held = stats_of(e).held_back;

		__atomic_store_n(&none, i < 2, __ATOMIC_RELAXED);
		CALL(&c[i], SYSLET_ASYNC, __NR_getppid);
		CHECK_EQ(syslet_exec(e, &c[i].atom, &one.head, NULL), 0);
		if (i == 0)
			CHECK_EQ(async_wait(1, 0, &one.head), 1);
		else
			EVENTUALLY(stats_of(e).held_back == held + 1);
		EVENTUALLY(i != 1 || __atomic_load_n(&refusals, __ATOMIC_RELAXED) > refused);
	}
	for (int i = 0; i < 3; i++) { /* without a call to the library */
		EVENTUALLY(__atomic_load_n(&one.slots[0], __ATOMIC_ACQUIRE));
		CHECK_EQ(one.slots[0], P(&c[i].atom));
		__atomic_store_n(&one.slots[0], 0, __ATOMIC_RELEASE);
	}
	engine_done(e);
	return 0;
}
