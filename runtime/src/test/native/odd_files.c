// SPDX-License-Identifier: Apache-2.0
/* Files that are not plain files in memory, each with what is peculiar about it: the answer is that of the plain call. */
#include <linux/futex.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <termios.h>
#include "test.h"

#define MIB (1u << 20)

static syslet_engine *e;
static struct ring r;
static char *big; /* a MiB whose content says where each byte comes from */

static char content(size_t at)
{
	return (char)(at / 512 * 7 + at);
}

static int big_file(char path[64])
{
	int fd = temp_file(path);

	for (size_t i = 0; i < MIB; i++)
		big[i] = content(i);
	CHECK_EQ(write(fd, big, MIB), MIB);
	CHECK_EQ(fsync(fd), 0);
	return fd;
}

static int64_t answer(struct call *c)
{
	CHECK_EQ(run_to_end(e, c, &r), P(&c->atom));
	return result_of(c);
}

static void is_content(size_t from, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (big[i] != content(from + i))
			FAIL("byte %zu is not that of the file", from + i);
}

/* Parts of the file are in memory: reads are whole all the same before the chain goes on, however they are made. */
static void partly_cached(void)
{
	char path[64];
	int fd = big_file(path);
	struct iovec vector[3];
	struct call c, then;

	for (uint64_t hole = 0; hole < MIB; hole += MIB / 4) {
		for (int kind = 0; kind < 6; kind++) {
			CHECK_EQ(posix_fadvise(fd, (off_t)hole, MIB / 4, POSIX_FADV_DONTNEED), 0);
			memset(big, 0x55, MIB);
			CHECK_EQ(lseek(fd, 0, SEEK_SET), 0);
			for (int i = 0; i < 3; i++)
				vector[i] = (struct iovec){ big + (size_t)i * (MIB / 4), i == 2 ? MIB / 2 : MIB / 4 };
			switch (kind / 2) {
			case 0:
				CALL(&c, kind % 2 ? SYSLET_ASYNC : 0, __NR_read, fd, P(big), MIB);
				break;
			case 1:
				CALL(&c, kind % 2 ? SYSLET_ASYNC : 0, __NR_pread64, fd, P(big), MIB, 0);
				break;
			default:
				CALL(&c, kind % 2 ? SYSLET_ASYNC : 0, __NR_preadv, fd, P(vector), 3, 0, 0);
			}
			CALL(&then, 0, SYSLET_LOAD, P(big), MIB - 8, 8);
			call_then(&c, &then);
			CHECK_EQ(run_to_end(e, &c, &r), P(&then.atom));
			CHECK_EQ(c.result, MIB);
			is_content(0, MIB);
			CHECK_EQ(memcmp(&then.result, big + MIB - 8, 8), 0); /* it was there when the chain went on */
			CHECK_EQ(lseek(fd, 0, SEEK_CUR), kind / 2 ? 0 : MIB);
		}
	}
	close(fd);
	unlink(path);
}

/* O_DIRECT is not tried: it would be the device's work in the caller. */
static void direct(void)
{
	uint64_t ring_calls = stats_of(e).ring_calls, pool_calls = stats_of(e).pool_calls;
	char path[64];
	int fd;
	struct call c;

	close(big_file(path));
	fd = open(path, O_RDWR | O_DIRECT | O_CLOEXEC);
	if (fd >= 0) {
		CALL(&c, 0, __NR_pread64, fd, P(big), 4096, 8192);
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0); /* although it could have been done */
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, 4096);
		is_content(8192, 4096);
		CALL(&c, 0, __NR_pwrite64, fd, P(big), 4096, 0);
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, 4096);
		CHECK_EQ(stats_of(e).ring_calls - ring_calls, is_uring(e) ? 2 : 0);
		CHECK_EQ(stats_of(e).pool_calls - pool_calls, is_uring(e) ? 0 : 2);
		CHECK_EQ(answer(CALL(&c, 0, __NR_pread64, fd, P(big) + 1, 4096, 0)), pread(fd, big + 1, 4096, 0) < 0 ? -errno : 4096);
		CHECK_EQ(answer(CALL(&c, 0, __NR_pread64, fd, P(big), 4096, MIB)), 0);
		close(fd);
	}
	unlink(path);
}

/* They grow, shrink and vanish between the atoms of a chain and under a read. */
static void changing(void)
{
	char path[64];
	int fd = big_file(path), p[2];
	struct call c[3];

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	for (int how = 0; how < 3; how++) {
		char byte;

		CHECK_EQ(ftruncate(fd, 1000), 0);
		CHECK_EQ(lseek(fd, 0, SEEK_SET), 0);
		CALL(&c[0], 0, __NR_read, fd, P(big), 600);
		CALL(&c[1], 0, __NR_read, p[0], P(&byte), 1);
		CALL(&c[2], 0, __NR_read, fd, P(big), 4096);
		call_then(&c[0], &c[1]);
		call_then(&c[1], &c[2]);
		CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
		CHECK_EQ(how == 2 ? unlink(path) : ftruncate(fd, how ? 2000 : 100), 0);
		CHECK_EQ(write(p[1], "x", 1), 1);
		CHECK_EQ(ring_take(&r), P(&c[2].atom));
		CHECK_EQ(c[0].result, 600);
		CHECK_EQ(c[2].result, how == 0 ? 0 : how == 1 ? 1400 : 400);
	}
	close(fd);
	close(p[0]);
	close(p[1]);
}

static void of_proc(void)
{
	static char text[2][65536];
	static const char *const names[] = { "/proc/self/stat", "/proc/self/maps", "/proc/version", "/proc/filesystems" };
	struct call c;

	for (size_t i = 0; i < COUNT_OF(names); i++)
		for (uint32_t flags = 0; flags <= SYSLET_ASYNC; flags++) {
			int fd = open(names[i], O_RDONLY | O_CLOEXEC);
			ssize_t n;

			CHECK(fd >= 0);
			CHECK(answer(CALL(&c, flags, __NR_read, fd, P(text[0]), 64)) == 64 || c.result > 0);
			n = pread(fd, text[1], (size_t)c.result, 0);
			CHECK_EQ(n, c.result);
			CHECK(i < 2 || !memcmp(text[0], text[1], (size_t)n));
			close(fd);
		}
}

/* Counters and clocks: blocked until something happens. */
static void events(void)
{
	struct itimerspec soon = { .it_value = { 0, 5000000 } };
	uint64_t value = 0, three = 3;
	int event = eventfd(0, EFD_CLOEXEC), timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
	struct call c;

	CHECK(event >= 0 && timer >= 0);
	for (uint32_t flags = 0; flags <= SYSLET_ASYNC; flags++) {
		CALL(&c, flags, __NR_read, event, P(&value), 8);
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		CHECK_EQ(write(event, &three, 8), 8);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, 8);
		CHECK_EQ(value, 3);
		CHECK_EQ(timerfd_settime(timer, 0, &soon, NULL), 0);
		CALL(&c, flags, __NR_read, timer, P(&value), 8);
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, 8);
		CHECK_EQ(value, 1);
	}
	CHECK_EQ(answer(CALL(&c, SYSLET_ASYNC, __NR_read, event, P(&value), 4)), -EINVAL);
	three = UINT64_MAX - 1;
	CHECK_EQ(answer(CALL(&c, 0, __NR_write, event, P(&three), 8)), 8);
	CALL(&c, 0, __NR_write, event, P(&three), 8); /* is full */
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	nap_ms(5);
	CHECK_EQ(result_of(&c), RESULT_NONE);
	CHECK_EQ(read(event, &value, 8), 8);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 8);
	close(event);
	close(timer);
}

static void signals(void)
{
	struct signalfd_siginfo info;
	sigset_t set;
	struct call c;
	int fd;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	CHECK_EQ(sigprocmask(SIG_BLOCK, &set, NULL), 0);
	CHECK((fd = signalfd(-1, &set, SFD_CLOEXEC)) >= 0);
	for (uint32_t flags = 0; flags <= SYSLET_ASYNC; flags++) {
		CALL(&c, flags, __NR_read, fd, P(&info), sizeof(info));
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		nap_ms(2);
		CHECK_EQ(kill(getpid(), SIGUSR2), 0); /* the process's, not a thread's */
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, sizeof(info));
		CHECK_EQ(info.ssi_signo, SIGUSR2);
	}
	close(fd);
}

static void watches(void)
{
	char path[64], room[512];
	struct call c;
	int fd, watch = inotify_init1(IN_CLOEXEC);

	close(temp_file(path));
	CHECK(watch >= 0);
	CHECK(inotify_add_watch(watch, path, IN_OPEN) >= 0);
	for (uint32_t flags = 0; flags <= SYSLET_ASYNC; flags++) {
		CALL(&c, flags, __NR_read, watch, P(room), sizeof(room));
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		nap_ms(2);
		CHECK((fd = open(path, O_RDONLY | O_CLOEXEC)) >= 0);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK(c.result >= (int64_t)sizeof(struct inotify_event));
		CHECK_EQ(((struct inotify_event *)room)->mask, IN_OPEN);
		close(fd);
	}
	close(watch);
	unlink(path);
}

static void terminals(void)
{
	int master, slave;
	char line[32];
	struct call c;

	if (openpty(&master, &slave, NULL, NULL, NULL))
		return; /* no terminals here */
	for (uint32_t flags = 0; flags <= SYSLET_ASYNC; flags++) {
		CALL(&c, flags, __NR_read, slave, P(line), sizeof(line));
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		CHECK_EQ(write(master, "par", 3), 3);
		nap_ms(5);
		CHECK_EQ(result_of(&c), RESULT_NONE); /* a line comes as a whole */
		CHECK_EQ(write(master, "t\n", 2), 2);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(c.result, 5);
		CHECK_EQ(memcmp(line, "part\n", 5), 0);
		while (poll(&(struct pollfd){ master, POLLIN, 0 }, 1, 0) > 0) /* the echo */
			CHECK(read(master, line, sizeof(line)) > 0);
	}
	CALL(&c, 0, __NR_read, slave, P(line), sizeof(line));
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	close(master); /* hangs up */
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK(c.result == 0 || c.result == -EIO);
	close(slave);
}

static void fifos(void)
{
	char path[64], byte = 0;
	struct call c[3];
	int fd;

	close(temp_file(path));
	unlink(path);
	CHECK_EQ(mkfifo(path, 0600), 0);
	CALL(&c[0], SYSLET_ASYNC, __NR_openat, AT_FDCWD, P(path), O_RDONLY | O_CLOEXEC);
	CALL(&c[1], 0, __NR_read, 0, P(&byte), 1);
	CALL(&c[2], 0, __NR_read, 0, P(&byte), 1); /* the writer has gone */
	c[1].atom.arg_ptr[0] = c[2].atom.arg_ptr[0] = P(&c[0].result);
	call_then(&c[0], &c[1]);
	call_then(&c[1], &c[2]);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK((fd = open(path, O_WRONLY | O_CLOEXEC)) >= 0);
	nap_ms(5);
	CHECK_EQ(result_of(&c[1]), RESULT_NONE);
	CHECK_EQ(write(fd, "f", 1), 1);
	close(fd);
	CHECK_EQ(ring_take(&r), P(&c[2].atom));
	CHECK_EQ(c[1].result, 1);
	CHECK_EQ(c[2].result, 0);
	close((int)c[0].result);
	unlink(path);
}

/* A socket's own time limit ends the call, and the chain goes on. */
static void limited_sockets(void)
{
	struct timeval limit = { 0, 30000 };
	struct call c, then;
	char byte;
	int64_t begun;
	int s[2];

	CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s), 0);
	CHECK_EQ(setsockopt(s[0], SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit)), 0);
	for (int kind = 0; kind < 4; kind++) {
		if (kind / 2)
			CALL(&c, kind % 2 ? SYSLET_ASYNC : 0, __NR_read, s[0], P(&byte), 1);
		else
			CALL(&c, kind % 2 ? SYSLET_ASYNC : 0, __NR_recvfrom, s[0], P(&byte), 1, 0, 0, 0);
		CALL(&then, 0, __NR_getppid);
		call_then(&c, &then);
		begun = clock_ms();
		CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
		CHECK_EQ(ring_take(&r), P(&then.atom));
		CHECK_EQ(c.result, -EAGAIN);
		CHECK_EQ(then.result, getppid());
		CHECK(clock_ms() - begun >= 29);
	}
	close(s[0]);
	close(s[1]);
}

/* Waits with a time limit: one expires, one does not. */
static void limited_waits(void)
{
	struct epoll_event event = { .events = EPOLLIN, .data.u64 = 9 }, got;
	struct timespec t = { 0, 20000000 }, long_t = { 20, 0 };
	int p[2], set = epoll_create1(EPOLL_CLOEXEC);
	struct pollfd fd;
	struct call c;

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	CHECK_EQ(epoll_ctl(set, EPOLL_CTL_ADD, p[0], &event), 0);
	for (uint32_t flags = 0; flags <= SYSLET_ASYNC; flags++) {
		int64_t begun = clock_ms();

		fd = (struct pollfd){ p[0], POLLIN, 0 };
		t = (struct timespec){ 0, 20000000 }; /* the kernel writes what is left */
		CHECK_EQ(answer(CALL(&c, flags, __NR_ppoll, P(&fd), 1, P(&t), 0, 8)), 0);
		CHECK(clock_ms() - begun >= 19);
		begun = clock_ms();
		CHECK_EQ(answer(CALL(&c, flags, __NR_epoll_pwait, set, P(&got), 1, 20, 0, 8)), 0);
		CHECK(clock_ms() - begun >= 19);
		for (int kind = 0; kind < 4; kind++) {
			char byte;

			if (kind == 0)
				CALL(&c, flags, __NR_ppoll, P(&fd), 1, P(&long_t), 0, 8);
			else if (kind == 1)
				CALL(&c, flags, __NR_epoll_pwait, set, P(&got), 1, 20000, 0, 8);
			else if (kind == 2)
				CALL(&c, flags, __NR_epoll_pwait, set, P(&got), 1, -1, 0, 8);
			else
				CALL(&c, flags, __NR_ppoll, P(&fd), 1, 0, 0, 8);
			begun = clock_ms();
			CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
			nap_ms(2);
			CHECK_EQ(write(p[1], "x", 1), 1);
			CHECK_EQ(ring_take(&r), P(&c.atom));
			CHECK_EQ(c.result, 1);
			CHECK(clock_ms() - begun < 15000);
			CHECK(kind % 3 ? got.data.u64 == 9 : fd.revents == POLLIN);
			CHECK_EQ(read(p[0], &byte, 1), 1);
		}
	}
	close(set);
	close(p[0]);
	close(p[1]);
}

static void futexes(void)
{
	static uint32_t word = 1;
	struct call wait[2], wake;

	for (uint32_t private = 0; private <= FUTEX_PRIVATE_FLAG; private += FUTEX_PRIVATE_FLAG) {
		CALL(&wait[0], 0, __NR_futex, P(&word), FUTEX_WAIT | private, 1, 0);
		CALL(&wait[1], SYSLET_ASYNC, __NR_futex, P(&word), FUTEX_WAIT_BITSET | private, 1, 0, 0, 4);
		for (int i = 0; i < 2; i++)
			CHECK_EQ(syslet_exec(e, &wait[i].atom, &r.head, NULL), 0);
		int woken = 0;
		for (int64_t until = clock_ms() + 10000; woken < 2 && clock_ms() < until; nap_ms(1)) {
			CALL(&wake, 0, __NR_futex, P(&word), FUTEX_WAKE_BITSET | private, 2, 0, 0, 4); /* bit 4 is in both */
			woken += (int)answer(&wake);
		}
		CHECK_EQ(woken, 2);
		for (int i = 0; i < 2; i++)
			CHECK(ring_take(&r));
		CHECK_EQ(wait[0].result | wait[1].result, 0);
	}
}

int main(void)
{
	e = engine_new();
	ring_init(&r, 8);
	CHECK(big = aligned_alloc(4096, MIB + 4096));
	partly_cached();
	direct();
	changing();
	of_proc();
	events();
	signals();
	watches();
	terminals();
	fifos();
	limited_sockets();
	limited_waits();
	futexes();
	EVENTUALLY(stats_of(e).in_flight == 0);
	CHECK_EQ(stats_of(e).posted, stats_of(e).went_async);
	CHECK(!is_uring(e) || stats_of(e).ring_calls > 30);
	engine_done(e);
	free(big);
	return 0;
}
