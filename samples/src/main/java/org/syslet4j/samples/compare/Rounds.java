// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Contenders that do the same work in turns. A ratio is taken inside each round, so that whatever
 * slows the machine down for longer than a round slows all of them.
 */
public final class Rounds {
  /** Rounds that are not counted. */
  public static final int WARM_UP = 3;

  private final int rounds;
  private final List<Contender> contenders = new ArrayList<>();

  private Rounds(int rounds) {
    this.rounds = rounds;
  }

  /** What a contender does in one round. */
  @FunctionalInterface
  public interface Turn {
    /** Does it; what it throws ends the comparison. */
    void run() throws IOException;
  }

  private record Contender(String name, Turn before, Turn turn, double[] nanos) {}

  /**
   * How long one contender took, divided by how long another took.
   *
   * @param median of all rounds
   * @param least of all rounds
   * @param most of all rounds
   */
  public record Ratio(String name, String base, double median, double least, double most) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%-58s %6.3f  (%.3f..%.3f)", name + " / " + base, median, least, most);
    }
  }

  /**
   * That many rounds, behind some that warm up.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public static Rounds of(int rounds) {
    if (rounds < 1) {
      throw new IllegalArgumentException("at least one round, not " + rounds);
    }
    return new Rounds(rounds);
  }

  /** One more contender. */
  public Rounds with(String name, Turn turn) {
    return with(name, () -> {}, turn);
  }

  /** One more, before each of whose turns something is done that does not count. */
  public Rounds with(String name, Turn before, Turn turn) {
    contenders.add(new Contender(name, before, turn, new double[rounds]));
    return this;
  }

  /** Runs all rounds; the ratios are those of the first contender to each of the others. */
  public List<Ratio> run() throws IOException {
    for (int round = -WARM_UP; round < rounds; round++) {
      // Who follows whom changes, because what one leaves behind the next one may find.
      for (int i = 0; i < contenders.size(); i++) {
        boolean forth = (round & 1) == 0;
        Contender next = contenders.get(forth ? i : contenders.size() - 1 - i);
        next.before.run();
        long from = System.nanoTime();
        next.turn.run();
        if (round >= 0) {
          next.nanos[round] = System.nanoTime() - from;
        }
      }
    }
    Contender first = contenders.get(0);
    return contenders.stream().skip(1).map(base -> ratio(first, base)).toList();
  }

  private Ratio ratio(Contender of, Contender base) {
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      ratios[i] = of.nanos[i] / base.nanos[i];
    }
    Arrays.sort(ratios);
    double median = (ratios[(rounds - 1) / 2] + ratios[rounds / 2]) / 2;
    return new Ratio(of.name, base.name, median, ratios[0], ratios[rounds - 1]);
  }
}
