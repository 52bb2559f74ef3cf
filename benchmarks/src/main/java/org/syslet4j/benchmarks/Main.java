// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import org.syslet4j.SysletEnvironmentException;

/**
 * {@code bin/bench [name ...] [--json] [--rounds N]}. Exit status 0: measured, whether or not the
 * targets were met; 1: a benchmark failed; 2: usage; 3: something, named on stderr, cannot be
 * measured here. Whatever can be is measured first.
 */
public final class Main {
  private static final int FAILED = 1;
  private static final int MISSING = 3;

  private Main() {}

  public static void main(String[] arguments) throws Exception {
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println("bench: " + e.getMessage());
      System.exit(2);
      return;
    }
    int worst = 0;
    for (Measurable benchmark : options.benchmarks()) {
      worst = worse(worst, measure(benchmark, options));
    }
    System.exit(worst); // even where a contender's library leaves threads behind
  }

  private static int measure(Measurable benchmark, Options options) throws Exception {
    try {
      int status = benchmark.measure(options);
      return status == 0 || status == MISSING ? status : FAILED;
    } catch (SysletEnvironmentException | MissingException e) {
      System.err.println("bench: " + e.getMessage());
      return MISSING;
    }
  }

  /** A failure weighs more than something missing. */
  static int worse(int one, int other) {
    return one == FAILED || other == FAILED ? FAILED : Math.max(one, other);
  }
}
