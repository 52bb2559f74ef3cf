// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text form into tokens. */
final class TextLexer {
  /** What a token is. */
  enum Kind {
    WORD("a word"),
    NUMBER("a number"),
    STRING("a string"),
    MARK("a mark"),
    END("the end of the text");

    final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  /** A token; of a string the inside, its escapes checked and still there. */
  record Token(Kind kind, String text, int line, int column) {
    boolean is(String mark) {
      return (kind == Kind.MARK || kind == Kind.WORD) && text.equals(mark);
    }

    @Override
    public String toString() {
      return kind == Kind.END ? kind.text : kind == Kind.STRING ? "\"" + text + "\"" : text;
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private TextLexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    TextLexer lexer = new TextLexer(text);
    while (lexer.blank()) {
      lexer.token();
    }
    lexer.add(Kind.END, "", lexer.at);
    return lexer.tokens;
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\n';
  }

  /** Skips blanks and comments; whether something follows. */
  private boolean blank() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        at++;
        line++;
        lineStart = at;
      } else if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '/' && peek(1) == '/') {
        while (at < text.length() && text.charAt(at) != '\n') {
          at++;
        }
      } else {
        return true;
      }
    }
    return false;
  }

  private void token() {
    int start = at;
    char c = text.charAt(at);
    if (TextForm.wordStart(c)) {
      while (at < text.length() && TextForm.wordPart(text.charAt(at))) {
        at++;
      }
      add(Kind.WORD, text.substring(start, at), start);
    } else if (digit(c) || c == '-' && digit(peek(1))) {
      at++;
      while (at < text.length() && TextForm.wordPart(text.charAt(at))) {
        at++;
      }
      add(Kind.NUMBER, text.substring(start, at), start);
    } else if (c == '"') {
      string();
    } else if (c == '-' && peek(1) == '>') {
      at += 2;
      add(Kind.MARK, "->", start);
    } else if ("(){}[],:@+&=-".indexOf(c) >= 0) {
      at++;
      add(Kind.MARK, String.valueOf(c), start);
    } else {
      throw error(start, "'" + TextForm.oneLine(String.valueOf(c)) + "' means nothing here");
    }
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private void string() {
    int start = at++;
    while (peek(0) != '"') {
      if (peek(0) == '\n') {
        throw error(start, "this string has no end on its line");
      }
      if (peek(0) == '\\') {
        int end = TextForm.escapeEnd(text, at);
        if (end < 0) {
          throw error(at, "an escape is \\\" \\\\ \\n \\r \\t \\0 or \\xNN");
        }
        at = end;
      } else {
        at++;
      }
    }
    add(Kind.STRING, text.substring(start + 1, at), start);
    at++;
  }

  private void add(Kind kind, String content, int start) {
    tokens.add(new Token(kind, content, line, start - lineStart + 1));
  }

  private ImageTextException error(int where, String message) {
    return new ImageTextException(line, where - lineStart + 1, message);
  }
}
