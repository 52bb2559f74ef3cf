// SPDX-License-Identifier: Apache-2.0
#include "trace.h"

#include <errno.h>
#include <string.h>
#include <sys/uio.h>
#include "interp_loop.h"
#include "thread.h"

#define STRING_PIECE 256u
#define PAGE         4096u
#define VECTOR_MOST  16 /* buffers of one call */

/*
 * Kept free, so that whatever began can end: a result without captures, and the padding that it may need before it.
 * What else is written leaves that alone.
 */
#define KEEP (2 * sizeof(struct syslet_trace_result))

/* What the library keeps between a call and its result, in struct syslet_trace. */
struct own {
	uint64_t pending; /* the atom whose call was written; 0: none */
	uint64_t nr;
	uint64_t args[6];
	uint64_t by_ring; /* the next result is io_uring's */
};
_Static_assert(sizeof(struct own) == sizeof(((struct syslet_trace *)0)->own), "own");

static struct syslet_trace *trace_of(const struct chain *c)
{
	return atom_ptr(c->control->trace);
}

static struct own *own_of(struct syslet_trace *t)
{
	return (struct own *)t->own;
}

bool trace_valid(const struct syslet_control *control)
{
	const struct syslet_trace *t = atom_ptr(control->trace);

	return !(control->trace & 7) && t->events && !(t->events & 7) && t->size >= SYSLET_TRACE_LEAST &&
	       !(t->size & (t->size - 1)) && t->size <= UINT32_MAX && !(t->captures & 3);
}

/* ------------------------------------------------------------------------------------------------------------- writing */

struct writer {
	struct syslet_trace *t;
	struct syslet_trace_header *header;
	char *at, *end; /* where captures go, and how far */
	uint64_t from;  /* position of the header */
};

static void lose(struct syslet_trace *t)
{
	__atomic_store_n(&t->lost, t->lost + 1, __ATOMIC_RELAXED);
}

/* Room for an event of `base` bytes with captures behind it; false when there is none, or less than `keep` would be left. */
static bool begin(struct writer *w, struct syslet_trace *t, enum syslet_trace_type type, uint8_t where, size_t base, size_t keep)
{
	uint64_t used = t->written - __atomic_load_n(&t->taken, __ATOMIC_ACQUIRE);
	uint64_t room = used <= t->size ? t->size - used : 0; /* a reader that is ahead of us: none */
	uint64_t straight = t->size - (t->written & (t->size - 1));

	w->from = t->written;
	/* Short of the end a call might find room for itself and none for its captures. */
	if (straight < base || (straight < t->size / 8 && room >= straight + t->size / 8)) {
		struct syslet_trace_header *pad = atom_ptr(t->events + (t->written & (t->size - 1)));

		if (room < straight + base + keep)
			return false;
		pad->size = (uint32_t)straight;
		pad->type = SYSLET_TRACE_PAD;
		w->from += straight;
		room -= straight;
		straight = t->size;
	}
	if (room < base + keep)
		return false;
	w->t = t;
	w->header = atom_ptr(t->events + (w->from & (t->size - 1)));
	w->at = (char *)w->header + base;
	w->end = (char *)w->header + (straight < room - keep ? straight : room - keep);
	*w->header = (struct syslet_trace_header){ .type = type, .where = where, .time_ns = thread_now() };
	return true;
}

static void commit(struct writer *w)
{
	w->header->size = (uint32_t)(w->at - (char *)w->header);
	__atomic_store_n(&w->t->written, w->from + w->header->size, __ATOMIC_RELEASE);
}

/* ----------------------------------------------------------------------------------------------------------- capturing */

static uint64_t least(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

/* Where the bytes of a capture go, NULL when there is no room; at most so many. */
static char *capture_begin(struct writer *w, uint64_t *room)
{
	*room = (uint64_t)(w->end - w->at);
	if (*room < sizeof(struct syslet_captured) + 8 || w->header->captures == UINT8_MAX) {
		w->header->truncated = 1;
		return NULL;
	}
	*room = (*room - sizeof(struct syslet_captured)) & ~UINT64_C(7);
	return w->at + sizeof(struct syslet_captured);
}

static void capture_end(struct writer *w, uint8_t arg, uint64_t address, uint64_t n)
{
	struct syslet_captured *captured = (struct syslet_captured *)w->at;

	*captured = (struct syslet_captured){ .arg = arg, .length = (uint32_t)n, .address = address };
	w->at += sizeof(*captured) + ((n + 7) & ~UINT64_C(7));
	w->header->captures++;
}

static void capture(struct writer *w, const struct syslet_bounds *bounds, uint8_t arg, uint64_t address, uint64_t n)
{
	uint64_t room;
	char *to;

	if (!address || !n || !(to = capture_begin(w, &room)))
		return;
	if (n > room) {
		n = room;
		w->header->truncated = 1;
	}
	if (mem_get(bounds, to, address, n)) { /* then what lies on its first page */
		uint64_t page = PAGE - address % PAGE;

		if (page >= n || mem_get(bounds, to, address, page))
			return;
		n = page;
	}
	capture_end(w, arg, address, n);
}

static void capture_string(struct writer *w, const struct syslet_bounds *bounds, uint8_t arg, uint64_t address, uint64_t most)
{
	const char *nul = NULL;
	uint64_t room, n = 0;
	char *to;

	if (!address || !(to = capture_begin(w, &room)))
		return;
	while (n < most && !nul) {
		if (n == room) {
			w->header->truncated = 1;
			break;
		}
		uint64_t part = PAGE - (address + n) % PAGE;

		part = least(part, STRING_PIECE);
		part = least(part, least(most, room) - n);
		if (mem_get(bounds, to + n, address + n, part))
			break;
		nul = memchr(to + n, 0, part);
		n = nul ? (uint64_t)(nul + 1 - to) : n + part;
	}
	if (n)
		capture_end(w, arg, address, n);
}

/* `total`: bytes that were moved, when it is told what came in. */
static void capture_vector(struct writer *w, const struct syslet_bounds *bounds, uint8_t arg, uint64_t address, uint64_t count,
			   uint64_t total)
{
	struct iovec vector[VECTOR_MOST];

	count = least(count, VECTOR_MOST);
	if (!address || mem_get(bounds, vector, address, count * sizeof(vector[0])))
		return;
	capture(w, bounds, arg, address, count * sizeof(vector[0]));
	for (uint64_t i = 0; i < count; i++) {
		uint64_t n = least(vector[i].iov_len, total);

		total -= n;
		capture(w, bounds, arg, (uintptr_t)vector[i].iov_base, least(n, w->t->bytes_most));
	}
}

static void capture_argument(struct writer *w, const struct chain *c, uint8_t arg, const struct syslet_capture *how,
			     const uint64_t args[6], uint64_t result)
{
	uint64_t address = args[arg], elements = how->how == SYSLET_CAPTURE_RESULT ? result : args[how->index % 6], bytes;

	switch (how->how) {
	case SYSLET_CAPTURE_STRING:
		capture_string(w, c->bounds, arg, address, how->size);
		break;
	case SYSLET_CAPTURE_FIXED:
		capture(w, c->bounds, arg, address, least(how->size, SYSLET_CAPTURE_ELEMENTS));
		break;
	case SYSLET_CAPTURE_COUNTED:
	case SYSLET_CAPTURE_RESULT:
		bytes = least(elements, SYSLET_CAPTURE_ELEMENTS) * least(how->size, SYSLET_CAPTURE_ELEMENTS);
		if (how->size == 1)
			bytes = least(elements, w->t->bytes_most);
		capture(w, c->bounds, arg, address, how->size == 1 ? bytes : least(bytes, SYSLET_CAPTURE_ELEMENTS));
		break;
	case SYSLET_CAPTURE_WHOLE:
		capture(w, c->bounds, arg, address, least(elements, SYSLET_CAPTURE_ELEMENTS));
		break;
	case SYSLET_CAPTURE_VECTOR:
		capture_vector(w, c->bounds, arg, address, elements, result);
		break;
	default:
		break;
	}
}

static void capture_all(struct writer *w, const struct chain *c, uint64_t nr, uint8_t when, const uint64_t args[6],
			uint64_t result)
{
	const struct syslet_capture *row = atom_ptr(w->t->captures);

	if (!row || nr >= w->t->calls)
		return;
	row += 6 * nr;
	for (uint8_t i = 0; i < 6; i++)
		if (row[i].when & when)
			capture_argument(w, c, i, &row[i], args, result);
}

/* -------------------------------------------------------------------------------------------------------------- events */

static uint8_t where(const struct interp *run)
{
	switch (run->mode) {
	case INTERP_WORKER:
		return SYSLET_TRACE_WORKER;
	case INTERP_REACTOR:
		return SYSLET_TRACE_REACTOR;
	default:
		return SYSLET_TRACE_CALLER;
	}
}

void trace_call(const struct interp *run, struct chain *c, uint64_t at, uint32_t nr, uint32_t flags, const uint64_t args[6])
{
	struct syslet_trace *t = trace_of(c);
	struct own *own = own_of(t);
	struct writer w;
	struct syslet_trace_call *call;

	if (own->pending == at)
		return;
	own->pending = 0;
	if (!begin(&w, t, SYSLET_TRACE_CALL, where(run), sizeof(*call), KEEP)) {
		lose(t);
		return;
	}
	call = (struct syslet_trace_call *)w.header;
	call->atom = at;
	call->nr = nr;
	call->flags = flags;
	memcpy(call->args, args, sizeof(call->args));
	capture_all(&w, c, nr, SYSLET_CAPTURE_BEFORE, args, UINT64_MAX);
	own->pending = at;
	own->nr = nr;
	memcpy(own->args, args, sizeof(own->args));
	commit(&w);
}

void trace_result(const struct interp *run, struct chain *c, long result)
{
	struct syslet_trace *t = trace_of(c);
	struct own *own = own_of(t);
	struct writer w;

	if (!own->pending)
		return;
	own->pending = 0;
	/* There is room: it was kept. */
	if (begin(&w, t, SYSLET_TRACE_RESULT, own->by_ring ? SYSLET_TRACE_RING : where(run), sizeof(struct syslet_trace_result), 0)) {
		((struct syslet_trace_result *)w.header)->result = result;
		if (!RESULT_IS_ERROR(result))
			capture_all(&w, c, own->nr, SYSLET_CAPTURE_AFTER, own->args, (uint64_t)result);
		commit(&w);
	}
	own->by_ring = 0;
}

static void note(const struct interp *run, const struct chain *c, enum syslet_trace_type type, int64_t what)
{
	struct syslet_trace *t = trace_of(c);
	struct writer w;
	struct syslet_trace_note *n;

	if (!begin(&w, t, type, where(run), sizeof(*n), KEEP)) {
		lose(t);
		return;
	}
	n = (struct syslet_trace_note *)w.header;
	n->atom = c->atom;
	n->what = what;
	commit(&w);
}

#define SAME(told, own) _Static_assert((int)(told) == (int)(own), "what is told is what a chain waits for")
SAME(SYSLET_TRACE_READABLE, CHAIN_WAIT_READABLE);
SAME(SYSLET_TRACE_WRITABLE, CHAIN_WAIT_WRITABLE);
SAME(SYSLET_TRACE_IN_RING, CHAIN_WAIT_RING);
SAME(SYSLET_TRACE_TURN, CHAIN_WAIT_TURN);
SAME(SYSLET_TRACE_THREAD, CHAIN_WAIT_WORKER);

enum interp_end trace_run(struct interp *run, struct chain *c)
{
	struct own *own = own_of(trace_of(c));
	enum interp_end end;

	own->by_ring = c->state == CHAIN_HAS_RESULT && !c->polls;
	end = interp_loop(run, c, run->mode, c->bounds, true);
	/* When it has ended nothing is looked at any more: its caller may have freed it (SYSLET_NO_COMPLETE). */
	switch (end) {
	case INTERP_WAIT:
		note(run, c, SYSLET_TRACE_WAIT, c->wait);
		break;
	case INTERP_YIELD:
		note(run, c, SYSLET_TRACE_WAIT, SYSLET_TRACE_BUDGET);
		break;
	case INTERP_STOPPED:
		if (!engine_shields(c) || c->state != CHAIN_AT_ATOM) {
			own->pending = 0;
			note(run, c, SYSLET_TRACE_STOP, chain_tag(c) & TAG_TIMEOUT ? -ETIMEDOUT : -ECANCELED);
		}
		break;
	default:
		break;
	}
	return end;
}
