// SPDX-License-Identifier: Apache-2.0
/* How an engine waits without a thread. */
#ifndef WAITS_H
#define WAITS_H

#include <stdbool.h>
#include <stdint.h>
#include "chain.h"

struct reactor;

struct waits_ops {
	const char *name;
	bool anywhere; /* any thread may arm; else the reactor alone */
	/* Waits for what c->wait says; false: it takes a thread. After a success the chain is the waits'. */
	bool (*arm)(struct reactor *r, struct chain *c);
	/* On the reactor: an armed chain is to come back soon. To be repeated until it has. */
	void (*stop)(struct reactor *r, struct chain *c);
	/* On the reactor: sleeps up to timeout_ns (UINT64_MAX: for ever); ready chains go to reactor_ready(). Negative: lost. */
	long (*wait)(struct reactor *r, uint64_t timeout_ns);
	/* Gives back what a chain that was armed holds. */
	void (*unpark)(struct reactor *r, struct chain *c);
	/* Any thread: this captured call needs no thread. */
	bool (*rings)(struct reactor *r, struct chain *c);
};

extern const struct waits_ops waits_epoll;
extern const struct waits_ops waits_uring;

/* Descriptors for waits_epoll and for waking; 0 or a negative errno. */
long waits_epoll_open(struct reactor *r);
void waits_epoll_close(struct reactor *r);

/* A ring in r->uring; 0 or a negative errno. */
long waits_uring_open(struct reactor *r);
/* On the reactor's thread, at its start and at its end (or anywhere, when it was never started). Negative: lost. */
long waits_uring_begin(struct reactor *r);
void waits_uring_close(struct reactor *r);
/* On the reactor: io_uring does not answer any more. What was armed goes to reactor_ready(). */
void waits_uring_lost(struct reactor *r);
/* In a forked child. */
void waits_uring_forked(struct reactor *r);

#endif
