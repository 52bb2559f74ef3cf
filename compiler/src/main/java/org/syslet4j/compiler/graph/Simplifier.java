// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.BitSet;
import java.util.List;
import org.syslet4j.abi.PseudoCall;

/**
 * Takes away what has no effect: jumps to jumps, operations whose result nobody reads, moves from a
 * temporary that could have been written to the target at once.
 *
 * <p>Requires a finished graph. Leaves one that does the same with fewer operations.
 */
public final class Simplifier {
  private final Graph graph;

  private Simplifier(Graph graph) {
    this.graph = graph;
  }

  /** Runs the pass until nothing changes. */
  public static void run(Graph graph) {
    if (graph.flow().isSimple()) {
      return;
    }
    Simplifier simplifier = new Simplifier(graph);
    do {
      simplifier.jumps();
    } while (simplifier.values());
    graph.flow().markSimple();
  }

  private void jumps() {
    boolean changed = true;
    while (changed) {
      changed = graph.noted(threadJumps());
      changed |= graph.noted(joinTests());
      changed |= graph.noted(mergeBlocks());
    }
  }

  private boolean values() {
    boolean changed = graph.noted(writeToTarget());
    changed |= graph.noted(dropDead());
    return changed;
  }

  // ---- jumps

  private boolean threadJumps() {
    boolean changed = false;
    graph.skipIdleEntry();
    for (Block block : graph.flow().blocks()) {
      Block.Terminator before = block.terminator();
      if (before instanceof Block.Jump jump) {
        Block target = Graph.start(jump.target());
        if (target.ops().isEmpty() && target.terminator() instanceof Block.End end) {
          block.terminate(end);
        } else if (target != jump.target()) {
          block.terminate(new Block.Jump(target));
        }
      } else if (before instanceof Block.Branch branch) {
        Block then = Graph.start(branch.then());
        Block otherwise = Graph.start(branch.otherwise());
        if (then == otherwise) {
          block.terminate(new Block.Jump(then));
        } else if (then != branch.then() || otherwise != branch.otherwise()) {
          block.terminate(
              new Block.Branch(branch.value(), branch.test(), then, otherwise, branch.bounds()));
        }
      }
      changed |= block.terminator() != before;
    }
    return changed;
  }

  /** {@code v < 0} and then {@code v == 0} with the same end are one test. */
  private boolean joinTests() {
    boolean changed = false;
    for (Block block : graph.flow().blocks()) {
      if (block.terminator() instanceof Block.Branch first
          && first.otherwise().ops().isEmpty()
          && first.otherwise().terminator() instanceof Block.Branch second
          && second.value().equals(first.value())
          && second.then() == first.then()
          && isSignAndZero(first.test(), second.test())) {
        block.terminate(
            new Block.Branch(
                first.value(),
                Block.Test.NOT_POSITIVE,
                first.then(),
                second.otherwise(),
                first.bounds()));
        changed = true;
      }
    }
    return changed;
  }

  private static boolean isSignAndZero(Block.Test a, Block.Test b) {
    return a == Block.Test.NEGATIVE && b == Block.Test.ZERO
        || a == Block.Test.ZERO && b == Block.Test.NEGATIVE;
  }

  private boolean mergeBlocks() {
    int[] predecessors = graph.flow().predecessors();
    boolean changed = false;
    BitSet gone = new BitSet();
    for (Block block : graph.flow().blocks()) {
      while (!gone.get(block.id())
          && block.terminator() instanceof Block.Jump jump
          && jump.target() != block
          && predecessors[jump.target().id()] == 1) {
        Block target = jump.target();
        block.ops().addAll(target.ops());
        block.terminate(target.terminator());
        gone.set(target.id());
        changed = true;
      }
    }
    return changed;
  }

  // ---- dead operations

  private boolean dropDead() {
    Liveness liveness = graph.flow().liveness();
    boolean changed = false;
    for (Block block : graph.flow().blocks()) {
      if (!liveness.isWasteful(block)) {
        continue;
      }
      CellSet live = liveness.liveOut(block);
      for (int i = block.ops().size() - 1; i >= 0; i--) {
        Op op = block.ops().get(i);
        if (Liveness.isDead(op, live)) {
          block.ops().remove(i);
          changed = true;
          continue;
        }
        if (op.dest() instanceof Cell dest && !live.contains(dest)) {
          op.dest(null);
          changed = true;
        }
        liveness.before(op, live);
      }
    }
    return changed;
  }

  // ---- moves

  /**
   * {@code t = op(...); v = t} becomes {@code v = op(...)} where nobody can tell the difference.
   */
  private boolean writeToTarget() {
    List<Block> blocks = graph.flow().blocks();
    if (!anyMoves(blocks)) {
      return false;
    }
    CellCounts uses = new CellCounts();
    CellCounts writes = new CellCounts();
    for (Block block : blocks) {
      for (Op op : block.ops()) {
        for (Operand arg : op.args()) {
          count(arg, uses);
        }
        if (op.dest() instanceof Cell dest) {
          writes.add(dest, 1);
        }
      }
      countTerminator(block.terminator(), uses);
    }
    boolean changed = false;
    for (Block block : blocks) {
      for (int i = 0; i < block.ops().size(); i++) {
        Op move = block.ops().get(i);
        if (move.code() instanceof Op.Copy
            && move.args().get(0) instanceof Cell temp
            && move.dest() != null
            && uses.of(temp) == 1
            && writes.of(temp) == 1
            && !temp.isBound()
            && retarget(block, i, temp, move.dest())) {
          block.ops().remove(i);
          i--;
          changed = true;
        }
      }
    }
    return changed;
  }

  private static boolean anyMoves(List<Block> blocks) {
    for (Block block : blocks) {
      for (Op op : block.ops()) {
        if (op.code() instanceof Op.Copy) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean retarget(Block block, int moveAt, Cell temp, Operand.Place target) {
    for (int i = moveAt - 1; i >= 0; i--) {
      Op op = block.ops().get(i);
      if (op.dest() == temp) {
        op.dest(target);
        return true;
      }
      if (touches(op, target)) {
        return false;
      }
    }
    return false;
  }

  /** Whether {@code op} reads or writes {@code place}; what works on memory may touch any slot. */
  private static boolean touches(Op op, Operand.Place place) {
    if (place instanceof Operand.Slot && !op.isPure()) {
      return true;
    }
    if (place.equals(op.dest()) || place instanceof Operand.Slot && op.is(PseudoCall.LOAD)) {
      return true;
    }
    for (Operand arg : op.args()) {
      if (arg.equals(place)
          || arg instanceof Operand.CellAddress address && address.cell() == place) {
        return true;
      }
    }
    return false;
  }

  private static void countTerminator(Block.Terminator terminator, CellCounts uses) {
    if (terminator instanceof Block.Branch branch) {
      count(branch.value(), uses);
    } else if (terminator instanceof Block.End end) {
      for (Operand read : Block.reads(end.ending())) {
        count(read, uses);
      }
    }
  }

  private static void count(Operand operand, CellCounts uses) {
    if (operand instanceof Cell cell) {
      uses.add(cell, 1);
    } else if (operand instanceof Operand.CellAddress address) {
      uses.add(address.cell(), 2);
    }
  }
}
