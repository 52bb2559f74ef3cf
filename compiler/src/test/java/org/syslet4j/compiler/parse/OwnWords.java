// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.syslet4j.compiler.diag.Diagnostic;

/** No message may speak as the parser generator does. */
public final class OwnWords {
  private OwnWords() {}

  public static void check(Diagnostic diagnostic) {
    assertThat(diagnostic.message())
        .isNotBlank()
        .doesNotContain(
            "mismatched input",
            "extraneous input",
            "no viable alternative",
            "token recognition error",
            "<EOF>",
            "<missing")
        .doesNotContainPattern("(?<![`\\w])null")
        .doesNotContainPattern("missing .* at ")
        .doesNotContainPattern("\\b(LPAREN|RPAREN|RBRACE|NAME|NUMBER)\\b");
  }
}
