// SPDX-License-Identifier: Apache-2.0
/*
 * Carriers: the threads that threadlets run on. A carrier lives on one stack, runs one threadlet at a time, and stays
 * for the engine's idle_ns. Those of one engine are its crew.
 *
 * Each carrier has two futex words. `work` is told by whoever has it run something or end. `state` is what the caller
 * of threadlet_exec() waits on while the threadlet is not known to block:
 *
 *      QUEUED --> RUNS <--> SYNC    threadlet_off() and threadlet_on(): a block will not send it to the background
 *                  | ^----> INNER   it waits for a threadlet of its own, which runs
 *                  | ^----> BLOCKS  the library is about to block it, or async_thread() ends it
 *                  |           |
 *                DONE      BACKGROUND
 *
 * Only the caller stores BACKGROUND, from RUNS or BLOCKS; the carrier stores the others, and QUEUED is the caller's, for
 * the next one. So exactly one side sees the end: with DONE the caller, who gives the carrier back; with BACKGROUND the
 * carrier itself, which publishes the event.
 */
#ifndef CARRIER_H
#define CARRIER_H

#include <setjmp.h>
#include <stdbool.h>
#include <sys/queue.h>
#include <sys/types.h>
#include <time.h>
#include "engine.h"
#include "stack.h"

enum carrier_state {
	CARRIER_QUEUED,
	CARRIER_RUNS,
	CARRIER_SYNC,
	CARRIER_INNER,
	CARRIER_BLOCKS,
	CARRIER_DONE,
	CARRIER_BACKGROUND
};

enum carrier_work { CARRIER_NONE, CARRIER_RUN, CARRIER_END };

/* Where a carrier is; it is on a list when idle or dead. */
enum carrier_place { CARRIER_BUSY, CARRIER_IDLE, CARRIER_DEAD, CARRIER_TAKEN };

struct crew;

struct carrier {
	uint32_t work;
	uint32_t state;
	/* The run. Written by the caller before `work`, read by the carrier after it. */
	long (*fn)(void *);
	void *arg;
	struct async_head_user *head;
	struct syslet_engine *engine;
	struct chain *record; /* for its completion, which so never lacks memory; its head is set with BACKGROUND */
	/* The carrier's own. */
	void *event;
	jmp_buf end;
	pthread_t thread;
	pid_t tid;
	/* The sampler's, that is, the caller's while it waits. */
	int stat_fd; /* -1: not opened yet, or cannot be */
	uint64_t cpu_ns;
	/* Under the lock. */
	struct crew *crew;
	struct stack *stack; /* NULL: a thread that was given with async_thread() */
	enum carrier_place place;
	LIST_ENTRY(carrier) member; /* of the crew, as long as the thread lives */
	LIST_ENTRY(carrier) link;
};
LIST_HEAD(carrier_list, carrier);

/*
 * A carrier for one run on that stack (0: the library's own); or -EINVAL (no such stack), -EBUSY (a threadlet runs on it),
 * -ENOMEM, -EAGAIN (no thread).
 */
long carrier_take(struct syslet_engine *e, uint64_t stack, struct carrier **out);

/* Has it run c->fn, or end. */
void carrier_tell(struct carrier *c, enum carrier_work work);

/* The run is over; the carrier and its stack may be taken again. */
void carrier_give_back(struct carrier *c);

/* Is its thread asleep in the kernel? By the caller that waits for it. */
bool carrier_sleeps(struct carrier *c);

/* Makes the calling thread a carrier of that engine until it closes. `begun` is called once nothing can fail any more. */
long carrier_serve(struct syslet_engine *e, void (*begun)(void *), void *arg);

/*
 * Ends all carriers of the engine, waiting at most that long for those that run. Answers what is left of the time; a
 * carrier that still runs has a threadlet in flight, so the engine knows by itself that it is busy.
 */
uint64_t carrier_close(struct syslet_engine *e, uint64_t timeout_ns);

/* The calling thread's; NULL on a thread that is none. */
struct carrier *carrier_self(void);

/* In a forked child, by whoever notices first, before the engines start afresh. */
void carriers_forked(void);

/* threadlet.c: one run, on the carrier. */
void threadlet_run(struct carrier *c);

/* A futex of this process; `until` is a time of CLOCK_MONOTONIC, NULL for ever. 0, -ETIMEDOUT, -EAGAIN, -EINTR. */
long carrier_sleep(uint32_t *word, uint32_t value, const struct timespec *until);
void carrier_wake(uint32_t *word);
struct timespec carrier_time_after(uint64_t ns);

#endif
