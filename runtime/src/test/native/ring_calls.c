// SPDX-License-Identifier: Apache-2.0
/* Each call that io_uring can make answers and does what the plain system call does, in the good case and in bad ones. */
#include <linux/futex.h>
#include <linux/stat.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include "test.h"

static syslet_engine *e;
static char root[64];
static int dir; /* a fresh one for each run of a case */

/* What a case works with; made anew for the plain call and for the chain. */
struct scene {
	int file, p[2], q[2], pair[2], listener, epoll, closed;
	struct sockaddr_un at;
	socklen_t length;
	uint32_t word;
	char buffer[256];
	struct statx st;
	struct timespec t, bad;
	siginfo_t info;
	struct pollfd poll;
	struct epoll_event events[2];
	struct iovec vector[2];
	struct msghdr msg;
	int64_t off;
	pid_t child;
};

static void scene_open(struct scene *s)
{
	struct epoll_event event = { .events = EPOLLIN };
	char name[128];

	memset(s, 0, sizeof(*s));
	snprintf(name, sizeof(name), "%s/dir", root);
	CHECK_EQ(mkdir(name, 0700), 0);
	CHECK((dir = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) >= 0);
	CHECK((s->file = openat(dir, "file", O_RDWR | O_CREAT | O_CLOEXEC, 0600)) >= 0);
	CHECK_EQ(write(s->file, "0123456789", 10), 10);
	CHECK_EQ(lseek(s->file, 2, SEEK_SET), 2);
	CHECK_EQ(mkdirat(dir, "sub", 0700), 0);
	CHECK_EQ(pipe2(s->p, O_CLOEXEC), 0);
	CHECK_EQ(pipe2(s->q, O_CLOEXEC), 0);
	CHECK_EQ(write(s->p[1], "pipe", 4), 4);
	CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s->pair), 0);
	CHECK_EQ(write(s->pair[1], "sock", 4), 4);
	CHECK((s->listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) >= 0);
	s->at.sun_family = AF_UNIX;
	CHECK_EQ(bind(s->listener, (void *)&s->at, sizeof(sa_family_t)), 0);
	s->length = sizeof(s->at);
	CHECK_EQ(getsockname(s->listener, (void *)&s->at, &s->length), 0);
	CHECK_EQ(listen(s->listener, 2), 0);
	CHECK((s->epoll = epoll_create1(EPOLL_CLOEXEC)) >= 0);
	event.data.u64 = 77;
	CHECK_EQ(epoll_ctl(s->epoll, EPOLL_CTL_ADD, s->p[0], &event), 0);
	s->closed = 900;
	s->t = (struct timespec){ 0, 2000000 };
	s->bad = (struct timespec){ 0, 1000000000 };
	s->word = 5;
	strcpy(s->buffer, "value");
	s->vector[0] = (struct iovec){ s->buffer, 3 };
	s->vector[1] = (struct iovec){ s->buffer + 100, 3 };
	s->msg = (struct msghdr){ .msg_iov = s->vector, .msg_iovlen = 2 };
	s->poll = (struct pollfd){ .fd = s->q[0], .events = POLLIN };
}

static void scene_close(struct scene *s)
{
	static const char *const names[] = { "file", "new", "sub" };
	char name[128];
	const int fds[] = { dir, s->file, s->p[0], s->p[1], s->q[0], s->q[1], s->pair[0], s->pair[1], s->listener, s->epoll };

	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (unlinkat(dir, names[i], 0))
			unlinkat(dir, names[i], AT_REMOVEDIR);
	for (size_t i = 0; i < COUNT_OF(fds); i++)
		close(fds[i]);
	if (s->child > 0)
		waitpid(s->child, NULL, 0);
	snprintf(name, sizeof(name), "%s/dir", root);
	CHECK_EQ(rmdir(name), 0);
}

static uint64_t mixed(uint64_t sum, uint64_t value)
{
	return (sum ^ value) * 0x100000001b3u;
}

static uint64_t mixed_name(uint64_t sum, const char *name)
{
	struct stat st;
	char target[64] = "";

	if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW))
		return mixed(sum, (uint64_t)errno);
	sum = mixed(mixed(sum, st.st_mode), st.st_nlink);
	if (S_ISLNK(st.st_mode))
		CHECK(readlinkat(dir, name, target, sizeof(target)) > 0);
	for (int i = 0; target[i]; i++)
		sum = mixed(sum, (uint64_t)target[i]);
	return S_ISREG(st.st_mode) ? mixed(sum, (uint64_t)st.st_size) : sum;
}

/* All that a call may have changed, as one number: files, names, positions, what is left in pipes, the memory it was given. */
static uint64_t effects(struct scene *s)
{
	static const char *const names[] = { "file", "sub", "new", "other" };
	uint64_t sum = 0xcbf29ce484222325u;
	char data[64] = { 0 }, attribute[32] = { 0 };
	ssize_t n = pread(s->file, data, sizeof(data), 0);

	sum = mixed(mixed(sum, (uint64_t)n), (uint64_t)lseek(s->file, 0, SEEK_CUR));
	for (size_t i = 0; i < COUNT_OF(names); i++)
		sum = mixed_name(sum, names[i]);
	fgetxattr(s->file, "user.test", attribute, sizeof(attribute));
	for (int i = 0; i < 2; i++) {
		int fd = (i ? s->q : s->p)[0];
		char left[32] = { 0 };

		fcntl(fd, F_SETFL, O_NONBLOCK);
		sum = mixed(sum, (uint64_t)read(fd, left, sizeof(left)));
		for (size_t k = 0; k < sizeof(left); k++)
			sum = mixed(sum, (uint64_t)left[k]);
	}
	for (int i = 0; i < 2; i++) {
		char left[32] = { 0 };

		sum = mixed(sum, (uint64_t)recv(s->pair[i], left, sizeof(left), MSG_DONTWAIT));
		for (size_t k = 0; k < sizeof(left); k++)
			sum = mixed(sum, (uint64_t)left[k]);
	}
	for (size_t k = 0; k < sizeof(s->buffer); k++)
		sum = mixed(sum, (uint64_t)s->buffer[k]);
	for (size_t k = 0; k < sizeof(data); k++)
		sum = mixed(mixed(sum, (uint64_t)data[k]), (uint64_t)attribute[k % sizeof(attribute)]);
	sum = mixed(mixed(sum, (uint64_t)s->poll.revents), s->events[0].data.u64);
	sum = mixed(mixed(sum, s->st.stx_size), s->st.stx_mode);
	sum = mixed(mixed(sum, (uint64_t)s->info.si_code), (uint64_t)s->info.si_status);
	return mixed(sum, (uint64_t)s->msg.msg_flags);
}

struct args {
	uint32_t nr;
	uint64_t a[6];
};

static void child_begin(struct scene *s, int ms)
{
	s->child = fork();
	CHECK(s->child >= 0);
	if (!s->child) {
		usleep((useconds_t)ms * 1000);
		_exit(7);
	}
}

#define BAD_ADDRESS UINT64_C(8)

/* The cases; false: there are no more. A case is what a switch's arm makes of the scene. */
static bool make(int n, struct scene *s, struct args *x)
{
#define CASE(nr_, ...)                                                                                                         \
	do {                                                                                                                   \
		*x = (struct args){ nr_, { __VA_ARGS__ } };                                                                    \
		return true;                                                                                                   \
	} while (0)
	const uint64_t file = (uint64_t)s->file, closed = (uint64_t)s->closed, buffer = P(s->buffer), d = (uint64_t)dir;
	int k = 0;

	/* Each line a case: io_uring's operations in the order of their call numbers' names. */
#define NEXT if (n == k++)
	NEXT CASE(__NR_fsync, file);
	NEXT CASE(__NR_fsync, closed);
	NEXT CASE(__NR_fsync, (uint64_t)s->p[0]);
	NEXT CASE(__NR_fdatasync, file);
	NEXT CASE(__NR_fdatasync, closed);
	NEXT CASE(__NR_sync_file_range, file, 0, 10, 7);
	NEXT CASE(__NR_sync_file_range, file, 0, 10, 64);
	NEXT CASE(__NR_sync_file_range, closed, 0, 10, 7);
	NEXT CASE(__NR_fallocate, file, 0, 0, 20);
	NEXT CASE(__NR_fallocate, file, 1, 0, 8192);
	NEXT CASE(__NR_fallocate, file, 0, 0, (uint64_t)-1);
	NEXT CASE(__NR_fallocate, closed, 0, 0, 20);
	NEXT CASE(__NR_fallocate, (uint64_t)s->p[1], 0, 0, 20);
	NEXT CASE(__NR_fadvise64, file, 0, 10, POSIX_FADV_WILLNEED);
	NEXT CASE(__NR_fadvise64, file, 0, 10, 99);
	NEXT CASE(__NR_fadvise64, (uint64_t)s->p[0], 0, 10, POSIX_FADV_WILLNEED);
	NEXT CASE(__NR_fadvise64, closed, 0, 10, 0);
	NEXT CASE(__NR_ftruncate, file, 3);
	NEXT CASE(__NR_ftruncate, file, 30);
	NEXT CASE(__NR_ftruncate, file, (uint64_t)-1);
	NEXT CASE(__NR_ftruncate, closed, 3);
	NEXT CASE(__NR_ftruncate, (uint64_t)s->p[1], 3);
	NEXT CASE(__NR_statx, d, P("file"), 0, STATX_SIZE, P(&s->st));
	NEXT CASE(__NR_statx, file, P(""), AT_EMPTY_PATH, STATX_SIZE, P(&s->st));
	NEXT CASE(__NR_statx, d, P("none"), 0, STATX_SIZE, P(&s->st));
	NEXT CASE(__NR_statx, d, P(""), 0, STATX_SIZE, P(&s->st));
	NEXT CASE(__NR_statx, d, P("file"), 1, STATX_SIZE, P(&s->st));
	NEXT CASE(__NR_statx, d, P("file"), 0, 0x80000000u, P(&s->st));
	NEXT CASE(__NR_statx, d, BAD_ADDRESS, 0, STATX_SIZE, P(&s->st));
	NEXT CASE(__NR_statx, d, P("file"), 0, STATX_SIZE, BAD_ADDRESS);
	NEXT CASE(__NR_statx, closed, P("file"), 0, STATX_SIZE, P(&s->st));
	NEXT CASE(__NR_unlinkat, d, P("file"), 0);
	NEXT CASE(__NR_unlinkat, d, P("sub"), AT_REMOVEDIR);
	NEXT CASE(__NR_unlinkat, d, P("sub"), 0);
	NEXT CASE(__NR_unlinkat, d, P("none"), 0);
	NEXT CASE(__NR_unlinkat, d, P("file"), 1);
	NEXT CASE(__NR_unlinkat, d, BAD_ADDRESS, 0);
	NEXT CASE(__NR_unlinkat, closed, P("file"), 0);
	NEXT CASE(__NR_mkdirat, d, P("new"), 0750);
	NEXT CASE(__NR_mkdirat, d, P("new"), 0777); /* less the umask */
	NEXT CASE(__NR_mkdirat, d, P("sub"), 0700);
	NEXT CASE(__NR_mkdirat, d, P("none/new"), 0700);
	NEXT CASE(__NR_mkdirat, d, BAD_ADDRESS, 0700);
	NEXT CASE(__NR_mkdirat, closed, P("new"), 0700);
	NEXT CASE(__NR_renameat2, d, P("file"), d, P("new"), 0);
	NEXT CASE(__NR_renameat2, d, P("file"), d, P("sub"), 2 /* RENAME_EXCHANGE */);
	NEXT CASE(__NR_renameat2, d, P("file"), d, P("sub"), 1 /* RENAME_NOREPLACE */);
	NEXT CASE(__NR_renameat2, d, P("file"), d, P("new"), 99);
	NEXT CASE(__NR_renameat2, d, P("none"), d, P("new"), 0);
	NEXT CASE(__NR_renameat2, d, P("file"), closed, P("new"), 0);
	NEXT CASE(__NR_renameat2, d, P("file"), d, BAD_ADDRESS, 0);
	NEXT CASE(__NR_symlinkat, P("target"), d, P("new"));
	NEXT CASE(__NR_symlinkat, P("target"), d, P("file"));
	NEXT CASE(__NR_symlinkat, P(""), d, P("new"));
	NEXT CASE(__NR_symlinkat, P("target"), closed, P("new"));
	NEXT CASE(__NR_symlinkat, BAD_ADDRESS, d, P("new"));
	NEXT CASE(__NR_linkat, d, P("file"), d, P("new"), 0);
	NEXT CASE(__NR_linkat, file, P(""), d, P("new"), AT_EMPTY_PATH);
	NEXT CASE(__NR_linkat, d, P("sub"), d, P("new"), 0);
	NEXT CASE(__NR_linkat, d, P("none"), d, P("new"), 0);
	NEXT CASE(__NR_linkat, d, P("file"), d, P("new"), 1);
	NEXT CASE(__NR_linkat, d, BAD_ADDRESS, d, P("new"), 0);
#ifdef __NR_renameat
	NEXT CASE(__NR_renameat, d, P("file"), d, P("new"));
	NEXT CASE(__NR_renameat, d, P("none"), d, P("new"));
#endif
#ifdef __NR_unlink
	NEXT CASE(__NR_unlink, P("dir/file"));
	NEXT CASE(__NR_unlink, P("dir/none"));
	NEXT CASE(__NR_unlink, BAD_ADDRESS);
	NEXT CASE(__NR_rmdir, P("dir/sub"));
	NEXT CASE(__NR_rmdir, P("dir/file"));
	NEXT CASE(__NR_mkdir, P("dir/new"), 0711);
	NEXT CASE(__NR_mkdir, P("dir/file"), 0711);
	NEXT CASE(__NR_rename, P("dir/file"), P("dir/new"));
	NEXT CASE(__NR_rename, P("dir/none"), P("dir/new"));
	NEXT CASE(__NR_symlink, P("target"), P("dir/new"));
	NEXT CASE(__NR_symlink, P("target"), P("dir/file"));
	NEXT CASE(__NR_link, P("dir/file"), P("dir/new"));
	NEXT CASE(__NR_link, P("dir/none"), P("dir/new"));
#endif
	NEXT CASE(__NR_setxattr, P("dir/file"), P("user.test"), buffer, 5, 0);
	NEXT CASE(__NR_setxattr, P("dir/file"), P("user.test"), buffer, 5, XATTR_REPLACE);
	NEXT CASE(__NR_setxattr, P("dir/file"), P("user.test"), buffer, 5, 99);
	NEXT CASE(__NR_setxattr, P("dir/none"), P("user.test"), buffer, 5, 0);
	NEXT CASE(__NR_setxattr, P("dir/file"), P("strange.test"), buffer, 5, 0);
	NEXT CASE(__NR_fsetxattr, file, P("user.test"), buffer, 5, 0);
	NEXT CASE(__NR_fsetxattr, file, P("user.test"), BAD_ADDRESS, 5, 0);
	NEXT CASE(__NR_fsetxattr, closed, P("user.test"), buffer, 5, 0);
	NEXT CASE(__NR_getxattr, P("dir/file"), P("user.none"), buffer, 100);
	NEXT CASE(__NR_getxattr, P("dir/none"), P("user.test"), buffer, 100);
	NEXT {
		CHECK(!fsetxattr(s->file, "user.test", "there", 5, 0) || errno == EOPNOTSUPP);
		CASE(__NR_getxattr, P("dir/file"), P("user.test"), buffer, 100);
	}
	NEXT {
		CHECK(!fsetxattr(s->file, "user.test", "there", 5, 0) || errno == EOPNOTSUPP);
		CASE(__NR_fgetxattr, file, P("user.test"), buffer, 100);
	}
	NEXT {
		CHECK(!fsetxattr(s->file, "user.test", "there", 5, 0) || errno == EOPNOTSUPP);
		CASE(__NR_fgetxattr, file, P("user.test"), buffer, 2);
	}
	NEXT {
		CHECK(!fsetxattr(s->file, "user.test", "there", 5, 0) || errno == EOPNOTSUPP);
		CASE(__NR_fgetxattr, file, P("user.test"), 0, 0);
	}
	NEXT CASE(__NR_fgetxattr, closed, P("user.test"), buffer, 100);
	NEXT CASE(__NR_splice, (uint64_t)s->p[0], 0, (uint64_t)s->q[1], 0, 3, 0);
	NEXT CASE(__NR_splice, (uint64_t)s->p[0], 0, file, 0, 4, 0);
	NEXT CASE(__NR_splice, file, 0, (uint64_t)s->q[1], 0, 4, 0);
	NEXT CASE(__NR_splice, file, P(&s->off), (uint64_t)s->q[1], 0, 4, 0);
	NEXT CASE(__NR_splice, file, 0, file, 0, 4, 0);
	NEXT CASE(__NR_splice, closed, 0, (uint64_t)s->q[1], 0, 4, 0);
	NEXT CASE(__NR_splice, (uint64_t)s->p[0], 0, (uint64_t)s->q[1], 0, 3, 0x100);
	NEXT CASE(__NR_splice, (uint64_t)s->q[0], 0, (uint64_t)s->p[1], 0, 3, 2 /* SPLICE_F_NONBLOCK */);
	NEXT CASE(__NR_tee, (uint64_t)s->p[0], (uint64_t)s->q[1], 3, 0);
	NEXT CASE(__NR_tee, (uint64_t)s->p[0], file, 3, 0);
	NEXT CASE(__NR_tee, closed, (uint64_t)s->q[1], 3, 0);
	NEXT CASE(__NR_tee, (uint64_t)s->q[0], (uint64_t)s->p[1], 3, 2);
	NEXT CASE(__NR_nanosleep, P(&s->t), 0);
	NEXT CASE(__NR_nanosleep, P(&s->bad), 0);
	NEXT CASE(__NR_nanosleep, 0, 0);
	NEXT CASE(__NR_nanosleep, BAD_ADDRESS, 0);
	for (int clock = CLOCK_REALTIME; clock <= CLOCK_TAI + 1; clock++) {
		if (clock == CLOCK_THREAD_CPUTIME_ID || clock == CLOCK_PROCESS_CPUTIME_ID)
			continue; /* these stand still while all threads sleep */
		NEXT CASE(__NR_clock_nanosleep, (uint64_t)clock, 0, P(&s->t), 0);
		NEXT CASE(__NR_clock_nanosleep, (uint64_t)clock, 1 /* TIMER_ABSTIME */, P(&s->t), 0);
		NEXT {
			clock_gettime(clock, &s->t);
			s->t.tv_nsec += 3000000;
			s->t.tv_sec += s->t.tv_nsec / 1000000000;
			s->t.tv_nsec %= 1000000000;
			CASE(__NR_clock_nanosleep, (uint64_t)clock, 1, P(&s->t), 0);
		}
		NEXT CASE(__NR_clock_nanosleep, (uint64_t)clock, 0, P(&s->bad), 0);
		NEXT CASE(__NR_clock_nanosleep, (uint64_t)clock, 0, BAD_ADDRESS, 0);
	}
	NEXT CASE(__NR_clock_nanosleep, 99, 0, P(&s->t), 0);
	NEXT CASE(__NR_futex, P(&s->word), FUTEX_WAIT, 4, 0);
	NEXT CASE(__NR_futex, P(&s->word), FUTEX_WAIT | FUTEX_PRIVATE_FLAG, 4, 0);
	NEXT CASE(__NR_futex, P(&s->word), FUTEX_WAIT_BITSET, 4, 0, 0, 1);
	NEXT CASE(__NR_futex, P(&s->word), FUTEX_WAIT_BITSET, 5, 0, 0, 0);
	NEXT CASE(__NR_futex, P(&s->word), FUTEX_WAIT, 5, P(&s->t));
	NEXT CASE(__NR_futex, P(&s->word), FUTEX_WAIT, 5, P(&s->bad));
	NEXT CASE(__NR_futex, P(&s->word) + 1, FUTEX_WAIT, 5, 0);
	NEXT CASE(__NR_futex, BAD_ADDRESS, FUTEX_WAIT, 5, 0);
	NEXT CASE(__NR_futex, P(&s->word), 99, 5, 0);
	NEXT {
		child_begin(s, 3);
		CASE(__NR_waitid, P_PID, (uint64_t)s->child, P(&s->info), WEXITED | WNOWAIT, 0);
	}
	NEXT {
		child_begin(s, 0);
		CASE(__NR_waitid, P_ALL, 0, P(&s->info), WEXITED | WNOWAIT, 0);
	}
	NEXT {
		child_begin(s, 0);
		CASE(__NR_waitid, P_PID, (uint64_t)s->child, 0, WEXITED | WNOWAIT, 0);
	}
	NEXT CASE(__NR_waitid, P_ALL, 0, P(&s->info), WEXITED, 0);
	NEXT CASE(__NR_waitid, P_ALL, 0, P(&s->info), 0, 0);
	NEXT CASE(__NR_waitid, 99, 0, P(&s->info), WEXITED, 0);
	NEXT {
		child_begin(s, 3);
		CASE(__NR_wait4, (uint64_t)s->child, P(&s->word), 0, 0);
	}
	NEXT CASE(__NR_wait4, (uint64_t)-1, P(&s->word), 0, 0);
	NEXT CASE(__NR_connect, (uint64_t)s->pair[0], P(&s->at), s->length);
	NEXT CASE(__NR_connect, closed, P(&s->at), s->length);
	NEXT CASE(__NR_connect, file, P(&s->at), s->length);
	NEXT CASE(__NR_connect, (uint64_t)s->listener, BAD_ADDRESS, s->length);
	NEXT CASE(__NR_accept4, closed, 0, 0, SOCK_CLOEXEC);
	NEXT CASE(__NR_accept4, (uint64_t)s->pair[0], 0, 0, SOCK_CLOEXEC);
	NEXT CASE(__NR_accept, (uint64_t)s->pair[1], 0, 0); /* which nothing has been sent to */
	NEXT CASE(__NR_accept, file, 0, 0);
	NEXT CASE(__NR_accept4, (uint64_t)s->listener, 0, 0, 99);
	/* Transfers: files, where only O_DIRECT and cold pages get as far as the ring, pipes and sockets. */
	NEXT CASE(__NR_read, file, buffer, 4);
	NEXT CASE(__NR_read, file, buffer, 100);
	NEXT CASE(__NR_read, file, BAD_ADDRESS, 4);
	NEXT CASE(__NR_read, closed, buffer, 4);
	NEXT CASE(__NR_read, d, buffer, 4);
	NEXT CASE(__NR_read, (uint64_t)s->p[0], buffer, 100);
	NEXT CASE(__NR_read, (uint64_t)s->p[0], BAD_ADDRESS, 100);
	NEXT CASE(__NR_read, (uint64_t)s->p[1], buffer, 4);
	NEXT CASE(__NR_pread64, file, buffer, 100, 5);
	NEXT CASE(__NR_pread64, file, buffer, 100, 50);
	NEXT CASE(__NR_pread64, file, buffer, 100, (uint64_t)-1);
	NEXT CASE(__NR_pread64, (uint64_t)s->p[0], buffer, 4, 0);
	NEXT CASE(__NR_readv, file, P(s->vector), 2);
	NEXT CASE(__NR_readv, (uint64_t)s->p[0], P(s->vector), 2);
	NEXT CASE(__NR_readv, file, P(s->vector), 2000);
	NEXT CASE(__NR_readv, file, BAD_ADDRESS, 2);
	NEXT CASE(__NR_preadv, file, P(s->vector), 2, 4, 0);
	NEXT CASE(__NR_preadv, file, P(s->vector), 2, (uint64_t)-1, 0);
	NEXT CASE(__NR_preadv2, file, P(s->vector), 2, (uint64_t)-1, (uint64_t)-1, 0);
	NEXT CASE(__NR_preadv2, file, P(s->vector), 2, 4, 0, 0x8000);
	NEXT CASE(__NR_preadv2, (uint64_t)s->p[0], P(s->vector), 2, (uint64_t)-1, 0, 0);
	NEXT CASE(__NR_write, file, buffer, 5);
	NEXT CASE(__NR_write, file, BAD_ADDRESS, 5);
	NEXT CASE(__NR_write, (uint64_t)s->q[1], buffer, 5);
	NEXT CASE(__NR_write, (uint64_t)s->q[0], buffer, 5);
	NEXT CASE(__NR_pwrite64, file, buffer, 5, 8);
	NEXT CASE(__NR_pwrite64, file, buffer, 5, (uint64_t)-5);
	NEXT CASE(__NR_pwrite64, (uint64_t)s->q[1], buffer, 5, 0);
	NEXT CASE(__NR_writev, file, P(s->vector), 2);
	NEXT CASE(__NR_writev, (uint64_t)s->q[1], P(s->vector), 2);
	NEXT CASE(__NR_pwritev, file, P(s->vector), 2, 4, 0);
	NEXT CASE(__NR_pwritev2, file, P(s->vector), 2, 4, 0, 2 /* RWF_DSYNC */);
	NEXT CASE(__NR_pwritev2, file, P(s->vector), 2, (uint64_t)-1, 0, 16 /* RWF_APPEND */);
	NEXT CASE(__NR_recvfrom, (uint64_t)s->pair[0], buffer, 100, 0, 0, 0);
	NEXT CASE(__NR_recvfrom, (uint64_t)s->pair[0], buffer, 100, MSG_PEEK, 0, 0);
	NEXT CASE(__NR_recvfrom, file, buffer, 100, 0, 0, 0);
	NEXT CASE(__NR_sendto, (uint64_t)s->pair[0], buffer, 5, MSG_NOSIGNAL, 0, 0);
	NEXT CASE(__NR_sendto, (uint64_t)s->pair[0], BAD_ADDRESS, 5, MSG_NOSIGNAL, 0, 0);
	NEXT CASE(__NR_sendto, (uint64_t)s->listener, buffer, 5, MSG_NOSIGNAL, 0, 0);
	NEXT CASE(__NR_recvmsg, (uint64_t)s->pair[0], P(&s->msg), 0);
	NEXT CASE(__NR_recvmsg, (uint64_t)s->pair[0], BAD_ADDRESS, 0);
	NEXT CASE(__NR_sendmsg, (uint64_t)s->pair[0], P(&s->msg), MSG_NOSIGNAL);
	NEXT CASE(__NR_sendmsg, closed, P(&s->msg), 0);
	/* Waits. */
#ifdef __NR_poll
	NEXT CASE(__NR_poll, P(&s->poll), 1, 3);
	NEXT CASE(__NR_poll, BAD_ADDRESS, 1, 3);
	NEXT CASE(__NR_epoll_wait, (uint64_t)s->epoll, P(s->events), 2, 3);
	NEXT CASE(__NR_epoll_wait, (uint64_t)s->epoll, P(s->events), 0, 3);
	NEXT CASE(__NR_epoll_wait, file, P(s->events), 2, 3);
#endif
	NEXT CASE(__NR_ppoll, P(&s->poll), 1, P(&s->t), 0, 8);
	NEXT CASE(__NR_ppoll, P(&s->poll), 1, P(&s->bad), 0, 8);
	NEXT {
		s->poll.fd = s->p[0];
		CASE(__NR_ppoll, P(&s->poll), 1, P(&s->t), 0, 8);
	}
	NEXT {
		s->poll.fd = s->closed;
		CASE(__NR_ppoll, P(&s->poll), 1, 0, 0, 8);
	}
	NEXT CASE(__NR_epoll_pwait, (uint64_t)s->epoll, P(s->events), 2, 3, 0, 8);
	NEXT CASE(__NR_epoll_pwait, closed, P(s->events), 2, 3, 0, 8);
	NEXT CASE(__NR_epoll_pwait2, (uint64_t)s->epoll, P(s->events), 2, P(&s->t), 0, 8);
	NEXT CASE(__NR_epoll_pwait2, (uint64_t)s->epoll, P(s->events), 0, P(&s->t), 0, 8);
	return false;
}

static int64_t plainly(const struct args *x)
{
	long answer = syscall(x->nr, x->a[0], x->a[1], x->a[2], x->a[3], x->a[4], x->a[5]);

	return answer < 0 ? -errno : answer;
}

static int64_t in_chain(const struct args *x)
{
	struct call c;
	struct ring r;

	ring_init(&r, 1);
	CALL(&c, SYSLET_ASYNC, x->nr, x->a[0], x->a[1], x->a[2], x->a[3], x->a[4], x->a[5]);
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	return c.result;
}

/* A file's kernel workers are told apart by no number here: a child's id differs, all else must not. */
static int64_t comparable(const struct args *x, const struct scene *s, int64_t result)
{
	return x->nr == __NR_wait4 && result == s->child && s->child > 0 ? 1 : result;
}

int main(void)
{
	uint64_t effect, made;
	struct scene s;
	struct args x;
	int n = 0;

	snprintf(root, sizeof(root), "/tmp/syslet-test-XXXXXX");
	CHECK(mkdtemp(root));
	CHECK_EQ(chdir(root), 0);
	signal(SIGPIPE, SIG_IGN);
	e = engine_new();
	for (;; n++) {
		int64_t expected, actual;

		scene_open(&s);
		if (!make(n, &s, &x))
			break;
		expected = comparable(&x, &s, plainly(&x));
		effect = effects(&s);
		scene_close(&s);
		scene_open(&s);
		CHECK(make(n, &s, &x));
		actual = comparable(&x, &s, in_chain(&x));
		if (actual != expected)
			FAIL("case %d, call %u: the chain's answer is %" PRId64 ", the plain one %" PRId64, n, x.nr, actual, expected);
		if (effects(&s) != effect)
			FAIL("case %d, call %u: not the effect of the plain call, which answers %" PRId64, n, x.nr, expected);
		scene_close(&s);
	}
	scene_close(&s);
	rmdir(root);
	CHECK_EQ(stats_of(e).completed_async, n);
	made = stats_of(e).ring_calls;
	CHECK(is_uring(e) ? made > 60 : made == 0);
	engine_done(e);
	return 0;
}
