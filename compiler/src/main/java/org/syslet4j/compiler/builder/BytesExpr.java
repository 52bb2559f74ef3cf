// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;

/** Bytes: an address and a length. */
public abstract sealed class BytesExpr extends Value implements SpanArg
    permits BytesVar, BytesExpr.Computed {
  BytesExpr(Span span) {
    super(span);
  }

  /** {@code this.len}: how many. */
  public LongExpr len() {
    return len(this);
  }

  /** {@code this[index]}: one of them. */
  public LongVar at(LongArg index) {
    return new LongVar(CallSite.here(), index(this, index));
  }

  /** {@code this[index]}: one of them. */
  public LongVar at(long index) {
    return at(new Num(index));
  }

  /** {@code this[from..to]}: those from {@code from} up to and without {@code to}. */
  public BytesExpr slice(LongArg from, LongArg to) {
    return new Computed(CallSite.here(), slice(this, Value.of(from), Value.of(to)));
  }

  /** {@code this[from..to]}: those from {@code from} up to and without {@code to}. */
  public BytesExpr slice(long from, long to) {
    return slice(new Num(from), new Num(to));
  }

  /** {@code this[..end]}: the first {@code end} of them. */
  public BytesExpr upTo(LongArg end) {
    return new Computed(CallSite.here(), slice(this, null, Value.of(end)));
  }

  /** {@code this[..end]}: the first {@code end} of them. */
  public BytesExpr upTo(long end) {
    return upTo(new Num(end));
  }

  /** {@code this[start..]}: all but the first {@code start}. */
  public BytesExpr from(LongArg start) {
    return new Computed(CallSite.here(), slice(this, Value.of(start), null));
  }

  /** {@code this[start..]}: all but the first {@code start}. */
  public BytesExpr from(long start) {
    return from(new Num(start));
  }

  /** {@code this[..]}: all of them. */
  public BytesExpr all() {
    return new Computed(CallSite.here(), slice(this, null, null));
  }

  /** {@code this == null}. */
  public Condition isNull() {
    return Condition.of(Expr.BinaryOp.EQ, this, Syslet.NULL);
  }

  /** {@code this != null}. */
  public Condition notNull() {
    return Condition.of(Expr.BinaryOp.NE, this, Syslet.NULL);
  }

  static LongExpr len(Value base) {
    Span at = CallSite.here();
    return new LongExpr.Computed(
        at, (where, use) -> new Expr.Field(base.tree(where, at), new Name("len", at), at));
  }

  static Maker index(Value base, LongArg index) {
    Span at = CallSite.here();
    Value position = Value.of(index);
    return (where, use) -> new Expr.Index(base.tree(where, at), position.tree(where, at), at);
  }

  static Maker slice(Value base, @Nullable Value start, @Nullable Value end) {
    Span at = CallSite.here();
    return (where, use) ->
        new Expr.Slice(
            base.tree(where, at),
            start == null ? null : start.tree(where, at),
            end == null ? null : end.tree(where, at),
            at);
  }

  /** A slice, or bytes written down. */
  static final class Computed extends BytesExpr {
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
