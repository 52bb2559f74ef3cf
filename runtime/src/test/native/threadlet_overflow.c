// SPDX-License-Identifier: Apache-2.0
/* A threadlet that overflows its stack dies by SIGSEGV at once, and what lies below the stack is as it was. */
#include <sys/mman.h>
#include <signal.h>
#include <sys/wait.h>
#include "test.h"

/* The sanitizers would turn the signal into a report of their own. */
const char *__asan_default_options(void);
const char *__tsan_default_options(void);
const char *__asan_default_options(void)
{
	return "handle_segv=0:handle_sigbus=0";
}
const char *__tsan_default_options(void)
{
	return "handle_segv=0:handle_sigbus=0";
}

#define NEIGHBOUR_BYTES 65536
#define PATTERN         0x5a

static struct ring r;
static volatile long depth_reached;

static __attribute__((noinline)) long dig(volatile char *above, long depth)
{
	volatile char frame[1024];

	frame[0] = above[0];
	depth_reached = depth;
	return depth == 0 ? frame[0] : dig(frame, depth - 1) + frame[0];
}

static long dig_for_ever(void *arg)
{
	char top = 1;

	(void)arg;
	return dig(&top, 1L << 40);
}

static long dig_within(void *arg)
{
	char top = 0;

	(void)arg;
	/* Frames of the sanitizers are larger. */
	dig(&top, SANITIZED ? 64 : (SYSLET_STACK_BYTES - 4096) / (1024 + 128));
	return complete_threadlet_fn(&r, &r.head);
}

/* The first address of the mapping that ends at `end` and may not be touched; 0 when there is none. */
static uint64_t guard_below(uint64_t top)
{
	FILE *maps = fopen("/proc/self/maps", "r");
	uint64_t from, to, guard_from = 0, guard_to = 0, found = 0;
	char line[512], mode[5];

	CHECK(maps);
	while (!found && fgets(line, sizeof(line), maps)) {
		if (sscanf(line, "%" SCNx64 "-%" SCNx64 " %4s", &from, &to, mode) != 3)
			continue;
		if (from < top && to >= top && guard_to == from)
			found = guard_from;
		guard_from = guard_to = 0;
		if (!strncmp(mode, "---", 3)) {
			guard_from = from;
			guard_to = to;
		}
	}
	fclose(maps);
	return found;
}

/* A stack with shared memory right below its guard, so that the parent sees what a child does to it. */
static unsigned long stack_with_neighbour(char **neighbour)
{
	for (int i = 0; i < 32; i++) {
		unsigned long stack = syslet_stack_alloc();
		uint64_t guard;

		CHECK(stack);
		guard = guard_below(stack);
		CHECK(guard && stack - guard > SYSLET_STACK_BYTES);
		*neighbour = mmap((void *)(uintptr_t)(guard - NEIGHBOUR_BYTES), NEIGHBOUR_BYTES, PROT_READ | PROT_WRITE,
				  MAP_SHARED | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
		if (*neighbour != MAP_FAILED)
			return stack;
	}
	SKIP("no stack has free addresses below its guard");
}

int main(void)
{
	char *neighbour;
	unsigned long stack = stack_with_neighbour(&neighbour);
	int status;
	pid_t child;

	memset(neighbour, PATTERN, NEIGHBOUR_BYTES);
	ring_init(&r, 4);
	for (int own = 0; own < 2; own++) {
		child = fork();
		CHECK(child >= 0);
		if (child == 0) {
			syslet_engine *e = engine_new();

			syslet_threadlet_exec(e, dig_within, NULL, own ? 0 : stack, &r.head);
			syslet_threadlet_exec(e, dig_for_ever, NULL, own ? 0 : stack, &r.head);
			_exit(0); /* it did not die */
		}
		CHECK_EQ(waitpid(child, &status, 0), child);
		if (!WIFSIGNALED(status))
			FAIL("the child ended with status %d instead of dying", WEXITSTATUS(status));
		CHECK_EQ(WTERMSIG(status), SIGSEGV);
		for (int i = 0; i < NEIGHBOUR_BYTES; i++)
			if (neighbour[i] != PATTERN)
				FAIL("byte %d below the guard was overwritten", i);
	}
	/* The promised depth is there. */
	syslet_engine *e = engine_new();
	CHECK(syslet_threadlet_exec(e, dig_within, NULL, stack, &r.head) >= 0);
	engine_done(e);
	CHECK_EQ(syslet_stack_free(stack), 0);
	return 0;
}
