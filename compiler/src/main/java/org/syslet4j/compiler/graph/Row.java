// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.List;

/**
 * Cells that lie side by side, so that one call can fill or read them all. A cell is part of one
 * row at most. Compared by identity.
 */
public final class Row {
  private final List<Cell> cells;

  Row(List<Cell> cells) {
    this.cells = List.copyOf(cells);
    this.cells.forEach(cell -> cell.joins(this));
  }

  /** In the order in which they lie. */
  public List<Cell> cells() {
    return cells;
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
