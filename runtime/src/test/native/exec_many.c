// SPDX-License-Identifier: Apache-2.0
/* Many chains submitted at once answer what they would have answered one by one, with one wake-up for all. */
#include "test.h"

#define N 64

int main(void)
{
	syslet_engine *e = engine_new();
	static struct call c[N];
	struct syslet_submission s[N];
	struct syslet_bounds bounds = { { P(c), sizeof(c) }, { 0, 0 } }, nothing = { { 8, 8 }, { 0, 0 } };
	struct ring r;
	char b;
	int p[2];

	CHECK_EQ(pipe(p), 0);
	ring_init(&r, N);
	for (int i = 0; i < N; i++) {
		CALL(&c[i], i % 4 == 1 ? SYSLET_ASYNC : 0, __NR_getppid);
		if (i % 4 == 3)
			CALL(&c[i], 0, __NR_read, p[0], P(&b), 1);
		s[i] = (struct syslet_submission){ P(&c[i].atom), i % 2 ? P(&bounds) : 0, 77 };
	}
	s[0].atom = 0;
	s[2].bounds = P(&nothing);
	c[4].atom.nr = __NR_exit_group;
	CHECK_EQ(syslet_exec_many(e, s, N, &r.head), N);
	CHECK_EQ(s[0].result, -EINVAL);
	CHECK_EQ(s[2].result, -EFAULT);
	CHECK_EQ(s[4].result, -EPERM);
	for (int i = 5; i < N; i++)
		CHECK_EQ(s[i].result, i % 2 ? 0 : (int64_t)P(&c[i].atom));
	for (int i = 0; i < N / 4; i++)
		CHECK_EQ(write(p[1], "x", 1), 1);
	CHECK_EQ(async_wait(N / 2, 0, &r.head), N / 2);
	for (int i = 1; i < N; i += 2)
		CHECK_EQ(c[i].result, i % 4 == 3 ? 1 : getppid());
	CHECK(stats_of(e).worker_wakes <= N / 4);

	CHECK_EQ(syslet_exec_many(e, NULL, 0, &r.head), 0);
	CHECK_EQ(syslet_exec_many(e, NULL, 1, &r.head), -EINVAL);
	CHECK_EQ(syslet_exec_many(e, s, 1, NULL), -EINVAL);
	CHECK_EQ(syslet_exec_many(NULL, s, 1, &r.head), 1); /* the process-wide engine */
	engine_done(e);
	return 0;
}
