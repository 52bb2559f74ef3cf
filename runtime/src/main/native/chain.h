// SPDX-License-Identifier: Apache-2.0
/*
 * A chain in flight: everything that is needed to go on with it on another thread. While it runs in its caller it lives
 * on the caller's stack; it is copied into a record of its engine's slab when it goes asynchronous.
 *
 * Ownership: exactly one place owns a chain at any time (a thread that runs it, a queue, the engine's waits, or a head's
 * list of held-back completions), so no field is locked. Whoever hands it on touches it no more. The exception is what
 * stopping needs: `tag` is atomic, `place` and `worker` tell the reactor where the chain is, and a record that is listed to
 * be stopped is freed by whoever comes last, its owner or the reactor (slab.h).
 */
#ifndef CHAIN_H
#define CHAIN_H

#include <stdbool.h>
#include "atom.h"

struct head_record;
struct syslet_engine;
struct thread;

enum chain_state {
	CHAIN_AT_ATOM,   /* `atom` has not started; its arguments have not been read */
	CHAIN_IN_CALL,   /* `atom` has started; nr, flags, next, ret_ptr and args are valid, `done` bytes are transferred */
	CHAIN_HAS_RESULT, /* the same, and io_uring has made the call or has waited for it: it answered `result` */
	CHAIN_SETTLED     /* the same, and `result` is the atom's result */
};

/* What a chain that cannot go on here waits for; see attempt.h. In this order: what needs a thread comes last. */
enum chain_wait {
	CHAIN_WAIT_NOTHING,
	CHAIN_WAIT_READABLE,
	CHAIN_WAIT_WRITABLE,
	CHAIN_WAIT_RING,  /* io_uring makes the call */
	CHAIN_WAIT_TURN,  /* nothing but its turn on the asynchronous side */
	CHAIN_WAIT_WORKER /* a thread that may block */
};

/* Where a chain on the asynchronous side is, for the reactor that wants to stop it. */
enum chain_place {
	PLACE_MOVING,  /* in a queue, or running: it will look at its tag */
	PLACE_ARMED,   /* the engine's waits have it */
	PLACE_BLOCKING /* `worker` makes its call */
};

/* The low half of a tag; the high half counts how often the record was used. */
#define TAG_LIVE     0x01 /* in flight */
#define TAG_CANCEL   0x02 /* is to be stopped, because somebody said so, */
#define TAG_TIMEOUT  0x04 /* or its deadline passed */
#define TAG_LISTED   0x08 /* in the reactor's list of those to be stopped */
#define TAG_UNWINDS  0x10 /* its clean-up runs: nothing stops it any more */
#define TAG_ENDED    0x20 /* its completion is on its way */
#define TAG_RELEASED 0x40 /* its owner is done with the record */
#define TAG_ALONE    0x80 /* with TAG_UNWINDS: its clean-up is one atom */
#define TAG_STOP     (TAG_CANCEL | TAG_TIMEOUT)

/* What is known about the descriptor `known_fd` */
#define FD_DIRECT    0x01 /* O_DIRECT: a NOWAIT attempt would do the device I/O in the caller */
#define FD_NONBLOCK  0x02 /* O_NONBLOCK: EAGAIN is the program's own result */
#define FD_SYNC      0x04 /* O_SYNC or O_DSYNC: a write waits for the device */
#define FD_TYPED     0x08 /* fstat was asked; FD_FILE is valid */
#define FD_FILE      0x10 /* regular file, directory or block device: readiness means nothing */
#define FD_NO_NOWAIT 0x20 /* RWF_NOWAIT was refused */
#define FD_SOCKET    0x80 /* it may be a socket, which has time limits of its own */
#define FD_START     0x40 /* during one read: the atom before it opened the file, so it reads from the file's first byte */

struct chain {
	struct chain *link; /* the owner's list */
	union {
		struct head_record *head;
		struct syslet_engine *engine; /* once it has ended and is held back: whose counters to settle */
	};
	const struct syslet_bounds *bounds;
	struct syslet_control *control;
	uint64_t atom; /* running, or last executed */
	uint64_t next;
	uint64_t ret_ptr;
	uint64_t args[6]; /* read when the atom started: cells may change while it waits */
	int64_t done;     /* bytes that earlier attempts of this atom transferred */
	int64_t result;
	uint64_t last;    /* the last executed atom, else the chain's first one */
	uint64_t tag;     /* TAG_..., atomic; 0 in the caller */
	uint32_t nr;
	uint32_t flags;
	int32_t dup_fd;   /* private duplicate of args[0] while parked, else -1 */
	int32_t known_fd; /* descriptor that `known` describes, else -1 */
	uint32_t atoms;   /* executed since last added to the engine's counter */
	uint8_t known;
	uint8_t state;
	uint8_t wait;
	uint8_t ready;    /* the descriptor was seen ready: where no attempt exists, call plainly */
	uint8_t any_file; /* the engine waits for files as for pipes, so that nobody need ask which it is */
	uint8_t traced;   /* control->trace: the traced copy of the loop runs it (trace.h) */

	/* On the asynchronous side only: the record's own. */
	uint8_t place;         /* enum chain_place, atomic */
	uint8_t polls;         /* io_uring was asked for readiness, not for the call */
	uint32_t cleanup_left; /* with TAG_UNWINDS: atoms that its clean-up may still execute */
	struct chain *stop_link;
	struct thread *worker; /* under the pool's lock */
	uint32_t index;        /* of the record in its slab */
	uint32_t free_link;    /* atomic */
};
_Static_assert(sizeof(struct chain) <= 192, "tens of thousands of these may wait");

static inline void chain_init(struct chain *c, uint64_t atom, const struct syslet_bounds *bounds,
			      struct syslet_control *control)
{
	c->bounds = bounds;
	c->control = control;
	c->atom = atom;
	c->last = atom;
	c->done = 0;
	c->tag = 0;
	c->dup_fd = -1;
	c->known_fd = -1;
	c->known = 0;
	c->atoms = 0;
	c->state = CHAIN_AT_ATOM;
	c->wait = CHAIN_WAIT_NOTHING;
	c->ready = 0;
	c->any_file = 0;
	c->traced = 0;
}

/* The descriptor to use for the running call: the private one, if the chain was parked with it. */
static inline long chain_fd(const struct chain *c)
{
	return c->dup_fd >= 0 ? c->dup_fd : (int)c->args[0];
}

static inline uint64_t chain_tag(const struct chain *c)
{
	return __atomic_load_n(&c->tag, __ATOMIC_ACQUIRE);
}

/* It is to be stopped, or its clean-up runs already. */
static inline bool chain_was_stopped(const struct chain *c)
{
	return __atomic_load_n(&c->tag, __ATOMIC_RELAXED) & TAG_STOP;
}

/* It is to end at the next atom boundary, or in the call that it is in. */
static inline bool chain_stops(const struct chain *c)
{
	uint64_t tag = __atomic_load_n(&c->tag, __ATOMIC_RELAXED);

	return (tag & TAG_STOP) && !(tag & TAG_UNWINDS);
}

static inline bool chain_unwinds(const struct chain *c)
{
	return __atomic_load_n(&c->tag, __ATOMIC_RELAXED) & TAG_UNWINDS;
}

/* It has made the one atom that its clean-up was to be; for a chain that has executed an atom since it was looked at. */
static inline bool chain_cleaned_up(const struct chain *c)
{
	return __atomic_load_n(&c->tag, __ATOMIC_RELAXED) & TAG_ALONE;
}

static inline void chain_place(struct chain *c, enum chain_place place)
{
	__atomic_store_n(&c->place, (uint8_t)place, __ATOMIC_RELEASE);
}

#endif
