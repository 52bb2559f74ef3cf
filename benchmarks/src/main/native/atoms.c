// SPDX-License-Identifier: Apache-2.0
/* What chaining itself costs: chains in one entry against the same system calls in a C loop, inline. */
#include "hot_files.h"

#define GETPPIDS 64
#define FILES    64

static syslet_engine *engine;
static struct syslet_uatom getppids[GETPPIDS] __attribute__((aligned(64)));
static int64_t parent;

/* To its end, which the engine moves to another thread when this one is kept from running for long. */
static void run(struct syslet_uatom *first, struct syslet_uatom *last)
{
	long answer = syslet_exec(engine, first, &bench_head, NULL);

	if (!answer)
		bench_take(1);
	else
		CHECK_EQ(answer, P(last));
}

static int64_t inline_getppid(int64_t operations)
{
	int64_t start = now();

	for (int64_t i = 0; i < operations; i++) {
		long answer = 0;

		for (int k = 0; k < GETPPIDS; k++)
			answer = raw0(__NR_getppid);
		CHECK_EQ(answer, parent);
	}
	return now() - start;
}

static int64_t chain_getppid(int64_t operations)
{
	static int64_t cell;
	int64_t start;

	for (int k = 0; k < GETPPIDS; k++)
		getppids[k] = (struct syslet_uatom){ .nr = __NR_getppid,
						     .ret_ptr = P(&cell),
						     .next = k + 1 < GETPPIDS ? P(&getppids[k + 1]) : 0 };
	start = now();
	for (int64_t i = 0; i < operations; i++) {
		cell = 0;
		run(getppids, &getppids[GETPPIDS - 1]);
		CHECK_EQ(cell, parent);
	}
	return now() - start;
}

static int64_t inline_files(int64_t operations)
{
	int64_t start;

	hot_files_forget();
	start = now();
	for (int64_t i = 0; i < operations; i++)
		hot_files_three_calls();
	start = now() - start;
	hot_files_check_buffers();
	return start;
}

static int64_t chain_files(int64_t operations)
{
	int64_t start;

	for (int i = 0; i + 1 < FILES; i++)
		file_chains[i].close.next = P(&file_chains[i + 1].open);
	hot_files_forget();
	start = now();
	for (int64_t i = 0; i < operations; i++) {
		run(&file_chains[0].open, &file_chains[FILES - 1].close);
		hot_files_check_cells();
	}
	start = now() - start;
	hot_files_check_buffers();
	return start;
}

int main(int argc, char **argv)
{
	static const struct contender getppid[] = { { "inline", "C, the syscall instruction", inline_getppid },
						    { "chain", "one chain, entered once", chain_getppid },
						    { 0 } };
	static const struct contender read[] = { { "inline", "C, openat, read, close inline", inline_files },
						 { "chain", "one chain of 192 atoms, entered once", chain_files },
						 { 0 } };
	static const struct comparison getppid_ratios[] = { { "chain", "inline", 1.08, false }, { 0 } };
	static const struct comparison read_ratios[] = { { "chain", "inline", 1.03, false }, { 0 } };

	bench_start(argc, argv, "atoms", 301, SYSLET_ENGINE_AUTO);
	engine = bench_engine();
	parent = raw0(__NR_getppid);
	hot_files_make(FILES);
	bench_compare(&(struct benchmark){ .name = "atoms-getppid64",
					   .operation = "64 getppid calls",
					   .contenders = getppid,
					   .comparisons = getppid_ratios,
					   .warm_ups = 3 });
	bench_compare(&(struct benchmark){ .name = "atoms-files64",
					   .operation = "open, read and close of 64 cached files of 4 KiB",
					   .contenders = read,
					   .comparisons = read_ratios,
					   .before_round = hot_files_touch,
					   .warm_ups = 3 });
	bench_background("atoms", engine);
	CHECK_EQ(syslet_engine_close(engine, UINT64_MAX), 0);
	return bench_end();
}
