// SPDX-License-Identifier: Apache-2.0
/*
 * What every test program shares. A program shows one behaviour, exits 0 (holds), 1 (does not; said with file, line and
 * values) or 77 (cannot be shown here; the last line says why), and runs over the engine named by SYSLET_ENGINE.
 */
#ifndef TEST_H
#define TEST_H

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "syslet.h"

#define UNUSED __attribute__((unused))

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#else
#define SANITIZED 0
#endif

#define FAIL(...)                                                                                                              \
	do {                                                                                                                   \
		printf("%s:%d: ", __FILE__, __LINE__);                                                                         \
		printf(__VA_ARGS__);                                                                                           \
		printf("\n");                                                                                                  \
		fflush(stdout);                                                                                                \
		_exit(1);                                                                                                      \
	} while (0)
#define CHECK(condition)                                                                                                       \
	do {                                                                                                                   \
		if (!(condition))                                                                                              \
			FAIL("%s does not hold", #condition);                                                                  \
	} while (0)
#define CHECK_EQ(actual, expected)                                                                                             \
	do {                                                                                                                   \
		int64_t actual_ = (int64_t)(actual), expected_ = (int64_t)(expected);                                          \
		if (actual_ != expected_)                                                                                      \
			FAIL("%s is %" PRId64 " (0x%" PRIx64 "), not %s = %" PRId64, #actual, actual_, actual_, #expected,     \
			     expected_);                                                                                       \
	} while (0)
#define SKIP(...)                                                                                                              \
	do {                                                                                                                   \
		printf(__VA_ARGS__);                                                                                           \
		printf("\n");                                                                                                  \
		fflush(stdout);                                                                                                \
		_exit(77);                                                                                                     \
	} while (0)

/* An address as a cell's value. */
#define P(pointer) ((uint64_t)(uintptr_t)(pointer))
#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* ------------------------------------------------------------------------------------------------------------- engine */

static UNUSED struct syslet_engine_options engine_options(void)
{
	struct syslet_engine_options options = { .size = sizeof(options), .kind = SYSLET_ENGINE_THREADS };
	const char *name = getenv("SYSLET_ENGINE");

	if (name && !strcmp(name, "uring"))
		options.kind = SYSLET_ENGINE_URING;
	else if (name && strcmp(name, "threads"))
		FAIL("SYSLET_ENGINE=%s is unknown", name);
	return options;
}

static UNUSED syslet_engine *engine_with(const struct syslet_engine_options *options)
{
	syslet_engine *e = syslet_engine_open(options);

	if (!e && options->kind == SYSLET_ENGINE_URING && (errno == ENOTSUP || errno == EPERM || errno == ENOSYS))
		SKIP("io_uring is not available here: %s", strerror(errno));
	if (!e)
		FAIL("syslet_engine_open: %s", strerror(errno));
	return e;
}

static UNUSED syslet_engine *engine_new(void)
{
	struct syslet_engine_options options = engine_options();

	return engine_with(&options);
}

/* The engine named, or the one it fell back to. */
static UNUSED bool is_uring(syslet_engine *e)
{
	char line[200];

	CHECK(syslet_engine_describe(e, line, sizeof(line)) > 0);
	return !strncmp(line, "uring", 5);
}

static UNUSED struct syslet_stats stats_of(syslet_engine *e)
{
	struct syslet_stats s = { .size = sizeof(s) };

	CHECK_EQ(syslet_engine_stats(e, &s), 0);
	CHECK_EQ(s.size, sizeof(s));
	return s;
}

static UNUSED void engine_done(syslet_engine *e)
{
	CHECK_EQ(syslet_engine_close(e, 20000000000u), 0);
}

/* --------------------------------------------------------------------------------------------------------------- rings */

#define RING_SLOTS 64
struct ring {
	struct async_head_user head;
	uint64_t slots[RING_SLOTS];
};

static UNUSED void ring_init(struct ring *r, unsigned slots)
{
	memset(r, 0, sizeof(*r));
	r->head.completion_ring_ptr = P(r->slots);
	r->head.ring_size_bytes = slots * 8;
}

/* Takes the next entry, waiting for it as long as something is in flight; 0 when nothing will come. */
static UNUSED uint64_t ring_take(struct ring *r)
{
	uint64_t at = r->head.user_ring_idx, slots = r->head.ring_size_bytes / 8, entry;
	uint64_t *slot = (uint64_t *)(uintptr_t)r->head.completion_ring_ptr + at;

	if (async_wait(1, at, &r->head) < 1)
		return 0;
	entry = __atomic_load_n(slot, __ATOMIC_ACQUIRE);
	__atomic_store_n(slot, 0, __ATOMIC_RELEASE);
	r->head.user_ring_idx = at + 1 == slots ? 0 : at + 1;
	return entry;
}

/* --------------------------------------------------------------------------------------------------------------- atoms */

/* Up to six argument cells whose values are given; `cells` needs room for them and is the caller's. */
struct call {
	struct syslet_uatom atom;
	uint64_t arg[6];
	int64_t result;
};

#define RESULT_NONE INT64_C(0x7e57) /* no call here answers this */

static UNUSED struct call *call_make(struct call *c, uint32_t nr, uint32_t flags, int n, const uint64_t *values)
{
	memset(c, 0, sizeof(*c));
	c->atom.nr = nr;
	c->atom.flags = flags;
	c->atom.ret_ptr = P(&c->result);
	c->result = RESULT_NONE;
	for (int i = 0; i < n; i++) {
		c->arg[i] = values[i];
		c->atom.arg_ptr[i] = P(&c->arg[i]);
	}
	return c;
}

/* CALL(&c, flags, nr, arguments...): an atom whose arguments lie in cells of its own. */
#define CALL(c, flags, nr, ...)                                                                                                \
	call_make(c, nr, flags, (int)(sizeof((uint64_t[]){ 0, ##__VA_ARGS__ }) / 8) - 1, (uint64_t[]){ 0, ##__VA_ARGS__ } + 1)

static UNUSED void call_then(struct call *c, struct call *next)
{
	c->atom.next = P(&next->atom);
}

static UNUSED int64_t result_of(const struct call *c)
{
	return __atomic_load_n(&c->result, __ATOMIC_RELAXED);
}

/* Runs to the end, wherever; the address of the last executed atom. */
static UNUSED uint64_t run_to_end(syslet_engine *e, struct call *c, struct ring *r)
{
	long answer = syslet_exec(e, &c->atom, &r->head, NULL);

	if (answer < 0 && answer >= -4095)
		FAIL("syslet_exec: %s", strerror((int)-answer));
	return answer ? (uint64_t)answer : ring_take(r);
}

/* ---------------------------------------------------------------------------------------------------------------- time */

static UNUSED void nap_ms(long ms)
{
	struct timespec t = { ms / 1000, ms % 1000 * 1000000 };

	while (nanosleep(&t, &t) && errno == EINTR)
		;
}

static UNUSED int64_t clock_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Waits, for at most ten seconds, until the condition holds. */
#define EVENTUALLY(condition)                                                                                                  \
	do {                                                                                                                   \
		int64_t until_ = clock_ms() + 10000;                                                                           \
		while (!(condition)) {                                                                                         \
			if (clock_ms() > until_)                                                                               \
				FAIL("%s did not come true within 10 s", #condition);                                          \
			nap_ms(1);                                                                                             \
		}                                                                                                              \
	} while (0)

/* --------------------------------------------------------------------------------------------------------------- files */

static UNUSED int temp_file(char path[64])
{
	const char *dir = getenv("TMPDIR");
	int fd;

	snprintf(path, 64, "%s/syslet-test-XXXXXX", dir && strlen(dir) < 40 ? dir : "/tmp");
	fd = mkostemp(path, O_CLOEXEC);
	if (fd < 0)
		FAIL("mkostemp %s: %s", path, strerror(errno));
	return fd;
}

/* Entries of /proc/self/task or /proc/self/fd. */
#include <dirent.h>
static UNUSED int count_entries(const char *path)
{
	DIR *dir = opendir(path);
	int n = 0;

	if (!dir)
		FAIL("%s: %s", path, strerror(errno));
	for (struct dirent *d; (d = readdir(dir));)
		n += d->d_name[0] != '.';
	closedir(dir);
	return n;
}

#endif
