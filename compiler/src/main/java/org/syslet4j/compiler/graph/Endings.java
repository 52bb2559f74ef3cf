// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.Collections;
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

  /** In the order of creation: the same program gives the same bytes. */
  private final List<Cell> cells;

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
    this.cells = new ArrayList<>(cells);
    Collections.sort(this.cells);
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
      if (!anyFails(tests, other.facts())) {
        Block.CellTest found = test(way.facts(), other.facts());
        if (found == null) {
          return null;
        }
        tests.add(found);
      }
    }
    return new Block.Case(tests, way.ending());
  }

  private static boolean anyFails(List<Block.CellTest> tests, Facts facts) {
    for (Block.CellTest test : tests) {
      if (holds(opposite(test.condition()), facts.of(test.cell()))) {
        return true;
      }
    }
    return false;
  }

  private Block.@Nullable CellTest test(Facts mine, Facts other) {
    for (Cell cell : cells) {
      Interval here = mine.of(cell);
      Interval there = other.of(cell);
      for (Condition condition : TRIED) {
        if (holds(condition, here) && holds(opposite(condition), there)) {
          return new Block.CellTest(cell, condition);
        }
      }
    }
    return null;
  }

  private static boolean holds(Condition condition, Interval value) {
    return switch (condition) {
      case ZERO -> value.low() == 0 && value.high() == 0;
      case NONZERO -> value.low() > 0 || value.high() < 0;
      case NEGATIVE -> value.high() < 0;
      case NOT_NEGATIVE -> value.low() >= 0;
      case POSITIVE -> value.low() > 0;
      case NOT_POSITIVE -> value.high() <= 0;
    };
  }

  private static Condition opposite(Condition condition) {
    return switch (condition) {
      case ZERO -> Condition.NONZERO;
      case NONZERO -> Condition.ZERO;
      case NEGATIVE -> Condition.NOT_NEGATIVE;
      case NOT_NEGATIVE -> Condition.NEGATIVE;
      case POSITIVE -> Condition.NOT_POSITIVE;
      case NOT_POSITIVE -> Condition.POSITIVE;
    };
  }
}
