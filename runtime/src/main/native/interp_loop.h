// SPDX-License-Identifier: Apache-2.0
/*
 * The interpreter's loop, as an inline function: interp.c has the asynchronous side's copy, api.c the callers'. A caller's
 * copy stands inside the public function, because a function return across a system call is as dear as a taken branch.
 */
#ifndef INTERP_LOOP_H
#define INTERP_LOOP_H

#include <errno.h>
#include <linux/openat2.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include "attempt.h"
#include "interp.h"
#include "memory.h"
#include "pseudo.h"
#include "strict.h"
#include "trace.h"

/* ------------------------------------------------------------------------------------- interp.c's part of the loop's work */

/* Calls that a batch makes together; see lockstep.c. */
#define BATCHED_CLASSES (1ull << CALL_READ | 1ull << CALL_OPENAT | 1ull << CALL_CLOSE)
_Static_assert(CALL_CLASS_COUNT <= 64, "a set of classes is a word");

/* The clock is looked at this often; the first look starts it. */
#define LOOK_EVERY 64

struct budget {
	uint32_t look_at; /* when this many atoms are executed */
	bool over;
	bool started;
	uint64_t until;
};

/* Decides whether the budget is used up, or when to look again. */
bool interp_budget_over(const struct interp *run, struct budget *b, uint32_t executed);

/* Its deadline has passed: then even atoms that are to run in the caller are not begun any more, or nothing ended a loop of them. */
bool interp_expired(const struct chain *c);

/* A captured call that is not plain, anywhere: its result, or WANT_... with c->wait set. */
long interp_captured(struct interp *run, struct chain *c);

/* Goes on with the call that the chain was stopped in; the same answers. */
long interp_resume(struct interp *run, struct chain *c);

/* The loop's own first attempt at a captured call answered with neither success nor failure of the whole call. */
long interp_settle(struct interp *run, struct chain *c, enum call_class class, long result);

/* This call may block the caller: wakes whoever serves the chains that were submitted before, which it may be waiting for. */
void interp_kick(struct interp *run);

/* Ends the chain at a faulty atom. */
enum interp_end interp_fault(struct interp *run, struct chain *c, bool first, uint64_t at, uint64_t ret, uint32_t flags,
			     long error);
enum interp_end interp_fault_misaligned(struct interp *run, struct chain *c, bool first, uint64_t at);

/* ------------------------------------------------------------------------------------------------------------- the loop */

static inline void budget_start(const struct interp *run, struct budget *b)
{
	b->look_at = run->mode == INTERP_FINISH ? UINT32_MAX : run->budget_atoms < LOOK_EVERY ? run->budget_atoms : LOOK_EVERY;
	b->over = b->started = false;
	b->until = 0;
}

/* The stop flags that hold for a result, without a branch: see the comment at the loop. */
static inline __attribute__((always_inline)) uint32_t stop_flags(long result)
{
	const uint32_t negative = SYSLET_STOP_ON_NONZERO | SYSLET_STOP_ON_NEGATIVE | SYSLET_STOP_ON_NON_POSITIVE;
	const uint32_t zero = SYSLET_STOP_ON_ZERO | SYSLET_STOP_ON_NON_POSITIVE;

	return (result < 0) * negative | (result == 0) * zero | (result > 0) * SYSLET_STOP_ON_NONZERO;
}

/* The descriptor's flags are known and allow the attempt that the interpreter makes itself. */
static inline bool known_without(struct chain *c, int fd, uint8_t bits)
{
	return (c->known_fd == fd || attempt_fd(c, fd) >= 0) && !(c->known & bits);
}

/*
 * The loop. `bounded` is a constant in each copy, and so is `mode` in the callers'; `traced` is true in one copy only,
 * trace.c's, so that the others have nothing of it. System calls that need no second
 * thought are issued right here (see sys6), everything else goes through interp_captured() or interp_settle().
 *
 * Branches. A kernel that guards against branch speculation forgets, at every system call, where branches go; each taken
 * one costs a misprediction then. So the way of an ordinary atom is laid out straight, by likely() and unlikely(), and
 * what can be chosen without a branch is. Measure before changing it: the order of tests was worth 40 % of a short call.
 */
static inline __attribute__((always_inline)) enum interp_end interp_loop(struct interp *run, struct chain *c,
								       const enum interp_mode mode, const bool bounded,
								       const bool traced)
{
	const struct syslet_bounds *bounds = c->bounds;
	uint64_t at = c->atom, next, ret, last = c->last;
	uint32_t flags = 0, nr, executed = 0, fresh_at = UINT32_MAX; /* atom number fresh_at stands behind an open, */
	int32_t fresh_fd = -1;                                       /* which made this descriptor */
	struct budget budget;
	int64_t nowhere; /* takes the results that nobody wants */
	long r;

	budget_start(run, &budget);
	if (c->state != CHAIN_AT_ATOM) {
		if (c->state == CHAIN_SETTLED) {
			r = c->result;
			c->state = CHAIN_AT_ATOM;
		} else {
			r = interp_resume(run, c);
			if (IS_WANT(r))
				return r == WANT_STOP ? INTERP_STOPPED : INTERP_WAIT;
		}
		flags = c->flags;
		next = c->next;
		ret = c->ret_ptr;
		goto have_result;
	}
	c->wait = CHAIN_WAIT_NOTHING;

	for (;;) {
		const struct syslet_uatom *atom = atom_ptr(at);
		const bool in_caller = mode == INTERP_CALLER || mode == INTERP_LOCKSTEP;
		const bool first = in_caller && executed == 0 && c->atoms == 0;
		uint64_t args[6] = { 0 };
		enum call_class class;
		bool plainly;

		if (!in_caller && unlikely(chain_was_stopped(c))) {
			if (executed != 0 && chain_cleaned_up(c))
				break;
			if (chain_stops(c) && !(run->pass && executed == 0)) {
				c->atom = at;
				c->last = last;
				c->atoms += executed;
				return INTERP_STOPPED;
			}
		}
		if (bounded) {
			if (unlikely((at & 7) || !mem_span_holds(&bounds->block, at, 32))) {
				if (first)
					return interp_fault(run, c, true, at, 0, 0, -EFAULT);
				break; /* the chain ends at the atom that pointed here; flags are still that atom's */
			}
		} else if (unlikely(at & 7)) {
			c->atoms += executed;
			return interp_fault_misaligned(run, c, first, at);
		}
		flags = __atomic_load_n(&atom->flags, __ATOMIC_RELAXED);
		nr = __atomic_load_n(&atom->nr, __ATOMIC_RELAXED);
		ret = __atomic_load_n(&atom->ret_ptr, __ATOMIC_RELAXED);
		next = __atomic_load_n(&atom->next, __ATOMIC_RELAXED);

		if (unlikely(executed >= budget.look_at) && interp_budget_over(run, &budget, executed) &&
		    !(in_caller && (flags & SYSLET_SYNC) && !interp_expired(c))) {
			c->atom = at;
			c->last = last;
			c->atoms += executed;
			return INTERP_YIELD;
		}
		if (unlikely(flags & ~ATOM_FLAGS_LATER) &&
		    ((flags & ~ATOM_FLAGS_ALL) || (flags & ATOM_FLAGS_PLACE) == ATOM_FLAGS_PLACE)) {
			r = -EINVAL;
			goto at_fault;
		}
		if (bounded && unlikely(ret && !mem_cell_ok(bounds, ret))) {
			r = -EFAULT;
			goto at_fault;
		}
#pragma GCC unroll 6
		for (int i = 0; i < 6; i++) {
			uint64_t cell;

			if (bounded && unlikely(!mem_span_holds(&bounds->block, at + 24 + 8 * i, 8))) {
				r = -EFAULT;
				goto at_fault;
			}
			cell = __atomic_load_n(&atom->arg_ptr[i], __ATOMIC_RELAXED);
			if (unlikely(!cell))
				break;
			if (bounded && unlikely(!mem_cell_ok(bounds, cell))) {
				r = -EFAULT;
				goto at_fault;
			}
			args[i] = cell_load(cell);
		}
		if (traced)
			trace_call(run, c, at, nr, flags, args);
		if (bounded && unlikely(bounds->flags & SYSLET_BOUNDS_STRICT) && nr < SYSLET_PSEUDO_BASE &&
		    call_class_of(nr) != CALL_REFUSED) {
			r = strict_check(bounds, nr, args);
			if (unlikely(r))
				goto have_result;
		}

#define PLAIN_CALL()                                                                                                           \
	sys6(nr, (long)args[0], (long)args[1], (long)args[2], (long)args[3], (long)args[4], (long)args[5])
#define CAPTURE()                                                                                                              \
	do {                                                                                                                   \
		c->atom = at;                                                                                                  \
		c->next = next;                                                                                                \
		c->ret_ptr = ret;                                                                                              \
		c->nr = nr;                                                                                                    \
		c->flags = flags;                                                                                              \
		c->last = last;                                                                                                \
		for (int k = 0; k < 6; k++)                                                                                    \
			c->args[k] = args[k];                                                                                  \
	} while (0)

		if (likely(nr < CALL_TABLE_SIZE && call_table[nr] == CALL_PLAIN && !(flags & ATOM_FLAGS_PLACE))) {
			r = PLAIN_CALL();
			goto have_result;
		}
		plainly = mode == INTERP_FINISH;
		if (unlikely(flags & ATOM_FLAGS_PLACE) && in_caller) {
			if (nr >= SYSLET_PSEUDO_END || (nr < SYSLET_PSEUDO_BASE && call_class_of(nr) == CALL_REFUSED))
				goto refuse;
			if (flags & SYSLET_ASYNC) {
				c->atom = at;
				c->last = last;
				c->wait = CHAIN_WAIT_TURN;
				c->atoms += executed;
				return INTERP_WAIT;
			}
			if (mode == INTERP_LOCKSTEP && nr < CALL_TABLE_SIZE && call_table[nr] != CALL_PLAIN) {
				/* It may wait for what other chains of the batch are about to do: they come first. */
				c->atom = at;
				c->last = last;
				c->atoms += executed;
				return INTERP_BATCH;
			}
			plainly = true;
			if (unlikely(run->unkicked) && nr < CALL_TABLE_SIZE && call_table[nr] != CALL_PLAIN)
				interp_kick(run);
		}
		if (unlikely(nr >= SYSLET_PSEUDO_BASE)) {
			if (nr >= SYSLET_PSEUDO_END)
				goto refuse;
			r = pseudo_run(nr, bounds, args);
			goto have_result;
		}
		class = call_class_of(nr);
		if (unlikely(class == CALL_REFUSED))
			goto refuse;
		if (mode == INTERP_LOCKSTEP && !plainly && (BATCHED_CLASSES >> class & 1)) {
			CAPTURE();
			c->state = CHAIN_IN_CALL;
			c->atoms += executed;
			return INTERP_BATCH;
		}
		if (class == CALL_PLAIN || plainly || ((class == CALL_PLAIN_FD || class == CALL_CLOSE || class == CALL_SHORT) && mode != INTERP_REACTOR)) {
			if (class == CALL_PLAIN_FD || class == CALL_CLOSE || class == CALL_FCNTL)
				c->known_fd = -1;
			r = PLAIN_CALL();
			goto have_result;
		}
		if (in_caller) {
			switch (class) {
			case CALL_READ:
				if (likely(known_without(c, (int)args[0], FD_DIRECT | FD_NO_NOWAIT))) {
					struct iovec one = { atom_ptr(args[1]), args[2] };

					r = sys6(__NR_preadv2, (int)args[0], (long)&one, 1, -1, -1, RWF_NOWAIT);
					goto moved;
				}
				break;
			case CALL_PREAD:
				if (likely((int64_t)args[3] >= 0 && known_without(c, (int)args[0], FD_DIRECT | FD_NO_NOWAIT))) {
					struct iovec one = { atom_ptr(args[1]), args[2] };

					r = sys6(__NR_preadv2, (int)args[0], (long)&one, 1, (long)args[3], 0, RWF_NOWAIT);
					goto moved;
				}
				break;
			case CALL_WRITE:
			case CALL_PWRITE:
				if (likely(c->known_fd == (int)args[0] &&
					   (c->known & (FD_TYPED | FD_FILE | FD_DIRECT | FD_SYNC)) == (FD_TYPED | FD_FILE))) {
					r = PLAIN_CALL();
					goto have_result;
				}
				if (class == CALL_WRITE && c->known_fd == (int)args[0] &&
				    (c->known & (FD_TYPED | FD_FILE | FD_NO_NOWAIT)) == FD_TYPED) {
					struct iovec one = { atom_ptr(args[1]), args[2] };

					r = sys6(__NR_pwritev2, (int)args[0], (long)&one, 1, -1, -1, RWF_NOWAIT);
					goto moved;
				}
				break;
			case CALL_SENDTO:
				r = sys6(nr, (long)args[0], (long)args[1], (long)args[2], (long)args[3] | MSG_DONTWAIT,
					 (long)args[4], (long)args[5]);
				goto moved;
			case CALL_RECVFROM:
				if (likely(!(args[3] & MSG_WAITALL))) {
					r = sys6(nr, (long)args[0], (long)args[1], (long)args[2], (long)args[3] | MSG_DONTWAIT,
						 (long)args[4], (long)args[5]);
					if (likely(r >= 0))
						goto have_result;
					goto moved;
				}
				break;
			case CALL_OPENAT:
				if ((int)args[2] & OPEN_CHANGES) {
					r = PLAIN_CALL();
				} else {
					struct open_how how;

					attempt_open_how(&how, (int)args[2]);
					r = sys6(__NR_openat2, (long)args[0], (long)args[1], (long)&how, sizeof(how), 0, 0);
					if (unlikely(r < 0 && r != -ENOENT)) {
						CAPTURE();
						r = interp_settle(run, c, class, r);
						if (IS_WANT(r))
							goto wait;
						goto have_result;
					}
				}
				if (r >= 0) {
					c->known_fd = (int)r;
					c->known = attempt_open_bits((int)args[2]);
					fresh_at = executed + 1;
					fresh_fd = (int)r;
				}
				goto have_result;
			moved: /* a transfer of args[2] bytes answered r: all of them is a result, anything else is judged */
				if (likely(r >= 0 && (uint64_t)r == args[2]))
					goto have_result;
				CAPTURE();
				if (class == CALL_READ && executed == fresh_at && (int)args[0] == fresh_fd)
					c->known |= FD_START;
				r = interp_settle(run, c, class, r);
				if (IS_WANT(r))
					goto wait;
				goto have_result;
			default:
				break;
			}
		}
		CAPTURE();
		r = interp_captured(run, c);
		if (!IS_WANT(r))
			goto have_result;
wait:
		c->atoms += executed + (r == WANT_STOP);
		return r == WANT_STOP ? INTERP_STOPPED : INTERP_WAIT;

refuse:
		r = nr >= SYSLET_PSEUDO_BASE ? -EINVAL : -EPERM;
at_fault:
		c->atoms += executed;
		return interp_fault(run, c, first, at, ret, flags, r);

have_result:
		if (traced)
			trace_result(run, c, r);
		/* With NO_COMPLETE, if the chain ends here, this store is the last touch: nothing below reads the atom. */
		cell_store(ret ? ret : (uintptr_t)&nowhere, r);
		executed++;
		last = at;
		if (unlikely(flags & stop_flags(r)))
			next = flags & SYSLET_SKIP_TO_NEXT_ON_STOP ? at + ATOM_SIZE : 0;
		at = next;
		if (unlikely(!at))
			break;
	}
	c->atom = last;
	c->atoms += executed;
	run->silent = flags & SYSLET_NO_COMPLETE;
	return INTERP_ENDED;
}

#endif
