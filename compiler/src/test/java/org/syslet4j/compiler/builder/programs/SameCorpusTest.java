// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.builder.ProgramBuilder;
import org.syslet4j.compiler.builder.replay.Program;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.TreePrinter;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;

/** Whatever the text says, the builder says: each program of the corpus, said again by calls. */
class SameCorpusTest {
  /** The programs that are right, on one architecture at least; the others have no images. */
  static List<Corpus.Text> right() {
    return Corpus.all().stream().filter(SameCorpusTest::compiles).toList();
  }

  private static boolean compiles(Corpus.Text text) {
    return Stream.of(Arch.values()).anyMatch(arch -> compiled(text.text(), arch).succeeded());
  }

  private static Compilation compiled(String text, Arch arch) {
    return new SysletCompiler().archs(arch).source("text", text).compile();
  }

  private static Unit parsed(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Unit unit = Parser.parse(SourceFile.of("text", text), diagnostics);
    assertThat(diagnostics.sorted()).allMatch(d -> Lint.of(d.kind()).isPresent());
    return unit;
  }

  @Test
  void theCorpusIsWhole() {
    assertThat(right()).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("right")
  void theBuilderMakesTheTreeOfTheParser(Corpus.Text text) {
    Unit unit = parsed(text.text());
    ProgramBuilder built = Program.of(unit);
    assertThat(TreePrinter.print(built.unit()))
        .isEqualTo(TreePrinter.print(Wording.ofBuilder(unit)));
  }

  @ParameterizedTest
  @MethodSource("right")
  void textBuilderAndWhatTheBuilderWritesGiveTheSameImages(Corpus.Text text) {
    ProgramBuilder built = Program.of(parsed(text.text()));
    for (Arch arch : Arch.values()) {
      Compilation expected = compiled(text.text(), arch);
      same(expected, built.compile(arch));
      same(expected, compiled(built.toSource(), arch));
    }
  }

  /** Images and findings; where there is a finding is another thing in each. */
  private static void same(Compilation expected, Compilation actual) {
    assertThat(kinds(actual)).isEqualTo(kinds(expected));
    Bundle images = ImageWriter.stripDebug(expected.bundle());
    Bundle others = ImageWriter.stripDebug(actual.bundle());
    assertThat(ImageText.write(others)).isEqualTo(ImageText.write(images));
    assertThat(ImageWriter.write(others)).isEqualTo(ImageWriter.write(images));
  }

  private static List<Kind> kinds(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(d -> d.kind())
        .filter(kind -> kind != Kind.LEADING_MINUS) // a matter of line ends
        .sorted()
        .toList();
  }
}
