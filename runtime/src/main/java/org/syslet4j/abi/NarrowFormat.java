// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

/** The {@code format} argument of {@link PseudoCall#LOAD} and {@link PseudoCall#STORE}. */
public final class NarrowFormat {
  /** The width in bytes: 1, 2, 4 or 8. */
  public static final int WIDTH_MASK = 0x0f;

  /** A load extends the sign; otherwise zeros. A store with it answers EINVAL. */
  public static final int SIGNED = 0x10;

  /** Big-endian in memory. */
  public static final int BIG_ENDIAN = 0x20;

  private NarrowFormat() {}

  /** Whether {@code call}, a load or store, takes {@code format}. */
  public static boolean valid(PseudoCall call, long format) {
    long width = format & WIDTH_MASK;
    long flags = format & ~WIDTH_MASK;
    long known = call == PseudoCall.LOAD ? SIGNED | BIG_ENDIAN : BIG_ENDIAN;
    return (width == 1 || width == 2 || width == 4 || width == 8) && (flags & ~known) == 0;
  }
}
