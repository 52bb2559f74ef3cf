// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.Objects;
import java.util.stream.Collectors;

/** Documentation as {@code ///} lines can hold it. */
final class Docs {
  private Docs() {}

  static String lines(String text) {
    Objects.requireNonNull(text, "a text is null");
    return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }
}
