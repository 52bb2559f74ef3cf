// SPDX-License-Identifier: Apache-2.0
#include "interp.h"

#include <time.h>
#include "interp_loop.h"

static uint64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

bool interp_budget_over(const struct interp *run, struct budget *b, uint32_t executed)
{
	if (run->mode == INTERP_FINISH || b->over)
		return b->over;
	if (executed >= run->budget_atoms) {
		b->over = true;
	} else if (!b->started) {
		b->started = true;
		b->until = now_ns() + run->budget_ns;
	} else {
		b->over = now_ns() >= b->until;
	}
	b->look_at = executed + (b->over ? 1 : LOOK_EVERY);
	if (!b->over && b->look_at > run->budget_atoms)
		b->look_at = run->budget_atoms;
	return b->over;
}

static void remember_open(struct chain *c, enum call_class class, long fd)
{
	if ((class == CALL_OPENAT || class == CALL_OPEN) && fd >= 0) {
		c->known_fd = (int)fd;
		c->known = attempt_open_bits((int)c->args[class == CALL_OPENAT ? 2 : 1]);
	}
}

static long block(struct interp *run, struct chain *c)
{
	long result;

	if (run->mode != INTERP_WORKER)
		return attempt_block(c);
	result = attempt_missed(c);
	if (result)
		return result;
	run->engine->ops->blocking(run->engine, true);
	result = attempt_block(c);
	run->engine->ops->blocking(run->engine, false);
	return result;
}

static bool is_open(enum call_class class)
{
	return class == CALL_OPEN || class == CALL_OPENAT || class == CALL_OPENAT2;
}

/* What the thread that everybody waits for must not do itself, though a caller would. */
static bool poller_leaves(struct chain *c, enum call_class class)
{
	switch (class) {
	case CALL_PLAIN_FD:
		return attempt_lingers(c);
	case CALL_SHORT:
	case CALL_OPEN:
	case CALL_OPENAT:
	case CALL_OPENAT2:
		return true;
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

long interp_captured(struct interp *run, struct chain *c)
{
	enum call_class class = call_class_of(c->nr);
	long result;

	if (run->mode == INTERP_POLLER && c->state == CHAIN_AT_ATOM && poller_leaves(c, class)) {
		c->wait = CHAIN_WAIT_WORKER; /* still in CHAIN_AT_ATOM: it has not started */
		return WANT_WORKER;
	}
	c->state = CHAIN_IN_CALL;
	/*
	 * WAIT_WORKER: it was tried and would have blocked. An open is not tried on a thread that may block anyway: a FIFO's
	 * would block inside the attempt, where nobody expects it.
	 */
	if (run->mode == INTERP_FINISH ||
	    (run->mode == INTERP_WORKER && (c->wait == CHAIN_WAIT_WORKER || is_open(class))))
		result = block(run, c);
	else
		result = attempt_try(c, run->mode != INTERP_POLLER);
	if (result == WANT_WORKER && run->mode == INTERP_WORKER)
		result = block(run, c);
	if (IS_WANT(result)) {
		c->wait = WANT_TO_WAIT(result);
		return result;
	}
	remember_open(c, class, result);
	c->state = CHAIN_AT_ATOM;
	c->wait = CHAIN_WAIT_NOTHING;
	c->done = 0;
	c->known &= (uint8_t)~FD_START;
	return result;
}

long interp_resume(struct interp *run, struct chain *c)
{
	long result = interp_captured(run, c);

	if (IS_WANT(result))
		return result;
	if (c->dup_fd >= 0)
		run->engine->ops->unpark(run->engine, c);
	c->ready = 0;
	/* It may have waited for hours: what was known about a number is worth nothing, except what an open has just told. */
	if (result < 0 || !is_open(call_class_of(c->nr)))
		c->known_fd = -1;
	return result;
}

long interp_settle(struct chain *c, enum call_class class, long result)
{
	c->state = CHAIN_IN_CALL;
	if (class == CALL_OPENAT)
		result = attempt_open_judge(c, result);
	else
		result = attempt_judge(c, result);
	if (IS_WANT(result)) {
		c->wait = WANT_TO_WAIT(result);
		return result;
	}
	remember_open(c, class, result);
	c->state = CHAIN_AT_ATOM;
	c->done = 0;
	c->known &= (uint8_t)~FD_START;
	return result;
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
	return interp_loop(run, c, run->mode, true);
}

enum interp_end interp_run(struct interp *run, struct chain *c)
{
	return c->bounds ? run_bounded(run, c) : interp_loop(run, c, run->mode, false);
}
