// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.prelude;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * From a comment of the prelude to Javadoc: what is code is marked, and what it cites is linked.
 */
final class ManPages {
  private static final Pattern PAGE = Pattern.compile("([\\w.-]+)\\(([1-8])([a-z]*)\\)");

  private ManPages() {}

  static String javadoc(String comment) {
    String text = comment.lines().map(String::strip).collect(Collectors.joining(" "));
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return escaped
        .replaceAll("`([^`]*)`", "{@code $1}")
        .replace("@", "&#64;")
        .replace("{&#64;code", "{@code");
  }

  /** A line for each page that the text cites. */
  static String links(String text) {
    Set<String> links = new LinkedHashSet<>();
    Matcher page = PAGE.matcher(text);
    while (page.find()) {
      links.add(link(page.group(1), page.group(2) + page.group(3), page.group(2)));
    }
    return links.isEmpty() ? "" : "\n\n" + String.join("\n", links);
  }

  static String link(String name, String section, String folder) {
    return "@see <a href=\"https://man7.org/linux/man-pages/man%3$s/%1$s.%2$s.html\">%1$s(%2$s)</a>"
        .formatted(name, section, folder);
  }
}
