// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "hot_files.h"

struct file_chain file_chains[HOT_FILES_MOST];

static char buffers[HOT_FILES_MOST][FILE_BYTES] __attribute__((aligned(4096)));
static char folder[200];
static char paths[HOT_FILES_MOST][256];
static int files;

static const uint64_t here = (uint64_t)AT_FDCWD, read_only = O_RDONLY | O_CLOEXEC, none, whole = FILE_BYTES;

static void remove_all(void)
{
	for (int i = 0; i < files; i++)
		unlink(paths[i]);
	rmdir(folder);
}

static void make_file(int i)
{
	static char content[FILE_BYTES];
	int fd;

	snprintf(paths[i], sizeof(paths[i]), "%s/file%d", folder, i);
	memset(content, 'x', sizeof(content));
	memcpy(content, &(uint64_t){ (uint64_t)i }, 8);
	fd = open(paths[i], O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0 || write(fd, content, sizeof(content)) != FILE_BYTES || close(fd))
		bench_fail("%s: %s", paths[i], strerror(errno));
}

static void make_chain(int i)
{
	struct file_chain *c = &file_chains[i];

	*c = (struct file_chain){
		.open = { .flags = SYSLET_STOP_ON_NEGATIVE,
			  .nr = __NR_openat,
			  .ret_ptr = P(&c->fd),
			  .next = P(&c->read),
			  .arg_ptr = { P(&here), P(&c->name), P(&read_only), P(&none) } },
		.read = { .nr = __NR_read,
			  .ret_ptr = P(&c->n),
			  .next = P(&c->close),
			  .arg_ptr = { P(&c->fd), P(&c->to), P(&whole) } },
		.close = { .nr = __NR_close, .ret_ptr = P(&c->closed), .arg_ptr = { P(&c->fd) } },
		.name = P(paths[i]),
		.to = P(buffers[i]),
	};
}

void hot_files_make(int count)
{
	const char *tmp = getenv("TMPDIR");

	snprintf(folder, sizeof(folder), "%s/syslet-bench-XXXXXX", tmp && *tmp && strlen(tmp) < 150 ? tmp : "/tmp");
	if (!mkdtemp(folder))
		bench_fail("%s: %s", folder, strerror(errno));
	atexit(remove_all);
	for (; files < count; files++) {
		make_file(files);
		make_chain(files);
	}
}

void hot_files_touch(void)
{
	hot_files_three_calls();
}

const char *hot_files_path(int i)
{
	return paths[i];
}

char *hot_files_buffer(int i)
{
	return buffers[i];
}

void hot_files_forget(void)
{
	for (int i = 0; i < files; i++) {
		memset(buffers[i], 0xff, 8);
		file_chains[i].fd = file_chains[i].n = file_chains[i].closed = -1;
	}
}

void hot_files_check_buffers(void)
{
	for (int i = 0; i < files; i++) {
		uint64_t number;

		memcpy(&number, buffers[i], 8);
		CHECK_EQ(number, i);
	}
}

void hot_files_check_cells(void)
{
	for (int i = 0; i < files; i++) {
		CHECK_EQ(file_chains[i].n, FILE_BYTES);
		CHECK_EQ(file_chains[i].closed, 0);
	}
}

void hot_files_three_calls(void)
{
	for (int i = 0; i < files; i++) {
		long fd = raw4(__NR_openat, AT_FDCWD, (long)paths[i], O_RDONLY | O_CLOEXEC, 0);
		long n = raw3(__NR_read, fd, (long)buffers[i], FILE_BYTES);

		CHECK_EQ(raw1(__NR_close, fd), 0);
		CHECK_EQ(n, FILE_BYTES);
	}
}

void hot_files_four_calls(void)
{
	for (int i = 0; i < files; i++) {
		long fd = raw4(__NR_openat, AT_FDCWD, (long)paths[i], O_RDONLY | O_CLOEXEC, 0);
		struct stat st;
		long stated = raw3(__NR_fstat, fd, (long)&st, 0);
		long n = raw3(__NR_read, fd, (long)buffers[i], FILE_BYTES);

		CHECK_EQ(raw1(__NR_close, fd), 0);
		CHECK_EQ(stated, 0);
		CHECK_EQ(n, st.st_size);
	}
}
