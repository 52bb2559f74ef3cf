// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Name;

/** Holds names to what the language can write. */
final class Names {
  /** The words of the language that are never names; a test compares them with the grammar. */
  static final Set<String> RESERVED =
      Set.of(
          "break",
          "catch",
          "check",
          "const",
          "continue",
          "defer",
          "else",
          "errdefer",
          "fail",
          "fn",
          "for",
          "if",
          "let",
          "loop",
          "null",
          "return",
          "struct",
          "syscall",
          "syslet",
          "try",
          "var",
          "while");

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private Names() {}

  static Name name(String text, Span span) {
    Objects.requireNonNull(text, "a name is null");
    if (!NAME.matcher(text).matches()) {
      throw new IllegalArgumentException(
          CallSite.text(span)
              + ": '"
              + text
              + "' is no name: names are letters, digits and _, and begin with no digit");
    }
    if (RESERVED.contains(text)) {
      throw new IllegalArgumentException(
          CallSite.text(span)
              + ": '"
              + text
              + "' is a word of the language, not a name; choose another");
    }
    return new Name(text, span);
  }

  static Name dotted(String text, Span span) {
    Objects.requireNonNull(text, "a package is null");
    for (String part : text.split("\\.", -1)) {
      name(part, span);
    }
    return new Name(text, span);
  }
}
