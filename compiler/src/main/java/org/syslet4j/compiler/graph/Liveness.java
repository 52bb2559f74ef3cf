// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.syslet4j.abi.PseudoCall;

/** Which cells are still going to be read, at the start of each block. */
final class Liveness {
  private final Graph graph;
  private final List<Block> blocks;
  private final Set<Block> present;
  private final Map<Block, Set<Cell>> liveIn = new IdentityHashMap<>();

  private Liveness(Graph graph) {
    this.graph = graph;
    this.present = Set.copyOf(graph.blocks());
    this.blocks = graph.blocksWithUnwind();
  }

  static Liveness of(Graph graph) {
    Liveness liveness = new Liveness(graph);
    liveness.solve();
    return liveness;
  }

  private void solve() {
    blocks.forEach(block -> liveIn.put(block, new HashSet<>()));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = blocks.size() - 1; i >= 0; i--) {
        Block block = blocks.get(i);
        Set<Cell> live = liveOut(block);
        for (int j = block.ops().size() - 1; j >= 0; j--) {
          before(block.ops().get(j), live);
        }
        changed |= liveIn.get(block).addAll(live);
      }
    }
  }

  /** The cells that are live at the start of {@code block}. */
  Set<Cell> liveIn(Block block) {
    return liveIn.getOrDefault(block, Set.of());
  }

  /** The cells that are live behind the last operation of {@code block}; the caller's own set. */
  Set<Cell> liveOut(Block block) {
    Set<Cell> live = new HashSet<>();
    for (Block next : block.successors()) {
      live.addAll(liveIn(next));
    }
    if (block.terminator() instanceof Block.Branch branch) {
      add(branch.value(), live);
    } else if (block.terminator() instanceof Block.End end) {
      Block.reads(end.ending()).forEach(value -> add(value, live));
    }
    return live;
  }

  /** Turns what is live behind {@code op} into what is live before it. */
  void before(Op op, Set<Cell> live) {
    if (op.dest() instanceof Cell dest) {
      live.remove(dest);
    }
    if (!(op.is(PseudoCall.UMEM_ADD)
        && op.args().get(0) instanceof Operand.CellAddress target
        && isDead(op, live))) {
      op.args().forEach(arg -> add(arg, live));
    }
    Block cleanUp = graph.unwindOf(op, present);
    if (cleanUp != null) {
      live.addAll(liveIn(cleanUp));
    }
  }

  /** Whether leaving {@code op} out changes nothing, {@code live} being live behind it. */
  static boolean isDead(Op op, Set<Cell> live) {
    boolean resultDead =
        op.dest() == null || op.dest() instanceof Cell dest && !live.contains(dest);
    if (op.is(PseudoCall.UMEM_ADD)) {
      return resultDead
          && op.args().get(0) instanceof Operand.CellAddress target
          && !live.contains(target.cell());
    }
    return op.isPure() && resultDead;
  }

  private static void add(Operand operand, Set<Cell> live) {
    if (operand instanceof Cell cell) {
      live.add(cell);
    } else if (operand instanceof Operand.CellAddress address) {
      live.add(address.cell());
    }
  }
}
