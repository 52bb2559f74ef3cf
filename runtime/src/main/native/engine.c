// SPDX-License-Identifier: Apache-2.0
#include "engine.h"

#include "head.h"

#define DEFAULT_BUDGET_ATOMS 16384
#define DEFAULT_BUDGET_NS    2000000
#define DEFAULT_IDLE_NS      1000000000u
#define DEFAULT_MAX_THREADS  2048

void engine_init(struct syslet_engine *e, const struct engine_ops *ops, const struct syslet_engine_options *options)
{
	e->ops = ops;
	e->refs = 1;
	e->budget_atoms = options->budget_atoms ? options->budget_atoms : DEFAULT_BUDGET_ATOMS;
	e->idle_ns = options->idle_ns ? options->idle_ns : DEFAULT_IDLE_NS;
	e->max_threads = options->max_threads ? options->max_threads : DEFAULT_MAX_THREADS;
	e->budget_ns = options->budget_ns ? options->budget_ns : DEFAULT_BUDGET_NS;
}

void engine_drop(struct syslet_engine *e)
{
	const struct engine_ops *ops = e->ops;

	/* Release, so that all this chain did happens before the engine is freed; acquire, for whoever frees it. */
	if (__atomic_fetch_sub(&e->refs, 1, __ATOMIC_ACQ_REL) == 1)
		ops->drained(e);
}

void engine_finish(struct syslet_engine *e, struct chain *c, bool silent)
{
	/* Before the entry is visible: who has seen the entry sees it counted. */
	engine_count_atoms(e, c);
	ENGINE_COUNT(e, completed_async, 1);
	if (silent)
		ENGINE_COUNT(e, no_complete, 1);
	head_complete(e, c, silent);
}
