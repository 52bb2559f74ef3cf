// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.Locale;

/**
 * Every kind of finding, with its stable code and the pattern of its message ({@link
 * String#format}). Codes are never reused: 00xx text, 01xx names and declarations, 02xx types, 03xx
 * control flow, 04xx descriptors, 05xx bounds, 06xx atoms and images, 07xx the builder, 08xx a run;
 * 1xxx are lints ({@link Lint} has their names and levels).
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

  // 01xx: names and declarations
  UNKNOWN_NAME("SYS0101", "cannot find `%s`"),
  UNKNOWN_CALL("SYS0102", "there is no system call or fn `%s`"),
  UNKNOWN_TYPE("SYS0103", "there is no type `%s`"),
  UNKNOWN_FIELD("SYS0104", "`%s` has no field `%s`"),
  DUPLICATE("SYS0105", "`%s` is declared twice"),
  UNKNOWN_PACKAGE("SYS0106", "cannot find the package `%s`"),
  DEFINED_BY_ITSELF("SYS0107", "`%s` is defined by itself"),
  RECURSION("SYS0108", "fn `%s` calls itself"),
  NOT_ON_ARCH("SYS0109", "`%s` does not exist on %s"),
  UNKNOWN_ANNOTATION("SYS0110", "there is no annotation `@%s` here"),
  UNKNOWN_LABEL("SYS0111", "no loop around this is called `%s`"),
  UNKNOWN_ERRNO("SYS0112", "`%s` is no errno"),
  BAD_DECLARATION("SYS0113", "%s"),
  UNKNOWN_LINT("SYS0114", "there is no lint `%s`"),
  CYCLIC_USE("SYS0115", "the package `%s` uses itself"),

  // 02xx: types
  MISMATCH("SYS0201", "expected %s, found %s"),
  ARGUMENT_COUNT("SYS0202", "`%s` takes %s, found %s"),
  NOT_CONSTANT("SYS0203", "this must be a constant"),
  NOT_ASSIGNABLE("SYS0204", "cannot assign to %s"),
  NO_VALUE("SYS0205", "`%s` gives no value"),
  BAD_SIZE("SYS0206", "%s is no size for `%s`: %s"),
  BAD_OPERAND("SYS0207", "`%s` does not work on %s"),
  RESULT_COUNT("SYS0208", "`%s` gives %s, found %s"),
  CONSTANT_ARITHMETIC("SYS0209", "%s"),
  DOES_NOT_FIT("SYS0210", "%s does not fit `%s`"),
  NEEDS_INITIALISER("SYS0211", "`%s` of type %s needs a value"),
  UNASSIGNED("SYS0212", "`%s` may have no value yet"),
  TRY_AND_CATCH("SYS0213", "`try` and `catch` both handle the failure of this call"),

  // 03xx: control flow
  NOT_IN_LOOP("SYS0301", "`%s` stands outside of any loop"),
  MISSING_RETURN("SYS0302", "`%s` promises a result, but a way through it ends without `return`"),
  CATCH_MUST_LEAVE("SYS0303", "the value of this call is used, so its `catch` must leave"),
  UNHANDLED_FAILURE("SYS0304", "fn `%s` can fail, and nothing here handles it"),
  REFUSED_CALL("SYS0305", "`%s` cannot run as an atom: %s"),
  DEFER_LEAVES("SYS0306", "a `defer` cannot leave the block that it cleans up after"),

  // 04xx: descriptors
  USE_AFTER_CLOSE("SYS0401", "`%s` is used after it was closed"),
  DOUBLE_CLOSE("SYS0402", "`%s` is closed twice"),
  DESCRIPTOR_LEAK("SYS0403", "`%s` is still open where this leaves its block"),
  MAYBE_CLOSED("SYS0404", "`%s` is closed on some ways here, but not on all"),
  DESCRIPTOR_OVERWRITTEN("SYS0405", "the descriptor that `%s` holds is lost here"),
  DESCRIPTOR_UNNAMED("SYS0406", "nobody can close the descriptor that `%s` gives here"),

  // 05xx: bounds
  OUT_OF_BOUNDS("SYS0501", "this is outside of its memory on every run: %s"),

  // 06xx: atoms and images
  TOO_LARGE("SYS0601", "`%s` needs %s, more than %s"),

  NO_FORM_OF_2007("SYS0602", "%s has no form in the ABI of 2007"),

  // 08xx: runs
  RUN_FAILED("SYS0801", "%s"),

  // 1xxx: lints
  LEADING_MINUS("SYS1001", "this line continues the expression above it"),
  UNUSED_RESULT("SYS1002", "nobody looks at the result of `%s`"),
  UNREACHABLE("SYS1003", "this is never reached"),
  ENDLESS_LOOP("SYS1004", "this loop never ends and never waits"),
  MISSING_ASYNC("SYS1005", "`%s` blocks whenever it is called, and this is a loop"),
  MISSING_CLOEXEC(
      "SYS1006", "the descriptor that `%s` gives stays open in programs that this one starts"),
  UNUSED_COUNT("SYS1007", "nobody looks at how much `%s` did"),
  UNUSED_VARIABLE("SYS1008", "nobody reads `%s`");

  private static final int LONGEST = 100;

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

  /** The message with its values; of a name that goes on and on only the beginning is shown. */
  String format(Object... values) {
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      String text = String.valueOf(values[i]);
      boolean endless = text.length() > LONGEST && text.indexOf(' ') < 0;
      shown[i] = endless ? text.substring(0, LONGEST) + "..." : values[i];
    }
    return String.format(Locale.ROOT, pattern, shown);
  }
}
