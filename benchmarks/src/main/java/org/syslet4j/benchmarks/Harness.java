// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the contenders of a benchmark take turns: base, candidates, base, candidates. First each
 * runs alone until the JIT has had its time and its round has the wanted length; then rounds that
 * do not count; then those that do.
 *
 * @param rounds rounds that count
 * @param warmUps rounds that do not
 * @param roundNanos how long a contender's turn is to take
 */
record Harness(int rounds, int warmUps, long roundNanos) {
  /** Enough for a median, a few seconds in all. */
  static Harness ofRounds(int rounds) {
    return new Harness(rounds, 12, 30_000_000);
  }

  Measurement run(Benchmark benchmark) throws Exception {
    List<Contender> contenders = benchmark.contenders();
    int[] operations = new int[contenders.size()];
    Map<String, double[]> nanos = new LinkedHashMap<>();
    for (int i = 0; i < operations.length; i++) {
      operations[i] =
          benchmark.operations().isPresent()
              ? benchmark.operations().getAsInt()
              : calibrate(benchmark, contenders.get(i));
      nanos.put(contenders.get(i).name(), new double[rounds]);
    }
    int notCounted = benchmark.operations().isPresent() ? 1 : warmUps;
    for (int round = -notCounted; round < rounds; round++) {
      for (int i = 0; i < operations.length; i++) {
        Contender contender = contenders.get(i);
        long took = turn(benchmark, contender, operations[i]);
        if (round >= 0) {
          nanos.get(contender.name())[round] = (double) took / operations[i];
        } else if (benchmark.operations().isEmpty()) {
          // What the JIT has made faster since gets more operations.
          operations[i] = operations(operations[i], took);
        }
      }
    }
    return new Measurement(benchmark, nanos);
  }

  private int calibrate(Benchmark benchmark, Contender contender) throws Exception {
    int operations = 1;
    long took = turn(benchmark, contender, operations);
    while (took < roundNanos / 2 && operations < 1 << 28) {
      operations *= 2;
      took = turn(benchmark, contender, operations);
    }
    return operations(operations, took);
  }

  private int operations(int operations, long took) {
    double wanted = (double) operations * roundNanos / Math.max(took, 1);
    return (int) Math.max(1, Math.min(wanted, 1 << 28));
  }

  private static long turn(Benchmark benchmark, Contender contender, int operations)
      throws Exception {
    benchmark.beforeRound();
    long took = contender.round().nanos(operations);
    if (took <= 0) {
      throw new IllegalStateException(contender.name() + " answered " + took + " for its round");
    }
    return took;
  }
}
