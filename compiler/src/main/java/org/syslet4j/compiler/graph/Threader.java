// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leads ways past tests. Where a way comes to a test whose outcome is known on that way, it goes on
 * behind the test; where it comes from the operation that produced the value, it makes the test
 * itself, at no atom. That turns a loop that tests at its head into one that tests at its end.
 *
 * <p>Requires a simplified graph. Leaves one that does the same with no more tests on any way.
 */
final class Threader {
  private static final int MOST_ROUNDS = 8;

  private final Graph graph;

  private Threader(Graph graph) {
    this.graph = graph;
  }

  static void run(Graph graph) {
    Threader threader = new Threader(graph);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean changed = threader.decideWays();
      if (changed) {
        Simplifier.run(graph);
      }
      changed |= threader.testAtProducers();
      if (!changed) {
        return;
      }
      Simplifier.run(graph);
      if (TestShaper.run(graph)) {
        Simplifier.run(graph);
      }
    }
  }

  // ---- tests whose outcome is known

  private boolean decideWays() {
    if (!hasTests()) {
      return false;
    }
    Ranges ranges = Ranges.of(graph, testedCells());
    boolean changed = false;
    for (Block block : graph.flow().reachable()) {
      Facts facts = leadsToEmpty(block) ? ranges.after(block) : null;
      if (facts == null) {
        continue;
      }
      if (block.terminator() instanceof Block.Jump jump) {
        Block target = decided(jump.target(), facts);
        if (target != jump.target()) {
          block.terminate(new Block.Jump(target));
          changed = true;
        }
      } else if (block.terminator() instanceof Block.Branch branch) {
        Block then = decided(facts, branch, true);
        Block otherwise = decided(facts, branch, false);
        if (then != branch.then() || otherwise != branch.otherwise()) {
          block.terminate(
              new Block.Branch(branch.value(), branch.test(), then, otherwise, branch.bounds()));
          changed = true;
        }
      }
    }
    return graph.noted(changed);
  }

  private boolean hasTests() {
    for (Block block : graph.flow().reachable()) {
      if (block.ops().isEmpty() && block.terminator() instanceof Block.Branch) {
        return true;
      }
    }
    return false;
  }

  private static boolean leadsToEmpty(Block block) {
    if (block.terminator() instanceof Block.Jump jump) {
      return jump.target().ops().isEmpty();
    }
    return block.terminator() instanceof Block.Branch branch
        && (branch.then().ops().isEmpty() || branch.otherwise().ops().isEmpty());
  }

  private Set<Cell> testedCells() {
    Set<Cell> cells = new HashSet<>();
    for (Block block : graph.flow().reachable()) {
      if (block.ops().isEmpty()
          && block.terminator() instanceof Block.Branch branch
          && branch.value() instanceof Cell cell) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static Block decided(Facts facts, Block.Branch branch, boolean holds) {
    Block next = holds ? branch.then() : branch.otherwise();
    if (!next.ops().isEmpty()) {
      return next;
    }
    Facts onWay = facts.copy();
    if (branch.then() != branch.otherwise()) {
      onWay.learn(branch.value(), branch.test(), holds);
    }
    return decided(next, onWay);
  }

  /** Where a way really leads that comes to {@code block} with these facts. */
  private static Block decided(Block block, Facts facts) {
    Block at = block;
    Set<Block> seen = new HashSet<>();
    while (at.ops().isEmpty() && seen.add(at) && !facts.impossible()) {
      if (at.terminator() instanceof Block.Jump jump) {
        at = jump.target();
        continue;
      }
      if (!(at.terminator() instanceof Block.Branch branch)) {
        break;
      }
      Interval value = facts.of(branch.value());
      if (value.where(branch.test(), true).isEmpty()) {
        at = branch.otherwise();
      } else if (value.where(branch.test(), false).isEmpty()) {
        at = branch.then();
      } else {
        break;
      }
    }
    return at;
  }

  // ---- tests by the producer

  private boolean testAtProducers() {
    boolean changed = false;
    for (Block block : graph.flow().blocks()) {
      Block.Branch test = null;
      if (block.terminator() instanceof Block.Jump jump
          && jump.target() != block
          && jump.target().ops().isEmpty()
          && jump.target().terminator() instanceof Block.Branch branch) {
        test = branch;
      }
      if (test != null && produces(block, test.value())) {
        block.terminate(test);
        changed = true;
      } else if (block.terminator() instanceof Block.Branch branch) {
        produces(block, branch.value());
      }
    }
    return graph.noted(changed);
  }

  /**
   * Whether the last operation of {@code block} gives {@code value}; brings the one that does to
   * the end where the order does not matter.
   */
  private boolean produces(Block block, Operand value) {
    List<Op> ops = block.ops();
    int at = ops.size() - 1;
    while (at >= 0 && !gives(ops.get(at), value)) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    if (!Order.canBeLast(block, at)) {
      return false;
    }
    if (at < ops.size() - 1) {
      Order.makeLast(block, at);
      graph.changed();
    }
    return true;
  }

  private static boolean gives(Op op, Operand value) {
    return value instanceof Cell && (value.equals(op.dest()) || value.equals(Order.added(op)));
  }
}
