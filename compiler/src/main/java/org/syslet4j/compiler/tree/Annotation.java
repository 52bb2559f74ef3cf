// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import java.util.List;
import org.syslet4j.compiler.source.Span;

/**
 * {@code @name} or {@code @name(arg, ...)} before a file's {@code package}, a declaration, a
 * parameter, a field or a statement.
 */
public record Annotation(Name name, List<Arg> args, Span span) {
  public Annotation {
    args = List.copyOf(args);
  }

  /** One argument: a value, or a range {@code from..to} when {@code to} is there. */
  public record Arg(Expr value, @org.jspecify.annotations.Nullable Expr to) {}
}
