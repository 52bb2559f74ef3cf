// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.prelude;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Locale;
import java.util.function.Function;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.TypeRef;

/** What the builder calls the type of a field, and what stands for the field. */
final class FieldTypes {
  private static final ClassName TYPE = PreludeWriter.builder("Type");

  private FieldTypes() {}

  private static boolean isBuffer(TypeRef type) {
    return type.shape() == TypeRef.Shape.ARRAY && type.name().text().equals("byte");
  }

  /**
   * The class of a place.
   *
   * @param structs from a struct's name to its class
   */
  static TypeName place(TypeRef type, Function<String, ClassName> structs) {
    if (isBuffer(type)) {
      return PreludeWriter.builder("BytesVar");
    }
    String name = type.name().text();
    ClassName one =
        switch (name) {
          case "fd" -> PreludeWriter.builder("FdVar");
          case "path" -> PreludeWriter.builder("PathVar");
          case "bytes" -> PreludeWriter.builder("BytesVar");
          default -> isNumber(name) ? PreludeWriter.builder("LongVar") : structs.apply(name);
        };
    return type.shape() == TypeRef.Shape.PLAIN
        ? one
        : ParameterizedTypeName.get(PreludeWriter.builder("ArrayExpr"), one);
  }

  /**
   * The type, as the builder makes it.
   *
   * @param home the class whose fields are the structs
   */
  static CodeBlock code(TypeRef type, ClassName home) {
    String name = type.name().text();
    if (isBuffer(type)) {
      return CodeBlock.of("$T.buffer($L)", TYPE, length(type));
    }
    boolean scalar =
        isNumber(name) || name.equals("fd") || name.equals("path") || name.equals("bytes");
    CodeBlock one =
        scalar
            ? CodeBlock.of("$T.$L", TYPE, name.toUpperCase(Locale.ROOT))
            : CodeBlock.of("$T.$N", home, name);
    return type.shape() == TypeRef.Shape.PLAIN
        ? one
        : CodeBlock.of("$L.array($L)", one, length(type));
  }

  private static CodeBlock length(TypeRef type) {
    Expr length = type.length();
    if (length instanceof Expr.Ref constant) {
      return CodeBlock.of("$T.$N", PreludeWriter.builder("LinuxConstants"), constant.name().text());
    }
    if (length instanceof Expr.Int number) {
      return CodeBlock.of("$L", number.value());
    }
    throw new AssertionError("a length without a form in Java: " + length);
  }

  private static boolean isNumber(String name) {
    return switch (name) {
      case "byte",
          "u8",
          "s8",
          "u16",
          "s16",
          "u32",
          "s32",
          "u64",
          "long",
          "be16",
          "be32",
          "be64",
          "pointer" ->
          true;
      default -> false;
    };
  }
}
