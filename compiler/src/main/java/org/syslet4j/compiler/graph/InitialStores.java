// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.NarrowFormat;
import org.syslet4j.abi.PseudoCall;

/**
 * Makes constants that are stored into a struct or array before anything else looks at that place a
 * part of what the memory holds when a run starts.
 *
 * <p>Requires a finished graph. Leaves one that does the same with fewer stores.
 */
final class InitialStores {
  /** Each costs a walk through the program. */
  private static final int MOST = 256;

  private final Graph graph;

  private InitialStores(Graph graph) {
    this.graph = graph;
  }

  /** Answers whether that changed anything. */
  static boolean run(Graph graph) {
    return new InitialStores(graph).fold();
  }

  /** A constant that goes to a known place. */
  private record Store(Block block, Op op, Range range, byte[] bytes) {}

  /** The bytes of a buffer from {@code start} to {@code end}. */
  private record Range(Buffer buffer, long start, long end) {
    boolean overlaps(Range other) {
      return buffer == other.buffer && start < other.end && other.start < end;
    }
  }

  private boolean fold() {
    int tried = 0;
    boolean changed = false;
    for (Block block : graph.flow().reachable()) {
      for (Op op : List.copyOf(block.ops())) {
        Store store = store(block, op);
        if (store != null && tried++ < MOST && comesFirst(store)) {
          store.range.buffer.init(store.range.start, store.bytes);
          block.ops().remove(op);
          changed = true;
        }
      }
    }
    return graph.noted(changed);
  }

  private static @Nullable Store store(Block block, Op op) {
    Range range = written(op);
    if (range == null
        || !range.buffer.isReset()
        || range.start < 0
        || range.end > range.buffer.size()) {
      return null;
    }
    boolean isCopy = op.code() instanceof Op.Copy;
    if (!(op.args().get(isCopy ? 0 : op.args().size() - 1) instanceof Operand.Const value)) {
      return null;
    }
    int width = (int) (range.end - range.start);
    boolean big =
        !isCopy && (((Operand.Const) op.args().get(2)).value() & NarrowFormat.BIG_ENDIAN) != 0;
    byte[] bytes = new byte[width];
    for (int i = 0; i < width; i++) {
      bytes[big ? width - 1 - i : i] = (byte) (value.value() >>> 8 * i);
    }
    return new Store(block, op, range, bytes);
  }

  /** The bytes that {@code op} writes, if it writes nothing else and they are known. */
  private static @Nullable Range written(Op op) {
    if (op.code() instanceof Op.Copy && op.dest() instanceof Operand.Slot slot) {
      return new Range(slot.buffer(), slot.offset(), slot.offset() + 8);
    }
    return op.is(PseudoCall.STORE) && op.dest() == null ? accessed(op) : null;
  }

  /** The bytes at the known place that a load or store works on. */
  private static @Nullable Range accessed(Op op) {
    if (op.args().get(0) instanceof Operand.Address address
        && op.args().get(1) instanceof Operand.Const offset
        && op.args().get(2) instanceof Operand.Const format) {
      long start = address.offset() + offset.value();
      long width = format.value() & NarrowFormat.WIDTH_MASK;
      return new Range(address.buffer(), start, start + width);
    }
    return null;
  }

  // ---- whether nothing looks at the place before

  private boolean comesFirst(Store store) {
    return !runsAgain(store.block) && !seenBefore(store);
  }

  private boolean runsAgain(Block block) {
    BitSet seen = new BitSet(graph.blockNumbers());
    Deque<Block> open = new ArrayDeque<>();
    push(block.successors(), seen, open);
    while (!open.isEmpty() && !seen.get(block.id())) {
      push(open.pop().successors(), seen, open);
    }
    return seen.get(block.id());
  }

  private static void push(List<Block> blocks, BitSet seen, Deque<Block> open) {
    for (Block block : blocks) {
      if (!seen.get(block.id())) {
        seen.set(block.id());
        open.push(block);
      }
    }
  }

  /** Whether a way from the entry that does not pass the store meets its bytes. */
  private boolean seenBefore(Store store) {
    BitSet seen = new BitSet(graph.blockNumbers());
    Set<Unwinding> entered = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Block> open = new ArrayDeque<>();
    push(List.of(graph.entry()), seen, open);
    while (!open.isEmpty()) {
      Block block = open.pop();
      for (Op op : block.ops()) {
        if (entered.add(op.unwinding())) {
          push(op.unwinding().entries(), seen, open);
        }
        if (op == store.op) {
          break;
        }
        if (touches(op, store.range)) {
          return true;
        }
      }
      if (block != store.block) {
        if (anyRefersTo(reads(block.terminator()), store.range)) {
          return true;
        }
        push(block.successors(), seen, open);
      }
    }
    return false;
  }

  private static boolean touches(Op op, Range range) {
    if (op.is(PseudoCall.LOAD) || op.is(PseudoCall.STORE)) {
      Range known = accessed(op);
      if (known != null) {
        return known.overlaps(range)
            || anyRefersTo(op.args().subList(1, op.args().size()), range)
            || op.dest() != null && refersTo(op.dest(), range);
      }
    }
    return anyRefersTo(op.args(), range) || op.dest() != null && refersTo(op.dest(), range);
  }

  private static boolean anyRefersTo(List<Operand> operands, Range range) {
    for (Operand operand : operands) {
      if (refersTo(operand, range)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code operand} reads the place, or is an address by which it can be reached. */
  private static boolean refersTo(Operand operand, Range range) {
    if (operand instanceof Operand.Slot slot) {
      return new Range(slot.buffer(), slot.offset(), slot.offset() + 8).overlaps(range);
    }
    if (operand instanceof Operand.Address address) {
      return address.buffer() == range.buffer;
    }
    if (operand instanceof Operand.CellAddress address) {
      return refersTo(address.cell().initial(), range);
    }
    return operand instanceof Cell cell && refersTo(cell.initial(), range);
  }

  private static List<Operand> reads(Block.Terminator terminator) {
    if (terminator instanceof Block.Branch branch) {
      return List.of(branch.value());
    }
    return terminator instanceof Block.End end ? Block.reads(end.ending()) : List.of();
  }
}
