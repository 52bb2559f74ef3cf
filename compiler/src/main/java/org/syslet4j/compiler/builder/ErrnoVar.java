// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/** The errno that a handler was given. Stored into a long it is the kernel's negative value. */
public final class ErrnoVar extends Value implements LongArg {
  private final Maker maker;

  ErrnoVar(Span span, Maker maker) {
    super(span);
    this.maker = maker;
  }

  /** {@code this == errno}. */
  public Condition eq(LongArg errno) {
    return Condition.of(Expr.BinaryOp.EQ, this, errno);
  }

  /** {@code this != errno}. */
  public Condition ne(LongArg errno) {
    return Condition.of(Expr.BinaryOp.NE, this, errno);
  }

  @Override
  Expr tree(Scope where, Span use) {
    return maker.tree(where, use);
  }
}
