// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.Objects;

/**
 * One reason to refuse an image.
 *
 * @param atom index of the atom, or -1 when it is about something else
 * @param call the atom's call, or empty
 * @param place {@code file:line:column} of its source, or empty
 * @param message what is wrong, with the value
 */
public record Finding(int atom, String call, String place, String message) {
  public Finding {
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (atom >= 0) {
      text.append("atom ").append(atom);
      if (!call.isEmpty()) {
        text.append(' ').append(call);
      }
      if (!place.isEmpty()) {
        text.append(" (").append(place).append(')');
      }
      text.append(": ");
    }
    return text.append(message).toString();
  }
}
