// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * Little-endian input that trusts nothing: each read is checked against the end of its range, and a
 * count against the bytes that so many elements take at least, so no allocation is larger than a
 * small multiple of the input.
 */
final class ByteCursor {
  private static final String DAMAGED = "the file is damaged: make it anew with syslet compile";

  private final byte[] content;
  private final ByteBuffer view;
  private final int end;
  private int at;

  ByteCursor(byte[] content) {
    this(content, 0, content.length);
  }

  private ByteCursor(byte[] content, int start, int end) {
    this.content = content;
    this.view = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    this.at = start;
    this.end = end;
  }

  int at() {
    return at;
  }

  int remaining() {
    return end - at;
  }

  private int take(int bytes, String what) {
    if (bytes < 0 || bytes > end - at) {
      throw damaged(at, what + " needs " + (bytes & 0xffffffffL) + " bytes of " + (end - at));
    }
    int start = at;
    at += bytes;
    return start;
  }

  int u8(String what) {
    return content[take(1, what)] & 0xff;
  }

  int u16(String what) {
    return view.getShort(take(2, what)) & 0xffff;
  }

  int s32(String what) {
    return view.getInt(take(4, what));
  }

  long s64(String what) {
    return view.getLong(take(8, what));
  }

  byte[] bytes(String what) {
    return raw(s32(what), what);
  }

  byte[] raw(int size, String what) {
    int start = take(size, what);
    return Arrays.copyOfRange(content, start, start + size);
  }

  String string(String what) {
    int size = s32(what);
    int start = take(size, what);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content, start, size))
          .toString();
    } catch (CharacterCodingException e) {
      throw damaged(start, what + " is not UTF-8");
    }
  }

  /** A constant of an enum by its ordinal. */
  <E extends Enum<E>> E constant(E[] values, String what) {
    int start = at;
    int code = u8(what);
    if (code >= values.length) {
      throw damaged(start, what + " has the unknown code " + code);
    }
    return values[code];
  }

  /** A count and so many elements, each of {@code least} bytes or more. */
  <T> List<T> list(int least, String what, Supplier<T> element) {
    int start = at;
    int count = s32(what);
    if (count < 0 || count > remaining() / least) {
      throw damaged(start, "the count of " + what + " is " + (count & 0xffffffffL));
    }
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(element.get());
    }
    return items;
  }

  /** The next {@code size} bytes as a range of their own. */
  ByteCursor slice(int size, String what) {
    int start = take(size, what);
    return new ByteCursor(content, start, start + size);
  }

  /** The checksum of {@code [from, to)}. */
  int checksum(int from, int to) {
    CRC32 crc = new CRC32();
    crc.update(content, from, to - from);
    return (int) crc.getValue();
  }

  /** Reads a checksum and holds it against that of {@code [from, at)}. */
  void checksum(int from, String what) {
    int expected = checksum(from, at);
    int start = at;
    if (s32("the checksum of " + what) != expected) {
      throw damaged(start, "wrong checksum of " + what);
    }
  }

  void end(String what) {
    if (at != end) {
      throw damaged(at, what + " is followed by " + (end - at) + " bytes too many");
    }
  }

  static ImageFormatException damaged(int offset, String what) {
    return new ImageFormatException(offset, what, DAMAGED);
  }
}
