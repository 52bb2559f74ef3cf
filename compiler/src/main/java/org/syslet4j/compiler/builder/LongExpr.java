// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.List;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Expr.BinaryOp;
import org.syslet4j.compiler.tree.Expr.UnaryOp;

/** A 64-bit signed number: the one integer type of the language. */
public abstract sealed class LongExpr extends Value implements LongArg
    permits LongVar, LongCall, Constant, Num, LongExpr.Computed {
  LongExpr() {}

  LongExpr(Span span) {
    super(span);
  }

  /** {@code this + other}. */
  public LongExpr plus(LongArg other) {
    return binary(BinaryOp.ADD, other);
  }

  /** {@code this + other}. */
  public LongExpr plus(long other) {
    return plus(new Num(other));
  }

  /** {@code this - other}. */
  public LongExpr minus(LongArg other) {
    return binary(BinaryOp.SUB, other);
  }

  /** {@code this - other}. */
  public LongExpr minus(long other) {
    return minus(new Num(other));
  }

  /** {@code this * other}. */
  public LongExpr times(LongArg other) {
    return binary(BinaryOp.MUL, other);
  }

  /** {@code this * other}. */
  public LongExpr times(long other) {
    return times(new Num(other));
  }

  /** {@code this / other}. */
  public LongExpr dividedBy(LongArg other) {
    return binary(BinaryOp.DIV, other);
  }

  /** {@code this / other}. */
  public LongExpr dividedBy(long other) {
    return dividedBy(new Num(other));
  }

  /** {@code this % other}. */
  public LongExpr mod(LongArg other) {
    return binary(BinaryOp.MOD, other);
  }

  /** {@code this % other}. */
  public LongExpr mod(long other) {
    return mod(new Num(other));
  }

  /** {@code this | first | more...}: flags. */
  public LongExpr or(LongArg first, LongArg... more) {
    LongExpr all = binary(BinaryOp.BIT_OR, first);
    for (LongArg flag : more) {
      all = all.binary(BinaryOp.BIT_OR, flag);
    }
    return all;
  }

  /** {@code this | other}. */
  public LongExpr or(long other) {
    return or(new Num(other));
  }

  /** {@code this & other}. */
  public LongExpr and(LongArg other) {
    return binary(BinaryOp.BIT_AND, other);
  }

  /** {@code this & other}. */
  public LongExpr and(long other) {
    return and(new Num(other));
  }

  /** {@code this ^ other}. */
  public LongExpr xor(LongArg other) {
    return binary(BinaryOp.BIT_XOR, other);
  }

  /** {@code this ^ other}. */
  public LongExpr xor(long other) {
    return xor(new Num(other));
  }

  /** {@code this << bits}. */
  public LongExpr shl(LongArg bits) {
    return binary(BinaryOp.SHL, bits);
  }

  /** {@code this << bits}. */
  public LongExpr shl(long bits) {
    return shl(new Num(bits));
  }

  /** {@code this >> bits}. */
  public LongExpr shr(LongArg bits) {
    return binary(BinaryOp.SHR, bits);
  }

  /** {@code this >> bits}. */
  public LongExpr shr(long bits) {
    return shr(new Num(bits));
  }

  /** {@code -this}. */
  public LongExpr negated() {
    return unary(UnaryOp.NEGATE);
  }

  /** {@code ~this}. */
  public LongExpr complement() {
    return unary(UnaryOp.COMPLEMENT);
  }

  /** {@code this == other}. */
  public Condition eq(LongArg other) {
    return Condition.of(BinaryOp.EQ, this, other);
  }

  /** {@code this == other}. */
  public Condition eq(long other) {
    return eq(new Num(other));
  }

  /** {@code this != other}. */
  public Condition ne(LongArg other) {
    return Condition.of(BinaryOp.NE, this, other);
  }

  /** {@code this != other}. */
  public Condition ne(long other) {
    return ne(new Num(other));
  }

  /** {@code this < other}. */
  public Condition lt(LongArg other) {
    return Condition.of(BinaryOp.LT, this, other);
  }

  /** {@code this < other}. */
  public Condition lt(long other) {
    return lt(new Num(other));
  }

  /** {@code this <= other}. */
  public Condition le(LongArg other) {
    return Condition.of(BinaryOp.LE, this, other);
  }

  /** {@code this <= other}. */
  public Condition le(long other) {
    return le(new Num(other));
  }

  /** {@code this > other}. */
  public Condition gt(LongArg other) {
    return Condition.of(BinaryOp.GT, this, other);
  }

  /** {@code this > other}. */
  public Condition gt(long other) {
    return gt(new Num(other));
  }

  /** {@code this >= other}. */
  public Condition ge(LongArg other) {
    return Condition.of(BinaryOp.GE, this, other);
  }

  /** {@code this >= other}. */
  public Condition ge(long other) {
    return ge(new Num(other));
  }

  /** {@code this} as a condition: it holds unless it is 0. */
  public Condition nonZero() {
    return Condition.nonZero(this);
  }

  private LongExpr binary(BinaryOp op, LongArg other) {
    List<Value> operands = all(this, other);
    Span at = CallSite.here();
    return new Computed(at, (where, use) -> binary(op, operands, where, at));
  }

  static Expr binary(BinaryOp op, List<Value> operands, Scope where, Span at) {
    return new Expr.Binary(
        op, operands.get(0).tree(where, at), operands.get(1).tree(where, at), at);
  }

  private LongExpr unary(UnaryOp op) {
    Span at = CallSite.here();
    return new Computed(at, (where, use) -> new Expr.Unary(op, tree(where, at), at));
  }

  /** What an operator gives. */
  static final class Computed extends LongExpr {
    private final Maker maker;

    Computed(Span span, Maker maker) {
      super(span);
      this.maker = maker;
    }

    @Override
    Expr tree(Scope where, Span use) {
      return maker.tree(where, use);
    }
  }
}
