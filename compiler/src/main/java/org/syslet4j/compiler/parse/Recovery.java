// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.syslet4j.grammar.SysletLexer;
import org.syslet4j.grammar.SysletParser;

/**
 * How the parser goes on behind a mistake: it puts in a missing bracket or sign when what stands
 * there can follow one; else it gives up the statement, field, parameter or declaration that it is
 * in and looks for the next. One message per mistake; nothing is said again until a token fitted.
 */
final class Recovery extends DefaultErrorStrategy {
  private final Wording wording;
  private int lastGivenUpAt = -1;

  Recovery(Wording wording) {
    this.wording = wording;
  }

  Wording wording() {
    return wording;
  }

  /** Starts afresh, for the next declaration. */
  void begin(Parser parser) {
    endErrorCondition(parser);
    lastGivenUpAt = -1;
  }

  // --- reporting
  // -----------------------------------------------------------------------------------

  @Override
  public void reportError(Parser parser, RecognitionException e) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      ParserRuleContext context = (ParserRuleContext) e.getCtx();
      Token token = e.getOffendingToken();
      wording.report(context, token, expectedAt(parser, e));
    }
  }

  private static IntervalSet expectedAt(Parser parser, RecognitionException e) {
    int state = e.getOffendingState();
    return state < 0
        ? new IntervalSet()
        : parser.getATN().nextTokens(parser.getATN().states.get(state));
  }

  // --- what stands where a token is missing
  // ---------------------------------------------------------

  @Override
  public Token recoverInline(Parser parser) {
    ATNState state = parser.getInterpreter().atn.states.get(parser.getState());
    IntervalSet expected = parser.getATN().nextTokens(state);
    InputMismatchException mismatch = new InputMismatchException(parser);
    reportError(parser, mismatch);
    int missing = expected.isNil() ? Token.INVALID_TYPE : expected.getMinElement();
    if (expected.size() == 1 && canBePutIn(parser, state, missing)) {
      return getMissingSymbol(parser);
    }
    throw mismatch;
  }

  private static boolean canBePutIn(Parser parser, ATNState state, int missing) {
    int next = parser.getTokenStream().LA(1);
    if (missing == SysletLexer.RBRACE && (next == Token.EOF || beginsDeclarationLine(parser))) {
      return true;
    }
    boolean sign =
        switch (missing) {
          case SysletLexer.RPAREN, SysletLexer.RBRACK ->
              !beginsStatement(next) || firstOnLine(parser);
          case SysletLexer.LBRACE -> closesLike(parser, parser.getContext());
          case SysletLexer.RBRACE, SysletLexer.COLON, SysletLexer.ASSIGN, SysletLexer.IN -> true;
          default -> false;
        };
    return sign
        && parser
            .getATN()
            .nextTokens(state.transition(0).target, parser.getContext())
            .contains(next);
  }

  /**
   * Whether the `{` alone was forgotten: then the next `}` that closes nothing stands under the
   * beginning of the line that should have ended in `{`.
   */
  private static boolean closesLike(Parser parser, ParserRuleContext block) {
    TokenStream tokens = parser.getTokenStream();
    ParserRuleContext owner = block.getParent() == null ? block : block.getParent();
    int depth = 0;
    for (int i = tokens.index(); tokens.get(i).getType() != Token.EOF; i++) {
      depth += braceStep(tokens.get(i).getType());
      if (depth < 0) {
        return tokens.get(i).getCharPositionInLine() == lineColumn(tokens, owner.getStart());
      }
    }
    return false;
  }

  /** The column of the first token on the line of this one. */
  private static int lineColumn(TokenStream tokens, Token token) {
    Token first = token;
    for (int i = token.getTokenIndex() - 1; i >= 0; i--) {
      if (tokens.get(i).getLine() < token.getLine()) {
        break;
      }
      first = tokens.get(i);
    }
    return first.getCharPositionInLine();
  }

  // --- giving up a part
  // -----------------------------------------------------------------------------

  @Override
  public void recover(Parser parser, RecognitionException e) {
    switch (parser.getContext().getRuleIndex()) {
      case SysletParser.RULE_statement -> skipStatement(parser, parser.getContext().getStart());
      case SysletParser.RULE_field -> skipField(parser);
      case SysletParser.RULE_param, SysletParser.RULE_namedResult -> skipParam(parser, e);
      case SysletParser.RULE_declaration, SysletParser.RULE_file -> skipToDeclarationLine(parser);
      case SysletParser.RULE_body -> {
        while (parser.getTokenStream().LA(1) != Token.EOF) {
          parser.getTokenStream().consume();
        }
      }
      case SysletParser.RULE_packageClause, SysletParser.RULE_useClause -> skipLine(parser);
      default -> throw e;
    }
  }

  /** In front of each turn of a loop: what cannot be in it is told and skipped. */
  @Override
  public void sync(Parser parser) {
    switch (parser.getContext().getRuleIndex()) {
      case SysletParser.RULE_block, SysletParser.RULE_body -> syncStatements(parser);
      case SysletParser.RULE_structDecl -> syncFields(parser);
      default -> {}
    }
  }

  private void syncStatements(Parser parser) {
    boolean outermost = parser.getContext().getRuleIndex() == SysletParser.RULE_body;
    int next = parser.getTokenStream().LA(1);
    while (!beginsStatement(next)
        && !annotatesStatement(parser)
        && next != SysletLexer.SEMI
        && next != Token.EOF
        && (outermost || next != SysletLexer.RBRACE && !beginsDeclarationLine(parser))) {
      Token token = parser.getCurrentToken();
      if (!inErrorRecoveryMode(parser)) {
        beginErrorCondition(parser);
        wording.noStatement(parser.getContext(), token);
      }
      skipStatement(parser, token);
      if (outermost && parser.getTokenStream().LA(1) == SysletLexer.RBRACE) {
        parser.getTokenStream().consume();
      }
      next = parser.getTokenStream().LA(1);
    }
  }

  private void syncFields(Parser parser) {
    if (parser.getTokenStream().LT(-1).getType() == SysletLexer.STRUCT) {
      return;
    }
    int next = parser.getTokenStream().LA(1);
    while (!isName(next)
        && next != SysletLexer.AT
        && next != SysletLexer.RBRACE
        && next != Token.EOF
        && !beginsDeclarationLine(parser)) {
      if (!inErrorRecoveryMode(parser)) {
        beginErrorCondition(parser);
        wording.noField(parser.getCurrentToken());
      }
      parser.getTokenStream().consume();
      skipField(parser);
      next = parser.getTokenStream().LA(1);
    }
  }

  /**
   * To the end of the statement that began at {@code start}: behind a `;`, in front of a `}` that
   * closes the block around it, or of a line that begins like a statement.
   */
  private void skipStatement(Parser parser, Token start) {
    TokenStream tokens = parser.getTokenStream();
    int here = tokens.index();
    int parens = 0;
    int braces = 0;
    for (int i = start.getTokenIndex(); i < here; i++) {
      Token passed = tokens.get(i);
      if (passed.getChannel() == Token.DEFAULT_CHANNEL) {
        parens = Math.max(0, parens + parenStep(passed.getType()));
        braces = Math.max(0, braces + braceStep(passed.getType()));
      }
    }
    boolean must = here == start.getTokenIndex() || here == lastGivenUpAt;
    lastGivenUpAt = here;
    while (tokens.LA(1) != Token.EOF) {
      int type = tokens.LA(1);
      boolean fresh = firstOnLine(parser);
      if (!must && fresh && beginsDeclaration(type) && type != SysletLexer.AT) {
        return; // what is open is not closed: that is told, if nothing else was
      }
      if (!must && braces == 0) {
        if (type == SysletLexer.RBRACE) {
          return;
        }
        boolean word = beginsStatement(type) && type != SysletLexer.TRY && !isName(type);
        if (fresh && (word || parens == 0 && beginsStatement(type))) {
          endErrorCondition(parser); // a fresh start: its own mistakes are worth telling
          return;
        }
      }
      parens = Math.max(0, parens + parenStep(type));
      int after = braces + braceStep(type);
      if (after < 0 && !must) {
        return;
      }
      boolean closed = braces > 0 && after == 0;
      braces = Math.max(0, after);
      parser.getTokenStream().consume();
      must = false;
      boolean ends = type == SysletLexer.SEMI && (parens == 0 || firstOnLine(parser));
      if (braces == 0 && (ends || closed && !continuesBlock(tokens.LA(1)))) {
        return;
      }
    }
  }

  private static boolean continuesBlock(int type) {
    return type == SysletLexer.ELSE || type == SysletLexer.RPAREN || type == SysletLexer.COMMA;
  }

  /** To the next field: behind a `,`, at the next line, or in front of the `}`. */
  private static void skipField(Parser parser) {
    TokenStream tokens = parser.getTokenStream();
    while (tokens.LA(1) != Token.EOF
        && tokens.LA(1) != SysletLexer.RBRACE
        && !firstOnLine(parser)) {
      int type = tokens.LA(1);
      parser.getTokenStream().consume();
      if (type == SysletLexer.COMMA) {
        return;
      }
    }
  }

  /** To the `,` or `)` behind a parameter; gives up the whole list when there is none near. */
  private static void skipParam(Parser parser, RecognitionException e) {
    TokenStream tokens = parser.getTokenStream();
    int open = 0;
    while (true) {
      int type = tokens.LA(1);
      if (open == 0 && (type == SysletLexer.COMMA || type == SysletLexer.RPAREN)) {
        return;
      }
      if (type == Token.EOF || braceStep(type) != 0 || beginsDeclarationLine(parser)) {
        throw e;
      }
      open += parenStep(type);
      parser.getTokenStream().consume();
    }
  }

  private static void skipLine(Parser parser) {
    while (parser.getTokenStream().LA(1) != Token.EOF && !firstOnLine(parser)) {
      parser.getTokenStream().consume();
    }
  }

  /** Tells that no declaration begins here, and goes to the next that does. */
  void skipToDeclaration(Parser parser) {
    wording.noDeclaration(parser.getCurrentToken());
    parser.getTokenStream().consume();
    skipToDeclarationLine(parser);
  }

  private static void skipToDeclarationLine(Parser parser) {
    while (parser.getTokenStream().LA(1) != Token.EOF && !beginsDeclarationLine(parser)) {
      parser.getTokenStream().consume();
    }
  }

  // --- kinds of tokens
  // --------------------------------------------------------------------------------

  private static int parenStep(int type) {
    return switch (type) {
      case SysletLexer.LPAREN, SysletLexer.LBRACK -> 1;
      case SysletLexer.RPAREN, SysletLexer.RBRACK -> -1;
      default -> 0;
    };
  }

  private static int braceStep(int type) {
    return switch (type) {
      case SysletLexer.LBRACE -> 1;
      case SysletLexer.RBRACE -> -1;
      default -> 0;
    };
  }

  static boolean beginsDeclaration(int type) {
    return switch (type) {
      case SysletLexer.CONST,
          SysletLexer.STRUCT,
          SysletLexer.SYSCALL,
          SysletLexer.FN,
          SysletLexer.SYSLET,
          SysletLexer.AT ->
          true;
      default -> false;
    };
  }

  static boolean isName(int type) {
    return Words.isName(type);
  }

  static boolean beginsStatement(int type) {
    return switch (type) {
      case SysletLexer.LET,
          SysletLexer.VAR,
          SysletLexer.IF,
          SysletLexer.LOOP,
          SysletLexer.WHILE,
          SysletLexer.FOR,
          SysletLexer.BREAK,
          SysletLexer.BARE_BREAK,
          SysletLexer.CONTINUE,
          SysletLexer.BARE_CONTINUE,
          SysletLexer.RETURN,
          SysletLexer.BARE_RETURN,
          SysletLexer.FAIL,
          SysletLexer.CHECK,
          SysletLexer.DEFER,
          SysletLexer.ERRDEFER,
          SysletLexer.LBRACE,
          SysletLexer.ASYNC,
          SysletLexer.SYNC,
          SysletLexer.TRY ->
          true;
      default -> isName(type);
    };
  }

  private static boolean beginsDeclarationLine(Parser parser) {
    return beginsDeclaration(parser.getTokenStream().LA(1))
        && (firstOnLine(parser) || behindAnnotation(parser));
  }

  /** Whether the line begins with an annotation, which the block around may have taken. */
  private static boolean behindAnnotation(Parser parser) {
    TokenStream tokens = parser.getTokenStream();
    Token first = parser.getCurrentToken();
    for (int i = tokens.index() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.getLine() < first.getLine()) {
        break;
      }
      first = token.getChannel() == Token.DEFAULT_CHANNEL ? token : first;
    }
    return first.getType() == SysletLexer.AT;
  }

  private static boolean annotatesStatement(Parser parser) {
    TokenStream tokens = parser.getTokenStream();
    return tokens.LA(1) == SysletLexer.AT
        && !beginsDeclaration(tokens.get(behindAnnotations(tokens)).getType());
  }

  /** The index of the first token that belongs to no annotation. */
  static int behindAnnotations(TokenStream tokens) {
    int at = tokens.index();
    while (tokens.get(at).getType() == SysletLexer.AT) {
      at = next(tokens, next(tokens, at));
      if (tokens.get(at).getType() != SysletLexer.LPAREN) {
        continue;
      }
      int open = 0;
      do {
        open += parenStep(tokens.get(at).getType());
        at = next(tokens, at);
      } while (open > 0 && tokens.get(at).getType() != Token.EOF);
    }
    return at;
  }

  /** The index of the token behind another one; the last one's is its own. */
  static int next(TokenStream tokens, int index) {
    int at = index;
    while (tokens.get(at).getType() != Token.EOF) {
      at++;
      if (tokens.get(at).getChannel() == Token.DEFAULT_CHANNEL) {
        break;
      }
    }
    return at;
  }

  private static boolean firstOnLine(Parser parser) {
    Token before = parser.getTokenStream().LT(-1);
    return before == null || before.getLine() < parser.getCurrentToken().getLine();
  }
}
