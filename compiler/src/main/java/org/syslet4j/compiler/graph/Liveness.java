// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.PseudoCall;

/** Which cells are still going to be read, at the start of each block. */
final class Liveness {
  private static final CellSet NONE = new CellSet();

  private final Flow flow;

  /** By the number of a block. */
  private final @Nullable CellSet[] liveIn;

  /** When what is live at the start of a block last grew, and when the block was last looked at. */
  private final int[] grown;

  private final int[] looked;
  private int now;

  private Liveness(Flow flow, int numbers) {
    this.flow = flow;
    liveIn = new CellSet[numbers];
    grown = new int[numbers];
    looked = new int[numbers];
  }

  static Liveness of(Flow flow) {
    Liveness liveness = new Liveness(flow, flow.numbers());
    liveness.solve();
    return liveness;
  }

  private void solve() {
    List<Block> blocks = flow.blocks();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = blocks.size() - 1; i >= 0; i--) {
        Block block = blocks.get(i);
        if (isDue(block)) {
          looked[block.id()] = ++now;
          changed |= look(block);
        }
      }
    }
  }

  /** Whether what {@code block} leads to has grown since it was looked at. */
  private boolean isDue(Block block) {
    int since = looked[block.id()];
    boolean due = since == 0;
    if (block.terminator() instanceof Block.Jump jump) {
      due |= grown[jump.target().id()] > since;
    } else if (block.terminator() instanceof Block.Branch branch) {
      due |= grown[branch.then().id()] > since || grown[branch.otherwise().id()] > since;
    }
    for (int i = 0; i < block.ops().size() && !due; i++) {
      Block cleanUp = flow.cleanUp(block.ops().get(i));
      due = cleanUp != null && grown[cleanUp.id()] > since;
    }
    return due;
  }

  /** Answers whether more is live at the start of {@code block} than was known. */
  private boolean look(Block block) {
    CellSet live = liveOut(block);
    for (int i = block.ops().size() - 1; i >= 0; i--) {
      before(block.ops().get(i), live);
    }
    CellSet known = liveIn[block.id()];
    boolean grew = known == null ? !live.isEmpty() : known.addAll(live);
    if (known == null) {
      liveIn[block.id()] = live;
    }
    if (grew) {
      grown[block.id()] = now;
    }
    return grew;
  }

  /** The cells that are live at the start of {@code block}; not to be changed. */
  CellSet liveIn(Block block) {
    CellSet live = block.id() < liveIn.length ? liveIn[block.id()] : null;
    return live == null ? NONE : live;
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
      for (Operand value : Block.reads(end.ending())) {
        add(value, live);
      }
    }
    return live;
  }

  /** Turns what is live behind {@code op} into what is live before it. */
  void before(Op op, CellSet live) {
    boolean dead = isDead(op, live);
    if (op.dest() instanceof Cell dest) {
      live.remove(dest);
    }
    for (Cell filled : op.filled()) {
      live.remove(filled);
    }
    if (!dead) {
      for (Operand arg : op.args()) {
        add(arg, live);
      }
    }
    Block cleanUp = flow.cleanUp(op);
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
