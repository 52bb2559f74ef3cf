// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/**
 * An array, or a part of one.
 *
 * @param <E> the place of one element
 */
public final class ArrayExpr<E extends Value> extends Value implements SpanArg {
  private final Maker maker;
  private final Type<E> element;

  ArrayExpr(Span span, Maker maker, Type<E> element) {
    super(span);
    this.maker = maker;
    this.element = element;
  }

  Type<E> element() {
    return element;
  }

  /** {@code this.len}: how many elements. */
  public LongExpr len() {
    return BytesExpr.len(this);
  }

  /** {@code this[index]}. */
  public E at(LongArg index) {
    return element.place(CallSite.here(), BytesExpr.index(this, index));
  }

  /** {@code this[index]}. */
  public E at(long index) {
    return at(new Num(index));
  }

  /** {@code this[from..to]}: elements from {@code from} up to and without {@code to}. */
  public ArrayExpr<E> slice(LongArg from, LongArg to) {
    return new ArrayExpr<>(
        CallSite.here(), BytesExpr.slice(this, Value.of(from), Value.of(to)), element);
  }

  /** {@code this[from..to]}: elements from {@code from} up to and without {@code to}. */
  public ArrayExpr<E> slice(long from, long to) {
    return slice(new Num(from), new Num(to));
  }

  /** {@code this[..end]}: the first {@code end} elements. */
  public ArrayExpr<E> upTo(LongArg end) {
    return new ArrayExpr<>(CallSite.here(), BytesExpr.slice(this, null, Value.of(end)), element);
  }

  /** {@code this[..end]}: the first {@code end} elements. */
  public ArrayExpr<E> upTo(long end) {
    return upTo(new Num(end));
  }

  /** {@code this[start..]}: all but the first {@code start} elements. */
  public ArrayExpr<E> from(LongArg start) {
    return new ArrayExpr<>(CallSite.here(), BytesExpr.slice(this, Value.of(start), null), element);
  }

  /** {@code this[start..]}: all but the first {@code start} elements. */
  public ArrayExpr<E> from(long start) {
    return from(new Num(start));
  }

  /** {@code this[..]}: all elements. */
  public ArrayExpr<E> all() {
    return new ArrayExpr<>(CallSite.here(), BytesExpr.slice(this, null, null), element);
  }

  @Override
  Expr tree(Scope where, Span use) {
    return maker.tree(where, use);
  }
}
