// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.grammar.SysletLexer;

/**
 * Text to tokens. What is no word of the language is reported here and then dropped or taken for
 * what it was meant to be, so that the parser sees well-formed tokens only.
 */
final class Scanner {
  /** More words than any program needs; bounds the memory that parsing takes. */
  static final int TOKEN_LIMIT = 2_000_000;

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final List<Token> tokens = new ArrayList<>();
  private int lastQuoteLine = -1;
  private @Nullable Token lastUnknown;

  Scanner(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** All tokens, EOF at the end; null when there are too many, which is reported. */
  @Nullable List<Token> scan() {
    SysletLexer lexer = new SysletLexer(new TextStream(file.name(), file.text()));
    lexer.removeErrorListeners();
    Token token;
    do {
      token = lexer.nextToken();
      take((CommonToken) token);
      if (tokens.size() > TOKEN_LIMIT) {
        Span here = new Span(file, token.getStartIndex(), token.getStartIndex());
        diagnostics.report(
            Diagnostic.of(
                Kind.FILE_TOO_LARGE,
                here,
                file.name(),
                String.format(Locale.ROOT, "%,d words", TOKEN_LIMIT)));
        return null;
      }
    } while (token.getType() != Token.EOF);
    return tokens;
  }

  private void take(CommonToken token) {
    switch (token.getType()) {
      case SysletLexer.UNKNOWN -> unknown(token);
      case SysletLexer.FOREIGN_NAME -> foreignName(token);
      case SysletLexer.QUOTED -> quoted(token);
      case SysletLexer.OPEN_STRING -> openString(token);
      case SysletLexer.OPEN_COMMENT -> openComment(token);
      case SysletLexer.SHEBANG -> shebang(token);
      default -> tokens.add(token);
    }
  }

  /**
   * Reported and hidden from the parser; a run of them counts as one. It stays among the tokens, so
   * that what goes wrong right behind it can be excused.
   */
  private void unknown(CommonToken token) {
    token.setChannel(SysletLexer.COMMENT);
    tokens.add(token);
    Token before = lastUnknown;
    lastUnknown = token;
    if (before != null && before.getStopIndex() + 1 == token.getStartIndex()) {
      return;
    }
    int at = token.getStartIndex();
    int codePoint = file.text().codePointAt(at);
    if (isQuote(codePoint)) {
      if (token.getLine() == lastQuoteLine) {
        return; // it closes what was told already
      }
      lastQuoteLine = token.getLine();
    }
    Span span = new Span(file, at, at + Character.charCount(codePoint));
    diagnostics.report(
        Diagnostic.of(Kind.BAD_CHARACTER, span, character(codePoint)).help(adviceFor(codePoint)));
  }

  private static boolean isQuote(int codePoint) {
    return codePoint == 0x201C || codePoint == 0x201D;
  }

  private static String character(int codePoint) {
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    boolean shown =
        !Character.isISOControl(codePoint)
            && !Character.isWhitespace(codePoint)
            && !Character.isSpaceChar(codePoint)
            && Character.getType(codePoint) != Character.FORMAT
            && Character.getType(codePoint) != Character.SURROGATE
            && Character.isDefined(codePoint);
    return shown ? "`" + Character.toString(codePoint) + "` (" + number + ")" : number;
  }

  private static String adviceFor(int codePoint) {
    if (isQuote(codePoint)) {
      return "strings stand in straight quotes: `\"`";
    }
    if (codePoint == '\\') {
      return "a backslash stands only in strings; a statement may simply go on in the next line";
    }
    if (codePoint == '#') {
      return "comments begin with `//`";
    }
    if (codePoint == '?') {
      return "there is no conditional expression: write `if`";
    }
    return "remove it; outside of strings and comments programs are written in ASCII";
  }

  private void foreignName(CommonToken token) {
    String text = token.getText();
    int at = 0;
    while (at < text.length() && text.charAt(at) < 128) {
      at++;
    }
    int codePoint = text.codePointAt(at);
    int start = token.getStartIndex() + at;
    diagnostics.report(
        Diagnostic.of(
                Kind.BAD_CHARACTER,
                new Span(file, start, start + Character.charCount(codePoint)),
                character(codePoint))
            .help("names are made of the letters A to Z and a to z, digits and `_`"));
    token.setType(SysletLexer.NAME);
    tokens.add(token);
  }

  private void quoted(CommonToken token) {
    Span span = span(token);
    diagnostics.report(
        Diagnostic.of(Kind.BAD_CHARACTER, new Span(file, span.start(), span.start() + 1), "`'`")
            .help("strings stand in double quotes, and there is no character type"));
    token.setType(SysletLexer.STRING);
    tokens.add(token);
  }

  private void openString(CommonToken token) {
    Span span = span(token);
    diagnostics.report(
        Diagnostic.of(Kind.UNTERMINATED_STRING, new Span(file, span.end(), span.end()))
            .label("expected `\"`")
            .place(
                new Span(
                    file, span.start(), span.start() + (token.getText().charAt(0) == 'b' ? 2 : 1)),
                "the string begins here"));
    token.setType(token.getText().charAt(0) == 'b' ? SysletLexer.BYTES : SysletLexer.STRING);
    tokens.add(token);
  }

  /** Reported; kept as a comment, so that what is missing behind it can be excused. */
  private void openComment(CommonToken token) {
    token.setChannel(SysletLexer.COMMENT);
    tokens.add(token);
    int start = token.getStartIndex();
    diagnostics.report(
        Diagnostic.of(Kind.UNTERMINATED_COMMENT, new Span(file, start, start + 2))
            .label("the comment begins here and runs to the end of the file")
            .help("close it with `*/`"));
  }

  private void shebang(CommonToken token) {
    if (token.getStartIndex() == 0) {
      tokens.add(token);
    } else {
      int start = token.getStartIndex();
      diagnostics.report(
          Diagnostic.of(Kind.MISPLACED_SHEBANG, new Span(file, start, start + 2))
              .help("comments begin with `//`"));
    }
  }

  private Span span(Token token) {
    return new Span(file, token.getStartIndex(), token.getStopIndex() + 1);
  }
}
