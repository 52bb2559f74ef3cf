// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import org.syslet4j.SysletEnvironmentException;

/**
 * {@code bin/bench [name ...] [--json] [--rounds N]}. Exit status 0: measured, whether or not the
 * targets were met; 1: a benchmark failed; 2: usage; 3: chains cannot run here.
 */
public final class Main {
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
    try {
      for (Benchmarks benchmark : options.benchmarks()) {
        measure(benchmark, options);
      }
    } catch (SysletEnvironmentException e) {
      System.err.println("bench: " + e.getMessage());
      System.exit(3);
    }
  }

  private static void measure(Benchmarks which, Options options) throws Exception {
    try (Benchmark benchmark = which.open()) {
      Measurement measurement = Harness.ofRounds(options.rounds()).run(benchmark);
      System.out.print(options.json() ? Report.json(measurement) : Report.text(measurement));
      System.out.flush();
    }
  }
}
