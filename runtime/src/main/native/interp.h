// SPDX-License-Identifier: Apache-2.0
/* The one interpreter of atoms. Every engine, and every caller, steps chains with it. */
#ifndef INTERP_H
#define INTERP_H

#include <stdbool.h>
#include "chain.h"
#include "engine.h"

enum interp_mode {
	INTERP_CALLER,   /* tries without blocking; SYNC and ASYNC count */
	INTERP_FINISH,   /* in the caller, blocking, to the end: the chain has nowhere to go */
	INTERP_WORKER,   /* tries, then blocks, between ops->blocking() calls; stops where a wait needs no thread */
	INTERP_REACTOR,  /* tries without blocking, and leaves what blocks shortly to a worker */
	INTERP_LOCKSTEP  /* as INTERP_CALLER, but stops with INTERP_BATCH where many chains' calls can be made at once */
};

enum interp_end {
	INTERP_ENDED, /* c->atom is the last executed atom; run->silent: it carries NO_COMPLETE */
	INTERP_WAIT,    /* c->wait says what the chain waits for */
	INTERP_YIELD,   /* the budget is used up; c->atom is the next atom */
	INTERP_STOPPED, /* somebody wants it to end: at c->atom, which was interrupted or comes next; c->last is the last executed one */
	INTERP_BATCH,   /* INTERP_LOCKSTEP only: c's call has been captured and is to be made; CHAIN_AT_ATOM: it must wait for the others */
	INTERP_FAULT    /* in the caller only: run->error about the first atom, nothing was executed */
};

struct interp {
	struct syslet_engine *engine;
	enum interp_mode mode;
	uint32_t budget_atoms;
	uint64_t budget_ns;
	long error;
	bool silent;
	bool *unkicked; /* in the caller: true while chains submitted before this one wait for a kick; may be null */
	bool alone;     /* INTERP_REACTOR: no other chain waits for its turn */
	bool pass;      /* the first atom is one that the chain is not stopped at */
};

/* c->atoms grows by the atoms executed. */
enum interp_end interp_run(struct interp *run, struct chain *c);

#endif
