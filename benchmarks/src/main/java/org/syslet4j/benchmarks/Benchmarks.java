// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.util.Locale;

/** The benchmarks in Java, by name. */
enum Benchmarks implements Measurable {
  GETPPID64(GetppidChain::new),
  JAVA_THREADLETS(JavaThreadlets::new),
  READ4K(ReadSmallFile::new),
  OBSERVED(ObservedCall::new),
  ONE_ATOM(OneAtom::new),
  STRICT(StrictMode::new),
  READ4K_BATCH(HotFiles::new),
  PEERS(Peers::new) {
    @Override
    public int measure(Options options) throws Exception {
      return NewerJava.runsThis() ? super.measure(options) : NewerJava.measure(text(), options);
    }
  },
  RANDOM4K_CACHED(RandomReads::cached, 7),
  RANDOM4K_COLD(RandomReads::cold, 7),
  RANDOM4K_DIRECT(RandomReads::direct, 7);

  private static final int ROUNDS = 31;

  private final SizedOpener opener;
  private final int rounds;

  Benchmarks(Opener opener) {
    this(small -> opener.open(), ROUNDS);
  }

  Benchmarks(SizedOpener opener, int rounds) {
    this.opener = opener;
    this.rounds = rounds;
  }

  private interface Opener {
    Benchmark open() throws IOException;
  }

  private interface SizedOpener {
    Benchmark open(boolean small) throws IOException;
  }

  @Override
  public String text() {
    // The programs in C have some of these names.
    return name().toLowerCase(Locale.ROOT).replace('_', '-').replace("random4k", "java-random4k");
  }

  /**
   * Makes it ready; the caller closes it.
   *
   * @param small to see that it works, not to measure
   */
  Benchmark open(boolean small) throws IOException {
    return opener.open(small);
  }

  @Override
  public int measure(Options options) throws Exception {
    try (Benchmark benchmark = open(false)) {
      Measurement measurement = Harness.ofRounds(options.rounds().orElse(rounds)).run(benchmark);
      System.out.print(options.json() ? Report.json(measurement) : Report.text(measurement));
      for (Allocation allocation : benchmark.allocations()) {
        System.out.print(Report.quantity(benchmark.name(), allocation.measured(), options.json()));
      }
      System.out.flush();
      return 0;
    }
  }
}
