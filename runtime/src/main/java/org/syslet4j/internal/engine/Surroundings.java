// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import org.syslet4j.internal.memory.AddressSpace;

/** What runs stand in: memory, a clock, descriptors. */
public interface Surroundings {
  /** The memory that chains work on. */
  AddressSpace space();

  /** The clock of deadlines, in nanoseconds. */
  long now();

  /**
   * Closes a descriptor that nobody took.
   *
   * @return 0 or a positive errno
   */
  int closeDescriptor(int fd);
}
