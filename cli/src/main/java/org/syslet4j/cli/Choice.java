// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** An option that takes one of a few words. */
final class Choice {
  private Choice() {}

  /** The value that is written so. */
  static <E extends Enum<E>> E of(Class<E> type, String option, String word) {
    for (E value : type.getEnumConstants()) {
      if (word(value).equals(word)) {
        return value;
      }
    }
    String words =
        Arrays.stream(type.getEnumConstants()).map(Choice::word).collect(Collectors.joining(", "));
    throw Problem.usage(option + " does not take " + Printable.quoted(word))
        .help("it takes one of " + words);
  }

  /** As it is written on the command line. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
