// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The memory beside its block and arguments that one run may reach, as {@code syslet_bounds.reach}
 * has it: spans in ascending order, none touching the next of its kind. Collected anew for each
 * run, without garbage.
 */
final class Reach {
  /** {@code SYSLET_SPAN_READ_ONLY}. */
  static final long READ_ONLY = Long.MIN_VALUE;

  private long[] writable = new long[16];
  private long[] readable = new long[4];
  private long[] spans = new long[16];
  private int writables;
  private int readables;
  private int count;

  void clear() {
    writables = 0;
    readables = 0;
    count = 0;
  }

  /** Adds a span; those without a byte are left out. */
  void add(long address, long size, boolean readOnly) {
    if (size <= 0) {
      return;
    }
    if (readOnly) {
      readable = room(readable, readables);
      readable[2 * readables] = address;
      readable[2 * readables++ + 1] = address + size;
    } else {
      writable = room(writable, writables);
      writable[2 * writables] = address;
      writable[2 * writables++ + 1] = address + size;
    }
  }

  private static long[] room(long[] pairs, int used) {
    return 2 * used < pairs.length ? pairs : Arrays.copyOf(pairs, 2 * pairs.length);
  }

  /** Puts what was added in order. Where something may be written and read, it may be written. */
  void settle() {
    writables = merge(writable, writables);
    readables = merge(readable, readables);
    count = 0;
    int w = 0;
    for (int r = 0; r < readables; r++) {
      long from = readable[2 * r];
      long to = readable[2 * r + 1];
      while (w < writables && writable[2 * w] < to) {
        if (writable[2 * w] > from) {
          put(from, writable[2 * w], READ_ONLY);
        }
        from = Math.max(from, writable[2 * w + 1]);
        if (writable[2 * w + 1] > to) {
          break; // the next read-only span may begin inside it
        }
        put(writable[2 * w], writable[2 * w + 1], 0);
        w++;
      }
      if (from < to) {
        put(from, to, READ_ONLY);
      }
    }
    for (; w < writables; w++) {
      put(writable[2 * w], writable[2 * w + 1], 0);
    }
  }

  private void put(long from, long to, long flag) {
    spans = room(spans, count);
    spans[2 * count] = from;
    spans[2 * count++ + 1] = to - from | flag;
  }

  /**
   * Sorts pairs by their first and joins those that overlap or touch; answers how many are left.
   */
  private static int merge(long[] pairs, int n) {
    // Shell's sort: most often there is nothing to do, and nothing is allocated.
    for (int gap = n / 2; gap > 0; gap /= 2) {
      for (int i = gap; i < n; i++) {
        long from = pairs[2 * i];
        long to = pairs[2 * i + 1];
        int at = i;
        for (; at >= gap && pairs[2 * (at - gap)] > from; at -= gap) {
          pairs[2 * at] = pairs[2 * (at - gap)];
          pairs[2 * at + 1] = pairs[2 * (at - gap) + 1];
        }
        pairs[2 * at] = from;
        pairs[2 * at + 1] = to;
      }
    }
    int kept = 0;
    for (int i = 0; i < n; i++) {
      if (kept > 0 && pairs[2 * i] <= pairs[2 * kept - 1]) {
        pairs[2 * kept - 1] = Math.max(pairs[2 * kept - 1], pairs[2 * i + 1]);
      } else {
        pairs[2 * kept] = pairs[2 * i];
        pairs[2 * kept++ + 1] = pairs[2 * i + 1];
      }
    }
    return kept;
  }

  /** How many spans there are. */
  int count() {
    return count;
  }

  /** Writes them as {@code struct syslet_span}. */
  void write(ByteBuffer target, int at) {
    for (int i = 0; i < 2 * count; i++) {
      target.putLong(at + 8 * i, spans[i]);
    }
  }

  /** Whether {@code size} bytes at {@code address} lie in one span, a writable one if asked. */
  boolean holds(long address, long size, boolean write) {
    for (int i = 0; i < count; i++) {
      long length = spans[2 * i + 1] & ~READ_ONLY;
      long into = address - spans[2 * i];
      if (into >= 0 && size >= 0 && into <= length && size <= length - into) {
        return !write || (spans[2 * i + 1] & READ_ONLY) == 0;
      }
    }
    return false;
  }
}
