// SPDX-License-Identifier: Apache-2.0
/* A ring of one slot holds hundreds of completions back in their order; the eventfd counts each; then the head may go. */
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include "test.h"

#define CHAINS (SANITIZED ? 100 : 300)

static syslet_engine *e;

static uint64_t counted(int fd)
{
	uint64_t n = 0;

	return read(fd, &n, sizeof(n)) == sizeof(n) ? n : 0;
}

/* A pipe chain is ended only when the one before it has been counted, so the order of their ends is known. */
static void order_kept(int fd)
{
	static struct call c[CHAINS];
	uint64_t held = stats_of(e).held_back, seen = 0;
	struct pollfd event = { .fd = fd, .events = POLLIN };
	char byte;
	struct ring r;
	int p[2];

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	ring_init(&r, 1);
	CHECK_EQ(syslet_head_notify(&r.head, fd), 0);
	for (int i = 0; i < CHAINS; i++) {
		uint64_t before = stats_of(e).completed_async;

		CALL(&c[i], 0, __NR_read, p[0], P(&byte), 1);
		CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), 0);
		CHECK_EQ(write(p[1], "x", 1), 1);
		EVENTUALLY(stats_of(e).completed_async == before + 1);
	}
	EVENTUALLY(stats_of(e).held_back == held + CHAINS - 1);
	for (int i = 0; i < CHAINS; i++) {
		/* Now and then without any call to the library. */
		if (i % 8)
			CHECK_EQ(async_wait(1, 0, &r.head), 1);
		CHECK_EQ(poll(&event, 1, 10000), 1);
		seen += counted(fd);
		CHECK(seen >= (uint64_t)i + 1);
		CHECK_EQ(__atomic_load_n(&r.slots[0], __ATOMIC_ACQUIRE), P(&c[i].atom));
		CHECK_EQ(r.head.kernel_ring_idx, 0);
		__atomic_store_n(&r.slots[0], 0, __ATOMIC_RELEASE);
	}
	CHECK_EQ(seen, CHAINS);
	CHECK_EQ(poll(&event, 1, 30), 0);
	CHECK_EQ(syslet_head_notify(&r.head, -1), 0);
	CHECK_EQ(async_wait(1, 0, &r.head), 0);
	close(p[0]);
	close(p[1]);
}

/* The memory of head and ring goes as soon as the last entry was seen, by a consumer that only polls. */
static void freed_at_once(int fd)
{
	for (int i = 0; i < CHAINS; i++) {
		struct ring *r = malloc(sizeof(*r));
		struct pollfd event = { .fd = fd, .events = POLLIN };
		struct call *c = malloc(sizeof(*c));

		CHECK(r && c);
		ring_init(r, 1);
		CHECK_EQ(syslet_head_notify(&r->head, fd), 0);
		CALL(c, SYSLET_ASYNC, __NR_getppid);
		CHECK_EQ(syslet_exec(e, &c->atom, &r->head, NULL), 0);
		CHECK_EQ(poll(&event, 1, 10000), 1);
		CHECK_EQ(counted(fd), 1);
		CHECK_EQ(__atomic_load_n(&r->slots[0], __ATOMIC_ACQUIRE), P(&c->atom));
		CHECK_EQ(syslet_head_notify(&r->head, -1), 0);
		memset(r, 0xff, sizeof(*r));
		free(c);
		free(r);

		/* And without notification, seen in the slot itself. */
		CHECK(r = malloc(sizeof(*r)));
		CHECK(c = malloc(sizeof(*c)));
		ring_init(r, 1);
		CALL(c, SYSLET_ASYNC, __NR_getppid);
		CHECK_EQ(syslet_exec(e, &c->atom, &r->head, NULL), 0);
		while (!__atomic_load_n(&r->slots[0], __ATOMIC_ACQUIRE))
			sched_yield();
		memset(r, 0xff, sizeof(*r));
		free(c);
		free(r);
	}
	CHECK_EQ(counted(fd), 0);
}

/* Chains and a consumer race; every entry is counted once, whoever publishes it. */
static void counted_under_load(int fd)
{
	static struct call c[CHAINS];
	struct pollfd event = { .fd = fd, .events = POLLIN };
	uint64_t seen = 0, before = stats_of(e).posted;
	struct ring r;

	ring_init(&r, 3);
	CHECK_EQ(syslet_head_notify(&r.head, fd), 0);
	for (int i = 0; i < CHAINS; i++) {
		CALL(&c[i], SYSLET_ASYNC, __NR_getppid);
		CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), 0);
	}
	for (int taken = 0; taken < CHAINS; taken++) {
		uint64_t *slot = &r.slots[taken % 3];
		struct call *which;

		while (seen <= (uint64_t)taken) {
			CHECK_EQ(poll(&event, 1, 10000), 1);
			seen += counted(fd);
		}
		which = (struct call *)(uintptr_t)__atomic_load_n(slot, __ATOMIC_ACQUIRE);
		CHECK(which >= c && which < c + CHAINS);
		CHECK_EQ(which->result, getppid());
		which->result = RESULT_NONE;
		__atomic_store_n(slot, 0, __ATOMIC_RELEASE);
	}
	CHECK_EQ(seen, CHAINS);
	CHECK_EQ(stats_of(e).posted - before, CHAINS);
	CHECK_EQ(syslet_head_notify(&r.head, -1), 0);
}

static void bad_arguments(int fd)
{
	struct ring r;
	int p[2], fds = count_entries("/proc/self/fd");

	ring_init(&r, 1);
	CHECK_EQ(syslet_head_notify(NULL, fd), -EINVAL);
	CHECK_EQ(syslet_head_notify((void *)(P(&r.head) + 4), fd), -EINVAL);
	CHECK_EQ(syslet_head_notify(&r.head, 1000000), -EBADF);
	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	CHECK_EQ(syslet_head_notify(&r.head, p[0]), -EINVAL); /* cannot be written */
	close(p[0]);
	close(p[1]);
	CHECK_EQ(syslet_head_notify(&r.head, -1), 0); /* there is none */
	r.head.ring_size_bytes = 12;
	CHECK_EQ(syslet_head_notify(&r.head, fd), -EINVAL);
	r.head.ring_size_bytes = 0;
	CHECK_EQ(syslet_head_notify(&r.head, fd), -EINVAL);
	r.head.ring_size_bytes = 8;
	r.head.kernel_ring_idx = 1;
	CHECK_EQ(syslet_head_notify(&r.head, fd), -EINVAL);
	r.head.kernel_ring_idx = 0;
	for (int i = 0; i < 10; i++) /* each takes the place of the one before */
		CHECK_EQ(syslet_head_notify(&r.head, fd), 0);
	CHECK_EQ(count_entries("/proc/self/fd"), fds + 1);
	CHECK_EQ(syslet_head_notify(&r.head, -1), 0);
	CHECK_EQ(count_entries("/proc/self/fd"), fds);
}

int main(void)
{
	int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);

	CHECK(fd >= 0);
	e = engine_new();
	bad_arguments(fd);
	order_kept(fd);
	freed_at_once(fd);
	counted_under_load(fd);
	CHECK(stats_of(e).held_back >= CHAINS - 1);
	CHECK_EQ(stats_of(e).posted, stats_of(e).went_async);
	engine_done(e);
	close(fd);
	return 0;
}
