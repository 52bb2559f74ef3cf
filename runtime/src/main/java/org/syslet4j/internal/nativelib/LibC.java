// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import com.sun.jna.Native;

/** The few functions of the C library that the runtime itself needs. */
public final class LibC {
  static {
    Native.register(LibC.class, "c");
  }

  private LibC() {}

  private static native int close(int fd);

  /**
   * Closes a descriptor. Whatever the answer, the descriptor is gone afterwards (close(2), "Dealing
   * with error returns"), so EINTR is no error.
   *
   * @return 0 or a positive errno
   */
  public static int closeDescriptor(int fd) {
    return close(fd) == 0 ? 0 : Native.getLastError();
  }
}
