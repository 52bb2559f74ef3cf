// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import org.syslet4j.internal.memory.AddressSpace;

/** What the java engine stands on: this process and its kernel, or a simulation. */
public interface Host {
  /** Where the memory of runs lies. */
  AddressSpace space();

  /** The clock of deadlines, in nanoseconds. */
  long now();

  /**
   * Closes a descriptor that nobody took.
   *
   * @return 0 or a positive errno
   */
  int closeDescriptor(int fd);

  /** Whether there are descriptors of eventfds, which {@link #count} adds to. */
  boolean counts();

  /** Adds one to an eventfd. */
  void count(int eventfd);

  /** What answers, in a few words. */
  String describe();
}
