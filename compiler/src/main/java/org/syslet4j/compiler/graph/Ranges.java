// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
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

  // By the number of a block.
  private final @Nullable Facts[] before;
  private final @Nullable CellSet[] wanted;
  private final int[] visits;
  private final int[] positions;

  private final BitSet open = new BitSet(); // by position: what comes before a place goes first

  private Ranges(Graph graph, @Nullable CellSet alwaysKept) {
    this.graph = graph;
    this.alwaysKept = alwaysKept;
    this.liveness = graph.flow().liveness();
    before = new Facts[graph.blockNumbers()];
    wanted = new CellSet[graph.blockNumbers()];
    visits = new int[graph.blockNumbers()];
    positions = new int[graph.blockNumbers()];
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
      for (Cell cell : alwaysKept) {
        kept.add(cell);
      }
    }
    Ranges ranges = new Ranges(graph, kept);
    ranges.analyse();
    return ranges;
  }

  /**
   * What holds before the first operation of {@code block}; null when control never comes there.
   */
  @Nullable Facts before(Block block) {
    Facts known = block.id() < before.length ? before[block.id()] : null;
    return known == null ? null : known.copy();
  }

  /** What holds behind the last operation of {@code block}; null when control never comes there. */
  @Nullable Facts after(Block block) {
    Facts facts = before(block);
    if (facts != null) {
      for (Op op : block.ops()) {
        facts.apply(op);
      }
    }
    return facts;
  }

  private void analyse() {
    List<Block> order = graph.reversePostorder();
    for (int i = 0; i < order.size(); i++) {
      positions[order.get(i).id()] = i;
    }
    before[graph.entry().id()] = initial();
    open.set(0);
    for (int at = 0; at >= 0; at = open.nextSetBit(0)) {
      open.clear(at);
      Block block = order.get(at);
      Facts facts = Objects.requireNonNull(after(block));
      if (block.terminator() instanceof Block.Jump jump) {
        goOn(facts, jump.target());
      } else if (block.terminator() instanceof Block.Branch branch) {
        Facts onWay = facts.copy();
        if (branch.then() != branch.otherwise()) {
          onWay.learn(branch.value(), branch.test(), true);
          facts.learn(branch.value(), branch.test(), false);
        }
        goOn(onWay, branch.then());
        goOn(facts, branch.otherwise());
      }
    }
  }

  private void goOn(Facts onWay, Block next) {
    boolean possible = !onWay.impossible();
    if (possible) {
      onWay.keepOnly(wanted(next)); // or a long program would drag all of its past along
      if (arrive(next, onWay)) {
        open.set(positions[next.id()]);
      }
    }
  }

  private CellSet wanted(Block block) {
    CellSet live = liveness.liveIn(block);
    if (alwaysKept == null) {
      return live;
    }
    CellSet both = wanted[block.id()];
    if (both == null) {
      both = alwaysKept.copy();
      both.addAll(live);
      wanted[block.id()] = both;
    }
    return both;
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
    CellSet wanted = wanted(graph.entry());
    for (Block block : graph.flow().reachable()) {
      for (Op op : block.ops()) {
        for (Operand arg : op.args()) {
          start(arg instanceof Operand.CellAddress a ? a.cell() : arg, wanted, facts);
        }
        start(op.dest(), wanted, facts);
      }
    }
    facts.keepOnly(wanted);
    return facts;
  }

  /** What holds of a cell that nobody binds when a run starts. */
  private static void start(@Nullable Operand operand, CellSet wanted, Facts facts) {
    if (operand instanceof Cell cell
        && wanted.contains(cell)
        && !cell.isBound()
        && cell.initial() instanceof Operand.Const number) {
      facts.set(cell, Interval.of(number.value()));
    }
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
    Facts known = before[block.id()];
    if (known == null) {
      before[block.id()] = facts;
      return true;
    }
    int visit = ++visits[block.id()];
    Facts joined = known.join(facts, visit > PATIENCE);
    if (joined.equals(known)) {
      return false;
    }
    before[block.id()] = joined;
    return true;
  }
}
