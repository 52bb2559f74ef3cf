// SPDX-License-Identifier: Apache-2.0
/*
 * The chains of a batch are lanes. In each step every lane runs, in the interpreter, up to its next open, read or close, and these
 * calls go to the kernel together. Nothing stays pending on these rings: opens take RESOLVE_CACHED and reads RWF_NOWAIT, and
 * what would block leaves the batch for the engine's asynchronous side.
 *
 * A file that is opened, read and closed inside a chain needs no descriptor number: it is opened into a slot of the ring's own
 * table of files. Its cell holds SYSLET_DIRECT_FD + slot. That takes proof that nothing else uses the cell (see `stays`), and
 * where the file turns out not to be an ordinary one in memory the lane gets a number after all (IORING_OP_FIXED_FD_INSTALL).
 */
#include "lockstep.h"

#include <errno.h>
#include <fcntl.h>
#include <liburing.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "interp_loop.h"
#include "ring_calls.h"
#include "submit.h"
#include "thread.h"

#define LANES       64u
#define MOST_RINGS  64
#define WALK_MOST   16 /* atoms between an open and its last close */
#define SLOT_NONE   -1
#define SCORE_MOST  64
#define TRY_AGAIN_AFTER  32 /* batches that go without a ring when none could be had for lack of something */
#define REFUSED_FOR_GOOD UINT32_MAX /* as io_uring lacks something or stopped working */
#define SCORE_SHORT 4  /* what one file that was no gain costs, in files that were */

enum lane_op { OP_NONE, OP_OPEN, OP_READ, OP_CLOSE, OP_INSTALL };

struct lane {
	struct chain c;
	unsigned long sub;
	uint64_t opener;      /* the atom that opened the direct file */
	uint64_t cell;        /* and where its number stands */
	int32_t slot;         /* of the direct file, or SLOT_NONE */
	int32_t held;         /* a descriptor to be closed when the chain has gone on, else -1 */
	uint8_t op;
	bool fresh;           /* nothing was read from it */
	bool yields;          /* its budget is used up */
	bool bound;           /* but no number can be had for its file */
	bool last;            /* it is run when all others are done */
	struct open_how how;  /* of the direct file */
};

struct batch_ring {
	uint32_t busy; /* atomic: checked out */
	bool open;
	uint64_t slots; /* those in use */
	struct io_uring ring;
	unsigned queued;
	struct lane *lanes; /* LANES of them */
	uint8_t active[LANES];
};
_Static_assert(LANES == 64, "slots are bits of a word");

struct lockstep {
	unsigned count;
	uint32_t refused; /* atomic: no ring can be had: for so many batches, or REFUSED_FOR_GOOD */
	int32_t score;    /* atomic, below zero: files are mostly shorter than what is read; see `gained` */
	struct batch_ring rings[];
};

/* One batch. */
struct batch {
	struct lockstep *l;
	struct batch_ring *ring;
	struct syslet_engine *e;
	struct syslet_submission *subs;
	struct async_head_user *head;
	struct interp run;
	unsigned active;
	bool unkicked;
	/* Counted here, and added to the engine's own counters once: each addition there is a locked operation. */
	uint64_t ended, atoms, opened, enters, calls;
};

/* ---------------------------------------------------------------------------------------------------------------- rings */

struct lockstep *lockstep_open(const struct syslet_engine_options *options)
{
	long cpus = sysconf(_SC_NPROCESSORS_ONLN);
	unsigned count = options->batch_rings ? options->batch_rings : cpus < 1 ? 1 : cpus > MOST_RINGS ? MOST_RINGS : (unsigned)cpus;
	struct lockstep *l = calloc(1, sizeof(*l) + count * sizeof(l->rings[0]));

	if (l)
		l->count = count;
	return l;
}

static void ring_close_keeping_lanes(struct batch_ring *b)
{
	if (b->open)
		io_uring_queue_exit(&b->ring);
	b->open = false;
}

static void ring_close(struct batch_ring *b)
{
	ring_close_keeping_lanes(b);
	free(b->lanes);
	b->lanes = NULL;
}

void lockstep_close(struct lockstep *l)
{
	for (unsigned i = 0; l && i < l->count; i++)
		ring_close(&l->rings[i]);
	free(l);
}

void lockstep_forked(struct lockstep *l)
{
	for (unsigned i = 0; l && i < l->count; i++) {
		struct batch_ring *b = &l->rings[i];

		if (b->open)
			sys1(__NR_close, b->ring.ring_fd);
		free(b->lanes);
		memset(b, 0, sizeof(*b));
	}
	if (l)
		l->refused = 0;
}

/* Without the table, or without a way out of it, there would be nothing but a ring, and that hardly pays: -ENOTSUP. */
static long ring_open(struct batch_ring *b)
{
	struct io_uring_params params = { .flags = IORING_SETUP_COOP_TASKRUN | IORING_SETUP_SUBMIT_ALL };
	struct ring_ops ops;
	long error;

	b->lanes = aligned_alloc(64, LANES * sizeof(*b->lanes));
	if (!b->lanes)
		return -ENOMEM;
	error = io_uring_queue_init_params(LANES, &b->ring, &params);
	if (error) {
		free(b->lanes);
		b->lanes = NULL;
		return error;
	}
	b->open = true;
	b->slots = 0;
	b->queued = 0;
	error = io_uring_ring_dontfork(&b->ring);
	if (!error)
		error = ring_probe(&b->ring, &ops);
	if (!error && (!ring_has(&ops, IORING_OP_OPENAT2) || !ring_has(&ops, IORING_OP_CLOSE) ||
		       !ring_has(&ops, RING_OP_FIXED_FD_INSTALL)))
		error = -ENOTSUP;
	if (!error)
		error = io_uring_register_files_sparse(&b->ring, LANES);
	if (error)
		ring_close(b);
	return error;
}
_Static_assert(LANES * sizeof(struct lane) % 64 == 0, "aligned_alloc wants a multiple");

/* There are no descriptors or no memory just now. */
static bool will_pass(long error)
{
	return error == -EMFILE || error == -ENFILE || error == -ENOMEM || error == -EAGAIN;
}

/* A ring that nobody uses; NULL: there is none at the moment, or at all. */
static struct batch_ring *ring_take(struct lockstep *l)
{
	uint32_t refused = __atomic_load_n(&l->refused, __ATOMIC_RELAXED);
	long error;

	if (refused) {
		if (refused != REFUSED_FOR_GOOD) /* who comes at the same time need not count */
			__atomic_compare_exchange_n(&l->refused, &refused, refused - 1, false, __ATOMIC_RELAXED,
						    __ATOMIC_RELAXED);
		return NULL;
	}
	for (unsigned i = 0; i < l->count; i++) {
		struct batch_ring *b = &l->rings[i];

		if (__atomic_load_n(&b->busy, __ATOMIC_RELAXED) || __atomic_exchange_n(&b->busy, 1, __ATOMIC_ACQUIRE))
			continue;
		error = b->open ? 0 : ring_open(b);
		if (!error)
			return b;
		__atomic_store_n(&b->busy, 0, __ATOMIC_RELEASE);
		__atomic_store_n(&l->refused, will_pass(error) ? TRY_AGAIN_AFTER : REFUSED_FOR_GOOD, __ATOMIC_RELAXED);
		return NULL;
	}
	return NULL;
}

/* --------------------------------------------------------------------------------------------------------- direct files */

static bool overlaps(uint64_t a, uint64_t b)
{
	return a - b < 8 || b - a < 8;
}

/* An atom that the walk may read, with all its argument pointers. */
static const struct syslet_uatom *readable(const struct chain *c, uint64_t at)
{
	if (!at || (at & 7) || (c->bounds && !mem_span_holds(&c->bounds->block, at, offsetof(struct syslet_uatom, private_data))))
		return NULL;
	return atom_ptr(at);
}

/* Pseudo calls that follow no address but umem_add's. */
static bool is_arithmetic(uint32_t nr)
{
	return nr >= SYSLET_UMEM_ADD && nr <= SYSLET_NE;
}

/* The atom leaves the cell alone, but for a read or close of the file itself. */
static bool leaves_alone(const struct chain *c, const struct syslet_uatom *atom, uint64_t cell, bool uses)
{
	if (atom->ret_ptr && overlaps(atom->ret_ptr, cell))
		return false;
	for (int i = 0; i < 6 && atom->arg_ptr[i]; i++) {
		if (i == 0 && uses)
			continue;
		if (overlaps(atom->arg_ptr[i], cell))
			return false;
		/* An address that points at it: umem_add, or a buffer that begins there. */
		if ((!c->bounds || mem_cell_ok(c->bounds, atom->arg_ptr[i])) && overlaps(cell_load(atom->arg_ptr[i]), cell))
			return false;
	}
	return true;
}

struct walk {
	uint64_t todo[WALK_MOST], seen[WALK_MOST];
	int n, done;
};

static bool walk_add(struct walk *w, uint64_t at)
{
	for (int i = 0; i < w->done; i++)
		if (w->seen[i] == at)
			return true;
	if (w->n == WALK_MOST)
		return false;
	w->todo[w->n++] = at;
	return true;
}

/*
 * The file that the captured open makes stays inside the chain: from the open on, on every way, there are only reads of it and
 * arithmetic until it is closed, and nothing else names or points at the cell. The first thing is a read, which shows what
 * kind of file it is. A longer way than WALK_MOST atoms is no proof.
 */
static bool stays(const struct chain *c)
{
	struct walk w;
	uint64_t cell = c->ret_ptr;
	bool first = true;

	w.n = w.done = 0; /* not the rest: clearing it takes longer than walking */
	/* A descriptor is positive here, so the way behind the open is known. */
	if (!cell || !walk_add(&w, c->flags & SYSLET_STOP_ON_NONZERO
					   ? (c->flags & SYSLET_SKIP_TO_NEXT_ON_STOP ? c->atom + ATOM_SIZE : 0)
					   : c->next))
		return false;
	while (w.n) {
		uint64_t at = w.todo[--w.n];
		const struct syslet_uatom *atom = readable(c, at);
		enum call_class class;
		bool uses;

		if (!atom || w.done == WALK_MOST || (atom->flags & (ATOM_FLAGS_PLACE | ~ATOM_FLAGS_ALL)))
			return false;
		w.seen[w.done++] = at;
		class = call_class_of(atom->nr);
		uses = (class == CALL_READ || class == CALL_CLOSE) && atom->arg_ptr[0] == cell;
		if ((first ? class != CALL_READ || !uses : !uses && !is_arithmetic(atom->nr)) ||
		    !leaves_alone(c, atom, cell, uses))
			return false;
		first = false;
		if (uses && class == CALL_CLOSE)
			continue;
		if (!walk_add(&w, atom->next) ||
		    ((atom->flags & (SYSLET_STOP_ON_NONZERO | SYSLET_STOP_ON_ZERO | SYSLET_STOP_ON_NEGATIVE |
				     SYSLET_STOP_ON_NON_POSITIVE)) &&
		     !walk_add(&w, atom->flags & SYSLET_SKIP_TO_NEXT_ON_STOP ? at + ATOM_SIZE : 0)))
			return false;
	}
	return true;
}

/* A file that was shorter than what was read of it needs a number to be asked about; then the slot was a loss. */
static void gained(struct lockstep *l, bool gain)
{
	int32_t score = __atomic_load_n(&l->score, __ATOMIC_RELAXED);

	if (gain ? score < SCORE_MOST : score > -SCORE_MOST)
		__atomic_store_n(&l->score, gain ? score + 1 : score - SCORE_SHORT, __ATOMIC_RELAXED);
}

/* Below zero the score climbs back by what is opened plainly, and then it is tried again. */
static bool worth_it(struct lockstep *l)
{
	if (__atomic_load_n(&l->score, __ATOMIC_RELAXED) >= 0)
		return true;
	gained(l, true);
	return false;
}

static int32_t slot_take(struct batch_ring *b)
{
	int32_t slot = b->slots == UINT64_MAX ? SLOT_NONE : __builtin_ctzll(~b->slots);

	if (slot != SLOT_NONE)
		b->slots |= UINT64_C(1) << slot;
	return slot;
}

static void slot_free(struct batch_ring *b, struct lane *lane)
{
	b->slots &= ~(UINT64_C(1) << lane->slot);
	lane->slot = SLOT_NONE;
}

/* -------------------------------------------------------------------------------------------------------------- entries */

static struct io_uring_sqe *entry(struct batch *batch, struct lane *lane, enum lane_op op)
{
	struct io_uring_sqe *sqe = io_uring_get_sqe(&batch->ring->ring); /* there is one for each lane */

	lane->op = (uint8_t)op;
	batch->ring->queued++;
	return sqe;
}

/* Behind liburing's own, which clear it. */
static void name(const struct batch *batch, const struct lane *lane, struct io_uring_sqe *sqe)
{
	io_uring_sqe_set_data64(sqe, (uint64_t)(lane - batch->ring->lanes));
}

static bool is_own(const struct lane *lane)
{
	return lane->slot != SLOT_NONE && (int)lane->c.args[0] == SYSLET_DIRECT_FD + lane->slot;
}

/* Only a file that gets no number gains by the ring. One that is not to be read plainly is to have one. */
static bool prepare_open(struct batch *batch, struct lane *lane)
{
	struct chain *c = &lane->c;
	long flags = (int)c->args[2];
	struct io_uring_sqe *sqe;

	if (flags & (OPEN_CHANGES | KERNEL_O_DIRECT | O_PATH | O_DIRECTORY) || (flags & O_ACCMODE) == O_WRONLY)
		return false;
	if (batch->active < SUBMIT_BATCH || lane->slot != SLOT_NONE || !worth_it(batch->l) || !stays(c))
		return false;
	lane->slot = slot_take(batch->ring);
	if (lane->slot == SLOT_NONE)
		return false;
	attempt_open_how(&lane->how, flags & ~(long)O_CLOEXEC);
	lane->opener = c->atom;
	lane->cell = c->ret_ptr;
	lane->fresh = true;
	sqe = entry(batch, lane, OP_OPEN);
	io_uring_prep_openat2_direct(sqe, (int)c->args[0], atom_ptr(c->args[1]), &lane->how, (unsigned)lane->slot);
	name(batch, lane, sqe);
	return true;
}

static bool prepare_read(struct batch *batch, struct lane *lane)
{
	struct chain *c = &lane->c;
	uint64_t length = c->args[2] < INT32_MAX ? c->args[2] : INT32_MAX;
	struct io_uring_sqe *sqe;

	if (!is_own(lane))
		return false;
	sqe = entry(batch, lane, OP_READ);
	io_uring_prep_read(sqe, lane->slot, atom_ptr(c->args[1]), (unsigned)length, UINT64_MAX);
	sqe->rw_flags = RWF_NOWAIT;
	sqe->flags |= IOSQE_FIXED_FILE;
	name(batch, lane, sqe);
	return true;
}

static bool prepare_close(struct batch *batch, struct lane *lane)
{
	struct io_uring_sqe *sqe;

	if (!is_own(lane))
		return false;
	sqe = entry(batch, lane, OP_CLOSE);
	io_uring_prep_close_direct(sqe, (unsigned)lane->slot);
	name(batch, lane, sqe);
	return true;
}

static void prepare_install(struct batch *batch, struct lane *lane)
{
	struct io_uring_sqe *sqe = entry(batch, lane, OP_INSTALL);

	io_uring_prep_rw(RING_OP_FIXED_FD_INSTALL, sqe, lane->slot, NULL, 0, 0);
	sqe->flags |= IOSQE_FIXED_FILE;
	name(batch, lane, sqe);
}

/* -------------------------------------------------------------------------------------------------------------- results */

static void settle(struct lane *lane, long result)
{
	lane->c.result = result;
	lane->c.state = CHAIN_SETTLED;
}

/* A file of the ring's table goes without a word. */
static void slot_drop(struct batch *batch, struct lane *lane)
{
	int none = -1;

	io_uring_register_files_update(&batch->ring->ring, (unsigned)lane->slot, &none, 1);
	slot_free(batch->ring, lane);
}

/* What an attempt in the caller answered is judged as ever; a want leaves the chain in its call, which the next run resumes. */
static void judge(struct batch *batch, struct lane *lane, enum call_class class, long result)
{
	result = interp_settle(&batch->run, &lane->c, class, result);
	if (IS_WANT(result))
		lane->c.state = CHAIN_IN_CALL;
	else
		settle(lane, result);
}

static void opened(struct batch *batch, struct lane *lane, long result)
{
	struct chain *c = &lane->c;

	if (result < 0) {
		slot_free(batch->ring, lane);
		judge(batch, lane, CALL_OPENAT, result);
		return;
	}
	batch->opened++;
	c->known_fd = -1;
	settle(lane, SYSLET_DIRECT_FD + lane->slot);
}

static void was_read(struct batch *batch, struct lane *lane, long result)
{
	struct chain *c = &lane->c;
	bool whole = result >= 0 && (uint64_t)result == c->args[2];

	if (lane->fresh || !whole)
		gained(batch->l, whole);
	if (whole) {
		lane->fresh = false;
		settle(lane, result);
		return;
	}
	/* It ends here, or is not in memory, or is no file at all: with a number one can ask. */
	c->result = result;
	lane->op = OP_INSTALL;
}

static bool is_fifo(int fd)
{
	struct stat st;

	return sys2(__NR_fstat, fd, &st) == 0 && S_ISFIFO(st.st_mode);
}

/*
 * The open did not wait for the other end, as a ring's never do, and was not told not to (O_NONBLOCK). The chain goes back
 * to it, for the caller: nothing but a read has happened since, which moved nothing. The first descriptor holds the door
 * open until then.
 */
static void open_again(struct lane *lane, int fd)
{
	lane->held = fd;
	lane->last = true;
	lane->c.atom = lane->opener;
	lane->c.state = CHAIN_AT_ATOM;
	lane->c.done = 0;
	lane->c.known_fd = -1;
}

static void installed(struct batch *batch, struct lane *lane, long result)
{
	struct chain *c = &lane->c;
	bool fresh = lane->fresh;
	long before = c->result;

	if (result < 0) { /* no number is to be had: the call that needs it says so, if one does */
		lane->bound = true;
		if (!lane->yields)
			settle(lane, result);
		return;
	}
	slot_drop(batch, lane);
	if (fresh && before <= 0 && !lane->yields && !(lane->how.flags & O_NONBLOCK) && is_fifo((int)result)) {
		open_again(lane, (int)result);
		return;
	}
	cell_store(lane->cell, result);
	if (lane->yields) {
		if (c->atom == lane->opener) /* it has just been opened, and its number is still to be stored */
			c->result = result;
		return;
	}
	c->args[0] = (uint64_t)result;
	c->known_fd = (int)result;
	c->known = fresh ? FD_START : 0;
	judge(batch, lane, CALL_READ, before);
}

static void take(struct batch *batch, struct lane *lane, long result)
{
	enum lane_op op = lane->op;

	lane->op = OP_NONE;
	switch (op) {
	case OP_OPEN:
		opened(batch, lane, result);
		break;
	case OP_READ:
		was_read(batch, lane, result);
		break;
	case OP_CLOSE:
		slot_free(batch->ring, lane);
		settle(lane, result);
		break;
	case OP_INSTALL:
		installed(batch, lane, result);
		break;
	default:
		break;
	}
}

/* ---------------------------------------------------------------------------------------------------------------- steps */

static void ended(struct batch *batch, struct lane *lane)
{
	batch->ended++;
	batch->atoms += lane->c.atoms;
	batch->subs[lane->sub].result = (long)lane->c.atom;
}

static void count(struct batch *batch)
{
	submit_count(batch->e, batch->ended, batch->atoms);
	ENGINE_COUNT(batch->e, direct_files, batch->opened);
	ENGINE_COUNT(batch->e, batch_enters, batch->enters);
	ENGINE_COUNT(batch->e, batch_calls, batch->calls);
}

static void leave(struct batch *batch, struct lane *lane, long result)
{
	batch->subs[lane->sub].result = result;
	batch->unkicked |= result == 0;
}

static bool prepare(struct batch *batch, struct lane *lane)
{
	switch (call_class_of(lane->c.nr)) {
	case CALL_OPENAT:
		return prepare_open(batch, lane);
	case CALL_READ:
		return prepare_read(batch, lane);
	default:
		return prepare_close(batch, lane);
	}
}

/* Runs a lane to its next call for the ring (true), or out of the batch (false). */
static bool advance(struct batch *batch, struct lane *lane)
{
	struct chain *c = &lane->c;
	enum interp_end end;
	long result;

	for (;;) {
		end = c->bounds ? interp_loop(&batch->run, c, INTERP_LOCKSTEP, true, false)
				: interp_loop(&batch->run, c, INTERP_LOCKSTEP, false, false);
		if (end == INTERP_BATCH && c->state == CHAIN_AT_ATOM) {
			lane->last = true;
			return true;
		}
		if (end != INTERP_BATCH)
			break;
		if (prepare(batch, lane))
			return true;
		/* Made here and now, as without a batch. */
		result = interp_captured(&batch->run, c);
		if (IS_WANT(result)) {
			end = INTERP_WAIT;
			break;
		}
		settle(lane, result);
	}
	if (lane->slot != SLOT_NONE) /* it ended on the way, by a fault */
		slot_drop(batch, lane);
	if (likely(end == INTERP_ENDED))
		ended(batch, lane);
	else if (end == INTERP_FAULT)
		leave(batch, lane, batch->run.error);
	else if (end == INTERP_YIELD)
		leave(batch, lane, submit_yield(&batch->run, c, batch->head));
	else
		leave(batch, lane, submit_async(&batch->run, c, batch->head));
	batch->run.mode = INTERP_LOCKSTEP; /* if it had to be finished here */
	return false;
}

/* False: io_uring does not answer any more. */
static bool enter(struct batch *batch)
{
	struct batch_ring *b = batch->ring;
	unsigned reaped = 0, head, total = b->queued;
	struct io_uring_cqe *cqe;

	while (reaped < total) {
		long answer = io_uring_submit_and_wait(&b->ring, total - reaped);
		unsigned n = 0;

		if (answer < 0 && answer != -EINTR && answer != -EAGAIN && answer != -EBUSY)
			return false;
		io_uring_for_each_cqe(&b->ring, head, cqe) {
			take(batch, &b->lanes[cqe->user_data], cqe->res);
			n++;
		}
		io_uring_cq_advance(&b->ring, n);
		reaped += n;
	}
	batch->enters++;
	batch->calls += total;
	b->queued = 0;
	return true;
}

/* The rest of a lane without the ring. */
static void finish(struct batch *batch, struct lane *lane)
{
	struct chain *c = &lane->c;

	batch->run.mode = INTERP_CALLER;
	switch (interp_run(&batch->run, c)) {
	case INTERP_ENDED:
		ended(batch, lane);
		break;
	case INTERP_FAULT:
		leave(batch, lane, batch->run.error);
		break;
	case INTERP_YIELD:
		leave(batch, lane, submit_yield(&batch->run, c, batch->head));
		break;
	default:
		leave(batch, lane, submit_async(&batch->run, c, batch->head));
		break;
	}
	if (lane->held >= 0)
		sys1(__NR_close, lane->held);
}

/* A filter came up, say. What was queued is made in the caller; a file in the ring's table cannot be reached any more. */
static void lost(struct batch *batch)
{
	struct batch_ring *b = batch->ring;

	__atomic_store_n(&batch->l->refused, REFUSED_FOR_GOOD, __ATOMIC_RELAXED);
	ENGINE_COUNT(batch->e, ring_lost, 1);
	ring_close_keeping_lanes(b);
	for (unsigned i = 0; i < batch->active; i++) {
		struct lane *lane = &b->lanes[b->active[i]];

		if (lane->op == OP_OPEN || lane->op == OP_NONE)
			lane->op = OP_NONE;
		else
			settle(lane, -EIO);
		finish(batch, lane);
	}
}

/* A lane that has come back from the ring, or begins: false when it is done with the batch. */
static bool step(struct batch *batch, struct lane *lane, bool late)
{
	if (lane->last)
		return true;
	if (lane->op != OP_INSTALL && !lane->bound && (late || lane->c.atoms >= batch->e->budget_atoms)) {
		lane->yields = true;
		if (lane->slot != SLOT_NONE)
			lane->op = OP_INSTALL;
	}
	if (lane->op == OP_INSTALL) {
		prepare_install(batch, lane);
		return true;
	}
	if (lane->yields && lane->slot == SLOT_NONE) {
		leave(batch, lane, submit_yield(&batch->run, &lane->c, batch->head));
		batch->run.mode = INTERP_LOCKSTEP;
		return false;
	}
	return advance(batch, lane);
}

static void run_lanes(struct batch *batch)
{
	struct batch_ring *b = batch->ring;
	uint64_t until = 0;

	/* The clock is looked at now and then; the first look starts it. */
	for (unsigned steps = 1; batch->active; steps++) {
		bool late = steps % 16 == 0 && until && thread_now() >= until;
		unsigned kept = 0;

		if (steps == 16)
			until = thread_now() + batch->e->budget_ns;
		for (unsigned i = 0; i < batch->active; i++)
			if (step(batch, &b->lanes[b->active[i]], late))
				b->active[kept++] = b->active[i];
		batch->active = kept;
		if (!b->queued)
			break;
		if (!enter(batch)) {
			lost(batch);
			return;
		}
	}
	for (unsigned i = 0; i < batch->active; i++)
		finish(batch, &b->lanes[b->active[i]]);
}

/* False: an error of the call itself. */
static bool begin_lane(struct batch *batch, struct lane *lane, unsigned long sub)
{
	const struct syslet_submission *s = &batch->subs[sub];

	if (!s->atom || (s->atom & 7) || (s->control & 7)) {
		batch->subs[sub].result = -EINVAL;
		return false;
	}
	submit_chain(batch->e, &lane->c, s->atom, atom_ptr(s->bounds), atom_ptr(s->control));
	lane->sub = sub;
	lane->slot = SLOT_NONE;
	lane->held = -1;
	lane->op = OP_NONE;
	lane->yields = lane->bound = lane->last = false;
	if (unlikely(lane->c.traced) && !trace_valid(lane->c.control)) {
		batch->subs[sub].result = -EINVAL;
		return false;
	}
	return true;
}

/* Whether a batch has a chance to gain anything: its first chain begins with an open. */
static bool looks_like_files(const struct syslet_submission *s)
{
	const struct syslet_bounds *bounds = atom_ptr(s->bounds);
	const struct syslet_uatom *atom = atom_ptr(s->atom);

	if (!s->atom || (s->atom & 7) || (bounds && !mem_span_holds(&bounds->block, s->atom, 32)))
		return false;
	return call_class_of(__atomic_load_n(&atom->nr, __ATOMIC_RELAXED)) == CALL_OPENAT;
}

unsigned long lockstep_run(struct lockstep *l, struct syslet_engine *e, struct syslet_submission *subs, unsigned long n,
			   struct async_head_user *head)
{
	struct batch batch = { .l = l, .e = e, .subs = subs, .head = head };
	unsigned long next = 0;

	if (!looks_like_files(&subs[0]) || !(batch.ring = ring_take(l)))
		return 0;
	batch.run = submit_begin(e, INTERP_LOCKSTEP, &batch.unkicked);
	while (n - next >= SUBMIT_BATCH && batch.ring->open) {
		batch.active = 0;
		batch.run.mode = INTERP_LOCKSTEP;
		for (unsigned i = 0; i < LANES && next < n; next++) {
			struct lane *lane = &batch.ring->lanes[i];

			if (!begin_lane(&batch, lane, next))
				continue;
			if (unlikely(lane->c.traced)) {
				finish(&batch, lane);
				batch.run.mode = INTERP_LOCKSTEP;
				continue;
			}
			batch.ring->active[batch.active++] = (uint8_t)i++;
		}
		run_lanes(&batch);
	}
	__atomic_store_n(&batch.ring->busy, 0, __ATOMIC_RELEASE);
	count(&batch);
	return next;
}
