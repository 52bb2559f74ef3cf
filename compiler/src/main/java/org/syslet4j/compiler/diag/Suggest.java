// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.syslet4j.abi.Nearest;

/** "Did you mean": the candidates nearest to a misspelt name. */
public final class Suggest {
  private Suggest() {}

  /** The closest candidate, if one is near enough to be meant. */
  public static Optional<String> closest(String name, Collection<String> candidates) {
    return closest(name, candidates, 1).stream().findFirst();
  }

  /** Up to {@code count} candidates that are near enough, nearest first, then by the alphabet. */
  public static List<String> closest(String name, Collection<String> candidates, int count) {
    return Nearest.to(name, candidates, count);
  }

  /** Whether only the beginning was forgotten: {@code O_RDONLY} for {@code RDONLY}. */
  private static boolean endsIn(String candidate, String name) {
    return name.length() > 2
        && candidate.toLowerCase(Locale.ROOT).endsWith("_" + name.toLowerCase(Locale.ROOT));
  }

  /** A help line, such as {@code did you mean `read`?}; empty when nothing is near. */
  public static Optional<String> help(String name, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> endsIn(candidate, name))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .or(() -> closest(name, candidates))
        .map(c -> "did you mean `" + c + "`?");
  }
}
