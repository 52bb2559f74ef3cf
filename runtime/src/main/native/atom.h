// SPDX-License-Identifier: Apache-2.0
/* The binary contract as the library itself uses it: layout asserts, flag sets, and the raw system call. */
#ifndef ATOM_H
#define ATOM_H

#include <stddef.h>
#include <stdint.h>
#include "syslet.h"

#if !defined(__x86_64__) && !defined(__aarch64__)
#error "libsyslet knows the system calls of x86_64 and aarch64"
#endif

#define ATOM_SIZE 80u
_Static_assert(sizeof(struct syslet_uatom) == ATOM_SIZE, "atom size");
_Static_assert(offsetof(struct syslet_uatom, nr) == 4, "nr");
_Static_assert(offsetof(struct syslet_uatom, ret_ptr) == 8, "ret_ptr");
_Static_assert(offsetof(struct syslet_uatom, next) == 16, "next");
_Static_assert(offsetof(struct syslet_uatom, arg_ptr) == 24, "arg_ptr");
_Static_assert(offsetof(struct syslet_uatom, private_data) == 72, "private_data");
_Static_assert(sizeof(struct async_head_user) == 64, "head size");
_Static_assert(offsetof(struct async_head_user, completion_ring_ptr) == 16, "completion_ring_ptr");
_Static_assert(offsetof(struct async_head_user, ring_size_bytes) == 24, "ring_size_bytes");
_Static_assert(sizeof(struct syslet_bounds) == 56, "bounds size");
_Static_assert(sizeof(struct syslet_submission) == 32, "submission size");
_Static_assert(sizeof(struct syslet_control) == 64, "control size");
_Static_assert(sizeof(struct syslet_trace) == 128, "trace size");
_Static_assert(sizeof(struct syslet_capture) == 8, "capture size");
_Static_assert(sizeof(void *) == 8, "addresses are 64-bit cells");

#define ATOM_FLAGS_ALL 0xffu
/* Flags that matter before the call is issued, and those that are looked at after it. */
#define ATOM_FLAGS_PLACE (SYSLET_ASYNC | SYSLET_SYNC)
#define ATOM_FLAGS_LATER (ATOM_FLAGS_ALL & ~ATOM_FLAGS_PLACE)

#define likely(x)   __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

/* Raw results are >= -4095 or huge addresses, so the bottom of the range is free for "it would block". */
#define RESULT_IS_ERROR(r) ((unsigned long)(r) >= -4095UL)

static inline void *atom_ptr(uint64_t address)
{
	return (void *)(uintptr_t)address;
}

/*
 * Cells and atoms may be looked at or changed by other threads while a chain runs (that is how an endless one is ended),
 * so they are read and written once each, untorn. Reads have no ordering of their own. Stores have release ordering, as a
 * result may be the last that happens (SYSLET_NO_COMPLETE): who has seen it may free all that was touched before.
 */
static inline uint64_t cell_load(uint64_t address)
{
	return __atomic_load_n((const uint64_t *)atom_ptr(address), __ATOMIC_RELAXED);
}

static inline void cell_store(uint64_t address, int64_t value)
{
	__atomic_store_n((int64_t *)atom_ptr(address), value, __ATOMIC_RELEASE);
}

/*
 * A system call, always expanded where it is used. A function return across a system call costs about 60 ns on CPUs
 * whose return predictor the kernel flushes, a quarter of a short call. The negative value comes from the register;
 * libc's errno is never touched.
 */
#if defined(__x86_64__)
static inline __attribute__((always_inline)) long sys6(long nr, long a, long b, long c, long d, long e, long f)
{
	long result;
	register long r10 __asm__("r10") = d;
	register long r8 __asm__("r8") = e;
	register long r9 __asm__("r9") = f;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return result;
}
#else
static inline __attribute__((always_inline)) long sys6(long nr, long a, long b, long c, long d, long e, long f)
{
	register long x8 __asm__("x8") = nr;
	register long x0 __asm__("x0") = a;
	register long x1 __asm__("x1") = b;
	register long x2 __asm__("x2") = c;
	register long x3 __asm__("x3") = d;
	register long x4 __asm__("x4") = e;
	register long x5 __asm__("x5") = f;

	__asm__ volatile("svc #0"
			 : "+r"(x0)
			 : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
			 : "memory", "cc");
	return x0;
}
#endif

#define sys1(nr, a)             sys6(nr, (long)(a), 0, 0, 0, 0, 0)
#define sys2(nr, a, b)          sys6(nr, (long)(a), (long)(b), 0, 0, 0, 0)
#define sys3(nr, a, b, c)       sys6(nr, (long)(a), (long)(b), (long)(c), 0, 0, 0)
#define sys4(nr, a, b, c, d)    sys6(nr, (long)(a), (long)(b), (long)(c), (long)(d), 0, 0)
#define sys5(nr, a, b, c, d, e) sys6(nr, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), 0)

#endif
