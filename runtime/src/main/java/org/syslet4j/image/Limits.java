// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

/** How large an image may be. Far above what programs need, far below what hurts. */
public final class Limits {
  /** Bytes of a block: 1 GiB. */
  public static final int BLOCK = 1 << 30;

  /** Bytes of an {@code .atoms} file: 256 MiB. */
  public static final int FILE = 256 << 20;

  /** Atoms of an image. */
  public static final int ATOMS = 1 << 20;

  /** Structs of an image. */
  public static final int STRUCTS = 1 << 12;

  /** The highest system call number; all tables of today end below 1024. */
  public static final int CALL_NUMBER = 4095;

  private Limits() {}
}
