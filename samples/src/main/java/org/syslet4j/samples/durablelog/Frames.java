// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.durablelog;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * How a log looks. It is a row of frames, one for each commit:
 *
 * <pre>
 *   0      4        8
 *   +------+--------+--------------------------------------------+-----
 *   | crc  | length | entries, `length` bytes                    | next
 *   +------+--------+--------------------------------------------+-----
 *          |<-- CRC-32C of this ------------------------------->|
 *
 *   entry:  key's length, value's length (-1: removed), key in UTF-8, value
 * </pre>
 *
 * Numbers have 32 bits, the low ones first. A frame that is not whole is the last one of a log
 * whose commit never ended; one that others follow was damaged later. A rotated log begins with a
 * frame of all entries and an empty one, so that this can be told of it too.
 */
final class Frames {
  static final int HEADER = 8;

  /** Of a file, and so of what is alive in it. */
  static final int LARGEST = 1 << 30;

  private Frames() {}

  /** What goes into one commit. Grows as needed. */
  static final class Writer {
    private ByteBuffer bytes;

    Writer(int capacity) {
      bytes = allocate(capacity);
      clear();
    }

    private static ByteBuffer allocate(int capacity) {
      return ByteBuffer.allocateDirect(capacity).order(ByteOrder.LITTLE_ENDIAN);
    }

    void clear() {
      bytes.clear().position(HEADER);
    }

    boolean isEmpty() {
      return bytes.position() == HEADER;
    }

    /** With the header. */
    int size() {
      return bytes.position();
    }

    void add(byte[] key, byte @Nullable [] value) {
      long more = sizeOf(key.length, value);
      if (bytes.remaining() < more) {
        long capacity = Math.max(2L * bytes.capacity(), bytes.position() + more);
        ByteBuffer larger = allocate((int) Math.min(capacity, LARGEST));
        bytes = larger.put(bytes.flip());
      }
      bytes.putInt(key.length).putInt(value == null ? -1 : value.length).put(key);
      if (value != null) {
        bytes.put(value);
      }
    }

    /** The frame, whole; good until {@link #clear}. */
    ByteBuffer frame() {
      ByteBuffer frame = bytes.duplicate().flip().order(ByteOrder.LITTLE_ENDIAN);
      frame.putInt(4, frame.limit() - HEADER);
      return frame.putInt(0, crc(frame, 0, frame.limit() - HEADER));
    }
  }

  /** Bytes of an entry. */
  static long sizeOf(int key, byte @Nullable [] value) {
    return 8L + key + (value == null ? 0 : value.length);
  }

  /** A frame without entries. */
  static ByteBuffer empty() {
    return new Writer(HEADER).frame();
  }

  private static int crc(ByteBuffer log, int at, int length) {
    CRC32C crc = new CRC32C();
    crc.update(log.duplicate().limit(at + HEADER + length).position(at + 4));
    return (int) crc.getValue();
  }

  /**
   * Tells {@code entries} of each key and value, null for one that was removed, in their order.
   *
   * @return where the last whole frame ends
   * @throws DamagedLogException if whole frames follow one that is not
   */
  static int replay(ByteBuffer bytes, BiConsumer<String, byte @Nullable []> entries)
      throws DamagedLogException {
    ByteBuffer log = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    int at = 0;
    while (isWhole(log, at)) {
      int length = log.getInt(at + 4);
      entries(log.duplicate().order(ByteOrder.LITTLE_ENDIAN), at + HEADER, length, entries);
      at += HEADER + length;
    }
    if (fits(log, at) && isWhole(log, at + HEADER + log.getInt(at + 4))) {
      throw new DamagedLogException(at, "its checksum is wrong, and commits follow it");
    }
    return at;
  }

  private static boolean fits(ByteBuffer log, int at) {
    if (log.limit() - at < HEADER) {
      return false;
    }
    int length = log.getInt(at + 4);
    return length >= 0 && length <= log.limit() - at - HEADER;
  }

  private static boolean isWhole(ByteBuffer log, int at) {
    return fits(log, at) && crc(log, at, log.getInt(at + 4)) == log.getInt(at);
  }

  private static void entries(
      ByteBuffer log, int from, int length, BiConsumer<String, byte @Nullable []> entries)
      throws DamagedLogException {
    log.limit(from + length).position(from);
    while (log.hasRemaining()) {
      int at = log.position();
      int key = log.remaining() < 8 ? -1 : log.getInt();
      int value = key < 0 ? -1 : log.getInt();
      if (key < 0 || value < -1 || (long) key + Math.max(value, 0) > log.remaining()) {
        throw new DamagedLogException(at, "an entry that was never written, in a whole frame");
      }
      byte[] name = new byte[key];
      log.get(name);
      byte[] content = value < 0 ? null : new byte[value];
      if (content != null) {
        log.get(content);
      }
      entries.accept(new String(name, StandardCharsets.UTF_8), content);
    }
  }
}
