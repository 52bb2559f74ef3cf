// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.grammar;

import java.util.ArrayDeque;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * The base of the generated lexer: retypes the few words whose meaning depends on whether the next
 * token stands on the same line. It looks one token ahead and needs no parser.
 */
public abstract class LineRules extends Lexer {
  private final ArrayDeque<Token> ahead = new ArrayDeque<>();

  protected LineRules(CharStream input) {
    super(input);
  }

  @Override
  public Token nextToken() {
    Token token = ahead.isEmpty() ? super.nextToken() : ahead.poll();
    switch (token.getType()) {
      case SysletLexer.RETURN -> bareUnless(hasValue(token), token, SysletLexer.BARE_RETURN);
      case SysletLexer.BREAK -> bareUnless(hasLabel(token), token, SysletLexer.BARE_BREAK);
      case SysletLexer.CONTINUE -> bareUnless(hasLabel(token), token, SysletLexer.BARE_CONTINUE);
      case SysletLexer.ASYNC, SysletLexer.SYNC -> nameUnlessBeforeCall(token);
      default -> {}
    }
    return token;
  }

  @Override
  public void reset() {
    super.reset();
    if (ahead != null) { // the constructor above us resets, too
      ahead.clear();
    }
  }

  private static void bareUnless(boolean full, Token word, int bare) {
    if (!full) {
      ((CommonToken) word).setType(bare);
    }
  }

  private boolean hasValue(Token word) {
    Token next = peek();
    return next.getLine() == word.getLine()
        && next.getType() != SysletLexer.SEMI
        && next.getType() != SysletLexer.RBRACE
        && next.getType() != Token.EOF;
  }

  private boolean hasLabel(Token word) {
    Token next = peek();
    return next.getLine() == word.getLine()
        && (isName(next.getType())
            || next.getType() == SysletLexer.ASYNC
            || next.getType() == SysletLexer.SYNC);
  }

  private void nameUnlessBeforeCall(Token word) {
    Token next = peek();
    boolean mode =
        next.getLine() == word.getLine()
            && next.getType() != SysletLexer.IN // for async in ...
            && (isName(next.getType())
                || next.getType() == SysletLexer.TRY
                || next.getType() == SysletLexer.ASYNC
                || next.getType() == SysletLexer.SYNC);
    if (!mode) {
      ((CommonToken) word).setType(SysletLexer.NAME);
    }
  }

  private static boolean isName(int type) {
    return switch (type) {
      case SysletLexer.NAME,
          SysletLexer.IN,
          SysletLexer.INOUT,
          SysletLexer.OUT,
          SysletLexer.PACKAGE,
          SysletLexer.USE ->
          true;
      default -> false;
    };
  }

  /** The next token that the parser will see. */
  private Token peek() {
    for (Token waiting : ahead) {
      if (waiting.getChannel() == Token.DEFAULT_CHANNEL) {
        return waiting;
      }
    }
    Token next;
    do {
      next = super.nextToken();
      ahead.add(next);
    } while (next.getChannel() != Token.DEFAULT_CHANNEL && next.getType() != Token.EOF);
    return next;
  }
}
