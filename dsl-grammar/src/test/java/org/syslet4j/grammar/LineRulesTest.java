// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** What a line end means to the words that care. */
class LineRulesTest {
  @Test
  void aReturnBeforeALineEndIsBare() {
    assertThat(types("return\nx")).containsExactly(SysletLexer.BARE_RETURN, SysletLexer.NAME);
    assertThat(types("return x")).containsExactly(SysletLexer.RETURN, SysletLexer.NAME);
    assertThat(types("return // c\nx"))
        .containsExactly(SysletLexer.BARE_RETURN, SysletLexer.LINE_COMMENT, SysletLexer.NAME);
  }

  @Test
  void aBreakOrContinueBeforeALineEndIsBare() {
    assertThat(types("break\nx")).containsExactly(SysletLexer.BARE_BREAK, SysletLexer.NAME);
    assertThat(types("continue\nx")).containsExactly(SysletLexer.BARE_CONTINUE, SysletLexer.NAME);
    assertThat(types("break }")).containsExactly(SysletLexer.BARE_BREAK, SysletLexer.RBRACE);
    assertThat(types("break x")).containsExactly(SysletLexer.BREAK, SysletLexer.NAME);
    assertThat(types("return }")).containsExactly(SysletLexer.BARE_RETURN, SysletLexer.RBRACE);
  }

  @Test
  void asyncIsAWordOnlyInFrontOfACallOnItsLine() {
    assertThat(types("async f")).containsExactly(SysletLexer.ASYNC, SysletLexer.NAME);
    assertThat(types("async try")).containsExactly(SysletLexer.ASYNC, SysletLexer.TRY);
    assertThat(types("sync(")).containsExactly(SysletLexer.NAME, SysletLexer.LPAREN);
    assertThat(types("sync\nf")).containsExactly(SysletLexer.NAME, SysletLexer.NAME);
    assertThat(types("async sync f"))
        .containsExactly(SysletLexer.ASYNC, SysletLexer.SYNC, SysletLexer.NAME);
  }

  @Test
  void startingAfreshForgetsWhatWasLookedAt() {
    SysletLexer lexer = new SysletLexer(CharStreams.fromString("return x y"));
    lexer.nextToken();
    lexer.reset();
    assertThat(lexer.getAllTokens()).hasSize(3);
  }

  private static List<Integer> types(String text) {
    SysletLexer lexer = new SysletLexer(CharStreams.fromString(text));
    return lexer.getAllTokens().stream().map(t -> ((Token) t).getType()).toList();
  }
}
