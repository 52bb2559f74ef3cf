// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/** A place that holds a path: a parameter, a variable or a field. */
public final class PathVar extends Value implements PathArg {
  private final Maker maker;

  PathVar(Span span, Maker maker) {
    super(span);
    this.maker = maker;
  }

  /** {@code this == null}. */
  public Condition isNull() {
    return Condition.of(Expr.BinaryOp.EQ, this, Syslet.NULL);
  }

  /** {@code this != null}. */
  public Condition notNull() {
    return Condition.of(Expr.BinaryOp.NE, this, Syslet.NULL);
  }

  @Override
  Expr tree(Scope where, Span use) {
    return maker.tree(where, use);
  }
}
