// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.syslet4j.abi.Arch;

/**
 * What {@code -Asyslet.*} said.
 *
 * @param archs the architectures to carry images for
 */
record Options(List<Arch> archs) {
  static final String ARCHS = "syslet.archs";
  static final Set<String> NAMES = Set.of(ARCHS);
  static final Options NONE = new Options(List.of(Arch.values()));

  static Options read(Map<String, String> given, Problems problems) {
    for (String name : new TreeMap<>(given).keySet()) {
      if (name.startsWith("syslet.") && !NAMES.contains(name)) {
        problems.warning("there is no option -A" + name + "; there is -A" + ARCHS);
      }
    }
    String archs = given.get(ARCHS);
    return archs == null ? NONE : archs(archs, problems);
  }

  private static Options archs(String text, Problems problems) {
    List<Arch> archs = new ArrayList<>();
    for (String name : text.split(",")) {
      Optional<Arch> arch = Arch.named(name.strip());
      if (arch.isEmpty()) {
        problems.error("-A" + ARCHS + ": there is no architecture '" + name.strip() + "'");
        return NONE;
      }
      archs.add(arch.get());
    }
    return new Options(List.copyOf(archs));
  }
}
