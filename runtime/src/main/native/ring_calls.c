// SPDX-License-Identifier: Apache-2.0
/*
 * Facts about operations: io_uring_enter(2), and include/uapi/linux/io_uring.h of Linux 6.18 for the layout of each. The kernel
 * copies paths, vectors, message headers and times when an entry is submitted; only the data itself must stay.
 */
#include "ring_calls.h"

#include <errno.h>
#include <linux/futex.h>
#include <linux/time_types.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include "attempt.h"
#include "memory.h"

#define FUTEX_SIZE_U32 0x02 /* FUTEX2_SIZE_U32, FUTEX2_PRIVATE of <linux/futex.h> since 6.7 */
#define FUTEX_PRIVATE  0x80
#define LENGTH_MOST    0x7ffff000u /* what one read or write moves at most, see read(2) */

long ring_probe(struct io_uring *ring, struct ring_ops *ops)
{
	struct io_uring_probe *probe = calloc(1, sizeof(*probe) + 256 * sizeof(struct io_uring_probe_op));
	long error;

	if (!probe)
		return -ENOMEM;
	error = io_uring_register_probe(ring, probe, 256);
	for (unsigned i = 0; i < 4; i++)
		ops->known[i] = 0;
	for (unsigned i = 0; !error && i < probe->ops_len; i++)
		if (probe->ops[i].flags & IO_URING_OP_SUPPORTED)
			ops->known[i / 64] |= UINT64_C(1) << (i % 64);
	free(probe);
	return error;
}

/* An entry is described by what io_uring_prep_rw() takes, and one word of flags. */
static void entry(const struct ring_slot *slot, unsigned op, long fd, uint64_t address, uint64_t length, uint64_t offset,
		  uint32_t flags)
{
	io_uring_prep_rw((int)op, slot->call, (int)fd, atom_ptr(address), (unsigned)length, offset);
	slot->call->rw_flags = (int)flags;
}

/* ----------------------------------------------------------------------------------------------------------- transfers */

static uint64_t left(const struct chain *c)
{
	uint64_t rest = c->args[2] - (uint64_t)c->done;

	return rest < LENGTH_MOST ? rest : LENGTH_MOST;
}

/* Bytes that were moved are left out; a vector of which a part was moved would need a copy that lives on. */
static unsigned transfer_op(const struct chain *c, enum call_class class)
{
	switch (class) {
	case CALL_READ:
	case CALL_PREAD:
		return IORING_OP_READ;
	case CALL_WRITE:
	case CALL_PWRITE:
		return IORING_OP_WRITE;
	case CALL_READV:
	case CALL_PREADV:
	case CALL_PREADV2:
		return c->done ? RING_OP_NONE : IORING_OP_READV;
	case CALL_WRITEV:
	case CALL_PWRITEV:
	case CALL_PWRITEV2:
		return c->done ? RING_OP_NONE : IORING_OP_WRITEV;
	case CALL_RECVFROM: /* the sender's address came with the first part */
		return c->args[4] && !c->done ? RING_OP_NONE : IORING_OP_RECV;
	case CALL_SENDTO:
		return c->args[4] && !c->done ? RING_OP_NONE : IORING_OP_SEND;
	case CALL_RECVMSG:
		return c->done ? RING_OP_NONE : IORING_OP_RECVMSG;
	case CALL_SENDMSG:
		return c->done ? RING_OP_NONE : IORING_OP_SENDMSG;
	case CALL_ACCEPT:
		return IORING_OP_ACCEPT;
	default:
		return RING_OP_NONE;
	}
}

static void prepare_transfer(const struct chain *c, enum call_class class, unsigned op, const struct ring_slot *slot)
{
	uint64_t done = (uint64_t)c->done;

	switch (class) {
	case CALL_READ:
	case CALL_WRITE:
		entry(slot, op, (int)c->args[0], c->args[1] + done, left(c), UINT64_MAX, 0);
		break;
	case CALL_PREAD:
	case CALL_PWRITE:
		entry(slot, op, (int)c->args[0], c->args[1] + done, left(c), c->args[3] + done, 0);
		break;
	case CALL_READV:
	case CALL_WRITEV:
		entry(slot, op, (int)c->args[0], c->args[1], c->args[2], UINT64_MAX, 0);
		break;
	case CALL_PREADV:
	case CALL_PWRITEV:
		entry(slot, op, (int)c->args[0], c->args[1], c->args[2], c->args[3], 0);
		break;
	case CALL_PREADV2:
	case CALL_PWRITEV2:
		entry(slot, op, (int)c->args[0], c->args[1], c->args[2], c->args[3], (uint32_t)c->args[5]);
		break;
	case CALL_RECVFROM:
	case CALL_SENDTO:
		entry(slot, op, (int)c->args[0], c->args[1] + done, left(c), 0, (uint32_t)c->args[3]);
		break;
	case CALL_RECVMSG:
	case CALL_SENDMSG:
		entry(slot, op, (int)c->args[0], c->args[1], 1, 0, (uint32_t)c->args[2]);
		break;
	default: /* accept, which has no flags, and accept4 */
		entry(slot, op, (int)c->args[0], c->args[1], 0, c->args[2], c->nr == __NR_accept ? 0 : (uint32_t)c->args[3]);
		break;
	}
}

/* ------------------------------------------------------------------------------------------------------- waits for a time */

/* A time that the kernel's calls accept; what they refuse, they are left to refuse themselves. */
static bool good_time(const struct chain *c, uint64_t address)
{
	struct __kernel_timespec t;

	return address && !mem_get(c->bounds, &t, address, sizeof(t)) && t.tv_sec >= 0 && t.tv_nsec >= 0 &&
	       t.tv_nsec < 1000000000;
}

/* TIMEOUT's flags for a clock_nanosleep; -1: a clock that it does not know. */
static int sleep_flags(const struct chain *c)
{
	bool absolute = c->args[1] & TIMER_ABSTIME;

	switch ((int)c->args[0]) {
	case CLOCK_MONOTONIC:
		return absolute ? IORING_TIMEOUT_ABS : 0;
	case CLOCK_REALTIME: /* a relative one is not disturbed by who sets the clock */
		return absolute ? IORING_TIMEOUT_ABS | IORING_TIMEOUT_REALTIME : 0;
	case CLOCK_BOOTTIME:
		return IORING_TIMEOUT_BOOTTIME | (absolute ? IORING_TIMEOUT_ABS : 0);
	default:
		return -1;
	}
}

/* One descriptor whose readiness a poll or epoll_wait waits for, and for how long. */
struct poll_wait {
	int fd;
	uint32_t events;
	bool limited;
	struct __kernel_timespec limit;
};

static bool limit_ms(struct poll_wait *w, int ms)
{
	w->limited = ms >= 0;
	w->limit = (struct __kernel_timespec){ .tv_sec = ms / 1000, .tv_nsec = (long long)(ms % 1000) * 1000000 };
	return true;
}

static bool limit_time(const struct chain *c, struct poll_wait *w, uint64_t address)
{
	w->limited = address;
	return !address || (good_time(c, address) && !mem_get(c->bounds, &w->limit, address, sizeof(w->limit)));
}

/* A set of one descriptor; of more, none alone says that the wait is over. */
static bool poll_set(const struct chain *c, struct poll_wait *w)
{
	struct pollfd fd;

	if (c->args[1] != 1 || mem_get(c->bounds, &fd, c->args[0], sizeof(fd)) || fd.fd < 0)
		return false;
	w->fd = fd.fd;
	w->events = (uint16_t)fd.events;
	return true;
}

static bool poll_wait_of(const struct chain *c, enum call_class class, struct poll_wait *w)
{
	switch (class) {
	case CALL_POLL:
		return poll_set(c, w) && limit_ms(w, (int)c->args[2]);
	case CALL_PPOLL:
		return !c->args[3] && poll_set(c, w) && limit_time(c, w, c->args[2]);
	case CALL_EPOLL_WAIT:
	case CALL_EPOLL_PWAIT:
	case CALL_EPOLL_PWAIT2:
		w->fd = (int)c->args[0];
		w->events = POLLIN;
		if (class != CALL_EPOLL_WAIT && c->args[4])
			return false;
		return class == CALL_EPOLL_PWAIT2 ? limit_time(c, w, c->args[3]) : limit_ms(w, (int)c->args[3]);
	default:
		return false;
	}
}

/* ------------------------------------------------------------------------------------------------------------- calls */

/* How one call without a class of its own becomes an operation. `slot` is NULL where only that is asked whether it does. */
#define AS(op_, fd_, address_, length_, offset_, flags_)                                                                       \
	do {                                                                                                                   \
		if (slot)                                                                                                      \
			entry(slot, (op_), (int)(fd_), (address_), (length_), (offset_), (uint32_t)(flags_));                  \
		return (op_);                                                                                                  \
	} while (0)
#define FITS(value) ((value) <= UINT32_MAX)

static bool futex_plain_wait(const struct chain *c)
{
	int op = (int)c->args[1] & FUTEX_CMD_MASK;

	return (op == FUTEX_WAIT || op == FUTEX_WAIT_BITSET) && !c->args[3];
}

static void third_address(const struct ring_slot *slot, uint64_t address)
{
	if (slot)
		slot->call->addr3 = address;
}

static unsigned futex_op(const struct chain *c, const struct ring_slot *slot)
{
	const uint64_t *a = c->args;
	long size = FUTEX_SIZE_U32 | (a[1] & FUTEX_PRIVATE_FLAG ? FUTEX_PRIVATE : 0);

	if (!futex_plain_wait(c))
		return RING_OP_NONE;
	if (slot) {
		entry(slot, RING_OP_FUTEX_WAIT, size, a[0], 0, (uint32_t)a[2], 0);
		third_address(slot, ((int)a[1] & FUTEX_CMD_MASK) == FUTEX_WAIT ? UINT32_MAX : (uint32_t)a[5]);
	}
	return RING_OP_FUTEX_WAIT;
}

static unsigned waitid_op(const struct chain *c, const struct ring_slot *slot)
{
	const uint64_t *a = c->args;

	if (a[4])
		return RING_OP_NONE;
	if (slot) {
		entry(slot, RING_OP_WAITID, (int)a[1], 0, (uint32_t)a[0], a[2], 0);
		slot->call->file_index = (uint32_t)a[3];
	}
	return RING_OP_WAITID;
}

static unsigned splice_op(const struct chain *c, const struct ring_slot *slot)
{
	const uint64_t *a = c->args;
	bool tee = c->nr == __NR_tee;

	if (tee ? !FITS(a[2]) : a[1] || a[3] || !FITS(a[4]))
		return RING_OP_NONE;
	if (slot) {
		entry(slot, tee ? IORING_OP_TEE : IORING_OP_SPLICE, (int)a[tee ? 1 : 2], 0, a[tee ? 2 : 4], UINT64_MAX,
		      (uint32_t)a[tee ? 3 : 5]);
		slot->call->splice_off_in = tee ? 0 : UINT64_MAX;
		slot->call->off = tee ? 0 : UINT64_MAX;
		slot->call->splice_fd_in = (int)a[0];
	}
	return tee ? IORING_OP_TEE : IORING_OP_SPLICE;
}

static unsigned xattr_op(const struct chain *c, const struct ring_slot *slot)
{
	const uint64_t *a = c->args;
	bool by_fd = c->nr == __NR_fgetxattr || c->nr == __NR_fsetxattr;
	bool sets = c->nr == __NR_setxattr || c->nr == __NR_fsetxattr;
	unsigned op = by_fd ? (sets ? IORING_OP_FSETXATTR : IORING_OP_FGETXATTR) : sets ? IORING_OP_SETXATTR : IORING_OP_GETXATTR;

	if (!FITS(a[3]))
		return RING_OP_NONE;
	if (slot) {
		entry(slot, op, by_fd ? (int)a[0] : 0, a[1], a[3], a[2], sets ? (uint32_t)a[4] : 0);
		third_address(slot, by_fd ? 0 : a[0]);
	}
	return op;
}

static unsigned call_op(const struct chain *c, const struct ring_slot *slot)
{
	const uint64_t *a = c->args;

	switch (c->nr) {
	case __NR_fsync:
		AS(IORING_OP_FSYNC, a[0], 0, 0, 0, 0);
	case __NR_fdatasync:
		AS(IORING_OP_FSYNC, a[0], 0, 0, 0, IORING_FSYNC_DATASYNC);
	case __NR_sync_file_range:
		if (!FITS(a[2]))
			return RING_OP_NONE;
		AS(IORING_OP_SYNC_FILE_RANGE, a[0], 0, a[2], a[1], a[3]);
	case __NR_fallocate:
		AS(IORING_OP_FALLOCATE, a[0], a[3], (uint32_t)a[1], a[2], 0);
	case __NR_fadvise64:
		if (!FITS(a[2]))
			return RING_OP_NONE;
		AS(IORING_OP_FADVISE, a[0], 0, a[2], a[1], a[3]);
	case __NR_ftruncate:
		AS(RING_OP_FTRUNCATE, a[0], 0, 0, a[1], 0);
	case __NR_statx:
		AS(IORING_OP_STATX, a[0], a[1], (uint32_t)a[3], a[4], a[2]);
	case __NR_unlinkat:
		AS(IORING_OP_UNLINKAT, a[0], a[1], 0, 0, a[2]);
	case __NR_mkdirat:
		AS(IORING_OP_MKDIRAT, a[0], a[1], (uint32_t)a[2], 0, 0);
	case __NR_renameat2:
		AS(IORING_OP_RENAMEAT, a[0], a[1], (uint32_t)a[2], a[3], a[4]);
	case __NR_symlinkat:
		AS(IORING_OP_SYMLINKAT, a[1], a[0], 0, a[2], 0);
	case __NR_linkat:
		AS(IORING_OP_LINKAT, a[0], a[1], (uint32_t)a[2], a[3], a[4]);
#ifdef __NR_renameat
	case __NR_renameat:
		AS(IORING_OP_RENAMEAT, a[0], a[1], (uint32_t)a[2], a[3], 0);
#endif
#ifdef __NR_unlink
	case __NR_unlink:
		AS(IORING_OP_UNLINKAT, AT_FDCWD, a[0], 0, 0, 0);
	case __NR_rmdir:
		AS(IORING_OP_UNLINKAT, AT_FDCWD, a[0], 0, 0, AT_REMOVEDIR);
	case __NR_mkdir:
		AS(IORING_OP_MKDIRAT, AT_FDCWD, a[0], (uint32_t)a[1], 0, 0);
	case __NR_rename:
		AS(IORING_OP_RENAMEAT, AT_FDCWD, a[0], (uint32_t)AT_FDCWD, a[1], 0);
	case __NR_symlink:
		AS(IORING_OP_SYMLINKAT, AT_FDCWD, a[0], 0, a[1], 0);
	case __NR_link:
		AS(IORING_OP_LINKAT, AT_FDCWD, a[0], (uint32_t)AT_FDCWD, a[1], 0);
#endif
	case __NR_getxattr:
	case __NR_setxattr:
	case __NR_fgetxattr:
	case __NR_fsetxattr:
		return xattr_op(c, slot);
	case __NR_splice:
	case __NR_tee:
		return splice_op(c, slot);
	case __NR_nanosleep:
		if (!good_time(c, a[0]))
			return RING_OP_NONE;
		AS(IORING_OP_TIMEOUT, -1, a[0], 1, 0, 0);
	case __NR_clock_nanosleep:
		if (sleep_flags(c) < 0 || !good_time(c, a[2]))
			return RING_OP_NONE;
		AS(IORING_OP_TIMEOUT, -1, a[2], 1, 0, sleep_flags(c));
	case __NR_futex:
		return futex_op(c, slot);
	case __NR_waitid:
		return waitid_op(c, slot);
	case __NR_connect:
		AS(IORING_OP_CONNECT, a[0], a[1], 0, (uint32_t)a[2], 0);
	default:
		return RING_OP_NONE;
	}
}

/* ------------------------------------------------------------------------------------------------------------- entries */

static bool is_file_transfer(enum call_class class)
{
	return class >= CALL_READ && class <= CALL_PWRITEV2;
}

/* A connect's time limit is the socket's own, which io_uring does not go by. */
static bool send_limited(const struct chain *c)
{
	int64_t timeout[2] = { 0, 0 };
	int length = sizeof(timeout);

	return sys5(__NR_getsockopt, (int)c->args[0], SOL_SOCKET, SO_SNDTIMEO, timeout, &length) == 0 &&
	       (timeout[0] || timeout[1]);
}

bool ring_can(const struct ring_ops *ops, struct chain *c)
{
	enum call_class class = call_class_of(c->nr);
	struct poll_wait wait;

	if (is_file_transfer(class)) {
		/* What else a thread is wanted for: readiness that means nothing, time limits of sockets. */
		if (!attempt_is_file(c) || !ring_has(ops, transfer_op(c, class)))
			return false;
		/* A buffered write is one more thread of the kernel, and one file's wait for each other there. */
		return class <= CALL_PREADV2 || (c->known & FD_DIRECT);
	}
	if (class == CALL_CONNECT && send_limited(c))
		return false;
	if (poll_wait_of(c, class, &wait))
		return true;
	return ring_has(ops, call_op(c, NULL));
}

static unsigned prepare_poll(struct chain *c, const struct ring_slot *slot, const struct poll_wait *wait)
{
	c->polls = 1;
	entry(slot, IORING_OP_POLL_ADD, wait->fd, 0, 0, 0, 0);
	slot->call->poll32_events = wait->events; /* both supported machines are little-endian */
	if (!wait->limited)
		return 1;
	slot->call->flags |= IOSQE_IO_LINK;
	*slot->time = wait->limit;
	io_uring_prep_link_timeout(slot->limit, slot->time, 0);
	return 2;
}

static unsigned prepare_readiness(const struct ring_ops *ops, struct chain *c, enum call_class class,
				  const struct ring_slot *slot)
{
	struct poll_wait wait = { .fd = (int)chain_fd(c), .events = c->wait == CHAIN_WAIT_WRITABLE ? POLLOUT : POLLIN };
	unsigned op = transfer_op(c, class);

	/* Where no attempt exists io_uring would block a thread of the kernel; an offset would be taken where it is refused. */
	bool poll = c->dup_fd >= 0 || (c->known & FD_NO_NOWAIT) ||
		    (is_file_transfer(class) && class != CALL_READ && class != CALL_READV && class != CALL_WRITE &&
		     class != CALL_WRITEV);

	if (poll || !ring_has(ops, op))
		return prepare_poll(c, slot, &wait);
	prepare_transfer(c, class, op, slot);
	return 1;
}

unsigned ring_prepare(const struct ring_ops *ops, struct chain *c, const struct ring_slot *slot)
{
	enum call_class class = call_class_of(c->nr);
	struct poll_wait wait;
	unsigned op;

	c->polls = 0;
	if (c->wait == CHAIN_WAIT_READABLE || c->wait == CHAIN_WAIT_WRITABLE)
		return prepare_readiness(ops, c, class, slot);
	if (c->wait != CHAIN_WAIT_RING)
		return 0;
	if (poll_wait_of(c, class, &wait))
		return prepare_poll(c, slot, &wait);
	op = is_file_transfer(class) ? transfer_op(c, class) : call_op(c, slot);
	if (!ring_has(ops, op))
		return 0;
	if (is_file_transfer(class))
		prepare_transfer(c, class, op, slot);
	return 1;
}
