// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.List;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Expr.BinaryOp;

/** What holds or does not; as a number 1 or 0. */
public final class Condition extends Value implements LongArg {
  private final Maker maker;

  private Condition(Span span, Maker maker) {
    super(span);
    this.maker = maker;
  }

  /** A number that holds unless it is 0. */
  static Condition nonZero(Value number) {
    return new Condition(CallSite.here(), number::tree);
  }

  static Condition of(BinaryOp op, Object left, Object right) {
    List<Value> operands = all(left, right);
    Span at = CallSite.here();
    return new Condition(at, (where, use) -> LongExpr.binary(op, operands, where, at));
  }

  /** {@code this && other}; the other is looked at only if this holds. */
  public Condition and(Condition other) {
    return of(BinaryOp.AND, this, other);
  }

  /** {@code this || other}; the other is looked at only if this does not hold. */
  public Condition or(Condition other) {
    return of(BinaryOp.OR, this, other);
  }

  /** {@code !this}. */
  public Condition not() {
    Span at = CallSite.here();
    return new Condition(at, (where, use) -> new Expr.Unary(Expr.UnaryOp.NOT, tree(where, at), at));
  }

  /** The same as a number, to compute with it. */
  public LongExpr asLong() {
    return new LongExpr.Computed(CallSite.here(), this::tree);
  }

  @Override
  Expr tree(Scope where, Span use) {
    return maker.tree(where, use);
  }
}
