// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DiagnosticErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.tree.ParseTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The grammar takes all of {@code accept/} and the samples, in one way only, and none of {@code
 * reject/}.
 */
class CorpusTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  static List<Path> accepted() throws IOException {
    List<Path> files = new ArrayList<>(listed(RESOURCES.resolve("accept")));
    files.addAll(listed(Path.of("../samples/src/main/syslet")));
    files.addAll(listed(Path.of("../compiler/src/main/resources")));
    return files;
  }

  static List<Path> rejected() throws IOException {
    return listed(RESOURCES.resolve("reject"));
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".syslet")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void takesWhatIsRight(Path file) throws IOException {
    assertThat(new Parsed(file, PredictionMode.LL).complaints).isEmpty();
    assertThat(new Parsed(file, PredictionMode.SLL).complaints).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void readsItInOneWayOnly(Path file) throws IOException {
    assertThat(new Parsed(file, PredictionMode.LL_EXACT_AMBIG_DETECTION).ambiguities).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void refusesWhatIsWrong(Path file) throws IOException {
    assertThat(new Parsed(file, PredictionMode.LL).complaints).isNotEmpty();
  }

  @Test
  void theCorpusUsesEveryRuleAndAlternative() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    for (Path file : accepted()) {
      collect(new Parsed(file, PredictionMode.LL).tree, used);
    }
    TreeSet<String> all = new TreeSet<>();
    for (Class<?> type : SysletParser.class.getDeclaredClasses()) {
      if (ParserRuleContext.class.isAssignableFrom(type)
          && !ParserRuleContext.class.equals(type)
          && !hasAlternatives(type)) {
        all.add(type.getSimpleName());
      }
    }
    all.remove("BodyContext"); // an entry of its own: tested by the compiler
    assertThat(used).containsAll(all);
  }

  @Test
  void theCorpusUsesEveryToken() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    for (Path file : accepted()) {
      SysletLexer lexer = new SysletLexer(CharStreams.fromPath(file));
      lexer
          .getAllTokens()
          .forEach(t -> used.add(SysletLexer.VOCABULARY.getSymbolicName(t.getType())));
    }
    for (int type = 1; type <= SysletLexer.VOCABULARY.getMaxTokenType(); type++) {
      String name = SysletLexer.VOCABULARY.getSymbolicName(type);
      if (!List.of(
              "WHITE_SPACE", "OPEN_COMMENT", "OPEN_STRING", "QUOTED", "FOREIGN_NAME", "UNKNOWN")
          .contains(name)) {
        assertThat(used).contains(name);
      }
    }
  }

  private static boolean hasAlternatives(Class<?> type) {
    for (Class<?> other : SysletParser.class.getDeclaredClasses()) {
      if (other.getSuperclass() == type) {
        return true;
      }
    }
    return false;
  }

  private static void collect(ParseTree tree, TreeSet<String> used) {
    used.add(tree.getClass().getSimpleName());
    for (int i = 0; i < tree.getChildCount(); i++) {
      collect(tree.getChild(i), used);
    }
  }

  /** One file, parsed, and what there was to say about it. */
  private static final class Parsed {
    final List<String> complaints = new ArrayList<>();
    final List<String> ambiguities = new ArrayList<>();
    final ParseTree tree;

    Parsed(Path file, PredictionMode mode) throws IOException {
      SysletLexer lexer = new SysletLexer(CharStreams.fromPath(file));
      CommonTokenStream tokens = new CommonTokenStream(lexer);
      SysletParser parser = new SysletParser(tokens);
      parser.removeErrorListeners();
      parser.getInterpreter().setPredictionMode(mode);
      parser.addErrorListener(
          new BaseErrorListener() {
            @Override
            public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object symbol,
                int line,
                int column,
                String message,
                RecognitionException e) {
              complaints.add(line + ":" + column + " " + message);
            }
          });
      parser.addErrorListener(
          new DiagnosticErrorListener(true) {
            @Override
            public void reportAmbiguity(
                Parser recognizer,
                DFA dfa,
                int start,
                int stop,
                boolean exact,
                BitSet alternatives,
                org.antlr.v4.runtime.atn.ATNConfigSet configs) {
              ambiguities.add(getDecisionDescription(recognizer, dfa) + " " + alternatives);
            }

            @Override
            public void reportAttemptingFullContext(
                Parser recognizer,
                DFA dfa,
                int start,
                int stop,
                BitSet alternatives,
                org.antlr.v4.runtime.atn.ATNConfigSet configs) {}

            @Override
            public void reportContextSensitivity(
                Parser recognizer,
                DFA dfa,
                int start,
                int stop,
                int prediction,
                org.antlr.v4.runtime.atn.ATNConfigSet configs) {}
          });
      tree = parser.file();
      for (Token token : tokens.getTokens()) {
        if (token.getType() == SysletLexer.UNKNOWN
            || token.getType() == SysletLexer.OPEN_STRING
            || token.getType() == SysletLexer.OPEN_COMMENT) {
          complaints.add("no word: " + token.getText());
        }
      }
    }
  }
}
