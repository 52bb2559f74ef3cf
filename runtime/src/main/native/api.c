// SPDX-License-Identifier: Apache-2.0
/* The public entries: checks, the run in the caller, and the hand-over. */
#include <errno.h>
#include <limits.h>
#include <linux/audit.h>
#include <stdlib.h>
#include <string.h>
#include "carrier.h"
#include "engine.h"
#include "fork.h"
#include "head.h"
#include "interp_loop.h"
#include "reactor.h"
#include "submit.h"
#include "trace.h"

#define PUBLIC __attribute__((visibility("default")))

#define VERSION "1.0.0"

#define KICK_EARLY 256 /* chains of a batch that are still to come */

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

/* Zero is the default everywhere. */
static bool bad_numbers(const struct syslet_engine_options *o)
{
	return (o->ring_entries && (o->ring_entries < 8 || o->ring_entries > 32768)) || o->batch_rings > 64 ||
	       o->iowq_bounded > INT32_MAX || o->iowq_unbounded > INT32_MAX;
}

PUBLIC syslet_engine *syslet_engine_open(const struct syslet_engine_options *opts)
{
	struct syslet_engine_options options;

	fork_check();
	if (read_options(&options, opts)) {
		errno = EINVAL;
		return NULL;
	}
	if (options.kind > SYSLET_ENGINE_URING || (options.flags & ~SYSLET_NO_PROBE) || bad_numbers(&options)) {
		errno = EINVAL;
		return NULL;
	}
	return reactor_open(&options);
}

PUBLIC long syslet_engine_close(syslet_engine *e, uint64_t timeout_ns)
{
	const struct engine_ops *ops;

	if (!e)
		return -EINVAL;
	fork_check();
	ops = e->ops;
	__atomic_store_n(&e->closing, true, __ATOMIC_RELAXED);
	timeout_ns = carrier_close(e, timeout_ns);
	engine_stop_all(e, NULL);
	engine_drop(e); /* the engine frees itself only in ops->close or after it, so `e` is still good */
	return ops->close(e, timeout_ns);
}

PUBLIC long syslet_engine_describe(syslet_engine *e, char *buf, unsigned long len)
{
	if (!e || (!buf && len))
		return -EINVAL;
	fork_check();
	return e->ops->describe(e, buf, len);
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
	fork_check();
	s.size = out->size < sizeof(s) ? out->size : sizeof(s);
	for (int i = 0; i < ENGINE_STRIPES; i++) {
		s.completed_inline += count_of(&e->stripe[i].completed_inline);
		s.atoms += count_of(&e->stripe[i].completed_inline) + count_of(&e->stripe[i].more_atoms);
	}
#define X(name) s.name = count_of(&e->count.name);
	ENGINE_COUNTERS(X)
#undef X
	s.submitted = s.completed_inline + s.went_async;
	s.parked += s.ring_calls;
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

/* What chains of a batch did that ended in their caller: added to the engine's counters once. */
struct tally {
	uint64_t ended, atoms;
};

/* Without the kick, except before the caller blocks. `tally`: who counts, else NULL. */
static inline __attribute__((always_inline)) long exec_one(struct syslet_engine *e, uint64_t atom,
							   struct async_head_user *head, const struct syslet_bounds *bounds,
							   struct syslet_control *control, bool *unkicked,
							   struct tally *tally)
{
	struct interp run = submit_begin(e, INTERP_CALLER, unkicked);
	struct chain c;

	if (!atom || (atom & 7) || ((uintptr_t)control & 7))
		return -EINVAL;
	submit_chain(e, &c, atom, bounds, control);
	if (unlikely(c.traced) && !trace_valid(control))
		return -EINVAL;
	switch (unlikely(c.traced) ? interp_run(&run, &c)
		: bounds	   ? interp_loop(&run, &c, INTERP_CALLER, true, false)
				   : interp_loop(&run, &c, INTERP_CALLER, false, false)) {
	case INTERP_ENDED:
		if (!tally)
			return submit_ended(e, &c);
		tally->ended++;
		tally->atoms += c.atoms;
		return (long)c.atom;
	case INTERP_FAULT:
		return run.error;
	case INTERP_YIELD:
		return submit_yield(&run, &c, head);
	default:
		return submit_async(&run, &c, head);
	}
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

static inline __attribute__((always_inline)) long exec(struct syslet_engine *e, struct syslet_uatom *atom,
						       struct async_head_user *head, const struct syslet_bounds *bounds,
						       struct syslet_control *control)
{
	long result;

	fork_check();
	if (!e && !(e = engine_default()))
		return -errno;
	result = exec_check(e, head);
	if (unlikely(result))
		return result;
	result = exec_one(e, (uintptr_t)atom, head, bounds, control, NULL, NULL);
	if (unlikely(result == 0))
		e->ops->kick(e);
	return result;
}

PUBLIC long syslet_exec(syslet_engine *e, struct syslet_uatom *atom, struct async_head_user *head,
			const struct syslet_bounds *bounds)
{
	return exec(e, atom, head, bounds, NULL);
}

PUBLIC long syslet_exec_control(syslet_engine *e, struct syslet_uatom *atom, struct async_head_user *head,
				const struct syslet_bounds *bounds, struct syslet_control *control)
{
	return exec(e, atom, head, bounds, control);
}

PUBLIC long syslet_exec_many(syslet_engine *e, struct syslet_submission *subs, unsigned long n, struct async_head_user *head)
{
	bool kick = false, kicked = false;
	struct tally tally = { 0, 0 };
	unsigned long i = 0;
	long error;

	fork_check();
	if (!e && !(e = engine_default()))
		return -errno;
	error = exec_check(e, head);
	if (error)
		return error;
	if ((!subs && n) || n > LONG_MAX)
		return -EINVAL;
	/* The engine cannot go away meanwhile: it is the caller's, and not being closed. */
	if (n >= SUBMIT_BATCH)
		i = e->ops->batch(e, subs, n, head);
	for (unsigned long k = 0; k < i && !kick; k++)
		kick = subs[k].result == 0;
	for (; i < n; i++) {
		subs[i].result = exec_one(e, subs[i].atom, head, atom_ptr(subs[i].bounds), atom_ptr(subs[i].control), &kick,
					  &tally);
		kick |= subs[i].result == 0;
		/* Of a large batch the first is served while the rest is still being tried here. */
		if (kick && !kicked && n - i > KICK_EARLY) {
			kicked = true;
			e->ops->kick(e);
		}
	}
	if (tally.ended)
		submit_count(e, tally.ended, tally.atoms);
	if (kick)
		e->ops->kick(e);
	return (long)n;
}

PUBLIC long async_exec_many(struct syslet_submission *subs, unsigned long n, struct async_head_user *ahu)
{
	return syslet_exec_many(NULL, subs, n, ahu);
}

/* ------------------------------------------------------------------------------------------------ stopping, notification */

PUBLIC long syslet_cancel(syslet_engine *e, uint64_t id)
{
	struct chain *c;
	long result;

	if (!e)
		return -EINVAL;
	fork_check();
	result = slab_stop(&e->slab, id, TAG_CANCEL, &c);
	if (!result)
		e->ops->stop(e, c);
	return result;
}

PUBLIC long syslet_cancel_all(syslet_engine *e, struct async_head_user *head)
{
	if (!e)
		return -EINVAL;
	fork_check();
	return head ? head_stop_all(e, head) : engine_stop_all(e, NULL);
}

PUBLIC long syslet_head_notify(struct async_head_user *head, int eventfd)
{
	long error = head_check(head);

	fork_check();
	return error ? error : head_notify(head, eventfd);
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

	fork_check();
	return error ? error : head_wait(ahu, min_wait_events, user_ring_idx, UINT64_MAX);
}

PUBLIC long syslet_wait(unsigned long min_wait_events, unsigned long user_ring_idx, struct async_head_user *head,
			uint64_t timeout_ns)
{
	long error = head_check(head);
	uint64_t now = thread_now();

	fork_check();
	return error ? error : head_wait(head, min_wait_events, user_ring_idx, timeout_ns < UINT64_MAX - now ? now + timeout_ns : UINT64_MAX);
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
		.control_size = sizeof(struct syslet_control),
		.trace_size = sizeof(struct syslet_trace),
		.capture_size = sizeof(struct syslet_capture),
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
