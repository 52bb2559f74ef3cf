// SPDX-License-Identifier: Apache-2.0
/* The one interpreter of atoms. Every engine, and every caller, steps chains with it. */
#ifndef INTERP_H
#define INTERP_H

#include <stdbool.h>
#include "chain.h"
#include "engine.h"

enum interp_mode {
	INTERP_CALLER, /* tries without blocking; SYNC and ASYNC count */
	INTERP_FINISH, /* in the caller, blocking, to the end: the chain has nowhere to go */
	INTERP_WORKER, /* tries, then blocks, between ops->blocking() calls; stops where a wait needs no thread */
	INTERP_POLLER  /* tries without blocking, and leaves what blocks shortly to a worker */
};

enum interp_end {
	INTERP_ENDED, /* c->atom is the last executed atom; run->silent: it carries NO_COMPLETE */
	INTERP_WAIT,  /* c->wait says what the chain waits for */
	INTERP_YIELD, /* the budget is used up; c->atom is the next atom */
	INTERP_FAULT  /* INTERP_CALLER only: run->error about the first atom, nothing was executed */
};

struct interp {
	struct syslet_engine *engine;
	enum interp_mode mode;
	uint32_t budget_atoms;
	uint64_t budget_ns;
	long error;
	bool silent;
	bool *unkicked; /* INTERP_CALLER: true while chains submitted before this one wait for a kick; may be null */
};

/* c->atoms grows by the atoms executed. */
enum interp_end interp_run(struct interp *run, struct chain *c);

#endif
