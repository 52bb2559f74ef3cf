// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.threadlet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One task on its way through a carrier.
 *
 * <pre>
 *  QUEUED --> RUNS <--> INNER    it waits for a threadlet of its own, which runs
 *              | ^----> BLOCKS   it says itself that it is about to block
 *              |           |
 *            DONE      BACKGROUND
 * </pre>
 *
 * The caller stores BACKGROUND, from RUNS or BLOCKS, after the future; the carrier stores the
 * others, DONE after the result.
 */
public final class TaskRun implements Spin.Condition {
  static final int QUEUED = 0;
  static final int RUNS = 1;
  static final int INNER = 2;
  static final int BLOCKS = 3;
  static final int DONE = 4;
  static final int BACKGROUND = 5;

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(TaskRun.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final Body body;
  final Thread caller = Thread.currentThread();

  /** The task sees its caller's. */
  final @Nullable ClassLoader loader = caller.getContextClassLoader();

  private volatile int state;

  /** Whether the caller may be parked. Stored before it looks at the state for the last time. */
  private volatile boolean callerParks;

  /** Whether the caller came with an interrupt, which is the task's then. */
  boolean bornInterrupted;

  private @Nullable Object result;
  private @Nullable Throwable failure;

  /** Whether the task left an interrupt behind, which is the caller's then. */
  boolean leftInterrupted;

  /** Stored by the caller before BACKGROUND. */
  private @Nullable BackgroundFuture future;

  TaskRun(Body body) {
    this.body = body;
  }

  /** Null: it is done. */
  public @Nullable CompletableFuture<@Nullable Object> future() {
    return future;
  }

  /** What the task answered, when it is done. */
  public @Nullable Object result() {
    return result;
  }

  int state() {
    return state;
  }

  /** Its caller need not wait any more, or not here. */
  @Override
  public boolean holds() {
    int now = state;
    return now == DONE || now == BLOCKS;
  }

  /** On the caller: whoever changes the state wakes it from now on. */
  void callerParks() {
    if (state != DONE) {
      callerParks = true;
    }
  }

  /** To be called behind a change of the state: waking somebody who is awake is not for nothing. */
  void wakeCaller() {
    if (callerParks) {
      LockSupport.unpark(caller);
    }
  }

  boolean change(int from, int to) {
    return STATE.compareAndSet(this, from, to);
  }

  /** On the caller: goes on without it, unless the state is another by now. */
  boolean detach(int from, Carrier carrier) {
    try {
      future = new BackgroundFuture(carrier, this);
    } catch (OutOfMemoryError e) {
      return false;
    }
    if (change(from, BACKGROUND)) {
      return true;
    }
    future = null;
    return false;
  }

  /** On the caller, when it is done. */
  void rethrow() throws Throwable {
    Throwable thrown = failure;
    if (thrown != null) {
      throw thrown;
    }
  }

  /** On the carrier: runs the task and keeps what it gives. */
  void runBody() {
    state = RUNS;
    try {
      result = body.run();
    } catch (Throwable e) {
      failure = e;
    }
  }

  /**
   * On the carrier. False: the caller does not wait any more, and the future is to be completed.
   */
  boolean endForCaller() {
    int from = state;
    while (from != BACKGROUND) {
      if (change(from, DONE)) {
        wakeCaller();
        return true;
      }
      from = state;
    }
    return false;
  }

  /** With what the task gave. */
  void completeFuture() {
    Throwable thrown = failure;
    if (thrown != null) {
      completeFuture(thrown);
    } else {
      waiting().complete(result);
    }
  }

  void completeFuture(Throwable reason) {
    waiting().completeExceptionally(reason);
  }

  private BackgroundFuture waiting() {
    BackgroundFuture waiting = future;
    if (waiting == null) {
      throw new AssertionError("no future of a task in the background");
    }
    return waiting;
  }
}
