// SPDX-License-Identifier: Apache-2.0
/*
 * An engine's records of chains in flight. They come in chunks that stay until the engine is freed, so a record's memory is
 * always readable and an id, which is a record's place and use count, can be looked up by anybody at any time.
 *
 * Any thread may allocate and free; both are a compare-and-swap on one word unless a chunk is to be had.
 */
#ifndef SLAB_H
#define SLAB_H

#include <pthread.h>
#include "chain.h"

#define SLAB_CHUNK  256u   /* records */
#define SLAB_CHUNKS 16384u /* four million chains in flight are the limit */

struct slab {
	uint64_t free;         /* atomic: a counter in the high half against reuse, index + 1 of the first record in the low */
	struct chain **chunk;  /* SLAB_CHUNKS of them, of which `chunks` are there */
	uint32_t chunks;       /* atomic */
	pthread_mutex_t grows;
};

bool slab_open(struct slab *s);
void slab_close(struct slab *s);

/* In a forked child: all records are free again; nothing else uses the slab meanwhile. */
void slab_forked(struct slab *s);

/* A record with TAG_LIVE, its place PLACE_MOVING and all else undefined; NULL: no memory. */
struct chain *slab_take(struct slab *s);

/* Its owner gives the record back, or says only that it has done so if the reactor has it listed. */
void slab_give(struct slab *s, struct chain *c);

/* The reactor takes a record off its list. */
void slab_unlist(struct slab *s, struct chain *c);

static inline uint64_t slab_id(const struct chain *c)
{
	return (__atomic_load_n(&c->tag, __ATOMIC_RELAXED) & ~(uint64_t)UINT32_MAX) | (c->index + 1);
}

/*
 * Marks the run of that id to be stopped for `why` (TAG_CANCEL, TAG_TIMEOUT) and lists it: the caller brings the record, which
 * is put into *c, to the reactor. 0, -ENOENT or -EALREADY.
 */
long slab_stop(struct slab *s, uint64_t id, uint64_t why, struct chain **c);

/* The number of records there are, and the one at an index below that. */
static inline uint32_t slab_size(const struct slab *s)
{
	return __atomic_load_n(&s->chunks, __ATOMIC_ACQUIRE) * SLAB_CHUNK;
}

static inline struct chain *slab_at(const struct slab *s, uint32_t index)
{
	return &s->chunk[index / SLAB_CHUNK][index % SLAB_CHUNK];
}

#endif
