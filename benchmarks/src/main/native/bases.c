// SPDX-License-Identifier: Apache-2.0
/*
 * What the benchmarks compare with, as a C programmer would write it. Each function runs one whole round and answers its
 * nanoseconds, or a negative errno; so rounds of C and of Java take turns inside one process.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "syslet.h"
#include "timing.h"

#define PER_CHAIN  64 /* getppid calls in one operation */
#define FILE_BYTES 4096

typedef struct syslet_uatom *exec_function(struct syslet_uatom *, struct async_head_user *);

static uint64_t slots[8];
static struct async_head_user head = { .ring_size_bytes = sizeof(slots) };

/* ------------------------------------------------------------------------------------------------------------ getppid */

int64_t bases_getppid_inline(int64_t operations)
{
	int64_t start = now();

	for (int64_t i = 0; i < operations * PER_CHAIN; i++)
		raw0(__NR_getppid);
	return now() - start;
}

int64_t bases_getppid_libc(int64_t operations)
{
	int64_t start = now();

	for (int64_t i = 0; i < operations * PER_CHAIN; i++)
		syscall(SYS_getppid);
	return now() - start;
}

/* That many calls in an operation. */
int64_t bases_getppid_calls(int64_t operations, int64_t calls)
{
	int64_t start = now();

	for (int64_t i = 0; i < operations * calls; i++)
		raw0(__NR_getppid);
	return now() - start;
}

/* One chain per operation, through the async_exec at that address. */
int64_t bases_getppid_chain(int64_t operations, int64_t async_exec_address)
{
	static struct syslet_uatom atoms[PER_CHAIN] __attribute__((aligned(64)));
	static uint64_t parent;
	exec_function *exec = (exec_function *)(uintptr_t)async_exec_address;
	int64_t start;

	head.completion_ring_ptr = (uintptr_t)slots;
	for (int i = 0; i < PER_CHAIN; i++) {
		atoms[i].nr = __NR_getppid;
		atoms[i].ret_ptr = (uintptr_t)&parent;
		atoms[i].next = i + 1 < PER_CHAIN ? (uintptr_t)&atoms[i + 1] : 0;
	}
	start = now();
	for (int64_t i = 0; i < operations; i++)
		if (exec(atoms, &head) != &atoms[PER_CHAIN - 1])
			return -EIO;
	return now() - start;
}

/* --------------------------------------------------------------------------------------------------------- small file */

/* A buffer at an odd place in its page is copied to at a third of the speed. */
static char buffer[FILE_BYTES] __attribute__((aligned(4096)));

static int64_t read_file(const char *path, int64_t operations, int with_stat)
{
	int64_t start = now();

	for (int64_t i = 0; i < operations; i++) {
		struct stat st = { .st_size = FILE_BYTES };
		int fd = open(path, O_RDONLY | O_CLOEXEC);
		ssize_t n;

		if (fd < 0)
			return -errno;
		if (with_stat && fstat(fd, &st))
			return -errno;
		n = read(fd, buffer, sizeof(buffer));
		close(fd);
		if (n != st.st_size)
			return -EIO;
	}
	return now() - start;
}

int64_t bases_read_three(const char *path, int64_t operations)
{
	return read_file(path, operations, 0);
}

int64_t bases_read_four(const char *path, int64_t operations)
{
	return read_file(path, operations, 1);
}

#define FILES_MOST 64

/* The files prefix0, prefix1 and so on, each opened, read into a buffer of its own and closed, in every operation. */
int64_t bases_read_files(const char *prefix, int64_t files, int64_t operations)
{
	static char buffers[FILES_MOST][FILE_BYTES] __attribute__((aligned(4096)));
	static char paths[FILES_MOST][4096];
	int64_t start;

	if (files > FILES_MOST)
		return -E2BIG;
	for (int i = 0; i < files; i++)
		snprintf(paths[i], sizeof(paths[i]), "%s%d", prefix, i);
	start = now();
	for (int64_t k = 0; k < operations; k++)
		for (int i = 0; i < files; i++) {
			int fd = open(paths[i], O_RDONLY | O_CLOEXEC);
			ssize_t n;

			if (fd < 0)
				return -errno;
			n = read(fd, buffers[i], FILE_BYTES);
			close(fd);
			if (n != FILE_BYTES)
				return -EIO;
		}
	return now() - start;
}

/* One chain of open, read and close per operation, through the async_exec at that address. */
int64_t bases_read_chain(const char *path, int64_t operations, int64_t async_exec_address)
{
	exec_function *exec = (exec_function *)(uintptr_t)async_exec_address;
	uint64_t dir = (uint64_t)AT_FDCWD, name = (uintptr_t)path, flags = O_RDONLY | O_CLOEXEC, none = 0;
	uint64_t to = (uintptr_t)buffer, size = FILE_BYTES, fd, n, closed;
	struct syslet_uatom atoms[3] = {
		{ .flags = SYSLET_STOP_ON_NEGATIVE,
		  .nr = __NR_openat,
		  .ret_ptr = (uintptr_t)&fd,
		  .next = (uintptr_t)&atoms[1],
		  .arg_ptr = { (uintptr_t)&dir, (uintptr_t)&name, (uintptr_t)&flags, (uintptr_t)&none } },
		{ .nr = __NR_read,
		  .ret_ptr = (uintptr_t)&n,
		  .next = (uintptr_t)&atoms[2],
		  .arg_ptr = { (uintptr_t)&fd, (uintptr_t)&to, (uintptr_t)&size } },
		{ .nr = __NR_close, .ret_ptr = (uintptr_t)&closed, .arg_ptr = { (uintptr_t)&fd } },
	};
	int64_t start;

	head.completion_ring_ptr = (uintptr_t)slots;
	start = now();
	for (int64_t i = 0; i < operations; i++)
		if (exec(atoms, &head) != &atoms[2] || n != FILE_BYTES)
			return -EIO;
	return now() - start;
}

/* -------------------------------------------------------------------------------------------------------------- pipes */

/* Eight bytes into each. */
int64_t bases_write_each(const int *descriptors, int64_t count)
{
	static const uint64_t token = 1;

	for (int64_t i = 0; i < count; i++)
		if (write(descriptors[i], &token, sizeof(token)) != sizeof(token))
			return -errno;
	return count;
}

/* ---------------------------------------------------------------------------------------------------------- page cache */

/* Takes a file out of the page cache as far as it can; how many of its pages are still there. */
int64_t bases_make_cold(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), drop = open("/proc/sys/vm/drop_caches", O_WRONLY | O_CLOEXEC);
	int64_t in = 0;
	unsigned char *pages;
	size_t count;
	struct stat st;
	void *map;

	if (fd < 0 || fstat(fd, &st))
		return -errno;
	posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
	if (drop >= 0 && write(drop, "1", 1) < 0)
		in = 0; /* then the advice has to do */
	if (drop >= 0)
		close(drop);
	count = ((size_t)st.st_size + 4095) / 4096;
	pages = calloc(count, 1);
	map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, fd, 0);
	if (!pages || map == MAP_FAILED || mincore(map, (size_t)st.st_size, pages))
		return -errno;
	for (size_t i = 0; i < count; i++)
		in += pages[i] & 1;
	munmap(map, (size_t)st.st_size);
	free(pages);
	close(fd);
	return in;
}
