// SPDX-License-Identifier: Apache-2.0
/*
 * What a threadlet costs: threadlet_exec() of a function that does not block, against handing the same function to a
 * waiting thread and waiting for it, by futex, as a C programmer would write it; and how long it takes until the caller of
 * one that blocks goes on. All over the process-wide engine.
 */
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "bench.h"

#define BLOCKED 50 /* threadlets that block, a round */

static unsigned long stack;
static int64_t runs, behind; /* of threadlets that do not block; those seen blocked: the machine was busy */

/* What is run: one short system call. */
static long work(void *ahu)
{
	syscall(SYS_getppid);
	return complete_threadlet_fn(&bench_head, ahu);
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
		hand_over.fn(&bench_head);
		futex_set(&hand_over.done);
	}
	return NULL;
}

static int64_t handed_over(int64_t operations)
{
	int64_t start = now();

	for (int64_t i = 0; i < operations; i++) {
		hand_over.fn = work;
		futex_set(&hand_over.given);
		futex_wait(&hand_over.done, 0);
		hand_over.done = 0;
	}
	return now() - start;
}

/* ---------------------------------------------------------------------------------------------------------- candidates */

static int64_t threadlets_on(unsigned long where, int64_t operations)
{
	int64_t start = now();

	for (int64_t i = 0; i < operations; i++) {
		long answer = threadlet_exec(work, where, &bench_head);

		if (answer < 0)
			bench_fail("threadlet_exec: %s", strerror((int)-answer));
		if (answer == 0)
			bench_take(1);
		behind += answer == 0;
		runs++;
	}
	return now() - start;
}

static int64_t on_own_stacks(int64_t operations)
{
	return threadlets_on(0, operations);
}

static int64_t on_a_given_stack(int64_t operations)
{
	return threadlets_on(stack, operations);
}

static int gate[2];

static long block(void *ahu)
{
	char b;

	if (read(gate[0], &b, 1) != 1)
		return -1;
	return complete_threadlet_fn(&bench_head, ahu);
}

static double until_seen_us(int times)
{
	int64_t sum = 0;

	for (int i = 0; i < times; i++) {
		int64_t start = now();
		long answer = threadlet_exec(block, 0, &bench_head);

		sum += now() - start;
		CHECK_EQ(answer, 0);
		CHECK_EQ(write(gate[1], "x", 1), 1);
		bench_take(1);
	}
	return (double)sum / times / 1000;
}

static void report_blocked(void)
{
	static const struct quantity quantity = { "blocked", "us until its caller goes on", -1 };
	double *us = calloc((size_t)bench.rounds, sizeof(*us));

	if (!us)
		bench_fail("no memory");
	for (int round = 0; round < bench.rounds; round++)
		us[round] = until_seen_us(bench.smoke ? 1 : BLOCKED);
	bench_quantity("threadlets", &quantity, us, bench.rounds);
	free(us);
}

static void report_behind(void)
{
	static const struct quantity quantity = { "seen-blocked", "% of those that do not block", -1 };
	double percent = 100 * (double)behind / (double)runs;

	bench_quantity("threadlets", &quantity, &percent, 1);
}

static void prepare(void)
{
	pthread_t thread;
	int error;

	stack = syslet_stack_alloc();
	if (!stack || pipe(gate))
		bench_fail("no stack, no pipe: %s", strerror(errno));
	error = pthread_create(&thread, NULL, waiting_thread, NULL);
	if (error)
		bench_fail("no thread to hand over to: %s", strerror(error));
	pthread_detach(thread);
}

int main(int argc, char **argv)
{
	static const struct contender contenders[] = { { "hand-over", "C, to a waiting thread, by futex", handed_over },
						       { "threadlet", "on a stack of the library", on_own_stacks },
						       { "given-stack", "on a stack of the caller", on_a_given_stack },
						       { 0 } };
	static const struct comparison comparisons[] = { { "threadlet", "hand-over", 0, false },
							 { "given-stack", "hand-over", 0, false },
							 { 0 } };

	bench_start(argc, argv, "threadlets", 101, SYSLET_ENGINE_AUTO);
	prepare();
	bench_compare(&(struct benchmark){ .name = "threadlets",
					   .operation = "a function of one getppid, run and waited for",
					   .contenders = contenders,
					   .comparisons = comparisons,
					   .warm_ups = 5 });
	report_blocked();
	report_behind();
	return bench_end();
}
