// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.syslet4j.abi.AbiFamily;

/** Writes random programs that need no kernel: numbers, arrays, loops, fns, defers, failures. */
final class ProgramWriter {
  private static final String[] OPS = {
    "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "==", "!=", "<", "<=", ">", ">=", "&&", "||"
  };
  private static final String[] ASSIGNS = {"=", "=", "+=", "-=", "*=", "&=", "|=", "^=", "<<="};
  private static final long[] NUMBERS = {
    0, 1, 2, 3, 7, -1, -2, 10, 255, 65536, 1L << 40, -(1L << 50)
  };

  private static final String[] OPS_OF_2007 = {
    "+", "-", "+", "-", "==", "!=", "<", "<=", ">", ">=", "&&", "||"
  };

  /** With a constant behind it. */
  private static final String[] MASKS = {"&", "|", "^", "<<", ">>", "*"};

  private static final String[] ASSIGNS_OF_2007 = {"=", "=", "+=", "-="};

  private final Random random;
  private final AbiFamily family;
  private final StringBuilder out = new StringBuilder();
  private final List<String> readable = new ArrayList<>();
  private final List<String> writable = new ArrayList<>();
  private int names;
  private int depth;
  private int loops;
  private boolean inFn;
  private int fns;

  ProgramWriter(long seed) {
    this(seed, AbiFamily.EXTENDED);
  }

  /** Programs of nothing but what has a form in {@code family}. */
  ProgramWriter(long seed, AbiFamily family) {
    random = new Random(seed);
    this.family = family;
  }

  private String assign() {
    return pick(family == AbiFamily.EXTENDED ? ASSIGNS : ASSIGNS_OF_2007);
  }

  /** A program whose syslet takes two numbers and returns two. */
  String program() {
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      fn(i);
    }
    readable.clear();
    writable.clear();
    out.append("syslet main(p: long, q: long) -> (x: long, y: long) {\n");
    readable.add("p");
    readable.add("q");
    inFn = false;
    body(6, "return " + "R, R");
    out.append("}\n");
    return out.toString();
  }

  private void fn(int index) {
    readable.clear();
    writable.clear();
    out.append("fn f").append(index).append("(p: long, q: long) -> long {\n");
    readable.add("p");
    readable.add("q");
    inFn = true;
    body(3, "return R");
    out.append("}\n");
    fns = index + 1;
  }

  private void body(int statements, String end) {
    int readBefore = readable.size();
    int writeBefore = writable.size();
    line("var v" + names + " = " + expr(1));
    writable.add("v" + names);
    readable.add("v" + names++);
    for (int i = 0; i < statements; i++) {
      statement();
    }
    String last = end;
    while (last.contains("R")) {
      last = last.replaceFirst("R", expr(1));
    }
    if (!last.isEmpty()) {
      line(last);
    }
    while (readable.size() > readBefore) {
      readable.remove(readable.size() - 1);
    }
    while (writable.size() > writeBefore) {
      writable.remove(writable.size() - 1);
    }
  }

  private void line(String text) {
    out.append("  ".repeat(depth + 1)).append(text).append('\n');
  }

  private void block(String head, int statements, String end) {
    line(head + " {");
    depth++;
    body(statements, end);
    depth--;
    line("}");
  }

  private void statement() {
    int choice = random.nextInt(depth > 2 ? 6 : 14);
    switch (choice) {
      case 0, 1, 2 ->
          line(writable.get(random.nextInt(writable.size())) + " " + assign() + " " + expr(2));
      case 3 -> {
        line("let n" + names + " = " + expr(2));
        readable.add("n" + names++);
      }
      case 4 ->
          line(
              (random.nextBoolean() ? "defer " : "errdefer ")
                  + writable.get(random.nextInt(writable.size()))
                  + " += "
                  + expr(0));
      case 5 -> array();
      case 6, 7 -> {
        block("if " + expr(2), 2, random.nextInt(5) == 0 ? leave() : "");
        if (random.nextBoolean()) {
          out.setLength(out.length() - 1);
          block(" else", 2, "");
        }
      }
      case 8, 9 -> {
        String range = range();
        String i = "i" + names++;
        readable.add(i);
        loops++;
        block(
            "for " + i + " in " + range,
            2,
            random.nextInt(4) == 0
                ? "if " + expr(1) + " { " + (random.nextBoolean() ? "break" : "continue") + " }"
                : "");
        loops--;
        readable.remove(i);
      }
      case 10 -> {
        String c = "v" + names++;
        line("var " + c + " = 0");
        readable.add(c);
        loops++;
        line("while " + c + " < " + random.nextInt(5) + " && " + expr(1) + " {");
        depth++;
        line(c + " += 1");
        body(2, "");
        depth--;
        line("}");
        loops--;
      }
      case 11 -> line("check " + expr(2) + " || " + expr(1) + " != " + expr(1));
      case 12 -> block("", 2, "");
      default -> call();
    }
  }

  private String range() {
    return switch (random.nextInt(6)) {
      case 0 -> "0..p";
      case 1 -> "0..(" + expr(1) + " & 7)";
      case 2 -> "(" + expr(1) + " & 3)..(" + expr(1) + " & 7)";
      case 3 -> "p.." + random.nextInt(4);
      default -> random.nextInt(3) + ".." + random.nextInt(6);
    };
  }

  private void array() {
    String name = "a" + names++;
    String type = random.nextBoolean() ? "u16" : "s32";
    line("var " + name + ": " + type + "[4]");
    line(name + "[" + random.nextInt(4) + "] = " + expr(1));
    line(name + "[" + expr(0) + " & 3] " + (random.nextBoolean() ? "=" : "+=") + " " + expr(1));
    if (random.nextInt(6) == 0) {
      line(name + "[" + expr(0) + " & 7] = 1");
    }
    readable.add(name + "[" + random.nextInt(4) + "]");
  }

  private void call() {
    if (fns == 0) {
      line("var v" + names + " = " + expr(1));
      writable.add("v" + names);
      readable.add("v" + names++);
      return;
    }
    String call = "f" + random.nextInt(fns) + "(" + expr(1) + ", " + expr(1) + ")";
    String name = "n" + names++;
    switch (random.nextInt(3)) {
      case 0 -> line("let " + name + " = try " + call);
      case 1 -> line("let " + name + " = " + call + " catch { " + leave() + " }");
      default -> line("let " + name + " = " + call + " catch EINVAL | EAGAIN { " + leave() + " }");
    }
    readable.add(name);
  }

  private String leave() {
    if (loops > 0 && random.nextBoolean()) {
      return random.nextBoolean() ? "break" : "continue";
    }
    if (random.nextInt(3) == 0) {
      return "fail " + (random.nextBoolean() ? "EIO" : "EAGAIN");
    }
    return inFn ? "return " + expr(0) : "return " + expr(0) + ", " + expr(0);
  }

  private String expr(int level) {
    if (level == 0 || random.nextInt(4) == 0) {
      return random.nextInt(3) == 0
          ? String.valueOf(NUMBERS[random.nextInt(NUMBERS.length)]).replaceFirst("^-(.*)", "(-$1)")
          : readable.get(random.nextInt(readable.size()));
    }
    if (random.nextInt(6) == 0) {
      return "(" + pick(new String[] {"-", "~", "!"}) + expr(level - 1) + ")";
    }
    if (family == AbiFamily.OF_2007) {
      return random.nextInt(4) == 0
          ? "(" + expr(level - 1) + " " + pick(MASKS) + " " + mask() + ")"
          : "(" + expr(level - 1) + " " + pick(OPS_OF_2007) + " " + expr(level - 1) + ")";
    }
    return "(" + expr(level - 1) + " " + pick(OPS) + " " + expr(level - 1) + ")";
  }

  private String mask() {
    return random.nextBoolean()
        ? String.valueOf(random.nextInt(64))
        : "0x" + Integer.toHexString(random.nextInt(1 << 16));
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
