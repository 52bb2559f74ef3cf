// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.image.Outcome.Condition;

/**
 * Finds tests that tell endings apart which share their last operation: a list of cases, each with
 * tests that hold on its own way and of which one fails on every way further down.
 */
final class Endings {
  /** The signs of failure first: one such test often tells a way from all others. */
  private static final List<Condition> TRIED =
      List.of(
          Condition.NEGATIVE,
          Condition.POSITIVE,
          Condition.ZERO,
          Condition.NONZERO,
          Condition.NOT_NEGATIVE,
          Condition.NOT_POSITIVE);

  private final Set<Cell> cells;
  private final List<Way> ways = new ArrayList<>();
  private @Nullable List<Block.Case> cases;

  /** An ending and what is known where the chain comes to it. */
  record Way(Block.Ending ending, Facts facts) {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  Endings(Set<Cell> cells) {
    this.cells = cells;
  }

  boolean isEmpty() {
    return ways.isEmpty();
  }

  /** Adds ways if each can be told from all that are there; answers whether they were added. */
  boolean add(List<Way> more) {
    ways.addAll(more);
    List<Block.Case> found = solve();
    if (found == null) {
      ways.subList(ways.size() - more.size(), ways.size()).clear();
      return false;
    }
    cases = found;
    return true;
  }

  Block.Ending decided() {
    List<Block.Case> found = Objects.requireNonNull(cases);
    return found.size() == 1 ? found.get(0).ending() : new Block.Decided(found);
  }

  private @Nullable List<Block.Case> solve() {
    List<Way> left = new ArrayList<>(ways);
    List<Block.Case> list = new ArrayList<>();
    while (!left.isEmpty()) {
      Block.Case next = null;
      Way chosen = null;
      for (Way way : left) {
        next = separate(way, left);
        if (next != null) {
          chosen = way;
          break;
        }
      }
      if (next == null) {
        return null;
      }
      list.add(next);
      left.remove(chosen);
    }
    return list;
  }

  /** Tests that hold on {@code way} and of which one fails on each other way that is left. */
  private Block.@Nullable Case separate(Way way, List<Way> left) {
    List<Block.CellTest> tests = new ArrayList<>();
    for (Way other : left) {
      if (other == way || other.ending().equals(way.ending())) {
        continue;
      }
      boolean apart = tests.stream().anyMatch(test -> fails(test, other.facts()));
      if (!apart) {
        Block.CellTest found = test(way.facts(), other.facts());
        if (found == null) {
          return null;
        }
        tests.add(found);
      }
    }
    return new Block.Case(tests, way.ending());
  }

  private Block.@Nullable CellTest test(Facts mine, Facts other) {
    for (Cell cell : sorted()) {
      for (Condition condition : TRIED) {
        Block.CellTest test = new Block.CellTest(cell, condition);
        if (holds(test, mine) && fails(test, other)) {
          return test;
        }
      }
    }
    return null;
  }

  /** In the order of creation: the same program gives the same bytes. */
  private List<Cell> sorted() {
    List<Cell> sorted = new ArrayList<>(cells);
    sorted.sort((a, b) -> Integer.compare(a.id(), b.id()));
    return sorted;
  }

  private static boolean holds(Block.CellTest test, Facts facts) {
    Interval i = facts.of(test.cell());
    return switch (test.condition()) {
      case ZERO -> i.low() == 0 && i.high() == 0;
      case NONZERO -> i.low() > 0 || i.high() < 0;
      case NEGATIVE -> i.high() < 0;
      case NOT_NEGATIVE -> i.low() >= 0;
      case POSITIVE -> i.low() > 0;
      case NOT_POSITIVE -> i.high() <= 0;
    };
  }

  private static boolean fails(Block.CellTest test, Facts facts) {
    Condition opposite =
        switch (test.condition()) {
          case ZERO -> Condition.NONZERO;
          case NONZERO -> Condition.ZERO;
          case NEGATIVE -> Condition.NOT_NEGATIVE;
          case NOT_NEGATIVE -> Condition.NEGATIVE;
          case POSITIVE -> Condition.NOT_POSITIVE;
          case NOT_POSITIVE -> Condition.POSITIVE;
        };
    return holds(new Block.CellTest(test.cell(), opposite), facts);
  }
}
