// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.syslet4j.abi.CallLine;
import org.syslet4j.abi.CallTable;

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
    for (int i = open; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ')' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\' && i + 1 < text.length()) {
        word.append(c).append(text.charAt(++i));
        continue;
      }
      quoted ^= c == '"';
      if (c == ',' && !quoted) {
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
    if (!call.equals(made.name())) {
      return false;
    }
    String shown = made.describe();
    List<String> real = words(shown.substring(shown.indexOf('(') + 1, shown.length() - 1));
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

  /** An argument as failures show it. */
  static String argument(SystemCall made, String name) {
    Optional<CallTable.Call> known = CallTable.LINUX.numbered(made.arch(), made.number());
    List<CallTable.Param> params = known.orElseThrow().params();
    byte[] one = new byte[1];
    for (int i = 0; i < params.size(); i++) {
      if (params.get(i).name().equals(name)) {
        return CallLine.argument(
            made.arch(),
            known,
            i,
            made.argument(i),
            address -> made.read(address, one) ? one[0] & 0xff : -1);
      }
    }
    throw new AssertionError(name);
  }

  @Override
  public String toString() {
    return text;
  }
}
