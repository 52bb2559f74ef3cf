// SPDX-License-Identifier: Apache-2.0
/*
 * The threads engine: a pool of worker threads for calls that block, and one poller thread that waits for descriptors.
 *
 * A chain whose wait is for readiness is parked: its descriptor, duplicated, sits in one epoll set with the chain as the
 * event's data, armed for one event. The poller goes on with a ready chain itself as long as nothing blocks; what blocks
 * goes to the queue. Parking is done by whoever runs the chain, the caller included, so a blocked pipe wakes no thread.
 *
 * The queue keeps about as many workers *running* as there are CPUs; a worker that is inside a blocking call does not
 * count. Before a worker blocks it sees to it that somebody else serves the queue. A call that blocks although nobody
 * expects it would upset that, so while chains are queued and nobody is free the poller looks every few milliseconds
 * whether the queue moves, and adds a worker when it does not.
 *
 * Threads are started lazily, joined always: a thread that exits joins those that exited before it, close joins the rest.
 */
#include "engine.h"

#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#include "head.h"
#include "interp.h"

#define DEFAULT_MAX_THREADS 2048
#define DEFAULT_IDLE_NS     1000000000u
#define STACK_BYTES         (64u << 10)
#define STACK_NEEDED        (40u << 10) /* a vector of 1024 entries and some frames */
#define WATCH_MS            5  /* how long a queue may stand still */
#define HELD_MS             10 /* how often held-back completions are tried again */
#define EVENTS              64
#define POLLER_ATOMS        256 /* a chain's share of the poller */
#define POLLER_NS           200000

#define NS_PER_S 1000000000u

struct thread {
	struct threads *engine;
	pthread_t self; /* set by the thread itself */
	const char *name;
	struct thread *link;
};

struct threads {
	struct syslet_engine base;
	int epoll_fd;
	int kick_fd;
	uint32_t holding; /* atomic: some chain of this engine may be held back */
	uint64_t idle_ns;
	unsigned max_threads;
	int target; /* workers that ought to run at a time */

	pthread_mutex_t lock; /* guards everything below */
	pthread_cond_t work;    /* an idle worker got a token */
	pthread_cond_t changed; /* drained, or a thread is gone */
	struct chain *queue, **tail;
	uint64_t taken;  /* chains taken from the queue so far */
	unsigned workers, idle, tokens;
	int running;     /* workers outside of blocking calls; the poller, when it has to do their work, counts below zero */
	unsigned starting; /* of the workers, those that may yet turn out not to exist */
	unsigned coming;   /* of the running ones, those that were started or woken and have not looked at the queue yet */
	bool poller_lives, watching, stop, drained, orphan;
	uint64_t watched_taken;
	struct thread *dead; /* to be joined */
};

static struct threads *threads_of(struct syslet_engine *e)
{
	return (struct threads *)e;
}

/* ----------------------------------------------------------------------------------------------------------- threads */

static void *worker_main(void *arg);
static void *poller_main(void *arg);

static size_t stack_size(void)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
	return 1u << 20;
#else
	long minimum = sysconf(_SC_THREAD_STACK_MIN);
	size_t needed = (minimum > 0 ? (size_t)minimum : PTHREAD_STACK_MIN) + STACK_NEEDED;

	return needed > STACK_BYTES ? (needed + 4095) & ~(size_t)4095 : STACK_BYTES;
#endif
}

/* All signals are blocked from the thread's first instruction on: they belong to the program's own threads. */
static bool thread_start(struct threads *t, void *(*main)(void *), const char *name)
{
	struct thread *thread = malloc(sizeof(*thread));
	pthread_attr_t attr;
	sigset_t all, before;
	pthread_t id;
	int error;

	if (!thread)
		return false;
	thread->engine = t;
	thread->name = name;
	sigfillset(&all);
	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, stack_size());
	pthread_sigmask(SIG_SETMASK, &all, &before);
	error = pthread_create(&id, &attr, main, thread);
	if (error == EINVAL) /* thread-local storage of the program does not fit into so small a stack */
		error = pthread_create(&id, NULL, main, thread);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attr);
	if (error)
		free(thread);
	return !error;
}

/* By the thread: its creator must not use an id that somebody else may have joined already. */
static struct threads *thread_begin(struct thread *self)
{
	self->self = pthread_self();
	pthread_setname_np(self->self, self->name);
	return self->engine;
}

static void join_all(struct thread *list)
{
	while (list) {
		struct thread *next = list->link;

		pthread_join(list->self, NULL);
		free(list);
		list = next;
	}
}

static void threads_free(struct threads *t)
{
	join_all(t->dead);
	close(t->epoll_fd);
	close(t->kick_fd);
	pthread_mutex_destroy(&t->lock);
	pthread_cond_destroy(&t->work);
	pthread_cond_destroy(&t->changed);
	free(t);
}

/* The last thing a thread does; called with the lock, which it gives up. */
static void thread_exit(struct threads *t, struct thread *self)
{
	bool last = t->orphan && t->drained && !t->workers && !t->poller_lives;
	struct thread *others = NULL;

	if (!last) {
		others = t->dead;
		self->link = NULL;
		t->dead = self;
		/* Whoever closes may free the engine as soon as it can join this thread, so not before. */
		pthread_cond_broadcast(&t->changed);
	}
	pthread_mutex_unlock(&t->lock);
	if (last) {
		pthread_detach(self->self);
		free(self);
		threads_free(t);
	} else {
		join_all(others);
	}
}

static void poller_kick(struct threads *t)
{
	const uint64_t one = 1;

	sys3(__NR_write, t->kick_fd, &one, sizeof(one));
}

/* With the lock. Threads may be few, so failing is ordinary: then a descriptor's wait takes a worker. */
static bool poller_ensure(struct threads *t)
{
	if (!t->poller_lives)
		t->poller_lives = thread_start(t, poller_main, "syslet-poller");
	return t->poller_lives;
}

/* With the lock, which is given up meanwhile: starting a thread takes long. */
static bool worker_start(struct threads *t)
{
	bool started;

	if (t->workers >= t->max_threads)
		return false;
	t->workers++;
	t->running++;
	t->starting++;
	t->coming++;
	pthread_mutex_unlock(&t->lock);
	started = thread_start(t, worker_main, "syslet-worker");
	pthread_mutex_lock(&t->lock);
	t->starting--;
	pthread_cond_broadcast(&t->changed);
	if (started) {
		ENGINE_COUNT(&t->base, workers_started, 1);
	} else {
		t->workers--;
		t->running--;
		t->coming--;
	}
	return started;
}

/* With the lock: a worker exists, so that what is queued will be served, or -EAGAIN. */
static long worker_ensure(struct threads *t)
{
	/* All there may be are being started, by others: wait how that ends. */
	while (t->workers >= t->max_threads && t->workers <= t->starting)
		pthread_cond_wait(&t->changed, &t->lock);
	return t->workers > t->starting || worker_start(t) ? 0 : -EAGAIN;
}

/* -------------------------------------------------------------------------------------------------------------- queue */

static void watch(struct threads *t)
{
	if (t->watching || !t->queue || !poller_ensure(t))
		return;
	t->watching = true;
	t->watched_taken = t->taken;
	poller_kick(t);
}

/* With the lock: one more worker for the queue. */
static bool worker_call(struct threads *t)
{
	if (!t->idle)
		return worker_start(t);
	t->idle--;
	t->running++;
	t->tokens++;
	t->coming++;
	ENGINE_COUNT(&t->base, worker_wakes, 1);
	pthread_cond_signal(&t->work);
	return true;
}

/* With the lock: sees to it that somebody serves the queue. One wake at a time: whoever takes a chain calls it again. */
static void stir(struct threads *t)
{
	if (!t->queue || t->coming)
		return;
	if (t->running >= t->target || !worker_call(t))
		watch(t);
}

static void enqueue(struct threads *t, struct chain *c)
{
	c->link = NULL;
	*t->tail = c;
	t->tail = &c->link;
}

static struct chain *dequeue(struct threads *t)
{
	struct chain *c = t->queue;

	t->queue = c->link;
	if (!t->queue)
		t->tail = &t->queue;
	t->taken++;
	return c;
}

/* ------------------------------------------------------------------------------------------------------------ parking */

/*
 * After a successful epoll_ctl the chain belongs to the poller, which may have finished it already. The release store of
 * `ready` carries the chain's fields to the poller: epoll itself gives no ordering that the C memory model knows.
 */
static bool park(struct threads *t, struct chain *c)
{
	struct epoll_event event = { .events = EPOLLONESHOT, .data.ptr = c };
	bool armed = c->dup_fd >= 0;
	bool polled;
	long fd;

	event.events |= c->wait == CHAIN_WAIT_WRITABLE ? EPOLLOUT : EPOLLIN;
	pthread_mutex_lock(&t->lock);
	polled = poller_ensure(t);
	pthread_mutex_unlock(&t->lock);
	if (!polled)
		return false;
	/* A duplicate of its own: the number may be closed, or mean another file, long before the wait is over. */
	fd = armed ? c->dup_fd : sys3(__NR_fcntl, (int)c->args[0], F_DUPFD_CLOEXEC, 3);
	if (fd < 0)
		return false;
	c->dup_fd = (int)fd;
	ENGINE_COUNT(&t->base, parked, 1);
	__atomic_store_n(&c->ready, 0, __ATOMIC_RELEASE); /* the last touch, if all goes well */
	if (sys4(__NR_epoll_ctl, t->epoll_fd, armed ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event) == 0)
		return true;
	__atomic_fetch_sub(&t->base.count.parked, 1, __ATOMIC_RELAXED);
	if (!armed) {
		sys1(__NR_close, fd);
		c->dup_fd = -1;
	}
	return false;
}

/* The set's entry goes by file and number: it would outlive the number if the file is open elsewhere. */
static void threads_unpark(struct syslet_engine *e, struct chain *c)
{
	struct epoll_event unused = { 0 };

	sys4(__NR_epoll_ctl, threads_of(e)->epoll_fd, EPOLL_CTL_DEL, c->dup_fd, &unused);
	sys1(__NR_close, c->dup_fd);
	c->dup_fd = -1;
}

/* -------------------------------------------------------------------------------------------------------------- workers */

static struct interp interp_for(struct threads *t, enum interp_mode mode)
{
	return (struct interp){ .engine = &t->base,
				.mode = mode,
				.budget_atoms = t->base.budget_atoms,
				.budget_ns = t->base.budget_ns };
}

/* Back to the end of the queue if others wait; answers whether it was taken. */
static bool yield_to_others(struct threads *t, struct chain *c)
{
	bool others;

	ENGINE_COUNT(&t->base, budget_yields, 1);
	engine_count_atoms(&t->base, c);
	pthread_mutex_lock(&t->lock);
	others = t->queue != NULL;
	if (others)
		enqueue(t, c);
	pthread_mutex_unlock(&t->lock);
	return others;
}

static void worker_run(struct threads *t, struct chain *c)
{
	struct interp run = interp_for(t, INTERP_WORKER);

	for (;;) {
		switch (interp_run(&run, c)) {
		case INTERP_WAIT:
			if (park(t, c))
				return;
			c->wait = CHAIN_WAIT_WORKER; /* no descriptors left, or not pollable: this thread blocks */
			break;
		case INTERP_YIELD:
			if (yield_to_others(t, c))
				return;
			break;
		default:
			engine_finish(&t->base, c, run.silent);
			return;
		}
	}
}

/* With the lock: waits for a token; false after idle_ns in vain, or when the engine stops. */
static bool worker_idle(struct threads *t)
{
	struct timespec until;
	uint64_t ns;

	clock_gettime(CLOCK_MONOTONIC, &until);
	ns = (uint64_t)until.tv_nsec + t->idle_ns % NS_PER_S;
	until.tv_sec += (time_t)(t->idle_ns / NS_PER_S + ns / NS_PER_S);
	until.tv_nsec = (long)(ns % NS_PER_S);
	t->running--;
	t->idle++;
	while (!t->tokens) {
		if (t->stop || pthread_cond_timedwait(&t->work, &t->lock, &until) == ETIMEDOUT) {
			if (t->tokens)
				break;
			t->idle--;
			if (!t->queue)
				return false;
			t->running++;
			return true;
		}
	}
	t->tokens--; /* who gave it has counted this worker as running again */
	t->coming--;
	return true;
}

static void *worker_main(void *arg)
{
	struct thread *self = arg;
	struct threads *t = thread_begin(self);

	pthread_mutex_lock(&t->lock);
	t->coming--;
	do {
		while (t->queue) {
			struct chain *c = dequeue(t);

			stir(t);
			pthread_mutex_unlock(&t->lock);
			worker_run(t, c);
			pthread_mutex_lock(&t->lock);
		}
	} while (worker_idle(t));
	t->workers--;
	thread_exit(t, self);
	return NULL;
}

static void threads_blocking(struct syslet_engine *e, bool begins)
{
	struct threads *t = threads_of(e);

	pthread_mutex_lock(&t->lock);
	if (begins) {
		t->running--;
		stir(t);
	} else {
		t->running++;
	}
	pthread_mutex_unlock(&t->lock);
}

/* -------------------------------------------------------------------------------------------------------------- poller */

/* Goes on with a ready chain as far as nothing blocks. */
static void poller_run(struct threads *t, struct chain *c)
{
	struct interp run = interp_for(t, INTERP_POLLER);

	if (run.budget_atoms > POLLER_ATOMS)
		run.budget_atoms = POLLER_ATOMS;
	if (run.budget_ns > POLLER_NS)
		run.budget_ns = POLLER_NS;
	for (;;) {
		enum interp_end end = interp_run(&run, c);

		if (end == INTERP_ENDED) {
			engine_finish(&t->base, c, run.silent);
			return;
		}
		if (end == INTERP_WAIT && c->wait != CHAIN_WAIT_WORKER && park(t, c))
			return;
		if (end == INTERP_WAIT)
			c->wait = CHAIN_WAIT_WORKER;
		pthread_mutex_lock(&t->lock);
		if (!worker_ensure(t)) {
			enqueue(t, c);
			pthread_mutex_unlock(&t->lock);
			return;
		}
		pthread_mutex_unlock(&t->lock);
		/* No worker can be had at all: everybody waits while this thread blocks, but nobody waits for ever. */
		run.mode = INTERP_WORKER;
	}
}

static int poller_timeout(struct threads *t)
{
	int timeout = -1;

	if (__atomic_load_n(&t->holding, __ATOMIC_ACQUIRE))
		timeout = HELD_MS;
	pthread_mutex_lock(&t->lock);
	if (t->watching)
		timeout = WATCH_MS;
	pthread_mutex_unlock(&t->lock);
	return timeout;
}

/* Each in turn: the held-back completions, the queue that stands still. */
static void poller_chores(struct threads *t)
{
	/* Cleared first: who holds a completion back after this sets it again. */
	if (__atomic_exchange_n(&t->holding, 0, __ATOMIC_ACQ_REL) && head_retry_all())
		__atomic_store_n(&t->holding, 1, __ATOMIC_RELEASE);
	pthread_mutex_lock(&t->lock);
	stir(t);
	if (t->watching) {
		if (!t->queue)
			t->watching = false;
		else if (t->watched_taken == t->taken)
			worker_call(t);
		t->watched_taken = t->taken;
	}
	pthread_mutex_unlock(&t->lock);
}

static void *poller_main(void *arg)
{
	struct thread *self = arg;
	struct threads *t = thread_begin(self);
	struct epoll_event events[EVENTS];
	uint64_t count;
	bool stop;

	do {
		long n = sys6(__NR_epoll_pwait, t->epoll_fd, (long)events, EVENTS, poller_timeout(t), 0, 8);

		for (long i = 0; i < n; i++) {
			struct chain *c = events[i].data.ptr;

			if (!c) {
				sys3(__NR_read, t->kick_fd, &count, sizeof(count));
				continue;
			}
			(void)__atomic_load_n(&c->ready, __ATOMIC_ACQUIRE);
			c->ready = 1;
			poller_run(t, c);
		}
		poller_chores(t);
		pthread_mutex_lock(&t->lock);
		stop = t->stop;
		if (!stop)
			pthread_mutex_unlock(&t->lock);
	} while (!stop);
	t->poller_lives = false;
	thread_exit(t, self);
	return NULL;
}

/* ------------------------------------------------------------------------------------------------------------ interface */

static void init_cond(pthread_cond_t *cond)
{
	pthread_condattr_t attr;

	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(cond, &attr);
	pthread_condattr_destroy(&attr);
}

static struct syslet_engine *threads_open(const struct syslet_engine_options *options)
{
	struct threads *t = aligned_alloc(64, (sizeof(*t) + 63) & ~(size_t)63);
	struct epoll_event kick = { .events = EPOLLIN, .data.ptr = NULL };
	long cpus = sysconf(_SC_NPROCESSORS_ONLN);

	if (!t) {
		errno = ENOMEM;
		return NULL;
	}
	memset(t, 0, sizeof(*t));
	engine_init(&t->base, &engine_threads, options);
	t->max_threads = options->max_threads ? options->max_threads : DEFAULT_MAX_THREADS;
	t->idle_ns = options->idle_ns ? options->idle_ns : DEFAULT_IDLE_NS;
	t->target = cpus > 0 ? (int)cpus : 1;
	t->tail = &t->queue;
	t->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	t->kick_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (t->epoll_fd < 0 || t->kick_fd < 0 || epoll_ctl(t->epoll_fd, EPOLL_CTL_ADD, t->kick_fd, &kick)) {
		int error = errno;

		if (t->epoll_fd >= 0)
			close(t->epoll_fd);
		if (t->kick_fd >= 0)
			close(t->kick_fd);
		free(t);
		errno = error;
		return NULL;
	}
	pthread_mutex_init(&t->lock, NULL);
	init_cond(&t->work);
	init_cond(&t->changed);
	return &t->base;
}

static long threads_submit(struct syslet_engine *e, struct chain *c)
{
	struct threads *t = threads_of(e);
	long result;

	if (c->wait == CHAIN_WAIT_READABLE || c->wait == CHAIN_WAIT_WRITABLE) {
		if (park(t, c))
			return 0;
		c->wait = CHAIN_WAIT_WORKER;
	}
	pthread_mutex_lock(&t->lock);
	result = worker_ensure(t);
	if (!result)
		enqueue(t, c);
	pthread_mutex_unlock(&t->lock);
	return result;
}

static void threads_kick(struct syslet_engine *e)
{
	struct threads *t = threads_of(e);

	pthread_mutex_lock(&t->lock);
	stir(t);
	pthread_mutex_unlock(&t->lock);
}

static void threads_hold(struct syslet_engine *e)
{
	struct threads *t = threads_of(e);

	if (__atomic_exchange_n(&t->holding, 1, __ATOMIC_ACQ_REL))
		return;
	pthread_mutex_lock(&t->lock);
	if (poller_ensure(t))
		poller_kick(t);
	else
		__atomic_store_n(&t->holding, 0, __ATOMIC_RELEASE); /* whoever holds back the next one tries again to start it */
	pthread_mutex_unlock(&t->lock);
}

/* With the lock: all threads exit as soon as they notice. */
static void stop_all(struct threads *t)
{
	t->stop = true;
	pthread_cond_broadcast(&t->work);
	poller_kick(t);
}

static void threads_drained(struct syslet_engine *e)
{
	struct threads *t = threads_of(e);
	bool last = false;

	pthread_mutex_lock(&t->lock);
	t->drained = true;
	pthread_cond_broadcast(&t->changed);
	if (t->orphan) {
		stop_all(t);
		last = !t->workers && !t->poller_lives;
	}
	pthread_mutex_unlock(&t->lock);
	if (last)
		threads_free(t);
}

static struct timespec deadline(uint64_t timeout_ns)
{
	const uint64_t longest = 10ull * 365 * 24 * 3600 * NS_PER_S; /* keeps the sum inside time_t */
	struct timespec t;
	uint64_t ns;

	if (timeout_ns > longest)
		timeout_ns = longest;
	clock_gettime(CLOCK_MONOTONIC, &t);
	ns = (uint64_t)t.tv_nsec + timeout_ns % NS_PER_S;
	t.tv_sec += (time_t)(timeout_ns / NS_PER_S + ns / NS_PER_S);
	t.tv_nsec = (long)(ns % NS_PER_S);
	return t;
}

static long threads_close(struct syslet_engine *e, uint64_t timeout_ns)
{
	struct threads *t = threads_of(e);
	struct timespec until = deadline(timeout_ns);

	pthread_mutex_lock(&t->lock);
	while (!t->drained && pthread_cond_timedwait(&t->changed, &t->lock, &until) != ETIMEDOUT)
		;
	if (!t->drained) {
		t->orphan = true;
		pthread_mutex_unlock(&t->lock);
		return -EBUSY;
	}
	stop_all(t);
	while (t->workers || t->poller_lives)
		pthread_cond_wait(&t->changed, &t->lock);
	pthread_mutex_unlock(&t->lock);
	threads_free(t);
	return 0;
}

static long threads_describe(struct syslet_engine *e, char *buf, unsigned long len)
{
	struct threads *t = threads_of(e);
	unsigned workers;

	pthread_mutex_lock(&t->lock);
	workers = t->workers;
	pthread_mutex_unlock(&t->lock);
	return snprintf(buf, len, "threads: %u of at most %u workers, waits for descriptors on one epoll set", workers,
			t->max_threads);
}

static void threads_levels(struct syslet_engine *e, struct syslet_stats *out)
{
	struct threads *t = threads_of(e);

	pthread_mutex_lock(&t->lock);
	out->workers_now = t->workers;
	pthread_mutex_unlock(&t->lock);
}

const struct engine_ops engine_threads = {
	.name = "threads",
	.open = threads_open,
	.submit = threads_submit,
	.kick = threads_kick,
	.unpark = threads_unpark,
	.blocking = threads_blocking,
	.hold = threads_hold,
	.drained = threads_drained,
	.close = threads_close,
	.describe = threads_describe,
	.levels = threads_levels,
};
