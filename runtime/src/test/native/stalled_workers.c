// SPDX-License-Identifier: Apache-2.0
/* Workers that block where nobody expects it do not hold up the queue: more are started while it stands still. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
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

int main(void)
{
	e = engine_new();
	opens_of_fifos();
	closes_that_linger();
	engine_done(e);
	return 0;
}
