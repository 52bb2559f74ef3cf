// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.Arrays;

/** A count for each cell, by its number. */
final class CellCounts {
  private int[] counts = new int[32];

  void add(Cell cell, int n) {
    if (cell.id() >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(cell.id() + 1, counts.length * 2));
    }
    counts[cell.id()] += n;
  }

  int of(Cell cell) {
    return cell.id() < counts.length ? counts[cell.id()] : 0;
  }
}
