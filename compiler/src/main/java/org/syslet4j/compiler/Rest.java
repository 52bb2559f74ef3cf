// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Unit;

/**
 * What of a program with syntax errors can be checked all the same: the declarations that hold none
 * and mention nothing that is lost, nor each other's way there. So nothing that is told of them
 * follows from a mistake elsewhere.
 */
final class Rest {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private final List<Unit> units;
  private final Set<String> lost = new HashSet<>();

  private Rest(List<Unit> units) {
    this.units = units;
    units.forEach(unit -> lost.addAll(unit.lost().names()));
  }

  /** The units without what is not to be looked at; none when nothing can be said. */
  static Optional<List<Unit>> of(List<Unit> units) {
    if (units.stream().anyMatch(unit -> unit.lost().header() || !unit.file().hasText())) {
      return Optional.empty();
    }
    return Optional.of(new Rest(units).find());
  }

  private List<Unit> find() {
    List<Decl> left = new ArrayList<>();
    units.forEach(unit -> left.addAll(unit.decls()));
    List<Set<String>> mentioned = new ArrayList<>();
    left.forEach(decl -> mentioned.add(names(decl.span())));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < left.size(); i++) {
        if (mentioned.get(i).stream().anyMatch(lost::contains)) {
          changed |= lost.add(left.get(i).name().text());
        }
      }
    }
    return units.stream().map(this::without).toList();
  }

  private Unit without(Unit unit) {
    return new Unit(
        unit.file(),
        unit.annotations(),
        unit.packageName(),
        unit.uses(),
        unit.decls().stream().filter(decl -> !lost.contains(decl.name().text())).toList());
  }

  private static Set<String> names(Span span) {
    Set<String> names = new HashSet<>();
    Matcher matcher = NAME.matcher(span.file().text().substring(span.start(), span.end()));
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }
}
