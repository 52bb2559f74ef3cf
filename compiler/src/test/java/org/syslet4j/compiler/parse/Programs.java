// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.syslet4j.compiler.source.SourceFile;

/** The programs of the repository, for tests that want real ones. */
final class Programs {
  private static final Path SAMPLES = Path.of("../samples/src/main/syslet");
  private static final Path LIBRARY = Path.of("src/main/resources/org/syslet4j/compiler/lib");

  private static final int BRIEF = 20_000;

  private Programs() {}

  static List<SourceFile> all() {
    List<SourceFile> programs = new ArrayList<>();
    for (Path folder : List.of(SAMPLES, LIBRARY)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".syslet")).sorted().toList()) {
          programs.add(SourceFile.of(file.getFileName().toString(), Files.readString(file)));
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return programs;
  }

  /** Those, with the beginning of the prelude in place of its thousands of lines. */
  static List<SourceFile> brief() {
    return all().stream()
        .map(
            program ->
                program.text().length() <= BRIEF
                    ? program
                    : SourceFile.of(program.name(), program.text().substring(0, BRIEF)))
        .toList();
  }
}
