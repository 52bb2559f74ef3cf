// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables that a place in a body sees. */
final class Scope {
  private final @Nullable Scope outer;
  private final Map<String, Variable> variables = new HashMap<>();

  Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  /** Adds a variable; answers the one of that name in this very scope, if there is one already. */
  Optional<Variable> declare(Variable variable) {
    return Optional.ofNullable(variables.putIfAbsent(variable.name(), variable));
  }

  Optional<Variable> find(String name) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      Variable variable = scope.variables.get(name);
      if (variable != null) {
        return Optional.of(variable);
      }
    }
    return Optional.empty();
  }

  /** All names that can be seen, for did-you-mean. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Scope scope = this; scope != null; scope = scope.outer) {
      names.addAll(scope.variables.keySet());
    }
    return names;
  }
}
