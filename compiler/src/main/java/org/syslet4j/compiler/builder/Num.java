// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/** A number written down. */
final class Num extends LongExpr implements FdArg {
  private final long value;

  Num(long value) {
    this.value = value;
  }

  /** A minus is an operator, as in the text. */
  @Override
  Expr tree(Scope where, Span use) {
    return value < 0
        ? new Expr.Unary(Expr.UnaryOp.NEGATE, new Expr.Int(-value, span()), span())
        : new Expr.Int(value, span());
  }
}
