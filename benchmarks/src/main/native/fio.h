// SPDX-License-Identifier: Apache-2.0
/* Runs fio(1) and reads what it measured. */
#ifndef FIO_H
#define FIO_H

#include <stdbool.h>
#include <stdint.h>

struct fio_job {
	const char *engine; /* psync, libaio, io_uring */
	const char *file;
	int64_t file_bytes;
	int64_t reads; /* of 4 KiB, at random */
	int depth;
	bool direct; /* O_DIRECT */
};

/* Whether fio can be run; says on stderr what is missing, or that it is another version than the targets were set for. */
bool fio_found(void);
/* The nanoseconds that its reads took. Ends the program if fio fails or did not do them all. */
int64_t fio_run(const struct fio_job *job);

#endif
