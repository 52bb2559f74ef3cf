// SPDX-License-Identifier: Apache-2.0
/*
 * An engine takes chains that cannot go on in their caller, and nothing else in the library knows which engine it is.
 *
 * Life: `refs` counts the open handle and every chain in flight. Closing gives the handle's reference back; whoever drops
 * the last one tells the engine (`drained`), and nobody may look at the engine after that except the engine itself.
 */
#ifndef ENGINE_H
#define ENGINE_H

#include <stdbool.h>
#include "chain.h"
#include "slab.h"
#include "timers.h"

struct head_wakes;

struct engine_ops {
	/* Takes the chain, which waits for c->wait; -EAGAIN when no thread can be had: the chain stays the caller's. */
	long (*submit)(struct syslet_engine *e, struct chain *c);
	/* After one or more submits: wakes whoever is needed. */
	void (*kick)(struct syslet_engine *e);
	/* Gives back what a parked chain held (its private descriptor). */
	void (*unpark)(struct syslet_engine *e, struct chain *c);
	/* The engine can wait for this captured call without a thread. Any thread may ask. */
	bool (*rings)(struct syslet_engine *e, struct chain *c);
	/* Brackets a call that may block one of the engine's threads; false: not now, the chain goes back. */
	bool (*blocking)(struct syslet_engine *e, struct chain *c, bool unbounded);
	void (*unblocked)(struct syslet_engine *e, struct chain *c, bool unbounded);
	/* A chain was marked and listed to be stopped (slab_stop). */
	void (*stop)(struct syslet_engine *e, struct chain *c);
	/* The earliest deadline has changed. */
	void (*hurry)(struct syslet_engine *e);
	/* A completion was held back: call head_retry_all() now and then until nothing is held any more. */
	void (*hold)(struct syslet_engine *e);
	void (*drained)(struct syslet_engine *e);
	long (*close)(struct syslet_engine *e, uint64_t timeout_ns); /* after the handle's reference was given back */
	/* Many chains at once, in the caller; how many of them, from the first on, it has dealt with. May be NULL. */
	unsigned long (*batch)(struct syslet_engine *e, struct syslet_submission *subs, unsigned long n,
			       struct async_head_user *head);
	void (*forked)(struct syslet_engine *e); /* in the child: starts afresh */
	long (*describe)(struct syslet_engine *e, char *buf, unsigned long len);
	void (*levels)(struct syslet_engine *e, struct syslet_stats *out);
};

/*
 * Chains that end in their caller count into one of a few cache lines, chosen by the thread's stack address: one line
 * for all would make every thread wait for every other's, and thread-local storage costs more to find.
 */
#define ENGINE_STRIPES 8
struct engine_stripe {
	uint64_t completed_inline;
	uint64_t more_atoms; /* than one for each of those: a chain of one atom costs one locked operation, not two */
} __attribute__((aligned(64)));

#define ENGINE_COUNTERS(X)                                                                                                     \
	X(went_async) X(completed_async) X(posted) X(held_back) X(no_complete) X(parked) X(worker_wakes) X(workers_started)    \
	X(budget_yields) X(reactor_wakes) X(ring_calls) X(pool_calls) X(batch_enters) X(batch_calls) X(direct_files)           \
	X(cancelled) X(timed_out) X(cancel_signals) X(ring_lost)

struct engine_counters {
#define X(name) uint64_t name;
	ENGINE_COUNTERS(X)
#undef X
};

struct syslet_engine {
	const struct engine_ops *ops;
	struct syslet_engine *link; /* all engines, for a forked child */
	uint64_t budget_ns;
	uint64_t idle_ns; /* of a carrier; a pool has its own */
	uint32_t budget_atoms;
	uint32_t max_threads; /* carriers */
	bool closing;
	bool any_file; /* see struct chain */
	struct slab slab;
	struct timers timers;
	uint64_t refs __attribute__((aligned(64)));
	struct engine_counters count;
	struct engine_stripe stripe[ENGINE_STRIPES];
};

/* Counters order nothing; they are only never lost. */
#define ENGINE_COUNT(e, what, n) ((void)__atomic_fetch_add(&(e)->count.what, (n), __ATOMIC_RELAXED))

static inline struct engine_stripe *engine_stripe(struct syslet_engine *e)
{
	uintptr_t here = (uintptr_t)__builtin_frame_address(0);

	/* Stacks lie apart by at least their own size, 64 KiB and up. */
	return &e->stripe[((here >> 16) ^ (here >> 21)) % ENGINE_STRIPES];
}

static inline void engine_count_atoms(struct syslet_engine *e, struct chain *c)
{
	__atomic_fetch_add(&engine_stripe(e)->more_atoms, c->atoms, __ATOMIC_RELAXED);
	c->atoms = 0;
}

/* Fills in and frees what all engines share. The budgets' defaults are chosen here. False: no memory. */
bool engine_init(struct syslet_engine *e, const struct engine_ops *ops, const struct syslet_engine_options *options);
void engine_fini(struct syslet_engine *e);

/* In a forked child: every engine there is starts afresh. */
void engine_forked_all(void);

/* Marks every chain in flight, of one head's record or of all (NULL), to be stopped; how many. */
long engine_stop_all(struct syslet_engine *e, const struct head_record *record);

static inline void engine_hold(struct syslet_engine *e)
{
	__atomic_fetch_add(&e->refs, 1, __ATOMIC_RELAXED);
}

/* The process-wide one, opened at first use and never closed; NULL with errno. */
struct syslet_engine *engine_default(void);

/* The engine may be gone when this returns. */
void engine_drop(struct syslet_engine *e);

/*
 * The chain was stopped at c->atom. True: its clean-up has been set up, it goes on. False: there is none, and it has ended
 * with c->atom the last executed atom.
 */
bool engine_unwind(struct syslet_engine *e, struct chain *c);

/* c->atom is one that the chain is not to be stopped at or in (SYSLET_UNWIND_LATER). */
bool engine_shields(const struct chain *c);

/* The chain has ended asynchronously: publishes it (or holds it back) and frees it. The engine may be gone afterwards. */
void engine_finish(struct syslet_engine *e, struct chain *c, bool silent, struct head_wakes *wakes);

/* The same for one whose clean-up has no end. */
void engine_cut(struct syslet_engine *e, struct chain *c, struct head_wakes *wakes);

#endif
