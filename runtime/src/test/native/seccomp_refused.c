// SPDX-License-Identifier: Apache-2.0
/* A seccomp filter refuses io_uring_setup: AUTO goes on without and says why, URING says why not, NO_PROBE does not even try. */
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include "test.h"

static void filter(uint32_t answer)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_io_uring_setup, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, answer),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { COUNT_OF(code), code };

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0))
		SKIP("no seccomp filters here: %s", strerror(errno));
}

static syslet_engine *open_kind(uint32_t kind, uint32_t flags)
{
	const struct syslet_engine_options options = { .size = sizeof(options), .kind = kind, .flags = flags };

	errno = 0;
	return syslet_engine_open(&options);
}

static void chains_run(syslet_engine *e)
{
	struct call c[6];
	struct syslet_submission subs[5];
	struct ring r;
	char byte = 0;
	int p[2];

	CHECK_EQ(pipe(p), 0);
	ring_init(&r, 8);
	CALL(&c[5], 0, __NR_read, p[0], P(&byte), 1);
	CHECK_EQ(syslet_exec(e, &c[5].atom, &r.head, NULL), 0);
	CHECK_EQ(write(p[1], "x", 1), 1);
	CHECK_EQ(ring_take(&r), P(&c[5].atom));
	for (int i = 0; i < 5; i++) {
		CALL(&c[i], 0, __NR_openat, AT_FDCWD, P("/proc/self/stat"), O_RDONLY | O_CLOEXEC);
		subs[i] = (struct syslet_submission){ .atom = P(&c[i].atom) };
	}
	CHECK_EQ(syslet_exec_many(e, subs, 5, &r.head), 5);
	for (int i = 0; i < 5; i++) {
		CHECK(subs[i].result == 0 || subs[i].result == (int64_t)P(&c[i].atom));
		CHECK(subs[i].result || ring_take(&r));
	}
	for (int i = 0; i < 5; i++) {
		CHECK(c[i].result >= 0);
		close((int)c[i].result);
	}
	close(p[0]);
	close(p[1]);
	CHECK_EQ(stats_of(e).ring_calls, 0);
	CHECK_EQ(stats_of(e).batch_enters, 0);
	CHECK_EQ(stats_of(e).ring_lost, 0);
}

static void says(syslet_engine *e, const char *what)
{
	char line[200];

	CHECK(syslet_engine_describe(e, line, sizeof(line)) > 0);
	if (strncmp(line, "threads: ", 9) || !strstr(line, what))
		FAIL("describe says \"%s\", not \"%s\"", line, what);
}

static void refused(int error, const char *name)
{
	int tasks = count_entries("/proc/self/task");
	syslet_engine *e;

	filter(SECCOMP_RET_ERRNO | (uint32_t)error);
	CHECK(!open_kind(SYSLET_ENGINE_URING, 0));
	CHECK_EQ(errno, error);
	CHECK(e = open_kind(SYSLET_ENGINE_AUTO, 0));
	says(e, name);
	chains_run(e);
	engine_done(e);
	EVENTUALLY(count_entries("/proc/self/task") <= tasks + SANITIZED); /* the kernel lists a joined thread for a moment longer */
}

static void never_tried(void)
{
	syslet_engine *e;

	filter(SECCOMP_RET_KILL_PROCESS);
	CHECK(!open_kind(SYSLET_ENGINE_URING, SYSLET_NO_PROBE));
	CHECK_EQ(errno, ENOTSUP);
	CHECK(e = open_kind(SYSLET_ENGINE_AUTO, SYSLET_NO_PROBE));
	says(e, "not to be tried");
	chains_run(e);
	engine_done(e);
	CHECK(e = open_kind(SYSLET_ENGINE_THREADS, 0));
	chains_run(e);
	engine_done(e);
}

/* The filter above does kill who asks. */
static void tried(void)
{
	filter(SECCOMP_RET_KILL_PROCESS);
	open_kind(SYSLET_ENGINE_AUTO, 0);
}

static int in_child(void (*run)(void))
{
	int status;
	pid_t child = fork();

	if (child == 0) {
		run();
		_exit(0);
	}
	CHECK(child > 0);
	CHECK_EQ(waitpid(child, &status, 0), child);
	return status;
}

static void refused_eperm(void)
{
	refused(EPERM, "io_uring is refused: EPERM");
}

static void refused_enosys(void)
{
	refused(ENOSYS, "io_uring is refused: ENOSYS");
}

static void holds(int status)
{
	if (WIFEXITED(status) && WEXITSTATUS(status) == 77)
		_exit(77);
	CHECK(WIFEXITED(status));
	CHECK_EQ(WEXITSTATUS(status), 0);
}

int main(void)
{
	int status;

	holds(in_child(refused_eperm));
	holds(in_child(refused_enosys));
	holds(in_child(never_tried));
	status = in_child(tried);
	CHECK(WIFSIGNALED(status));
	CHECK_EQ(WTERMSIG(status), SIGSYS);
	return 0;
}
