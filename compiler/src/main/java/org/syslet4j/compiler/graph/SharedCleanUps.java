// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
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
  public static Map<Block, Op> find(Flow flow) {
    List<Block> onCancel = new ArrayList<>();
    Map<TailMerger.Key, Op> there = new HashMap<>();
    Set<Block> ledTo = new HashSet<>();
    for (Block block : flow.blocks()) {
      if (flow.isOnCancel(block)) {
        onCancel.add(block);
        ledTo.addAll(block.successors());
      }
    }
    if (onCancel.isEmpty()) {
      return Map.of();
    }
    for (Block block : flow.blocks()) {
      if (!flow.isOnCancel(block)) {
        for (Op op : block.ops()) {
          there.putIfAbsent(TailMerger.Key.of(op, null), op);
        }
      }
    }
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
