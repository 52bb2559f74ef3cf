// SPDX-License-Identifier: Apache-2.0
/* Threads of the library: started with all signals blocked, on small stacks, and always joined. */
#ifndef THREAD_H
#define THREAD_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

struct thread {
	void *owner;
	void (*main)(struct thread *self);
	const char *name;
	pthread_t self;      /* set by the thread itself */
	struct thread *link; /* the owner's list */
	uint32_t signalled;  /* the pool's: cancel signals that were sent and not taken yet */
};

/* Runs main(self) on a new thread; false: none can be had, or no memory. */
bool thread_start(void *owner, void (*main)(struct thread *self), const char *name);

/* The last thing about a thread that is not joined; frees `self`. Called by the thread itself. */
void thread_detach(struct thread *self);

/* Joins and frees all on the list. */
void thread_join(struct thread *list);

/* A condition variable whose timed waits go by CLOCK_MONOTONIC, and the time that lies timeout_ns (UINT64_MAX: years) ahead. */
void thread_cond_init(pthread_cond_t *cond);
struct timespec thread_deadline(uint64_t timeout_ns);

/* CLOCK_MONOTONIC. */
uint64_t thread_now(void);

#define NS_PER_S 1000000000u

#endif
