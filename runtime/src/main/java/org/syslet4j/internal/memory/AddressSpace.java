// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.memory;

import java.nio.ByteBuffer;

/** Where the memory of runs lies, and how an address is followed. Any thread may use it. */
public interface AddressSpace {
  /**
   * {@code size} bytes whose content is undefined.
   *
   * @param alignment a power of two
   * @throws OutOfMemoryError when there are none
   */
  NativeMemory allocate(int size, int alignment);

  /** The same, all zero. */
  NativeMemory zeroed(int size, int alignment);

  /** Whether each piece is to be one instance's, so that whoever runs over an end is noticed. */
  default boolean keepsApart() {
    return false;
  }

  /** The address of a direct buffer's byte 0, good for as long as the buffer is reachable. */
  long addressOf(ByteBuffer direct);

  /** Copies bytes from an address that may be anybody's; false where not all of them are there. */
  boolean read(long address, byte[] to, int length);

  /** Copies bytes to an address that may be anybody's; false where not all of it can be written. */
  boolean write(long address, byte[] from, int length);
}
