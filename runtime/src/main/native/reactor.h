// SPDX-License-Identifier: Apache-2.0
/*
 * The asynchronous side of an engine: one reactor thread that steps chains as long as nothing blocks, a pool for calls that
 * need a thread, and waits (waits.h) that know how to wait without one. The threads engine waits by epoll, the uring engine
 * by io_uring; the rest is the same.
 *
 * Chains come to the reactor through its inbox, a list that anybody pushes to without a lock; it is woken, by its eventfd and
 * only if it sleeps, once per batch. Everything under "the reactor's own" belongs to its thread.
 */
#ifndef REACTOR_H
#define REACTOR_H

#include <pthread.h>
#include "engine.h"
#include "head.h"
#include "pool.h"
#include "waits.h"

struct lockstep;
struct uring;

struct reactor {
	struct syslet_engine base;
	const struct waits_ops *waits; /* atomic: io_uring may stop working, then it is epoll */
	struct pool pool;
	struct uring *uring;       /* NULL: the threads engine */
	struct lockstep *lockstep; /* rings for batches, likewise */
	struct syslet_engine_options options;
	const char *refused;       /* why AUTO is not io_uring, else NULL */
	int refused_errno;
	int epoll_fd;
	int kick_fd;

	struct chain *inbox __attribute__((aligned(64))); /* atomic, newest first */
	struct chain *stops;  /* atomic, newest first, by stop_link */
	uint32_t asleep;      /* atomic: wake it */
	uint32_t holding;     /* atomic: some chain of this engine may be held back */
	uint32_t watching;    /* atomic: the pool's queue must be looked at */
	uint32_t lives;       /* atomic, changed under the lock */
	uint32_t stop;        /* atomic, set under the lock */

	pthread_mutex_t lock;
	pthread_cond_t changed; /* drained, or the thread is gone */
	bool drained, orphan;
	struct thread *dead;

	/* The reactor's own. */
	struct chain *ready __attribute__((aligned(64))), **ready_end;
	unsigned ready_count;
	struct chain *stopping;
	uint64_t stop_pause_ns;
	bool pool_dirty;
	struct head_wakes wakes;
	uint64_t wake_by; /* when they are woken at the latest; 0: not looked at yet */
};

static inline struct reactor *reactor_of(struct syslet_engine *e)
{
	return (struct reactor *)e;
}

/* Opens an engine of the kind that the options ask for; NULL with errno. */
struct syslet_engine *reactor_open(const struct syslet_engine_options *options);

/* On the reactor: the chain can go on. */
void reactor_ready(struct reactor *r, struct chain *c);

/* Wakes the reactor if it sleeps. */
void reactor_wake(struct reactor *r);

#endif
