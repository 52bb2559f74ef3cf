// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.syslet4j.abi.PseudoCall;

/** Which cells are still going to be read, at the start of each block. */
final class Liveness {
  private static final CellSet NONE = new CellSet();

  private final Graph graph;
  private final List<Block> blocks;
  private final BitSet present;
  private final Map<Block, CellSet> liveIn = new HashMap<>();

  private Liveness(Graph graph) {
    this.graph = graph;
    this.blocks = graph.blocksWithUnwind();
    this.present = graph.present();
  }

  static Liveness of(Graph graph) {
    Liveness liveness = new Liveness(graph);
    liveness.solve();
    return liveness;
  }

  private void solve() {
    blocks.forEach(block -> liveIn.put(block, new CellSet()));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = blocks.size() - 1; i >= 0; i--) {
        Block block = blocks.get(i);
        CellSet live = liveOut(block);
        for (int j = block.ops().size() - 1; j >= 0; j--) {
          before(block.ops().get(j), live);
        }
        changed |= liveIn(block).addAll(live);
      }
    }
  }

  /** The cells that are live at the start of {@code block}; not to be changed. */
  CellSet liveIn(Block block) {
    return liveIn.getOrDefault(block, NONE);
  }

  /** The cells that are live behind the last operation of {@code block}; the caller's own set. */
  CellSet liveOut(Block block) {
    CellSet live = new CellSet();
    if (block.terminator() instanceof Block.Jump jump) {
      live.addAll(liveIn(jump.target()));
    } else if (block.terminator() instanceof Block.Branch branch) {
      live.addAll(liveIn(branch.then()));
      live.addAll(liveIn(branch.otherwise()));
      add(branch.value(), live);
    } else if (block.terminator() instanceof Block.End end) {
      Block.reads(end.ending()).forEach(value -> add(value, live));
    }
    return live;
  }

  /** Turns what is live behind {@code op} into what is live before it. */
  void before(Op op, CellSet live) {
    boolean dead = isDead(op, live);
    if (op.dest() instanceof Cell dest) {
      live.remove(dest);
    }
    op.filled().forEach(live::remove);
    if (!dead) {
      for (Operand arg : op.args()) {
        add(arg, live);
      }
    }
    Block cleanUp = graph.unwindOf(op, present);
    if (cleanUp != null) {
      live.addAll(liveIn(cleanUp));
    }
  }

  /** Whether leaving {@code op} out changes nothing, {@code live} being live behind it. */
  static boolean isDead(Op op, CellSet live) {
    boolean resultDead =
        op.dest() == null || op.dest() instanceof Cell dest && !live.contains(dest);
    if (op.is(PseudoCall.UMEM_ADD)) {
      return resultDead
          && op.args().get(0) instanceof Operand.CellAddress target
          && !live.contains(target.cell());
    }
    return op.isPure() && resultDead;
  }

  private static void add(Operand operand, CellSet live) {
    if (operand instanceof Cell cell) {
      live.add(cell);
    } else if (operand instanceof Operand.CellAddress address) {
      live.add(address.cell());
    }
  }
}
