// SPDX-License-Identifier: Apache-2.0
#include "thread.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define STACK_BYTES  (64u << 10)
#define STACK_NEEDED (40u << 10) /* a vector of 1024 entries and some frames */

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

static void *begin(void *arg)
{
	struct thread *thread = arg;

	/* By the thread: its creator must not use an id that somebody else may have joined already. */
	thread->self = pthread_self();
	pthread_setname_np(thread->self, thread->name);
	thread->main(thread);
	return NULL;
}

/* All signals are blocked from the thread's first instruction on: they belong to the program's own threads. */
bool thread_start(void *owner, void (*main)(struct thread *self), const char *name)
{
	struct thread *thread = calloc(1, sizeof(*thread));
	pthread_attr_t attr;
	sigset_t all, before;
	pthread_t id;
	int error;

	if (!thread)
		return false;
	thread->owner = owner;
	thread->main = main;
	thread->name = name;
	sigfillset(&all);
	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, stack_size());
	pthread_sigmask(SIG_SETMASK, &all, &before);
	error = pthread_create(&id, &attr, begin, thread);
	if (error == EINVAL) /* thread-local storage of the program does not fit into so small a stack */
		error = pthread_create(&id, NULL, begin, thread);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attr);
	if (error)
		free(thread);
	return !error;
}

void thread_detach(struct thread *self)
{
	pthread_detach(self->self);
	free(self);
}

void thread_join(struct thread *list)
{
	while (list) {
		struct thread *next = list->link;

		pthread_join(list->self, NULL);
		free(list);
		list = next;
	}
}

void thread_cond_init(pthread_cond_t *cond)
{
	pthread_condattr_t attr;

	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(cond, &attr);
	pthread_condattr_destroy(&attr);
}

uint64_t thread_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * NS_PER_S + (uint64_t)t.tv_nsec;
}

struct timespec thread_deadline(uint64_t timeout_ns)
{
	const uint64_t longest = 10ull * 365 * 24 * 3600 * NS_PER_S; /* keeps the sum inside time_t */
	uint64_t at = thread_now() + (timeout_ns < longest ? timeout_ns : longest);

	return (struct timespec){ .tv_sec = (time_t)(at / NS_PER_S), .tv_nsec = (long)(at % NS_PER_S) };
}
