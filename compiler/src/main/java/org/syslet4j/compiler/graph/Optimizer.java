// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.syslet4j.compiler.diag.Diagnostics;

/**
 * The passes in their order. Each leaves a graph that does the same and can be packed, so that it
 * can be looked at, verified and run behind every one of them.
 */
public final class Optimizer {
  private final Graph graph;
  private final Consumer<String> behind;

  private Optimizer(Graph graph, Consumer<String> behind) {
    this.graph = graph;
    this.behind = behind;
  }

  /**
   * Makes {@code graph} smaller.
   *
   * @param behind is told the name of every pass when it is done
   */
  public static void run(Graph graph, Diagnostics diagnostics, Consumer<String> behind) {
    Optimizer optimizer = new Optimizer(graph, behind);
    optimizer.always("simplify", () -> Simplifier.run(graph));
    optimizer.always("ranges", () -> RangeFolder.run(graph, diagnostics));
    optimizer.always("simplify", () -> Simplifier.run(graph));
    optimizer.pass("derive", () -> Derived.run(graph));
    optimizer.pass("initial stores", () -> InitialStores.run(graph));
    optimizer.pass("coalesce", () -> Coalescer.run(graph));
    optimizer.pass("shape tests", () -> TestShaper.run(graph));
    optimizer.always("thread", () -> Threader.run(graph));
    optimizer.pass("fold ends", () -> EndFolder.run(graph));
    optimizer.always("merge tails", () -> TailMerger.run(graph));
    optimizer.pass("shape tests", () -> TestShaper.run(graph));
    optimizer.pass("fold ends", () -> EndFolder.run(graph));
    optimizer.always("gather", () -> Gatherer.run(graph));
  }

  private void always(String name, Runnable pass) {
    pass.run();
    behind.accept(name);
  }

  /** What a pass changed may be simplified. */
  private void pass(String name, BooleanSupplier pass) {
    if (pass.getAsBoolean()) {
      Simplifier.run(graph);
    }
    behind.accept(name);
  }
}
