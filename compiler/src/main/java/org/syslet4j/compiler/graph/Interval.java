// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import org.jspecify.annotations.Nullable;

/** All numbers from {@code low} to {@code high}, both included. */
record Interval(long low, long high) {
  static final Interval ALL = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);
  static final Interval TRUTH = new Interval(0, 1);

  /** Nothing the kernel answers is lower: -4095 is the lowest negative errno. */
  static final long LOWEST_RESULT = -4095;

  static Interval of(long value) {
    return new Interval(value, value);
  }

  boolean isEmpty() {
    return low > high;
  }

  Interval join(Interval other) {
    return equals(other)
        ? this
        : new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  Interval meet(Interval other) {
    return new Interval(Math.max(low, other.low), Math.min(high, other.high));
  }

  // That sums wrap is common here, a counter is one: Math.addExact's exception would cost more than
  // all the rest of the analysis.

  /** The sum; everything when it may wrap. */
  Interval plus(Interval other) {
    long a = low + other.low;
    long b = high + other.high;
    boolean wraps = ((low ^ a) & (other.low ^ a)) < 0 || ((high ^ b) & (other.high ^ b)) < 0;
    return wraps ? ALL : new Interval(a, b);
  }

  /** The difference; everything when it may wrap. */
  Interval minus(Interval other) {
    long a = low - other.high;
    long b = high - other.low;
    boolean wraps = ((low ^ other.high) & (low ^ a)) < 0 || ((high ^ other.low) & (high ^ b)) < 0;
    return wraps ? ALL : new Interval(a, b);
  }

  /** The product; everything when it may wrap. */
  Interval times(Interval other) {
    if (wraps(low, other.low)
        || wraps(low, other.high)
        || wraps(high, other.low)
        || wraps(high, other.high)) {
      return ALL;
    }
    long a = low * other.low;
    long b = low * other.high;
    long c = high * other.low;
    long d = high * other.high;
    return new Interval(
        Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
  }

  private static boolean wraps(long x, long y) {
    return Math.multiplyHigh(x, y) != x * y >> 63;
  }

  /** What is left of it when it passes {@code test}; may be empty. */
  Interval where(Block.Test test, boolean holds) {
    return switch (test) {
      case ZERO -> holds ? meet(of(0)) : withoutZero();
      case NONZERO -> holds ? withoutZero() : meet(of(0));
      case NEGATIVE ->
          meet(holds ? new Interval(Long.MIN_VALUE, -1) : new Interval(0, Long.MAX_VALUE));
      case NOT_POSITIVE ->
          meet(holds ? new Interval(Long.MIN_VALUE, 0) : new Interval(1, Long.MAX_VALUE));
    };
  }

  private Interval withoutZero() {
    if (low == 0) {
      return new Interval(1, high);
    }
    return high == 0 ? new Interval(low, -1) : this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interval that && low == that.low && high == that.high;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(low) + Long.hashCode(high);
  }
}
