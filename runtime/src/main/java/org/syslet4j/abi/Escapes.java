// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

/** Strings whose every character can be printed. */
final class Escapes {
  private static final String LETTERS = "\t\n\u000b\f\r";
  private static final String NAMES = "tnvfr";

  private Escapes() {}

  /** As in C, with octal numbers for what is not ASCII: how strace(1) writes bytes. */
  static String octal(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      if (LETTERS.indexOf(c) >= 0) {
        text.append('\\').append(NAMES.charAt(LETTERS.indexOf(c)));
      } else if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7f) {
        text.append(c);
      } else {
        boolean digit = i + 1 < bytes.length && bytes[i + 1] >= '0' && bytes[i + 1] <= '9';
        String number = Integer.toOctalString(c);
        text.append('\\').append(digit ? "0".repeat(3 - number.length()) + number : number);
      }
    }
    return text.toString();
  }

  /** As the language writes it: {@code \n}, and {@code \x00} for what has no name. */
  static String text(String decoded) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c == '\n' || c == '\t' || c == '\r') {
        text.append('\\').append(NAMES.charAt(LETTERS.indexOf(c)));
      } else if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        text.append(String.format("\\x%02x", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
