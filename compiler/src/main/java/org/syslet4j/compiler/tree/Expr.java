// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;

/**
 * An expression. Parentheses leave no node: {@code fmt} and {@code toSource} put back what is
 * needed.
 */
public sealed interface Expr {
  Span span();

  /** A number, already scaled by its suffix. */
  record Int(long value, Span span) implements Expr {}

  /** {@code "text"}: a NUL-terminated string; the NUL is not in {@code value}. */
  record Text(String value, Span span) implements Expr {}

  /** {@code b"bytes"}: each char is one byte, 0 to 255. */
  record Bytes(String value, Span span) implements Expr {}

  /** {@code 127.0.0.1}; the value is in host order, the first number in the highest of 32 bits. */
  record Ipv4(long value, Span span) implements Expr {}

  /** {@code null}. */
  record Null(Span span) implements Expr {}

  /** A name: variable, parameter or constant. */
  record Ref(Name name) implements Expr {
    @Override
    public Span span() {
      return name.span();
    }
  }

  /** {@code left op right}. */
  record Binary(BinaryOp op, Expr left, Expr right, Span span) implements Expr {}

  /** {@code op operand}. */
  record Unary(UnaryOp op, Expr operand, Span span) implements Expr {}

  /**
   * A system call, a fn, or one of the words {@code raw}, {@code be16}, {@code be32}, {@code be64}.
   *
   * @param tried {@code try}: a negative result ends the syslet or fn
   * @param handler {@code catch ... { }}
   */
  record Call(
      Mode mode, boolean tried, Name callee, List<Expr> args, @Nullable Catch handler, Span span)
      implements Expr {
    public Call {
      args = List.copyOf(args);
    }
  }

  /** {@code base.name}. */
  record Field(Expr base, Name name, Span span) implements Expr {}

  /** {@code base[index]}. */
  record Index(Expr base, Expr index, Span span) implements Expr {}

  /** {@code base[from..to]}, either end may be missing. */
  record Slice(Expr base, @Nullable Expr from, @Nullable Expr to, Span span) implements Expr {}

  /** {@code name{ field: value, ... }}. */
  record StructLiteral(Name type, List<FieldValue> fields, Span span) implements Expr {
    public StructLiteral {
      fields = List.copyOf(fields);
    }
  }

  /** One {@code field: value} of a struct literal. */
  record FieldValue(Name name, Expr value) {}

  /**
   * What happens on failure.
   *
   * @param binding {@code catch e}: the name that holds the errno; null otherwise
   * @param errnos {@code catch EAGAIN | EINTR}: handles only those; empty otherwise
   */
  record Catch(@Nullable Name binding, List<Name> errnos, Stmt.Block body, Span span) {
    public Catch {
      errnos = List.copyOf(errnos);
    }
  }

  /** Where a call runs. */
  enum Mode {
    /** Tried in the caller, asynchronous when it would block. */
    DEFAULT,
    /** {@code async}: SYSLET_ASYNC. */
    ASYNC,
    /** {@code sync}: SYSLET_SYNC. */
    SYNC
  }

  /** Two operands. */
  enum BinaryOp {
    OR("||"),
    AND("&&"),
    EQ("=="),
    NE("!="),
    LT("<"),
    LE("<="),
    GT(">"),
    GE(">="),
    BIT_OR("|"),
    BIT_XOR("^"),
    BIT_AND("&"),
    SHL("<<"),
    SHR(">>"),
    ADD("+"),
    SUB("-"),
    MUL("*"),
    DIV("/"),
    MOD("%");

    private final String text;

    BinaryOp(String text) {
      this.text = text;
    }

    /** As it is written. */
    public String text() {
      return text;
    }

    /** Whether the right operand is looked at only if the left one does not decide. */
    public boolean isShortCircuit() {
      return this == OR || this == AND;
    }
  }

  /** One operand. */
  enum UnaryOp {
    NOT("!"),
    NEGATE("-"),
    COMPLEMENT("~");

    private final String text;

    UnaryOp(String text) {
      this.text = text;
    }

    /** As it is written. */
    public String text() {
      return text;
    }
  }
}
