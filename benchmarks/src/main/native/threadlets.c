// SPDX-License-Identifier: Apache-2.0
/*
 * What a threadlet costs: threadlet_exec() of a function that does not block, against handing the same function to a
 * waiting thread and waiting for it, by futex, as a C programmer would write it. The contenders take turns in rounds, and
 * the ratio is taken inside each round.
 *
 *	threadlets [rounds]
 */
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "syslet.h"

#define OPERATIONS 4000 /* in a round: about 30 ms */
#define ROUNDS     31
#define WARM_UP    5

static uint64_t slots[8];
static struct async_head_user head = { .ring_size_bytes = sizeof(slots) };
static unsigned long stack;
static long behind; /* runs that were seen blocked: the machine was busy */

static int64_t now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static void fail(const char *what, long error)
{
	fprintf(stderr, "threadlets: %s: errno %ld\n", what, error);
	exit(1);
}

/* What is run: one short system call. */
static long work(void *ahu)
{
	syscall(SYS_getppid);
	return complete_threadlet_fn(&head, ahu);
}

/* ---------------------------------------------------------------------------------------------------------------- base */

static struct {
	uint32_t given, done; /* futexes: 1 while there is something */
	long (*fn)(void *);
} hand_over;

static void futex_wait(uint32_t *word, uint32_t value)
{
	while (__atomic_load_n(word, __ATOMIC_ACQUIRE) == value)
		syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, value, NULL);
}

static void futex_set(uint32_t *word)
{
	__atomic_store_n(word, 1, __ATOMIC_RELEASE);
	syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, 1);
}

static void *waiting_thread(void *arg)
{
	(void)arg;
	for (;;) {
		futex_wait(&hand_over.given, 0);
		hand_over.given = 0;
		hand_over.fn(&head);
		futex_set(&hand_over.done);
	}
	return NULL;
}

static int64_t handed_over(void)
{
	int64_t start = now();

	for (int i = 0; i < OPERATIONS; i++) {
		hand_over.fn = work;
		futex_set(&hand_over.given);
		futex_wait(&hand_over.done, 0);
		hand_over.done = 0;
	}
	return now() - start;
}

/* ---------------------------------------------------------------------------------------------------------- candidates */

static void take(void)
{
	async_wait(1, head.user_ring_idx, &head);
	slots[head.user_ring_idx] = 0;
	head.user_ring_idx = (head.user_ring_idx + 1) % (sizeof(slots) / 8);
}

static int64_t threadlets_on(unsigned long where)
{
	int64_t start = now();

	for (int i = 0; i < OPERATIONS; i++) {
		long answer = threadlet_exec(work, where, &head);

		if (answer < 0)
			fail("threadlet_exec", -answer);
		if (answer == 0) {
			take();
			behind++;
		}
	}
	return now() - start;
}

static int64_t on_own_stacks(void)
{
	return threadlets_on(0);
}

static int64_t on_a_given_stack(void)
{
	return threadlets_on(stack);
}

/* How long until the caller of one that blocks goes on. */
static int gate[2];

static long block(void *ahu)
{
	char b;

	if (read(gate[0], &b, 1) != 1)
		return -1;
	return complete_threadlet_fn(&head, ahu);
}

static int64_t until_seen(void)
{
	int64_t sum = 0;

	for (int i = 0; i < OPERATIONS / 80; i++) {
		int64_t start = now();
		long answer = threadlet_exec(block, 0, &head);

		sum += now() - start;
		if (answer)
			fail("a threadlet that blocks", -answer);
		if (write(gate[1], "x", 1) != 1)
			fail("write", errno);
		take();
	}
	return sum;
}

/* -------------------------------------------------------------------------------------------------------------- report */

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void report(const char *name, double *values, int n, const char *unit)
{
	qsort(values, (size_t)n, sizeof(*values), by_size);
	printf("  %-44s %8.3f%s  (%.3f..%.3f)\n", name, values[n / 2], unit, values[0], values[n - 1]);
}

int main(int argc, char **argv)
{
	int rounds = argc > 1 ? atoi(argv[1]) : ROUNDS;
	double *own, *given, *base_us, *blocked_us;
	pthread_t thread;
	int error;

	if (rounds < 1) {
		fprintf(stderr, "usage: threadlets [rounds]\n");
		return 2;
	}
	own = calloc((size_t)rounds * 4, sizeof(*own));
	if (!own)
		fail("calloc", errno);
	given = own + rounds;
	base_us = given + rounds;
	blocked_us = base_us + rounds;
	head.completion_ring_ptr = (uintptr_t)slots;
	stack = syslet_stack_alloc();
	if (!stack || pipe(gate))
		fail("a stack and a pipe", errno);
	error = pthread_create(&thread, NULL, waiting_thread, NULL);
	if (error)
		fail("pthread_create", error);
	for (int i = -WARM_UP; i < rounds; i++) {
		double base = (double)handed_over(), a = (double)on_own_stacks(), b = (double)on_a_given_stack();
		double c = (double)until_seen();

		if (i < 0)
			continue;
		own[i] = a / base;
		given[i] = b / base;
		base_us[i] = base / OPERATIONS / 1000;
		blocked_us[i] = c / (OPERATIONS / 80) / 1000;
	}
	report("threadlet / hand-over by futex", own, rounds, "");
	report("threadlet on a given stack / hand-over", given, rounds, "");
	report("hand-over, one", base_us, rounds, " us");
	report("until a blocked one's caller goes on", blocked_us, rounds, " us");
	printf("  %ld of %d runs that do not block were seen blocked\n", behind, 2 * OPERATIONS * (rounds + WARM_UP));
	free(own);
	return 0;
}
