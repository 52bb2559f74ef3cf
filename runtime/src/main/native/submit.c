// SPDX-License-Identifier: Apache-2.0
#include "submit.h"

#include <errno.h>
#include <string.h>
#include "head.h"
#include "interp_loop.h"
#include "thread.h"

/* There is no memory or no thread for it: it ends here and now, even if that blocks. */
static long finish_here(struct interp *run, struct chain *c)
{
	interp_kick(run);
	run->mode = INTERP_FINISH;
	interp_run(run, c);
	return submit_ended(run->engine, c);
}

/* All but what belongs to the record. */
static void move(struct chain *to, const struct chain *from)
{
	const size_t second = offsetof(struct chain, nr), end = offsetof(struct chain, place);

	memcpy(to, from, offsetof(struct chain, tag));
	memcpy((char *)to + second, (const char *)from + second, end - second);
}

/* Before the chain is submitted: afterwards it may end at any time. False: no memory. */
static bool name_it(struct syslet_engine *e, struct chain *c)
{
	struct syslet_control *control = c->control;
	bool earliest = false;

	if (!control)
		return true;
	control->id = slab_id(c);
	control->moved_at = c->atom;
	if (!control->deadline_ns)
		return true;
	if (control->deadline_ns <= thread_now()) { /* whoever gets it stops it where it stands */
		__atomic_fetch_or(&c->tag, TAG_TIMEOUT, __ATOMIC_RELAXED);
		return true;
	}
	if (!timers_add(&e->timers, &e->slab, control->deadline_ns, control->id, &earliest))
		return false;
	if (earliest)
		e->ops->hurry(e);
	return true;
}

long submit_async(struct interp *run, const struct chain *stopped, struct async_head_user *head)
{
	struct syslet_engine *e = run->engine;
	bool touched = stopped->atoms || stopped->done;
	struct chain *c = slab_take(&e->slab);
	struct chain here = *stopped;
	struct head_record *record = c ? head_begin(head) : NULL;

	if (record) {
		move(c, &here);
		__atomic_store_n(&c->head, record, __ATOMIC_RELAXED);
		engine_hold(e);
		ENGINE_COUNT(e, went_async, 1);
		if (name_it(e, c)) {
			if (e->ops->submit(e, c) == 0)
				return 0; /* c is not ours any more */
			touched = true;
		}
		__atomic_fetch_sub(&e->count.went_async, 1, __ATOMIC_RELAXED);
		head_cancel(record);
		engine_drop(e);
	}
	if (c)
		slab_give(&e->slab, c);
	if (here.control)
		here.control->id = here.control->moved_at = 0;
	return touched ? finish_here(run, &here) : -ENOMEM;
}

long submit_yield(struct interp *run, struct chain *c, struct async_head_user *head)
{
	ENGINE_COUNT(run->engine, budget_yields, 1);
	c->wait = CHAIN_WAIT_WORKER;
	return submit_async(run, c, head);
}
