// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** Sums, differences and products at the ends of the number line, against numbers without end. */
class IntervalTest {
  private static final long[] ENDS = {
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1,
    -1L << 32,
    -4095,
    -1,
    0,
    1,
    2,
    4096,
    1L << 31,
    1L << 32,
    Long.MAX_VALUE / 2 + 1,
    Long.MAX_VALUE - 1,
    Long.MAX_VALUE
  };

  private static List<Interval> intervals() {
    List<Interval> all = new ArrayList<>();
    for (long low : ENDS) {
      for (long high : ENDS) {
        if (low <= high) {
          all.add(new Interval(low, high));
        }
      }
    }
    return all;
  }

  /** The hull of what the ends give; everything when some of it is no long. */
  private static Interval hull(Interval x, Interval y, BinaryOperator<BigInteger> operator) {
    BigInteger least = null;
    BigInteger most = null;
    for (long a : new long[] {x.low(), x.high()}) {
      for (long b : new long[] {y.low(), y.high()}) {
        BigInteger value = operator.apply(BigInteger.valueOf(a), BigInteger.valueOf(b));
        least = least == null ? value : least.min(value);
        most = most == null ? value : most.max(value);
      }
    }
    return least.bitLength() > 63 || most.bitLength() > 63
        ? Interval.ALL
        : new Interval(least.longValue(), most.longValue());
  }

  @Test
  void aResultIsTheHullOfWhatTheEndsGiveOrEverythingWhereItWraps() {
    for (Interval x : intervals()) {
      for (Interval y : intervals()) {
        assertThat(x.plus(y)).as("%s + %s", x, y).isEqualTo(hull(x, y, BigInteger::add));
        assertThat(x.minus(y)).as("%s - %s", x, y).isEqualTo(hull(x, y, BigInteger::subtract));
        assertThat(x.times(y)).as("%s * %s", x, y).isEqualTo(hull(x, y, BigInteger::multiply));
      }
    }
  }
}
