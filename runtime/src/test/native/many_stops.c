// SPDX-License-Identifier: Apache-2.0
/* More chains are stopped at once than the ring has room for: all end, each once. */
#include "test.h"

#define MOST 200

static struct call c[MOST];
static struct syslet_control control[MOST];
static uint64_t slots[MOST];

static void stop(int chains)
{
	struct syslet_engine_options options = engine_options();
	struct async_head_user head = { .completion_ring_ptr = P(slots), .ring_size_bytes = (uint64_t)chains * 8 };
	syslet_engine *e;
	struct timespec now;
	char byte;
	int p[2];

	options.ring_entries = 8;
	e = engine_with(&options);
	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	for (int how = 0; how < 3; how++) {
		uint64_t stopped = stats_of(e).cancelled + stats_of(e).timed_out, parked = stats_of(e).parked;

		memset(slots, 0, sizeof(slots)); /* the ring has gone round once, so the index is 0 again */
		clock_gettime(CLOCK_MONOTONIC, &now);
		for (int i = 0; i < chains; i++) {
			CALL(&c[i], 0, __NR_read, p[0], P(&byte), 1);
			control[i] = (struct syslet_control){ .deadline_ns = how == 2 ? (uint64_t)now.tv_sec * 1000000000u +
												 (uint64_t)now.tv_nsec + 200000000
										      : 0 };
			CHECK_EQ(syslet_exec_control(e, &c[i].atom, &head, NULL, &control[i]), 0);
		}
		EVENTUALLY(how == 2 || stats_of(e).parked >= parked + chains);
		if (how == 0)
			CHECK_EQ(syslet_cancel_all(e, &head), chains);
		for (int i = 0; how == 1 && i < chains; i++)
			CHECK_EQ(syslet_cancel(e, control[i].id), 0);
		CHECK_EQ(async_wait(chains, 0, &head), chains);
		for (int i = 0; i < chains; i++) {
			CHECK_EQ(control[i].status, how == 2 ? -ETIMEDOUT : -ECANCELED);
			CHECK(c[i].result == -ECANCELED || (how == 2 && c[i].result == RESULT_NONE));
		}
		CHECK_EQ(stats_of(e).cancelled + stats_of(e).timed_out, stopped + chains);
	}
	/* And by closing. */
	memset(slots, 0, sizeof(slots));
	for (int i = 0; i < chains; i++) {
		CALL(&c[i], 0, __NR_read, p[0], P(&byte), 1);
		CHECK_EQ(syslet_exec(e, &c[i].atom, &head, NULL), 0);
	}
	engine_done(e);
	for (int i = 0; i < chains; i++)
		CHECK(c[i].result == -ECANCELED || c[i].result == RESULT_NONE);
	close(p[0]);
	close(p[1]);
}

int main(void)
{
	/* More than the submission queue takes; and more than the completion queue has room for, where the kernel takes other ways. */
	stop(20);
	stop(60);
	stop(MOST);
	return 0;
}
