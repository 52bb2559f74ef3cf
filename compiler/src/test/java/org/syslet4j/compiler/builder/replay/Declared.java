// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Unit;

/** What the prelude and the built-in packages declare. */
final class Declared {
  private static final Path LIBRARY = Path.of("src/main/resources/org/syslet4j/compiler/lib");
  private static final Map<String, List<Decl>> PACKAGES = new HashMap<>();

  private Declared() {}

  static <D extends Decl> Optional<D> find(Unit unit, String name, Class<D> kind) {
    List<List<Decl>> places = new ArrayList<>();
    places.add(unit.decls());
    unit.uses().forEach(use -> places.add(in(use.text())));
    places.add(in("linux"));
    return places.stream()
        .flatMap(List::stream)
        .filter(decl -> kind.isInstance(decl) && decl.name().text().equals(name))
        .map(kind::cast)
        .findFirst();
  }

  private static synchronized List<Decl> in(String packageName) {
    return PACKAGES.computeIfAbsent(packageName, Declared::read);
  }

  private static List<Decl> read(String packageName) {
    Path file = LIBRARY.resolve(packageName.replace('.', '/') + ".syslet");
    try {
      return Files.isRegularFile(file)
          ? Parser.parse(SourceFile.of(packageName, Files.readString(file)), new Diagnostics())
              .decls()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
