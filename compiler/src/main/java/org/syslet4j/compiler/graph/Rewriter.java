// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts other operands in the place of those that stand in a graph. */
final class Rewriter {
  private final Map<Cell, Cell> names;

  private Rewriter(Map<Cell, Cell> names) {
    this.names = names;
  }

  /** Names every cell of {@code names} by what it maps to, wherever it is read or written. */
  static void rename(List<Block> blocks, Map<Cell, Cell> names) {
    Rewriter rewriter = new Rewriter(names);
    for (Block block : blocks) {
      for (Op op : block.ops()) {
        rewriter.rewrite(op);
      }
      block.terminate(rewriter.renamed(block.terminator()));
    }
  }

  private void rewrite(Op op) {
    List<Operand> args = op.args();
    for (int i = 0; i < args.size(); i++) {
      args.set(i, renamed(args.get(i)));
    }
    if (op.dest() instanceof Cell dest) {
      op.dest(renamed(dest));
    }
  }

  private Cell renamed(Cell cell) {
    return names.getOrDefault(cell, cell);
  }

  private Operand renamed(Operand operand) {
    if (operand instanceof Cell cell) {
      return renamed(cell);
    }
    return operand instanceof Operand.CellAddress address
        ? new Operand.CellAddress(renamed(address.cell()))
        : operand;
  }

  private Block.Terminator renamed(Block.Terminator terminator) {
    if (terminator instanceof Block.Branch branch) {
      return new Block.Branch(
          renamed(branch.value()),
          branch.test(),
          branch.then(),
          branch.otherwise(),
          branch.bounds());
    }
    return terminator instanceof Block.End end ? new Block.End(renamed(end.ending())) : terminator;
  }

  private Block.Ending renamed(Block.Ending ending) {
    if (ending instanceof Block.Returned returned) {
      List<Operand> values = new ArrayList<>();
      for (Operand value : returned.values()) {
        values.add(renamed(value));
      }
      return new Block.Returned(values);
    }
    if (ending instanceof Block.Failed failed) {
      return new Block.Failed(renamed(failed.errno()), failed.site(), failed.span());
    }
    List<Block.Case> cases = new ArrayList<>();
    for (Block.Case one : ((Block.Decided) ending).cases()) {
      List<Block.CellTest> tests = new ArrayList<>();
      for (Block.CellTest test : one.tests()) {
        tests.add(new Block.CellTest(renamed(test.cell()), test.condition()));
      }
      cases.add(new Block.Case(tests, renamed(one.ending())));
    }
    return new Block.Decided(cases);
  }
}
