// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;

/** Little-endian output. */
final class ByteSink {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

  ByteSink u8(int value) {
    out.write(value);
    return this;
  }

  ByteSink u16(int value) {
    return u8(value).u8(value >>> 8);
  }

  ByteSink s32(int value) {
    return u16(value).u16(value >>> 16);
  }

  ByteSink s64(long value) {
    return s32((int) value).s32((int) (value >>> 32));
  }

  ByteSink raw(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  ByteSink bytes(byte[] bytes) {
    return s32(bytes.length).raw(bytes);
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
    return out.toByteArray();
  }
}
