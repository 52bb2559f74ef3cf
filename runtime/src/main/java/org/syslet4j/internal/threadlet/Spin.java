// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.threadlet;

/**
 * Whether to spin before parking: as long as parking and being woken costs, and where that was in
 * vain, not again for one time, then two, four, up to {@link #MOST_SKIPPED}. A stale number does no
 * harm, so threads may share one as it is.
 */
final class Spin {
  /**
   * A wake-up of a CPU that is halted takes 30 to 80 microseconds on a virtual machine. Who spins
   * for less sees nobody wake, gives spinning up, and never finds the other one awake.
   */
  private static final long NANOS = 50_000;

  private static final int MOST_SKIPPED = 256;
  private static final int BETWEEN_CLOCKS = 16;

  /** With one CPU whoever spins keeps the other from running. */
  private static final boolean SEVERAL_CPUS = Runtime.getRuntime().availableProcessors() > 1;

  private int toSkip;
  private int skipNext = 1;

  /** What is spun for. */
  interface Condition {
    /** Whether it has come. */
    boolean holds();
  }

  /** Spins if that paid lately; whether {@code condition} holds. */
  boolean until(Condition condition) {
    int skip = toSkip;
    if (skip > 0) {
      toSkip = skip - 1;
      return false;
    }
    if (!SEVERAL_CPUS) {
      return false;
    }
    boolean came = spin(condition);
    int next = skipNext;
    toSkip = came ? 0 : next;
    skipNext = came ? 1 : Math.min(2 * next, MOST_SKIPPED);
    return came;
  }

  private static boolean spin(Condition condition) {
    long start = System.nanoTime();
    do {
      for (int i = 0; i < BETWEEN_CLOCKS; i++) {
        if (condition.holds()) {
          return true;
        }
        Thread.onSpinWait();
      }
    } while (System.nanoTime() - start < NANOS);
    return false;
  }
}
