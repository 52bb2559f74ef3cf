// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import org.jspecify.annotations.Nullable;

/** A 64-bit cell: a variable, a parameter or a temporary. Compared by identity. */
public final class Cell implements Operand.Place, Comparable<Cell> {
  private final int id;
  private final String name;
  private Operand initial = new Operand.Const(0);
  private boolean bound;
  private @Nullable Row row;
  private long extent;

  Cell(int id, String name) {
    this.id = id;
    this.name = name;
  }

  /** Its number, in the order of creation. */
  public int id() {
    return id;
  }

  /** The name the source gives it; empty for a temporary. */
  public String name() {
    return name;
  }

  /** What it holds when a run starts: a constant or an address. */
  public Operand initial() {
    return initial;
  }

  void startsAs(Operand value) {
    initial = value;
  }

  /** Whether a bound argument fills it before a run. */
  public boolean isBound() {
    return bound;
  }

  void markBound() {
    bound = true;
  }

  /** Numbers are unique within a graph, so that sets of cells need no other hash. */
  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  /** In the order of creation. */
  @Override
  public int compareTo(Cell other) {
    return Integer.compare(id, other.id);
  }

  /** The row that it is part of; null when it may lie anywhere. */
  public @Nullable Row row() {
    return row;
  }

  void joins(Row with) {
    if (row != null) {
      throw new AssertionError(this + " lies in a row already");
    }
    row = with;
  }

  /** How many bytes are there for certain wherever it points to while it is used as an address. */
  long extent() {
    return extent;
  }

  void pointsTo(long bytes) {
    extent = bytes;
  }

  @Override
  public String toString() {
    return name.isEmpty() ? "t" + id : name + "." + id;
  }
}
