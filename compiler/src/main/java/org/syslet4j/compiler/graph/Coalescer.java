// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one cell of two that a move connects, where neither is written while the other is still
 * needed: the producer then writes its result straight to where it is going.
 *
 * <p>Requires a finished graph. Leaves one that does the same with fewer moves.
 */
final class Coalescer {
  private static final int MOST_ROUNDS = 16;

  private final Graph graph;

  private Coalescer(Graph graph) {
    this.graph = graph;
  }

  /** Answers whether that changed anything. */
  static boolean run(Graph graph) {
    Coalescer coalescer = new Coalescer(graph);
    int round = 0;
    while (round < MOST_ROUNDS && coalescer.coalesce()) {
      round++;
    }
    return round > 0;
  }

  /** One round, in which a cell is part of one pair at most. */
  private boolean coalesce() {
    Map<Cell, Cell> partners = pairs();
    if (partners.isEmpty()) {
      return false;
    }
    Flow flow = graph.flow();
    Liveness liveness = flow.liveness();
    Set<Cell> apart = atEntry(partners, liveness);
    for (Block block : flow.blocks()) {
      CellSet live = liveness.liveOut(block);
      for (int i = block.ops().size() - 1; i >= 0; i--) {
        Op op = block.ops().get(i);
        conflicts(op, op.dest() instanceof Cell cell ? cell : null, partners, live, apart);
        conflicts(op, Order.added(op), partners, live, apart);
        liveness.before(op, live);
      }
    }
    Map<Cell, Cell> names = new LinkedHashMap<>();
    for (Map.Entry<Cell, Cell> pair : partners.entrySet()) {
      Cell cell = pair.getKey();
      Cell partner = pair.getValue();
      if (!apart.contains(cell) && !apart.contains(partner) && !names.containsKey(partner)) {
        unite(cell, partner, liveness, names);
      }
    }
    Rewriter.rename(flow.blocks(), names);
    for (Block block : flow.blocks()) {
      dropIdle(block.ops());
    }
    graph.changed();
    return !names.isEmpty();
  }

  private Map<Cell, Cell> pairs() {
    Map<Cell, Cell> partners = new LinkedHashMap<>();
    for (Block block : graph.flow().blocks()) {
      for (Op op : block.ops()) {
        if (op.code() instanceof Op.Copy
            && op.dest() instanceof Cell to
            && op.args().get(0) instanceof Cell from
            && to != from
            && !to.isBound()
            && !from.isBound()
            && !partners.containsKey(to)
            && !partners.containsKey(from)) {
          partners.put(to, from);
          partners.put(from, to);
        }
      }
    }
    return partners;
  }

  /** Both are needed with the values that they start with. */
  private Set<Cell> atEntry(Map<Cell, Cell> partners, Liveness liveness) {
    Set<Cell> apart = new HashSet<>();
    CellSet live = liveness.liveIn(graph.entry());
    for (Map.Entry<Cell, Cell> pair : partners.entrySet()) {
      if (live.contains(pair.getKey()) && live.contains(pair.getValue())) {
        apart.add(pair.getKey());
      }
    }
    return apart;
  }

  /** Writing a cell while its partner is needed keeps them apart, but for a move between them. */
  private static void conflicts(
      Op op, @Nullable Cell written, Map<Cell, Cell> partners, CellSet live, Set<Cell> apart) {
    Cell partner = written == null ? null : partners.get(written);
    if (partner == null) {
      return;
    }
    boolean isMove = op.code() instanceof Op.Copy && op.args().get(0) == partner;
    if (live.contains(partner) && !isMove) {
      apart.add(written);
    }
  }

  private void unite(Cell a, Cell b, Liveness liveness, Map<Cell, Cell> names) {
    Cell kept = a.name().isEmpty() && !b.name().isEmpty() ? b : a;
    Cell gone = kept == a ? b : a;
    if (liveness.liveIn(graph.entry()).contains(gone)) {
      kept.startsAs(gone.initial());
    }
    names.put(gone, kept);
    names.put(kept, kept);
  }

  private static void dropIdle(List<Op> ops) {
    for (int i = ops.size() - 1; i >= 0; i--) {
      Op op = ops.get(i);
      if (op.code() instanceof Op.Copy && op.args().get(0) == op.dest()) {
        ops.remove(i);
      }
    }
  }
}
