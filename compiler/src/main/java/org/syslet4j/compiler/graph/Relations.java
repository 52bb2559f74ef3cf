// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of cells of which one is not above the other: sorted, each as two numbers in one long.
 * Copies share their array until one of them changes.
 */
final class Relations {
  private static final long[] NO_PAIRS = {};

  private long[] pairs;
  private int size;
  private boolean shared;

  Relations() {
    this(NO_PAIRS, 0);
  }

  private Relations(long[] pairs, int size) {
    this.pairs = pairs;
    this.size = size;
    this.shared = true;
  }

  Relations copy() {
    shared = true;
    return new Relations(pairs, size);
  }

  /** Before a change: from now on the array is nobody else's, with room for one more. */
  private void own() {
    if (shared || size == pairs.length) {
      pairs = Arrays.copyOf(pairs, shared ? size + 4 : size * 2);
      shared = false;
    }
  }

  int size() {
    return size;
  }

  int small(int index) {
    return (int) (pairs[index] >>> 32);
  }

  int large(int index) {
    return (int) pairs[index];
  }

  boolean contains(int small, int large) {
    return Arrays.binarySearch(pairs, 0, size, pair(small, large)) >= 0;
  }

  void add(int small, int large) {
    long pair = pair(small, large);
    int at = Arrays.binarySearch(pairs, 0, size, pair);
    if (at < 0) {
      own();
      int to = -at - 1;
      System.arraycopy(pairs, to, pairs, to + 1, size - to);
      pairs[to] = pair;
      size++;
    }
  }

  void addAll(Relations others) {
    for (int i = 0; i < others.size; i++) {
      add(others.small(i), others.large(i));
    }
  }

  void forget(int id) {
    int kept = 0;
    while (kept < size && small(kept) != id && large(kept) != id) {
      kept++;
    }
    if (kept < size) {
      own();
      for (int i = kept + 1; i < size; i++) {
        if (small(i) != id && large(i) != id) {
          pairs[kept++] = pairs[i];
        }
      }
      size = kept;
    }
  }

  void keepOnly(CellSet wanted) {
    int kept = 0;
    while (kept < size && wanted.contains(small(kept)) && wanted.contains(large(kept))) {
      kept++;
    }
    if (kept < size) {
      own();
      for (int i = kept + 1; i < size; i++) {
        if (wanted.contains(small(i)) && wanted.contains(large(i))) {
          pairs[kept++] = pairs[i];
        }
      }
      size = kept;
    }
  }

  private static long pair(int small, int large) {
    return (long) small << 32 | large; // numbers of cells are not negative
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Relations that
        && size == that.size
        && (pairs == that.pairs || Arrays.equals(pairs, 0, size, that.pairs, 0, size));
  }

  @Override
  public int hashCode() {
    int hash = size;
    for (int i = 0; i < size; i++) {
      hash = 31 * hash + Long.hashCode(pairs[i]);
    }
    return hash;
  }
}
