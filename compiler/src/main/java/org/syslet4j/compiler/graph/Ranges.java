// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
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
  private final @Nullable CellSet alwaysKept;
  private final Map<Block, Facts> before = new HashMap<>();
  private final Map<Block, Integer> visits = new HashMap<>();

  private Ranges(Graph graph, @Nullable CellSet alwaysKept) {
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
    CellSet kept = null;
    if (!alwaysKept.isEmpty()) {
      kept = new CellSet();
      alwaysKept.forEach(kept::add);
    }
    Ranges ranges = new Ranges(graph, kept);
    ranges.analyse();
    return ranges;
  }

  /**
   * What holds before the first operation of {@code block}; null when control never comes there.
   */
  @Nullable Facts before(Block block) {
    Facts known = before.get(block);
    return known == null ? null : known.copy();
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
    List<Block> order = graph.reversePostorder();
    Map<Block, Integer> position = new HashMap<>();
    order.forEach(block -> position.put(block, position.size()));
    BitSet open = new BitSet(); // by position: what comes before a place is looked at before it
    before.put(graph.entry(), initial());
    open.set(0);
    for (int at = 0; at >= 0; at = open.nextSetBit(0)) {
      open.clear(at);
      Block block = order.get(at);
      Facts facts = before.get(block).copy();
      block.ops().forEach(facts::apply);
      if (block.terminator() instanceof Block.Jump jump) {
        goOn(facts, jump.target(), position, open);
      } else if (block.terminator() instanceof Block.Branch branch) {
        Facts onWay = facts.copy();
        if (branch.then() != branch.otherwise()) {
          onWay.learn(branch.value(), branch.test(), true);
          facts.learn(branch.value(), branch.test(), false);
        }
        goOn(onWay, branch.then(), position, open);
        goOn(facts, branch.otherwise(), position, open);
      }
    }
  }

  private void goOn(Facts onWay, Block next, Map<Block, Integer> position, BitSet open) {
    boolean possible = !onWay.impossible();
    onWay.keepOnly(wanted(next)); // or a long program would drag all of its past along
    if (possible && arrive(next, onWay)) {
      open.set(position.get(next));
    }
  }

  private CellSet wanted(Block block) {
    if (alwaysKept == null) {
      return liveness.liveIn(block);
    }
    CellSet wanted = alwaysKept.copy();
    wanted.addAll(liveness.liveIn(block));
    return wanted;
  }

  private Facts initial() {
    Facts facts = new Facts();
    for (Graph.ParamCells param : graph.params()) {
      for (Graph.Bound bound : param.bound()) {
        Interval part = part(param, bound.source());
        if (bound.cell().initial() instanceof Operand.Const start) {
          facts.set(bound.cell(), part.plus(Interval.of(start.value())));
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
    facts.keepOnly(wanted(graph.entry()));
    return facts;
  }

  /** What a binding can add to the cell that it fills. */
  private static Interval part(Graph.ParamCells param, Source source) {
    return switch (source) {
      case LENGTH -> new Interval(0, Long.MAX_VALUE);
      case NEGATED_LENGTH -> new Interval(-Long.MAX_VALUE, 0);
      case TURNS -> new Interval(Long.MIN_VALUE, -1);
      case VALUE ->
          param.param().variable().type() == Type.FD
              ? new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE)
              : Interval.ALL;
      default -> Interval.ALL;
    };
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
