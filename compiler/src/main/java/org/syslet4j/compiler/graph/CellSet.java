// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of cells: bits by their numbers, in pages, so that what is live at one place of a long
 * program takes no more than its own pages.
 */
final class CellSet {
  private static final int PAGE_BITS = 8;
  private static final int PAGE_WORDS = (1 << PAGE_BITS) / Long.SIZE;

  private long[] @Nullable [] pages;

  CellSet() {
    pages = new long[0][];
  }

  private CellSet(long[] @Nullable [] pages) {
    this.pages = pages;
  }

  CellSet copy() {
    long[] @Nullable [] copy = pages.clone();
    for (int i = 0; i < copy.length; i++) {
      long[] page = copy[i];
      copy[i] = page == null ? null : page.clone();
    }
    return new CellSet(copy);
  }

  boolean contains(Cell cell) {
    return contains(cell.id());
  }

  boolean contains(int id) {
    int at = id >>> PAGE_BITS;
    long[] page = at < pages.length ? pages[at] : null;
    return page != null && (page[word(id)] & 1L << id) != 0;
  }

  void add(Cell cell) {
    int id = cell.id();
    page(id >>> PAGE_BITS)[word(id)] |= 1L << id;
  }

  /** Answers whether it was there. */
  boolean remove(Cell cell) {
    int id = cell.id();
    boolean there = contains(id);
    if (there) {
      page(id >>> PAGE_BITS)[word(id)] &= ~(1L << id);
    }
    return there;
  }

  boolean isEmpty() {
    for (long[] page : pages) {
      for (int i = 0; page != null && i < PAGE_WORDS; i++) {
        if (page[i] != 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Answers whether that adds anything. */
  boolean addAll(CellSet other) {
    boolean changed = false;
    for (int at = 0; at < other.pages.length; at++) {
      long[] theirs = other.pages[at];
      if (theirs != null) {
        long[] mine = page(at);
        for (int i = 0; i < PAGE_WORDS; i++) {
          long all = mine[i] | theirs[i];
          changed |= all != mine[i];
          mine[i] = all;
        }
      }
    }
    return changed;
  }

  private static int word(int id) {
    return id / Long.SIZE % PAGE_WORDS;
  }

  private long[] page(int at) {
    if (at >= pages.length) {
      pages = Arrays.copyOf(pages, at + 1);
    }
    long[] page = pages[at];
    if (page == null) {
      page = new long[PAGE_WORDS];
      pages[at] = page;
    }
    return page;
  }
}
