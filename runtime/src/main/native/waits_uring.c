// SPDX-License-Identifier: Apache-2.0
/*
 * Waiting by io_uring: one ring, which the reactor's thread owns alone (IORING_SETUP_SINGLE_ISSUER, IORING_SETUP_DEFER_TASKRUN:
 * the kernel does its part of the work only when that thread enters it). What a caller arms would die with the caller's
 * thread, so callers arm nothing. Entries gather during a turn and go to the kernel with the wait that ends it.
 */
#include <errno.h>
#include <liburing.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "attempt.h"
#include "reactor.h"
#include "ring_calls.h"

#define DEFAULT_ENTRIES   512
#define DEFAULT_BOUNDED   64
#define DEFAULT_UNBOUNDED 256
#define DEAF_NS           1000000  /* how long the reactor sleeps when nobody can wake it */
/*
 * The kernel holds back the disk requests of one submission of more than two until all are prepared (blk_start_plug in
 * io_submit_sqes): submitted all at once, a turn's reads would leave the disk idle meanwhile. In fours it was a quarter faster.
 */
#define DISK_GROUP        4u
#define MEMORY_GROUP      32u
#define LOST_NS           20000000 /* how long a ring that was given up may still finish what its disks do */

/* What an entry is about, in the low bits of its user_data; a chain's record leaves them free. */
#define ABOUT_CHAIN  0u
#define ABOUT_KICK   1u
#define ABOUT_NOBODY 2u

#define FEATURES (IORING_FEAT_NODROP | IORING_FEAT_SUBMIT_STABLE | IORING_FEAT_RW_CUR_POS | IORING_FEAT_FAST_POLL | IORING_FEAT_EXT_ARG)

struct uring {
	struct io_uring ring;
	struct ring_ops ops;
	struct __kernel_timespec *times; /* one an entry, for the time until it is submitted */
	unsigned group; /* disk requests that are submitted together */
	bool begun;     /* the ring belongs to the reactor's thread */
	bool gone;      /* it does not answer any more */
	bool listening; /* an entry for the reactor's eventfd is armed */
};

/* ------------------------------------------------------------------------------------------------------ open and close */

/*
 * A new ring's mapping may lie where an old one's lay. The kernel orders that; this tells the memory model (and the thread
 * sanitizer, which does not see liburing's own system calls).
 */
static uint32_t rings_closed;

static long setup(struct io_uring *ring, unsigned entries)
{
	/* The best that the kernel knows; the last is what every kernel with these features knows. */
	static const unsigned flags[] = { IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN | IORING_SETUP_SUBMIT_ALL,
					  IORING_SETUP_COOP_TASKRUN | IORING_SETUP_SUBMIT_ALL, 0 };
	long error = -EINVAL;

	for (unsigned i = 0; i < sizeof(flags) / sizeof(*flags) && error == -EINVAL; i++) {
		struct io_uring_params params = { .flags = flags[i] | IORING_SETUP_R_DISABLED | IORING_SETUP_CLAMP |
							   IORING_SETUP_CQSIZE,
						  .cq_entries = entries * 8 };

		error = io_uring_queue_init_params(entries, ring, &params);
		if (!error && (params.features & FEATURES) != FEATURES) {
			io_uring_queue_exit(ring);
			error = -ENOTSUP;
		}
	}
	return error;
}

static bool has_all(const struct ring_ops *ops)
{
	static const uint8_t needed[] = { IORING_OP_READ, IORING_OP_WRITE, IORING_OP_POLL_ADD, IORING_OP_ASYNC_CANCEL,
					  IORING_OP_TIMEOUT, IORING_OP_LINK_TIMEOUT };

	for (unsigned i = 0; i < sizeof(needed); i++)
		if (!ring_has(ops, needed[i]))
			return false;
	return true;
}

long waits_uring_open(struct reactor *r)
{
	unsigned entries = r->options.ring_entries ? r->options.ring_entries : DEFAULT_ENTRIES;
	struct uring *u = calloc(1, sizeof(*u));
	long error;

	if (!u)
		return -ENOMEM;
	error = setup(&u->ring, entries);
	if (error) {
		free(u);
		return error;
	}
	(void)__atomic_load_n(&rings_closed, __ATOMIC_ACQUIRE);
	r->uring = u;
	u->group = DISK_GROUP;
	u->times = calloc(u->ring.sq.ring_entries, sizeof(*u->times));
	error = u->times ? ring_probe(&u->ring, &u->ops) : -ENOMEM;
	if (!error && !has_all(&u->ops))
		error = -ENOTSUP;
	if (!error)
		error = io_uring_ring_dontfork(&u->ring);
	if (error)
		waits_uring_close(r);
	return error;
}

long waits_uring_begin(struct reactor *r)
{
	struct uring *u = r->uring;
	unsigned workers[2] = { r->options.iowq_bounded ? r->options.iowq_bounded : DEFAULT_BOUNDED,
				r->options.iowq_unbounded ? r->options.iowq_unbounded : DEFAULT_UNBOUNDED };
	long error;

	if (!u)
		return 0;
	error = io_uring_enable_rings(&u->ring);
	if (error)
		return error;
	u->begun = true;
	/* Both only make things faster or fairer: kernels before 5.15 and 5.18 do not know them. */
	io_uring_register_iowq_max_workers(&u->ring, workers);
	io_uring_register_ring_fd(&u->ring);
	return 0;
}

static void ring_exit(struct uring *u)
{
	__atomic_fetch_add(&rings_closed, 1, __ATOMIC_RELEASE);
	if (!u->gone)
		io_uring_queue_exit(&u->ring);
	u->gone = true;
}

void waits_uring_close(struct reactor *r)
{
	struct uring *u = r->uring;

	if (!u)
		return;
	ring_exit(u);
	free(u->times);
	free(u);
	r->uring = NULL;
}

/* The child has the descriptors and none of the mappings. */
void waits_uring_forked(struct reactor *r)
{
	struct uring *u = r->uring;

	if (!u)
		return;
	if (!u->gone)
		sys1(__NR_close, u->ring.ring_fd);
	free(u->times);
	free(u);
	r->uring = NULL;
}

void waits_uring_lost(struct reactor *r)
{
	const struct timespec pause = { 0, LOST_NS };

	/* The kernel cancels what waits for readiness; what a disk was told to do it finishes, into memory that is still there. */
	ring_exit(r->uring);
	sys4(__NR_clock_nanosleep, CLOCK_MONOTONIC, 0, &pause, NULL);
	for (uint32_t i = 0, n = slab_size(&r->base.slab); i < n; i++) {
		struct chain *c = slab_at(&r->base.slab, i);

		if (!(chain_tag(c) & TAG_LIVE) || __atomic_load_n(&c->place, __ATOMIC_ACQUIRE) != PLACE_ARMED)
			continue;
		chain_place(c, PLACE_MOVING);
		c->wait = CHAIN_WAIT_NOTHING; /* still in its call, which is tried once more */
		reactor_ready(r, c);
	}
}

/* -------------------------------------------------------------------------------------------------------------- entries */

/* Whether the kernel's answer means that io_uring is not to be used any more, as a seccomp filter says it. */
static bool is_loss(long answer)
{
	switch (answer) {
	case -EPERM:
	case -EACCES:
	case -ENOSYS:
	case -EBADF:
	case -EOPNOTSUPP:
	case -EEXIST:
		return true;
	default:
		return false;
	}
}

/* Room for `n` entries; false: the kernel takes none at the moment. */
static bool make_room(struct uring *u, unsigned n)
{
	return io_uring_sq_space_left(&u->ring) >= n || (io_uring_submit(&u->ring) >= 0 && io_uring_sq_space_left(&u->ring) >= n);
}

static struct io_uring_sqe *next_entry(struct uring *u)
{
	return io_uring_get_sqe(&u->ring);
}

/* What the block layer is to hear of soon; see DISK_GROUP. */
static bool is_disk(const struct chain *c)
{
	enum call_class class = call_class_of(c->nr);

	return c->wait == CHAIN_WAIT_RING && class >= CALL_READ && class <= CALL_PWRITEV2;
}

/* Reads that were answered at once came from memory: there larger groups are better. An error shows again at the turn's end. */
static void submit_group(struct uring *u)
{
	unsigned before = io_uring_cq_ready(&u->ring), submitted = io_uring_sq_ready(&u->ring);

	io_uring_submit(&u->ring);
	u->group = io_uring_cq_ready(&u->ring) - before >= submitted ? MEMORY_GROUP : DISK_GROUP;
}

/* A second entry, for a time limit, is taken only when it turns out to be needed: it must follow the first. */
static bool arm(struct reactor *r, struct chain *c)
{
	struct uring *u = r->uring;
	struct io_uring_sqe limit;
	struct ring_slot slot = { .limit = &limit };
	unsigned used;
	bool reads;

	if (c->wait == CHAIN_WAIT_TURN) {
		reactor_ready(r, c);
		return true;
	}
	if (!make_room(u, 2))
		return false;
	slot.time = &u->times[u->ring.sq.sqe_tail & (u->ring.sq.ring_entries - 1)];
	slot.call = next_entry(u);
	used = ring_prepare(&u->ops, c, &slot);
	if (!used) { /* the entry is taken: it does nothing */
		io_uring_prep_nop(slot.call);
		io_uring_sqe_set_data64(slot.call, ABOUT_NOBODY);
		return false;
	}
	io_uring_sqe_set_data64(slot.call, (uintptr_t)c | ABOUT_CHAIN);
	if (used == 2) {
		struct io_uring_sqe *second = next_entry(u);

		*second = limit;
		io_uring_sqe_set_data64(second, ABOUT_NOBODY);
	}
	reads = is_disk(c);
	chain_place(c, PLACE_ARMED);
	/* No other thread writes it. */
	__atomic_store_n(&r->base.count.ring_calls, r->base.count.ring_calls + 1, __ATOMIC_RELAXED);
	if (reads && io_uring_sq_ready(&u->ring) >= u->group)
		submit_group(u);
	return true;
}

static void stop(struct reactor *r, struct chain *c)
{
	struct uring *u = r->uring;
	struct io_uring_sqe *sqe;

	if (!make_room(u, 1))
		return; /* there will be another try */
	sqe = next_entry(u);
	io_uring_prep_cancel64(sqe, (uintptr_t)c | ABOUT_CHAIN, 0);
	io_uring_sqe_set_data64(sqe, ABOUT_NOBODY);
}

/* The eventfd that wakes this thread; one-shot, so that nothing is to be emptied while nobody kicks. */
static void listen_for_kicks(struct reactor *r)
{
	struct uring *u = r->uring;
	struct io_uring_sqe *sqe;

	if (u->listening || !make_room(u, 1))
		return;
	sqe = next_entry(u);
	io_uring_prep_poll_add(sqe, r->kick_fd, POLLIN);
	io_uring_sqe_set_data64(sqe, ABOUT_KICK);
	u->listening = true;
}

/* What the kernel says to itself when a signal interrupts a call (linux/errno.h); splice on its workers lets it out. */
static bool is_restart(int32_t result)
{
	return result <= -512 && result >= -516;
}

static void take(struct reactor *r, const struct io_uring_cqe *cqe)
{
	struct chain *c = atom_ptr(cqe->user_data);
	uint64_t count;

	switch (cqe->user_data & 7) {
	case ABOUT_CHAIN:
		c->result = is_restart(cqe->res) ? -EINTR : cqe->res;
		c->state = CHAIN_HAS_RESULT;
		chain_place(c, PLACE_MOVING);
		reactor_ready(r, c);
		break;
	case ABOUT_KICK:
		r->uring->listening = false;
		sys3(__NR_read, r->kick_fd, &count, sizeof(count));
		break;
	default:
		break;
	}
}

static long wait_for_entries(struct reactor *r, uint64_t timeout_ns)
{
	struct uring *u = r->uring;
	struct io_uring_cqe *cqe;
	unsigned head, n = 0;
	long answer;

	listen_for_kicks(r);
	if (!u->listening && timeout_ns > DEAF_NS) /* the kernel takes nothing at the moment: a kick would not be heard */
		timeout_ns = DEAF_NS;
	/*
	 * With answers there already liburing does not ask for events, and then the kernel does not do its part of the work: what
	 * is to be cancelled would never be, as long as there are more cancels in a turn than the queue has room for.
	 */
	if (!timeout_ns || io_uring_cq_ready(&u->ring)) {
		answer = io_uring_submit_and_get_events(&u->ring);
	} else if (timeout_ns == UINT64_MAX) {
		answer = io_uring_submit_and_wait(&u->ring, 1);
	} else {
		struct __kernel_timespec limit = { .tv_sec = (long long)(timeout_ns / NS_PER_S),
						   .tv_nsec = (long long)(timeout_ns % NS_PER_S) };

		answer = io_uring_submit_and_wait_timeout(&u->ring, &cqe, 1, &limit, NULL);
	}
	io_uring_for_each_cqe(&u->ring, head, cqe) {
		take(r, cqe);
		n++;
	}
	io_uring_cq_advance(&u->ring, n);
	return is_loss(answer) ? answer : 0; /* what has been answered counts */
}

static void unpark(struct reactor *r, struct chain *c)
{
	waits_epoll.unpark(r, c); /* of a chain that was parked before: only a lost ring leaves some */
}

static bool rings(struct reactor *r, struct chain *c)
{
	return ring_can(&r->uring->ops, c);
}

const struct waits_ops waits_uring = {
	.name = "uring",
	.anywhere = false,
	.arm = arm,
	.stop = stop,
	.wait = wait_for_entries,
	.unpark = unpark,
	.rings = rings,
};
