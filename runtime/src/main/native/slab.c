// SPDX-License-Identifier: Apache-2.0
#include "slab.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define LOW(word) ((uint32_t)(word))

bool slab_open(struct slab *s)
{
	s->free = 0;
	s->chunks = 0;
	s->chunk = calloc(SLAB_CHUNKS, sizeof(*s->chunk));
	pthread_mutex_init(&s->grows, NULL);
	return s->chunk;
}

void slab_close(struct slab *s)
{
	for (uint32_t i = 0; i < s->chunks; i++)
		free(s->chunk[i]);
	free(s->chunk);
	pthread_mutex_destroy(&s->grows);
}

/* Puts the records from `first` to `last`, linked already, in front of the free ones. */
static void push(struct slab *s, struct chain *first, struct chain *last)
{
	uint64_t old = __atomic_load_n(&s->free, __ATOMIC_RELAXED), new;

	do {
		__atomic_store_n(&last->free_link, LOW(old), __ATOMIC_RELAXED);
		new = (((old >> 32) + 1) << 32) | (first->index + 1);
	} while (!__atomic_compare_exchange_n(&s->free, &old, new, true, __ATOMIC_RELEASE, __ATOMIC_RELAXED));
}

static struct chain *pop(struct slab *s)
{
	uint64_t old = __atomic_load_n(&s->free, __ATOMIC_ACQUIRE), new;
	struct chain *c;

	do {
		if (!LOW(old))
			return NULL;
		c = slab_at(s, LOW(old) - 1);
		/* Somebody may have taken it meanwhile: then the counter differs. */
		new = (((old >> 32) + 1) << 32) | __atomic_load_n(&c->free_link, __ATOMIC_RELAXED);
	} while (!__atomic_compare_exchange_n(&s->free, &old, new, true, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE));
	return c;
}

static void free_chunk(struct slab *s, uint32_t n)
{
	struct chain *chunk = s->chunk[n];

	for (uint32_t i = 0; i < SLAB_CHUNK; i++) {
		chunk[i].index = n * SLAB_CHUNK + i;
		chunk[i].free_link = chunk[i].index + 2; /* the last one's is set by push */
	}
	push(s, &chunk[0], &chunk[SLAB_CHUNK - 1]);
}

/* Answers whether it makes sense to look again. */
static bool grow(struct slab *s)
{
	struct chain *chunk;
	bool grown = true;

	pthread_mutex_lock(&s->grows);
	if (!LOW(__atomic_load_n(&s->free, __ATOMIC_RELAXED))) {
		chunk = s->chunks < SLAB_CHUNKS ? aligned_alloc(64, SLAB_CHUNK * sizeof(*chunk)) : NULL;
		grown = chunk;
		if (grown) {
			memset(chunk, 0, SLAB_CHUNK * sizeof(*chunk));
			s->chunk[s->chunks] = chunk;
			__atomic_store_n(&s->chunks, s->chunks + 1, __ATOMIC_RELEASE);
			free_chunk(s, s->chunks - 1);
		}
	}
	pthread_mutex_unlock(&s->grows);
	return grown;
}
_Static_assert(SLAB_CHUNK * sizeof(struct chain) % 64 == 0, "aligned_alloc wants a multiple");

void slab_forked(struct slab *s)
{
	pthread_mutex_init(&s->grows, NULL);
	s->free = 0;
	for (uint32_t i = 0; i < s->chunks; i++)
		free_chunk(s, i);
}

struct chain *slab_take(struct slab *s)
{
	struct chain *c;
	uint64_t tag;

	while (!(c = pop(s)))
		if (!grow(s))
			return NULL;
	tag = __atomic_load_n(&c->tag, __ATOMIC_RELAXED) & ~(uint64_t)UINT32_MAX;
	__atomic_store_n(&c->tag, (tag + (UINT64_C(1) << 32)) | TAG_LIVE, __ATOMIC_RELAXED);
	__atomic_store_n(&c->place, PLACE_MOVING, __ATOMIC_RELAXED);
	return c;
}

static void recycle(struct slab *s, struct chain *c)
{
	__atomic_store_n(&c->tag, chain_tag(c) & ~(uint64_t)UINT32_MAX, __ATOMIC_RELAXED);
	push(s, c, c);
}

void slab_give(struct slab *s, struct chain *c)
{
	uint64_t tag = chain_tag(c);

	/* One that has ended is not listed any more, so what is seen here stays so. */
	if (!(tag & TAG_ENDED) || (tag & TAG_LISTED))
		tag = __atomic_fetch_or(&c->tag, TAG_RELEASED | TAG_ENDED, __ATOMIC_ACQ_REL);
	if (!(tag & TAG_LISTED))
		recycle(s, c);
}

void slab_unlist(struct slab *s, struct chain *c)
{
	if (__atomic_fetch_and(&c->tag, ~(uint64_t)TAG_LISTED, __ATOMIC_ACQ_REL) & TAG_RELEASED)
		recycle(s, c);
}

long slab_stop(struct slab *s, uint64_t id, uint64_t why, struct chain **found)
{
	uint32_t index = LOW(id) - 1;
	struct chain *c;
	uint64_t tag;

	if (!LOW(id) || index >= slab_size(s))
		return -ENOENT;
	c = slab_at(s, index);
	tag = chain_tag(c);
	do {
		if ((tag >> 32) != (id >> 32) || !(tag & TAG_LIVE) || (tag & TAG_ENDED))
			return -ENOENT;
		if (tag & (TAG_STOP | TAG_UNWINDS))
			return -EALREADY;
	} while (!__atomic_compare_exchange_n(&c->tag, &tag, tag | why | TAG_LISTED, true, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE));
	*found = c;
	return 0;
}
