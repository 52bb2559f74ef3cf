// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds clean-ups of one operation that only a cancelled run would take, and that the program makes
 * somewhere anyway, on its way to something else: the unwind table can name that operation alone,
 * so that the clean-up needs none of its own.
 */
public final class SharedCleanUps {
  private SharedCleanUps() {}

  /** The operation that stands for each such block. */
  public static Map<Block, Op> find(Graph graph) {
    BitSet present = graph.present();
    List<Block> onCancel = new ArrayList<>(graph.blocksWithUnwind());
    Map<TailMerger.Key, Op> there = new HashMap<>();
    for (Block block : onCancel) {
      if (present.get(block.id())) {
        block.ops().forEach(op -> there.putIfAbsent(TailMerger.Key.of(op, null), op));
      }
    }
    onCancel.removeIf(block -> present.get(block.id()));
    Set<Block> ledTo = new HashSet<>();
    onCancel.forEach(block -> ledTo.addAll(block.successors()));
    Map<Block, Op> found = new IdentityHashMap<>();
    for (Block block : onCancel) {
      boolean single =
          block.ops().size() == 1
              && block.terminator() instanceof Block.End
              && !ledTo.contains(block);
      Op same = single ? there.get(TailMerger.Key.of(block.ops().get(0), null)) : null;
      if (same != null) {
        found.put(block, same);
      }
    }
    return found;
  }
}
