// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.image.Image.Binding;

/** A syslet as basic blocks. Passes change it in place. */
public final class Graph {
  private final Typed.Syslet syslet;
  private final Block entry;
  private final List<ParamCells> params;
  private final Map<Op, List<Block>> unwind;

  /**
   * The cells of a parameter.
   *
   * @param written whether the program writes to its memory
   */
  public record ParamCells(Typed.Param param, boolean written, List<Bound> bound) {}

  /** A cell that takes a part of a bound argument. */
  public record Bound(Binding.Source source, Cell cell) {}

  Graph(Typed.Syslet syslet, Block entry, List<ParamCells> params, Map<Op, List<Block>> unwind) {
    this.syslet = syslet;
    this.entry = entry;
    this.params = List.copyOf(params);
    this.unwind = new IdentityHashMap<>(unwind);
  }

  public Typed.Syslet syslet() {
    return syslet;
  }

  public Block entry() {
    return entry;
  }

  public List<ParamCells> params() {
    return params;
  }

  /** The blocks that can be reached from the entry, each before what only it leads to. */
  public List<Block> blocks() {
    Set<Block> seen = new LinkedHashSet<>();
    reach(entry, seen);
    return List.copyOf(seen);
  }

  /**
   * Like {@link #blocks()}, with the clean-ups that only a cancelled run takes behind them. For
   * each clean-up in force one block is kept: one that is there anyway if possible.
   */
  public List<Block> blocksWithUnwind() {
    Set<Block> seen = new LinkedHashSet<>(blocks());
    List<Block> roots = new ArrayList<>(seen);
    for (Block block : roots) {
      for (Op op : block.ops()) {
        Block cleanUp = unwindOf(op, seen);
        if (cleanUp != null) {
          reach(cleanUp, seen);
        }
      }
    }
    return List.copyOf(seen);
  }

  /** Where the clean-up starts that is in force before {@code op}; null for none. */
  public @org.jspecify.annotations.Nullable Block unwindOf(Op op, Set<Block> present) {
    List<Block> candidates = unwind.get(op);
    if (candidates == null || candidates.isEmpty()) {
      return null;
    }
    for (Block candidate : candidates) {
      Block start = start(candidate);
      if (present.contains(start)) {
        return start;
      }
    }
    return start(candidates.get(0));
  }

  /** Where a way that leads to {@code block} really starts to do something. */
  static Block start(Block block) {
    Set<Block> seen = new HashSet<>();
    Block at = block;
    while (at.ops().isEmpty() && at.terminator() instanceof Block.Jump jump && seen.add(at)) {
      at = jump.target();
    }
    return at;
  }

  Map<Op, List<Block>> unwind() {
    return unwind;
  }

  private static void reach(Block from, Set<Block> seen) {
    Deque<Block> open = new ArrayDeque<>();
    open.push(from);
    while (!open.isEmpty()) {
      Block block = open.pop();
      if (seen.add(block)) {
        List<Block> next = block.successors();
        for (int i = next.size() - 1; i >= 0; i--) {
          open.push(next.get(i));
        }
      }
    }
  }

  /** For {@code --dump=graph}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("graph " + syslet.name() + "\n");
    for (Block block : blocksWithUnwind()) {
      text.append(block).append(block == entry ? " (entry):\n" : ":\n");
      for (Op op : block.ops()) {
        text.append("  ").append(op).append("    // line ").append(op.span().line()).append('\n');
      }
      text.append("  ").append(describe(block.terminator())).append('\n');
    }
    return text.toString();
  }

  private static String describe(Block.Terminator terminator) {
    if (terminator instanceof Block.Jump jump) {
      return "goto " + jump.target();
    }
    if (terminator instanceof Block.Branch branch) {
      String test = branch.test().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return "if "
          + branch.value()
          + " is "
          + test
          + " "
          + branch.then()
          + " else "
          + branch.otherwise();
    }
    return describe(((Block.End) terminator).ending());
  }

  private static String describe(Block.Ending ending) {
    if (ending instanceof Block.Decided decided) {
      StringBuilder text = new StringBuilder("either");
      for (Block.Case one : decided.cases()) {
        text.append("\n    ").append(describe(one.ending()));
        String glue = " when ";
        for (Block.CellTest test : one.tests()) {
          String condition = test.condition().name().toLowerCase(Locale.ROOT).replace('_', ' ');
          text.append(glue).append(test.cell()).append(" is ").append(condition);
          glue = " and ";
        }
      }
      return text.toString();
    }
    if (ending instanceof Block.Returned returned) {
      return "return " + returned.values();
    }
    Block.Failed failed = (Block.Failed) ending;
    return "fail "
        + failed.errno()
        + " from "
        + (failed.site() == null ? "line " + failed.span().line() : failed.site().name());
  }
}
