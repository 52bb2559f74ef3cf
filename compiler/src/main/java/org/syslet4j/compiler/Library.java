// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.parse.SourceLoader;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.compiler.typed.Offer;

/** Finds packages: in folders first, then among those built in. */
final class Library {
  static final String ROOT = "/org/syslet4j/compiler/lib/";
  private static final Object LOCK = new Object();
  private static @Nullable Unit prelude;
  private static @Nullable PreludeIndex index;

  private final List<Path> folders;
  private final Diagnostics diagnostics;

  Library(List<Path> folders, Diagnostics diagnostics) {
    this.folders = List.copyOf(folders);
    this.diagnostics = diagnostics;
  }

  /** What every program sees, to be looked up name by name. */
  static Offer offer() {
    synchronized (LOCK) {
      if (index == null) {
        index = index();
      }
      return index;
    }
  }

  /** That which the build wrote; where there is none that fits, it is made here. */
  private static PreludeIndex index() {
    byte[] table = resource("linux.index");
    byte[] text = resource("linux.syslet");
    if (table != null && text != null) {
      SourceFile file = SourceFile.of("<linux.syslet>", new String(text, StandardCharsets.UTF_8));
      PreludeIndex found = PreludeIndex.of(file, table);
      if (found != null) {
        return found;
      }
    }
    Unit unit = prelude();
    return Objects.requireNonNull(PreludeIndex.of(unit.file(), PreludeIndex.table(unit)));
  }

  /** All that every program sees. */
  static Unit prelude() {
    synchronized (LOCK) {
      if (prelude == null) {
        prelude = builtIn("linux").orElseThrow(() -> new AssertionError("no prelude"));
      }
      return prelude;
    }
  }

  /** The package {@code name}: {@code std.io} is the file {@code std/io.syslet}. */
  Optional<Unit> find(String name) {
    String file = name.replace('.', '/') + ".syslet";
    for (Path folder : folders) {
      Path path = folder.resolve(file);
      if (Files.isRegularFile(path)) {
        return Optional.ofNullable(SourceLoader.load(path, diagnostics))
            .map(source -> Parser.parse(source, diagnostics));
      }
    }
    Optional<Unit> unit = builtIn(name);
    unit.ifPresent(u -> diagnostics.lints().silence(u.file()));
    return unit;
  }

  private static Optional<Unit> builtIn(String name) {
    String file = name.replace('.', '/') + ".syslet";
    byte[] content = resource(file);
    if (content == null) {
      return Optional.empty();
    }
    String text = new String(content, StandardCharsets.UTF_8);
    Diagnostics own = new Diagnostics();
    Unit unit = Parser.parse(SourceFile.of("<" + file + ">", text), own);
    if (own.hasErrors()) {
      throw new AssertionError("the built-in " + file + ": " + new ArrayList<>(own.sorted()));
    }
    return Optional.of(unit);
  }

  private static byte @Nullable [] resource(String file) {
    try (InputStream in = Library.class.getResourceAsStream(ROOT + file)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
