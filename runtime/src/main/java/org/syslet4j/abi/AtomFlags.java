// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

/** The flags of an atom. */
public final class AtomFlags {
  /** Do not even try in the caller: go asynchronous at once. */
  public static final int ASYNC = 0x01;

  /** Run in the caller even if it blocks. */
  public static final int SYNC = 0x02;

  /** No ring entry when the syslet ends on this atom. */
  public static final int NO_COMPLETE = 0x04;

  /** Stop when the result is not zero. */
  public static final int STOP_ON_NONZERO = 0x08;

  /** Stop when the result is zero. */
  public static final int STOP_ON_ZERO = 0x10;

  /** Stop when the result is below zero. */
  public static final int STOP_ON_NEGATIVE = 0x20;

  /** Stop when the result is zero or below. */
  public static final int STOP_ON_NON_POSITIVE = 0x40;

  /** On a true stop condition go on with the atom 80 bytes behind this one instead of ending. */
  public static final int SKIP_TO_NEXT_ON_STOP = 0x80;

  /** All stop conditions. */
  public static final int STOP_MASK =
      STOP_ON_NONZERO | STOP_ON_ZERO | STOP_ON_NEGATIVE | STOP_ON_NON_POSITIVE;

  /** Every flag there is. */
  public static final int ALL = 0xff;

  private AtomFlags() {}

  /** Whether {@code result} makes a stop condition of {@code flags} true. */
  public static boolean stops(int flags, long result) {
    return (flags & STOP_ON_NONZERO) != 0 && result != 0
        || (flags & STOP_ON_ZERO) != 0 && result == 0
        || (flags & STOP_ON_NEGATIVE) != 0 && result < 0
        || (flags & STOP_ON_NON_POSITIVE) != 0 && result <= 0;
  }
}
