// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.threadlet;

import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A thread of a crew: runs one task at a time, is parked in between, and ends when it is idle.
 * Where that paid lately it spins before it parks, 50 microseconds at most, once for each task: who
 * hands over task after task need not wake it each time.
 */
final class Carrier extends Thread implements Spin.Condition {
  private static final TaskRun END = new TaskRun(() -> null);
  private static final ClassLoader OWN_LOADER = ClassLoader.getSystemClassLoader();

  private final Crew crew;

  /** What to do next; stored by whoever took it from the idle ones. */
  private volatile @Nullable TaskRun next;

  /** Stored before it looks for the last time whether there is something to do. */
  private volatile boolean parked;

  private final Spin spin = new Spin();

  /** So that an interrupt meets its run or nobody. */
  private final ReentrantLock interrupting = new ReentrantLock();

  /** Written by the carrier under the lock; null between runs. */
  private @Nullable TaskRun current;

  private volatile @Nullable KernelState kernel;

  Carrier(Crew crew, String name) {
    super(null, null, name, 0, false);
    this.crew = crew;
    setDaemon(true);
    setContextClassLoader(OWN_LOADER);
  }

  void hand(TaskRun run) {
    next = run;
    if (parked) {
      LockSupport.unpark(this);
    }
  }

  void end() {
    hand(END);
  }

  /** The run in which the calling thread is; null on a thread that is no carrier. */
  static @Nullable TaskRun currentRun() {
    return Thread.currentThread() instanceof Carrier carrier ? carrier.current : null;
  }

  boolean isOf(Crew other) {
    return crew == other;
  }

  /**
   * Interrupts the run if it is the one that runs here.
   *
   * @return false if it is not, or not yet
   */
  boolean interrupt(TaskRun run) {
    interrupting.lock();
    try {
      boolean here = current == run;
      if (here) {
        interrupt();
      }
      return here;
    } finally {
      interrupting.unlock();
    }
  }

  /** Interrupts whatever runs here, if anything does. */
  void interruptCurrent() {
    interrupting.lock();
    try {
      if (current != null) {
        interrupt();
      }
    } finally {
      interrupting.unlock();
    }
  }

  /** Tells whoever waits for what runs here in the background, if anything does. */
  void abandon(RuntimeException reason) {
    TaskRun run;
    interrupting.lock();
    try {
      run = current;
    } finally {
      interrupting.unlock();
    }
    if (run != null && run.state() == TaskRun.BACKGROUND) {
      run.completeFuture(reason);
    }
  }

  /**
   * Whether it sleeps: on a lock, a condition or a timer, as the JVM knows without asking anybody;
   * or in a call, as the kernel knows. By the caller that waits for it.
   */
  boolean sleeps() {
    return switch (getState()) {
      case BLOCKED, WAITING, TIMED_WAITING -> true;
      case RUNNABLE -> {
        KernelState state = kernel;
        yield state != null && state.sleeps();
      }
      case NEW, TERMINATED -> false;
    };
  }

  @Override
  public void run() {
    KernelState state = KernelState.ofCurrentThread();
    kernel = state;
    try {
      TaskRun run;
      while ((run = await()) != END) {
        carry(run);
      }
    } finally {
      state.close();
      crew.left(this);
    }
  }

  /** There is something to do. */
  @Override
  public boolean holds() {
    return next != null;
  }

  private TaskRun await() {
    TaskRun run = next;
    if (run == null && spin.until(this)) {
      run = next;
    }
    if (run == null) {
      parked = true;
      run = parkUntilNext();
      parked = false;
    }
    next = null;
    return run;
  }

  private TaskRun parkUntilNext() {
    long since = System.nanoTime();
    while (true) {
      TaskRun run = next;
      if (run != null) {
        return run;
      }
      long left = crew.keepAliveNanos() - (System.nanoTime() - since);
      if (left <= 0 && crew.takeOut(this)) {
        return END;
      }
      // Once nobody can take it out any more, whoever has taken it hands it something at once.
      LockSupport.parkNanos(crew, Math.max(left, 1_000_000));
      Thread.interrupted(); // of somebody who kept this thread: it is for no run
    }
  }

  private void carry(TaskRun run) {
    begin(run);
    run.runBody();
    enter(null);
    run.leftInterrupted = Thread.interrupted();
    if (getContextClassLoader() != OWN_LOADER) {
      setContextClassLoader(OWN_LOADER);
    }
    // A caller that waits gives this carrier back itself, so that it finds it again.
    if (!run.endForCaller()) {
      // What hangs on the future may run here, so this is given back only afterwards.
      crew.complete(run);
      crew.giveBack(this);
    }
  }

  private void begin(TaskRun run) {
    if (run.loader != OWN_LOADER) {
      setContextClassLoader(run.loader);
    }
    enter(run);
    if (run.bornInterrupted) {
      interrupt();
    }
  }

  private void enter(@Nullable TaskRun run) {
    interrupting.lock();
    try {
      current = run;
    } finally {
      interrupting.unlock();
    }
  }
}
