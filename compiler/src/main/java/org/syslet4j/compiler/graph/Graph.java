// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.image.Image.Binding;

/** A syslet as basic blocks. Passes change it in place. */
public final class Graph {
  private final Typed.Syslet syslet;
  private Block entry;
  private final List<ParamCells> params;
  private int blocks;
  private int cells;

  /** Of the graph as it stands; null after a change. */
  private @Nullable Flow flow;

  /**
   * The cells of a parameter.
   *
   * @param written whether the program writes to its memory
   * @param bound the cells that take a part of it; a pass may add some
   */
  public record ParamCells(Typed.Param param, boolean written, List<Bound> bound) {}

  /** A cell that takes a part of a bound argument. */
  public record Bound(Binding.Source source, Cell cell) {}

  /**
   * A graph.
   *
   * @param blocks how many blocks were made for it; their numbers are lower
   * @param cells how many cells were made for it; their numbers are lower
   */
  Graph(Typed.Syslet syslet, Block entry, List<ParamCells> params, int blocks, int cells) {
    this.syslet = syslet;
    this.entry = entry;
    this.params = List.copyOf(params);
    this.blocks = blocks;
    this.cells = cells;
  }

  public Typed.Syslet syslet() {
    return syslet;
  }

  /** Its blocks as they stand, found once for all who look at it while it does not change. */
  public Flow flow() {
    if (flow == null) {
      flow = new Flow(this);
    }
    return flow;
  }

  /** Whoever changes blocks, or operations in them, says so. */
  void changed() {
    flow = null;
  }

  /** The same for who may have changed some; answers whether that is so. */
  boolean noted(boolean changed) {
    if (changed) {
      changed();
    }
    return changed;
  }

  /** Higher than the number of every block. */
  int blockNumbers() {
    return blocks;
  }

  /** A block with a number of its own. */
  Block newBlock() {
    return new Block(blocks++);
  }

  /** A cell with a number of its own, for something that the source has no name for. */
  Cell newCell(Operand initial) {
    Cell cell = new Cell(cells++, "");
    cell.startsAs(initial);
    return cell;
  }

  /** A cell that nobody reads, for an atom that has nothing to do. */
  public Cell scratch() {
    return newCell(new Operand.Const(0));
  }

  public Block entry() {
    return entry;
  }

  /** Starts where something is done first. */
  void skipIdleEntry() {
    Block first = start(entry);
    boolean idle =
        first != entry && (!first.ops().isEmpty() || first.terminator() instanceof Block.Branch);
    if (idle) {
      entry = first;
      changed();
    }
  }

  /** The bytes of all memory that operations refer to. */
  public long bufferBytes() {
    Set<Buffer> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    long bytes = 0;
    for (Block block : flow().blocks()) {
      for (Op op : block.ops()) {
        bytes += bytes(op.dest(), seen);
        for (Operand arg : op.args()) {
          bytes += bytes(arg, seen);
        }
      }
    }
    return bytes;
  }

  private static long bytes(@Nullable Operand operand, Set<Buffer> seen) {
    if (operand instanceof Cell cell) {
      return cell.initial() instanceof Operand.Address ? bytes(cell.initial(), seen) : 0;
    }
    Buffer buffer =
        operand instanceof Operand.Address address
            ? address.buffer()
            : operand instanceof Operand.Slot slot ? slot.buffer() : null;
    return buffer != null && seen.add(buffer) ? buffer.size() : 0;
  }

  public List<ParamCells> params() {
    return params;
  }

  /**
   * The blocks that can be reached from the entry, each before all that it leads to, loops apart.
   */
  List<Block> reversePostorder() {
    BitSet seen = new BitSet();
    BitSet left = new BitSet();
    List<Block> order = new ArrayList<>();
    Deque<Block> open = new ArrayDeque<>();
    open.push(entry);
    while (!open.isEmpty()) {
      Block block = open.peek();
      if (!seen.get(block.id())) {
        seen.set(block.id());
        for (Block next : block.successors()) {
          if (!seen.get(next.id())) {
            open.push(next);
          }
        }
      } else {
        open.pop();
        if (!left.get(block.id())) {
          left.set(block.id());
          order.add(block);
        }
      }
    }
    Collections.reverse(order);
    return order;
  }

  /**
   * Where the clean-up really starts for which {@code candidates} are; null for none.
   *
   * @param present the numbers of blocks that are there anyway
   */
  static @Nullable Block start(List<Block> candidates, BitSet present) {
    Block first = null;
    for (Block candidate : candidates) {
      Block start = start(candidate);
      if (present.get(start.id())) {
        return start;
      }
      first = first == null ? start : first;
    }
    return first;
  }

  /** Where a way that leads to {@code block} really starts to do something. */
  static Block start(Block block) {
    return block.isIdle() ? behind(block) : block; // most ways have no empty block at all
  }

  private static Block behind(Block idle) {
    Block at = idle;
    Set<Block> seen = new HashSet<>();
    while (at.isIdle() && seen.add(at)) {
      at = ((Block.Jump) at.terminator()).target();
    }
    return at;
  }

  /** For {@code --dump=graph}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("graph " + syslet.name() + "\n");
    for (Block block : flow().blocks()) {
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
