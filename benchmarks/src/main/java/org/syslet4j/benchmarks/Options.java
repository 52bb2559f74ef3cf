// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * The command line.
 *
 * @param benchmarks which; all when none is named
 * @param rounds how many count
 * @param json whether to print JSON lines
 */
record Options(List<Benchmarks> benchmarks, int rounds, boolean json) {
  private static final int ROUNDS = 31;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  static Options parse(String... arguments) {
    List<Benchmarks> chosen = new ArrayList<>();
    int rounds = ROUNDS;
    boolean json = false;
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals("--json")) {
        json = true;
      } else if (argument.equals("--rounds")) {
        rounds = rounds(++i < arguments.length ? arguments[i] : "");
      } else if (argument.startsWith("--rounds=")) {
        rounds = rounds(argument.substring("--rounds=".length()));
      } else {
        chosen.add(benchmark(argument));
      }
    }
    return new Options(chosen.isEmpty() ? List.of(Benchmarks.values()) : chosen, rounds, json);
  }

  private static int rounds(String text) {
    try {
      int rounds = Integer.parseInt(text);
      if (rounds >= 1 && rounds <= 100_000) {
        return rounds;
      }
    } catch (NumberFormatException e) {
      // As any other bad number.
    }
    throw new IllegalArgumentException(
        "--rounds takes a number from 1 to 100000, not '" + text + "'");
  }

  private static Benchmarks benchmark(String name) {
    for (Benchmarks benchmark : Benchmarks.values()) {
      if (benchmark.text().equals(name)) {
        return benchmark;
      }
    }
    throw new IllegalArgumentException(
        "there is no "
            + (name.startsWith("-") ? "option " : "benchmark ")
            + name
            + "; benchmarks: "
            + String.join(", ", Benchmarks.names())
            + "; options: --json, --rounds N");
  }
}
