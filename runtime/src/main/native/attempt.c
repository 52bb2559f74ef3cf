// SPDX-License-Identifier: Apache-2.0
#include "attempt.h"

#include <errno.h>
#include <linux/futex.h>
#include <linux/openat2.h>
#include <poll.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include "memory.h"

#define KERNEL_IOV_MAX   1024
#define CALL(name, class) \
	_Static_assert(__NR_##name < CALL_TABLE_SIZE, #name);
#include "calls.def"
#undef CALL

const uint8_t call_table[CALL_TABLE_SIZE] = {
#define CALL(name, class) [__NR_##name] = CALL_##class,
#include "calls.def"
#undef CALL
};

/* The captured call as it stands, on the private descriptor if there is one. */
static inline __attribute__((always_inline)) long issue(const struct chain *c)
{
	long first = c->dup_fd >= 0 ? c->dup_fd : (long)c->args[0];

	return sys6(c->nr, first, (long)c->args[1], (long)c->args[2], (long)c->args[3], (long)c->args[4], (long)c->args[5]);
}

/* ------------------------------------------------------------------------------------------------------- descriptors */

uint8_t attempt_open_bits(long flags)
{
	uint8_t bits = 0;

	if (flags & KERNEL_O_DIRECT)
		bits |= FD_DIRECT;
	if (flags & O_NONBLOCK)
		bits |= FD_NONBLOCK;
	if (flags & KERNEL_O_DSYNC) /* O_SYNC contains it */
		bits |= FD_SYNC;
	return bits;
}

long attempt_fd(struct chain *c, int fd)
{
	long flags;

	if (fd >= 0 && c->known_fd == fd)
		return c->known;
	/* A parked chain's number may have been closed or reused; its private duplicate has the same status flags. */
	flags = sys3(__NR_fcntl, c->dup_fd >= 0 ? c->dup_fd : fd, F_GETFL, 0);
	if (flags < 0)
		return flags;
	c->known_fd = fd;
	c->known = attempt_open_bits(flags);
	if ((flags & O_ACCMODE) == O_RDWR) /* as all sockets are: of a pipe's end nobody need ask */
		c->known |= FD_SOCKET;
	return c->known;
}

/* Asks the kernel, and remembers what kind of file it is. */
static bool fd_stat(struct chain *c, struct stat *st)
{
	bool answered = sys2(__NR_fstat, chain_fd(c), st) == 0;

	if (answered && (S_ISREG(st->st_mode) || S_ISDIR(st->st_mode) || S_ISBLK(st->st_mode)))
		c->known |= FD_FILE;
	if (answered && !S_ISSOCK(st->st_mode))
		c->known &= (uint8_t)~FD_SOCKET;
	c->known |= FD_TYPED;
	return answered;
}

/* Regular file, directory or block device. Asks the kernel once per descriptor. */
static bool fd_is_file(struct chain *c)
{
	struct stat st;

	if (attempt_fd(c, (int)c->args[0]) < 0)
		return false;
	if (!(c->known & FD_TYPED))
		fd_stat(c, &st);
	return c->known & FD_FILE;
}

bool attempt_lingers(const struct chain *c)
{
	struct linger linger = { 0, 0 };
	int length = sizeof(linger);

	/* Of the others, dup2 and their kin close what the number meant before. */
	return c->nr != __NR_close || (sys5(__NR_getsockopt, (int)c->args[0], SOL_SOCKET, SO_LINGER, &linger, &length) == 0 &&
				       linger.l_onoff && linger.l_linger > 0);
}

bool attempt_is_file(struct chain *c)
{
	return fd_is_file(c);
}

static bool fd_nonblock(struct chain *c)
{
	return attempt_fd(c, (int)c->args[0]) >= 0 && (c->known & FD_NONBLOCK);
}

static int socket_option(const struct chain *c, int option)
{
	int value = -1, length = sizeof(value);

	return sys5(__NR_getsockopt, chain_fd(c), SOL_SOCKET, option, &value, &length) == 0 ? value : -1;
}

static bool fd_is_stream(const struct chain *c)
{
	return socket_option(c, SO_TYPE) == SOCK_STREAM;
}

/*
 * The wait of a call that would block. A socket's own timeout (SO_RCVTIMEO, SO_SNDTIMEO) ends a blocking call but no
 * wait for readiness, so such a call gets a thread.
 */
static long want(const struct chain *c, bool readable)
{
	bool socket = (c->known & FD_SOCKET) || c->known_fd != (int)c->args[0];
	int64_t timeout[2] = { 0, 0 };
	int length = sizeof(timeout);

	if (socket && sys5(__NR_getsockopt, chain_fd(c), SOL_SOCKET, readable ? SO_RCVTIMEO : SO_SNDTIMEO, timeout, &length) == 0 &&
	    (timeout[0] || timeout[1]))
		return WANT_WORKER;
	return readable ? WANT_READABLE : WANT_WRITABLE;
}

static bool ready_now(const struct chain *c, bool readable)
{
	struct pollfd fd = { .fd = (int)chain_fd(c), .events = readable ? POLLIN : POLLOUT };
	const struct timespec zero = { 0, 0 };

	return sys5(__NR_ppoll, &fd, 1, &zero, 0, 8) > 0;
}

/*
 * It was said to be ready, would have blocked, and still says that it is ready: its readiness means something else (a UNIX
 * datagram's receiver that is full, an error queue that nobody reads). Waiting for it again would go round in circles.
 */
static bool ready_in_vain(const struct chain *c, bool readable)
{
	return c->ready && ready_now(c, readable);
}

/* --------------------------------------------------------------------------------------------------------- transfers */

/* The call that moves what is still to be moved. `left` is UINT64_MAX where it cannot be told. */
struct transfer {
	long nr, x[6];
	uint64_t left;
	struct iovec one;
	struct msghdr msg;
};

static bool is_read(enum call_class class)
{
	return class >= CALL_READ && class <= CALL_PREADV2;
}

static bool is_write(enum call_class class)
{
	return class >= CALL_WRITE && class <= CALL_PWRITEV2;
}

static bool is_send(enum call_class class)
{
	return class == CALL_SENDTO || class == CALL_SENDMSG;
}

static bool is_vector(enum call_class class)
{
	return (class >= CALL_READV && class <= CALL_PREADV2) || (class >= CALL_WRITEV && class <= CALL_PWRITEV2) ||
	       class == CALL_SENDMSG || class == CALL_RECVMSG;
}

static long socket_flags(const struct chain *c, enum call_class class)
{
	return (int)c->args[class == CALL_SENDMSG || class == CALL_RECVMSG ? 2 : 3];
}

/*
 * Copies the program's vector and drops the `done` bytes that earlier attempts moved. Returns the bytes left, or
 * UINT64_MAX when the vector cannot be read or is too long (the kernel will say so itself).
 */
static uint64_t vector_rest(const struct chain *c, uint64_t vector, uint64_t *count, struct iovec *out)
{
	uint64_t n = *count, skip = (uint64_t)c->done, left = 0, kept = 0;

	if (n > KERNEL_IOV_MAX || mem_get(c->bounds, out, vector, n * sizeof(*out)))
		return UINT64_MAX;
	for (uint64_t i = 0; i < n; i++) {
		uint64_t drop = skip < out[i].iov_len ? skip : out[i].iov_len;
		struct iovec rest = { (char *)out[i].iov_base + drop, out[i].iov_len - drop };

		skip -= drop;
		left += rest.iov_len;
		if (rest.iov_len)
			out[kept++] = rest;
	}
	*count = kept;
	return left;
}

/* The vector of a transfer that has begun cannot be read any more: what was moved so far is the result. */
static bool vector_lost(const struct chain *c, enum call_class class, const struct transfer *t)
{
	return c->done && is_vector(class) && t->left == UINT64_MAX;
}

/* Builds a vectored read or write, or a scalar one as a vector of one, for preadv2 and pwritev2. */
static void build_file(const struct chain *c, enum call_class class, struct transfer *t, struct iovec *scratch, bool nowait)
{
	uint64_t done = (uint64_t)c->done, vector = c->args[1], count = c->args[2];
	long position = -1, flags = 0; /* -1: the file position */

	switch (class) {
	case CALL_PREAD:
	case CALL_PWRITE:
	case CALL_PREADV:
	case CALL_PWRITEV:
		position = (long)c->args[3];
		break;
	case CALL_PREADV2:
	case CALL_PWRITEV2:
		position = (long)c->args[3];
		flags = (long)c->args[5];
		break;
	default:
		break;
	}
	if (position != -1)
		position += (long)done;
	if (is_vector(class)) {
		t->left = vector_rest(c, vector, &count, scratch);
		if (done)
			vector = (uintptr_t)scratch;
		else
			count = c->args[2]; /* the program's own vector: errors are about that */
	} else {
		t->left = count - done;
		t->one = (struct iovec){ (char *)atom_ptr(vector) + done, t->left };
		vector = (uintptr_t)&t->one;
		count = 1;
	}
	t->nr = is_read(class) ? __NR_preadv2 : __NR_pwritev2;
	t->x[1] = (long)vector;
	t->x[2] = (long)count;
	t->x[3] = position;
	t->x[4] = position < 0 ? -1 : 0; /* the high half, which 64-bit kernels ignore */
	t->x[5] = nowait ? flags | RWF_NOWAIT : flags;
}

static void build_socket(const struct chain *c, enum call_class class, struct transfer *t, struct iovec *scratch, bool nowait)
{
	uint64_t done = (uint64_t)c->done;

	t->nr = c->nr;
	for (int i = 1; i < 6; i++)
		t->x[i] = (long)c->args[i];
	if (class == CALL_SENDTO || class == CALL_RECVFROM) {
		t->left = c->args[2] - done;
		t->x[1] = (long)(c->args[1] + done);
		t->x[2] = (long)t->left;
		if (nowait)
			t->x[3] |= MSG_DONTWAIT;
		if (done) /* the address went out, or came in, with the first part */
			t->x[4] = t->x[5] = 0;
		return;
	}
	if (nowait)
		t->x[2] |= MSG_DONTWAIT;
	t->left = UINT64_MAX;
	if (!mem_get(c->bounds, &t->msg, c->args[1], sizeof(t->msg))) {
		uint64_t count = t->msg.msg_iovlen;

		t->left = vector_rest(c, (uintptr_t)t->msg.msg_iov, &count, scratch);
		if (done) { /* name and control data belong to the first part */
			t->msg.msg_name = NULL;
			t->msg.msg_namelen = 0;
			t->msg.msg_control = NULL;
			t->msg.msg_controllen = 0;
			t->msg.msg_iov = scratch;
			t->msg.msg_iovlen = count;
			t->x[1] = (long)&t->msg;
		}
	}
}

static void build(const struct chain *c, enum call_class class, struct transfer *t, struct iovec *scratch, bool nowait)
{
	if (is_read(class) || is_write(class))
		build_file(c, class, t, scratch, nowait);
	else
		build_socket(c, class, t, scratch, nowait);
	t->x[0] = chain_fd(c);
}

#define AGAIN   (WANT_STOP + 1) /* judge's own: the rest may be tried once more */
#define PLAINLY (WANT_STOP + 2) /* judge's own: a file that knows of no attempt; the plain call, if the thread is patient */

static long or_done(const struct chain *c, long error)
{
	return c->done ? c->done : error;
}

/* RWF_NOWAIT is refused for this descriptor, or by the environment (seccomp). */
static long judge_no_nowait(struct chain *c, enum call_class class)
{
	bool file = fd_is_file(c); /* before `known` is marked: this may fill it */

	c->known |= FD_NO_NOWAIT;
	if (file)
		return PLAINLY;
	if (fd_nonblock(c))
		return issue(c);
	/* Readiness first, then the plain call, on a thread that may block if somebody else was quicker. */
	if (c->ready)
		return WANT_WORKER;
	return want(c, is_read(class));
}

/* Urgent data and the error queue are taken or not there; UNIX sockets know of no error queue and receive as ever. */
static bool never_waits(const struct chain *c, long flags)
{
	return flags & MSG_OOB || (flags & MSG_ERRQUEUE && socket_option(c, SO_DOMAIN) != AF_UNIX);
}

static bool waits_readable(enum call_class class)
{
	return is_read(class) || class == CALL_RECVFROM || class == CALL_RECVMSG || class == CALL_ACCEPT;
}

/* A read from wherever the file stands, of a blocking descriptor: whatever it is, io_uring waits for it. */
static bool reads_alike(struct chain *c, enum call_class class)
{
	return c->any_file && (class == CALL_READ || class == CALL_READV) && !c->ready && !fd_nonblock(c);
}

static long judge_again(struct chain *c, enum call_class class)
{
	bool socket = !is_read(class) && !is_write(class);
	bool readable = waits_readable(class);

	if (socket && (socket_flags(c, class) & MSG_DONTWAIT))
		return or_done(c, -EAGAIN);
	if (socket && !is_send(class) && never_waits(c, socket_flags(c, class)))
		return -EAGAIN;
	/* O_NONBLOCK means nothing to a regular file: EAGAIN there only says that the page is not in memory. */
	if (!socket && !reads_alike(c, class) && fd_is_file(c))
		return WANT_WORKER;
	if (fd_nonblock(c))
		return or_done(c, -EAGAIN);
	return ready_in_vain(c, readable) ? WANT_WORKER : want(c, readable);
}

static long judge_error(struct chain *c, enum call_class class, long error)
{
	if (error == -EAGAIN)
		return judge_again(c, class);
	if (c->done || !(is_read(class) || is_write(class)))
		return or_done(c, error);
	switch (error) {
	case -EOPNOTSUPP:
	case -ENOSYS:
	case -EPERM:
		return judge_no_nowait(c, class);
	case -EINVAL:
	case -ESPIPE:
		return issue(c); /* the plain call's own error */
	default:
		return error;
	}
}

/*
 * A read got all bytes up to a regular file's end: it need not try for more. Small files end here, most often, so this
 * must cost no more than one question; where the position is unknown, trying again is as cheap.
 */
static bool at_end(struct chain *c, enum call_class class)
{
	int64_t start = class == CALL_READ ? 0 : (int64_t)c->args[3];
	struct stat st;

	if (!(class == CALL_READ ? c->known & FD_START : class == CALL_PREAD || class == CALL_PREADV))
		return false;
	return attempt_fd(c, (int)c->args[0]) >= 0 && fd_stat(c, &st) && S_ISREG(st.st_mode) && st.st_size > 0 &&
	       c->done >= st.st_size - start;
}

/* `moved` > 0 bytes, not all: is that the result, or does a blocking call move more? */
static long judge_short(struct chain *c, enum call_class class, uint64_t left)
{
	if (left == UINT64_MAX)
		return c->done;
	if (is_read(class))
		return !at_end(c, class) && fd_is_file(c) ? AGAIN : c->done;
	if (is_write(class)) /* a file that takes less is full; a blocking pipe or socket takes the rest later */
		return fd_is_file(c) || fd_nonblock(c) ? c->done : want(c, false);
	if (socket_flags(c, class) & MSG_DONTWAIT)
		return c->done;
	if (!is_send(class) && ((socket_flags(c, class) & (MSG_WAITALL | MSG_PEEK)) != MSG_WAITALL))
		return c->done;
	if (fd_nonblock(c) || !fd_is_stream(c))
		return c->done;
	return want(c, !is_send(class));
}

static long judge(struct chain *c, enum call_class class, long result, uint64_t left)
{
	if (result < 0)
		return judge_error(c, class, result);
	c->done += result;
	if (result == 0 || (uint64_t)result >= left)
		return c->done;
	return judge_short(c, class, left);
}

/* Kept out of line: the vector lives here, and only slow ways come by. */
static __attribute__((noinline)) long transfer_loop(struct chain *c, enum call_class class, long result, bool have_result)
{
	struct iovec scratch[KERNEL_IOV_MAX];
	struct transfer t;

	for (;;) {
		build(c, class, &t, scratch, true);
		if (!have_result && vector_lost(c, class, &t))
			return c->done;
		if (!have_result)
			result = sys6(t.nr, t.x[0], t.x[1], t.x[2], t.x[3], t.x[4], t.x[5]);
		have_result = false;
		result = judge(c, class, result, t.left);
		if (result != AGAIN)
			return result;
	}
}

long attempt_judge(struct chain *c, long result)
{
	result = transfer_loop(c, call_class_of(c->nr), result, true);
	return result == PLAINLY ? issue(c) : result;
}

/* Position -1 means something else to preadv2; a user's own RWF_NOWAIT never waits. */
static bool file_is_plain(const struct chain *c, enum call_class class)
{
	switch (class) {
	case CALL_PREAD:
	case CALL_PWRITE:
	case CALL_PREADV:
	case CALL_PWRITEV:
		return (int64_t)c->args[3] < 0;
	case CALL_PREADV2:
	case CALL_PWRITEV2:
		return c->args[5] & RWF_NOWAIT;
	default:
		return false;
	}
}

static long try_file(struct chain *c, enum call_class class)
{
	bool file;

	if (file_is_plain(c, class) || attempt_fd(c, (int)c->args[0]) < 0)
		return issue(c);
	/* Writes to files are buffered and plain, so a write must know; a read asks only when something is odd. */
	file = (is_write(class) || (c->known & (FD_DIRECT | FD_NO_NOWAIT))) && fd_is_file(c);
	if (file && (c->known & FD_DIRECT))
		return WANT_WORKER;
	if (file && is_write(class))
		return c->known & FD_SYNC || (class == CALL_PWRITEV2 && c->args[5]) ? WANT_WORKER : issue(c);
	if (c->known & FD_NO_NOWAIT)
		return judge_no_nowait(c, class);
	return transfer_loop(c, class, 0, false);
}

static __attribute__((noinline)) long block_rest(struct chain *c, enum call_class class)
{
	struct iovec scratch[KERNEL_IOV_MAX];
	struct transfer t;
	long result;

	build(c, class, &t, scratch, false);
	if (vector_lost(c, class, &t))
		return c->done;
	result = sys6(t.nr, t.x[0], t.x[1], t.x[2], t.x[3], t.x[4], t.x[5]);
	return result < 0 ? c->done : c->done + result;
}

/* -------------------------------------------------------------------------------------------------------------- opens */

long attempt_open_judge(struct chain *c, long result)
{
	switch (result) {
	case -EAGAIN:
		return WANT_WORKER;
	case -EINVAL:
	case -ENOSYS:
	case -EPERM:
	case -E2BIG:
	case -EOPNOTSUPP:
	case -EXDEV:
		return issue(c); /* openat2 or RESOLVE_CACHED is unknown or forbidden here: the plain call decides */
	default:
		return result;
	}
}

/* The attempt's answer, where a thread that must not wait asks: it leaves the plain call to another. */
static long open_judge(struct chain *c, long result, bool patient)
{
	return patient || result >= 0 || result == -ENOENT ? attempt_open_judge(c, result) : WANT_WORKER;
}

static long try_open(struct chain *c, enum call_class class, bool patient)
{
	int at = class == CALL_OPENAT;
	long flags = (int)c->args[1 + at];
	struct open_how how;

	if (flags & OPEN_CHANGES)
		return issue(c);
	attempt_open_how(&how, flags);
	return open_judge(c, sys4(__NR_openat2, at ? (int)c->args[0] : AT_FDCWD, c->args[at], &how, sizeof(how)), patient);
}

/* What its struct says; false when it cannot be read, or is none that is known here. */
static bool open_how_of(const struct chain *c, struct open_how *how)
{
	return c->args[3] == sizeof(*how) && !mem_get(c->bounds, how, c->args[2], sizeof(*how));
}

static long try_openat2(struct chain *c, bool patient)
{
	struct open_how how;

	if (!open_how_of(c, &how))
		return issue(c);
	if (how.flags & OPEN_CHANGES || how.resolve & RESOLVE_CACHED)
		return issue(c);
	how.resolve |= RESOLVE_CACHED;
	return open_judge(c, sys4(__NR_openat2, (int)c->args[0], c->args[1], &how, sizeof(how)), patient);
}

bool attempt_opens_promptly(const struct chain *c)
{
	enum call_class class = call_class_of(c->nr);
	struct open_how how = { .flags = class == CALL_OPENAT2 ? 0 : (uint64_t)(int)c->args[class == CALL_OPENAT ? 2 : 1] };

	if (class == CALL_OPENAT2 && (!open_how_of(c, &how) || how.resolve & RESOLVE_CACHED))
		return false;
	return !(how.flags & OPEN_CHANGES) && how.flags & (O_NONBLOCK | O_PATH | O_DIRECTORY);
}

/* -------------------------------------------------------------------------------------------------------------- waits */

/* A timeout that the program points to; an unreadable one counts as not zero, and the real call will complain. */
static bool timeout_is_zero(const struct chain *c, uint64_t address)
{
	int64_t time[2];

	return address && !mem_get(c->bounds, time, address, sizeof(time)) && !time[0] && !time[1];
}

static long try_poll(struct chain *c, enum call_class class)
{
	const struct timespec zero = { 0, 0 };
	bool pointer = class == CALL_PPOLL || class == CALL_EPOLL_PWAIT2;
	int which = class == CALL_POLL || class == CALL_PPOLL ? 2 : 3;
	long x[6], result;

	x[0] = class == CALL_POLL || class == CALL_PPOLL ? (long)c->args[0] : chain_fd(c);
	for (int i = 1; i < 6; i++)
		x[i] = (long)c->args[i];
	x[which] = pointer ? (long)&zero : 0;
	result = sys6(c->nr, x[0], x[1], x[2], x[3], x[4], x[5]);
	if (result != 0)
		return result;
	if (pointer ? timeout_is_zero(c, c->args[which]) : (int)c->args[which] == 0)
		return 0;
	/* An epoll set is itself a descriptor that becomes readable: waiting for it without a time limit needs no thread. */
	if (class != CALL_POLL && class != CALL_PPOLL && !c->args[4] && (pointer ? !c->args[3] : (int)c->args[3] < 0))
		return WANT_READABLE;
	return WANT_WORKER;
}

#define SELECT_WORDS 16 /* sets of up to 1024 descriptors are tried: an fd_set of the C library has that many */

/*
 * select overwrites its sets even when it answers 0, so the attempt works on copies. The kernel reads no more of a set than
 * the process has descriptors: a set that is shorter than it ought to be is no error, and may well be waited for.
 */
static long try_select(struct chain *c, enum call_class class)
{
	const struct timespec zero = { 0, 0 };
	uint64_t sets[3][SELECT_WORDS];
	uint64_t words = ((uint64_t)(uint32_t)c->args[0] + 63) / 64;
	long where[3], result;

	if (words > SELECT_WORDS)
		return WANT_WORKER;
	for (int i = 0; i < 3; i++) {
		uint64_t set = c->args[1 + i];

		where[i] = set ? (long)sets[i] : 0;
		if (set && mem_get(c->bounds, sets[i], set, words * 8))
			return WANT_WORKER;
	}
	result = sys6(__NR_pselect6, (long)c->args[0], where[0], where[1], where[2], (long)&zero,
		      class == CALL_PSELECT ? (long)c->args[5] : 0);
	if (result < 0)
		return result;
	if (result == 0 && !timeout_is_zero(c, c->args[4]))
		return WANT_WORKER;
	for (int i = 0; i < 3; i++)
		if (where[i] && mem_put(c->bounds, c->args[1 + i], sets[i], words * 8))
			return -EFAULT;
	return result;
}

static bool futex_waits(int op)
{
	switch (op & FUTEX_CMD_MASK) {
	case FUTEX_WAKE:
	case FUTEX_WAKE_BITSET:
	case FUTEX_REQUEUE:
	case FUTEX_CMP_REQUEUE:
	case FUTEX_WAKE_OP:
	case FUTEX_UNLOCK_PI:
	case FUTEX_TRYLOCK_PI:
		return false;
	default:
		return true;
	}
}

/* What is no listening socket is refused at once; its readiness would say nothing about that. */
static bool accept_waits(struct chain *c)
{
	if (c->nr == __NR_accept4 && ((int)c->args[3] & ~(SOCK_CLOEXEC | SOCK_NONBLOCK)))
		return false;
	return attempt_fd(c, (int)c->args[0]) >= 0 && !(c->known & FD_NONBLOCK) && socket_option(c, SO_ACCEPTCONN) == 1;
}

/* Calls whose arguments, or whose descriptor's O_NONBLOCK, say whether they can wait. */
static bool argument_waits(struct chain *c, enum call_class class)
{
	switch (class) {
	case CALL_FCNTL:
		return (int)c->args[1] == F_SETLKW || (int)c->args[1] == F_OFD_SETLKW;
	case CALL_FLOCK:
		return !(c->args[1] & LOCK_NB) && !(c->args[1] & LOCK_UN);
	case CALL_WAIT4:
		return !(c->args[2] & WNOHANG);
	case CALL_WAITID:
		return !(c->args[3] & WNOHANG);
	case CALL_FUTEX:
		return futex_waits((int)c->args[1]);
	case CALL_ACCEPT:
		return accept_waits(c);
	default: /* connect: a bad descriptor answers at once */
		return attempt_fd(c, (int)c->args[0]) >= 0 && !(c->known & FD_NONBLOCK);
	}
}

static long try_by_argument(struct chain *c, enum call_class class)
{
	if (argument_waits(c, class))
		return class == CALL_ACCEPT && !c->ready ? want(c, true) : WANT_WORKER;
	if (class == CALL_FCNTL)
		c->known_fd = -1;
	return issue(c);
}

/* ------------------------------------------------------------------------------------------------------------- entries */

long attempt_try(struct chain *c, bool patient)
{
	enum call_class class = call_class_of(c->nr);
	long result;

	if (is_read(class) || is_write(class)) {
		result = try_file(c, class);
		if (result == PLAINLY)
			return patient ? issue(c) : WANT_WORKER;
		return result;
	}
	switch (class) {
	case CALL_PLAIN_FD:
	case CALL_CLOSE:
		c->known_fd = -1;
		return issue(c);
	case CALL_PLAIN:
	case CALL_SHORT:
		return issue(c);
	case CALL_SENDTO:
	case CALL_SENDMSG:
	case CALL_RECVFROM:
	case CALL_RECVMSG:
		return transfer_loop(c, class, 0, false);
	case CALL_OPEN:
	case CALL_OPENAT:
		return try_open(c, class, patient);
	case CALL_OPENAT2:
		return try_openat2(c, patient);
	case CALL_POLL:
	case CALL_PPOLL:
	case CALL_EPOLL_WAIT:
	case CALL_EPOLL_PWAIT:
	case CALL_EPOLL_PWAIT2:
		return try_poll(c, class);
	case CALL_SELECT:
	case CALL_PSELECT:
		return try_select(c, class);
	case CALL_ACCEPT:
	case CALL_CONNECT:
	case CALL_FCNTL:
	case CALL_FLOCK:
	case CALL_WAIT4:
	case CALL_WAITID:
	case CALL_FUTEX:
		return try_by_argument(c, class);
	default:
		return WANT_WORKER;
	}
}

long attempt_missed(struct chain *c)
{
	bool readable = waits_readable(call_class_of(c->nr));

	if (!c->ready || ready_now(c, readable))
		return 0;
	c->ready = 0; /* if it cannot be parked again, it blocks */
	return readable ? WANT_READABLE : WANT_WRITABLE;
}

long attempt_block(struct chain *c)
{
	enum call_class class = call_class_of(c->nr);

	if (c->done)
		return block_rest(c, class);
	if (class == CALL_PLAIN_FD || class == CALL_CLOSE || class == CALL_FCNTL)
		c->known_fd = -1;
	return issue(c);
}

/* Not all calls that io_uring has an operation for, it has for all files: then the plain call says what it says. */
static bool ring_refused(enum call_class class, long result)
{
	return result == -EINVAL || result == -EOPNOTSUPP || (result == -EAGAIN && class != CALL_FUTEX);
}

static bool is_transfer(enum call_class class)
{
	return is_read(class) || is_write(class) || is_send(class) || class == CALL_RECVFROM || class == CALL_RECVMSG;
}

long attempt_ring_judge(struct chain *c, long result)
{
	enum call_class class = call_class_of(c->nr);

	if (is_transfer(class)) {
		if (!is_vector(class) && result >= 0 && (uint64_t)result == c->args[2] - (uint64_t)c->done)
			return (long)c->args[2]; /* all of it, most often */
		if (!c->done && (result == -EINVAL || result == -EOPNOTSUPP))
			return WANT_WORKER;
		c->ready = 1; /* if it is said to block again, its readiness means something else */
		result = transfer_loop(c, class, result, true);
		return result == PLAINLY ? WANT_WORKER : result;
	}
	if (ring_refused(class, result))
		return WANT_WORKER;
	return class == CALL_BLOCK && result == -ETIME ? 0 : result; /* how io_uring says that a sleep is over */
}

bool attempt_unbounded(struct chain *c)
{
	enum call_class class = call_class_of(c->nr);

	switch (class) {
	case CALL_PLAIN:
	case CALL_PLAIN_FD:
	case CALL_CLOSE:
	case CALL_SHORT:
		return false;
	case CALL_BLOCK:
		switch (c->nr) {
		case __NR_fsync:
		case __NR_fdatasync:
		case __NR_sync:
		case __NR_syncfs:
		case __NR_msync:
		case __NR_sync_file_range:
		case __NR_fallocate:
		case __NR_copy_file_range:
		case __NR_readahead:
		case __NR_quotactl:
		case __NR_mount:
		case __NR_umount2:
		case __NR_swapon:
		case __NR_swapoff:
			return false;
		default:
			return true;
		}
	case CALL_OPEN:
	case CALL_OPENAT:
		return !(c->args[class == CALL_OPENAT ? 2 : 1] & O_NONBLOCK);
	default:
		return !(is_read(class) || is_write(class)) || !fd_is_file(c);
	}
}
