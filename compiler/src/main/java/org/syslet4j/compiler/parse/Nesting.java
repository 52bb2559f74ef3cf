// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.syslet4j.grammar.SysletLexer;

/**
 * Measures how deep a text nests, without recursion and before anything recursive sees it: the
 * parser, the tree and every stage behind it descend as deep as this lets them.
 *
 * <p>A bracket is one level. So is, within its statement or argument, each operator, {@code try},
 * {@code defer}, suffix and {@code else}: a sum of a thousand terms is a tree a thousand deep.
 */
final class Nesting {
  /** Open brackets at one place. */
  static final int BRACKETS = 200;

  /** Open brackets and the operators around them. */
  static final int LEVELS = 500;

  private Nesting() {}

  /** The first token that lies too deep; null when there is none. */
  static @Nullable Token tooDeep(List<Token> tokens) {
    List<Token> seen =
        tokens.stream().filter(t -> t.getChannel() == Token.DEFAULT_CHANNEL).toList();
    int[] types = new int[seen.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = seen.get(i).getType();
    }
    int found = tooDeep(types, types.length);
    return found < 0 ? null : seen.get(found);
  }

  /**
   * The index of the first word that lies too deep; -1 when there is none.
   *
   * @param types the types of the words that the parser sees
   */
  static int tooDeep(int[] types, int count) {
    int[] within = new int[BRACKETS + 2]; // operators so far, per open bracket
    int depth = 0;
    int total = 0;
    int last = SysletLexer.SEMI;
    for (int i = 0; i < count; i++) {
      int type = types[i];
      if (separates(type) || beginsOperand(type) && endsOperand(last)) {
        total -= within[depth];
        within[depth] = 0;
      }
      if (opens(type)) {
        depth++;
        total++;
        if (depth > BRACKETS) {
          return i;
        }
        within[depth] = 0;
      } else if (closes(type)) {
        if (depth > 0) {
          total -= within[depth] + 1;
          depth--;
          if (type == SysletLexer.RBRACK) { // a[i][j][k] is a tree as deep as it is long
            within[depth]++;
            total++;
          }
        }
      } else if (deepens(type)) {
        within[depth]++;
        total++;
      }
      if (total > LEVELS) {
        return i;
      }
      last = type;
    }
    return -1;
  }

  private static boolean opens(int type) {
    return type == SysletLexer.LPAREN || type == SysletLexer.LBRACK || type == SysletLexer.LBRACE;
  }

  private static boolean closes(int type) {
    return type == SysletLexer.RPAREN || type == SysletLexer.RBRACK || type == SysletLexer.RBRACE;
  }

  private static boolean separates(int type) {
    return type == SysletLexer.SEMI || type == SysletLexer.COMMA;
  }

  /** Two operands side by side belong to two statements. */
  private static boolean beginsOperand(int type) {
    return type == SysletLexer.NAME
        || type == SysletLexer.NUMBER
        || Arrays.binarySearch(STATEMENT_WORDS, type) >= 0;
  }

  private static boolean endsOperand(int type) {
    return type >= SysletLexer.NAME && type <= SysletLexer.BYTES
        || type == SysletLexer.NULL
        || closes(type);
  }

  private static boolean deepens(int type) {
    return type >= SysletLexer.AND_AND && type <= SysletLexer.TILDE
        || Arrays.binarySearch(DEEPENING, type) >= 0;
  }

  private static final int[] STATEMENT_WORDS =
      sorted(
          SysletLexer.LET,
          SysletLexer.VAR,
          SysletLexer.LOOP,
          SysletLexer.WHILE,
          SysletLexer.FOR,
          SysletLexer.RETURN,
          SysletLexer.BARE_RETURN,
          SysletLexer.BREAK,
          SysletLexer.BARE_BREAK,
          SysletLexer.CONTINUE,
          SysletLexer.BARE_CONTINUE,
          SysletLexer.FAIL,
          SysletLexer.CHECK,
          SysletLexer.IF,
          SysletLexer.DEFER,
          SysletLexer.ERRDEFER,
          SysletLexer.TRY,
          SysletLexer.ASYNC,
          SysletLexer.SYNC,
          SysletLexer.CONST,
          SysletLexer.STRUCT,
          SysletLexer.SYSCALL,
          SysletLexer.FN,
          SysletLexer.SYSLET,
          SysletLexer.USE,
          SysletLexer.AT);

  private static final int[] DEEPENING =
      sorted(
          SysletLexer.DOT,
          SysletLexer.TRY,
          SysletLexer.DEFER,
          SysletLexer.ERRDEFER,
          SysletLexer.ELSE,
          SysletLexer.CATCH);

  private static int[] sorted(int... types) {
    Arrays.sort(types);
    return types;
  }
}
