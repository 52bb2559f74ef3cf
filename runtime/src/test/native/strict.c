// SPDX-License-Identifier: Apache-2.0
/* A system call of a strict chain reaches the run's own memory or answers -EFAULT, wherever it runs. */
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include "test.h"

static syslet_engine *e;
static struct ring r;
static struct {
	uint64_t before[64];
	struct syslet_uatom atom;
	uint64_t cells[6];
	int64_t result;
	uint8_t buffer[256];
	uint64_t end[0];
	uint64_t after[64];
} m;
static uint8_t foreign[256];
static struct syslet_span reach;
static struct syslet_bounds bounds;

static int64_t once(uint32_t flags, long nr, const uint64_t args[6], bool many)
{
	struct syslet_submission sub = { P(&m.atom), P(&bounds), 0, 0 };
	long answer;

	m.atom = (struct syslet_uatom){ .flags = flags, .nr = (uint32_t)nr, .ret_ptr = P(&m.result) };
	for (int i = 0; i < 6; i++) {
		m.atom.arg_ptr[i] = P(&m.cells[i]);
		m.cells[i] = args[i];
	}
	m.result = RESULT_NONE;
	if (many) {
		CHECK_EQ(syslet_exec_many(e, &sub, 1, &r.head) < 0, 0);
		answer = (long)sub.result;
	} else {
		answer = syslet_exec(e, &m.atom, &r.head, &bounds);
	}
	CHECK_EQ(answer ? (uint64_t)answer : ring_take(&r), P(&m.atom));
	return m.result;
}

/* The same in the caller, in a batch, blocking in the caller and asynchronously. */
#define ISSUE(nr, ...) issue(nr, (const uint64_t[6]){ __VA_ARGS__ })
static int64_t issue(long nr, const uint64_t args[6])
{
	int64_t result = once(0, nr, args, false);

	CHECK_EQ(once(0, nr, args, true) < 0 ? 1 : 0, result < 0 ? 1 : 0);
	CHECK_EQ(once(SYSLET_SYNC, nr, args, false) < 0 ? 1 : 0, result < 0 ? 1 : 0);
	CHECK_EQ(once(SYSLET_ASYNC, nr, args, false) < 0 ? 1 : 0, result < 0 ? 1 : 0);
	return result;
}

int main(void)
{
	int zero = open("/dev/zero", O_RDONLY | O_CLOEXEC), null = open("/dev/null", O_WRONLY | O_CLOEXEC);
	const uint64_t last = P(m.end) - 8;

	e = engine_new();
	ring_init(&r, 4);
	memset(&m, 0, sizeof(m));
	reach = (struct syslet_span){ P(m.cells), P(m.end) - P(m.cells) };
	bounds = (struct syslet_bounds){ { P(&m.atom), P(m.end) - P(&m.atom) }, { 0, 0 }, P(&reach), 1,
					 SYSLET_BOUNDS_SEALED | SYSLET_BOUNDS_STRICT };

	/* Counted. */
	CHECK_EQ(ISSUE(__NR_read, zero, last, 8), 8);
	CHECK_EQ(ISSUE(__NR_read, zero, last, 9), -EFAULT);
	CHECK_EQ(ISSUE(__NR_read, zero, last, (uint64_t)-1), -EFAULT);
	CHECK_EQ(ISSUE(__NR_read, zero, P(foreign), 8), -EFAULT);
	CHECK_EQ(ISSUE(__NR_read, zero, P(foreign), 0), 0);
	CHECK_EQ(ISSUE(__NR_read, zero, P(&m.atom), 8), -EFAULT);
	CHECK_EQ(ISSUE(__NR_pread64, zero, P(m.after), 8, 0), -EFAULT);
	CHECK_EQ(ISSUE(__NR_write, null, P(&m.atom), 8), 8); /* to be read it is good enough */
	CHECK_EQ(ISSUE(__NR_write, null, P(foreign), 8), -EFAULT);
	CHECK_EQ(ISSUE(__NR_write, null, last, 9), -EFAULT);

	/* Of one size. */
	CHECK_EQ(ISSUE(__NR_clock_gettime, CLOCK_MONOTONIC, P(m.buffer)), 0);
	CHECK_EQ(ISSUE(__NR_clock_gettime, CLOCK_MONOTONIC, last), -EFAULT);
	CHECK_EQ(ISSUE(__NR_clock_gettime, CLOCK_MONOTONIC, P(foreign)), -EFAULT);
	CHECK_EQ(ISSUE(__NR_fstat, zero, P(m.buffer)), 0);
	CHECK_EQ(ISSUE(__NR_fstat, zero, P(m.end) - sizeof(struct stat)), 0);
	CHECK_EQ(ISSUE(__NR_fstat, zero, P(m.end) - sizeof(struct stat) + 8), -EFAULT);

	/* Counted elements whose size overflows. */
	CHECK_EQ(ISSUE(__NR_ppoll, P(m.buffer), UINT64_MAX / 8 + 2, 0, 0, 0), -EFAULT);
	CHECK_EQ(ISSUE(__NR_ppoll, last, 2, 0, 0, 0), -EFAULT);

	/* Paths: one that is not ended in the block, one outside, none at all. */
	strcpy((char *)m.buffer, "/dev/null");
	int64_t fd = once(0, __NR_openat, (const uint64_t[6]){ (uint64_t)AT_FDCWD, P(m.buffer), O_RDONLY | O_CLOEXEC }, false);
	CHECK_EQ(fd >= 0, 1);
	close((int)fd);
	memcpy(m.buffer + sizeof(m.buffer) - 8, "/dev/nul", 8);
	CHECK_EQ(ISSUE(__NR_openat, (uint64_t)AT_FDCWD, last, O_RDONLY), -EFAULT);
	CHECK_EQ(ISSUE(__NR_openat, (uint64_t)AT_FDCWD, P("/dev/null"), O_RDONLY), -EFAULT);
	CHECK_EQ(ISSUE(__NR_openat, (uint64_t)AT_FDCWD, 0, O_RDONLY), -EFAULT);

	/* Addresses in memory, lengths in memory, either number or address, more arguments than the call is known to have. */
	struct iovec *one = (struct iovec *)m.buffer;
	*one = (struct iovec){ m.buffer + 64, 8 };
	CHECK_EQ(ISSUE(__NR_readv, zero, P(one), 1), -EFAULT);
	CHECK_EQ(ISSUE(__NR_process_vm_writev, (uint64_t)getpid(), P(one), 1, P(one), 1, 0), -EFAULT);
	CHECK_EQ(ISSUE(__NR_getsockopt, zero, SOL_SOCKET, SO_TYPE, P(m.buffer), P(m.buffer + 8)), -EFAULT);
	CHECK_EQ(ISSUE(__NR_fcntl, null, F_GETFD, 0) >= 0, 1);
	CHECK_EQ(ISSUE(__NR_fcntl, null, F_GETLK, P(m.buffer)), -EFAULT);
	CHECK_EQ(ISSUE(__NR_fcntl, null, F_SETFD, FD_CLOEXEC), 0);
	CHECK_EQ(ISSUE(__NR_wait4, (uint64_t)-1, 0, 0, P(foreign)), -EFAULT);
	CHECK_EQ(ISSUE(__NR_getpid, 0, 0, 0, 0, 0, P(foreign)), -EFAULT);
	CHECK_EQ(ISSUE(__NR_getpid, 1, 2, 3), getpid());

	/* Unknown calls. */
	CHECK_EQ(ISSUE(500, 0), -EPERM);
	CHECK_EQ(ISSUE(4000, 0), -EPERM);
	/* Refused ones are refused as ever. */
	m.atom = (struct syslet_uatom){ .nr = __NR_munmap };
	CHECK_EQ(syslet_exec(e, &m.atom, &r.head, &bounds), -EPERM);

	/* Without the flag the kernel is asked. */
	bounds.flags = SYSLET_BOUNDS_SEALED;
	CHECK_EQ(ISSUE(__NR_read, zero, P(foreign), 8), 8);

	for (int i = 0; i < 64; i++)
		CHECK_EQ(m.before[i] | m.after[i], 0);
	close(zero);
	close(null);
	engine_done(e);
	return 0;
}
