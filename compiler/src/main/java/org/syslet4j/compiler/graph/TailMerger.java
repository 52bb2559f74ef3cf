// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.HashMap;
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
 * Shares what different ways have in common at their end. Two chains that end in the same clean-up
 * become one; how the run ended is then read from the cells, wherever {@link Endings} finds tests
 * that tell the ways apart. Where two ways go on at the same place after the same operation, they
 * share that operation.
 *
 * <p>Requires a simplified graph. Leaves one that does the same with fewer operations.
 */
public final class TailMerger {
  /** With more endings than this their cells are too many to be followed through the program. */
  private static final int MOST_ENDINGS = 64;

  private final Graph graph;

  private TailMerger(Graph graph) {
    this.graph = graph;
  }

  /** Runs the pass. */
  public static void run(Graph graph) {
    TailMerger merger = new TailMerger(graph);
    if (merger.mergeEndings()) {
      Simplifier.run(graph);
    }
    while (merger.mergeJumps()) {
      Simplifier.run(graph);
    }
  }

  /** What two operations must have in common to be one; the destination is looked at apart. */
  private record Key(Op.Code code, List<Operand> args, Mode mode, @Nullable Block target) {
    static Key of(Op op, @Nullable Block target) {
      return new Key(op.code(), List.copyOf(op.args()), op.mode(), target);
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

  // ---- endings

  private boolean mergeEndings() {
    List<Block> ending = new ArrayList<>();
    Set<Cell> cells = new HashSet<>();
    for (Block block : graph.blocksWithUnwind()) {
      Op last = last(block);
      if (last != null && block.terminator() instanceof Block.End end && last.dest() == null) {
        ending.add(block);
        Block.reads(end.ending()).forEach(value -> addCell(value, cells));
      }
      if (block.terminator() instanceof Block.Branch branch) {
        addCell(branch.value(), cells);
      }
    }
    if (ending.size() < 2 || ending.size() > MOST_ENDINGS) {
      return false;
    }
    Map<Key, List<Block>> groups = new LinkedHashMap<>();
    for (Block block : ending) {
      groups.computeIfAbsent(Key.of(last(block), null), key -> new ArrayList<>()).add(block);
    }
    groups.values().removeIf(group -> group.size() < 2);
    if (groups.isEmpty()) {
      return false;
    }
    Ranges ranges = Ranges.of(graph, cells);
    Map<Key, List<Cell>> written = written();
    boolean changed = false;
    for (List<Block> group : groups.values()) {
      changed |= mergeEndings(group, ranges, cells, written);
    }
    return changed;
  }

  private static void addCell(Operand operand, Set<Cell> cells) {
    if (operand instanceof Cell cell) {
      cells.add(cell);
    }
  }

  private boolean mergeEndings(
      List<Block> group, Ranges ranges, Set<Cell> cells, Map<Key, List<Cell>> written) {
    Endings endings = new Endings(cells);
    List<Block> merged = new ArrayList<>();
    for (Block block : group) {
      Facts facts = ranges.after(block);
      if (facts == null) {
        merged.add(block); // only a cancelled run comes here: how it ended is known
        continue;
      }
      for (Op op : block.ops()) {
        if (op.dest() == null) {
          // When they are shared later, this way writes those cells too.
          written.getOrDefault(Key.of(op, null), List.of()).forEach(facts::forget);
        }
      }
      if (endings.add(((Block.End) block.terminator()).ending(), facts)) {
        merged.add(block);
      }
    }
    if (merged.size() < 2 || endings.isEmpty()) {
      return false;
    }
    Block shared = graph.newBlock();
    shared.ops().add(last(merged.get(0)));
    shared.terminate(new Block.End(endings.decided()));
    for (Block block : merged) {
      block.ops().remove(block.ops().size() - 1);
      block.terminate(new Block.Jump(shared));
    }
    return true;
  }

  /** The cells that operations of one kind write somewhere. */
  private Map<Key, List<Cell>> written() {
    Map<Key, List<Cell>> written = new HashMap<>();
    for (Block block : graph.blocks()) {
      for (Op op : block.ops()) {
        if (op.dest() instanceof Cell cell) {
          written.computeIfAbsent(Key.of(op, null), key -> new ArrayList<>()).add(cell);
        }
      }
    }
    return written;
  }

  // ---- ways that meet

  private boolean mergeJumps() {
    Map<Key, List<Block>> groups = new LinkedHashMap<>();
    for (Block block : graph.blocksWithUnwind()) {
      Op last = last(block);
      if (last != null && block.terminator() instanceof Block.Jump jump) {
        groups.computeIfAbsent(Key.of(last, jump.target()), key -> new ArrayList<>()).add(block);
      }
    }
    boolean changed = false;
    for (Map.Entry<Key, List<Block>> group : groups.entrySet()) {
      changed |= group.getValue().size() > 1 && mergeJumps(group.getKey(), group.getValue());
    }
    return changed;
  }

  private boolean mergeJumps(Key key, List<Block> group) {
    Block target = Objects.requireNonNull(key.target());
    Set<Operand.Place> dests = new LinkedHashSet<>();
    List<Block> merged = new ArrayList<>();
    List<Block> cleanUps = cleanUps(group);
    for (Block block : group) {
      Op op = last(block);
      List<Block> own = op.cleanUps();
      if (own.isEmpty() || own.equals(cleanUps)) {
        merged.add(block);
        if (op.dest() != null) {
          dests.add(op.dest());
        }
      }
    }
    boolean sameDest = merged.stream().map(b -> last(b).dest()).distinct().count() == 1;
    boolean free = dests.size() == 1 && isOnlyDecidedOn(dests.iterator().next(), target);
    if (merged.size() < 2 || !sameDest && !free) {
      return false;
    }
    Op op = last(merged.get(0));
    for (Block block : merged) {
      if (last(block).dest() != null) {
        op = last(block); // a failure of it is told with its call and its place
      }
    }
    op.cleanUps(cleanUps);
    Block shared = graph.newBlock();
    shared.ops().add(op);
    shared.terminate(new Block.Jump(target));
    for (Block block : merged) {
      block.ops().remove(block.ops().size() - 1);
      block.terminate(new Block.Jump(shared));
    }
    return true;
  }

  /**
   * The clean-up in force before the operations that are to be one. Those without are steps of a
   * clean-up themselves, and going on with it is what a cancelled run has to do there.
   */
  private List<Block> cleanUps(List<Block> group) {
    for (Block block : group) {
      List<Block> own = last(block).cleanUps();
      if (!own.isEmpty()) {
        return own;
      }
    }
    return List.of();
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
