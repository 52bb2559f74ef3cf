// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.tree.Name;

/** Which package uses which, and the circles among them, which are errors. */
final class Uses {
  private final Map<String, List<Name>> byPackage = new LinkedHashMap<>();

  void add(String home, Name used) {
    List<Name> all = byPackage.get(home);
    if (all == null) {
      all = new ArrayList<>();
      byPackage.put(home, all);
    }
    all.add(used);
  }

  /** Reports every circle once, at a `use` that closes it. */
  void check(Diagnostics diagnostics) {
    withoutLeaves();
    while (!byPackage.isEmpty()) {
      List<Name> circle = circle();
      report(circle, diagnostics);
      for (Name name : circle) {
        byPackage.remove(name.text());
      }
      withoutLeaves();
    }
  }

  /** Takes away, again and again, what uses nothing that is left: circles stay. */
  private void withoutLeaves() {
    boolean changed = true;
    while (changed) {
      changed = false;
      Iterator<List<Name>> all = byPackage.values().iterator();
      while (all.hasNext()) {
        if (!usesAny(all.next())) {
          all.remove();
          changed = true;
        }
      }
    }
  }

  /** Whether something is used that is left; what is not is taken away. */
  private boolean usesAny(List<Name> used) {
    for (int i = used.size() - 1; i >= 0; i--) {
      if (!byPackage.containsKey(used.get(i).text())) {
        used.remove(i);
      }
    }
    return !used.isEmpty();
  }

  /** Every package that is left uses one that is left: following them leads into a circle. */
  private List<Name> circle() {
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<Name> way = new ArrayList<>();
    String at = byPackage.keySet().iterator().next();
    while (!seen.containsKey(at)) {
      seen.put(at, way.size());
      Name next = byPackage.getOrDefault(at, List.of()).get(0);
      way.add(next);
      at = next.text();
    }
    return way.subList(seen.getOrDefault(at, 0), way.size());
  }

  private static void report(List<Name> circle, Diagnostics diagnostics) {
    Name last = circle.get(circle.size() - 1);
    Name first = circle.get(0);
    Diagnostic.Builder builder =
        Diagnostic.of(Kind.CYCLIC_USE, first.span(), last)
            .label(
                circle.size() == 1
                    ? "this is the package itself"
                    : "`" + last + "` uses `" + first + "`");
    for (int i = 1; i < Math.min(circle.size(), 6); i++) {
      Name next = circle.get(i);
      builder.place(next.span(), "`" + circle.get(i - 1) + "` uses `" + next + "`");
    }
    diagnostics.report(
        builder.help("move what both need to a package of its own, and use that in both"));
  }
}
