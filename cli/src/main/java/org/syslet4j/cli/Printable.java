// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.Locale;

/** Makes text from the command line fit for a terminal. */
final class Printable {
  private static final int LONGEST = 2000;

  private Printable() {}

  /** Control characters become visible, and what is very long is cut. */
  static String line(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            c -> {
              if (c == '\n' || !Character.isISOControl(c)) {
                out.appendCodePoint(c);
              } else {
                out.append(String.format(Locale.ROOT, "\\x%02x", c));
              }
            });
    return text.codePointCount(0, text.length()) > LONGEST ? out + "..." : out.toString();
  }

  /** A value of the user's, quoted and short. */
  static String quoted(String text) {
    String shown = text.length() <= 60 ? text : text.substring(0, 57) + "...";
    return "`" + line(shown).replace("\n", "\\n") + "`";
  }
}
