// SPDX-License-Identifier: Apache-2.0
/* Refused and invalid atoms: the first is an error of the call, a later one ends the chain normally with its errno. */
#include "test.h"

static syslet_engine *e;
static struct ring r;

static void refuse(uint32_t flags, uint32_t nr, int error)
{
	struct call c[3];
	uint64_t atoms = stats_of(e).atoms;

	CALL(&c[0], flags, nr);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), -error);
	CHECK_EQ(c[0].result, RESULT_NONE);
	CHECK_EQ(stats_of(e).atoms, atoms);
	errno = 0;
	CHECK_EQ(P(async_exec(&c[0].atom, &r.head)), UINT64_MAX);
	CHECK_EQ(errno, error);

	/* Later, in the caller and behind an asynchronous atom. */
	for (uint32_t place = 0; place <= SYSLET_ASYNC; place += SYSLET_ASYNC) {
		CALL(&c[0], place, __NR_getppid);
		CALL(&c[1], flags, nr);
		CALL(&c[2], 0, __NR_getppid);
		call_then(&c[0], &c[1]);
		call_then(&c[1], &c[2]);
		CHECK_EQ(run_to_end(e, &c[0], &r), P(&c[1].atom));
		CHECK_EQ(c[0].result, getppid());
		CHECK_EQ(c[1].result, -error);
		CHECK_EQ(c[2].result, RESULT_NONE);
	}
}

int main(void)
{
	static const uint32_t refused[] = {
#ifdef __NR_fork
		__NR_fork, __NR_vfork,
#endif
#if defined(__x86_64__)
		0x40000000 + 520 /* x32 execve */,
#endif
		__NR_clone, __NR_clone3, __NR_execve, __NR_execveat, __NR_rt_sigreturn, __NR_exit, __NR_exit_group, __NR_brk,
		__NR_munmap, __NR_mremap, __NR_mprotect,
	};

	e = engine_new();
	ring_init(&r, 8);
	for (size_t i = 0; i < COUNT_OF(refused); i++) {
		refuse(0, refused[i], EPERM);
		refuse(SYSLET_SYNC, refused[i], EPERM);
		refuse(SYSLET_ASYNC, refused[i], EPERM);
	}
	refuse(0, SYSLET_PSEUDO_END, EINVAL);
	refuse(SYSLET_ASYNC, SYSLET_PSEUDO_BASE + 0xffff, EINVAL);
	refuse(0, UINT32_MAX, EINVAL);
	refuse(SYSLET_SYNC, 0x80000000, EINVAL);
	refuse(0x100, __NR_getppid, EINVAL);
	refuse(0x80000000, __NR_getppid, EINVAL);
	refuse(SYSLET_ASYNC | SYSLET_SYNC, __NR_getppid, EINVAL);

	/* A refused atom that carries NO_COMPLETE ends the chain as that says. */
	struct call c[2];
	CALL(&c[0], SYSLET_ASYNC, __NR_getppid);
	CALL(&c[1], SYSLET_NO_COMPLETE, __NR_exit_group);
	call_then(&c[0], &c[1]);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), 0);
	CHECK_EQ(ring_take(&r), 0);
	CHECK_EQ(result_of(&c[1]), -EPERM);
	engine_done(e);
	return 0;
}
