// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.grammar.SysletLexer;

/** Where {@link QuickParser} is in its words: those that are no comments, by their numbers. */
abstract class QuickWords {
  /** The type of what stands behind the last word. */
  static final int END = -1;

  final SourceFile file;
  private final Words words;
  private final int[] code; // the numbers of the words that are no comments
  private final int[] types;
  private final int count;
  private int at;

  QuickWords(SourceFile file, Words words) {
    this.file = file;
    this.words = words;
    int[] seen = new int[words.size()];
    int n = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!words.isComment(i)) {
        seen[n++] = i;
      }
    }
    this.code = seen;
    this.count = n;
    this.types = new int[n];
    for (int i = 0; i < n; i++) {
      types[i] = words.type(seen[i]);
    }
  }

  /** Says that the grammar has to look at it; costs nothing to throw. */
  static final class NotQuick extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final NotQuick INSTANCE = new NotQuick();

    private NotQuick() {
      super(null, null, false, false);
    }
  }

  static NotQuick notQuick() {
    return NotQuick.INSTANCE;
  }

  final boolean isTooDeep() {
    return Nesting.tooDeep(types, count) >= 0;
  }

  // --- looking
  // ------------------------------------------------------------------------------------------

  final int at() {
    return at;
  }

  final int type() {
    return next(0);
  }

  final int type(int index) {
    return types[index];
  }

  final int next(int ahead) {
    return at + ahead < count ? types[at + ahead] : END;
  }

  final int line(int index) {
    return words.line(code[index]);
  }

  final String text(int index) {
    return words.text(code[index]);
  }

  final boolean isName() {
    return at < count && isName(at);
  }

  /** Whether it is a name; {@code async} and {@code sync} are where they are no mode of a call. */
  final boolean isName(int index) {
    int type = index < count ? types[index] : END;
    return Words.isName(type)
        || (type == SysletLexer.ASYNC || type == SysletLexer.SYNC) && !isMode(index);
  }

  final boolean isMode() {
    return isMode(at);
  }

  private boolean isMode(int index) {
    int type = index < count ? types[index] : END;
    if (type != SysletLexer.ASYNC && type != SysletLexer.SYNC || index + 1 >= count) {
      return false;
    }
    int next = types[index + 1];
    return line(index + 1) == line(index)
        && next != SysletLexer.IN
        && (Words.isName(next)
            || next == SysletLexer.TRY
            || next == SysletLexer.ASYNC
            || next == SysletLexer.SYNC);
  }

  /** Whether the word here begins its line, comments apart. */
  final boolean firstOnLine() {
    if (at >= count) {
      throw notQuick();
    }
    return at == 0 || line(at - 1) < line(at);
  }

  // --- going on
  // -----------------------------------------------------------------------------------------

  final void restart() {
    at = 0;
  }

  final void advance() {
    if (at >= count) {
      throw notQuick();
    }
    at++;
  }

  final boolean accept(int type) {
    if (type() != type) {
      return false;
    }
    at++;
    return true;
  }

  final void expect(int type) {
    if (!accept(type)) {
      throw notQuick();
    }
  }

  final Name name() {
    if (!isName()) {
      throw notQuick();
    }
    return word();
  }

  final Name word() {
    int index = at++;
    return new Name(text(index), span(index));
  }

  // --- places
  // -------------------------------------------------------------------------------------------

  final Span span(int index) {
    return new Span(file, words.start(code[index]), words.end(code[index]));
  }

  /** From the word at {@code index} to the last one taken. */
  final Span since(int index) {
    return new Span(file, words.start(code[index]), words.end(code[at - 1]));
  }

  /** From the beginning of {@code base} to the last word taken. */
  final Span upTo(Span base) {
    return new Span(file, base.start(), words.end(code[at - 1]));
  }

  /** The {@code ///} lines in front of the word here, without slashes and one blank. */
  final String doc() {
    int from = at == 0 ? 0 : code[at - 1] + 1;
    StringBuilder doc = null;
    for (int i = from; i < (at < count ? code[at] : words.size()); i++) {
      if (words.type(i) == SysletLexer.DOC_COMMENT) {
        String line = words.text(i).substring(3).stripTrailing();
        doc = doc == null ? new StringBuilder() : doc.append('\n');
        doc.append(line.startsWith(" ") ? line.substring(1) : line);
      }
    }
    return doc == null ? "" : doc.toString();
  }
}
