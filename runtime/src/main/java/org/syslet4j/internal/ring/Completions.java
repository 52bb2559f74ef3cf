// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.ring;

import java.util.function.LongConsumer;

/** Where an engine tells which chains have ended. One thread consumes. */
public interface Completions {
  /**
   * Hands the last atom of every chain that ended to {@code consumer}; returns how many. The
   * consumer may drain again: an entry is taken off before it is handed out.
   */
  int drain(LongConsumer consumer);

  /** Waits until an entry is there or nothing is in flight; returns how many are. */
  long await();

  /** Gives back what it needs, at the end. */
  void free();
}
