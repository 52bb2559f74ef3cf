// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;
import org.syslet4j.internal.ring.Completions;

/** The last atoms of chains that ended, in that order; it grows as it must. */
final class CompletionQueue implements Completions {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<Long> entries = new ArrayDeque<>();
  private final IntSupplier inFlight;

  CompletionQueue(IntSupplier inFlight) {
    this.inFlight = inFlight;
  }

  /** The chain is in flight no more when this begins. */
  void add(long atom) {
    lock.lock();
    try {
      entries.add(atom);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int drain(LongConsumer consumer) {
    int drained = 0;
    while (true) {
      Long atom;
      lock.lock();
      try {
        atom = entries.poll();
      } finally {
        lock.unlock();
      }
      if (atom == null) {
        return drained;
      }
      drained++;
      consumer.accept(atom);
    }
  }

  @Override
  public long await(int least, long timeoutNanos) {
    long left = timeoutNanos == NO_LIMIT ? Long.MAX_VALUE : timeoutNanos;
    boolean interrupted = false;
    lock.lock();
    try {
      while (entries.size() < least && inFlight.getAsInt() > 0 && left > 0) {
        try {
          left = changed.awaitNanos(left);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      return entries.size();
    } finally {
      lock.unlock();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void free() {
    // The garbage collector has it.
  }
}
