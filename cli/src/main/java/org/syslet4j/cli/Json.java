// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.Locale;

/** An object; texts that are empty are left out. */
final class Json {
  private final StringBuilder out = new StringBuilder("{");

  Json put(String key, String value) {
    return value.isEmpty() ? this : raw(key, quoted(value));
  }

  /** {@code value} is JSON already. */
  Json raw(String key, String value) {
    out.append(out.length() == 1 ? "" : ",").append('"').append(key).append("\":").append(value);
    return this;
  }

  String end() {
    return out + "}";
  }

  /** A text with its quotes, in ASCII. */
  static String quoted(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7f) {
        text.append(c);
      } else {
        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return text.append('"').toString();
  }
}
