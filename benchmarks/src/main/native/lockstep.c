// SPDX-License-Identifier: Apache-2.0
/* Many instances of one program that advance together: 32 files opened, read and closed by one syslet_exec_many(). */
#include "hot_files.h"

#define FILES 32

static syslet_engine *engine;
static struct syslet_submission submissions[FILES];

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
	bench_background("lockstep", engine);
	CHECK_EQ(syslet_engine_close(engine, UINT64_MAX), 0);
	return bench_end();
}
