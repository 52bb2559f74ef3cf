// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values by the numbers of cells, in two sorted arrays: what is known at one place is little, and
 * copied often. Copies share their arrays until one of them changes.
 */
final class CellMap<V> {
  private static final int[] NO_IDS = {};
  private static final Object[] NO_VALUES = {};

  private int[] ids;
  private Object[] values;
  private int size;
  private boolean shared;

  CellMap() {
    this(NO_IDS, NO_VALUES, 0);
  }

  private CellMap(int[] ids, Object[] values, int size) {
    this.ids = ids;
    this.values = values;
    this.size = size;
    this.shared = true;
  }

  CellMap<V> copy() {
    shared = true;
    return new CellMap<>(ids, values, size);
  }

  /** Before a change: from now on the arrays are nobody else's, with room for one more. */
  private void own() {
    if (shared) {
      int room = size + 4; // what grows is going to grow a little more
      ids = Arrays.copyOf(ids, room);
      values = Arrays.copyOf(values, room);
      shared = false;
    } else if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
  }

  int size() {
    return size;
  }

  /** The number of the cell at an index, in ascending order. */
  int id(int index) {
    return ids[index];
  }

  /** The first index from {@code index} on whose cell has no lower number than {@code id}. */
  int from(int index, int id) {
    int at = index;
    while (at < size && ids[at] < id) {
      at++;
    }
    return at;
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
      if (values[at] != value) {
        own();
        values[at] = value;
      }
      return;
    }
    own();
    int to = -at - 1;
    System.arraycopy(ids, to, ids, to + 1, size - to);
    System.arraycopy(values, to, values, to + 1, size - to);
    ids[to] = id;
    values[to] = value;
    size++;
  }

  void remove(int id) {
    int at = find(id);
    if (at >= 0) {
      removeAt(at);
    }
  }

  void removeAt(int index) {
    own();
    size--;
    System.arraycopy(ids, index + 1, ids, index, size - index);
    System.arraycopy(values, index + 1, values, index, size - index);
  }

  void keepOnly(CellSet wanted) {
    int kept = 0;
    while (kept < size && wanted.contains(ids[kept])) {
      kept++;
    }
    if (kept == size) {
      return;
    }
    own();
    for (int i = kept + 1; i < size; i++) {
      if (wanted.contains(ids[i])) {
        ids[kept] = ids[i];
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  private int find(int id) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ids[middle] < id) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < size && ids[low] == id ? low : -low - 1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellMap<?> that
        && size == that.size
        && (ids == that.ids || Arrays.equals(ids, 0, size, that.ids, 0, size))
        && (values == that.values || Arrays.equals(values, 0, size, that.values, 0, size));
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
