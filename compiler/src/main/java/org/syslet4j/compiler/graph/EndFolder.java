// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.graph.Block.Test;
import org.syslet4j.image.Outcome.Condition;

/**
 * Leaves a test to the outcome table when the chain ends on both of its ways: what the table tests
 * costs no atom.
 *
 * <p>Requires a simplified graph. Leaves one that does the same with fewer tests.
 */
final class EndFolder {
  /** A row of the table for each. */
  private static final int MOST_CASES = 16;

  private EndFolder() {}

  /** Answers whether that changed anything. */
  static boolean run(Graph graph) {
    boolean any = false;
    boolean changed;
    do {
      changed = false;
      for (Block block : graph.flow().blocks()) {
        Block.End end = folded(block);
        if (end != null) {
          block.terminate(end);
          changed = true;
        }
      }
      any |= changed;
    } while (graph.noted(changed));
    return any;
  }

  private static Block.@Nullable End folded(Block block) {
    if (!(block.terminator() instanceof Block.Branch branch)
        || !(branch.value() instanceof Cell cell)) {
      return null;
    }
    Block.Ending then = ending(branch.then());
    Block.Ending otherwise = ending(branch.otherwise());
    if (then == null || otherwise == null) {
      return null;
    }
    List<Block.Case> cases = new ArrayList<>();
    Block.CellTest test = new Block.CellTest(cell, condition(branch.test()));
    for (Block.Case one : cases(then)) {
      List<Block.CellTest> tests = new ArrayList<>(List.of(test));
      tests.addAll(one.tests());
      cases.add(new Block.Case(tests, one.ending()));
    }
    cases.addAll(cases(otherwise));
    return cases.size() > MOST_CASES ? null : new Block.End(new Block.Decided(cases));
  }

  private static Block.@Nullable Ending ending(Block block) {
    return block.ops().isEmpty() && block.terminator() instanceof Block.End end
        ? end.ending()
        : null;
  }

  private static List<Block.Case> cases(Block.Ending ending) {
    return ending instanceof Block.Decided decided
        ? decided.cases()
        : List.of(new Block.Case(List.of(), ending));
  }

  private static Condition condition(Test test) {
    return switch (test) {
      case ZERO -> Condition.ZERO;
      case NONZERO -> Condition.NONZERO;
      case NEGATIVE -> Condition.NEGATIVE;
      case NOT_POSITIVE -> Condition.NOT_POSITIVE;
    };
  }
}
