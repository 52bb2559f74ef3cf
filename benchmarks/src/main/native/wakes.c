// SPDX-License-Identifier: Apache-2.0
/* How often a submitted batch wakes other threads, by the engine's own counters: the most of any batch, round by round. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "hot_files.h"

#define CHAINS   32
#define GETPPIDS 64
#define BATCHES  200 /* a round */

static syslet_engine *engine;

static struct syslet_uatom getppids[CHAINS][GETPPIDS];
static int64_t parents[CHAINS];

static struct syslet_uatom pipe_reads[CHAINS];
static int64_t pipe_results[CHAINS];
static uint64_t pipe_ends[CHAINS];
static int pipe_writers[CHAINS];
static uint64_t pipe_bytes[CHAINS], pipe_buffers[CHAINS];
static const uint64_t eight = 8;

static struct syslet_submission file_batch[CHAINS], getppid_batch[CHAINS], pipe_batch[CHAINS];

static void make(void)
{
	for (int i = 0; i < CHAINS; i++) {
		int ends[2];

		file_batch[i].atom = P(&file_chains[i].open);
		for (int k = 0; k < GETPPIDS; k++)
			getppids[i][k] = (struct syslet_uatom){ .nr = __NR_getppid,
								.ret_ptr = P(&parents[i]),
								.next = k + 1 < GETPPIDS ? P(&getppids[i][k + 1]) : 0 };
		getppid_batch[i].atom = P(getppids[i]);
		if (pipe2(ends, O_CLOEXEC))
			bench_fail("pipe: %s", strerror(errno));
		pipe_ends[i] = (uint64_t)ends[0];
		pipe_writers[i] = ends[1];
		pipe_buffers[i] = P(&pipe_bytes[i]);
		pipe_reads[i] = (struct syslet_uatom){ .nr = __NR_read,
						       .ret_ptr = P(&pipe_results[i]),
						       .arg_ptr = { P(&pipe_ends[i]), P(&pipe_buffers[i]), P(&eight) } };
		pipe_batch[i].atom = P(&pipe_reads[i]);
	}
}

/* Threads woken or started. */
static uint64_t wakes_now(void)
{
	struct syslet_stats s = bench_stats(engine);

	return s.worker_wakes + s.workers_started + s.reactor_wakes;
}

/* Whatever went asynchronous, against expectation, is waited for. */
static void submit(struct syslet_submission *batch)
{
	int asynchronous = 0;

	CHECK_EQ(syslet_exec_many(engine, batch, CHAINS, &bench_head), CHAINS);
	for (int i = 0; i < CHAINS; i++)
		asynchronous += batch[i].result == 0;
	bench_take(asynchronous);
}

static void files(void)
{
	hot_files_forget();
	submit(file_batch);
	hot_files_check_cells();
	hot_files_check_buffers();
}

static void system_calls(void)
{
	memset(parents, 0, sizeof(parents));
	submit(getppid_batch);
	for (int i = 0; i < CHAINS; i++)
		CHECK_EQ(parents[i], raw0(__NR_getppid));
}

/* Not hot: every chain blocks. */
static void empty_pipes(void)
{
	CHECK_EQ(syslet_exec_many(engine, pipe_batch, CHAINS, &bench_head), CHAINS);
	for (int i = 0; i < CHAINS; i++) {
		uint64_t value = (uint64_t)i + 1;

		CHECK_EQ(pipe_batch[i].result, 0);
		CHECK_EQ(write(pipe_writers[i], &value, 8), 8);
	}
	bench_take(CHAINS);
	for (int i = 0; i < CHAINS; i++) {
		CHECK_EQ(pipe_results[i], 8);
		CHECK_EQ(pipe_bytes[i], i + 1);
	}
}

static void count_wakes(const char *name, void (*batch)(void), double target)
{
	const struct quantity most = { name, "wake-ups by a batch of 32", target };
	double *samples = calloc((size_t)bench.rounds, sizeof(*samples));

	if (!samples)
		bench_fail("no memory");
	batch(); /* threads are started by the first that needs them */
	for (int round = 0; round < bench.rounds; round++) {
		hot_files_touch();
		for (int i = 0; i < (bench.smoke ? 2 : BATCHES); i++) {
			uint64_t before = wakes_now();
			double woken;

			batch();
			woken = (double)(wakes_now() - before);
			if (woken > samples[round])
				samples[round] = woken;
		}
	}
	bench_quantity("wakes", &most, samples, bench.rounds);
	free(samples);
}

int main(int argc, char **argv)
{
	bench_start(argc, argv, "wakes", 31, SYSLET_ENGINE_AUTO);
	engine = bench_engine();
	hot_files_make(CHAINS);
	make();
	count_wakes("hot-files", files, 1);
	count_wakes("getppid64", system_calls, 1);
	count_wakes("blocked-pipes", empty_pipes, -1);
	CHECK_EQ(syslet_engine_close(engine, UINT64_MAX), 0);
	return bench_end();
}
