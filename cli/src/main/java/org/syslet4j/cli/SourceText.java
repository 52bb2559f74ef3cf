// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.SourceLoader;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;

/** The sources that an image was made of, as far as they can be found. */
final class SourceText {
  private final Map<String, SourceFile> files = new HashMap<>();

  SourceText(Program program) {
    SourceFile source = program.source();
    if (source != null) {
      files.put(source.name(), source);
    }
    // Also those of packages, of which built-in ones are no files.
    program.atoms().values().stream()
        .flatMap(List::stream)
        .forEach(
            span -> {
              for (Span at = span; at != null; at = at.within()) {
                files.putIfAbsent(at.file().name(), at.file());
              }
            });
  }

  /** A source; one without text when it is not to be found. */
  SourceFile file(String name) {
    return files.computeIfAbsent(name, SourceText::load);
  }

  private static SourceFile load(String name) {
    boolean readable = !name.startsWith("<") && Files.isRegularFile(Path.of(name));
    SourceFile loaded = readable ? SourceLoader.load(Path.of(name), new Diagnostics()) : null;
    return loaded == null ? SourceFile.of(name, "") : loaded;
  }

  /** The text of a line, from 1; null when it is not to be found. */
  @Nullable String line(String name, int line) {
    SourceFile file = file(name);
    boolean there = line >= 1 && file.hasText() && line <= file.text().lines().count();
    return there ? file.lineText(line) : null;
  }
}
