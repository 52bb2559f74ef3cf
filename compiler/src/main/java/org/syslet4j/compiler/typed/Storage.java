// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.NarrowFormat;

/** How a value lies in memory: narrower than it is seen, for whatever is read is a long. */
public sealed interface Storage {
  /** In bytes. */
  long size();

  /** 1, 2, 4 or 8. */
  int align();

  /** As the language writes it. */
  String text();

  /** A single value. */
  enum Scalar implements Storage {
    U8("u8", 1, 1),
    S8("s8", 1, 1 | NarrowFormat.SIGNED),
    U16("u16", 2, 2),
    S16("s16", 2, 2 | NarrowFormat.SIGNED),
    U32("u32", 4, 4),
    S32("s32", 4, 4 | NarrowFormat.SIGNED),
    U64("u64", 8, 8),
    LONG("long", 8, 8),
    BE16("be16", 2, 2 | NarrowFormat.BIG_ENDIAN),
    BE32("be32", 4, 4 | NarrowFormat.BIG_ENDIAN),
    BE64("be64", 8, 8 | NarrowFormat.BIG_ENDIAN),
    FD("fd", 4, 4 | NarrowFormat.SIGNED),
    PATH("path", 8, 8),
    BYTES("bytes", 16, 8),
    /** The address of any memory; its length is not known. */
    POINTER("pointer", 8, 8);

    private final String text;
    private final int size;
    private final int format;

    Scalar(String text, int size, int format) {
      this.text = text;
      this.size = size;
      this.format = format;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public int align() {
      return Math.min(size, 8);
    }

    @Override
    public String text() {
      return text;
    }

    /** The {@code format} of a load or store; for {@link #BYTES} of each of its two halves. */
    public int format() {
      return format;
    }

    /** Whether an argument pointer can point straight at it: eight bytes in native order. */
    public boolean isCell() {
      return this == LONG || this == U64 || this == PATH || this == POINTER;
    }

    /** The type of the value that reading it gives. */
    public Type valueType() {
      return switch (this) {
        case FD -> Type.FD;
        case PATH -> Type.PATH;
        case BYTES -> Type.BYTES;
        default -> Type.LONG;
      };
    }

    /** The scalar of that name; {@code byte} is u8. */
    public static Optional<Scalar> named(String text) {
      if (text.equals("byte")) {
        return Optional.of(U8);
      }
      for (Scalar scalar : values()) {
        if (scalar.text.equals(text)) {
          return Optional.of(scalar);
        }
      }
      return Optional.empty();
    }
  }

  /** A struct with its layout. */
  record Struct(String name, long size, int align, List<Field> fields) implements Storage {
    public Struct {
      fields = List.copyOf(fields);
    }

    @Override
    public String text() {
      return name;
    }

    /** The field of that name. */
    public Optional<Field> field(String wanted) {
      for (Field field : fields) {
        if (field.name().equals(wanted)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Struct that
          && name.equals(that.name)
          && size == that.size
          && align == that.align
          && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * name.hashCode() + Long.hashCode(size)) + Long.hashCode(align))
          + fields.hashCode();
    }
  }

  /** A field at its offset. */
  record Field(String name, Storage storage, long offset) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Field that
          && name.equals(that.name)
          && storage.equals(that.storage)
          && offset == that.offset;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * name.hashCode() + storage.hashCode()) + Long.hashCode(offset);
    }
  }

  /** {@code count} elements in a row. */
  record Array(Storage element, long count) implements Storage {
    @Override
    public long size() {
      return element.size() * count;
    }

    @Override
    public int align() {
      return element.align();
    }

    @Override
    public String text() {
      return (isBytes() ? "byte" : element.text()) + "[" + count + "]";
    }

    /** Whether it is bytes. */
    public boolean isBytes() {
      return element == Scalar.U8;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Array that && element.equals(that.element) && count == that.count;
    }

    @Override
    public int hashCode() {
      return 31 * element.hashCode() + Long.hashCode(count);
    }
  }
}
