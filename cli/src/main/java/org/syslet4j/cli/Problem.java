// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that ends the command: what is wrong in one sentence, facts, ways out, and the status.
 */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<String> remarks = new ArrayList<>();

  private Problem(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** The command line is wrong. */
  static Problem usage(String message) {
    return new Problem(ExitStatus.USAGE, message);
  }

  /** The input is wrong. */
  static Problem input(String message) {
    return new Problem(ExitStatus.FAILED, message);
  }

  /** This machine cannot do it. */
  static Problem environment(String message) {
    return new Problem(ExitStatus.ENVIRONMENT, message);
  }

  /** Adds a fact. */
  Problem note(String text) {
    remarks.add("note: " + text);
    return this;
  }

  /** Adds a way out. */
  Problem help(String text) {
    remarks.add("help: " + text);
    return this;
  }

  int status() {
    return status;
  }

  /** In the shape of findings in a source: message, then {@code = note:} and {@code = help:}. */
  void print(Console console) {
    String error = console.colour() ? "\u001b[1;31merror\u001b[0m" : "error";
    console.err().println(error + ": " + Printable.line(getMessage()));
    for (String remark : remarks) {
      String indented =
          remark.lines().map(Printable::line).reduce((a, b) -> a + "\n    " + b).orElse("");
      console.err().println("  = " + indented);
    }
  }
}
