// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.util.List;

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

  /** Right before every timed round of every contender. */
  default void beforeRound() throws IOException {}

  @Override
  void close() throws IOException;
}
