// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

/**
 * {@code struct syslet_uatom}: 80 bytes, 8-byte aligned, native byte order.
 *
 * <pre>
 *  0      4      8        16      24                       72        80
 *  | flags | nr  | ret_ptr | next  | arg_ptr[0] .. [5]      | private |
 *    u32     u32   u64       u64     6 x u64                  u64
 * </pre>
 *
 * An atom with k &lt; 6 arguments is read only up to its first zero argument pointer, so a packed
 * one takes {@code 24 + 8 * (k + 1)} bytes and has no {@code private}.
 */
public final class AtomLayout {
  public static final int FLAGS = 0;
  public static final int NR = 4;
  public static final int RET_PTR = 8;
  public static final int NEXT = 16;
  public static final int ARG_PTR = 24;
  public static final int PRIVATE = 72;
  public static final int SIZE = 80;
  public static final int MAX_ARGS = 6;

  private AtomLayout() {}

  /** The bytes that the engine reads of an atom with {@code args} arguments. */
  public static int packedSize(int args) {
    return args == MAX_ARGS ? PRIVATE : ARG_PTR + 8 * (args + 1);
  }
}
