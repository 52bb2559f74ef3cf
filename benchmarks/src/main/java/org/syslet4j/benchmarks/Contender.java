// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

/**
 * One way to do a benchmark's operation.
 *
 * @param name as in the report
 * @param text what it does, for people
 * @param round runs it
 */
record Contender(String name, String text, Round round) {
  /** Runs an operation many times. */
  @FunctionalInterface
  interface Round {
    /** The nanoseconds that {@code operations} took. */
    long nanos(int operations) throws Exception;
  }

  /** One operation in Java; what it answers keeps the compiler from dropping it. */
  @FunctionalInterface
  interface Operation {
    long run() throws Exception;
  }

  /** A contender in Java, of which one operation must answer {@code expected}. */
  static Contender java(String name, String text, long expected, Operation operation) {
    return new Contender(name, text, operations -> timed(operations, expected, operation));
  }

  private static long timed(int operations, long expected, Operation operation) throws Exception {
    long wrong = 0;
    long start = System.nanoTime();
    for (int i = 0; i < operations; i++) {
      wrong |= operation.run() ^ expected;
    }
    long nanos = System.nanoTime() - start;
    if (wrong != 0) {
      throw new IllegalStateException("an operation did not answer " + expected);
    }
    return nanos;
  }
}
