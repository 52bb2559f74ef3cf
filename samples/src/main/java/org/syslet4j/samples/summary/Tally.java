// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.summary;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** A summary in the making. */
final class Tally {
  private static final VarHandle LONG =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private final List<Summary.Problem> problems = new ArrayList<>();
  private long files;
  private long folders;
  private long others;
  private long bytes;
  private long lines;
  private long newest;
  private long changed;
  private long vanished;

  void folder() {
    folders++;
  }

  void other() {
    others++;
  }

  void vanished() {
    vanished++;
  }

  void problem(String name, String reason) {
    problems.add(new Summary.Problem(name, reason));
  }

  /** A part of a file's content. */
  void content(ByteBuffer part, int from, int length) {
    bytes += length;
    lines += lineFeeds(part, from, length);
  }

  /** A file all of whose content was told. */
  void file(long modified, boolean changed) {
    files++;
    newest = Math.max(newest, modified);
    this.changed += changed ? 1 : 0;
  }

  Summary summary() {
    return new Summary(
        files, folders, others, bytes, lines, newest, changed, vanished, List.copyOf(problems));
  }

  /** Eight at a time: a byte of {@code x} is zero where there is a line feed. */
  private static long lineFeeds(ByteBuffer bytes, int from, int length) {
    long found = 0;
    int at = from;
    for (int last = from + length - 8; at <= last; at += 8) {
      long x = (long) LONG.get(bytes, at) ^ 0x0a0a0a0a0a0a0a0aL;
      long low = (x & 0x7f7f7f7f7f7f7f7fL) + 0x7f7f7f7f7f7f7f7fL;
      found += Long.bitCount(~(low | x | 0x7f7f7f7f7f7f7f7fL));
    }
    for (; at < from + length; at++) {
      found += bytes.get(at) == '\n' ? 1 : 0;
    }
    return found;
  }
}
