// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

/** A text that says which calls fail makes no sense. The message names the place and a way out. */
public final class FaultSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int column;
  private final int place;
  private final String problem;

  FaultSyntaxException(String message, String text, int place) {
    super("column " + (text.codePointCount(0, place) + 1) + " of \"" + text + "\": " + message);
    column = text.codePointCount(0, place) + 1;
    this.place = place;
    problem = message;
  }

  String problem() {
    return problem;
  }

  /** The place in a line whose name and answer were put together to make the text. */
  int at(String name, int equals) {
    return place <= name.length() ? 0 : Math.min(equals + place - name.length(), equals + 1);
  }

  /** Where in the text, from 1. */
  public int column() {
    return column;
  }
}
