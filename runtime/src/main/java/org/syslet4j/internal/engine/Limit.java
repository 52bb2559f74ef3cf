// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.util.concurrent.Semaphore;

/** How many chains may be in flight; those that run in their caller count while they do. */
public final class Limit {
  /** What a closing runtime adds, so that whoever waits goes on and is refused. */
  private static final int PLENTY = 1 << 29;

  private final int most;
  private final boolean waits;
  private final Semaphore free;

  /**
   * @param most from 1 to 2^24
   * @param waits whether who finds no room waits for it
   */
  public Limit(int most, boolean waits) {
    this.most = most;
    this.waits = waits;
    this.free = new Semaphore(most);
  }

  public int most() {
    return most;
  }

  /**
   * Takes room for so many, waiting for it if that is chosen and possible.
   *
   * @param mayWait not where the one who would make room calls
   * @return whether it was there
   */
  boolean take(int chains, boolean mayWait) {
    if (free.tryAcquire(chains)) {
      return true;
    }
    if (!waits || !mayWait) {
      return false;
    }
    free.acquireUninterruptibly(chains);
    return true;
  }

  void give(int chains) {
    if (chains > 0) {
      free.release(chains);
    }
  }

  void close() {
    free.release(PLENTY);
  }
}
