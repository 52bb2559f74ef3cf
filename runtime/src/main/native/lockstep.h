// SPDX-License-Identifier: Apache-2.0
/* Batches in their caller: many chains advance together, one io_uring_enter(2) a step. */
#ifndef LOCKSTEP_H
#define LOCKSTEP_H

#include "engine.h"

struct lockstep;

/* NULL: io_uring cannot be used so, or there is no memory. Rings are made when they are needed. */
struct lockstep *lockstep_open(const struct syslet_engine_options *options);
void lockstep_close(struct lockstep *l);
void lockstep_forked(struct lockstep *l);

/* How many of the chains, from the first on, it has dealt with; their results are set. The rest is to be run singly. */
unsigned long lockstep_run(struct lockstep *l, struct syslet_engine *e, struct syslet_submission *subs, unsigned long n,
			   struct async_head_user *head);

#endif
