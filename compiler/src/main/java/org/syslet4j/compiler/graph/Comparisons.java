// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.graph.Block.Test;
import org.syslet4j.compiler.graph.Operand.Const;
import org.syslet4j.compiler.tree.Expr.Mode;

/**
 * Says comparisons as differences and tests of their sign: a family without comparisons has those.
 * Where a difference may wrap, the signs of the two are looked at first.
 *
 * <p>Requires a finished graph. Leaves one that does the same without lt, le, eq and ne.
 */
final class Comparisons {
  private static final Const ZERO = new Const(0);

  private final Graph graph;
  private final Ranges ranges;
  private final CellCounts reads = new CellCounts();

  private Comparisons(Graph graph) {
    this.graph = graph;
    this.ranges = Ranges.of(graph, Set.of());
  }

  static void run(Graph graph) {
    Comparisons comparisons = new Comparisons(graph);
    List<Block> blocks = graph.flow().blocks();
    blocks.forEach(comparisons::count);
    blocks.forEach(comparisons::rewrite);
    graph.changed();
  }

  /** A test counts once, everything else twice. */
  private void count(Block block) {
    for (Op op : block.ops()) {
      op.args().forEach(arg -> count(arg, 2));
      Cell added = Order.added(op);
      if (added != null) {
        count(added, 2);
      }
    }
    if (block.terminator() instanceof Block.Branch branch) {
      count(branch.value(), 1);
    } else if (block.terminator() instanceof Block.End end) {
      Block.reads(end.ending()).forEach(value -> count(value, 2));
    }
  }

  private void count(Operand operand, int times) {
    if (operand instanceof Cell cell) {
      reads.add(cell, times);
    }
  }

  private static @Nullable PseudoCall comparison(Op op) {
    return op.code() instanceof Op.Pseudo pseudo
        ? switch (pseudo.call()) {
          case LT, LE, EQ, NE -> pseudo.call();
          default -> null;
        }
        : null;
  }

  private void rewrite(Block block) {
    Facts known = ranges.before(block);
    Facts facts = known == null ? new Facts() : known;
    Block at = block;
    for (int i = 0; i < at.ops().size(); i++) {
      Op op = at.ops().get(i);
      PseudoCall call = comparison(op);
      if (call != null) {
        Block rest = split(at, i);
        if (op.dest() == null) {
          at.terminate(new Block.Jump(rest));
        } else if (rest.ops().isEmpty() && decides(rest, op)) {
          Block.Branch branch = (Block.Branch) rest.terminator();
          boolean nonzero = branch.test() == Test.NONZERO;
          Block yes = nonzero ? branch.then() : branch.otherwise();
          Block no = nonzero ? branch.otherwise() : branch.then();
          compare(at, op, call, facts, yes, no);
        } else {
          compare(at, op, call, facts, answer(op, 1, rest), answer(op, 0, rest));
        }
        at = rest;
        i = -1;
      }
      facts.apply(op);
    }
  }

  /** Takes the operation at {@code index} away; what follows it goes to a block of its own. */
  private Block split(Block block, int index) {
    Block rest = graph.newBlock();
    List<Op> behind = block.ops().subList(index, block.ops().size());
    rest.ops().addAll(behind.subList(1, behind.size()));
    rest.terminate(block.terminator());
    behind.clear();
    return rest;
  }

  /** Whether nothing but the test of {@code rest} looks at the answer. */
  private boolean decides(Block rest, Op op) {
    return rest.terminator() instanceof Block.Branch branch
        && branch.value().equals(op.dest())
        && (branch.test() == Test.ZERO || branch.test() == Test.NONZERO)
        && op.dest() instanceof Cell answer
        && reads.of(answer) == 1;
  }

  private Block answer(Op op, long value, Block next) {
    Block block = graph.newBlock();
    Op move = new Op(new Op.Copy(), List.of(new Const(value)), op.dest(), Mode.DEFAULT, op.span());
    move.sameCleanUp(op);
    block.ops().add(move);
    block.terminate(new Block.Jump(next));
    return block;
  }

  private void compare(Block at, Op op, PseudoCall call, Facts facts, Block yes, Block no) {
    Operand a = op.args().get(0);
    Operand b = op.args().get(1);
    switch (call) {
      case EQ -> difference(at, op, a, b, Test.ZERO, yes, no);
      case NE -> difference(at, op, a, b, Test.ZERO, no, yes);
      case LT -> less(at, op, facts, Test.NEGATIVE, yes, no);
      default -> less(at, op, facts, Test.NOT_POSITIVE, yes, no);
    }
  }

  /** Goes to {@code yes} where {@code a - b} passes the test. */
  private void difference(Block at, Op like, Operand a, Operand b, Test test, Block yes, Block no) {
    if (b.equals(ZERO) && !(a instanceof Const)) {
      at.terminate(new Block.Branch(a, test, yes, no, null));
      return;
    }
    if (a.equals(ZERO) && test == Test.ZERO && !(b instanceof Const)) {
      at.terminate(new Block.Branch(b, test, yes, no, null));
      return;
    }
    Cell difference = graph.newCell(ZERO);
    boolean known = b instanceof Const && ((Const) b).value() != Long.MIN_VALUE;
    Op op =
        new Op(
            new Op.Pseudo(known ? PseudoCall.ADD : PseudoCall.SUB),
            known ? List.of(a, new Const(-((Const) b).value())) : List.of(a, b),
            difference,
            Mode.DEFAULT,
            like.span());
    op.sameCleanUp(like);
    at.ops().add(op);
    at.terminate(new Block.Branch(difference, test, yes, no, null));
  }

  /** {@code a < b}, or {@code a <= b}, which the test of their difference tells. */
  private void less(Block at, Op op, Facts facts, Test test, Block yes, Block no) {
    Operand a = op.args().get(0);
    Operand b = op.args().get(1);
    if (!facts.of(a).minus(facts.of(b)).equals(Interval.ALL)) {
      difference(at, op, a, b, test, yes, no);
      return;
    }
    Block sameSign = graph.newBlock();
    difference(sameSign, op, a, b, test, yes, no);
    Block negative = sign(b, sameSign, yes);
    Block positive = sign(b, no, sameSign);
    if (a instanceof Const number) {
      at.terminate(new Block.Jump(number.value() < 0 ? negative : positive));
    } else {
      at.terminate(new Block.Branch(a, Test.NEGATIVE, negative, positive, null));
    }
  }

  private Block sign(Operand value, Block negative, Block other) {
    if (value instanceof Const number) {
      return number.value() < 0 ? negative : other;
    }
    Block block = graph.newBlock();
    block.terminate(new Block.Branch(value, Test.NEGATIVE, negative, other, null));
    return block;
  }
}
