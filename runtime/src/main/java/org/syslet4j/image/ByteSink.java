// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/** Little-endian output. */
final class ByteSink {
  private byte[] bytes = new byte[512];
  private int size;

  ByteSink u8(int value) {
    room(1);
    bytes[size++] = (byte) value;
    return this;
  }

  ByteSink u16(int value) {
    return u8(value).u8(value >>> 8);
  }

  ByteSink s32(int value) {
    room(4);
    bytes[size++] = (byte) value;
    bytes[size++] = (byte) (value >>> 8);
    bytes[size++] = (byte) (value >>> 16);
    bytes[size++] = (byte) (value >>> 24);
    return this;
  }

  ByteSink s64(long value) {
    return s32((int) value).s32((int) (value >>> 32));
  }

  ByteSink raw(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  ByteSink bytes(byte[] counted) {
    return s32(counted.length).raw(counted);
  }

  ByteSink string(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  <T> ByteSink list(Collection<T> items, Consumer<T> each) {
    s32(items.size());
    items.forEach(each);
    return this;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    int needed = Math.addExact(size, more); // Limits.FILE is far below
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
  }
}
