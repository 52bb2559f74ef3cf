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

  /** As a timeout: for ever. */
  long NO_LIMIT = -1;

  /**
   * Waits until so many entries are there, nothing is in flight, or the time is up.
   *
   * @param timeoutNanos at most so long; 0 looks only
   * @return how many entries are there
   */
  long await(int least, long timeoutNanos);

  /** Gives back what it needs, at the end. */
  void free();
}
