// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.format.Formatter;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.parse.Words;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.TreePrinter;
import org.syslet4j.image.ImageWriter;

/** Whatever the program: formatting twice is formatting once, and the image stays. */
class FormatPropertyTest {
  private static final int PROGRAMS = 150;
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("../samples/src/main"),
          Path.of("src/main/resources"),
          Path.of("src/test/resources"),
          Path.of("../src/test/resources"),
          Path.of("../dsl-grammar/src/test/resources/accept"));

  static List<Path> corpus() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".syslet")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void aProgramOfTheCorpus(Path path) throws IOException {
    holds(Files.readString(path));
  }

  /** Nearly all of it can be formatted: the property holds of something. */
  @Test
  void theCorpusIsLarge() throws IOException {
    int formatted = 0;
    for (Path path : corpus()) {
      SourceFile file = SourceFile.of("x", Files.readString(path));
      formatted += Formatter.format(file, new Diagnostics()).isPresent() ? 1 : 0;
    }
    assertThat(formatted).isGreaterThan(100);
  }

  @Test
  void generatedPrograms() {
    for (int seed = 0; seed < PROGRAMS; seed++) {
      holds(new ProgramWriter(seed).program());
    }
  }

  /** Any white space between the words, and comments; as long as it is the same program. */
  @Test
  void programsThatSomebodyLaidOutWildly() throws IOException {
    Random random = new Random(20261125);
    int tried = 0;
    for (Path path : corpus()) {
      String text = Files.readString(path);
      Words words = Words.of(text);
      for (int round = 0; words != null && text.length() < 20_000 && round < 8; round++) {
        String wild = wild(words, random);
        if (tree(wild).equals(tree(text))) {
          holds(wild);
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(200);
  }

  private static String wild(Words words, Random random) {
    StringBuilder out = new StringBuilder();
    boolean lineMustEnd = false;
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        out.append(
            lineMustEnd
                ? "\n".repeat(1 + random.nextInt(3))
                : switch (random.nextInt(12)) {
                  case 0 -> "\n";
                  case 1 -> "\n\n\n\t";
                  case 2 -> " /* c */ ";
                  case 3 -> " // c\n";
                  case 4 -> "\n// c\n";
                  case 5 -> "     ";
                  default -> " ";
                });
      }
      out.append(words.text(i));
      lineMustEnd = words.endsLine(i);
    }
    return out.toString();
  }

  private static void holds(String text) {
    SourceFile file = SourceFile.of("x", text);
    String once = Formatter.format(file, new Diagnostics()).orElse(null);
    if (once == null) {
      return; // it has errors
    }
    String twice = Formatter.format(SourceFile.of("x", once), new Diagnostics()).orElse("");
    assertThat(twice).as("formatted twice, of%n%s", text).isEqualTo(once);
    assertThat(comments(once)).as(text).isEqualTo(comments(text));
    assertThat(once.lines()).as(once).noneMatch(line -> line.endsWith(" "));
    Compilation before = compile(text);
    Compilation after = compile(once);
    assertThat(after.succeeded()).isEqualTo(before.succeeded());
    assertThat(ImageWriter.write(ImageWriter.stripDebug(after.bundle())))
        .as(text)
        .isEqualTo(ImageWriter.write(ImageWriter.stripDebug(before.bundle())));
  }

  private static List<String> comments(String text) {
    Words words = Objects.requireNonNull(Words.of(text));
    List<String> comments = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isComment(i)) {
        comments.add(words.text(i).stripTrailing());
      }
    }
    return comments;
  }

  private static Compilation compile(String text) {
    return new SysletCompiler().source("x", text).compile();
  }

  private static String tree(String text) {
    Diagnostics diagnostics = new Diagnostics();
    String tree = TreePrinter.print(Parser.parse(SourceFile.of("x", text), diagnostics));
    return diagnostics.hasErrors() ? "errors" : tree;
  }
}
