// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.typed.Type;
import org.syslet4j.image.Image.Binding.Source;

/** What is known of cells at the start of each block, from the contracts of the system calls. */
final class Ranges {
  /** After so many visits of a block, bounds that still move are given up. */
  private static final int PATIENCE = 4;

  private final Graph graph;
  private final Liveness liveness;
  private final Set<Cell> alwaysKept;
  private final Map<Block, Facts> before = new IdentityHashMap<>();
  private final Map<Block, Integer> visits = new HashMap<>();

  private Ranges(Graph graph, Set<Cell> alwaysKept) {
    this.graph = graph;
    this.alwaysKept = alwaysKept;
    this.liveness = Liveness.of(graph);
  }

  /**
   * Analyses a graph.
   *
   * @param alwaysKept cells that are of interest even where nobody reads them any more
   */
  static Ranges of(Graph graph, Set<Cell> alwaysKept) {
    Ranges ranges = new Ranges(graph, alwaysKept);
    ranges.analyse();
    return ranges;
  }

  /** What holds behind the last operation of {@code block}; null when control never comes there. */
  @Nullable Facts after(Block block) {
    Facts known = before.get(block);
    if (known == null) {
      return null;
    }
    Facts facts = known.copy();
    block.ops().forEach(facts::apply);
    return facts;
  }

  private void analyse() {
    Deque<Block> open = new ArrayDeque<>();
    Set<Block> queued = new HashSet<>();
    before.put(graph.entry(), initial());
    open.add(graph.entry());
    queued.add(graph.entry());
    while (!open.isEmpty()) {
      Block block = open.poll();
      queued.remove(block);
      Facts facts = before.get(block).copy();
      block.ops().forEach(facts::apply);
      for (Block next : Set.copyOf(block.successors())) {
        Facts onWay = facts.copy();
        if (block.terminator() instanceof Block.Branch branch
            && branch.then() != branch.otherwise()) {
          onWay.learn(branch.value(), branch.test(), next == branch.then());
        }
        boolean possible = !onWay.impossible();
        onWay.keepOnly(wanted(next)); // or a long program would drag all of its past along
        if (possible && arrive(next, onWay) && queued.add(next)) {
          open.add(next);
        }
      }
    }
  }

  private Set<Cell> wanted(Block block) {
    if (alwaysKept.isEmpty()) {
      return liveness.liveIn(block);
    }
    Set<Cell> wanted = new HashSet<>(liveness.liveIn(block));
    wanted.addAll(alwaysKept);
    return wanted;
  }

  private Facts initial() {
    Facts facts = new Facts();
    for (Graph.ParamCells param : graph.params()) {
      for (Graph.Bound bound : param.bound()) {
        if (bound.source() == Source.LENGTH) {
          facts.set(bound.cell(), new Interval(0, Long.MAX_VALUE));
        } else if (bound.source() == Source.NEGATED_LENGTH) {
          facts.set(bound.cell(), new Interval(-Long.MAX_VALUE, 0));
        } else if (param.param().variable().type() == Type.FD) {
          facts.set(bound.cell(), new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
      }
    }
    for (Block block : graph.blocks()) {
      for (Op op : block.ops()) {
        for (Operand arg : op.args()) {
          Cell cell =
              arg instanceof Operand.CellAddress a ? a.cell() : arg instanceof Cell c ? c : null;
          if (cell != null && !cell.isBound() && cell.initial() instanceof Operand.Const number) {
            facts.set(cell, Interval.of(number.value()));
          }
        }
        if (op.dest() instanceof Cell cell
            && !cell.isBound()
            && cell.initial() instanceof Operand.Const number) {
          facts.set(cell, Interval.of(number.value()));
        }
      }
    }
    return facts;
  }

  /** Adds what holds on one way; answers whether that changes anything. */
  private boolean arrive(Block block, Facts facts) {
    Facts known = before.get(block);
    if (known == null) {
      before.put(block, facts);
      return true;
    }
    int visit = visits.merge(block, 1, Integer::sum);
    Facts joined = known.join(facts, visit > PATIENCE);
    if (joined.equals(known)) {
      return false;
    }
    before.put(block, joined);
    return true;
  }
}
