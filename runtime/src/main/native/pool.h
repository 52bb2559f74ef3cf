// SPDX-License-Identifier: Apache-2.0
/*
 * The pool: worker threads for calls that block, and the queue of the chains that need one.
 *
 * The queue keeps about as many workers *running* as there are CPUs; a worker that is inside a blocking call does not
 * count. Before a worker blocks it sees to it that somebody else serves the queue. A call that blocks although nobody
 * expects it would upset that, so while chains are queued and nobody is free the reactor looks every few milliseconds
 * whether the queue moves, and adds a worker when it does not.
 *
 * Calls without a bound in time (an open of a FIFO, flock, wait4) may take up all workers but an eighth: who has to wait for
 * one of them stands in a queue of its own, and the rest goes on with what a disk or a server will end (fsync, statx).
 */
#ifndef POOL_H
#define POOL_H

#include <pthread.h>
#include "engine.h"
#include "thread.h"

struct pool;

/* What the pool asks of the engine it belongs to. */
struct pool_owner {
	void (*run)(struct pool *p, struct chain *c); /* on a worker: goes on with the chain until it is handed on */
	void (*watch)(struct pool *p);                /* pool_watch() is to be called every POOL_WATCH_MS from now on */
};

#define POOL_WATCH_MS 5

struct chain_queue {
	struct chain *first, **end;
};

struct pool {
	struct syslet_engine *engine;
	const struct pool_owner *owner;
	uint64_t idle_ns;
	unsigned max_threads;
	unsigned max_unbounded;
	int target; /* workers that ought to run at a time */

	pthread_mutex_t lock; /* guards everything below */
	pthread_cond_t work;    /* an idle worker got a token */
	pthread_cond_t changed; /* a thread is gone, or its start has turned out */
	struct chain_queue queue;
	struct chain_queue unbounded; /* wait until fewer are blocked in such calls */
	uint64_t taken;        /* chains taken from the queue so far */
	uint64_t watched;      /* and at the last look */
	unsigned workers, idle, tokens, blocked_unbounded;
	int running;       /* workers outside of blocking calls; the reactor, when it has to do their work, counts below zero */
	unsigned starting; /* of the workers, those that may yet turn out not to exist */
	unsigned coming;   /* of the running ones, those that were started or woken and have not looked at the queue yet */
	bool watching, stop;
	struct thread *dead; /* to be joined */
};

void pool_open(struct pool *p, struct syslet_engine *e, const struct pool_owner *owner,
	       const struct syslet_engine_options *options);

/* Ends all workers, which have nothing to do any more, and joins them. */
void pool_close(struct pool *p);

/* In a forked child: there are no workers and no chains. */
void pool_forked(struct pool *p);

/* Queues a chain; -EAGAIN: no worker can be had at all, the chain stays the caller's. pool_kick() must follow. */
long pool_add(struct pool *p, struct chain *c);

/* Wakes or starts one worker if the queue needs one; whoever takes a chain does the same again. */
void pool_kick(struct pool *p);

/* On a worker: puts the chain behind all others, if there are others. */
bool pool_yield(struct pool *p, struct chain *c);

/*
 * On a worker (or on the reactor, which has none): the chain's call is going to block. False: it must not now; the chain
 * goes back by pool_delay(). After the call: pool_unblocked().
 */
bool pool_blocking(struct pool *p, struct chain *c, struct thread *self, bool unbounded);
void pool_unblocked(struct pool *p, struct chain *c, struct thread *self, bool unbounded);
void pool_delay(struct pool *p, struct chain *c);

/* Interrupts the call that the chain is blocked in, if it is; to be repeated until that shows. */
void pool_interrupt(struct pool *p, struct chain *c);

/* Chains that are to be stopped need not wait until fewer are blocked. */
void pool_hurry_stopped(struct pool *p);

/* See POOL_WATCH_MS; false when it needs no more watching. */
bool pool_watch(struct pool *p);

unsigned pool_workers(struct pool *p);

/* The worker that runs on this thread; NULL elsewhere. */
struct thread *pool_self(void);

#endif
