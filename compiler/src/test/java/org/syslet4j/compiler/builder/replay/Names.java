// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.replay;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which variables are there, from a block outwards. */
final class Names {
  private final @Nullable Names outer;
  private final Map<String, Shown> shown = new HashMap<>();

  Names(@Nullable Names outer) {
    this.outer = outer;
  }

  void put(String name, Shown value) {
    shown.put(name, value);
  }

  @Nullable Shown find(String name) {
    Shown found = shown.get(name);
    return found != null || outer == null ? found : outer.find(name);
  }
}
