// SPDX-License-Identifier: Apache-2.0
/* Must fail: the library stores a result into freed memory, and the address sanitizer has to see it. */
#include "test.h"

int main(void)
{
	syslet_engine *e = engine_new();
	struct call *c = malloc(sizeof(*c));
	int64_t *freed = malloc(sizeof(*freed));
	struct ring r;

	ring_init(&r, 4);
	CALL(c, 0, __NR_getppid);
	c->atom.ret_ptr = P(freed);
	free(freed);
	syslet_exec(e, &c->atom, &r.head, NULL);
	free(c);
	engine_done(e);
	return 0;
}
