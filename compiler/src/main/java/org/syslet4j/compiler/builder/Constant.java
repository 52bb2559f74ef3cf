// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;

/**
 * A constant known by its name. Its value may differ between architectures, so Java code cannot ask
 * for it.
 */
public final class Constant extends LongExpr implements FdArg {
  private final String name;

  Constant(String name) {
    super(new Span(CallSite.UNKNOWN, 0, 0));
    this.name = name;
  }

  /** As the program writes it. */
  public String name() {
    return name;
  }

  @Override
  Expr tree(Block where, Span use) {
    return new Expr.Ref(new Name(name, use));
  }

  @Override
  public String toString() {
    return name;
  }
}
