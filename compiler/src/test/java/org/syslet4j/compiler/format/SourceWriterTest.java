// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.Golden;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.TreePrinter;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.ImageWriter;

/** Text to tree to text to tree: the trees are the same. */
class SourceWriterTest {
  static List<Path> programs() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder :
        List.of(
            "../dsl-grammar/src/test/resources/accept",
            "../samples/src/main/syslet",
            "src/main/resources/org/syslet4j/compiler")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(f -> f.toString().endsWith(".syslet")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void whatIsWrittenReadsTheSame(Path file) throws IOException {
    Unit unit = parsed(Files.readString(file));
    String text = SourceWriter.write(unit);
    Unit again = parsed(text);
    assertThat(TreePrinter.print(again)).isEqualTo(TreePrinter.print(unit));
    assertThat(SourceWriter.write(again)).isEqualTo(text);
  }

  static List<Path> corpus() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/test/resources/org/syslet4j/compiler/counts"))) {
      return files.filter(f -> f.toString().endsWith(".syslet")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void whatIsWrittenGivesTheSameImages(Path file) throws IOException {
    String text = Files.readString(file);
    Bundle images = images(text);
    assertThat(images.images()).isNotEmpty();
    assertThat(ImageWriter.write(images(SourceWriter.write(parsed(text)))))
        .isEqualTo(ImageWriter.write(images));
  }

  private static Bundle images(String text) {
    Compilation compiled = new SysletCompiler().source("test", text).compile();
    assertThat(compiled.succeeded()).as(() -> compiled.diagnostics().toString()).isTrue();
    return ImageWriter.stripDebug(compiled.bundle());
  }

  @Test
  void goldenTreeAndText() throws IOException {
    for (String name : List.of("slurp", "follow", "echo")) {
      Unit unit = parsed(Files.readString(Path.of("../samples/src/main/syslet", name + ".syslet")));
      Golden.check("tree/" + name + ".txt", TreePrinter.print(unit));
      Golden.check("format/" + name + ".syslet", SourceWriter.write(unit));
    }
  }

  private static Unit parsed(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Unit unit = Parser.parse(SourceFile.of("test", text), diagnostics);
    assertThat(diagnostics.sorted()).allMatch(d -> d.kind() == Kind.LEADING_MINUS);
    return unit;
  }
}
