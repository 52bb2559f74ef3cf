// SPDX-License-Identifier: Apache-2.0
#include "fio.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "bench.h"

#define VERSION    "fio-3.33"
#define MOST_WORDS 24

static char output[1 << 17];

/* Runs it and leaves what it prints in `output`; its exit status, 127 when there is no such program. */
static int run(char *const words[])
{
	size_t got = 0;
	int ends[2], status;
	pid_t child;

	if (pipe2(ends, O_CLOEXEC) || (child = fork()) < 0)
		bench_fail("fio cannot be started: %s", strerror(errno));
	if (!child) {
		dup2(ends[1], STDOUT_FILENO);
		execvp(words[0], words);
		_exit(127);
	}
	close(ends[1]);
	for (ssize_t n; (n = read(ends[0], output + got, sizeof(output) - 1 - got)) > 0;)
		got += (size_t)n;
	output[got] = 0;
	close(ends[0]);
	if (waitpid(child, &status, 0) != child)
		bench_fail("fio is lost: %s", strerror(errno));
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

bool fio_found(void)
{
	char *words[] = { "fio", "--version", NULL };

	if (run(words)) {
		bench_missing("needs fio to compare with: apt-get install fio");
		return false;
	}
	output[strcspn(output, "\n")] = 0;
	if (strcmp(output, VERSION))
		fprintf(stderr, "random4k: this is %s; the targets are for " VERSION "\n", output);
	return true;
}

/* The number behind `"key" : `, from there on. */
static double number_of(const char *from, const char *key)
{
	char quoted[32];
	const char *at;

	snprintf(quoted, sizeof(quoted), "\"%s\" : ", key);
	at = from ? strstr(from, quoted) : NULL;
	if (!at)
		bench_fail("fio's answer has no %s: %.300s", key, output);
	return strtod(at + strlen(quoted), NULL);
}

int64_t fio_run(const struct fio_job *job)
{
	char file[300], size[64], amount[64], engine[64], depth[32], direct[32];
	/* The page cache is ours to prepare: not --invalidate, its default. Its own offsets are a permutation too. */
	char *words[MOST_WORDS] = { "fio",
				    "--name=random4k",
				    "--rw=randread",
				    "--bs=4k",
				    "--thread",
				    "--invalidate=0",
				    "--randrepeat=0",
				    "--gtod_reduce=1",
				    "--output-format=json",
				    file,
				    size,
				    amount,
				    engine,
				    depth,
				    direct,
				    NULL };
	const char *read;
	double done;
	int status;

	snprintf(file, sizeof(file), "--filename=%s", job->file);
	snprintf(size, sizeof(size), "--size=%" PRId64, job->file_bytes);
	snprintf(amount, sizeof(amount), "--io_size=%" PRId64, job->reads * 4096);
	snprintf(engine, sizeof(engine), "--ioengine=%s", job->engine);
	snprintf(depth, sizeof(depth), "--iodepth=%d", job->depth);
	snprintf(direct, sizeof(direct), "--direct=%d", job->direct);
	status = run(words);
	if (status)
		bench_fail("fio %s ended with status %d: %.300s", engine, status, output);
	read = strstr(output, "\"read\" : {");
	done = number_of(read, "total_ios");
	if ((int64_t)done != job->reads)
		bench_fail("fio %s did %.0f reads, not %" PRId64, engine, done, job->reads);
	return (int64_t)(done * 1e9 / number_of(read, "iops"));
}
