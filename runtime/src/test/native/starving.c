// SPDX-License-Identifier: Apache-2.0
/* Opens of FIFOs, flocks and splices of pipes that wait for ever delay no statx, no fsync and no read of a pipe. */
#include <linux/stat.h>
#include <sys/file.h>
#include <sys/stat.h>
#include "test.h"

#define MOST      50
#define LATENCY_MS 2000 /* generous: the machine may be busy; what is starved never comes */

static syslet_engine *e;
static char base[64];

/* What blocks: twelve or fifty of a kind. */
struct blocked {
	struct call c[MOST];
	struct ring r;
	int n, fd[MOST][2], other[MOST];
	char fifo[MOST][80];
};

static void submit(struct blocked *b, int i)
{
	CHECK_EQ(syslet_exec(e, &b->c[i].atom, &b->r.head, NULL), 0);
}

static void fifos_begin(struct blocked *b)
{
	for (int i = 0; i < b->n; i++) {
		snprintf(b->fifo[i], sizeof(b->fifo[i]), "%s.%d", base, i);
		CHECK_EQ(mkfifo(b->fifo[i], 0600), 0);
		CALL(&b->c[i], SYSLET_ASYNC, __NR_openat, AT_FDCWD, P(b->fifo[i]), O_RDONLY | O_CLOEXEC);
		submit(b, i);
	}
}

static void fifos_end(struct blocked *b)
{
	for (int i = 0; i < b->n; i++) {
		CHECK((b->other[i] = open(b->fifo[i], O_WRONLY | O_CLOEXEC)) >= 0);
		CHECK(ring_take(&b->r));
		unlink(b->fifo[i]);
	}
	for (int i = 0; i < b->n; i++) {
		CHECK(b->c[i].result >= 0);
		close((int)b->c[i].result);
		close(b->other[i]);
	}
}

static void flocks_begin(struct blocked *b)
{
	CHECK((b->other[0] = open(base, O_RDWR | O_CLOEXEC)) >= 0);
	CHECK_EQ(flock(b->other[0], LOCK_EX), 0);
	for (int i = 0; i < b->n; i++) {
		CHECK((b->fd[i][0] = open(base, O_RDWR | O_CLOEXEC)) >= 0);
		CALL(&b->c[i], 0, __NR_flock, b->fd[i][0], LOCK_SH);
		submit(b, i);
	}
}

static void flocks_end(struct blocked *b)
{
	CHECK_EQ(flock(b->other[0], LOCK_UN), 0);
	for (int i = 0; i < b->n; i++)
		CHECK(ring_take(&b->r));
	for (int i = 0; i < b->n; i++) {
		CHECK_EQ(b->c[i].result, 0);
		close(b->fd[i][0]);
	}
	close(b->other[0]);
}

/* Into one file, which io_uring would do one after the other; `file` < 0: into another pipe each. */
static void splices(struct blocked *b, int file)
{
	for (int i = 0; i < b->n; i++) {
		CHECK_EQ(pipe2(b->fd[i], O_CLOEXEC), 0);
		CALL(&b->c[i], 0, __NR_splice, b->fd[i][0], 0, file < 0 ? b->fd[0][1] : file, 0, 1, 0);
		if (i || file >= 0)
			submit(b, i);
	}
}

static void splices_begin(struct blocked *b)
{
	splices(b, -1);
}

static void splices_end(struct blocked *b)
{
	char byte;

	for (int i = 1; i < b->n; i++) {
		CHECK_EQ(write(b->fd[i][1], "x", 1), 1);
		CHECK_EQ(read(b->fd[0][0], &byte, 1), 1); /* it has room for a few only */
		CHECK(ring_take(&b->r));
	}
	for (int i = 0; i < b->n; i++) {
		CHECK(i == 0 || b->c[i].result == 1);
		close(b->fd[i][0]);
		close(b->fd[i][1]);
	}
}

static void file_splices_begin(struct blocked *b)
{
	CHECK((b->other[0] = open(base, O_RDWR | O_CLOEXEC)) >= 0);
	splices(b, b->other[0]);
}

/* The last first: none waits for those that were begun before it. */
static void file_splices_end(struct blocked *b)
{
	for (int i = b->n; i-- > 0;) {
		CHECK_EQ(write(b->fd[i][1], "x", 1), 1);
		CHECK_EQ(ring_take(&b->r), P(&b->c[i].atom));
		CHECK_EQ(b->c[i].result, 1);
		close(b->fd[i][0]);
		close(b->fd[i][1]);
	}
	close(b->other[0]);
}

static const struct kind {
	const char *name;
	void (*begin)(struct blocked *b), (*end)(struct blocked *b);
} kinds[] = {
	{ "opens of FIFOs", fifos_begin, fifos_end },
	{ "flocks", flocks_begin, flocks_end },
	{ "splices between pipes", splices_begin, splices_end },
	{ "splices into a file", file_splices_begin, file_splices_end },
};

static void is_quick(const char *kind, struct call *c, int64_t result)
{
	int64_t begun = clock_ms();
	struct ring r;

	ring_init(&r, 1);
	CHECK_EQ(run_to_end(e, c, &r), P(&c->atom));
	CHECK_EQ(c->result, result);
	if (clock_ms() - begun > LATENCY_MS)
		FAIL("behind %s a call took %" PRId64 " ms", kind, clock_ms() - begun);
}

static void others(const char *kind)
{
	static struct statx st;
	int fd = open(base, O_RDWR | O_CLOEXEC), p[2];
	struct call c;
	struct ring r;
	char byte = 0;

	CHECK(fd >= 0);
	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	is_quick(kind, CALL(&c, SYSLET_ASYNC, __NR_statx, AT_FDCWD, P(base), 0, STATX_SIZE, P(&st)), 0);
	is_quick(kind, CALL(&c, SYSLET_ASYNC, __NR_fsync, fd), 0);
	ring_init(&r, 1);
	CALL(&c, 0, __NR_read, p[0], P(&byte), 1);
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, NULL), 0);
	CHECK_EQ(write(p[1], "x", 1), 1);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, 1);
	close(p[0]);
	close(p[1]);
	close(fd);
}

static void blocked_by(const struct kind *kind, int n)
{
	static struct blocked b;
	uint64_t before = stats_of(e).completed_async;

	b.n = n;
	ring_init(&b.r, MOST);
	kind->begin(&b);
	for (int i = 0; i < 5; i++)
		others(kind->name);
	CHECK(stats_of(e).in_flight >= (uint64_t)n - 1); /* all of them still wait */
	CHECK(stats_of(e).completed_async >= before + 10);
	kind->end(&b);
	EVENTUALLY(stats_of(e).in_flight == 0);
}

int main(void)
{
	struct syslet_engine_options options = engine_options();

	close(temp_file(base));
	for (int small = 0; small < 2; small++) {
		/* Few kernel workers, and fewer pool workers than there are to be blocked: the rest waits in line. */
		options.iowq_bounded = small ? 2 : 0;
		options.max_threads = small ? 16 : 0;
		e = engine_with(&options);
		for (size_t i = 0; i < COUNT_OF(kinds); i++) {
			blocked_by(&kinds[i], 12);
			/* More than there are threads come free in any order: one event must be for all. */
			if (!small || kinds[i].begin == flocks_begin)
				blocked_by(&kinds[i], MOST);
		}
		CHECK(stats_of(e).pool_calls >= 12);
		engine_done(e);
	}
	unlink(base);
	return 0;
}
