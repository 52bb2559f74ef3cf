// SPDX-License-Identifier: Apache-2.0
/*
 * Stacks of threadlets. A stack is one mapping, the guard at its low end:
 *
 *      base                                         top
 *      | guard, no access | usable, grows downwards |
 *
 * The guard is 64 KiB, not a page: a function whose locals are larger than the guard could step over it.
 * The table of the stacks that callers hold has no lock of its own: carrier.c guards it with the rest.
 */
#ifndef STACK_H
#define STACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define STACK_GUARD_BYTES (64u << 10)
#define STACK_BUCKETS     64

struct carrier;

struct stack {
	struct stack *link; /* the table's list */
	char *base;
	size_t bytes; /* guard included */
	struct carrier *carrier; /* the thread that lives on it, or has not been joined yet */
	bool held;    /* by a caller, through syslet_stack_alloc() */
	bool busy;    /* a threadlet runs on it, or it is being freed */
};

struct stack_table {
	struct stack *bucket[STACK_BUCKETS];
};

/* NULL: no memory. */
struct stack *stack_new(void);
void stack_unmap(struct stack *s);

static inline uint64_t stack_top(const struct stack *s)
{
	return (uintptr_t)s->base + s->bytes;
}

/* What a thread gets. */
static inline void *stack_low(const struct stack *s)
{
	return s->base + STACK_GUARD_BYTES;
}

static inline size_t stack_usable(const struct stack *s)
{
	return s->bytes - STACK_GUARD_BYTES;
}

void stack_add(struct stack_table *table, struct stack *s);
struct stack *stack_find(const struct stack_table *table, uint64_t top);
void stack_remove(struct stack_table *table, struct stack *s);

#endif
