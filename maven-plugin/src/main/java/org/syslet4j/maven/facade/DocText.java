// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.facade;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code ///} lines say, as Javadoc: no character of it means anything else there. */
final class DocText {
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

  private DocText() {}

  /** Paragraphs stay paragraphs, and words between backticks become code. */
  static String javadoc(String doc) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : doc.strip().split("\\n\\s*\\n")) {
      out.append(out.isEmpty() ? "" : "\n\n<p>").append(paragraph(paragraph.strip()));
    }
    return out.toString();
  }

  private static String paragraph(String text) {
    StringBuilder out = new StringBuilder();
    Matcher code = CODE.matcher(text);
    int from = 0;
    while (code.find()) {
      out.append(plain(text.substring(from, code.start())));
      out.append("<code>").append(plain(code.group(1))).append("</code>");
      from = code.end();
    }
    return out.append(plain(text.substring(from))).toString();
  }

  /** A backslash could begin a Unicode escape, which javac sees before it sees a comment. */
  private static String plain(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;")
        .replace("{", "&#123;")
        .replace("}", "&#125;");
  }
}
