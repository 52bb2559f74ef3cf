// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;

/**
 * A struct that lies somewhere: a parameter, a variable, an element or a field. Those of {@code
 * LinuxStructs} have a method for each field; of others the fields are named, and whether there is
 * such a field is for the compiler to say.
 */
public non-sealed class StructVar extends StructExpr {
  private final Maker maker;

  StructVar(Span span, Maker maker) {
    super(span);
    this.maker = maker;
  }

  /** The field of that name and type. */
  public final <E extends Value> E field(String name, Type<E> type) {
    Span at = CallSite.here();
    Name field = Names.name(name, at);
    return type.place(at, (where, use) -> new Expr.Field(tree(where, at), field, at));
  }

  /** The field of that name, a number. */
  public final LongVar longField(String name) {
    return field(name, Type.LONG);
  }

  /** The field of that name, a descriptor. */
  public final FdVar fdField(String name) {
    return field(name, Type.FD);
  }

  /** The field of that name, a path. */
  public final PathVar pathField(String name) {
    return field(name, Type.PATH);
  }

  /** The field of that name, bytes. */
  public final BytesVar bytesField(String name) {
    return field(name, Type.BYTES);
  }

  /** The field of that name, itself a struct. */
  public final StructVar structField(String name) {
    Span at = CallSite.here();
    Name field = Names.name(name, at);
    return new StructVar(at, (where, use) -> new Expr.Field(tree(where, at), field, at));
  }

  @Override
  final Expr tree(Scope where, Span use) {
    return maker.tree(where, use);
  }
}
