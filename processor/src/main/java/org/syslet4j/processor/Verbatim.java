// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that a source contains as they are. JavaPoet lays out a mark in place of each: it would
 * take every character of them through a regular expression, twice.
 */
final class Verbatim {
  /** No part of an identifier, no end of a line, and no character that a literal shows as it is. */
  private static final char MARK = '\u001f';

  private final List<String> texts = new ArrayList<>();

  /** Takes a text; answers with its mark. */
  String mark(String text) {
    texts.add(text);
    return MARK + "" + (texts.size() - 1) + MARK;
  }

  /** The source with the texts in place of the marks, their lines as far in as the mark's. */
  String expand(String source) {
    StringBuilder out = new StringBuilder(source.length());
    int at = 0;
    for (int mark = source.indexOf(MARK); mark >= 0; mark = source.indexOf(MARK, at)) {
      int end = source.indexOf(MARK, mark + 1);
      out.append(source, at, mark);
      String text = texts.get(Integer.parseInt(source.substring(mark + 1, end)));
      out.append(text.replace("\n", "\n" + indentation(source, mark)));
      at = end + 1;
    }
    return out.append(source, at, source.length()).toString();
  }

  private static String indentation(String source, int mark) {
    int start = source.lastIndexOf('\n', mark) + 1;
    int end = start;
    while (source.charAt(end) == ' ') {
      end++;
    }
    return source.substring(start, end);
  }
}
