// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.graph.Operand.Const;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.Mode;

/**
 * Cells that hold a pointer at a constant distance from another one, as the call that moves bytes
 * needs them. What a bound argument gives, a binding gives at that distance too, at no atom; what a
 * loop moves on is moved on beside it; anything else is computed where it is used.
 */
final class Pointers {
  private final Graph graph;
  private final Transfers transfers;
  private final Map<Key, Row> rows = new HashMap<>();
  private final Map<Op, List<Op>> beside = new IdentityHashMap<>();

  /** Bytes at a distance from a pointer, and how many zeros are read behind them. */
  private record Key(Cell pointer, long offset, long size, long zeros) {}

  Pointers(Graph graph, Transfers transfers) {
    this.graph = graph;
    this.transfers = transfers;
  }

  /**
   * A vector for {@code size} bytes at {@code pointer + offset}, then {@code zeros} bytes that are
   * zero. What has to be done before goes to {@code out}.
   */
  Row vector(Cell pointer, long offset, long size, long zeros, Span span, Consumer<Op> out) {
    Key key = new Key(pointer, offset, size, zeros);
    Row known = rows.get(key);
    if (known != null) {
      return known;
    }
    Cell following = following(key);
    Cell base = following == null ? graph.newCell(new Const(0)) : following;
    List<Transfers.Piece> pieces = new ArrayList<>();
    pieces.add(new Transfers.Piece(base, size));
    if (zeros > 0) {
      pieces.add(transfers.zeros(zeros));
    }
    Row row = transfers.vector(pieces);
    if (following != null) {
      rows.put(key, row);
      return row;
    }
    out.accept(add(new Operand.CellAddress(pointer), 0, base, span));
    if (offset != 0) {
      out.accept(add(new Operand.CellAddress(base), offset, null, span));
    }
    return row;
  }

  /** Moves the cells beside other ones on where those are moved on. */
  void complete() {
    for (Block block : graph.flow().blocks()) {
      for (int i = 0; i < block.ops().size(); i++) {
        // Before the move: that one may be what the block's test looks at.
        List<Op> like = beside.getOrDefault(block.ops().get(i), List.of());
        block.ops().addAll(i, like);
        i += like.size();
      }
    }
  }

  /** A cell in no row that holds the pointer wherever it is asked for; null when there is none. */
  private @Nullable Cell following(Key key) {
    return key.offset() == 0 && key.pointer().row() == null
        ? key.pointer()
        : beside(key.pointer(), key.offset());
  }

  private static Op add(Operand target, long by, @Nullable Cell dest, Span span) {
    return new Op(
        new Op.Pseudo(PseudoCall.UMEM_ADD),
        List.of(target, new Const(by)),
        dest,
        Mode.DEFAULT,
        span);
  }

  /**
   * A cell that is kept at a distance from {@code pointer} all the time; null when that would cost
   * more than computing it where it is used.
   */
  private @Nullable Cell beside(Cell pointer, long offset) {
    Graph.Bound bound = null;
    List<Graph.Bound> list = List.of();
    for (Graph.ParamCells param : graph.params()) {
      for (Graph.Bound one : param.bound()) {
        if (one.cell() == pointer) {
          bound = one;
          list = param.bound();
        }
      }
    }
    Const start = pointer.initial() instanceof Const number ? number : null;
    List<Op> moves = new ArrayList<>();
    if (bound == null || start == null || !moves(pointer, moves) || moves.size() > 1) {
      return null;
    }
    Cell cell = graph.newCell(new Const(start.value() + offset));
    cell.markBound();
    list.add(new Graph.Bound(bound.source(), cell));
    for (Op move : moves) {
      long by = ((Const) move.args().get(1)).value();
      Op like = add(new Operand.CellAddress(cell), by, null, move.span());
      like.sameCleanUp(move);
      beside.computeIfAbsent(move, key -> new ArrayList<>()).add(like);
    }
    return cell;
  }

  /** Finds where {@code pointer} changes; false when it does by anything but a constant step. */
  private boolean moves(Cell pointer, List<Op> moves) {
    for (Block block : graph.flow().blocks()) {
      for (Op op : block.ops()) {
        if (op.dest() == pointer || op.filled().contains(pointer)) {
          return false;
        }
        if (Order.added(op) == pointer) {
          if (!(op.args().get(1) instanceof Const)) {
            return false;
          }
          moves.add(op);
        }
      }
    }
    return true;
  }
}
