// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.Objects;
import org.syslet4j.abi.NarrowFormat;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.typed.Signature;

/**
 * What is known of cells at one place: their intervals, which is not above which, and which
 * operation a temporary still holds the result of. Copied at branches, joined where ways meet.
 */
final class Facts {
  private final CellMap<Interval> intervals;
  private final Relations relations;
  private final CellMap<Op> results;

  private static final Relations NONE = new Relations();

  Facts() {
    this(new CellMap<>(), new Relations(), new CellMap<>());
  }

  private Facts(CellMap<Interval> intervals, Relations relations, CellMap<Op> results) {
    this.intervals = intervals;
    this.relations = relations;
    this.results = results;
  }

  Facts copy() {
    return new Facts(intervals.copy(), relations.copy(), results.copy());
  }

  Interval of(Operand operand) {
    if (operand instanceof Operand.Const number) {
      return Interval.of(number.value());
    }
    return operand instanceof Cell cell ? of(cell.id()) : Interval.ALL;
  }

  private Interval of(int id) {
    Interval known = intervals.get(id);
    return known == null ? Interval.ALL : known;
  }

  void set(Cell cell, Interval interval) {
    if (interval.equals(Interval.ALL)) {
      intervals.remove(cell.id());
    } else {
      intervals.put(cell.id(), interval);
    }
  }

  private boolean notAbove(Operand small, Operand large) {
    return small.equals(large)
        || small instanceof Cell a && large instanceof Cell b && relations.contains(a.id(), b.id())
        || of(small).high() <= of(large).low();
  }

  /** From now on nothing is known of {@code cell}. */
  void forget(Cell cell) {
    assign(cell, Interval.ALL);
  }

  /** From now on nothing is known of {@code cell} but this. */
  private void assign(Cell cell, Interval interval) {
    set(cell, interval);
    relations.forget(cell.id());
    results.remove(cell.id());
    for (int i = results.size() - 1; i >= 0; i--) {
      if (results.value(i).args().contains(cell)) {
        results.removeAt(i);
      }
    }
  }

  /** Forgets what nobody is going to ask for. */
  void keepOnly(CellSet live) {
    intervals.keepOnly(live);
    relations.keepOnly(live);
    results.keepOnly(live);
  }

  /** What holds on both ways; bounds that moved are given up when {@code widen} says so. */
  Facts join(Facts other, boolean widen) {
    if (equals(other)) {
      return this;
    }
    Facts joined = new Facts();
    for (int i = 0, j = 0; i < intervals.size(); i++) {
      int id = intervals.id(i);
      j = other.intervals.from(j, id);
      if (j < other.intervals.size() && other.intervals.id(j) == id) {
        Interval mine = intervals.value(i);
        Interval theirs = other.intervals.value(j);
        Interval both = widen ? widened(mine, theirs) : mine.join(theirs);
        if (!both.equals(Interval.ALL)) {
          joined.intervals.put(id, both);
        }
      }
    }
    joined.addCommon(relations, other);
    joined.addCommon(other.relations, this);
    for (int i = 0, j = 0; i < results.size(); i++) {
      int id = results.id(i);
      j = other.results.from(j, id);
      if (j < other.results.size()
          && other.results.id(j) == id
          && other.results.value(j) == results.value(i)) {
        joined.results.put(id, results.value(i));
      }
    }
    return joined;
  }

  private void addCommon(Relations these, Facts others) {
    for (int i = 0; i < these.size(); i++) {
      int small = these.small(i);
      int large = these.large(i);
      if (others.relations.contains(small, large)
          || others.of(small).high() <= others.of(large).low()) {
        relations.add(small, large);
      }
    }
  }

  private static Interval widened(Interval before, Interval now) {
    long low =
        now.low() < before.low()
            ? (now.low() >= 0 && before.low() >= 0 ? 0 : Long.MIN_VALUE)
            : before.low();
    long high = now.high() > before.high() ? Long.MAX_VALUE : before.high();
    return new Interval(low, high);
  }

  // ---- operations

  void apply(Op op) {
    Interval result = resultOf(op);
    if (op.code() instanceof Op.Pseudo
        && op.is(PseudoCall.UMEM_ADD)
        && op.args().get(0) instanceof Operand.CellAddress target) {
      assign(target.cell(), result);
    }
    for (Cell filled : op.filled()) {
      forget(filled);
    }
    if (!(op.dest() instanceof Cell dest)) {
      return;
    }
    boolean selfReferring = op.args().contains(dest);
    Relations derived = selfReferring ? NONE : derived(op, dest);
    assign(dest, result);
    if (!selfReferring) {
      relations.addAll(derived);
      results.put(dest.id(), op);
    }
  }

  private Interval resultOf(Op op) {
    if (op.code() instanceof Op.SystemCall call) {
      return resultOf(call.signature(), op);
    }
    Interval a = op.args().isEmpty() ? Interval.of(0) : of(op.args().get(0));
    if (op.code() instanceof Op.Copy) {
      return a;
    }
    Interval b = op.args().size() < 2 ? Interval.of(0) : of(op.args().get(1));
    return switch (((Op.Pseudo) op.code()).call()) {
      case UMEM_ADD ->
          op.args().get(0) instanceof Operand.CellAddress target
              ? of(target.cell()).plus(b)
              : Interval.ALL;
      case ADD -> a.plus(b);
      case SUB -> difference(op, a, b);
      case MUL -> a.times(b);
      case LT, LE, EQ, NE -> Interval.TRUTH;
      case AND -> mask(a, b);
      case MOD -> a.low() >= 0 && b.low() > 0 ? new Interval(0, b.high() - 1) : Interval.ALL;
      case SHR -> a.low() >= 0 ? new Interval(0, a.high()) : Interval.ALL;
      case LOAD -> loaded(op);
      default -> Interval.ALL;
    };
  }

  private Interval difference(Op op, Interval a, Interval b) {
    Interval difference = a.minus(b);
    boolean plain = a.low() >= 0 && b.low() >= 0; // then nothing wraps
    return plain && notAbove(op.args().get(1), op.args().get(0))
        ? difference.meet(new Interval(0, Long.MAX_VALUE))
        : difference;
  }

  private static Interval mask(Interval a, Interval b) {
    if (b.low() >= 0) {
      return new Interval(0, b.high());
    }
    return a.low() >= 0 ? new Interval(0, a.high()) : Interval.ALL;
  }

  private static Interval loaded(Op op) {
    if (!(op.args().size() > 2 && op.args().get(2) instanceof Operand.Const format)) {
      return Interval.ALL;
    }
    int width = (int) format.value() & NarrowFormat.WIDTH_MASK;
    if (width >= 8) {
      return Interval.ALL;
    }
    boolean signed = (format.value() & NarrowFormat.SIGNED) != 0;
    long span = 1L << (8 * width);
    return signed ? new Interval(-span / 2, span / 2 - 1) : new Interval(0, span - 1);
  }

  private Interval resultOf(Signature signature, Op op) {
    Signature.Bounds bounds = signature.bounds();
    if (bounds == null) {
      return Interval.ALL;
    }
    long high = bounds.high();
    if (bounds.highParam() >= 0) {
      high =
          bounds.highParam() < op.args().size() ? of(op.args().get(bounds.highParam())).high() : 0;
    }
    return new Interval(Interval.LOWEST_RESULT, Math.max(high, 0));
  }

  /** The relations that hold behind {@code op}. */
  private Relations derived(Op op, Cell dest) {
    boolean any =
        op.code() instanceof Op.SystemCall || op.code() instanceof Op.Copy || op.is(PseudoCall.SUB);
    Relations derived = any ? new Relations() : NONE;
    if (op.code() instanceof Op.SystemCall call) {
      Signature.Bounds bounds = call.signature().bounds();
      if (bounds != null
          && bounds.highParam() >= 0
          && bounds.highParam() < op.args().size()
          && op.args().get(bounds.highParam()) instanceof Cell count
          && of(count).low() >= 0) {
        derived.add(dest.id(), count.id());
      }
    } else if (op.code() instanceof Op.Copy && op.args().get(0) instanceof Cell from) {
      derived.add(dest.id(), from.id());
      derived.add(from.id(), dest.id());
      for (int i = 0; i < relations.size(); i++) {
        if (relations.large(i) == from.id()) {
          derived.add(relations.small(i), dest.id());
        }
        if (relations.small(i) == from.id()) {
          derived.add(dest.id(), relations.large(i));
        }
      }
    } else if (op.is(PseudoCall.SUB)
        && op.args().get(0) instanceof Cell from
        && of(from).low() >= 0
        && of(op.args().get(1)).low() >= 0) {
      derived.add(dest.id(), from.id());
    }
    return derived;
  }

  // ---- branches

  /** Learns that {@code value} passes {@code test}, or does not. */
  void learn(Operand value, Block.Test test, boolean holds) {
    if (!(value instanceof Cell cell)) {
      return;
    }
    set(cell, of(cell).where(test, holds));
    Op op = results.get(cell.id());
    if (op == null || !(op.code() instanceof Op.Pseudo pseudo) || op.args().size() < 2) {
      if (op != null && op.code() instanceof Op.Copy && op.args().get(0) instanceof Cell from) {
        set(from, of(from).where(test, holds));
      }
      return;
    }
    Operand a = op.args().get(0);
    Operand b = op.args().get(1);
    switch (pseudo.call()) {
      case LT -> learnLess(a, b, test, holds, true);
      case LE -> learnLess(a, b, test, holds, false);
      case SUB -> learnDifference(a, b, test, holds);
      case ADD -> {
        if (a instanceof Cell x && b instanceof Operand.Const c && isZero(test, holds)) {
          set(x, of(x).meet(Interval.of(-c.value())));
        }
      }
      default -> {}
    }
  }

  private static boolean isZero(Block.Test test, boolean holds) {
    return test == Block.Test.ZERO && holds || test == Block.Test.NONZERO && !holds;
  }

  private void learnLess(Operand a, Operand b, Block.Test test, boolean holds, boolean strict) {
    boolean yes = isNonzero(test, holds);
    if (!yes && !isZero(test, holds)) {
      return;
    }
    if (yes) {
      notAboveBy(a, b, strict ? 1 : 0);
    } else {
      notAboveBy(b, a, strict ? 0 : 1);
    }
  }

  private static boolean isNonzero(Block.Test test, boolean holds) {
    return test == Block.Test.NONZERO && holds || test == Block.Test.ZERO && !holds;
  }

  /** {@code small + gap <= large}. */
  private void notAboveBy(Operand small, Operand large, long gap) {
    Interval s = of(small);
    Interval l = of(large);
    if (small instanceof Cell cell && l.high() > Long.MIN_VALUE + gap) {
      set(cell, s.meet(new Interval(Long.MIN_VALUE, l.high() - gap)));
    }
    if (large instanceof Cell cell && s.low() < Long.MAX_VALUE - gap) {
      set(cell, l.meet(new Interval(s.low() + gap, Long.MAX_VALUE)));
    }
    if (small instanceof Cell a && large instanceof Cell b) {
      relations.add(a.id(), b.id());
    }
  }

  private void learnDifference(Operand a, Operand b, Block.Test test, boolean holds) {
    boolean plain = of(a).low() >= 0 && of(b).low() >= 0;
    if (plain && test == Block.Test.NEGATIVE && !holds) {
      notAboveBy(b, a, 0);
    }
  }

  /** Whether nothing can come here. */
  boolean impossible() {
    for (int i = 0; i < intervals.size(); i++) {
      if (intervals.value(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Facts that
        && intervals.equals(that.intervals)
        && relations.equals(that.relations)
        && results.equals(that.results);
  }

  @Override
  public int hashCode() {
    return Objects.hash(intervals, relations);
  }
}
