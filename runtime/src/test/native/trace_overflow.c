// SPDX-License-Identifier: Apache-2.0
/* A trace that nobody empties loses atoms and counts them; one that is emptied meanwhile goes round and round. */
#include "tracing.h"

#include <pthread.h>

static syslet_engine *e;
static struct ring r;
static int64_t turns;
static struct call c[3];
static char text[100];

static void loop_of(int64_t n)
{
	turns = -n;
	CALL(&c[0], 0, __NR_getppid);
	CALL(&c[1], 0, __NR_access, P(text), 0);
	CALL(&c[2], SYSLET_STOP_ON_ZERO, SYSLET_UMEM_ADD, P(&turns), 1);
	call_then(&c[0], &c[1]);
	call_then(&c[1], &c[2]);
	call_then(&c[2], &c[0]);
}

static void capture_paths(struct tracing *t)
{
	memset(text, 'p', sizeof(text) - 1);
	tracing_capture(t, __NR_access, 0, 3, SYSLET_CAPTURE_STRING, 0, 4096);
}

/* Each call has its result behind it, whatever was lost in between. */
static int64_t pairs(struct tracing *t)
{
	const struct syslet_trace_header *h;
	int64_t calls = 0;
	bool open = false;

	while ((h = tracing_next(t))) {
		if (h->type == SYSLET_TRACE_WAIT)
			continue;
		CHECK_EQ(h->type, open ? SYSLET_TRACE_RESULT : SYSLET_TRACE_CALL);
		calls += !open;
		open = !open;
	}
	CHECK(!open);
	return calls;
}

static void what_is_lost_is_counted(void)
{
	for (uint64_t size = SYSLET_TRACE_LEAST; size <= 65536; size *= 4) {
		struct tracing t;
		int64_t told;

		tracing_init(&t, size);
		capture_paths(&t);
		loop_of(1000);
		if (!syslet_exec_control(e, &c[0].atom, &r.head, NULL, &t.control))
			CHECK_EQ(ring_take(&r), P(&c[2].atom));
		CHECK(t.trace.written <= size);
		told = pairs(&t);
		CHECK(told > 0);
		CHECK(t.trace.lost > 0);
		/* Waits may be among the lost. */
		CHECK((int64_t)(told + t.trace.lost) >= 3000 && told < 3000);
		tracing_done(&t);
	}
}

struct reader {
	struct tracing *t;
	uint32_t stop;
	int64_t calls, results;
};

static void *read_on(void *argument)
{
	struct reader *reader = argument;
	bool last;

	do {
		const struct syslet_trace_header *h;

		last = __atomic_load_n(&reader->stop, __ATOMIC_ACQUIRE);
		while ((h = tracing_next(reader->t))) {
			reader->calls += h->type == SYSLET_TRACE_CALL;
			reader->results += h->type == SYSLET_TRACE_RESULT;
		}
	} while (!last);
	return NULL;
}

static void a_reader_keeps_up(void)
{
	struct tracing t;
	struct reader reader = { .t = &t };
	pthread_t thread;

	tracing_init(&t, 16384);
	capture_paths(&t);
	CHECK_EQ(pthread_create(&thread, NULL, read_on, &reader), 0);
	loop_of(SANITIZED ? 3000 : 20000);
	if (!syslet_exec_control(e, &c[0].atom, &r.head, NULL, &t.control))
		CHECK_EQ(ring_take(&r), P(&c[2].atom));
	__atomic_store_n(&reader.stop, 1, __ATOMIC_RELEASE);
	pthread_join(thread, NULL);
	CHECK_EQ(reader.calls, reader.results);
	CHECK(reader.calls > 0);
	CHECK(reader.calls + (int64_t)t.trace.lost >= (SANITIZED ? 9000 : 60000));
	tracing_done(&t);
}

/* A reader that has lost its mind gets nothing, and nothing is written outside of the ring. */
static void a_bad_position_writes_nothing(void)
{
	struct tracing t;

	tracing_init(&t, 4096);
	t.trace.taken = 1 << 20;
	CALL(&c[0], 0, __NR_getppid);
	CHECK_EQ(syslet_exec_control(e, &c[0].atom, &r.head, NULL, &t.control), P(&c[0].atom));
	CHECK_EQ(t.trace.written, 0);
	CHECK_EQ(t.trace.lost, 1);
	tracing_done(&t);
}

int main(void)
{
	e = engine_new();
	ring_init(&r, 8);
	what_is_lost_is_counted();
	a_reader_keeps_up();
	a_bad_position_writes_nothing();
	engine_done(e);
	return 0;
}
