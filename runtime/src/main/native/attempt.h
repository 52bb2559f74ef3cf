// SPDX-License-Identifier: Apache-2.0
/*
 * How to try a system call without blocking, by class. calls.def gives each call its class.
 *
 *   PLAIN      never blocks, or so shortly that nobody cares: issued as it stands, everywhere
 *   PLAIN_FD   the same, but a descriptor number may mean another file afterwards; some may block (ioctl, dup2), so the
 *              reactor leaves them to a worker
 *   CLOSE      the same; the reactor looks first whether it lingers
 *   SHORT      blocks shortly (a directory operation): issued in the caller, but not on the thread that everybody waits for
 *   READ..., WRITE...       RWF_NOWAIT; the rest of a short transfer is finished before the chain goes on
 *   SEND..., RECV...        MSG_DONTWAIT; the same
 *   OPEN...    RESOLVE_CACHED, unless it creates or truncates: then as SHORT
 *   POLL and kin            timeout zero
 *   ACCEPT     no attempt (it would be a race), but the wait needs no thread
 *   CONNECT, FCNTL, FLOCK, WAIT4, WAITID, FUTEX   plain where the arguments say that it will not wait
 *   BLOCK      no attempt
 *   REFUSED    must not run as an atom: EPERM
 */
#ifndef ATTEMPT_H
#define ATTEMPT_H

#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdbool.h>
#include "chain.h"

#define CALL_CLASSES(X)                                                                                                        \
	X(BLOCK) X(PLAIN) X(PLAIN_FD) X(CLOSE) X(SHORT) X(REFUSED)                                                                      \
	X(READ) X(PREAD) X(READV) X(PREADV) X(PREADV2)                                                                         \
	X(WRITE) X(PWRITE) X(WRITEV) X(PWRITEV) X(PWRITEV2)                                                                    \
	X(SENDTO) X(SENDMSG) X(RECVFROM) X(RECVMSG)                                                                            \
	X(OPEN) X(OPENAT) X(OPENAT2)                                                                                           \
	X(POLL) X(PPOLL) X(SELECT) X(PSELECT) X(EPOLL_WAIT) X(EPOLL_PWAIT) X(EPOLL_PWAIT2)                                     \
	X(ACCEPT) X(CONNECT) X(FCNTL) X(FLOCK) X(WAIT4) X(WAITID) X(FUTEX)

enum call_class {
#define X(name) CALL_##name,
	CALL_CLASSES(X)
#undef X
	CALL_CLASS_COUNT
};
_Static_assert(CALL_BLOCK == 0, "a call that the table does not list blocks");

#define CALL_TABLE_SIZE 512
extern const uint8_t call_table[CALL_TABLE_SIZE];

/* Numbers beyond the table and below the pseudo calls. */
static inline enum call_class call_class_of(uint32_t nr)
{
	if (nr < CALL_TABLE_SIZE)
		return (enum call_class)call_table[nr];
#if defined(__x86_64__)
	/* The x32 flavour of every call, the refused ones included, answers behind this bit. */
	if (nr & 0x40000000u)
		return CALL_REFUSED;
#endif
	return CALL_BLOCK;
}

/* Instead of a result: the call would block. No raw result is anywhere near. */
#define WANT_READABLE (LONG_MIN + CHAIN_WAIT_READABLE)
#define WANT_WRITABLE (LONG_MIN + CHAIN_WAIT_WRITABLE)
#define WANT_RING     (LONG_MIN + CHAIN_WAIT_RING)
#define WANT_WORKER   (LONG_MIN + CHAIN_WAIT_WORKER)
#define WANT_STOP     (WANT_WORKER + 1) /* interrupted for good: the chain has been stopped */
#define IS_WANT(r)    ((r) <= WANT_STOP)
#define WANT_TO_WAIT(r) ((uint8_t)((r) - LONG_MIN))

/*
 * All three work on a chain in CHAIN_IN_CALL and answer the atom's result or, the first two, a WANT_...
 * `patient`: the calling thread may wait for a disk or a server; otherwise a file that knows of no attempt gets a worker.
 */

/* Tries without blocking, the remainder only if a part is done. */
long attempt_try(struct chain *c, bool patient);

/* Goes on after a first attempt, made by the interpreter itself, answered `result`. READ... and WRITE... , SEND..., RECV.... */
long attempt_judge(struct chain *c, long result);

/* Blocks until the call is done, the remainder only if a part is done. */
long attempt_block(struct chain *c);

/* Looks up (once per chain and descriptor) the file status flags as FD_... bits, or a negative errno. */
long attempt_fd(struct chain *c, int fd);

/* The captured call's descriptor is a regular file, directory or block device. Asks the kernel once per descriptor. */
bool attempt_is_file(struct chain *c);

/*
 * The call was sent to a thread that may block because its descriptor was ready, and somebody else was quicker: it waits for
 * readiness again (WANT_...), without a thread. 0: the call is to be made.
 */
long attempt_missed(struct chain *c);

/*
 * Goes on after io_uring made the call of a chain and answered `result`. WANT_WORKER: io_uring cannot make this call.
 */
long attempt_ring_judge(struct chain *c, long result);

/* Nothing ends this call by itself: neither a disk nor a server. */
bool attempt_unbounded(struct chain *c);

/*
 * An open that can be tried on the thread that everybody waits for: it neither changes anything nor waits for the other end
 * of a FIFO or for a device (O_NONBLOCK, O_PATH, O_DIRECTORY).
 */
bool attempt_opens_promptly(const struct chain *c);

/* A PLAIN_FD or CLOSE call that may block all the same. */
bool attempt_lingers(const struct chain *c);

/* The FD_... bits that open flags stand for. */
uint8_t attempt_open_bits(long flags);

/* Goes on after openat2 with RESOLVE_CACHED answered `result`. */
long attempt_open_judge(struct chain *c, long result);

/* Kernel values that user-space headers spell differently or not at all. */
#if defined(__x86_64__)
#define KERNEL_O_DIRECT    040000
#define KERNEL_O_LARGEFILE 0100000
#else
#define KERNEL_O_DIRECT    0200000
#define KERNEL_O_LARGEFILE 0400000
#endif
#define KERNEL_O_TMPFILE 020000000
#define KERNEL_O_DSYNC   010000
#ifndef RWF_NOWAIT
#define RWF_NOWAIT 8
#endif
#ifndef RESOLVE_CACHED
#define RESOLVE_CACHED 0x20
#endif

/* RESOLVE_CACHED cannot go with these. */
#define OPEN_CHANGES (O_CREAT | O_TRUNC | KERNEL_O_TMPFILE)

/* What openat ignores and openat2 rejects; see build_open_how() in the kernel's fs/open.c. */
#define OPEN_PATH_FLAGS (O_DIRECTORY | O_NOFOLLOW | O_PATH | O_CLOEXEC)
#define OPEN_ALL_FLAGS                                                                                                         \
	(O_ACCMODE | O_CREAT | O_EXCL | O_NOCTTY | O_TRUNC | O_APPEND | O_NONBLOCK | O_SYNC | O_DSYNC | FASYNC |               \
	 KERNEL_O_DIRECT | KERNEL_O_LARGEFILE | O_DIRECTORY | O_NOFOLLOW | O_NOATIME | O_CLOEXEC | O_PATH | KERNEL_O_TMPFILE)

/* openat2's flags for what the program gave to openat; 64-bit kernels force O_LARGEFILE. */
static inline uint64_t attempt_open_flags(long flags)
{
	uint64_t how = ((uint64_t)flags & OPEN_ALL_FLAGS) | KERNEL_O_LARGEFILE;

	return flags & O_PATH ? how & OPEN_PATH_FLAGS : how;
}

/* Field by field: compilers clear a whole struct with an instruction that takes longer than the rest. */
static inline void attempt_open_how(struct open_how *how, long flags)
{
	how->flags = attempt_open_flags(flags);
	how->mode = 0;
	how->resolve = RESOLVE_CACHED;
}

#endif
