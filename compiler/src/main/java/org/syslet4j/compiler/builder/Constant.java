// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;

/**
 * A constant known by its name. Its value may differ between architectures, so Java code cannot ask
 * for it.
 */
public final class Constant extends LongExpr implements FdArg {
  private final String name;
  private final @Nullable ProgramBuilder home;

  /** Of the prelude, or of a package that the program uses. */
  Constant(String name) {
    this(name, null);
  }

  Constant(String name, @Nullable ProgramBuilder home) {
    super(CallSite.NOWHERE);
    this.name = name;
    this.home = home;
  }

  /** As the program writes it. */
  public String name() {
    return name;
  }

  @Override
  Expr tree(Scope where, Span use) {
    where.program().requireSeen(home, this, use);
    where.checkConstant(name, use);
    return new Expr.Ref(new Name(name, use));
  }

  @Override
  public String toString() {
    return name;
  }
}
