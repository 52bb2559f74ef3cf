// SPDX-License-Identifier: Apache-2.0
/*
 * Threadlets: functions that run while their caller waits, until they block. User space cannot move a blocked caller to
 * another thread, so it is the function that runs elsewhere, on a carrier, and the caller that goes on when the function
 * is seen blocked.
 *
 * Seen how: where the library itself blocks, it says so (threadlet_blocks). Else the caller looks at the carrier's state
 * in /proc, each time after twice the time, so a function that computes for a second is looked at some 110 times, which
 * takes 0.3 ms of it.
 *
 * When first: a timer that is due before the kernel's next tick is programmed into the hardware and taken out again, and
 * on a virtual machine that costs as much as the whole hand-over. So a function that has not blocked for long is trusted:
 * the first look comes behind the tick, and is one that hardly ever happens. A function that has blocked, or is new, is
 * looked at early: waiting in vain for LATE_LOOK_NS once in WARY_AFTER_BLOCK runs costs about what the timers cost.
 */
#include "threadlet.h"

#include <errno.h>
#include <pthread.h>
#include "carrier.h"
#include "fork.h"
#include "head.h"

#define PUBLIC __attribute__((visibility("default")))

#define EARLY_LOOK_NS    20000
#define LATE_LOOK_NS     4000000
#define LAST_LOOK_NS     10000000
#define WARY_AT_FIRST    64
#define WARY_AFTER_BLOCK 256
#define HABITS           64

/* How many more runs of a function are looked at early. Functions may share an entry: they are trusted less then. */
static struct habit {
	uintptr_t fn;
	uint32_t wary;
} habits[HABITS];

/* The calling thread's carrier; NULL on a thread that is none, and in a child that was forked on one. */
static struct carrier *here(void)
{
	fork_check();
	return carrier_self();
}

static uint32_t state_of(const struct carrier *c)
{
	return __atomic_load_n(&c->state, __ATOMIC_ACQUIRE);
}

static bool state_change(struct carrier *c, uint32_t from, uint32_t to)
{
	return __atomic_compare_exchange_n(&c->state, &from, to, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
}

/* ------------------------------------------------------------------------------------------------------------- records */

/* A completion is published from the record of a chain whose last atom is the event. */
static struct chain *record_new(struct syslet_engine *e)
{
	struct chain *record = slab_take(&e->slab);

	if (record) /* nothing stops it */
		__atomic_fetch_or(&record->tag, TAG_UNWINDS, __ATOMIC_RELAXED);
	return record;
}

static void record_free(struct syslet_engine *e, struct chain *record)
{
	if (record)
		slab_give(&e->slab, record);
}

static void record_begin(struct chain *record, struct syslet_engine *e, struct head_record *head)
{
	__atomic_store_n(&record->head, head, __ATOMIC_RELAXED);
	engine_hold(e);
	ENGINE_COUNT(e, went_async, 1);
}

/* It did not begin after all. */
static void record_cancel(struct chain *record, struct syslet_engine *e)
{
	__atomic_fetch_sub(&e->count.went_async, 1, __ATOMIC_RELAXED);
	head_cancel(record->head);
	engine_drop(e);
}

/* Publishes the event, unless there is none, and frees the record. The engine may be gone afterwards. */
static void record_end(struct chain *record, struct syslet_engine *e, void *event)
{
	record->atom = (uintptr_t)event;
	record->atoms = 0;
	engine_finish(e, record, !event, NULL);
}

/* ------------------------------------------------------------------------------------------------- on the caller's side */

/* The caller will not wait any more; false: no memory for the head's record, or the state is another by now. */
static bool detach(struct carrier *c, uint32_t from)
{
	struct syslet_engine *e = c->engine;
	struct chain *record = c->record;
	struct head_record *head = head_begin(c->head);

	if (!head)
		return false;
	record_begin(record, e, head);
	if (state_change(c, from, CARRIER_BACKGROUND)) {
		if (from == CARRIER_BLOCKS)
			carrier_wake(&c->state); /* async_thread() waits for it */
		return true; /* c is not ours any more */
	}
	record_cancel(record, e);
	return false;
}

/* Tables of numbers that may be stale do no harm, so threads share them without order. */
static struct habit *habit_of(long (*fn)(void *))
{
	uintptr_t key = (uintptr_t)fn;
	struct habit *habit = &habits[(key * 0x9e3779b97f4a7c15u) >> 58];

	if (__atomic_load_n(&habit->fn, __ATOMIC_RELAXED) != key) {
		__atomic_store_n(&habit->fn, key, __ATOMIC_RELAXED);
		__atomic_store_n(&habit->wary, WARY_AT_FIRST, __ATOMIC_RELAXED);
	}
	return habit;
}
_Static_assert(HABITS == 64, "habit_of takes the top 6 bits");

/* 1: done; 0: in the background. */
static long await(struct carrier *c, uint64_t interval)
{
	struct timespec until = carrier_time_after(interval);

	for (;;) {
		uint32_t state = state_of(c);

		if (state == CARRIER_DONE) {
			record_free(c->engine, c->record);
			carrier_give_back(c);
			return 1;
		}
		if (state == CARRIER_BLOCKS && detach(c, state))
			return 0;
		if (carrier_sleep(&c->state, state, &until) != -ETIMEDOUT)
			continue;
		if (state == CARRIER_RUNS && carrier_sleeps(c) && detach(c, state))
			return 0;
		interval = 2 * interval < LAST_LOOK_NS ? 2 * interval : LAST_LOOK_NS;
		until = carrier_time_after(interval);
	}
}

static long exec(struct syslet_engine *e, struct carrier *c, struct chain *record, long (*fn)(void *), void *arg,
		 struct async_head_user *head)
{
	struct carrier *outer = carrier_self();
	struct habit *habit = habit_of(fn);
	uint32_t wary = __atomic_load_n(&habit->wary, __ATOMIC_RELAXED);
	long result;

	c->engine = e;
	c->record = record;
	c->fn = fn;
	c->arg = arg;
	c->head = head;
	c->event = NULL;
	c->cpu_ns = UINT64_MAX;
	__atomic_store_n(&c->state, CARRIER_QUEUED, __ATOMIC_RELAXED);
	carrier_tell(c, CARRIER_RUN);
	/* A threadlet that waits here for one of its own, which runs, is not blocked. */
	if (outer)
		state_change(outer, CARRIER_RUNS, CARRIER_INNER);
	result = await(c, wary ? EARLY_LOOK_NS : LATE_LOOK_NS);
	if (result == 0)
		__atomic_store_n(&habit->wary, WARY_AFTER_BLOCK, __ATOMIC_RELAXED);
	else if (wary)
		__atomic_store_n(&habit->wary, wary - 1, __ATOMIC_RELAXED);
	if (outer)
		state_change(outer, CARRIER_INNER, CARRIER_RUNS);
	return result;
}

PUBLIC long syslet_threadlet_exec(syslet_engine *e, long (*fn)(void *), void *arg, unsigned long stack,
				  struct async_head_user *head)
{
	struct chain *record;
	struct carrier *c;
	long error = head_check(head);

	fork_check();
	if (error || !fn)
		return -EINVAL;
	if (!e && !(e = engine_default()))
		return -errno;
	if (__atomic_load_n(&e->closing, __ATOMIC_RELAXED))
		return -ESHUTDOWN;
	if (__atomic_load_n(&head_held, __ATOMIC_RELAXED))
		head_retry(head);
	record = record_new(e);
	error = record ? carrier_take(e, stack, &c) : -ENOMEM;
	if (!error)
		return exec(e, c, record, fn, arg, head);
	record_free(e, record);
	return error;
}

PUBLIC long threadlet_exec(long (*fn)(void *), unsigned long stack, struct async_head_user *ahu)
{
	return syslet_threadlet_exec(NULL, fn, ahu, stack, ahu);
}

/* -------------------------------------------------------------------------------------------------------- on the carrier */

/* Publishes the event after the carrier was given back: whoever has seen the event may use the stack again. */
static void end_in_background(struct carrier *c)
{
	struct syslet_engine *e = c->engine;
	struct chain *record = c->record;
	void *event = c->event;

	carrier_give_back(c);
	record_end(record, e, event);
}

static void end(struct carrier *c)
{
	uint32_t state = state_of(c);

	while (state != CARRIER_BACKGROUND) {
		if (state_change(c, state, CARRIER_DONE)) {
			carrier_wake(&c->state);
			return;
		}
		state = state_of(c);
	}
	end_in_background(c);
}

void threadlet_run(struct carrier *c)
{
	__atomic_store_n(&c->state, CARRIER_RUNS, __ATOMIC_RELEASE);
	if (!_setjmp(c->end))
		c->fn(c->arg);
	if (!here())
		pthread_exit(NULL); /* a child that was forked in fn: nobody waits here, and there is nothing to serve */
	end(c);
}

void threadlet_blocks(bool begins)
{
	struct carrier *c = carrier_self();

	if (!c)
		return;
	if (!begins)
		state_change(c, CARRIER_BLOCKS, CARRIER_RUNS);
	else if (state_change(c, CARRIER_RUNS, CARRIER_BLOCKS))
		carrier_wake(&c->state);
}

PUBLIC long threadlet_on(struct async_head_user *ahu)
{
	struct carrier *c = here();

	if (head_check(ahu) || (c && ahu != c->head))
		return -EINVAL;
	if (c)
		state_change(c, CARRIER_SYNC, CARRIER_RUNS);
	return 0;
}

PUBLIC long threadlet_off(void)
{
	struct carrier *c = here();

	if (!c || state_change(c, CARRIER_RUNS, CARRIER_SYNC))
		return 1;
	return state_of(c) != CARRIER_BACKGROUND;
}

PUBLIC long complete_threadlet_fn(void *event, struct async_head_user *ahu)
{
	struct carrier *c = here();

	if (!event || head_check(ahu) || (c && ahu != c->head))
		return -EINVAL;
	if (threadlet_off())
		return 1;
	if (c->event)
		return -EALREADY;
	c->event = event;
	return 0;
}

/* --------------------------------------------------------------------------------------------------------- async_thread */

/* The threadlet ends here, in the background. Its caller, if it still waits, is the one who can send it there. */
static long end_threadlet(struct carrier *c, void *event, struct async_head_user *head)
{
	uint32_t state;

	if (head != c->head)
		return -EINVAL;
	if (__atomic_load_n(&c->engine->closing, __ATOMIC_RELAXED))
		return -ESHUTDOWN;
	if (c->event)
		return -EALREADY;
	while ((state = state_of(c)) != CARRIER_BACKGROUND) {
		if (state != CARRIER_BLOCKS && state_change(c, state, CARRIER_BLOCKS))
			carrier_wake(&c->state);
		carrier_sleep(&c->state, CARRIER_BLOCKS, NULL);
	}
	c->event = event;
	_longjmp(c->end, 1);
}

struct gift {
	struct syslet_engine *engine;
	struct chain *record;
	struct head_record *head;
	void *event;
};

static void post(void *arg)
{
	struct gift *gift = arg;

	record_begin(gift->record, gift->engine, gift->head);
	record_end(gift->record, gift->engine, gift->event);
}

static long give_thread(struct syslet_engine *e, void *event, struct async_head_user *head)
{
	struct gift gift = { e, record_new(e), head_begin(head), event };
	long error = gift.record && gift.head ? carrier_serve(e, post, &gift) : -ENOMEM;

	if (error == -ESHUTDOWN)
		return error; /* it has served, and the rest is used up */
	if (gift.head)
		head_cancel(gift.head);
	record_free(e, gift.record);
	return error;
}

PUBLIC long syslet_async_thread(syslet_engine *e, void *event, struct async_head_user *head)
{
	struct carrier *c = here();

	if (!event || head_check(head) || (c && e && e != c->engine))
		return -EINVAL;
	if (c)
		return end_threadlet(c, event, head);
	if (!e && !(e = engine_default()))
		return -errno;
	if (__atomic_load_n(&e->closing, __ATOMIC_RELAXED))
		return -ESHUTDOWN;
	return give_thread(e, event, head);
}

PUBLIC long async_thread(void *event, struct async_head_user *ahu)
{
	return syslet_async_thread(NULL, event, ahu);
}
