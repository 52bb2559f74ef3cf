// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.BitSet;
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

  /** The blocks in which something has no effect, by their numbers. */
  private final BitSet wasteful = new BitSet();

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
    boolean needed = true;
    for (int i = block.ops().size() - 1; i >= 0; i--) {
      needed &= before(block.ops().get(i), live);
    }
    wasteful.set(block.id(), !needed); // looked at again when more is live
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

  /** Whether {@code block} has an operation that is dead, or whose result is. */
  boolean isWasteful(Block block) {
    return wasteful.get(block.id());
  }

  /** The cells that are live at the start of {@code block}; not to be changed. */
  CellSet liveIn(Block block) {
    CellSet live = block.id() < liveIn.length ? liveIn[block.id()] : null;
    return live == null ? NONE : live;
  }

  /** The cells that are live behind the last operation of {@code block}; the caller's own set. */
  CellSet liveOut(Block block) {
    if (block.terminator() instanceof Block.Jump jump) {
      return liveIn(jump.target()).copy();
    }
    if (block.terminator() instanceof Block.Branch branch) {
      CellSet live = liveIn(branch.then()).copy();
      live.addAll(liveIn(branch.otherwise()));
      add(branch.value(), live);
      return live;
    }
    CellSet live = new CellSet();
    for (Operand value : Block.reads(((Block.End) block.terminator()).ending())) {
      add(value, live);
    }
    return live;
  }

  /**
   * Turns what is live behind {@code op} into what is live before it; answers whether somebody
   * needs all that it does.
   */
  boolean before(Op op, CellSet live) {
    boolean dead = isDead(op, live);
    boolean needed = !dead;
    if (op.dest() instanceof Cell dest) {
      needed &= live.remove(dest);
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
    return needed;
  }

  /** Whether leaving {@code op} out changes nothing, {@code live} being live behind it. */
  static boolean isDead(Op op, CellSet live) {
    if (op.dest() != null && !(op.dest() instanceof Cell dest && !live.contains(dest))) {
      return false;
    }
    return op.is(PseudoCall.UMEM_ADD)
        ? op.args().get(0) instanceof Operand.CellAddress target && !live.contains(target.cell())
        : op.isPure();
  }

  private static void add(Operand operand, CellSet live) {
    if (operand instanceof Cell cell) {
      live.add(cell);
    } else if (operand instanceof Operand.CellAddress address) {
      live.add(address.cell());
    }
  }
}
