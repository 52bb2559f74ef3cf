// SPDX-License-Identifier: Apache-2.0
#include "head.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "threadlet.h"

#define BUCKETS 256

struct head_record {
	struct head_record *link; /* the bucket's list */
	struct async_head_user *head;
	struct chain *held;       /* ended, but their slot is occupied; oldest first */
	struct chain **held_tail;
	uint64_t in_flight;       /* chains, the held ones included */
	uint64_t waiters;
	uint64_t published;       /* entries since the record exists */
	uint64_t wake_at;         /* some waiter has enough once `published` reaches this */
	bool due;                 /* in somebody's head_wakes, by due_link; keeps the record */
	struct head_record *due_link;
	int notify_fd;            /* a duplicate of the caller's eventfd, else -1; keeps the record */
	pthread_cond_t changed;
};

/* A bucket's lock guards its records, the kernel_ring_idx of their heads, and the order of their entries. */
static struct bucket {
	pthread_mutex_t lock;
	struct head_record *records;
} __attribute__((aligned(64))) buckets[BUCKETS] = { [0 ... BUCKETS - 1] = { PTHREAD_MUTEX_INITIALIZER, NULL } };

uint64_t head_held;

static struct bucket *bucket_of(const struct async_head_user *head)
{
	uint64_t key = (uintptr_t)head;

	return &buckets[(key * 0x9e3779b97f4a7c15u) >> 56];
}
_Static_assert(BUCKETS == 256, "bucket_of takes the top 8 bits");

static struct head_record *record_find(struct bucket *bucket, const struct async_head_user *head)
{
	struct head_record *record = bucket->records;

	while (record && record->head != head)
		record = record->link;
	return record;
}

/* Waits with a time limit are by the clock of deadlines. */
static void condition_init(pthread_cond_t *condition)
{
	pthread_condattr_t attributes;

	pthread_condattr_init(&attributes);
	pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
	pthread_cond_init(condition, &attributes);
	pthread_condattr_destroy(&attributes);
}

static struct head_record *record_get(struct bucket *bucket, struct async_head_user *head)
{
	struct head_record *record = record_find(bucket, head);

	if (record)
		return record;
	record = calloc(1, sizeof(*record));
	if (!record)
		return NULL;
	record->head = head;
	record->held_tail = &record->held;
	record->wake_at = UINT64_MAX;
	record->notify_fd = -1;
	condition_init(&record->changed);
	record->link = bucket->records;
	bucket->records = record;
	return record;
}

static void record_put(struct bucket *bucket, struct head_record *record)
{
	struct head_record **at = &bucket->records;

	if (record->in_flight || record->waiters || record->notify_fd >= 0 || record->due)
		return;
	while (*at != record)
		at = &(*at)->link;
	*at = record->link;
	pthread_cond_destroy(&record->changed);
	free(record);
}

/* The waiters read the ring themselves; they are woken when one of them may have enough, or when nothing will come. */
static bool record_wakes(const struct head_record *record)
{
	return record->waiters && (record->published >= record->wake_at || !record->in_flight);
}

static void record_wake(struct head_record *record)
{
	if (!record_wakes(record))
		return;
	record->wake_at = UINT64_MAX;
	pthread_cond_broadcast(&record->changed);
}

static void record_wake_later(struct head_record *record, struct head_wakes *wakes)
{
	if (record->due || !record_wakes(record))
		return;
	record->due = true;
	record->due_link = wakes->first;
	wakes->first = record;
}

void head_wake(struct head_wakes *wakes)
{
	while (wakes->first) {
		struct head_record *record = wakes->first;
		struct bucket *bucket = bucket_of(record->head);

		pthread_mutex_lock(&bucket->lock);
		wakes->first = record->due_link;
		record->due = false;
		record_wake(record);
		record_put(bucket, record);
		pthread_mutex_unlock(&bucket->lock);
	}
}

/* Entries the ring has room for; 0 when it has been spoilt since it was checked. */
static uint64_t ring_slots(const struct async_head_user *head)
{
	return __atomic_load_n(&head->ring_size_bytes, __ATOMIC_RELAXED) / 8;
}

static uint64_t *ring_slot(const struct async_head_user *head, uint64_t index)
{
	return (uint64_t *)atom_ptr(head->completion_ring_ptr) + index;
}

/*
 * The result was stored by the thread that calls this, earlier. Then the index, then the slot: the release store makes
 * both visible to whoever reads the slot with acquire. After the store of its last entry the head may be freed by its
 * owner at once, so nothing below it may touch head or ring.
 */
static bool ring_publish(struct syslet_engine *e, struct async_head_user *head, uint64_t entry)
{
	uint64_t slots = ring_slots(head);
	uint64_t index = __atomic_load_n(&head->kernel_ring_idx, __ATOMIC_RELAXED);
	uint64_t *slot;

	if (index >= slots)
		index = 0;
	slot = ring_slot(head, index);
	/* Acquire: the consumer is done with the old entry. */
	if (!slots || __atomic_load_n(slot, __ATOMIC_ACQUIRE))
		return false;
	ENGINE_COUNT(e, posted, 1);
	__atomic_store_n(&head->kernel_ring_idx, index + 1 == slots ? 0 : index + 1, __ATOMIC_RELAXED);
	__atomic_store_n(slot, entry, __ATOMIC_RELEASE);
	return true;
}

/* Behind an entry; the descriptor is the library's own, so neither head nor ring is touched. */
static void record_notify(const struct head_record *record, uint64_t entries)
{
	if (record->notify_fd >= 0 && entries)
		sys3(__NR_write, record->notify_fd, &entries, sizeof(entries));
}

/* Publishes held completions in their order; the published chains are put on a list for chains_release(). */
static void record_retry(struct head_record *record, struct chain **published)
{
	uint64_t before = record->published;
	struct chain *c;

	while ((c = record->held) && ring_publish(c->engine, record->head, c->atom)) {
		record->held = c->link;
		if (!record->held)
			record->held_tail = &record->held;
		c->link = *published;
		*published = c;
		__atomic_fetch_sub(&head_held, 1, __ATOMIC_RELAXED);
		record->in_flight--;
		record->published++;
	}
	record_notify(record, record->published - before);
}

/* Outside the lock: giving up the last reference of an engine can take a while. */
static void chains_release(struct chain *list)
{
	while (list) {
		struct chain *c = list;
		struct syslet_engine *e = c->engine;

		list = c->link;
		slab_give(&e->slab, c);
		engine_drop(e);
	}
}

long head_check(const struct async_head_user *head)
{
	uint64_t size;

	if (!head || ((uintptr_t)head & 7))
		return -EINVAL;
	size = head->ring_size_bytes;
	if (!size || size % 8 || !head->completion_ring_ptr || head->completion_ring_ptr % 8)
		return -EINVAL;
	return __atomic_load_n(&head->kernel_ring_idx, __ATOMIC_RELAXED) < size / 8 ? 0 : -EINVAL;
}

struct head_record *head_begin(struct async_head_user *head)
{
	struct bucket *bucket = bucket_of(head);
	struct head_record *record;

	pthread_mutex_lock(&bucket->lock);
	record = record_get(bucket, head);
	if (record)
		record->in_flight++;
	pthread_mutex_unlock(&bucket->lock);
	return record;
}

void head_cancel(struct head_record *record)
{
	struct bucket *bucket = bucket_of(record->head);

	pthread_mutex_lock(&bucket->lock);
	record->in_flight--;
	record_wake(record);
	record_put(bucket, record);
	pthread_mutex_unlock(&bucket->lock);
}

void head_complete(struct syslet_engine *e, struct chain *c, bool silent, struct head_wakes *wakes)
{
	struct head_record *record = c->head;
	struct bucket *bucket = bucket_of(record->head);
	struct chain *published = NULL;
	bool held = false;

	__atomic_store_n(&c->engine, e, __ATOMIC_RELAXED); /* takes the place of c->head */
	pthread_mutex_lock(&bucket->lock);
	if (record->held)
		record_retry(record, &published);
	if (!silent && (record->held || !ring_publish(e, record->head, c->atom))) {
		/* No wake-up: its head's waiters can only wait for slots to be emptied, which the timer notices. */
		held = true;
		ENGINE_COUNT(e, held_back, 1);
		__atomic_fetch_add(&head_held, 1, __ATOMIC_RELAXED);
		c->link = NULL;
		*record->held_tail = c;
		record->held_tail = &c->link;
		engine_hold(e); /* for the call of ops->hold below: the chain may be published and gone by then */
	} else {
		record->in_flight--;
		if (!silent) {
			record->published++;
			record_notify(record, 1);
		}
		c->link = published;
		published = c;
	}
	if (wakes)
		record_wake_later(record, wakes);
	else
		record_wake(record);
	record_put(bucket, record);
	pthread_mutex_unlock(&bucket->lock);
	if (held) {
		e->ops->hold(e);
		engine_drop(e);
	}
	chains_release(published);
}

static void bucket_retry(struct bucket *bucket, struct async_head_user *head)
{
	struct chain *published = NULL;
	struct head_record *record, *next;

	pthread_mutex_lock(&bucket->lock);
	for (record = bucket->records; record; record = next) {
		next = record->link;
		if ((head && record->head != head) || !record->held)
			continue;
		record_retry(record, &published);
		record_wake(record);
		record_put(bucket, record);
	}
	pthread_mutex_unlock(&bucket->lock);
	chains_release(published);
}

void head_retry(struct async_head_user *head)
{
	bucket_retry(bucket_of(head), head);
}

bool head_retry_all(void)
{
	for (unsigned i = 0; i < BUCKETS && __atomic_load_n(&head_held, __ATOMIC_RELAXED); i++)
		bucket_retry(&buckets[i], NULL);
	return __atomic_load_n(&head_held, __ATOMIC_RELAXED);
}

/* Counting the entries themselves, not the indices' distance, tells a full ring from an empty one. */
static uint64_t ring_count(const struct async_head_user *head, uint64_t from, uint64_t enough)
{
	uint64_t slots = ring_slots(head), n = 0;

	while (n < slots && n < enough && __atomic_load_n(ring_slot(head, (from + n) % slots), __ATOMIC_ACQUIRE))
		n++;
	return n;
}

/*
 * Empty slots among the `n` from `from` on. As each of them needs an entry of its own, this is the least number of further
 * entries after which the first n can be there; entries behind a gap count as soon as the gap is filled.
 */
static uint64_t ring_gaps(const struct async_head_user *head, uint64_t from, uint64_t n)
{
	uint64_t slots = ring_slots(head), gaps = 0;

	for (uint64_t i = 0; i < n && i < slots; i++)
		gaps += !__atomic_load_n(ring_slot(head, (from + i) % slots), __ATOMIC_RELAXED);
	return gaps;
}

/* False: the time is up. */
static bool record_sleep(struct head_record *record, struct bucket *bucket, uint64_t until)
{
	const struct timespec at = { .tv_sec = (time_t)(until / 1000000000), .tv_nsec = (long)(until % 1000000000) };
	int error;

	threadlet_blocks(true);
	error = until == UINT64_MAX ? pthread_cond_wait(&record->changed, &bucket->lock)
				    : pthread_cond_timedwait(&record->changed, &bucket->lock, &at);
	threadlet_blocks(false);
	return error != ETIMEDOUT;
}

long head_wait(struct async_head_user *head, uint64_t min, uint64_t from, uint64_t until)
{
	struct bucket *bucket = bucket_of(head);
	struct head_record *record;
	struct chain *published = NULL;
	uint64_t slots = ring_slots(head), have, wake_at;
	bool late = false;

	if (from >= slots)
		return -EINVAL;
	if (min > slots)
		min = slots;
	pthread_mutex_lock(&bucket->lock);
	record = record_find(bucket, head);
	if (record)
		record->waiters++; /* keeps the record */
	for (;;) {
		if (record && record->held)
			record_retry(record, &published);
		have = ring_count(head, from, slots);
		if (have >= min || !record || !record->in_flight || late)
			break;
		if (published) {
			pthread_mutex_unlock(&bucket->lock);
			chains_release(published);
			published = NULL;
			pthread_mutex_lock(&bucket->lock);
			continue;
		}
		wake_at = record->published + ring_gaps(head, from, min);
		if (wake_at < record->wake_at)
			record->wake_at = wake_at;
		late = !record_sleep(record, bucket, until);
	}
	if (record) {
		record->waiters--;
		record_wake(record); /* another waiter may have been served by the retry */
		record_put(bucket, record);
	}
	pthread_mutex_unlock(&bucket->lock);
	chains_release(published);
	return (long)have;
}

/* Under the lock the record stays, so that its address means this head and no other. */
long head_stop_all(struct syslet_engine *e, struct async_head_user *head)
{
	struct bucket *bucket = bucket_of(head);
	struct head_record *record;
	long stopped = 0;

	pthread_mutex_lock(&bucket->lock);
	record = record_find(bucket, head);
	if (record)
		stopped = engine_stop_all(e, record);
	pthread_mutex_unlock(&bucket->lock);
	return stopped;
}

/* Any other file could block whoever publishes. Where /proc is missing its word is taken for it. */
static bool is_eventfd(int fd)
{
	static const char kind[] = "anon_inode:[eventfd]";
	char path[32], target[sizeof(kind)];
	long length;

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	length = sys4(__NR_readlinkat, AT_FDCWD, path, target, sizeof(target));
	return length < 0 || (length == sizeof(kind) - 1 && !memcmp(target, kind, sizeof(kind) - 1));
}

static long notify_dup(int eventfd)
{
	long fd = sys3(__NR_fcntl, eventfd, F_DUPFD_CLOEXEC, 3);

	if (fd >= 0 && !is_eventfd((int)fd)) {
		sys1(__NR_close, fd);
		return -EINVAL;
	}
	return fd;
}

long head_notify(struct async_head_user *head, int eventfd)
{
	struct bucket *bucket = bucket_of(head);
	long fd = eventfd < 0 ? -1 : notify_dup(eventfd);
	struct head_record *record;
	int before = -1;

	if (eventfd >= 0 && fd < 0)
		return fd;
	pthread_mutex_lock(&bucket->lock);
	record = fd < 0 ? record_find(bucket, head) : record_get(bucket, head);
	if (record) {
		before = record->notify_fd;
		record->notify_fd = (int)fd;
		record_put(bucket, record);
	}
	pthread_mutex_unlock(&bucket->lock);
	if (!record && fd >= 0) {
		close((int)fd);
		return -ENOMEM;
	}
	if (before >= 0)
		close(before);
	return 0;
}

/* A lock may have been held, and a record half filled in, by a thread that the child does not have: nothing is read. */
void head_forked(void)
{
	for (unsigned i = 0; i < BUCKETS; i++) {
		pthread_mutex_init(&buckets[i].lock, NULL);
		buckets[i].records = NULL;
	}
	head_held = 0;
}
