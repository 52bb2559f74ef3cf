// SPDX-License-Identifier: Apache-2.0
#include "memory.h"

#include <errno.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>

/* Piecewise work on foreign memory goes through a buffer of this size: a worker's stack is small. */
#define PIECE 4096u

/* One process_vm_* call never moves more than this; it keeps lengths inside what the kernel accepts. */
#define ONE_CALL (1UL << 30)

/*
 * The process asked about is always ourselves. The number is fetched every time: a cached one would be wrong in a
 * forked child, and the call is cheap beside the one that follows.
 */
static long vm_call(long nr, void *local, uint64_t remote, uint64_t n)
{
	struct iovec here = { .iov_base = local, .iov_len = n };
	struct iovec there = { .iov_base = atom_ptr(remote), .iov_len = n };
	long self = sys6(__NR_getpid, 0, 0, 0, 0, 0, 0);

	return sys6(nr, self, (long)&here, 1, (long)&there, 1, 0);
}

/* All of it or -EFAULT. A short transfer means that the rest is not there. */
static long vm_move(long nr, uint64_t local, uint64_t remote, uint64_t n)
{
	while (n) {
		uint64_t part = n < ONE_CALL ? n : ONE_CALL;
		long moved = vm_call(nr, atom_ptr(local), remote, part);

		if (moved <= 0)
			return -EFAULT;
		local += (uint64_t)moved;
		remote += (uint64_t)moved;
		n -= (uint64_t)moved;
	}
	return 0;
}

bool mem_reached(const struct syslet_bounds *bounds, uint64_t address, uint64_t n, bool write)
{
	const struct syslet_span *spans = atom_ptr(bounds->reach);
	uint64_t low = 0, high = bounds->reach_count;
	struct syslet_span span;

	/* The last that begins at or below the address. */
	while (low < high) {
		uint64_t middle = low + (high - low) / 2;

		if (spans[middle].base <= address)
			low = middle + 1;
		else
			high = middle;
	}
	if (!low)
		return false;
	span = spans[low - 1];
	if (write && (span.size & SYSLET_SPAN_READ_ONLY))
		return false;
	span.size &= ~SYSLET_SPAN_READ_ONLY;
	return mem_span_holds(&span, address, n);
}

long mem_get(const struct syslet_bounds *bounds, void *to, uint64_t from, uint64_t n)
{
	if (mem_known(bounds, from, n)) {
		memcpy(to, atom_ptr(from), n);
		return 0;
	}
	return vm_move(__NR_process_vm_readv, (uintptr_t)to, from, n);
}

long mem_put(const struct syslet_bounds *bounds, uint64_t to, const void *from, uint64_t n)
{
	if (mem_known(bounds, to, n)) {
		memcpy(atom_ptr(to), from, n);
		return 0;
	}
	return vm_move(__NR_process_vm_writev, (uintptr_t)from, to, n);
}

static long copy_piecewise(const struct syslet_bounds *bounds, uint64_t to, uint64_t from, uint64_t n)
{
	unsigned char piece[PIECE];
	bool backward = to > from;

	for (uint64_t done = 0; done < n;) {
		uint64_t part = n - done < PIECE ? n - done : PIECE;
		uint64_t at = backward ? n - done - part : done;

		if (mem_get(bounds, piece, from + at, part) || mem_put(bounds, to + at, piece, part))
			return -EFAULT;
		done += part;
	}
	return (long)n;
}

long mem_copy(const struct syslet_bounds *bounds, uint64_t to, uint64_t from, uint64_t n)
{
	if (mem_known(bounds, to, n) && mem_known(bounds, from, n)) {
		memmove(atom_ptr(to), atom_ptr(from), n);
		return (long)n;
	}
	/* The kernel copies page by page, which is no memmove: overlapping ranges take the piecewise way. */
	if (to - from < n || from - to < n)
		return copy_piecewise(bounds, to, from, n);
	/* The local side of process_vm_readv is user memory like any other: a bad one is -EFAULT, not a signal. */
	return vm_move(__NR_process_vm_readv, to, from, n) ? -EFAULT : (long)n;
}

static uint64_t first_difference(const unsigned char *a, const unsigned char *b, uint64_t n)
{
	uint64_t i = 0;

	while (i < n && a[i] == b[i])
		i++;
	return i;
}

long mem_mismatch(const struct syslet_bounds *bounds, uint64_t a, uint64_t b, uint64_t n)
{
	if (mem_known(bounds, a, n) && mem_known(bounds, b, n)) {
		if (!memcmp(atom_ptr(a), atom_ptr(b), n))
			return (long)n;
		return (long)first_difference(atom_ptr(a), atom_ptr(b), n);
	}
	for (uint64_t done = 0; done < n;) {
		unsigned char left[PIECE / 2], right[PIECE / 2];
		uint64_t part = n - done < sizeof(left) ? n - done : sizeof(left);
		uint64_t same;

		if (mem_get(bounds, left, a + done, part) || mem_get(bounds, right, b + done, part))
			return -EFAULT;
		same = first_difference(left, right, part);
		if (same < part)
			return (long)(done + same);
		done += part;
	}
	return (long)n;
}

long mem_find(const struct syslet_bounds *bounds, uint64_t address, uint64_t n, uint8_t byte)
{
	if (mem_known(bounds, address, n)) {
		const char *hit = n ? memchr(atom_ptr(address), byte, n) : NULL;

		return hit ? hit - (const char *)atom_ptr(address) : (long)n;
	}
	for (uint64_t done = 0; done < n;) {
		unsigned char piece[PIECE];
		uint64_t part = n - done < PIECE ? n - done : PIECE;
		const unsigned char *hit;

		if (mem_get(bounds, piece, address + done, part))
			return -EFAULT;
		hit = memchr(piece, byte, part);
		if (hit)
			return (long)(done + (uint64_t)(hit - piece));
		done += part;
	}
	return (long)n;
}

long mem_fill(const struct syslet_bounds *bounds, uint64_t address, uint8_t byte, uint64_t n)
{
	unsigned char piece[PIECE];

	if (mem_known(bounds, address, n)) {
		if (n)
			memset(atom_ptr(address), byte, n);
		return (long)n;
	}
	memset(piece, byte, sizeof(piece));
	for (uint64_t done = 0; done < n;) {
		uint64_t part = n - done < PIECE ? n - done : PIECE;

		if (mem_put(bounds, address + done, piece, part))
			return -EFAULT;
		done += part;
	}
	return (long)n;
}
