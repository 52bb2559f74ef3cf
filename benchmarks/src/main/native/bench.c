// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "bench.h"

/* Short enough that most turns are not interrupted by whatever else runs on the machine. */
#define ROUND_NS       3000000
#define MAX_CONTENDERS 16
#define MAX_ROUNDS     100000

struct bench_options bench;

static uint64_t slots[BENCH_SLOTS];
struct async_head_user bench_head = { .ring_size_bytes = sizeof(slots) };

static const char *program;
static bool missing;

/* ------------------------------------------------------------------------------------------------------------- messages */

static void say(const char *format, va_list arguments)
{
	fflush(stdout);
	fprintf(stderr, "%s: ", program);
	vfprintf(stderr, format, arguments);
	fputc('\n', stderr);
}

void bench_missing(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	say(format, arguments);
	va_end(arguments);
	missing = true;
}

void bench_fail(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	say(format, arguments);
	va_end(arguments);
	exit(1);
}

int bench_end(void)
{
	if (fflush(stdout))
		bench_fail("stdout: %s", strerror(errno));
	return missing ? 3 : 0;
}

/* --------------------------------------------------------------------------------------------------------- command line */

static __attribute__((noreturn)) void usage(const char *about, const char *what)
{
	fprintf(stderr, "%s: %s '%s'; options: --json, --rounds N (1 to %d), --smoke, --engine auto|threads|uring\n", program,
		about, what, MAX_ROUNDS);
	exit(2);
}

static int rounds_of(const char *text)
{
	char *end;
	long n = strtol(text, &end, 10);

	if (end == text || *end || n < 1 || n > MAX_ROUNDS)
		usage("bad number of rounds", text);
	return (int)n;
}

static uint32_t engine_of(const char *text)
{
	static const char *const names[] = { "auto", "threads", "uring" };

	for (uint32_t kind = 0; kind < COUNT_OF(names); kind++)
		if (!strcmp(text, names[kind]))
			return kind;
	usage("unknown engine", text);
}

void bench_start(int argc, char **argv, const char *name, int rounds, uint32_t engine_kind)
{
	program = name;
	bench_head.completion_ring_ptr = P(slots);
	bench = (struct bench_options){ .rounds = rounds, .engine_kind = engine_kind };
	for (int i = 1; i < argc; i++) {
		const char *next = i + 1 < argc ? argv[i + 1] : "";

		if (!strcmp(argv[i], "--json"))
			bench.json = true;
		else if (!strcmp(argv[i], "--smoke"))
			bench.smoke = true;
		else if (!strcmp(argv[i], "--rounds"))
			bench.rounds = rounds_of(next), i++;
		else if (!strcmp(argv[i], "--engine"))
			bench.engine_kind = engine_of(next), i++;
		else
			usage("unknown argument", argv[i]);
	}
	if (bench.smoke)
		bench.rounds = 1;
}

/* --------------------------------------------------------------------------------------------------------------- engine */

syslet_engine *bench_engine(void)
{
	struct syslet_engine_options options = { .size = sizeof(options), .kind = bench.engine_kind };
	syslet_engine *e = syslet_engine_open(&options);
	char line[256];

	if (!e) {
		bench_missing("needs %s, and opening it failed: %s",
			      bench.engine_kind == SYSLET_ENGINE_URING ? "the io_uring engine" : "an engine", strerror(errno));
		exit(bench_end());
	}
	syslet_engine_describe(e, line, sizeof(line));
	if (!bench.json)
		printf("engine: %s\n", line);
	return e;
}

struct syslet_stats bench_stats(syslet_engine *e)
{
	struct syslet_stats s = { .size = sizeof(s) };

	CHECK_EQ(syslet_engine_stats(e, &s), 0);
	return s;
}

void bench_take(int entries)
{
	if (!entries)
		return;
	CHECK_EQ(async_wait((unsigned long)entries, bench_head.user_ring_idx, &bench_head), entries);
	for (; entries; entries--) {
		__atomic_store_n(&slots[bench_head.user_ring_idx], 0, __ATOMIC_RELEASE);
		bench_head.user_ring_idx = (bench_head.user_ring_idx + 1) % BENCH_SLOTS;
	}
}

/* --------------------------------------------------------------------------------------------------------------- spread */

struct spread {
	double median, min, max;
};

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double *numbers(int count)
{
	double *values = calloc((size_t)count, sizeof(*values));

	if (!values)
		bench_fail("no memory for %d numbers", count);
	return values;
}

static struct spread spread_of(const double *values, int count)
{
	double *sorted = numbers(count);
	struct spread s;

	memcpy(sorted, values, (size_t)count * sizeof(*sorted));
	qsort(sorted, (size_t)count, sizeof(*sorted), ascending);
	s.median = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
	s.min = sorted[0];
	s.max = sorted[count - 1];
	free(sorted);
	return s;
}

/* --------------------------------------------------------------------------------------------------------------- report */

static void report_spread(const char *what, struct spread s, const char *unit, bool target, double limit, bool met)
{
	printf("  %-28s %6.3f  (%.3f..%.3f)%s", what, s.median, s.min, s.max, unit);
	if (target)
		printf("  target %.2f %s", limit, met ? "met" : "MISSED");
	printf("\n");
}

static void report_json_end(struct spread s, bool target, double limit, bool met)
{
	printf("\"median\":%.4f,\"min\":%.4f,\"max\":%.4f,", s.median, s.min, s.max);
	if (target)
		printf("\"target\":%g,\"met\":%s}\n", limit, met ? "true" : "false");
	else
		printf("\"target\":null,\"met\":null}\n");
}

static void report_ratio(const char *benchmark, const struct comparison *c, struct spread s)
{
	bool target = c->target > 0, met = c->rate ? s.median >= c->target : s.median <= c->target;
	char what[64];

	if (bench.json) {
		printf("{\"name\":\"%s\",\"base\":\"%s\",\"candidate\":\"%s\",%s", benchmark, c->base, c->candidate,
		       c->rate ? "\"of\":\"rate\"," : "");
		report_json_end(s, target, c->target, met);
		return;
	}
	snprintf(what, sizeof(what), "%s / %s", c->candidate, c->base);
	report_spread(what, s, c->rate ? "  of the rate" : "", target, c->target, met);
}

void bench_quantity(const char *benchmark, const struct quantity *q, const double *samples, int count)
{
	struct spread s = spread_of(samples, count);
	bool target = q->target >= 0, met = s.max <= q->target; /* always, not mostly */
	char unit[64];

	if (bench.json) {
		printf("{\"name\":\"%s\",\"quantity\":\"%s\",\"unit\":\"%s\",", benchmark, q->name, q->unit);
		report_json_end(s, target, q->target, met);
		return;
	}
	snprintf(unit, sizeof(unit), "  %s", q->unit);
	report_spread(q->name, s, unit, target, q->target, met);
}

void bench_background(const char *benchmark, syslet_engine *e)
{
	static const struct quantity share = { "went-asynchronous", "% of the chains", -1 };
	struct syslet_stats s = bench_stats(e);
	double percent = 100 * (double)s.went_async / (double)s.submitted;

	bench_quantity(benchmark, &share, &percent, 1);
}

/* --------------------------------------------------------------------------------------------------------------- rounds */

static int64_t turn(const struct benchmark *b, const struct contender *c, int64_t operations)
{
	int64_t took;

	if (b->before_round)
		b->before_round();
	took = c->round(operations);
	if (took <= 0)
		bench_fail("%s answered %" PRId64 " for its round", c->name, took);
	return took;
}

/* One turn can be interrupted for so long that it tells nothing. */
static int64_t best_of_three(const struct benchmark *b, const struct contender *c, int64_t operations)
{
	int64_t best = turn(b, c, operations);

	for (int i = 0; i < 2; i++) {
		int64_t took = turn(b, c, operations);

		best = took < best ? took : best;
	}
	return best;
}

/* How many operations take about ROUND_NS. */
static int64_t calibrate(const struct benchmark *b, const struct contender *c)
{
	int64_t operations = 1, took;

	if (b->operations || bench.smoke)
		return b->operations ? b->operations : 1;
	while ((took = best_of_three(b, c, operations)) < ROUND_NS / 2)
		operations *= 2;
	operations = (int64_t)((double)operations * ROUND_NS / (double)took);
	return operations ? operations : 1;
}

static int find(const struct benchmark *b, const char *name)
{
	for (int i = 0; b->contenders[i].name; i++)
		if (!strcmp(b->contenders[i].name, name))
			return i;
	bench_fail("%s has no contender %s", b->name, name);
}

static void compare(const struct benchmark *b, const struct comparison *c, double *const nanos[])
{
	const double *candidate = nanos[find(b, c->candidate)], *base = nanos[find(b, c->base)];
	double *ratios = numbers(bench.rounds);

	for (int i = 0; i < bench.rounds; i++)
		ratios[i] = c->rate ? base[i] / candidate[i] : candidate[i] / base[i];
	report_ratio(b->name, c, spread_of(ratios, bench.rounds));
	free(ratios);
}

void bench_compare(const struct benchmark *b)
{
	int64_t operations[MAX_CONTENDERS];
	double *nanos[MAX_CONTENDERS];
	int n = 0;

	for (; b->contenders[n].name; n++) {
		if (n == MAX_CONTENDERS)
			bench_fail("%s has too many contenders", b->name);
		operations[n] = calibrate(b, &b->contenders[n]);
		nanos[n] = numbers(bench.rounds);
	}
	for (int round = bench.smoke ? 0 : -b->warm_ups; round < bench.rounds; round++)
		for (int k = 0; k < n; k++) {
			int i = round & 1 ? n - 1 - k : k; /* nobody always runs behind the same one */
			int64_t took = turn(b, &b->contenders[i], operations[i]);

			if (round >= 0)
				nanos[i][round] = (double)took / (double)operations[i];
		}
	if (!bench.json) {
		printf("%s: %s\n", b->name, b->operation);
		for (int i = 0; i < n; i++)
			printf("  %-14s %8.0f ns   %s\n", b->contenders[i].name, spread_of(nanos[i], bench.rounds).median,
			       b->contenders[i].text);
	}
	for (const struct comparison *c = b->comparisons; c->candidate; c++)
		compare(b, c, nanos);
	for (int i = 0; i < n; i++)
		free(nanos[i]);
	fflush(stdout);
}
