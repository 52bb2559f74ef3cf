// SPDX-License-Identifier: Apache-2.0
#include "reactor.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "cancel_signal.h"
#include "head.h"
#include "interp.h"
#include "lockstep.h"

#define HELD_NS        10000000u /* how often held-back completions are tried again */
#define TURN_ATOMS     1024      /* a chain's share of the reactor */
#define TURN_NS        200000u
#define WAKE_NS        200000u   /* how long who waits for a completion may sleep on while others' are dealt with */
#define PASS_MOST      65536     /* atoms that a chain is not to be stopped at: more than that is a loop */
#define STOP_FIRST_NS  200000u   /* how soon stopping is tried again, and how seldom at last */
#define STOP_LAST_NS   20000000u

static const struct waits_ops *waits(struct reactor *r)
{
	return __atomic_load_n(&r->waits, __ATOMIC_ACQUIRE);
}

/* -------------------------------------------------------------------------------------------------------------- waking */

static void reactor_main(struct thread *self);

/* Threads may be few, so failing is ordinary. */
static bool reactor_ensure(struct reactor *r)
{
	bool lives = __atomic_load_n(&r->lives, __ATOMIC_ACQUIRE);

	if (lives)
		return true;
	pthread_mutex_lock(&r->lock);
	if (!r->lives && thread_start(r, reactor_main, "syslet-reactor"))
		__atomic_store_n(&r->lives, 1, __ATOMIC_RELEASE);
	lives = r->lives;
	pthread_mutex_unlock(&r->lock);
	return lives;
}

void reactor_wake(struct reactor *r)
{
	const uint64_t one = 1;

	/*
	 * What the reactor is to see was stored sequentially consistent before this look, and sleep_or_look() stores `asleep`
	 * before it looks: one of the two sees the other.
	 */
	if (!__atomic_load_n(&r->asleep, __ATOMIC_SEQ_CST) || !__atomic_exchange_n(&r->asleep, 0, __ATOMIC_ACQ_REL))
		return;
	ENGINE_COUNT(&r->base, reactor_wakes, 1);
	sys3(__NR_write, r->kick_fd, &one, sizeof(one));
}

static void push(struct chain **list, struct chain *c, struct chain **link)
{
	struct chain *first = __atomic_load_n(list, __ATOMIC_RELAXED);

	do
		*link = first;
	while (!__atomic_compare_exchange_n(list, &first, c, true, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED));
}

static void inbox_put(struct reactor *r, struct chain *c)
{
	push(&r->inbox, c, &c->link);
}

void reactor_ready(struct reactor *r, struct chain *c)
{
	c->link = NULL;
	*r->ready_end = c;
	r->ready_end = &c->link;
	r->ready_count++;
}

static struct chain *ready_take(struct reactor *r)
{
	struct chain *c = r->ready;

	r->ready = c->link;
	if (!r->ready)
		r->ready_end = &r->ready;
	r->ready_count--;
	return c;
}

/* What has been tried and waits for something is armed at once, and not tried again. */
static void arrived(struct reactor *r, struct chain *c)
{
	if (c->state != CHAIN_IN_CALL || c->wait == CHAIN_WAIT_TURN || chain_stops(c) || !waits(r)->arm(r, c))
		reactor_ready(r, c);
}

/* The oldest first. */
static void inbox_take(struct reactor *r)
{
	struct chain *newest = __atomic_load_n(&r->inbox, __ATOMIC_RELAXED), *oldest = NULL;

	if (!newest)
		return;
	newest = __atomic_exchange_n(&r->inbox, NULL, __ATOMIC_ACQUIRE);
	while (newest) {
		struct chain *next = newest->link;

		newest->link = oldest;
		oldest = newest;
		newest = next;
	}
	while (oldest) {
		struct chain *next = oldest->link;

		arrived(r, oldest);
		oldest = next;
	}
}

/* ------------------------------------------------------------------------------------------------------- running chains */

static struct interp interp_for(struct reactor *r, enum interp_mode mode)
{
	struct interp run = { .engine = &r->base,
			      .mode = mode,
			      .budget_atoms = r->base.budget_atoms,
			      .budget_ns = r->base.budget_ns };

	if (mode == INTERP_REACTOR && run.budget_atoms > TURN_ATOMS)
		run.budget_atoms = TURN_ATOMS;
	if (mode == INTERP_REACTOR && run.budget_ns > TURN_NS)
		run.budget_ns = TURN_NS;
	return run;
}

/* A clean-up, by so many atoms that no budget of its own is passed. */
static enum interp_end run_cleanup(struct interp *run, struct chain *c)
{
	uint32_t budget = run->budget_atoms, before = c->atoms, made;
	enum interp_end end;

	if (budget > c->cleanup_left)
		run->budget_atoms = c->cleanup_left;
	end = interp_run(run, c);
	run->budget_atoms = budget;
	made = c->atoms - before;
	c->cleanup_left -= made < c->cleanup_left ? made : c->cleanup_left;
	return end;
}

/* Runs until the chain ended (true) or has to wait or to yield. */
static bool run_on(struct reactor *r, struct interp *run, struct chain *c, enum interp_end *end, struct head_wakes *wakes)
{
	unsigned passed = 0;

	run->pass = false;
	for (;;) {
		const bool unwinds = chain_unwinds(c);

		if (unlikely(unwinds && !c->cleanup_left && c->state == CHAIN_AT_ATOM)) {
			engine_cut(&r->base, c, wakes);
			return true;
		}
		*end = unwinds ? run_cleanup(run, c) : interp_run(run, c);
		run->pass = *end == INTERP_STOPPED && c->state == CHAIN_AT_ATOM && engine_shields(c) && passed++ < PASS_MOST;
		if (run->pass)
			continue;
		if (*end == INTERP_STOPPED && engine_unwind(&r->base, c))
			continue;
		if (*end == INTERP_STOPPED) {
			engine_finish(&r->base, c, false, wakes);
			return true;
		}
		if (*end == INTERP_ENDED) {
			engine_finish(&r->base, c, run->silent, wakes);
			return true;
		}
		return false;
	}
}

static void wake_all(struct reactor *r)
{
	head_wake(&r->wakes);
	r->wake_by = 0;
}

/* Waking a thread is dear, and one that is awake takes what has come meanwhile as well: of a burst it is woken for many. */
static void wake_in_time(struct reactor *r)
{
	uint64_t now;

	if (!r->wakes.first)
		return;
	now = thread_now();
	if (!r->wake_by)
		r->wake_by = now + WAKE_NS;
	else if (now >= r->wake_by)
		wake_all(r);
}

/* On the reactor: as far as nothing blocks. */
static void step(struct reactor *r, struct chain *c)
{
	struct interp run = interp_for(r, INTERP_REACTOR);
	enum interp_end end;

	run.alone = !r->ready_count;
	while (!run_on(r, &run, c, &end, &r->wakes)) {
		if (end == INTERP_WAIT && c->wait != CHAIN_WAIT_WORKER && waits(r)->arm(r, c))
			return;
		if (end == INTERP_YIELD) {
			ENGINE_COUNT(&r->base, budget_yields, 1);
			engine_count_atoms(&r->base, c);
		}
		c->wait = CHAIN_WAIT_WORKER;
		if (!pool_add(&r->pool, c)) {
			r->pool_dirty = true;
			return;
		}
		/* No worker can be had at all: everybody waits while this thread blocks, but nobody waits for ever. */
		wake_all(r);
		run.mode = INTERP_WORKER;
	}
}

/* Hands a chain that waits without a thread to the waits, from any thread but the reactor. */
static bool give_to_waits(struct reactor *r, struct chain *c)
{
	if (waits(r)->anywhere && c->wait != CHAIN_WAIT_TURN)
		return reactor_ensure(r) && waits(r)->arm(r, c);
	if (!reactor_ensure(r))
		return false;
	inbox_put(r, c);
	return true;
}

static void work(struct pool *p, struct chain *c)
{
	struct reactor *r = reactor_of(p->engine);
	struct interp run = interp_for(r, INTERP_WORKER);
	enum interp_end end;

	while (!run_on(r, &run, c, &end, NULL)) {
		if (end == INTERP_YIELD) {
			ENGINE_COUNT(&r->base, budget_yields, 1);
			engine_count_atoms(&r->base, c);
			if (pool_yield(p, c))
				return;
			continue;
		}
		if (c->wait == CHAIN_WAIT_WORKER) { /* too many are blocked in such calls already */
			pool_delay(p, c);
			return;
		}
		if (give_to_waits(r, c)) {
			if (__atomic_load_n(&r->inbox, __ATOMIC_RELAXED))
				reactor_wake(r);
			return;
		}
		c->wait = CHAIN_WAIT_WORKER; /* no descriptors left, or not pollable: this thread blocks */
	}
}

static void watch(struct pool *p)
{
	struct reactor *r = reactor_of(p->engine);

	/* Without a reactor nobody looks: whoever adds the next chain tries again. */
	if (!reactor_ensure(r)) {
		p->watching = false;
		return;
	}
	__atomic_store_n(&r->watching, 1, __ATOMIC_SEQ_CST);
	reactor_wake(r);
}

static const struct pool_owner pool_owner = { .run = work, .watch = watch };

/* ------------------------------------------------------------------------------------------------------------ stopping */

/* Whoever runs a moving chain sees that it is to be stopped; the others are told. */
static void stop_one(struct reactor *r, struct chain *c)
{
	switch (__atomic_load_n(&c->place, __ATOMIC_ACQUIRE)) {
	case PLACE_ARMED:
		if (!engine_shields(c))
			waits(r)->stop(r, c);
		break;
	case PLACE_BLOCKING:
		pool_interrupt(&r->pool, c);
		break;
	default:
		break;
	}
}

static void stops_take(struct reactor *r)
{
	struct chain *c = __atomic_load_n(&r->stops, __ATOMIC_RELAXED);
	uint64_t id;

	if (c)
		c = __atomic_exchange_n(&r->stops, NULL, __ATOMIC_ACQUIRE);
	if (timers_first(&r->base.timers) != UINT64_MAX) {
		uint64_t now = thread_now();
		struct chain *due;

		while ((id = timers_due(&r->base.timers, now)))
			if (!slab_stop(&r->base.slab, id, TAG_TIMEOUT, &due)) {
				due->stop_link = c;
				c = due;
			}
	}
	while (c) {
		struct chain *next = c->stop_link;

		c->stop_link = r->stopping;
		r->stopping = c;
		r->stop_pause_ns = STOP_FIRST_NS;
		c = next;
	}
}

/* A signal can come between a thread's last look and its call, and a chain can be about to be armed: so again and again. */
static void stop_all(struct reactor *r)
{
	struct chain **at = &r->stopping;

	pool_hurry_stopped(&r->pool);
	while (*at) {
		struct chain *c = *at;

		if (chain_tag(c) & (TAG_ENDED | TAG_UNWINDS)) {
			*at = c->stop_link;
			slab_unlist(&r->base.slab, c);
			continue;
		}
		stop_one(r, c);
		at = &c->stop_link;
	}
}

/* -------------------------------------------------------------------------------------------------------------- the turn */

static uint64_t min(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

static uint64_t next_timeout(struct reactor *r)
{
	uint64_t timeout = UINT64_MAX, first = timers_first(&r->base.timers);

	if (__atomic_load_n(&r->holding, __ATOMIC_SEQ_CST))
		timeout = HELD_NS;
	if (__atomic_load_n(&r->watching, __ATOMIC_SEQ_CST))
		timeout = min(timeout, POOL_WATCH_MS * 1000000u);
	if (r->stopping) {
		timeout = min(timeout, r->stop_pause_ns);
		r->stop_pause_ns = min(r->stop_pause_ns * 2, STOP_LAST_NS);
	}
	if (first != UINT64_MAX) {
		uint64_t now = thread_now();

		timeout = min(timeout, first > now ? first - now : 0);
	}
	return timeout;
}

/* What is not to be done while chains that were pushed lie there. */
static bool may_sleep(struct reactor *r)
{
	return !__atomic_load_n(&r->inbox, __ATOMIC_SEQ_CST) && !__atomic_load_n(&r->stops, __ATOMIC_SEQ_CST) &&
	       !__atomic_load_n(&r->stop, __ATOMIC_SEQ_CST);
}

static void chores(struct reactor *r)
{
	/* Cleared first: who holds a completion back after this sets it again. */
	if (__atomic_load_n(&r->holding, __ATOMIC_RELAXED) && __atomic_exchange_n(&r->holding, 0, __ATOMIC_ACQ_REL) &&
	    head_retry_all())
		__atomic_store_n(&r->holding, 1, __ATOMIC_RELEASE);
	if (__atomic_load_n(&r->watching, __ATOMIC_RELAXED) && __atomic_exchange_n(&r->watching, 0, __ATOMIC_ACQ_REL) &&
	    pool_watch(&r->pool))
		__atomic_store_n(&r->watching, 1, __ATOMIC_RELEASE);
}

static void turn(struct reactor *r)
{
	inbox_take(r);
	stops_take(r);
	if (r->stopping)
		stop_all(r);
	for (unsigned n = r->ready_count; n > 0; n--) {
		step(r, ready_take(r));
		wake_in_time(r);
	}
	wake_all(r);
	if (r->pool_dirty) {
		r->pool_dirty = false;
		pool_kick(&r->pool);
	}
	chores(r);
}

static void lost(struct reactor *r)
{
	__atomic_store_n(&r->base.any_file, false, __ATOMIC_RELAXED); /* a caller that sees it late finds out when it arms */
	/* First what the ring has, then others may arm: what they armed with epoll would be taken for the ring's. */
	waits_uring_lost(r);
	__atomic_store_n(&r->waits, &waits_epoll, __ATOMIC_RELEASE);
	ENGINE_COUNT(&r->base, ring_lost, 1);
}

static void sleep_or_look(struct reactor *r)
{
	uint64_t timeout = 0;

	if (!r->ready) {
		__atomic_store_n(&r->asleep, 1, __ATOMIC_SEQ_CST); /* see reactor_wake() */
		if (may_sleep(r))
			timeout = next_timeout(r);
	}
	if (waits(r)->wait(r, timeout) < 0)
		lost(r);
	__atomic_store_n(&r->asleep, 0, __ATOMIC_RELAXED);
}

static void reactor_free(struct reactor *r);

static void reactor_main(struct thread *self)
{
	struct reactor *r = self->owner;
	bool orphan;

	if (waits_uring_begin(r) < 0)
		lost(r);
	while (!__atomic_load_n(&r->stop, __ATOMIC_ACQUIRE)) {
		turn(r);
		sleep_or_look(r);
	}
	stops_take(r);
	stop_all(r); /* all have ended: takes them off the list */
	waits_uring_close(r);
	pthread_mutex_lock(&r->lock);
	orphan = r->orphan;
	if (!orphan) {
		self->link = NULL;
		r->dead = self;
		__atomic_store_n(&r->lives, 0, __ATOMIC_RELEASE);
		pthread_cond_broadcast(&r->changed);
	}
	pthread_mutex_unlock(&r->lock);
	if (orphan) {
		thread_detach(self);
		reactor_free(r);
	}
}

/* ------------------------------------------------------------------------------------------------------------ interface */

static long submit(struct syslet_engine *e, struct chain *c)
{
	struct reactor *r = reactor_of(e);

	/* With epoll, what waits for nothing but its turn is for a worker: the reactor has no way to go on with it. */
	if (c->wait == CHAIN_WAIT_TURN && waits(r)->anywhere)
		c->wait = CHAIN_WAIT_WORKER;
	/* Nobody would take one that is to be stopped already out of the epoll set again. */
	if (c->wait != CHAIN_WAIT_WORKER && !(waits(r)->anywhere && chain_stops(c)) && give_to_waits(r, c))
		return 0;
	c->wait = CHAIN_WAIT_WORKER;
	return pool_add(&r->pool, c);
}

static void kick(struct syslet_engine *e)
{
	struct reactor *r = reactor_of(e);

	if (__atomic_load_n(&r->inbox, __ATOMIC_RELAXED))
		reactor_wake(r);
	pool_kick(&r->pool);
}

static void unpark(struct syslet_engine *e, struct chain *c)
{
	waits_epoll.unpark(reactor_of(e), c);
}

static bool rings(struct syslet_engine *e, struct chain *c)
{
	struct reactor *r = reactor_of(e);

	return waits(r)->rings(r, c);
}

static bool blocking(struct syslet_engine *e, struct chain *c, bool unbounded)
{
	return pool_blocking(&reactor_of(e)->pool, c, pool_self(), unbounded);
}

static void unblocked(struct syslet_engine *e, struct chain *c, bool unbounded)
{
	pool_unblocked(&reactor_of(e)->pool, c, pool_self(), unbounded);
}

static void stop(struct syslet_engine *e, struct chain *c)
{
	struct reactor *r = reactor_of(e);

	push(&r->stops, c, &c->stop_link);
	/* Without a thread for it the chain ends at its next boundary, or its call ends by itself. */
	if (reactor_ensure(r))
		reactor_wake(r);
}

static void hurry(struct syslet_engine *e)
{
	struct reactor *r = reactor_of(e);

	if (reactor_ensure(r))
		reactor_wake(r);
}

static void hold(struct syslet_engine *e)
{
	struct reactor *r = reactor_of(e);

	if (__atomic_exchange_n(&r->holding, 1, __ATOMIC_SEQ_CST))
		return;
	if (reactor_ensure(r))
		reactor_wake(r);
	else
		__atomic_store_n(&r->holding, 0, __ATOMIC_RELEASE); /* whoever holds back the next one tries again to start it */
}

/* With the lock: the reactor thread ends as soon as it notices. */
static void end_thread(struct reactor *r)
{
	const uint64_t one = 1;

	__atomic_store_n(&r->stop, 1, __ATOMIC_RELEASE);
	sys3(__NR_write, r->kick_fd, &one, sizeof(one));
}

static void drained(struct syslet_engine *e)
{
	struct reactor *r = reactor_of(e);

	pthread_mutex_lock(&r->lock);
	r->drained = true;
	pthread_cond_broadcast(&r->changed);
	if (r->orphan)
		end_thread(r); /* it frees the engine */
	pthread_mutex_unlock(&r->lock);
}

static void reactor_free(struct reactor *r)
{
	pool_close(&r->pool);
	lockstep_close(r->lockstep);
	waits_epoll_close(r);
	pthread_mutex_destroy(&r->lock);
	pthread_cond_destroy(&r->changed);
	engine_fini(&r->base);
	free(r);
}

static long reactor_close(struct syslet_engine *e, uint64_t timeout_ns)
{
	struct reactor *r = reactor_of(e);
	struct timespec until = thread_deadline(timeout_ns);

	pthread_mutex_lock(&r->lock);
	while (!r->drained && pthread_cond_timedwait(&r->changed, &r->lock, &until) != ETIMEDOUT)
		;
	if (!r->drained) {
		r->orphan = true;
		/* The reactor is what frees an orphan. Where no thread can be had its memory is lost, which is all one can do. */
		if (!r->lives && thread_start(r, reactor_main, "syslet-reactor"))
			__atomic_store_n(&r->lives, 1, __ATOMIC_RELEASE);
		pthread_mutex_unlock(&r->lock);
		return -EBUSY;
	}
	end_thread(r);
	while (r->lives)
		pthread_cond_wait(&r->changed, &r->lock);
	pthread_mutex_unlock(&r->lock);
	thread_join(r->dead);
	waits_uring_close(r); /* a ring that no reactor ever began */
	reactor_free(r);
	return 0;
}

static unsigned long batch(struct syslet_engine *e, struct syslet_submission *subs, unsigned long n,
			   struct async_head_user *head)
{
	struct reactor *r = reactor_of(e);

	return r->lockstep ? lockstep_run(r->lockstep, e, subs, n, head) : 0;
}

static long describe(struct syslet_engine *e, char *buf, unsigned long len)
{
	struct reactor *r = reactor_of(e);
	unsigned workers = pool_workers(&r->pool), most = r->pool.max_threads;

	if (waits(r)->anywhere && r->uring)
		return snprintf(buf, len, "threads: io_uring stopped working, %u of at most %u workers, waits for descriptors on "
				"one epoll set", workers, most);
	if (waits(r)->anywhere && r->refused)
		return snprintf(buf, len, "threads: %s%s%s, %u of at most %u workers, waits for descriptors on one epoll set",
				r->refused, r->refused_errno ? ": " : "",
				r->refused_errno ? strerrorname_np(r->refused_errno) : "", workers, most);
	if (waits(r)->anywhere)
		return snprintf(buf, len, "threads: %u of at most %u workers, waits for descriptors on one epoll set", workers,
				most);
	return snprintf(buf, len, "uring: one reactor with a ring of its own, %u of at most %u workers", workers, most);
}

static void levels(struct syslet_engine *e, struct syslet_stats *out)
{
	out->workers_now = pool_workers(&reactor_of(e)->pool);
}

/* ----------------------------------------------------------------------------------------------------- opening, forking */

static void begin_fields(struct reactor *r)
{
	pthread_mutex_init(&r->lock, NULL);
	thread_cond_init(&r->changed);
	r->inbox = r->stops = r->stopping = r->ready = NULL;
	r->ready_end = &r->ready;
	r->ready_count = 0;
	r->asleep = r->holding = r->watching = r->lives = r->stop = 0;
	r->drained = r->orphan = r->pool_dirty = false;
	r->wakes.first = NULL;
	r->wake_by = 0;
	r->dead = NULL;
	r->waits = &waits_epoll;
	r->base.any_file = false;
}

/* 0, or a negative errno where io_uring was demanded. */
static long begin_uring(struct reactor *r)
{
	bool demanded = r->options.kind == SYSLET_ENGINE_URING;
	long error;

	if (r->options.kind == SYSLET_ENGINE_THREADS)
		return 0;
	if (r->options.flags & SYSLET_NO_PROBE) {
		r->refused = "io_uring was not to be tried";
		return demanded ? -ENOTSUP : 0;
	}
	error = waits_uring_open(r);
	if (error) {
		r->refused = "io_uring is refused";
		r->refused_errno = (int)-error;
		return demanded ? error : 0;
	}
	r->waits = &waits_uring;
	r->base.any_file = true;
	if (!r->lockstep)
		r->lockstep = lockstep_open(&r->options);
	return 0;
}

/* The descriptors are closed, not shared with the parent; its rings are not touched. A child without them has no reactor. */
static void forked(struct syslet_engine *e)
{
	struct reactor *r = reactor_of(e);

	waits_uring_forked(r);
	lockstep_forked(r->lockstep);
	waits_epoll_close(r);
	pool_forked(&r->pool);
	begin_fields(r);
	waits_epoll_open(r);
	if (r->epoll_fd >= 0)
		begin_uring(r);
}

static const struct engine_ops reactor_ops = {
	.submit = submit,
	.kick = kick,
	.unpark = unpark,
	.rings = rings,
	.blocking = blocking,
	.unblocked = unblocked,
	.stop = stop,
	.hurry = hurry,
	.hold = hold,
	.drained = drained,
	.close = reactor_close,
	.batch = batch,
	.forked = forked,
	.describe = describe,
	.levels = levels,
};

struct syslet_engine *reactor_open(const struct syslet_engine_options *options)
{
	struct reactor *r;
	long error = cancel_signal_claim(options->cancel_signal);

	if (error) {
		errno = (int)-error;
		return NULL;
	}
	r = aligned_alloc(64, (sizeof(*r) + 63) & ~(size_t)63);
	if (!r) {
		errno = ENOMEM;
		return NULL;
	}
	memset(r, 0, sizeof(*r));
	r->options = *options;
	r->epoll_fd = r->kick_fd = -1;
	begin_fields(r);
	error = waits_epoll_open(r);
	if (!error)
		error = begin_uring(r);
	if (!error && !engine_init(&r->base, &reactor_ops, options))
		error = -ENOMEM;
	if (error) {
		waits_uring_close(r);
		lockstep_close(r->lockstep);
		waits_epoll_close(r);
		free(r);
		errno = (int)-error;
		return NULL;
	}
	pool_open(&r->pool, &r->base, &pool_owner, options);
	return &r->base;
}
