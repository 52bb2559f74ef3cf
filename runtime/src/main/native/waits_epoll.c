// SPDX-License-Identifier: Apache-2.0
/*
 * Waiting by epoll: the chain's descriptor, duplicated, sits in one epoll set with the chain as the event's data, armed for
 * one event. Whoever runs the chain arms it, the caller included, so a blocked pipe wakes no thread.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "reactor.h"

#define EVENTS 64

long waits_epoll_open(struct reactor *r)
{
	struct epoll_event kick = { .events = EPOLLIN, .data.ptr = NULL };
	long error = 0;

	r->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	r->kick_fd = r->epoll_fd < 0 ? -1 : eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (r->kick_fd < 0 || epoll_ctl(r->epoll_fd, EPOLL_CTL_ADD, r->kick_fd, &kick)) {
		error = -errno;
		waits_epoll_close(r);
	}
	return error;
}

void waits_epoll_close(struct reactor *r)
{
	if (r->epoll_fd >= 0)
		close(r->epoll_fd);
	if (r->kick_fd >= 0)
		close(r->kick_fd);
	r->epoll_fd = r->kick_fd = -1;
}

/*
 * After a successful epoll_ctl the chain belongs to the reactor, which may have finished it already. The release store of
 * `place` carries the chain's fields to it: epoll itself gives no ordering that the C memory model knows.
 */
static bool arm(struct reactor *r, struct chain *c)
{
	struct epoll_event event = { .events = EPOLLONESHOT, .data.ptr = c };
	bool again = c->dup_fd >= 0;
	long fd;

	if (c->wait != CHAIN_WAIT_READABLE && c->wait != CHAIN_WAIT_WRITABLE)
		return false;
	event.events |= c->wait == CHAIN_WAIT_WRITABLE ? EPOLLOUT : EPOLLIN;
	/* A duplicate of its own: the number may be closed, or mean another file, long before the wait is over. */
	fd = again ? c->dup_fd : sys3(__NR_fcntl, (int)c->args[0], F_DUPFD_CLOEXEC, 3);
	if (fd < 0)
		return false;
	if (again) /* so that stop() cannot take out what is about to be armed again */
		sys4(__NR_epoll_ctl, r->epoll_fd, EPOLL_CTL_DEL, fd, &event);
	c->dup_fd = (int)fd;
	ENGINE_COUNT(&r->base, parked, 1);
	c->ready = 0;
	chain_place(c, PLACE_ARMED); /* the last touch, if all goes well */
	if (sys4(__NR_epoll_ctl, r->epoll_fd, EPOLL_CTL_ADD, fd, &event) == 0)
		return true;
	chain_place(c, PLACE_MOVING);
	__atomic_fetch_sub(&r->base.count.parked, 1, __ATOMIC_RELAXED);
	if (!again) {
		sys1(__NR_close, fd);
		c->dup_fd = -1;
	}
	return false;
}

/* The set's entry goes by file and number: it would outlive the number if the file is open elsewhere. */
static void unpark(struct reactor *r, struct chain *c)
{
	struct epoll_event unused = { 0 };

	sys4(__NR_epoll_ctl, r->epoll_fd, EPOLL_CTL_DEL, c->dup_fd, &unused);
	sys1(__NR_close, c->dup_fd);
	c->dup_fd = -1;
}

/*
 * Between two waits no event of this chain is on its way to the reactor, so whoever takes it out of the set has it. It may not
 * be in yet: then the next try will find it.
 */
static void stop(struct reactor *r, struct chain *c)
{
	struct epoll_event unused = { 0 };

	if (sys4(__NR_epoll_ctl, r->epoll_fd, EPOLL_CTL_DEL, c->dup_fd, &unused) == 0) {
		chain_place(c, PLACE_MOVING);
		reactor_ready(r, c);
	}
}

static long wait_events(struct reactor *r, uint64_t timeout_ns)
{
	struct epoll_event events[EVENTS];
	uint64_t ms = timeout_ns == UINT64_MAX ? UINT64_MAX : (timeout_ns + 999999) / 1000000, count;
	long n = sys6(__NR_epoll_pwait, r->epoll_fd, (long)events, EVENTS, ms > INT32_MAX ? -1 : (int)ms, 0, 8);

	if (n < 0 && n != -EINTR) { /* a forked child that got no descriptors: nothing is armed, the rest goes on */
		const struct timespec pause = { 0, 5000000 };

		sys4(__NR_clock_nanosleep, CLOCK_MONOTONIC, 0, &pause, NULL);
	}
	for (long i = 0; i < n; i++) {
		struct chain *c = events[i].data.ptr;

		if (!c) {
			sys3(__NR_read, r->kick_fd, &count, sizeof(count));
			continue;
		}
		(void)__atomic_load_n(&c->place, __ATOMIC_ACQUIRE);
		chain_place(c, PLACE_MOVING);
		c->ready = 1;
		reactor_ready(r, c);
	}
	return 0;
}

static bool rings(struct reactor *r, struct chain *c)
{
	(void)r;
	(void)c;
	return false;
}

const struct waits_ops waits_epoll = {
	.name = "epoll",
	.anywhere = true,
	.arm = arm,
	.stop = stop,
	.wait = wait_events,
	.unpark = unpark,
	.rings = rings,
};
