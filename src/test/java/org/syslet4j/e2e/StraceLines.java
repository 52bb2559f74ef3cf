// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines in strace's notation, those of strace -f and those of a trace. */
final class StraceLines {
  private static final Pattern LINE =
      Pattern.compile("(?:(\\d+) +)?(\\w+)\\((.*)\\) += (.*?)(?: <\\d+\\.\\d+>)?(?: \\[async.*])?");
  private static final Pattern UNFINISHED = Pattern.compile("(\\d+) +(.*?) <unfinished \\.\\.\\.>");
  private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)");
  private static final Pattern IOVEC =
      Pattern.compile("\\[\\{iov_base=(.*), iov_len=(\\d+)}]", Pattern.DOTALL);
  private static final Pattern HOW =
      Pattern.compile("\\{flags=(.*?), (?:mode=0, )?resolve=RESOLVE_CACHED}");

  private StraceLines() {}

  /** A call; {@code thread} is empty where the line names none. */
  record Call(String thread, String name, List<String> arguments, String result) {
    /** What it does, whoever does it. */
    String text() {
      return name + "(" + String.join(", ", arguments) + ") = " + result;
    }
  }

  /** Those lines that are calls, in the order of their ends. */
  static List<Call> read(List<String> lines) {
    Map<String, String> begun = new HashMap<>();
    List<Call> calls = new ArrayList<>();
    for (String line : lines) {
      Matcher unfinished = UNFINISHED.matcher(line);
      Matcher resumed = RESUMED.matcher(line);
      if (unfinished.matches()) {
        begun.put(unfinished.group(1), unfinished.group(2));
        continue;
      }
      String whole = line;
      if (resumed.matches()) {
        String rest = resumed.group(2);
        whole = resumed.group(1) + " " + begun.remove(resumed.group(1)) + rest;
      }
      Matcher call = LINE.matcher(whole);
      if (call.matches()) {
        String thread = call.group(1) == null ? "" : call.group(1);
        calls.add(new Call(thread, call.group(2), split(call.group(3)), call.group(4)));
      }
    }
    return calls;
  }

  /** At commas that stand in no string and no brackets. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[' || c == '(') {
        depth++;
      } else if (c == '}' || c == ']' || c == ')') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    if (!text.isEmpty()) {
      parts.add(text.substring(start).strip());
    }
    return parts;
  }

  /**
   * The call of the program that an attempt without blocking stands for: openat2 with
   * RESOLVE_CACHED for openat, preadv2 and pwritev2 with RWF_NOWAIT for read, write and their kin.
   */
  static Call meant(Call call) {
    List<String> a = call.arguments();
    if (call.name().equals("openat2")) {
      Matcher how = HOW.matcher(a.get(2));
      return how.matches()
          ? new Call(
              call.thread(),
              "openat",
              List.of(a.get(0), a.get(1), how.group(1).replace("|O_LARGEFILE", "")),
              call.result())
          : call;
    }
    boolean reads = call.name().equals("preadv2");
    if ((reads || call.name().equals("pwritev2")) && a.get(a.size() - 1).equals("RWF_NOWAIT")) {
      Matcher iovec = IOVEC.matcher(a.get(1));
      if (iovec.matches()) {
        List<String> scalar = new ArrayList<>(List.of(a.get(0), iovec.group(1), iovec.group(2)));
        boolean placed = !a.get(3).equals("-1");
        if (placed) {
          scalar.add(a.get(3));
        }
        String name = reads ? placed ? "pread64" : "read" : placed ? "pwrite64" : "write";
        return new Call(call.thread(), name, scalar, call.result());
      }
    }
    return call;
  }

  /** Their texts, with descriptors numbered in the order in which calls gave them. */
  static List<String> renumbered(List<Call> calls) {
    Map<String, String> names = new LinkedHashMap<>();
    List<String> texts = new ArrayList<>();
    for (Call call : calls) {
      List<String> arguments = new ArrayList<>(call.arguments());
      String result = call.result();
      if (call.name().equals("pipe2")) {
        for (String end : arguments.get(0).replaceAll("[\\[\\]]", "").split(", ")) {
          names.put(end, "fd" + names.size());
        }
        arguments.set(0, "[ends]");
      } else if (!arguments.isEmpty() && names.containsKey(arguments.get(0))) {
        arguments.set(0, names.get(arguments.get(0)));
      }
      if (call.name().equals("openat") && result.matches("\\d+")) {
        names.put(result, "fd" + names.size());
        result = names.get(result);
      }
      texts.add(new Call("", call.name(), arguments, result).text());
    }
    return texts;
  }
}
