// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.tree.Expr.Mode;

/**
 * Shares what different ways have in common at their end: chains that end in the same clean-up, by
 * {@link EndMerger}, and ways that go on at the same place after the same operation.
 *
 * <p>Requires a simplified graph. Leaves one that does the same with fewer operations.
 */
public final class TailMerger {
  private final Graph graph;

  private TailMerger(Graph graph) {
    this.graph = graph;
  }

  /** Runs the pass. */
  public static void run(Graph graph) {
    TailMerger merger = new TailMerger(graph);
    if (EndMerger.run(graph)) {
      Simplifier.run(graph);
    }
    while (merger.mergeJumps()) {
      Simplifier.run(graph);
    }
  }

  /** What two operations must have in common to be one; the destination is looked at apart. */
  record Key(Op.Code code, List<Operand> args, Mode mode, @Nullable Block target) {
    static Key of(Op op, @Nullable Block target) {
      return new Key(op.code(), op.args(), op.mode(), target);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && target == that.target
          && mode == that.mode
          && code.equals(that.code)
          && args.equals(that.args);
    }

    @Override
    public int hashCode() {
      return 31 * code.hashCode() + args.hashCode();
    }
  }

  private static @Nullable Op last(Block block) {
    return block.ops().isEmpty() ? null : block.ops().get(block.ops().size() - 1);
  }

  // ---- ways that meet

  /** An operation that is the last one of a block that jumps, or could be. */
  private record Ending(Block block, Op op) {}

  private boolean mergeJumps() {
    Map<Key, List<Ending>> groups = new LinkedHashMap<>();
    int[] jumps = jumps();
    for (Block block : graph.flow().blocks()) {
      if (block.terminator() instanceof Block.Jump jump && jumps[jump.target().id()] > 1) {
        Set<Key> own = new HashSet<>();
        for (int i = block.ops().size() - 1; i >= 0 && Order.canBeLast(block, i); i--) {
          Key key = Key.of(block.ops().get(i), jump.target());
          if (own.add(key)) {
            Ending ending = new Ending(block, block.ops().get(i));
            add(groups, key, ending);
          }
        }
      }
    }
    Set<Block> touched = new HashSet<>();
    boolean changed = false;
    for (Map.Entry<Key, List<Ending>> group : groups.entrySet()) {
      List<Ending> left = new ArrayList<>();
      for (Ending ending : group.getValue()) {
        if (!touched.contains(ending.block())) {
          left.add(ending);
        }
      }
      changed |= left.size() > 1 && mergeJumps(group.getKey(), left, touched);
    }
    return graph.noted(changed);
  }

  /** How many blocks jump to each, by its number. */
  private int[] jumps() {
    int[] jumps = new int[graph.blockNumbers()];
    for (Block block : graph.flow().blocks()) {
      if (block.terminator() instanceof Block.Jump jump) {
        jumps[jump.target().id()]++;
      }
    }
    return jumps;
  }

  static <V> void add(Map<Key, List<V>> groups, Key key, V one) {
    List<V> group = groups.get(key);
    if (group == null) {
      group = new ArrayList<>();
      groups.put(key, group);
    }
    group.add(one);
  }

  private boolean mergeJumps(Key key, List<Ending> group, Set<Block> touched) {
    Block target = Objects.requireNonNull(key.target());
    Set<Operand.Place> dests = new LinkedHashSet<>();
    List<Ending> merged = new ArrayList<>();
    List<Op> ops = new ArrayList<>();
    for (Ending ending : group) {
      ops.add(ending.op());
    }
    Unwinding cleanUp = cleanUp(ops);
    boolean sameDest = true;
    for (Ending ending : group) {
      if (fits(ending.op(), cleanUp)) {
        merged.add(ending);
        sameDest &= Objects.equals(ending.op().dest(), merged.get(0).op().dest());
        if (ending.op().dest() != null) {
          dests.add(ending.op().dest());
        }
      }
    }
    boolean free = dests.size() == 1 && isOnlyDecidedOn(dests.iterator().next(), target);
    if (merged.size() < 2 || !sameDest && !free) {
      return false;
    }
    Op op = merged.get(0).op();
    for (Ending ending : merged) {
      if (ending.op().dest() != null) {
        op = ending.op(); // a failure of it is told with its call and its place
      }
    }
    put(op, cleanUp);
    Block shared = graph.newBlock();
    shared.ops().add(op);
    shared.terminate(new Block.Jump(target));
    for (Ending ending : merged) {
      Block block = ending.block();
      Order.makeLast(block, indexOf(ending));
      block.ops().remove(block.ops().size() - 1);
      block.terminate(new Block.Jump(shared));
      touched.add(block);
    }
    return true;
  }

  private static int indexOf(Ending ending) {
    List<Op> ops = ending.block().ops();
    int index = ops.size() - 1;
    while (ops.get(index) != ending.op()) {
      index--;
    }
    return index;
  }

  /**
   * The clean-up in force before the first of {@code ops} that is no step of a clean-up itself;
   * null when all are. For such a step going on with it is what a cancelled run has to do there.
   */
  static @Nullable Unwinding cleanUp(List<Op> ops) {
    for (Op op : ops) {
      if (!op.isCleanUpStep()) {
        return op.unwinding();
      }
    }
    return null;
  }

  /** Whether {@code op} can be one with operations before which {@code cleanUp} is in force. */
  static boolean fits(Op op, @Nullable Unwinding cleanUp) {
    return op.isCleanUpStep() || op.unwinding() == cleanUp;
  }

  private static void put(Op op, @Nullable Unwinding cleanUp) {
    if (cleanUp != null) {
      op.unwinding(cleanUp);
    }
  }

  /**
   * Whether nothing behind {@code target} but the decision how the run ended reads {@code place}.
   * The decision was made knowing that ways which did not write it might: see {@link #written}.
   */
  private static boolean isOnlyDecidedOn(Operand.Place place, Block target) {
    Block at = target;
    Set<Block> seen = new HashSet<>();
    while (seen.add(at)) {
      for (Op op : at.ops()) {
        if (op.args().contains(place) || place.equals(op.dest())) {
          return false;
        }
      }
      if (at.terminator() instanceof Block.End end) {
        return end.ending() instanceof Block.Decided;
      }
      if (!(at.terminator() instanceof Block.Jump jump)) {
        return false;
      }
      at = jump.target();
    }
    return false;
  }
}
