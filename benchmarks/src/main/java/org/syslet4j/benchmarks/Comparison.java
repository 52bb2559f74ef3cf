// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.OptionalDouble;

/**
 * Two contenders whose ratio is reported.
 *
 * @param candidate the name of the one that is divided
 * @param base the name of the one that it is divided by
 * @param target the ratio's median is to be at most this; of rates, at least this
 * @param rate whether rates are compared, not times
 */
record Comparison(String candidate, String base, OptionalDouble target, boolean rate) {
  static Comparison of(String candidate, String base) {
    return new Comparison(candidate, base, OptionalDouble.empty(), false);
  }

  static Comparison of(String candidate, String base, double target) {
    return new Comparison(candidate, base, OptionalDouble.of(target), false);
  }

  static Comparison ofRates(String candidate, String base) {
    return new Comparison(candidate, base, OptionalDouble.empty(), true);
  }

  static Comparison ofRates(String candidate, String base, double target) {
    return new Comparison(candidate, base, OptionalDouble.of(target), true);
  }
}
