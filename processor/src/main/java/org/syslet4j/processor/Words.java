// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.syslet4j.grammar.SysletLexer;

/** Which Java names the language can write. */
final class Words {
  private static final Set<String> RESERVED =
      IntStream.rangeClosed(SysletLexer.BREAK, SysletLexer.WHILE)
          .mapToObj(SysletLexer.VOCABULARY::getLiteralName)
          .map(literal -> literal.substring(1, literal.length() - 1))
          .collect(Collectors.toUnmodifiableSet());

  private Words() {}

  /** What is wrong with that name; empty when it is a name of the language, too. */
  static String objection(String name) {
    if (RESERVED.contains(name)) {
      return "'" + name + "' is a word of the language: choose another name";
    }
    return name.matches("[A-Za-z_][A-Za-z0-9_]*")
        ? ""
        : "'" + name + "' is no name of the language, which are of ASCII letters, digits and _";
  }
}
