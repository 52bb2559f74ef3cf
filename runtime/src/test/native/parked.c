// SPDX-License-Identifier: Apache-2.0
/* A thousand chains blocked on a thousand pipes take few threads and complete once each; closing a number loses nobody. */
#include <pthread.h>
#include <sys/resource.h>
#include "test.h"

#define CHAINS 1000

static struct call calls[CHAINS];
static int pipes[CHAINS][2];
static char bytes[CHAINS];

static void thousand(syslet_engine *e)
{
	static uint64_t slots[CHAINS];
	struct async_head_user head = { .completion_ring_ptr = P(slots), .ring_size_bytes = sizeof(slots) };
	struct rlimit limit;
	struct syslet_stats s;

	CHECK_EQ(getrlimit(RLIMIT_NOFILE, &limit), 0);
	if (limit.rlim_cur < 3 * CHAINS + 100) {
		limit.rlim_cur = limit.rlim_max;
		setrlimit(RLIMIT_NOFILE, &limit);
		if (limit.rlim_cur < 3 * CHAINS + 100)
			SKIP("only %lu descriptors", (unsigned long)limit.rlim_cur);
	}
	for (int i = 0; i < CHAINS; i++) {
		CHECK_EQ(pipe2(pipes[i], O_CLOEXEC), 0);
		CALL(&calls[i], 0, __NR_read, pipes[i][0], P(&bytes[i]), 1);
		CHECK_EQ(syslet_exec(e, &calls[i].atom, &head, NULL), 0);
	}
	CHECK_EQ(stats_of(e).in_flight, CHAINS);
	EVENTUALLY(stats_of(e).parked == CHAINS);
	CHECK(count_entries("/proc/self/task") < 20);
	for (int i = CHAINS; i-- > 0;) {
		char byte = (char)i;

		CHECK_EQ(write(pipes[i][1], &byte, 1), 1);
	}
	CHECK_EQ(async_wait(CHAINS, 0, &head), CHAINS);
	for (int i = 0; i < CHAINS; i++) {
		struct call *c = (struct call *)(uintptr_t)slots[i];

		CHECK(c >= calls && c < calls + CHAINS);
		CHECK_EQ(c->result, 1);
		c->result = RESULT_NONE; /* a second completion of the same chain would show */
		CHECK_EQ(bytes[c - calls], (char)(c - calls));
	}
	s = stats_of(e);
	CHECK_EQ(s.posted, CHAINS);
	CHECK_EQ(s.completed_async, CHAINS);
	CHECK(s.workers_started < 20);
	for (int i = 0; i < CHAINS; i++) {
		close(pipes[i][0]);
		close(pipes[i][1]);
	}
}

static void *close_it(void *arg)
{
	close(*(int *)arg);
	return NULL;
}

/* Another thread closes the number, and even opens it as something else: the chain keeps what it started with. */
static void number_closed(syslet_engine *e)
{
	struct call c;
	struct ring r;
	pthread_t t;
	char b = 0;
	int p[2], q[2];

	ring_init(&r, 2);
	CHECK_EQ(pipe(p), 0);
	CHECK_EQ(pipe(q), 0);
	CALL(&c, 0, __NR_read, p[0], P(&b), 1);
	uint64_t parked = stats_of(e).parked;
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	EVENTUALLY(stats_of(e).parked > parked || !is_uring(e));
	nap_ms(is_uring(e) ? 20 : 0); /* the entry has been counted, and goes to the kernel at the end of that turn */
	CHECK_EQ(pthread_create(&t, NULL, close_it, &p[0]), 0);
	pthread_join(t, NULL);
	CHECK_EQ(dup2(q[0], p[0]), p[0]);
	CHECK_EQ(write(q[1], "q", 1), 1);
	CHECK_EQ(write(p[1], "p", 1), 1);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 1);
	CHECK_EQ(b, 'p');
	close(p[0]);
	close(p[1]);
	close(q[0]);
	close(q[1]);
}

/* No descriptor left for the private duplicate: a thread waits instead. */
static void no_descriptors(syslet_engine *e)
{
	struct rlimit before, low;
	struct call c;
	struct ring r;
	char b = 0;
	int p[2], last;

	ring_init(&r, 2);
	CHECK_EQ(pipe(p), 0);
	CHECK_EQ(getrlimit(RLIMIT_NOFILE, &before), 0);
	last = dup(0);
	CHECK(last > 0);
	close(last);
	low = before;
	low.rlim_cur = (rlim_t)last;
	CHECK_EQ(setrlimit(RLIMIT_NOFILE, &low), 0);
	uint64_t parked = stats_of(e).parked;
	CALL(&c, 0, __NR_read, p[0], P(&b), 1);
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	EVENTUALLY(stats_of(e).parked == parked + is_uring(e)); /* which needs no duplicate */
	CHECK_EQ(write(p[1], "p", 1), 1);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 1);
	CHECK_EQ(setrlimit(RLIMIT_NOFILE, &before), 0);
	close(p[0]);
	close(p[1]);
}

int main(void)
{
	int fds = count_entries("/proc/self/fd");
	syslet_engine *e = engine_new();

	thousand(e);
	number_closed(e);
	no_descriptors(e);
	engine_done(e);
	CHECK_EQ(count_entries("/proc/self/fd"), fds); /* all duplicates are closed */
	return 0;
}
