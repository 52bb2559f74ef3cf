// SPDX-License-Identifier: Apache-2.0
/* No memory for a chain's record: ENOMEM if nothing has run, else the chain is finished in its caller. */
#include "test.h"

#if SANITIZED
int main(void)
{
	SKIP("the sanitizer owns malloc");
}
#else
#include <dlfcn.h>

static bool none, allow_one;

static bool refuse(void)
{
	if (!none)
		return false;
	if (allow_one) {
		allow_one = false;
		return false;
	}
	return true;
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

int main(void)
{
	syslet_engine *e = engine_new();
	struct call c[2];
	struct ring r;
	long answer;
	char b;
	int p[2];

	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 4);
	for (int one = 0; one < 2; one++) { /* not even the chain's record; that, but not the head's */
		CALL(&c[0], 0, __NR_read, p[0], P(&b), 1);
		none = true;
		allow_one = one;
		answer = syslet_exec(e, &c[0].atom, &r.head, NULL);
		none = false;
		CHECK_EQ(answer, -ENOMEM);
		CHECK_EQ(c[0].result, RESULT_NONE);

		CALL(&c[0], 0, __NR_write, p[1], P("x"), 1);
		CALL(&c[1], SYSLET_ASYNC, __NR_read, p[0], P(&b), 1);
		call_then(&c[0], &c[1]);
		none = true;
		allow_one = one;
		answer = syslet_exec(e, &c[0].atom, &r.head, NULL);
		none = false;
		CHECK_EQ(answer, P(&c[1].atom));
		CHECK_EQ(c[1].result, 1);
	}
	errno = 0;
	CALL(&c[0], SYSLET_ASYNC, __NR_getppid);
	CHECK_EQ(P(async_exec(&c[0].atom, &r.head)), 0); /* opens the process-wide engine */
	CHECK_EQ(ring_take(&r), P(&c[0].atom));
	none = true;
	answer = (long)async_exec(&c[0].atom, &r.head);
	none = false;
	CHECK_EQ(answer, -1);
	CHECK_EQ(errno, ENOMEM);
	none = true;
	e = (errno = 0, syslet_engine_open(NULL));
	none = false;
	CHECK(e == NULL || syslet_engine_close(e, 0) == 0);
	return 0;
}
#endif
