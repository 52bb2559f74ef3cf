// SPDX-License-Identifier: Apache-2.0
/*
 * libsyslet: chains of system calls with data flow and branches, run as one unit.
 *
 * A chain ("syslet") is a linked list of atoms. Each atom is one system call whose arguments are pointers to 64-bit
 * cells and whose raw result is stored into a cell, so one call's result is a later call's argument. A chain is tried
 * in the caller, call by call, without blocking; at the first call that would block it goes on asynchronously and its
 * last executed atom appears in a completion ring.
 *
 * Thread rules. Every function here may be called from any thread at any time, except that nobody may use an engine's
 * handle once syslet_engine_close() has been entered for it. None is async-signal-safe. None installs a signal handler.
 *
 * Errors. Functions that return long answer a negative errno and leave errno alone; async_exec() and
 * syslet_engine_open() return pointers and set errno. A failing system call inside a chain is no error of the
 * functions here: its raw negative result is stored in the atom's cell, and errno is not touched.
 *
 * SIGPIPE. A write to a broken pipe that runs in the caller raises SIGPIPE there exactly as write(2) does; ignore it
 * or use MSG_NOSIGNAL. On the library's own threads all signals are blocked and only -EPIPE is seen.
 *
 * Descriptors. A chain uses descriptor numbers when their turn comes: keep those that a chain in flight uses open, and do
 * not reuse their numbers, until its completion was seen. (While the threads engine waits for readiness it holds a private
 * duplicate, close-on-exec, the lowest free number from 3 on; io_uring holds the file itself.) A read or write that is
 * finished in parts moves the file position in parts.
 *
 * Loading. The library stays loaded when its handle is closed: its threads may still run.
 *
 * Signals. The library's threads block all signals but one, the cancel signal (struct syslet_engine_options), which a
 * pool thread unblocks only around a call that blocks. Its handler is empty and is installed, without SA_RESTART, when the
 * first engine is opened; no other handler is ever installed.
 *
 * Fork. A child forked without exec has none of the library's threads and none of the chains in flight, which stay the
 * parent's. Its first call into the library notices the fork (madvise(2), MADV_WIPEONFORK), closes the inherited
 * descriptors of the engines without touching their rings, and starts every engine afresh: handles stay usable. Heads
 * that the parent registered for notification are forgotten in the child.
 */
#ifndef SYSLET_H
#define SYSLET_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Raised whenever a struct, number or meaning below changes incompatibly. syslet_abi() reports the library's own. */
#define SYSLET_ABI_VERSION 4

/* ------------------------------------------------------------------------------------------------ the binary contract */

/*
 * One system call. 80 bytes, 8-byte aligned. An atom with k < 6 arguments is read only up to its first zero argument
 * pointer (24 + 8 * (k + 1) bytes), so atoms may be packed tightly; then `private_data` does not exist, and an atom
 * with SYSLET_SKIP_TO_NEXT_ON_STOP still needs its true-branch neighbour exactly 80 bytes on.
 */
struct syslet_uatom {
	uint32_t flags;        /* SYSLET_* below */
	uint32_t nr;           /* system call number of this architecture, or a pseudo call SYSLET_PSEUDO_BASE + n */
	uint64_t ret_ptr;      /* address of the 64-bit cell for the raw result; 0: discard it */
	uint64_t next;         /* address of the next atom; 0: the chain ends here */
	uint64_t arg_ptr[6];   /* addresses of 64-bit argument cells; the first 0 ends the list, other arguments are 0 */
	uint64_t private_data; /* the owner's, never touched */
};

#define SYSLET_ASYNC                0x01 /* do not even try in the caller: go asynchronous at once */
#define SYSLET_SYNC                 0x02 /* run in the caller even if it blocks; with SYSLET_ASYNC: invalid */
#define SYSLET_NO_COMPLETE          0x04 /* no ring entry when the chain ends on this atom */
#define SYSLET_STOP_ON_NONZERO      0x08 /* stop conditions, tested against this atom's result; */
#define SYSLET_STOP_ON_ZERO         0x10 /* several together: stop when any of them holds */
#define SYSLET_STOP_ON_NEGATIVE     0x20
#define SYSLET_STOP_ON_NON_POSITIVE 0x40
#define SYSLET_SKIP_TO_NEXT_ON_STOP 0x80 /* a true condition goes on with the atom 80 bytes behind, does not end */

/*
 * A completion ring's head, 64 bytes, in the caller's memory. Nothing is registered: the library remembers a head only
 * while chains submitted with it are in flight, and touches neither head nor ring after the last entry was published.
 * Publication: the result cell first, then kernel_ring_idx, then the slot with release ordering. The consumer reads a
 * slot (acquire), sets it to zero (release), and advances user_ring_idx itself. Set everything to zero at first,
 * except the ring's address and its size in bytes (a positive multiple of 8).
 */
struct async_head_user {
	uint64_t kernel_ring_idx;     /* next slot the producer writes */
	uint64_t user_ring_idx;       /* the consumer's own */
	uint64_t completion_ring_ptr; /* address of an array of 8-byte slots */
	uint64_t ring_size_bytes;
	uint64_t head_stack;          /* this and what follows: for a kernel that moves threads; never looked at here */
	uint64_t head_ip;
	uint64_t new_thread_stack;
	uint64_t new_thread_ip;
};

/*
 * Pseudo calls: numbers no architecture uses. All operate on signed 64-bit values and wrap on overflow. Without bounds
 * (struct syslet_bounds) all memory is reached, through process_vm_readv(2)/process_vm_writev(2): a bad address answers
 * -EFAULT and never raises a signal. Unaligned addresses are fine.
 */
#define SYSLET_PSEUDO_BASE 0x53590000u
enum syslet_pseudo {
	SYSLET_UMEM_ADD = SYSLET_PSEUDO_BASE, /* (uptr, inc): adds to the 64-bit cell, answers its new value; no locked add */
	SYSLET_ADD,      /* (a, b) */
	SYSLET_SUB,      /* (a, b) */
	SYSLET_MUL,      /* (a, b) */
	SYSLET_DIV,      /* (a, b): -EDOM when b is 0; MIN / -1 is MIN */
	SYSLET_MOD,      /* (a, b): the dividend's sign; -EDOM when b is 0 */
	SYSLET_AND,      /* (a, b) */
	SYSLET_OR,       /* (a, b) */
	SYSLET_XOR,      /* (a, b) */
	SYSLET_SHL,      /* (a, count): count modulo 64 */
	SYSLET_SHR,      /* (a, count): arithmetic; count modulo 64 */
	SYSLET_LT,       /* (a, b): 1 or 0, signed */
	SYSLET_LE,       /* (a, b) */
	SYSLET_EQ,       /* (a, b) */
	SYSLET_NE,       /* (a, b) */
	SYSLET_LOAD,     /* (addr, off, fmt): fmt is a width 1|2|4|8, | SYSLET_FMT_SIGNED, | SYSLET_FMT_BIG; else -EINVAL */
	SYSLET_STORE,    /* (addr, off, fmt, value): answers 0; SYSLET_FMT_SIGNED is -EINVAL here */
	SYSLET_COPY,     /* (dst, src, n): answers n; the ranges may overlap; n < 0: -EINVAL */
	SYSLET_MISMATCH, /* (a, b, n): index of the first byte that differs, n when there is none; n < 0: -EINVAL */
	SYSLET_FIND,     /* (addr, n, byte): index of the first such byte, n when there is none; n < 0: -EINVAL */
	SYSLET_FILL,     /* (addr, byte, n): answers n; n < 0: -EINVAL */
	SYSLET_PSEUDO_END
};
#define SYSLET_PSEUDO_COUNT ((uint32_t)SYSLET_PSEUDO_END - SYSLET_PSEUDO_BASE)
#define SYSLET_FMT_SIGNED 0x10 /* sign-extend */
#define SYSLET_FMT_BIG    0x20 /* big-endian in memory */

/* --------------------------------------------------------------------------------------------- the calls of the contract */

/*
 * Runs a chain over a process-wide engine that is opened at first use.
 *
 * Returns the address of the last executed atom when everything ran in the caller (nothing goes into the ring then);
 * NULL when the chain went asynchronous (exactly one ring entry will follow, unless the atom it ends on carries
 * SYSLET_NO_COMPLETE); (void *)-1 with errno set for an error of the call itself, nothing having been executed:
 *   EINVAL  null or misaligned atom or head, a head whose ring is null, of size zero, no multiple of 8 or whose
 *           kernel_ring_idx is outside; unknown flag bits, SYSLET_ASYNC with SYSLET_SYNC, or an unknown pseudo call in
 *           the first atom
 *   EPERM   the first atom is a call that must not run as an atom (clone, fork, vfork, execve, rt_sigreturn, exit,
 *           exit_group, brk, munmap, mremap, mprotect and their kin)
 *   ENOMEM  the chain had to go asynchronous at once and there is no memory for its record
 * The same faults in a later atom put the negative errno into its cell and end the chain there normally.
 *
 * A chain that runs longer than the engine's budget in the caller goes on asynchronously (but never at an atom that
 * carries SYSLET_SYNC). When a chain ought to go on asynchronously but the library can get no thread or no memory at
 * all, it is finished, blocking, in the caller.
 *
 * Atoms, argument, next and result pointers must be valid and 8-byte aligned; they are trusted.
 */
struct syslet_uatom *async_exec(struct syslet_uatom *atom, struct async_head_user *ahu);

/*
 * Blocks until min_wait_events entries (at most: as many as the ring has slots) stand in the ring from slot
 * user_ring_idx on, and returns how many do. Returns earlier, with what there is, only when nothing is in flight for
 * this head. Signals do not end it. -EINVAL for a bad head or user_ring_idx. Works for any engine's chains.
 */
long async_wait(unsigned long min_wait_events, unsigned long user_ring_idx, struct async_head_user *ahu);

/* Adds inc to *uptr and returns the new value, or -EFAULT when uptr is no writable memory. */
long umem_add(unsigned long *uptr, unsigned long inc);

/* ------------------------------------------------------------------------------------------------------------- threadlets */

/*
 * A threadlet is a function that runs while its caller waits, until it blocks: then the caller goes on, and the function
 * ends in the background, which one event in the ring tells.
 *
 *	static long fetch(void *ahu)
 *	{
 *		... anything that may block ...
 *		return complete_threadlet_fn(event, ahu);
 *	}
 *
 *	switch (threadlet_exec(fetch, 0, &head)) {
 *	case 1: it has run, nothing goes into the ring
 *	case 0: `event` will appear in the ring
 *	default: a negative errno; it has not run
 *	}
 *
 * User space cannot move a blocked caller to another thread. So fn runs on a thread of the library, a carrier, while the
 * caller waits. fn therefore sees the carrier's thread-local variables, errno among them, and its thread id; all signals
 * are blocked there. A run that does not block costs about what it costs to hand a job to a waiting thread and to wait
 * for it (two wake-ups).
 *
 * Blocked means asleep in the kernel, also for a lock or a page of memory. Where the library itself waits (async_wait()) it
 * is known at once; else the caller looks at the carrier's state, the first time after 20 us (4 ms for a function whose last
 * 256 runs have not blocked) and each time after twice the time, up to 10 ms. The kernel's timer slack comes on top. What
 * blocks for a shorter time may go unnoticed, and then the caller has just waited. A threadlet that waits for one of its
 * own, which runs, is not blocked.
 *
 * The carriers of an engine are started when needed, at most max_threads (those of its pool are counted apart), kept
 * for idle_ns, and ended by syslet_engine_close(), which waits for the threadlets in the background: neither it nor
 * syslet_cancel_all() stops them. fn must not end its thread.
 *
 * A forked child has no carriers, and starts its own when needed; stacks that were given out stay valid in it, and are free
 * again there. A child that is forked inside fn must end by _exit(2) or execve(2): the calls below act as on any
 * thread that is no carrier, and returning from fn ends the child with status 0. In a child made by clone(2), of which the C
 * library does not know, the stacks that had a carrier stay busy.
 */

/* What a function has for its frames, at least, in bytes. */
#define SYSLET_STACK_BYTES 262144

/*
 * A stack for one threadlet at a time: its top address, or 0 when there is no memory. Below the stack lie 64 KiB that
 * nobody may touch, so an overflow raises SIGSEGV at once instead of corrupting what lies there (a function with larger
 * frames than that needs -fstack-clash-protection). The memory belongs to the library until syslet_stack_free(): its
 * carrier stays on the stack and waits for the next threadlet there.
 */
unsigned long syslet_stack_alloc(void);

/* 0; -EINVAL: it does not come from syslet_stack_alloc() or was freed; -EBUSY: a threadlet runs on it. */
long syslet_stack_free(unsigned long stack);

/*
 * Runs fn(ahu) over the process-wide engine, on the given stack (0: one of the library's own, which are kept with their
 * carriers). fn's result is not looked at.
 *
 * Returns 1 when fn has returned (nothing goes into the ring), 0 when it went on in the background. Then exactly one
 * entry will follow, the event that fn gives to complete_threadlet_fn() or async_thread(), or none at all when fn returns
 * without that; for async_wait() the threadlet is in flight until then. A negative errno when fn was not started:
 *   -EINVAL     null fn, a head that async_exec() would refuse, a stack that does not come from syslet_stack_alloc()
 *   -EBUSY      another threadlet runs on that stack
 *   -ENOMEM     no memory for a carrier, its stack, or the event
 *   -EAGAIN     no thread can be had, or max_threads carriers exist
 *   -ESHUTDOWN  its engine is closing
 *   and what syslet_engine_open() says when the process-wide engine cannot be opened.
 */
long threadlet_exec(long (*fn)(void *), unsigned long stack, struct async_head_user *ahu);

/*
 * Ends a threadlet; to be the last that fn does. Returns 1 when the caller still waits: threadlet_exec() will return 1, and
 * the event is not posted. Returns 0 in the background: the event is posted once fn has returned, so whoever has taken it
 * may use or free the stack. On a thread that is no carrier (fn was called like any function) it returns 1.
 * -EINVAL: null event, bad head or not the head of this threadlet; -EALREADY: it was called before, the first event counts.
 */
long complete_threadlet_fn(void *event, struct async_head_user *ahu);

/*
 * The halves underneath, for fn. threadlet_off() ends the part of fn in which a block sends it to the background: it returns
 * 1 on the caller's side (from now on the caller waits until fn returns, whatever it does) and 0 when fn runs in the
 * background already. threadlet_on() begins such a part again; fn starts inside one. It returns 0; -EINVAL: bad head or
 * not the head of this threadlet. On a thread that is no carrier they change nothing, and threadlet_off() returns 1.
 */
long threadlet_on(struct async_head_user *ahu);
long threadlet_off(void);

/*
 * Posts event, then gives the calling thread to the process-wide engine, which runs threadlets on it (those that ask for
 * no stack of their own) with all signals blocked. Does not return while the engine is open.
 *   -ESHUTDOWN  the engine was closed (the event was posted), or was closing before (it was not)
 *   -EINVAL     null event, bad head; a stack without a guard page or smaller than SYSLET_STACK_BYTES
 *   -ENOMEM     nothing was posted
 * In a threadlet it ends the threadlet like complete_threadlet_fn() and never returns, unless with -EINVAL (another head),
 * -EALREADY or -ESHUTDOWN; if the caller still waits, threadlet_exec() returns 0, as the event is posted.
 */
long async_thread(void *event, struct async_head_user *ahu);

/* -------------------------------------------------------------------------------------------------------------- additions */

typedef struct syslet_engine syslet_engine;

struct syslet_span {
	uint64_t base; /* first byte */
	uint64_t size; /* bytes */
};

/* In the size of a span of `reach`: nothing there is to be written. */
#define SYSLET_SPAN_READ_ONLY (1ull << 63)

/*
 * The memory of one run. Given bounds, every pointer that the library itself follows (atoms, argument and result cells)
 * must be 8-byte aligned inside `block`: else the chain does not start (-EFAULT), or ends there with -EFAULT in that
 * atom's cell if the cell is inside; a `next` that points outside ends the chain at the atom it stands in. Pseudo calls reach
 * `block`, `args` and the spans of `reach`, and answer -EFAULT anywhere else. The struct and all that it names must stay valid
 * until the completion was seen.
 */
struct syslet_bounds {
	struct syslet_span block; /* atoms, cells and buffers */
	struct syslet_span args;  /* one further range, which the library accesses directly; size 0: none */
	uint64_t reach;           /* address of an array of struct syslet_span, ascending and apart: what else there is */
	uint64_t reach_count;     /* its length */
	uint64_t flags;           /* SYSLET_BOUNDS_* */
};

/* Pseudo calls write into `block` only where a span of `reach` lies: its atoms and constants are to stay as they are. */
#define SYSLET_BOUNDS_SEALED 0x1u

/*
 * A system call whose pointers lead outside, or where SYSLET_BOUNDS_SEALED forbids to write, is not made: it answers -EFAULT.
 * So does one with an address whose extent the library does not know: in memory (struct iovec), behind a length that lies
 * in memory, or where a call takes either a number or an address. A call that the library does not know answers -EPERM.
 */
#define SYSLET_BOUNDS_STRICT 0x2u

/* One entry of an unwind table: where the clean-up begins that is in force before `atom` runs. */
struct syslet_unwind {
	uint64_t atom;  /* address of an atom of the chain */
	uint64_t entry; /* address of the clean-up's first atom, maybe | SYSLET_UNWIND_ALONE; 0: nothing to clean up; or
	                   SYSLET_UNWIND_LATER */
};

/*
 * The chain is neither stopped before that atom nor interrupted in it: it goes on to the next that is not so marked (though at
 * most over 65536 of them). For the steps of a clean-up, and for atoms between a call and the test of what it answered.
 */
#define SYSLET_UNWIND_LATER 1

/* That atom is the whole clean-up, wherever it leads otherwise: so one that the chain has anyway can be it. */
#define SYSLET_UNWIND_ALONE 2

/* A clean-up of more atoms than this is a loop that nothing else would end: the chain ends behind the last of them. */
#define SYSLET_CLEANUP_MOST 1048576u

/* In stopped_at, beside the atom's address: its clean-up was ended so. */
#define SYSLET_STOPPED_CUT 1

/*
 * What a caller may want of one run beyond its result: a deadline, clean-up when it is stopped, a name to cancel it by.
 * Must stay valid until the completion was seen; the library writes the last four fields, for the last time before it
 * publishes the completion.
 *
 * A chain that is stopped (cancelled, or its deadline passed) ends at the next atom boundary. A call that it is blocked in
 * is cancelled: its cell gets -ECANCELED, or the count of what had been transferred. Then, if the table has an entry for the
 * atom that was interrupted or would have been next, the clean-up runs; nothing stops that but SYSLET_CLEANUP_MOST. The last executed atom, the
 * clean-up's included (the chain's first atom when none was executed), is what the ring entry carries. A chain that
 * reaches its end before it is stopped ends as ever. In the caller a deadline is looked at when the chain's budget is
 * and when it goes asynchronous; a call made there (SYSLET_SYNC) is not interrupted. Without a deadline nothing ends a loop whose
 * atoms are all SYSLET_SYNC but its own condition.
 */
struct syslet_control {
	uint64_t deadline_ns;  /* CLOCK_MONOTONIC; 0: none */
	uint64_t unwind;       /* address of an array of struct syslet_unwind, ascending by atom; 0: none */
	uint64_t unwind_count; /* its length */
	uint64_t trace;        /* address of a struct syslet_trace; 0: the run is not traced */
	uint64_t id;           /* out: names the run for syslet_cancel(); 0 when it ended in its caller */
	uint64_t stopped_at;   /* out: the atom that was interrupted or would have been next, maybe | SYSLET_STOPPED_CUT; 0: it ran to its end */
	int64_t status;        /* out: 0, -ECANCELED or -ETIMEDOUT */
	uint64_t moved_at;     /* out: the atom at which it went asynchronous; 0: it ended in its caller */
};

/*
 * A trace tells what one run does while it does it: each atom with its arguments as they were when it began, its result,
 * and where it waited. The library writes events into a ring of bytes, the caller takes them out, at any time and on any
 * thread, one thread at a time. Positions only grow; the byte of position p lies at events + p % size. No event wraps: where
 * one would, SYSLET_TRACE_PAD fills the rest. The reader looks at `written` (acquire), reads the events from `taken` on, and
 * stores `taken` (release). Where there is no room for an atom, nothing is written of it and `lost` grows: the run never
 * waits for its reader. Everything must stay valid until the completion was seen; nothing is written after that, nor, where
 * none comes (SYSLET_NO_COMPLETE), after the last result was stored.
 *
 * A traced run is as fast as a clock, a few copies and, for memory outside of its bounds, process_vm_readv(2) let it be.
 * In a batch it is run by itself. Others are not slowed down.
 */
struct syslet_trace {
	uint64_t events;     /* address of the ring, 8-byte aligned */
	uint64_t size;       /* its bytes: a power of two, at least SYSLET_TRACE_LEAST */
	uint64_t captures;   /* address of struct syslet_capture[calls][6]: a row for each system call number; may be 0 */
	uint32_t calls;      /* rows; of other calls no memory is recorded */
	uint32_t bytes_most; /* so many bytes of a buffer are recorded at most */
	uint64_t taken;      /* the reader's position */
	uint64_t written;    /* out: the library's */
	uint64_t lost;       /* out: atoms, waits and stops that found no room */
	uint64_t own[9];     /* the library's; zero at first */
};
#define SYSLET_TRACE_LEAST 4096u

/* What is recorded of the memory that one argument points to. */
struct syslet_capture {
	uint8_t when;  /* SYSLET_CAPTURE_BEFORE the call, _AFTER one that did not fail, or both; 0: nothing */
	uint8_t how;   /* SYSLET_CAPTURE_STRING ... */
	uint8_t index; /* of an argument, see below */
	uint8_t zero;
	uint32_t size; /* bytes of an element */
};
#define SYSLET_CAPTURE_BEFORE 1
#define SYSLET_CAPTURE_AFTER  2
#define SYSLET_CAPTURE_STRING  1 /* up to its NUL, which is recorded too, and up to `size` bytes */
#define SYSLET_CAPTURE_FIXED   2 /* `size` bytes */
#define SYSLET_CAPTURE_COUNTED 3 /* as many elements as argument `index` says */
#define SYSLET_CAPTURE_RESULT  4 /* as many elements as the result says */
#define SYSLET_CAPTURE_VECTOR  5 /* argument `index` of struct iovec, and of each what it points to; AFTER: as many bytes of that
                                    as the result says */
#define SYSLET_CAPTURE_WHOLE   6 /* as many bytes as argument `index` says, though they are no buffer: a socket's address */
#define SYSLET_CAPTURE_ELEMENTS 1024u /* of all that is no buffer, at most so many bytes */

enum syslet_trace_type {
	SYSLET_TRACE_PAD,    /* only the first four bytes of the header, `size`, and `type` */
	SYSLET_TRACE_CALL,   /* struct syslet_trace_call, then captures */
	SYSLET_TRACE_RESULT, /* struct syslet_trace_result, then captures; belongs to the last call */
	SYSLET_TRACE_WAIT,   /* struct syslet_trace_note: the chain cannot go on where it runs; the first one in the caller is where it
	                        goes asynchronous */
	SYSLET_TRACE_STOP    /* struct syslet_trace_note: it was stopped there, and its clean-up follows */
};

/* Where an atom was executed, or its chain was when it had to wait. */
enum syslet_trace_where {
	SYSLET_TRACE_CALLER,
	SYSLET_TRACE_REACTOR, /* the engine's own thread */
	SYSLET_TRACE_RING,    /* by io_uring */
	SYSLET_TRACE_WORKER   /* a thread that may block */
};

/* What it waits for. */
enum syslet_trace_wait {
	SYSLET_TRACE_READABLE = 1,
	SYSLET_TRACE_WRITABLE,
	SYSLET_TRACE_IN_RING, /* io_uring makes the call */
	SYSLET_TRACE_TURN,    /* its turn on the asynchronous side */
	SYSLET_TRACE_THREAD,  /* a thread that may block */
	SYSLET_TRACE_BUDGET   /* others: it has used up its budget */
};

struct syslet_trace_header {
	uint32_t size;     /* of the event with what follows it, a multiple of 8 */
	uint8_t type;      /* enum syslet_trace_type */
	uint8_t where;     /* enum syslet_trace_where */
	uint8_t captures;  /* how many follow */
	uint8_t truncated; /* 1: there was no room for all of them */
	uint64_t time_ns;  /* CLOCK_MONOTONIC */
};

struct syslet_trace_call {
	struct syslet_trace_header header;
	uint64_t atom;
	uint32_t nr, flags;
	uint64_t args[6];
};

struct syslet_trace_result {
	struct syslet_trace_header header;
	int64_t result;
};

struct syslet_trace_note {
	struct syslet_trace_header header;
	uint64_t atom;
	int64_t what; /* WAIT: enum syslet_trace_wait; STOP: -ECANCELED or -ETIMEDOUT */
};

/* Its bytes follow, padded to a multiple of 8. */
struct syslet_captured {
	uint8_t arg;      /* of which argument, 0 to 5 */
	uint8_t zero[3];
	uint32_t length;
	uint64_t address; /* where they lie */
};

enum syslet_engine_kind {
	SYSLET_ENGINE_AUTO = 0,    /* io_uring where the kernel lets it be used, else threads; describe() says which and why */
	SYSLET_ENGINE_THREADS = 1,
	SYSLET_ENGINE_URING = 2    /* or no engine: errno says what io_uring_setup(2) answered */
};

#define SYSLET_NO_PROBE 0x1u /* never even try io_uring_setup(2): where a seccomp policy kills for it. AUTO means threads. */

/* size must be set to sizeof(struct syslet_engine_options); zero in any other field means its default. */
struct syslet_engine_options {
	uint32_t size;
	uint32_t kind;            /* enum syslet_engine_kind */
	uint32_t max_threads;     /* upper limit of worker threads, an eighth of them kept for calls with a time bound,
	                             and of carriers of threadlets; default 2048 */
	uint32_t budget_atoms;    /* atoms a chain may run before it yields; default 16384 */
	uint64_t budget_ns;       /* time a chain may run before it yields, looked at every 64 atoms; default 2 ms */
	uint64_t idle_ns;         /* how long an idle worker or carrier waits before it exits; default 1 s */
	uint32_t flags;           /* SYSLET_NO_PROBE */
	uint32_t ring_entries;    /* submission queue of the engine's ring, 8 to 32768, rounded up to a power of two; default 512 */
	uint32_t iowq_bounded;    /* io_uring's kernel workers for files and block devices; default 64 */
	uint32_t iowq_unbounded;  /* and for all else; default 256 */
	uint32_t batch_rings;     /* rings for batches in their callers, 1 to 64; default: one a CPU */
	uint32_t cancel_signal;   /* the cancel signal, SIGRTMIN to SIGRTMAX; default: the first from SIGRTMIN + 8 on that is free */
};

/*
 * Opens an engine; opts may be NULL. No thread is started yet. NULL with errno: EINVAL (options), ENOMEM, EMFILE, ENFILE;
 * EBUSY: the cancel signal has a handler, is ignored, or another is in use by an open engine; for SYSLET_ENGINE_URING also
 * ENOTSUP (with SYSLET_NO_PROBE, or the kernel's io_uring lacks what the engine needs) and what io_uring_setup(2) answers,
 * such as EPERM and ENOSYS.
 */
syslet_engine *syslet_engine_open(const struct syslet_engine_options *opts);

/*
 * Refuses new work, cancels all chains in flight (their clean-up runs) and waits up to timeout_ns (UINT64_MAX: for ever)
 * until they have ended. 0: everything is freed and all threads are gone. -EBUSY: chains still run; the engine frees itself
 * after the last of them ended. The handle is dead in both cases.
 */
long syslet_engine_close(syslet_engine *e, uint64_t timeout_ns);

/*
 * Stops a run by its id (struct syslet_control). 0: it is going to be stopped, or reaches its end first; exactly one
 * completion comes in either case. -ENOENT: no run of that id is in flight. -EALREADY: it is being stopped already.
 * -EINVAL: a null engine.
 */
long syslet_cancel(syslet_engine *e, uint64_t id);

/* Stops all runs in flight of one head, or of every head (NULL). Returns how many it stopped; -EINVAL for a null engine. */
long syslet_cancel_all(syslet_engine *e, struct async_head_user *head);

/*
 * From now on 1 is added to the eventfd(2) behind each entry published to the head's ring, whatever engine it came from.
 * The library keeps a duplicate (close-on-exec) until another call replaces it or, with -1, ends it: only then may the head
 * be freed. 0, or -EINVAL (head, or the descriptor is no eventfd), -EBADF, -EMFILE, -ENOMEM.
 */
long syslet_head_notify(struct async_head_user *head, int eventfd);

/* As async_wait(), for at most timeout_ns (UINT64_MAX: for ever; 0: only looks): then it returns what there is. */
long syslet_wait(unsigned long min_wait_events, unsigned long user_ring_idx, struct async_head_user *head, uint64_t timeout_ns);

/* One line about the engine, as snprintf(3) writes it; returns the full length without the terminating zero. */
long syslet_engine_describe(syslet_engine *e, char *buf, unsigned long len);

/* Counters since the engine was opened, except the last two levels. Not a consistent snapshot while chains run. */
struct syslet_stats {
	uint64_t size;             /* in: sizeof of the caller's struct; out: bytes filled */
	uint64_t submitted;        /* chains accepted: completed_inline + went_async */
	uint64_t completed_inline; /* ended in the caller */
	uint64_t went_async;
	uint64_t completed_async;  /* of those, ended; in_flight is the rest, and those whose entry is held back */
	uint64_t posted;           /* ring entries written */
	uint64_t held_back;        /* completions that found their slot occupied */
	uint64_t no_complete;      /* ended asynchronously on an atom with SYSLET_NO_COMPLETE */
	uint64_t parked;           /* times a chain waited without a thread: for readiness, or for io_uring */
	uint64_t worker_wakes;     /* times a sleeping worker was woken */
	uint64_t workers_started;
	uint64_t workers_now;      /* level: worker threads that exist (without the one reactor thread) */
	uint64_t in_flight;        /* level: chains that went asynchronous and have not ended */
	uint64_t budget_yields;    /* times a chain exceeded its budget, in the caller or after it */
	uint64_t atoms;            /* atoms executed, added when a chain ends or changes threads */
	uint64_t reactor_wakes;    /* times the sleeping reactor was woken */
	uint64_t ring_calls;       /* calls that were left to io_uring */
	uint64_t pool_calls;       /* calls that blocked a worker */
	uint64_t batch_enters;     /* io_uring_enter(2) for batches in their callers, */
	uint64_t batch_calls;      /* calls made by them, */
	uint64_t direct_files;     /* and files opened by them without a descriptor number */
	uint64_t cancelled;        /* chains stopped by a cancel or a close */
	uint64_t timed_out;        /* chains stopped by their deadline */
	uint64_t cancel_signals;   /* signals sent to interrupt a worker's call */
	uint64_t ring_lost;        /* times io_uring stopped working and the engine went on without */
};

/* Fills min(out->size, sizeof(struct syslet_stats)) bytes. */
long syslet_engine_stats(syslet_engine *e, struct syslet_stats *out);

/*
 * As async_exec() on a given engine (NULL: the process-wide one), with bounds (NULL: pointers are trusted).
 * > 0: the address of the last executed atom, nothing goes into the ring; 0: went asynchronous; negative errno: an error
 * of the call itself, also -EFAULT (bounds) and -ESHUTDOWN (engine closing).
 */
long syslet_exec(syslet_engine *e, struct syslet_uatom *atom, struct async_head_user *head,
		 const struct syslet_bounds *bounds);

/*
 * The same with a deadline, clean-up, a name and a trace (NULL: as syslet_exec). Also -EINVAL: a misaligned control, or a
 * trace whose addresses or size are not as they must be.
 */
long syslet_exec_control(syslet_engine *e, struct syslet_uatom *atom, struct async_head_user *head,
			 const struct syslet_bounds *bounds, struct syslet_control *control);

struct syslet_submission {
	uint64_t atom;    /* address of the first atom */
	uint64_t bounds;  /* address of a struct syslet_bounds, or 0 */
	uint64_t control; /* address of a struct syslet_control, or 0 */
	int64_t result;   /* out: what syslet_exec_control() would have answered */
};

/*
 * Submits n chains to one head with one wake-up for all (and one more before each SYSLET_SYNC call that may block). Returns n,
 * or a negative errno when none was looked at.
 *
 * With io_uring, four or more chains advance together: what they open, read and close is done by one io_uring_enter(2) a
 * step. A file that a chain opens, reads and closes, and whose descriptor cell nothing else in the chain names, gets no
 * descriptor number then: its cell holds a number from SYSLET_DIRECT_FD on, which no system call accepts. Traced chains are
 * run one by one.
 */
long syslet_exec_many(syslet_engine *e, struct syslet_submission *subs, unsigned long n, struct async_head_user *head);
#define SYSLET_DIRECT_FD 0x40000000

/* The same over the process-wide engine. */
long async_exec_many(struct syslet_submission *subs, unsigned long n, struct async_head_user *ahu);

/* As threadlet_exec() on a given engine (NULL: the process-wide one), with an argument for fn other than the head. */
long syslet_threadlet_exec(syslet_engine *e, long (*fn)(void *), void *arg, unsigned long stack,
			   struct async_head_user *head);

/* As async_thread() for a given engine (NULL: the process-wide one, in a threadlet its own; another: -EINVAL). */
long syslet_async_thread(syslet_engine *e, void *event, struct async_head_user *head);

/* What a binding compares with its own idea of the layout. Offsets are those of struct syslet_uatom. */
struct syslet_abi_report {
	uint32_t size; /* in: sizeof of the caller's struct; out: bytes filled */
	uint32_t abi_version, atom_size, head_size, bounds_size, submission_size, stats_size, options_size;
	uint32_t pseudo_base, pseudo_count;
	uint32_t arch; /* AUDIT_ARCH_* of <linux/audit.h> */
	uint32_t off_flags, off_nr, off_ret_ptr, off_next, off_arg_ptr, off_private;
	uint32_t control_size, trace_size, capture_size;
};

/* Fills min(out->size, sizeof(struct syslet_abi_report)) bytes; 0, or -EINVAL for a null or smaller than 4-byte report. */
long syslet_abi(struct syslet_abi_report *out);

/*
 * For JVMs: makes the functions that are called often native methods of the class of that name ("a/b/C"), which the calling
 * class must see. All their arguments and results are longs: `exec` is syslet_exec_control(), `execMany` syslet_exec_many(),
 * `await` syslet_wait(), `cancel` syslet_cancel(). 0; -ENOSYS with a pending Java exception; -EINVAL for a null argument.
 */
long syslet_jvm_bind(void *jni_env, const char *class_name);

/* The library's version, a static string. */
const char *syslet_version(void);

#ifdef __cplusplus
}
#endif
#endif
