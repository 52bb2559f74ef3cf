// SPDX-License-Identifier: Apache-2.0
/*
 * Files of 4 KiB that are in the page cache, chains that open, read and close them, and the same by bare system calls. File
 * i starts with the number i, and is read into buffer i, which starts on a page as all I/O buffers should: a buffer at an
 * odd place of its page is filled at a third of the speed.
 */
#ifndef HOT_FILES_H
#define HOT_FILES_H

#include "bench.h"

#define FILE_BYTES     4096
#define HOT_FILES_MOST 64

struct file_chain {
	struct syslet_uatom open, read, close;
	int64_t fd, n, closed;
	uint64_t name, to;
} __attribute__((aligned(64)));

extern struct file_chain file_chains[HOT_FILES_MOST];

/* Makes that many files, which go when the program ends, and a chain for each. */
void hot_files_make(int count);
/* The kernel drops pages that nobody used for seconds: reads them all. */
void hot_files_touch(void);
/* The path of file i and the buffer that it is read into. */
const char *hot_files_path(int i);
char *hot_files_buffer(int i);
/* Forgets what was read, so that a stale buffer is noticed. */
void hot_files_forget(void);
/* Ends the program if a buffer does not hold what its file does, or a chain's cells not what they must. */
void hot_files_check_buffers(void);
void hot_files_check_cells(void);
/* Open, read and close of all, inline. */
void hot_files_three_calls(void);
/* The same with fstat, for a program that does not know the size. */
void hot_files_four_calls(void);

#endif
