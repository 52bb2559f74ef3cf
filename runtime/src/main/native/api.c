// SPDX-License-Identifier: Apache-2.0
/* The public entries: checks, the run in the caller, and the hand-over. */
#include <errno.h>
#include <limits.h>
#include <linux/audit.h>
#include <stdlib.h>
#include <string.h>
#include "carrier.h"
#include "engine.h"
#include "head.h"
#include "interp_loop.h"

#define PUBLIC __attribute__((visibility("default")))

#define VERSION "1.0.0"

/* No version's options will be longer; a size beyond is a struct that nobody filled in. */
#define OPTIONS_MAX 4096u

#if defined(__x86_64__)
#define ARCH AUDIT_ARCH_X86_64
#else
#define ARCH AUDIT_ARCH_AARCH64
#endif

/* ------------------------------------------------------------------------------------------------------------ engines */

static long read_options(struct syslet_engine_options *to, const struct syslet_engine_options *from)
{
	memset(to, 0, sizeof(*to));
	if (!from)
		return 0;
	if (from->size < 8 || from->size > OPTIONS_MAX)
		return -EINVAL;
	memcpy(to, from, from->size < sizeof(*to) ? from->size : sizeof(*to));
	/* A newer caller's struct is longer; what this library does not know must be zero. */
	for (uint32_t i = sizeof(*to); i < from->size; i++)
		if (((const char *)from)[i])
			return -EINVAL;
	return 0;
}

PUBLIC syslet_engine *syslet_engine_open(const struct syslet_engine_options *opts)
{
	struct syslet_engine_options options;

	if (read_options(&options, opts)) {
		errno = EINVAL;
		return NULL;
	}
	switch (options.kind) {
	case SYSLET_ENGINE_AUTO:
	case SYSLET_ENGINE_THREADS:
		return engine_threads.open(&options);
	case SYSLET_ENGINE_URING:
		errno = ENOTSUP;
		return NULL;
	default:
		errno = EINVAL;
		return NULL;
	}
}

PUBLIC long syslet_engine_close(syslet_engine *e, uint64_t timeout_ns)
{
	const struct engine_ops *ops;

	if (!e)
		return -EINVAL;
	ops = e->ops;
	__atomic_store_n(&e->closing, true, __ATOMIC_RELAXED);
	timeout_ns = carrier_close(e, timeout_ns);
	engine_drop(e); /* the engine frees itself only in ops->close or after it, so `e` is still good */
	return ops->close(e, timeout_ns);
}

PUBLIC long syslet_engine_describe(syslet_engine *e, char *buf, unsigned long len)
{
	return e && (buf || !len) ? e->ops->describe(e, buf, len) : -EINVAL;
}

static uint64_t count_of(const uint64_t *counter)
{
	return __atomic_load_n(counter, __ATOMIC_RELAXED);
}

PUBLIC long syslet_engine_stats(syslet_engine *e, struct syslet_stats *out)
{
	struct syslet_stats s = { 0 };

	if (!e || !out || out->size < sizeof(out->size))
		return -EINVAL;
	s.size = out->size < sizeof(s) ? out->size : sizeof(s);
	for (int i = 0; i < ENGINE_STRIPES; i++) {
		s.completed_inline += count_of(&e->stripe[i].completed_inline);
		s.atoms += count_of(&e->stripe[i].completed_inline) + count_of(&e->stripe[i].more_atoms);
	}
	s.completed_async = count_of(&e->count.completed_async);
	s.went_async = count_of(&e->count.went_async);
	s.submitted = s.completed_inline + s.went_async;
	s.posted = count_of(&e->count.posted);
	s.held_back = count_of(&e->count.held_back);
	s.no_complete = count_of(&e->count.no_complete);
	s.parked = count_of(&e->count.parked);
	s.worker_wakes = count_of(&e->count.worker_wakes);
	s.workers_started = count_of(&e->count.workers_started);
	s.budget_yields = count_of(&e->count.budget_yields);
	s.in_flight = count_of(&e->refs) - 1;
	e->ops->levels(e, &s);
	memcpy(out, &s, s.size);
	return 0;
}

/* Opened at first use, never closed. Two threads may race to open it; the loser closes its own. */
syslet_engine *engine_default(void)
{
	static syslet_engine *engine;
	syslet_engine *e = __atomic_load_n(&engine, __ATOMIC_ACQUIRE), *none = NULL;

	if (e)
		return e;
	e = syslet_engine_open(NULL);
	if (!e)
		return NULL;
	if (__atomic_compare_exchange_n(&engine, &none, e, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
		return e;
	syslet_engine_close(e, UINT64_MAX);
	return none;
}

/* --------------------------------------------------------------------------------------------------------- submission */

static long ended_inline(struct syslet_engine *e, const struct chain *c)
{
	struct engine_stripe *stripe = engine_stripe(e);

	__atomic_fetch_add(&stripe->completed_inline, 1, __ATOMIC_RELAXED);
	if (c->atoms != 1)
		__atomic_fetch_add(&stripe->more_atoms, (int64_t)c->atoms - 1, __ATOMIC_RELAXED);
	return (long)c->atom;
}

/* There is no memory or no thread for it: it ends here and now, even if that blocks. */
static long finish_here(struct interp *run, struct chain *c)
{
	interp_kick(run);
	run->mode = INTERP_FINISH;
	interp_run(run, c);
	return ended_inline(run->engine, c);
}

/* Hands a chain that cannot go on in its caller to the engine; answers what syslet_exec answers. */
static __attribute__((noinline)) long hand_over(struct interp *run, const struct chain *stopped, struct async_head_user *head)
{
	struct syslet_engine *e = run->engine;
	bool touched = stopped->atoms || stopped->done;
	struct chain *c = malloc(sizeof(*c));
	struct chain here = *stopped;
	struct head_record *record = c ? head_begin(head) : NULL;

	if (!record) {
		free(c);
		return touched ? finish_here(run, &here) : -ENOMEM;
	}
	*c = here;
	c->head = record;
	engine_hold(e);
	ENGINE_COUNT(e, went_async, 1);
	if (e->ops->submit(e, c) == 0)
		return 0; /* c is not ours any more */
	__atomic_fetch_sub(&e->count.went_async, 1, __ATOMIC_RELAXED);
	head_cancel(record);
	engine_drop(e);
	free(c);
	return finish_here(run, &here);
}

/* Without the kick, except before the caller blocks. */
static inline __attribute__((always_inline)) long exec_one(struct syslet_engine *e, uint64_t atom,
							   struct async_head_user *head, const struct syslet_bounds *bounds,
							   bool *unkicked)
{
	struct interp run = { .engine = e,
			      .unkicked = unkicked,
			      .mode = INTERP_CALLER,
			      .budget_atoms = e->budget_atoms,
			      .budget_ns = e->budget_ns };
	struct chain c;

	if (!atom || (atom & 7))
		return -EINVAL;
	chain_init(&c, atom, bounds);
	switch (bounds ? interp_loop(&run, &c, INTERP_CALLER, true) : interp_loop(&run, &c, INTERP_CALLER, false)) {
	case INTERP_ENDED:
		return ended_inline(e, &c);
	case INTERP_FAULT:
		return run.error;
	case INTERP_YIELD:
		ENGINE_COUNT(e, budget_yields, 1);
		c.wait = CHAIN_WAIT_WORKER;
		break;
	default:
		break;
	}
	return hand_over(&run, &c, head);
}

static inline long exec_check(const struct syslet_engine *e, struct async_head_user *head)
{
	long error = head_check(head);

	if (unlikely(error))
		return error;
	if (unlikely(__atomic_load_n(&e->closing, __ATOMIC_RELAXED)))
		return -ESHUTDOWN;
	if (unlikely(__atomic_load_n(&head_held, __ATOMIC_RELAXED)))
		head_retry(head);
	return 0;
}

PUBLIC long syslet_exec(syslet_engine *e, struct syslet_uatom *atom, struct async_head_user *head,
			const struct syslet_bounds *bounds)
{
	long result;

	if (!e && !(e = engine_default()))
		return -errno;
	result = exec_check(e, head);
	if (unlikely(result))
		return result;
	result = exec_one(e, (uintptr_t)atom, head, bounds, NULL);
	if (unlikely(result == 0))
		e->ops->kick(e);
	return result;
}

PUBLIC long syslet_exec_many(syslet_engine *e, struct syslet_submission *subs, unsigned long n, struct async_head_user *head)
{
	bool kick = false;
	long error;

	if (!e && !(e = engine_default()))
		return -errno;
	error = exec_check(e, head);
	if (error)
		return error;
	if ((!subs && n) || n > LONG_MAX)
		return -EINVAL;
	/* The engine cannot go away meanwhile: it is the caller's, and not being closed. */
	for (unsigned long i = 0; i < n; i++) {
		subs[i].result = exec_one(e, subs[i].atom, head, atom_ptr(subs[i].bounds), &kick);
		kick |= subs[i].result == 0;
	}
	if (kick)
		e->ops->kick(e);
	return (long)n;
}

/* ------------------------------------------------------------------------------------------------- the 2007 calls, report */

PUBLIC struct syslet_uatom *async_exec(struct syslet_uatom *atom, struct async_head_user *ahu)
{
	long result = syslet_exec(NULL, atom, ahu, NULL);

	if (likely(!RESULT_IS_ERROR(result)))
		return (struct syslet_uatom *)result;
	errno = (int)-result;
	return (struct syslet_uatom *)-1;
}

PUBLIC long async_wait(unsigned long min_wait_events, unsigned long user_ring_idx, struct async_head_user *ahu)
{
	long error = head_check(ahu);

	return error ? error : head_wait(ahu, min_wait_events, user_ring_idx);
}

PUBLIC long umem_add(unsigned long *uptr, unsigned long inc)
{
	const uint64_t args[6] = { (uintptr_t)uptr, inc };

	return pseudo_umem_add(NULL, args);
}

PUBLIC long syslet_abi(struct syslet_abi_report *out)
{
	struct syslet_abi_report r = {
		.abi_version = SYSLET_ABI_VERSION,
		.atom_size = sizeof(struct syslet_uatom),
		.head_size = sizeof(struct async_head_user),
		.bounds_size = sizeof(struct syslet_bounds),
		.submission_size = sizeof(struct syslet_submission),
		.stats_size = sizeof(struct syslet_stats),
		.options_size = sizeof(struct syslet_engine_options),
		.pseudo_base = SYSLET_PSEUDO_BASE,
		.pseudo_count = SYSLET_PSEUDO_COUNT,
		.arch = ARCH,
		.off_flags = offsetof(struct syslet_uatom, flags),
		.off_nr = offsetof(struct syslet_uatom, nr),
		.off_ret_ptr = offsetof(struct syslet_uatom, ret_ptr),
		.off_next = offsetof(struct syslet_uatom, next),
		.off_arg_ptr = offsetof(struct syslet_uatom, arg_ptr),
		.off_private = offsetof(struct syslet_uatom, private_data),
	};

	if (!out || out->size < sizeof(out->size))
		return -EINVAL;
	r.size = out->size < sizeof(r) ? out->size : (uint32_t)sizeof(r);
	memcpy(out, &r, r.size);
	return 0;
}

PUBLIC const char *syslet_version(void)
{
	return VERSION;
}
