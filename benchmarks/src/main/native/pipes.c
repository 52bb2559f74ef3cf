// SPDX-License-Identifier: Apache-2.0
/*
 * Thousands of reads of empty pipes, all blocked at once: arming them and, when another thread then writes to every pipe,
 * completing them; and what a blocked one costs. The base is a program on bare io_uring that does nothing else.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#include "bench.h"
#if __has_include(<liburing.h>)
#include <liburing.h>
#define HAVE_LIBURING 1
#else
#define HAVE_LIBURING 0
#endif

#define WANTED      9900
#define SMOKE       128
#define SPARE_FILES 64  /* descriptors for all but the pipes */
#define BATCH       990 /* reads that are submitted together, by chains and by bare io_uring */
#define RING_SLOTS  16384

/* One blocked read: what it needs in either way of doing it. */
struct blocked {
	struct syslet_uatom read;
	int64_t n;
	uint64_t fd, to;
	uint64_t token __attribute__((aligned(64))); /* what was read: the pipe's number and the round's */
} __attribute__((aligned(64)));

static struct blocked *reads;
static int (*pipes)[2];
static int count;
static uint64_t round_number;
static const uint64_t token_bytes = sizeof(uint64_t);

static syslet_engine *engine;
static uint64_t slots[RING_SLOTS];
static struct async_head_user head = { .ring_size_bytes = sizeof(slots) };
static struct syslet_submission *submissions;

/* What went by until all reads were blocked, over all turns of a contender. */
struct set_up {
	struct quantity quantity;
	double nanos;
	int reads;
};
static struct set_up chains_set_up = { .quantity = { "set-up-of-chains", "ns a read, mean", -1 } };
#if HAVE_LIBURING
static struct set_up bare_set_up = { .quantity = { "set-up-of-io_uring", "ns a read, mean", -1 } };
#endif

static void set_up_took(struct set_up *s, int64_t nanos)
{
	s->nanos += (double)nanos;
	s->reads += count;
}

/* --------------------------------------------------------------------------------------------------------------- writer */

static sem_t all_blocked, all_written;

static uint64_t token_of(int i)
{
	return round_number << 32 | (uint64_t)i;
}

static void *write_all(void *unused)
{
	(void)unused;
	for (;;) {
		while (sem_wait(&all_blocked))
			;
		for (int i = 0; i < count; i++) {
			uint64_t token = token_of(i);

			CHECK_EQ(raw3(__NR_write, pipes[i][1], (long)&token, sizeof(token)), sizeof(token));
		}
		sem_post(&all_written);
	}
	return NULL;
}

static void writer_start(void)
{
	pthread_t thread;
	int error;

	sem_init(&all_blocked, 0, 0);
	sem_init(&all_written, 0, 0);
	error = pthread_create(&thread, NULL, write_all, NULL);
	if (error)
		bench_fail("no thread that writes: %s", strerror(error));
	pthread_detach(thread);
}

static void round_start(void)
{
	round_number++;
	for (int i = 0; i < count; i++)
		reads[i].token = 0;
}

static void check_token(int i)
{
	CHECK_EQ(reads[i].token, token_of(i));
}

/* --------------------------------------------------------------------------------------------------------------- chains */

static void chains_make(void)
{
	for (int i = 0; i < count; i++) {
		struct blocked *b = &reads[i];

		b->read = (struct syslet_uatom){ .nr = __NR_read,
						 .ret_ptr = P(&b->n),
						 .arg_ptr = { P(&b->fd), P(&b->to), P(&token_bytes) },
						 .private_data = (uint64_t)i };
		b->fd = (uint64_t)pipes[i][0];
		b->to = P(&b->token);
		submissions[i].atom = P(&b->read);
	}
}

static void submit_batches(void)
{
	for (int i = 0; i < count; i += BATCH) {
		unsigned long n = (unsigned long)(count - i < BATCH ? count - i : BATCH);

		CHECK_EQ(syslet_exec_many(engine, &submissions[i], n, &head), n);
	}
	for (int i = 0; i < count; i++)
		CHECK_EQ(submissions[i].result, 0);
}

static void submit_singly(void)
{
	for (int i = 0; i < count; i++)
		CHECK_EQ(syslet_exec(engine, &reads[i].read, &head, NULL), 0);
}

/* Until the engine says that so many reads more than before wait without a thread. */
static void await_parked(uint64_t before)
{
	const struct timespec nap = { .tv_nsec = 20000 };
	int64_t start = now();

	while (bench_stats(engine).parked - before < (uint64_t)count) {
		if (now() - start > INT64_C(20000000000))
			bench_fail("of %d chains only %" PRIu64 " wait without a thread after 20 s", count,
				   bench_stats(engine).parked - before);
		nanosleep(&nap, NULL);
	}
}

static void take_entries(void)
{
	CHECK_EQ(async_wait((unsigned long)count, head.user_ring_idx, &head), count);
	for (int i = 0; i < count; i++) {
		struct syslet_uatom *last = (struct syslet_uatom *)(uintptr_t)__atomic_load_n(&slots[head.user_ring_idx],
											       __ATOMIC_ACQUIRE);
		struct blocked *b = &reads[last->private_data];

		CHECK_EQ(P(last), P(&b->read));
		CHECK_EQ(b->n, token_bytes);
		b->n = 0; /* so a second completion of the same chain is noticed */
		check_token((int)last->private_data);
		__atomic_store_n(&slots[head.user_ring_idx], 0, __ATOMIC_RELEASE);
		head.user_ring_idx = (head.user_ring_idx + 1) % RING_SLOTS;
	}
}

static int64_t blocked_chains(void (*submit)(void))
{
	uint64_t parked = bench_stats(engine).parked;
	int64_t start;

	round_start();
	start = now();
	submit();
	await_parked(parked);
	if (submit == submit_batches)
		set_up_took(&chains_set_up, now() - start);
	sem_post(&all_blocked);
	take_entries();
	start = now() - start;
	sem_wait(&all_written);
	return start;
}

static int64_t chains_batched(int64_t operations)
{
	(void)operations;
	return blocked_chains(submit_batches);
}

static int64_t chains_singly(int64_t operations)
{
	(void)operations;
	return blocked_chains(submit_singly);
}

/* -------------------------------------------------------------------------------------------------------- bare io_uring */

#if HAVE_LIBURING

static struct io_uring ring;

static bool bare_open(void)
{
	struct io_uring_params params = { .flags = IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN |
						   IORING_SETUP_CQSIZE,
					  .cq_entries = RING_SLOTS };
	int error = io_uring_queue_init_params(1024, &ring, &params);

	if (error)
		bench_missing("needs bare io_uring to compare with, and setting it up failed: %s", strerror(-error));
	return !error;
}

static void bare_arm(void)
{
	for (int i = 0; i < count; i++) {
		struct io_uring_sqe *sqe = io_uring_get_sqe(&ring);

		io_uring_prep_read(sqe, pipes[i][0], &reads[i].token, sizeof(uint64_t), 0);
		sqe->user_data = (uint64_t)i;
		if (i % BATCH == BATCH - 1 || i == count - 1)
			CHECK_EQ(io_uring_submit(&ring), i % BATCH + 1);
	}
}

/* As an event loop does: whatever is there, whenever something is; or, knowing that nobody else waits, all at once. */
static void bare_reap(unsigned at_least)
{
	int left = count;

	while (left) {
		struct io_uring_cqe *cqe;
		unsigned at, seen = 0;
		int error = io_uring_submit_and_wait(&ring, at_least);

		if (error < 0 && error != -EINTR)
			bench_fail("io_uring_enter: %s", strerror(-error));
		io_uring_for_each_cqe(&ring, at, cqe) {
			CHECK_EQ(cqe->res, token_bytes);
			check_token((int)cqe->user_data);
			reads[cqe->user_data].token = 0; /* as above */
			seen++;
		}
		io_uring_cq_advance(&ring, seen);
		left -= (int)seen;
	}
}

static int64_t bare(unsigned at_least)
{
	int64_t start;

	round_start();
	start = now();
	bare_arm();
	set_up_took(&bare_set_up, now() - start);
	sem_post(&all_blocked);
	bare_reap(at_least);
	start = now() - start;
	sem_wait(&all_written);
	return start;
}

static int64_t bare_loop(int64_t operations)
{
	(void)operations;
	return bare(1);
}

static int64_t bare_at_once(int64_t operations)
{
	return bare((unsigned)operations);
}

static void set_up_report(const struct set_up *s)
{
	double each = s->nanos / s->reads;

	bench_quantity("pipes", &s->quantity, &each, 1);
}
#endif

static void compare(void)
{
#if HAVE_LIBURING
	static const struct contender contenders[] = {
		{ "io_uring", "C, bare io_uring, one thread, an event loop", bare_loop },
		{ "chains", "chains, submitted by syslet_exec_many", chains_batched },
		{ "io_uring-once", "C, bare io_uring that waits for all at once", bare_at_once },
		{ "chains-singly", "chains, each submitted by syslet_exec", chains_singly },
		{ 0 }
	};
	static const struct comparison comparisons[] = { { "chains", "io_uring", 1.0, false },
							 { "chains-singly", "io_uring", 0, false },
							 { "chains", "io_uring-once", 0, false },
							 { 0 } };

	if (bare_open()) {
		bench_compare(&(struct benchmark){ .name = "pipes",
						   .operation = "a read of an empty pipe, blocked with all others, completed",
						   .contenders = contenders,
						   .comparisons = comparisons,
						   .operations = count,
						   .warm_ups = 3 });
		io_uring_queue_exit(&ring);
		set_up_report(&bare_set_up);
		set_up_report(&chains_set_up);
	}
#else
	bench_missing("needs liburing to compare with: apt-get install liburing-dev, then build again");
#endif
}

/* ----------------------------------------------------------------------------------------------------- memory, threads */

static int threads_now(void)
{
	DIR *tasks = opendir("/proc/self/task");
	int n = 0;

	if (!tasks)
		bench_fail("/proc/self/task: %s", strerror(errno));
	for (struct dirent *d; (d = readdir(tasks));)
		n += d->d_name[0] != '.';
	closedir(tasks);
	return n;
}

/* Bytes of the process's own memory that are really there: heaps, stacks, private mappings, all threads. */
static double anonymous_bytes(void)
{
	FILE *rollup = fopen("/proc/self/smaps_rollup", "re");
	char line[256];
	long kilobytes = -1;

	if (!rollup)
		bench_fail("/proc/self/smaps_rollup: %s", strerror(errno));
	while (kilobytes < 0 && fgets(line, sizeof(line), rollup))
		if (sscanf(line, "Anonymous: %ld kB", &kilobytes) != 1)
			kilobytes = -1;
	fclose(rollup);
	if (kilobytes < 0)
		bench_fail("/proc/self/smaps_rollup does not tell Anonymous");
	return (double)kilobytes * 1024;
}

/*
 * Once, before all else: memory that an earlier round left free would hide what a blocked chain takes. All that the engine
 * allocates from its opening on counts, its threads' stacks included; what the caller brings (atoms, cells, buffers, slots)
 * has been written to before.
 */
static void blocked_chains_cost(void)
{
	static const struct quantity bytes = { "bytes-per-blocked-chain", "bytes of memory", 256 };
	static const struct quantity threads = { "threads-for-all-of-them", "threads more than for one", 0 };
	double before = anonymous_bytes(), each;
	double more;
	int all = count, few;
	uint64_t parked;

	engine = bench_engine();
	chains_make();
	count = 1;
	blocked_chains(submit_batches);
	few = threads_now();
	count = all;
	round_start();
	parked = bench_stats(engine).parked;
	submit_batches();
	await_parked(parked);
	each = (anonymous_bytes() - before) / count;
	more = threads_now() - few;
	sem_post(&all_blocked);
	take_entries();
	sem_wait(&all_written);
	bench_quantity("pipes", &bytes, &each, 1);
	bench_quantity("pipes", &threads, &more, 1);
}

/* ---------------------------------------------------------------------------------------------------------------- pipes */

/* Descriptors that a pipe with a blocked read takes: the threads engine keeps a duplicate of what it waits for. */
static rlim_t descriptors_each(void)
{
	return bench.engine_kind == SYSLET_ENGINE_URING ? 2 : 3;
}

static int wanted_pipes(void)
{
	int wanted = bench.smoke ? SMOKE : WANTED, possible;
	rlim_t needed = descriptors_each() * (rlim_t)wanted + SPARE_FILES;
	struct rlimit limit, higher;

	if (getrlimit(RLIMIT_NOFILE, &limit))
		bench_fail("getrlimit: %s", strerror(errno));
	if (limit.rlim_cur >= needed)
		return wanted;
	higher = (struct rlimit){ .rlim_cur = needed, .rlim_max = limit.rlim_max > needed ? limit.rlim_max : needed };
	if (!setrlimit(RLIMIT_NOFILE, &higher)) /* root may raise the hard limit too */
		return wanted;
	limit.rlim_cur = limit.rlim_max;
	setrlimit(RLIMIT_NOFILE, &limit);
	possible = limit.rlim_max > SPARE_FILES ? (int)((limit.rlim_max - SPARE_FILES) / descriptors_each()) : 0;
	bench_missing("needs %d descriptors for %d pipes, and the hard limit is %d: measures with %d pipes", (int)needed, wanted,
		      (int)limit.rlim_max, possible);
	if (!possible)
		exit(bench_end());
	return possible;
}

static void *zeroed(size_t bytes)
{
	size_t whole = (bytes + 63) & ~(size_t)63;
	void *memory = aligned_alloc(64, whole);

	if (!memory)
		bench_fail("no memory for %zu bytes", bytes);
	return memset(memory, 0, whole);
}

static void pipes_make(void)
{
	count = wanted_pipes();
	reads = zeroed((size_t)count * sizeof(*reads));
	pipes = zeroed((size_t)count * sizeof(*pipes));
	submissions = zeroed((size_t)count * sizeof(*submissions));
	memset(slots, 0, sizeof(slots));
	for (int i = 0; i < count; i++)
		if (pipe2(pipes[i], O_CLOEXEC))
			bench_fail("pipe %d: %s", i, strerror(errno));
}

int main(int argc, char **argv)
{
	bench_start(argc, argv, "pipes", 31, SYSLET_ENGINE_URING);
	head.completion_ring_ptr = P(slots);
	pipes_make();
	writer_start();
	blocked_chains_cost();
	compare();
	CHECK_EQ(syslet_engine_close(engine, UINT64_MAX), 0);
	return bench_end();
}
