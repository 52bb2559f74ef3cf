// SPDX-License-Identifier: Apache-2.0
/*
 * What the C benchmarks share: the command line, an engine, rounds in which the contenders take turns, and the report, which
 * looks as that of the benchmarks in Java. A program measures one thing and exits with 0 (measured, whether or not the
 * targets were met), 1 (a contender failed or answered something wrong), 2 (usage) or 3 (a part cannot be measured here;
 * stderr says what is missing).
 */
#ifndef BENCH_H
#define BENCH_H

#include <inttypes.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "syslet.h"
#include "timing.h"

#define P(pointer)      ((uint64_t)(uintptr_t)(pointer)) /* an address as a cell's value */
#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

struct contender {
	const char *name, *text;
	int64_t (*round)(int64_t operations); /* runs that many, checks what they answered, and answers their nanoseconds */
};

struct comparison {
	const char *candidate, *base;
	double target; /* of the median; 0: none */
	bool rate;     /* the ratio of operations a second, at least the target; else that of times, at most the target */
};

struct benchmark {
	const char *name, *operation;
	const struct contender *contenders;   /* in the order of their turns; ended by one without a name */
	const struct comparison *comparisons; /* in the order of the report; ended by one without a candidate */
	void (*before_round)(void);           /* right before every timed round of every contender; may be NULL */
	int64_t operations;                   /* a round; 0: as many as take 3 ms */
	int warm_ups;                         /* rounds that do not count */
};

/* A number that is no ratio: one sample a round, or just one. */
struct quantity {
	const char *name, *unit;
	double target; /* at most; negative: none */
};

struct bench_options {
	int rounds;
	bool json;
	bool smoke; /* one tiny round: shows that it works, measures nothing */
	uint32_t engine_kind;
};
extern struct bench_options bench;

/* Reads the command line; the default for the rounds and the engine. */
void bench_start(int argc, char **argv, const char *program, int rounds, uint32_t engine_kind);
/* Opens the chosen engine. Without it nothing can be measured: then the program ends, with status 3. */
syslet_engine *bench_engine(void);
/* Lets the contenders take turns and prints their ratios. */
void bench_compare(const struct benchmark *b);
void bench_quantity(const char *benchmark, const struct quantity *q, const double *samples, int count);
/* Says on stderr that a part cannot be measured, and why; the program's status will be 3. */
void bench_missing(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Says on stderr what went wrong and ends the program with status 1. */
void bench_fail(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));
/* The program's exit status. */
int bench_end(void);

/* The engine's counters. */
struct syslet_stats bench_stats(syslet_engine *e);
/* The share of the chains so far that went asynchronous, as a quantity: of hot ones it should be next to none. */
void bench_background(const char *benchmark, syslet_engine *e);

/* A head with enough slots for a batch. */
#define BENCH_SLOTS 64
extern struct async_head_user bench_head;
/* Waits for that many entries, no more being in flight, and takes them. */
void bench_take(int entries);

#define CHECK_EQ(actual, expected)                                                                                             \
	do {                                                                                                                   \
		int64_t actual_ = (int64_t)(actual), expected_ = (int64_t)(expected);                                          \
		if (__builtin_expect(actual_ != expected_, 0))                                                                 \
			bench_fail("%s is %" PRId64 ", not %" PRId64 " (%s:%d)", #actual, actual_, expected_, __FILE__,        \
				   __LINE__);                                                                                  \
	} while (0)

#endif
