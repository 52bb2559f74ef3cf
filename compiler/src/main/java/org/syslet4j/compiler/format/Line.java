// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.format;

import java.util.ArrayList;
import java.util.List;

/** One line to be: words, or a comment of its own, and the comment behind it. */
final class Line {
  static final int WIDTH = 120;
  private static final String INDENT = "    ";

  /** What kind of declaration begins with a line. */
  enum Starts {
    NOTHING,
    DECLARATION,
    /** A fn or a syslet, which stands apart from its neighbours. */
    BODY
  }

  private record Piece(String text, boolean apart, boolean mayBreak, boolean mustBreak) {}

  private final int depth;
  private final int hanging;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean endsLine;

  boolean blankBefore;
  final boolean isComment;
  Starts starts = Starts.NOTHING;
  boolean closesBody;
  String comment = "";

  /** Whether the comment behind it takes the rest of the line. */
  boolean isClosed;

  /**
   * An empty one.
   *
   * @param hanging how many more levels what is too long for it is indented
   */
  Line(int depth, int hanging, boolean isComment) {
    this.depth = depth;
    this.hanging = hanging;
    this.isComment = isComment;
  }

  int depth() {
    return depth;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /**
   * Adds a word.
   *
   * @param takesLine whether nothing can stand behind it on its line
   */
  void add(String text, boolean apart, boolean mayBreak, boolean takesLine) {
    pieces.add(new Piece(text, apart, mayBreak, endsLine));
    endsLine = takesLine;
  }

  /** Whether a block is open behind it. */
  boolean opensBlock() {
    return !isComment && !isEmpty() && pieces.get(pieces.size() - 1).text().equals("{");
  }

  /** Whether it is a whole declaration without a body. */
  boolean isStructOnOneLine() {
    return starts == Starts.DECLARATION;
  }

  /** Its width as long as nothing is broken. */
  int width() {
    int width = depth * INDENT.length();
    for (Piece piece : pieces) {
      width += piece.text().length() + (piece.apart() ? 1 : 0);
    }
    return width;
  }

  /** Adds it to a text, broken where it must be, without the comment behind it and the line end. */
  void appendTo(StringBuilder out) {
    int start = out.length();
    out.append(INDENT.repeat(depth));
    int at = 0;
    while (at < pieces.size()) {
      int end = at + 1; // a run that nothing may divide
      int width = length(pieces.get(at));
      while (end < pieces.size() && !pieces.get(end).mayBreak() && !pieces.get(end).mustBreak()) {
        width += length(pieces.get(end++));
      }
      boolean over = out.length() - start + width > WIDTH && pieces.get(at).mayBreak();
      if (at > 0 && (pieces.get(at).mustBreak() || over)) {
        out.append('\n');
        start = out.length();
        out.append(INDENT.repeat(depth + hanging)).append(pieces.get(at).text());
        at++;
      }
      for (; at < end; at++) {
        Piece piece = pieces.get(at);
        out.append(piece.apart() && at > 0 ? " " : "").append(piece.text());
      }
    }
  }

  private static int length(Piece piece) {
    return piece.text().length() + (piece.apart() ? 1 : 0);
  }
}
