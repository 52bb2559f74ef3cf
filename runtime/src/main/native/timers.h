// SPDX-License-Identifier: Apache-2.0
/*
 * Deadlines of runs in flight: a binary heap of times and ids. A run that ends does not look for its entry; ids of runs that are
 * gone are thrown out when they are due or when they are the larger part. Any thread may add; the reactor takes what is due.
 */
#ifndef TIMERS_H
#define TIMERS_H

#include <pthread.h>
#include "slab.h"

struct timer {
	uint64_t at; /* CLOCK_MONOTONIC, ns */
	uint64_t id;
};

struct timers {
	pthread_mutex_t lock;
	struct timer *heap;
	uint32_t count, room, sweep_at;
	uint64_t first; /* atomic: the earliest deadline; UINT64_MAX: none */
};

void timers_open(struct timers *t);
void timers_close(struct timers *t);
void timers_forked(struct timers *t);

/* False: no memory. *earliest: it is due before all others, so that whoever sleeps must be told. */
bool timers_add(struct timers *t, struct slab *s, uint64_t at, uint64_t id, bool *earliest);

/* Takes an id whose deadline has passed; 0: there is none. */
uint64_t timers_due(struct timers *t, uint64_t now);

static inline uint64_t timers_first(struct timers *t)
{
	return __atomic_load_n(&t->first, __ATOMIC_SEQ_CST); /* who sleeps must not miss it, see sleep_or_look() */
}

#endif
