// SPDX-License-Identifier: Apache-2.0
/* A trace tells each atom of a run: arguments and what they point to as it was before, the result and what it left there. */
#include "tracing.h"

#include <sys/mman.h>
#include <sys/uio.h>

static syslet_engine *e;
static struct ring r;

static void tells_calls_and_results(void)
{
	struct tracing t;
	struct call open, read, close;
	char path[64], buffer[64] = "what was here before";
	const struct syslet_trace_call *call;
	const struct syslet_trace_result *result;
	uint64_t before;
	int fd = temp_file(path);

	CHECK_EQ(write(fd, "hello", 5), 5);
	close_range((unsigned)fd, (unsigned)fd, 0);
	tracing_init(&t, 4096);
	tracing_capture(&t, __NR_openat, 1, SYSLET_CAPTURE_BEFORE, SYSLET_CAPTURE_STRING, 0, 4096);
	tracing_capture(&t, __NR_read, 1, SYSLET_CAPTURE_AFTER, SYSLET_CAPTURE_RESULT, 0, 1);
	CALL(&open, SYSLET_SYNC, __NR_openat, AT_FDCWD, P(path), O_RDONLY, 0);
	CALL(&read, SYSLET_SYNC, __NR_read, 0, P(buffer), sizeof(buffer));
	CALL(&close, 0, __NR_close, 0);
	read.atom.arg_ptr[0] = close.atom.arg_ptr[0] = P(&open.result);
	call_then(&open, &read);
	call_then(&read, &close);
	CHECK_EQ(syslet_exec_control(e, &open.atom, &r.head, NULL, &t.control), P(&close.atom));
	CHECK_EQ(t.control.moved_at, 0);

	call = tracing_call(&t, __NR_openat);
	CHECK_EQ(call->atom, P(&open.atom));
	CHECK_EQ(call->flags, SYSLET_SYNC);
	CHECK_EQ(call->header.where, SYSLET_TRACE_CALLER);
	CHECK_EQ((int)call->args[0], AT_FDCWD);
	CHECK_EQ(call->args[1], P(path));
	CHECK_EQ(call->header.captures, 1);
	CHECK_CAPTURED(&call->header, 0, 1, path, strlen(path) + 1);
	before = call->header.time_ns;
	result = tracing_result(&t, open.result);
	CHECK(result->header.time_ns >= before);
	call = tracing_call(&t, __NR_read);
	CHECK_EQ(call->args[0], open.result);
	CHECK_EQ(call->header.captures, 0);
	result = tracing_result(&t, 5);
	CHECK_EQ(result->header.where, SYSLET_TRACE_CALLER);
	CHECK_EQ(result->header.captures, 1);
	CHECK_CAPTURED(&result->header, 0, 1, "hello", 5);
	tracing_call(&t, __NR_close);
	tracing_result(&t, 0);
	tracing_end(&t);
	tracing_done(&t);
	unlink(path);
}

/* A buffer that is used again shows each time what it held then. */
static void arguments_are_those_of_their_time(void)
{
	struct tracing t;
	struct call first, change, second;
	char text[8] = "one";
	int p[2];

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	tracing_init(&t, 8192);
	tracing_capture(&t, __NR_write, 1, SYSLET_CAPTURE_BEFORE, SYSLET_CAPTURE_COUNTED, 2, 1);
	CALL(&first, 0, __NR_write, p[1], P(text), 3);
	CALL(&change, 0, SYSLET_COPY, P(text), P("two"), 3);
	CALL(&second, 0, __NR_write, p[1], P(text), 3);
	call_then(&first, &change);
	call_then(&change, &second);
	CHECK_EQ(syslet_exec_control(e, &first.atom, &r.head, NULL, &t.control), P(&second.atom));
	CHECK_CAPTURED(&tracing_call(&t, __NR_write)->header, 0, 1, "one", 3);
	tracing_result(&t, 3);
	tracing_call(&t, SYSLET_COPY);
	tracing_result(&t, 3);
	CHECK_CAPTURED(&tracing_call(&t, __NR_write)->header, 0, 1, "two", 3);
	tracing_result(&t, 3);
	tracing_end(&t);
	tracing_done(&t);
	close(p[0]);
	close(p[1]);
}

static void long_buffers_are_cut(void)
{
	static char big[100000];
	struct tracing t;
	struct call c;
	int null = open("/dev/null", O_WRONLY | O_CLOEXEC);

	memset(big, 'x', sizeof(big));
	tracing_init(&t, 8192);
	tracing_capture(&t, __NR_write, 1, SYSLET_CAPTURE_BEFORE, SYSLET_CAPTURE_COUNTED, 2, 1);
	CALL(&c, SYSLET_SYNC, __NR_write, null, P(big), sizeof(big));
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &t.control), P(&c.atom));
	CHECK_CAPTURED(&tracing_call(&t, __NR_write)->header, 0, 1, big, 33);
	tracing_result(&t, sizeof(big));
	tracing_end(&t);
	tracing_done(&t);
	close(null);
}

static void vectors_show_what_they_point_to(void)
{
	struct iovec out[2] = { { "hello, ", 7 }, { "world", 5 } };
	char a[4], b[100];
	struct iovec in[2] = { { a, 4 }, { b, sizeof(b) } };
	struct tracing t;
	struct call w, rd;
	const struct syslet_trace_header *h;
	int p[2];

	CHECK_EQ(pipe2(p, O_CLOEXEC), 0);
	tracing_init(&t, 8192);
	tracing_capture(&t, __NR_writev, 1, SYSLET_CAPTURE_BEFORE, SYSLET_CAPTURE_VECTOR, 2, 16);
	tracing_capture(&t, __NR_readv, 1, SYSLET_CAPTURE_AFTER, SYSLET_CAPTURE_VECTOR, 2, 16);
	CALL(&w, 0, __NR_writev, p[1], P(out), 2);
	CALL(&rd, SYSLET_SYNC, __NR_readv, p[0], P(in), 2);
	call_then(&w, &rd);
	CHECK_EQ(syslet_exec_control(e, &w.atom, &r.head, NULL, &t.control), P(&rd.atom));
	h = &tracing_call(&t, __NR_writev)->header;
	CHECK_EQ(h->captures, 3);
	CHECK_CAPTURED(h, 0, 1, out, sizeof(out));
	CHECK_CAPTURED(h, 1, 1, "hello, ", 7);
	CHECK_CAPTURED(h, 2, 1, "world", 5);
	tracing_result(&t, 12);
	tracing_call(&t, __NR_readv);
	h = &tracing_result(&t, 12)->header;
	CHECK_EQ(h->captures, 3);
	CHECK_CAPTURED(h, 1, 1, "hell", 4);
	CHECK_CAPTURED(h, 2, 1, "o, world", 8);
	tracing_end(&t);
	tracing_done(&t);
	close(p[0]);
	close(p[1]);
}

/* What is no buffer is recorded whole, up to a bound. */
static void addresses_are_whole(void)
{
	char address[110] = { 1, 0, '/', 'n', 'o' };
	struct tracing t;
	struct call c;

	tracing_init(&t, 8192);
	tracing_capture(&t, __NR_connect, 1, SYSLET_CAPTURE_BEFORE, SYSLET_CAPTURE_WHOLE, 2, 1);
	CALL(&c, SYSLET_SYNC, __NR_connect, -1, P(address), sizeof(address));
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &t.control), P(&c.atom));
	CHECK_CAPTURED(&tracing_call(&t, __NR_connect)->header, 0, 1, address, sizeof(address));
	tracing_result(&t, -EBADF);
	tracing_end(&t);
	tracing_done(&t);
}

/* What cannot be read is not recorded, and harms nobody; of a string that runs off its page, what there is. */
static void bad_pointers_are_left_out(void)
{
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	const uint64_t bad[] = { 0, 8, P(page) + 4096, UINT64_MAX - 3, UINT64_C(0xdead) << 48 };
	struct tracing t;
	struct call c;

	CHECK(page != MAP_FAILED);
	CHECK_EQ(munmap(page + 4096, 4096), 0);
	memcpy(page + 4094, "no", 2);
	tracing_init(&t, 65536);
	for (int i = 0; i < 6; i++)
		tracing_capture(&t, __NR_openat, i, 3, SYSLET_CAPTURE_STRING + i, 2, UINT32_MAX);
	for (unsigned i = 0; i < COUNT_OF(bad); i++) {
		CALL(&c, SYSLET_SYNC, __NR_openat, bad[i], bad[i], bad[i], bad[i], bad[i], bad[i]);
		CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &t.control), P(&c.atom));
		CHECK_EQ(tracing_call(&t, __NR_openat)->header.captures, 0);
		tracing_result(&t, c.result);
		CHECK(c.result < 0);
	}
	tracing_capture(&t, __NR_openat, 0, 0, 0, 0, 0);
	CALL(&c, SYSLET_SYNC, __NR_openat, AT_FDCWD, P(page) + 4094, 0, 0);
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &t.control), P(&c.atom));
	tracing_capture(&t, __NR_openat, 1, 1, SYSLET_CAPTURE_STRING, 0, 4096);
	tracing_call(&t, __NR_openat);
	tracing_result(&t, -EFAULT);
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &t.control), P(&c.atom));
	CHECK_CAPTURED(&tracing_call(&t, __NR_openat)->header, 0, 1, "no", 2);
	tracing_result(&t, -EFAULT);
	tracing_end(&t);
	tracing_done(&t);
	munmap(page, 4096);
}

static void bad_traces_are_refused(void)
{
	struct tracing t;
	struct call c;

	CALL(&c, 0, __NR_getppid);
	tracing_init(&t, 4096);
#define REFUSED(field, value)                                                                                                  \
	do {                                                                                                                   \
		const struct syslet_trace good = t.trace;                                                                      \
		t.trace.field = (value);                                                                                       \
		CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &t.control), -EINVAL);                                 \
		t.trace = good;                                                                                                \
	} while (0)
	REFUSED(size, 0);
	REFUSED(size, 4095);
	REFUSED(size, 5000);
	REFUSED(size, UINT64_C(1) << 40);
	REFUSED(events, 0);
	REFUSED(events, P(t.ring) + 4);
	REFUSED(captures, P(t.captures) + 2);
	t.control.trace += 4;
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &t.control), -EINVAL);
	t.control.trace -= 4;
	CHECK_EQ(c.result, RESULT_NONE);
	t.trace.captures = 0;
	CHECK_EQ(syslet_exec_control(e, &c.atom, &r.head, NULL, &t.control), P(&c.atom));
	tracing_call(&t, __NR_getppid);
	tracing_result(&t, getppid());
	tracing_end(&t);
	tracing_done(&t);
}

/* A refused atom is told with the answer that it got. */
static void refusals_are_told(void)
{
	struct tracing t;
	struct call c[2];

	tracing_init(&t, 4096);
	CALL(&c[0], 0, __NR_getppid);
	CALL(&c[1], 0, __NR_exit, 1);
	call_then(&c[0], &c[1]);
	CHECK_EQ(syslet_exec_control(e, &c[0].atom, &r.head, NULL, &t.control), P(&c[1].atom));
	tracing_call(&t, __NR_getppid);
	tracing_result(&t, getppid());
	tracing_call(&t, __NR_exit);
	tracing_result(&t, -EPERM);
	CHECK_EQ(syslet_exec_control(e, &c[1].atom, &r.head, NULL, &t.control), -EPERM);
	tracing_call(&t, __NR_exit);
	tracing_result(&t, -EPERM);
	tracing_end(&t);
	tracing_done(&t);
}

int main(void)
{
	e = engine_new();
	ring_init(&r, 8);
	tells_calls_and_results();
	arguments_are_those_of_their_time();
	long_buffers_are_cut();
	vectors_show_what_they_point_to();
	addresses_are_whole();
	bad_pointers_are_left_out();
	bad_traces_are_refused();
	refusals_are_told();
	engine_done(e);
	return 0;
}
