// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;

/** A name that holds a value. Compared by identity: each declaration is one variable. */
public final class Variable {
  private final String name;
  private final Type type;
  private final boolean mutable;
  private final Span span;
  private boolean read;
  private boolean storedTo;
  private boolean element;
  private Map<Long, Variable> elements = Map.of();

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

  /** What stands for one descriptor of this array. */
  Variable elementAt(long index) {
    Variable variable = new Variable(name + "[" + index + "]", Type.FD, true, span);
    variable.element = true;
    return variable;
  }

  void elements(Map<Long, Variable> tracked) {
    elements = tracked;
  }

  /** What stands for each descriptor of an array that is tracked, by its index; else empty. */
  public Map<Long, Variable> elements() {
    return elements;
  }

  /** What stands for the descriptor at {@code index}; null when nobody tracks it. */
  public @Nullable Variable element(long index) {
    return elements.get(index);
  }

  /** Whether it stands for a descriptor in an array. */
  public boolean isElement() {
    return element;
  }

  @Override
  public String toString() {
    return name;
  }
}
