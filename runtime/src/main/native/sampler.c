// SPDX-License-Identifier: Apache-2.0
/* Whether the thread of a carrier sleeps. A look costs 2 to 4 us, so threadlet.c decides how seldom there is one. */
#include "carrier.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define LINE_BYTES 64 /* "1234567 (fifteen letters) S", and some numbers without a parenthesis */

/* Without /proc or a free descriptor: a thread that has used no time since the last look. One that waits for a CPU looks
 * the same, and goes to the background, which costs its caller nothing but the wait for the event. */
static bool stands_still(struct carrier *c)
{
	uint64_t before = c->cpu_ns;
	struct timespec t;
	clockid_t clock;

	if (pthread_getcpuclockid(c->thread, &clock) || clock_gettime(clock, &t))
		return false;
	c->cpu_ns = (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
	return c->cpu_ns == before;
}

bool carrier_sleeps(struct carrier *c)
{
	char line[LINE_BYTES + 1], *end;
	ssize_t n;

	if (c->stat_fd < 0) {
		snprintf(line, sizeof(line), "/proc/self/task/%d/stat", (int)c->tid);
		c->stat_fd = open(line, O_RDONLY | O_CLOEXEC);
	}
	n = c->stat_fd < 0 ? -1 : pread(c->stat_fd, line, LINE_BYTES, 0);
	if (n <= 0)
		return stands_still(c);
	line[n] = 0;
	end = strrchr(line, ')');
	return end && (end[2] == 'S' || end[2] == 'D');
}
