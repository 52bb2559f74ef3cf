// SPDX-License-Identifier: Apache-2.0
/* Which captured calls io_uring can make or wait for, and as which operation. */
#ifndef RING_CALLS_H
#define RING_CALLS_H

#include <liburing.h>
#include <stdbool.h>
#include "chain.h"

/* Newer than the oldest liburing that this is built with. */
#define RING_OP_NONE       255 /* no kernel has it */
#define RING_OP_WAITID     50
#define RING_OP_FUTEX_WAIT 51
#define RING_OP_FIXED_FD_INSTALL 54
#define RING_OP_FTRUNCATE  55

/* The operations that the running kernel has, as it answered when it was asked. */
struct ring_ops {
	uint64_t known[4];
};

static inline bool ring_has(const struct ring_ops *ops, unsigned op)
{
	return op < 256 && (ops->known[op / 64] >> (op % 64) & 1);
}

/* 0 or a negative errno. */
long ring_probe(struct io_uring *ring, struct ring_ops *ops);

/* io_uring can make this call, which would block: CHAIN_WAIT_RING is possible. */
bool ring_can(const struct ring_ops *ops, struct chain *c);

/* A submission of up to two entries, and what their timeout needs until it is submitted. */
struct ring_slot {
	struct io_uring_sqe *call;
	struct io_uring_sqe *limit; /* used only where c->polls goes with a time limit */
	struct __kernel_timespec *time;
};

/*
 * Fills in the entry for what the chain waits for, and sets c->polls. Answers the number of entries used, 0: there is no such
 * operation. All but user_data is filled in.
 */
unsigned ring_prepare(const struct ring_ops *ops, struct chain *c, const struct ring_slot *slot);

#endif
