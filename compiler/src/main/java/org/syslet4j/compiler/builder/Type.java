// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.TypeRef;

/**
 * A type of the language. Those that are narrower than a long are for fields and elements; what is
 * read of them is a long.
 *
 * @param <E> what stands for a place of that type
 */
public abstract sealed class Type<E extends Value>
    permits StructType, Type.Simple, Type.Buffer, Type.Array {
  /** A 64-bit number. */
  public static final Type<LongVar> LONG = new Simple<>("long", Simple.Of.LONG);

  /** 64 bits, the same as a long. */
  public static final Type<LongVar> U64 = new Simple<>("u64", Simple.Of.LONG);

  /** 32 bits without a sign. */
  public static final Type<LongVar> U32 = new Simple<>("u32", Simple.Of.LONG);

  /** 32 bits with a sign. */
  public static final Type<LongVar> S32 = new Simple<>("s32", Simple.Of.LONG);

  /** 16 bits without a sign. */
  public static final Type<LongVar> U16 = new Simple<>("u16", Simple.Of.LONG);

  /** 16 bits with a sign. */
  public static final Type<LongVar> S16 = new Simple<>("s16", Simple.Of.LONG);

  /** 8 bits without a sign. */
  public static final Type<LongVar> U8 = new Simple<>("u8", Simple.Of.LONG);

  /** 8 bits with a sign. */
  public static final Type<LongVar> S8 = new Simple<>("s8", Simple.Of.LONG);

  /** 8 bits without a sign; for many of them see {@link #buffer(long)}. */
  public static final Type<LongVar> BYTE = new Simple<>("byte", Simple.Of.LONG);

  /** 64 bits, big-endian. */
  public static final Type<LongVar> BE64 = new Simple<>("be64", Simple.Of.LONG);

  /** 32 bits, big-endian, such as an IPv4 address. */
  public static final Type<LongVar> BE32 = new Simple<>("be32", Simple.Of.LONG);

  /** 16 bits, big-endian, such as a port. */
  public static final Type<LongVar> BE16 = new Simple<>("be16", Simple.Of.LONG);

  /** The address of memory, of a path, or null; read, it is a number. */
  public static final Type<LongVar> POINTER = new Simple<>("pointer", Simple.Of.LONG);

  /** A descriptor. */
  public static final Type<FdVar> FD = new Simple<>("fd", Simple.Of.FD);

  /** A NUL-terminated text. */
  public static final Type<PathVar> PATH = new Simple<>("path", Simple.Of.PATH);

  /** The address of bytes, and how many they are. */
  public static final Type<BytesVar> BYTES = new Simple<>("bytes", Simple.Of.BYTES);

  /** The kernel's negative value, as {@code catch} binds it. */
  public static final Type<ErrnoVar> ERRNO = new Simple<>("errno", Simple.Of.ERRNO);

  private final String name;

  Type(String name) {
    this.name = name;
  }

  /** {@code byte[size]}: bytes that lie there themselves. */
  public static Type<BytesVar> buffer(long size) {
    return new Buffer(new Num(size));
  }

  /** {@code byte[size]}; the size is made of constants. */
  public static Type<BytesVar> buffer(LongArg size) {
    return new Buffer(Value.of(size));
  }

  /** {@code this[count]}. */
  public final Type<ArrayExpr<E>> array(long count) {
    return new Array<>(this, new Num(count));
  }

  /** {@code this[count]}; the count is made of constants. */
  public final Type<ArrayExpr<E>> array(LongArg count) {
    return new Array<>(this, Value.of(count));
  }

  /** {@code this[]}: a row of any length, as a parameter. */
  public final Type<ArrayExpr<E>> array() {
    return new Array<>(this, null);
  }

  /** As the program writes it; of an array its elements. */
  public final String name() {
    return name;
  }

  /** A place of this type. */
  abstract E place(Span at, Value.Maker maker);

  TypeRef tree(Scope where, Span at) {
    return new TypeRef(Names.name(name, at), TypeRef.Shape.PLAIN, null, at);
  }

  @Override
  public String toString() {
    return name;
  }

  static final class Simple<E extends Value> extends Type<E> {
    private enum Of {
      LONG,
      FD,
      PATH,
      BYTES,
      ERRNO
    }

    private final Of kind;

    private Simple(String name, Of kind) {
      super(name);
      this.kind = kind;
    }

    @Override
    @SuppressWarnings("unchecked") // the constants above pair each kind with its class
    E place(Span at, Value.Maker maker) {
      return (E)
          switch (kind) {
            case LONG -> new LongVar(at, maker);
            case FD -> new FdVar(at, maker);
            case PATH -> new PathVar(at, maker);
            case BYTES -> new BytesVar(at, maker);
            case ERRNO -> new ErrnoVar(at, maker);
          };
    }
  }

  static final class Buffer extends Type<BytesVar> {
    private final Value size;

    private Buffer(Value size) {
      super("byte");
      this.size = size;
    }

    @Override
    BytesVar place(Span at, Value.Maker maker) {
      return new BytesVar(at, maker);
    }

    @Override
    TypeRef tree(Scope where, Span at) {
      Expr length = size.tree(where, at);
      return new TypeRef(Names.name(name(), at), TypeRef.Shape.ARRAY, length, at);
    }
  }

  static final class Array<E extends Value> extends Type<ArrayExpr<E>> {
    private final Type<E> element;
    private final @Nullable Value count;

    private Array(Type<E> element, @Nullable Value count) {
      super(element.name());
      if (element instanceof Array || element instanceof Buffer) {
        throw new IllegalArgumentException(
            "an array of "
                + element.name()
                + "[] is no type; make a struct that holds the inner one");
      }
      this.element = element;
      this.count = count;
    }

    @Override
    ArrayExpr<E> place(Span at, Value.Maker maker) {
      return new ArrayExpr<>(at, maker, element);
    }

    @Override
    TypeRef tree(Scope where, Span at) {
      TypeRef one = element.tree(where, at);
      return count == null
          ? new TypeRef(one.name(), TypeRef.Shape.OPEN_ARRAY, null, at)
          : new TypeRef(one.name(), TypeRef.Shape.ARRAY, count.tree(where, at), at);
    }
  }
}
