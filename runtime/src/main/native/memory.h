// SPDX-License-Identifier: Apache-2.0
/* Reaching memory that a program named: directly where the run's bounds vouch for it, else so that a bad address is -EFAULT. */
#ifndef MEMORY_H
#define MEMORY_H

#include <stdbool.h>
#include "atom.h"

static inline bool mem_span_holds(const struct syslet_span *span, uint64_t address, uint64_t n)
{
	/* Written so that nothing can overflow. */
	return address >= span->base && n <= span->size && address - span->base <= span->size - n;
}

/* True when [address, address + n) lies wholly in one of the ranges the chain was submitted with. */
static inline bool mem_known(const struct syslet_bounds *bounds, uint64_t address, uint64_t n)
{
	return bounds && (mem_span_holds(&bounds->block, address, n) || mem_span_holds(&bounds->args, address, n));
}

/* In one of the spans that the caller named beside; to write, in one that is not read-only. */
bool mem_reached(const struct syslet_bounds *bounds, uint64_t address, uint64_t n, bool write);

/* What a bounded chain may be told to read, and to write. */
static inline bool mem_may_read(const struct syslet_bounds *bounds, uint64_t address, uint64_t n)
{
	return mem_known(bounds, address, n) || mem_reached(bounds, address, n, false);
}

static inline bool mem_may_write(const struct syslet_bounds *bounds, uint64_t address, uint64_t n)
{
	if (mem_span_holds(&bounds->args, address, n) ||
	    (!(bounds->flags & SYSLET_BOUNDS_SEALED) && mem_span_holds(&bounds->block, address, n)))
		return true;
	return mem_reached(bounds, address, n, true);
}

/* An 8-byte cell that the library may follow without asking the kernel. */
static inline bool mem_cell_ok(const struct syslet_bounds *bounds, uint64_t address)
{
	return !(address & 7) && mem_span_holds(&bounds->block, address, 8);
}

/* Copies n bytes in or out; 0, or -EFAULT (some bytes may have been copied then). */
long mem_get(const struct syslet_bounds *bounds, void *to, uint64_t from, uint64_t n);
long mem_put(const struct syslet_bounds *bounds, uint64_t to, const void *from, uint64_t n);

/* The four range operations of the extended family; n has been checked to be >= 0. */
long mem_copy(const struct syslet_bounds *bounds, uint64_t to, uint64_t from, uint64_t n);
long mem_mismatch(const struct syslet_bounds *bounds, uint64_t a, uint64_t b, uint64_t n);
long mem_find(const struct syslet_bounds *bounds, uint64_t address, uint64_t n, uint8_t byte);
long mem_fill(const struct syslet_bounds *bounds, uint64_t address, uint8_t byte, uint64_t n);

#endif
