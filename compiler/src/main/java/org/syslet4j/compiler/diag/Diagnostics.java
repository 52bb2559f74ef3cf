// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the findings of one run. Not safe for several threads. */
public final class Diagnostics {
  /** More than this many of either are not kept: what follows a thousand mistakes helps nobody. */
  public static final int LIMIT = 1000;

  private final Set<Diagnostic> errors = new LinkedHashSet<>();
  private final Set<Diagnostic> doubts = new LinkedHashSet<>();
  private final Lints lints = new Lints();
  private int reported;

  /** None found yet. */
  public Diagnostics() {}

  /** The levels of lints, which decide what becomes of their findings. */
  public Lints lints() {
    return lints;
  }

  /** Adds a finding; one that was reported before, to the letter, is dropped. */
  public void report(Diagnostic diagnostic) {
    boolean error = diagnostic.severity() == Severity.ERROR;
    reported += error ? 1 : 0;
    Set<Diagnostic> found = error ? errors : doubts;
    if (found.size() < LIMIT) {
      found.add(diagnostic);
    }
  }

  /** Adds what {@code builder} holds. */
  public void report(Diagnostic.Builder builder) {
    report(builder.build());
  }

  /** Whether something is wrong, so that later stages cannot go on; a denied lint is not. */
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** How often an error was reported so far: what is made while this stays the same is whole. */
  public int errors() {
    return reported;
  }

  public boolean isEmpty() {
    return sorted().isEmpty();
  }

  /** All findings, by file, place and code, with lints at their levels. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(errors);
    for (Diagnostic doubt : doubts) {
      Optional<Diagnostic> levelled = levelled(doubt);
      if (levelled.isPresent()) {
        all.add(levelled.get());
      }
    }
    if (all.isEmpty()) {
      return all;
    }
    all.sort(
        Comparator.comparing((Diagnostic d) -> d.span().file().name())
            .thenComparingInt(d -> d.span().start())
            .thenComparing(d -> d.kind().code()));
    return explained(all);
  }

  private Optional<Diagnostic> levelled(Diagnostic doubt) {
    Lint lint = Lint.of(doubt.kind()).orElseThrow();
    return switch (lints.level(lint, doubt.span())) {
      case ALLOW -> Optional.empty();
      case WARN -> Optional.of(doubt.at(Severity.WARNING, ""));
      case DENY -> Optional.of(doubt.at(Severity.ERROR, ""));
    };
  }

  /** Says once for each lint how to silence it. */
  private static List<Diagnostic> explained(List<Diagnostic> all) {
    Set<Kind> told = EnumSet.noneOf(Kind.class);
    List<Diagnostic> explained = new ArrayList<>();
    for (Diagnostic d : all) {
      Optional<Lint> lint = Lint.of(d.kind());
      if (lint.isPresent() && told.add(d.kind())) {
        String name = lint.get().text();
        explained.add(
            d.at(
                d.severity(),
                "this is the lint `" + name + "`; `@allow(" + name + ")` in front silences it"));
      } else {
        explained.add(d);
      }
    }
    return explained;
  }
}
