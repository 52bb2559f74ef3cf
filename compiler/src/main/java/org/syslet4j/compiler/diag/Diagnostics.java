// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the findings of one run. Not safe for several threads. */
public final class Diagnostics {
  /** More than this many are not kept: what follows a thousand mistakes helps nobody. */
  public static final int LIMIT = 1000;

  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Adds a finding; one that was reported before, to the letter, is dropped. */
  public void report(Diagnostic diagnostic) {
    if (found.size() < LIMIT) {
      found.add(diagnostic);
    }
  }

  /** Adds what {@code builder} holds. */
  public void report(Diagnostic.Builder builder) {
    report(builder.build());
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All findings, by file, place and code. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    if (all.size() < 2) {
      return all;
    }
    all.sort(
        Comparator.comparing((Diagnostic d) -> d.span().file().name())
            .thenComparingInt(d -> d.span().start())
            .thenComparing(d -> d.kind().code()));
    return all;
  }
}
