// SPDX-License-Identifier: Apache-2.0
#include "carrier.h"

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "fork.h"
#include "head.h"

#define NS_PER_S 1000000000u

struct crew {
	LIST_ENTRY(crew) link;
	struct syslet_engine *engine; /* NULL: it was closed while some still ran; whoever is next frees the crew */
	uint64_t idle_ns;
	unsigned max_threads, threads; /* those that were given included */
	bool stop;
	struct carrier_list members;
	struct carrier_list idle;  /* on the library's stacks, or given; the one that ran last first */
	struct carrier_list bound; /* idle on a stack that a caller holds */
	struct carrier_list dead;  /* have exited, to be joined */
};

/* All that is global; after a fork it begins anew. */
static struct {
	pthread_mutex_t lock;
	pthread_cond_t changed; /* a thread has gone, or was joined */
	bool begun;
	pid_t pid; /* whose all this is */
	LIST_HEAD(, crew) crews;
	struct stack_table stacks;
} carriers = { .lock = PTHREAD_MUTEX_INITIALIZER };

/* In the room that the C library keeps for such: else a thread's first look would allocate, and abort without memory. */
static __thread struct carrier *self __attribute__((tls_model("initial-exec")));

struct carrier *carrier_self(void)
{
	return self;
}

/* -------------------------------------------------------------------------------------------------------------- futex */

long carrier_sleep(uint32_t *word, uint32_t value, const struct timespec *until)
{
	return sys6(__NR_futex, (long)word, FUTEX_WAIT_BITSET_PRIVATE, value, (long)until, 0, FUTEX_BITSET_MATCH_ANY);
}

void carrier_wake(uint32_t *word)
{
	sys3(__NR_futex, word, FUTEX_WAKE_PRIVATE, 1);
}

struct timespec carrier_time_after(uint64_t ns)
{
	const uint64_t longest = 10ull * 365 * 24 * 3600 * NS_PER_S; /* keeps the sum inside time_t */
	struct timespec t;

	if (ns > longest)
		ns = longest;
	clock_gettime(CLOCK_MONOTONIC, &t);
	ns += (uint64_t)t.tv_nsec;
	t.tv_sec += (time_t)(ns / NS_PER_S);
	t.tv_nsec = (long)(ns % NS_PER_S);
	return t;
}

/* ------------------------------------------------------------------------------------------------------------- joining */

static void lock(void)
{
	pthread_mutex_lock(&carriers.lock);
}

static void unlock(void)
{
	pthread_mutex_unlock(&carriers.lock);
}

static void carrier_free(struct carrier *c)
{
	if (c->stat_fd >= 0)
		close(c->stat_fd);
	free(c);
}

/* With the lock. */
static struct carrier *dead_first(struct crew *crew)
{
	struct carrier *c = LIST_FIRST(&crew->dead);

	if (c) {
		LIST_REMOVE(c, link);
		c->place = CARRIER_TAKEN;
	}
	return c;
}

/* Without the lock, of a carrier that was taken from among the dead. */
static void bury(struct carrier *c)
{
	struct stack *s = c->stack;

	pthread_join(c->thread, NULL);
	lock();
	s->carrier = NULL;
	if (s->held)
		s = NULL;
	pthread_cond_broadcast(&carriers.changed);
	unlock();
	if (s)
		stack_unmap(s);
	carrier_free(c);
}

/* With the lock, which is given up meanwhile. */
static void bury_all(struct crew *crew)
{
	struct carrier *c;

	while ((c = dead_first(crew))) {
		unlock();
		bury(c);
		lock();
	}
}

/* -------------------------------------------------------------------------------------------------------------- crews */

static void carriers_after_fork(void);

static void init_changed(void)
{
	pthread_condattr_t attr;

	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&carriers.changed, &attr);
	pthread_condattr_destroy(&attr);
}

/* With the lock. Not at load: a program that uses no threadlet has no fork handlers of theirs. */
static void begin(void)
{
	if (carriers.begun)
		return;
	carriers.begun = true;
	carriers.pid = getpid();
	init_changed();
	/* The lock is held across fork(), so that what the child finds is whole. */
	pthread_atfork(lock, unlock, carriers_after_fork);
}

static struct crew *crew_find(const struct syslet_engine *e)
{
	struct crew *crew;

	LIST_FOREACH(crew, &carriers.crews, link)
		if (crew->engine == e)
			return crew;
	return NULL;
}

static struct crew *crew_of(struct syslet_engine *e)
{
	struct crew *crew = crew_find(e);

	begin();
	if (crew)
		return crew;
	crew = calloc(1, sizeof(*crew));
	if (!crew)
		return NULL;
	crew->engine = e;
	crew->idle_ns = e->idle_ns;
	crew->max_threads = e->max_threads;
	LIST_INSERT_HEAD(&carriers.crews, crew, link);
	return crew;
}

/* A crew whose engine could not wait for it, and whose last carrier has gone since. */
static struct crew *crew_left(void)
{
	struct crew *crew;

	LIST_FOREACH(crew, &carriers.crews, link)
		if (!crew->engine && !crew->threads)
			return crew;
	return NULL;
}

/* With the lock, which is given up meanwhile. */
static void sweep(void)
{
	struct crew *crew;

	while ((crew = crew_left())) {
		LIST_REMOVE(crew, link);
		bury_all(crew);
		free(crew);
	}
}

/* ------------------------------------------------------------------------------------------------------------- threads */

void carrier_tell(struct carrier *c, enum carrier_work work)
{
	__atomic_store_n(&c->work, work, __ATOMIC_RELEASE);
	carrier_wake(&c->work);
}

/* With the lock. */
static void idle_end(struct carrier *c)
{
	LIST_REMOVE(c, link);
	c->place = CARRIER_BUSY;
}

static bool idle_too_long(struct carrier *c)
{
	bool ends;

	lock();
	ends = c->place == CARRIER_IDLE;
	if (ends)
		idle_end(c);
	unlock();
	return ends;
}

/* Waits for a run; false: end. */
static bool next_run(struct carrier *c)
{
	struct timespec until = carrier_time_after(c->crew->idle_ns);

	for (;;) {
		uint32_t work = __atomic_load_n(&c->work, __ATOMIC_ACQUIRE);

		if (work == CARRIER_RUN)
			__atomic_store_n(&c->work, CARRIER_NONE, __ATOMIC_RELAXED);
		if (work != CARRIER_NONE)
			return work == CARRIER_RUN;
		if (carrier_sleep(&c->work, CARRIER_NONE, c->stack ? &until : NULL) != -ETIMEDOUT)
			continue;
		if (idle_too_long(c))
			return false;
		until = carrier_time_after(c->crew->idle_ns);
	}
}

/* The last thing a carrier does; the crew may be gone afterwards. */
static void leave(struct carrier *c)
{
	struct crew *crew = c->crew;

	lock();
	if (c->stack)
		bury_all(crew); /* before it counts as gone: who has joined this one has seen all */
	LIST_REMOVE(c, member);
	crew->threads--;
	if (c->stack) {
		c->place = CARRIER_DEAD;
		LIST_INSERT_HEAD(&crew->dead, c, link);
	}
	pthread_cond_broadcast(&carriers.changed);
	unlock();
}

static void identify(struct carrier *c)
{
	c->thread = pthread_self();
	c->tid = (pid_t)sys1(__NR_gettid, 0);
	self = c;
}

static void serve(struct carrier *c)
{
	while (next_run(c))
		threadlet_run(c);
	leave(c);
}

static void *carrier_main(void *arg)
{
	struct carrier *c = arg;

	identify(c);
	pthread_setname_np(c->thread, "syslet-carrier");
	serve(c);
	return NULL;
}

static bool thread_start(struct carrier *c)
{
	pthread_attr_t attr;
	sigset_t all, before;
	pthread_t id;
	int error;

	sigfillset(&all);
	pthread_attr_init(&attr);
	pthread_attr_setstack(&attr, stack_low(c->stack), stack_usable(c->stack));
	pthread_sigmask(SIG_SETMASK, &all, &before);
	error = pthread_create(&id, &attr, carrier_main, c);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attr);
	return !error;
}

static struct carrier *carrier_new(struct crew *crew)
{
	struct carrier *c = calloc(1, sizeof(*c));

	if (c) {
		c->stat_fd = -1;
		c->crew = crew;
	}
	return c;
}

/* Without the lock; `held` is the caller's stack or NULL. */
static long carrier_make(struct crew *crew, struct stack *held, struct carrier **out)
{
	struct carrier *c = carrier_new(crew);
	struct stack *s = held ? held : stack_new();

	if (!c || !s) {
		if (s && !held)
			stack_unmap(s);
		free(c);
		return -ENOMEM;
	}
	c->stack = s;
	s->carrier = c;
	if (thread_start(c)) {
		*out = c;
		return 0;
	}
	s->carrier = NULL;
	if (!held)
		stack_unmap(s);
	free(c);
	return -EAGAIN;
}

/* With the lock, which is given up meanwhile: starting a thread takes long. */
static long carrier_start(struct crew *crew, struct stack *held, struct carrier **out)
{
	long error;

	if (crew->threads >= crew->max_threads)
		return -EAGAIN;
	crew->threads++;
	unlock();
	error = carrier_make(crew, held, out);
	lock();
	if (error) {
		crew->threads--;
		pthread_cond_broadcast(&carriers.changed);
	} else {
		LIST_INSERT_HEAD(&crew->members, *out, member);
	}
	return error;
}

/* --------------------------------------------------------------------------------------------------------- take and give */

/*
 * With the lock, which is given up meanwhile, for a stack that is marked busy: the carrier that waits on it, if it is of
 * that crew; NULL once no thread lives there.
 */
static struct carrier *stack_settle(struct stack *s, const struct crew *crew)
{
	struct carrier *c;

	while ((c = s->carrier)) {
		if (c->place == CARRIER_IDLE) {
			idle_end(c);
			if (c->crew == crew)
				return c;
			carrier_tell(c, CARRIER_END);
		} else if (c->place == CARRIER_DEAD) {
			LIST_REMOVE(c, link);
			c->place = CARRIER_TAKEN;
			unlock();
			bury(c);
			lock();
		} else {
			pthread_cond_wait(&carriers.changed, &carriers.lock);
		}
	}
	return NULL;
}

/* With the lock. */
static long take(struct crew *crew, uint64_t top, struct carrier **out)
{
	struct stack *s = top ? stack_find(&carriers.stacks, top) : NULL;
	struct carrier *c;
	long error = 0;

	if (top && !s)
		return -EINVAL;
	if (!s) {
		c = LIST_FIRST(&crew->idle);
		if (c)
			idle_end(c);
	} else {
		if (s->busy)
			return -EBUSY;
		s->busy = true;
		c = stack_settle(s, crew);
	}
	if (!c)
		error = carrier_start(crew, s, &c);
	if (error && s)
		s->busy = false;
	*out = c;
	return error;
}

long carrier_take(struct syslet_engine *e, uint64_t stack, struct carrier **out)
{
	struct crew *crew;
	long error;

	lock();
	sweep();
	crew = crew_of(e);
	error = crew ? take(crew, stack, out) : -ENOMEM;
	unlock();
	return error;
}

/* With the lock. */
static void idle_begin(struct carrier *c)
{
	struct crew *crew = c->crew;
	bool bound = c->stack && c->stack->held;

	if (bound)
		c->stack->busy = false;
	if (crew->stop) {
		carrier_tell(c, CARRIER_END);
		return;
	}
	c->place = CARRIER_IDLE;
	LIST_INSERT_HEAD(bound ? &crew->bound : &crew->idle, c, link);
}

void carrier_give_back(struct carrier *c)
{
	lock();
	idle_begin(c);
	unlock();
}

/* -------------------------------------------------------------------------------------------------------- given threads */

/* Is the calling thread's stack as good as the library's own? */
static bool stack_is_good(void)
{
	pthread_attr_t attr;
	size_t guard = 0, size = 0;

	if (sys1(__NR_gettid, 0) == getpid())
		return true; /* the kernel guards the first thread's, and lets it grow */
	if (pthread_getattr_np(pthread_self(), &attr))
		return false;
	pthread_attr_getguardsize(&attr, &guard);
	pthread_attr_getstacksize(&attr, &size);
	pthread_attr_destroy(&attr);
	return guard && size >= SYSLET_STACK_BYTES;
}

static struct crew *crew_join(struct syslet_engine *e)
{
	struct crew *crew;

	lock();
	sweep();
	crew = crew_of(e);
	if (crew)
		crew->threads++;
	unlock();
	return crew;
}

long carrier_serve(struct syslet_engine *e, void (*begun)(void *), void *arg)
{
	struct carrier *c;
	sigset_t all, before;

	if (!stack_is_good())
		return -EINVAL;
	c = carrier_new(NULL);
	if (!c || !(c->crew = crew_join(e))) {
		free(c);
		return -ENOMEM;
	}
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	identify(c);
	begun(arg);
	lock();
	LIST_INSERT_HEAD(&c->crew->members, c, member);
	idle_begin(c);
	unlock();
	serve(c);
	self = NULL;
	carrier_free(c);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return -ESHUTDOWN;
}

/* --------------------------------------------------------------------------------------------------------------- closing */

static void end_idle(struct carrier_list *list)
{
	struct carrier *c;

	while ((c = LIST_FIRST(list))) {
		idle_end(c);
		carrier_tell(c, CARRIER_END);
	}
}

static uint64_t time_left(const struct timespec *until)
{
	struct timespec t;
	int64_t ns;

	clock_gettime(CLOCK_MONOTONIC, &t);
	ns = (int64_t)(until->tv_sec - t.tv_sec) * NS_PER_S + until->tv_nsec - t.tv_nsec;
	return ns > 0 ? (uint64_t)ns : 0;
}

/* With the lock. */
static void crew_stop(struct crew *crew, const struct timespec *until)
{
	crew->stop = true;
	end_idle(&crew->idle);
	end_idle(&crew->bound);
	while (crew->threads && pthread_cond_timedwait(&carriers.changed, &carriers.lock, until) != ETIMEDOUT)
		;
	crew->engine = NULL; /* another engine may get its address */
	if (crew->threads)
		return;
	LIST_REMOVE(crew, link);
	bury_all(crew);
	free(crew);
}

uint64_t carrier_close(struct syslet_engine *e, uint64_t timeout_ns)
{
	struct timespec until;
	struct crew *crew;

	lock();
	sweep();
	crew = crew_find(e);
	if (crew) {
		until = carrier_time_after(timeout_ns);
		crew_stop(crew, &until);
		timeout_ns = time_left(&until);
	}
	unlock();
	return timeout_ns;
}

/* --------------------------------------------------------------------------------------------------------------- stacks */

__attribute__((visibility("default"))) unsigned long syslet_stack_alloc(void)
{
	struct stack *s;

	fork_check();
	s = stack_new();
	if (!s)
		return 0;
	lock();
	begin();
	stack_add(&carriers.stacks, s);
	unlock();
	return stack_top(s);
}

__attribute__((visibility("default"))) long syslet_stack_free(unsigned long stack)
{
	struct stack *s;

	fork_check();
	lock();
	s = stack_find(&carriers.stacks, stack);
	if (!s || s->busy) {
		unlock();
		return s ? -EBUSY : -EINVAL;
	}
	s->busy = true;
	stack_remove(&carriers.stacks, s);
	stack_settle(s, NULL);
	unlock();
	stack_unmap(s);
	return 0;
}

/* ---------------------------------------------------------------------------------------------------------------- fork */

/* A carrier that the child has not got. */
static void forget(struct carrier *c)
{
	if (c == self)
		return; /* it is the child's only thread now, and on its stack */
	if (c->stack && !c->stack->held)
		stack_unmap(c->stack);
	carrier_free(c);
}

static void forget_all(struct crew *crew)
{
	struct carrier *c;

	while ((c = LIST_FIRST(&crew->members))) {
		LIST_REMOVE(c, member);
		forget(c);
	}
	while ((c = dead_first(crew)))
		forget(c);
}

static void start_afresh(void)
{
	self = NULL;
	carriers.pid = getpid();
	carriers.lock = (pthread_mutex_t)PTHREAD_MUTEX_INITIALIZER;
	init_changed();
}

static void carriers_after_fork(void)
{
	struct crew *crew;

	for (unsigned i = 0; i < STACK_BUCKETS; i++)
		for (struct stack *s = carriers.stacks.bucket[i]; s; s = s->link)
			if (!s->carrier || s->carrier != self) {
				s->carrier = NULL;
				s->busy = false;
			}
	while ((crew = LIST_FIRST(&carriers.crews))) {
		LIST_REMOVE(crew, link);
		forget_all(crew);
		free(crew);
	}
	start_afresh();
}

/*
 * After fork() there is nothing left to do. But clone(2) runs no handler and does not wait until the lock is free, and the
 * C library goes on believing in its threads: all that was in use is left alone, the stacks with a carrier for ever.
 */
void carriers_forked(void)
{
	if (!carriers.begun || carriers.pid == getpid())
		return;
	for (unsigned i = 0; i < STACK_BUCKETS; i++)
		for (struct stack *s = carriers.stacks.bucket[i]; s; s = s->link)
			s->busy |= s->carrier != NULL;
	LIST_INIT(&carriers.crews);
	start_afresh();
}
