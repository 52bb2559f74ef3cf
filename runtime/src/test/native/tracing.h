// SPDX-License-Identifier: Apache-2.0
/* What the programs about traces share: a ring with a table of captures, and a reader. */
#ifndef TRACING_H
#define TRACING_H

#include "test.h"

#define TRACED_CALLS 512

struct tracing {
	struct syslet_trace trace;
	struct syslet_control control;
	struct syslet_capture captures[TRACED_CALLS][6];
	uint64_t *ring;
};

static UNUSED void tracing_init(struct tracing *t, uint64_t size)
{
	memset(t, 0, sizeof(*t));
	t->ring = calloc(1, size);
	CHECK(t->ring);
	t->trace = (struct syslet_trace){ .events = P(t->ring),
					  .size = size,
					  .captures = P(t->captures),
					  .calls = TRACED_CALLS,
					  .bytes_most = 33 };
	t->control.trace = P(&t->trace);
}

static UNUSED void tracing_done(struct tracing *t)
{
	free(t->ring);
}

static UNUSED void tracing_capture(struct tracing *t, uint32_t nr, int arg, int when, int how, int index, uint32_t size)
{
	t->captures[nr][arg] = (struct syslet_capture){ .when = (uint8_t)when, .how = (uint8_t)how, .index = (uint8_t)index, .size = size };
}

/* The next event that is no padding, NULL when all were taken. It is the caller's until the next call. */
static UNUSED const struct syslet_trace_header *tracing_next(struct tracing *t)
{
	static struct {
		struct syslet_trace_header header;
		char rest[1 << 16];
	} copy;

	for (;;) {
		uint64_t taken = t->trace.taken, written = __atomic_load_n(&t->trace.written, __ATOMIC_ACQUIRE);
		const struct syslet_trace_header *event = (const void *)((const char *)t->ring + taken % t->trace.size);

		if (taken == written)
			return NULL;
		CHECK(event->size >= 8 && event->size % 8 == 0 && event->size <= written - taken && event->size <= sizeof(copy));
		CHECK(taken % t->trace.size + event->size <= t->trace.size);
		memcpy(&copy, event, event->size);
		__atomic_store_n(&t->trace.taken, taken + copy.header.size, __ATOMIC_RELEASE);
		if (copy.header.type != SYSLET_TRACE_PAD)
			return &copy.header;
	}
}

static UNUSED const struct syslet_trace_call *tracing_call(struct tracing *t, uint32_t nr)
{
	const struct syslet_trace_header *h = tracing_next(t);

	if (!h || h->type != SYSLET_TRACE_CALL)
		FAIL("call %u was expected, not event %d", nr, h ? h->type : -1);
	CHECK_EQ(((const struct syslet_trace_call *)h)->nr, nr);
	return (const struct syslet_trace_call *)h;
}

static UNUSED const struct syslet_trace_result *tracing_result(struct tracing *t, int64_t result)
{
	const struct syslet_trace_header *h = tracing_next(t);

	if (!h || h->type != SYSLET_TRACE_RESULT)
		FAIL("a result was expected, not event %d", h ? h->type : -1);
	CHECK_EQ(((const struct syslet_trace_result *)h)->result, result);
	return (const struct syslet_trace_result *)h;
}

static UNUSED void tracing_end(struct tracing *t)
{
	const struct syslet_trace_header *h = tracing_next(t);

	if (h)
		FAIL("event %d behind the last one that was expected", h->type);
	CHECK_EQ(t->trace.lost, 0);
}

/* Capture number n of an event. */
static UNUSED const struct syslet_captured *tracing_captured(const struct syslet_trace_header *h, int n)
{
	const char *at = (const char *)h +
			 (h->type == SYSLET_TRACE_CALL ? sizeof(struct syslet_trace_call) : sizeof(struct syslet_trace_result));

	CHECK(n < h->captures);
	for (; n > 0; n--)
		at += sizeof(struct syslet_captured) + ((((const struct syslet_captured *)at)->length + 7) & ~7u);
	CHECK(at + sizeof(struct syslet_captured) <= (const char *)h + h->size);
	return (const struct syslet_captured *)at;
}

#define CHECK_CAPTURED(h, n, index, bytes, count)                                                                              \
	do {                                                                                                                   \
		const struct syslet_captured *captured_ = tracing_captured(h, n);                                              \
		CHECK_EQ(captured_->arg, index);                                                                               \
		CHECK_EQ(captured_->length, count);                                                                            \
		CHECK(!memcmp(captured_ + 1, bytes, count));                                                                   \
	} while (0)

#endif
