// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

/**
 * CLOCK_MONOTONIC, by which the library measures deadlines. {@link System#nanoTime} may have
 * another origin, though HotSpot's has not; so it is asked once how far they are apart.
 */
public final class MonotonicClock {
  private static final long AHEAD = ahead();

  private MonotonicClock() {}

  /** Nanoseconds. */
  public static long now() {
    return System.nanoTime() + AHEAD;
  }

  private static long ahead() {
    long before = System.nanoTime();
    long there = LibC.monotonicNanos();
    long after = System.nanoTime();
    return there - before >= 0 && after - there >= 0 ? 0 : there - before;
  }
}
