// SPDX-License-Identifier: Apache-2.0
#include "engine.h"

#include <errno.h>
#include <string.h>
#include "head.h"

#define DEFAULT_BUDGET_ATOMS 16384
#define DEFAULT_BUDGET_NS    2000000
#define DEFAULT_IDLE_NS      1000000000u
#define DEFAULT_MAX_THREADS  2048

/* Taken out by one store each, so that a forked child finds a list that is whole whenever the fork happened. */
static struct syslet_engine *all;
static pthread_mutex_t all_lock = PTHREAD_MUTEX_INITIALIZER;

bool engine_init(struct syslet_engine *e, const struct engine_ops *ops, const struct syslet_engine_options *options)
{
	if (!slab_open(&e->slab))
		return false;
	timers_open(&e->timers);
	e->ops = ops;
	e->refs = 1;
	e->budget_atoms = options->budget_atoms ? options->budget_atoms : DEFAULT_BUDGET_ATOMS;
	e->idle_ns = options->idle_ns ? options->idle_ns : DEFAULT_IDLE_NS;
	e->max_threads = options->max_threads ? options->max_threads : DEFAULT_MAX_THREADS;
	e->budget_ns = options->budget_ns ? options->budget_ns : DEFAULT_BUDGET_NS;
	pthread_mutex_lock(&all_lock);
	e->link = all;
	__atomic_store_n(&all, e, __ATOMIC_RELEASE);
	pthread_mutex_unlock(&all_lock);
	return true;
}

void engine_fini(struct syslet_engine *e)
{
	struct syslet_engine **at = &all;

	pthread_mutex_lock(&all_lock);
	while (*at != e)
		at = &(*at)->link;
	__atomic_store_n(at, e->link, __ATOMIC_RELEASE);
	pthread_mutex_unlock(&all_lock);
	timers_close(&e->timers);
	slab_close(&e->slab);
}

void engine_forked_all(void)
{
	pthread_mutex_init(&all_lock, NULL);
	for (struct syslet_engine *e = all; e; e = e->link) {
		slab_forked(&e->slab);
		timers_forked(&e->timers);
		e->refs = 1;
		e->closing = false;
		memset(&e->count, 0, sizeof(e->count));
		memset(e->stripe, 0, sizeof(e->stripe));
		e->ops->forked(e);
	}
}

void engine_drop(struct syslet_engine *e)
{
	const struct engine_ops *ops = e->ops;

	/* Release, so that all this chain did happens before the engine is freed; acquire, for whoever frees it. */
	if (__atomic_fetch_sub(&e->refs, 1, __ATOMIC_ACQ_REL) == 1)
		ops->drained(e);
}

long engine_stop_all(struct syslet_engine *e, const struct head_record *record)
{
	long stopped = 0;

	for (uint32_t i = 0, n = slab_size(&e->slab); i < n; i++) {
		struct chain *c = slab_at(&e->slab, i), *found;
		uint64_t tag = chain_tag(c);

		if (!(tag & TAG_LIVE) || (tag & (TAG_ENDED | TAG_STOP)))
			continue;
		if (record && __atomic_load_n(&c->head, __ATOMIC_RELAXED) != record)
			continue;
		/* The use count of the tag that was looked at: a record that was reused meanwhile is left alone. */
		if (!slab_stop(&e->slab, (tag & ~(uint64_t)UINT32_MAX) | (i + 1), TAG_CANCEL, &found)) {
			e->ops->stop(e, found);
			stopped++;
		}
	}
	return stopped;
}

/* The entry for an atom, by halving; a table with garbage in it gives some entry or none. */
static uint64_t unwind_entry(const struct syslet_control *control, uint64_t atom)
{
	const struct syslet_unwind *table = atom_ptr(control->unwind);
	uint64_t low = 0, high = table ? control->unwind_count : 0;

	while (low < high) {
		uint64_t middle = low + (high - low) / 2;

		if (table[middle].atom == atom)
			return table[middle].entry;
		if (table[middle].atom < atom)
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}

bool engine_shields(const struct chain *c)
{
	return c->control && unwind_entry(c->control, c->atom) == SYSLET_UNWIND_LATER;
}

bool engine_unwind(struct syslet_engine *e, struct chain *c)
{
	uint64_t tag = __atomic_fetch_or(&c->tag, TAG_UNWINDS, __ATOMIC_RELAXED);
	uint64_t entry = 0;

	if (tag & TAG_TIMEOUT)
		ENGINE_COUNT(e, timed_out, 1);
	else
		ENGINE_COUNT(e, cancelled, 1);
	if (c->control) {
		c->control->stopped_at = c->atom;
		c->control->status = tag & TAG_TIMEOUT ? -ETIMEDOUT : -ECANCELED;
		entry = unwind_entry(c->control, c->atom);
		if (entry == SYSLET_UNWIND_LATER) /* there were too many of them */
			entry = 0;
	}
	if (entry & SYSLET_UNWIND_ALONE) {
		entry &= ~(uint64_t)SYSLET_UNWIND_ALONE;
		__atomic_fetch_or(&c->tag, TAG_ALONE, __ATOMIC_RELAXED);
	}
	c->cleanup_left = SYSLET_CLEANUP_MOST;
	c->atom = entry ? entry : c->last;
	c->state = CHAIN_AT_ATOM;
	c->wait = CHAIN_WAIT_NOTHING;
	c->done = 0;
	c->known_fd = -1;
	c->ready = 0;
	return entry;
}

void engine_cut(struct syslet_engine *e, struct chain *c, struct head_wakes *wakes)
{
	if (c->control)
		c->control->stopped_at |= SYSLET_STOPPED_CUT;
	c->atom = c->last;
	engine_finish(e, c, false, wakes);
}

void engine_finish(struct syslet_engine *e, struct chain *c, bool silent, struct head_wakes *wakes)
{
	/* From here on nobody can stop it. */
	__atomic_fetch_or(&c->tag, TAG_ENDED, __ATOMIC_RELEASE);
	/* Before the entry is visible: who has seen the entry sees it counted. */
	engine_count_atoms(e, c);
	ENGINE_COUNT(e, completed_async, 1);
	if (silent)
		ENGINE_COUNT(e, no_complete, 1);
	head_complete(e, c, silent, wakes);
}
