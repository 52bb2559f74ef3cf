// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes texts by their words, lines and characters. */
final class Mutator {
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z_0-9]+|\"[^\"\\n]*\"|\\s+|\\.\\.|[-+*/%&|^<>=!]+|.", Pattern.DOTALL);
  private static final int LONGEST = 6_000;
  private static final String[] ODD = {
    "0",
    "1",
    "-1",
    "9223372036854775807",
    "-9223372036854775808",
    "0xffffffffffffffff",
    "64KiB",
    "1GiB",
    "1024GiB",
    "0..0",
    "[..]",
    "[1..0]",
    ".len",
    "!",
    "~",
    "-",
    "- -",
    "%",
    "/ 0",
    "<< 64",
    "try ",
    "async ",
    "sync ",
    "defer ",
    "errdefer ",
    "loop { }",
    "while 1 { }",
    "break",
    "continue",
    "return",
    "return 1, 2",
    "fail ENOENT",
    "fail 0",
    "check 0",
    "catch { }",
    "catch e { fail e }",
    "catch EINTR | ENOENT { return }",
    "let x = 1",
    "var b: byte[16]",
    "var b: byte[0]",
    "null",
    "127.0.0.1",
    "be16(1)",
    "raw(39)",
    "raw(0, 1, 2, 3, 4, 5, 6, 7)",
    "\"\"",
    "b\"\\xff\"",
    "\"\\u{10ffff}\"",
    "\u00e9",
    "\ud83d\ude00",
    "\0",
    "\r",
    "\r\n",
    "\t",
    "/*",
    "*/",
    "//",
    "///",
    "#!",
    "@arch(x86_64)",
    "@packed",
    "@size(3)",
    "struct s { s: s }",
    "struct t { a: u8, b: t2[4] }",
    "const A = A",
    "fn f() { f() }",
    "syscall q(x: long) -> long = x86_64: 1",
    "use std.io",
    "use x.y",
    "package p",
    "syslet z() { }",
    "for i in 0..3 { }",
    "for p in b { }",
    "outer: loop { break outer }",
    "getpid()",
    "close(1)",
    "read(0, b)",
    "write(1, b[..n])",
    "openat(AT_FDCWD, \"x\", 0)",
    "pipe2(b, 0)",
  };

  private final Random random;
  private final List<String> corpus;

  Mutator(Random random, List<String> corpus) {
    this.random = random;
    this.corpus = corpus;
  }

  /** One to four changes. */
  String mutated(String text) {
    String result = text;
    for (int i = random.nextInt(4); i >= 0; i--) {
      result = once(result);
    }
    return result.length() > LONGEST ? result.substring(0, LONGEST) : result;
  }

  private String once(String text) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return ODD[random.nextInt(ODD.length)];
    }
    int at = random.nextInt(words.size());
    switch (random.nextInt(11)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, words.get(at));
      case 2 -> words.set(at, words.get(random.nextInt(words.size())));
      case 3 -> words.add(at, ODD[random.nextInt(ODD.length)]);
      case 4 -> words.set(at, ODD[random.nextInt(ODD.length)]);
      case 5 -> {
        int end = Math.min(words.size(), at + 1 + random.nextInt(20));
        words.subList(at, end).clear();
      }
      case 6 -> {
        int end = Math.min(words.size(), at + 1 + random.nextInt(40));
        words.addAll(random.nextInt(words.size()), List.copyOf(words.subList(at, end)));
      }
      case 7 -> {
        List<String> other = words(corpus.get(random.nextInt(corpus.size())));
        int from = random.nextInt(Math.max(1, other.size()));
        words.addAll(at, other.subList(from, Math.min(other.size(), from + random.nextInt(60))));
      }
      case 8 -> words.set(at, Long.toString(random.nextLong() >> random.nextInt(64)));
      case 9 -> {
        String word = words.get(at);
        int cut = random.nextInt(word.length() + 1);
        words.set(at, word.substring(0, cut) + (char) random.nextInt(300) + word.substring(cut));
      }
      default -> {
        int other = random.nextInt(words.size());
        String kept = words.get(at);
        words.set(at, words.get(other));
        words.set(other, kept);
      }
    }
    return String.join("", words);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
