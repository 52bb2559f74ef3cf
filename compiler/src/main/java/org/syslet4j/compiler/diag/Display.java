// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.Locale;

/**
 * One line of a source as a terminal shows it: tabs become blanks, wide characters take two
 * columns, combining ones none, and what would steer the terminal or turn the direction of the text
 * is shown by its number. Of a very long line only a part is shown.
 */
final class Display {
  private static final int TAB = 4;
  private static final int LONGEST = 240;
  private static final int BEFORE = 60;
  private static final int SHOWN = 200;
  private static final String ELLIPSIS = "...";

  private final StringBuilder shown = new StringBuilder();
  private final int[] columns;
  private final int from;

  /**
   * Prepares a line.
   *
   * @param line without its line end
   * @param focus the offset in it that must be seen
   */
  Display(String line, int focus) {
    int to = line.length();
    int first = 0;
    if (line.length() > LONGEST) {
      first = boundary(line, Math.max(0, Math.min(focus, line.length()) - BEFORE));
      to = boundary(line, Math.min(line.length(), first + SHOWN));
    }
    this.from = first;
    this.columns = new int[to - first + 1];
    if (first > 0) {
      shown.append(ELLIPSIS);
    }
    int column = shown.length();
    int at = first;
    while (at < to) {
      int codePoint = line.codePointAt(at);
      int next = Math.min(to, at + Character.charCount(codePoint));
      String text = text(codePoint);
      for (int i = at; i < next; i++) {
        columns[i - first] = column;
      }
      shown.append(text);
      column += text.codePointCount(0, text.length()) == 1 ? width(codePoint) : text.length();
      at = next;
    }
    columns[to - first] = column;
    if (to < line.length()) {
      shown.append(ELLIPSIS);
    }
  }

  /** The line as it is printed. */
  String text() {
    return shown.toString().stripTrailing();
  }

  /** The 0-based screen column of an offset in the line; the nearest shown one if it is cut off. */
  int column(int offset) {
    return columns[Math.max(0, Math.min(offset - from, columns.length - 1))];
  }

  private static int boundary(String line, int at) {
    boolean inside =
        at > 0
            && at < line.length()
            && Character.isLowSurrogate(line.charAt(at))
            && Character.isHighSurrogate(line.charAt(at - 1));
    return inside ? at - 1 : at;
  }

  /** Any text of a user's, made harmless for a terminal; line ends stay. */
  static String harmless(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(c == '\n' ? "\n" : text(c)));
    return out.toString();
  }

  private static String text(int codePoint) {
    if (codePoint == '\t') {
      return " ".repeat(TAB);
    }
    int type = Character.getType(codePoint);
    boolean steers =
        type == Character.CONTROL
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.SURROGATE
            || type == Character.FORMAT && codePoint != 0x200D;
    return steers
        ? String.format(Locale.ROOT, "\\u{%x}", codePoint)
        : Character.toString(codePoint);
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }

  /** First and last of each range of characters that take two columns (Unicode, UAX #11). */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF,
    0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
    0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
  };
}
