// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.Errno;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.abi.RefusedCalls;
import org.syslet4j.internal.engine.AtomObserver;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.nativelib.NativeLayouts;
import org.syslet4j.trace.TraceEvent;

/**
 * One chain: where it stands, and the loop that runs it; {@code interp_loop.h} in Java. One thread
 * at a time runs it: its caller, then at most one of the engine's. Others may only {@link #stop}.
 */
final class Chain {
  private static final long FAULT = -Errno.EFAULT.number();
  private static final long INVALID = -Errno.EINVAL.number();
  private static final int PLACE = AtomFlags.ASYNC | AtomFlags.SYNC;

  /** What the library reads of an atom before its arguments, and wants inside the block. */
  private static final int ATOM_HEAD = 32;

  /** A chain of more atoms goes on in the background: {@code budget_atoms} of the library. */
  private static final int BUDGET = 16384;

  /** {@link #run} stopped before an atom that its caller must not wait for. */
  static final long ASYNC = 0;

  private final JavaOps ops;
  private final Instance instance;
  private final Frame frame;
  private final @Nullable AtomObserver atoms;
  private long at;
  private long last;
  private int executed;

  /** Who looks at atoms knows of the one it stands at. */
  private boolean told;

  private boolean inCaller = true;

  /** What a stopped chain does is not stopped again. */
  private boolean unwinding;

  /** Atoms that the clean-up may still execute. */
  private int cleanUpLeft = NativeLayouts.CLEANUP_MOST;

  /** Its clean-up is one atom, wherever that leads. */
  private boolean alone;

  /** Why it is to be stopped: ECANCELED or ETIMEDOUT; the first reason counts. */
  private volatile int stopping;

  private volatile boolean over;

  /** Who waits in a call that may be interrupted. Guarded by this. */
  private @Nullable Thread waiting;

  Chain(JavaOps ops, Instance instance) {
    this.ops = ops;
    this.instance = instance;
    atoms = instance.atoms();
    frame = frame(instance);
    at = frame.base() + instance.entryOffset();
    last = at;
    frame.begin(0, 0);
  }

  private static Frame frame(Instance instance) {
    return new Frame(
        instance,
        instance.ops().space(),
        instance.memory(),
        instance.base(),
        instance.blockSize(),
        instance.boundsAt(),
        instance.controlAt());
  }

  Frame frame() {
    return frame;
  }

  Instance instance() {
    return instance;
  }

  /** The atom it stands at. */
  long at() {
    return at;
  }

  int executed() {
    return executed;
  }

  int stopping() {
    return unwinding ? stopping : 0;
  }

  /**
   * Runs in the caller.
   *
   * @return the last executed atom, {@link #ASYNC}, or what is wrong with the first atom
   */
  long runInCaller() {
    return guarded();
  }

  /** Runs to its end, on whatever thread. */
  long runOn() {
    inCaller = false;
    return guarded();
  }

  /** What a kernel or a watcher throws ends the chain, and goes to whoever waits for it. */
  private long guarded() {
    boolean outermost = ops.enter();
    try {
      return run();
    } catch (Throwable e) {
      instance.threw(e);
      return last;
    } finally {
      if (outermost) {
        ops.leave();
      }
    }
  }

  // ---------------------------------------------------------------- stopping

  /** Whether it was not being stopped before. */
  synchronized boolean stop(int errno) {
    boolean first = stopping == 0;
    if (first) {
      stopping = errno;
    }
    interrupt();
    return first;
  }

  /** Ends a call that it waits in; to be repeated, for the call may not have begun yet. */
  synchronized void interrupt() {
    Thread thread = waiting;
    if (thread != null && stopping != 0) {
      ops.kernel().interrupt(thread);
    }
  }

  /** It has ended, and is not to be stopped any more. */
  void end() {
    over = true;
  }

  boolean over() {
    return over;
  }

  private synchronized void waits(@Nullable Thread thread) {
    waiting = thread;
  }

  private boolean stops() {
    return stopping != 0 && !unwinding && !inCaller;
  }

  /** Before the atom it stands at, or in it. True: its clean-up has been set up. */
  private boolean unwind() {
    unwinding = true;
    told = false;
    if (atoms != null) {
      atoms.stopped(ops.now(), at, stopping);
    }
    frame.stopped(at, stopping);
    long entry = frame.unwind(at);
    if (entry == 0 || entry == NativeLayouts.UNWIND_LATER) {
      return false;
    }
    alone = (entry & NativeLayouts.UNWIND_ALONE) != 0;
    at = entry & ~NativeLayouts.UNWIND_ALONE;
    return true;
  }

  private boolean shielded() {
    return frame.unwind(at) == NativeLayouts.UNWIND_LATER;
  }

  // ---------------------------------------------------------------- the loop

  private long run() {
    ByteBuffer bytes = frame.bytes();
    long[] args = new long[AtomLayout.MAX_ARGS];
    while (true) {
      boolean first = inCaller && executed == 0;
      if (stops() && !shielded()) {
        if (!unwind()) {
          return last;
        }
        continue;
      }
      int place = frame.place(at, ATOM_HEAD);
      if (place < 0) {
        return first ? FAULT : last;
      }
      int flags = bytes.getInt(place + AtomLayout.FLAGS);
      int nr = bytes.getInt(place + AtomLayout.NR);
      long ret = bytes.getLong(place + AtomLayout.RET_PTR);
      long next = bytes.getLong(place + AtomLayout.NEXT);
      if (inCaller && executed >= BUDGET && ((flags & AtomFlags.SYNC) == 0 || expired())) {
        ops.yielded();
        return leave(TraceEvent.Wait.BUDGET);
      }
      long fault = fault(place, flags, nr, ret, args);
      if (fault != 0) {
        return first ? fault : ended(ret, fault);
      }
      tellCall(nr, args);
      if (inCaller && (flags & AtomFlags.ASYNC) != 0) {
        return leave(TraceEvent.Wait.TURN);
      }
      Optional<PseudoCall> pseudo = PseudoCall.of(nr);
      PendingCall call =
          pseudo.isPresent() && ops.watchers().none()
              ? null
              : new PendingCall(ops.arch(), nr, args, frame);
      if (inCaller
          && (flags & AtomFlags.SYNC) == 0
          && call != null
          && pseudo.isEmpty()
          && ops.kernel().mayBlock(call)) {
        return leave(TraceEvent.Wait.WORKER);
      }
      if (call != null) {
        ops.watchers().before(this, place, call);
      }
      long result =
          call == null || pseudo.isPresent()
              ? PseudoCalls.answer(pseudo.orElseThrow(), args, frame)
              : ask(call);
      if (pseudo.isEmpty() && interrupted(result)) {
        store(ret, -Errno.ECANCELED.number());
        tellResult(-Errno.ECANCELED.number());
        last = at;
        executed++;
        if (!unwind()) {
          return last;
        }
        continue;
      }
      store(ret, result);
      tellResult(result);
      executed++;
      last = at;
      if (call != null) {
        ops.watchers().after(this, place, call, result);
      }
      if (AtomFlags.stops(flags, result)) {
        next = (flags & AtomFlags.SKIP_TO_NEXT_ON_STOP) != 0 ? at + AtomLayout.SIZE : 0;
      }
      if (next == 0 || alone) {
        return last;
      }
      if (unwinding && --cleanUpLeft == 0) {
        frame.cut();
        return last;
      }
      at = next;
    }
  }

  /** It leaves its caller at the atom it stands at. */
  private long leave(TraceEvent.Wait reason) {
    if (atoms != null) {
      atoms.waits(ops.now(), at, reason);
    }
    return ASYNC;
  }

  private void tellCall(int nr, long[] args) {
    if (atoms != null && !told) {
      told = true;
      atoms.called(ops.now(), at, nr, args, this::byteAt);
    }
  }

  private void tellResult(long result) {
    if (atoms != null) {
      told = false;
      atoms.answered(ops.now(), result, this::byteAt, inCaller);
    }
  }

  private int byteAt(long address) {
    byte[] one = new byte[1];
    return frame.get(address, one, 1) ? one[0] & 0xff : -1;
  }

  /** What is wrong with an atom before it runs, or 0; reads its arguments. */
  private long fault(int place, int flags, int nr, long ret, long[] args) {
    if ((flags & ~AtomFlags.ALL) != 0 || (flags & PLACE) == PLACE) {
      return INVALID;
    }
    if (ret != 0 && frame.place(ret, 8) < 0) {
      return FAULT;
    }
    java.util.Arrays.fill(args, 0);
    for (int i = 0; i < args.length; i++) {
      int pointer = place + AtomLayout.ARG_PTR + 8 * i;
      if (pointer > frame.size() - 8) {
        return FAULT;
      }
      long cell = frame.cell(pointer);
      if (cell == 0) {
        break;
      }
      int cellAt = frame.place(cell, 8);
      if (cellAt < 0) {
        return FAULT;
      }
      args[i] = frame.cell(cellAt);
    }
    if (Integer.compareUnsigned(nr, PseudoCall.BASE) >= 0) {
      return PseudoCall.of(nr).isPresent() ? 0 : INVALID;
    }
    boolean never =
        RefusedCalls.of(ops.arch(), nr)
            .filter(refusal -> refusal.group() == RefusedCalls.Group.NEVER)
            .isPresent();
    return never ? -Errno.EPERM.number() : 0;
  }

  /** Ends at a faulty atom, which was not executed but is where the chain ended. */
  private long ended(long ret, long error) {
    store(ret, error);
    last = at;
    return last;
  }

  private void store(long ret, long value) {
    int place = ret == 0 ? -1 : frame.place(ret, 8);
    if (place >= 0) {
      frame.cell(place, value);
    }
  }

  /** Then even a loop of atoms that are to run in the caller ends. */
  private boolean expired() {
    return frame.deadline() != 0 && frame.deadline() <= ops.now();
  }

  private long ask(PendingCall call) {
    long refusal = frame.strict() ? StrictCalls.check(call, frame) : 0;
    if (refusal != 0) {
      return refusal;
    }
    boolean interruptible = !inCaller && !unwinding && !shielded();
    if (!interruptible) {
      return ops.kernel().answer(call);
    }
    ops.waits();
    waits(Thread.currentThread());
    try {
      return stopping != 0 ? -Errno.EINTR.number() : ops.kernel().answer(call);
    } finally {
      waits(null);
      Thread.interrupted(); // meant for this call, and maybe too late for it
    }
  }

  private boolean interrupted(long result) {
    return (result == -Errno.EINTR.number() || result == -Errno.ECANCELED.number())
        && stops()
        && !shielded();
  }
}
