// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.SourceFile;

/** The grammar's corpus, seen by the whole front end. */
class CorpusTest {
  private static final Path CORPUS = Path.of("../dsl-grammar/src/test/resources");

  static List<Path> accepted() throws IOException {
    return listed("accept");
  }

  static List<Path> rejected() throws IOException {
    return listed("reject");
  }

  private static List<Path> listed(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void whatIsRightHasNoErrors(Path file) throws IOException {
    assertThat(parsed(file)).allMatch(d -> d.kind() == Kind.LEADING_MINUS);
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void whatIsWrongIsToldInOurOwnWords(Path file) throws IOException {
    List<Diagnostic> told = parsed(file);
    assertThat(told).isNotEmpty().hasSizeLessThanOrEqualTo(2);
    told.forEach(OwnWords::check);
  }

  private static List<Diagnostic> parsed(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(SourceFile.of(file.getFileName().toString(), Files.readString(file)), diagnostics);
    return diagnostics.sorted();
  }
}
