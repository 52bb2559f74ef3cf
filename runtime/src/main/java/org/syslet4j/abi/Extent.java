// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

/** How far the kernel may reach from an argument of a system call. */
public sealed interface Extent {
  /** It is a number and reaches nowhere. */
  Extent NUMBER = Plain.NUMBER;

  /** A string that ends with NUL; nothing is written. */
  Extent PATH = Plain.PATH;

  /**
   * A number or an address, as other arguments have it: only a number is certain to be harmless.
   */
  Extent EITHER = Plain.EITHER;

  /** Memory that other memory points to, or whose length stands elsewhere: only null is certain. */
  Extent UNKNOWN = Plain.UNKNOWN;

  /** Numbers below this are no address: mmap_min_addr keeps the first pages free. */
  long FIRST_ADDRESS = 0x10000;

  /**
   * So many bytes, or so many for each that another argument counts.
   *
   * @param count index of the argument that counts, or -1
   * @param x86 bytes on x86_64
   * @param arm bytes on aarch64
   */
  record Bytes(int count, long x86, long arm) implements Extent {
    /** Bytes of one element, or of all when nothing counts. */
    public long unit(Arch arch) {
      return arch == Arch.X86_64 ? x86 : arm;
    }
  }

  /** The extents without parts. */
  enum Plain implements Extent {
    NUMBER,
    PATH,
    EITHER,
    UNKNOWN
  }
}
