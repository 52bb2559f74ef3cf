// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a graph as it stands, and where the clean-ups in force start: found once, for all
 * who look at a graph while it does not change.
 */
public final class Flow {
  private final Graph graph;
  private final List<Block> blocks;
  private final BitSet present;
  private final Map<List<Block>, Start> starts = new IdentityHashMap<>();

  // Most operations have the clean-up of the one before.
  private List<Block> latest = List.of();
  private @Nullable Block latestStart;

  /** Where one of several clean-ups that do the same starts; null where none does anything. */
  private record Start(@Nullable Block block) {}

  private Flow(Graph graph) {
    this.graph = graph;
    this.present = new BitSet(graph.blockNumbers());
    this.blocks = graph.blocksWithUnwind(present);
  }

  /** Of {@code graph} as it is now. */
  public static Flow of(Graph graph) {
    return new Flow(graph);
  }

  /** Higher than the number of every block. */
  int numbers() {
    return graph.blockNumbers();
  }

  /** As {@link Graph#blocksWithUnwind()} has them. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Whether only a cancelled run comes to {@code block}. */
  boolean isOnCancel(Block block) {
    return !present.get(block.id());
  }

  /** Where the clean-up starts that is in force before {@code op}; null for none. */
  public @Nullable Block cleanUp(Op op) {
    List<Block> candidates = op.cleanUps();
    if (candidates != latest) {
      Start start = starts.get(candidates);
      if (start == null) {
        start = new Start(Graph.start(candidates, present));
        starts.put(candidates, start);
      }
      latest = candidates;
      latestStart = start.block();
    }
    return latestStart;
  }

  /**
   * How many ways lead to each block, by its number; more than one to where a clean-up starts, and
   * one more to the entry.
   */
  int[] predecessors() {
    int[] predecessors = new int[numbers()];
    predecessors[graph.entry().id()]++;
    for (Block block : blocks) {
      if (block.terminator() instanceof Block.Jump jump) {
        predecessors[jump.target().id()]++;
      } else if (block.terminator() instanceof Block.Branch branch) {
        predecessors[branch.then().id()]++;
        predecessors[branch.otherwise().id()]++;
      }
      for (Op op : block.ops()) {
        Block cleanUp = cleanUp(op);
        if (cleanUp != null) {
          predecessors[cleanUp.id()] += 2;
        }
      }
    }
    return predecessors;
  }

  /** Like {@link #predecessors}, also for clean-ups that start nowhere as long as others do. */
  int[] predecessorsOfAny() {
    int[] predecessors = predecessors();
    Set<List<Block>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block block : blocks) {
      for (Op op : block.ops()) {
        if (seen.add(op.cleanUps())) {
          for (Block start : op.cleanUps()) {
            predecessors[Graph.start(start).id()] += 2;
          }
        }
      }
    }
    return predecessors;
  }
}
