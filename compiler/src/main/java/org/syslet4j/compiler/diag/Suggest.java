// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Did you mean: finds the closest name. */
public final class Suggest {
  private Suggest() {}

  /** The candidate closest to {@code name}, if one is close enough to be what was meant. */
  public static Optional<String> closest(String name, Collection<String> candidates) {
    int limit = Math.max(1, name.length() / 3);
    return candidates.stream()
        .filter(c -> Math.abs(c.length() - name.length()) <= limit)
        .filter(c -> distance(name, c) <= limit)
        .min(Comparator.comparingInt((String c) -> distance(name, c)).thenComparing(c -> c));
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
