// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.syslet4j.grammar.SysletLexer;

/**
 * All words of a text, comments among them, as the lexer's grammar tells them apart; but read by
 * hand, in one go, into arrays. A text in which anything is no word has none: then the lexer itself
 * reads it, and says what is wrong.
 */
public final class Words {
  private final String text;
  private int[] types = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] lines = new int[256];
  private int size;

  private Words(String text) {
    this.text = text;
  }

  /** The words of {@code text}; null when it has others, or too many. */
  public static @Nullable Words of(String text) {
    return of(text, 0, text.length());
  }

  /** The words of a part of {@code text}, which ends behind a word. */
  static @Nullable Words of(String text, int from, int to) {
    Words words = new Words(text);
    return words.read(from, to) ? words : null;
  }

  /** How many there are; the end of the file is none. */
  public int size() {
    return size;
  }

  /** As it is written. */
  public String text(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** The offset of its first character. */
  public int start(int index) {
    return starts[index];
  }

  /** The offset behind its last character. */
  public int end(int index) {
    return ends[index];
  }

  /** The line that it begins on; a line ends with LF. */
  public int line(int index) {
    return lines[index];
  }

  /** Whether it is a comment of any kind, or the line that names the interpreter. */
  public boolean isComment(int index) {
    return switch (types[index]) {
      case SysletLexer.LINE_COMMENT,
          SysletLexer.BLOCK_COMMENT,
          SysletLexer.DOC_COMMENT,
          SysletLexer.SHEBANG ->
          true;
      default -> false;
    };
  }

  /** Whether it is a comment that takes the rest of its line. */
  public boolean endsLine(int index) {
    return isComment(index) && types[index] != SysletLexer.BLOCK_COMMENT;
  }

  /** Whether it is a name, a number or a string: what is spelled by its author. */
  public boolean isSpelled(int index) {
    int type = types[index];
    return isName(type)
        || type == SysletLexer.ASYNC
        || type == SysletLexer.SYNC
        || type >= SysletLexer.NUMBER && type <= SysletLexer.BYTES;
  }

  /** Whether it can be a name; some words mean something in a few places only. */
  public boolean canBeName(int index) {
    return isName(types[index]);
  }

  static boolean isName(int type) {
    return switch (type) {
      case SysletLexer.NAME,
          SysletLexer.IN,
          SysletLexer.INOUT,
          SysletLexer.OUT,
          SysletLexer.PACKAGE,
          SysletLexer.USE ->
          true;
      default -> false;
    };
  }

  int type(int index) {
    return types[index];
  }

  // --- reading
  // ------------------------------------------------------------------------------------------

  private boolean read(int from, int length) {
    int at = from;
    int line = 1;
    while (at < length) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
        at++;
      } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f') {
        at++;
      } else {
        int end = word(at, c, line);
        if (end < 0 || size > Scanner.TOKEN_LIMIT) {
          return false;
        }
        if (types[size - 1] == SysletLexer.BLOCK_COMMENT) {
          for (int i = at; i < end; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
          }
        }
        at = end;
      }
    }
    return true;
  }

  /** Adds the word at {@code at}; the offset behind it, or -1 when there is none. */
  private int word(int at, char c, int line) {
    if (isNameStart(c)) {
      if (c == 'b' && peek(at + 1) == '"') {
        return string(SysletLexer.BYTES, at, at + 2, line);
      }
      int end = at + 1;
      while (end < text.length() && isNamePart(text.charAt(end))) {
        end++;
      }
      return peek(end) >= 128 ? -1 : add(nameType(at, end), at, end, line);
    }
    if (c >= '0' && c <= '9') {
      return number(at, line);
    }
    return switch (c) {
      case '"' -> string(SysletLexer.STRING, at, at + 1, line);
      case '/' -> slash(at, line);
      case '#' ->
          at == 0 && peek(1) == '!' ? add(SysletLexer.SHEBANG, at, endOfLine(at), line) : -1;
      default -> mark(at, c, line);
    };
  }

  private int add(int type, int start, int end, int line) {
    if (size == types.length) {
      types = Arrays.copyOf(types, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
    }
    types[size] = type;
    starts[size] = start;
    ends[size] = end;
    lines[size] = line;
    size++;
    return end;
  }

  private int peek(int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || c >= '0' && c <= '9';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private int number(int at, int line) {
    int end = at + 1;
    while (isDigit(peek(end))) {
      end++;
    }
    if (peek(end) == '.' && isDigit(peek(end + 1))) {
      while (peek(end) == '.' && isDigit(peek(end + 1))) {
        end++;
        while (isDigit(peek(end))) {
          end++;
        }
      }
      return add(SysletLexer.DOTTED_NUMBER, at, end, line);
    }
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return add(SysletLexer.NUMBER, at, end, line);
  }

  private int string(int type, int at, int from, int line) {
    int end = from;
    while (true) {
      int c = peek(end);
      if (c == '"') {
        return add(type, at, end + 1, line);
      }
      if (c == '\\') {
        end++;
        c = peek(end);
      }
      if (end >= text.length() || c == '\n' || c == '\r') {
        return -1;
      }
      end++;
    }
  }

  private int slash(int at, int line) {
    int next = peek(at + 1);
    if (next == '/') {
      int end = endOfLine(at);
      boolean doc = peek(at + 2) == '/' && (at + 3 == end || peek(at + 3) != '/');
      return add(doc ? SysletLexer.DOC_COMMENT : SysletLexer.LINE_COMMENT, at, end, line);
    }
    if (next == '*') {
      int close = text.indexOf("*/", at + 2);
      return close < 0 ? -1 : add(SysletLexer.BLOCK_COMMENT, at, close + 2, line);
    }
    return mark(at, '/', line);
  }

  private int endOfLine(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int mark(int at, char c, int line) {
    int next = peek(at + 1);
    switch (c) {
      case '@':
        return add(SysletLexer.AT, at, at + 1, line);
      case ':':
        return add(SysletLexer.COLON, at, at + 1, line);
      case ',':
        return add(SysletLexer.COMMA, at, at + 1, line);
      case '.':
        return next == '.'
            ? add(SysletLexer.DOT_DOT, at, at + 2, line)
            : add(SysletLexer.DOT, at, at + 1, line);
      case '{':
        return add(SysletLexer.LBRACE, at, at + 1, line);
      case '[':
        return add(SysletLexer.LBRACK, at, at + 1, line);
      case '(':
        return add(SysletLexer.LPAREN, at, at + 1, line);
      case '}':
        return add(SysletLexer.RBRACE, at, at + 1, line);
      case ']':
        return add(SysletLexer.RBRACK, at, at + 1, line);
      case ')':
        return add(SysletLexer.RPAREN, at, at + 1, line);
      case ';':
        return add(SysletLexer.SEMI, at, at + 1, line);
      case '~':
        return add(SysletLexer.TILDE, at, at + 1, line);
      case '-':
        return next == '>'
            ? add(SysletLexer.ARROW, at, at + 2, line)
            : assigning(SysletLexer.MINUS, SysletLexer.SUB_ASSIGN, at, line);
      case '+':
        return assigning(SysletLexer.PLUS, SysletLexer.ADD_ASSIGN, at, line);
      case '*':
        return assigning(SysletLexer.STAR, SysletLexer.MUL_ASSIGN, at, line);
      case '/':
        return assigning(SysletLexer.SLASH, SysletLexer.DIV_ASSIGN, at, line);
      case '%':
        return assigning(SysletLexer.PERCENT, SysletLexer.MOD_ASSIGN, at, line);
      case '^':
        return assigning(SysletLexer.CARET, SysletLexer.XOR_ASSIGN, at, line);
      case '=':
        return assigning(SysletLexer.ASSIGN, SysletLexer.EQ, at, line);
      case '!':
        return assigning(SysletLexer.BANG, SysletLexer.NE, at, line);
      case '&':
        return next == '&'
            ? add(SysletLexer.AND_AND, at, at + 2, line)
            : assigning(SysletLexer.AMP, SysletLexer.AND_ASSIGN, at, line);
      case '|':
        return next == '|'
            ? add(SysletLexer.OR_OR, at, at + 2, line)
            : assigning(SysletLexer.PIPE, SysletLexer.OR_ASSIGN, at, line);
      case '<':
        if (next == '<') {
          return shifting(SysletLexer.SHL, SysletLexer.SHL_ASSIGN, at, line);
        }
        return assigning(SysletLexer.LT, SysletLexer.LE, at, line);
      case '>':
        if (next == '>') {
          return shifting(SysletLexer.SHR, SysletLexer.SHR_ASSIGN, at, line);
        }
        return assigning(SysletLexer.GT, SysletLexer.GE, at, line);
      default:
        return -1;
    }
  }

  private int assigning(int plain, int withEquals, int at, int line) {
    return peek(at + 1) == '=' ? add(withEquals, at, at + 2, line) : add(plain, at, at + 1, line);
  }

  private int shifting(int plain, int withEquals, int at, int line) {
    return peek(at + 2) == '=' ? add(withEquals, at, at + 3, line) : add(plain, at, at + 2, line);
  }

  private int nameType(int start, int end) {
    int length = end - start;
    if (length < 2 || length > 8) {
      return SysletLexer.NAME;
    }
    for (Word word : RESERVED[text.charAt(start) & 31]) {
      if (word.text.length() == length && text.startsWith(word.text, start)) {
        return word.type;
      }
    }
    return SysletLexer.NAME;
  }

  private record Word(String text, int type) {}

  /** By the low bits of the first letter. */
  private static final Word[][] RESERVED = reserved();

  private static Word[][] reserved() {
    Word[] words = {
      new Word("break", SysletLexer.BREAK),
      new Word("catch", SysletLexer.CATCH),
      new Word("check", SysletLexer.CHECK),
      new Word("const", SysletLexer.CONST),
      new Word("continue", SysletLexer.CONTINUE),
      new Word("defer", SysletLexer.DEFER),
      new Word("else", SysletLexer.ELSE),
      new Word("errdefer", SysletLexer.ERRDEFER),
      new Word("fail", SysletLexer.FAIL),
      new Word("fn", SysletLexer.FN),
      new Word("for", SysletLexer.FOR),
      new Word("if", SysletLexer.IF),
      new Word("let", SysletLexer.LET),
      new Word("loop", SysletLexer.LOOP),
      new Word("null", SysletLexer.NULL),
      new Word("return", SysletLexer.RETURN),
      new Word("struct", SysletLexer.STRUCT),
      new Word("syscall", SysletLexer.SYSCALL),
      new Word("syslet", SysletLexer.SYSLET),
      new Word("try", SysletLexer.TRY),
      new Word("var", SysletLexer.VAR),
      new Word("while", SysletLexer.WHILE),
      new Word("async", SysletLexer.ASYNC),
      new Word("in", SysletLexer.IN),
      new Word("inout", SysletLexer.INOUT),
      new Word("out", SysletLexer.OUT),
      new Word("package", SysletLexer.PACKAGE),
      new Word("sync", SysletLexer.SYNC),
      new Word("use", SysletLexer.USE),
    };
    Word[][] byLetter = new Word[32][];
    Arrays.fill(byLetter, new Word[0]);
    for (Word word : words) {
      int letter = word.text.charAt(0) & 31;
      Word[] before = byLetter[letter];
      byLetter[letter] = Arrays.copyOf(before, before.length + 1);
      byLetter[letter][before.length] = word;
    }
    return byLetter;
  }
}
