// SPDX-License-Identifier: Apache-2.0
/* Workers that block where nobody expects it do not hold up the queue: more are started while it stands still. */
#include <arpa/inet.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <pthread.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include "test.h"

#define STALLED 6 /* more than there are workers meant to run at a time, on a small machine */

static syslet_engine *e;

/* A connection whose buffers are full, and whose close waits until the peer has read everything. */
static int lingering(int listener, struct sockaddr_in *at, int *peer)
{
	struct linger wait = { 1, 30 };
	static char junk[65536];
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	CHECK(fd >= 0);
	CHECK_EQ(connect(fd, (void *)at, sizeof(*at)), 0);
	*peer = accept(listener, NULL, NULL);
	CHECK(*peer >= 0);
	while (send(fd, junk, sizeof(junk), MSG_DONTWAIT) > 0)
		;
	CHECK_EQ(setsockopt(fd, SOL_SOCKET, SO_LINGER, &wait, sizeof(wait)), 0);
	return fd;
}

/* close counts as a call that never blocks; these do. */
static void closes_that_linger(void)
{
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t length = sizeof(at);
	int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), peer[STALLED];
	struct call c[STALLED], last;
	static char junk[65536];
	struct ring r;

	if (listener < 0 || bind(listener, (void *)&at, sizeof(at)) || listen(listener, STALLED) ||
	    getsockname(listener, (void *)&at, &length))
		SKIP("no loopback TCP here: %s", strerror(errno));
	ring_init(&r, STALLED + 1);
	for (int i = 0; i < STALLED; i++) {
		CALL(&c[i], SYSLET_ASYNC, __NR_close, lingering(listener, &at, &peer[i]));
		CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), 0);
	}
	CALL(&last, SYSLET_ASYNC, __NR_getppid);
	CHECK_EQ(syslet_exec(e, &last.atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), P(&last.atom)); /* in spite of all the others */
	CHECK_EQ(last.result, getppid());
	CHECK_EQ(stats_of(e).in_flight <= STALLED + 1, 1);
	for (int i = 0; i < STALLED; i++) {
		while (recv(peer[i], junk, sizeof(junk), 0) > 0)
			;
		close(peer[i]);
	}
	for (int i = 0; i < STALLED; i++)
		CHECK(ring_take(&r));
	for (int i = 0; i < STALLED; i++)
		CHECK_EQ(c[i].result, 0);
	close(listener);
}

/* Opens of FIFOs wait for the other end. */
static void opens_of_fifos(void)
{
	char path[64], fifo[STALLED][80];
	struct call c[STALLED], last;
	struct ring r;

	close(temp_file(path));
	ring_init(&r, STALLED + 1);
	for (int i = 0; i < STALLED; i++) {
		snprintf(fifo[i], sizeof(fifo[i]), "%s.%d", path, i);
		CHECK_EQ(mkfifo(fifo[i], 0600), 0);
		CALL(&c[i], SYSLET_ASYNC, __NR_openat, AT_FDCWD, P(fifo[i]), O_RDONLY | O_CLOEXEC);
		CHECK_EQ(syslet_exec(e, &c[i].atom, &r.head, NULL), 0);
	}
	CALL(&last, SYSLET_ASYNC, __NR_getppid);
	CHECK_EQ(syslet_exec(e, &last.atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), P(&last.atom));
	for (int i = 0; i < STALLED; i++) {
		int other = open(fifo[i], O_WRONLY | O_CLOEXEC);

		CHECK(other >= 0);
		CHECK(ring_take(&r));
		close(other);
		unlink(fifo[i]);
	}
	for (int i = 0; i < STALLED; i++)
		close((int)c[i].result);
	unlink(path);
}

static void *report(void *arg)
{
	(void)arg;
	syscall(__NR_mq_unlink, "x"); /* returns when the listener is closed */
	return NULL;
}

/*
 * One thread waits for the descriptors of all chains. A chain that goes on there with a call that blocks although nobody
 * expects it must not hold up the others: an ioctl, a close that lingers.
 */
static void others_are_served(int nr, int (*make)(int fd[2]))
{
	static struct seccomp_notif notification; /* must be zero */
	static char junk[65536];
	struct call c[2], last;
	int p[2], q[2], fd[2];
	struct ring r;
	pthread_t t;
	char b;

	CHECK_EQ(pipe(p), 0);
	CHECK_EQ(pipe(q), 0);
	ring_init(&r, 2);
	CHECK_EQ(make(fd), 0);
	CALL(&c[0], 0, __NR_read, p[0], P(&b), 1);
	CALL(&c[1], 0, (uint32_t)nr, fd[0], SECCOMP_IOCTL_NOTIF_RECV, P(&notification));
	call_then(&c[0], &c[1]);
	CALL(&last, 0, __NR_read, q[0], P(&b), 1);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(syslet_exec(e, &last.atom, &r.head, NULL), 0);
	CHECK_EQ(write(p[1], "x", 1), 1);
	nap_ms(20);
	CHECK_EQ(result_of(&c[0]), 1);
	CHECK_EQ(result_of(&c[1]), RESULT_NONE); /* it blocks, or the test shows nothing */
	CHECK_EQ(write(q[1], "y", 1), 1);
	EVENTUALLY(result_of(&last) == 1);
	CHECK_EQ(ring_take(&r), P(&last.atom));
	/* Whoever blocks is let go. */
	if (nr == __NR_ioctl) {
		CHECK_EQ(pthread_create(&t, NULL, report, NULL), 0);
		CHECK_EQ(ring_take(&r), P(&c[1].atom));
		close(fd[0]);
		pthread_join(t, NULL);
	} else {
		while (recv(fd[1], junk, sizeof(junk), 0) > 0)
			;
		CHECK_EQ(ring_take(&r), P(&c[1].atom));
		close(fd[1]);
	}
	CHECK_EQ(c[1].result, 0);
	for (int i = 0; i < 2; i++) {
		close(p[i]);
		close(q[i]);
	}
}

/* A filter that reports one call that nobody makes, or almost; to ask for reports is an ioctl that blocks. */
static int silent_listener(int fd[2])
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_mq_unlink, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { COUNT_OF(code), code };

	fd[1] = -1;
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	fd[0] = (int)syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
	if (fd[0] < 0)
		SKIP("no seccomp listeners here: %s", strerror(errno));
	return 0;
}

static int lingering_connection(int fd[2])
{
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t length = sizeof(at);
	int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (listener < 0 || bind(listener, (void *)&at, sizeof(at)) || listen(listener, 1) ||
	    getsockname(listener, (void *)&at, &length))
		SKIP("no loopback TCP here: %s", strerror(errno));
	fd[0] = lingering(listener, &at, &fd[1]);
	close(listener);
	return 0;
}

/* A read of a file that cannot be tried (FUSE, NFS, /proc) may take long: it gets a worker too. */
static void files_without_attempt(void)
{
	syslet_engine *own = engine_new();
	int p[2], file = open("/proc/self/stat", O_RDONLY | O_CLOEXEC);
	struct call c[2];
	struct ring r;
	char b[16];

	CHECK(file >= 0);
	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 1);
	CALL(&c[0], 0, __NR_read, p[0], P(b), 1);
	CALL(&c[1], 0, __NR_pread64, file, P(b), sizeof(b), 0);
	call_then(&c[0], &c[1]);
	CHECK_EQ(syslet_exec(own, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(stats_of(own).workers_started, 0);
	CHECK_EQ(write(p[1], "x", 1), 1);
	CHECK_EQ(ring_take(&r), P(&c[1].atom));
	CHECK_EQ(c[1].result, sizeof(b));
	CHECK_EQ(stats_of(own).workers_started, !is_uring(own)); /* the kernel has workers of its own */
	/* In the caller it is read at once: these files are mostly small and quick. */
	CHECK_EQ(syslet_exec(own, &c[1].atom, &r.head, NULL), P(&c[1].atom));
	engine_done(own);
	close(file);
	close(p[0]);
	close(p[1]);
}

int main(void)
{
	e = engine_new();
	opens_of_fifos();
	closes_that_linger();
	files_without_attempt();
	others_are_served(__NR_close, lingering_connection);
	others_are_served(__NR_ioctl, silent_listener);
	engine_done(e);
	return 0;
}
