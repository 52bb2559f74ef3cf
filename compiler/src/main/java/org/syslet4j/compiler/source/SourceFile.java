// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.source;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text with a name, and the table that turns offsets into lines and columns.
 *
 * <p>A program that the fluent builder made has no text: its {@link #ofJava} file knows lines only,
 * and an offset in it <em>is</em> a line number.
 */
public final class SourceFile {
  private final String name;
  private final String text;
  private final boolean textless;
  private int @Nullable [] lineStarts; // made when first asked for

  private SourceFile(String name, String text, boolean textless) {
    this.name = Objects.requireNonNull(name, "name");
    this.text = Objects.requireNonNull(text, "text");
    this.textless = textless;
  }

  /**
   * A file with text.
   *
   * @param name how messages call it: a path, {@code <stdin>}, {@code <command line>}
   * @param text its characters; lines end in LF, CRLF or CR
   */
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text, false);
  }

  /** A Java file known by name only; offsets in it are line numbers. */
  public static SourceFile ofJava(String name) {
    return new SourceFile(name, "", true);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** Whether there is a text to show; false for call sites in Java. */
  public boolean hasText() {
    return !textless;
  }

  /** The 1-based line that holds the character at {@code offset}. */
  public int line(int offset) {
    if (textless) {
      return offset;
    }
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The 1-based column of {@code offset}, counted in code points as editors do, a tab being one; 1
   * where there is no text.
   */
  public int column(int offset) {
    if (textless) {
      return 1;
    }
    int end = Math.min(offset, text.length());
    return text.codePointCount(lineStarts()[line(offset) - 1], end) + 1;
  }

  /** The text of a 1-based line without its line end; empty where there is none. */
  public String lineText(int line) {
    int[] starts = lineStarts();
    if (textless || line < 1 || line > starts.length) {
      return "";
    }
    int end = line < starts.length ? starts[line] : text.length();
    int start = starts[line - 1];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The offset at which a 1-based line starts. */
  public int lineStart(int line) {
    return textless ? line : lineStarts()[line - 1];
  }

  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = lineStarts(text); // two threads may both make it: it is the same
      lineStarts = starts;
    }
    return starts;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return name;
  }
}
