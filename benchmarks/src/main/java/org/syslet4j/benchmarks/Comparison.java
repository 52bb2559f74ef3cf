// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.OptionalDouble;

/**
 * Two contenders whose ratio is reported.
 *
 * @param candidate the name of the one that is divided
 * @param base the name of the one that it is divided by
 * @param target the ratio's median is to be at most this
 */
record Comparison(String candidate, String base, OptionalDouble target) {
  static Comparison of(String candidate, String base) {
    return new Comparison(candidate, base, OptionalDouble.empty());
  }

  static Comparison of(String candidate, String base, double target) {
    return new Comparison(candidate, base, OptionalDouble.of(target));
  }
}
