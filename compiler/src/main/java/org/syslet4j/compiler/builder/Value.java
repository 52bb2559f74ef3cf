// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/**
 * An expression. It becomes part of a program when a {@link Block} takes it; one that is taken
 * twice stands there twice, calls included.
 */
public abstract class Value {
  private final Span span;

  Value() {
    this(CallSite.here());
  }

  Value(Span span) {
    this.span = span;
  }

  /** Where it was written. */
  final Span span() {
    return span;
  }

  /**
   * Its tree, where {@code where} takes it.
   *
   * @param use the place of what it is a part of, for values such as variables that were written
   *     elsewhere
   */
  abstract Expr tree(Scope where, Span use);

  /** A value of any of the argument types, none of which is anything else. */
  static Value of(@Nullable Object argument) {
    if (argument == null) {
      throw new NullPointerException(
          CallSite.text(CallSite.here())
              + ": a value is null; the kernel's null pointer is Syslet.NULL");
    }
    return (Value) argument;
  }

  static List<Value> all(Object... arguments) {
    return Arrays.stream(arguments).map(Value::of).toList();
  }

  static List<Expr> trees(List<Value> values, Scope where, Span use) {
    return values.stream().map(value -> value.tree(where, use)).toList();
  }

  /** How to make a tree. */
  interface Maker {
    Expr tree(Scope where, Span use);
  }
}
