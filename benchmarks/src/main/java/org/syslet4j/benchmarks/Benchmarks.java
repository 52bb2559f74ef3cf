// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.util.Locale;

/** The benchmarks in Java, by name. */
enum Benchmarks implements Measurable {
  GETPPID64(GetppidChain::new),
  JAVA_THREADLETS(JavaThreadlets::new),
  READ4K(ReadSmallFile::new),
  OBSERVED(ObservedCall::new);

  private static final int ROUNDS = 31;

  private final Opener opener;

  Benchmarks(Opener opener) {
    this.opener = opener;
  }

  private interface Opener {
    Benchmark open() throws IOException;
  }

  @Override
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Makes it ready; the caller closes it. */
  Benchmark open() throws IOException {
    return opener.open();
  }

  @Override
  public int measure(Options options) throws Exception {
    try (Benchmark benchmark = open()) {
      Measurement measurement = Harness.ofRounds(options.rounds().orElse(ROUNDS)).run(benchmark);
      System.out.print(options.json() ? Report.json(measurement) : Report.text(measurement));
      System.out.flush();
      return 0;
    }
  }
}
