// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Puts other operands in the place of those that stand in a graph. */
final class Rewriter {
  private Rewriter() {}

  /** Names every cell of {@code names} by what it maps to, wherever it is read or written. */
  static void rename(Graph graph, Map<Cell, Cell> names) {
    UnaryOperator<Operand> renamed =
        operand -> {
          if (operand instanceof Cell cell) {
            return names.getOrDefault(cell, cell);
          }
          return operand instanceof Operand.CellAddress address
              ? new Operand.CellAddress(names.getOrDefault(address.cell(), address.cell()))
              : operand;
        };
    for (Block block : graph.blocksWithUnwind()) {
      for (Op op : block.ops()) {
        op.args().replaceAll(renamed);
        if (op.dest() instanceof Cell dest) {
          op.dest(names.getOrDefault(dest, dest));
        }
      }
      block.terminate(terminator(block.terminator(), renamed));
    }
  }

  private static Block.Terminator terminator(
      Block.Terminator terminator, UnaryOperator<Operand> with) {
    if (terminator instanceof Block.Branch branch) {
      return new Block.Branch(
          with.apply(branch.value()),
          branch.test(),
          branch.then(),
          branch.otherwise(),
          branch.bounds());
    }
    return terminator instanceof Block.End end
        ? new Block.End(ending(end.ending(), with))
        : terminator;
  }

  private static Block.Ending ending(Block.Ending ending, UnaryOperator<Operand> with) {
    if (ending instanceof Block.Returned returned) {
      return new Block.Returned(returned.values().stream().map(with).toList());
    }
    if (ending instanceof Block.Failed failed) {
      return new Block.Failed(with.apply(failed.errno()), failed.site(), failed.span());
    }
    return new Block.Decided(
        ((Block.Decided) ending)
            .cases().stream()
                .map(
                    one ->
                        new Block.Case(
                            one.tests().stream()
                                .map(
                                    test ->
                                        new Block.CellTest(
                                            (Cell) with.apply(test.cell()), test.condition()))
                                .toList(),
                            ending(one.ending(), with)))
                .toList());
  }
}
