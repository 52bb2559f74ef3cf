// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.ring;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.internal.memory.ProcessSpace;
import org.syslet4j.internal.nativelib.LibC;

/**
 * Callers empty the ring, one at a time: whoever polls, and whoever waits for a run of its own. Of
 * several that wait one leads: it sleeps in native code, hands out what comes, and when it leaves
 * it wakes the others, of whom the next leads.
 */
public final class CallerDriver implements Driver {
  /**
   * Who sleeps in native code looks up so often, for an interrupt and for a closing runtime that
   * gives up on its run; neither can wake it there.
   */
  private static final long SLICE_NANOS = 250_000_000;

  /** See {@link Pump}. */
  private static final int SUSPICIOUS = 64;

  private static final long NAP_NANOS = 1_000_000;

  private final Completions ring;
  private final LongConsumer consumer;
  private final AtomicInteger pending = new AtomicInteger();
  private final ReentrantLock driving = new ReentrantLock();
  private final Queue<Thread> followers = new ConcurrentLinkedQueue<>();

  /** Changed together, by whoever drives or not: that one may sleep. */
  private volatile boolean stopped;

  private volatile int eventfd = -1;

  private final NativeMemory counted = ProcessSpace.INSTANCE.zeroed(8, 8);

  /**
   * @param consumer takes the last atom of each chain that ended, and calls {@link #seen}
   */
  public CallerDriver(Completions ring, LongConsumer consumer) {
    this.ring = ring;
    this.consumer = consumer;
  }

  @Override
  public void started(int chains) {
    pending.addAndGet(chains);
  }

  @Override
  public void seen() {
    pending.decrementAndGet();
  }

  @Override
  public int pending() {
    return pending.get();
  }

  @Override
  public boolean isCurrentThread() {
    return driving.isHeldByCurrentThread();
  }

  /**
   * An eventfd that counts entries from now on; it is set back by whoever empties the ring.
   *
   * @return false when the ring is gone; else the descriptor is closed here
   */
  public synchronized boolean notifiedBy(int fd) {
    if (!stopped) {
      eventfd = fd;
    }
    return !stopped;
  }

  /** Its number, or -1. */
  public int eventfd() {
    return stopped ? -1 : eventfd;
  }

  /**
   * Hands out what is there.
   *
   * @return how many; 0 when another thread is at it; -1 when the ring is gone
   */
  public int poll() {
    if (!driving.tryLock()) {
      return 0;
    }
    try {
      return stopped ? -1 : drain();
    } finally {
      leave();
    }
  }

  /**
   * Hands out so many at least, unless the time is up or nothing is in flight.
   *
   * @return how many; -1 when the ring is gone
   */
  public int await(int least, long timeoutNanos) throws InterruptedException {
    long start = System.nanoTime();
    if (!driving.tryLock(timeoutNanos, TimeUnit.NANOSECONDS)) {
      return 0;
    }
    try {
      if (stopped) {
        return -1;
      }
      int handled = drain();
      int fruitless = 0;
      long left = timeoutNanos - (System.nanoTime() - start);
      while (handled < least && pending.get() > 0 && left > 0) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        ring.await(least - handled, Math.min(left, SLICE_NANOS));
        int drained = drain();
        handled += drained;
        fruitless = drained > 0 ? 0 : fruitless + 1;
        nap(fruitless);
        left = timeoutNanos - (System.nanoTime() - start);
      }
      return handled;
    } finally {
      leave();
    }
  }

  private int drain() {
    if (eventfd >= 0) {
      // Before the look: an entry that comes behind it counts again.
      LibC.clearEventfd(eventfd, counted.address());
    }
    return ring.drain(consumer);
  }

  /** Waits that end at once, again and again, mean that the counts disagree; then do not spin. */
  private static void nap(int fruitless) {
    if (fruitless > SUSPICIOUS) {
      LockSupport.parkNanos(NAP_NANOS);
    }
  }

  private void leave() {
    driving.unlock();
    if (!driving.isHeldByCurrentThread() && !followers.isEmpty()) {
      followers.forEach(LockSupport::unpark);
    }
  }

  @Override
  public void drainUntil(BooleanSupplier done) {
    int fruitless = 0;
    while (!done.getAsBoolean()) {
      ring.await(1, SLICE_NANOS);
      fruitless = drain() > 0 ? 0 : fruitless + 1;
      nap(fruitless);
    }
  }

  @Override
  public void parkUntil(BooleanSupplier done) {
    boolean interrupted = false;
    Thread self = Thread.currentThread();
    followers.add(self);
    try {
      while (!done.getAsBoolean()) {
        if (driving.tryLock()) {
          try {
            drainUntil(done);
          } finally {
            leave();
          }
        } else {
          LockSupport.park(this);
          interrupted |= Thread.interrupted();
        }
      }
    } finally {
      followers.remove(self);
    }
    if (interrupted) {
      self.interrupt();
    }
  }

  @Override
  public void help() {
    poll();
  }

  @Override
  public void stop() {
    driving.lock();
    try {
      int fd = stopped();
      if (fd >= 0) {
        LibC.closeDescriptor(fd);
      }
      ring.free();
      counted.free();
    } finally {
      leave();
    }
  }

  private synchronized int stopped() {
    stopped = true;
    return eventfd;
  }
}
