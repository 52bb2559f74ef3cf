// SPDX-License-Identifier: Apache-2.0
/* Addresses that the library itself reads on the way to a call: a bad one is the call's own error, never a signal. */
#include <poll.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include "test.h"

static struct {
	struct call c;
	struct iovec v;
	struct msghdr m;
} block;

static syslet_engine *e;
static struct ring r;

/* With and without bounds, in the caller and on a worker. */
static void fails(int64_t error, uint32_t nr, int n, const uint64_t *values)
{
	const struct syslet_bounds bounds = { .block = { P(&block), sizeof(block) } };

	for (int how = 0; how < 4; how++) {
		long answer;

		call_make(&block.c, nr, how & 2 ? SYSLET_ASYNC : 0, n, values);
		answer = syslet_exec(e, &block.c.atom, &r.head, how & 1 ? &bounds : NULL);
		CHECK(answer == 0 || answer == (long)P(&block.c.atom));
		if (answer == 0)
			CHECK_EQ(ring_take(&r), P(&block.c.atom));
		if (block.c.result != error)
			FAIL("call %u with 0x%" PRIx64 ", 0x%" PRIx64 " (%d): %" PRId64 ", not %" PRId64, nr, values[1], values[2], how,
			     block.c.result, error);
	}
}
#define FAILS(error, nr, ...) \
	fails(error, nr, (int)(sizeof((uint64_t[]){ __VA_ARGS__ }) / 8), (uint64_t[]){ __VA_ARGS__ })

int main(void)
{
	int p[2], s[2], ep = epoll_create1(EPOLL_CLOEXEC), file;
	char path[64], *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	uint64_t bad[5] = { 8, 0x7ffffffffff0, UINT64_MAX - 7, INT64_MAX - 7 };
	struct pollfd f = { .fd = 0, .events = POLLIN };

	signal(SIGPIPE, SIG_IGN);
	CHECK(page != MAP_FAILED);
	CHECK_EQ(mprotect(page + 4096, 4096, PROT_NONE), 0);
	bad[4] = P(page + 4096 - 8); /* the first half of every struct is there */
	file = temp_file(path);
	CHECK_EQ(write(file, "0123456789abcdef", 16), 16);
	CHECK_EQ(lseek(file, 0, SEEK_SET), 0);
	CHECK_EQ(pipe(p), 0);
	CHECK_EQ(write(p[1], "x", 1), 1);
	CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, s), 0);
	CHECK_EQ(write(s[1], "x", 1), 1);
	f.fd = ep; /* never ready */
	e = engine_new();
	ring_init(&r, 4);
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		uint64_t at = bad[i];
		int fds[] = { file, p[0], s[0] }, out[] = { file, p[1], s[1] };

		for (int k = 0; k < 3; k++) {
			FAILS(-EFAULT, __NR_readv, fds[k], at, 1);
			FAILS(-EFAULT, __NR_readv, fds[k], at, 1024);
			FAILS(-EINVAL, __NR_readv, fds[k], at, 1025);
			FAILS(-EINVAL, __NR_readv, fds[k], at, UINT64_MAX);
			FAILS(-EFAULT, __NR_writev, out[k], at, 1);
			FAILS(-EINVAL, __NR_writev, out[k], at, 1ull << 31);
			FAILS(-EFAULT, __NR_preadv2, fds[k], at, 2, -1, 0, 0);
			FAILS(-EFAULT, __NR_pwritev2, out[k], at, 2, -1, 0, 0);
			FAILS(-EFAULT, __NR_read, fds[k], i == 4 ? P(page + 4096) : at, 8);
			/* A good vector that names a bad place; the message header too. */
			block.v = (struct iovec){ (void *)(uintptr_t)(i == 4 ? P(page + 4096) : at), 16 };
			FAILS(-EFAULT, __NR_readv, fds[k], P(&block.v), 1);
			FAILS(-EFAULT, __NR_writev, out[k], P(&block.v), 1);
		}
		FAILS(-EFAULT, __NR_preadv, file, at, 1, 4);
		FAILS(-EFAULT, __NR_pwritev, file, at, 1, 4);
		FAILS(-EFAULT, __NR_sendmsg, s[1], at, 0);
		FAILS(-EFAULT, __NR_recvmsg, s[0], at, MSG_WAITALL);
		block.m = (struct msghdr){ .msg_iov = (struct iovec *)(uintptr_t)at, .msg_iovlen = 1 };
		FAILS(-EFAULT, __NR_sendmsg, s[1], P(&block.m), 0);
		FAILS(-EFAULT, __NR_recvmsg, s[0], P(&block.m), MSG_WAITALL);
		block.m.msg_iovlen = UINT64_MAX / 16 + 1;
		FAILS(-EMSGSIZE, __NR_sendmsg, s[1], P(&block.m), 0);
		FAILS(-EFAULT, __NR_sendto, s[1], P("x"), 1, 0, at, 16);
		FAILS(-EFAULT, __NR_ppoll, P(&f), 1, at, 0, 8);
		FAILS(-EFAULT, __NR_ppoll, at, 2, 0, 0, 8);
		FAILS(-EFAULT, __NR_pselect6, 64 + 1, i == 4 ? P(page + 4096) : at, 0, 0, 0, 0);
		FAILS(-EFAULT, __NR_pselect6, 0, 0, 0, 0, at, 0);
		FAILS(-EFAULT, __NR_openat, AT_FDCWD, i == 4 ? P(page + 4096) : at, O_RDONLY);
		FAILS(-EFAULT, __NR_openat2, AT_FDCWD, P(path), at, 24);
		FAILS(-E2BIG, __NR_openat2, AT_FDCWD, P(path), at, UINT64_MAX);
		FAILS(-EFAULT, __NR_nanosleep, at, 0);
		FAILS(-EFAULT, SYSLET_UMEM_ADD, i == 4 ? at + 1 : at, 1);
	}
	engine_done(e);
	unlink(path);
	return 0;
}
