// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.prelude;

import com.palantir.javapoet.ClassName;
import org.syslet4j.compiler.tree.TypeRef;

/** What the builder calls the type of a parameter or field. */
enum ArgKind {
  LONG("LongArg"),
  FD("FdArg"),
  PATH("PathArg"),
  SPAN("SpanArg"),
  /** Whatever has an address. */
  POINTER("PointerArg"),
  /** A number or memory. */
  ANY("AnyArg");

  private final ClassName type;

  ArgKind(String name) {
    this.type = PreludeWriter.builder(name);
  }

  ClassName type() {
    return type;
  }

  /** Whether a plain number in Java may stand there too. */
  boolean takesNumbers() {
    return this == LONG || this == ANY;
  }

  static ArgKind of(TypeRef type) {
    if (type.shape() != TypeRef.Shape.PLAIN) {
      return SPAN;
    }
    return switch (type.name().text()) {
      case "long", "u8", "s8", "u16", "s16", "u32", "s32", "u64", "be16", "be32", "be64" -> LONG;
      case "fd" -> FD;
      case "path" -> PATH;
      case "pointer" -> POINTER;
      case "any" -> ANY;
      default -> SPAN;
    };
  }
}
