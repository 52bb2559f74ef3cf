// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.ring;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The thread that empties a ring. It is started by the first chain that goes asynchronous, waits in
 * native code while chains are in flight and is parked, without any timer, while none is.
 */
public final class Pump implements Driver, Runnable {
  private static final AtomicInteger NAMES = new AtomicInteger();
  private static final ThreadFactory THREADS =
      task -> {
        Thread thread = new Thread(task, "syslet-pump-" + NAMES.incrementAndGet());
        thread.setDaemon(true);
        return thread;
      };

  /** So many fruitless waits in a row mean that the counts disagree; then do not spin. */
  private static final int SUSPICIOUS = 64;

  private static final long NAP_NANOS = 1_000_000;

  private final Completions ring;
  private final LongConsumer consumer;

  /**
   * Chains that were counted by {@link #started} and not by {@link #seen}. Never too low, or the
   * pump would sleep while somebody waits: a chain may end before its submitter comes to count it,
   * which takes as long as the rest of its batch. Then not the pump calls {@link #seen}, but the
   * submitter, behind {@link #started}.
   */
  private final AtomicInteger pending = new AtomicInteger();

  private final ReentrantLock starting = new ReentrantLock();
  private volatile @Nullable Thread thread;
  private volatile boolean parked;
  private volatile boolean stopping;

  /**
   * @param consumer takes the last atom of each chain that ended, and calls {@link #seen}
   */
  public Pump(Completions ring, LongConsumer consumer) {
    this.ring = ring;
    this.consumer = consumer;
  }

  @Override
  public void started(int chains) {
    pending.addAndGet(chains);
    Thread pump = thread;
    if (pump == null) {
      pump = start();
    }
    if (parked) {
      LockSupport.unpark(pump);
    }
  }

  @Override
  public void seen() {
    pending.decrementAndGet();
  }

  @Override
  public void drainUntil(BooleanSupplier done) {
    while (!done.getAsBoolean()) {
      ring.await(1, Completions.NO_LIMIT);
      ring.drain(consumer);
    }
  }

  @Override
  public void parkUntil(BooleanSupplier done) {
    boolean interrupted = false;
    while (!done.getAsBoolean()) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nothing: the pump does it. */
  @Override
  public void help() {}

  @Override
  public boolean isCurrentThread() {
    return Thread.currentThread() == thread;
  }

  @Override
  public int pending() {
    return pending.get();
  }

  private Thread start() {
    starting.lock();
    try {
      Thread pump = thread;
      if (pump == null) {
        pump = THREADS.newThread(this);
        pump.start();
        // Only now: when there was no room for a thread, the next chain tries again.
        thread = pump;
      }
      return pump;
    } finally {
      starting.unlock();
    }
  }

  /** Ends the thread and frees the ring. */
  @Override
  public void stop() {
    stopping = true;
    Thread pump = thread;
    if (pump != null) {
      LockSupport.unpark(pump);
      boolean interrupted = false;
      while (pump.isAlive()) {
        try {
          pump.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    ring.free();
  }

  @Override
  public void run() {
    // Before the first callback, which may ask whether it runs here.
    thread = Thread.currentThread();
    while (true) {
      try {
        pump();
        return;
      } catch (Throwable e) {
        // No memory, say. Everybody who waits depends on this thread: it goes on.
        Uncaught.report(e);
        LockSupport.parkNanos(NAP_NANOS);
      }
    }
  }

  private void pump() {
    int fruitless = 0;
    while (true) {
      int drained = ring.drain(consumer);
      fruitless = drained > 0 ? 0 : fruitless + 1;
      if (pending.get() > 0) {
        ring.await(1, Completions.NO_LIMIT);
        if (fruitless > SUSPICIOUS) {
          LockSupport.parkNanos(NAP_NANOS);
        }
      } else if (stopping) {
        return;
      } else if (drained == 0) {
        park();
      }
    }
  }

  /**
   * Between telling that it parks and parking it looks once more; {@link #started} does the
   * reverse.
   */
  private void park() {
    parked = true;
    if (pending.get() <= 0 && !stopping) {
      LockSupport.park(this);
    }
    parked = false;
  }
}
