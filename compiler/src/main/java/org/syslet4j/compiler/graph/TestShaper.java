// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.graph.Block.Test;

/**
 * Brings two tests of one value into their best shape. Where two of the three ways (negative, zero,
 * positive) coincide, one test is enough. Otherwise the first test sends what is not positive to a
 * test for zero that only it leads to: that one lies beside it for certain and can have either of
 * its own ways beside itself.
 *
 * <p>Requires a simplified graph. Leaves one that does the same with no more tests.
 */
final class TestShaper {
  private final Graph graph;

  private TestShaper(Graph graph) {
    this.graph = graph;
  }

  /** Answers whether that changed anything. */
  static boolean run(Graph graph) {
    TestShaper shaper = new TestShaper(graph);
    boolean changed = false;
    while (shaper.isWorthIt() && shaper.shape()) {
      changed = true;
    }
    return changed;
  }

  /** Whether there is a test of nothing but a value that was made before. */
  private boolean isWorthIt() {
    for (Block block : graph.flow().blocks()) {
      if (block.ops().isEmpty() && block.terminator() instanceof Block.Branch) {
        return true;
      }
    }
    return false;
  }

  /** Where each sign of a value leads. */
  private record Ways(Block negative, Block zero, Block positive) {
    static Ways of(Block.Branch branch) {
      Block then = branch.then();
      Block otherwise = branch.otherwise();
      return switch (branch.test()) {
        case ZERO -> new Ways(otherwise, then, otherwise);
        case NONZERO -> new Ways(then, otherwise, then);
        case NEGATIVE -> new Ways(then, otherwise, otherwise);
        case NOT_POSITIVE -> new Ways(then, then, otherwise);
      };
    }

    /** The same, with the ways that {@code second} tells apart in its place. */
    Ways through(Block second, Ways inner) {
      return new Ways(
          negative == second ? inner.negative : negative,
          zero == second ? inner.zero : zero,
          positive == second ? inner.positive : positive);
    }
  }

  private boolean shape() {
    Flow flow = graph.flow();
    int[] predecessors = flow.predecessorsOfAny();
    boolean changed = false;
    for (Block block : flow.blocks()) {
      if (block.terminator() instanceof Block.Branch first) {
        for (Block second : List.of(first.then(), first.otherwise())) {
          // The counts hold until something changes; the next sweep has new ones.
          boolean isOwn = !changed && predecessors[second.id()] == 1;
          changed |= shape(block, second, isOwn);
        }
      }
    }
    return graph.noted(changed);
  }

  private static boolean shape(Block block, Block second, boolean isOwn) {
    if (second == block
        || !second.ops().isEmpty()
        || !(block.terminator() instanceof Block.Branch first)
        || !(second.terminator() instanceof Block.Branch inner)
        || !inner.value().equals(first.value())
        || first.then() == first.otherwise()) {
      return false;
    }
    Ways before = Ways.of(first);
    Ways ways = before.through(second, Ways.of(inner));
    if (ways.negative == second || ways.zero == second || ways.positive == second) {
      return false; // it leads back to itself
    }
    Block.Branch one = single(first, inner, ways);
    if (one != null) {
      block.terminate(one);
      return true;
    }
    boolean shaped = before.negative == second && before.zero == second;
    if (!isOwn || shaped) {
      return false;
    }
    block.terminate(branch(first, inner, Test.NOT_POSITIVE, second, ways.positive));
    second.terminate(branch(first, inner, Test.ZERO, ways.zero, ways.negative));
    return true;
  }

  /** The one test that is enough, if one is. */
  private static Block.@Nullable Branch single(Block.Branch first, Block.Branch inner, Ways ways) {
    if (ways.negative == ways.positive) {
      return branch(first, inner, Test.ZERO, ways.zero, ways.negative);
    }
    if (ways.zero == ways.positive) {
      return branch(first, inner, Test.NEGATIVE, ways.negative, ways.zero);
    }
    return ways.negative == ways.zero
        ? branch(first, inner, Test.NOT_POSITIVE, ways.negative, ways.positive)
        : null;
  }

  private static Block.Branch branch(
      Block.Branch first, Block.Branch inner, Test test, Block then, Block otherwise) {
    return new Block.Branch(
        first.value(),
        test,
        then,
        otherwise,
        first.bounds() == null ? inner.bounds() : first.bounds());
  }
}
