// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/** The null pointer: {@link Syslet#NULL}. */
public final class Null extends Value implements PathArg, SpanArg {
  Null() {
    super(CallSite.NOWHERE);
  }

  @Override
  Expr tree(Scope where, Span use) {
    return new Expr.Null(use);
  }
}
