// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;

/** {@code name{ field: value, ... }}. Fields that are left out are zero. */
public non-sealed class StructLiteral extends StructExpr {
  private final Name type;
  private final List<Field> fields = new ArrayList<>();

  private record Field(Name name, Value value) {}

  StructLiteral(String type) {
    super(CallSite.here());
    this.type = Names.name(type, span());
  }

  /** Gives a field its value. */
  public StructLiteral with(String field, LongArg value) {
    return put(field, value);
  }

  /** Gives a field its value. */
  public StructLiteral with(String field, long value) {
    return put(field, new Num(value));
  }

  /** Gives a field, a descriptor, its value. */
  public StructLiteral with(String field, FdExpr value) {
    return put(field, value);
  }

  /** Gives a field, a path, its value. */
  public StructLiteral with(String field, PathVar value) {
    return put(field, value);
  }

  /** Gives a field, bytes or a struct, its value. */
  public StructLiteral with(String field, SpanArg value) {
    return put(field, value);
  }

  /** For the typed setters of generated literals. */
  final StructLiteral put(String field, Object value) {
    fields.add(new Field(Names.name(field, CallSite.here()), Value.of(value)));
    return this;
  }

  @Override
  Expr tree(Block where, Span use) {
    List<Expr.FieldValue> values = new ArrayList<>();
    for (Field field : fields) {
      Expr value = field.value.tree(where, field.name.span());
      values.add(new Expr.FieldValue(field.name, value));
    }
    return new Expr.StructLiteral(type, values, span());
  }
}
