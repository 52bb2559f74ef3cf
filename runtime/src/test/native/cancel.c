// SPDX-License-Identifier: Apache-2.0
/* A chain is stopped wherever it is: exactly one completion, the result so far kept, clean-up run, nothing leaked. */
#include <netinet/in.h>
#include <pthread.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include "test.h"

static syslet_engine *e;
static struct ring r;

#define STOPPED(control, at)                                                                                                   \
	do {                                                                                                                   \
		CHECK_EQ((control).status, -ECANCELED);                                                                        \
		CHECK_EQ((control).stopped_at, P(&(at)->atom));                                                                \
	} while (0)

static void submit(struct call *c, struct syslet_control *control)
{
	CHECK_EQ(syslet_exec_control(e, &c->atom, &r.head, NULL, control), 0);
	CHECK(control->id != 0);
}

/* Cancels a while later, when it has got to where it waits. */
static void cancel_soon(uint64_t id)
{
	nap_ms(5);
	CHECK_EQ(syslet_cancel(e, id), 0);
	CHECK(syslet_cancel(e, id) == -EALREADY || syslet_cancel(e, id) == -ENOENT);
}

/* One blocked call of each kind: its cell says that it was cancelled, and the atom behind it has not run. */
static void blocked_in(uint32_t nr, uint64_t a, uint64_t b, uint64_t c3, uint64_t d, uint64_t f)
{
	struct syslet_control control = { 0 };
	struct call c, next;

	CALL(&c, 0, nr, a, b, c3, d, f);
	CALL(&next, 0, __NR_getppid);
	call_then(&c, &next);
	submit(&c, &control);
	cancel_soon(control.id);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, -ECANCELED);
	CHECK_EQ(next.result, RESULT_NONE);
	STOPPED(control, &c);
	CHECK_EQ(syslet_cancel(e, control.id), -ENOENT);
	EVENTUALLY(stats_of(e).in_flight == 0);
}

static void every_kind(void)
{
	struct timespec hour = { 3600, 0 };
	char b[8], path[64], name[80];
	uint32_t word = 1;
	int p[2], s[2], lock = temp_file(path), other = open(path, O_RDWR | O_CLOEXEC), full[2];
	struct sockaddr_in any = { .sin_family = AF_INET, .sin_addr = { htonl(INADDR_LOOPBACK) } };
	int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	uint64_t cancelled = stats_of(e).cancelled;

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	CHECK_EQ(pipe2(full, O_CLOEXEC | O_NONBLOCK), 0);
	while (write(full[1], path, 1) == 1 || write(full[1], "0123456789abcdef", 16) == 16)
		;
	CHECK_EQ(fcntl(full[1], F_SETFL, 0), 0);
	CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s), 0);
	CHECK_EQ(bind(listener, (struct sockaddr *)&any, sizeof(any)), 0);
	CHECK_EQ(listen(listener, 1), 0);
	CHECK_EQ(flock(lock, LOCK_EX), 0);
	snprintf(name, sizeof(name), "%s.fifo", path);
	CHECK_EQ(mkfifo(name, 0600), 0);

	blocked_in(__NR_read, (uint64_t)p[0], P(b), 8, 0, 0);
	blocked_in(__NR_write, (uint64_t)full[1], P(b), 8, 0, 0);
	blocked_in(__NR_recvfrom, (uint64_t)s[0], P(b), 8, 0, 0);
	blocked_in(__NR_accept4, (uint64_t)listener, 0, 0, 0, 0);
	blocked_in(__NR_nanosleep, P(&hour), 0, 0, 0, 0);
	blocked_in(__NR_clock_nanosleep, CLOCK_MONOTONIC, 0, P(&hour), 0, 0);
	blocked_in(__NR_flock, (uint64_t)other, LOCK_EX, 0, 0, 0);
	blocked_in(__NR_pselect6, 0, 0, 0, 0, P(&hour));
	blocked_in(__NR_futex, P(&word), 0x80 /* FUTEX_WAIT_PRIVATE */, 1, 0, 0);
	blocked_in(__NR_splice, (uint64_t)p[0], 0, (uint64_t)full[1], 0, 8);
	/* An open of a FIFO blocks its caller unless it is asked to go at once. */
	struct syslet_control control = { 0 };
	struct call c;
	CALL(&c, SYSLET_ASYNC, __NR_openat, AT_FDCWD, P(name), O_RDONLY | O_CLOEXEC);
	submit(&c, &control);
	cancel_soon(control.id);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK_EQ(c.result, -ECANCELED);
	STOPPED(control, &c);
	CHECK_EQ(stats_of(e).cancelled - cancelled, 11);
	for (int i = 0; i < 2; i++) {
		close(p[i]);
		close(s[i]);
		close(full[i]);
	}
	close(lock);
	close(other);
	close(listener);
	unlink(path);
	unlink(name);
}

/* What was transferred is the result, and the chain ends behind that atom. */
static void half_written(void)
{
	struct syslet_control control = { 0 };
	struct call c, next;
	static char big[1 << 20];
	int p[2];

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	CALL(&c, 0, __NR_write, p[1], P(big), sizeof(big));
	CALL(&next, 0, __NR_getppid);
	call_then(&c, &next);
	submit(&c, &control);
	cancel_soon(control.id);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	CHECK(c.result > 0 && c.result < (int64_t)sizeof(big));
	CHECK_EQ(next.result, RESULT_NONE);
	STOPPED(control, &next);
	close(p[0]);
	close(p[1]);
}

/* A chain that goes round and round without ever blocking. */
static void endless(void)
{
	struct syslet_control control = { 0 };
	struct call c;

	CALL(&c, 0, __NR_getppid);
	c.atom.next = P(&c.atom);
	submit(&c, &control);
	cancel_soon(control.id);
	CHECK_EQ(ring_take(&r), P(&c.atom));
	STOPPED(control, &c);
}

/* The clean-up of the atom that was interrupted runs to its end, though it is cancelled again; it may block, too. */
static void clean_up(void)
{
	struct timespec t = { 0, 300000000 };
	struct call open_it, read_it, nap, close_it;
	struct syslet_unwind table[2];
	struct syslet_control control = { .unwind = P(table), .unwind_count = 2 };
	int p[2], fds;
	char b;

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	fds = count_entries("/proc/self/fd");
	CALL(&open_it, 0, __NR_dup, p[0]);
	CALL(&read_it, 0, __NR_read, 0, P(&b), 1);
	CALL(&nap, 0, __NR_nanosleep, P(&t), 0);
	CALL(&close_it, 0, __NR_close, 0);
	read_it.atom.arg_ptr[0] = close_it.atom.arg_ptr[0] = P(&open_it.result);
	call_then(&open_it, &read_it);
	call_then(&nap, &close_it);
	table[0] = (struct syslet_unwind){ P(&open_it.atom), 0 };
	table[1] = (struct syslet_unwind){ P(&read_it.atom), P(&nap.atom) };
	if (table[0].atom > table[1].atom) {
		struct syslet_unwind first = table[1];

		table[1] = table[0];
		table[0] = first;
	}
	submit(&open_it, &control);
	nap_ms(5);
	CHECK_EQ(syslet_cancel(e, control.id), 0);
	nap_ms(5);
	CHECK_EQ(syslet_cancel(e, control.id), -EALREADY);
	CHECK_EQ(ring_take(&r), P(&close_it.atom));
	CHECK_EQ(read_it.result, -ECANCELED);
	CHECK_EQ(nap.result, 0);
	CHECK_EQ(close_it.result, 0);
	STOPPED(control, &read_it);
	CHECK_EQ(count_entries("/proc/self/fd"), fds);
	close(p[0]);
	close(p[1]);
}

/* A clean-up without an end is cut off, whether it runs or waits meanwhile; one that is long is not. */
static void endless_clean_up(void)
{
	struct timespec none = { 0, 1 };
	struct {
		struct call read_it, step, count;
		int64_t counter;
	} in;
	struct syslet_unwind table[1];
	struct syslet_control control = { .unwind = P(table), .unwind_count = 1 };
	const struct syslet_bounds bounds = { .block = { P(&in), sizeof(in) } }; /* so that millions of additions are no system calls */
	uint64_t waits = 0;
	int p[2];
	char b;

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	for (int kind = 0; kind < 4; kind++) {
		CALL(&in.read_it, 0, __NR_read, p[0], P(&b), 1);
		CALL(&in.count, kind == 2 ? SYSLET_SYNC : 0, SYSLET_UMEM_ADD, P(&in.counter), 1);
		in.counter = -(int64_t)SYSLET_CLEANUP_MOST;
		call_then(&in.count, &in.count);
		if (kind == 1) { /* every other atom may block */
			CALL(&in.step, SYSLET_ASYNC, __NR_nanosleep, P(&none), 0);
			in.counter = -3000;
			in.count.atom.flags |= SYSLET_STOP_ON_ZERO;
			call_then(&in.count, &in.step);
			call_then(&in.step, &in.count);
			waits = stats_of(e).atoms;
		}
		if (kind == 3) /* as long as it may be */
			in.count.atom.flags |= SYSLET_STOP_ON_ZERO;
		table[0] = (struct syslet_unwind){ P(&in.read_it.atom), P(&in.count.atom) };
		CHECK_EQ(syslet_exec_control(e, &in.read_it.atom, &r.head, &bounds, &control), 0);
		nap_ms(5);
		CHECK_EQ(syslet_cancel(e, control.id), 0);
		CHECK_EQ(ring_take(&r), P(&in.count.atom));
		CHECK_EQ(in.read_it.result, -ECANCELED);
		CHECK_EQ(control.status, -ECANCELED);
		CHECK_EQ(in.count.result, 0);
		CHECK_EQ(in.counter, 0);
		CHECK_EQ(control.stopped_at, P(&in.read_it.atom) | (kind % 2 ? 0 : SYSLET_STOPPED_CUT));
		if (kind == 1)
			CHECK(stats_of(e).atoms - waits >= 5999);
	}
	close(p[0]);
	close(p[1]);
}

/* A clean-up of one atom ends behind it wherever the atom leads, though the atom blocks; also where it leads to itself. */
static void alone(void)
{
	struct timespec t = { 0, 20000000 };
	struct call step[3]; /* an array: their addresses ascend */
	struct syslet_unwind table[2];
	struct syslet_control control = { .unwind = P(table), .unwind_count = 2 };
	int p[2];
	char b;

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	for (int kind = 0; kind < 4; kind++) {
		CALL(&step[0], 0, __NR_read, p[0], P(&b), 1);
		if (kind == 0)
			CALL(&step[1], SYSLET_STOP_ON_NEGATIVE, __NR_getppid);
		else if (kind == 1)
			CALL(&step[1], SYSLET_STOP_ON_ZERO | SYSLET_SKIP_TO_NEXT_ON_STOP, __NR_nanosleep, P(&t), 0);
		else
			CALL(&step[1], kind == 2 ? SYSLET_ASYNC : 0, __NR_pselect6, 0, 0, 0, 0, P(&t), 0);
		CALL(&step[2], 0, __NR_getppid);
		call_then(&step[0], &step[1]);
		call_then(&step[1], &step[kind == 3 ? 1 : 2]);
		table[0] = (struct syslet_unwind){ P(&step[0].atom), P(&step[1].atom) | SYSLET_UNWIND_ALONE };
		table[1] = (struct syslet_unwind){ P(&step[1].atom), kind % 2 ? SYSLET_UNWIND_LATER : 0 };
		submit(&step[0], &control);
		nap_ms(5);
		CHECK_EQ(syslet_cancel(e, control.id), 0);
		CHECK_EQ(ring_take(&r), P(&step[1].atom));
		CHECK_EQ(step[0].result, -ECANCELED);
		CHECK(kind == 0 ? step[1].result > 0 : step[1].result == 0);
		CHECK_EQ(step[2].result, RESULT_NONE);
		STOPPED(control, &step[0]);
	}
	close(p[0]);
	close(p[1]);
}

/* A step of a clean-up that the chain takes by itself is not interrupted, nor what follows it; then the chain is stopped. */
static void shielded(void)
{
	struct timespec t = { 0, 100000000 };
	struct call step[4]; /* an array: their addresses ascend */
	struct syslet_unwind table[3];
	struct syslet_control control = { .unwind = P(table), .unwind_count = 3 };
	int p[2];

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	for (int thread = 0; thread < 2; thread++) {
		if (thread)
			CALL(&step[0], 0, __NR_pselect6, 0, 0, 0, 0, P(&t), 0);
		else
			CALL(&step[0], 0, __NR_nanosleep, P(&t), 0);
		CALL(&step[1], 0, SYSLET_ADD, 1, 2);
		CALL(&step[2], 0, __NR_close, p[thread]);
		CALL(&step[3], 0, __NR_getppid);
		for (int i = 0; i < 3; i++) {
			call_then(&step[i], &step[i + 1]);
			table[i] = (struct syslet_unwind){ P(&step[i].atom), SYSLET_UNWIND_LATER };
		}
		submit(&step[0], &control);
		nap_ms(10);
		CHECK_EQ(syslet_cancel(e, control.id), 0);
		CHECK_EQ(ring_take(&r), P(&step[2].atom));
		CHECK_EQ(step[0].result, 0);
		CHECK_EQ(step[1].result, 3);
		CHECK_EQ(step[2].result, 0);
		CHECK_EQ(step[3].result, RESULT_NONE);
		STOPPED(control, &step[3]);
	}
	/* A loop of nothing but such atoms is ended all the same. */
	CALL(&step[0], 0, SYSLET_ADD, 1, 2);
	step[0].atom.next = P(&step[0].atom);
	submit(&step[0], &control);
	cancel_soon(control.id);
	CHECK_EQ(ring_take(&r), P(&step[0].atom));
	STOPPED(control, &step[0]);
}

/* Nobody is told twice: it ends by itself or is stopped, and there is one entry in either case. */
static void races(void)
{
	enum { ROUNDS = SANITIZED ? 300 : 3000 };
	int p[2], stopped = 0, ended = 0;
	char b;

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	for (int i = 0; i < ROUNDS; i++) {
		struct syslet_control control = { 0 };
		struct call c;
		long answer;

		CALL(&c, 0, __NR_read, p[0], P(&b), 1);
		submit(&c, &control);
		for (volatile int k = 0; k < i % 64 * 50; k++)
			;
		CHECK_EQ(write(p[1], "x", 1), 1);
		answer = syslet_cancel(e, control.id);
		CHECK(answer == 0 || answer == -ENOENT);
		CHECK_EQ(ring_take(&r), P(&c.atom));
		CHECK_EQ(async_wait(1, r.head.user_ring_idx, &r.head), 0);
		if (c.result == 1) {
			CHECK_EQ(control.status, 0);
			ended++;
		} else {
			CHECK_EQ(answer, 0);
			CHECK_EQ(c.result, -ECANCELED);
			STOPPED(control, &c);
			CHECK_EQ(read(p[0], &b, 1), 1); /* it was not taken */
			stopped++;
		}
	}
	CHECK_EQ(ended + stopped, ROUNDS);
	close(p[0]);
	close(p[1]);
}

/* All of one head, and only they; those without a control end, too. */
static void by_head(void)
{
	enum { N = 20 };
	struct ring other;
	struct call mine[N], theirs[N];
	int p[2];
	char b;

	ring_init(&other, N);
	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	for (int i = 0; i < N; i++) {
		CALL(&mine[i], 0, __NR_read, p[0], P(&b), 1);
		CALL(&theirs[i], 0, __NR_read, p[0], P(&b), 1);
		CHECK_EQ(syslet_exec(e, &mine[i].atom, &r.head, NULL), 0);
		CHECK_EQ(syslet_exec(e, &theirs[i].atom, &other.head, NULL), 0);
	}
	CHECK_EQ(syslet_cancel_all(e, &r.head), N);
	for (int i = 0; i < N; i++)
		CHECK(ring_take(&r));
	for (int i = 0; i < N; i++)
		CHECK_EQ(mine[i].result, -ECANCELED);
	CHECK_EQ(stats_of(e).in_flight, N);
	CHECK_EQ(syslet_cancel_all(e, &r.head), 0);
	CHECK_EQ(syslet_cancel_all(e, NULL), N);
	for (int i = 0; i < N; i++)
		CHECK(ring_take(&other));
	for (int i = 0; i < N; i++)
		CHECK_EQ(theirs[i].result, -ECANCELED);
	close(p[0]);
	close(p[1]);
}

static void ids(void)
{
	struct syslet_control control = { .id = 99, .status = 99, .stopped_at = 99 };
	struct call c;

	CHECK_EQ(syslet_cancel(NULL, 1), -EINVAL);
	CHECK_EQ(syslet_cancel_all(NULL, NULL), -EINVAL);
	CHECK_EQ(syslet_cancel(e, 0), -ENOENT);
	CHECK_EQ(syslet_cancel(e, UINT64_MAX), -ENOENT);
	CHECK_EQ(syslet_cancel(e, 12345), -ENOENT);
	/* In the caller it has no id. */
	CALL(&c, 0, __NR_getppid);
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &control), P(&c.atom));
	CHECK_EQ(control.id, 0);
	CHECK_EQ(control.status, 0);
	CHECK_EQ(control.stopped_at, 0);
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, (struct syslet_control *)(P(&control) + 4)), -EINVAL);
}

int main(void)
{
	int fds;

	e = engine_new();
	ring_init(&r, RING_SLOTS);
	ids();
	every_kind();
	fds = count_entries("/proc/self/fd");
	half_written();
	endless();
	clean_up();
	endless_clean_up();
	alone();
	shielded();
	races();
	by_head();
	EVENTUALLY(stats_of(e).in_flight == 0);
	CHECK_EQ(count_entries("/proc/self/fd"), fds);
	CHECK(is_uring(e) || stats_of(e).cancel_signals > 0);
	engine_done(e);
	return 0;
}
