// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values by the numbers of cells, in two sorted arrays: what is known at one place is little, and
 * copied often.
 */
final class CellMap<V> {
  private int[] ids;
  private Object[] values;
  private int size;

  CellMap() {
    this(new int[8], new Object[8], 0);
  }

  private CellMap(int[] ids, Object[] values, int size) {
    this.ids = ids;
    this.values = values;
    this.size = size;
  }

  CellMap<V> copy() {
    int room = size + 4; // what is copied is going to grow a little
    return new CellMap<>(Arrays.copyOf(ids, room), Arrays.copyOf(values, room), size);
  }

  int size() {
    return size;
  }

  /** The number of the cell at an index, in ascending order. */
  int id(int index) {
    return ids[index];
  }

  @SuppressWarnings("unchecked") // only put() writes
  V value(int index) {
    return (V) values[index];
  }

  @Nullable V get(int id) {
    int at = find(id);
    return at < 0 ? null : value(at);
  }

  void put(int id, V value) {
    int at = find(id);
    if (at >= 0) {
      values[at] = value;
      return;
    }
    int to = -at - 1;
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    System.arraycopy(ids, to, ids, to + 1, size - to);
    System.arraycopy(values, to, values, to + 1, size - to);
    ids[to] = id;
    values[to] = value;
    size++;
  }

  void remove(int id) {
    int at = find(id);
    if (at >= 0) {
      size--;
      System.arraycopy(ids, at + 1, ids, at, size - at);
      System.arraycopy(values, at + 1, values, at, size - at);
    }
  }

  void removeValues(Predicate<V> unwanted) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (!unwanted.test(value(i))) {
        keep(i, kept++);
      }
    }
    size = kept;
  }

  void keepOnly(CellSet wanted) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (wanted.contains(ids[i])) {
        keep(i, kept++);
      }
    }
    size = kept;
  }

  private void keep(int from, int to) {
    ids[to] = ids[from];
    values[to] = values[from];
  }

  private int find(int id) {
    return size > 0 && ids[size - 1] < id ? -size - 1 : Arrays.binarySearch(ids, 0, size, id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellMap<?> that
        && Arrays.equals(ids, 0, size, that.ids, 0, that.size)
        && Arrays.equals(values, 0, size, that.values, 0, that.size);
  }

  @Override
  public int hashCode() {
    int hash = size;
    for (int i = 0; i < size; i++) {
      hash = 31 * hash + ids[i];
    }
    return hash;
  }
}
