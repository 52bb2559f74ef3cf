// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.parse.Words;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.TreePrinter;
import org.syslet4j.compiler.tree.Unit;

/**
 * Text to the same text in the one style: what {@code syslet fmt} does. Words stay as their author
 * spelled them, comments stay where they are, one empty line stays where there were some; all other
 * space follows from the words. Done twice it changes nothing more.
 */
public final class Formatter {
  private final Words words;
  private final Breaks breaks;
  private final Spacing spacing;
  private final int[] partner; // of each brace
  private final boolean[] literal; // whether a brace is one of a struct literal
  private final List<Line> lines = new ArrayList<>();
  private Line line;
  private int depth;
  private int inline; // open blocks that stay on one line
  private boolean annotating; // whether the line belongs to a declaration whose word is to come

  private Formatter(Words words, Breaks breaks) {
    this.words = words;
    this.breaks = breaks;
    this.spacing = new Spacing(words);
    this.partner = new int[words.size()];
    this.literal = new boolean[words.size()];
    this.line = new Line(0, 2, false);
    matchBraces();
  }

  /** The text in the one style; empty when it has errors, which are reported. */
  public static Optional<String> format(SourceFile file, Diagnostics diagnostics) {
    String text = file.text().replace("\r\n", "\n");
    SourceFile plain = SourceFile.of(file.name(), text);
    Unit unit = Parser.parse(plain, diagnostics);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    Words words = Words.of(text);
    if (words == null) {
      throw new AssertionError("a program without errors has a word that is none");
    }
    if (text.indexOf('\r') >= 0) {
      return Optional.of(file.text()); // lines that end in CR alone: not ours to guess what is one
    }
    String formatted = new Formatter(words, Breaks.of(unit)).text();
    Unit again = Parser.parse(SourceFile.of(file.name(), formatted), new Diagnostics());
    if (!TreePrinter.print(again).equals(TreePrinter.print(unit))) {
      throw new AssertionError("formatting would change the program:\n" + formatted);
    }
    return Optional.of(formatted);
  }

  private void matchBraces() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isComment(i)) {
        continue;
      }
      if (words.text(i).equals("{")) {
        open.push(i);
      } else if (words.text(i).equals("}")) {
        int other = open.pop();
        partner[other] = i;
        partner[i] = other;
        literal[other] = !holdsLines(other);
        literal[i] = literal[other];
      }
    }
  }

  private boolean holdsLines(int brace) {
    return breaks.isBlock(words.start(brace)) || isStructBody(brace);
  }

  private boolean isStructBody(int brace) {
    int name = codeBefore(brace);
    int word = name < 0 ? -1 : codeBefore(name);
    return word >= 0 && words.text(word).equals("struct");
  }

  private int codeBefore(int index) {
    int at = index - 1;
    while (at >= 0 && words.isComment(at)) {
      at--;
    }
    return at;
  }

  /** The next word that is neither a comment nor a semicolon; the number of words at the end. */
  private int codeFrom(int index) {
    int at = index;
    while (at < words.size() && (words.isComment(at) || words.text(at).equals(";"))) {
      at++;
    }
    return at;
  }

  // --- words to lines
  // -----------------------------------------------------------------------------------

  private String text() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isComment(i)) {
        comment(i);
      } else if (!words.text(i).equals(";")) {
        word(i);
      }
    }
    flush();
    standApart();
    return join();
  }

  private void word(int index) {
    String text = words.text(index);
    if (text.equals("}") && !literal[index] && inline == 0) {
      if (codeBefore(index) != partner[index] || comments(partner[index], index)) {
        flush();
        depth--;
        startLine(index, false);
      } else {
        depth--;
      }
    } else if (beginsLine(index)) {
      flush();
      startLine(index, true);
    }
    annotating &= !isDeclarationWord(index);
    boolean first = line.isEmpty();
    boolean brace = literal[index] || !first && literalBrace(index);
    line.add(
        text, !first && spacing.isApart(index, brace), !first && spacing.mayBreak(index), false);
    if (text.equals("{") && !literal[index]) {
      open(index);
    } else if (text.equals("}") && !literal[index]) {
      inline -= inline > 0 ? 1 : 0;
      line.closesBody = depth == 0 && inline == 0 && !line.isStructOnOneLine();
    }
  }

  private boolean literalBrace(int index) {
    int last = codeBefore(index);
    return last >= 0 && literal[last];
  }

  private void open(int brace) {
    if (inline > 0 || staysOnLine(brace)) {
      inline++;
      return;
    }
    depth++;
    if (codeFrom(brace + 1) != partner[brace] || comments(brace, partner[brace])) {
      flush();
    }
  }

  private boolean comments(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.isComment(i)) {
        return true;
      }
    }
    return false;
  }

  /** A block stays on one line if its author had it so, it holds one statement, and it fits. */
  private boolean staysOnLine(int brace) {
    int close = partner[brace];
    if (words.line(brace) != words.line(close) || comments(brace, close)) {
      return false;
    }
    int width = line.width();
    int statements = 0;
    int nested = 0;
    for (int i = brace + 1; i <= close; i++) {
      if (words.text(i).equals(";")) {
        continue;
      }
      if (breaks.isStatement(words.start(i))) {
        statements++;
      }
      nested += i < close && words.text(i).equals("{") && !literal[i] ? 1 : 0;
      boolean isLiteral = literal[i] || literal[codeBefore(i)];
      width += words.text(i).length() + (spacing.isApart(i, isLiteral) ? 1 : 0);
    }
    boolean single = statements <= 1 || statements == 2 && nested == 1;
    return width <= Line.WIDTH && single && codeBefore(close) != brace;
  }

  private boolean beginsLine(int index) {
    int start = words.start(index);
    if (inline > 0) {
      return false;
    }
    if (breaks.isField(start)) {
      int last = codeBefore(index);
      return words.text(last).equals("{") || words.line(last) < words.line(index);
    }
    return breaks.isDeclaration(start)
        || breaks.isStatement(start)
        || isHead(index)
        || annotating && endsAnnotation(index);
  }

  /** Whether it is the word {@code package} or {@code use} in front of a package's name. */
  private boolean isHead(int index) {
    int name = codeFrom(index + 1);
    return name < words.size() && breaks.isPackage(words.start(name));
  }

  /** What stands behind an annotation keeps the line of its own that its author gave it. */
  private boolean endsAnnotation(int index) {
    boolean next = words.text(index).equals("@") || isDeclarationWord(index);
    return next && words.line(codeBefore(index)) < words.line(index);
  }

  private boolean isDeclarationWord(int index) {
    return switch (words.text(index)) {
      case "const", "struct", "syscall", "fn", "syslet" -> true;
      default -> false;
    };
  }

  private void startLine(int index, boolean begins) {
    int hanging = breaks.isField(words.start(index)) ? 0 : 2;
    Line.Starts starts = Line.Starts.NOTHING;
    if (begins && breaks.isDeclaration(words.start(index))) {
      starts = breaks.isBody(words.start(index)) ? Line.Starts.BODY : Line.Starts.DECLARATION;
      annotating = true;
    }
    boolean blank = !words.text(index).equals("}") && blankBefore(index);
    line = new Line(depth, hanging, false);
    line.blankBefore = blank;
    line.starts = starts;
  }

  private boolean blankBefore(int index) {
    if (index == 0 || lines.isEmpty() || lastOpens()) {
      return false;
    }
    return words.line(index) - lastLine(index - 1) > 1;
  }

  private boolean lastOpens() {
    return lines.get(lines.size() - 1).opensBlock();
  }

  private int lastLine(int index) {
    int last = words.line(index);
    String text = words.text(index);
    for (int i = 0; i < text.length(); i++) {
      last += text.charAt(i) == '\n' ? 1 : 0;
    }
    return last;
  }

  private void flush() {
    if (!line.isEmpty()) {
      lines.add(line);
      line = new Line(depth, 2, false);
    }
  }

  // --- comments
  // ---------------------------------------------------------------------------------------------

  private void comment(int index) {
    String text = words.text(index).stripTrailing();
    int next = codeFrom(index);
    boolean between =
        next == words.size() || beginsLine(next) || words.text(next).equals("}") && !literal[next];
    if (!between) {
      boolean first = line.isEmpty();
      line.add(text, !first, false, words.endsLine(index));
      return;
    }
    boolean alone = index == 0 || lastLine(index - 1) < words.line(index);
    Line last = line.isEmpty() && !lines.isEmpty() ? lines.get(lines.size() - 1) : line;
    if (!alone && !last.isEmpty() && !last.isComment && !last.isClosed) {
      last.comment = last.comment.isEmpty() ? text : last.comment + " " + text;
      last.isClosed = words.endsLine(index);
      return;
    }
    flush();
    line = new Line(depth, 2, true);
    line.blankBefore = blankBefore(index);
    line.add(text, false, false, true);
    flush();
  }

  // --- lines to text
  // ------------------------------------------------------------------------------------

  /** Puts an empty line around each fn and syslet, and behind the head of the file. */
  private void standApart() {
    boolean headOnly = !lines.isEmpty() && lines.get(0).starts == Line.Starts.NOTHING;
    for (int i = 1; i < lines.size(); i++) {
      Line here = lines.get(i);
      if (lines.get(i - 1).closesBody) {
        here.blankBefore = true;
      }
      if (here.starts == Line.Starts.BODY || here.starts == Line.Starts.DECLARATION && headOnly) {
        Line first = lines.get(firstOf(i));
        first.blankBefore = first != lines.get(0);
      }
      headOnly &= here.starts == Line.Starts.NOTHING;
    }
  }

  /** The first of the comments that stand right above a line. */
  private int firstOf(int index) {
    int first = index;
    while (first > 0 && !lines.get(first).blankBefore && lines.get(first - 1).isComment) {
      first--;
    }
    return first;
  }

  private String join() {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size() && goesWith(lines.get(end - 1), lines.get(end))) {
        end++;
      }
      append(lines.subList(at, end), out);
      at = end;
    }
    return out.toString();
  }

  /** Whether the comments behind two lines are to stand below each other. */
  private static boolean goesWith(Line above, Line line) {
    return !above.comment.isEmpty()
        && !line.comment.isEmpty()
        && !line.blankBefore
        && above.depth() == line.depth();
  }

  private static void append(List<Line> together, StringBuilder out) {
    List<String> texts = new ArrayList<>();
    int widest = 0;
    for (Line line : together) {
      StringBuilder text = new StringBuilder();
      line.appendTo(text);
      texts.add(text.toString());
      widest = Math.max(widest, lastWidth(text));
    }
    for (int i = 0; i < together.size(); i++) {
      Line line = together.get(i);
      String text = texts.get(i);
      out.append(line.blankBefore ? "\n" : "").append(text);
      if (!line.comment.isEmpty()) {
        out.append(" ".repeat(widest - lastWidth(text) + 2)).append(line.comment);
      }
      out.append('\n');
    }
  }

  private static int lastWidth(CharSequence text) {
    int width = 0;
    for (int i = text.length() - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
      width++;
    }
    return width;
  }
}
