// SPDX-License-Identifier: Apache-2.0
#include "interp.h"

#include <errno.h>
#include "interp_loop.h"
#include "thread.h"

bool interp_budget_over(const struct interp *run, struct budget *b, uint32_t executed)
{
	if (run->mode == INTERP_FINISH || b->over)
		return b->over;
	if (executed >= run->budget_atoms) {
		b->over = true;
	} else if (!b->started) {
		b->started = true;
		b->until = thread_now() + run->budget_ns;
	} else {
		b->over = thread_now() >= b->until;
	}
	b->look_at = executed + (b->over ? 1 : LOOK_EVERY);
	if (!b->over && b->look_at > run->budget_atoms)
		b->look_at = run->budget_atoms;
	return b->over;
}

bool interp_expired(const struct chain *c)
{
	return c->control && c->control->deadline_ns && c->control->deadline_ns <= thread_now();
}

static void remember_open(struct chain *c, enum call_class class, long fd)
{
	if ((class == CALL_OPENAT || class == CALL_OPEN) && fd >= 0) {
		c->known_fd = (int)fd;
		c->known = attempt_open_bits((int)c->args[class == CALL_OPENAT ? 2 : 1]);
	}
}

/* The call that the chain is in is not to go on. */
static bool interrupts(const struct chain *c)
{
	return chain_stops(c) && !engine_shields(c);
}

/* WANT_WORKER: not now, too many are blocked in such calls already. */
static long block(struct interp *run, struct chain *c)
{
	const struct engine_ops *ops = run->engine->ops;
	bool unbounded;
	long result;

	if (run->mode != INTERP_WORKER)
		return attempt_block(c);
	result = attempt_missed(c);
	if (result)
		return result;
	unbounded = attempt_unbounded(c);
	if (!ops->blocking(run->engine, c, unbounded))
		return WANT_WORKER;
	do
		result = interrupts(c) ? -EINTR : attempt_block(c);
	while (result == -EINTR && !interrupts(c)); /* no signal is meant for this thread but the one that stops chains */
	ops->unblocked(run->engine, c, unbounded);
	return result;
}

static bool is_open(enum call_class class)
{
	return class == CALL_OPEN || class == CALL_OPENAT || class == CALL_OPENAT2;
}

/* What the thread that everybody waits for must not do itself, though a caller would. */
static bool reactor_leaves(struct chain *c, enum call_class class)
{
	switch (class) {
	case CALL_PLAIN_FD:
	case CALL_CLOSE:
		return attempt_lingers(c);
	case CALL_SHORT:
		return true;
	case CALL_OPEN:
	case CALL_OPENAT:
	case CALL_OPENAT2:
		return !attempt_opens_promptly(c);
	case CALL_WRITE:
	case CALL_PWRITE:
	case CALL_WRITEV:
	case CALL_PWRITEV:
	case CALL_PWRITEV2:
		return attempt_is_file(c);
	default:
		return false;
	}
}

/* A read of a file that was read before: while others wait for their turn, io_uring reads for all of them at once. */
static bool is_for_ring(const struct interp *run, struct chain *c, enum call_class class)
{
	return run->mode == INTERP_REACTOR && !run->alone && (class == CALL_READ || class == CALL_PREAD) &&
	       c->known_fd == (int)c->args[0] && (c->known & FD_FILE) && run->engine->ops->rings(run->engine, c);
}

/* The call was interrupted because the chain is to be stopped: its cell says so. */
static long interrupted(struct interp *run, struct chain *c)
{
	if (c->dup_fd >= 0)
		run->engine->ops->unpark(run->engine, c);
	if (c->traced)
		trace_result(run, c, -ECANCELED);
	if (c->ret_ptr)
		cell_store(c->ret_ptr, -ECANCELED);
	c->last = c->atom;
	return WANT_STOP;
}

static bool is_interruption(const struct chain *c, long result)
{
	return (result == -EINTR || result == -ECANCELED) && interrupts(c);
}

/* What remains to be done about a call that has its result. */
static long settled(struct chain *c, enum call_class class, long result)
{
	remember_open(c, class, result);
	c->state = CHAIN_AT_ATOM;
	c->wait = CHAIN_WAIT_NOTHING;
	c->done = 0;
	c->known &= (uint8_t)~FD_START;
	return result;
}

static long waits_for(struct chain *c, long want)
{
	c->wait = WANT_TO_WAIT(want);
	return want;
}

long interp_captured(struct interp *run, struct chain *c)
{
	enum call_class class = call_class_of(c->nr);
	bool blocked = false;
	long result;

	if (run->mode == INTERP_REACTOR && c->state == CHAIN_AT_ATOM && reactor_leaves(c, class)) {
		if (!run->engine->ops->rings(run->engine, c))
			return waits_for(c, WANT_WORKER); /* still in CHAIN_AT_ATOM: it has not started */
		c->state = CHAIN_IN_CALL;
		return waits_for(c, WANT_RING);
	}
	c->state = CHAIN_IN_CALL;
	if (is_for_ring(run, c, class))
		return waits_for(c, WANT_RING);
	/*
	 * WAIT_WORKER: it was tried and would have blocked. An open is not tried on a thread that may block anyway: a FIFO's
	 * would block inside the attempt, where nobody expects it.
	 */
	blocked = run->mode == INTERP_FINISH ||
		  (run->mode == INTERP_WORKER && (c->wait == CHAIN_WAIT_WORKER || is_open(class)));
	result = blocked ? block(run, c) : attempt_try(c, run->mode != INTERP_REACTOR);
	if (result == WANT_WORKER && !blocked) {
		if (run->engine->ops->rings(run->engine, c))
			result = WANT_RING;
		else if (run->mode == INTERP_WORKER)
			result = block(run, c);
	}
	if (is_interruption(c, result))
		return interrupted(run, c);
	return IS_WANT(result) ? waits_for(c, result) : settled(c, class, result);
}

/* The call goes on where it was left. */
static long resumed(struct interp *run, struct chain *c)
{
	enum call_class class = call_class_of(c->nr);
	bool made = c->state == CHAIN_HAS_RESULT && !c->polls;
	bool timed_out;
	long result;

	if (made ? is_interruption(c, c->result) : interrupts(c))
		return c->done ? settled(c, class, c->done) : interrupted(run, c); /* what was transferred is the result */
	timed_out = c->state == CHAIN_HAS_RESULT && c->polls && c->result == -ECANCELED;
	if (c->state == CHAIN_HAS_RESULT && c->polls)
		c->ready = 1;
	c->state = CHAIN_IN_CALL;
	if (!made) {
		result = interp_captured(run, c);
		/* One more look, and then it is over: a poll answers 0 when its time is. */
		return timed_out && IS_WANT(result) && result != WANT_STOP ? settled(c, class, 0) : result;
	}
	result = c->result == -EINTR ? WANT_WORKER : attempt_ring_judge(c, c->result);
	return IS_WANT(result) ? waits_for(c, result) : settled(c, class, result);
}

long interp_resume(struct interp *run, struct chain *c)
{
	bool from_ring = c->state == CHAIN_HAS_RESULT;
	long result = resumed(run, c);

	if (IS_WANT(result))
		return result;
	if (c->dup_fd >= 0)
		run->engine->ops->unpark(run->engine, c);
	c->ready = 0;
	/*
	 * It may have waited for hours: what was known about a number is worth nothing, except what an open has just told, and a
	 * file's kind while the disk was read.
	 */
	if (!(from_ring && (c->known & FD_FILE)) && (result < 0 || !is_open(call_class_of(c->nr))))
		c->known_fd = -1;
	return result;
}

long interp_settle(struct interp *run, struct chain *c, enum call_class class, long result)
{
	c->state = CHAIN_IN_CALL;
	if (class == CALL_OPENAT)
		result = attempt_open_judge(c, result);
	else
		result = attempt_judge(c, result);
	if (result == WANT_WORKER && run->engine->ops->rings(run->engine, c))
		result = WANT_RING;
	return IS_WANT(result) ? waits_for(c, result) : settled(c, class, result);
}

void interp_kick(struct interp *run)
{
	if (run->unkicked && *run->unkicked) {
		*run->unkicked = false;
		run->engine->ops->kick(run->engine);
	}
}

/* Its cell may be read although the atom is at fault: the address is an atom's, or at least readable without bounds. */
enum interp_end interp_fault(struct interp *run, struct chain *c, bool first, uint64_t at, uint64_t ret, uint32_t flags,
			     long error)
{
	if (c->traced)
		trace_result(run, c, error);
	if (first) {
		run->error = error;
		return INTERP_FAULT;
	}
	if (ret && (!c->bounds || mem_cell_ok(c->bounds, ret)))
		cell_store(ret, error);
	c->atom = at;
	run->silent = flags & SYSLET_NO_COMPLETE;
	return INTERP_ENDED;
}

/* A misaligned atom, in trusted memory. */
enum interp_end interp_fault_misaligned(struct interp *run, struct chain *c, bool first, uint64_t at)
{
	struct syslet_uatom copy = { 0 };

	if (!first)
		__builtin_memcpy(&copy, atom_ptr(at), offsetof(struct syslet_uatom, next));
	return interp_fault(run, c, first, at, copy.ret_ptr, copy.flags, -EINVAL);
}

static __attribute__((noinline)) enum interp_end run_bounded(struct interp *run, struct chain *c)
{
	return interp_loop(run, c, run->mode, true, false);
}

enum interp_end interp_run(struct interp *run, struct chain *c)
{
	if (unlikely(c->traced))
		return trace_run(run, c);
	return c->bounds ? run_bounded(run, c) : interp_loop(run, c, run->mode, false, false);
}
