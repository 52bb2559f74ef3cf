// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.JsonPrinter;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.TextPrinter;
import org.syslet4j.compiler.source.SourceFile;

/** Whatever the text: no exception, an answer in bounded time, and our own words. */
class HostileTextTest {
  private static final Duration BOUND = Duration.ofSeconds(30);

  static List<SourceFile> programs() {
    return Programs.brief();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyPrefixOfAProgram(SourceFile program) {
    Assertions.assertTimeoutPreemptively(
        BOUND,
        () -> {
          int step = 1 + program.text().length() / 500; // the prelude is long
          for (int end = 0; end <= program.text().length(); end += step) {
            survives(program.text().substring(0, end));
          }
        });
  }

  @Test
  void wordsRemovedDoubledAndSwapped() {
    Random random = new Random(20261123);
    List<SourceFile> programs = Programs.brief();
    Assertions.assertTimeoutPreemptively(
        BOUND,
        () -> {
          for (int i = 0; i < 2000; i++) {
            String text = programs.get(random.nextInt(programs.size())).text();
            survives(mutated(text, random));
          }
        });
  }

  @Test
  void soupOfWords() {
    Random random = new Random(7);
    Assertions.assertTimeoutPreemptively(
        BOUND,
        () -> {
          for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "syslet s() {\n" : "");
            int count = random.nextInt(60);
            for (int j = 0; j < count; j++) {
              text.append(WORDS[random.nextInt(WORDS.length)])
                  .append(random.nextInt(6) == 0 ? "\n" : " ");
            }
            survives(text.toString());
          }
        });
  }

  @Test
  void soupOfCharacters() {
    Random random = new Random(8);
    for (int i = 0; i < 1000; i++) {
      StringBuilder text = new StringBuilder();
      int count = random.nextInt(80);
      for (int j = 0; j < count; j++) {
        text.append(
            (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
      }
      survives(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        "-",
        "!",
        "~",
        "try ",
        "defer ",
        "f(",
        "a[",
        "a + ",
        "a.",
        "if a { } else ",
        "if a {",
        "x = ",
        "async ",
        "sync ",
        "@a",
        "@a(",
        "let a = ",
        "f() catch ",
        "f() catch {",
        "loop {",
        "a: ",
        "/*",
        "\"",
        "a{ b: ",
        "return ",
        "\\",
        "}",
        ")",
        "]",
        "a[1]",
        "a b ",
        "fn f() {",
        "struct a {",
        "1.",
        "é",
        "'",
        "//",
        "b\"",
        "0x",
        "_",
        "\uD800",
        "#!",
        ";",
        ",",
        "&& !",
        "a == ",
        "a < ",
        "..",
        "-> ",
        "const A = ",
        "use ",
        "package a.",
        "\u0000"
      })
  void tenThousandOfOneThing(String thing) {
    Assertions.assertTimeoutPreemptively(
        BOUND,
        () -> {
          survives("syslet s() { let x = " + thing.repeat(10_000));
          survives("syslet s() { " + thing.repeat(10_000));
          survives(thing.repeat(10_000));
        });
  }

  @Test
  void nestingIsRefusedBeforeItOverflowsASmallStack() throws InterruptedException {
    List<Throwable> failures = new ArrayList<>();
    Thread small =
        new Thread(
            null,
            () -> {
              survives("syslet s() { let x = " + "(".repeat(199) + "1" + ")".repeat(199) + " }");
              survives("syslet s() { let x = 1" + " + 1".repeat(480) + " }");
              survives("syslet s() { let x = " + "-".repeat(480) + "1 }");
              survives("syslet s() { " + "if a { ".repeat(198) + "}".repeat(199));
              survives("syslet s() { if a { } " + "else if a { } ".repeat(480) + "}");
              survives("syslet s() { " + "defer ".repeat(480) + "f() }");
              survives("syslet s() { x = a" + "[1]".repeat(480) + " }");
              survives("syslet s() { " + "f() catch { ".repeat(190));
            },
            "small stack",
            512 << 10);
    small.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
    small.start();
    small.join();
    assertThat(failures).isEmpty();
  }

  @Test
  void whatNestsLittleIsNotRefused() {
    assertThat(survives("syslet s() { let x = " + "(".repeat(150) + "1" + ")".repeat(150) + " }"))
        .isEmpty();
    assertThat(survives("syslet s() { let x = 1" + " | 1".repeat(400) + " }")).isEmpty();
    assertThat(survives("syslet s() {\n" + "let x = a + b * c - d[1].e\n".repeat(5000) + "}"))
        .isEmpty();
    assertThat(survives("const A = 1 + 2 * 3\n".repeat(5000))).isEmpty();
    assertThat(survives("syslet s() {\n" + "if a == 1 { f(-1) } ".repeat(5000) + "}")).isEmpty();
  }

  @Test
  void nestedTooDeep() {
    Diagnostic told = survives("syslet s() { x = " + "(".repeat(10_000)).get(0);
    assertThat(told.kind()).isEqualTo(Kind.TOO_DEEP);
    assertThat(told.span().line()).isEqualTo(1);
    assertThat(told.span().column()).isEqualTo(217);
  }

  @Test
  void tenMebibytesOfComment() {
    String text = "/*" + "x".repeat(10 << 20) + "*/ syslet s() { }";
    Assertions.assertTimeoutPreemptively(BOUND, () -> assertThat(survives(text)).isEmpty());
  }

  @Test
  void tenMebibytesOfLines() {
    String text = "syslet s() {\n" + "    f(a, b) // and so on, and so on\n".repeat(300_000) + "}";
    Assertions.assertTimeoutPreemptively(
        BOUND,
        () ->
            assertThat(survives(text))
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Kind.FILE_TOO_LARGE)));
  }

  @Test
  void aHundredThousandStatements() {
    String text = "syslet s() {\n" + "    f(a, b[1])\n".repeat(100_000) + "}";
    Assertions.assertTimeoutPreemptively(BOUND, () -> assertThat(survives(text)).isEmpty());
  }

  @Test
  void aHundredThousandMistakes() {
    String text = "syslet s() {\n" + "    f(a b)\n".repeat(100_000) + "}";
    Assertions.assertTimeoutPreemptively(
        BOUND, () -> assertThat(survives(text)).hasSize(Diagnostics.LIMIT));
  }

  @Test
  void aNameOfAThousandLetters() {
    String name = "n".repeat(1000);
    assertThat(survives("syslet s() { let " + name + " = " + name + " }")).isEmpty();
    Diagnostic told = survives("syslet s() { f(1 " + name + ") }").get(0);
    assertThat(told.message()).hasSizeLessThan(120);
  }

  @Test
  void aNumberOfTenThousandDigits() {
    List<Diagnostic> told = survives("const A = " + "9".repeat(10_000));
    assertThat(told).hasSize(1);
    assertThat(told.get(0).kind()).isEqualTo(Kind.BAD_NUMBER);
    assertThat(told.get(0).message()).hasSizeLessThan(200);
  }

  @Test
  void sixteenMebibytesAndMore() {
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(SourceFile.of("big", " ".repeat((16 << 20) + 1)), diagnostics);
    assertThat(diagnostics.sorted().get(0).kind()).isEqualTo(Kind.FILE_TOO_LARGE);
    assertThat(diagnostics.sorted().get(0).span().toString()).isEqualTo("big:1:1");
  }

  /** Parses it both ways, and prints what was found. */
  private static List<Diagnostic> survives(String text) {
    SourceFile file = SourceFile.of("hostile", text);
    Diagnostics asBody = new Diagnostics();
    Parser.parseBody(file, asBody);
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(file, diagnostics);
    List<Diagnostic> told = diagnostics.sorted();
    told.forEach(OwnWords::check);
    asBody.sorted().forEach(OwnWords::check);
    for (Diagnostic diagnostic : told.subList(0, Math.min(10, told.size()))) {
      assertThat(new TextPrinter(false).print(diagnostic)).isNotBlank();
      assertThat(new JsonPrinter().print(diagnostic)).startsWith("{").endsWith("}");
    }
    return told;
  }

  private static final String[] WORDS = {
    "a",
    "b",
    "f",
    "1",
    "0x1F",
    "\"s\"",
    "b\"s\"",
    "127.0.0.1",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ";",
    ":",
    ".",
    "..",
    "=",
    "+=",
    "==",
    "<",
    "||",
    "&&",
    "!",
    "-",
    "~",
    "*",
    "|",
    "let",
    "var",
    "if",
    "else",
    "loop",
    "while",
    "for",
    "in",
    "out",
    "break",
    "continue",
    "return",
    "fail",
    "check",
    "defer",
    "errdefer",
    "try",
    "catch",
    "async",
    "sync",
    "null",
    "fn",
    "syslet",
    "struct",
    "syscall",
    "const",
    "use",
    "package",
    "@",
    "->",
    "EIO",
    "f(a)",
    "a{ b: 1 }",
    "/// d",
    "'",
    "é"
  };

  private static final Pattern WORD = Pattern.compile("\\w+|\\s+|\"[^\"]*\"|[^\\w\\s]");

  /** One to three words of it dropped, doubled, replaced or swapped. */
  private static String mutated(String text, Random random) {
    List<String> words = new ArrayList<>(WORD.matcher(text).results().map(r -> r.group()).toList());
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, words.get(at));
        case 2 -> words.set(at, WORDS[random.nextInt(WORDS.length)]);
        default -> Collections.swap(words, at, random.nextInt(words.size()));
      }
    }
    return String.join("", words);
  }
}
