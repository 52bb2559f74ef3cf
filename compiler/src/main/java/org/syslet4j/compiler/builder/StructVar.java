// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;

/**
 * A struct that lies somewhere: a parameter, a variable, an element or a field. Whether it has a
 * field is for the compiler to say.
 */
public final class StructVar extends StructExpr {
  private final Maker maker;

  StructVar(Span span, Maker maker) {
    super(span);
    this.maker = maker;
  }

  /** The field of that name, a number. */
  public LongVar longField(String name) {
    return new LongVar(CallSite.here(), field(name));
  }

  /** The field of that name, a descriptor. */
  public FdVar fdField(String name) {
    return new FdVar(CallSite.here(), field(name));
  }

  /** The field of that name, a path. */
  public PathVar pathField(String name) {
    return new PathVar(CallSite.here(), field(name));
  }

  /** The field of that name, bytes. */
  public BytesVar bytesField(String name) {
    return new BytesVar(CallSite.here(), field(name));
  }

  /** The field of that name, itself a struct. */
  public StructVar structField(String name) {
    return new StructVar(CallSite.here(), field(name));
  }

  private Maker field(String name) {
    Span at = CallSite.here();
    Name field = Names.name(name, at);
    return (where, use) -> new Expr.Field(tree(where, at), field, at);
  }

  @Override
  Expr tree(Block where, Span use) {
    return maker.tree(where, use);
  }
}
