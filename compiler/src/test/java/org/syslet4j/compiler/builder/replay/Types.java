// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.replay;

import java.util.Map;
import org.syslet4j.compiler.builder.LongArg;
import org.syslet4j.compiler.builder.Type;
import org.syslet4j.compiler.builder.Value;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.TypeRef;

/** Types as the builder calls them. */
final class Types {
  private static final Map<String, Type<?>> SIMPLE =
      Map.ofEntries(
          Map.entry("long", Type.LONG),
          Map.entry("u64", Type.U64),
          Map.entry("u32", Type.U32),
          Map.entry("s32", Type.S32),
          Map.entry("u16", Type.U16),
          Map.entry("s16", Type.S16),
          Map.entry("u8", Type.U8),
          Map.entry("s8", Type.S8),
          Map.entry("byte", Type.BYTE),
          Map.entry("be64", Type.BE64),
          Map.entry("be32", Type.BE32),
          Map.entry("be16", Type.BE16),
          Map.entry("pointer", Type.POINTER),
          Map.entry("fd", Type.FD),
          Map.entry("path", Type.PATH),
          Map.entry("bytes", Type.BYTES),
          Map.entry("errno", Type.ERRNO));

  private final Program program;

  Types(Program program) {
    this.program = program;
  }

  /** The struct that a type names; empty when it names none. */
  static String struct(TypeRef ref) {
    return SIMPLE.containsKey(ref.name().text()) ? "" : ref.name().text();
  }

  Type<? extends Value> of(TypeRef ref) {
    String name = ref.name().text();
    Type<? extends Value> one = SIMPLE.get(name);
    if (one == null) {
      one = program.struct(name);
    }
    Expr length = ref.length();
    return switch (ref.shape()) {
      case PLAIN -> one;
      case OPEN_ARRAY -> one.array();
      case ARRAY -> {
        LongArg count = (LongArg) program.constantValue(length);
        yield name.equals("byte") ? Type.buffer(count) : one.array(count);
      }
    };
  }
}
