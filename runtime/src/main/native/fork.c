// SPDX-License-Identifier: Apache-2.0
#include "fork.h"

#include <sched.h>
#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>
#include "carrier.h"
#include "engine.h"
#include "head.h"

static uint32_t no_page = FORK_SEEN; /* where none can be had, forks go unnoticed */
uint32_t *fork_page = &no_page;

static __attribute__((constructor)) void fork_begin(void)
{
	long size = sysconf(_SC_PAGESIZE);
	void *page = mmap(NULL, (size_t)size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED)
		return;
	if (madvise(page, (size_t)size, MADV_WIPEONFORK)) {
		munmap(page, (size_t)size);
		return;
	}
	fork_page = page;
	*fork_page = FORK_SEEN;
}

/* The child has one thread at first, but it may start more before the first of them comes by. */
void fork_reset(void)
{
	uint32_t child = FORK_CHILD;

	if (!__atomic_compare_exchange_n(fork_page, &child, FORK_RESETTING, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
		while (__atomic_load_n(fork_page, __ATOMIC_ACQUIRE) != FORK_SEEN)
			sched_yield();
		return;
	}
	carriers_forked();
	head_forked();
	engine_forked_all();
	__atomic_store_n(fork_page, FORK_SEEN, __ATOMIC_RELEASE);
}
