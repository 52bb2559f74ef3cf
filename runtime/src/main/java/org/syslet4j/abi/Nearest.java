// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names nearest to a misspelt one. */
public final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /** Up to {@code count} candidates that are near enough, nearest first, then by the alphabet. */
  public static List<String> to(String name, Collection<String> candidates, int count) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    int allowed = Math.max(1, name.length() / 3);
    record Scored(String text, int distance) {}
    return candidates.stream()
        .distinct()
        .filter(c -> !c.equals(name) && Math.abs(c.length() - name.length()) <= allowed)
        .map(c -> new Scored(c, distance(name, c)))
        .filter(s -> s.distance() <= allowed && s.distance() < name.length())
        .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::text))
        .limit(count)
        .map(Scored::text)
        .toList();
  }

  /**
   * How many letters must be inserted, removed, replaced or swapped with their neighbour; upper and
   * lower case are the same.
   */
  public static int distance(String a, String b) {
    String x = a.toLowerCase(Locale.ROOT);
    String y = b.toLowerCase(Locale.ROOT);
    int[] twoBack = new int[y.length() + 1];
    int[] back = new int[y.length() + 1];
    int[] row = new int[y.length() + 1];
    for (int j = 0; j <= y.length(); j++) {
      back[j] = j;
    }
    for (int i = 1; i <= x.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= y.length(); j++) {
        int replaced = back[j - 1] + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(back[j], row[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && x.charAt(i - 1) == y.charAt(j - 2)
                && x.charAt(i - 2) == y.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], twoBack[j - 2] + 1);
        }
      }
      int[] free = twoBack;
      twoBack = back;
      back = row;
      row = free;
    }
    return back[y.length()];
  }
}
