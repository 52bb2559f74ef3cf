// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.TypeRef;

/** Takes the fields of a struct, in their order. */
public final class StructBuilder {
  private final Name name;
  private final Span span;
  private final List<Decl.Field> fields = new ArrayList<>();

  StructBuilder(Name name, Span span) {
    this.name = name;
    this.span = span;
  }

  /** A 64-bit number. */
  public StructBuilder number(String field) {
    return field(field, "long", null);
  }

  /** A number of another width: {@code u8 u16 u32 s32 be16 be32 be64}. */
  public StructBuilder number(String field, String type) {
    return field(field, type, null);
  }

  /** A descriptor. */
  public StructBuilder fd(String field) {
    return field(field, "fd", null);
  }

  /** A path. */
  public StructBuilder path(String field) {
    return field(field, "path", null);
  }

  /** Bytes: their address and length. */
  public StructBuilder bytes(String field) {
    return field(field, "bytes", null);
  }

  /** {@code byte[size]}: bytes in the struct itself. */
  public StructBuilder buffer(String field, long size) {
    return field(field, "byte", size);
  }

  /** Another struct. */
  public StructBuilder struct(String field, StructType type) {
    return field(field, type.name(), null);
  }

  private StructBuilder field(String field, String type, @Nullable Long count) {
    Span at = CallSite.here();
    TypeRef.Shape shape = count == null ? TypeRef.Shape.PLAIN : TypeRef.Shape.ARRAY;
    Expr length = count == null ? null : new Expr.Int(count, at);
    TypeRef ref = new TypeRef(Names.name(type, at), shape, length, at);
    fields.add(new Decl.Field(List.of(), "", Names.name(field, at), ref, at));
    return this;
  }

  Decl.Struct tree() {
    return new Decl.Struct(List.of(), "", name, fields, span);
  }
}
