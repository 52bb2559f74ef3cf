// SPDX-License-Identifier: Apache-2.0
/* Argument lists end at the first null pointer, atoms may be packed, and results are arguments. */
#include <sys/mman.h>
#include "test.h"

int main(void)
{
	syslet_engine *e = engine_new();
	uint64_t cells[6] = { 3, 5, 7, 0, 0, 0 };
	int64_t result = 0, second = 0;
	struct syslet_uatom a = { .nr = SYSLET_ADD, .ret_ptr = P(&result) };
	struct ring r;
	char *page;

	ring_init(&r, 4);
	a.arg_ptr[0] = P(&cells[0]);
	a.arg_ptr[2] = P(&cells[2]); /* not read: the list has ended */
	CHECK_EQ(syslet_exec(e, &a, &r.head, NULL), P(&a));
	CHECK_EQ(result, 3);
	a.arg_ptr[1] = P(&cells[3]); /* a zero argument before another one needs a cell */
	CHECK_EQ(syslet_exec(e, &a, &r.head, NULL), P(&a));
	CHECK_EQ(result, 3);

	/* All six arrive, in order. */
	int p[2], q[2];
	CHECK_EQ(pipe(p), 0);
	CHECK_EQ(pipe(q), 0);
	struct call six;
	CHECK_EQ(write(p[1], "abcdef", 6), 6);
	CALL(&six, 0, __NR_splice, p[0], 0, q[1], 0, 4, 2 /* SPLICE_F_NONBLOCK */);
	CHECK_EQ(run_to_end(e, &six, &r), P(&six.atom));
	CHECK_EQ(six.result, 4);

	/* An atom without arguments may end where its first argument pointer ends, even at the end of the address range. */
	page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	CHECK(page != MAP_FAILED);
	CHECK_EQ(mprotect(page + 4096, 4096, PROT_NONE), 0);
	struct syslet_uatom *packed = (struct syslet_uatom *)(page + 4096 - 32);
	struct syslet_uatom head = { .nr = __NR_getppid, .ret_ptr = P(&result) };
	memcpy((void *)packed, &head, 32);
	CHECK_EQ(syslet_exec(e, packed, &r.head, NULL), P(packed));
	CHECK_EQ(result, getppid());

	/* Three packed atoms, one behind the other: 5 + 7, times the result, and one that ends the chain. */
	uint64_t *w = (uint64_t *)page;
	w[0] = (uint64_t)SYSLET_ADD << 32;
	w[1] = P(&result);
	w[2] = P(&w[6]);
	w[3] = P(&cells[1]);
	w[4] = P(&cells[2]);
	w[5] = 0;
	w[6] = (uint64_t)SYSLET_MUL << 32;
	w[7] = P(&second);
	w[8] = P(&w[12]);
	w[9] = P(&result);
	w[10] = P(&result);
	w[11] = 0;
	w[12] = (uint64_t)__NR_getppid << 32;
	w[13] = 0; /* discarded */
	w[14] = 0;
	w[15] = 0;
	CHECK_EQ(syslet_exec(e, (struct syslet_uatom *)w, &r.head, NULL), P(&w[12]));
	CHECK_EQ(result, 12);
	CHECK_EQ(second, 144);

	/* An argument is read when its atom starts: what an earlier one left in the cell counts. */
	struct call c[2];
	char buf[8];
	CHECK_EQ(pipe(p), 0); /* a new one: a pipe that was spliced from refuses RWF_NOWAIT */
	CHECK_EQ(write(p[1], "ef", 2), 2);
	CALL(&c[0], 0, __NR_dup, p[0]);
	CALL(&c[1], 0, __NR_read, 0, P(buf), sizeof(buf));
	c[1].atom.arg_ptr[0] = P(&c[0].result);
	call_then(&c[0], &c[1]);
	CHECK_EQ(syslet_exec(e, &c[0].atom, &r.head, NULL), P(&c[1].atom));
	CHECK_EQ(c[1].result, 2);
	CHECK(!memcmp(buf, "ef", 2));

	/* The private word is never touched. */
	struct call mine;
	CALL(&mine, 0, __NR_getppid);
	mine.atom.private_data = 0x1234567890abcdef;
	CHECK_EQ(syslet_exec(e, &mine.atom, &r.head, NULL), P(&mine.atom));
	CHECK(mine.atom.private_data == 0x1234567890abcdef);
	engine_done(e);
	return 0;
}
