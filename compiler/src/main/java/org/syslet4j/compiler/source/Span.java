// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.source;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of characters, {@code [start, end)}, of one file.
 *
 * @param file the text it lies in
 * @param start offset of the first character (for {@link SourceFile#ofJava}: the line)
 * @param end offset behind the last character (for {@link SourceFile#ofJava}: tells apart what
 *     stands in one line)
 * @param within the call whose fn it was inlined from; null for what stands where it runs
 */
public record Span(SourceFile file, int start, int end, @Nullable Span within) {
  public Span(SourceFile file, int start, int end) {
    this(file, start, end, null);
  }

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** The same, inlined for that call. */
  public Span inlined(@Nullable Span call) {
    return call == within ? this : new Span(file, start, end, call);
  }

  /** 1-based line of the first character. */
  public int line() {
    return file.line(start);
  }

  /** 1-based column of the first character. */
  public int column() {
    return file.column(start);
  }

  /** 1-based line of the character behind the last one. */
  public int endLine() {
    return file.hasText() ? file.line(end) : line();
  }

  /** 1-based column of the character behind the last one. */
  public int endColumn() {
    return file.column(end);
  }

  /** The smallest span that holds both; they must be of the same file. */
  public Span to(Span other) {
    return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Its last character: the brace that closes a block. A call site in Java is its own. */
  public Span last() {
    return file.hasText() && end > start ? new Span(file, end - 1, end) : this;
  }

  /** {@code file:line:col}; where it was inlined makes no difference to what it is. */
  @Override
  public String toString() {
    return file.name() + ":" + line() + ":" + column();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span that
        && file == that.file
        && start == that.start
        && end == that.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
