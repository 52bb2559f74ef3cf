// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checked-in TextMate grammar is that of the lexer, and colours programs as the lexer reads
 * them.
 */
class TextMateGrammarTest {
  private static final Path LEXER = Path.of("src/main/antlr4/org/syslet4j/grammar/SysletLexer.g4");
  private static final Path CHECKED_IN = Path.of("../editors/syslet.tmLanguage.json");

  private static TextMateGrammar grammar() throws IOException {
    return new TextMateGrammar(Files.readString(LEXER));
  }

  @Test
  void theFileIsUpToDate() throws IOException {
    String json = grammar().json();
    if (Boolean.getBoolean("syslet.golden.update")) {
      Files.writeString(CHECKED_IN, json);
    }
    assertThat(Files.readString(CHECKED_IN))
        .as("refresh with -Dsyslet.golden.update=true")
        .isEqualTo(json);
  }

  static List<Path> programs() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder :
        List.of(Path.of("src/test/resources/accept"), Path.of("../samples/src/main/syslet"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".syslet")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyWordHasTheColourOfItsToken(Path program) throws IOException {
    String text = Files.readString(program);
    String[] scopes = scopes(text);
    for (Token token : new SysletLexer(CharStreams.fromString(text)).getAllTokens()) {
      String expected = expected(token);
      if (!expected.isEmpty()) {
        int start = text.offsetByCodePoints(0, token.getStartIndex()); // ANTLR counts code points
        int last = text.offsetByCodePoints(0, token.getStopIndex());
        assertThat(String.valueOf(scopes[start]))
            .as("`%s` in line %d of %s", token.getText(), token.getLine(), program)
            .startsWith(expected);
        assertThat(scopes[last]).isEqualTo(scopes[start]);
      }
    }
  }

  /** What the lexer's types say for certain; names have several colours. */
  private static String expected(Token token) {
    return switch (token.getType()) {
      case SysletLexer.DOC_COMMENT, SysletLexer.LINE_COMMENT, SysletLexer.SHEBANG -> "comment.line";
      case SysletLexer.BLOCK_COMMENT -> "comment.block";
      case SysletLexer.STRING, SysletLexer.BYTES -> "string.quoted.double";
      case SysletLexer.NUMBER, SysletLexer.DOTTED_NUMBER -> "constant.numeric";
      case SysletLexer.NULL -> "constant.language";
      case SysletLexer.CONST,
          SysletLexer.FN,
          SysletLexer.LET,
          SysletLexer.STRUCT,
          SysletLexer.SYSCALL,
          SysletLexer.SYSLET,
          SysletLexer.VAR ->
          "storage.type";
      case SysletLexer.IF,
          SysletLexer.ELSE,
          SysletLexer.LOOP,
          SysletLexer.WHILE,
          SysletLexer.FOR,
          SysletLexer.RETURN,
          SysletLexer.BARE_RETURN,
          SysletLexer.TRY,
          SysletLexer.CATCH,
          SysletLexer.DEFER ->
          "keyword.control";
      case SysletLexer.ASYNC, SysletLexer.SYNC -> "keyword.other.mode";
      case SysletLexer.PLUS, SysletLexer.EQ, SysletLexer.ARROW, SysletLexer.DOT_DOT ->
          "keyword.operator";
      default -> "";
    };
  }

  /** As an editor does it: line by line, the rule that matches first, of those the first. */
  private static String[] scopes(String text) throws IOException {
    List<TextMateGrammar.Rule> rules = grammar().rules();
    String[] scopes = new String[text.length()];
    int lineStart = 0;
    TextMateGrammar.Rule open = null;
    for (String line : text.split("(?<=\n)")) {
      String body = line.stripTrailing();
      int from = 0;
      while (from < body.length()) {
        TextMateGrammar.Rule best = open;
        int start = from;
        int stop = body.length();
        if (open != null) {
          Matcher end = Pattern.compile(open.end()).matcher(body);
          boolean closed = end.find(from);
          stop = closed ? end.end() : stop;
          open = closed ? null : open;
        } else {
          start = stop;
          for (TextMateGrammar.Rule rule : rules) {
            Matcher matcher = Pattern.compile(rule.match()).matcher(body);
            if (matcher.find(from) && matcher.start() < start) {
              best = rule;
              start = matcher.start();
              stop = matcher.end();
            }
          }
          open = best == null || best.end().isEmpty() ? null : best;
        }
        if (best != null) {
          fill(scopes, lineStart + start, lineStart + stop, best.scope());
        }
        from = Math.max(stop, from + 1);
      }
      lineStart += line.length();
    }
    return scopes;
  }

  private static void fill(String[] scopes, int from, int to, String scope) {
    for (int i = from; i < to; i++) {
      scopes[i] = scope;
    }
  }
}
