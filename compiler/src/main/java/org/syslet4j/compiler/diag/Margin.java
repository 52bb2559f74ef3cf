// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The bars to the left of the source, one column for each mark that goes over several lines, the
 * outer ones further left:
 *
 * <pre>
 * 3 | / loop {              begins in front of all text of its line: a slash
 * 4 | |     x += 1
 * 5 | | }
 *   | |_^ label             ends here
 *   |  ________^            begins within its line: a row of its own
 * </pre>
 */
final class Margin {
  private final List<Snippet.Mark> marks;
  private final Paint paint;
  private final Set<Snippet.Mark> open = new HashSet<>();
  private final Set<Snippet.Mark> slashed = new HashSet<>();

  Margin(List<Snippet.Mark> marks, Paint paint) {
    this.paint = paint;
    this.marks = new ArrayList<>(marks);
    this.marks.sort(
        Comparator.comparingInt((Snippet.Mark m) -> m.span().start())
            .thenComparingInt(m -> -m.span().end()));
  }

  /** Takes note of marks that begin with the text of this line. */
  void enter(int line, String text) {
    slashed.clear();
    for (Snippet.Mark mark : marks) {
      int column = mark.span().start() - mark.span().file().lineStart(line);
      if (mark.firstLine() == line && text.substring(0, column).isBlank()) {
        slashed.add(mark);
        open.add(mark);
      }
    }
  }

  /** The bars beside a line; empty when there are no long marks at all. */
  String beside(int line) {
    StringBuilder bars = new StringBuilder(marks.isEmpty() ? "" : " ");
    for (Snippet.Mark mark : marks) {
      bars.append(sign(mark, mark.firstLine() == line && slashed.contains(mark) ? "/" : "|"));
    }
    return bars.toString();
  }

  private String sign(Snippet.Mark mark, String sign) {
    return open.contains(mark) ? paint.mark(sign, mark.primary()) : " ";
  }

  /** The marks that end on a line, the inner ones first. */
  List<Snippet.Mark> ending(int line) {
    List<Snippet.Mark> ending = new ArrayList<>();
    for (int i = marks.size() - 1; i >= 0; i--) {
      if (marks.get(i).lastLine() == line) {
        ending.add(marks.get(i));
      }
    }
    return ending;
  }

  /** The marks that begin within a line. */
  List<Snippet.Mark> beginning(int line) {
    return marks.stream().filter(m -> m.firstLine() == line && !slashed.contains(m)).toList();
  }

  /** The row under the last line of a mark, whose last character is at {@code column}. */
  String foot(Snippet.Mark mark, int column) {
    String row = arm(mark, "|", column);
    open.remove(mark);
    return row;
  }

  /** The row under the first line of a mark, whose first character is at {@code column}. */
  String head(Snippet.Mark mark, int column) {
    String row = arm(mark, " ", column);
    open.add(mark);
    return row;
  }

  /** An arm from the mark's own column to a character of the source. */
  private String arm(Snippet.Mark mark, String corner, int column) {
    int own = marks.indexOf(mark);
    StringBuilder row = new StringBuilder(" ");
    for (Snippet.Mark other : marks.subList(0, own)) {
      row.append(sign(other, "|"));
    }
    String arm = corner + "_".repeat(marks.size() - own + column) + (mark.primary() ? "^" : "-");
    return row + paint.mark(arm, mark.primary());
  }
}
