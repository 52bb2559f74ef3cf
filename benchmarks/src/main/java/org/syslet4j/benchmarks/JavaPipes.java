// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Thousands of reads of empty pipes, blocked at once and then completed: a batch of chains against
 * virtual threads that read NIO pipes. Each in a JVM of its own, the same kind, in turns: the first
 * turns of several such JVMs, and many turns of two of them that have become warm.
 */
record JavaPipes() implements Measurable {
  private static final int ROUNDS = 15;
  private static final int WARM_UPS = 5;
  private static final int COLD = 7;
  private static final double TIME_TARGET = 1.0 / 3;
  private static final double MEMORY_TARGET = 0.5;

  @Override
  public String text() {
    return "java-pipes";
  }

  @Override
  public int measure(Options options) throws Exception {
    run(
        NewerJava.require(text()),
        JavaPipesPeer.WANTED,
        options.rounds().orElse(ROUNDS),
        options.json());
    System.out.flush();
    return 0;
  }

  /** One of the two JVMs. */
  private static final class Peer implements AutoCloseable {
    private final Process process;
    private final PrintStream to;
    private final BufferedReader from;

    Peer(Path java, String way, int count) throws IOException {
      process =
          new ProcessBuilder(
                  java.toString(),
                  "-XX:+UseSerialGC",
                  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty("java.class.path"),
                  JavaPipesPeer.class.getName(),
                  way,
                  Integer.toString(count))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      to = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
      from = process.inputReader(StandardCharsets.US_ASCII);
    }

    /** What the next turn answers, in numbers. */
    double[] turn() throws IOException {
      to.println("turn");
      String line = from.readLine();
      if (line == null) {
        throw new MissingException("java-pipes: a JVM ended; what it said stands above");
      }
      return Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Override
    public void close() {
      to.close();
      process.destroy();
    }
  }

  static void run(Path java, int count, int rounds, boolean json) throws IOException {
    int fresh = Math.min(rounds, COLD);
    double[] cold = new double[fresh];
    double[] threadsCold = new double[fresh];
    double[] memory = new double[fresh];
    double[] threadsMemory = new double[fresh];
    for (int i = 0; i < fresh; i++) {
      try (Peer ours = new Peer(java, "chains", count);
          Peer theirs = new Peer(java, "threads", count)) {
        // The first turn also tells what all of them take while they are blocked.
        double[] mine = ours.turn();
        double[] other = theirs.turn();
        cold[i] = mine[0] + mine[1];
        threadsCold[i] = other[0] + other[1];
        memory[i] = mine[2];
        threadsMemory[i] = other[2];
      }
    }
    double[] chains = new double[rounds];
    double[] threads = new double[rounds];
    double[] setUp = new double[rounds];
    double[] threadsSetUp = new double[rounds];
    try (Peer ours = new Peer(java, "chains", count);
        Peer theirs = new Peer(java, "threads", count)) {
      for (int round = 1 - WARM_UPS; round < rounds; round++) {
        double[] mine = ours.turn();
        double[] other = theirs.turn();
        if (round >= 0) {
          chains[round] = mine[0] + mine[1];
          threads[round] = other[0] + other[1];
          setUp[round] = mine[0];
          threadsSetUp[round] = other[0];
        }
      }
    }
    Comparison time = Comparison.of("chains", "virtual-threads", TIME_TARGET);
    Spread ratio = Spread.ofRatios(chains, threads);
    List<Measurement.Ratio> ratios =
        List.of(
            new Measurement.Ratio(
                Comparison.of("chains-cold", "virtual-threads-cold", TIME_TARGET),
                Spread.ofRatios(cold, threadsCold)),
            new Measurement.Ratio(time, ratio),
            new Measurement.Ratio(
                Comparison.of("set-up-of-chains", "set-up-of-virtual-threads"),
                Spread.ofRatios(setUp, threadsSetUp)),
            new Measurement.Ratio(
                Comparison.of("memory-of-chains", "memory-of-virtual-threads", MEMORY_TARGET),
                Spread.ofRatios(memory, threadsMemory)));
    String what = count + " reads of empty pipes, blocked at once, then completed";
    if (!json) {
      System.out.printf(
          Locale.ROOT,
          "java-pipes: %s%n"
              + "  chains %.1f ms, cold %.1f ms, %.1f MiB%n"
              + "  virtual threads %.1f ms, cold %.1f ms, %.1f MiB%n",
          what,
          Spread.of(chains).median() / 1e6,
          Spread.of(cold).median() / 1e6,
          Spread.of(memory).median() / (1 << 20),
          Spread.of(threads).median() / 1e6,
          Spread.of(threadsCold).median() / 1e6,
          Spread.of(threadsMemory).median() / (1 << 20));
    }
    System.out.print(json ? Report.json("java-pipes", ratios) : Report.text(ratios));
  }
}
