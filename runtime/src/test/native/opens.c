// SPDX-License-Identifier: Apache-2.0
/*
 * Opens of a chain that has waited: the reactor makes those that wait for nobody itself, the others go to a thread that may
 * block. The answers are those of the plain call.
 */
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include "test.h"

static syslet_engine *e;
static struct ring r;
static int ends[2];

/* Waits for a byte, asks for its thread, opens, and asks again. */
static int64_t opened(uint32_t nr, uint64_t dir, const char *name, uint64_t third, uint64_t fourth, bool *moved)
{
	struct call wait, before, open, after;
	char byte;

	CALL(&wait, 0, __NR_read, ends[0], P(&byte), 1);
	CALL(&before, 0, __NR_gettid);
	CALL(&open, 0, nr, dir, P(name), third, fourth);
	CALL(&after, 0, __NR_gettid);
	call_then(&wait, &before);
	call_then(&before, &open);
	call_then(&open, &after);
	CHECK_EQ(syslet_exec(e, &wait.atom, &r.head, NULL), 0);
	EVENTUALLY(stats_of(e).parked > 0);
	CHECK_EQ(write(ends[1], "x", 1), 1);
	CHECK_EQ(ring_take(&r), P(&after.atom));
	*moved = before.result != after.result;
	return open.result;
}

static void is_open(int64_t fd)
{
	if (fd < 0)
		FAIL("the open answered %" PRId64, fd);
	CHECK_EQ(close((int)fd), 0);
}

static void the_reactor_opens_what_does_not_wait(int dir)
{
	static const int flags[] = { O_RDONLY | O_NONBLOCK, O_PATH, O_RDONLY | O_NONBLOCK | O_NOCTTY };
	struct open_how how = { .flags = O_RDONLY | O_NONBLOCK, .resolve = RESOLVE_BENEATH };
	bool moved;

	for (unsigned i = 0; i < COUNT_OF(flags); i++) {
		is_open(opened(__NR_openat, (uint64_t)dir, "file", (uint64_t)flags[i], 0, &moved));
		CHECK(!moved);
	}
	is_open(opened(__NR_openat, (uint64_t)dir, ".", O_RDONLY | O_DIRECTORY, 0, &moved));
	CHECK(!moved);
	is_open(opened(__NR_openat, (uint64_t)dir, "fifo", O_RDONLY | O_NONBLOCK, 0, &moved));
	CHECK(!moved);
	is_open(opened(__NR_openat2, (uint64_t)dir, "file", P(&how), sizeof(how), &moved));
	CHECK(!moved);
}

static void what_it_cannot_open_is_opened_all_the_same(int dir)
{
	struct open_how how = { .flags = O_RDONLY | O_NONBLOCK, .resolve = RESOLVE_BENEATH };
	bool moved;

	CHECK_EQ(opened(__NR_openat, (uint64_t)dir, "lost", O_RDONLY | O_NONBLOCK, 0, &moved), -ENOENT);
	CHECK_EQ(opened(__NR_openat, (uint64_t)dir, "file/x", O_RDONLY | O_NONBLOCK, 0, &moved), -ENOTDIR);
	CHECK_EQ(opened(__NR_openat, (uint64_t)dir, "fifo", O_WRONLY | O_NONBLOCK, 0, &moved), -ENXIO);
	CHECK_EQ(opened(__NR_openat, (uint64_t)-7, "file", O_RDONLY | O_NONBLOCK, 0, &moved), -EBADF);
	CHECK_EQ(opened(__NR_openat2, (uint64_t)dir, "../x", P(&how), sizeof(how), &moved), -EXDEV);
	CHECK_EQ(opened(__NR_openat2, (uint64_t)dir, "file", 8, sizeof(how), &moved), -EFAULT);
	CHECK_EQ(opened(__NR_openat2, (uint64_t)dir, "file", P(&how), 3, &moved), -EINVAL);
	is_open(opened(__NR_openat, (uint64_t)dir, "file", O_RDONLY, 0, &moved));
	is_open(opened(__NR_openat, (uint64_t)dir, "made", O_RDWR | O_CREAT | O_NONBLOCK, 0600, &moved));
	CHECK_EQ(unlinkat(dir, "made", 0), 0);
}

/* A FIFO without a writer keeps a worker waiting, not the reactor. */
static void a_fifo_keeps_nobody_else(int dir)
{
	struct call wait, open;
	char byte;
	bool moved;
	int writer;

	CALL(&wait, 0, __NR_read, ends[0], P(&byte), 1);
	CALL(&open, 0, __NR_openat, dir, P("fifo"), O_RDONLY, 0);
	call_then(&wait, &open);
	CHECK_EQ(syslet_exec(e, &wait.atom, &r.head, NULL), 0);
	CHECK_EQ(write(ends[1], "x", 1), 1);
	EVENTUALLY(stats_of(e).pool_calls > 0);
	is_open(opened(__NR_openat, (uint64_t)dir, "file", O_RDONLY | O_NONBLOCK, 0, &moved));
	writer = openat(dir, "fifo", O_WRONLY);
	CHECK(writer >= 0);
	CHECK_EQ(ring_take(&r), P(&open.atom));
	is_open(open.result);
	close(writer);
}

int main(void)
{
	char root[] = "/tmp/syslet-test-XXXXXX";
	int dir, file;

	CHECK(mkdtemp(root));
	dir = open(root, O_RDONLY | O_DIRECTORY);
	CHECK(dir >= 0);
	file = openat(dir, "file", O_RDWR | O_CREAT, 0600);
	CHECK(file >= 0);
	CHECK_EQ(mkfifoat(dir, "fifo", 0600), 0);
	CHECK_EQ(pipe(ends), 0);
	e = engine_new();
	ring_init(&r, RING_SLOTS);
	the_reactor_opens_what_does_not_wait(dir);
	what_it_cannot_open_is_opened_all_the_same(dir);
	engine_done(e);
	e = engine_new();
	a_fifo_keeps_nobody_else(dir);
	engine_done(e);
	CHECK_EQ(unlinkat(dir, "file", 0), 0);
	CHECK_EQ(unlinkat(dir, "fifo", 0), 0);
	CHECK_EQ(rmdir(root), 0);
	return 0;
}
