// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.Locale;

/**
 * Every kind of finding, with its stable code and the pattern of its message ({@link
 * String#format}). Codes are never reused: 00xx text, 01xx names and declarations, 02xx types, 03xx
 * control flow, 04xx descriptors, 05xx bounds, 06xx atoms and images, 07xx the builder; 1xxx are
 * lints.
 */
public enum Kind {
  // 00xx: the text itself
  SYNTAX("SYS0001", "%s"),
  BAD_CHARACTER("SYS0002", "the character %s has no meaning here"),
  UNTERMINATED_STRING("SYS0003", "this string is not closed on its line"),
  BAD_ESCAPE("SYS0004", "unknown escape %s in a string"),
  BAD_NUMBER("SYS0005", "%s is not a number: %s"),
  UNTERMINATED_COMMENT("SYS0006", "this comment is not closed"),
  FILE_TOO_LARGE("SYS0007", "%s is larger than %s"),
  TOO_DEEP("SYS0008", "this is nested more than %s levels deep"),
  UNREADABLE("SYS0009", "cannot read %s: %s"),
  NOT_UTF8("SYS0010", "%s is not valid UTF-8 at byte %s"),
  NO_EFFECT("SYS0011", "%s alone does nothing"),
  BAD_TARGET("SYS0012", "cannot assign to %s"),
  NEEDS_PARENTHESES("SYS0013", "%s needs parentheses here"),
  LITERAL_ON_NEXT_LINE("SYS0014", "the `{` of a struct literal stands on the line of its name"),
  FIELD_SEPARATOR("SYS0015", "fields on one line are separated by `,`"),
  MISPLACED_SHEBANG("SYS0016", "`#!` is for the first line of a file"),

  // 10xx: lints of the text
  LEADING_MINUS("SYS1001", "this line continues the expression above it");

  private final String code;
  private final Severity severity;
  private final String pattern;

  Kind(String code, String pattern) {
    this.code = code;
    this.severity = code.charAt(3) == '1' ? Severity.WARNING : Severity.ERROR;
    this.pattern = pattern;
  }

  /** Its stable code, such as {@code SYS0203}. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** The message with its values. */
  String format(Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
