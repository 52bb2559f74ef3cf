// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.syslet4j.abi.NarrowFormat;
import org.syslet4j.compiler.typed.Storage;
import org.syslet4j.compiler.typed.Type;
import org.syslet4j.compiler.typed.Typed;

/** What of a struct's value is known now, as bytes: constants, and zeros for what is not named. */
final class StructImage {
  private final byte[] bytes;
  private final boolean[] known;
  private final Set<Typed.FieldValue> held = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Bytes in a row that one store writes. */
  record Piece(long offset, int width, long value) {}

  private StructImage(int size) {
    bytes = new byte[size];
    known = new boolean[size];
    Arrays.fill(known, true);
  }

  static StructImage of(Typed.StructValue struct) {
    StructImage image = new StructImage(Math.toIntExact(struct.struct().size()));
    for (Typed.FieldValue field : struct.fields()) {
      image.add(field);
    }
    return image;
  }

  private void add(Typed.FieldValue field) {
    int offset = (int) field.field().offset();
    Storage storage = field.field().storage();
    if (storage instanceof Storage.Scalar scalar
        && scalar != Storage.Scalar.BYTES
        && field.value() instanceof Typed.Const number) {
      boolean big =
          (scalar.format() & NarrowFormat.BIG_ENDIAN) != 0
              || number.type() instanceof Type.BigEndian;
      put(offset, (int) scalar.size(), number.value(), big);
      held.add(field);
    } else if (storage instanceof Storage.Array && field.value() instanceof Typed.Data data) {
      System.arraycopy(data.content().toArray(), 0, bytes, offset, data.content().size());
      held.add(field);
    } else {
      Arrays.fill(known, offset, offset + (int) storage.size(), false);
    }
  }

  private void put(int offset, int width, long value, boolean big) {
    for (int i = 0; i < width; i++) {
      int shift = big ? width - 1 - i : i;
      bytes[offset + i] = (byte) (value >>> (8 * shift));
    }
  }

  /** Whether the bytes hold the field's value already. */
  boolean holds(Typed.FieldValue field) {
    return held.contains(field);
  }

  /** All bytes; where something is not known, zeros. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** The known bytes as the fewest aligned stores. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < bytes.length) {
      int width = known[at] ? width(at) : 1;
      if (known[at]) {
        pieces.add(new Piece(at, width, read(at, width)));
      }
      at += width;
    }
    return pieces;
  }

  private int width(int at) {
    for (int width = 8; width > 1; width /= 2) {
      if (at % width == 0 && at + width <= bytes.length && allKnown(at, width)) {
        return width;
      }
    }
    return 1;
  }

  private boolean allKnown(int at, int width) {
    for (int i = at; i < at + width; i++) {
      if (!known[i]) {
        return false;
      }
    }
    return true;
  }

  /** Both architectures are little-endian. */
  private long read(int at, int width) {
    ByteBuffer eight = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    eight.put(0, bytes, at, width);
    return eight.getLong(0);
  }
}
