// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.abi.CallText.Notation;

/** A line of a script: a call as strace(1) shows it, and its answer. */
record ScriptLine(String text, String call, List<String> arguments, Rules.Rule answer) {
  private static final String ANY = "_";
  private static final String REST = "...";

  static ScriptLine parse(String line) {
    int open = line.indexOf('(');
    int end = open < 0 ? -1 : closing(line, open);
    int equals = line.indexOf('=', Math.max(end, 0));
    if (open < 0 || end < 0 || equals < 0) {
      throw new FaultSyntaxException(
          "a line of a script is call(argument, ...) = answer", line, Math.max(0, open));
    }
    String name = line.substring(0, open).strip();
    Rules.Rule rule;
    try {
      rule = Rules.parse(name + "=" + line.substring(equals + 1).strip()).get(0);
    } catch (FaultSyntaxException e) {
      throw new FaultSyntaxException(e.problem(), line, e.at(name, equals));
    }
    return new ScriptLine(line, name, words(line.substring(open + 1, end)), rule);
  }

  /** The parenthesis that ends the arguments; -1 when there is none. */
  private static int closing(String line, int open) {
    boolean quoted = false;
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += nesting(c);
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Structs and rows have commas of their own: {@code {tv_sec=1, tv_nsec=0}}. */
  private static int nesting(char c) {
    return switch (c) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\' && i + 1 < text.length()) {
        word.append(c).append(text.charAt(++i));
        continue;
      }
      quoted ^= c == '"';
      depth += quoted ? 0 : nesting(c);
      if (c == ',' && !quoted && depth == 0) {
        words.add(word.toString().strip());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    if (!word.toString().isBlank()) {
      words.add(word.toString().strip());
    }
    return List.copyOf(words);
  }

  boolean fits(SystemCall made) {
    return call.equals(made.name()) && (fits(made, Notation.STRACE) || fits(made, Notation.SYSLET));
  }

  /** Whether it is what strace prints, or what a program says: {@code 0644} or {@code 0o644}. */
  private boolean fits(SystemCall made, Notation notation) {
    List<String> real = ShownCall.of(made).arguments(notation);
    boolean rest = !arguments.isEmpty() && arguments.get(arguments.size() - 1).equals(REST);
    int given = rest ? arguments.size() - 1 : arguments.size();
    if (given > real.size() || !rest && given != real.size()) {
      return false;
    }
    for (int i = 0; i < given; i++) {
      if (!arguments.get(i).equals(ANY) && !arguments.get(i).equals(real.get(i))) {
        return false;
      }
    }
    return true;
  }

  long answer(SystemCall made) {
    byte[] bytes = answer.bytes();
    return bytes == null ? answer.value() : FakeKernel.fill(made, bytes);
  }

  @Override
  public String toString() {
    return text;
  }
}
