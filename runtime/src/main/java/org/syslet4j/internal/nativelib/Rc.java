// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import org.syslet4j.abi.Errno;

/** The one check of native return codes. */
public final class Rc {
  private Rc() {}

  /**
   * {@code rc} unless it is a negative errno.
   *
   * @param call the native function, for the message
   * @throws OutOfMemoryError for ENOMEM
   * @throws IllegalStateException for ESHUTDOWN, and for what can only be our own mistake
   */
  public static long check(long rc, String call) {
    if (rc >= 0) {
      return rc;
    }
    String message = call + " answered " + Errno.describe(-rc);
    if (rc == -Errno.ENOMEM.number()) {
      throw new OutOfMemoryError(message);
    }
    throw new IllegalStateException(message);
  }
}
