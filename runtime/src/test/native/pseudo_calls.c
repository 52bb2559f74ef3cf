// SPDX-License-Identifier: Apache-2.0
/* umem_add and the extended family: values, edges, bad pointers; with bounds, without, and on the asynchronous side. */
#include <sys/mman.h>
#include "test.h"

static syslet_engine *e;
static struct ring r;
static int way; /* 0: trusted pointers, 1: with bounds, 2: asynchronously */
static struct {
	struct call c;
	unsigned char bytes[4096 * 4];
} arena __attribute__((aligned(64)));

static int64_t call6(uint32_t nr, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
	static const struct syslet_span everything = { 0, INT64_MAX };
	const struct syslet_bounds bounds = { .block = { P(&arena), sizeof(arena) }, .reach = P(&everything), .reach_count = 1 };
	long answer;

	CALL(&arena.c, way == 2 ? SYSLET_ASYNC : 0, nr, a, b, c, d);
	answer = syslet_exec(e, &arena.c.atom, &r.head, way == 1 ? &bounds : NULL);
	if (way == 2 && !answer)
		answer = (long)ring_take(&r);
	CHECK_EQ(answer, P(&arena.c.atom));
	return arena.c.result;
}
#define RUN4(nr, a, b, c, d) call6(SYSLET_##nr, (uint64_t)(a), (uint64_t)(b), (uint64_t)(c), (uint64_t)(d))
#define RUN3(nr, a, b, c)    RUN4(nr, a, b, c, 0)
#define RUN2(nr, a, b)       RUN4(nr, a, b, 0, 0)

static void arithmetic(void)
{
	CHECK_EQ(RUN2(ADD, 2, 3), 5);
	CHECK_EQ(RUN2(ADD, INT64_MAX, 1), INT64_MIN);
	CHECK_EQ(RUN2(SUB, 2, 3), -1);
	CHECK_EQ(RUN2(SUB, INT64_MIN, 1), INT64_MAX);
	CHECK_EQ(RUN2(MUL, -4, 3), -12);
	CHECK_EQ(RUN2(MUL, INT64_MAX, 2), -2);
	CHECK_EQ(RUN2(MUL, INT64_MIN, -1), INT64_MIN);
	CHECK_EQ(RUN2(DIV, 7, 2), 3);
	CHECK_EQ(RUN2(DIV, -7, 2), -3);
	CHECK_EQ(RUN2(DIV, 7, 0), -EDOM);
	CHECK_EQ(RUN2(DIV, INT64_MIN, -1), INT64_MIN);
	CHECK_EQ(RUN2(MOD, 7, 3), 1);
	CHECK_EQ(RUN2(MOD, -7, 3), -1);
	CHECK_EQ(RUN2(MOD, 7, -3), 1);
	CHECK_EQ(RUN2(MOD, 7, 0), -EDOM);
	CHECK_EQ(RUN2(MOD, INT64_MIN, -1), 0);
	CHECK_EQ(RUN2(AND, 12, 10), 8);
	CHECK_EQ(RUN2(OR, 12, 10), 14);
	CHECK_EQ(RUN2(XOR, 12, -1), -13);
	CHECK_EQ(RUN2(SHL, 1, 63), INT64_MIN);
	CHECK_EQ(RUN2(SHL, 3, 64), 3);
	CHECK_EQ(RUN2(SHL, 3, 65), 6);
	CHECK_EQ(RUN2(SHL, 1, -1), INT64_MIN);
	CHECK_EQ(RUN2(SHR, -8, 1), -4);
	CHECK_EQ(RUN2(SHR, -8, 63), -1);
	CHECK_EQ(RUN2(SHR, -8, 64), -8);
	CHECK_EQ(RUN2(LT, -1, 0), 1);
	CHECK_EQ(RUN2(LT, 0, 0), 0);
	CHECK_EQ(RUN2(LT, INT64_MIN, INT64_MAX), 1);
	CHECK_EQ(RUN2(LE, 0, 0), 1);
	CHECK_EQ(RUN2(LE, 1, 0), 0);
	CHECK_EQ(RUN2(EQ, -1, -1), 1);
	CHECK_EQ(RUN2(EQ, -1, 1), 0);
	CHECK_EQ(RUN2(NE, -1, 1), 1);
	CHECK_EQ(RUN2(NE, 5, 5), 0);
}

static void loads_and_stores(void)
{
	unsigned char *b = arena.bytes;
	static const unsigned char pattern[] = { 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89 };

	memcpy(b, pattern, sizeof(pattern));
	CHECK_EQ(RUN3(LOAD, P(b), 0, 1), 0x81);
	CHECK_EQ(RUN3(LOAD, P(b), 0, 1 | 0x10), (int8_t)0x81);
	CHECK_EQ(RUN3(LOAD, P(b), 1, 2), 0x8382);
	CHECK_EQ(RUN3(LOAD, P(b), 1, 2 | 0x20), 0x8283);
	CHECK_EQ(RUN3(LOAD, P(b), 1, 2 | 0x30), (int16_t)0x8283);
	CHECK_EQ(RUN3(LOAD, P(b) + 4, -3, 4), 0x85848382);
	CHECK_EQ(RUN3(LOAD, P(b), 1, 4 | 0x10), (int32_t)0x85848382);
	CHECK_EQ(RUN3(LOAD, P(b), 1, 4 | 0x20), 0x82838485);
	CHECK_EQ(RUN3(LOAD, P(b), 1, 8), (int64_t)0x8988878685848382);
	CHECK_EQ(RUN3(LOAD, P(b), 1, 8 | 0x30), (int64_t)0x8283848586878889);
	CHECK_EQ(RUN3(LOAD, P(b), 0, 0), -EINVAL);
	CHECK_EQ(RUN3(LOAD, P(b), 0, 3), -EINVAL);
	CHECK_EQ(RUN3(LOAD, P(b), 0, 16), -EINVAL);
	CHECK_EQ(RUN3(LOAD, P(b), 0, 8 | 0x40), -EINVAL);
	CHECK_EQ(RUN3(LOAD, 8, 0, 8), -EFAULT);
	CHECK_EQ(RUN3(LOAD, -8, 16, 8), -EFAULT);

	memset(b, 0xee, 16);
	CHECK_EQ(RUN4(STORE, P(b), 1, 2, 0x11223344), 0);
	CHECK(!memcmp(b, "\xee\x44\x33\xee", 4));
	CHECK_EQ(RUN4(STORE, P(b), 1, 4 | 0x20, 0x11223344), 0);
	CHECK(!memcmp(b, "\xee\x11\x22\x33\x44\xee", 6));
	CHECK_EQ(RUN4(STORE, P(b), 3, 8, -2), 0);
	CHECK(!memcmp(b, "\xee\x11\x22\xfe\xff\xff\xff\xff\xff\xff\xff\xee", 12));
	CHECK_EQ(RUN4(STORE, P(b), 0, 1, 0x1ff), 0);
	CHECK_EQ(b[0], 0xff);
	CHECK_EQ(RUN4(STORE, P(b), 0, 1 | 0x10, 0), -EINVAL);
	CHECK_EQ(RUN4(STORE, P(b), 0, 5, 0), -EINVAL);
	CHECK_EQ(RUN4(STORE, 8, 0, 8, 1), -EFAULT);
	CHECK_EQ(RUN4(STORE, P("read only"), 0, 1, 1), -EFAULT);
}

static void umem(void)
{
	uint64_t *cell = (uint64_t *)arena.bytes;

	*cell = 40;
	CHECK_EQ(RUN2(UMEM_ADD, P(cell), 2), 42);
	CHECK_EQ(*cell, 42);
	CHECK_EQ(RUN2(UMEM_ADD, P(cell), -43), -1);
	CHECK_EQ(RUN2(UMEM_ADD, P(cell), 1), 0);
	memset(arena.bytes, 0, 16);
	CHECK_EQ(RUN2(UMEM_ADD, P(arena.bytes + 3), 258), 258);
	CHECK_EQ(arena.bytes[3], 2);
	CHECK_EQ(arena.bytes[4], 1);
	CHECK_EQ(RUN2(UMEM_ADD, 0, 1), -EFAULT);
	CHECK_EQ(RUN2(UMEM_ADD, -4, 1), -EFAULT);
	CHECK_EQ(RUN2(UMEM_ADD, P("12345678"), 1), -EFAULT);
}

static void ranges(uint64_t other)
{
	unsigned char *b = arena.bytes, *o = (unsigned char *)(uintptr_t)other;
	const uint64_t n = 6000; /* more than one piece */

	for (unsigned i = 0; i < 8192; i++)
		b[i] = (unsigned char)(i % 251);
	memset(o, 0, 8192);
	CHECK_EQ(RUN3(COPY, other, P(b), n), n);
	CHECK(!memcmp(o, b, n) && o[n] == 0);
	CHECK_EQ(RUN3(MISMATCH, other, P(b), n), n);
	o[5000] ^= 1;
	CHECK_EQ(RUN3(MISMATCH, other, P(b), n), 5000);
	CHECK_EQ(RUN3(MISMATCH, P(b), other, n), 5000);
	o[0] ^= 1;
	CHECK_EQ(RUN3(MISMATCH, P(b), other, n), 0);
	CHECK_EQ(RUN3(MISMATCH, P(b), other, 0), 0);

	/* Overlapping, both ways. */
	for (unsigned i = 0; i < 8192; i++)
		o[i] = (unsigned char)(i % 251);
	CHECK_EQ(RUN3(COPY, other + 100, other, n), n);
	CHECK(!memcmp(o + 100, b, n) && !memcmp(o, b, 100));
	CHECK_EQ(RUN3(COPY, other, other + 100, n), n);
	CHECK(!memcmp(o, b, n));
	CHECK_EQ(RUN3(COPY, other, other, n), n);

	CHECK_EQ(RUN3(FILL, other, 0x1aa, n), n);
	CHECK(o[0] == 0xaa && o[n - 1] == 0xaa && o[n] != 0xaa);
	CHECK_EQ(RUN3(FIND, other, 8192, 0x1aa), 0);
	CHECK_EQ(RUN3(FIND, other, n, 0xab), n);
	o[4500] = 0xab;
	CHECK_EQ(RUN3(FIND, other, n, 0xab), 4500);
	CHECK_EQ(RUN3(FIND, other, 4500, 0xab), 4500);
	CHECK_EQ(RUN3(FIND, other, 0, 0xab), 0);
	CHECK_EQ(RUN3(FILL, other, 1, 0), 0);
	CHECK_EQ(RUN3(COPY, 0, 0, 0), 0);

	CHECK_EQ(RUN3(COPY, P(b), other, -1), -EINVAL);
	CHECK_EQ(RUN3(MISMATCH, P(b), other, -1), -EINVAL);
	CHECK_EQ(RUN3(FIND, P(b), INT64_MIN, 1), -EINVAL);
	CHECK_EQ(RUN3(FILL, P(b), 1, -1), -EINVAL);
}

static void bad_ranges(char *hole) /* one page, then none */
{
	unsigned char *b = arena.bytes;
	uint64_t last = P(hole) + 4096 - 8;

	CHECK_EQ(RUN3(COPY, P(b), last, 9), -EFAULT);
	CHECK_EQ(RUN3(COPY, last, P(b), 9), -EFAULT);
	CHECK_EQ(RUN3(COPY, P(b), last, 8), 8);
	CHECK_EQ(RUN3(COPY, last + 4, last, 8), -EFAULT);
	CHECK_EQ(RUN3(COPY, P(b), P(b), INT64_MAX), -EFAULT);
	CHECK_EQ(RUN3(MISMATCH, last, last, 9), -EFAULT);
	CHECK_EQ(RUN3(FIND, last, 9, 1), -EFAULT);
	CHECK_EQ(RUN3(FILL, last, 1, 9), -EFAULT);
	CHECK_EQ(RUN3(FILL, 0, 1, 1), -EFAULT);
	CHECK_EQ(RUN3(LOAD, last, 1, 8), -EFAULT);
	CHECK_EQ(RUN4(STORE, last, 1, 8, 1), -EFAULT);
	CHECK_EQ(RUN2(UMEM_ADD, last + 1, 8), -EFAULT);
	memset(hole + 4096 - 8, 0, 8);
}

int main(void)
{
	static unsigned char elsewhere[8192];
	char *hole = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	unsigned long word = 1;

	CHECK(hole != MAP_FAILED);
	CHECK_EQ(mprotect(hole + 4096, 4096, PROT_NONE), 0);
	e = engine_new();
	ring_init(&r, 8);
	for (way = 0; way < 3; way++) {
		arithmetic();
		loads_and_stores();
		umem();
		ranges(P(elsewhere));
		if (way == 1)
			ranges(P(arena.bytes + 8192));
		bad_ranges(hole);
	}
	CHECK_EQ(umem_add(&word, 41), 42);
	CHECK_EQ(word, 42);
	CHECK_EQ(umem_add(NULL, 1), -EFAULT);
	CHECK_EQ(stats_of(e).held_back, 0);
	engine_done(e);
	return 0;
}
