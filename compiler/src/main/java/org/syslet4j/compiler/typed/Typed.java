// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.BinaryOp;
import org.syslet4j.compiler.tree.Expr.Mode;
import org.syslet4j.compiler.tree.Expr.UnaryOp;
import org.syslet4j.image.Bytes;

/** The nodes of the typed tree. */
public final class Typed {
  private Typed() {}

  // ---- declarations

  /**
   * Everything one compilation yields: its syslets; the fns they call are reachable from them.
   *
   * @param portable whether it is the same for every architecture, but for the numbers of its calls
   */
  public record Program(List<Syslet> syslets, boolean portable) {
    public Program {
      syslets = List.copyOf(syslets);
    }
  }

  /**
   * An entry point.
   *
   * @param name with its package
   */
  public record Syslet(
      String name, String doc, List<Param> params, List<Result> results, Block body, Span span) {
    public Syslet {
      params = List.copyOf(params);
      results = List.copyOf(results);
    }
  }

  /** A parameter; the default is null when it must be given. */
  public record Param(Variable variable, @Nullable Long defaultValue) {}

  /** A result; the name is empty for the single unnamed one. */
  public record Result(String name, Type type) {}

  /** A fn; its body is there once the typer has seen all of it. */
  public static final class Fn {
    private final String name;
    private final Span span;
    private final List<Param> params;
    private final List<Result> results;
    private final boolean likeCall;
    private @Nullable Block body;
    private boolean canFail;
    private boolean broken;
    private boolean mayWait;
    private @Nullable Expr firstWait;

    Fn(String name, Span span, List<Param> params, List<Result> results, boolean likeCall) {
      this.likeCall = likeCall;
      this.name = name;
      this.span = span;
      this.params = List.copyOf(params);
      this.results = List.copyOf(results);
    }

    public String name() {
      return name;
    }

    public Span span() {
      return span;
    }

    public List<Param> params() {
      return params;
    }

    public List<Result> results() {
      return results;
    }

    public Block body() {
      if (body == null) {
        throw new AssertionError("fn " + name + " has no body yet");
      }
      return body;
    }

    boolean hasBody() {
      return body != null;
    }

    void body(Block typed, boolean fails, boolean hasErrors) {
      body = typed;
      canFail = fails;
      broken = hasErrors || !Whole.is(typed);
      firstWait = LoopLints.firstWait(typed);
      mayWait = LoopWays.mayWait(typed);
    }

    /** Whether there is an error in it, or in a fn that it calls. */
    boolean isBroken() {
      return broken;
    }

    /** The first call in it that is made in order to wait, without `async`; null without one. */
    @Nullable Expr firstWait() {
      return firstWait;
    }

    /** Whether a call in it may wait. */
    boolean mayWait() {
      return mayWait || body == null;
    }

    /** Whether its negative result is a failure, as a system call's is. */
    public boolean isLikeCall() {
      return likeCall;
    }

    /** Whether a try, fail or check of its own can leave it. */
    public boolean canFail() {
      return canFail;
    }
  }

  // ---- statements

  /** A statement. */
  public sealed interface Stmt {
    Span span();
  }

  public record Block(List<Stmt> statements, Span span) implements Stmt {
    public Block {
      statements = List.copyOf(statements);
    }
  }

  /** {@code let} and {@code var} with a value; several variables take the results of a fn. */
  public record Declare(List<Variable> variables, Expr init, Span span) implements Stmt {
    public Declare {
      variables = List.copyOf(variables);
    }
  }

  /** {@code var buf: byte[4KiB]}: memory, or a number that starts as zero. */
  public record DeclareZero(Variable variable, Span span) implements Stmt {}

  /** {@code target = value}, or {@code target op= value}. */
  public record Assign(Expr target, @Nullable BinaryOp op, Expr value, Span span) implements Stmt {}

  public record If(Expr condition, Block then, @Nullable Stmt otherwise, Span span)
      implements Stmt {}

  /** Identity of a loop, for break and continue. */
  public static final class LoopId {}

  /** {@code loop} without a condition, {@code while} with one. */
  public record Loop(LoopId id, @Nullable Expr condition, Block body, Span span) implements Stmt {}

  public record ForRange(LoopId id, Variable variable, Expr from, Expr to, Block body, Span span)
      implements Stmt {}

  public record ForEach(LoopId id, Variable variable, Expr array, Block body, Span span)
      implements Stmt {}

  public record Break(LoopId loop, Span span) implements Stmt {}

  public record Continue(LoopId loop, Span span) implements Stmt {}

  public record Return(List<Expr> values, Span span) implements Stmt {
    public Return {
      values = List.copyOf(values);
    }
  }

  /** The value is a positive errno constant, or of type errno. */
  public record Fail(Expr errno, Span span) implements Stmt {}

  public record Check(Expr condition, Span span) implements Stmt {}

  public record Defer(boolean onErrorOnly, Stmt statement, Span span) implements Stmt {}

  public record Evaluate(Expr expr, Span span) implements Stmt {}

  // ---- expressions

  /** An expression with its type. */
  public sealed interface Expr {
    Type type();

    Span span();
  }

  /** A number known now; of type long or fd, or big-endian. */
  public record Const(long value, Type type, Span span) implements Expr {}

  /** Constant bytes: a path (its NUL included) or bytes. */
  public record Data(Bytes content, Type type, Span span) implements Expr {}

  public record Null(Span span) implements Expr {
    @Override
    public Type type() {
      return Type.NULL;
    }
  }

  public record Var(Variable variable, Span span) implements Expr {
    @Override
    public Type type() {
      return variable.type();
    }
  }

  public record Binary(BinaryOp op, Expr left, Expr right, Span span) implements Expr {
    @Override
    public Type type() {
      return Type.LONG;
    }
  }

  public record Unary(UnaryOp op, Expr operand, Span span) implements Expr {
    @Override
    public Type type() {
      return Type.LONG;
    }
  }

  /** The same value seen as another type: be16(x). */
  public record As(Expr operand, Type type, Span span) implements Expr {}

  /** {@code base.len}: bytes of bytes, elements of an array. */
  public record Len(Expr base, Span span) implements Expr {
    @Override
    public Type type() {
      return Type.LONG;
    }
  }

  /** A field of a struct that lies somewhere. */
  public record FieldOf(Expr base, Storage.Field field, Type type, Span span) implements Expr {}

  /** An element; the base is an array, a view or bytes. */
  public record IndexOf(Expr base, Expr index, Type type, Span span) implements Expr {}

  /** A part of bytes, an array or a view. */
  public record SliceOf(Expr base, @Nullable Expr from, @Nullable Expr to, Type type, Span span)
      implements Expr {}

  /** A struct's value; fields that are not named are zero. */
  public record StructValue(Storage.Struct struct, List<FieldValue> fields, Span span)
      implements Expr {
    public StructValue {
      fields = List.copyOf(fields);
    }

    @Override
    public Type type() {
      return new Type.Memory(struct);
    }
  }

  public record FieldValue(Storage.Field field, Expr value) {}

  /** What happens when a call fails. */
  public sealed interface Handling {}

  /** Nothing: the result is what the kernel returned. */
  public record Plain() implements Handling {}

  /** {@code try}: the failure goes on outwards. */
  public record Try() implements Handling {}

  /**
   * {@code catch}.
   *
   * @param binding the variable that holds the errno, or null
   * @param errnos positive; empty for all. Others go on outwards.
   */
  public record Catch(@Nullable Variable binding, List<Long> errnos, Block body)
      implements Handling {
    public Catch {
      errnos = List.copyOf(errnos);
    }
  }

  /** A system call. */
  public record Call(Signature signature, Mode mode, List<Arg> args, Handling handling, Span span)
      implements Expr {
    public Call {
      args = List.copyOf(args);
    }

    @Override
    public Type type() {
      return signature.result();
    }
  }

  /** What fills one or two arguments of the kernel's. */
  public sealed interface Arg {}

  /** A number, a path, null. */
  public record ValueArg(int param, Expr value) implements Arg {}

  /**
   * Memory.
   *
   * @param countParam the parameter that takes its length, or -1
   */
  public record SpanArg(int param, int countParam, Expr memory) implements Arg {}

  /** A call of a fn, which is inlined. */
  public record FnCall(Fn fn, Mode mode, List<Expr> args, Handling handling, Type type, Span span)
      implements Expr {
    public FnCall {
      args = List.copyOf(args);
    }
  }
}
