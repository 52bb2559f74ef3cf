// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Pairs of cells of which one is not above the other: sorted, each as two numbers in one long. */
final class Relations {
  private long[] pairs;
  private int size;

  Relations() {
    this(new long[4], 0);
  }

  private Relations(long[] pairs, int size) {
    this.pairs = pairs;
    this.size = size;
  }

  Relations copy() {
    return new Relations(Arrays.copyOf(pairs, size + 2), size);
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
      int to = -at - 1;
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
      }
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
    for (int i = 0; i < size; i++) {
      if (small(i) != id && large(i) != id) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
  }

  void keepOnly(CellSet wanted) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (wanted.contains(small(i)) && wanted.contains(large(i))) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
  }

  private static long pair(int small, int large) {
    return (long) small << 32 | large; // numbers of cells are not negative
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Relations that
        && Arrays.equals(pairs, 0, size, that.pairs, 0, that.size);
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
