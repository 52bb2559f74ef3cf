// SPDX-License-Identifier: Apache-2.0
/* Must fail: a result is read plainly while the library may still store it, and the thread sanitizer has to see it. */
#include "test.h"

int main(void)
{
	syslet_engine *e = engine_new();
	struct call c;
	struct ring r;

	ring_init(&r, 4);
	CALL(&c, SYSLET_ASYNC, __NR_getppid);
	syslet_exec(e, &c.atom, &r.head, NULL);
	nap_ms(50);
	c.result++; /* without having looked at the ring */
	ring_take(&r);
	engine_done(e);
	return 0;
}
