// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.graph.Operand.Const;
import org.syslet4j.image.Image.Binding.Source;

/**
 * Has the binding of an argument supply what is at a constant distance from it, or its negation:
 * that is known before a run and costs no atom.
 *
 * <p>Requires a finished graph. Leaves one that does the same with fewer sums.
 */
final class Derived {
  private final Graph graph;
  private final Map<Cell, Graph.Bound> bound = new HashMap<>();
  private final Map<Cell, Graph.ParamCells> owner = new HashMap<>();
  private final CellCounts writes = new CellCounts();

  Derived(Graph graph) {
    this.graph = graph;
    for (Graph.ParamCells param : graph.params()) {
      for (Graph.Bound one : param.bound()) {
        bound.put(one.cell(), one);
        owner.put(one.cell(), param);
      }
    }
    for (Block block : graph.flow().blocks()) {
      for (Op op : block.ops()) {
        if (op.dest() instanceof Cell cell) {
          writes.add(cell, 1);
        }
        Cell added = Order.added(op);
        if (added != null) {
          writes.add(added, 1);
        }
        for (Cell filled : op.filled()) {
          writes.add(filled, 1);
        }
      }
    }
  }

  /** Answers whether that changed anything. */
  static boolean run(Graph graph) {
    return new Derived(graph).derive();
  }

  private boolean isWorthIt() {
    for (Block block : graph.flow().blocks()) {
      for (Op op : block.ops()) {
        if (op.is(PseudoCall.ADD) || op.is(PseudoCall.SUB)) {
          for (Operand arg : op.args()) {
            if (arg instanceof Cell cell && isFixed(cell)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private boolean derive() {
    if (!isWorthIt()) {
      return false;
    }
    CellSet atEntry = graph.flow().liveness().liveIn(graph.entry());
    Map<Cell, Cell> names = new LinkedHashMap<>();
    for (Block block : graph.flow().blocks()) {
      for (Op op : List.copyOf(block.ops())) {
        Cell made =
            op.dest() instanceof Cell dest
                    && writes.of(dest) == 1
                    && !dest.isBound()
                    && !atEntry.contains(dest)
                ? derived(op)
                : null;
        if (made != null) {
          names.put((Cell) op.dest(), made);
          block.ops().remove(op);
        }
      }
    }
    if (!names.isEmpty()) {
      graph.changed();
      Rewriter.rename(graph.flow().blocks(), names);
      graph.changed();
    }
    return !names.isEmpty();
  }

  /** A bound cell that holds what {@code op} computes; null when there can be none. */
  private @Nullable Cell derived(Op op) {
    if (op.args().size() != 2) {
      return null;
    }
    Operand a = op.args().get(0);
    Operand b = op.args().get(1);
    if (op.is(PseudoCall.ADD)) {
      return a instanceof Const ? at(b, a, 1) : at(a, b, 1);
    }
    if (op.is(PseudoCall.SUB)) {
      return b instanceof Const ? at(a, b, -1) : negated(b, a);
    }
    return null;
  }

  private @Nullable Cell at(Operand cell, Operand distance, int sign) {
    return cell instanceof Cell from
            && distance instanceof Const by
            && isFixed(from)
            && from.initial() instanceof Const start
        ? bind(from, bound.get(from).source(), start.value() + sign * by.value())
        : null;
  }

  private @Nullable Cell negated(Operand cell, Operand from) {
    return from instanceof Const start ? negated(cell, start.value()) : null;
  }

  /** {@code start - operand}; null when no binding can supply it. */
  @Nullable Cell negated(Operand operand, long start) {
    if (!(operand instanceof Cell cell)
        || !isFixed(cell)
        || !(cell.initial() instanceof Const initial)) {
      return null;
    }
    Source source =
        switch (bound.get(cell).source()) {
          case VALUE -> Source.NEGATED_VALUE;
          case LENGTH -> Source.NEGATED_LENGTH;
          case NEGATED_VALUE -> Source.VALUE;
          case NEGATED_LENGTH -> Source.LENGTH;
          default -> null;
        };
    return source == null ? null : bind(cell, source, start - initial.value());
  }

  /** Whether {@code cell} holds a part of an argument all the time. */
  private boolean isFixed(Cell cell) {
    return bound.containsKey(cell) && writes.of(cell) == 0;
  }

  private Cell bind(Cell like, Source source, long start) {
    Graph.ParamCells param = owner.get(like);
    Cell cell = graph.newCell(new Const(start));
    cell.markBound();
    Graph.Bound made = new Graph.Bound(source, cell);
    param.bound().add(made);
    bound.put(cell, made);
    owner.put(cell, param);
    return cell;
  }
}
