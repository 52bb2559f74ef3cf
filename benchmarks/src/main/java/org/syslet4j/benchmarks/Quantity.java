// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

/**
 * A figure that is no ratio.
 *
 * @param target the largest sample is to be at most this; {@link Double#NaN}: there is none
 */
record Quantity(String name, String unit, Spread spread, double target) {
  boolean met() {
    return spread.max() <= target;
  }
}
