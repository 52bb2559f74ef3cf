// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostics;

/**
 * The passes in their order. Each leaves a graph that does the same and can be packed, so that it
 * can be looked at, verified and run behind every one of them.
 */
public final class Optimizer {
  private static final Pass[] ORDER = {
    Pass.SIMPLIFY,
    Pass.RANGES,
    Pass.SIMPLIFY,
    Pass.DERIVE,
    Pass.INITIAL_STORES,
    Pass.COALESCE,
    Pass.SHAPE_TESTS,
    Pass.THREAD,
    Pass.FOLD_ENDS,
    Pass.MERGE_TAILS,
    Pass.SHAPE_TESTS,
    Pass.FOLD_ENDS,
    Pass.GATHER
  };

  /** What there is to do. */
  private enum Pass {
    SIMPLIFY("simplify"),
    RANGES("ranges"),
    DERIVE("derive"),
    INITIAL_STORES("initial stores"),
    COALESCE("coalesce"),
    SHAPE_TESTS("shape tests"),
    THREAD("thread"),
    FOLD_ENDS("fold ends"),
    MERGE_TAILS("merge tails"),
    GATHER("gather");

    private final String text;

    Pass(String text) {
      this.text = text;
    }
  }

  private final Graph graph;
  private final Diagnostics diagnostics;

  private Optimizer(Graph graph, Diagnostics diagnostics) {
    this.graph = graph;
    this.diagnostics = diagnostics;
  }

  /**
   * Makes {@code graph} smaller.
   *
   * @param behind is told the name of every pass when it is done, and the graph; may be null
   */
  public static void run(
      Graph graph, Diagnostics diagnostics, @Nullable BiConsumer<String, Graph> behind) {
    Optimizer optimizer = new Optimizer(graph, diagnostics);
    for (Pass pass : ORDER) {
      if (optimizer.run(pass)) {
        Simplifier.run(graph);
      }
      if (behind != null) {
        behind.accept(pass.text, graph);
      }
    }
  }

  /** Finds what {@link #run} finds wrong; leaves {@code graph} as no later stage wants it. */
  public static void check(Graph graph, Diagnostics diagnostics) {
    Simplifier.run(graph);
    RangeFolder.run(graph, diagnostics); // the one pass that has something to say
  }

  /** Answers whether what the pass changed may be simplified. */
  private boolean run(Pass pass) {
    switch (pass) {
      case SIMPLIFY -> Simplifier.run(graph);
      case RANGES -> RangeFolder.run(graph, diagnostics);
      case THREAD -> Threader.run(graph);
      case MERGE_TAILS -> TailMerger.run(graph);
      case GATHER -> Gatherer.run(graph);
      case DERIVE -> {
        return Derived.run(graph);
      }
      case INITIAL_STORES -> {
        return InitialStores.run(graph);
      }
      case COALESCE -> {
        return Coalescer.run(graph);
      }
      case SHAPE_TESTS -> {
        return TestShaper.run(graph);
      }
      case FOLD_ENDS -> {
        return EndFolder.run(graph);
      }
      default -> throw new AssertionError(pass);
    }
    return false;
  }
}
