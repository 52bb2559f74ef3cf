// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.graph.Operand.Const;

/**
 * Reads several fields of one struct at once: loads of eight bytes from one pointer become one copy
 * into cells that lie side by side, where nothing can have changed the struct between them.
 *
 * <p>Requires a simplified graph; rows of cells cannot be renamed, so no pass that does may follow.
 * Leaves one that does the same with fewer loads.
 */
final class Gatherer {
  private static final int WORD = 8;

  /** Structs are read up to here; what lies between the fields is read with them. */
  private static final long MOST_BYTES = 64;

  /** Calls that can write to no memory that a program knows. */
  private static final Set<String> NEVER_WRITE =
      Set.of(
          "close",
          "dup",
          "fadvise64",
          "fallocate",
          "fchmod",
          "fchown",
          "fdatasync",
          "flock",
          "fsync",
          "ftruncate",
          "getpid",
          "linkat",
          "listen",
          "lseek",
          "mkdirat",
          "openat",
          "renameat2",
          "shutdown",
          "socket",
          "symlinkat",
          "sync",
          "syncfs",
          "unlinkat",
          "write");

  private final Graph graph;
  private final Flow flow;
  private final CellCounts writes = new CellCounts();
  private final int[] predecessors;

  private Gatherer(Graph graph, Flow flow) {
    this.graph = graph;
    this.flow = flow;
    predecessors = flow.predecessorsOfAny();
  }

  static void run(Graph graph) {
    Flow flow = graph.flow();
    if (hasFields(flow)) {
      new Gatherer(graph, flow).gather();
    }
  }

  private static boolean hasFields(Flow flow) {
    for (Block block : flow.blocks()) {
      for (Op op : block.ops()) {
        if (field(op) != null) {
          return true;
        }
      }
    }
    return false;
  }

  private void gather() {
    countWrites();
    Liveness liveness = flow.liveness();
    for (Block block : flow.blocks()) {
      for (int i = 0; i < block.ops().size(); i++) {
        if (field(block.ops().get(i)) != null) {
          gather(block, i, liveness);
        }
      }
    }
  }

  private void countWrites() {
    for (Block block : flow.blocks()) {
      for (Op op : block.ops()) {
        if (op.dest() instanceof Cell cell) {
          writes.add(cell, 1);
        }
        Cell added = Order.added(op);
        if (added != null) {
          writes.add(added, 1);
        }
      }
    }
  }

  /** A load of a whole field through a pointer to a struct. */
  private record Field(Cell pointer, long offset, Cell dest) {}

  private static @Nullable Field field(Op op) {
    return op.is(PseudoCall.LOAD)
            && op.args().size() == 3
            && op.args().get(0) instanceof Cell pointer
            && op.args().get(1) instanceof Const offset
            && op.args().get(2).equals(new Const(WORD))
            && op.dest() instanceof Cell dest
            && dest.row() == null
            && offset.value() >= 0
            && offset.value() % WORD == 0
            && offset.value() + WORD <= Math.min(pointer.extent(), MOST_BYTES)
        ? new Field(pointer, offset.value(), dest)
        : null;
  }

  private void gather(Block block, int index, Liveness liveness) {
    Op first = block.ops().get(index);
    Field field = Objects.requireNonNull(field(first));
    CellSet live = liveness.liveOut(block);
    for (int i = block.ops().size() - 1; i > index; i--) {
      liveness.before(block.ops().get(i), live);
    }
    if (!isWrittenOnce(field.dest()) || field.dest() == field.pointer()) {
      return;
    }
    Map<Long, Cell> found = new TreeMap<>();
    Set<Op> absorbed = Collections.newSetFromMap(new IdentityHashMap<>());
    found.put(field.offset(), field.dest());
    collect(block, index + 1, field.pointer(), live, found, absorbed);
    if (absorbed.isEmpty()) {
      return;
    }
    replace(block, index, field.pointer(), found);
    graph.changed();
    graph.flow().blocks().forEach(b -> b.ops().removeIf(absorbed::contains));
    graph.changed();
  }

  private boolean isWrittenOnce(Cell cell) {
    return !cell.isBound() && writes.of(cell) == 1;
  }

  /** Follows all ways on that only lead here, up to what may change the struct or the pointer. */
  private void collect(
      Block block, int from, Cell pointer, CellSet live, Map<Long, Cell> found, Set<Op> into) {
    for (Op op : block.ops().subList(from, block.ops().size())) {
      Field field = field(op);
      if (field != null
          && field.pointer() == pointer
          && isWrittenOnce(field.dest())
          && !live.contains(field.dest())
          && found.putIfAbsent(field.offset(), field.dest()) == null) {
        into.add(op);
      }
      if (mayChange(op, pointer)) {
        return;
      }
    }
    for (Block next : block.successors()) {
      if (next != block && predecessors[next.id()] == 1) {
        collect(next, 0, pointer, live, found, into);
      }
    }
  }

  private static boolean mayChange(Op op, Cell pointer) {
    if (op.dest() == pointer || op.dest() instanceof Operand.Slot) {
      return true;
    }
    if (op.code() instanceof Op.SystemCall call) {
      return !NEVER_WRITE.contains(call.signature().name());
    }
    return op.is(PseudoCall.UMEM_ADD)
        ? !(op.args().get(0) instanceof Operand.CellAddress target) || target.cell() == pointer
        : !op.isPure();
  }

  private void replace(Block block, int index, Cell pointer, Map<Long, Cell> found) {
    Op first = block.ops().get(index);
    long last = Collections.max(found.keySet());
    List<Cell> cells = new ArrayList<>();
    for (long at = 0; at <= last; at += WORD) {
      Cell cell = found.get(at);
      cells.add(cell == null ? graph.newCell(new Const(0)) : cell);
    }
    Op copy =
        new Op(
            new Op.Pseudo(PseudoCall.COPY),
            List.of(new Operand.RowAddress(new Row(cells)), pointer, new Const(last + WORD)),
            null,
            first.mode(),
            first.span());
    copy.sameCleanUp(first);
    block.ops().set(index, copy);
  }
}
