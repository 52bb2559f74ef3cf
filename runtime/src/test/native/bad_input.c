// SPDX-License-Identifier: Apache-2.0
/* What makes no sense is refused with the errno that the header gives for exactly that, at each entry, and nothing has run. */
#include <limits.h>
#include <signal.h>
#include "test.h"

static syslet_engine *e;
static struct call c;
static struct ring r;

/* All entries agree; the one for many chains answers in the submission what it does not refuse as a whole. */
static void refused(struct syslet_uatom *atom, struct async_head_user *head, long error, bool about_head)
{
	struct syslet_submission subs[5];
	struct syslet_control control = { 0 };

	CHECK_EQ(syslet_exec(e, atom, head, NULL), error);
	CHECK_EQ(syslet_exec_control(e, atom, head, NULL, &control), error);
	CHECK_EQ(control.id, 0);
	errno = 0;
	CHECK(async_exec(atom, head) == (void *)-1);
	CHECK_EQ(errno, -error);
	for (int n = 1; n <= 5; n += 4) {
		for (int i = 0; i < n; i++)
			subs[i] = (struct syslet_submission){ .atom = P(atom), .result = RESULT_NONE };
		CHECK_EQ(syslet_exec_many(e, subs, (unsigned long)n, head), about_head ? error : n);
		for (int i = 0; i < n; i++)
			CHECK_EQ(subs[i].result, about_head ? RESULT_NONE : error);
	}
	CHECK_EQ(c.result, RESULT_NONE);
	CHECK_EQ(stats_of(e).submitted, 0);
	CHECK_EQ(stats_of(e).in_flight, 0);
}

static void atoms(void)
{
	static const uint32_t strangers[] = { SYSLET_PSEUDO_END, SYSLET_PSEUDO_END + 1, UINT32_MAX };
	static const uint32_t forbidden[] = { __NR_clone, __NR_execve, __NR_execveat, __NR_rt_sigreturn, __NR_exit,
					      __NR_exit_group, __NR_brk, __NR_munmap, __NR_mremap, __NR_mprotect, __NR_clone3 };

	refused(NULL, &r.head, -EINVAL, false);
	for (uint64_t off = 1; off < 8; off++)
		refused((void *)(uintptr_t)(P(&c.atom) + off), &r.head, -EINVAL, false);
	for (uint32_t bit = 0x100; bit; bit <<= 1) {
		CALL(&c, bit, __NR_getppid);
		refused(&c.atom, &r.head, -EINVAL, false);
	}
	CALL(&c, SYSLET_ASYNC | SYSLET_SYNC, __NR_getppid);
	refused(&c.atom, &r.head, -EINVAL, false);
	for (size_t i = 0; i < COUNT_OF(strangers); i++)
		for (uint32_t flags = 0; flags <= SYSLET_SYNC; flags++) {
			CALL(&c, flags, strangers[i]);
			refused(&c.atom, &r.head, -EINVAL, false);
		}
	for (size_t i = 0; i < COUNT_OF(forbidden); i++)
		for (uint32_t flags = 0; flags <= SYSLET_SYNC; flags++) {
			CALL(&c, flags, forbidden[i]);
			refused(&c.atom, &r.head, -EPERM, false);
		}
	CALL(&c, 0, __NR_getppid);
}

static void heads(void)
{
	static const uint64_t sizes[] = { 0, 1, 7, 9, 12, 8 * RING_SLOTS + 4, UINT64_MAX };
	struct ring bad;

	refused(&c.atom, NULL, -EINVAL, true);
	refused(&c.atom, (void *)(P(&r.head) + 4), -EINVAL, true);
	CHECK_EQ(async_wait(0, 0, NULL), -EINVAL);
	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		ring_init(&bad, 1);
		bad.head.ring_size_bytes = sizes[i];
		refused(&c.atom, &bad.head, -EINVAL, true);
		CHECK_EQ(async_wait(0, 0, &bad.head), -EINVAL);
	}
	ring_init(&bad, 2);
	bad.head.completion_ring_ptr = 0;
	refused(&c.atom, &bad.head, -EINVAL, true);
	bad.head.completion_ring_ptr = P(bad.slots) + 4;
	refused(&c.atom, &bad.head, -EINVAL, true);
	ring_init(&bad, 2);
	bad.head.kernel_ring_idx = 2;
	refused(&c.atom, &bad.head, -EINVAL, true);
	ring_init(&bad, 2);
	CHECK_EQ(async_wait(0, 2, &bad.head), -EINVAL);
	CHECK_EQ(async_wait(0, ULONG_MAX, &bad.head), -EINVAL);
	CHECK_EQ(async_wait(ULONG_MAX, 0, &bad.head), 0); /* nothing is in flight */
}

static void controls(void)
{
	struct syslet_control control[2] = { { 0 } };
	struct syslet_submission subs[5];

	for (uint64_t off = 1; off < 8; off++) {
		CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, (void *)(P(control) + off)), -EINVAL);
		for (int i = 0; i < 5; i++)
			subs[i] = (struct syslet_submission){ .atom = P(&c.atom), .control = P(control) + off };
		CHECK_EQ(syslet_exec_many(e, subs, 5, &r.head), 5);
		for (int i = 0; i < 5; i++)
			CHECK_EQ(subs[i].result, -EINVAL);
	}
	CHECK_EQ(c.result, RESULT_NONE);
}

static void many(void)
{
	struct syslet_submission sub = { .atom = P(&c.atom) };

	CHECK_EQ(syslet_exec_many(e, NULL, 1, &r.head), -EINVAL);
	CHECK_EQ(syslet_exec_many(e, NULL, 0, &r.head), 0);
	CHECK_EQ(syslet_exec_many(e, &sub, 0, &r.head), 0);
	CHECK_EQ(syslet_exec_many(e, &sub, (unsigned long)LONG_MAX + 1, &r.head), -EINVAL);
	CHECK_EQ(syslet_exec_many(e, &sub, ULONG_MAX, &r.head), -EINVAL);
	CHECK_EQ(c.result, RESULT_NONE);
}

static void outside(void)
{
	struct syslet_bounds bounds = { .block = { P(&c), 8 } };
	struct syslet_submission subs[5];

	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, &bounds), -EFAULT);
	for (int i = 0; i < 5; i++)
		subs[i] = (struct syslet_submission){ .atom = P(&c.atom), .bounds = P(&bounds) };
	CHECK_EQ(syslet_exec_many(e, subs, 5, &r.head), 5);
	for (int i = 0; i < 5; i++)
		CHECK_EQ(subs[i].result, -EFAULT);
	bounds.block.size = UINT64_MAX; /* past the end of the address space */
	bounds.block.base = P(&c) + 8;
	CHECK_EQ(syslet_exec(e, &c.atom, &r.head, &bounds), -EFAULT);
	CHECK_EQ(c.result, RESULT_NONE);
}

static void refused_options(struct syslet_engine_options o, int error)
{
	errno = 0;
	if (syslet_engine_open(&o))
		FAIL("an engine was opened in spite of its options");
	CHECK_EQ(errno, error);
}

#define REFUSED_OPTION(field, value, error)                                                                                    \
	do {                                                                                                                   \
		struct syslet_engine_options o_ = engine_options();                                                            \
		o_.field = (value);                                                                                            \
		refused_options(o_, error);                                                                                    \
	} while (0)
#define ACCEPTED_OPTION(field, value)                                                                                          \
	do {                                                                                                                   \
		struct syslet_engine_options o_ = engine_options();                                                            \
		o_.field = (value);                                                                                            \
		engine_done(engine_with(&o_));                                                                                 \
	} while (0)

static void options(void)
{
	struct { struct syslet_engine_options o; uint64_t newer; } longer = { .o = engine_options() };
	int fds = count_entries("/proc/self/fd");

	REFUSED_OPTION(size, 0, EINVAL);
	REFUSED_OPTION(size, 7, EINVAL);
	REFUSED_OPTION(size, 4097, EINVAL);
	REFUSED_OPTION(size, UINT32_MAX, EINVAL);
	REFUSED_OPTION(kind, 3, EINVAL);
	REFUSED_OPTION(kind, UINT32_MAX, EINVAL);
	REFUSED_OPTION(flags, 2, EINVAL);
	REFUSED_OPTION(flags, UINT32_MAX, EINVAL);
	REFUSED_OPTION(ring_entries, 1, EINVAL);
	REFUSED_OPTION(ring_entries, 7, EINVAL);
	REFUSED_OPTION(ring_entries, 32769, EINVAL);
	REFUSED_OPTION(batch_rings, 65, EINVAL);
	REFUSED_OPTION(iowq_bounded, UINT32_MAX, EINVAL);
	REFUSED_OPTION(iowq_unbounded, UINT32_MAX, EINVAL);
	REFUSED_OPTION(cancel_signal, (uint32_t)SIGRTMIN - 1, EINVAL);
	REFUSED_OPTION(cancel_signal, (uint32_t)SIGRTMAX + 1, EINVAL);
	REFUSED_OPTION(cancel_signal, SIGUSR1, EINVAL);
	REFUSED_OPTION(cancel_signal, (uint32_t)SIGRTMAX, EBUSY); /* another is in use */
	longer.o.size = sizeof(longer);
	longer.newer = 1;
	errno = 0;
	CHECK(!syslet_engine_open(&longer.o));
	CHECK_EQ(errno, EINVAL);
	longer.newer = 0;
	engine_done(engine_with(&longer.o));
	ACCEPTED_OPTION(ring_entries, 8);
	ACCEPTED_OPTION(ring_entries, 1000);
	ACCEPTED_OPTION(batch_rings, 64);
	ACCEPTED_OPTION(max_threads, 1);
	ACCEPTED_OPTION(max_threads, UINT32_MAX);
	ACCEPTED_OPTION(budget_atoms, 1);
	ACCEPTED_OPTION(budget_ns, UINT64_MAX);
	ACCEPTED_OPTION(idle_ns, UINT64_MAX);
	CHECK_EQ(count_entries("/proc/self/fd"), fds);
}

static uint64_t waiting(int fd, struct syslet_control *control, char *byte)
{
	CALL(&c, 0, __NR_read, fd, P(byte), 1);
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, control), 0);
	CHECK(control->id);
	return control->id;
}

static void ids(void)
{
	struct syslet_control control = { 0 };
	uint64_t id, stale, random = 88172645463325252u;
	int p[2];
	char byte;

	CHECK_EQ(pipe(p), 0);
	CHECK_EQ(syslet_cancel(NULL, 1), -EINVAL);
	CHECK_EQ(syslet_cancel_all(NULL, &r.head), -EINVAL);
	CHECK_EQ(syslet_cancel_all(NULL, NULL), -EINVAL);
	CHECK_EQ(syslet_cancel(e, 0), -ENOENT);
	CHECK_EQ(syslet_cancel(e, UINT64_MAX), -ENOENT);
	CHECK_EQ(syslet_cancel_all(e, NULL), 0);
	CHECK_EQ(syslet_cancel_all(e, &r.head), 0);

	stale = waiting(p[0], &control, &byte);
	CHECK_EQ(write(p[1], "x", 1), 1);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(syslet_cancel(e, stale), -ENOENT);

	id = waiting(p[0], &control, &byte); /* in the record of the one before */
	CHECK(id != stale);
	CHECK_EQ(syslet_cancel(e, stale), -ENOENT);
	for (int i = 0; i < 100000; i++) {
		random ^= random << 13;
		random ^= random >> 7;
		random ^= random << 17;
		CHECK(random == id || syslet_cancel(e, random) == -ENOENT);
		/* Those near the right one too: another use, another record. */
		CHECK_EQ(syslet_cancel(e, id ^ UINT64_C(1) << (i % 64)), -ENOENT);
	}
	CHECK_EQ(result_of(&c), RESULT_NONE);
	EVENTUALLY(stats_of(e).in_flight == 1); /* the one before it may just be leaving */
	CHECK_EQ(syslet_cancel(e, id), 0);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, -ECANCELED);
	CHECK_EQ(syslet_cancel(e, id), -ENOENT);
	CHECK_EQ(stats_of(e).cancelled, 1);
	close(p[0]);
	close(p[1]);
}

/* Also a loop of one atom, marked ASYNC or in a batch, leaves its caller, and can be ended. */
static void endless(void)
{
	struct call loop[6];
	struct syslet_submission subs[6];
	struct syslet_control control[6] = { { 0 } };

	for (int i = 0; i < 6; i++) {
		CALL(&loop[i], i % 3 == 1 ? SYSLET_ASYNC : 0, i % 3 == 2 ? (uint32_t)SYSLET_ADD : __NR_getppid, 1, 2);
		call_then(&loop[i], &loop[i]);
		subs[i] = (struct syslet_submission){ .atom = P(&loop[i].atom), .control = P(&control[i]) };
	}
	CHECK_EQ(syslet_exec_many(e, subs, 6, &r.head), 6);
	for (int i = 0; i < 6; i++)
		CHECK_EQ(subs[i].result, 0);
	CHECK(stats_of(e).budget_yields >= 4);
	for (int i = 0; i < 3; i++)
		CHECK_EQ(syslet_cancel(e, control[i].id), 0);
	for (int i = 3; i < 6; i++) /* another thread could */
		__atomic_store_n(&loop[i].atom.next, 0, __ATOMIC_RELAXED);
	for (int i = 0; i < 6; i++)
		CHECK(ring_take(&r));
	for (int i = 0; i < 6; i++)
		CHECK_EQ(control[i].status, i < 3 ? -ECANCELED : 0);
}

static void reports(void)
{
	struct syslet_stats stats = { .size = 7 };
	struct syslet_abi_report report = { .size = 3 };
	char line[4];

	CHECK_EQ(syslet_engine_stats(e, NULL), -EINVAL);
	CHECK_EQ(syslet_engine_stats(NULL, &stats), -EINVAL);
	CHECK_EQ(syslet_engine_stats(e, &stats), -EINVAL);
	CHECK_EQ(syslet_abi(NULL), -EINVAL);
	CHECK_EQ(syslet_abi(&report), -EINVAL);
	CHECK_EQ(syslet_engine_describe(NULL, line, sizeof(line)), -EINVAL);
	CHECK_EQ(syslet_engine_describe(e, NULL, 1), -EINVAL);
	CHECK(syslet_engine_describe(e, NULL, 0) > 4);
	CHECK(syslet_engine_describe(e, line, sizeof(line)) > 4);
	CHECK_EQ(line[3], 0);
	CHECK_EQ(syslet_engine_close(NULL, 0), -EINVAL);
	CHECK_EQ(umem_add(NULL, 1), -EFAULT);
	CHECK_EQ(umem_add((unsigned long *)16, 1), -EFAULT);
}

int main(void)
{
	e = engine_new();
	ring_init(&r, 8);
	CALL(&c, 0, __NR_getppid);
	heads();
	atoms();
	controls();
	many();
	outside();
	reports();
	options();
	CHECK_EQ(stats_of(e).submitted, 0);
	ids();
	endless();
	engine_done(e);
	return 0;
}
