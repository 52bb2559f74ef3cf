// SPDX-License-Identifier: Apache-2.0
/*
 * A chain in flight: everything that is needed to go on with it on another thread. While it runs in its caller it lives
 * on the caller's stack; it is copied into memory of its own when it goes asynchronous.
 *
 * Ownership: exactly one place owns a chain at any time (a thread that runs it, a queue, the poller's epoll set, or a
 * head's list of held-back completions), so no field is locked. Whoever hands it on touches it no more.
 */
#ifndef CHAIN_H
#define CHAIN_H

#include "atom.h"

struct head_record;
struct syslet_engine;

enum chain_state {
	CHAIN_AT_ATOM, /* `atom` has not started; its arguments have not been read */
	CHAIN_IN_CALL  /* `atom` has started; nr, flags, next, ret_ptr and args are valid, `done` bytes are transferred */
};

/* What a chain that cannot go on here waits for; see attempt.h. */
enum chain_wait { CHAIN_WAIT_NOTHING, CHAIN_WAIT_READABLE, CHAIN_WAIT_WRITABLE, CHAIN_WAIT_WORKER };

/* What is known about the descriptor `known_fd` */
#define FD_DIRECT    0x01 /* O_DIRECT: a NOWAIT attempt would do the device I/O in the caller */
#define FD_NONBLOCK  0x02 /* O_NONBLOCK: EAGAIN is the program's own result */
#define FD_SYNC      0x04 /* O_SYNC or O_DSYNC: a write waits for the device */
#define FD_TYPED     0x08 /* fstat was asked; FD_FILE is valid */
#define FD_FILE      0x10 /* regular file, directory or block device: readiness means nothing */
#define FD_NO_NOWAIT 0x20 /* RWF_NOWAIT was refused */
#define FD_START     0x40 /* during one read: the atom before it opened the file, so it reads from the file's first byte */

struct chain {
	struct chain *link; /* the owner's list */
	union {
		struct head_record *head;
		struct syslet_engine *engine; /* once it has ended and is held back: whose counters to settle */
	};
	const struct syslet_bounds *bounds;
	uint64_t atom; /* running, or last executed */
	uint64_t next;
	uint64_t ret_ptr;
	uint64_t args[6]; /* read when the atom started: cells may change while it waits */
	int64_t done;     /* bytes that earlier attempts of this atom transferred */
	uint32_t nr;
	uint32_t flags;
	int32_t dup_fd;   /* private duplicate of args[0] while parked, else -1 */
	int32_t known_fd; /* descriptor that `known` describes, else -1 */
	uint32_t atoms;   /* executed since last added to the engine's counter */
	uint8_t known;
	uint8_t state;
	uint8_t wait;
	uint8_t ready;    /* the poller saw the descriptor ready: where no attempt exists, call plainly */
};
_Static_assert(sizeof(struct chain) <= 128, "tens of thousands of these may wait");

static inline void chain_init(struct chain *c, uint64_t atom, const struct syslet_bounds *bounds)
{
	c->bounds = bounds;
	c->atom = atom;
	c->done = 0;
	c->dup_fd = -1;
	c->known_fd = -1;
	c->known = 0;
	c->atoms = 0;
	c->state = CHAIN_AT_ATOM;
	c->wait = CHAIN_WAIT_NOTHING;
	c->ready = 0;
}

/* The descriptor to use for the running call: the private one, if the chain was parked with it. */
static inline long chain_fd(const struct chain *c)
{
	return c->dup_fd >= 0 ? c->dup_fd : (int)c->args[0];
}

#endif
