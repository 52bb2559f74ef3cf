// SPDX-License-Identifier: Apache-2.0
/*
 * Random reads of 4 KiB: chains that loop over a table of offsets against fio, on the same file, with as many in flight. In
 * the page cache, cold, and with O_DIRECT.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include "bench.h"
#include "fio.h"

#define BLOCK        4096
#define DEPTH        32
#define FILE_BLOCKS  (131072) /* 512 MiB */
#define SMOKE_BLOCKS 2048
#define CACHED_READS (FILE_BLOCKS)
#define DISK_READS   16384
#define PER_ENTRY    1024 /* reads of one chain in the page cache: less than the engine's budget of 2 ms */
#define TMPFS        0x01021994

/*
 * while ((at = left -= 8) >= 0) total += pread64(file, to, 4096, table[at]), and it ends early on a read of nothing or an
 * error. `left` is common to all readers, so that as many reads as there are readers are in flight to the end.
 */
struct reader {
	struct syslet_uatom take, load, read, sum;
	int64_t at, offset, n, total;
	uint64_t to;
	char block[BLOCK] __attribute__((aligned(BLOCK)));
};

/* All that chains touch; inside its bounds the library's pseudo calls go to memory directly. */
static struct memory {
	struct reader readers[DEPTH];
	uint64_t file, block_bytes, minus_eight, load_format, table, left_address;
	int64_t left;
	int64_t offsets[FILE_BLOCKS]; /* each block once, at random */
} *memory;

static syslet_engine *engine;
static struct syslet_bounds bounds;
static struct syslet_submission submissions[DEPTH];

static char path[256];
static int buffered = -1, direct = -1;
static int64_t blocks, next_offset;

/* ----------------------------------------------------------------------------------------------------------------- file */

static void remove_file(void)
{
	unlink(path);
}

/* Each block starts with its own number. */
static void file_fill(void)
{
	static uint64_t chunk[64][BLOCK / 8];

	for (int64_t block = 0; block < blocks; block += 64) {
		for (int i = 0; i < 64; i++)
			for (int k = 0; k < BLOCK / 8; k++)
				chunk[i][k] = (uint64_t)(block + i);
		if (write(buffered, chunk, sizeof(chunk)) != sizeof(chunk))
			bench_fail("%s: %s", path, strerror(errno));
	}
	if (fsync(buffered))
		bench_fail("%s: %s", path, strerror(errno));
}

static void file_make(void)
{
	const char *tmp = getenv("TMPDIR");

	blocks = bench.smoke ? SMOKE_BLOCKS : FILE_BLOCKS;
	snprintf(path, sizeof(path), "%s/syslet-bench-XXXXXX", tmp && *tmp && strlen(tmp) < 200 ? tmp : "/var/tmp");
	buffered = mkostemp(path, O_CLOEXEC);
	if (buffered < 0)
		bench_fail("%s: %s", path, strerror(errno));
	atexit(remove_file);
	file_fill();
	posix_fadvise(buffered, 0, 0, POSIX_FADV_RANDOM); /* as fio does */
	direct = open(path, O_RDONLY | O_DIRECT | O_CLOEXEC);
}

static bool on_disk(void)
{
	struct statfs fs;

	if (fstatfs(buffered, &fs) || fs.f_type != TMPFS)
		return true;
	bench_missing("needs a disk for cold and O_DIRECT reads, and %s lies in memory (tmpfs): set TMPDIR to a folder on one", path);
	return false;
}

static void touch(void)
{
	static char chunk[1 << 20];

	for (int64_t at = 0; at < blocks * BLOCK; at += (int64_t)sizeof(chunk))
		CHECK_EQ(pread(buffered, chunk, sizeof(chunk), at), sizeof(chunk));
}

/* The part of the file that is in the page cache. */
static double resident(void)
{
	static unsigned char pages[FILE_BLOCKS];
	void *map = mmap(NULL, (size_t)(blocks * BLOCK), PROT_READ, MAP_SHARED, buffered, 0);
	int64_t in = 0;

	if (map == MAP_FAILED || mincore(map, (size_t)(blocks * BLOCK), pages))
		bench_fail("mincore: %s", strerror(errno));
	munmap(map, (size_t)(blocks * BLOCK));
	for (int64_t i = 0; i < blocks; i++)
		in += pages[i] & 1;
	return (double)in / (double)blocks;
}

static void drop_caches(void)
{
	int fd = open("/proc/sys/vm/drop_caches", O_WRONLY | O_CLOEXEC);

	if (fd >= 0) {
		if (write(fd, "1", 1) < 0)
			perror("random4k: drop_caches");
		close(fd);
	}
}

/* Takes the file out of the page cache; whether that was possible. */
static bool make_cold(void)
{
	posix_fadvise(buffered, 0, 0, POSIX_FADV_DONTNEED);
	if (resident() > 0.01)
		drop_caches();
	return resident() <= 0.01;
}

static void before_cold(void)
{
	if (!make_cold())
		bench_fail("%s stays in the page cache", path);
}

/* --------------------------------------------------------------------------------------------------------------- chains */

static void shuffle(void)
{
	uint64_t random = 0x9e3779b97f4a7c15;

	for (int64_t i = 0; i < blocks; i++)
		memory->offsets[i] = i * BLOCK;
	for (int64_t i = blocks - 1; i > 0; i--) {
		int64_t k, other;

		random ^= random << 13, random ^= random >> 7, random ^= random << 17;
		k = (int64_t)(random % (uint64_t)(i + 1));
		other = memory->offsets[k];
		memory->offsets[k] = memory->offsets[i];
		memory->offsets[i] = other;
	}
}

static void reader_make(struct reader *r)
{
	*r = (struct reader){
		.take = { .flags = SYSLET_STOP_ON_NEGATIVE,
			  .nr = SYSLET_UMEM_ADD,
			  .ret_ptr = P(&r->at),
			  .next = P(&r->load),
			  .arg_ptr = { P(&memory->left_address), P(&memory->minus_eight) } },
		.load = { .nr = SYSLET_LOAD,
			  .ret_ptr = P(&r->offset),
			  .next = P(&r->read),
			  .arg_ptr = { P(&memory->table), P(&r->at), P(&memory->load_format) } },
		.read = { .flags = SYSLET_STOP_ON_NON_POSITIVE,
			  .nr = __NR_pread64,
			  .ret_ptr = P(&r->n),
			  .next = P(&r->sum),
			  .arg_ptr = { P(&memory->file), P(&r->to), P(&memory->block_bytes), P(&r->offset) } },
		.sum = { .nr = SYSLET_ADD,
			 .ret_ptr = P(&r->total),
			 .next = P(&r->take),
			 .arg_ptr = { P(&r->total), P(&r->n) } },
		.to = P(r->block),
	};
}

static void chains_make(void)
{
	memory = mmap(NULL, sizeof(*memory), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
	if (memory == MAP_FAILED)
		bench_fail("no memory: %s", strerror(errno));
	memory->block_bytes = BLOCK;
	memory->minus_eight = (uint64_t)-8;
	memory->load_format = 8;
	memory->left_address = P(&memory->left);
	bounds.block = (struct syslet_span){ P(memory), sizeof(*memory) };
	shuffle();
	for (int i = 0; i < DEPTH; i++) {
		reader_make(&memory->readers[i]);
		submissions[i].atom = P(&memory->readers[i].take);
		submissions[i].bounds = P(&bounds);
	}
}

/* Gives the readers the next offsets of the table. */
static void aim(int readers, int64_t reads)
{
	if (next_offset + reads > blocks)
		next_offset = 0;
	memory->table = P(&memory->offsets[next_offset]);
	memory->left = 8 * reads;
	next_offset += reads;
	for (int i = 0; i < readers; i++)
		memory->readers[i].total = 0;
}

/* The bytes that it read, the last of them at its last offset. */
static int64_t check(const struct reader *r)
{
	uint64_t number;

	memcpy(&number, r->block, sizeof(number));
	if (r->total)
		CHECK_EQ(number, r->offset / BLOCK);
	return r->total;
}

/*
 * That many chains share the reads and loop, all at once. How many were made: two threads that take from `left` at the same
 * moment, which adds without a lock, may make one twice.
 */
static int64_t run_chains(int chains, int64_t reads)
{
	int64_t bytes = 0;
	int asynchronous = 0;

	aim(chains, reads);
	CHECK_EQ(syslet_exec_many(engine, submissions, (unsigned long)chains, &bench_head), chains);
	for (int i = 0; i < chains; i++)
		asynchronous += submissions[i].result == 0;
	bench_take(asynchronous);
	for (int i = 0; i < chains; i++)
		bytes += check(&memory->readers[i]);
	if (bytes < reads * BLOCK)
		bench_fail("of %" PRId64 " bytes only %" PRId64 " were read", reads * BLOCK, bytes);
	return bytes / BLOCK;
}

static int64_t timed(int file, int chains, int64_t at_a_time, int64_t operations)
{
	int64_t start = now(), reads = 0;

	memory->file = (uint64_t)file;
	for (int64_t done = 0; done < operations; done += at_a_time)
		reads += run_chains(chains, at_a_time);
	return (int64_t)((double)(now() - start) * (double)operations / (double)reads);
}

static int64_t one_chain(int64_t operations)
{
	return timed(buffered, 1, PER_ENTRY, operations);
}

static int64_t many_chains(int64_t operations)
{
	return timed(buffered, DEPTH, operations, operations);
}

static int64_t many_chains_direct(int64_t operations)
{
	return timed(direct, DEPTH, operations, operations);
}

/* ------------------------------------------------------------------------------------------------------------------ fio */

static int64_t fio(const char *name, int depth, bool o_direct, int64_t reads)
{
	return fio_run(&(struct fio_job){ .engine = name,
					  .file = path,
					  .file_bytes = blocks * BLOCK,
					  .reads = reads,
					  .depth = depth,
					  .direct = o_direct });
}

static int64_t fio_psync(int64_t operations)
{
	return fio("psync", 1, false, operations);
}

static int64_t fio_libaio(int64_t operations)
{
	return fio("libaio", DEPTH, false, operations);
}

static int64_t fio_uring(int64_t operations)
{
	return fio("io_uring", DEPTH, false, operations);
}

static int64_t fio_libaio_direct(int64_t operations)
{
	return fio("libaio", DEPTH, true, operations);
}

static int64_t fio_uring_direct(int64_t operations)
{
	return fio("io_uring", DEPTH, true, operations);
}

/* ---------------------------------------------------------------------------------------------------------------- parts */

static void cached(void)
{
	static const struct contender contenders[] = { { "psync", "fio, pread, one thread", fio_psync },
						       { "chain", "one chain that loops", one_chain },
						       { "libaio", "fio, libaio, depth 32", fio_libaio },
						       { "io_uring", "fio, io_uring, depth 32", fio_uring },
						       { "chains32", "32 chains that loop", many_chains },
						       { 0 } };
	static const struct comparison comparisons[] = { { "chain", "psync", 0.95, true },
							 { "chains32", "psync", 0, true },
							 { "libaio", "psync", 0, true },
							 { "io_uring", "psync", 0, true },
							 { 0 } };

	bench_compare(&(struct benchmark){ .name = "random4k-cached",
					   .operation = "a random read of 4 KiB of a file in the page cache",
					   .contenders = contenders,
					   .comparisons = comparisons,
					   .before_round = touch,
					   .operations = bench.smoke ? SMOKE_BLOCKS : CACHED_READS,
					   .warm_ups = 1 });
}

static void cold(void)
{
	static const struct contender contenders[] = { { "io_uring", "fio, io_uring, depth 32", fio_uring },
						       { "chains32", "32 chains that loop", many_chains },
						       { "libaio", "fio, libaio, depth 32", fio_libaio },
						       { 0 } };
	static const struct comparison comparisons[] = { { "chains32", "io_uring", 0.95, true },
							 { "chains32", "libaio", 0, true },
							 { 0 } };

	if (!make_cold()) {
		bench_missing("needs cold files, and neither posix_fadvise nor drop_caches takes %s out of the page cache", path);
		return;
	}
	bench_compare(&(struct benchmark){ .name = "random4k-cold",
					   .operation = "a random read of 4 KiB of a file that is not in the page cache",
					   .contenders = contenders,
					   .comparisons = comparisons,
					   .before_round = before_cold,
					   .operations = bench.smoke ? SMOKE_BLOCKS : DISK_READS,
					   .warm_ups = 1 });
}

static void uncached(void)
{
	static const struct contender contenders[] = { { "io_uring", "fio, io_uring, depth 32", fio_uring_direct },
						       { "chains32", "32 chains that loop", many_chains_direct },
						       { "libaio", "fio, libaio, depth 32", fio_libaio_direct },
						       { 0 } };
	static const struct comparison comparisons[] = { { "chains32", "io_uring", 0.95, true },
							 { "chains32", "libaio", 0, true },
							 { 0 } };

	if (direct < 0) {
		bench_missing("needs a file system with O_DIRECT, and that of %s refuses it", path);
		return;
	}
	bench_compare(&(struct benchmark){ .name = "random4k-direct",
					   .operation = "a random read of 4 KiB with O_DIRECT",
					   .contenders = contenders,
					   .comparisons = comparisons,
					   .operations = bench.smoke ? SMOKE_BLOCKS : DISK_READS,
					   .warm_ups = 1 });
}

int main(int argc, char **argv)
{
	bench_start(argc, argv, "random4k", 7, SYSLET_ENGINE_URING);
	if (!fio_found())
		return bench_end();
	engine = bench_engine();
	file_make();
	chains_make();
	cached();
	if (on_disk()) {
		cold();
		uncached();
	}
	CHECK_EQ(syslet_engine_close(engine, UINT64_MAX), 0);
	return bench_end();
}
