// SPDX-License-Identifier: Apache-2.0
#include "pool.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include "cancel_signal.h"

#define DEFAULT_MAX_THREADS 2048
#define DEFAULT_IDLE_NS     1000000000u

/* -------------------------------------------------------------------------------------------------------------- queues */

static void queue_init(struct chain_queue *q)
{
	q->first = NULL;
	q->end = &q->first;
}

static void queue_put(struct chain_queue *q, struct chain *c)
{
	c->link = NULL;
	*q->end = c;
	q->end = &c->link;
}

static struct chain *queue_take(struct chain_queue *q)
{
	struct chain *c = q->first;

	if (c) {
		q->first = c->link;
		if (!q->first)
			q->end = &q->first;
	}
	return c;
}

/* ------------------------------------------------------------------------------------------------------------- threads */

static __thread struct thread *self_on_pool;

struct thread *pool_self(void)
{
	return self_on_pool;
}

static void worker_main(struct thread *self);

/* With the lock, which is given up meanwhile: starting a thread takes long. */
static bool worker_start(struct pool *p)
{
	bool started;

	if (p->workers >= p->max_threads)
		return false;
	p->workers++;
	p->running++;
	p->starting++;
	p->coming++;
	pthread_mutex_unlock(&p->lock);
	started = thread_start(p, worker_main, "syslet-worker");
	pthread_mutex_lock(&p->lock);
	p->starting--;
	pthread_cond_broadcast(&p->changed);
	if (started) {
		ENGINE_COUNT(p->engine, workers_started, 1);
	} else {
		p->workers--;
		p->running--;
		p->coming--;
	}
	return started;
}

/* With the lock: a worker exists, so that what is queued will be served, or -EAGAIN. */
static long worker_ensure(struct pool *p)
{
	/* All there may be are being started, by others: wait how that ends. */
	while (p->workers >= p->max_threads && p->workers <= p->starting)
		pthread_cond_wait(&p->changed, &p->lock);
	return p->workers > p->starting || worker_start(p) ? 0 : -EAGAIN;
}

/* With the lock: one more worker for the queue. */
static bool worker_call(struct pool *p)
{
	if (!p->idle)
		return worker_start(p);
	p->idle--;
	p->running++;
	p->tokens++;
	p->coming++;
	ENGINE_COUNT(p->engine, worker_wakes, 1);
	pthread_cond_signal(&p->work);
	return true;
}

/* With the lock: sees to it that somebody serves the queue. One wake at a time: whoever takes a chain calls it again. */
static void stir(struct pool *p)
{
	if (!p->queue.first || p->coming)
		return;
	if (p->running < p->target && worker_call(p))
		return;
	if (!p->watching && p->queue.first) {
		p->watching = true;
		p->watched = p->taken;
		p->owner->watch(p);
	}
}

bool pool_watch(struct pool *p)
{
	bool watching;

	pthread_mutex_lock(&p->lock);
	stir(p);
	if (p->watching) {
		if (!p->queue.first)
			p->watching = false;
		else if (p->watched == p->taken)
			worker_call(p);
		p->watched = p->taken;
	}
	watching = p->watching;
	pthread_mutex_unlock(&p->lock);
	return watching;
}

/* With the lock: waits for a token; false after idle_ns in vain, or when the pool stops. */
static bool worker_idle(struct pool *p)
{
	struct timespec until = thread_deadline(p->idle_ns);

	p->running--;
	p->idle++;
	while (!p->tokens) {
		if (p->stop || pthread_cond_timedwait(&p->work, &p->lock, &until) == ETIMEDOUT) {
			if (p->tokens)
				break;
			p->idle--;
			if (!p->queue.first)
				return false;
			p->running++;
			return true;
		}
	}
	p->tokens--; /* who gave it has counted this worker as running again */
	p->coming--;
	return true;
}

/* With the lock: one of those that wait until fewer are blocked, if they are. */
static void unbounded_next(struct pool *p)
{
	if (p->unbounded.first && p->blocked_unbounded < p->max_unbounded) {
		queue_put(&p->queue, queue_take(&p->unbounded));
		stir(p);
	}
}

static void worker_main(struct thread *self)
{
	struct pool *p = self->owner;
	struct thread *others;

	self_on_pool = self;
	pthread_mutex_lock(&p->lock);
	p->coming--;
	do {
		struct chain *c;

		while ((c = queue_take(&p->queue))) {
			p->taken++;
			stir(p);
			pthread_mutex_unlock(&p->lock);
			p->owner->run(p, c);
			pthread_mutex_lock(&p->lock);
			unbounded_next(p); /* it may have been given a place, and ended without a need for it */
		}
	} while (worker_idle(p));
	p->workers--;
	others = p->dead;
	self->link = NULL;
	p->dead = self;
	/* Whoever closes may free the pool as soon as it can join this thread, so not before. */
	pthread_cond_broadcast(&p->changed);
	pthread_mutex_unlock(&p->lock);
	thread_join(others);
}

/* ------------------------------------------------------------------------------------------------------------- blocking */

bool pool_blocking(struct pool *p, struct chain *c, struct thread *self, bool unbounded)
{
	pthread_mutex_lock(&p->lock);
	if (unbounded && p->blocked_unbounded >= p->max_unbounded) {
		pthread_mutex_unlock(&p->lock);
		return false;
	}
	p->blocked_unbounded += unbounded;
	p->running--;
	c->worker = self;
	chain_place(c, PLACE_BLOCKING);
	stir(p);
	pthread_mutex_unlock(&p->lock);
	ENGINE_COUNT(p->engine, pool_calls, 1);
	if (self)
		cancel_signal_allow(true);
	return true;
}

void pool_unblocked(struct pool *p, struct chain *c, struct thread *self, bool unbounded)
{
	bool signalled;

	if (self)
		cancel_signal_allow(false);
	pthread_mutex_lock(&p->lock);
	p->blocked_unbounded -= unbounded;
	p->running++;
	c->worker = NULL;
	chain_place(c, PLACE_MOVING);
	signalled = self && self->signalled;
	if (self)
		self->signalled = 0;
	if (unbounded)
		unbounded_next(p);
	pthread_mutex_unlock(&p->lock);
	/* One that came too late for this call must not meet the next. */
	if (signalled)
		cancel_signal_drain();
}

void pool_delay(struct pool *p, struct chain *c)
{
	pthread_mutex_lock(&p->lock);
	/* A place may have come free meanwhile, and nobody else would notice. */
	queue_put(p->blocked_unbounded < p->max_unbounded ? &p->queue : &p->unbounded, c);
	stir(p);
	pthread_mutex_unlock(&p->lock);
}

void pool_interrupt(struct pool *p, struct chain *c)
{
	pthread_mutex_lock(&p->lock);
	/* Under the lock the thread cannot leave the call and go on with another chain. */
	if (__atomic_load_n(&c->place, __ATOMIC_RELAXED) == PLACE_BLOCKING && c->worker && !engine_shields(c)) {
		c->worker->signalled = 1;
		ENGINE_COUNT(p->engine, cancel_signals, 1);
		cancel_signal_send(c->worker->self);
	}
	pthread_mutex_unlock(&p->lock);
}

void pool_hurry_stopped(struct pool *p)
{
	struct chain_queue rest;
	struct chain *c;

	queue_init(&rest);
	pthread_mutex_lock(&p->lock);
	while ((c = queue_take(&p->unbounded)))
		queue_put(chain_stops(c) ? &p->queue : &rest, c);
	while ((c = queue_take(&rest)))
		queue_put(&p->unbounded, c);
	stir(p);
	pthread_mutex_unlock(&p->lock);
}

/* --------------------------------------------------------------------------------------------------------------- entries */

static void reset(struct pool *p)
{
	pthread_mutex_init(&p->lock, NULL);
	thread_cond_init(&p->work);
	thread_cond_init(&p->changed);
	queue_init(&p->queue);
	queue_init(&p->unbounded);
	p->taken = p->watched = 0;
	p->workers = p->idle = p->tokens = p->blocked_unbounded = p->starting = p->coming = 0;
	p->running = 0;
	p->watching = p->stop = false;
	p->dead = NULL;
}

void pool_open(struct pool *p, struct syslet_engine *e, const struct pool_owner *owner,
	       const struct syslet_engine_options *options)
{
	long cpus = sysconf(_SC_NPROCESSORS_ONLN);

	p->engine = e;
	p->owner = owner;
	p->max_threads = options->max_threads ? options->max_threads : DEFAULT_MAX_THREADS;
	p->max_unbounded = p->max_threads < 2 ? 1 : p->max_threads - (p->max_threads + 7) / 8;
	p->idle_ns = options->idle_ns ? options->idle_ns : DEFAULT_IDLE_NS;
	p->target = cpus > 0 ? (int)cpus : 1;
	reset(p);
}

void pool_close(struct pool *p)
{
	pthread_mutex_lock(&p->lock);
	p->stop = true;
	pthread_cond_broadcast(&p->work);
	while (p->workers)
		pthread_cond_wait(&p->changed, &p->lock);
	pthread_mutex_unlock(&p->lock);
	thread_join(p->dead);
	pthread_mutex_destroy(&p->lock);
	pthread_cond_destroy(&p->work);
	pthread_cond_destroy(&p->changed);
}

void pool_forked(struct pool *p)
{
	reset(p);
}

long pool_add(struct pool *p, struct chain *c)
{
	long result;

	pthread_mutex_lock(&p->lock);
	result = worker_ensure(p);
	if (!result)
		queue_put(&p->queue, c);
	pthread_mutex_unlock(&p->lock);
	return result;
}

void pool_kick(struct pool *p)
{
	pthread_mutex_lock(&p->lock);
	stir(p);
	pthread_mutex_unlock(&p->lock);
}

bool pool_yield(struct pool *p, struct chain *c)
{
	bool others;

	pthread_mutex_lock(&p->lock);
	others = p->queue.first;
	if (others)
		queue_put(&p->queue, c);
	pthread_mutex_unlock(&p->lock);
	return others;
}

unsigned pool_workers(struct pool *p)
{
	unsigned workers;

	pthread_mutex_lock(&p->lock);
	workers = p->workers;
	pthread_mutex_unlock(&p->lock);
	return workers;
}
