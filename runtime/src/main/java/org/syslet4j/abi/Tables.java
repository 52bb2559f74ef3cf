// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables of this package, which lie beside its classes. */
final class Tables {
  private Tables() {}

  /** The lines of a table that are no comments. */
  static List<String> lines(String name) {
    byte[] content = Resources.read(Tables.class, "org/syslet4j/abi/" + name);
    if (content == null) {
      throw new IllegalStateException(
          "org/syslet4j/abi/" + name + " is missing from the class path");
    }
    List<String> lines = new ArrayList<>();
    for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    return lines;
  }
}
