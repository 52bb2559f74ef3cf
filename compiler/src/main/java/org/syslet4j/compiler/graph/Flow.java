// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a graph as it stands, where the clean-ups in force start, and what follows from
 * that. {@link Graph#flow} keeps it until the graph changes.
 */
public final class Flow {
  private final Graph graph;
  private final List<Block> blocks = new ArrayList<>();
  private final BitSet present = new BitSet();
  private final int reachable;
  private @Nullable Liveness liveness;
  private boolean simple;

  Flow(Graph graph) {
    this.graph = graph;
    reach(graph.entry(), present, blocks);
    reachable = blocks.size();
    addCleanUps();
  }

  private void addCleanUps() {
    BitSet seen = (BitSet) present.clone();
    for (int i = 0; i < reachable; i++) {
      for (Op op : blocks.get(i).ops()) {
        Unwinding unwinding = op.unwinding();
        Block start = unwinding.enter(this) ? Graph.start(unwinding.entries(), seen) : null;
        if (start != null) {
          reach(start, seen, blocks);
        }
      }
    }
  }

  private static void reach(Block from, BitSet seen, List<Block> found) {
    Deque<Block> open = new ArrayDeque<>();
    open.push(from);
    while (!open.isEmpty()) {
      Block block = open.pop();
      if (!seen.get(block.id())) {
        seen.set(block.id());
        found.add(block);
        if (block.terminator() instanceof Block.Jump jump) {
          open.push(jump.target());
        } else if (block.terminator() instanceof Block.Branch branch) {
          open.push(branch.otherwise());
          open.push(branch.then());
        }
      }
    }
  }

  /** Higher than the number of every block. */
  int numbers() {
    return graph.blockNumbers();
  }

  /** The blocks that can be reached from the entry, each before what only it leads to. */
  List<Block> reachable() {
    return blocks.subList(0, reachable);
  }

  /**
   * The same, with the clean-ups that only a cancelled run takes behind them. For each clean-up in
   * force one block is kept: one that is there anyway if possible.
   */
  public List<Block> blocks() {
    return blocks;
  }

  /** Which cells are still going to be read. */
  Liveness liveness() {
    if (liveness == null) {
      liveness = Liveness.of(this);
    }
    return liveness;
  }

  /** Whether {@link Simplifier} found nothing more to do. */
  boolean isSimple() {
    return simple;
  }

  void markSimple() {
    simple = true;
  }

  /** Whether only a cancelled run comes to {@code block}. */
  boolean isOnCancel(Block block) {
    return !present.get(block.id());
  }

  /** Where the clean-up starts that is in force before {@code op}; null for none. */
  public @Nullable Block cleanUp(Op op) {
    return op.unwinding().start(this);
  }

  @Nullable Block start(Unwinding unwinding) {
    return Graph.start(unwinding.entries(), present);
  }

  /**
   * How many ways lead to each block, by its number; more than one to where a clean-up starts, and
   * one more to the entry.
   */
  int[] predecessors() {
    int[] predecessors = new int[numbers()];
    predecessors[graph.entry().id()]++;
    for (Block block : blocks) {
      if (block.terminator() instanceof Block.Jump jump) {
        predecessors[jump.target().id()]++;
      } else if (block.terminator() instanceof Block.Branch branch) {
        predecessors[branch.then().id()]++;
        predecessors[branch.otherwise().id()]++;
      }
      for (Op op : block.ops()) {
        Block cleanUp = cleanUp(op);
        if (cleanUp != null) {
          predecessors[cleanUp.id()] += 2;
        }
      }
    }
    return predecessors;
  }

  /** Like {@link #predecessors}, also for clean-ups that start nowhere as long as others do. */
  int[] predecessorsOfAny() {
    int[] predecessors = predecessors();
    Set<Unwinding> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block block : blocks) {
      for (Op op : block.ops()) {
        if (seen.add(op.unwinding())) {
          for (Block start : op.unwinding().entries()) {
            predecessors[Graph.start(start).id()] += 2;
          }
        }
      }
    }
    return predecessors;
  }
}
