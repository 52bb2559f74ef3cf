// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.typed.Typed.Expr;
import org.syslet4j.compiler.typed.Typed.Handling;
import org.syslet4j.compiler.typed.Typed.Stmt;

/** Finds the calls in a statement or expression, not those in nested statements. */
public final class Calls {
  private Calls() {}

  /** The handling of every call that {@code stmt} evaluates itself. */
  static Stream<Handling> in(Stmt stmt) {
    return expressions(stmt).flatMap(Calls::in);
  }

  /** Whether evaluating {@code expr} calls anything. */
  public static boolean any(Expr expr) {
    return in(expr).findAny().isPresent();
  }

  private static Stream<Expr> expressions(Stmt stmt) {
    if (stmt instanceof Typed.Declare declare) {
      return Stream.of(declare.init());
    }
    if (stmt instanceof Typed.Assign assign) {
      return Stream.of(assign.target(), assign.value());
    }
    if (stmt instanceof Typed.Return leave) {
      return leave.values().stream();
    }
    if (stmt instanceof Typed.Evaluate evaluate) {
      return Stream.of(evaluate.expr());
    }
    if (stmt instanceof Typed.Check check) {
      return Stream.of(check.condition());
    }
    if (stmt instanceof Typed.If branch) {
      return Stream.of(branch.condition());
    }
    if (stmt instanceof Typed.Loop loop) {
      return loop.condition() == null ? Stream.of() : Stream.of(loop.condition());
    }
    if (stmt instanceof Typed.ForRange loop) {
      return Stream.of(loop.from(), loop.to());
    }
    return Stream.of();
  }

  private static Stream<Handling> in(@Nullable Expr expr) {
    if (expr instanceof Typed.Call call) {
      return Stream.concat(
          Stream.of(call.handling()), call.args().stream().flatMap(arg -> in(value(arg))));
    }
    if (expr instanceof Typed.FnCall call) {
      return Stream.concat(Stream.of(call.handling()), call.args().stream().flatMap(Calls::in));
    }
    return parts(expr).filter(Objects::nonNull).flatMap(Calls::in);
  }

  /** What stands where an argument does. */
  static Expr value(Typed.Arg arg) {
    return arg instanceof Typed.SpanArg span ? span.memory() : ((Typed.ValueArg) arg).value();
  }

  private static Stream<Expr> parts(@Nullable Expr expr) {
    if (expr instanceof Typed.Binary binary) {
      return Stream.of(binary.left(), binary.right());
    }
    if (expr instanceof Typed.Unary unary) {
      return Stream.of(unary.operand());
    }
    if (expr instanceof Typed.As as) {
      return Stream.of(as.operand());
    }
    if (expr instanceof Typed.Len len) {
      return Stream.of(len.base());
    }
    if (expr instanceof Typed.FieldOf field) {
      return Stream.of(field.base());
    }
    if (expr instanceof Typed.IndexOf index) {
      return Stream.of(index.base(), index.index());
    }
    if (expr instanceof Typed.SliceOf slice) {
      return Stream.of(slice.base(), slice.from(), slice.to());
    }
    if (expr instanceof Typed.StructValue struct) {
      return struct.fields().stream().map(Typed.FieldValue::value);
    }
    return Stream.of();
  }
}
