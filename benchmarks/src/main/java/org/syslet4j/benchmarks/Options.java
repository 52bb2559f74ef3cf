// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The command line.
 *
 * @param benchmarks which; all when none is named
 * @param rounds how many count; without it each benchmark has its own number
 * @param json whether to print JSON lines
 */
record Options(List<Measurable> benchmarks, OptionalInt rounds, boolean json) {
  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  static Options parse(String... arguments) {
    List<Measurable> all = Measurable.all();
    List<Measurable> chosen = new ArrayList<>();
    OptionalInt rounds = OptionalInt.empty();
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
        chosen.add(benchmark(all, argument));
      }
    }
    return new Options(chosen.isEmpty() ? all : chosen, rounds, json);
  }

  private static OptionalInt rounds(String text) {
    try {
      int rounds = Integer.parseInt(text);
      if (rounds >= 1 && rounds <= 100_000) {
        return OptionalInt.of(rounds);
      }
    } catch (NumberFormatException e) {
      // As any other bad number.
    }
    throw new IllegalArgumentException(
        "--rounds takes a number from 1 to 100000, not '" + text + "'");
  }

  private static Measurable benchmark(List<Measurable> all, String name) {
    for (Measurable benchmark : all) {
      if (benchmark.text().equals(name)) {
        return benchmark;
      }
    }
    throw new IllegalArgumentException(
        "there is no "
            + (name.startsWith("-") ? "option " : "benchmark ")
            + name
            + "; benchmarks: "
            + all.stream().map(Measurable::text).collect(Collectors.joining(", "))
            + "; options: --json, --rounds N");
  }
}
