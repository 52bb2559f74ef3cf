// SPDX-License-Identifier: Apache-2.0
/* A trace tells where a chain went asynchronous, what it waited for, who made its calls, and where it was stopped. */
#include "tracing.h"

static syslet_engine *e;
static struct ring r;

static const struct syslet_trace_note *note(struct tracing *t, enum syslet_trace_type type, const struct call *at)
{
	const struct syslet_trace_header *h = tracing_next(t);

	if (!h || h->type != type)
		FAIL("note %d was expected, not event %d", type, h ? h->type : -1);
	CHECK_EQ(((const struct syslet_trace_note *)h)->atom, P(&at->atom));
	return (const struct syslet_trace_note *)h;
}

/* Skips further waits of the same call. */
static const struct syslet_trace_result *result_at_last(struct tracing *t, int64_t result)
{
	const struct syslet_trace_header *h;

	while ((h = tracing_next(t)) && h->type == SYSLET_TRACE_WAIT)
		;
	CHECK(h && h->type == SYSLET_TRACE_RESULT);
	CHECK_EQ(((const struct syslet_trace_result *)h)->result, result);
	return (const struct syslet_trace_result *)h;
}

static void a_pipe_is_waited_for(void)
{
	struct tracing t;
	struct call c[3];
	const struct syslet_trace_note *n;
	const struct syslet_trace_result *result;
	uint64_t waited;
	char b[8];
	int p[2];

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	tracing_init(&t, 8192);
	tracing_capture(&t, __NR_read, 1, SYSLET_CAPTURE_AFTER, SYSLET_CAPTURE_RESULT, 0, 1);
	CALL(&c[0], 0, __NR_getppid);
	CALL(&c[1], 0, __NR_read, p[0], P(b), sizeof(b));
	CALL(&c[2], 0, __NR_getppid);
	call_then(&c[0], &c[1]);
	call_then(&c[1], &c[2]);
	CHECK_EQ(syslet_exec_control(e, &c[0].atom, &r.head, NULL, &t.control), 0);
	CHECK_EQ(t.control.moved_at, P(&c[1].atom));
	/* What has been told until now can be read while the chain waits. */
	tracing_call(&t, __NR_getppid);
	tracing_result(&t, getppid());
	tracing_call(&t, __NR_read);
	n = note(&t, SYSLET_TRACE_WAIT, &c[1]);
	CHECK_EQ(n->header.where, SYSLET_TRACE_CALLER);
	CHECK_EQ(n->what, SYSLET_TRACE_READABLE);
	waited = n->header.time_ns;
	nap_ms(20);
	CHECK_EQ(write(p[1], "abc", 3), 3);
	CHECK_EQ(ring_take(&r), P(&c[2].atom));
	result = result_at_last(&t, 3);
	CHECK(result->header.where != SYSLET_TRACE_CALLER);
	CHECK(result->header.time_ns - waited >= 19000000);
	CHECK_CAPTURED(&result->header, 0, 1, "abc", 3);
	tracing_call(&t, __NR_getppid);
	tracing_result(&t, getppid());
	tracing_end(&t);
	tracing_done(&t);
	close(p[0]);
	close(p[1]);
}

/* With ASYNC the call is told once, although it is reached twice. */
static void async_atoms_are_told_once(void)
{
	struct tracing t;
	struct call c;
	const struct syslet_trace_note *n;

	tracing_init(&t, 4096);
	CALL(&c, SYSLET_ASYNC, __NR_getppid);
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &t.control), 0);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(t.control.moved_at, P(&c.atom));
	CHECK_EQ(tracing_call(&t, __NR_getppid)->header.where, SYSLET_TRACE_CALLER);
	n = note(&t, SYSLET_TRACE_WAIT, &c);
	CHECK_EQ(n->what, SYSLET_TRACE_TURN);
	CHECK(tracing_result(&t, getppid())->header.where != SYSLET_TRACE_CALLER);
	tracing_end(&t);
	tracing_done(&t);
}

static void a_sleep_says_who_makes_it(void)
{
	struct timespec ms = { 0, 1000000 };
	struct tracing t;
	struct call c;
	const struct syslet_trace_header *h;

	tracing_init(&t, 4096);
	CALL(&c, 0, __NR_nanosleep, P(&ms), 0);
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &t.control), 0);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	tracing_call(&t, __NR_nanosleep);
	CHECK_EQ(note(&t, SYSLET_TRACE_WAIT, &c)->what, is_uring(e) ? SYSLET_TRACE_IN_RING : SYSLET_TRACE_THREAD);
	h = &result_at_last(&t, 0)->header;
	CHECK_EQ(h->where, is_uring(e) ? SYSLET_TRACE_RING : SYSLET_TRACE_WORKER);
	tracing_end(&t);
	tracing_done(&t);
}

static void stopping_is_told(void)
{
	struct syslet_unwind unwind;
	struct tracing t;
	struct call c, clean;
	const struct syslet_trace_header *h;
	char b;
	int p[2];

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	tracing_init(&t, 8192);
	CALL(&c, 0, __NR_read, p[0], P(&b), 1);
	CALL(&clean, 0, __NR_close, p[1]);
	unwind = (struct syslet_unwind){ P(&c.atom), P(&clean.atom) };
	t.control.unwind = P(&unwind);
	t.control.unwind_count = 1;
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &t.control), 0);
	CHECK_EQ(syslet_cancel(e, t.control.id), 0);
	CHECK_EQ(ring_take(&r), P(&clean.atom));
	tracing_call(&t, __NR_read);
	while ((h = tracing_next(&t)) && h->type != SYSLET_TRACE_STOP)
		CHECK(h->type == SYSLET_TRACE_WAIT ||
		      (h->type == SYSLET_TRACE_RESULT && ((const struct syslet_trace_result *)h)->result == -ECANCELED));
	CHECK(h);
	CHECK_EQ(((const struct syslet_trace_note *)h)->what, -ECANCELED);
	CHECK_EQ(((const struct syslet_trace_note *)h)->atom, P(&c.atom));
	tracing_call(&t, __NR_close);
	tracing_result(&t, 0);
	tracing_end(&t);
	tracing_done(&t);
	close(p[0]);
}

/* A chain that runs on and on says that it was moved for that. */
static void budgets_are_told(void)
{
	struct syslet_engine_options options = engine_options();
	struct tracing t;
	struct call c[2];
	int64_t turns = -1000;
	const struct syslet_trace_header *h;
	int calls = 0, results = 0, budget = 0;

	options.budget_atoms = 100;
	syslet_engine *small = engine_with(&options);
	tracing_init(&t, 1 << 20);
	CALL(&c[0], SYSLET_STOP_ON_ZERO, SYSLET_UMEM_ADD, P(&turns), 1);
	CALL(&c[1], 0, __NR_getppid);
	call_then(&c[0], &c[1]);
	call_then(&c[1], &c[0]);
	CHECK_EQ(syslet_exec_control(small, &c[0].atom, &r.head, NULL, &t.control), 0);
	CHECK_EQ(ring_take(&r), P(&c[0].atom));
	while ((h = tracing_next(&t))) {
		calls += h->type == SYSLET_TRACE_CALL;
		results += h->type == SYSLET_TRACE_RESULT;
		budget += h->type == SYSLET_TRACE_WAIT && ((const struct syslet_trace_note *)h)->what == SYSLET_TRACE_BUDGET;
	}
	CHECK_EQ(calls, 1999);
	CHECK_EQ(results, 1999);
	CHECK(budget >= 1);
	tracing_end(&t);
	tracing_done(&t);
	engine_done(small);
}

int main(void)
{
	e = engine_new();
	ring_init(&r, 8);
	a_pipe_is_waited_for();
	async_atoms_are_told_once();
	a_sleep_says_who_makes_it();
	stopping_is_told();
	budgets_are_told();
	engine_done(e);
	return 0;
}
