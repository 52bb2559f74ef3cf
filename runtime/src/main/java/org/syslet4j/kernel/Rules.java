// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.Errno;
import org.syslet4j.abi.Nearest;
import org.syslet4j.abi.PseudoCall;

/**
 * Reads rules: {@code CALL[@N[+]]=ANSWER} and {@code CALL[@N[+]]<=COUNT}, several with commas
 * between them. {@code @3} is the third such call, {@code @3+} that and all behind it; without
 * either it is each.
 */
final class Rules {
  private final String text;
  private int at;

  private Rules(String text) {
    this.text = text;
  }

  /**
   * A rule.
   *
   * @param from the first occurrence, from 1
   * @param to the last
   * @param limit whether {@code value} is what a count is cut to, and no answer
   * @param bytes what the call is to have read; else {@code value} is its answer
   */
  record Rule(String call, int from, int to, boolean limit, long value, byte @Nullable [] bytes) {
    boolean fits(String name, int occurrence) {
      return call.equals(name) && occurrence >= from && occurrence <= to;
    }
  }

  static List<Rule> parse(String text) {
    Rules rules = new Rules(text);
    List<Rule> all = new ArrayList<>();
    do {
      all.add(rules.rule());
    } while (rules.accept(","));
    rules.blank();
    if (rules.at < text.length()) {
      throw rules.wrong("nothing is expected here", rules.at);
    }
    return List.copyOf(all);
  }

  FaultSyntaxException wrong(String message, int place) {
    return new FaultSyntaxException(message, text, place);
  }

  private void blank() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean accept(String word) {
    blank();
    boolean there = text.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private String word(String what) {
    blank();
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (start == at) {
      throw wrong(what + " is expected", at);
    }
    return text.substring(start, at);
  }

  private Rule rule() {
    blank();
    int start = at;
    CallTable.Call call = call(word("the name of a system call"), start);
    int from = 1;
    int to = Integer.MAX_VALUE;
    if (accept("@")) {
      int place = at;
      from = (int) Math.min(Integer.MAX_VALUE, number("which one of the calls, from 1 on,"));
      if (from < 1) {
        throw wrong("calls are counted from 1, not " + from, place);
      }
      to = accept("+") ? Integer.MAX_VALUE : from;
    }
    if (accept("<=")) {
      if (countOf(call).isEmpty()) {
        throw wrong(call.name() + " has no count that could be cut short", start);
      }
      int place = at;
      long limit = number("a count of bytes");
      if (limit < 0) {
        throw wrong("a count is not negative: " + limit, place);
      }
      return new Rule(call.name(), from, to, true, limit, null);
    }
    if (!accept("=")) {
      throw wrong("'=' with an answer, or '<=' with a count, is expected", at);
    }
    blank();
    if (accept("\"")) {
      return new Rule(call.name(), from, to, false, 0, quoted());
    }
    return new Rule(call.name(), from, to, false, answer(), null);
  }

  private CallTable.Call call(String name, int place) {
    if (Stream.of(PseudoCall.values()).anyMatch(pseudo -> pseudo.text().equals(name))) {
      throw wrong(name + " is a pseudo call, which no kernel answers", place);
    }
    return CallTable.LINUX
        .named(name)
        .orElseThrow(
            () ->
                wrong(
                    "there is no system call '"
                        + name
                        + "'"
                        + meant(
                            name,
                            CallTable.LINUX.calls().stream().map(CallTable.Call::name).toList()),
                    place));
  }

  private static String meant(String name, List<String> known) {
    return Nearest.to(name, known, 1).stream()
        .map(closest -> "; did you mean '" + closest + "'?")
        .findFirst()
        .orElse("");
  }

  /** The errno of that name, positive. */
  private static Errno errno(Rules rules, String name, int place) {
    return Errno.named(name)
        .orElseThrow(
            () ->
                rules.wrong(
                    "there is no errno '"
                        + name
                        + "'"
                        + meant(name, Stream.of(Errno.values()).map(Enum::name).toList()),
                    place));
  }

  private long number(String what) {
    blank();
    int start = at;
    boolean negative = accept("-");
    String digits = word(what);
    try {
      long value =
          digits.startsWith("0x")
              ? Long.parseLong(digits.substring(2), 16)
              : Long.parseLong(digits);
      return negative ? -value : value;
    } catch (NumberFormatException e) {
      throw wrong(what + " is expected, and '" + digits + "' is no number", start);
    }
  }

  /** A number, or the name of an errno, which a kernel answers negated. */
  private long answer() {
    blank();
    int start = at;
    boolean named = at < text.length() && Character.isLetter(text.charAt(at));
    return named
        ? -errno(this, word("an errno"), start).number()
        : number("a number, an errno or a text in quotes");
  }

  private byte[] quoted() {
    int start = at - 1;
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    while (at < text.length() && text.charAt(at) != '"') {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c == '\\' && at < text.length()) {
        char escaped = text.charAt(at++);
        c = escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == '0' ? 0 : escaped;
      }
      bytes.writeBytes(Character.toString(c).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    if (!accept("\"")) {
      throw wrong("this text has no end", start);
    }
    return bytes.toByteArray();
  }

  /** The argument that says how many bytes are to be moved. */
  static Optional<Integer> countOf(CallTable.Call call) {
    for (int i = 0; i < call.params().size(); i++) {
      CallTable.Param param = call.params().get(i);
      boolean behindBytes = i > 0 && call.params().get(i - 1).type().equals("bytes");
      if (param.type().equals("long") && (behindBytes || param.name().equals("count"))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The call of that name. */
  static CallTable.Call known(String name) {
    return new Rules(name).call(name, 0);
  }
}
