// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.ring;

import java.util.function.BooleanSupplier;

/** Whoever empties a ring: a thread of its own, or callers. */
public interface Driver {
  /** So many chains went asynchronous. */
  void started(int chains);

  /** The end of a chain that {@link #started} counted was seen. */
  void seen();

  /** How many chains are in flight. */
  int pending();

  /** Whether the caller is called by this driver, so that nobody else empties the ring. */
  boolean isCurrentThread();

  /** On the current thread of the driver: goes on emptying the ring until it is so. */
  void drainUntil(BooleanSupplier done);

  /**
   * On any other thread: waits until it is so; whoever makes it so unparks the thread. An interrupt
   * does not end the wait and is kept for afterwards.
   */
  void parkUntil(BooleanSupplier done);

  /** Empties the ring now if nobody else may do it. */
  void help();

  /** Ends, with nothing in flight any more, and frees the ring. */
  void stop();
}
