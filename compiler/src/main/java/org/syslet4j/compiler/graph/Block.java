// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.image.Outcome;

/** A basic block: operations, then one way on. Compared by identity. */
public final class Block {
  /** What follows the operations. */
  public sealed interface Terminator {}

  /** On to {@code target}. */
  public record Jump(Block target) implements Terminator {}

  /**
   * Two ways on.
   *
   * @param bounds the slice or index that this checks, or null
   */
  public record Branch(Operand value, Test test, Block then, Block otherwise, @Nullable Span bounds)
      implements Terminator {}

  /** The chain ends. */
  public record End(Ending ending) implements Terminator {}

  /** What a stop flag can test. */
  public enum Test {
    ZERO,
    NONZERO,
    NEGATIVE,
    NOT_POSITIVE
  }

  /** How it ends. */
  public sealed interface Ending {}

  /** With values. */
  public record Returned(List<Operand> values) implements Ending {
    public Returned {
      values = List.copyOf(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Returned that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
      return values.hashCode();
    }
  }

  /**
   * With a failure.
   *
   * @param errno a place that holds it negated, or a positive constant
   * @param site the call that failed; null for fail, check and bounds
   */
  public record Failed(Operand errno, @Nullable Op site, Span span) implements Ending {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Failed that
          && site == that.site
          && errno.equals(that.errno)
          && span.equals(that.span);
    }

    @Override
    public int hashCode() {
      return 31 * errno.hashCode() + span.hashCode();
    }
  }

  /**
   * One of several endings, told apart by what cells hold: the first whose tests all pass; the last
   * one has none.
   */
  public record Decided(List<Case> cases) implements Ending {
    public Decided {
      cases = List.copyOf(cases);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Decided that && cases.equals(that.cases);
    }

    @Override
    public int hashCode() {
      return cases.hashCode();
    }
  }

  /** An ending and when it is meant. The ending is not decided itself. */
  public record Case(List<CellTest> tests, Ending ending) {
    public Case {
      tests = List.copyOf(tests);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Case that && tests.equals(that.tests) && ending.equals(that.ending);
    }

    @Override
    public int hashCode() {
      return 31 * tests.hashCode() + ending.hashCode();
    }
  }

  /** A test of what a cell holds when the chain has ended. */
  public record CellTest(Cell cell, Outcome.Condition condition) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof CellTest that
          && cell.equals(that.cell)
          && condition == that.condition;
    }

    @Override
    public int hashCode() {
      return 31 * cell.hashCode() + condition.hashCode();
    }
  }

  /** Everything that telling an ending reads. */
  public static List<Operand> reads(Ending ending) {
    if (ending instanceof Returned returned) {
      return returned.values();
    }
    if (ending instanceof Failed failed) {
      return List.of(failed.errno());
    }
    List<Operand> reads = new ArrayList<>();
    for (Case one : ((Decided) ending).cases()) {
      for (CellTest test : one.tests()) {
        reads.add(test.cell());
      }
      reads.addAll(reads(one.ending()));
    }
    return reads;
  }

  private final int id;
  private final List<Op> ops = new ArrayList<>();
  private @Nullable Terminator terminator;

  Block(int id) {
    this.id = id;
  }

  public int id() {
    return id;
  }

  /** Its operations, the very list. */
  public List<Op> ops() {
    return ops;
  }

  /** What follows; every block of a finished graph has one. */
  public Terminator terminator() {
    if (terminator == null) {
      throw new AssertionError(this + " is not finished");
    }
    return terminator;
  }

  void terminate(Terminator how) {
    terminator = how;
  }

  /** Whether it does nothing but lead on. */
  boolean isIdle() {
    return ops.isEmpty() && terminator instanceof Jump;
  }

  /** The blocks that may follow. */
  public List<Block> successors() {
    if (terminator instanceof Jump jump) {
      return List.of(jump.target());
    }
    return terminator instanceof Branch branch
        ? List.of(branch.then(), branch.otherwise())
        : List.of();
  }

  /** Numbers are unique within a graph, so that sets of blocks need no other hash. */
  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public String toString() {
    return "b" + id;
  }
}
