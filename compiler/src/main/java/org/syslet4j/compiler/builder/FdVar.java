// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/** A place that holds a descriptor: a parameter, a variable, a field or an element. */
public final class FdVar extends FdExpr {
  private final Maker maker;

  FdVar(Span span, Maker maker) {
    super(span);
    this.maker = maker;
  }

  @Override
  Expr tree(Scope where, Span use) {
    return maker.tree(where, use);
  }
}
