// SPDX-License-Identifier: Apache-2.0
#include "timers.h"

#include <stdlib.h>

#define ROOM 64u

void timers_open(struct timers *t)
{
	pthread_mutex_init(&t->lock, NULL);
	t->heap = NULL;
	t->count = t->room = 0;
	t->sweep_at = ROOM;
	t->first = UINT64_MAX;
}

void timers_close(struct timers *t)
{
	pthread_mutex_destroy(&t->lock);
	free(t->heap);
}

void timers_forked(struct timers *t)
{
	free(t->heap);
	timers_open(t);
}

static void swap(struct timer *a, struct timer *b)
{
	struct timer c = *a;

	*a = *b;
	*b = c;
}

static void sift_up(struct timers *t, uint32_t i)
{
	for (; i && t->heap[i].at < t->heap[(i - 1) / 2].at; i = (i - 1) / 2)
		swap(&t->heap[i], &t->heap[(i - 1) / 2]);
}

static void sift_down(struct timers *t, uint32_t i)
{
	for (uint32_t child; (child = 2 * i + 1) < t->count; i = child) {
		if (child + 1 < t->count && t->heap[child + 1].at < t->heap[child].at)
			child++;
		if (t->heap[i].at <= t->heap[child].at)
			return;
		swap(&t->heap[i], &t->heap[child]);
	}
}

/* The run may still end early. Its record's use count is the same then. */
static bool in_flight(struct slab *s, uint64_t id)
{
	uint64_t tag = chain_tag(slab_at(s, (uint32_t)id - 1));

	return (tag >> 32) == (id >> 32) && (tag & TAG_LIVE) && !(tag & TAG_ENDED);
}

/* Keeps the entries of runs in flight. Done when their number has doubled since the last time, so it is cheap per entry. */
static void sweep(struct timers *t, struct slab *s)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < t->count; i++)
		if (in_flight(s, t->heap[i].id))
			t->heap[kept++] = t->heap[i];
	t->count = kept;
	for (uint32_t i = kept / 2; i-- > 0;)
		sift_down(t, i);
	t->sweep_at = kept * 2 > ROOM ? kept * 2 : ROOM;
}

static bool make_room(struct timers *t)
{
	uint32_t room = t->room ? t->room * 2 : ROOM;
	struct timer *heap;

	if (t->count < t->room)
		return true;
	heap = realloc(t->heap, room * sizeof(*heap));
	if (!heap)
		return false;
	t->heap = heap;
	t->room = room;
	return true;
}

static void publish_first(struct timers *t)
{
	__atomic_store_n(&t->first, t->count ? t->heap[0].at : UINT64_MAX, __ATOMIC_SEQ_CST);
}

bool timers_add(struct timers *t, struct slab *s, uint64_t at, uint64_t id, bool *earliest)
{
	bool added;

	pthread_mutex_lock(&t->lock);
	if (t->count >= t->sweep_at)
		sweep(t, s);
	added = make_room(t);
	if (added) {
		*earliest = !t->count || at < t->heap[0].at;
		t->heap[t->count] = (struct timer){ at, id };
		sift_up(t, t->count++);
		publish_first(t);
	}
	pthread_mutex_unlock(&t->lock);
	return added;
}

uint64_t timers_due(struct timers *t, uint64_t now)
{
	uint64_t id = 0;

	if (timers_first(t) > now)
		return 0;
	pthread_mutex_lock(&t->lock);
	if (t->count && t->heap[0].at <= now) {
		id = t->heap[0].id;
		t->heap[0] = t->heap[--t->count];
		sift_down(t, 0);
		publish_first(t);
	}
	pthread_mutex_unlock(&t->lock);
	return id;
}
