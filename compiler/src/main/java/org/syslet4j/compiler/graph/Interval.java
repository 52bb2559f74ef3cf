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

  /** The sum; everything when it may wrap. */
  Interval plus(Interval other) {
    try {
      return new Interval(Math.addExact(low, other.low), Math.addExact(high, other.high));
    } catch (ArithmeticException wraps) {
      return ALL;
    }
  }

  /** The difference; everything when it may wrap. */
  Interval minus(Interval other) {
    try {
      return new Interval(Math.subtractExact(low, other.high), Math.subtractExact(high, other.low));
    } catch (ArithmeticException wraps) {
      return ALL;
    }
  }

  /** The product; everything when it may wrap. */
  Interval times(Interval other) {
    try {
      long a = Math.multiplyExact(low, other.low);
      long b = Math.multiplyExact(low, other.high);
      long c = Math.multiplyExact(high, other.low);
      long d = Math.multiplyExact(high, other.high);
      return new Interval(
          Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    } catch (ArithmeticException wraps) {
      return ALL;
    }
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
