// SPDX-License-Identifier: Apache-2.0
/*
 * sizes FILE...
 *
 * Reads files to their end, all at the same time, and prints how many bytes each had. One chain per file opens it, reads
 * until nothing comes, adding up what came, and closes it; syslet_exec_many() starts all of them at once. Files that are in the
 * page cache have been read when it returns; the others, pipes say, go on behind it, and async_wait() waits for them,
 * without a thread for each. The table is printed by a chain of its own, through async_exec().
 *
 * Exit status: 0, or 1 when a file could not be read, or 2 for wrong usage.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslet.h>
#include <unistd.h>
#include <sys/syscall.h>

#define BUFFER_BYTES 65536

/* An address as a cell's value. */
#define ADDRESS(pointer) ((uint64_t)(uintptr_t)(pointer))

/*
 * A file, its chain, its cells and its buffer. Where the atoms lie matters: SYSLET_SKIP_TO_NEXT_ON_STOP goes on with the
 * neighbour, so `close` stands behind `read`.
 *
 *      open --> read --> close
 *       |        ^ |
 *      end       | v
 *               add
 */
struct file {
	struct syslet_uatom open, read, close, add;
	uint64_t dir, path, flags, to, size; /* arguments */
	uint64_t total_at;
	int64_t fd, got, total; /* results */
	char buffer[BUFFER_BYTES] __attribute__((aligned(64))); /* an odd address would make read three times slower */
};

static void file_init(struct file *f, const char *path)
{
	memset(f, 0, sizeof(*f));
	f->dir = (uint64_t)AT_FDCWD;
	f->path = ADDRESS(path);
	f->flags = O_RDONLY | O_CLOEXEC;
	f->to = ADDRESS(f->buffer);
	f->size = BUFFER_BYTES;
	f->total_at = ADDRESS(&f->total);

	f->open.nr = __NR_openat;
	f->open.flags = SYSLET_STOP_ON_NEGATIVE;
	f->open.ret_ptr = ADDRESS(&f->fd);
	f->open.arg_ptr[0] = ADDRESS(&f->dir);
	f->open.arg_ptr[1] = ADDRESS(&f->path);
	f->open.arg_ptr[2] = ADDRESS(&f->flags);
	f->open.next = ADDRESS(&f->read);

	f->read.nr = __NR_read;
	f->read.flags = SYSLET_STOP_ON_NON_POSITIVE | SYSLET_SKIP_TO_NEXT_ON_STOP;
	f->read.ret_ptr = ADDRESS(&f->got);
	f->read.arg_ptr[0] = ADDRESS(&f->fd); /* the result of open */
	f->read.arg_ptr[1] = ADDRESS(&f->to);
	f->read.arg_ptr[2] = ADDRESS(&f->size);
	f->read.next = ADDRESS(&f->add);

	f->add.nr = SYSLET_UMEM_ADD;
	f->add.arg_ptr[0] = ADDRESS(&f->total_at);
	f->add.arg_ptr[1] = ADDRESS(&f->got);
	f->add.next = ADDRESS(&f->read);

	f->close.nr = __NR_close;
	f->close.arg_ptr[0] = ADDRESS(&f->fd);
}

/* 0, or the errno that its chain met. */
static int file_error(const struct file *f)
{
	if (f->fd < 0)
		return (int)-f->fd;
	return f->got < 0 ? (int)-f->got : 0;
}

static void fail(const char *what, int error)
{
	fprintf(stderr, "sizes: %s: %s\n", what, strerror(error));
	exit(1);
}

/* A head whose ring has room for that many completions. */
static void head_init(struct async_head_user *head, unsigned slots)
{
	uint64_t *ring = calloc(slots, sizeof(*ring));

	if (!ring)
		fail("memory", errno);
	memset(head, 0, sizeof(*head));
	head->completion_ring_ptr = ADDRESS(ring);
	head->ring_size_bytes = slots * sizeof(*ring);
}

/* Reads them all; answers how many went on asynchronously. */
static long read_all(struct file *files, struct syslet_submission *submissions, unsigned n)
{
	struct async_head_user head;
	long asynchronous = 0;

	head_init(&head, n);
	for (unsigned i = 0; i < n; i++) {
		submissions[i].atom = ADDRESS(&files[i].open);
		submissions[i].bounds = 0;
	}
	long error = syslet_exec_many(NULL, submissions, n, &head);
	if (error < 0)
		fail("syslet_exec_many", (int)-error);
	for (unsigned i = 0; i < n; i++) {
		if (submissions[i].result < 0 && submissions[i].result >= -4095)
			fail("a chain", (int)-submissions[i].result);
		asynchronous += submissions[i].result == 0;
	}
	/* The ring has room for all, so nothing needs to be taken out of it meanwhile. */
	if (async_wait((unsigned long)asynchronous, 0, &head) != asynchronous)
		fail("async_wait", EIO);
	free((void *)(uintptr_t)head.completion_ring_ptr);
	return asynchronous;
}

/* Writes with a chain of one atom: what write(2) would do, but a pipe that is full blocks nobody. */
static void print(const char *text)
{
	uint64_t fd = STDOUT_FILENO, from = ADDRESS(text), size = strlen(text);
	int64_t written = 0;
	struct syslet_uatom atom = {
		.nr = __NR_write,
		.ret_ptr = ADDRESS(&written),
		.arg_ptr = { ADDRESS(&fd), ADDRESS(&from), ADDRESS(&size) },
	};
	struct async_head_user head;

	head_init(&head, 1);
	while (size) {
		struct syslet_uatom *last = async_exec(&atom, &head);

		if (last == (struct syslet_uatom *)-1)
			fail("async_exec", errno);
		if (!last) { /* asynchronous: its last atom appears in the ring */
			uint64_t *slot = (uint64_t *)(uintptr_t)head.completion_ring_ptr;

			async_wait(1, 0, &head);
			__atomic_store_n(slot, 0, __ATOMIC_RELEASE);
		}
		if (written < 0)
			fail("write", (int)-written);
		from += (uint64_t)written;
		size -= (uint64_t)written;
	}
	free((void *)(uintptr_t)head.completion_ring_ptr);
}

int main(int argc, char **argv)
{
	unsigned n = (unsigned)argc - 1;
	struct file *files;
	struct syslet_submission *submissions;
	char line[4400];
	int status = 0;

	if (argc < 2) {
		fprintf(stderr, "usage: sizes FILE...\n");
		return 2;
	}
	files = aligned_alloc(64, n * sizeof(*files));
	submissions = calloc(n, sizeof(*submissions));
	if (!files || !submissions)
		fail("memory", ENOMEM);
	for (unsigned i = 0; i < n; i++)
		file_init(&files[i], argv[i + 1]);
	long asynchronous = read_all(files, submissions, n);
	for (unsigned i = 0; i < n; i++) {
		int error = file_error(&files[i]);

		if (error) {
			fprintf(stderr, "sizes: %s: %s\n", argv[i + 1], strerror(error));
			status = 1;
			continue;
		}
		snprintf(line, sizeof(line), "%10lld  %s\n", (long long)files[i].total, argv[i + 1]);
		print(line);
	}
	snprintf(line, sizeof(line), "%u read, %ld of them asynchronously\n", n, asynchronous);
	print(line);
	free(submissions);
	free(files);
	return status;
}
