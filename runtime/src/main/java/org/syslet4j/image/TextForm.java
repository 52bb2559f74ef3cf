// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Names and quoted strings of the text form. */
final class TextForm {
  private TextForm() {}

  /** {@code name} as a word when it is one, else quoted. */
  static String name(String name) {
    boolean word = !name.isEmpty() && wordStart(name.charAt(0));
    for (int i = 1; i < name.length() && word; i++) {
      word = wordPart(name.charAt(i));
    }
    return word ? name : quote(name);
  }

  static boolean wordStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  static boolean wordPart(char c) {
    return wordStart(c) || c >= '0' && c <= '9' || c == '.';
  }

  /** {@code text} between quotes; other letters stay as they are. */
  static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      escape(out, text.charAt(i));
    }
    return out.append('"').toString();
  }

  /** {@code [from, to)} between quotes, in ASCII. */
  static String quote(byte[] bytes, int from, int to) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        hex(out, bytes[i] & 0xff);
      } else {
        escape(out, (char) bytes[i]);
      }
    }
    return out.append('"').toString();
  }

  private static void escape(StringBuilder out, char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 0 -> out.append("\\0");
      default -> {
        if (c < 0x20 || c == 0x7f) {
          hex(out, c);
        } else {
          out.append(c);
        }
      }
    }
  }

  private static void hex(StringBuilder out, int value) {
    out.append("\\x").append(Character.forDigit(value >> 4, 16));
    out.append(Character.forDigit(value & 15, 16));
  }

  /** {@code text} with everything that could end a comment line replaced. */
  static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  /** The end of the escape that starts at {@code at}, or -1 when it is none. */
  static int escapeEnd(String text, int at) {
    if (at + 1 >= text.length()) {
      return -1;
    }
    char c = text.charAt(at + 1);
    if (c != 'x') {
      return "\"\\nrt0".indexOf(c) >= 0 ? at + 2 : -1;
    }
    boolean digits =
        at + 3 < text.length()
            && Character.digit(text.charAt(at + 2), 16) >= 0
            && Character.digit(text.charAt(at + 3), 16) >= 0;
    return digits ? at + 4 : -1;
  }

  private static char escaped(String text, int at) {
    return switch (text.charAt(at + 1)) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '0' -> 0;
      case 'x' -> (char) Integer.parseInt(text.substring(at + 2, at + 4), 16);
      default -> text.charAt(at + 1);
    };
  }

  /** The text of a checked literal's inside. */
  static String text(String inside) {
    StringBuilder out = new StringBuilder(inside.length());
    for (int i = 0; i < inside.length(); ) {
      if (inside.charAt(i) == '\\') {
        out.append(escaped(inside, i));
        i = escapeEnd(inside, i);
      } else {
        out.append(inside.charAt(i++));
      }
    }
    return out.toString();
  }

  /** The bytes of a checked literal's inside: letters in UTF-8, {@code \xNN} as it says. */
  static byte[] bytes(String inside) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(inside.length());
    int plain = 0;
    for (int i = 0; i < inside.length(); ) {
      if (inside.charAt(i) != '\\') {
        i++;
        continue;
      }
      out.writeBytes(inside.substring(plain, i).getBytes(StandardCharsets.UTF_8));
      out.write(escaped(inside, i));
      i = escapeEnd(inside, i);
      plain = i;
    }
    out.writeBytes(inside.substring(plain).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
