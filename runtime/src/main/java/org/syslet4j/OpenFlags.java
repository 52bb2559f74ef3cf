// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

/** The flags of openat(2) that change something; they are the same on all architectures we know. */
final class OpenFlags {
  static final int ACCESS_MODE = 03;
  static final int CREATE = 0100;
  static final int TRUNCATE = 01000;

  /** The bit of O_TMPFILE that is not O_DIRECTORY's. */
  static final int TEMPORARY = 020000000;

  private OpenFlags() {}

  /** Whether a file that is opened with these flags is there already and can only be read. */
  static boolean readOnly(long flags) {
    return (flags & (ACCESS_MODE | CREATE | TRUNCATE | TEMPORARY)) == 0;
  }
}
