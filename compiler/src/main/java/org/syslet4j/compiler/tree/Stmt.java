// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;

/** A statement. */
public sealed interface Stmt {
  Span span();

  /** {@code { ... }}: a scope; its defers run when it is left. */
  record Block(List<Stmt> statements, Span span) implements Stmt {
    public Block {
      statements = List.copyOf(statements);
    }
  }

  /** {@code @allow(lint)} in front of a statement: the same statement, with fewer warnings. */
  record Annotated(List<Annotation> annotations, Stmt statement, Span span) implements Stmt {
    public Annotated {
      annotations = List.copyOf(annotations);
    }
  }

  /** {@code let a = init}, {@code let a, b = call()}: named once, never assigned again. */
  record Let(List<Name> names, @Nullable TypeRef type, Expr init, Span span) implements Stmt {
    public Let {
      names = List.copyOf(names);
    }
  }

  /** {@code var a = init}, {@code var buf: byte[4KiB]}. At least one of type and init is there. */
  record Var(Name name, @Nullable TypeRef type, @Nullable Expr init, Span span) implements Stmt {}

  /** {@code target = value}, or {@code target op= value} when {@code op} is there. */
  record Assign(Expr target, Expr.@Nullable BinaryOp op, Expr value, Span span) implements Stmt {}

  /** {@code if condition { } else ...}; the other branch is a block or another if. */
  record If(Expr condition, Block then, @Nullable Stmt otherwise, Span span) implements Stmt {}

  /** {@code loop { }}. */
  record Loop(@Nullable Name label, Block body, Span span) implements Stmt {}

  /** {@code while condition { }}. */
  record While(@Nullable Name label, Expr condition, Block body, Span span) implements Stmt {}

  /** {@code for i in from..to { }}. */
  record ForRange(@Nullable Name label, Name variable, Expr from, Expr to, Block body, Span span)
      implements Stmt {}

  /** {@code for x in array { }}: x is an alias of each element in turn. */
  record ForEach(@Nullable Name label, Name variable, Expr array, Block body, Span span)
      implements Stmt {}

  /** {@code break} or {@code break label}. */
  record Break(@Nullable Name label, Span span) implements Stmt {}

  /** {@code continue} or {@code continue label}. */
  record Continue(@Nullable Name label, Span span) implements Stmt {}

  /** {@code return}, {@code return a}, {@code return a, b}. */
  record Return(List<Expr> values, Span span) implements Stmt {
    public Return {
      values = List.copyOf(values);
    }
  }

  /** {@code fail ERRNO}. */
  record Fail(Expr errno, Span span) implements Stmt {}

  /** {@code check condition}. */
  record Check(Expr condition, Span span) implements Stmt {}

  /** {@code defer s} or {@code errdefer s}. */
  record Defer(boolean onErrorOnly, Stmt statement, Span span) implements Stmt {}

  /** An expression for its effect: a call. */
  record Evaluate(Expr expr, Span span) implements Stmt {}
}
