// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.graph.Lookups.Part;
import org.syslet4j.compiler.graph.Operand.Const;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.Mode;

/**
 * Says everything in the family of 2007: system calls and {@code umem_add} alone. Numbers are
 * added, or computed byte by byte through tables ({@link Lookups}); bytes are moved by {@code
 * process_vm_readv} of the own process ({@link MemoryLowerer}).
 *
 * <p>Requires a finished graph, and that no pass follows: cells lie in rows behind it. Leaves one
 * that does the same, or reports what has no form.
 */
public final class Lowerer {
  private static final int WORD = 8;
  private static final Const ZERO = new Const(0);

  private final Graph graph;
  private final Diagnostics diagnostics;
  private final Transfers transfers;
  private final Pointers pointers;
  private final Lookups lookups;
  private final MemoryLowerer memory;
  private final Ranges ranges;
  private final Derived derived;
  private final Set<Block> repeats;
  private final Map<Operand, Cell> constants = new HashMap<>();

  /** Cells of bindings that the program does not know: nothing gives them their value again. */
  private final Set<Cell> supplied = new HashSet<>();

  private List<Op> out = new ArrayList<>();

  /** What is live behind the operation that is being lowered. */
  private CellSet live = new CellSet();

  /** Whether it runs once in a run at most. */
  private boolean runsOnce;

  /** What is known before it. */
  private Facts facts = new Facts();

  private Lowerer(Graph graph, Arch arch, Diagnostics diagnostics) {
    this.graph = graph;
    this.diagnostics = diagnostics;
    this.transfers = new Transfers(graph, arch);
    this.pointers = new Pointers(graph, transfers);
    this.lookups = new Lookups(graph, transfers);
    this.memory = new MemoryLowerer(graph, transfers, pointers, lookups, op -> out.add(op));
    this.ranges = Ranges.of(graph, Set.of());
    this.derived = new Derived(graph);
    this.repeats = repeating(graph);
  }

  /** Runs the pass. */
  public static void run(Graph graph, Arch arch, Diagnostics diagnostics) {
    Comparisons.run(graph);
    new Lowerer(graph, arch, diagnostics).lower();
  }

  /** The blocks that lead back to themselves. */
  private static Set<Block> repeating(Graph graph) {
    Set<Block> repeating = new HashSet<>();
    List<Block> order = graph.flow().blocks();
    Map<Block, Integer> left = new HashMap<>();
    order.forEach(block -> left.put(block, 0));
    order.forEach(b -> b.successors().forEach(next -> left.merge(next, 1, Integer::sum)));
    // What is left when all that nothing leads to is taken away again and again may repeat.
    Deque<Block> open = new ArrayDeque<>();
    left.forEach((block, count) -> add(block, count, open));
    repeating.addAll(order);
    while (!open.isEmpty()) {
      Block block = open.pop();
      repeating.remove(block);
      block.successors().forEach(next -> add(next, left.merge(next, -1, Integer::sum), open));
    }
    return repeating;
  }

  private static void add(Block block, int ways, Deque<Block> open) {
    if (ways == 0) {
      open.push(block);
    }
  }

  private void lower() {
    Liveness liveness = graph.flow().liveness();
    for (Block block : graph.flow().blocks()) {
      List<CellSet> behind = behind(block, liveness);
      Facts known = ranges.before(block);
      facts = known == null ? new Facts() : known;
      runsOnce = !repeats.contains(block);
      List<Op> ops = List.copyOf(block.ops());
      List<Op> all = new ArrayList<>();
      for (int i = 0; i < ops.size(); i++) {
        Op op = ops.get(i);
        out = new ArrayList<>();
        live = behind.get(i);
        lower(op);
        facts.apply(op);
        out.stream().filter(made -> made != op).forEach(made -> made.sameCleanUp(op));
        all.addAll(out);
      }
      block.ops().clear();
      block.ops().addAll(all);
      graph.changed();
    }
    pointers.complete();
  }

  /** What is live behind each operation. */
  private static List<CellSet> behind(Block block, Liveness liveness) {
    List<CellSet> behind = new ArrayList<>();
    CellSet live = liveness.liveOut(block);
    for (int i = block.ops().size() - 1; i >= 0; i--) {
      behind.add(0, live.copy());
      liveness.before(block.ops().get(i), live);
    }
    return behind;
  }

  private void lower(Op op) {
    if (op.code() instanceof Op.Copy) {
      Operand.Place dest = op.dest();
      if (dest != null) {
        copy(op.args().get(0), dest, op.span());
      }
    } else if (op.code() instanceof Op.Pseudo pseudo && pseudo.call() != PseudoCall.UMEM_ADD) {
      lower(op, pseudo.call());
    } else {
      out.add(op);
    }
  }

  private void lower(Op op, PseudoCall call) {
    switch (call) {
      case LOAD -> memory.load(op);
      case STORE -> memory.store(op);
      case COPY -> orReport(op, memory.copy(op));
      case FILL -> orReport(op, memory.fill(op));
      case MISMATCH, FIND -> report(op, "a search", "read the bytes in Java");
      default -> {
        Operand.Place dest = op.dest();
        if (dest != null) {
          Operand b = op.args().size() > 1 ? op.args().get(1) : ZERO;
          compute(op, call, op.args().get(0), b, dest);
        }
      }
    }
  }

  private void orReport(Op op, boolean done) {
    if (!done) {
      report(op, "a copy of this size", "copy less at once");
    }
  }

  private void report(Op op, String what, String advice) {
    diagnostics.report(
        Diagnostic.of(Kind.NO_FORM_OF_2007, op.span(), what)
            .help(advice + ", or leave --abi=2007 out"));
  }

  // ---- numbers

  private void compute(Op op, PseudoCall call, Operand a, Operand b, Operand.Place dest) {
    switch (call) {
      case ADD -> add(a, b, dest, op.span());
      case SUB -> subtract(a, b, dest, op.span());
      case AND, OR, XOR -> bits(op, call, a, b, dest);
      case SHL, SHR -> shift(op, call, a, b, dest);
      case MUL -> multiply(op, a, b, dest);
      case DIV, MOD -> divide(op, call, a, b, dest);
      default -> throw new AssertionError(call);
    }
  }

  private void umemAdd(Operand address, Operand by, Operand.@Nullable Place dest, Span span) {
    out.add(
        new Op(new Op.Pseudo(PseudoCall.UMEM_ADD), List.of(address, by), dest, Mode.DEFAULT, span));
  }

  /** Where a number lies that is added to. */
  private Operand addressOf(Operand value) {
    if (value instanceof Cell cell) {
      return new Operand.CellAddress(cell);
    }
    return value instanceof Operand.Slot slot
        ? new Operand.Address(slot.buffer(), slot.offset())
        : new Operand.CellAddress(constants.computeIfAbsent(value, graph::newCell));
  }

  private void copy(Operand from, Operand.Place to, Span span) {
    umemAdd(addressOf(from), ZERO, to, span);
  }

  /** The value that a result that nobody needs any more may be added to. */
  private boolean isSpare(Operand operand, Operand other) {
    return operand instanceof Cell cell
        && !live.contains(cell)
        && operand != other
        && (runsOnce || !supplied.contains(cell));
  }

  private void add(Operand a, Operand b, Operand.Place dest, Span span) {
    if (b.equals(dest) && !a.equals(dest)) {
      add(b, a, dest, span);
    } else if (a.equals(dest)) {
      umemAdd(addressOf(dest), b, null, span);
    } else if (isSpare(a, b)) {
      umemAdd(addressOf(a), b, dest, span);
    } else if (isSpare(b, a)) {
      umemAdd(addressOf(b), a, dest, span);
    } else if (runsOnce && (a instanceof Const || b instanceof Const)) {
      Operand start = a instanceof Const ? a : b;
      umemAdd(addressOf(graph.newCell(start)), start == a ? b : a, dest, span);
    } else {
      copy(a, dest, span);
      umemAdd(addressOf(dest), b, null, span);
    }
  }

  private void subtract(Operand a, Operand b, Operand.Place dest, Span span) {
    if (b instanceof Const number) {
      add(a, new Const(-number.value()), dest, span);
      return;
    }
    Cell negative = derived.negated(b, 0);
    if (negative != null) {
      supplied.add(negative);
      add(a, negative, dest, span);
      return;
    }
    List<Part> complement = Lookups.word((value, index) -> ~value);
    if (a instanceof Const number) {
      lookUp(b, complement, dest, span);
      umemAdd(addressOf(dest), new Const(number.value() + 1), null, span);
    } else if (a.equals(dest)) {
      Cell negated = graph.newCell(ZERO);
      lookUp(b, complement, negated, span);
      umemAdd(addressOf(dest), new Const(1), null, span);
      umemAdd(addressOf(dest), negated, null, span);
    } else {
      lookUp(b, complement, dest, span);
      umemAdd(addressOf(dest), new Const(1), null, span);
      umemAdd(addressOf(dest), a, null, span);
    }
  }

  private void lookUp(Operand value, List<Part> parts, Operand.Place dest, Span span) {
    lookups.emit(memory.address(dest, 0), parts, memory.bytes(value), span, out::add);
  }

  private void bits(Op op, PseudoCall call, Operand a, Operand b, Operand.Place dest) {
    if (a instanceof Const && !(b instanceof Const)) {
      bits(op, call, b, a, dest);
    } else if (b instanceof Const mask) {
      List<Part> parts =
          Lookups.word(
              (value, index) -> {
                int m = (int) (mask.value() >>> 8 * index) & 0xff;
                return call == PseudoCall.AND
                    ? value & m
                    : call == PseudoCall.OR ? value | m : value ^ m;
              });
      lookUp(a, parts, dest, op.span());
    } else {
      report(op, "`" + call.text() + "` of two values", "use a constant on one side");
    }
  }

  private void shift(Op op, PseudoCall call, Operand value, Operand by, Operand.Place dest) {
    if (by instanceof Const count) {
      int bits = (int) count.value() & 63;
      if (call == PseudoCall.SHL && bits > 0 && bits <= (isSpare(value, by) ? 3 : 2)) {
        doubled(value, bits, dest, op.span());
        return;
      }
      sum(value, List.of(words(call, bits)), dest, op.span());
    } else {
      report(op, "a shift by a value", "shift by a constant");
    }
  }

  private void doubled(Operand value, int times, Operand.Place dest, Span span) {
    Operand at = value;
    if (!value.equals(dest) && !isSpare(value, ZERO)) {
      copy(value, dest, span);
      at = dest;
    }
    for (int i = 1; i <= times; i++) {
      umemAdd(addressOf(at), at, i == times && !at.equals(dest) ? dest : null, span);
    }
  }

  private static List<List<Part>> words(PseudoCall call, int bits) {
    return call == PseudoCall.SHL ? Shifts.left(bits) : Shifts.right(bits);
  }

  /** Looks all words up at once and adds them. */
  private void sum(Operand value, List<List<List<Part>>> terms, Operand.Place dest, Span span) {
    List<List<Part>> words = terms.stream().flatMap(List::stream).toList();
    if (words.size() == 1 && !dest.equals(value)) {
      lookUp(value, words.get(0), dest, span);
      return;
    }
    List<Cell> cells = words.stream().map(word -> graph.newCell(ZERO)).toList();
    Operand row = new Operand.RowAddress(new Row(cells));
    List<Part> parts = words.stream().flatMap(List::stream).toList();
    lookups.emit(row, parts, memory.bytes(value), span, out::add);
    if (cells.size() == 1) {
      copy(cells.get(0), dest, span);
      return;
    }
    Cell first = cells.get(0);
    for (int i = 1; i < cells.size(); i++) {
      boolean last = i == cells.size() - 1;
      umemAdd(addressOf(first), cells.get(i), last ? dest : null, span);
    }
  }

  private void multiply(Op op, Operand a, Operand b, Operand.Place dest) {
    if (a instanceof Const && !(b instanceof Const)) {
      multiply(op, b, a, dest);
      return;
    }
    if (!(b instanceof Const factor)) {
      report(op, "a product of two values", "multiply by a constant");
      return;
    }
    List<List<List<Part>>> terms = new ArrayList<>();
    for (int bit = 0; bit < Long.SIZE; bit++) {
      if ((factor.value() >>> bit & 1) != 0) {
        terms.add(Shifts.left(bit));
      }
    }
    int pieces = terms.stream().mapToInt(term -> term.size() * WORD).sum();
    if (terms.isEmpty()) {
      copy(ZERO, dest, op.span());
    } else if (pieces > Transfers.MOST_PIECES) {
      report(op, "a product with " + factor.value(), "use a factor of fewer bits");
    } else {
      sum(a, terms, dest, op.span());
    }
  }

  /** By a power of two, of what is not negative: a shift or a mask. */
  private void divide(Op op, PseudoCall call, Operand a, Operand b, Operand.Place dest) {
    boolean simple =
        b instanceof Const by
            && by.value() > 0
            && Long.bitCount(by.value()) == 1
            && facts.of(a).low() >= 0;
    if (!simple) {
      report(
          op,
          "this division",
          "divide what is known not to be negative (`check x >= 0`) by a power of two");
      return;
    }
    long by = ((Const) b).value();
    if (call == PseudoCall.DIV) {
      int bits = Long.numberOfTrailingZeros(by);
      sum(a, List.of(words(PseudoCall.SHR, bits)), dest, op.span());
    } else {
      bits(op, PseudoCall.AND, a, new Const(by - 1), dest);
    }
  }
}
