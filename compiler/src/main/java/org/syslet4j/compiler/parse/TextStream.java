// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A string as ANTLR's input, in UTF-16 units: so its offsets are those of {@link
 * org.syslet4j.compiler.source.SourceFile}. (ANTLR's own streams count code points.)
 */
final class TextStream implements CharStream {
  private final String name;
  private final String text;
  private int at;

  TextStream(String name, String text) {
    this.name = name;
    this.text = text;
  }

  @Override
  public String getText(Interval interval) {
    int end = Math.min(interval.b + 1, text.length());
    return interval.a >= end ? "" : text.substring(interval.a, end);
  }

  @Override
  public void consume() {
    if (at >= text.length()) {
      throw new IllegalStateException("cannot consume EOF");
    }
    at++;
  }

  @Override
  public int LA(int i) {
    int index = i > 0 ? at + i - 1 : at + i;
    return i == 0 || index < 0 || index >= text.length() ? IntStream.EOF : text.charAt(index);
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = Math.min(index, text.length());
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getSourceName() {
    return name;
  }
}
