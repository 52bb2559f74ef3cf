// SPDX-License-Identifier: Apache-2.0
#include "stack.h"

#include <dlfcn.h>
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include "syslet.h"

#define PAGE_MAX (64u << 10) /* aarch64 has kernels with such pages; the guard is one at least */
_Static_assert(STACK_GUARD_BYTES >= PAGE_MAX, "the guard is whole pages");

/*
 * A thread's descriptor and its thread-local storage lie at the top, and do not count for the function. How much that is,
 * glibc tells by a function that it has for JVMs, and has no header for; sysconf() leaves the storage out.
 */
static size_t minimum_bytes(void)
{
	size_t (*minstack)(const pthread_attr_t *);
	long minimum = sysconf(_SC_THREAD_STACK_MIN);
	pthread_attr_t attr;
	size_t bytes;

	*(void **)&minstack = dlsym(RTLD_DEFAULT, "__pthread_get_minstack");
	if (!minstack)
		return minimum > 0 ? (size_t)minimum : PTHREAD_STACK_MIN;
	pthread_attr_init(&attr);
	bytes = minstack(&attr);
	pthread_attr_destroy(&attr);
	return bytes;
}

static size_t usable_bytes(void)
{
	size_t bytes = SYSLET_STACK_BYTES + minimum_bytes();

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
	bytes += 1u << 20; /* frames are larger, too */
#endif
	return (bytes + PAGE_MAX - 1) & ~(size_t)(PAGE_MAX - 1);
}

struct stack *stack_new(void)
{
	struct stack *s = calloc(1, sizeof(*s));
	void *base;

	if (!s)
		return NULL;
	s->bytes = STACK_GUARD_BYTES + usable_bytes();
	base = mmap(NULL, s->bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
	if (base == MAP_FAILED) {
		free(s);
		return NULL;
	}
	s->base = base;
	if (mprotect(stack_low(s), stack_usable(s), PROT_READ | PROT_WRITE)) {
		stack_unmap(s);
		return NULL;
	}
	return s;
}

void stack_unmap(struct stack *s)
{
	munmap(s->base, s->bytes);
	free(s);
}

static struct stack **bucket_of(const struct stack_table *table, uint64_t top)
{
	return (struct stack **)&table->bucket[(top * 0x9e3779b97f4a7c15u) >> 58];
}
_Static_assert(STACK_BUCKETS == 64, "bucket_of takes the top 6 bits");

void stack_add(struct stack_table *table, struct stack *s)
{
	struct stack **bucket = bucket_of(table, stack_top(s));

	s->held = true;
	s->link = *bucket;
	*bucket = s;
}

struct stack *stack_find(const struct stack_table *table, uint64_t top)
{
	struct stack *s = *bucket_of(table, top);

	while (s && stack_top(s) != top)
		s = s->link;
	return s;
}

void stack_remove(struct stack_table *table, struct stack *s)
{
	struct stack **at = bucket_of(table, stack_top(s));

	while (*at != s)
		at = &(*at)->link;
	*at = s->link;
}
