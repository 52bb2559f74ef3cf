// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;

/**
 * The levels of lints in one run: what the source allows at a place goes before what the command
 * line says, and that before a lint's own level.
 */
public final class Lints {
  private final Map<Lint, Lint.Level> levels = new EnumMap<>(Lint.class);
  private final Map<SourceFile, List<Allowance>> allowed = new HashMap<>();
  private final Set<SourceFile> silent = new HashSet<>();

  private record Allowance(Lint lint, Span where) {}

  /** Each lint at its own level. */
  public Lints() {}

  /** Sets a level for all files. */
  public void level(Lint lint, Lint.Level level) {
    levels.put(lint, level);
  }

  /** Allows a lint within a place. */
  public void allow(Lint lint, Span where) {
    allowed
        .computeIfAbsent(where.file(), file -> new ArrayList<>())
        .add(new Allowance(lint, where));
  }

  /** Allows all lints in a file that is not its user's to change. */
  public void silence(SourceFile file) {
    silent.add(file);
  }

  /** The level of a lint at a place. */
  Lint.Level level(Lint lint, Span span) {
    boolean allows =
        silent.contains(span.file())
            || allowed.getOrDefault(span.file(), List.of()).stream()
                .anyMatch(a -> a.lint() == lint && holds(a.where(), span));
    return allows ? Lint.Level.ALLOW : levels.getOrDefault(lint, lint.level());
  }

  private static boolean holds(Span outer, Span inner) {
    return outer.file().hasText()
        ? outer.start() <= inner.start() && inner.end() <= outer.end()
        : outer.line() == inner.line();
  }
}
