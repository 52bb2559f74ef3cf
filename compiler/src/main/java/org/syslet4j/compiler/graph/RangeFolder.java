// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.Set;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;

/**
 * Takes away branches whose outcome the contracts of the system calls decide: {@code 0 <= read(...)
 * <= count}.
 *
 * <p>Requires a finished graph. Leaves one in which every bounds check that remains is needed, and
 * reports memory that is always overrun.
 */
public final class RangeFolder {
  private final Graph graph;
  private final Diagnostics diagnostics;
  private final Ranges ranges;

  private RangeFolder(Graph graph, Diagnostics diagnostics) {
    this.graph = graph;
    this.diagnostics = diagnostics;
    this.ranges = Ranges.of(graph, Set.of());
  }

  /** Runs the pass. */
  public static void run(Graph graph, Diagnostics diagnostics) {
    new RangeFolder(graph, diagnostics).fold();
  }

  private void fold() {
    for (Block block : graph.flow().reachable()) {
      if (!(block.terminator() instanceof Block.Branch branch)) {
        continue;
      }
      Facts facts = ranges.after(block);
      if (facts == null) {
        continue;
      }
      Interval value = facts.of(branch.value());
      boolean never = value.where(branch.test(), true).isEmpty();
      boolean always = value.where(branch.test(), false).isEmpty();
      if (always && branch.bounds() != null && !never) {
        diagnostics.report(
            Diagnostic.of(
                Kind.OUT_OF_BOUNDS, branch.bounds(), "it fails whenever control comes here"));
      }
      if (never) {
        goTo(block, branch.otherwise());
      } else if (always) {
        goTo(block, branch.then());
      }
    }
  }

  private void goTo(Block block, Block next) {
    block.terminate(new Block.Jump(next));
    graph.changed();
  }
}
