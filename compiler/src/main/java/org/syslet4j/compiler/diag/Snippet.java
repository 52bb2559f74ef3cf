// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;

/** The marked lines of one file, in the order of the file. */
final class Snippet {
  /** A marked place. */
  record Mark(Span span, String label, boolean primary) {}

  private final SourceFile file;
  private final Paint paint;
  private final int gutter;
  private final StringBuilder out;

  Snippet(SourceFile file, Paint paint, int gutter, StringBuilder out) {
    this.file = file;
    this.paint = paint;
    this.gutter = gutter;
    this.out = out;
  }

  void print(List<Mark> marks) {
    List<Integer> lines = marks.stream().map(m -> m.span().line()).distinct().sorted().toList();
    int before = 0;
    row("", "");
    for (int line : lines) {
      if (before > 0 && line == before + 2) {
        row(String.valueOf(before + 1), " " + new Display(file.lineText(before + 1), 0).text());
      } else if (before > 0 && line > before + 2) {
        out.append(paint.frame("...")).append('\n');
      }
      marked(line, marks.stream().filter(m -> m.span().line() == line).toList());
      before = line;
    }
  }

  /** Where a mark lies on the screen. */
  private record Placed(int from, int to, String label, boolean primary) {}

  private void marked(int line, List<Mark> marks) {
    int lineStart = file.lineStart(line);
    String text = file.lineText(line);
    int focus = marks.stream().mapToInt(m -> m.span().start()).min().orElse(0) - lineStart;
    Display display = new Display(text, focus);
    row(String.valueOf(line), " " + display.text());
    List<Placed> placed = new ArrayList<>();
    for (Mark mark : marks) {
      int from = display.column(mark.span().start() - lineStart);
      int end = Math.min(mark.span().end() - lineStart, text.length());
      int to = Math.max(from + 1, display.column(end));
      placed.add(new Placed(from, to, mark.label(), mark.primary()));
    }
    placed.sort(Comparator.comparingInt(Placed::from).thenComparing(Placed::primary));
    Placed beside = beside(placed);
    underline(placed, beside);
    hanging(placed.stream().filter(p -> p != beside && !p.label().isEmpty()).toList());
  }

  /** The mark whose label fits beside its own underline: the last, if nothing lies under it. */
  private static Placed beside(List<Placed> placed) {
    Placed last = placed.get(placed.size() - 1);
    boolean free = placed.stream().allMatch(p -> p == last || p.to() <= last.from());
    return free ? last : new Placed(-1, -1, "", false);
  }

  private void underline(List<Placed> placed, Placed beside) {
    int width = placed.stream().mapToInt(Placed::to).max().orElse(0);
    StringBuilder signs = new StringBuilder(" ".repeat(width));
    for (boolean primary : new boolean[] {false, true}) {
      for (Placed p : placed) {
        for (int i = p.from(); i < p.to() && p.primary() == primary; i++) {
          signs.setCharAt(i, primary ? '^' : '-');
        }
      }
    }
    StringBuilder painted = new StringBuilder(" ");
    int at = 0;
    while (at < signs.length()) {
      int end = at;
      while (end < signs.length() && signs.charAt(end) == signs.charAt(at)) {
        end++;
      }
      painted.append(painted(signs.substring(at, end), signs.charAt(at) == '^'));
      at = end;
    }
    if (!beside.label().isEmpty()) {
      painted.append(' ').append(label(beside, width + 2));
    }
    row("", painted.toString());
  }

  private String painted(String signs, boolean primary) {
    return signs.isBlank() ? signs : paint.mark(signs, primary);
  }

  /** The other labels, from right to left, each at the end of a line of `|`. */
  private void hanging(List<Placed> placed) {
    List<Placed> waiting = new ArrayList<>(placed);
    Collections.reverse(waiting);
    if (!waiting.isEmpty()) {
      row("", " " + bars(waiting));
    }
    while (!waiting.isEmpty()) {
      Placed next = waiting.remove(0);
      String bars = bars(waiting.stream().filter(p -> p.from() < next.from()).toList());
      int column = bars.isEmpty() ? 0 : lastColumn(waiting, next) + 1;
      String text = label(next, next.from() + 1);
      row("", " " + bars + " ".repeat(Math.max(0, next.from() - column)) + text);
    }
  }

  private static int lastColumn(List<Placed> waiting, Placed next) {
    return waiting.stream()
        .mapToInt(Placed::from)
        .filter(from -> from < next.from())
        .max()
        .orElse(-1);
  }

  private String bars(List<Placed> waiting) {
    StringBuilder bars = new StringBuilder();
    int column = 0;
    List<Placed> ordered = new ArrayList<>(waiting);
    ordered.sort(Comparator.comparingInt(Placed::from));
    for (Placed p : ordered) {
      if (p.from() >= column) {
        bars.append(" ".repeat(p.from() - column)).append(paint.mark("|", p.primary()));
        column = p.from() + 1;
      }
    }
    return bars.toString();
  }

  /** A label; its further lines stand under its first. */
  private String label(Placed placed, int column) {
    String indent = "\n" + " ".repeat(gutter) + " | " + " ".repeat(Math.max(0, column - 1));
    return paint.mark(Display.harmless(placed.label()).replace("\n", indent), placed.primary());
  }

  private void row(String number, String text) {
    String head = " ".repeat(gutter - number.length()) + number + " |";
    out.append((paint.frame(head) + text).stripTrailing()).append('\n');
  }
}
