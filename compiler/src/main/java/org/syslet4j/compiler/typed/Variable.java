// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import org.syslet4j.compiler.source.Span;

/** A name that holds a value. Compared by identity: each declaration is one variable. */
public final class Variable {
  private final String name;
  private final Type type;
  private final boolean mutable;
  private final Span span;
  private boolean read;
  private boolean storedTo;

  Variable(String name, Type type, boolean mutable, Span span) {
    this.name = name;
    this.type = type;
    this.mutable = mutable;
    this.span = span;
  }

  public String name() {
    return name;
  }

  public Type type() {
    return type;
  }

  /** Whether it may be assigned again: {@code var}. */
  public boolean mutable() {
    return mutable;
  }

  /** Where it is declared. */
  public Span span() {
    return span;
  }

  void markRead() {
    read = true;
  }

  /** Whether anything looks at it. */
  public boolean isRead() {
    return read;
  }

  void markStoredTo() {
    storedTo = true;
  }

  /** Whether it is an element of an array that is assigned to: then it is memory, not a value. */
  public boolean isStoredTo() {
    return storedTo;
  }

  @Override
  public String toString() {
    return name;
  }
}
