// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/** A text written down: a NUL-terminated path, or bytes where those are wanted. */
public final class Text extends Value implements PathArg, SpanArg {
  private final String value;

  Text(String value) {
    this.value = value;
  }

  @Override
  Expr tree(Scope where, Span use) {
    return new Expr.Text(value, span());
  }
}
