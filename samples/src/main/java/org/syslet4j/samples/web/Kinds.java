// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.syslet4j.Binding;
import org.syslet4j.Program;
import org.syslet4j.StructArray;

/**
 * The kinds of files, by how their names end, and the heads of answers. The chains copy heads from
 * memory that this class keeps up to date: the date in it.
 */
final class Kinds implements AutoCloseable {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy ", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * Behind it the day, and the time: eight bytes, stored at once, so that no answer has half of
   * one.
   */
  private static final String DATE = "Server: s4j\r\nDate: ";

  private static final String LINE = "HTTP/1.1 200 OK\r\n";
  private static final int DAY_LENGTH = 17;

  /** In the order in which they are tried; the last is that of all others. */
  private static final List<String[]> TYPES =
      List.of(
          new String[] {".html", "text/html; charset=utf-8"},
          new String[] {".css", "text/css; charset=utf-8"},
          new String[] {".js", "text/javascript; charset=utf-8"},
          new String[] {".png", "image/png"},
          new String[] {".jpg", "image/jpeg"},
          new String[] {".svg", "image/svg+xml"},
          new String[] {".json", "application/json"},
          new String[] {".txt", "text/plain; charset=utf-8"},
          new String[] {".md", "text/markdown; charset=utf-8"},
          new String[] {".woff2", "font/woff2"},
          new String[] {".pdf", "application/pdf"},
          new String[] {"", "application/octet-stream"});

  private static final Map<Integer, String> REASONS =
      Map.of(
          301, "Moved Permanently",
          400, "Bad Request",
          404, "Not Found",
          405, "Method Not Allowed",
          431, "Request Header Fields Too Large",
          501, "Not Implemented",
          503, "Service Unavailable",
          505, "HTTP Version Not Supported");

  private final StructArray rows;
  private final List<ByteBuffer> heads = new ArrayList<>();
  private String day = "";
  private String time = "";

  Kinds(Program serve) {
    rows = serve.structArray("kinds", TYPES.size());
    String before = LINE + DATE;
    int shift = Math.floorMod(-(before.length() + DAY_LENGTH), 8);
    for (int i = 0; i < TYPES.size(); i++) {
      String head =
          before
              + " ".repeat(DAY_LENGTH + 8)
              + " GMT\r\nContent-Type: "
              + TYPES.get(i)[1]
              + "\r\nContent-Length: ";
      ByteBuffer memory = ByteBuffer.allocateDirect(head.length() + 16).alignedSlice(8);
      memory.position(shift).limit(shift + head.length());
      memory.duplicate().put(bytes(head));
      heads.add(memory);
      String ending = TYPES.get(i)[0];
      rows.row(i).set("length", ending.length()).set("head", memory);
      for (int k = 0; k < ending.length(); k++) {
        rows.row(i).set("ending[" + k + "]", ending.charAt(k));
      }
    }
    tick();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  Binding bindTo(Binding serving) {
    return serving.set("kinds", rows);
  }

  /** Brings the dates up to now. */
  synchronized void tick() {
    Instant now = Instant.now();
    String nowDay = DAY.format(now);
    String nowTime = TIME.format(now);
    if (nowTime.equals(time) && nowDay.equals(day)) {
      return;
    }
    for (ByteBuffer head : heads) {
      int at = head.position() + LINE.length() + DATE.length();
      if (!nowDay.equals(day)) {
        head.put(at, bytes(nowDay));
      }
      head.putLong(at + DAY_LENGTH, ByteBuffer.wrap(bytes(nowTime)).getLong());
    }
    day = nowDay;
    time = nowTime;
  }

  private synchronized String date() {
    return DATE + day + time + " GMT\r\n";
  }

  /** The content type of a file of that name. */
  static String type(String name) {
    return TYPES.stream().filter(kind -> name.endsWith(kind[0])).findFirst().orElseThrow()[1];
  }

  /** The head of an answer with a file of that name, up to the number of its bytes. */
  String head(String name, boolean keeps) {
    String type = type(name);
    return LINE + date() + connection(keeps) + "Content-Type: " + type + "\r\nContent-Length: ";
  }

  private static String connection(boolean keeps) {
    return keeps ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
  }

  /** An answer without a file. */
  String text(int status, String header, Request to) {
    String content = status + " " + REASONS.get(status) + "\n";
    return "HTTP/1.1 "
        + status
        + " "
        + REASONS.get(status)
        + "\r\n"
        + date()
        + connection(to.keeps())
        + header
        + (status == 405 ? "Allow: GET, HEAD\r\n" : "")
        + "Content-Type: text/plain\r\nContent-Length: "
        + content.length()
        + "\r\n\r\n"
        + (to.headOnly() ? "" : content);
  }

  @Override
  public void close() {
    rows.close();
  }
}
