// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.List;

/**
 * One row of the outcome table: a run whose last executed atom is {@code lastAtom} and whose cells
 * pass all {@code tests} ended with {@code ending}. Of several rows that fit the first counts. A
 * run that fits none was ended by the engine: the last atom's own result says why.
 *
 * @param lastAtom index of an atom
 */
public record Outcome(int lastAtom, List<Test> tests, Ending ending) {
  public Outcome {
    tests = List.copyOf(tests);
  }

  /** A test of the cell at offset {@code cell}. */
  public record Test(int cell, Condition condition) {}

  /** What a cell's value can be tested for. The order is that of the codes in the binary form. */
  public enum Condition {
    ZERO,
    NONZERO,
    NEGATIVE,
    NOT_NEGATIVE,
    POSITIVE,
    NOT_POSITIVE;

    /** Whether {@code value} passes. */
    public boolean holds(long value) {
      return switch (this) {
        case ZERO -> value == 0;
        case NONZERO -> value != 0;
        case NEGATIVE -> value < 0;
        case NOT_NEGATIVE -> value >= 0;
        case POSITIVE -> value > 0;
        case NOT_POSITIVE -> value <= 0;
      };
    }
  }

  /** How a run ended. */
  public sealed interface Ending {}

  /** It returned these values, one for each of the image's results. */
  public record Returned(List<Value> values) implements Ending {
    public Returned {
      values = List.copyOf(values);
    }
  }

  /**
   * It failed.
   *
   * @param errno where the errno is: a cell holds it negated, as the kernel does; a constant is
   *     positive
   * @param atom index of the atom whose call failed, or -1: {@code fail}, {@code check} or a bounds
   *     check
   * @param place index into {@link Image.Debug#places}
   */
  public record Failed(Value errno, int atom, int place) implements Ending {}

  /**
   * A number, or the cell that holds it.
   *
   * @param cell offset, or {@link Image#NULL} when it is the constant
   */
  public record Value(int cell, long constant) {
    /** A constant. */
    public static Value of(long constant) {
      return new Value(Image.NULL, constant);
    }

    /** What the cell at {@code offset} holds. */
    public static Value cell(int offset) {
      return new Value(offset, 0);
    }
  }
}
