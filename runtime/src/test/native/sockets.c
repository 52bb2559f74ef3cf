// SPDX-License-Identifier: Apache-2.0
/* UNIX and TCP sockets: accept, connect, send, recv and their message forms; resets; remainders; the flags' own meaning. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include "test.h"

static syslet_engine *e;
static struct ring r;

static int64_t one(struct call *c)
{
	CHECK_EQ(run_to_end(e, c, &r), P(&c->atom));
	return c->result;
}
#define RUN(...) ({ struct call c_; CALL(&c_, __VA_ARGS__); one(&c_); })

static int tcp_listener(struct sockaddr_in *at)
{
	socklen_t length = sizeof(*at);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	*at = (struct sockaddr_in){ .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	if (fd < 0 || bind(fd, (void *)at, sizeof(*at)) || listen(fd, 16) || getsockname(fd, (void *)at, &length))
		SKIP("no loopback TCP here: %s", strerror(errno));
	return fd;
}

/* accept, recv, send back, close, as one chain that is parked twice. */
static void echo_over_tcp(void)
{
	struct sockaddr_in at;
	int listener = tcp_listener(&at), client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	uint64_t threads = stats_of(e).workers_started;
	struct call c[4];
	char b[32], back[32];

	CALL(&c[0], 0, __NR_accept4, listener, 0, 0, SOCK_CLOEXEC);
	CALL(&c[1], 0, __NR_recvfrom, 0, P(b), sizeof(b), 0);
	CALL(&c[2], 0, __NR_sendto, 0, P(b), 0, MSG_NOSIGNAL);
	CALL(&c[3], 0, __NR_close, 0);
	c[2].atom.arg_ptr[2] = P(&c[1].result);
	for (int i = 1; i < 4; i++) {
		c[i].atom.arg_ptr[0] = P(&c[0].result);
		call_then(&c[i - 1], &c[i]);
	}
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(stats_of(e).workers_started, threads);
	CHECK_EQ(RUN(0, __NR_connect, client, P(&at), sizeof(at)), 0);
	nap_ms(5);
	CHECK_EQ(send(client, "over there", 10, 0), 10);
	CHECK_EQ(recv(client, back, sizeof(back), 0), 10);
	CHECK(!memcmp(back, "over there", 10));
	CHECK_EQ(ring_take(&r), P(&c[3].atom));
	CHECK_EQ(c[1].result, 10);
	CHECK_EQ(c[2].result, 10);
	CHECK_EQ(recv(client, back, sizeof(back), 0), 0);
	close(client);

	/* A listener with O_NONBLOCK, a closed one, and one that has a connection waiting. */
	CHECK_EQ(fcntl(listener, F_SETFL, O_NONBLOCK), 0);
	CHECK_EQ(RUN(0, __NR_accept4, listener, 0, 0, 0), -EAGAIN);
	CHECK_EQ(fcntl(listener, F_SETFL, 0), 0);
	client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	CHECK_EQ(connect(client, (void *)&at, sizeof(at)), 0);
	int64_t server = RUN(0, __NR_accept4, listener, 0, 0, SOCK_CLOEXEC);
	CHECK(server >= 0);
	CHECK_EQ(RUN(0, __NR_accept4, -1, 0, 0, 0), -EBADF);
	CHECK_EQ(RUN(0, __NR_accept4, 0, 0, 0, 0), -ENOTSOCK);

	/* Reset by the peer while a read is parked, then a write to it. */
	struct linger now = { 1, 0 };
	CALL(&c[0], 0, __NR_read, server, P(b), sizeof(b));
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(setsockopt(client, SOL_SOCKET, SO_LINGER, &now, sizeof(now)), 0);
	close(client);
	CHECK_EQ(ring_take(&r), P(&c[0].atom));
	CHECK_EQ(c[0].result, -ECONNRESET);
	CHECK_EQ(RUN(0, __NR_sendto, server, P("x"), 1, MSG_NOSIGNAL), -EPIPE);
	CHECK_EQ(RUN(0, __NR_write, server, P("x"), 1), -EPIPE);
	close((int)server);
	close(listener);
}

static void flags_mean_what_they_say(void)
{
	uint64_t before;
	char b[64];
	int s[2];

	CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s), 0);
	before = stats_of(e).went_async;
	CHECK_EQ(RUN(0, __NR_recvfrom, s[0], P(b), 8, MSG_DONTWAIT), -EAGAIN);
	/* The error queue is never waited for, except that UNIX sockets know of none. */
	int udp = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	CHECK_EQ(RUN(0, __NR_recvfrom, udp, P(b), 8, MSG_ERRQUEUE), -EAGAIN);
	close(udp);
	CHECK_EQ(fcntl(s[0], F_SETFL, O_NONBLOCK), 0);
	CHECK_EQ(RUN(0, __NR_recvfrom, s[0], P(b), 8, 0), -EAGAIN);
	CHECK_EQ(RUN(0, __NR_read, s[0], P(b), 8), -EAGAIN);
	CHECK_EQ(RUN(0, __NR_recvfrom, 0, P(b), 8, 0), -ENOTSOCK);
	CHECK_EQ(RUN(0, __NR_recvfrom, 9999, P(b), 8, 0), -EBADF);
	CHECK_EQ(write(s[1], "abcd", 4), 4);
	CHECK_EQ(RUN(0, __NR_recvfrom, s[0], P(b), 8, MSG_PEEK | MSG_WAITALL), 4);
	CHECK_EQ(RUN(0, __NR_recvfrom, s[0], P(b), 8, MSG_WAITALL), 4); /* O_NONBLOCK wins */
	CHECK_EQ(stats_of(e).went_async, before);
	close(s[0]);
	close(s[1]);
}

/* MSG_WAITALL: what is there at once, the rest when it comes; by buffer and by message. */
static void waitall(void)
{
	struct call c;
	char b[64];
	struct iovec v[2] = { { b, 3 }, { b + 3, 7 } };
	struct msghdr m = { .msg_iov = v, .msg_iovlen = 2 };
	int s[2];

	for (int message = 0; message < 2; message++) {
		CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s), 0);
		memset(b, 0, sizeof(b));
		if (message)
			CALL(&c, 0, __NR_recvmsg, s[0], P(&m), MSG_WAITALL);
		else
			CALL(&c, 0, __NR_recvfrom, s[0], P(b), 10, MSG_WAITALL);
		CHECK_EQ(write(s[1], "ab", 2), 2);
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		CHECK_EQ(write(s[1], "cdef", 4), 4);
		nap_ms(5);
		CHECK_EQ(result_of(&c), RESULT_NONE);
		CHECK_EQ(write(s[1], "ghijkl", 6), 6);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, 10);
		CHECK(!memcmp(b, "abcdefghij", 10));
		/* The end comes before all is there: the part is the result. */
		CHECK_EQ(write(s[1], "mn", 2), 2);
		c.result = RESULT_NONE;
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		close(s[1]);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, 4);
		close(s[0]);
	}
}

/* A blocking stream takes everything in the end; by buffer, by message and by write. */
static void remainder_is_sent(void)
{
	static unsigned char big[1 << 20], got[1 << 20];
	struct iovec v[2] = { { big, 12345 }, { big + 12345, sizeof(big) - 12345 } };
	struct msghdr m = { .msg_iov = v, .msg_iovlen = 2 };
	struct call c;
	int s[2];

	for (size_t i = 0; i < sizeof(big); i++)
		big[i] = (unsigned char)(i % 249);
	for (int how = 0; how < 3; how++) {
		size_t n = 0;

		CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s), 0);
		if (how == 0)
			CALL(&c, 0, __NR_sendto, s[0], P(big), sizeof(big), 0);
		else if (how == 1)
			CALL(&c, 0, __NR_sendmsg, s[0], P(&m), 0);
		else
			CALL(&c, 0, __NR_write, s[0], P(big), sizeof(big));
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		while (n < sizeof(got)) {
			ssize_t part = read(s[1], got + n, sizeof(got) - n);

			CHECK(part > 0);
			n += (size_t)part;
		}
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, sizeof(big));
		CHECK(!memcmp(big, got, sizeof(big)));
		/* With MSG_DONTWAIT a part is the result. */
		int64_t part = how ? RUN(0, __NR_sendmsg, s[0], P(&m), MSG_DONTWAIT) :
				     RUN(0, __NR_sendto, s[0], P(big), sizeof(big), MSG_DONTWAIT);
		CHECK(part > 0 && part < (int64_t)sizeof(big));
		/* The peer goes away in the middle: the part is the result, then the error. */
		c.result = RESULT_NONE;
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		close(s[1]);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK(c.result == -EPIPE || c.result == -ECONNRESET || (c.result > 0 && c.result < (int64_t)sizeof(big)));
		close(s[0]);
	}
}

static void datagrams(void)
{
	struct call c;
	char b[64];
	int s[2];

	CHECK_EQ(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, s), 0);
	CALL(&c, 0, __NR_recvfrom, s[0], P(b), sizeof(b), MSG_WAITALL); /* means nothing to a datagram */
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	CHECK_EQ(RUN(0, __NR_sendto, s[1], P("one"), 3, 0), 3);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 3);
	CHECK_EQ(RUN(0, __NR_sendto, s[1], P("four"), 4, 0), 4);
	CHECK_EQ(RUN(0, __NR_recvfrom, s[0], P(b), 2, MSG_TRUNC), 4);
	close(s[0]);
	close(s[1]);
}

/*
 * Readiness that does not mean that this call goes on: the sender's buffer has room, but the receiver's queue is full; the
 * error queue is not empty, but nothing was received. A thread waits then, and nobody asks again and again.
 */
static void readiness_means_something_else(void)
{
	struct sockaddr_un to = { .sun_family = AF_UNIX };
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t length = sizeof(at);
	int receiver = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0), sender = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	uint64_t parked;
	struct call c;
	char b[8];
	int n = 0;

	snprintf(to.sun_path + 1, sizeof(to.sun_path) - 1, "syslet-test-%d", getpid());
	CHECK_EQ(bind(receiver, (void *)&to, sizeof(to)), 0);
	while (sendto(sender, "a", 1, MSG_DONTWAIT, (void *)&to, sizeof(to)) == 1)
		n++;
	CHECK_EQ(errno, EAGAIN);
	parked = stats_of(e).parked;
	CALL(&c, 0, __NR_sendto, sender, P("b"), 1, 0, P(&to), sizeof(to));
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	nap_ms(50);
	CHECK(stats_of(e).parked - parked < 10);
	CHECK_EQ(result_of(&c), RESULT_NONE);
	for (int i = 0; i <= n; i++)
		CHECK_EQ(recv(receiver, b, sizeof(b), 0), 1);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 1);
	close(sender);
	close(receiver);

	/* A datagram that nobody takes: the refusal stands in the error queue, and once as the socket's error. */
	int one_ = 1, udp = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0), other = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	CHECK_EQ(bind(udp, (void *)&at, sizeof(at)), 0);
	CHECK_EQ(getsockname(udp, (void *)&at, &length), 0);
	CHECK_EQ(bind(other, (void *)&(struct sockaddr_in){ .sin_family = AF_INET, .sin_addr = at.sin_addr }, sizeof(at)), 0);
	struct sockaddr_in closed;
	CHECK_EQ(getsockname(other, (void *)&closed, &length), 0);
	close(other);
	CHECK_EQ(setsockopt(udp, IPPROTO_IP, IP_RECVERR, &one_, sizeof(one_)), 0);
	CHECK_EQ(sendto(udp, "x", 1, 0, (void *)&closed, sizeof(closed)), 1);
	CHECK_EQ(recv(udp, b, sizeof(b), MSG_DONTWAIT), -1);
	CHECK_EQ(errno, ECONNREFUSED);
	parked = stats_of(e).parked;
	CALL(&c, 0, __NR_recvfrom, udp, P(b), sizeof(b), 0);
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	nap_ms(50);
	CHECK(stats_of(e).parked - parked < 10);
	CHECK_EQ(result_of(&c), RESULT_NONE);
	CHECK_EQ(sendto(udp, "xyz", 3, 0, (void *)&at, sizeof(at)), 3);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 3);
	close(udp);
}

/* Many wait for one listener: each connection wakes them all, but those who are too late take no thread. */
static void one_listener_for_many(void)
{
	enum { MANY = 16 };
	syslet_engine *own = engine_new();
	struct sockaddr_in at;
	int listener = tcp_listener(&at), client[MANY];
	struct call c[MANY];
	struct ring many;

	ring_init(&many, MANY);
	for (int i = 0; i < MANY; i++) {
		CALL(&c[i], 0, __NR_accept4, listener, 0, 0, SOCK_CLOEXEC);
		CHECK_EQ(syslet_exec(own, &c[i].atom, &many.head, NULL), 0);
	}
	for (int i = 0; i < MANY; i++) {
		client[i] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
		CHECK_EQ(connect(client[i], (void *)&at, sizeof(at)), 0);
		CHECK(ring_take(&many));
		nap_ms(2);
		if (i == 0) {
			nap_ms(50);
			CHECK(stats_of(own).workers_now < MANY / 2);
		}
	}
	for (int i = 0; i < MANY; i++) {
		CHECK(c[i].result > 2);
		close((int)c[i].result);
		close(client[i]);
	}
	close(listener);
	engine_done(own);
}

/* A socket's own timeout ends the call, as it would have ended a blocking one. */
static void own_timeout(void)
{
	struct timeval t = { 0, 30000 };
	int64_t start = clock_ms();
	char b[8];
	int s[2];

	CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s), 0);
	CHECK_EQ(setsockopt(s[0], SOL_SOCKET, SO_RCVTIMEO, &t, sizeof(t)), 0);
	CHECK_EQ(RUN(0, __NR_recvfrom, s[0], P(b), 8, 0), -EAGAIN);
	CHECK_EQ(RUN(0, __NR_read, s[0], P(b), 8), -EAGAIN);
	CHECK(clock_ms() - start >= 55);
	close(s[0]);
	close(s[1]);
}

int main(void)
{
	signal(SIGPIPE, SIG_IGN);
	e = engine_new();
	ring_init(&r, 8);
	echo_over_tcp();
	flags_mean_what_they_say();
	waitall();
	remainder_is_sent();
	datagrams();
	readiness_means_something_else();
	one_listener_for_many();
	own_timeout();
	EVENTUALLY(stats_of(e).in_flight == 0);
	engine_done(e);
	return 0;
}
