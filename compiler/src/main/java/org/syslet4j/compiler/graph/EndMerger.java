// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.graph.Block.Test;

/**
 * Makes one operation of those that chains end with, where they are alike: how a run ended is then
 * read from the cells, wherever {@link Endings} finds tests that tell the ways apart.
 *
 * <p>Requires a simplified graph. Leaves one that does the same with fewer operations.
 */
final class EndMerger {
  /** With more endings than this their cells are too many to be followed through the program. */
  private static final int MOST_ENDINGS = 64;

  private final Graph graph;
  private final Set<Cell> cells = new HashSet<>();
  private final Map<TailMerger.Key, List<Cell>> written = new HashMap<>();

  private EndMerger(Graph graph) {
    this.graph = graph;
  }

  /** Answers whether that changed anything. */
  static boolean run(Graph graph) {
    return new EndMerger(graph).merge();
  }

  private static Op last(Block block) {
    return block.ops().get(block.ops().size() - 1);
  }

  private static Block.Ending ending(Block block) {
    return ((Block.End) block.terminator()).ending();
  }

  private boolean merge() {
    Map<TailMerger.Key, List<Block>> groups = new LinkedHashMap<>();
    int count = 0;
    for (Block block : graph.flow().blocks()) {
      if (block.terminator() instanceof Block.End end) {
        for (Operand read : Block.reads(end.ending())) {
          addCell(read);
        }
        if (!block.ops().isEmpty() && !(last(block).dest() instanceof Operand.Slot)) {
          TailMerger.Key key = TailMerger.Key.of(last(block), null);
          TailMerger.add(groups, key, block);
          count++;
        }
      } else if (block.terminator() instanceof Block.Branch branch) {
        addCell(branch.value());
      }
    }
    if (count == groups.size() || count > MOST_ENDINGS) {
      return false;
    }
    findWritten();
    Ranges ranges = Ranges.of(graph, cells);
    boolean changed = false;
    for (List<Block> group : groups.values()) {
      changed |= group.size() > 1 && merge(group, ranges);
    }
    return graph.noted(changed);
  }

  private void addCell(Operand operand) {
    if (operand instanceof Cell cell) {
      cells.add(cell);
    }
  }

  /** The cells that operations of one kind write somewhere. */
  private void findWritten() {
    for (Block block : graph.flow().reachable()) {
      for (Op op : block.ops()) {
        if (op.dest() instanceof Cell cell) {
          TailMerger.add(written, TailMerger.Key.of(op, null), cell);
        }
      }
    }
  }

  private boolean merge(List<Block> group, Ranges ranges) {
    Endings endings = new Endings(cells);
    List<Block> merged = new ArrayList<>();
    Unwinding cleanUp = cleanUp(group);
    Op shared = shared(group);
    for (Block block : group) {
      if (!TailMerger.fits(last(block), cleanUp) || !canWrite(block, shared.dest())) {
        continue;
      }
      Facts facts = ranges.after(block);
      if (facts == null) {
        merged.add(block); // only a cancelled run comes here: how it ended is known
        continue;
      }
      for (Op op : block.ops()) {
        if (op.dest() == null) {
          // When they are shared later, this way writes those cells too.
          for (Cell cell : written.getOrDefault(TailMerger.Key.of(op, null), List.of())) {
            facts.forget(cell);
          }
        }
      }
      if (endings.add(ways(ending(block), facts))) {
        merged.add(block);
      }
    }
    if (merged.size() < 2 || endings.isEmpty()) {
      return false;
    }
    if (cleanUp != null) {
      shared.unwinding(cleanUp);
    }
    Block one = graph.newBlock();
    one.ops().add(shared);
    one.terminate(new Block.End(endings.decided()));
    for (Block block : merged) {
      block.ops().remove(block.ops().size() - 1);
      block.terminate(new Block.Jump(one));
    }
    return true;
  }

  /** The operation that stays: one whose result is looked at, because a failure is told with it. */
  private static Op shared(List<Block> group) {
    for (Block block : group) {
      if (last(block).dest() != null) {
        return last(block);
      }
    }
    return last(group.get(0));
  }

  private static @Nullable Unwinding cleanUp(List<Block> group) {
    List<Op> ops = new ArrayList<>();
    for (Block block : group) {
      ops.add(last(block));
    }
    return TailMerger.cleanUp(ops);
  }

  /** Whether the last operation of {@code block} may write its result to {@code dest}. */
  private static boolean canWrite(Block block, Operand.@Nullable Place dest) {
    Operand.Place own = last(block).dest();
    return own == null
        ? dest == null || !Block.reads(ending(block)).contains(dest)
        : own.equals(dest);
  }

  /** The endings of one way, each with what is known where it is meant. */
  private static List<Endings.Way> ways(Block.Ending ending, Facts facts) {
    if (!(ending instanceof Block.Decided decided)) {
      return List.of(new Endings.Way(ending, facts));
    }
    List<Endings.Way> ways = new ArrayList<>();
    Facts left = facts.copy();
    for (Block.Case one : decided.cases()) {
      Facts here = left.copy();
      for (Block.CellTest test : one.tests()) {
        learn(here, test, true);
      }
      if (!here.impossible()) {
        ways.add(new Endings.Way(one.ending(), here));
      }
      if (one.tests().size() == 1) {
        learn(left, one.tests().get(0), false);
      }
    }
    return ways;
  }

  private static void learn(Facts facts, Block.CellTest test, boolean holds) {
    switch (test.condition()) {
      case ZERO -> facts.learn(test.cell(), Test.ZERO, holds);
      case NONZERO -> facts.learn(test.cell(), Test.NONZERO, holds);
      case NEGATIVE -> facts.learn(test.cell(), Test.NEGATIVE, holds);
      case NOT_NEGATIVE -> facts.learn(test.cell(), Test.NEGATIVE, !holds);
      case POSITIVE -> facts.learn(test.cell(), Test.NOT_POSITIVE, !holds);
      case NOT_POSITIVE -> facts.learn(test.cell(), Test.NOT_POSITIVE, holds);
    }
  }
}
