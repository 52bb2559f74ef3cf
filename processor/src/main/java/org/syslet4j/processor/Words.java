// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import org.jspecify.annotations.Nullable;

/** Which Java names the language can write. */
final class Words {
  private Words() {}

  /** What is wrong with that name; empty when it is a name of the language, too. */
  static String objection(String name) {
    // Asks what reads texts, not ANTLR's lexer, whose tables would be loaded for this alone.
    org.syslet4j.compiler.parse.@Nullable Words words = org.syslet4j.compiler.parse.Words.of(name);
    if (words == null || words.size() != 1) {
      return "'" + name + "' is no name of the language, which are of ASCII letters, digits and _";
    }
    return words.canBeName(0)
        ? ""
        : "'" + name + "' is a word of the language: choose another name";
  }
}
