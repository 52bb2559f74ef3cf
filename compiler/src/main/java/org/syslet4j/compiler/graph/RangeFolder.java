// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.typed.Type;
import org.syslet4j.image.Image.Binding.Source;

/**
 * Takes away branches whose outcome the contracts of the system calls decide: {@code 0 <= read(...)
 * <= count}.
 *
 * <p>Requires a finished graph. Leaves one in which every bounds check that remains is needed, and
 * reports memory that is always overrun.
 */
public final class RangeFolder {
  /** After so many visits of a block, bounds that still move are given up. */
  private static final int PATIENCE = 4;

  private final Graph graph;
  private final Diagnostics diagnostics;
  private final Liveness liveness;
  private final Map<Block, Facts> before = new IdentityHashMap<>();
  private final Map<Block, Integer> visits = new HashMap<>();

  private RangeFolder(Graph graph, Diagnostics diagnostics) {
    this.graph = graph;
    this.diagnostics = diagnostics;
    this.liveness = Liveness.of(graph);
  }

  /** Runs the pass. */
  public static void run(Graph graph, Diagnostics diagnostics) {
    RangeFolder folder = new RangeFolder(graph, diagnostics);
    folder.analyse();
    folder.fold();
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
        onWay.keepOnly(liveness.liveIn(next)); // or a long program would drag all of its past along
        if (possible && arrive(next, onWay) && queued.add(next)) {
          open.add(next);
        }
      }
    }
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

  private void fold() {
    for (Block block : graph.blocks()) {
      if (!(block.terminator() instanceof Block.Branch branch) || !before.containsKey(block)) {
        continue;
      }
      Facts facts = before.get(block).copy();
      block.ops().forEach(facts::apply);
      Interval value = facts.of(branch.value());
      boolean never = value.where(branch.test(), true).isEmpty();
      boolean always = value.where(branch.test(), false).isEmpty();
      if (always && branch.bounds() != null && !never) {
        diagnostics.report(
            Diagnostic.of(
                Kind.OUT_OF_BOUNDS, branch.bounds(), "it fails whenever control comes here"));
      }
      if (never) {
        block.terminate(new Block.Jump(branch.otherwise()));
      } else if (always) {
        block.terminate(new Block.Jump(branch.then()));
      }
    }
  }
}
