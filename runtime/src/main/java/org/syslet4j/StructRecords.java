// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes records to the rows of a struct array, and reads them: components are fields by name. */
final class StructRecords {
  private static final String TYPES =
      "long, int, short, byte, an array of these, a record for a struct in it; to be set also"
          + " String or Path, ByteBuffer, OwnedFd";

  private StructRecords() {}

  // ---------------------------------------------------------------- records to rows

  static void write(StructArray.Row row, String prefix, Record record) {
    for (RecordShape.Part part : RecordShape.of(record.getClass()).parts()) {
      put(row, prefix + part.name(), part.of(record));
    }
  }

  private static void put(StructArray.Row row, String name, @Nullable Object value) {
    if (value == null) {
      throw new NullPointerException(row.where(name) + " was given null");
    }
    if (value instanceof Long || value instanceof Integer) {
      row.set(name, ((Number) value).longValue());
    } else if (value instanceof Short || value instanceof Byte) {
      row.set(name, ((Number) value).longValue());
    } else if (value instanceof String text) {
      row.set(name, text);
    } else if (value instanceof Path path) {
      row.set(name, path);
    } else if (value instanceof ByteBuffer bytes) {
      row.set(name, bytes);
    } else if (value instanceof OwnedFd fd) {
      row.set(name, fd);
    } else if (value instanceof Record inner) {
      row.requireStruct(name);
      write(row, name + ".", inner);
    } else if (value.getClass().isArray()) {
      elements(row, name, value);
    } else {
      throw unfit(row.where(name), value.getClass());
    }
  }

  /** What an array leaves of the field's elements is zero. */
  private static void elements(StructArray.Row row, String name, Object array) {
    int count = row.elements(name);
    int given = Array.getLength(array);
    if (given > count) {
      throw new IllegalArgumentException(
          row.where(name) + " has " + count + " elements and was given " + given);
    }
    for (int i = 0; i < given; i++) {
      put(row, row.element(name, i), Array.get(array, i));
    }
    for (int i = given; i < count; i++) {
      row.zero(row.element(name, i));
    }
  }

  // ---------------------------------------------------------------- rows to records

  static <R extends Record> R read(StructArray.Row row, String prefix, Class<R> type) {
    RecordShape shape = RecordShape.of(type);
    Object[] values = new Object[shape.parts().size()];
    for (int i = 0; i < values.length; i++) {
      RecordShape.Part part = shape.parts().get(i);
      values[i] = get(row, prefix + part.name(), part.type());
    }
    return type.cast(shape.make(values));
  }

  private static Object get(StructArray.Row row, String name, Class<?> type) {
    if (type.isRecord()) {
      row.requireStruct(name);
      return read(row, name + ".", type.asSubclass(Record.class));
    }
    if (type.isArray()) {
      int count = row.elements(name);
      Object array = Array.newInstance(type.getComponentType(), count);
      for (int i = 0; i < count; i++) {
        Array.set(array, i, get(row, row.element(name, i), type.getComponentType()));
      }
      return array;
    }
    if (type == long.class || type == Long.class) {
      return row.getLong(name);
    } else if (type == int.class || type == Integer.class) {
      return (int) narrow(row, name, 32);
    } else if (type == short.class || type == Short.class) {
      return (short) narrow(row, name, 16);
    } else if (type == byte.class || type == Byte.class) {
      return (byte) narrow(row, name, 8);
    }
    throw unfit(row.where(name), type);
  }

  /** A field without a sign fits in a number that has one when it is as wide. */
  private static long narrow(StructArray.Row row, String name, int bits) {
    long value = row.getLong(name);
    boolean fits = value >> bits - 1 == 0 || value >> bits - 1 == -1;
    if (!fits && row.width(name) > bits / 8) {
      throw new IllegalStateException(
          row.where(name) + " is " + value + ", too large for " + bits + " bits: make it a long");
    }
    return value;
  }

  private static IllegalArgumentException unfit(String where, Class<?> type) {
    return new IllegalArgumentException(
        where + " cannot be a component of type " + type.getTypeName() + "; it can be " + TYPES);
  }
}
