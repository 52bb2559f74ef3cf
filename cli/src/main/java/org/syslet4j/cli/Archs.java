// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.syslet4j.abi.Arch;

/** Architectures on the command line. */
final class Archs {
  private Archs() {}

  /** This machine's; where chains cannot run, the first that there is. */
  static Arch here() {
    return Arch.current().orElse(Arch.X86_64);
  }

  /** Those of these names, {@code all} being all; {@code otherwise} when there are none. */
  static Arch[] named(List<String> names, Arch... otherwise) {
    Set<Arch> wanted = new LinkedHashSet<>();
    for (String name : names) {
      if (name.equals("all")) {
        wanted.addAll(List.of(Arch.values()));
      } else {
        wanted.add(Arch.named(name).orElseThrow(() -> unknown(name)));
      }
    }
    return wanted.isEmpty() ? otherwise : wanted.toArray(Arch[]::new);
  }

  private static Problem unknown(String name) {
    return Problem.usage("there is no architecture " + Printable.quoted(name))
        .help("write " + texts() + " or all");
  }

  static String texts() {
    return Arrays.stream(Arch.values()).map(Arch::text).collect(Collectors.joining(", "));
  }
}
