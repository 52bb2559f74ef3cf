// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;

/**
 * The marked lines of one file, in the order of the file. Marks within a line are underlined; those
 * over several lines have a bar at the left ({@link Margin}).
 */
final class Snippet {
  private static final int MOST_LINES = 6;

  /** A marked place. */
  record Mark(Span span, String label, boolean primary) {
    int firstLine() {
      return span.line();
    }

    /** The line of its last character that can be seen. */
    int lastLine() {
      String text = span.file().text();
      int end = Math.min(span.end(), text.length());
      while (end > span.start() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return end > span.start() ? span.file().line(end - 1) : firstLine();
    }

    boolean isLong() {
      return lastLine() > firstLine();
    }

    /** The lines to show: of many only the first two and the last. */
    List<Integer> shown() {
      int last = lastLine();
      return last - firstLine() < MOST_LINES
          ? IntStream.rangeClosed(firstLine(), last).boxed().toList()
          : List.of(firstLine(), firstLine() + 1, last);
    }
  }

  /** Where a mark lies on the screen. */
  private record Placed(int from, int to, String label, boolean primary) {}

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
    List<Mark> longs = marks.stream().filter(Mark::isLong).toList();
    Margin margin = new Margin(longs, paint);
    TreeSet<Integer> lines = new TreeSet<>();
    marks.stream().filter(m -> !m.isLong()).forEach(m -> lines.add(m.firstLine()));
    longs.forEach(m -> lines.addAll(m.shown()));
    int before = 0;
    row("", "");
    for (int line : lines) {
      if (before > 0 && line == before + 2) {
        Display between = new Display(file.lineText(before + 1), 0);
        row(String.valueOf(before + 1), margin.beside(before + 1) + " " + between.text());
      } else if (before > 0 && line > before + 2) {
        out.append((paint.frame("...") + gap(margin.beside(line - 1))).stripTrailing())
            .append('\n');
      }
      line(line, marks, margin);
      before = line;
    }
  }

  /** Bars go on where lines are left out. */
  private String gap(String bars) {
    return bars.isBlank() ? "" : " ".repeat(Math.max(0, gutter - 1)) + bars;
  }

  private void line(int line, List<Mark> marks, Margin margin) {
    int lineStart = file.lineStart(line);
    String text = file.lineText(line);
    int focus =
        marks.stream()
            .mapToInt(m -> m.firstLine() == line ? m.span().start() : m.span().end() - 1)
            .filter(at -> at >= lineStart && at <= lineStart + text.length())
            .min()
            .orElse(lineStart);
    Display display = new Display(text, focus - lineStart);
    margin.enter(line, text);
    row(String.valueOf(line), margin.beside(line) + " " + display.text());
    List<Placed> placed = new ArrayList<>();
    for (Mark mark : marks) {
      if (!mark.isLong() && mark.firstLine() == line) {
        int from = display.column(mark.span().start() - lineStart);
        int end = Math.min(mark.span().end() - lineStart, text.length());
        placed.add(
            new Placed(
                from, Math.max(from + 1, display.column(end)), mark.label(), mark.primary()));
      }
    }
    if (!placed.isEmpty()) {
      marked(placed, margin.beside(line));
    }
    for (Mark mark : margin.ending(line)) {
      int last = display.column(Math.min(mark.span().end() - lineStart, text.length()) - 1);
      row("", margin.foot(mark, last) + label(mark.label(), mark.primary(), 0));
    }
    for (Mark mark : margin.beginning(line)) {
      row("", margin.head(mark, display.column(mark.span().start() - lineStart)));
    }
  }

  private void marked(List<Placed> placed, String bars) {
    placed.sort(Comparator.comparingInt(Placed::from).thenComparing(Placed::primary));
    Placed beside = beside(placed);
    underline(placed, beside, bars);
    hanging(placed.stream().filter(p -> p != beside && !p.label().isEmpty()).toList(), bars);
  }

  /** The mark whose label fits beside its own underline: the last, if nothing lies under it. */
  private static Placed beside(List<Placed> placed) {
    Placed last = placed.get(placed.size() - 1);
    boolean free = placed.stream().allMatch(p -> p == last || p.to() <= last.from());
    return free ? last : new Placed(-1, -1, "", false);
  }

  private void underline(List<Placed> placed, Placed beside, String bars) {
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
    painted.append(label(beside.label(), beside.primary(), width + 2));
    row("", bars + painted);
  }

  private String painted(String signs, boolean primary) {
    return signs.isBlank() ? signs : paint.mark(signs, primary);
  }

  /** The other labels, from right to left, each at the end of a line of `|`. */
  private void hanging(List<Placed> placed, String margin) {
    List<Placed> waiting = new ArrayList<>(placed);
    Collections.reverse(waiting);
    if (!waiting.isEmpty()) {
      row("", margin + " " + bars(waiting));
    }
    while (!waiting.isEmpty()) {
      Placed next = waiting.remove(0);
      String bars = bars(waiting.stream().filter(p -> p.from() < next.from()).toList());
      int column = bars.isEmpty() ? 0 : lastColumn(waiting, next) + 1;
      String text = label(next.label(), next.primary(), next.from() + 1).strip();
      row("", margin + " " + bars + " ".repeat(Math.max(0, next.from() - column)) + text);
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

  /** A label behind a blank; its further lines stand under its first. */
  private String label(String text, boolean primary, int column) {
    if (text.isEmpty()) {
      return "";
    }
    String indent = "\n" + " ".repeat(gutter) + " | " + " ".repeat(Math.max(0, column - 1));
    return " " + paint.mark(Display.harmless(text).replace("\n", indent), primary);
  }

  private void row(String number, String text) {
    String head = " ".repeat(gutter - number.length()) + number + " |";
    out.append((paint.frame(head) + text).stripTrailing()).append('\n');
  }
}
