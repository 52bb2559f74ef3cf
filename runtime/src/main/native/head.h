// SPDX-License-Identifier: Apache-2.0
/*
 * Heads and rings. All that the library knows about a head lives in a record of its own, found by the head's address,
 * that exists while chains are in flight for it or somebody waits on it. Records are global: async_wait works for the
 * chains of every engine.
 */
#ifndef HEAD_H
#define HEAD_H

#include <stdbool.h>
#include "chain.h"
#include "engine.h"

/* 0, or -EINVAL: null, misaligned, or a ring that is none. */
long head_check(const struct async_head_user *head);

/* One more chain in flight; NULL: no memory. */
struct head_record *head_begin(struct async_head_user *head);

/* The chain did not go asynchronous after all. */
void head_cancel(struct head_record *record);

/* Heads whose waiters have enough and are still to be woken: of one thread, which wakes them once for many completions. */
struct head_wakes {
	struct head_record *first;
};

/* Publishes c->atom unless silent, or holds it back; consumes the chain and its engine reference. `wakes` may be NULL. */
void head_complete(struct syslet_engine *e, struct chain *c, bool silent, struct head_wakes *wakes);
void head_wake(struct head_wakes *wakes);

/* Tries again to publish what is held back, for one head or for all; head_retry_all answers whether something still is. */
void head_retry(struct async_head_user *head);
bool head_retry_all(void);

/* Stops all runs of the engine in flight for one head; how many. */
long head_stop_all(struct syslet_engine *e, struct async_head_user *head);

/* syslet_head_notify. */
long head_notify(struct async_head_user *head, int eventfd);

/* In a forked child: nothing is in flight for any head, and nobody waits. */
void head_forked(void);

/* async_wait, until that time of CLOCK_MONOTONIC; UINT64_MAX: for ever. */
long head_wait(struct async_head_user *head, uint64_t min, uint64_t from, uint64_t until);

/* Completions held back at this moment, over all heads. Read without a lock on the way into every submission. */
extern uint64_t head_held;

#endif
