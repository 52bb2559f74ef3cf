// SPDX-License-Identifier: Apache-2.0
/* Many instances of one program that advance together: 32 files opened, read and closed by one syslet_exec_many(). */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include "hot_files.h"
#if __has_include(<liburing.h>)
#include <liburing.h>
#define HAVE_LIBURING 1
#else
#define HAVE_LIBURING 0
#endif

#define FILES 32

static syslet_engine *engine;
static struct syslet_submission submissions[FILES];
static uint64_t batches_run;

static int64_t timed(int64_t operations, void (*operation)(void))
{
	int64_t start;

	hot_files_forget();
	start = now();
	for (int64_t i = 0; i < operations; i++)
		operation();
	start = now() - start;
	hot_files_check_buffers();
	return start;
}

static int64_t three_calls(int64_t operations)
{
	return timed(operations, hot_files_three_calls);
}

static int64_t four_calls(int64_t operations)
{
	return timed(operations, hot_files_four_calls);
}

/* All of it is hot, but a page can be dropped or this thread be kept from running: then a chain ends elsewhere. */
static bool asynchronous(long answer, const struct file_chain *c)
{
	if (answer)
		CHECK_EQ(answer, P(&c->close));
	return !answer;
}

static void batch(void)
{
	int entries = 0;

	CHECK_EQ(syslet_exec_many(engine, submissions, FILES, &bench_head), FILES);
	for (int i = 0; i < FILES; i++)
		entries += asynchronous(submissions[i].result, &file_chains[i]);
	bench_take(entries);
	batches_run++;
	hot_files_check_cells();
}

static int64_t batches(int64_t operations)
{
	return timed(operations, batch);
}

static void one_by_one(void)
{
	int entries = 0;

	for (int i = 0; i < FILES; i++)
		entries += asynchronous(syslet_exec(engine, &file_chains[i].open, &bench_head, NULL), &file_chains[i]);
	bench_take(entries);
	hot_files_check_cells();
}

static int64_t singles(int64_t operations)
{
	return timed(operations, one_by_one);
}

#if HAVE_LIBURING

/* What a program that does nothing else can gain: the three steps of all files by hand, without descriptor numbers. */
static struct io_uring ring;

static bool by_hand_open(void)
{
	struct io_uring_params params = { .flags = IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_COOP_TASKRUN };
	int error = io_uring_queue_init_params(FILES, &ring, &params);

	if (!error)
		error = io_uring_register_files_sparse(&ring, FILES);
	if (error)
		bench_missing("needs bare io_uring with direct descriptors to compare with: %s", strerror(-error));
	return !error;
}

static void by_hand_step(void (*prepare)(struct io_uring_sqe *, int), int expected)
{
	struct io_uring_cqe *cqe;
	unsigned at;

	for (int i = 0; i < FILES; i++)
		prepare(io_uring_get_sqe(&ring), i);
	CHECK_EQ(io_uring_submit_and_wait(&ring, FILES), FILES);
	CHECK_EQ(io_uring_cq_ready(&ring), FILES);
	io_uring_for_each_cqe(&ring, at, cqe)
		CHECK_EQ(cqe->res, expected);
	io_uring_cq_advance(&ring, FILES);
}

static void by_hand_open_file(struct io_uring_sqe *sqe, int i)
{
	io_uring_prep_openat_direct(sqe, AT_FDCWD, hot_files_path(i), O_RDONLY, 0, (unsigned)i);
}

static void by_hand_read(struct io_uring_sqe *sqe, int i)
{
	io_uring_prep_read(sqe, i, hot_files_buffer(i), FILE_BYTES, 0);
	sqe->flags |= IOSQE_FIXED_FILE;
}

static void by_hand_close(struct io_uring_sqe *sqe, int i)
{
	io_uring_prep_close_direct(sqe, (unsigned)i);
}

static void by_hand(void)
{
	by_hand_step(by_hand_open_file, 0);
	by_hand_step(by_hand_read, FILE_BYTES);
	by_hand_step(by_hand_close, 0);
}

static int64_t hand_coded(int64_t operations)
{
	return timed(operations, by_hand);
}

static void compare_with_hand_coded(void)
{
	static const struct contender contenders[] = { { "io_uring", "C, bare io_uring, 32 opens, reads, closes", hand_coded },
						       { "lockstep", "32 chains, one syslet_exec_many", batches },
						       { "inline3", "C, openat, read, close inline", three_calls },
						       { 0 } };
	static const struct comparison comparisons[] = { { "lockstep", "io_uring", 0, false },
							 { "io_uring", "inline3", 0, false },
							 { 0 } };

	if (!by_hand_open())
		return;
	bench_compare(&(struct benchmark){ .name = "lockstep-by-hand",
					   .operation = "the same, against bare io_uring",
					   .contenders = contenders,
					   .comparisons = comparisons,
					   .before_round = hot_files_touch,
					   .warm_ups = 3 });
	io_uring_queue_exit(&ring);
}

#else

static void compare_with_hand_coded(void)
{
	bench_missing("needs liburing to compare with: apt-get install liburing-dev, then build again");
}

#endif

/* Shows which way the batches went. */
static void report_per_batch(const char *name, const char *unit, uint64_t count)
{
	const struct quantity quantity = { name, unit, -1 };
	double each = (double)count / (double)batches_run;

	bench_quantity("lockstep", &quantity, &each, 1);
}

int main(int argc, char **argv)
{
	static const struct contender contenders[] = { { "inline3", "C, openat, read, close inline", three_calls },
						       { "lockstep", "32 chains, one syslet_exec_many", batches },
						       { "inline4", "C, with fstat", four_calls },
						       { "singly", "32 chains, one syslet_exec each", singles },
						       { 0 } };
	static const struct comparison comparisons[] = { { "lockstep", "inline3", 0.88, false },
							 { "lockstep", "inline4", 0.77, false },
							 { "lockstep", "singly", 0, false },
							 { "singly", "inline3", 0, false },
							 { 0 } };
	struct syslet_stats s;

	bench_start(argc, argv, "lockstep", 301, SYSLET_ENGINE_URING);
	engine = bench_engine();
	hot_files_make(FILES);
	for (int i = 0; i < FILES; i++)
		submissions[i].atom = P(&file_chains[i].open);
	bench_compare(&(struct benchmark){ .name = "lockstep",
					   .operation = "open, read and close of 32 cached files of 4 KiB",
					   .contenders = contenders,
					   .comparisons = comparisons,
					   .before_round = hot_files_touch,
					   .warm_ups = 3 });
	compare_with_hand_coded();
	s = bench_stats(engine);
	report_per_batch("enters", "io_uring_enter(2) a batch, mean", s.batch_enters);
	report_per_batch("direct-files", "files without a descriptor number a batch, mean", s.direct_files);
	bench_background("lockstep", engine);
	CHECK_EQ(syslet_engine_close(engine, UINT64_MAX), 0);
	return bench_end();
}
