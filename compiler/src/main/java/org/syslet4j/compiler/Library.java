// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Resources;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.parse.SourceLoader;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.compiler.typed.Offer;
import org.syslet4j.compiler.typed.Packages;

/** Finds packages: in folders first, then where a reader finds them, then among those built in. */
final class Library implements Packages {
  static final String ROOT = "org/syslet4j/compiler/lib/";
  private static final Object LOCK = new Object();

  /** Those that some program used: each compilation of a JVM needs them anew. */
  private static final Map<String, Unit> BUILT_IN = new HashMap<>();

  private static @Nullable Unit prelude;
  private static @Nullable PreludeIndex index;

  private final List<Path> folders;
  private final @Nullable PackageReader reader;
  private final Diagnostics diagnostics;

  Library(List<Path> folders, @Nullable PackageReader reader, Diagnostics diagnostics) {
    this.folders = List.copyOf(folders);
    this.reader = reader;
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
      PreludeIndex found = PreludeIndex.of("<linux.syslet>", text, table);
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
        prelude = Objects.requireNonNull(builtIn("linux"), "the prelude");
      }
      return prelude;
    }
  }

  /** The package {@code name}: {@code std.io} is the file {@code std/io.syslet}. */
  @Override
  public Optional<Unit> find(String name) {
    String file = name.replace('.', '/') + ".syslet";
    for (Path folder : folders) {
      Path path = folder.resolve(file);
      if (Files.isRegularFile(path)) {
        return parsed(SourceLoader.load(path, diagnostics));
      }
    }
    byte[] content = reader == null ? null : reader.read(file);
    if (content != null) {
      return parsed(SourceLoader.of(file, content, diagnostics));
    }
    Unit unit;
    synchronized (LOCK) {
      unit = BUILT_IN.get(name);
      if (unit == null) {
        unit = builtIn(name);
        if (unit != null) {
          BUILT_IN.put(name, unit);
        }
      }
    }
    if (unit != null) {
      diagnostics.lints().silence(unit.file());
    }
    return Optional.ofNullable(unit);
  }

  private Optional<Unit> parsed(@Nullable SourceFile source) {
    return source == null ? Optional.empty() : Optional.of(Parser.parse(source, diagnostics));
  }

  private static @Nullable Unit builtIn(String name) {
    String file = name.replace('.', '/') + ".syslet";
    byte[] content = resource(file);
    if (content == null) {
      return null;
    }
    String text = new String(content, StandardCharsets.UTF_8);
    Diagnostics own = new Diagnostics();
    Unit unit = Parser.parse(SourceFile.of("<" + file + ">", text), own);
    if (own.hasErrors()) {
      throw new AssertionError("the built-in " + file + ": " + new ArrayList<>(own.sorted()));
    }
    return unit;
  }

  private static byte @Nullable [] resource(String file) {
    return Resources.read(Library.class, ROOT + file);
  }
}
