// SPDX-License-Identifier: Apache-2.0
/* A forked child starts its threadlets anew, whatever the parent's did; one forked inside a threadlet can end. */
#include <signal.h>
#include <sys/wait.h>
#include "test.h"

static struct ring r;
static syslet_engine *e;
static int gate[2];

static long nothing(void *arg)
{
	return complete_threadlet_fn(arg, &r.head);
}

static long behind_a_pipe(void *arg)
{
	char b;

	CHECK_EQ(read(gate[0], &b, 1), 1);
	return complete_threadlet_fn(arg, &r.head);
}

static int status_of(pid_t child)
{
	int status;

	CHECK(child > 0);
	CHECK_EQ(waitpid(child, &status, 0), child);
	CHECK(WIFEXITED(status));
	return WEXITSTATUS(status);
}

/* On an engine of the child's own. */
static void in_the_child(unsigned long stack)
{
	syslet_engine *own = engine_new();
	long mine;
	int tasks;

	ring_init(&r, 4);
	for (int i = 0; i < 4; i++) {
		long answer = syslet_threadlet_exec(own, nothing, &mine, i % 2 ? stack : 0, &r.head);

		CHECK(answer == 0 || answer == 1);
		if (answer == 0)
			CHECK_EQ(ring_take(&r), P(&mine));
		CHECK_EQ(pipe(gate), 0); /* not the parent's */
		CHECK_EQ(syslet_threadlet_exec(own, behind_a_pipe, &gate, 0, &r.head), 0);
		CHECK_EQ(write(gate[1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(&gate));
	}
	tasks = count_entries("/proc/self/task");
	CHECK(tasks <= 4);
	CHECK_EQ(syslet_stack_free(stack), 0);
	engine_done(own);
	_exit(7);
}

/* No handler that a library has registered for forks sees this one. */
static pid_t clone_alone(void)
{
#if SANITIZED /* nor do those of the sanitizers */
	return fork();
#else
	return (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
#endif
}

static void with_threadlets_in_flight(void)
{
	unsigned long stack = syslet_stack_alloc(), busy = syslet_stack_alloc();
	pid_t child;

	CHECK_EQ(syslet_threadlet_exec(e, behind_a_pipe, &gate, busy, &r.head), 0);
	CHECK_EQ(syslet_threadlet_exec(e, behind_a_pipe, &gate, 0, &r.head), 0);
	if (syslet_threadlet_exec(e, nothing, &r, stack, &r.head) == 0)
		CHECK_EQ(ring_take(&r), P(&r));
	for (int i = 0; i < 3; i++) {
		child = i == 2 ? clone_alone() : fork();
		if (child == 0)
			in_the_child(i == 0 ? stack : i == 1 ? busy : syslet_stack_alloc());
		CHECK_EQ(status_of(child), 7);
	}
	CHECK_EQ(write(gate[1], "xx", 2), 2);
	CHECK_EQ(ring_take(&r), P(&gate));
	CHECK_EQ(ring_take(&r), P(&gate));
	CHECK_EQ(syslet_stack_free(stack), 0);
	CHECK_EQ(syslet_stack_free(busy), 0);
}

/* ------------------------------------------------------------------------------------------------ forked in a threadlet */

static pid_t forked;

static long forks(void *arg)
{
	pid_t child = fork();

	if (child == 0) {
		if (!arg)
			return 5; /* ends the child */
		_exit(threadlet_off() == 1 && complete_threadlet_fn(arg, &r.head) == 1 ? 8 : 9);
	}
	forked = child;
	return complete_threadlet_fn(&forked, &r.head);
}

static void inside(void)
{
	for (int i = 0; i < 2; i++) {
		unsigned long stack = i ? syslet_stack_alloc() : 0;

		if (syslet_threadlet_exec(e, forks, &r, stack, &r.head) == 0)
			CHECK_EQ(ring_take(&r), P(&forked));
		CHECK_EQ(status_of(forked), 8);
#if !SANITIZED /* they take part in the end of a process */
		if (syslet_threadlet_exec(e, forks, NULL, stack, &r.head) == 0)
			CHECK_EQ(ring_take(&r), P(&forked));
		CHECK_EQ(status_of(forked), 0);
#endif
		if (stack)
			CHECK_EQ(syslet_stack_free(stack), 0);
	}
}

int main(void)
{
#ifdef __SANITIZE_THREAD__
	SKIP("the thread sanitizer cannot follow a child that starts threads");
#endif
	e = engine_new();
	CHECK_EQ(pipe(gate), 0);
	ring_init(&r, 4);
	with_threadlets_in_flight();
	inside();
	engine_done(e);
	return 0;
}
