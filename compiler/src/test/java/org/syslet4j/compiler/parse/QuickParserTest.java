// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.Unit;

/** The quick parser gives the grammar's tree, to the span, or none. */
class QuickParserTest {
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("../samples/src/main"),
          Path.of("src/main/resources"),
          Path.of("src/test/resources"),
          Path.of("../src/test/resources"),
          Path.of("../dsl-grammar/src/test/resources"));

  static List<Path> corpus() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".syslet")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  @Test
  void theCorpusIsLarge() throws IOException {
    assertThat(corpus()).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void itGivesTheTreeOfTheGrammarWhereTheGrammarHasNothingToSay(Path path) throws IOException {
    SourceFile file = SourceFile.of("x", Files.readString(path));
    Diagnostics diagnostics = new Diagnostics();
    Unit tree = GrammarParser.parse(file, diagnostics);
    assertThat(QuickParser.parse(file)).isEqualTo(diagnostics.isEmpty() ? tree : null);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void oneLinersLikewise(Path path) throws IOException {
    SourceFile file = SourceFile.of("x", Files.readString(path));
    Diagnostics diagnostics = new Diagnostics();
    Unit tree = GrammarParser.parseScript(file, diagnostics);
    assertThat(QuickParser.parseScript(file)).isEqualTo(diagnostics.isEmpty() ? tree : null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "return 1",
        "return",
        "use std.io; write_all(1, b\"x\")",
        "use(1)",
        "package(1)",
        "let sync = 1 let x = sync * 2",
        "let async = 1 async read(async, sync)",
        "async\nread(0, b)",
        "for async in 0..3 { sync() }",
        "break\nouter()",
        "outer: loop { break outer } return\n- 1",
        "return // no value\n1",
        "return /* value */ 1",
        "return /* a\nb */ 1",
        "let a = -9223372036854775808 let b = - 9_223372036854775808",
        "let a = -9223372036854775808.x",
        "let a = !b == c && !d",
        "let a = b == !c",
        "let a = b < c < d",
        "let a = (b < c) < d",
        "let a = b\n- c",
        "let a = b -\nc",
        "let p = Point{ x: 1, }",
        "let p = Point\n{ x: 1 }",
        "if Point{ x: 1 }.x == 1 { }",
        "if (Point{ x: 1 }.x == 1) { }",
        "if n { a: loop { break a } }",
        "let a = f() catch e { return } + 1",
        "f() catch ENOENT | EINTR { } g() catch { }",
        "x = y { z: loop { } }",
        "a.b[1].c[..n][1..] += 1",
        "f()[0] = 1",
        "a[1..] = 1",
        "a[] = 1",
        "let x = 1.2.3.4",
        "let x = 1.5",
        "let x = 08",
        "let x = 0b12",
        "let x = 99999999999999999999",
        "let x = 1KiB + 2s + 3xs",
        "let t = \"a\\n\\x41\\u{20ac}\" let b = b\"\\xff\"",
        "let t = \"\\q\"",
        "let t = \"open",
        "x = 'c'",
        "/* open",
        "let \u00e9 = 1",
        "//// no doc\n/// doc\nlet x = 1",
        "var x",
        "x",
        "1",
        "{ { } ; ; }",
        "defer errdefer close(f)",
        "check a || b && c | d",
        "fail EIO; ; fail EIO",
        "use std.io let x = 1",
        "syslet m() { }",
      })
  void andForEveryOddText(String text) {
    SourceFile file = SourceFile.of("x", text);
    Diagnostics diagnostics = new Diagnostics();
    Unit tree = GrammarParser.parseScript(file, diagnostics);
    assertThat(QuickParser.parseScript(file)).isEqualTo(diagnostics.isEmpty() ? tree : null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "// nothing",
        "return 1",
        ";; let x = 1; x = 2 ;",
        "@allow(unused) let x = 1",
        "loop { break }\n@allow(unused)\nlet x = 1",
        "use(1)",
        "use std.io",
        "use std.io let x = 1",
        "syslet m() { }",
        "package p",
        "x",
        "1",
        "}",
        "{ }",
        "let = 1",
        "let t = \"open",
      })
  void andForStatementsAlone(String text) {
    SourceFile file = SourceFile.of("x", text);
    Diagnostics diagnostics = new Diagnostics();
    Stmt.Block tree = GrammarParser.parseBody(file, diagnostics);
    assertThat(QuickParser.parseBody(file)).isEqualTo(diagnostics.isEmpty() ? tree : null);
  }

  /** Words taken out, doubled, swapped, or glued together. */
  @Test
  void andForTextsThatSomebodySpoilt() throws IOException {
    Random random = new Random(20261125);
    int accepted = 0;
    for (Path path : corpus()) {
      String text = Files.readString(path);
      Words words = Words.of(text);
      if (words == null || words.size() == 0 || text.length() > 20_000) {
        continue;
      }
      for (int round = 0; round < 10; round++) {
        SourceFile file = SourceFile.of("x", spoilt(text, words, random));
        Unit quick = QuickParser.parse(file);
        if (quick != null) {
          accepted++;
          Diagnostics diagnostics = new Diagnostics();
          Unit tree = GrammarParser.parse(file, diagnostics);
          assertThat(diagnostics.sorted()).as(file.text()).isEmpty();
          assertThat(quick).as(file.text()).isEqualTo(tree);
        }
      }
    }
    assertThat(accepted).isGreaterThan(100);
  }

  private static String spoilt(String text, Words words, Random random) {
    int a = random.nextInt(words.size());
    int b = random.nextInt(words.size());
    String one = text.substring(words.start(a), words.end(a));
    String other = text.substring(words.start(b), words.end(b));
    String before = text.substring(0, words.start(a));
    String after = text.substring(words.end(a));
    return switch (random.nextInt(5)) {
      case 0 -> before + after;
      case 1 -> before + one + " " + one + after;
      case 2 -> before + other + after;
      case 3 -> before + "\n" + one + "\n" + after;
      default -> before + one + after.stripLeading();
    };
  }
}
