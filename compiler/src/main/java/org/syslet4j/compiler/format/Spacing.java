// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.format;

import java.util.Set;
import org.syslet4j.compiler.parse.Words;

/** What stands between two words of one line, and where a line that is too long may be broken. */
final class Spacing {
  private static final Set<String> OPERATORS =
      Set.of(
          "||", "&&", "|", "^", "&", "<<", ">>", "+", "-", "*", "/", "%", "==", "!=", "<", "<=",
          ">", ">=", "=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=");

  private final Words words;
  private final int[]
      before; // the word in front of each that is no comment and no semicolon, or -1

  Spacing(Words words) {
    this.words = words;
    this.before = new int[words.size()];
    int last = -1;
    for (int i = 0; i < before.length; i++) {
      before[i] = last;
      if (!words.isComment(i) && !words.text(i).equals(";")) {
        last = i;
      }
    }
  }

  /**
   * Whether a blank stands in front of a word that does not begin its line.
   *
   * @param literal whether it, or the word in front of it, is a brace of a struct literal
   */
  boolean isApart(int index, boolean literal) {
    int last = before[index];
    String left = words.text(last);
    String right = words.text(index);
    if (left.equals("{") || right.equals("}")) {
      return true;
    }
    if (right.equals("{")) {
      return !literal;
    }
    return switch (right) {
      case ")", "]", ",", ":", ".", "..", "[" -> false;
      case "(" -> !left.equals("(") && !isCallee(last) && !sticks(last, right);
      default -> !sticks(last, right);
    };
  }

  /** Whether nothing stands between a word and what follows it. */
  private boolean sticks(int index, String next) {
    return switch (words.text(index)) {
      case "(", "[", ".", "..", "@", "!", "~" -> true;
      case "-" -> !isBinary(index) && !next.equals("-");
      default -> false;
    };
  }

  /** Whether a parenthesis behind it holds its arguments. */
  private boolean isCallee(int index) {
    return words.isSpelled(index) && !isForIn(index);
  }

  private boolean isForIn(int index) {
    int name = words.text(index).equals("in") ? before[index] : -1;
    return name >= 0 && before[name] >= 0 && words.text(before[name]).equals("for");
  }

  private boolean isBinary(int index) {
    int left = before[index];
    if (left < 0) {
      return false;
    }
    return switch (words.text(left)) {
      case ")", "]", "}", "null" -> true;
      default -> words.isSpelled(left) && !isForIn(left);
    };
  }

  /** Whether a line may go on at this word. */
  boolean mayBreak(int index) {
    int last = before[index];
    if (last < 0) {
      return false;
    }
    String left = words.text(last);
    return left.equals(",") || OPERATORS.contains(left) && (!left.equals("-") || isBinary(last));
  }
}
