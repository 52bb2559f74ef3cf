// SPDX-License-Identifier: Apache-2.0
/* syslet_wait: it ends when its time is up, not before, with what there is; and as async_wait does when entries come. */
#include <pthread.h>
#include "test.h"

#define SHORT_NS INT64_C(30000000)

static syslet_engine *e;
static struct ring r;
static int p[2];

static int64_t clock_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

static void *write_later(void *unused)
{
	(void)unused;
	usleep(20000);
	CHECK_EQ(write(p[1], "x", 1), 1);
	return NULL;
}

int main(void)
{
	struct call c[2];
	pthread_t writer;
	int64_t start;
	char byte[2];

	e = engine_new();
	ring_init(&r, 8);
	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	CHECK_EQ(syslet_wait(1, 0, NULL, 0), -EINVAL);
	CHECK_EQ(syslet_wait(1, 8, &r.head, 0), -EINVAL);
	/* Nothing is in flight: there is nothing to wait for. */
	CHECK_EQ(syslet_wait(1, 0, &r.head, UINT64_MAX), 0);
	for (int i = 0; i < 2; i++) {
		CALL(&c[i], 0, __NR_read, p[0], P(&byte[i]), 1);
		CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), 0);
	}
	CHECK_EQ(syslet_wait(1, 0, &r.head, 0), 0);
	start = clock_now();
	CHECK_EQ(syslet_wait(1, 0, &r.head, SHORT_NS), 0);
	CHECK(clock_now() - start >= SHORT_NS);
	/* One of two comes: who waits for both waits to the end of its time, and learns of the one. */
	CHECK_EQ(pthread_create(&writer, NULL, write_later, NULL), 0);
	CHECK_EQ(syslet_wait(2, 0, &r.head, 20 * SHORT_NS), 1);
	CHECK_EQ(pthread_join(writer, NULL), 0);
	CHECK_EQ(syslet_wait(1, 0, &r.head, UINT64_MAX), 1);
	CHECK_EQ(pthread_create(&writer, NULL, write_later, NULL), 0);
	CHECK_EQ(syslet_wait(2, 0, &r.head, UINT64_MAX - 1), 2);
	CHECK_EQ(pthread_join(writer, NULL), 0);
	ring_take(&r);
	ring_take(&r);
	engine_done(e);
	return 0;
}
