// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** One operation, several ways to do it, and which of them are compared. */
interface Benchmark extends AutoCloseable {
  /** As on the command line. */
  String name();

  /** What one operation is. */
  String operation();

  /** In the order in which they take turns; those with a target stand beside their base. */
  List<Contender> contenders();

  /** In the order of the report. */
  List<Comparison> comparisons();

  /** How many operations a round has; unless it says so, as many as fill the time of a round. */
  default OptionalInt operations() {
    return OptionalInt.empty();
  }

  /** What of it is to allocate little, if that is measured. */
  default List<Allocation> allocations() {
    return List.of();
  }

  /** Right before every timed round of every contender. */
  default void beforeRound() throws IOException {}

  @Override
  void close() throws IOException;
}
