// SPDX-License-Identifier: Apache-2.0
/* In a batch, traced chains and others do what they do alone; only the traced are told. */
#include "tracing.h"

#define CHAINS 40

static struct {
	struct call open, read, close;
	char buffer[64];
} chains[CHAINS];

int main(void)
{
	static struct tracing traces[CHAINS / 4];
	static struct syslet_submission subs[CHAINS];
	syslet_engine *e = engine_new();
	struct ring r;
	char path[64];
	int fd = temp_file(path), asynchronous = 0;

	ring_init(&r, RING_SLOTS);
	CHECK_EQ(write(fd, "hello", 5), 5);
	for (int i = 0; i < CHAINS; i++) {
		CALL(&chains[i].open, SYSLET_STOP_ON_NEGATIVE, __NR_openat, AT_FDCWD, P(path), O_RDONLY, 0);
		CALL(&chains[i].read, 0, __NR_read, 0, P(chains[i].buffer), 64);
		CALL(&chains[i].close, 0, __NR_close, 0);
		chains[i].read.atom.arg_ptr[0] = chains[i].close.atom.arg_ptr[0] = P(&chains[i].open.result);
		call_then(&chains[i].open, &chains[i].read);
		call_then(&chains[i].read, &chains[i].close);
		subs[i].atom = P(&chains[i].open.atom);
		if (i % 4 == 0) {
			tracing_init(&traces[i / 4], 4096);
			tracing_capture(&traces[i / 4], __NR_openat, 1, SYSLET_CAPTURE_BEFORE, SYSLET_CAPTURE_STRING, 0, 4096);
			subs[i].control = P(&traces[i / 4].control);
		}
	}
	/* One whose trace is no trace is refused, alone. */
	traces[2].trace.size = 4097;
	CHECK_EQ(syslet_exec_many(e, subs, CHAINS, &r.head), CHAINS);
	for (int i = 0; i < CHAINS; i++)
		asynchronous += subs[i].result == 0;
	while (asynchronous--)
		CHECK(ring_take(&r));
	for (int i = 0; i < CHAINS; i++) {
		struct tracing *t = &traces[i / 4];
		const struct syslet_trace_header *h;
		int calls = 0;

		if (i == 8) {
			CHECK_EQ(subs[i].result, -EINVAL);
			continue;
		}
		CHECK_EQ(chains[i].read.result, 5);
		CHECK_EQ(chains[i].close.result, 0);
		CHECK(!memcmp(chains[i].buffer, "hello", 5));
		if (i % 4)
			continue;
		while ((h = tracing_next(t)))
			if (h->type == SYSLET_TRACE_CALL && calls++ == 0)
				CHECK_CAPTURED(h, 0, 1, path, strlen(path) + 1);
		CHECK_EQ(calls, 3);
		CHECK_EQ(t->trace.lost, 0);
		/* Traced ones have ordinary descriptors. */
		CHECK(chains[i].open.result < SYSLET_DIRECT_FD);
		tracing_done(t);
	}
	tracing_done(&traces[2]);
	unlink(path);
	close(fd);
	engine_done(e);
	return 0;
}
