// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr;

/**
 * Numbers and strings to their values. A bad one is reported and becomes zero, or what was legible.
 */
final class Literals {
  private static final int LONGEST = 40;

  private final Diagnostics diagnostics;

  Literals(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  // --- numbers
  // ------------------------------------------------------------------------------------------

  private record Suffix(String text, long factor) {}

  private static final List<Suffix> SUFFIXES =
      List.of(
          new Suffix("KiB", 1L << 10),
          new Suffix("MiB", 1L << 20),
          new Suffix("GiB", 1L << 30),
          new Suffix("ns", 1),
          new Suffix("us", 1_000),
          new Suffix("ms", 1_000_000),
          new Suffix("s", 1_000_000_000));

  Expr number(String text, Span span) {
    long plain = plain(text);
    return new Expr.Int(plain >= 0 ? plain : value(text, span), span);
  }

  /** The value of a short decimal number, as most are; -1 when it is anything else. */
  private static long plain(String text) {
    long value = 0;
    int at = 0;
    while (at < text.length() && at < 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = value * 10 + text.charAt(at++) - '0';
    }
    if (at == 0 || at > 1 && text.charAt(0) == '0') {
      return -1;
    }
    if (at == text.length()) {
      return value;
    }
    for (Suffix suffix : SUFFIXES) {
      if (text.length() == at + suffix.text().length() && text.startsWith(suffix.text(), at)) {
        return value * suffix.factor(); // at most 10^9 by 2^30
      }
    }
    return -1;
  }

  /** 2^63, which has no meaning but behind a minus; null when the text is anything else. */
  Expr.@Nullable Int smallest(String text, Span span) {
    return text.replace("_", "").equals("9223372036854775808")
        ? new Expr.Int(Long.MIN_VALUE, span)
        : null;
  }

  private long value(String text, Span span) {
    Suffix suffix = suffix(text);
    String digits = text.substring(0, text.length() - suffix.text().length());
    int radix = radix(digits);
    String body = radix == 10 ? digits : digits.substring(2);
    if (digits.length() > 1 && radix == 10 && digits.charAt(0) == '0') {
      String octal = digits.replaceFirst("^[0_]+", "");
      return bad(text, span, "a leading zero says nothing")
          .report(octal.matches("[0-7]+") ? "octal numbers are written `0o" + octal + "`" : "");
    }
    if (body.isEmpty() || body.startsWith("_") && radix == 10 || body.endsWith("_")) {
      return bad(text, span, body.isEmpty() ? "its digits are missing" : "it ends with `_`")
          .report("");
    }
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '_' && Character.digit(c, radix) < 0) {
        String rest = body.substring(i);
        boolean letters = Character.isLetter(c) && radix != 16;
        return bad(
                text,
                span,
                letters && i > 0
                    ? "unknown suffix `" + shortened(rest) + "`"
                    : "`" + c + "` is no " + radixName(radix) + " digit")
            .report(letters && i > 0 ? "suffixes are KiB, MiB, GiB, ns, us, ms and s" : "");
      }
    }
    return scaled(text, body.replace("_", ""), radix, suffix, span);
  }

  private long scaled(String text, String digits, int radix, Suffix suffix, Span span) {
    if (digits.length() <= 15 && suffix.text().isEmpty()) {
      return Long.parseLong(digits, radix); // as most are: no need for more than a long
    }
    String significant = digits.replaceFirst("^0+(?=.)", "");
    BigInteger number =
        significant.length() > 64
            ? BigInteger.ONE.shiftLeft(64)
            : new BigInteger(significant, radix);
    BigInteger scaled = number.multiply(BigInteger.valueOf(suffix.factor()));
    boolean pattern = radix != 10 && suffix.factor() == 1 && suffix.text().isEmpty();
    if (scaled.bitLength() > (pattern ? 64 : 63)) {
      return bad(text, span, "it does not fit into 64 bits")
          .report("the largest long is 9223372036854775807 (0x7fffffffffffffff)");
    }
    return scaled.longValue();
  }

  private static Suffix suffix(String text) {
    for (Suffix suffix : SUFFIXES) {
      if (text.endsWith(suffix.text())) {
        return suffix;
      }
    }
    return new Suffix("", 1);
  }

  private static int radix(String digits) {
    if (digits.length() < 2 || digits.charAt(0) != '0') {
      return 10;
    }
    return switch (digits.charAt(1)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 10;
    };
  }

  private static String radixName(int radix) {
    return switch (radix) {
      case 16 -> "hexadecimal";
      case 8 -> "octal";
      case 2 -> "binary";
      default -> "decimal";
    };
  }

  /** Four numbers of 0 to 255. */
  Expr ipv4(String text, Span span) {
    String[] parts = text.split("\\.", -1);
    long value = 0;
    for (String part : parts) {
      boolean fits = part.length() <= 3 && Integer.parseInt(part) <= 255;
      if (parts.length == 4 && !fits) {
        bad(text, span, "`" + shortened(part) + "` is larger than 255")
            .report("an IPv4 address has four numbers of 0 to 255");
        return new Expr.Ipv4(0, span);
      }
      value = fits ? value << 8 | Integer.parseInt(part) : 0;
    }
    if (parts.length != 4) {
      String why =
          parts.length == 2 ? "there are no fractions" : "it has " + parts.length + " parts";
      String help =
          parts.length == 2
              ? "the only type is a 64-bit integer; suffixes scale: `1500ms`, `512KiB`"
              : "an IPv4 address has four numbers of 0 to 255";
      bad(text, span, why).report(help);
      return new Expr.Int(0, span);
    }
    return new Expr.Ipv4(value, span);
  }

  /** The makings of a {@link Kind#BAD_NUMBER}. */
  private final class Bad {
    private final Diagnostic.Builder message;

    private Bad(Diagnostic.Builder message) {
      this.message = message;
    }

    /** Reports, with advice unless it is empty; the value is zero. */
    private long report(String help) {
      diagnostics.report(help.isEmpty() ? message : message.help(help));
      return 0;
    }
  }

  private Bad bad(String text, Span span, String why) {
    return new Bad(Diagnostic.of(Kind.BAD_NUMBER, span, "`" + shortened(text) + "`", why));
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }

  // --- strings
  // ----------------------------------------------------------------------------------------

  Expr text(String literal, Span span) {
    return new Expr.Text(unescape(literal, span, false), span);
  }

  Expr bytes(String literal, Span span) {
    return new Expr.Bytes(unescape(literal, span, true), span);
  }

  /** The text between the quotes; one that was never closed has no second quote. */
  private String unescape(String literal, Span span, boolean asBytes) {
    StringBuilder out = new StringBuilder();
    int at = asBytes ? 2 : 1;
    char quote = literal.charAt(at - 1);
    while (at < literal.length() && literal.charAt(at) != quote) {
      char c = literal.charAt(at);
      if (c == '\\') {
        at = escape(literal, at, span, asBytes, out);
      } else {
        int codePoint = literal.codePointAt(at);
        append(codePoint, asBytes, out);
        at += Character.charCount(codePoint);
      }
    }
    return out.toString();
  }

  /** Takes the escape at {@code at}; returns the offset behind it. */
  private int escape(String literal, int at, Span span, boolean asBytes, StringBuilder out) {
    if (at + 1 >= literal.length()) {
      return at + 1; // the string was not closed, which was told
    }
    char letter = literal.charAt(at + 1);
    int simple = "ntr0\\\"'".indexOf(letter);
    if (simple >= 0) {
      out.append("\n\t\r\0\\\"'".charAt(simple));
      return at + 2;
    }
    if (letter == 'x') {
      return hexEscape(literal, at, span, asBytes, out);
    }
    if (letter == 'u') {
      return unicodeEscape(literal, at, span, asBytes, out);
    }
    int end = at + 1 + Character.charCount(literal.codePointAt(at + 1));
    badEscape(literal, at, end, span, "escapes are \\n \\t \\r \\0 \\\\ \\\" \\xNN and \\u{...}");
    return end;
  }

  private int hexEscape(String literal, int at, Span span, boolean asBytes, StringBuilder out) {
    int end = at + 2;
    while (end < literal.length()
        && end < at + 4
        && Character.digit(literal.charAt(end), 16) >= 0) {
      end++;
    }
    if (end < at + 4) {
      badEscape(literal, at, end, span, "`\\x` takes two hexadecimal digits");
      return end;
    }
    int value = Integer.parseInt(literal.substring(at + 2, end), 16);
    if (value > 0x7f && !asBytes) {
      badEscape(
          literal,
          at,
          end,
          span,
          String.format(
              Locale.ROOT, "text is UTF-8: write `\\u{%x}`, or the byte in `b\"...\"`", value));
      return end;
    }
    out.append((char) value);
    return end;
  }

  private int unicodeEscape(String literal, int at, Span span, boolean asBytes, StringBuilder out) {
    int close = literal.indexOf('}', at);
    boolean framed = at + 2 < literal.length() && literal.charAt(at + 2) == '{' && close > 0;
    String digits = framed ? literal.substring(at + 3, close) : "";
    if (!digits.matches("[0-9A-Fa-f]{1,6}")) {
      int end = Math.min(at + 2, literal.length());
      badEscape(literal, at, end, span, "write one to six hexadecimal digits: `\\u{20ac}`");
      return end;
    }
    int codePoint = Integer.parseInt(digits, 16);
    if (!Character.isValidCodePoint(codePoint) || codePoint >= 0xD800 && codePoint <= 0xDFFF) {
      badEscape(literal, at, close + 1, span, "there is no such character");
    } else {
      append(codePoint, asBytes, out);
    }
    return close + 1;
  }

  private static void append(int codePoint, boolean asBytes, StringBuilder out) {
    if (asBytes && codePoint > 0x7f) {
      for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
        out.append((char) (b & 0xff));
      }
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  private void badEscape(String literal, int from, int to, Span span, String help) {
    Span where = new Span(span.file(), span.start() + from, span.start() + to);
    diagnostics.report(
        Diagnostic.of(Kind.BAD_ESCAPE, where, "`" + literal.substring(from, to) + "`").help(help));
  }

  // --- names
  // --------------------------------------------------------------------------------------------

  /** Whether a name is written like a constant. */
  static boolean allCapitals(String name) {
    boolean capitals = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'a' && c <= 'z') {
        return false;
      }
      capitals |= c >= 'A' && c <= 'Z';
    }
    return capitals;
  }
}
