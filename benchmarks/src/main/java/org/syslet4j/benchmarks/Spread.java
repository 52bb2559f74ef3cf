// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.Arrays;

/** Where a row of measurements lies. */
record Spread(double median, double min, double max) {
  /**
   * Of at least one number; of an even count the median is the mean of the middle two.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Spread of(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  /** Of the quotients, each of two values of the same round. */
  static Spread ofRatios(double[] dividends, double[] divisors) {
    if (dividends.length != divisors.length) {
      throw new IllegalArgumentException(dividends.length + " and " + divisors.length + " values");
    }
    double[] ratios = new double[dividends.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = dividends[i] / divisors[i];
    }
    return of(ratios);
  }
}
