// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

/** The colours of a finding, or none. */
final class Paint {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String BLUE = "\u001b[1;34m";

  private final boolean colour;
  private final String severity;

  Paint(boolean colour, Severity severity) {
    this.colour = colour;
    this.severity = severity == Severity.ERROR ? RED : YELLOW;
  }

  /** `error[SYS0001]`. */
  String severity(String text) {
    return painted(text, severity);
  }

  /** The message. */
  String strong(String text) {
    return painted(text, BOLD);
  }

  /** Line numbers, bars and arrows. */
  String frame(String text) {
    return painted(text, BLUE);
  }

  /** What marks the cause, or a place that explains it. */
  String mark(String text, boolean primary) {
    return painted(text, primary ? severity : BLUE);
  }

  private String painted(String text, String with) {
    return colour && !text.isEmpty() ? with + text + RESET : text;
  }
}
