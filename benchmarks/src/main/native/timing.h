// SPDX-License-Identifier: Apache-2.0
/*
 * The clock, which System.nanoTime uses as well, and system calls as cheap as they can be: the instruction alone, inlined.
 * They answer what the kernel does, a negative errno included.
 */
#ifndef TIMING_H
#define TIMING_H

#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>

static inline int64_t now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

#if defined(__x86_64__)

static inline __attribute__((always_inline)) long raw0(long nr)
{
	long result;

	__asm__ volatile("syscall" : "=a"(result) : "a"(nr) : "rcx", "r11", "memory");
	return result;
}

static inline __attribute__((always_inline)) long raw1(long nr, long a)
{
	long result;

	__asm__ volatile("syscall" : "=a"(result) : "a"(nr), "D"(a) : "rcx", "r11", "memory");
	return result;
}

static inline __attribute__((always_inline)) long raw4(long nr, long a, long b, long c, long d)
{
	register long r10 __asm__("r10") = d;
	long result;

	__asm__ volatile("syscall" : "=a"(result) : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10) : "rcx", "r11", "memory");
	return result;
}

#elif defined(__aarch64__)

static inline __attribute__((always_inline)) long raw4(long nr, long a, long b, long c, long d)
{
	register long x8 __asm__("x8") = nr;
	register long x0 __asm__("x0") = a;
	register long x1 __asm__("x1") = b;
	register long x2 __asm__("x2") = c;
	register long x3 __asm__("x3") = d;

	__asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3) : "memory", "cc");
	return x0;
}

static inline __attribute__((always_inline)) long raw0(long nr)
{
	register long x8 __asm__("x8") = nr;
	register long x0 __asm__("x0");

	__asm__ volatile("svc #0" : "=r"(x0) : "r"(x8) : "memory", "cc");
	return x0;
}

static inline __attribute__((always_inline)) long raw1(long nr, long a)
{
	register long x8 __asm__("x8") = nr;
	register long x0 __asm__("x0") = a;

	__asm__ volatile("svc #0" : "+r"(x0) : "r"(x8) : "memory", "cc");
	return x0;
}

#else
#error "the benchmarks know the system calls of x86_64 and aarch64"
#endif

static inline __attribute__((always_inline)) long raw3(long nr, long a, long b, long c)
{
	return raw4(nr, a, b, c, 0);
}

#endif
