// SPDX-License-Identifier: Apache-2.0
/* What every entry does with a chain before and after it ran in its caller, singly (api.c) or in a batch (lockstep.c). */
#ifndef SUBMIT_H
#define SUBMIT_H

#include "engine.h"
#include "interp.h"

#define SUBMIT_BATCH 4 /* fewer chains are not worth a batch */

static inline struct interp submit_begin(struct syslet_engine *e, enum interp_mode mode, bool *unkicked)
{
	return (struct interp){ .engine = e,
				.unkicked = unkicked,
				.mode = mode,
				.budget_atoms = e->budget_atoms,
				.budget_ns = e->budget_ns };
}

static inline void submit_chain(const struct syslet_engine *e, struct chain *c, uint64_t atom, const struct syslet_bounds *bounds,
				struct syslet_control *control)
{
	chain_init(c, atom, bounds, control);
	c->any_file = __atomic_load_n(&e->any_file, __ATOMIC_RELAXED);
	if (unlikely(control)) {
		control->id = 0;
		control->stopped_at = 0;
		control->status = 0;
		control->moved_at = 0;
		c->traced = control->trace != 0;
	}
}

/* Counts chains that ended in their caller, and the atoms that they executed. */
static inline void submit_count(struct syslet_engine *e, uint64_t ended, uint64_t atoms)
{
	struct engine_stripe *stripe = engine_stripe(e);

	__atomic_fetch_add(&stripe->completed_inline, ended, __ATOMIC_RELAXED);
	if (atoms != ended)
		__atomic_fetch_add(&stripe->more_atoms, atoms - ended, __ATOMIC_RELAXED);
}

/* The chain ended in its caller: counts it and answers what syslet_exec() does. */
static inline long submit_ended(struct syslet_engine *e, const struct chain *c)
{
	submit_count(e, 1, c->atoms);
	return (long)c->atom;
}

/* Hands a chain that cannot go on in its caller to the engine; answers what syslet_exec() does. */
long submit_async(struct interp *run, const struct chain *stopped, struct async_head_user *head);

/* The same for a chain that has used up its budget. */
long submit_yield(struct interp *run, struct chain *c, struct async_head_user *head);

#endif
