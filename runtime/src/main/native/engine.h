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

struct engine_ops {
	const char *name;
	struct syslet_engine *(*open)(const struct syslet_engine_options *options); /* NULL with errno */
	/* Takes the chain, which waits for c->wait; -EAGAIN when no thread can be had: the chain stays the caller's. */
	long (*submit)(struct syslet_engine *e, struct chain *c);
	/* After one or more submits: wakes whoever is needed. */
	void (*kick)(struct syslet_engine *e);
	/* Gives back what a parked chain held (its private descriptor). */
	void (*unpark)(struct syslet_engine *e, struct chain *c);
	/* Brackets a call that may block one of the engine's threads. */
	void (*blocking)(struct syslet_engine *e, bool begins);
	/* A completion was held back: call head_retry_all() now and then until nothing is held any more. */
	void (*hold)(struct syslet_engine *e);
	void (*drained)(struct syslet_engine *e);
	long (*close)(struct syslet_engine *e, uint64_t timeout_ns); /* after the handle's reference was given back */
	long (*describe)(struct syslet_engine *e, char *buf, unsigned long len);
	void (*levels)(struct syslet_engine *e, struct syslet_stats *out);
};

extern const struct engine_ops engine_threads;

/*
 * Chains that end in their caller count into one of a few cache lines, chosen by the thread's stack address: one line
 * for all would make every thread wait for every other's, and thread-local storage costs more to find.
 */
#define ENGINE_STRIPES 8
struct engine_stripe {
	uint64_t completed_inline;
	uint64_t more_atoms; /* than one for each of those: a chain of one atom costs one locked operation, not two */
} __attribute__((aligned(64)));

struct engine_counters {
	uint64_t went_async, completed_async, posted, held_back, no_complete, parked, worker_wakes, workers_started,
		budget_yields;
};

struct syslet_engine {
	const struct engine_ops *ops;
	uint64_t budget_ns;
	uint64_t idle_ns; /* of a carrier; a pool has its own */
	uint32_t budget_atoms;
	uint32_t max_threads; /* carriers */
	bool closing;
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

/* Fills in what all engines share. The budgets' defaults are chosen here. */
void engine_init(struct syslet_engine *e, const struct engine_ops *ops, const struct syslet_engine_options *options);

static inline void engine_hold(struct syslet_engine *e)
{
	__atomic_fetch_add(&e->refs, 1, __ATOMIC_RELAXED);
}

/* The process-wide one, opened at first use and never closed; NULL with errno. */
struct syslet_engine *engine_default(void);

/* The engine may be gone when this returns. */
void engine_drop(struct syslet_engine *e);

/* The chain has ended asynchronously: publishes it (or holds it back) and frees it. The engine may be gone afterwards. */
void engine_finish(struct syslet_engine *e, struct chain *c, bool silent);

#endif
