// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a benchmark's rounds took.
 *
 * @param benchmark whose
 * @param nanos by contender, nanoseconds of one operation in each round
 */
record Measurement(Benchmark benchmark, Map<String, double[]> nanos) {
  Measurement {
    nanos = new LinkedHashMap<>(nanos);
  }

  /** A comparison and its ratios. */
  record Ratio(Comparison comparison, Spread spread) {
    /** Whether the median is what it is to be; also true when there is no target. */
    boolean met() {
      double median = spread.median();
      return comparison.target().isEmpty()
          || (comparison.rate()
              ? median >= comparison.target().getAsDouble()
              : median <= comparison.target().getAsDouble());
    }
  }

  List<Ratio> ratios() {
    return benchmark.comparisons().stream()
        .map(c -> new Ratio(c, Spread.ofRatios(of(c.candidate()), of(c.base()))))
        .collect(Collectors.toList());
  }

  /** Nanoseconds of one operation of that contender. */
  Spread spread(String contender) {
    return Spread.of(of(contender));
  }

  private double[] of(String contender) {
    return Objects.requireNonNull(nanos.get(contender), contender);
  }
}
