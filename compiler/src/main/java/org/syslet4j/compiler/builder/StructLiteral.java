// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;

/**
 * {@code name{ field: value, ... }}. Fields that are left out are zero; one at least is there.
 *
 * @param <V> what stands for such a struct that lies somewhere
 */
public non-sealed class StructLiteral<V extends StructVar> extends StructExpr {
  private final StructType<V> type;
  private final List<Field> fields = new ArrayList<>();

  private record Field(Name name, Value value) {}

  StructLiteral(StructType<V> type) {
    super(CallSite.here());
    this.type = type;
  }

  StructType<V> type() {
    return type;
  }

  /** Gives a field its value. */
  public final StructLiteral<V> with(String field, LongArg value) {
    return put(field, value);
  }

  /** Gives a field its value. */
  public final StructLiteral<V> with(String field, long value) {
    return put(field, new Num(value));
  }

  /** Gives a field, a path, bytes, memory of its own or a pointer, its value. */
  public final StructLiteral<V> with(String field, PointerArg value) {
    return put(field, value);
  }

  /** For the typed setters of generated literals. */
  final StructLiteral<V> put(String field, AnyArg value) {
    fields.add(new Field(Names.name(field, CallSite.here()), Value.of(value)));
    return this;
  }

  @Override
  final Expr tree(Scope where, Span use) {
    type.requireSeen(where, span());
    if (fields.isEmpty()) {
      throw new IllegalArgumentException(
          CallSite.text(span())
              + ": a value of "
              + type
              + " has no field; set one, or declare a variable of that type, which is zero");
    }
    List<Expr.FieldValue> values = new ArrayList<>();
    for (Field field : fields) {
      Expr value = field.value.tree(where, field.name.span());
      values.add(new Expr.FieldValue(field.name, value));
    }
    return new Expr.StructLiteral(new Name(type.name(), span()), values, span());
  }
}
