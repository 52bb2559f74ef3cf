// SPDX-License-Identifier: Apache-2.0
/* Regular files, directories: short reads, evicted pages, O_DIRECT, O_SYNC, vectors; errors are the plain call's. */
#include <sys/stat.h>
#include <sys/uio.h>
#include "test.h"

#define SIZE (1 << 20)

static syslet_engine *e;
static struct ring r;
static char path[64];
static char buf[SIZE + 4096] __attribute__((aligned(4096)));
static char content[SIZE];

static int64_t one(struct call *c)
{
	CHECK_EQ(run_to_end(e, c, &r), P(&c->atom));
	return c->result;
}
#define RUN(...) ({ struct call c_; CALL(&c_, __VA_ARGS__); one(&c_); })

static uint64_t asyncs(void)
{
	return stats_of(e).went_async;
}

/* open, read, close of a cached file end in the caller. */
static void hot_file(void)
{
	uint64_t before = asyncs();
	struct call c[3];

	memset(buf, 0, sizeof(buf));
	CALL(&c[0], 0, __NR_openat, AT_FDCWD, P(path), O_RDONLY | O_CLOEXEC);
	CALL(&c[1], 0, __NR_read, 0, P(buf), sizeof(buf));
	CALL(&c[2], 0, __NR_close, 0);
	c[1].atom.arg_ptr[0] = c[2].atom.arg_ptr[0] = P(&c[0].result);
	call_then(&c[0], &c[1]);
	call_then(&c[1], &c[2]);
	CHECK_EQ(run_to_end(e, &c[0], &r), P(&c[2].atom));
	CHECK(c[0].result >= 0);
	CHECK_EQ(c[1].result, SIZE); /* asked for more: the end of the file is found without leaving */
	CHECK_EQ(c[2].result, 0);
	CHECK(!memcmp(buf, content, SIZE));
	CHECK_EQ(asyncs(), before);
}

/* Whether a read behind an open that got less than it asked for is complete, is told from the file's size. */
static void short_reads_of_a_fresh_file(void)
{
	int other = open(path, O_RDONLY | O_CLOEXEC);
	struct call c[4];

	/* The second read does not start at the file's first byte. */
	CALL(&c[0], 0, __NR_openat, AT_FDCWD, P(path), O_RDONLY | O_CLOEXEC);
	CALL(&c[1], 0, __NR_read, 0, P(buf), SIZE - 10);
	CALL(&c[2], 0, __NR_read, 0, P(buf), sizeof(buf));
	CALL(&c[3], 0, __NR_read, 0, P(buf), sizeof(buf));
	for (int i = 0; i < 3; i++) {
		c[i + 1].atom.arg_ptr[0] = P(&c[0].result);
		call_then(&c[i], &c[i + 1]);
	}
	CHECK_EQ(run_to_end(e, &c[0], &r), P(&c[3].atom));
	CHECK_EQ(c[1].result, SIZE - 10);
	CHECK_EQ(c[2].result, 10);
	CHECK(!memcmp(buf, content + SIZE - 10, 10));
	CHECK_EQ(c[3].result, 0);
	close((int)c[0].result);

	/* The file that is read is another than the one just opened, and stands elsewhere. */
	CHECK_EQ(lseek(other, SIZE - 20, SEEK_SET), SIZE - 20);
	CALL(&c[0], 0, __NR_openat, AT_FDCWD, P("/dev/null"), O_RDONLY | O_CLOEXEC);
	CALL(&c[1], 0, __NR_read, other, P(buf), sizeof(buf));
	call_then(&c[0], &c[1]);
	CHECK_EQ(run_to_end(e, &c[0], &r), P(&c[1].atom));
	CHECK_EQ(c[1].result, 20);
	close((int)c[0].result);
	CHECK_EQ(RUN(0, __NR_pread64, other, P(buf), sizeof(buf), 7), SIZE - 7);
	CHECK_EQ(RUN(0, __NR_pread64, other, P(buf), 10, INT64_MAX - 20), pread(other, buf, 10, INT64_MAX - 20));
	close(other);
}

static void reads(void)
{
	int fd = open(path, O_RDWR | O_CLOEXEC);
	struct iovec v[3] = { { buf, 1000 }, { buf + 2000, 0 }, { buf + 3000, 3000 } };

	CHECK(fd >= 0);
	CHECK_EQ(RUN(0, __NR_pread64, fd, P(buf), 100, SIZE - 40), 40);
	CHECK(!memcmp(buf, content + SIZE - 40, 40));
	CHECK_EQ(RUN(0, __NR_pread64, fd, P(buf), 100, SIZE), 0);
	CHECK_EQ(RUN(0, __NR_pread64, fd, P(buf), 100, -1), -EINVAL);
	CHECK_EQ(RUN(0, __NR_pread64, fd, P(buf), 100, INT64_MIN), -EINVAL);
	CHECK_EQ(RUN(0, __NR_pread64, fd, 8, 100, 0), -EFAULT);
	CHECK_EQ(RUN(0, __NR_read, fd, P(buf), -1), syscall(__NR_read, fd, buf, -1L) < 0 ? -errno : 0);
	CHECK_EQ(RUN(0, __NR_read, fd, P(buf), 0), 0);
	CHECK_EQ(RUN(0, __NR_preadv, fd, P(v), 3, SIZE - 3500, 0), 3500);
	CHECK(!memcmp(buf, content + SIZE - 3500, 1000) && !memcmp(buf + 3000, content + SIZE - 2500, 2500));
	CHECK_EQ(RUN(0, __NR_preadv2, fd, P(v), 3, 5, 0, 0), 4000);
	CHECK(!memcmp(buf, content + 5, 1000));
	CHECK_EQ(RUN(0, __NR_lseek, fd, 100, SEEK_SET), 100);
	CHECK_EQ(RUN(0, __NR_readv, fd, P(v), 3), 4000);
	CHECK_EQ(RUN(0, __NR_preadv2, fd, P(v), 3, -1, -1, 0), 4000);
	CHECK_EQ(RUN(0, __NR_lseek, fd, 0, SEEK_CUR), 8100);
	CHECK_EQ(RUN(0, __NR_preadv, fd, P(v), 3, -1, -1), -EINVAL);
	CHECK_EQ(RUN(0, __NR_readv, fd, P(v), 2000), -EINVAL);
	CHECK_EQ(RUN(0, __NR_readv, fd, 8, 1), -EFAULT);
	close(fd);
	CHECK_EQ(RUN(0, __NR_read, fd, P(buf), 10), -EBADF);
	CHECK_EQ(RUN(0, __NR_write, fd, P(buf), 10), -EBADF);
	CHECK_EQ(RUN(0, __NR_read, -1, P(buf), 10), -EBADF);
	fd = open(path, O_WRONLY | O_CLOEXEC);
	CHECK_EQ(RUN(0, __NR_read, fd, P(buf), 10), -EBADF);
	close(fd);
	fd = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	CHECK_EQ(RUN(0, __NR_read, fd, P(buf), 10), -EISDIR);
	CHECK_EQ(RUN(0, __NR_write, fd, P(buf), 10), -EBADF);
	close(fd);
	/* A file system that refuses RWF_NOWAIT. */
	fd = open("/proc/self/stat", O_RDONLY | O_CLOEXEC);
	CHECK(RUN(0, __NR_read, fd, P(buf), 4096) > 10);
	CHECK_EQ(RUN(0, __NR_read, fd, P(buf), 4096), 0);
	close(fd);
}

static bool evict(int fd)
{
	unsigned char resident[SIZE / 4096];
	void *map;

	CHECK_EQ(fsync(fd), 0);
	if (posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED))
		return false;
	/* Some file systems keep everything. */
	map = (void *)syscall(__NR_mmap, 0, SIZE, 1 /* PROT_READ */, 1 /* MAP_SHARED */, fd, 0);
	CHECK_EQ(syscall(__NR_mincore, map, SIZE, resident), 0);
	syscall(__NR_munmap, map, SIZE);
	return !(resident[0] & 1);
}

/* Pages that are not in memory: the rest is finished asynchronously, the result is the sum, the bytes are right. */
static void evicted_pages(void)
{
	struct iovec v[2] = { { buf, SIZE / 2 }, { buf + SIZE / 2, SIZE } };
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	uint64_t before = asyncs();
	char page[4096];

	if (!evict(fd)) {
		printf("the file system keeps all pages\n");
		close(fd);
		return;
	}
	/* On a busy machine the pages may be back before they are asked for: then once more. */
	for (int tries = 0; asyncs() == before; tries++) {
		CHECK(tries < 100);
		evict(fd);
		CHECK_EQ(lseek(fd, 0, SEEK_SET), 0);
		memset(buf, 0, sizeof(buf));
		CHECK_EQ(RUN(0, __NR_read, fd, P(buf), SIZE + 4096), SIZE);
		CHECK(!memcmp(buf, content, SIZE));
	}
	CHECK_EQ(asyncs(), before + 1);

	/* The beginning is cached, the rest is not; positioned, by vector, and from the file position. */
	for (int how = 0; how < 4; how++) {
		evict(fd);
		posix_fadvise(fd, 0, 0, POSIX_FADV_RANDOM); /* no read-ahead */
		CHECK_EQ(pread(fd, page, 4096, 0), 4096);
		CHECK_EQ(lseek(fd, 0, SEEK_SET), 0);
		memset(buf, 0, sizeof(buf));
		switch (how) {
		case 0:
			CHECK_EQ(RUN(0, __NR_pread64, fd, P(buf), SIZE, 0), SIZE);
			break;
		case 1:
			CHECK_EQ(RUN(0, __NR_read, fd, P(buf), SIZE), SIZE);
			break;
		case 2:
			CHECK_EQ(RUN(0, __NR_readv, fd, P(v), 2), SIZE);
			break;
		default:
			CHECK_EQ(RUN(0, __NR_preadv, fd, P(v), 2, 0, 0), SIZE);
		}
		CHECK(!memcmp(buf, content, SIZE));
		CHECK_EQ(lseek(fd, 0, SEEK_CUR), how == 1 || how == 2 ? SIZE : 0);
	}
	CHECK(asyncs() > before + 1);

	/* O_NONBLOCK means nothing to a regular file: EAGAIN never shows. */
	CHECK_EQ(fcntl(fd, F_SETFL, O_NONBLOCK), 0);
	evict(fd);
	CHECK_EQ(RUN(0, __NR_pread64, fd, P(buf), SIZE, 0), SIZE);
	/* But a program's own RWF_NOWAIT does. */
	for (int tries = 0;; tries++) {
		int64_t result;

		CHECK(tries < 100);
		evict(fd);
		result = RUN(0, __NR_preadv2, fd, P(v), 2, 0, 0, 8 /* RWF_NOWAIT */);
		if (result == -EAGAIN)
			break;
		CHECK(result > 0);
	}
	close(fd);
}

static void direct(void)
{
	int fd = open(path, O_RDWR | O_DIRECT | O_CLOEXEC);
	uint64_t before = asyncs();
	struct call c[2];

	if (fd < 0) {
		printf("no O_DIRECT here: %s\n", strerror(errno));
		return;
	}
	CHECK_EQ(RUN(0, __NR_pread64, fd, P(buf), 4096, 4096), 4096);
	CHECK(!memcmp(buf, content + 4096, 4096));
	CHECK_EQ(asyncs(), before + 1);
	CHECK_EQ(RUN(0, __NR_pwrite64, fd, P(buf), 4096, 4096), 4096);
	CHECK_EQ(asyncs(), before + 2);
	close(fd);
	/* Known from the open of the same chain. */
	CALL(&c[0], 0, __NR_openat, AT_FDCWD, P(path), O_RDONLY | O_DIRECT | O_CLOEXEC);
	CALL(&c[1], 0, __NR_read, 0, P(buf), 4096);
	c[1].atom.arg_ptr[0] = P(&c[0].result);
	call_then(&c[0], &c[1]);
	CHECK_EQ(run_to_end(e, &c[0], &r), P(&c[1].atom));
	CHECK_EQ(c[1].result, 4096);
	CHECK_EQ(asyncs(), before + 3);
	close((int)c[0].result);
}

static void writes(void)
{
	struct iovec v[2] = { { content, 100 }, { content + 100, 200 } };
	int fd = open(path, O_RDWR | O_CLOEXEC);
	uint64_t before = asyncs();

	CHECK_EQ(RUN(0, __NR_pwrite64, fd, P(content), SIZE, 0), SIZE);
	CHECK_EQ(RUN(0, __NR_write, fd, P(content), 50), 50);
	CHECK_EQ(RUN(0, __NR_writev, fd, P(v), 2), 300);
	CHECK_EQ(RUN(0, __NR_pwritev, fd, P(v), 2, 0, 0), 300);
	CHECK_EQ(RUN(0, __NR_pwrite64, fd, P(content), 1, -1), -EINVAL);
	CHECK_EQ(RUN(0, __NR_pwrite64, fd, 8, 1, 0), -EFAULT);
	CHECK_EQ(asyncs(), before); /* buffered: in the caller */
	CHECK_EQ(RUN(0, __NR_pwritev2, fd, P(v), 1, 0, 0, 2 /* RWF_DSYNC */), 100);
	CHECK_EQ(asyncs(), before + 1);
	CHECK_EQ(RUN(0, __NR_pwrite64, fd, P(content), SIZE, 0), SIZE);
	CHECK_EQ(RUN(0, __NR_fsync, fd), 0);
	close(fd);
	before = asyncs();
	fd = open(path, O_RDWR | O_DSYNC | O_CLOEXEC);
	CHECK_EQ(RUN(0, __NR_write, fd, P(content), 100), 100);
	CHECK_EQ(asyncs(), before + 1);
	close(fd);
	fd = open("/dev/full", O_WRONLY | O_CLOEXEC);
	if (fd >= 0)
		CHECK_EQ(RUN(0, __NR_write, fd, P(content), 100), -ENOSPC);
	close(fd);
	fd = open("/dev/null", O_RDWR | O_CLOEXEC);
	CHECK_EQ(RUN(0, __NR_write, fd, P(content), 100), 100);
	CHECK_EQ(RUN(0, __NR_read, fd, P(buf), 100), 0);
	close(fd);
}

/* A chain that reuses a number for another file does not act on what it knew about the first. */
static void numbers_change(void)
{
	struct call c[5];
	uint64_t before;

	CALL(&c[0], 0, __NR_openat, AT_FDCWD, P(path), O_RDONLY | O_CLOEXEC);
	CALL(&c[1], 0, __NR_fcntl, 0, F_SETFL, O_DIRECT);
	CALL(&c[2], 0, __NR_pread64, 0, P(buf), 4096, 0);
	CALL(&c[3], 0, __NR_close, 0);
	for (int i = 1; i < 4; i++) {
		c[i].atom.arg_ptr[0] = P(&c[0].result);
		call_then(&c[i - 1], &c[i]);
	}
	before = asyncs();
	CHECK_EQ(run_to_end(e, &c[0], &r), P(&c[3].atom));
	CHECK_EQ(c[2].result, 4096);
	if (c[1].result == 0)
		CHECK_EQ(asyncs(), before + 1);
}

static void opens(void)
{
	char created[80];
	int64_t fd, plain;
	uint64_t before;

	/* The first look at a name may have to ask the file system; from then on it is in memory. */
	CHECK_EQ(RUN(0, __NR_openat, AT_FDCWD, P("/nonexistent/file"), O_RDONLY), -ENOENT);
	before = asyncs();
	CHECK_EQ(RUN(0, __NR_openat, AT_FDCWD, P("/nonexistent/file"), O_RDONLY), -ENOENT);
	CHECK_EQ(RUN(0, __NR_openat, AT_FDCWD, P(path), O_RDONLY | O_DIRECTORY), -ENOTDIR);
	CHECK_EQ(RUN(0, __NR_openat, AT_FDCWD, 8, O_RDONLY), -EFAULT);
	CHECK_EQ(RUN(0, __NR_openat, 9999, P("x"), O_RDONLY), -EBADF);
	/* Bits that openat ignores and openat2 rejects, and a mode without O_CREAT. */
	fd = RUN(0, __NR_openat, AT_FDCWD, P(path), O_RDONLY | 0x40000000, 0777777);
	CHECK(fd >= 0);
	plain = syscall(__NR_openat, AT_FDCWD, path, O_RDONLY | 0x40000000, 0777777);
	CHECK_EQ(syscall(__NR_fcntl, fd, F_GETFL), syscall(__NR_fcntl, plain, F_GETFL));
	close((int)plain);
	close((int)fd);
	fd = RUN(0, __NR_openat, AT_FDCWD, P(path), O_PATH | O_RDWR | O_APPEND);
	CHECK(fd >= 0);
	CHECK_EQ(RUN(0, __NR_read, fd, P(buf), 1), -EBADF);
	close((int)fd);
	snprintf(created, sizeof(created), "%s.new", path);
	fd = RUN(0, __NR_openat, AT_FDCWD, P(created), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
	CHECK(fd >= 0);
	CHECK_EQ(RUN(0, __NR_openat, AT_FDCWD, P(created), O_CREAT | O_EXCL | O_RDWR, 0600), -EEXIST);
	close((int)fd);
	CHECK_EQ(RUN(0, __NR_unlinkat, AT_FDCWD, P(created), 0), 0);
	CHECK_EQ(asyncs(), before);
	struct { uint64_t flags, mode, resolve; } how = { O_RDONLY, 0, 0 };
	fd = RUN(0, __NR_openat2, AT_FDCWD, P(path), P(&how), sizeof(how));
	CHECK(fd >= 0 || fd == -ENOSYS);
	close((int)fd);
	CHECK_EQ(RUN(0, __NR_openat2, AT_FDCWD, P(path), P(&how), 3), fd == -ENOSYS ? fd : -EINVAL);
#ifdef __NR_open
	fd = RUN(0, __NR_open, P(path), O_RDONLY);
	CHECK(fd >= 0);
	close((int)fd);
#endif
	/* Asynchronously, too. */
	fd = RUN(SYSLET_ASYNC, __NR_openat, AT_FDCWD, P(path), O_RDONLY);
	CHECK(fd >= 0);
	close((int)fd);
}

int main(void)
{
	int fd = temp_file(path);

	for (int i = 0; i < SIZE; i++)
		content[i] = (char)(i * 31 ^ i >> 12);
	CHECK_EQ(write(fd, content, SIZE), SIZE);
	close(fd);
	e = engine_new();
	ring_init(&r, 8);
	hot_file();
	short_reads_of_a_fresh_file();
	reads();
	evicted_pages();
	direct();
	writes();
	numbers_change();
	opens();
	engine_done(e);
	unlink(path);
	return 0;
}
