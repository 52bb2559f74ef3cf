// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.Golden;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;

/** Findings as text and as JSON, held against golden files. */
class PrintersTest {
  private static final SourceFile FILE =
      SourceFile.of(
          "demo.syslet",
          "syslet s() {\n"
              + "    let f = open(a, b)\n"
              + "    close(f)\n"
              + "    other()\n"
              + "\tread(f, \"日本\", e\u0301, x)\r\n"
              + "    close(f)\n"
              + "}\n");

  @Test
  void onePlace() {
    golden("one-place", at("open", 0).label("unknown call").help("did you mean `openat`?"));
  }

  @Test
  void severalPlacesOnOneLine() {
    golden(
        "one-line",
        at("open", 0)
            .label("this call")
            .place(span("f", 0), "named here")
            .place(span("b", 0), "wrong"));
  }

  @Test
  void severalLines() {
    golden(
        "several-lines",
        at("close(f)", 1)
            .label("closed again")
            .place(span("close(f)", 0), "first closed here")
            .place(span("f", 0), "opened here")
            .note("`close` consumes its descriptor even when it fails")
            .help("remove one of them"));
  }

  @Test
  void linesNextButOneShowTheLineBetween() {
    golden("line-between", at("other", 0).label("b").place(span("let", 0), "a"));
  }

  @Test
  void tabsWideAndCombiningCharactersKeepTheColumns() {
    golden("columns", at("x", 0).label("here").place(span("\"日本\"", 0), "wide"));
  }

  @Test
  void overlappingPlaces() {
    golden("overlap", at("open(a, b)", 0).label("all of it").place(span("a,", 0), "part of it"));
  }

  @Test
  void severalPagesOfText() {
    Span whole = new Span(FILE, 0, FILE.text().length());
    golden("multi-line", Diagnostic.of(Kind.SYNTAX, whole, "a span over lines").label("all of it"));
  }

  private static final SourceFile LOOPS =
      SourceFile.of(
          "loops.syslet",
          "syslet s(n: long) {\n"
              + "    if n == 0 { loop {\n"
              + "        n += 1\n"
              + "        loop {\n"
              + "\t\t日本 += 1\n"
              + "        }\n"
              + "        n += 2\n"
              + "        n += 3\n"
              + "        n += 4\n"
              + "    } }\n"
              + "}\n");

  private static Span loops(String from, String to) {
    int start = LOOPS.text().indexOf(from);
    return new Span(LOOPS, start, LOOPS.text().indexOf(to, start) + to.length());
  }

  @Test
  void aSpanOverAFewLinesShowsThemAll() {
    Span span = loops("loop {\n\t", "        }");
    golden("few-lines", Diagnostic.of(Kind.SYNTAX, span, "a loop").label("this one"));
  }

  @Test
  void aSpanThatBeginsWithinItsLineHasAnArm() {
    golden("arm", Diagnostic.of(Kind.SYNTAX, loops("{ loop", "} }"), "a block").label("here"));
  }

  @Test
  void spansWithinSpansHaveTheirOwnBars() {
    golden(
        "bars",
        Diagnostic.of(Kind.SYNTAX, loops("loop {\n\t", "        }"), "two loops")
            .label("the inner one")
            .place(loops("loop {", "\n    }"), "the outer one")
            .place(loops("日本", "日本"), "what they change")
            .note("both go on for ever"));
  }

  @Test
  void anotherFile() {
    SourceFile other = SourceFile.of("lib.syslet", "fn open(x: long) { }\n");
    golden("other-file", at("open", 0).label("called").place(new Span(other, 3, 7), "declared"));
  }

  @Test
  void aFileWithoutText() {
    SourceFile java = SourceFile.ofJava("Demo.java");
    golden(
        "java",
        Diagnostic.of(Kind.SYNTAX, new Span(java, 12, 12), "built wrongly")
            .place(new Span(java, 9, 9), "the name")
            .help("build it rightly"));
  }

  @Test
  void theEndOfTheFile() {
    int end = FILE.text().length();
    golden("end", Diagnostic.of(Kind.SYNTAX, new Span(FILE, end, end), "ends too early"));
  }

  @Test
  void aVeryLongLine() {
    SourceFile file = SourceFile.of("long.syslet", "x".repeat(5000) + " here " + "y".repeat(5000));
    golden(
        "long-line", Diagnostic.of(Kind.SYNTAX, new Span(file, 5001, 5005), "far out").label("!"));
  }

  @Test
  void nothingSteersTheTerminal() {
    SourceFile file = SourceFile.of("a\u001b[2J.syslet", "x = \"\u001b[31m\u202e\" y\n");
    golden(
        "control",
        Diagnostic.of(Kind.SYNTAX, new Span(file, 13, 14), "found \u001b[0m").label("\u0007"));
  }

  @Test
  void coloursOnlyWhenAsked() {
    Diagnostic diagnostic = at("open", 0).label("here").place(span("f", 0), "there").build();
    String plain = new TextPrinter(false).print(diagnostic);
    String coloured = new TextPrinter(true).print(diagnostic);
    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[1;31merror[SYS0001]\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void severalFindingsHaveAnEmptyLineBetween() {
    Diagnostic one = at("open", 0).build();
    String text = new TextPrinter(false).print(List.of(one, one));
    assertThat(text).contains("\n\nerror[SYS0001]");
  }

  @Test
  void json() {
    Diagnostic diagnostic =
        at("x", 0)
            .label("say \"hi\"")
            .place(span("open", 0), "line\nbreak \\ \u0001 \ud800")
            .note("n")
            .help("h")
            .build();
    String json = new JsonPrinter().print(List.of(diagnostic, diagnostic));
    assertThat(json.lines()).hasSize(2);
    Golden.check("diag/json.txt", json);
  }

  private static void golden(String name, Diagnostic.Builder diagnostic) {
    Golden.check("diag/" + name + ".txt", new TextPrinter(false).print(diagnostic.build()));
  }

  private static Diagnostic.Builder at(String text, int nth) {
    return Diagnostic.of(Kind.SYNTAX, span(text, nth), "something about `" + text + "`");
  }

  /** The nth occurrence behind the first line. */
  private static Span span(String text, int nth) {
    int at = FILE.text().indexOf(text, 14);
    for (int i = 0; i < nth; i++) {
      at = FILE.text().indexOf(text, at + 1);
    }
    return new Span(FILE, at, at + text.length());
  }
}
