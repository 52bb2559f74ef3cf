// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.builder.Syslet;
import org.syslet4j.grammar.SysletLexer;

class ReservedWordsTest {
  @Test
  void theBuilderRefusesTheWordsThatTheGrammarReserves() {
    TreeSet<String> reserved = new TreeSet<>();
    for (int type = SysletLexer.BREAK; type <= SysletLexer.WHILE; type++) {
      String literal = SysletLexer.VOCABULARY.getLiteralName(type);
      reserved.add(literal.substring(1, literal.length() - 1));
    }
    assertThat(reserved).contains("loop", "while").doesNotContain("async", "use");
    for (String word : reserved) {
      assertThatThrownBy(() -> Syslet.define("demo", word)).hasMessageContaining(word);
    }
    Syslet.define("demo", "async");
  }
}
