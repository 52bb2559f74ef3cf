// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.syslet4j.compiler.typed.Storage.Scalar;
import org.syslet4j.compiler.typed.Typed.Expr;
import org.syslet4j.image.Bytes;

/** Which value fits where, and what it becomes there. */
final class Conversions {
  private Conversions() {}

  /** Whether {@code expr} may stand where {@code target} is wanted. */
  static boolean fits(Expr expr, Type target) {
    Type type = expr.type();
    if (type == Type.ERROR || target == Type.ERROR || type.equals(target)) {
      return true;
    }
    if (target == Type.LONG) {
      return type == Type.FD || type == Type.ERRNO;
    }
    if (target == Type.ANY) {
      return type != Type.VOID && !(type instanceof Type.BigEndian);
    }
    if (target == Type.FD) {
      return expr instanceof Typed.Const && type == Type.LONG;
    }
    if (type == Type.NULL) {
      return target == Type.PATH || target.isSpan();
    }
    if (target == Type.BYTES) {
      return type.isSpan() || isText(expr);
    }
    if (target instanceof Type.View view) {
      return fitsView(type, view);
    }
    return target instanceof Type.Memory memory
        && memory.storage() instanceof Storage.Array wanted
        && type instanceof Type.Memory given
        && given.storage() instanceof Storage.Array have
        && have.element().equals(wanted.element())
        && have.count() >= wanted.count();
  }

  private static boolean fitsView(Type type, Type.View view) {
    return type instanceof Type.Memory memory
        && (memory.storage().equals(view.element())
            || memory.storage() instanceof Storage.Array array
                && array.element().equals(view.element()));
  }

  /** Whether it is a literal that can also be seen as bytes. */
  private static boolean isText(Expr expr) {
    return expr instanceof Typed.Data && expr.type() == Type.PATH;
  }

  /** {@code expr}, which fits, as it is in a place of type {@code target}. */
  static Expr convert(Expr expr, Type target) {
    if (target == Type.BYTES && expr instanceof Typed.Data data && data.type() == Type.PATH) {
      byte[] withNul = data.content().toArray();
      return new Typed.Data(
          Bytes.of(Arrays.copyOf(withNul, withNul.length - 1)), Type.BYTES, data.span());
    }
    if (target == Type.FD && expr instanceof Typed.Const number) {
      return new Typed.Const(number.value(), Type.FD, number.span());
    }
    return expr;
  }

  /** Whether {@code expr} may be stored into {@code storage}. */
  static boolean fitsStorage(Expr expr, Storage storage) {
    Type type = expr.type();
    if (type == Type.ERROR) {
      return true;
    }
    if (!(storage instanceof Scalar scalar)) {
      return type.equals(new Type.Memory(storage))
          || storage instanceof Storage.Array array
              && array.isBytes()
              && expr instanceof Typed.Data data
              && data.content().size() <= array.count();
    }
    return switch (scalar) {
      case PATH -> fits(expr, Type.PATH);
      case BYTES -> fits(expr, Type.BYTES);
      case POINTER -> type == Type.NULL || type == Type.PATH || type.isSpan();
      case FD -> fits(expr, Type.FD);
      default ->
          fits(expr, Type.LONG)
              || type instanceof Type.BigEndian be && be.storage().size() == scalar.size();
    };
  }

  /** Whether a constant can be stored into {@code scalar} without losing bits. */
  static boolean fitsWidth(long value, Scalar scalar) {
    if (scalar.size() >= 8) {
      return true;
    }
    long bits = scalar.size() * 8;
    return value >= -(1L << (bits - 1)) && value < (1L << bits);
  }

  /** The bytes of a text in UTF-8 with the NUL that ends it. */
  static Bytes terminated(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return Bytes.of(Arrays.copyOf(utf8, utf8.length + 1));
  }
}
