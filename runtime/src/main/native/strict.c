// SPDX-License-Identifier: Apache-2.0
#include "strict.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/syscall.h>
#include "attempt.h"
#include "memory.h"

/* Numbers below this are no address: the kernel keeps the first pages free (vm.mmap_min_addr). */
#define FIRST_ADDRESS 0x10000u

/* A path is never longer, its end included. */
#define LONGEST_PATH 4096u

enum way { IN, OUT };
enum kind {
	NOT_KNOWN, /* the call is not in the table; an argument that is not looked at is one of the others */
	NUMBER_,
	PATH_,
	EITHER_,
	UNKNOWN_,
	FIXED_,
	COUNTED_
};

struct reach {
	uint8_t kind;
	uint8_t way;
	uint8_t count; /* which argument counts */
	uint32_t unit; /* bytes, all together or of each */
};

#if defined(__x86_64__)
#define HERE(x86, arm) x86
#else
#define HERE(x86, arm) arm
#endif

#define NUMBER		     { NUMBER_, IN, 0, 0 }
#define PATH		     { PATH_, IN, 0, 0 }
#define EITHER		     { EITHER_, IN, 0, 0 }
#define UNKNOWN		     { UNKNOWN_, IN, 0, 0 }
#define FIXED(way, x86, arm) { FIXED_, way, 0, HERE(x86, arm) }
#define COUNTED(way, count, x86, arm) { COUNTED_, way, count, HERE(x86, arm) }
/* By number: the headers may be older than the call. */
#define REACH(name, x86, arm, ...) [HERE(x86, arm)] = { __VA_ARGS__ },

static const struct reach reaches[CALL_TABLE_SIZE][6] = {
#include "reaches.def"
};

static bool holds_path(const struct syslet_bounds *b, uint64_t address)
{
	const struct syslet_span *near[] = { &b->block, &b->args };

	for (int i = 0; i < 2; i++) {
		if (mem_span_holds(near[i], address, 1)) {
			uint64_t left = near[i]->size - (address - near[i]->base);

			return memchr(atom_ptr(address), 0, left < LONGEST_PATH ? left : LONGEST_PATH) || left >= LONGEST_PATH;
		}
	}
	/* Memory that the library does not read itself. The kernel reads no further than to the path's end. */
	return mem_may_read(b, address, 1);
}

static bool may_reach(const struct syslet_bounds *b, const struct reach *r, const uint64_t args[6], uint64_t value)
{
	uint64_t n = r->unit;

	switch (r->kind) {
	case NUMBER_:
		return true;
	case EITHER_:
		return value < FIRST_ADDRESS || RESULT_IS_ERROR(value);
	case PATH_:
		return !value || holds_path(b, value);
	case FIXED_:
		break;
	case COUNTED_:
		if (n > 1 && args[r->count] > UINT64_MAX / n)
			return !value;
		n *= args[r->count];
		break;
	default:
		return !value;
	}
	if (!value || !n)
		return true;
	return r->way == IN ? mem_may_read(b, value, n) : mem_may_write(b, value, n);
}

long strict_check(const struct syslet_bounds *bounds, uint32_t nr, const uint64_t args[6])
{
	const struct reach *r;

	if (nr >= CALL_TABLE_SIZE || reaches[nr][0].kind == NOT_KNOWN)
		return -EPERM;
	r = reaches[nr];
	for (int i = 0; i < 6; i++) {
		if (!may_reach(bounds, &r[i], args, args[i]))
			return -EFAULT;
	}
	return 0;
}
