// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/** A place that holds or is bytes: a parameter, a variable, a buffer or a field. */
public final class BytesVar extends BytesExpr {
  private final Maker maker;

  BytesVar(Span span, Maker maker) {
    super(span);
    this.maker = maker;
  }

  @Override
  Expr tree(Scope where, Span use) {
    return maker.tree(where, use);
  }
}
