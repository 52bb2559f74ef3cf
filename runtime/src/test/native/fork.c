// SPDX-License-Identifier: Apache-2.0
/* A forked child has engines that work, and nothing of its parent's work; the parent notices nothing. */
#include <sys/wait.h>
#include "test.h"

static struct ring r, own;

static void check_child(pid_t child)
{
	int status;

	CHECK_EQ(waitpid(child, &status, 0), child);
	if (!WIFEXITED(status) || WEXITSTATUS(status))
		FAIL("the child ended with status 0x%x", (unsigned)status);
}

/* All ways of running a chain. */
static void use(syslet_engine *e)
{
	struct timespec t = { 0, 1000000 }, u = t;
	struct syslet_submission subs[4];
	struct call c[4];
	int p[2];
	char b;

	ring_init(&own, 8);
	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	CALL(&c[0], 0, __NR_getpid);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &own.head, NULL), P(&c[0].atom));
	CHECK_EQ(c[0].result, getpid());
	CALL(&c[0], 0, __NR_read, p[0], P(&b), 1);
	CALL(&c[1], 0, __NR_pselect6, 0, 0, 0, 0, P(&t), 0);
	CALL(&c[2], 0, __NR_nanosleep, P(&u), 0);
	CALL(&c[3], SYSLET_ASYNC, __NR_getpid);
	for (int i = 0; i < 4; i++)
		subs[i] = (struct syslet_submission){ .atom = P(&c[i].atom) };
	CHECK_EQ(syslet_exec_many(e, subs, 4, &own.head), 4);
	CHECK_EQ(write(p[1], "x", 1), 1);
	for (int i = 0; i < 4; i++)
		CHECK(ring_take(&own));
	CHECK_EQ(c[0].result, 1);
	CHECK_EQ(c[1].result, 0);
	CHECK_EQ(c[2].result, 0);
	CHECK_EQ(c[3].result, getpid());
	CHECK_EQ(ring_take(&own), 0);
	close(p[0]);
	close(p[1]);
}

int main(void)
{
#if defined(__SANITIZE_THREAD__)
	SKIP("the thread sanitizer cannot follow a child that starts threads");
#endif
	syslet_engine *e = engine_new();
	struct call waits, sleeps, c;
	struct timespec t = { 0, 300000000 };
	int p[2];
	char b;
	pid_t child;

	alarm(50);
	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	ring_init(&r, 4);
	use(e);
	CALL(&c, SYSLET_ASYNC, __NR_getppid);
	CHECK_EQ(P(async_exec(&c.atom, &r.head)), 0); /* the process-wide engine */
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CALL(&waits, 0, __NR_read, p[0], P(&b), 1);
	CALL(&sleeps, 0, __NR_pselect6, 0, 0, 0, 0, P(&t), 0);
	CHECK_EQ(syslet_exec(e, &waits.atom, &r.head, NULL), 0);
	CHECK_EQ(syslet_exec(e, &sleeps.atom, &r.head, NULL), 0);

	child = fork();
	if (!child) {
		int fds = count_entries("/proc/self/fd");

		alarm(30);
		CHECK_EQ(stats_of(e).in_flight, 0);
		CHECK_EQ(async_wait(1, r.head.user_ring_idx, &r.head), 0); /* they are the parent's */
		use(e);
		use(NULL);
		CHECK_EQ(syslet_cancel_all(e, NULL), 0);
		if (!SANITIZED) {
			pid_t grandchild = fork();

			if (!grandchild) {
				use(e);
				engine_done(e);
				_exit(0);
			}
			check_child(grandchild);
		}
		engine_done(e);
		CHECK(count_entries("/proc/self/fd") <= fds);
		_exit(0);
	}
	CHECK(child > 0);
	check_child(child);
	/* The parent's go on, while a second child lives that has the descriptors and does nothing with them. */
	child = fork();
	if (!child) {
		nap_ms(600);
		_exit(0);
	}
	CHECK_EQ(write(p[1], "x", 1), 1);
	CHECK(ring_take(&r));
	CHECK(ring_take(&r));
	CHECK_EQ(waits.result, 1);
	CHECK_EQ(sleeps.result, 0);
	use(e);
	/* And closing ends what is armed, though the child keeps the ring's file. */
	CALL(&waits, 0, __NR_read, p[0], P(&b), 1);
	CHECK_EQ(syslet_exec(e, &waits.atom, &r.head, NULL), 0);
	engine_done(e);
	CHECK_EQ(waits.result, -ECANCELED);
	b = 'n';
	CHECK_EQ(write(p[1], "y", 1), 1);
	nap_ms(50);
	CHECK_EQ(b, 'n');
	check_child(child);
	return 0;
}
