// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;

/** What a name stands for; compared by identity. */
final class Variable implements Value.Maker {
  private final Name name;
  private final Scope home;

  private Variable(Name name, Scope home) {
    this.name = name;
    this.home = home;
  }

  /** Declares a name in {@code home}. */
  static Variable declared(Name name, Scope home) {
    Variable variable = new Variable(name, home);
    home.declare(variable);
    return variable;
  }

  String name() {
    return name.text();
  }

  Span span() {
    return name.span();
  }

  Scope home() {
    return home;
  }

  @Override
  public Expr tree(Scope where, Span use) {
    where.check(this, use);
    return new Expr.Ref(new Name(name(), use));
  }
}
