// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.summary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Walks over what getdents64(2) gave: each entry has a length at 16, a type at 18, and a name with
 * a zero behind it at 19.
 */
final class Entries {
  static final int FIFO = 1;
  static final int FOLDER = 4;
  static final int FILE = 8;
  static final int UNKNOWN = 0;

  private final ByteBuffer bytes;
  private int at;
  private int next;
  private int end;

  Entries(ByteBuffer bytes) {
    this.bytes = bytes.duplicate().order(ByteOrder.nativeOrder());
  }

  /** So many bytes are there, to be walked over from the start. */
  void begin(int length) {
    next = 0;
    end = length;
  }

  /** On to the next one but the folder itself and its parent. */
  boolean advance() {
    do {
      at = next;
      if (at >= end) {
        return false;
      }
      next = at + Short.toUnsignedInt(bytes.getShort(at + 16));
    } while (isDots());
    return true;
  }

  private boolean isDots() {
    return bytes.get(at + 19) == '.'
        && (bytes.get(at + 20) == 0 || bytes.get(at + 20) == '.' && bytes.get(at + 21) == 0);
  }

  int type() {
    return bytes.get(at + 18);
  }

  /** As the kernel has it: any bytes but zero and the slash. */
  byte[] name() {
    int zero = at + 19;
    while (bytes.get(zero) != 0) {
      zero++;
    }
    byte[] name = new byte[zero - at - 19];
    bytes.get(at + 19, name);
    return name;
  }
}
