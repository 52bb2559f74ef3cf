// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a client asked for, as Java reads it: everything that RFC 9112 allows and a chain does not
 * see to, and what it does not allow.
 *
 * @param status {@link #OK}, or with which status it is refused
 * @param name of the file
 * @param path as it was asked for, without the query
 * @param headOnly whether the content is to be left out
 * @param keeps whether the connection stays open
 * @param length of the request in bytes
 */
record Request(int status, String name, String path, boolean headOnly, boolean keeps, int length) {
  static final int OK = 200;
  static final Request NOTHING = new Request(400, "", "", false, false, 0);

  private static final Set<String> OTHERS =
      Set.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT");
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VERSION = Pattern.compile("HTTP/([0-9])\\.([0-9])");
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

  /** The first request of the first {@code have} bytes, at which the chain stopped. */
  static Request read(ByteBuffer bytes, int have) {
    byte[] copy = new byte[have];
    bytes.get(0, copy);
    String text = new String(copy, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (true) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return refused(431, false, have);
      }
      String line = text.substring(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
      at = end + 1;
      if (line.isEmpty()) {
        return new Reader(lines, at).judge();
      }
      lines.add(line);
    }
  }

  private static Request refused(int status, boolean keeps, int length) {
    return new Request(status, "", "", false, keeps, length);
  }

  /** Reads a head line by line. */
  private static final class Reader {
    private final List<String> lines;
    private final int length;
    private int hosts;
    private boolean close;
    private boolean keepAlive;
    private boolean body;
    private boolean sized;

    Reader(List<String> lines, int length) {
      this.lines = lines;
      this.length = length;
    }

    Request judge() {
      String[] words = lines.get(0).split(" ", -1);
      if (words.length != 3 || !TOKEN.matcher(words[0]).matches()) {
        return refused(400, false, length);
      }
      if (!VERSION.matcher(words[2]).matches()) {
        return refused(400, false, length);
      }
      if (words[2].charAt(5) != '1') {
        return refused(505, false, length);
      }
      for (String line : lines.subList(1, lines.size())) {
        if (!header(line)) {
          return refused(400, false, length);
        }
      }
      boolean old = words[2].equals("HTTP/1.0");
      if (!old && hosts != 1) {
        return refused(400, false, length);
      }
      // What follows may be the body of this one: it is not read, so nothing behind it can be.
      boolean keeps = !body && !close && (!old || keepAlive);
      boolean head = words[0].equals("HEAD");
      if (!head && !words[0].equals("GET")) {
        return refused(OTHERS.contains(words[0]) ? 405 : 501, keeps, length);
      }
      return file(words[1], head, keeps);
    }

    /** Whether it is one. */
    private boolean header(String line) {
      int colon = line.indexOf(':');
      if (colon < 0 || !TOKEN.matcher(line.substring(0, colon)).matches()) {
        return false;
      }
      String value = line.substring(colon + 1).strip();
      switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
        case "host" -> hosts++;
        case "connection" -> {
          for (String option : value.toLowerCase(Locale.ROOT).split(",")) {
            close |= option.strip().equals("close");
            keepAlive |= option.strip().equals("keep-alive");
          }
        }
        case "content-length" -> {
          if (!LENGTH.matcher(value).matches() || sized) {
            return false;
          }
          sized = true;
          body |= Long.parseLong(value) > 0;
        }
        case "transfer-encoding" -> {
          body = true;
          close = true;
        }
        default -> {
          // Nothing that the answer depends on.
        }
      }
      return true;
    }

    private Request file(String target, boolean head, boolean keeps) {
      String path = target;
      if (path.regionMatches(true, 0, "http://", 0, 7)) {
        int slash = path.indexOf('/', 7);
        path = slash < 0 ? "/" : path.substring(slash);
      }
      int query = path.indexOf('?');
      path = query < 0 ? path : path.substring(0, query);
      String name = path.startsWith("/") ? decoded(path.substring(1)) : null;
      if (name == null || name.indexOf('\0') >= 0) {
        return new Request(400, "", "", head, keeps, length);
      }
      if (name.length() > 1024) {
        return new Request(404, "", "", head, keeps, length);
      }
      String file = name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
      return new Request(OK, file, path, head, keeps, length);
    }
  }

  /** Without its percent signs; null if they are none. */
  private static @org.jspecify.annotations.Nullable String decoded(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '%') {
        out.write(c);
        continue;
      }
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return null;
      }
      out.write(high << 4 | low);
      i += 2;
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
