// SPDX-License-Identifier: Apache-2.0
/* SYSLET_SOAK_CHAINS chains of all kinds over several heads and engines, stopped at random: what goes in comes out, nothing stays. */
#include <linux/stat.h>
#include <malloc.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include "test.h"

#define ENGINES 2
#define HEADS   4
#define CHAINS  32 /* of a round */
#define KINDS   16

static syslet_engine *engines[ENGINES];
static char file_path[64], short_path[64];
static uint64_t wanted, submitted, completed, inline_ends, stopped;

struct shop {
	syslet_engine *e;
	struct ring r;
	struct call c[CHAINS][3];
	struct syslet_control control[CHAINS];
	struct syslet_unwind unwind[CHAINS][2];
	struct timespec t[CHAINS];
	struct statx st[CHAINS];
	char room[CHAINS][512];
	bool seen[CHAINS];
	int pipe[2], never[2], pair[2], file, event;
	unsigned seed;
};

static uint64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* Chain i: its kind says how it begins; then an addition, or what becomes of a file. */
static void prepare(struct shop *s, int i)
{
	struct call *c = s->c[i];
	uint32_t flags = rand_r(&s->seed) % 3 ? 0 : SYSLET_ASYNC;
	uint64_t room = P(s->room[i]);

	s->t[i] = (struct timespec){ 0, rand_r(&s->seed) % 200000 };
	s->control[i] = (struct syslet_control){ 0 };
	s->seen[i] = false;
	CALL(&c[1], 0, SYSLET_ADD, 0, 1000);
	CALL(&c[2], 0, __NR_getppid);
	c[1].atom.arg_ptr[0] = P(&c[0].result);
	switch (rand_r(&s->seed) % KINDS) {
	case 0:
		CALL(&c[0], flags, __NR_read, s->never[0], room, 1);
		s->control[i].deadline_ns = now_ns() + 1 + rand_r(&s->seed) % 1000000;
		break;
	case 1:
		CALL(&c[0], flags, __NR_read, s->pipe[0], room, 1);
		s->control[i].deadline_ns = now_ns() + rand_r(&s->seed) % 2000000; /* somebody may have taken the byte */
		break;
	case 2:
		CALL(&c[0], flags, __NR_nanosleep, P(&s->t[i]), 0);
		break;
	case 3:
		CALL(&c[0], flags, __NR_clock_nanosleep, CLOCK_TAI, 0, P(&s->t[i]), 0);
		break;
	case 4:
		CALL(&c[0], flags, __NR_pread64, s->file, room, 512, rand_r(&s->seed) % 100 * 512);
		break;
	case 5:
		CALL(&c[0], flags, __NR_statx, AT_FDCWD, P(file_path), 0, STATX_SIZE, P(&s->st[i]));
		break;
	case 6:
		CALL(&c[0], flags, __NR_recvfrom, s->pair[0], room, 512, MSG_DONTWAIT, 0, 0);
		break;
	case 7:
		CALL(&c[0], flags, __NR_sendto, s->pair[1], room, 8, MSG_NOSIGNAL, 0, 0);
		s->control[i].deadline_ns = now_ns() + 500000;
		break;
	case 8:
		CALL(&c[0], flags, __NR_ppoll, 0, 0, P(&s->t[i]), 0, 8);
		break;
	case 9:
		CALL(&c[0], flags, __NR_futex, P(s->room[i]), 0 /* FUTEX_WAIT */, 12345, 0);
		break;
	case 10:
		CALL(&c[0], flags, __NR_getppid);
		break;
	case 11:
		CALL(&c[0], flags, __NR_write, s->pipe[1], room, 1);
		s->control[i].deadline_ns = now_ns() + 500000;
		break;
	case 12:
		CALL(&c[0], flags, __NR_fsync, -1);
		break;
	default:
		/* A file is opened, read and closed; who stops it between that has it closed all the same. */
		CALL(&c[0], flags & (rand_r(&s->seed) % 8 ? 0 : SYSLET_ASYNC), __NR_openat, AT_FDCWD,
		     P(rand_r(&s->seed) % 4 ? file_path : short_path), O_RDONLY | O_CLOEXEC);
		CALL(&c[1], 0, __NR_read, 0, room, 512);
		CALL(&c[2], 0, __NR_close, 0);
		c[1].atom.arg_ptr[0] = c[2].atom.arg_ptr[0] = P(&c[0].result);
		for (int k = 0; k < 2; k++)
			s->unwind[i][k] = (struct syslet_unwind){ P(&c[1 + k].atom), P(&c[2].atom) };
		s->control[i].unwind = P(s->unwind[i]);
		s->control[i].unwind_count = 2;
	}
	call_then(&c[0], &c[1]);
	call_then(&c[1], &c[2]);
}

static void submit(struct shop *s, struct syslet_submission *subs)
{
	for (int i = 0; i < CHAINS; i++)
		subs[i] = (struct syslet_submission){ .atom = P(&s->c[i][0].atom), .control = P(&s->control[i]) };
	if (rand_r(&s->seed) % 2) {
		CHECK_EQ(syslet_exec_many(s->e, subs, CHAINS, &s->r.head), CHAINS);
	} else {
		for (int i = 0; i < CHAINS; i++)
			subs[i].result = syslet_exec_control(s->e, &s->c[i][0].atom, &s->r.head, NULL, &s->control[i]);
	}
}

static void round_of(struct shop *s)
{
	struct syslet_submission subs[CHAINS];
	int waiting = 0, ended = 0;

	for (int i = 0; i < CHAINS; i++)
		prepare(s, i);
	if (rand_r(&s->seed) % 16 == 0)
		CHECK_EQ(syslet_head_notify(&s->r.head, rand_r(&s->seed) % 2 ? s->event : -1), 0);
	submit(s, subs);
	for (int i = 0; i < CHAINS; i++) {
		CHECK(subs[i].result == 0 || subs[i].result == (int64_t)P(&s->c[i][2].atom));
		waiting += subs[i].result == 0;
		ended += subs[i].result != 0;
	}
	for (int i = 0; i < CHAINS; i++)
		if (subs[i].result == 0 && rand_r(&s->seed) % 8 == 0)
			syslet_cancel(s->e, s->control[i].id);
	if (rand_r(&s->seed) % 8 == 0)
		CHECK(syslet_cancel_all(s->e, &s->r.head) >= 0);
	__atomic_fetch_add(&submitted, CHAINS, __ATOMIC_RELAXED);
	__atomic_fetch_add(&inline_ends, ended, __ATOMIC_RELAXED);
	for (uint64_t entry; (entry = ring_take(&s->r)); waiting--) {
		long i = (long)((entry - P(s->c)) / sizeof(s->c[0]));

		CHECK(entry >= P(s->c) && i < CHAINS && !s->seen[i] && subs[i].result == 0);
		s->seen[i] = true;
		CHECK(s->control[i].status || entry == P(&s->c[i][2].atom)); /* it ran to its end */
		CHECK_EQ(s->control[i].status != 0, s->control[i].stopped_at != 0);
		__atomic_fetch_add(&stopped, s->control[i].status != 0, __ATOMIC_RELAXED);
		for (int k = 0; k < 3; k++)
			CHECK(s->c[i][k].result != -EINTR);
	}
	CHECK_EQ(waiting, 0);
	__atomic_fetch_add(&completed, CHAINS - ended, __ATOMIC_RELAXED);
}

static void shop_open(struct shop *s, unsigned n)
{
	memset(s, 0, sizeof(*s));
	s->e = engines[n % ENGINES];
	s->seed = n + 1;
	ring_init(&s->r, 1 + n * 7);
	CHECK_EQ(pipe2(s->pipe, O_CLOEXEC), 0);
	CHECK_EQ(pipe2(s->never, O_CLOEXEC), 0);
	CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s->pair), 0);
	CHECK((s->file = open(file_path, O_RDONLY | O_CLOEXEC)) >= 0);
	CHECK((s->event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) >= 0);
}

static void shop_close(struct shop *s)
{
	const int fds[] = { s->pipe[0], s->pipe[1], s->never[0], s->never[1], s->pair[0], s->pair[1], s->file, s->event };

	CHECK_EQ(syslet_head_notify(&s->r.head, -1), 0);
	for (size_t i = 0; i < COUNT_OF(fds); i++)
		close(fds[i]);
}

static void *work(void *arg)
{
	struct shop *s = arg;

	while (__atomic_load_n(&submitted, __ATOMIC_RELAXED) < wanted)
		round_of(s);
	return NULL;
}

/* Whether a thread is in its call when the chain is stopped is chance in the rounds; here it is. */
static void stop_a_blocked_one(struct shop *s)
{
	struct timespec hour = { 3600, 0 };
	struct call *c = s->c[0];
	struct syslet_stats before = stats_of(s->e);

	s->control[0] = (struct syslet_control){ 0 };
	CALL(c, 0, __NR_pselect6, 0, 0, 0, 0, P(&hour), 0);
	CHECK_EQ(syslet_exec_control(s->e, &c->atom, &s->r.head, NULL, &s->control[0]), 0);
	EVENTUALLY(stats_of(s->e).pool_calls > before.pool_calls);
	CHECK_EQ(syslet_cancel(s->e, s->control[0].id), 0);
	CHECK_EQ(ring_take(&s->r), P(&c->atom));
	CHECK_EQ(c->result, -ECANCELED);
	CHECK(stats_of(s->e).cancel_signals > before.cancel_signals);
	submitted++;
	completed++;
	stopped++;
}

static void run(uint64_t chains)
{
	static struct shop shops[HEADS];
	pthread_t t[HEADS];

	wanted = __atomic_load_n(&submitted, __ATOMIC_RELAXED) + chains;
	for (unsigned n = 0; n < HEADS; n++) {
		shop_open(&shops[n], n);
		CHECK_EQ(pthread_create(&t[n], NULL, work, &shops[n]), 0);
	}
	for (int n = 0; n < HEADS; n++)
		pthread_join(t[n], NULL);
	for (int n = 0; n < HEADS; n++) {
		stop_a_blocked_one(&shops[n]);
		shop_close(&shops[n]);
	}
}

static void engines_open(void)
{
	for (int i = 0; i < ENGINES; i++) {
		struct syslet_engine_options options = engine_options();

		options.max_threads = i ? 12 : 0;
		options.idle_ns = i ? 1000000 : 0;
		options.ring_entries = i ? 8 : 0;
		options.budget_atoms = i ? 2 : 0;
		engines[i] = engine_with(&options);
	}
}

/* Sums over the engines, which agree with what was counted here. */
static struct syslet_stats engines_close(uint64_t before)
{
	struct syslet_stats sum = { 0 };

	for (int i = 0; i < ENGINES; i++) {
		struct syslet_stats s;

		EVENTUALLY(stats_of(engines[i]).in_flight == 0);
		s = stats_of(engines[i]);
		CHECK_EQ(s.went_async, s.completed_async);
		CHECK_EQ(s.posted, s.completed_async);
		sum.submitted += s.submitted;
		sum.completed_inline += s.completed_inline;
		sum.completed_async += s.completed_async;
		sum.held_back += s.held_back;
		sum.parked += s.parked;
		sum.pool_calls += s.pool_calls;
		sum.ring_calls += s.ring_calls;
		sum.batch_enters += s.batch_enters;
		sum.direct_files += s.direct_files;
		sum.budget_yields += s.budget_yields;
		sum.cancelled += s.cancelled;
		sum.timed_out += s.timed_out;
		sum.cancel_signals += s.cancel_signals;
		sum.ring_lost += s.ring_lost;
		engine_done(engines[i]);
	}
	CHECK_EQ(sum.submitted, submitted - before);
	return sum;
}

static size_t memory(void)
{
	return SANITIZED ? 0 : mallinfo2().uordblks;
}

int main(void)
{
	const char *chains = getenv("SYSLET_SOAK_CHAINS");
	uint64_t n = chains ? strtoull(chains, NULL, 10) : SANITIZED ? 4000 : 20000, before;
	struct syslet_stats s;
	static char block[512 * 100];
	int fds, fd = temp_file(file_path);
	size_t bytes;

	CHECK_EQ(write(fd, block, sizeof(block)), sizeof(block));
	close(fd);
	fd = temp_file(short_path);
	CHECK_EQ(write(fd, block, 10), 10);
	close(fd);
	fds = count_entries("/proc/self/fd");
	engines_open();
	run(n / 4 + 1);
	engines_close(0);
	CHECK_EQ(count_entries("/proc/self/fd"), fds);
	bytes = memory();

	before = submitted;
	stopped = 0;
	inline_ends = completed = 0;
	engines_open();
	run(n);
	s = engines_close(before);
	CHECK_EQ(inline_ends + completed, submitted - before); /* out is in */
	CHECK_EQ(s.completed_inline, inline_ends);
	CHECK_EQ(s.completed_async, completed);
	CHECK_EQ(s.cancelled + s.timed_out, stopped);
	CHECK_EQ(s.ring_lost, 0);
	CHECK(s.held_back && s.parked && s.pool_calls && s.cancelled && s.timed_out && s.cancel_signals && s.budget_yields);
	CHECK(getenv("SYSLET_ENGINE") && !strcmp(getenv("SYSLET_ENGINE"), "uring") ? s.ring_calls && s.batch_enters && s.direct_files
										     : !s.ring_calls);
	CHECK_EQ(count_entries("/proc/self/fd"), fds);
	if (!SANITIZED && memory() > bytes + 65536)
		FAIL("%zu bytes are in use, %zu were after the first run", memory(), bytes);
	printf("%" PRIu64 " chains: %" PRIu64 " in the caller, %" PRIu64 " asynchronous (%" PRIu64 " held back, %" PRIu64
	       " parked, %" PRIu64 " ring calls, %" PRIu64 " pool calls), %" PRIu64 " batch enters, %" PRIu64 " direct files, %" PRIu64
	       " yields; %" PRIu64 " cancelled, %" PRIu64 " timed out, %" PRIu64 " signals; %zd bytes more in use\n",
	       s.submitted, s.completed_inline, s.completed_async, s.held_back, s.parked, s.ring_calls, s.pool_calls, s.batch_enters,
	       s.direct_files, s.budget_yields, s.cancelled, s.timed_out, s.cancel_signals, (ssize_t)(memory() - bytes));
	unlink(file_path);
	unlink(short_path);
	return 0;
}
