// SPDX-License-Identifier: Apache-2.0
// Written by PreludeWriter from linux.syslet: change that, not this.
package org.syslet4j.compiler.builder;

/**
 * The system calls of the prelude. Memory supplies address and length where the kernel takes both;
 * arguments with a default may be left out from the end. What a call returns and how it fails says
 * its man page.
 */
public final class Linux {
  private Linux() {
  }

  /**
   * openat(2): opens a file relative to the directory {@code dir}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static FdCall openat(FdArg dir, PathArg name, LongArg flags, LongArg mode) {
    return new FdCall(CallParts.of("openat", dir, name, flags, mode));
  }

  /**
   * openat(2): opens a file relative to the directory {@code dir}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static FdCall openat(FdArg dir, PathArg name, long flags, LongArg mode) {
    return new FdCall(CallParts.of("openat", dir, name, new Num(flags), mode));
  }

  /**
   * openat(2): opens a file relative to the directory {@code dir}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static FdCall openat(FdArg dir, PathArg name, LongArg flags, long mode) {
    return new FdCall(CallParts.of("openat", dir, name, flags, new Num(mode)));
  }

  /**
   * openat(2): opens a file relative to the directory {@code dir}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static FdCall openat(FdArg dir, PathArg name, long flags, long mode) {
    return new FdCall(CallParts.of("openat", dir, name, new Num(flags), new Num(mode)));
  }

  /**
   * openat(2): opens a file relative to the directory {@code dir}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static FdCall openat(FdArg dir, PathArg name, LongArg flags) {
    return new FdCall(CallParts.of("openat", dir, name, flags));
  }

  /**
   * openat(2): opens a file relative to the directory {@code dir}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat.2.html">openat(2)</a>
   */
  public static FdCall openat(FdArg dir, PathArg name, long flags) {
    return new FdCall(CallParts.of("openat", dir, name, new Num(flags)));
  }

  /**
   * open(2): what openat does from the current directory; only x86_64 has it. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   */
  public static FdCall open(PathArg name, LongArg flags, LongArg mode) {
    return new FdCall(CallParts.of("open", name, flags, mode));
  }

  /**
   * open(2): what openat does from the current directory; only x86_64 has it. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   */
  public static FdCall open(PathArg name, long flags, LongArg mode) {
    return new FdCall(CallParts.of("open", name, new Num(flags), mode));
  }

  /**
   * open(2): what openat does from the current directory; only x86_64 has it. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   */
  public static FdCall open(PathArg name, LongArg flags, long mode) {
    return new FdCall(CallParts.of("open", name, flags, new Num(mode)));
  }

  /**
   * open(2): what openat does from the current directory; only x86_64 has it. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   */
  public static FdCall open(PathArg name, long flags, long mode) {
    return new FdCall(CallParts.of("open", name, new Num(flags), new Num(mode)));
  }

  /**
   * open(2): what openat does from the current directory; only x86_64 has it. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   */
  public static FdCall open(PathArg name, LongArg flags) {
    return new FdCall(CallParts.of("open", name, flags));
  }

  /**
   * open(2): what openat does from the current directory; only x86_64 has it. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open.2.html">open(2)</a>
   */
  public static FdCall open(PathArg name, long flags) {
    return new FdCall(CallParts.of("open", name, new Num(flags)));
  }

  /**
   * close(2): the descriptor is gone even when it fails.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close.2.html">close(2)</a>
   */
  public static LongCall close(FdArg fd) {
    return new LongCall(CallParts.of("close", fd));
  }

  /**
   * dup(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/dup.2.html">dup(2)</a>
   */
  public static FdCall dup(FdArg fd) {
    return new FdCall(CallParts.of("dup", fd));
  }

  /**
   * dup3(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/dup3.2.html">dup3(2)</a>
   */
  public static FdCall dup3(FdArg fd, FdArg to, LongArg flags) {
    return new FdCall(CallParts.of("dup3", fd, to, flags));
  }

  /**
   * dup3(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/dup3.2.html">dup3(2)</a>
   */
  public static FdCall dup3(FdArg fd, FdArg to, long flags) {
    return new FdCall(CallParts.of("dup3", fd, to, new Num(flags)));
  }

  /**
   * pipe2(2): the read end, then the write end.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pipe2.2.html">pipe2(2)</a>
   */
  public static LongCall pipe2(SpanArg ends, LongArg flags) {
    return new LongCall(CallParts.of("pipe2", ends, flags));
  }

  /**
   * pipe2(2): the read end, then the write end.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pipe2.2.html">pipe2(2)</a>
   */
  public static LongCall pipe2(SpanArg ends, long flags) {
    return new LongCall(CallParts.of("pipe2", ends, new Num(flags)));
  }

  /**
   * eventfd2(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/eventfd2.2.html">eventfd2(2)</a>
   */
  public static FdCall eventfd2(LongArg initial, LongArg flags) {
    return new FdCall(CallParts.of("eventfd2", initial, flags));
  }

  /**
   * eventfd2(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/eventfd2.2.html">eventfd2(2)</a>
   */
  public static FdCall eventfd2(long initial, LongArg flags) {
    return new FdCall(CallParts.of("eventfd2", new Num(initial), flags));
  }

  /**
   * eventfd2(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/eventfd2.2.html">eventfd2(2)</a>
   */
  public static FdCall eventfd2(LongArg initial, long flags) {
    return new FdCall(CallParts.of("eventfd2", initial, new Num(flags)));
  }

  /**
   * eventfd2(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/eventfd2.2.html">eventfd2(2)</a>
   */
  public static FdCall eventfd2(long initial, long flags) {
    return new FdCall(CallParts.of("eventfd2", new Num(initial), new Num(flags)));
  }

  /**
   * creat(2): open with O_CREAT | O_WRONLY | O_TRUNC. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/creat.2.html">creat(2)</a>
   */
  public static FdCall creat(PathArg name, LongArg mode) {
    return new FdCall(CallParts.of("creat", name, mode));
  }

  /**
   * creat(2): open with O_CREAT | O_WRONLY | O_TRUNC. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/creat.2.html">creat(2)</a>
   */
  public static FdCall creat(PathArg name, long mode) {
    return new FdCall(CallParts.of("creat", name, new Num(mode)));
  }

  /**
   * openat2(2): openat with rules for how the path is resolved.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat2.2.html">openat2(2)</a>
   */
  public static FdCall openat2(FdArg dir, PathArg name, SpanArg how, LongArg size) {
    return new FdCall(CallParts.of("openat2", dir, name, how, size));
  }

  /**
   * openat2(2): openat with rules for how the path is resolved.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat2.2.html">openat2(2)</a>
   */
  public static FdCall openat2(FdArg dir, PathArg name, SpanArg how, long size) {
    return new FdCall(CallParts.of("openat2", dir, name, how, new Num(size)));
  }

  /**
   * openat2(2): openat with rules for how the path is resolved.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/openat2.2.html">openat2(2)</a>
   */
  public static FdCall openat2(FdArg dir, PathArg name, SpanArg how) {
    return new FdCall(CallParts.of("openat2", dir, name, how));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(LongArg first, LongArg last, LongArg flags) {
    return new LongCall(CallParts.of("close_range", first, last, flags));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(long first, LongArg last, LongArg flags) {
    return new LongCall(CallParts.of("close_range", new Num(first), last, flags));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(LongArg first, long last, LongArg flags) {
    return new LongCall(CallParts.of("close_range", first, new Num(last), flags));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(long first, long last, LongArg flags) {
    return new LongCall(CallParts.of("close_range", new Num(first), new Num(last), flags));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(LongArg first, LongArg last, long flags) {
    return new LongCall(CallParts.of("close_range", first, last, new Num(flags)));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(long first, LongArg last, long flags) {
    return new LongCall(CallParts.of("close_range", new Num(first), last, new Num(flags)));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(LongArg first, long last, long flags) {
    return new LongCall(CallParts.of("close_range", first, new Num(last), new Num(flags)));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(long first, long last, long flags) {
    return new LongCall(CallParts.of("close_range", new Num(first), new Num(last), new Num(flags)));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(LongArg first, LongArg last) {
    return new LongCall(CallParts.of("close_range", first, last));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(long first, LongArg last) {
    return new LongCall(CallParts.of("close_range", new Num(first), last));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(LongArg first, long last) {
    return new LongCall(CallParts.of("close_range", first, new Num(last)));
  }

  /**
   * close_range(2): closes every descriptor from {@code first} to {@code last}; those that the JVM uses are among them, so it must know them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/close_range.2.html">close_range(2)</a>
   */
  public static LongCall close_range(long first, long last) {
    return new LongCall(CallParts.of("close_range", new Num(first), new Num(last)));
  }

  /**
   * dup2(2): {@code to} becomes a duplicate of {@code fd}; dup3 can make it close-on-exec. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/dup2.2.html">dup2(2)</a>
   */
  public static FdCall dup2(FdArg fd, FdArg to) {
    return new FdCall(CallParts.of("dup2", fd, to));
  }

  /**
   * pipe(2): the read end, then the write end; pipe2 can make them close-on-exec. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pipe.2.html">pipe(2)</a>
   */
  public static LongCall pipe(SpanArg ends) {
    return new LongCall(CallParts.of("pipe", ends));
  }

  /**
   * eventfd(2): a counter that can be waited for; eventfd2 has flags. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/eventfd.2.html">eventfd(2)</a>
   */
  public static FdCall eventfd(LongArg initial) {
    return new FdCall(CallParts.of("eventfd", initial));
  }

  /**
   * eventfd(2): a counter that can be waited for; eventfd2 has flags. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/eventfd.2.html">eventfd(2)</a>
   */
  public static FdCall eventfd(long initial) {
    return new FdCall(CallParts.of("eventfd", new Num(initial)));
  }

  /**
   * memfd_create(2): a file that lives in memory; {@code name} shows up in /proc only.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static FdCall memfd_create(PathArg name, LongArg flags) {
    return new FdCall(CallParts.of("memfd_create", name, flags));
  }

  /**
   * memfd_create(2): a file that lives in memory; {@code name} shows up in /proc only.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_create.2.html">memfd_create(2)</a>
   */
  public static FdCall memfd_create(PathArg name, long flags) {
    return new FdCall(CallParts.of("memfd_create", name, new Num(flags)));
  }

  /**
   * memfd_secret(2): memory that not even the kernel reads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_secret.2.html">memfd_secret(2)</a>
   */
  public static FdCall memfd_secret(LongArg flags) {
    return new FdCall(CallParts.of("memfd_secret", flags));
  }

  /**
   * memfd_secret(2): memory that not even the kernel reads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/memfd_secret.2.html">memfd_secret(2)</a>
   */
  public static FdCall memfd_secret(long flags) {
    return new FdCall(CallParts.of("memfd_secret", new Num(flags)));
  }

  /**
   * name_to_handle_at(2): a {@code file_handle} that names the file without a path; its handle_bytes says how much room there is.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html">name_to_handle_at(2)</a>
   */
  public static LongCall name_to_handle_at(FdArg dir, PathArg name, SpanArg handle, SpanArg mount,
      LongArg flags) {
    return new LongCall(CallParts.of("name_to_handle_at", dir, name, handle, mount, flags));
  }

  /**
   * name_to_handle_at(2): a {@code file_handle} that names the file without a path; its handle_bytes says how much room there is.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html">name_to_handle_at(2)</a>
   */
  public static LongCall name_to_handle_at(FdArg dir, PathArg name, SpanArg handle, SpanArg mount,
      long flags) {
    return new LongCall(CallParts.of("name_to_handle_at", dir, name, handle, mount, new Num(flags)));
  }

  /**
   * name_to_handle_at(2): a {@code file_handle} that names the file without a path; its handle_bytes says how much room there is.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html">name_to_handle_at(2)</a>
   */
  public static LongCall name_to_handle_at(FdArg dir, PathArg name, SpanArg handle, SpanArg mount) {
    return new LongCall(CallParts.of("name_to_handle_at", dir, name, handle, mount));
  }

  /**
   * open_by_handle_at(2): opens what name_to_handle_at named.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   */
  public static FdCall open_by_handle_at(FdArg mount, SpanArg handle, LongArg flags) {
    return new FdCall(CallParts.of("open_by_handle_at", mount, handle, flags));
  }

  /**
   * open_by_handle_at(2): opens what name_to_handle_at named.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html">open_by_handle_at(2)</a>
   */
  public static FdCall open_by_handle_at(FdArg mount, SpanArg handle, long flags) {
    return new FdCall(CallParts.of("open_by_handle_at", mount, handle, new Num(flags)));
  }

  /**
   * read(2): at most {@code count} bytes from the descriptor's position; 0 at the end of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/read.2.html">read(2)</a>
   */
  public static LongCall read(FdArg fd, SpanArg buf) {
    return new LongCall(CallParts.of("read", fd, buf));
  }

  /**
   * read(2): at most {@code count} bytes from the descriptor's position; 0 at the end of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/read.2.html">read(2)</a>
   */
  public static LongCall read(FdArg fd, SpanArg buf, LongArg count) {
    return new LongCall(CallParts.of("read", fd, buf, count));
  }

  /**
   * read(2): at most {@code count} bytes from the descriptor's position; 0 at the end of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/read.2.html">read(2)</a>
   */
  public static LongCall read(FdArg fd, SpanArg buf, long count) {
    return new LongCall(CallParts.of("read", fd, buf, new Num(count)));
  }

  /**
   * write(2): at most {@code count} bytes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/write.2.html">write(2)</a>
   */
  public static LongCall write(FdArg fd, SpanArg buf) {
    return new LongCall(CallParts.of("write", fd, buf));
  }

  /**
   * write(2): at most {@code count} bytes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/write.2.html">write(2)</a>
   */
  public static LongCall write(FdArg fd, SpanArg buf, LongArg count) {
    return new LongCall(CallParts.of("write", fd, buf, count));
  }

  /**
   * write(2): at most {@code count} bytes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/write.2.html">write(2)</a>
   */
  public static LongCall write(FdArg fd, SpanArg buf, long count) {
    return new LongCall(CallParts.of("write", fd, buf, new Num(count)));
  }

  /**
   * pread(2): reads at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pread.2.html">pread(2)</a>
   */
  public static LongCall pread64(FdArg fd, SpanArg buf, LongArg offset) {
    return new LongCall(CallParts.of("pread64", fd, buf, offset));
  }

  /**
   * pread(2): reads at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pread.2.html">pread(2)</a>
   */
  public static LongCall pread64(FdArg fd, SpanArg buf, long offset) {
    return new LongCall(CallParts.of("pread64", fd, buf, new Num(offset)));
  }

  /**
   * pread(2): reads at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pread.2.html">pread(2)</a>
   */
  public static LongCall pread64(FdArg fd, SpanArg buf, LongArg count, LongArg offset) {
    return new LongCall(CallParts.of("pread64", fd, buf, count, offset));
  }

  /**
   * pread(2): reads at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pread.2.html">pread(2)</a>
   */
  public static LongCall pread64(FdArg fd, SpanArg buf, long count, LongArg offset) {
    return new LongCall(CallParts.of("pread64", fd, buf, new Num(count), offset));
  }

  /**
   * pread(2): reads at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pread.2.html">pread(2)</a>
   */
  public static LongCall pread64(FdArg fd, SpanArg buf, LongArg count, long offset) {
    return new LongCall(CallParts.of("pread64", fd, buf, count, new Num(offset)));
  }

  /**
   * pread(2): reads at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pread.2.html">pread(2)</a>
   */
  public static LongCall pread64(FdArg fd, SpanArg buf, long count, long offset) {
    return new LongCall(CallParts.of("pread64", fd, buf, new Num(count), new Num(offset)));
  }

  /**
   * pwrite(2): writes at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwrite.2.html">pwrite(2)</a>
   */
  public static LongCall pwrite64(FdArg fd, SpanArg buf, LongArg offset) {
    return new LongCall(CallParts.of("pwrite64", fd, buf, offset));
  }

  /**
   * pwrite(2): writes at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwrite.2.html">pwrite(2)</a>
   */
  public static LongCall pwrite64(FdArg fd, SpanArg buf, long offset) {
    return new LongCall(CallParts.of("pwrite64", fd, buf, new Num(offset)));
  }

  /**
   * pwrite(2): writes at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwrite.2.html">pwrite(2)</a>
   */
  public static LongCall pwrite64(FdArg fd, SpanArg buf, LongArg count, LongArg offset) {
    return new LongCall(CallParts.of("pwrite64", fd, buf, count, offset));
  }

  /**
   * pwrite(2): writes at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwrite.2.html">pwrite(2)</a>
   */
  public static LongCall pwrite64(FdArg fd, SpanArg buf, long count, LongArg offset) {
    return new LongCall(CallParts.of("pwrite64", fd, buf, new Num(count), offset));
  }

  /**
   * pwrite(2): writes at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwrite.2.html">pwrite(2)</a>
   */
  public static LongCall pwrite64(FdArg fd, SpanArg buf, LongArg count, long offset) {
    return new LongCall(CallParts.of("pwrite64", fd, buf, count, new Num(offset)));
  }

  /**
   * pwrite(2): writes at {@code offset} without moving the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwrite.2.html">pwrite(2)</a>
   */
  public static LongCall pwrite64(FdArg fd, SpanArg buf, long count, long offset) {
    return new LongCall(CallParts.of("pwrite64", fd, buf, new Num(count), new Num(offset)));
  }

  /**
   * lseek(2): the new position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</a>
   */
  public static LongCall lseek(FdArg fd, LongArg offset, LongArg whence) {
    return new LongCall(CallParts.of("lseek", fd, offset, whence));
  }

  /**
   * lseek(2): the new position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</a>
   */
  public static LongCall lseek(FdArg fd, long offset, LongArg whence) {
    return new LongCall(CallParts.of("lseek", fd, new Num(offset), whence));
  }

  /**
   * lseek(2): the new position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</a>
   */
  public static LongCall lseek(FdArg fd, LongArg offset, long whence) {
    return new LongCall(CallParts.of("lseek", fd, offset, new Num(whence)));
  }

  /**
   * lseek(2): the new position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lseek.2.html">lseek(2)</a>
   */
  public static LongCall lseek(FdArg fd, long offset, long whence) {
    return new LongCall(CallParts.of("lseek", fd, new Num(offset), new Num(whence)));
  }

  /**
   * fsync(2): data and metadata are on the device when it returns.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsync.2.html">fsync(2)</a>
   */
  public static LongCall fsync(FdArg fd) {
    return new LongCall(CallParts.of("fsync", fd));
  }

  /**
   * fdatasync(2): data, and what is needed to read it, are on the device when it returns.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fdatasync.2.html">fdatasync(2)</a>
   */
  public static LongCall fdatasync(FdArg fd) {
    return new LongCall(CallParts.of("fdatasync", fd));
  }

  /**
   * ftruncate(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ftruncate.2.html">ftruncate(2)</a>
   */
  public static LongCall ftruncate(FdArg fd, LongArg length) {
    return new LongCall(CallParts.of("ftruncate", fd, length));
  }

  /**
   * ftruncate(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ftruncate.2.html">ftruncate(2)</a>
   */
  public static LongCall ftruncate(FdArg fd, long length) {
    return new LongCall(CallParts.of("ftruncate", fd, new Num(length)));
  }

  /**
   * fallocate(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static LongCall fallocate(FdArg fd, LongArg mode, LongArg offset, LongArg length) {
    return new LongCall(CallParts.of("fallocate", fd, mode, offset, length));
  }

  /**
   * fallocate(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static LongCall fallocate(FdArg fd, long mode, LongArg offset, LongArg length) {
    return new LongCall(CallParts.of("fallocate", fd, new Num(mode), offset, length));
  }

  /**
   * fallocate(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static LongCall fallocate(FdArg fd, LongArg mode, long offset, LongArg length) {
    return new LongCall(CallParts.of("fallocate", fd, mode, new Num(offset), length));
  }

  /**
   * fallocate(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static LongCall fallocate(FdArg fd, long mode, long offset, LongArg length) {
    return new LongCall(CallParts.of("fallocate", fd, new Num(mode), new Num(offset), length));
  }

  /**
   * fallocate(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static LongCall fallocate(FdArg fd, LongArg mode, LongArg offset, long length) {
    return new LongCall(CallParts.of("fallocate", fd, mode, offset, new Num(length)));
  }

  /**
   * fallocate(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static LongCall fallocate(FdArg fd, long mode, LongArg offset, long length) {
    return new LongCall(CallParts.of("fallocate", fd, new Num(mode), offset, new Num(length)));
  }

  /**
   * fallocate(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static LongCall fallocate(FdArg fd, LongArg mode, long offset, long length) {
    return new LongCall(CallParts.of("fallocate", fd, mode, new Num(offset), new Num(length)));
  }

  /**
   * fallocate(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fallocate.2.html">fallocate(2)</a>
   */
  public static LongCall fallocate(FdArg fd, long mode, long offset, long length) {
    return new LongCall(CallParts.of("fallocate", fd, new Num(mode), new Num(offset), new Num(length)));
  }

  /**
   * sync(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync.2.html">sync(2)</a>
   */
  public static LongCall sync() {
    return new LongCall(CallParts.of("sync"));
  }

  /**
   * copy_file_range(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/copy_file_range.2.html">copy_file_range(2)</a>
   */
  public static LongCall copy_file_range(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off,
      LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("copy_file_range", from, from_off, to, to_off, count, flags));
  }

  /**
   * copy_file_range(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/copy_file_range.2.html">copy_file_range(2)</a>
   */
  public static LongCall copy_file_range(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off,
      long count, LongArg flags) {
    return new LongCall(CallParts.of("copy_file_range", from, from_off, to, to_off, new Num(count), flags));
  }

  /**
   * copy_file_range(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/copy_file_range.2.html">copy_file_range(2)</a>
   */
  public static LongCall copy_file_range(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off,
      LongArg count, long flags) {
    return new LongCall(CallParts.of("copy_file_range", from, from_off, to, to_off, count, new Num(flags)));
  }

  /**
   * copy_file_range(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/copy_file_range.2.html">copy_file_range(2)</a>
   */
  public static LongCall copy_file_range(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off,
      long count, long flags) {
    return new LongCall(CallParts.of("copy_file_range", from, from_off, to, to_off, new Num(count), new Num(flags)));
  }

  /**
   * copy_file_range(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/copy_file_range.2.html">copy_file_range(2)</a>
   */
  public static LongCall copy_file_range(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off,
      LongArg count) {
    return new LongCall(CallParts.of("copy_file_range", from, from_off, to, to_off, count));
  }

  /**
   * copy_file_range(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/copy_file_range.2.html">copy_file_range(2)</a>
   */
  public static LongCall copy_file_range(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off,
      long count) {
    return new LongCall(CallParts.of("copy_file_range", from, from_off, to, to_off, new Num(count)));
  }

  /**
   * readv(2): read into several buffers.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readv.2.html">readv(2)</a>
   */
  public static LongCall readv(FdArg fd, SpanArg iov) {
    return new LongCall(CallParts.of("readv", fd, iov));
  }

  /**
   * readv(2): read into several buffers.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readv.2.html">readv(2)</a>
   */
  public static LongCall readv(FdArg fd, SpanArg iov, LongArg iovcnt) {
    return new LongCall(CallParts.of("readv", fd, iov, iovcnt));
  }

  /**
   * readv(2): read into several buffers.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readv.2.html">readv(2)</a>
   */
  public static LongCall readv(FdArg fd, SpanArg iov, long iovcnt) {
    return new LongCall(CallParts.of("readv", fd, iov, new Num(iovcnt)));
  }

  /**
   * writev(2): write from several buffers.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/writev.2.html">writev(2)</a>
   */
  public static LongCall writev(FdArg fd, SpanArg iov) {
    return new LongCall(CallParts.of("writev", fd, iov));
  }

  /**
   * writev(2): write from several buffers.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/writev.2.html">writev(2)</a>
   */
  public static LongCall writev(FdArg fd, SpanArg iov, LongArg iovcnt) {
    return new LongCall(CallParts.of("writev", fd, iov, iovcnt));
  }

  /**
   * writev(2): write from several buffers.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/writev.2.html">writev(2)</a>
   */
  public static LongCall writev(FdArg fd, SpanArg iov, long iovcnt) {
    return new LongCall(CallParts.of("writev", fd, iov, new Num(iovcnt)));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, LongArg offset, LongArg high) {
    return new LongCall(CallParts.of("preadv", fd, iov, offset, high));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, long offset, LongArg high) {
    return new LongCall(CallParts.of("preadv", fd, iov, new Num(offset), high));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, LongArg offset, long high) {
    return new LongCall(CallParts.of("preadv", fd, iov, offset, new Num(high)));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, long offset, long high) {
    return new LongCall(CallParts.of("preadv", fd, iov, new Num(offset), new Num(high)));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, LongArg offset) {
    return new LongCall(CallParts.of("preadv", fd, iov, offset));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, long offset) {
    return new LongCall(CallParts.of("preadv", fd, iov, new Num(offset)));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, LongArg iovcnt, LongArg offset,
      LongArg high) {
    return new LongCall(CallParts.of("preadv", fd, iov, iovcnt, offset, high));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, long iovcnt, LongArg offset, LongArg high) {
    return new LongCall(CallParts.of("preadv", fd, iov, new Num(iovcnt), offset, high));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, LongArg iovcnt, long offset, LongArg high) {
    return new LongCall(CallParts.of("preadv", fd, iov, iovcnt, new Num(offset), high));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, long iovcnt, long offset, LongArg high) {
    return new LongCall(CallParts.of("preadv", fd, iov, new Num(iovcnt), new Num(offset), high));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, LongArg iovcnt, LongArg offset, long high) {
    return new LongCall(CallParts.of("preadv", fd, iov, iovcnt, offset, new Num(high)));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, long iovcnt, LongArg offset, long high) {
    return new LongCall(CallParts.of("preadv", fd, iov, new Num(iovcnt), offset, new Num(high)));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, LongArg iovcnt, long offset, long high) {
    return new LongCall(CallParts.of("preadv", fd, iov, iovcnt, new Num(offset), new Num(high)));
  }

  /**
   * preadv(2): readv at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv.2.html">preadv(2)</a>
   */
  public static LongCall preadv(FdArg fd, SpanArg iov, long iovcnt, long offset, long high) {
    return new LongCall(CallParts.of("preadv", fd, iov, new Num(iovcnt), new Num(offset), new Num(high)));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, LongArg offset, LongArg high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, offset, high));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, long offset, LongArg high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, new Num(offset), high));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, LongArg offset, long high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, offset, new Num(high)));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, long offset, long high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, new Num(offset), new Num(high)));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, LongArg offset) {
    return new LongCall(CallParts.of("pwritev", fd, iov, offset));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, long offset) {
    return new LongCall(CallParts.of("pwritev", fd, iov, new Num(offset)));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, LongArg iovcnt, LongArg offset,
      LongArg high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, iovcnt, offset, high));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, long iovcnt, LongArg offset, LongArg high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, new Num(iovcnt), offset, high));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, LongArg iovcnt, long offset, LongArg high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, iovcnt, new Num(offset), high));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, long iovcnt, long offset, LongArg high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, new Num(iovcnt), new Num(offset), high));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, LongArg iovcnt, LongArg offset, long high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, iovcnt, offset, new Num(high)));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, long iovcnt, LongArg offset, long high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, new Num(iovcnt), offset, new Num(high)));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, LongArg iovcnt, long offset, long high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, iovcnt, new Num(offset), new Num(high)));
  }

  /**
   * pwritev(2): writev at {@code offset}; {@code high} is unused on 64-bit architectures.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev.2.html">pwritev(2)</a>
   */
  public static LongCall pwritev(FdArg fd, SpanArg iov, long iovcnt, long offset, long high) {
    return new LongCall(CallParts.of("pwritev", fd, iov, new Num(iovcnt), new Num(offset), new Num(high)));
  }

  /**
   * preadv2(2): preadv with RWF_ flags; at -1 it reads at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   */
  public static LongCall preadv2(FdArg fd, SpanArg iov, LongArg offset, LongArg high,
      LongArg flags) {
    return new LongCall(CallParts.of("preadv2", fd, iov, offset, high, flags));
  }

  /**
   * preadv2(2): preadv with RWF_ flags; at -1 it reads at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   */
  public static LongCall preadv2(FdArg fd, SpanArg iov, long offset, LongArg high, LongArg flags) {
    return new LongCall(CallParts.of("preadv2", fd, iov, new Num(offset), high, flags));
  }

  /**
   * preadv2(2): preadv with RWF_ flags; at -1 it reads at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   */
  public static LongCall preadv2(FdArg fd, SpanArg iov, LongArg offset, long high, LongArg flags) {
    return new LongCall(CallParts.of("preadv2", fd, iov, offset, new Num(high), flags));
  }

  /**
   * preadv2(2): preadv with RWF_ flags; at -1 it reads at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   */
  public static LongCall preadv2(FdArg fd, SpanArg iov, long offset, long high, LongArg flags) {
    return new LongCall(CallParts.of("preadv2", fd, iov, new Num(offset), new Num(high), flags));
  }

  /**
   * preadv2(2): preadv with RWF_ flags; at -1 it reads at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   */
  public static LongCall preadv2(FdArg fd, SpanArg iov, LongArg offset, LongArg high, long flags) {
    return new LongCall(CallParts.of("preadv2", fd, iov, offset, high, new Num(flags)));
  }

  /**
   * preadv2(2): preadv with RWF_ flags; at -1 it reads at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   */
  public static LongCall preadv2(FdArg fd, SpanArg iov, long offset, LongArg high, long flags) {
    return new LongCall(CallParts.of("preadv2", fd, iov, new Num(offset), high, new Num(flags)));
  }

  /**
   * preadv2(2): preadv with RWF_ flags; at -1 it reads at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   */
  public static LongCall preadv2(FdArg fd, SpanArg iov, LongArg offset, long high, long flags) {
    return new LongCall(CallParts.of("preadv2", fd, iov, offset, new Num(high), new Num(flags)));
  }

  /**
   * preadv2(2): preadv with RWF_ flags; at -1 it reads at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   */
  public static LongCall preadv2(FdArg fd, SpanArg iov, long offset, long high, long flags) {
    return new LongCall(CallParts.of("preadv2", fd, iov, new Num(offset), new Num(high), new Num(flags)));
  }

  /**
   * preadv2(2): preadv with RWF_ flags; at -1 it reads at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   */
  public static LongCall preadv2(FdArg fd, SpanArg iov, LongArg iovcnt, LongArg offset,
      LongArg high, LongArg flags) {
    return new LongCall(CallParts.of("preadv2", fd, iov, iovcnt, offset, high, flags));
  }

  /**
   * preadv2(2): preadv with RWF_ flags; at -1 it reads at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/preadv2.2.html">preadv2(2)</a>
   */
  public static LongCall preadv2(FdArg fd, SpanArg iov, long iovcnt, long offset, long high,
      long flags) {
    return new LongCall(CallParts.of("preadv2", fd, iov, new Num(iovcnt), new Num(offset), new Num(high), new Num(flags)));
  }

  /**
   * pwritev2(2): pwritev with RWF_ flags; at -1 it writes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static LongCall pwritev2(FdArg fd, SpanArg iov, LongArg offset, LongArg high,
      LongArg flags) {
    return new LongCall(CallParts.of("pwritev2", fd, iov, offset, high, flags));
  }

  /**
   * pwritev2(2): pwritev with RWF_ flags; at -1 it writes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static LongCall pwritev2(FdArg fd, SpanArg iov, long offset, LongArg high, LongArg flags) {
    return new LongCall(CallParts.of("pwritev2", fd, iov, new Num(offset), high, flags));
  }

  /**
   * pwritev2(2): pwritev with RWF_ flags; at -1 it writes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static LongCall pwritev2(FdArg fd, SpanArg iov, LongArg offset, long high, LongArg flags) {
    return new LongCall(CallParts.of("pwritev2", fd, iov, offset, new Num(high), flags));
  }

  /**
   * pwritev2(2): pwritev with RWF_ flags; at -1 it writes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static LongCall pwritev2(FdArg fd, SpanArg iov, long offset, long high, LongArg flags) {
    return new LongCall(CallParts.of("pwritev2", fd, iov, new Num(offset), new Num(high), flags));
  }

  /**
   * pwritev2(2): pwritev with RWF_ flags; at -1 it writes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static LongCall pwritev2(FdArg fd, SpanArg iov, LongArg offset, LongArg high, long flags) {
    return new LongCall(CallParts.of("pwritev2", fd, iov, offset, high, new Num(flags)));
  }

  /**
   * pwritev2(2): pwritev with RWF_ flags; at -1 it writes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static LongCall pwritev2(FdArg fd, SpanArg iov, long offset, LongArg high, long flags) {
    return new LongCall(CallParts.of("pwritev2", fd, iov, new Num(offset), high, new Num(flags)));
  }

  /**
   * pwritev2(2): pwritev with RWF_ flags; at -1 it writes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static LongCall pwritev2(FdArg fd, SpanArg iov, LongArg offset, long high, long flags) {
    return new LongCall(CallParts.of("pwritev2", fd, iov, offset, new Num(high), new Num(flags)));
  }

  /**
   * pwritev2(2): pwritev with RWF_ flags; at -1 it writes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static LongCall pwritev2(FdArg fd, SpanArg iov, long offset, long high, long flags) {
    return new LongCall(CallParts.of("pwritev2", fd, iov, new Num(offset), new Num(high), new Num(flags)));
  }

  /**
   * pwritev2(2): pwritev with RWF_ flags; at -1 it writes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static LongCall pwritev2(FdArg fd, SpanArg iov, LongArg iovcnt, LongArg offset,
      LongArg high, LongArg flags) {
    return new LongCall(CallParts.of("pwritev2", fd, iov, iovcnt, offset, high, flags));
  }

  /**
   * pwritev2(2): pwritev with RWF_ flags; at -1 it writes at the descriptor's position.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pwritev2.2.html">pwritev2(2)</a>
   */
  public static LongCall pwritev2(FdArg fd, SpanArg iov, long iovcnt, long offset, long high,
      long flags) {
    return new LongCall(CallParts.of("pwritev2", fd, iov, new Num(iovcnt), new Num(offset), new Num(high), new Num(flags)));
  }

  /**
   * sendfile(2): copies within the kernel; {@code offset} null uses and moves the position of {@code from}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendfile.2.html">sendfile(2)</a>
   */
  public static LongCall sendfile(FdArg to, FdArg from, SpanArg offset, LongArg count) {
    return new LongCall(CallParts.of("sendfile", to, from, offset, count));
  }

  /**
   * sendfile(2): copies within the kernel; {@code offset} null uses and moves the position of {@code from}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendfile.2.html">sendfile(2)</a>
   */
  public static LongCall sendfile(FdArg to, FdArg from, SpanArg offset, long count) {
    return new LongCall(CallParts.of("sendfile", to, from, offset, new Num(count)));
  }

  /**
   * splice(2): moves bytes from or to a pipe without copying them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</a>
   */
  public static LongCall splice(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off,
      LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("splice", from, from_off, to, to_off, count, flags));
  }

  /**
   * splice(2): moves bytes from or to a pipe without copying them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</a>
   */
  public static LongCall splice(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off, long count,
      LongArg flags) {
    return new LongCall(CallParts.of("splice", from, from_off, to, to_off, new Num(count), flags));
  }

  /**
   * splice(2): moves bytes from or to a pipe without copying them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</a>
   */
  public static LongCall splice(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off,
      LongArg count, long flags) {
    return new LongCall(CallParts.of("splice", from, from_off, to, to_off, count, new Num(flags)));
  }

  /**
   * splice(2): moves bytes from or to a pipe without copying them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</a>
   */
  public static LongCall splice(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off, long count,
      long flags) {
    return new LongCall(CallParts.of("splice", from, from_off, to, to_off, new Num(count), new Num(flags)));
  }

  /**
   * splice(2): moves bytes from or to a pipe without copying them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</a>
   */
  public static LongCall splice(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off,
      LongArg count) {
    return new LongCall(CallParts.of("splice", from, from_off, to, to_off, count));
  }

  /**
   * splice(2): moves bytes from or to a pipe without copying them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/splice.2.html">splice(2)</a>
   */
  public static LongCall splice(FdArg from, SpanArg from_off, FdArg to, SpanArg to_off,
      long count) {
    return new LongCall(CallParts.of("splice", from, from_off, to, to_off, new Num(count)));
  }

  /**
   * tee(2): duplicates what is in a pipe into another.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tee.2.html">tee(2)</a>
   */
  public static LongCall tee(FdArg from, FdArg to, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("tee", from, to, count, flags));
  }

  /**
   * tee(2): duplicates what is in a pipe into another.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tee.2.html">tee(2)</a>
   */
  public static LongCall tee(FdArg from, FdArg to, long count, LongArg flags) {
    return new LongCall(CallParts.of("tee", from, to, new Num(count), flags));
  }

  /**
   * tee(2): duplicates what is in a pipe into another.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tee.2.html">tee(2)</a>
   */
  public static LongCall tee(FdArg from, FdArg to, LongArg count, long flags) {
    return new LongCall(CallParts.of("tee", from, to, count, new Num(flags)));
  }

  /**
   * tee(2): duplicates what is in a pipe into another.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tee.2.html">tee(2)</a>
   */
  public static LongCall tee(FdArg from, FdArg to, long count, long flags) {
    return new LongCall(CallParts.of("tee", from, to, new Num(count), new Num(flags)));
  }

  /**
   * tee(2): duplicates what is in a pipe into another.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tee.2.html">tee(2)</a>
   */
  public static LongCall tee(FdArg from, FdArg to, LongArg count) {
    return new LongCall(CallParts.of("tee", from, to, count));
  }

  /**
   * tee(2): duplicates what is in a pipe into another.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tee.2.html">tee(2)</a>
   */
  public static LongCall tee(FdArg from, FdArg to, long count) {
    return new LongCall(CallParts.of("tee", from, to, new Num(count)));
  }

  /**
   * vmsplice(2): maps memory into a pipe.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static LongCall vmsplice(FdArg fd, SpanArg iov, LongArg flags) {
    return new LongCall(CallParts.of("vmsplice", fd, iov, flags));
  }

  /**
   * vmsplice(2): maps memory into a pipe.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static LongCall vmsplice(FdArg fd, SpanArg iov, long flags) {
    return new LongCall(CallParts.of("vmsplice", fd, iov, new Num(flags)));
  }

  /**
   * vmsplice(2): maps memory into a pipe.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static LongCall vmsplice(FdArg fd, SpanArg iov) {
    return new LongCall(CallParts.of("vmsplice", fd, iov));
  }

  /**
   * vmsplice(2): maps memory into a pipe.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static LongCall vmsplice(FdArg fd, SpanArg iov, LongArg iovcnt, LongArg flags) {
    return new LongCall(CallParts.of("vmsplice", fd, iov, iovcnt, flags));
  }

  /**
   * vmsplice(2): maps memory into a pipe.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static LongCall vmsplice(FdArg fd, SpanArg iov, long iovcnt, LongArg flags) {
    return new LongCall(CallParts.of("vmsplice", fd, iov, new Num(iovcnt), flags));
  }

  /**
   * vmsplice(2): maps memory into a pipe.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static LongCall vmsplice(FdArg fd, SpanArg iov, LongArg iovcnt, long flags) {
    return new LongCall(CallParts.of("vmsplice", fd, iov, iovcnt, new Num(flags)));
  }

  /**
   * vmsplice(2): maps memory into a pipe.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vmsplice.2.html">vmsplice(2)</a>
   */
  public static LongCall vmsplice(FdArg fd, SpanArg iov, long iovcnt, long flags) {
    return new LongCall(CallParts.of("vmsplice", fd, iov, new Num(iovcnt), new Num(flags)));
  }

  /**
   * readahead(2): reads a file into the page cache.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readahead.2.html">readahead(2)</a>
   */
  public static LongCall readahead(FdArg fd, LongArg offset, LongArg count) {
    return new LongCall(CallParts.of("readahead", fd, offset, count));
  }

  /**
   * readahead(2): reads a file into the page cache.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readahead.2.html">readahead(2)</a>
   */
  public static LongCall readahead(FdArg fd, long offset, LongArg count) {
    return new LongCall(CallParts.of("readahead", fd, new Num(offset), count));
  }

  /**
   * readahead(2): reads a file into the page cache.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readahead.2.html">readahead(2)</a>
   */
  public static LongCall readahead(FdArg fd, LongArg offset, long count) {
    return new LongCall(CallParts.of("readahead", fd, offset, new Num(count)));
  }

  /**
   * readahead(2): reads a file into the page cache.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readahead.2.html">readahead(2)</a>
   */
  public static LongCall readahead(FdArg fd, long offset, long count) {
    return new LongCall(CallParts.of("readahead", fd, new Num(offset), new Num(count)));
  }

  /**
   * fadvise64(2): says how a file will be read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static LongCall fadvise64(FdArg fd, LongArg offset, LongArg length, LongArg advice) {
    return new LongCall(CallParts.of("fadvise64", fd, offset, length, advice));
  }

  /**
   * fadvise64(2): says how a file will be read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static LongCall fadvise64(FdArg fd, long offset, LongArg length, LongArg advice) {
    return new LongCall(CallParts.of("fadvise64", fd, new Num(offset), length, advice));
  }

  /**
   * fadvise64(2): says how a file will be read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static LongCall fadvise64(FdArg fd, LongArg offset, long length, LongArg advice) {
    return new LongCall(CallParts.of("fadvise64", fd, offset, new Num(length), advice));
  }

  /**
   * fadvise64(2): says how a file will be read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static LongCall fadvise64(FdArg fd, long offset, long length, LongArg advice) {
    return new LongCall(CallParts.of("fadvise64", fd, new Num(offset), new Num(length), advice));
  }

  /**
   * fadvise64(2): says how a file will be read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static LongCall fadvise64(FdArg fd, LongArg offset, LongArg length, long advice) {
    return new LongCall(CallParts.of("fadvise64", fd, offset, length, new Num(advice)));
  }

  /**
   * fadvise64(2): says how a file will be read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static LongCall fadvise64(FdArg fd, long offset, LongArg length, long advice) {
    return new LongCall(CallParts.of("fadvise64", fd, new Num(offset), length, new Num(advice)));
  }

  /**
   * fadvise64(2): says how a file will be read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static LongCall fadvise64(FdArg fd, LongArg offset, long length, long advice) {
    return new LongCall(CallParts.of("fadvise64", fd, offset, new Num(length), new Num(advice)));
  }

  /**
   * fadvise64(2): says how a file will be read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fadvise64.2.html">fadvise64(2)</a>
   */
  public static LongCall fadvise64(FdArg fd, long offset, long length, long advice) {
    return new LongCall(CallParts.of("fadvise64", fd, new Num(offset), new Num(length), new Num(advice)));
  }

  /**
   * sync_file_range(2): writes a part of a file to its device.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static LongCall sync_file_range(FdArg fd, LongArg offset, LongArg length, LongArg flags) {
    return new LongCall(CallParts.of("sync_file_range", fd, offset, length, flags));
  }

  /**
   * sync_file_range(2): writes a part of a file to its device.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static LongCall sync_file_range(FdArg fd, long offset, LongArg length, LongArg flags) {
    return new LongCall(CallParts.of("sync_file_range", fd, new Num(offset), length, flags));
  }

  /**
   * sync_file_range(2): writes a part of a file to its device.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static LongCall sync_file_range(FdArg fd, LongArg offset, long length, LongArg flags) {
    return new LongCall(CallParts.of("sync_file_range", fd, offset, new Num(length), flags));
  }

  /**
   * sync_file_range(2): writes a part of a file to its device.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static LongCall sync_file_range(FdArg fd, long offset, long length, LongArg flags) {
    return new LongCall(CallParts.of("sync_file_range", fd, new Num(offset), new Num(length), flags));
  }

  /**
   * sync_file_range(2): writes a part of a file to its device.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static LongCall sync_file_range(FdArg fd, LongArg offset, LongArg length, long flags) {
    return new LongCall(CallParts.of("sync_file_range", fd, offset, length, new Num(flags)));
  }

  /**
   * sync_file_range(2): writes a part of a file to its device.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static LongCall sync_file_range(FdArg fd, long offset, LongArg length, long flags) {
    return new LongCall(CallParts.of("sync_file_range", fd, new Num(offset), length, new Num(flags)));
  }

  /**
   * sync_file_range(2): writes a part of a file to its device.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static LongCall sync_file_range(FdArg fd, LongArg offset, long length, long flags) {
    return new LongCall(CallParts.of("sync_file_range", fd, offset, new Num(length), new Num(flags)));
  }

  /**
   * sync_file_range(2): writes a part of a file to its device.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sync_file_range.2.html">sync_file_range(2)</a>
   */
  public static LongCall sync_file_range(FdArg fd, long offset, long length, long flags) {
    return new LongCall(CallParts.of("sync_file_range", fd, new Num(offset), new Num(length), new Num(flags)));
  }

  /**
   * syncfs(2): sync of one file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/syncfs.2.html">syncfs(2)</a>
   */
  public static LongCall syncfs(FdArg fd) {
    return new LongCall(CallParts.of("syncfs", fd));
  }

  /**
   * truncate(2): sets the length of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/truncate.2.html">truncate(2)</a>
   */
  public static LongCall truncate(PathArg name, LongArg length) {
    return new LongCall(CallParts.of("truncate", name, length));
  }

  /**
   * truncate(2): sets the length of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/truncate.2.html">truncate(2)</a>
   */
  public static LongCall truncate(PathArg name, long length) {
    return new LongCall(CallParts.of("truncate", name, new Num(length)));
  }

  /**
   * cachestat(2): how much of a file is in the page cache.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/cachestat.2.html">cachestat(2)</a>
   */
  public static LongCall cachestat(FdArg fd, SpanArg range, SpanArg st, LongArg flags) {
    return new LongCall(CallParts.of("cachestat", fd, range, st, flags));
  }

  /**
   * cachestat(2): how much of a file is in the page cache.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/cachestat.2.html">cachestat(2)</a>
   */
  public static LongCall cachestat(FdArg fd, SpanArg range, SpanArg st, long flags) {
    return new LongCall(CallParts.of("cachestat", fd, range, st, new Num(flags)));
  }

  /**
   * cachestat(2): how much of a file is in the page cache.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/cachestat.2.html">cachestat(2)</a>
   */
  public static LongCall cachestat(FdArg fd, SpanArg range, SpanArg st) {
    return new LongCall(CallParts.of("cachestat", fd, range, st));
  }

  /**
   * unlinkat(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/unlinkat.2.html">unlinkat(2)</a>
   */
  public static LongCall unlinkat(FdArg dir, PathArg name, LongArg flags) {
    return new LongCall(CallParts.of("unlinkat", dir, name, flags));
  }

  /**
   * unlinkat(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/unlinkat.2.html">unlinkat(2)</a>
   */
  public static LongCall unlinkat(FdArg dir, PathArg name, long flags) {
    return new LongCall(CallParts.of("unlinkat", dir, name, new Num(flags)));
  }

  /**
   * mkdirat(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mkdirat.2.html">mkdirat(2)</a>
   */
  public static LongCall mkdirat(FdArg dir, PathArg name, LongArg mode) {
    return new LongCall(CallParts.of("mkdirat", dir, name, mode));
  }

  /**
   * mkdirat(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mkdirat.2.html">mkdirat(2)</a>
   */
  public static LongCall mkdirat(FdArg dir, PathArg name, long mode) {
    return new LongCall(CallParts.of("mkdirat", dir, name, new Num(mode)));
  }

  /**
   * renameat2(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/renameat2.2.html">renameat2(2)</a>
   */
  public static LongCall renameat2(FdArg olddir, PathArg oldname, FdArg newdir, PathArg newname,
      LongArg flags) {
    return new LongCall(CallParts.of("renameat2", olddir, oldname, newdir, newname, flags));
  }

  /**
   * renameat2(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/renameat2.2.html">renameat2(2)</a>
   */
  public static LongCall renameat2(FdArg olddir, PathArg oldname, FdArg newdir, PathArg newname,
      long flags) {
    return new LongCall(CallParts.of("renameat2", olddir, oldname, newdir, newname, new Num(flags)));
  }

  /**
   * linkat(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/linkat.2.html">linkat(2)</a>
   */
  public static LongCall linkat(FdArg olddir, PathArg oldname, FdArg newdir, PathArg newname,
      LongArg flags) {
    return new LongCall(CallParts.of("linkat", olddir, oldname, newdir, newname, flags));
  }

  /**
   * linkat(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/linkat.2.html">linkat(2)</a>
   */
  public static LongCall linkat(FdArg olddir, PathArg oldname, FdArg newdir, PathArg newname,
      long flags) {
    return new LongCall(CallParts.of("linkat", olddir, oldname, newdir, newname, new Num(flags)));
  }

  /**
   * symlinkat(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/symlinkat.2.html">symlinkat(2)</a>
   */
  public static LongCall symlinkat(PathArg target, FdArg newdir, PathArg newname) {
    return new LongCall(CallParts.of("symlinkat", target, newdir, newname));
  }

  /**
   * getdents64(2): bytes of directory entries; 0 at the end.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getdents64.2.html">getdents64(2)</a>
   */
  public static LongCall getdents64(FdArg fd, SpanArg buf) {
    return new LongCall(CallParts.of("getdents64", fd, buf));
  }

  /**
   * getdents64(2): bytes of directory entries; 0 at the end.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getdents64.2.html">getdents64(2)</a>
   */
  public static LongCall getdents64(FdArg fd, SpanArg buf, LongArg count) {
    return new LongCall(CallParts.of("getdents64", fd, buf, count));
  }

  /**
   * getdents64(2): bytes of directory entries; 0 at the end.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getdents64.2.html">getdents64(2)</a>
   */
  public static LongCall getdents64(FdArg fd, SpanArg buf, long count) {
    return new LongCall(CallParts.of("getdents64", fd, buf, new Num(count)));
  }

  /**
   * access(2): whether the process could do so with its real user. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/access.2.html">access(2)</a>
   */
  public static LongCall access(PathArg name, LongArg mode) {
    return new LongCall(CallParts.of("access", name, mode));
  }

  /**
   * access(2): whether the process could do so with its real user. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/access.2.html">access(2)</a>
   */
  public static LongCall access(PathArg name, long mode) {
    return new LongCall(CallParts.of("access", name, new Num(mode)));
  }

  /**
   * faccessat(2): access relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat.2.html">faccessat(2)</a>
   */
  public static LongCall faccessat(FdArg dir, PathArg name, LongArg mode) {
    return new LongCall(CallParts.of("faccessat", dir, name, mode));
  }

  /**
   * faccessat(2): access relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat.2.html">faccessat(2)</a>
   */
  public static LongCall faccessat(FdArg dir, PathArg name, long mode) {
    return new LongCall(CallParts.of("faccessat", dir, name, new Num(mode)));
  }

  /**
   * faccessat2(2): faccessat with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat2.2.html">faccessat2(2)</a>
   */
  public static LongCall faccessat2(FdArg dir, PathArg name, LongArg mode, LongArg flags) {
    return new LongCall(CallParts.of("faccessat2", dir, name, mode, flags));
  }

  /**
   * faccessat2(2): faccessat with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat2.2.html">faccessat2(2)</a>
   */
  public static LongCall faccessat2(FdArg dir, PathArg name, long mode, LongArg flags) {
    return new LongCall(CallParts.of("faccessat2", dir, name, new Num(mode), flags));
  }

  /**
   * faccessat2(2): faccessat with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat2.2.html">faccessat2(2)</a>
   */
  public static LongCall faccessat2(FdArg dir, PathArg name, LongArg mode, long flags) {
    return new LongCall(CallParts.of("faccessat2", dir, name, mode, new Num(flags)));
  }

  /**
   * faccessat2(2): faccessat with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/faccessat2.2.html">faccessat2(2)</a>
   */
  public static LongCall faccessat2(FdArg dir, PathArg name, long mode, long flags) {
    return new LongCall(CallParts.of("faccessat2", dir, name, new Num(mode), new Num(flags)));
  }

  /**
   * rename(2): an existing {@code newname} is replaced atomically. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rename.2.html">rename(2)</a>
   */
  public static LongCall rename(PathArg oldname, PathArg newname) {
    return new LongCall(CallParts.of("rename", oldname, newname));
  }

  /**
   * renameat(2): rename relative to directories.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/renameat.2.html">renameat(2)</a>
   */
  public static LongCall renameat(FdArg olddir, PathArg oldname, FdArg newdir, PathArg newname) {
    return new LongCall(CallParts.of("renameat", olddir, oldname, newdir, newname));
  }

  /**
   * mkdir(2): makes a directory. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mkdir.2.html">mkdir(2)</a>
   */
  public static LongCall mkdir(PathArg name, LongArg mode) {
    return new LongCall(CallParts.of("mkdir", name, mode));
  }

  /**
   * mkdir(2): makes a directory. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mkdir.2.html">mkdir(2)</a>
   */
  public static LongCall mkdir(PathArg name, long mode) {
    return new LongCall(CallParts.of("mkdir", name, new Num(mode)));
  }

  /**
   * rmdir(2): removes an empty directory. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rmdir.2.html">rmdir(2)</a>
   */
  public static LongCall rmdir(PathArg name) {
    return new LongCall(CallParts.of("rmdir", name));
  }

  /**
   * link(2): gives a file another name. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/link.2.html">link(2)</a>
   */
  public static LongCall link(PathArg oldname, PathArg newname) {
    return new LongCall(CallParts.of("link", oldname, newname));
  }

  /**
   * unlink(2): removes a name. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/unlink.2.html">unlink(2)</a>
   */
  public static LongCall unlink(PathArg name) {
    return new LongCall(CallParts.of("unlink", name));
  }

  /**
   * symlink(2): makes a symbolic link. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/symlink.2.html">symlink(2)</a>
   */
  public static LongCall symlink(PathArg target, PathArg newname) {
    return new LongCall(CallParts.of("symlink", target, newname));
  }

  /**
   * readlink(2): what a symbolic link holds, without a NUL at its end. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readlink.2.html">readlink(2)</a>
   */
  public static LongCall readlink(PathArg name, SpanArg buf) {
    return new LongCall(CallParts.of("readlink", name, buf));
  }

  /**
   * readlink(2): what a symbolic link holds, without a NUL at its end. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readlink.2.html">readlink(2)</a>
   */
  public static LongCall readlink(PathArg name, SpanArg buf, LongArg count) {
    return new LongCall(CallParts.of("readlink", name, buf, count));
  }

  /**
   * readlink(2): what a symbolic link holds, without a NUL at its end. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readlink.2.html">readlink(2)</a>
   */
  public static LongCall readlink(PathArg name, SpanArg buf, long count) {
    return new LongCall(CallParts.of("readlink", name, buf, new Num(count)));
  }

  /**
   * readlinkat(2): readlink relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readlinkat.2.html">readlinkat(2)</a>
   */
  public static LongCall readlinkat(FdArg dir, PathArg name, SpanArg buf) {
    return new LongCall(CallParts.of("readlinkat", dir, name, buf));
  }

  /**
   * readlinkat(2): readlink relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readlinkat.2.html">readlinkat(2)</a>
   */
  public static LongCall readlinkat(FdArg dir, PathArg name, SpanArg buf, LongArg count) {
    return new LongCall(CallParts.of("readlinkat", dir, name, buf, count));
  }

  /**
   * readlinkat(2): readlink relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/readlinkat.2.html">readlinkat(2)</a>
   */
  public static LongCall readlinkat(FdArg dir, PathArg name, SpanArg buf, long count) {
    return new LongCall(CallParts.of("readlinkat", dir, name, buf, new Num(count)));
  }

  /**
   * mknod(2): makes a FIFO, a device or an empty file. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mknod.2.html">mknod(2)</a>
   */
  public static LongCall mknod(PathArg name, LongArg mode, LongArg dev) {
    return new LongCall(CallParts.of("mknod", name, mode, dev));
  }

  /**
   * mknod(2): makes a FIFO, a device or an empty file. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mknod.2.html">mknod(2)</a>
   */
  public static LongCall mknod(PathArg name, long mode, LongArg dev) {
    return new LongCall(CallParts.of("mknod", name, new Num(mode), dev));
  }

  /**
   * mknod(2): makes a FIFO, a device or an empty file. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mknod.2.html">mknod(2)</a>
   */
  public static LongCall mknod(PathArg name, LongArg mode, long dev) {
    return new LongCall(CallParts.of("mknod", name, mode, new Num(dev)));
  }

  /**
   * mknod(2): makes a FIFO, a device or an empty file. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mknod.2.html">mknod(2)</a>
   */
  public static LongCall mknod(PathArg name, long mode, long dev) {
    return new LongCall(CallParts.of("mknod", name, new Num(mode), new Num(dev)));
  }

  /**
   * mknodat(2): mknod relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mknodat.2.html">mknodat(2)</a>
   */
  public static LongCall mknodat(FdArg dir, PathArg name, LongArg mode, LongArg dev) {
    return new LongCall(CallParts.of("mknodat", dir, name, mode, dev));
  }

  /**
   * mknodat(2): mknod relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mknodat.2.html">mknodat(2)</a>
   */
  public static LongCall mknodat(FdArg dir, PathArg name, long mode, LongArg dev) {
    return new LongCall(CallParts.of("mknodat", dir, name, new Num(mode), dev));
  }

  /**
   * mknodat(2): mknod relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mknodat.2.html">mknodat(2)</a>
   */
  public static LongCall mknodat(FdArg dir, PathArg name, LongArg mode, long dev) {
    return new LongCall(CallParts.of("mknodat", dir, name, mode, new Num(dev)));
  }

  /**
   * mknodat(2): mknod relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mknodat.2.html">mknodat(2)</a>
   */
  public static LongCall mknodat(FdArg dir, PathArg name, long mode, long dev) {
    return new LongCall(CallParts.of("mknodat", dir, name, new Num(mode), new Num(dev)));
  }

  /**
   * mknodat(2): mknod relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mknodat.2.html">mknodat(2)</a>
   */
  public static LongCall mknodat(FdArg dir, PathArg name, LongArg mode) {
    return new LongCall(CallParts.of("mknodat", dir, name, mode));
  }

  /**
   * mknodat(2): mknod relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mknodat.2.html">mknodat(2)</a>
   */
  public static LongCall mknodat(FdArg dir, PathArg name, long mode) {
    return new LongCall(CallParts.of("mknodat", dir, name, new Num(mode)));
  }

  /**
   * chdir(2): changes the directory of the whole process, Java's included.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/chdir.2.html">chdir(2)</a>
   */
  public static LongCall chdir(PathArg name) {
    return new LongCall(CallParts.of("chdir", name));
  }

  /**
   * fchdir(2): changes the directory of the whole process, Java's included.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchdir.2.html">fchdir(2)</a>
   */
  public static LongCall fchdir(FdArg fd) {
    return new LongCall(CallParts.of("fchdir", fd));
  }

  /**
   * chroot(2): changes the root of the whole process, Java's included.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/chroot.2.html">chroot(2)</a>
   */
  public static LongCall chroot(PathArg name) {
    return new LongCall(CallParts.of("chroot", name));
  }

  /**
   * getcwd(2): the working directory; the result counts its NUL.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getcwd.2.html">getcwd(2)</a>
   */
  public static LongCall getcwd(SpanArg buf) {
    return new LongCall(CallParts.of("getcwd", buf));
  }

  /**
   * getcwd(2): the working directory; the result counts its NUL.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getcwd.2.html">getcwd(2)</a>
   */
  public static LongCall getcwd(SpanArg buf, LongArg count) {
    return new LongCall(CallParts.of("getcwd", buf, count));
  }

  /**
   * getcwd(2): the working directory; the result counts its NUL.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getcwd.2.html">getcwd(2)</a>
   */
  public static LongCall getcwd(SpanArg buf, long count) {
    return new LongCall(CallParts.of("getcwd", buf, new Num(count)));
  }

  /**
   * umask(2): sets the mask of the whole process; the old one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/umask.2.html">umask(2)</a>
   */
  public static LongCall umask(LongArg mask) {
    return new LongCall(CallParts.of("umask", mask));
  }

  /**
   * umask(2): sets the mask of the whole process; the old one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/umask.2.html">umask(2)</a>
   */
  public static LongCall umask(long mask) {
    return new LongCall(CallParts.of("umask", new Num(mask)));
  }

  /**
   * getdents(2): directory entries in the old form; getdents64 has the type of each. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getdents.2.html">getdents(2)</a>
   */
  public static LongCall getdents(FdArg fd, SpanArg buf) {
    return new LongCall(CallParts.of("getdents", fd, buf));
  }

  /**
   * getdents(2): directory entries in the old form; getdents64 has the type of each. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getdents.2.html">getdents(2)</a>
   */
  public static LongCall getdents(FdArg fd, SpanArg buf, LongArg count) {
    return new LongCall(CallParts.of("getdents", fd, buf, count));
  }

  /**
   * getdents(2): directory entries in the old form; getdents64 has the type of each. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getdents.2.html">getdents(2)</a>
   */
  public static LongCall getdents(FdArg fd, SpanArg buf, long count) {
    return new LongCall(CallParts.of("getdents", fd, buf, new Num(count)));
  }

  /**
   * fstat(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fstat.2.html">fstat(2)</a>
   */
  public static LongCall fstat(FdArg fd, SpanArg st) {
    return new LongCall(CallParts.of("fstat", fd, st));
  }

  /**
   * newfstatat(2), which libc calls fstatat.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/newfstatat.2.html">newfstatat(2)</a>
   */
  public static LongCall newfstatat(FdArg dir, PathArg name, SpanArg st, LongArg flags) {
    return new LongCall(CallParts.of("newfstatat", dir, name, st, flags));
  }

  /**
   * newfstatat(2), which libc calls fstatat.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/newfstatat.2.html">newfstatat(2)</a>
   */
  public static LongCall newfstatat(FdArg dir, PathArg name, SpanArg st, long flags) {
    return new LongCall(CallParts.of("newfstatat", dir, name, st, new Num(flags)));
  }

  /**
   * statx(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static LongCall statx(FdArg dir, PathArg name, LongArg flags, LongArg mask, SpanArg st) {
    return new LongCall(CallParts.of("statx", dir, name, flags, mask, st));
  }

  /**
   * statx(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static LongCall statx(FdArg dir, PathArg name, long flags, LongArg mask, SpanArg st) {
    return new LongCall(CallParts.of("statx", dir, name, new Num(flags), mask, st));
  }

  /**
   * statx(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static LongCall statx(FdArg dir, PathArg name, LongArg flags, long mask, SpanArg st) {
    return new LongCall(CallParts.of("statx", dir, name, flags, new Num(mask), st));
  }

  /**
   * statx(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statx.2.html">statx(2)</a>
   */
  public static LongCall statx(FdArg dir, PathArg name, long flags, long mask, SpanArg st) {
    return new LongCall(CallParts.of("statx", dir, name, new Num(flags), new Num(mask), st));
  }

  /**
   * fchmod(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchmod.2.html">fchmod(2)</a>
   */
  public static LongCall fchmod(FdArg fd, LongArg mode) {
    return new LongCall(CallParts.of("fchmod", fd, mode));
  }

  /**
   * fchmod(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchmod.2.html">fchmod(2)</a>
   */
  public static LongCall fchmod(FdArg fd, long mode) {
    return new LongCall(CallParts.of("fchmod", fd, new Num(mode)));
  }

  /**
   * stat(2): what is known of a file. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/stat.2.html">stat(2)</a>
   */
  public static LongCall stat(PathArg name, SpanArg st) {
    return new LongCall(CallParts.of("stat", name, st));
  }

  /**
   * lstat(2): stat that does not follow a symbolic link. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lstat.2.html">lstat(2)</a>
   */
  public static LongCall lstat(PathArg name, SpanArg st) {
    return new LongCall(CallParts.of("lstat", name, st));
  }

  /**
   * statfs(2): what is known of the file system of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statfs.2.html">statfs(2)</a>
   */
  public static LongCall statfs(PathArg name, SpanArg st) {
    return new LongCall(CallParts.of("statfs", name, st));
  }

  /**
   * fstatfs(2): what is known of the file system of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fstatfs.2.html">fstatfs(2)</a>
   */
  public static LongCall fstatfs(FdArg fd, SpanArg st) {
    return new LongCall(CallParts.of("fstatfs", fd, st));
  }

  /**
   * ustat(2): of a file system by its device; statfs does more. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ustat.2.html">ustat(2)</a>
   */
  public static LongCall ustat(LongArg dev, SpanArg st) {
    return new LongCall(CallParts.of("ustat", dev, st));
  }

  /**
   * ustat(2): of a file system by its device; statfs does more. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ustat.2.html">ustat(2)</a>
   */
  public static LongCall ustat(long dev, SpanArg st) {
    return new LongCall(CallParts.of("ustat", new Num(dev), st));
  }

  /**
   * chmod(2): sets the permissions of a file. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/chmod.2.html">chmod(2)</a>
   */
  public static LongCall chmod(PathArg name, LongArg mode) {
    return new LongCall(CallParts.of("chmod", name, mode));
  }

  /**
   * chmod(2): sets the permissions of a file. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/chmod.2.html">chmod(2)</a>
   */
  public static LongCall chmod(PathArg name, long mode) {
    return new LongCall(CallParts.of("chmod", name, new Num(mode)));
  }

  /**
   * fchmodat(2): chmod relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchmodat.2.html">fchmodat(2)</a>
   */
  public static LongCall fchmodat(FdArg dir, PathArg name, LongArg mode) {
    return new LongCall(CallParts.of("fchmodat", dir, name, mode));
  }

  /**
   * fchmodat(2): chmod relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchmodat.2.html">fchmodat(2)</a>
   */
  public static LongCall fchmodat(FdArg dir, PathArg name, long mode) {
    return new LongCall(CallParts.of("fchmodat", dir, name, new Num(mode)));
  }

  /**
   * fchmodat2(2): fchmodat with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchmodat2.2.html">fchmodat2(2)</a>
   */
  public static LongCall fchmodat2(FdArg dir, PathArg name, LongArg mode, LongArg flags) {
    return new LongCall(CallParts.of("fchmodat2", dir, name, mode, flags));
  }

  /**
   * fchmodat2(2): fchmodat with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchmodat2.2.html">fchmodat2(2)</a>
   */
  public static LongCall fchmodat2(FdArg dir, PathArg name, long mode, LongArg flags) {
    return new LongCall(CallParts.of("fchmodat2", dir, name, new Num(mode), flags));
  }

  /**
   * fchmodat2(2): fchmodat with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchmodat2.2.html">fchmodat2(2)</a>
   */
  public static LongCall fchmodat2(FdArg dir, PathArg name, LongArg mode, long flags) {
    return new LongCall(CallParts.of("fchmodat2", dir, name, mode, new Num(flags)));
  }

  /**
   * fchmodat2(2): fchmodat with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchmodat2.2.html">fchmodat2(2)</a>
   */
  public static LongCall fchmodat2(FdArg dir, PathArg name, long mode, long flags) {
    return new LongCall(CallParts.of("fchmodat2", dir, name, new Num(mode), new Num(flags)));
  }

  /**
   * chown(2): sets the owner and the group of a file; -1 leaves one as it is. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/chown.2.html">chown(2)</a>
   */
  public static LongCall chown(PathArg name, LongArg owner, LongArg group) {
    return new LongCall(CallParts.of("chown", name, owner, group));
  }

  /**
   * chown(2): sets the owner and the group of a file; -1 leaves one as it is. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/chown.2.html">chown(2)</a>
   */
  public static LongCall chown(PathArg name, long owner, LongArg group) {
    return new LongCall(CallParts.of("chown", name, new Num(owner), group));
  }

  /**
   * chown(2): sets the owner and the group of a file; -1 leaves one as it is. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/chown.2.html">chown(2)</a>
   */
  public static LongCall chown(PathArg name, LongArg owner, long group) {
    return new LongCall(CallParts.of("chown", name, owner, new Num(group)));
  }

  /**
   * chown(2): sets the owner and the group of a file; -1 leaves one as it is. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/chown.2.html">chown(2)</a>
   */
  public static LongCall chown(PathArg name, long owner, long group) {
    return new LongCall(CallParts.of("chown", name, new Num(owner), new Num(group)));
  }

  /**
   * fchown(2): sets the owner and the group of a file; -1 leaves one as it is.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchown.2.html">fchown(2)</a>
   */
  public static LongCall fchown(FdArg fd, LongArg owner, LongArg group) {
    return new LongCall(CallParts.of("fchown", fd, owner, group));
  }

  /**
   * fchown(2): sets the owner and the group of a file; -1 leaves one as it is.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchown.2.html">fchown(2)</a>
   */
  public static LongCall fchown(FdArg fd, long owner, LongArg group) {
    return new LongCall(CallParts.of("fchown", fd, new Num(owner), group));
  }

  /**
   * fchown(2): sets the owner and the group of a file; -1 leaves one as it is.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchown.2.html">fchown(2)</a>
   */
  public static LongCall fchown(FdArg fd, LongArg owner, long group) {
    return new LongCall(CallParts.of("fchown", fd, owner, new Num(group)));
  }

  /**
   * fchown(2): sets the owner and the group of a file; -1 leaves one as it is.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchown.2.html">fchown(2)</a>
   */
  public static LongCall fchown(FdArg fd, long owner, long group) {
    return new LongCall(CallParts.of("fchown", fd, new Num(owner), new Num(group)));
  }

  /**
   * lchown(2): chown that does not follow a symbolic link. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lchown.2.html">lchown(2)</a>
   */
  public static LongCall lchown(PathArg name, LongArg owner, LongArg group) {
    return new LongCall(CallParts.of("lchown", name, owner, group));
  }

  /**
   * lchown(2): chown that does not follow a symbolic link. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lchown.2.html">lchown(2)</a>
   */
  public static LongCall lchown(PathArg name, long owner, LongArg group) {
    return new LongCall(CallParts.of("lchown", name, new Num(owner), group));
  }

  /**
   * lchown(2): chown that does not follow a symbolic link. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lchown.2.html">lchown(2)</a>
   */
  public static LongCall lchown(PathArg name, LongArg owner, long group) {
    return new LongCall(CallParts.of("lchown", name, owner, new Num(group)));
  }

  /**
   * lchown(2): chown that does not follow a symbolic link. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lchown.2.html">lchown(2)</a>
   */
  public static LongCall lchown(PathArg name, long owner, long group) {
    return new LongCall(CallParts.of("lchown", name, new Num(owner), new Num(group)));
  }

  /**
   * fchownat(2): chown relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchownat.2.html">fchownat(2)</a>
   */
  public static LongCall fchownat(FdArg dir, PathArg name, LongArg owner, LongArg group,
      LongArg flags) {
    return new LongCall(CallParts.of("fchownat", dir, name, owner, group, flags));
  }

  /**
   * fchownat(2): chown relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchownat.2.html">fchownat(2)</a>
   */
  public static LongCall fchownat(FdArg dir, PathArg name, long owner, LongArg group,
      LongArg flags) {
    return new LongCall(CallParts.of("fchownat", dir, name, new Num(owner), group, flags));
  }

  /**
   * fchownat(2): chown relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchownat.2.html">fchownat(2)</a>
   */
  public static LongCall fchownat(FdArg dir, PathArg name, LongArg owner, long group,
      LongArg flags) {
    return new LongCall(CallParts.of("fchownat", dir, name, owner, new Num(group), flags));
  }

  /**
   * fchownat(2): chown relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchownat.2.html">fchownat(2)</a>
   */
  public static LongCall fchownat(FdArg dir, PathArg name, long owner, long group, LongArg flags) {
    return new LongCall(CallParts.of("fchownat", dir, name, new Num(owner), new Num(group), flags));
  }

  /**
   * fchownat(2): chown relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchownat.2.html">fchownat(2)</a>
   */
  public static LongCall fchownat(FdArg dir, PathArg name, LongArg owner, LongArg group,
      long flags) {
    return new LongCall(CallParts.of("fchownat", dir, name, owner, group, new Num(flags)));
  }

  /**
   * fchownat(2): chown relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchownat.2.html">fchownat(2)</a>
   */
  public static LongCall fchownat(FdArg dir, PathArg name, long owner, LongArg group, long flags) {
    return new LongCall(CallParts.of("fchownat", dir, name, new Num(owner), group, new Num(flags)));
  }

  /**
   * fchownat(2): chown relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchownat.2.html">fchownat(2)</a>
   */
  public static LongCall fchownat(FdArg dir, PathArg name, LongArg owner, long group, long flags) {
    return new LongCall(CallParts.of("fchownat", dir, name, owner, new Num(group), new Num(flags)));
  }

  /**
   * fchownat(2): chown relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fchownat.2.html">fchownat(2)</a>
   */
  public static LongCall fchownat(FdArg dir, PathArg name, long owner, long group, long flags) {
    return new LongCall(CallParts.of("fchownat", dir, name, new Num(owner), new Num(group), new Num(flags)));
  }

  /**
   * utime(2): sets the times of a file in seconds; null is now. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utime.2.html">utime(2)</a>
   */
  public static LongCall utime(PathArg name, SpanArg times) {
    return new LongCall(CallParts.of("utime", name, times));
  }

  /**
   * utime(2): sets the times of a file in seconds; null is now. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utime.2.html">utime(2)</a>
   */
  public static LongCall utime(PathArg name) {
    return new LongCall(CallParts.of("utime", name));
  }

  /**
   * utimes(2): sets the times of a file in microseconds; null is now. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimes.2.html">utimes(2)</a>
   */
  public static LongCall utimes(PathArg name, SpanArg times) {
    return new LongCall(CallParts.of("utimes", name, times));
  }

  /**
   * utimes(2): sets the times of a file in microseconds; null is now. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimes.2.html">utimes(2)</a>
   */
  public static LongCall utimes(PathArg name) {
    return new LongCall(CallParts.of("utimes", name));
  }

  /**
   * futimesat(2): utimes relative to a directory; utimensat does more. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futimesat.2.html">futimesat(2)</a>
   */
  public static LongCall futimesat(FdArg dir, PathArg name, SpanArg times) {
    return new LongCall(CallParts.of("futimesat", dir, name, times));
  }

  /**
   * futimesat(2): utimes relative to a directory; utimensat does more. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futimesat.2.html">futimesat(2)</a>
   */
  public static LongCall futimesat(FdArg dir, PathArg name) {
    return new LongCall(CallParts.of("futimesat", dir, name));
  }

  /**
   * utimensat(2): sets the times of a file in nanoseconds; null is now.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimensat.2.html">utimensat(2)</a>
   */
  public static LongCall utimensat(FdArg dir, PathArg name, SpanArg times, LongArg flags) {
    return new LongCall(CallParts.of("utimensat", dir, name, times, flags));
  }

  /**
   * utimensat(2): sets the times of a file in nanoseconds; null is now.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimensat.2.html">utimensat(2)</a>
   */
  public static LongCall utimensat(FdArg dir, PathArg name, SpanArg times, long flags) {
    return new LongCall(CallParts.of("utimensat", dir, name, times, new Num(flags)));
  }

  /**
   * utimensat(2): sets the times of a file in nanoseconds; null is now.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimensat.2.html">utimensat(2)</a>
   */
  public static LongCall utimensat(FdArg dir, PathArg name, SpanArg times) {
    return new LongCall(CallParts.of("utimensat", dir, name, times));
  }

  /**
   * utimensat(2): sets the times of a file in nanoseconds; null is now.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/utimensat.2.html">utimensat(2)</a>
   */
  public static LongCall utimensat(FdArg dir, PathArg name) {
    return new LongCall(CallParts.of("utimensat", dir, name));
  }

  /**
   * file_getattr(2): the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_getattr.2.html">file_getattr(2)</a>
   */
  public static LongCall file_getattr(FdArg dir, PathArg name, SpanArg attr, LongArg size,
      LongArg flags) {
    return new LongCall(CallParts.of("file_getattr", dir, name, attr, size, flags));
  }

  /**
   * file_getattr(2): the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_getattr.2.html">file_getattr(2)</a>
   */
  public static LongCall file_getattr(FdArg dir, PathArg name, SpanArg attr, long size,
      LongArg flags) {
    return new LongCall(CallParts.of("file_getattr", dir, name, attr, new Num(size), flags));
  }

  /**
   * file_getattr(2): the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_getattr.2.html">file_getattr(2)</a>
   */
  public static LongCall file_getattr(FdArg dir, PathArg name, SpanArg attr, LongArg size,
      long flags) {
    return new LongCall(CallParts.of("file_getattr", dir, name, attr, size, new Num(flags)));
  }

  /**
   * file_getattr(2): the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_getattr.2.html">file_getattr(2)</a>
   */
  public static LongCall file_getattr(FdArg dir, PathArg name, SpanArg attr, long size,
      long flags) {
    return new LongCall(CallParts.of("file_getattr", dir, name, attr, new Num(size), new Num(flags)));
  }

  /**
   * file_getattr(2): the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_getattr.2.html">file_getattr(2)</a>
   */
  public static LongCall file_getattr(FdArg dir, PathArg name, SpanArg attr, LongArg size) {
    return new LongCall(CallParts.of("file_getattr", dir, name, attr, size));
  }

  /**
   * file_getattr(2): the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_getattr.2.html">file_getattr(2)</a>
   */
  public static LongCall file_getattr(FdArg dir, PathArg name, SpanArg attr, long size) {
    return new LongCall(CallParts.of("file_getattr", dir, name, attr, new Num(size)));
  }

  /**
   * file_getattr(2): the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_getattr.2.html">file_getattr(2)</a>
   */
  public static LongCall file_getattr(FdArg dir, PathArg name, SpanArg attr) {
    return new LongCall(CallParts.of("file_getattr", dir, name, attr));
  }

  /**
   * file_setattr(2): sets the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_setattr.2.html">file_setattr(2)</a>
   */
  public static LongCall file_setattr(FdArg dir, PathArg name, SpanArg attr, LongArg size,
      LongArg flags) {
    return new LongCall(CallParts.of("file_setattr", dir, name, attr, size, flags));
  }

  /**
   * file_setattr(2): sets the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_setattr.2.html">file_setattr(2)</a>
   */
  public static LongCall file_setattr(FdArg dir, PathArg name, SpanArg attr, long size,
      LongArg flags) {
    return new LongCall(CallParts.of("file_setattr", dir, name, attr, new Num(size), flags));
  }

  /**
   * file_setattr(2): sets the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_setattr.2.html">file_setattr(2)</a>
   */
  public static LongCall file_setattr(FdArg dir, PathArg name, SpanArg attr, LongArg size,
      long flags) {
    return new LongCall(CallParts.of("file_setattr", dir, name, attr, size, new Num(flags)));
  }

  /**
   * file_setattr(2): sets the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_setattr.2.html">file_setattr(2)</a>
   */
  public static LongCall file_setattr(FdArg dir, PathArg name, SpanArg attr, long size,
      long flags) {
    return new LongCall(CallParts.of("file_setattr", dir, name, attr, new Num(size), new Num(flags)));
  }

  /**
   * file_setattr(2): sets the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_setattr.2.html">file_setattr(2)</a>
   */
  public static LongCall file_setattr(FdArg dir, PathArg name, SpanArg attr, LongArg size) {
    return new LongCall(CallParts.of("file_setattr", dir, name, attr, size));
  }

  /**
   * file_setattr(2): sets the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_setattr.2.html">file_setattr(2)</a>
   */
  public static LongCall file_setattr(FdArg dir, PathArg name, SpanArg attr, long size) {
    return new LongCall(CallParts.of("file_setattr", dir, name, attr, new Num(size)));
  }

  /**
   * file_setattr(2): sets the FS_XFLAG_ attributes of a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/file_setattr.2.html">file_setattr(2)</a>
   */
  public static LongCall file_setattr(FdArg dir, PathArg name, SpanArg attr) {
    return new LongCall(CallParts.of("file_setattr", dir, name, attr));
  }

  /**
   * setxattr(2): sets an extended attribute.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   */
  public static LongCall setxattr(PathArg name, PathArg attribute, SpanArg value, LongArg flags) {
    return new LongCall(CallParts.of("setxattr", name, attribute, value, flags));
  }

  /**
   * setxattr(2): sets an extended attribute.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   */
  public static LongCall setxattr(PathArg name, PathArg attribute, SpanArg value, long flags) {
    return new LongCall(CallParts.of("setxattr", name, attribute, value, new Num(flags)));
  }

  /**
   * setxattr(2): sets an extended attribute.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   */
  public static LongCall setxattr(PathArg name, PathArg attribute, SpanArg value) {
    return new LongCall(CallParts.of("setxattr", name, attribute, value));
  }

  /**
   * setxattr(2): sets an extended attribute.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   */
  public static LongCall setxattr(PathArg name, PathArg attribute, SpanArg value, LongArg size,
      LongArg flags) {
    return new LongCall(CallParts.of("setxattr", name, attribute, value, size, flags));
  }

  /**
   * setxattr(2): sets an extended attribute.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   */
  public static LongCall setxattr(PathArg name, PathArg attribute, SpanArg value, long size,
      LongArg flags) {
    return new LongCall(CallParts.of("setxattr", name, attribute, value, new Num(size), flags));
  }

  /**
   * setxattr(2): sets an extended attribute.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   */
  public static LongCall setxattr(PathArg name, PathArg attribute, SpanArg value, LongArg size,
      long flags) {
    return new LongCall(CallParts.of("setxattr", name, attribute, value, size, new Num(flags)));
  }

  /**
   * setxattr(2): sets an extended attribute.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattr.2.html">setxattr(2)</a>
   */
  public static LongCall setxattr(PathArg name, PathArg attribute, SpanArg value, long size,
      long flags) {
    return new LongCall(CallParts.of("setxattr", name, attribute, value, new Num(size), new Num(flags)));
  }

  /**
   * lsetxattr(2): setxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsetxattr.2.html">lsetxattr(2)</a>
   */
  public static LongCall lsetxattr(PathArg name, PathArg attribute, SpanArg value, LongArg flags) {
    return new LongCall(CallParts.of("lsetxattr", name, attribute, value, flags));
  }

  /**
   * lsetxattr(2): setxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsetxattr.2.html">lsetxattr(2)</a>
   */
  public static LongCall lsetxattr(PathArg name, PathArg attribute, SpanArg value, long flags) {
    return new LongCall(CallParts.of("lsetxattr", name, attribute, value, new Num(flags)));
  }

  /**
   * lsetxattr(2): setxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsetxattr.2.html">lsetxattr(2)</a>
   */
  public static LongCall lsetxattr(PathArg name, PathArg attribute, SpanArg value) {
    return new LongCall(CallParts.of("lsetxattr", name, attribute, value));
  }

  /**
   * lsetxattr(2): setxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsetxattr.2.html">lsetxattr(2)</a>
   */
  public static LongCall lsetxattr(PathArg name, PathArg attribute, SpanArg value, LongArg size,
      LongArg flags) {
    return new LongCall(CallParts.of("lsetxattr", name, attribute, value, size, flags));
  }

  /**
   * lsetxattr(2): setxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsetxattr.2.html">lsetxattr(2)</a>
   */
  public static LongCall lsetxattr(PathArg name, PathArg attribute, SpanArg value, long size,
      LongArg flags) {
    return new LongCall(CallParts.of("lsetxattr", name, attribute, value, new Num(size), flags));
  }

  /**
   * lsetxattr(2): setxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsetxattr.2.html">lsetxattr(2)</a>
   */
  public static LongCall lsetxattr(PathArg name, PathArg attribute, SpanArg value, LongArg size,
      long flags) {
    return new LongCall(CallParts.of("lsetxattr", name, attribute, value, size, new Num(flags)));
  }

  /**
   * lsetxattr(2): setxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsetxattr.2.html">lsetxattr(2)</a>
   */
  public static LongCall lsetxattr(PathArg name, PathArg attribute, SpanArg value, long size,
      long flags) {
    return new LongCall(CallParts.of("lsetxattr", name, attribute, value, new Num(size), new Num(flags)));
  }

  /**
   * fsetxattr(2): setxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsetxattr.2.html">fsetxattr(2)</a>
   */
  public static LongCall fsetxattr(FdArg fd, PathArg attribute, SpanArg value, LongArg flags) {
    return new LongCall(CallParts.of("fsetxattr", fd, attribute, value, flags));
  }

  /**
   * fsetxattr(2): setxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsetxattr.2.html">fsetxattr(2)</a>
   */
  public static LongCall fsetxattr(FdArg fd, PathArg attribute, SpanArg value, long flags) {
    return new LongCall(CallParts.of("fsetxattr", fd, attribute, value, new Num(flags)));
  }

  /**
   * fsetxattr(2): setxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsetxattr.2.html">fsetxattr(2)</a>
   */
  public static LongCall fsetxattr(FdArg fd, PathArg attribute, SpanArg value) {
    return new LongCall(CallParts.of("fsetxattr", fd, attribute, value));
  }

  /**
   * fsetxattr(2): setxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsetxattr.2.html">fsetxattr(2)</a>
   */
  public static LongCall fsetxattr(FdArg fd, PathArg attribute, SpanArg value, LongArg size,
      LongArg flags) {
    return new LongCall(CallParts.of("fsetxattr", fd, attribute, value, size, flags));
  }

  /**
   * fsetxattr(2): setxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsetxattr.2.html">fsetxattr(2)</a>
   */
  public static LongCall fsetxattr(FdArg fd, PathArg attribute, SpanArg value, long size,
      LongArg flags) {
    return new LongCall(CallParts.of("fsetxattr", fd, attribute, value, new Num(size), flags));
  }

  /**
   * fsetxattr(2): setxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsetxattr.2.html">fsetxattr(2)</a>
   */
  public static LongCall fsetxattr(FdArg fd, PathArg attribute, SpanArg value, LongArg size,
      long flags) {
    return new LongCall(CallParts.of("fsetxattr", fd, attribute, value, size, new Num(flags)));
  }

  /**
   * fsetxattr(2): setxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsetxattr.2.html">fsetxattr(2)</a>
   */
  public static LongCall fsetxattr(FdArg fd, PathArg attribute, SpanArg value, long size,
      long flags) {
    return new LongCall(CallParts.of("fsetxattr", fd, attribute, value, new Num(size), new Num(flags)));
  }

  /**
   * getxattr(2): an extended attribute; its size when {@code value} is null.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getxattr.2.html">getxattr(2)</a>
   */
  public static LongCall getxattr(PathArg name, PathArg attribute, SpanArg value) {
    return new LongCall(CallParts.of("getxattr", name, attribute, value));
  }

  /**
   * getxattr(2): an extended attribute; its size when {@code value} is null.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getxattr.2.html">getxattr(2)</a>
   */
  public static LongCall getxattr(PathArg name, PathArg attribute, SpanArg value, LongArg size) {
    return new LongCall(CallParts.of("getxattr", name, attribute, value, size));
  }

  /**
   * getxattr(2): an extended attribute; its size when {@code value} is null.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getxattr.2.html">getxattr(2)</a>
   */
  public static LongCall getxattr(PathArg name, PathArg attribute, SpanArg value, long size) {
    return new LongCall(CallParts.of("getxattr", name, attribute, value, new Num(size)));
  }

  /**
   * lgetxattr(2): getxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lgetxattr.2.html">lgetxattr(2)</a>
   */
  public static LongCall lgetxattr(PathArg name, PathArg attribute, SpanArg value) {
    return new LongCall(CallParts.of("lgetxattr", name, attribute, value));
  }

  /**
   * lgetxattr(2): getxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lgetxattr.2.html">lgetxattr(2)</a>
   */
  public static LongCall lgetxattr(PathArg name, PathArg attribute, SpanArg value, LongArg size) {
    return new LongCall(CallParts.of("lgetxattr", name, attribute, value, size));
  }

  /**
   * lgetxattr(2): getxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lgetxattr.2.html">lgetxattr(2)</a>
   */
  public static LongCall lgetxattr(PathArg name, PathArg attribute, SpanArg value, long size) {
    return new LongCall(CallParts.of("lgetxattr", name, attribute, value, new Num(size)));
  }

  /**
   * fgetxattr(2): getxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fgetxattr.2.html">fgetxattr(2)</a>
   */
  public static LongCall fgetxattr(FdArg fd, PathArg attribute, SpanArg value) {
    return new LongCall(CallParts.of("fgetxattr", fd, attribute, value));
  }

  /**
   * fgetxattr(2): getxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fgetxattr.2.html">fgetxattr(2)</a>
   */
  public static LongCall fgetxattr(FdArg fd, PathArg attribute, SpanArg value, LongArg size) {
    return new LongCall(CallParts.of("fgetxattr", fd, attribute, value, size));
  }

  /**
   * fgetxattr(2): getxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fgetxattr.2.html">fgetxattr(2)</a>
   */
  public static LongCall fgetxattr(FdArg fd, PathArg attribute, SpanArg value, long size) {
    return new LongCall(CallParts.of("fgetxattr", fd, attribute, value, new Num(size)));
  }

  /**
   * listxattr(2): the names of the extended attributes, a NUL behind each; their size when {@code list} is null.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listxattr.2.html">listxattr(2)</a>
   */
  public static LongCall listxattr(PathArg name, SpanArg list) {
    return new LongCall(CallParts.of("listxattr", name, list));
  }

  /**
   * listxattr(2): the names of the extended attributes, a NUL behind each; their size when {@code list} is null.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listxattr.2.html">listxattr(2)</a>
   */
  public static LongCall listxattr(PathArg name, SpanArg list, LongArg size) {
    return new LongCall(CallParts.of("listxattr", name, list, size));
  }

  /**
   * listxattr(2): the names of the extended attributes, a NUL behind each; their size when {@code list} is null.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listxattr.2.html">listxattr(2)</a>
   */
  public static LongCall listxattr(PathArg name, SpanArg list, long size) {
    return new LongCall(CallParts.of("listxattr", name, list, new Num(size)));
  }

  /**
   * llistxattr(2): listxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/llistxattr.2.html">llistxattr(2)</a>
   */
  public static LongCall llistxattr(PathArg name, SpanArg list) {
    return new LongCall(CallParts.of("llistxattr", name, list));
  }

  /**
   * llistxattr(2): listxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/llistxattr.2.html">llistxattr(2)</a>
   */
  public static LongCall llistxattr(PathArg name, SpanArg list, LongArg size) {
    return new LongCall(CallParts.of("llistxattr", name, list, size));
  }

  /**
   * llistxattr(2): listxattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/llistxattr.2.html">llistxattr(2)</a>
   */
  public static LongCall llistxattr(PathArg name, SpanArg list, long size) {
    return new LongCall(CallParts.of("llistxattr", name, list, new Num(size)));
  }

  /**
   * flistxattr(2): listxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flistxattr.2.html">flistxattr(2)</a>
   */
  public static LongCall flistxattr(FdArg fd, SpanArg list) {
    return new LongCall(CallParts.of("flistxattr", fd, list));
  }

  /**
   * flistxattr(2): listxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flistxattr.2.html">flistxattr(2)</a>
   */
  public static LongCall flistxattr(FdArg fd, SpanArg list, LongArg size) {
    return new LongCall(CallParts.of("flistxattr", fd, list, size));
  }

  /**
   * flistxattr(2): listxattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flistxattr.2.html">flistxattr(2)</a>
   */
  public static LongCall flistxattr(FdArg fd, SpanArg list, long size) {
    return new LongCall(CallParts.of("flistxattr", fd, list, new Num(size)));
  }

  /**
   * removexattr(2): removes an extended attribute.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/removexattr.2.html">removexattr(2)</a>
   */
  public static LongCall removexattr(PathArg name, PathArg attribute) {
    return new LongCall(CallParts.of("removexattr", name, attribute));
  }

  /**
   * lremovexattr(2): removexattr that does not follow a symbolic link.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lremovexattr.2.html">lremovexattr(2)</a>
   */
  public static LongCall lremovexattr(PathArg name, PathArg attribute) {
    return new LongCall(CallParts.of("lremovexattr", name, attribute));
  }

  /**
   * fremovexattr(2): removexattr of an open file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fremovexattr.2.html">fremovexattr(2)</a>
   */
  public static LongCall fremovexattr(FdArg fd, PathArg attribute) {
    return new LongCall(CallParts.of("fremovexattr", fd, attribute));
  }

  /**
   * setxattrat(2): setxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattrat.2.html">setxattrat(2)</a>
   */
  public static LongCall setxattrat(FdArg dir, PathArg name, LongArg flags, PathArg attribute,
      SpanArg args, LongArg size) {
    return new LongCall(CallParts.of("setxattrat", dir, name, flags, attribute, args, size));
  }

  /**
   * setxattrat(2): setxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattrat.2.html">setxattrat(2)</a>
   */
  public static LongCall setxattrat(FdArg dir, PathArg name, long flags, PathArg attribute,
      SpanArg args, LongArg size) {
    return new LongCall(CallParts.of("setxattrat", dir, name, new Num(flags), attribute, args, size));
  }

  /**
   * setxattrat(2): setxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattrat.2.html">setxattrat(2)</a>
   */
  public static LongCall setxattrat(FdArg dir, PathArg name, LongArg flags, PathArg attribute,
      SpanArg args, long size) {
    return new LongCall(CallParts.of("setxattrat", dir, name, flags, attribute, args, new Num(size)));
  }

  /**
   * setxattrat(2): setxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattrat.2.html">setxattrat(2)</a>
   */
  public static LongCall setxattrat(FdArg dir, PathArg name, long flags, PathArg attribute,
      SpanArg args, long size) {
    return new LongCall(CallParts.of("setxattrat", dir, name, new Num(flags), attribute, args, new Num(size)));
  }

  /**
   * setxattrat(2): setxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattrat.2.html">setxattrat(2)</a>
   */
  public static LongCall setxattrat(FdArg dir, PathArg name, LongArg flags, PathArg attribute,
      SpanArg args) {
    return new LongCall(CallParts.of("setxattrat", dir, name, flags, attribute, args));
  }

  /**
   * setxattrat(2): setxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setxattrat.2.html">setxattrat(2)</a>
   */
  public static LongCall setxattrat(FdArg dir, PathArg name, long flags, PathArg attribute,
      SpanArg args) {
    return new LongCall(CallParts.of("setxattrat", dir, name, new Num(flags), attribute, args));
  }

  /**
   * getxattrat(2): getxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getxattrat.2.html">getxattrat(2)</a>
   */
  public static LongCall getxattrat(FdArg dir, PathArg name, LongArg flags, PathArg attribute,
      SpanArg args, LongArg size) {
    return new LongCall(CallParts.of("getxattrat", dir, name, flags, attribute, args, size));
  }

  /**
   * getxattrat(2): getxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getxattrat.2.html">getxattrat(2)</a>
   */
  public static LongCall getxattrat(FdArg dir, PathArg name, long flags, PathArg attribute,
      SpanArg args, LongArg size) {
    return new LongCall(CallParts.of("getxattrat", dir, name, new Num(flags), attribute, args, size));
  }

  /**
   * getxattrat(2): getxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getxattrat.2.html">getxattrat(2)</a>
   */
  public static LongCall getxattrat(FdArg dir, PathArg name, LongArg flags, PathArg attribute,
      SpanArg args, long size) {
    return new LongCall(CallParts.of("getxattrat", dir, name, flags, attribute, args, new Num(size)));
  }

  /**
   * getxattrat(2): getxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getxattrat.2.html">getxattrat(2)</a>
   */
  public static LongCall getxattrat(FdArg dir, PathArg name, long flags, PathArg attribute,
      SpanArg args, long size) {
    return new LongCall(CallParts.of("getxattrat", dir, name, new Num(flags), attribute, args, new Num(size)));
  }

  /**
   * getxattrat(2): getxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getxattrat.2.html">getxattrat(2)</a>
   */
  public static LongCall getxattrat(FdArg dir, PathArg name, LongArg flags, PathArg attribute,
      SpanArg args) {
    return new LongCall(CallParts.of("getxattrat", dir, name, flags, attribute, args));
  }

  /**
   * getxattrat(2): getxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getxattrat.2.html">getxattrat(2)</a>
   */
  public static LongCall getxattrat(FdArg dir, PathArg name, long flags, PathArg attribute,
      SpanArg args) {
    return new LongCall(CallParts.of("getxattrat", dir, name, new Num(flags), attribute, args));
  }

  /**
   * listxattrat(2): listxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listxattrat.2.html">listxattrat(2)</a>
   */
  public static LongCall listxattrat(FdArg dir, PathArg name, LongArg flags, SpanArg list) {
    return new LongCall(CallParts.of("listxattrat", dir, name, flags, list));
  }

  /**
   * listxattrat(2): listxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listxattrat.2.html">listxattrat(2)</a>
   */
  public static LongCall listxattrat(FdArg dir, PathArg name, long flags, SpanArg list) {
    return new LongCall(CallParts.of("listxattrat", dir, name, new Num(flags), list));
  }

  /**
   * listxattrat(2): listxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listxattrat.2.html">listxattrat(2)</a>
   */
  public static LongCall listxattrat(FdArg dir, PathArg name, LongArg flags, SpanArg list,
      LongArg size) {
    return new LongCall(CallParts.of("listxattrat", dir, name, flags, list, size));
  }

  /**
   * listxattrat(2): listxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listxattrat.2.html">listxattrat(2)</a>
   */
  public static LongCall listxattrat(FdArg dir, PathArg name, long flags, SpanArg list,
      LongArg size) {
    return new LongCall(CallParts.of("listxattrat", dir, name, new Num(flags), list, size));
  }

  /**
   * listxattrat(2): listxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listxattrat.2.html">listxattrat(2)</a>
   */
  public static LongCall listxattrat(FdArg dir, PathArg name, LongArg flags, SpanArg list,
      long size) {
    return new LongCall(CallParts.of("listxattrat", dir, name, flags, list, new Num(size)));
  }

  /**
   * listxattrat(2): listxattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listxattrat.2.html">listxattrat(2)</a>
   */
  public static LongCall listxattrat(FdArg dir, PathArg name, long flags, SpanArg list, long size) {
    return new LongCall(CallParts.of("listxattrat", dir, name, new Num(flags), list, new Num(size)));
  }

  /**
   * removexattrat(2): removexattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/removexattrat.2.html">removexattrat(2)</a>
   */
  public static LongCall removexattrat(FdArg dir, PathArg name, LongArg flags, PathArg attribute) {
    return new LongCall(CallParts.of("removexattrat", dir, name, flags, attribute));
  }

  /**
   * removexattrat(2): removexattr relative to a directory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/removexattrat.2.html">removexattrat(2)</a>
   */
  public static LongCall removexattrat(FdArg dir, PathArg name, long flags, PathArg attribute) {
    return new LongCall(CallParts.of("removexattrat", dir, name, new Num(flags), attribute));
  }

  /**
   * mount(2): attaches a file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static LongCall mount(PathArg source, PathArg target, PathArg type, LongArg flags,
      AnyArg data) {
    return new LongCall(CallParts.of("mount", source, target, type, flags, data));
  }

  /**
   * mount(2): attaches a file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static LongCall mount(PathArg source, PathArg target, PathArg type, long flags,
      AnyArg data) {
    return new LongCall(CallParts.of("mount", source, target, type, new Num(flags), data));
  }

  /**
   * mount(2): attaches a file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static LongCall mount(PathArg source, PathArg target, PathArg type, LongArg flags,
      long data) {
    return new LongCall(CallParts.of("mount", source, target, type, flags, new Num(data)));
  }

  /**
   * mount(2): attaches a file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static LongCall mount(PathArg source, PathArg target, PathArg type, long flags,
      long data) {
    return new LongCall(CallParts.of("mount", source, target, type, new Num(flags), new Num(data)));
  }

  /**
   * mount(2): attaches a file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static LongCall mount(PathArg source, PathArg target, PathArg type, LongArg flags) {
    return new LongCall(CallParts.of("mount", source, target, type, flags));
  }

  /**
   * mount(2): attaches a file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount.2.html">mount(2)</a>
   */
  public static LongCall mount(PathArg source, PathArg target, PathArg type, long flags) {
    return new LongCall(CallParts.of("mount", source, target, type, new Num(flags)));
  }

  /**
   * umount2(2): detaches a file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/umount2.2.html">umount2(2)</a>
   */
  public static LongCall umount2(PathArg target, LongArg flags) {
    return new LongCall(CallParts.of("umount2", target, flags));
  }

  /**
   * umount2(2): detaches a file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/umount2.2.html">umount2(2)</a>
   */
  public static LongCall umount2(PathArg target, long flags) {
    return new LongCall(CallParts.of("umount2", target, new Num(flags)));
  }

  /**
   * pivot_root(2): exchanges the root file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pivot_root.2.html">pivot_root(2)</a>
   */
  public static LongCall pivot_root(PathArg newroot, PathArg putold) {
    return new LongCall(CallParts.of("pivot_root", newroot, putold));
  }

  /**
   * open_tree(2): a descriptor of a mount, or of a copy of it.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_tree.2.html">open_tree(2)</a>
   */
  public static FdCall open_tree(FdArg dir, PathArg name, LongArg flags) {
    return new FdCall(CallParts.of("open_tree", dir, name, flags));
  }

  /**
   * open_tree(2): a descriptor of a mount, or of a copy of it.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_tree.2.html">open_tree(2)</a>
   */
  public static FdCall open_tree(FdArg dir, PathArg name, long flags) {
    return new FdCall(CallParts.of("open_tree", dir, name, new Num(flags)));
  }

  /**
   * open_tree_attr(2): open_tree and mount_setattr in one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_tree_attr.2.html">open_tree_attr(2)</a>
   */
  public static FdCall open_tree_attr(FdArg dir, PathArg name, LongArg flags, SpanArg attr,
      LongArg size) {
    return new FdCall(CallParts.of("open_tree_attr", dir, name, flags, attr, size));
  }

  /**
   * open_tree_attr(2): open_tree and mount_setattr in one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_tree_attr.2.html">open_tree_attr(2)</a>
   */
  public static FdCall open_tree_attr(FdArg dir, PathArg name, long flags, SpanArg attr,
      LongArg size) {
    return new FdCall(CallParts.of("open_tree_attr", dir, name, new Num(flags), attr, size));
  }

  /**
   * open_tree_attr(2): open_tree and mount_setattr in one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_tree_attr.2.html">open_tree_attr(2)</a>
   */
  public static FdCall open_tree_attr(FdArg dir, PathArg name, LongArg flags, SpanArg attr,
      long size) {
    return new FdCall(CallParts.of("open_tree_attr", dir, name, flags, attr, new Num(size)));
  }

  /**
   * open_tree_attr(2): open_tree and mount_setattr in one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_tree_attr.2.html">open_tree_attr(2)</a>
   */
  public static FdCall open_tree_attr(FdArg dir, PathArg name, long flags, SpanArg attr,
      long size) {
    return new FdCall(CallParts.of("open_tree_attr", dir, name, new Num(flags), attr, new Num(size)));
  }

  /**
   * open_tree_attr(2): open_tree and mount_setattr in one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_tree_attr.2.html">open_tree_attr(2)</a>
   */
  public static FdCall open_tree_attr(FdArg dir, PathArg name, LongArg flags, SpanArg attr) {
    return new FdCall(CallParts.of("open_tree_attr", dir, name, flags, attr));
  }

  /**
   * open_tree_attr(2): open_tree and mount_setattr in one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_tree_attr.2.html">open_tree_attr(2)</a>
   */
  public static FdCall open_tree_attr(FdArg dir, PathArg name, long flags, SpanArg attr) {
    return new FdCall(CallParts.of("open_tree_attr", dir, name, new Num(flags), attr));
  }

  /**
   * open_tree_attr(2): open_tree and mount_setattr in one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_tree_attr.2.html">open_tree_attr(2)</a>
   */
  public static FdCall open_tree_attr(FdArg dir, PathArg name, LongArg flags) {
    return new FdCall(CallParts.of("open_tree_attr", dir, name, flags));
  }

  /**
   * open_tree_attr(2): open_tree and mount_setattr in one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/open_tree_attr.2.html">open_tree_attr(2)</a>
   */
  public static FdCall open_tree_attr(FdArg dir, PathArg name, long flags) {
    return new FdCall(CallParts.of("open_tree_attr", dir, name, new Num(flags)));
  }

  /**
   * move_mount(2): attaches a mount that has a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_mount.2.html">move_mount(2)</a>
   */
  public static LongCall move_mount(FdArg fromdir, PathArg fromname, FdArg todir, PathArg toname,
      LongArg flags) {
    return new LongCall(CallParts.of("move_mount", fromdir, fromname, todir, toname, flags));
  }

  /**
   * move_mount(2): attaches a mount that has a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_mount.2.html">move_mount(2)</a>
   */
  public static LongCall move_mount(FdArg fromdir, PathArg fromname, FdArg todir, PathArg toname,
      long flags) {
    return new LongCall(CallParts.of("move_mount", fromdir, fromname, todir, toname, new Num(flags)));
  }

  /**
   * fsopen(2): begins to configure a file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsopen.2.html">fsopen(2)</a>
   */
  public static FdCall fsopen(PathArg type, LongArg flags) {
    return new FdCall(CallParts.of("fsopen", type, flags));
  }

  /**
   * fsopen(2): begins to configure a file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsopen.2.html">fsopen(2)</a>
   */
  public static FdCall fsopen(PathArg type, long flags) {
    return new FdCall(CallParts.of("fsopen", type, new Num(flags)));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, LongArg command, PathArg key, AnyArg value,
      LongArg aux) {
    return new LongCall(CallParts.of("fsconfig", fd, command, key, value, aux));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, long command, PathArg key, AnyArg value, LongArg aux) {
    return new LongCall(CallParts.of("fsconfig", fd, new Num(command), key, value, aux));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, LongArg command, PathArg key, long value, LongArg aux) {
    return new LongCall(CallParts.of("fsconfig", fd, command, key, new Num(value), aux));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, long command, PathArg key, long value, LongArg aux) {
    return new LongCall(CallParts.of("fsconfig", fd, new Num(command), key, new Num(value), aux));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, LongArg command, PathArg key, AnyArg value, long aux) {
    return new LongCall(CallParts.of("fsconfig", fd, command, key, value, new Num(aux)));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, long command, PathArg key, AnyArg value, long aux) {
    return new LongCall(CallParts.of("fsconfig", fd, new Num(command), key, value, new Num(aux)));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, LongArg command, PathArg key, long value, long aux) {
    return new LongCall(CallParts.of("fsconfig", fd, command, key, new Num(value), new Num(aux)));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, long command, PathArg key, long value, long aux) {
    return new LongCall(CallParts.of("fsconfig", fd, new Num(command), key, new Num(value), new Num(aux)));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, LongArg command, PathArg key, AnyArg value) {
    return new LongCall(CallParts.of("fsconfig", fd, command, key, value));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, long command, PathArg key, AnyArg value) {
    return new LongCall(CallParts.of("fsconfig", fd, new Num(command), key, value));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, LongArg command, PathArg key, long value) {
    return new LongCall(CallParts.of("fsconfig", fd, command, key, new Num(value)));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, long command, PathArg key, long value) {
    return new LongCall(CallParts.of("fsconfig", fd, new Num(command), key, new Num(value)));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, LongArg command, PathArg key) {
    return new LongCall(CallParts.of("fsconfig", fd, command, key));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, long command, PathArg key) {
    return new LongCall(CallParts.of("fsconfig", fd, new Num(command), key));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, LongArg command) {
    return new LongCall(CallParts.of("fsconfig", fd, command));
  }

  /**
   * fsconfig(2): configures what fsopen or fspick began.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsconfig.2.html">fsconfig(2)</a>
   */
  public static LongCall fsconfig(FdArg fd, long command) {
    return new LongCall(CallParts.of("fsconfig", fd, new Num(command)));
  }

  /**
   * fsmount(2): a mount of what fsopen and fsconfig made.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsmount.2.html">fsmount(2)</a>
   */
  public static FdCall fsmount(FdArg fd, LongArg flags, LongArg attributes) {
    return new FdCall(CallParts.of("fsmount", fd, flags, attributes));
  }

  /**
   * fsmount(2): a mount of what fsopen and fsconfig made.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsmount.2.html">fsmount(2)</a>
   */
  public static FdCall fsmount(FdArg fd, long flags, LongArg attributes) {
    return new FdCall(CallParts.of("fsmount", fd, new Num(flags), attributes));
  }

  /**
   * fsmount(2): a mount of what fsopen and fsconfig made.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsmount.2.html">fsmount(2)</a>
   */
  public static FdCall fsmount(FdArg fd, LongArg flags, long attributes) {
    return new FdCall(CallParts.of("fsmount", fd, flags, new Num(attributes)));
  }

  /**
   * fsmount(2): a mount of what fsopen and fsconfig made.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fsmount.2.html">fsmount(2)</a>
   */
  public static FdCall fsmount(FdArg fd, long flags, long attributes) {
    return new FdCall(CallParts.of("fsmount", fd, new Num(flags), new Num(attributes)));
  }

  /**
   * fspick(2): begins to configure a mounted file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fspick.2.html">fspick(2)</a>
   */
  public static FdCall fspick(FdArg dir, PathArg name, LongArg flags) {
    return new FdCall(CallParts.of("fspick", dir, name, flags));
  }

  /**
   * fspick(2): begins to configure a mounted file system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fspick.2.html">fspick(2)</a>
   */
  public static FdCall fspick(FdArg dir, PathArg name, long flags) {
    return new FdCall(CallParts.of("fspick", dir, name, new Num(flags)));
  }

  /**
   * mount_setattr(2): changes the properties of a mount.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static LongCall mount_setattr(FdArg dir, PathArg name, LongArg flags, SpanArg attr,
      LongArg size) {
    return new LongCall(CallParts.of("mount_setattr", dir, name, flags, attr, size));
  }

  /**
   * mount_setattr(2): changes the properties of a mount.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static LongCall mount_setattr(FdArg dir, PathArg name, long flags, SpanArg attr,
      LongArg size) {
    return new LongCall(CallParts.of("mount_setattr", dir, name, new Num(flags), attr, size));
  }

  /**
   * mount_setattr(2): changes the properties of a mount.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static LongCall mount_setattr(FdArg dir, PathArg name, LongArg flags, SpanArg attr,
      long size) {
    return new LongCall(CallParts.of("mount_setattr", dir, name, flags, attr, new Num(size)));
  }

  /**
   * mount_setattr(2): changes the properties of a mount.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static LongCall mount_setattr(FdArg dir, PathArg name, long flags, SpanArg attr,
      long size) {
    return new LongCall(CallParts.of("mount_setattr", dir, name, new Num(flags), attr, new Num(size)));
  }

  /**
   * mount_setattr(2): changes the properties of a mount.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static LongCall mount_setattr(FdArg dir, PathArg name, LongArg flags, SpanArg attr) {
    return new LongCall(CallParts.of("mount_setattr", dir, name, flags, attr));
  }

  /**
   * mount_setattr(2): changes the properties of a mount.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mount_setattr.2.html">mount_setattr(2)</a>
   */
  public static LongCall mount_setattr(FdArg dir, PathArg name, long flags, SpanArg attr) {
    return new LongCall(CallParts.of("mount_setattr", dir, name, new Num(flags), attr));
  }

  /**
   * statmount(2): what is known of a mount: a struct statmount with its strings.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static LongCall statmount(SpanArg request, SpanArg buf, LongArg flags) {
    return new LongCall(CallParts.of("statmount", request, buf, flags));
  }

  /**
   * statmount(2): what is known of a mount: a struct statmount with its strings.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static LongCall statmount(SpanArg request, SpanArg buf, long flags) {
    return new LongCall(CallParts.of("statmount", request, buf, new Num(flags)));
  }

  /**
   * statmount(2): what is known of a mount: a struct statmount with its strings.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static LongCall statmount(SpanArg request, SpanArg buf) {
    return new LongCall(CallParts.of("statmount", request, buf));
  }

  /**
   * statmount(2): what is known of a mount: a struct statmount with its strings.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static LongCall statmount(SpanArg request, SpanArg buf, LongArg size, LongArg flags) {
    return new LongCall(CallParts.of("statmount", request, buf, size, flags));
  }

  /**
   * statmount(2): what is known of a mount: a struct statmount with its strings.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static LongCall statmount(SpanArg request, SpanArg buf, long size, LongArg flags) {
    return new LongCall(CallParts.of("statmount", request, buf, new Num(size), flags));
  }

  /**
   * statmount(2): what is known of a mount: a struct statmount with its strings.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static LongCall statmount(SpanArg request, SpanArg buf, LongArg size, long flags) {
    return new LongCall(CallParts.of("statmount", request, buf, size, new Num(flags)));
  }

  /**
   * statmount(2): what is known of a mount: a struct statmount with its strings.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/statmount.2.html">statmount(2)</a>
   */
  public static LongCall statmount(SpanArg request, SpanArg buf, long size, long flags) {
    return new LongCall(CallParts.of("statmount", request, buf, new Num(size), new Num(flags)));
  }

  /**
   * listmount(2): the ids of the mounts below one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listmount.2.html">listmount(2)</a>
   */
  public static LongCall listmount(SpanArg request, SpanArg ids, LongArg flags) {
    return new LongCall(CallParts.of("listmount", request, ids, flags));
  }

  /**
   * listmount(2): the ids of the mounts below one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listmount.2.html">listmount(2)</a>
   */
  public static LongCall listmount(SpanArg request, SpanArg ids, long flags) {
    return new LongCall(CallParts.of("listmount", request, ids, new Num(flags)));
  }

  /**
   * listmount(2): the ids of the mounts below one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listmount.2.html">listmount(2)</a>
   */
  public static LongCall listmount(SpanArg request, SpanArg ids) {
    return new LongCall(CallParts.of("listmount", request, ids));
  }

  /**
   * listmount(2): the ids of the mounts below one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listmount.2.html">listmount(2)</a>
   */
  public static LongCall listmount(SpanArg request, SpanArg ids, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("listmount", request, ids, count, flags));
  }

  /**
   * listmount(2): the ids of the mounts below one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listmount.2.html">listmount(2)</a>
   */
  public static LongCall listmount(SpanArg request, SpanArg ids, long count, LongArg flags) {
    return new LongCall(CallParts.of("listmount", request, ids, new Num(count), flags));
  }

  /**
   * listmount(2): the ids of the mounts below one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listmount.2.html">listmount(2)</a>
   */
  public static LongCall listmount(SpanArg request, SpanArg ids, LongArg count, long flags) {
    return new LongCall(CallParts.of("listmount", request, ids, count, new Num(flags)));
  }

  /**
   * listmount(2): the ids of the mounts below one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listmount.2.html">listmount(2)</a>
   */
  public static LongCall listmount(SpanArg request, SpanArg ids, long count, long flags) {
    return new LongCall(CallParts.of("listmount", request, ids, new Num(count), new Num(flags)));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(LongArg command, PathArg special, LongArg id, AnyArg addr) {
    return new LongCall(CallParts.of("quotactl", command, special, id, addr));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(long command, PathArg special, LongArg id, AnyArg addr) {
    return new LongCall(CallParts.of("quotactl", new Num(command), special, id, addr));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(LongArg command, PathArg special, long id, AnyArg addr) {
    return new LongCall(CallParts.of("quotactl", command, special, new Num(id), addr));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(long command, PathArg special, long id, AnyArg addr) {
    return new LongCall(CallParts.of("quotactl", new Num(command), special, new Num(id), addr));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(LongArg command, PathArg special, LongArg id, long addr) {
    return new LongCall(CallParts.of("quotactl", command, special, id, new Num(addr)));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(long command, PathArg special, LongArg id, long addr) {
    return new LongCall(CallParts.of("quotactl", new Num(command), special, id, new Num(addr)));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(LongArg command, PathArg special, long id, long addr) {
    return new LongCall(CallParts.of("quotactl", command, special, new Num(id), new Num(addr)));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(long command, PathArg special, long id, long addr) {
    return new LongCall(CallParts.of("quotactl", new Num(command), special, new Num(id), new Num(addr)));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(LongArg command, PathArg special, LongArg id) {
    return new LongCall(CallParts.of("quotactl", command, special, id));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(long command, PathArg special, LongArg id) {
    return new LongCall(CallParts.of("quotactl", new Num(command), special, id));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(LongArg command, PathArg special, long id) {
    return new LongCall(CallParts.of("quotactl", command, special, new Num(id)));
  }

  /**
   * quotactl(2): reads and sets disk quotas.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl.2.html">quotactl(2)</a>
   */
  public static LongCall quotactl(long command, PathArg special, long id) {
    return new LongCall(CallParts.of("quotactl", new Num(command), special, new Num(id)));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, LongArg command, LongArg id, AnyArg addr) {
    return new LongCall(CallParts.of("quotactl_fd", fd, command, id, addr));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, long command, LongArg id, AnyArg addr) {
    return new LongCall(CallParts.of("quotactl_fd", fd, new Num(command), id, addr));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, LongArg command, long id, AnyArg addr) {
    return new LongCall(CallParts.of("quotactl_fd", fd, command, new Num(id), addr));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, long command, long id, AnyArg addr) {
    return new LongCall(CallParts.of("quotactl_fd", fd, new Num(command), new Num(id), addr));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, LongArg command, LongArg id, long addr) {
    return new LongCall(CallParts.of("quotactl_fd", fd, command, id, new Num(addr)));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, long command, LongArg id, long addr) {
    return new LongCall(CallParts.of("quotactl_fd", fd, new Num(command), id, new Num(addr)));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, LongArg command, long id, long addr) {
    return new LongCall(CallParts.of("quotactl_fd", fd, command, new Num(id), new Num(addr)));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, long command, long id, long addr) {
    return new LongCall(CallParts.of("quotactl_fd", fd, new Num(command), new Num(id), new Num(addr)));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, LongArg command, LongArg id) {
    return new LongCall(CallParts.of("quotactl_fd", fd, command, id));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, long command, LongArg id) {
    return new LongCall(CallParts.of("quotactl_fd", fd, new Num(command), id));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, LongArg command, long id) {
    return new LongCall(CallParts.of("quotactl_fd", fd, command, new Num(id)));
  }

  /**
   * quotactl_fd(2): quotactl of the file system of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/quotactl_fd.2.html">quotactl_fd(2)</a>
   */
  public static LongCall quotactl_fd(FdArg fd, long command, long id) {
    return new LongCall(CallParts.of("quotactl_fd", fd, new Num(command), new Num(id)));
  }

  /**
   * swapon(2): starts to swap to a file or device.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/swapon.2.html">swapon(2)</a>
   */
  public static LongCall swapon(PathArg name, LongArg flags) {
    return new LongCall(CallParts.of("swapon", name, flags));
  }

  /**
   * swapon(2): starts to swap to a file or device.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/swapon.2.html">swapon(2)</a>
   */
  public static LongCall swapon(PathArg name, long flags) {
    return new LongCall(CallParts.of("swapon", name, new Num(flags)));
  }

  /**
   * swapoff(2): stops swapping to a file or device.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/swapoff.2.html">swapoff(2)</a>
   */
  public static LongCall swapoff(PathArg name) {
    return new LongCall(CallParts.of("swapoff", name));
  }

  /**
   * acct(2): writes an accounting record for every process that ends; null stops it.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/acct.2.html">acct(2)</a>
   */
  public static LongCall acct(PathArg name) {
    return new LongCall(CallParts.of("acct", name));
  }

  /**
   * acct(2): writes an accounting record for every process that ends; null stops it.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/acct.2.html">acct(2)</a>
   */
  public static LongCall acct() {
    return new LongCall(CallParts.of("acct"));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(LongArg option, AnyArg a, AnyArg b) {
    return new LongCall(CallParts.of("sysfs", option, a, b));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(long option, AnyArg a, AnyArg b) {
    return new LongCall(CallParts.of("sysfs", new Num(option), a, b));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(LongArg option, long a, AnyArg b) {
    return new LongCall(CallParts.of("sysfs", option, new Num(a), b));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(long option, long a, AnyArg b) {
    return new LongCall(CallParts.of("sysfs", new Num(option), new Num(a), b));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(LongArg option, AnyArg a, long b) {
    return new LongCall(CallParts.of("sysfs", option, a, new Num(b)));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(long option, AnyArg a, long b) {
    return new LongCall(CallParts.of("sysfs", new Num(option), a, new Num(b)));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(LongArg option, long a, long b) {
    return new LongCall(CallParts.of("sysfs", option, new Num(a), new Num(b)));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(long option, long a, long b) {
    return new LongCall(CallParts.of("sysfs", new Num(option), new Num(a), new Num(b)));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(LongArg option, AnyArg a) {
    return new LongCall(CallParts.of("sysfs", option, a));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(long option, AnyArg a) {
    return new LongCall(CallParts.of("sysfs", new Num(option), a));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(LongArg option, long a) {
    return new LongCall(CallParts.of("sysfs", option, new Num(a)));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(long option, long a) {
    return new LongCall(CallParts.of("sysfs", new Num(option), new Num(a)));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(LongArg option) {
    return new LongCall(CallParts.of("sysfs", option));
  }

  /**
   * sysfs(2): names and numbers of the file system types. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysfs.2.html">sysfs(2)</a>
   */
  public static LongCall sysfs(long option) {
    return new LongCall(CallParts.of("sysfs", new Num(option)));
  }

  /**
   * lookup_dcookie(2): gone since Linux 6.7: ENOSYS.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html">lookup_dcookie(2)</a>
   */
  public static LongCall lookup_dcookie(LongArg cookie, SpanArg buf) {
    return new LongCall(CallParts.of("lookup_dcookie", cookie, buf));
  }

  /**
   * lookup_dcookie(2): gone since Linux 6.7: ENOSYS.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html">lookup_dcookie(2)</a>
   */
  public static LongCall lookup_dcookie(long cookie, SpanArg buf) {
    return new LongCall(CallParts.of("lookup_dcookie", new Num(cookie), buf));
  }

  /**
   * lookup_dcookie(2): gone since Linux 6.7: ENOSYS.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html">lookup_dcookie(2)</a>
   */
  public static LongCall lookup_dcookie(LongArg cookie, SpanArg buf, LongArg count) {
    return new LongCall(CallParts.of("lookup_dcookie", cookie, buf, count));
  }

  /**
   * lookup_dcookie(2): gone since Linux 6.7: ENOSYS.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html">lookup_dcookie(2)</a>
   */
  public static LongCall lookup_dcookie(long cookie, SpanArg buf, LongArg count) {
    return new LongCall(CallParts.of("lookup_dcookie", new Num(cookie), buf, count));
  }

  /**
   * lookup_dcookie(2): gone since Linux 6.7: ENOSYS.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html">lookup_dcookie(2)</a>
   */
  public static LongCall lookup_dcookie(LongArg cookie, SpanArg buf, long count) {
    return new LongCall(CallParts.of("lookup_dcookie", cookie, buf, new Num(count)));
  }

  /**
   * lookup_dcookie(2): gone since Linux 6.7: ENOSYS.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html">lookup_dcookie(2)</a>
   */
  public static LongCall lookup_dcookie(long cookie, SpanArg buf, long count) {
    return new LongCall(CallParts.of("lookup_dcookie", new Num(cookie), buf, new Num(count)));
  }

  /**
   * fcntl(2): does something with a descriptor; some commands take a number, some a struct, such as {@code flock}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, LongArg command, AnyArg argument) {
    return new LongCall(CallParts.of("fcntl", fd, command, argument));
  }

  /**
   * fcntl(2): does something with a descriptor; some commands take a number, some a struct, such as {@code flock}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, long command, AnyArg argument) {
    return new LongCall(CallParts.of("fcntl", fd, new Num(command), argument));
  }

  /**
   * fcntl(2): does something with a descriptor; some commands take a number, some a struct, such as {@code flock}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, LongArg command, long argument) {
    return new LongCall(CallParts.of("fcntl", fd, command, new Num(argument)));
  }

  /**
   * fcntl(2): does something with a descriptor; some commands take a number, some a struct, such as {@code flock}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, long command, long argument) {
    return new LongCall(CallParts.of("fcntl", fd, new Num(command), new Num(argument)));
  }

  /**
   * fcntl(2): does something with a descriptor; some commands take a number, some a struct, such as {@code flock}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, LongArg command) {
    return new LongCall(CallParts.of("fcntl", fd, command));
  }

  /**
   * fcntl(2): does something with a descriptor; some commands take a number, some a struct, such as {@code flock}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, long command) {
    return new LongCall(CallParts.of("fcntl", fd, new Num(command)));
  }

  /**
   * flock(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flock.2.html">flock(2)</a>
   */
  public static LongCall flock(FdArg fd, LongArg operation) {
    return new LongCall(CallParts.of("flock", fd, operation));
  }

  /**
   * flock(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/flock.2.html">flock(2)</a>
   */
  public static LongCall flock(FdArg fd, long operation) {
    return new LongCall(CallParts.of("flock", fd, new Num(operation)));
  }

  /**
   * ioctl(2): asks a driver for what only it has; the requests and their payloads are the driver's.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl.2.html">ioctl(2)</a>
   */
  public static LongCall ioctl(FdArg fd, LongArg request, AnyArg argument) {
    return new LongCall(CallParts.of("ioctl", fd, request, argument));
  }

  /**
   * ioctl(2): asks a driver for what only it has; the requests and their payloads are the driver's.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl.2.html">ioctl(2)</a>
   */
  public static LongCall ioctl(FdArg fd, long request, AnyArg argument) {
    return new LongCall(CallParts.of("ioctl", fd, new Num(request), argument));
  }

  /**
   * ioctl(2): asks a driver for what only it has; the requests and their payloads are the driver's.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl.2.html">ioctl(2)</a>
   */
  public static LongCall ioctl(FdArg fd, LongArg request, long argument) {
    return new LongCall(CallParts.of("ioctl", fd, request, new Num(argument)));
  }

  /**
   * ioctl(2): asks a driver for what only it has; the requests and their payloads are the driver's.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl.2.html">ioctl(2)</a>
   */
  public static LongCall ioctl(FdArg fd, long request, long argument) {
    return new LongCall(CallParts.of("ioctl", fd, new Num(request), new Num(argument)));
  }

  /**
   * ioctl(2): asks a driver for what only it has; the requests and their payloads are the driver's.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl.2.html">ioctl(2)</a>
   */
  public static LongCall ioctl(FdArg fd, LongArg request) {
    return new LongCall(CallParts.of("ioctl", fd, request));
  }

  /**
   * ioctl(2): asks a driver for what only it has; the requests and their payloads are the driver's.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioctl.2.html">ioctl(2)</a>
   */
  public static LongCall ioctl(FdArg fd, long request) {
    return new LongCall(CallParts.of("ioctl", fd, new Num(request)));
  }

  /**
   * inotify_init1(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_init1.2.html">inotify_init1(2)</a>
   */
  public static FdCall inotify_init1(LongArg flags) {
    return new FdCall(CallParts.of("inotify_init1", flags));
  }

  /**
   * inotify_init1(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_init1.2.html">inotify_init1(2)</a>
   */
  public static FdCall inotify_init1(long flags) {
    return new FdCall(CallParts.of("inotify_init1", new Num(flags)));
  }

  /**
   * inotify_add_watch(2): the watch's number.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static LongCall inotify_add_watch(FdArg fd, PathArg name, LongArg mask) {
    return new LongCall(CallParts.of("inotify_add_watch", fd, name, mask));
  }

  /**
   * inotify_add_watch(2): the watch's number.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html">inotify_add_watch(2)</a>
   */
  public static LongCall inotify_add_watch(FdArg fd, PathArg name, long mask) {
    return new LongCall(CallParts.of("inotify_add_watch", fd, name, new Num(mask)));
  }

  /**
   * inotify_rm_watch(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_rm_watch.2.html">inotify_rm_watch(2)</a>
   */
  public static LongCall inotify_rm_watch(FdArg fd, LongArg watch) {
    return new LongCall(CallParts.of("inotify_rm_watch", fd, watch));
  }

  /**
   * inotify_rm_watch(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_rm_watch.2.html">inotify_rm_watch(2)</a>
   */
  public static LongCall inotify_rm_watch(FdArg fd, long watch) {
    return new LongCall(CallParts.of("inotify_rm_watch", fd, new Num(watch)));
  }

  /**
   * poll(2): how many descriptors are ready; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static LongCall poll(SpanArg fds, LongArg timeout) {
    return new LongCall(CallParts.of("poll", fds, timeout));
  }

  /**
   * poll(2): how many descriptors are ready; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static LongCall poll(SpanArg fds, long timeout) {
    return new LongCall(CallParts.of("poll", fds, new Num(timeout)));
  }

  /**
   * poll(2): how many descriptors are ready; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static LongCall poll(SpanArg fds, LongArg nfds, LongArg timeout) {
    return new LongCall(CallParts.of("poll", fds, nfds, timeout));
  }

  /**
   * poll(2): how many descriptors are ready; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static LongCall poll(SpanArg fds, long nfds, LongArg timeout) {
    return new LongCall(CallParts.of("poll", fds, new Num(nfds), timeout));
  }

  /**
   * poll(2): how many descriptors are ready; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static LongCall poll(SpanArg fds, LongArg nfds, long timeout) {
    return new LongCall(CallParts.of("poll", fds, nfds, new Num(timeout)));
  }

  /**
   * poll(2): how many descriptors are ready; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/poll.2.html">poll(2)</a>
   */
  public static LongCall poll(SpanArg fds, long nfds, long timeout) {
    return new LongCall(CallParts.of("poll", fds, new Num(nfds), new Num(timeout)));
  }

  /**
   * ppoll(2): {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   */
  public static LongCall ppoll(SpanArg fds, SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("ppoll", fds, timeout, mask));
  }

  /**
   * ppoll(2): {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   */
  public static LongCall ppoll(SpanArg fds, SpanArg timeout) {
    return new LongCall(CallParts.of("ppoll", fds, timeout));
  }

  /**
   * ppoll(2): {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   */
  public static LongCall ppoll(SpanArg fds) {
    return new LongCall(CallParts.of("ppoll", fds));
  }

  /**
   * ppoll(2): {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   */
  public static LongCall ppoll(SpanArg fds, LongArg nfds, SpanArg timeout, SpanArg mask,
      LongArg masksize) {
    return new LongCall(CallParts.of("ppoll", fds, nfds, timeout, mask, masksize));
  }

  /**
   * ppoll(2): {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   */
  public static LongCall ppoll(SpanArg fds, long nfds, SpanArg timeout, SpanArg mask,
      LongArg masksize) {
    return new LongCall(CallParts.of("ppoll", fds, new Num(nfds), timeout, mask, masksize));
  }

  /**
   * ppoll(2): {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   */
  public static LongCall ppoll(SpanArg fds, LongArg nfds, SpanArg timeout, SpanArg mask,
      long masksize) {
    return new LongCall(CallParts.of("ppoll", fds, nfds, timeout, mask, new Num(masksize)));
  }

  /**
   * ppoll(2): {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   */
  public static LongCall ppoll(SpanArg fds, long nfds, SpanArg timeout, SpanArg mask,
      long masksize) {
    return new LongCall(CallParts.of("ppoll", fds, new Num(nfds), timeout, mask, new Num(masksize)));
  }

  /**
   * ppoll(2): {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   */
  public static LongCall ppoll(SpanArg fds, LongArg nfds, SpanArg timeout) {
    return new LongCall(CallParts.of("ppoll", fds, nfds, timeout));
  }

  /**
   * ppoll(2): {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   */
  public static LongCall ppoll(SpanArg fds, long nfds, SpanArg timeout) {
    return new LongCall(CallParts.of("ppoll", fds, new Num(nfds), timeout));
  }

  /**
   * ppoll(2): {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   */
  public static LongCall ppoll(SpanArg fds, LongArg nfds) {
    return new LongCall(CallParts.of("ppoll", fds, nfds));
  }

  /**
   * ppoll(2): {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ppoll.2.html">ppoll(2)</a>
   */
  public static LongCall ppoll(SpanArg fds, long nfds) {
    return new LongCall(CallParts.of("ppoll", fds, new Num(nfds)));
  }

  /**
   * fanotify_init(2): a queue of events of whole mounts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   */
  public static FdCall fanotify_init(LongArg flags, LongArg event_flags) {
    return new FdCall(CallParts.of("fanotify_init", flags, event_flags));
  }

  /**
   * fanotify_init(2): a queue of events of whole mounts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   */
  public static FdCall fanotify_init(long flags, LongArg event_flags) {
    return new FdCall(CallParts.of("fanotify_init", new Num(flags), event_flags));
  }

  /**
   * fanotify_init(2): a queue of events of whole mounts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   */
  public static FdCall fanotify_init(LongArg flags, long event_flags) {
    return new FdCall(CallParts.of("fanotify_init", flags, new Num(event_flags)));
  }

  /**
   * fanotify_init(2): a queue of events of whole mounts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_init.2.html">fanotify_init(2)</a>
   */
  public static FdCall fanotify_init(long flags, long event_flags) {
    return new FdCall(CallParts.of("fanotify_init", new Num(flags), new Num(event_flags)));
  }

  /**
   * fanotify_mark(2): adds or removes what a fanotify queue watches.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static LongCall fanotify_mark(FdArg fd, LongArg flags, LongArg mask, FdArg dir,
      PathArg name) {
    return new LongCall(CallParts.of("fanotify_mark", fd, flags, mask, dir, name));
  }

  /**
   * fanotify_mark(2): adds or removes what a fanotify queue watches.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static LongCall fanotify_mark(FdArg fd, long flags, LongArg mask, FdArg dir,
      PathArg name) {
    return new LongCall(CallParts.of("fanotify_mark", fd, new Num(flags), mask, dir, name));
  }

  /**
   * fanotify_mark(2): adds or removes what a fanotify queue watches.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static LongCall fanotify_mark(FdArg fd, LongArg flags, long mask, FdArg dir,
      PathArg name) {
    return new LongCall(CallParts.of("fanotify_mark", fd, flags, new Num(mask), dir, name));
  }

  /**
   * fanotify_mark(2): adds or removes what a fanotify queue watches.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static LongCall fanotify_mark(FdArg fd, long flags, long mask, FdArg dir, PathArg name) {
    return new LongCall(CallParts.of("fanotify_mark", fd, new Num(flags), new Num(mask), dir, name));
  }

  /**
   * fanotify_mark(2): adds or removes what a fanotify queue watches.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static LongCall fanotify_mark(FdArg fd, LongArg flags, LongArg mask, FdArg dir) {
    return new LongCall(CallParts.of("fanotify_mark", fd, flags, mask, dir));
  }

  /**
   * fanotify_mark(2): adds or removes what a fanotify queue watches.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static LongCall fanotify_mark(FdArg fd, long flags, LongArg mask, FdArg dir) {
    return new LongCall(CallParts.of("fanotify_mark", fd, new Num(flags), mask, dir));
  }

  /**
   * fanotify_mark(2): adds or removes what a fanotify queue watches.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static LongCall fanotify_mark(FdArg fd, LongArg flags, long mask, FdArg dir) {
    return new LongCall(CallParts.of("fanotify_mark", fd, flags, new Num(mask), dir));
  }

  /**
   * fanotify_mark(2): adds or removes what a fanotify queue watches.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fanotify_mark.2.html">fanotify_mark(2)</a>
   */
  public static LongCall fanotify_mark(FdArg fd, long flags, long mask, FdArg dir) {
    return new LongCall(CallParts.of("fanotify_mark", fd, new Num(flags), new Num(mask), dir));
  }

  /**
   * inotify_init(2): a queue of file events; inotify_init1 has flags. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/inotify_init.2.html">inotify_init(2)</a>
   */
  public static FdCall inotify_init() {
    return new FdCall(CallParts.of("inotify_init"));
  }

  /**
   * select(2): how many descriptors are ready; {@code nfds} is at most 1024. poll has no such limit. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   */
  public static LongCall select(LongArg nfds, SpanArg readfds, SpanArg writefds, SpanArg exceptfds,
      SpanArg timeout) {
    return new LongCall(CallParts.of("select", nfds, readfds, writefds, exceptfds, timeout));
  }

  /**
   * select(2): how many descriptors are ready; {@code nfds} is at most 1024. poll has no such limit. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   */
  public static LongCall select(long nfds, SpanArg readfds, SpanArg writefds, SpanArg exceptfds,
      SpanArg timeout) {
    return new LongCall(CallParts.of("select", new Num(nfds), readfds, writefds, exceptfds, timeout));
  }

  /**
   * select(2): how many descriptors are ready; {@code nfds} is at most 1024. poll has no such limit. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   */
  public static LongCall select(LongArg nfds, SpanArg readfds, SpanArg writefds,
      SpanArg exceptfds) {
    return new LongCall(CallParts.of("select", nfds, readfds, writefds, exceptfds));
  }

  /**
   * select(2): how many descriptors are ready; {@code nfds} is at most 1024. poll has no such limit. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   */
  public static LongCall select(long nfds, SpanArg readfds, SpanArg writefds, SpanArg exceptfds) {
    return new LongCall(CallParts.of("select", new Num(nfds), readfds, writefds, exceptfds));
  }

  /**
   * select(2): how many descriptors are ready; {@code nfds} is at most 1024. poll has no such limit. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   */
  public static LongCall select(LongArg nfds, SpanArg readfds, SpanArg writefds) {
    return new LongCall(CallParts.of("select", nfds, readfds, writefds));
  }

  /**
   * select(2): how many descriptors are ready; {@code nfds} is at most 1024. poll has no such limit. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   */
  public static LongCall select(long nfds, SpanArg readfds, SpanArg writefds) {
    return new LongCall(CallParts.of("select", new Num(nfds), readfds, writefds));
  }

  /**
   * select(2): how many descriptors are ready; {@code nfds} is at most 1024. poll has no such limit. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   */
  public static LongCall select(LongArg nfds, SpanArg readfds) {
    return new LongCall(CallParts.of("select", nfds, readfds));
  }

  /**
   * select(2): how many descriptors are ready; {@code nfds} is at most 1024. poll has no such limit. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   */
  public static LongCall select(long nfds, SpanArg readfds) {
    return new LongCall(CallParts.of("select", new Num(nfds), readfds));
  }

  /**
   * select(2): how many descriptors are ready; {@code nfds} is at most 1024. poll has no such limit. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   */
  public static LongCall select(LongArg nfds) {
    return new LongCall(CallParts.of("select", nfds));
  }

  /**
   * select(2): how many descriptors are ready; {@code nfds} is at most 1024. poll has no such limit. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/select.2.html">select(2)</a>
   */
  public static LongCall select(long nfds) {
    return new LongCall(CallParts.of("select", new Num(nfds)));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(LongArg nfds, SpanArg readfds, SpanArg writefds,
      SpanArg exceptfds, SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("pselect6", nfds, readfds, writefds, exceptfds, timeout, mask));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(long nfds, SpanArg readfds, SpanArg writefds, SpanArg exceptfds,
      SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("pselect6", new Num(nfds), readfds, writefds, exceptfds, timeout, mask));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(LongArg nfds, SpanArg readfds, SpanArg writefds,
      SpanArg exceptfds, SpanArg timeout) {
    return new LongCall(CallParts.of("pselect6", nfds, readfds, writefds, exceptfds, timeout));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(long nfds, SpanArg readfds, SpanArg writefds, SpanArg exceptfds,
      SpanArg timeout) {
    return new LongCall(CallParts.of("pselect6", new Num(nfds), readfds, writefds, exceptfds, timeout));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(LongArg nfds, SpanArg readfds, SpanArg writefds,
      SpanArg exceptfds) {
    return new LongCall(CallParts.of("pselect6", nfds, readfds, writefds, exceptfds));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(long nfds, SpanArg readfds, SpanArg writefds, SpanArg exceptfds) {
    return new LongCall(CallParts.of("pselect6", new Num(nfds), readfds, writefds, exceptfds));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(LongArg nfds, SpanArg readfds, SpanArg writefds) {
    return new LongCall(CallParts.of("pselect6", nfds, readfds, writefds));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(long nfds, SpanArg readfds, SpanArg writefds) {
    return new LongCall(CallParts.of("pselect6", new Num(nfds), readfds, writefds));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(LongArg nfds, SpanArg readfds) {
    return new LongCall(CallParts.of("pselect6", nfds, readfds));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(long nfds, SpanArg readfds) {
    return new LongCall(CallParts.of("pselect6", new Num(nfds), readfds));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(LongArg nfds) {
    return new LongCall(CallParts.of("pselect6", nfds));
  }

  /**
   * pselect6(2): select with nanoseconds and a signal mask; {@code nfds} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pselect6.2.html">pselect6(2)</a>
   */
  public static LongCall pselect6(long nfds) {
    return new LongCall(CallParts.of("pselect6", new Num(nfds)));
  }

  /**
   * epoll_create(2): an epoll set; epoll_create1 has flags. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_create.2.html">epoll_create(2)</a>
   */
  public static FdCall epoll_create(LongArg size) {
    return new FdCall(CallParts.of("epoll_create", size));
  }

  /**
   * epoll_create(2): an epoll set; epoll_create1 has flags. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_create.2.html">epoll_create(2)</a>
   */
  public static FdCall epoll_create(long size) {
    return new FdCall(CallParts.of("epoll_create", new Num(size)));
  }

  /**
   * epoll_create1(2): an epoll set.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_create1.2.html">epoll_create1(2)</a>
   */
  public static FdCall epoll_create1(LongArg flags) {
    return new FdCall(CallParts.of("epoll_create1", flags));
  }

  /**
   * epoll_create1(2): an epoll set.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_create1.2.html">epoll_create1(2)</a>
   */
  public static FdCall epoll_create1(long flags) {
    return new FdCall(CallParts.of("epoll_create1", new Num(flags)));
  }

  /**
   * epoll_ctl(2): adds, changes or removes a descriptor of an epoll set.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static LongCall epoll_ctl(FdArg epfd, LongArg op, FdArg fd, SpanArg event) {
    return new LongCall(CallParts.of("epoll_ctl", epfd, op, fd, event));
  }

  /**
   * epoll_ctl(2): adds, changes or removes a descriptor of an epoll set.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static LongCall epoll_ctl(FdArg epfd, long op, FdArg fd, SpanArg event) {
    return new LongCall(CallParts.of("epoll_ctl", epfd, new Num(op), fd, event));
  }

  /**
   * epoll_ctl(2): adds, changes or removes a descriptor of an epoll set.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static LongCall epoll_ctl(FdArg epfd, LongArg op, FdArg fd) {
    return new LongCall(CallParts.of("epoll_ctl", epfd, op, fd));
  }

  /**
   * epoll_ctl(2): adds, changes or removes a descriptor of an epoll set.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl.2.html">epoll_ctl(2)</a>
   */
  public static LongCall epoll_ctl(FdArg epfd, long op, FdArg fd) {
    return new LongCall(CallParts.of("epoll_ctl", epfd, new Num(op), fd));
  }

  /**
   * epoll_wait(2): how many events came; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_wait.2.html">epoll_wait(2)</a>
   */
  public static LongCall epoll_wait(FdArg epfd, SpanArg events, LongArg timeout) {
    return new LongCall(CallParts.of("epoll_wait", epfd, events, timeout));
  }

  /**
   * epoll_wait(2): how many events came; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_wait.2.html">epoll_wait(2)</a>
   */
  public static LongCall epoll_wait(FdArg epfd, SpanArg events, long timeout) {
    return new LongCall(CallParts.of("epoll_wait", epfd, events, new Num(timeout)));
  }

  /**
   * epoll_wait(2): how many events came; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_wait.2.html">epoll_wait(2)</a>
   */
  public static LongCall epoll_wait(FdArg epfd, SpanArg events, LongArg count, LongArg timeout) {
    return new LongCall(CallParts.of("epoll_wait", epfd, events, count, timeout));
  }

  /**
   * epoll_wait(2): how many events came; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_wait.2.html">epoll_wait(2)</a>
   */
  public static LongCall epoll_wait(FdArg epfd, SpanArg events, long count, LongArg timeout) {
    return new LongCall(CallParts.of("epoll_wait", epfd, events, new Num(count), timeout));
  }

  /**
   * epoll_wait(2): how many events came; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_wait.2.html">epoll_wait(2)</a>
   */
  public static LongCall epoll_wait(FdArg epfd, SpanArg events, LongArg count, long timeout) {
    return new LongCall(CallParts.of("epoll_wait", epfd, events, count, new Num(timeout)));
  }

  /**
   * epoll_wait(2): how many events came; {@code timeout} in milliseconds, -1 for ever. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_wait.2.html">epoll_wait(2)</a>
   */
  public static LongCall epoll_wait(FdArg epfd, SpanArg events, long count, long timeout) {
    return new LongCall(CallParts.of("epoll_wait", epfd, events, new Num(count), new Num(timeout)));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, LongArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, timeout, mask));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, long timeout, SpanArg mask) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, new Num(timeout), mask));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, LongArg timeout) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, timeout));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, long timeout) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, new Num(timeout)));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, LongArg count, LongArg timeout,
      SpanArg mask, LongArg masksize) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, count, timeout, mask, masksize));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, long count, LongArg timeout,
      SpanArg mask, LongArg masksize) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, new Num(count), timeout, mask, masksize));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, LongArg count, long timeout,
      SpanArg mask, LongArg masksize) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, count, new Num(timeout), mask, masksize));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, long count, long timeout,
      SpanArg mask, LongArg masksize) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, new Num(count), new Num(timeout), mask, masksize));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, LongArg count, LongArg timeout,
      SpanArg mask, long masksize) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, count, timeout, mask, new Num(masksize)));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, long count, LongArg timeout,
      SpanArg mask, long masksize) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, new Num(count), timeout, mask, new Num(masksize)));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, LongArg count, long timeout,
      SpanArg mask, long masksize) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, count, new Num(timeout), mask, new Num(masksize)));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, long count, long timeout,
      SpanArg mask, long masksize) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, new Num(count), new Num(timeout), mask, new Num(masksize)));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, LongArg count, LongArg timeout) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, count, timeout));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, long count, LongArg timeout) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, new Num(count), timeout));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, LongArg count, long timeout) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, count, new Num(timeout)));
  }

  /**
   * epoll_pwait(2): epoll_wait with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait.2.html">epoll_pwait(2)</a>
   */
  public static LongCall epoll_pwait(FdArg epfd, SpanArg events, long count, long timeout) {
    return new LongCall(CallParts.of("epoll_pwait", epfd, events, new Num(count), new Num(timeout)));
  }

  /**
   * epoll_pwait2(2): epoll_pwait with nanoseconds; null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   */
  public static LongCall epoll_pwait2(FdArg epfd, SpanArg events, SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("epoll_pwait2", epfd, events, timeout, mask));
  }

  /**
   * epoll_pwait2(2): epoll_pwait with nanoseconds; null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   */
  public static LongCall epoll_pwait2(FdArg epfd, SpanArg events, SpanArg timeout) {
    return new LongCall(CallParts.of("epoll_pwait2", epfd, events, timeout));
  }

  /**
   * epoll_pwait2(2): epoll_pwait with nanoseconds; null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   */
  public static LongCall epoll_pwait2(FdArg epfd, SpanArg events) {
    return new LongCall(CallParts.of("epoll_pwait2", epfd, events));
  }

  /**
   * epoll_pwait2(2): epoll_pwait with nanoseconds; null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   */
  public static LongCall epoll_pwait2(FdArg epfd, SpanArg events, LongArg count, SpanArg timeout,
      SpanArg mask, LongArg masksize) {
    return new LongCall(CallParts.of("epoll_pwait2", epfd, events, count, timeout, mask, masksize));
  }

  /**
   * epoll_pwait2(2): epoll_pwait with nanoseconds; null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   */
  public static LongCall epoll_pwait2(FdArg epfd, SpanArg events, long count, SpanArg timeout,
      SpanArg mask, LongArg masksize) {
    return new LongCall(CallParts.of("epoll_pwait2", epfd, events, new Num(count), timeout, mask, masksize));
  }

  /**
   * epoll_pwait2(2): epoll_pwait with nanoseconds; null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   */
  public static LongCall epoll_pwait2(FdArg epfd, SpanArg events, LongArg count, SpanArg timeout,
      SpanArg mask, long masksize) {
    return new LongCall(CallParts.of("epoll_pwait2", epfd, events, count, timeout, mask, new Num(masksize)));
  }

  /**
   * epoll_pwait2(2): epoll_pwait with nanoseconds; null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   */
  public static LongCall epoll_pwait2(FdArg epfd, SpanArg events, long count, SpanArg timeout,
      SpanArg mask, long masksize) {
    return new LongCall(CallParts.of("epoll_pwait2", epfd, events, new Num(count), timeout, mask, new Num(masksize)));
  }

  /**
   * epoll_pwait2(2): epoll_pwait with nanoseconds; null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   */
  public static LongCall epoll_pwait2(FdArg epfd, SpanArg events, LongArg count, SpanArg timeout) {
    return new LongCall(CallParts.of("epoll_pwait2", epfd, events, count, timeout));
  }

  /**
   * epoll_pwait2(2): epoll_pwait with nanoseconds; null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   */
  public static LongCall epoll_pwait2(FdArg epfd, SpanArg events, long count, SpanArg timeout) {
    return new LongCall(CallParts.of("epoll_pwait2", epfd, events, new Num(count), timeout));
  }

  /**
   * epoll_pwait2(2): epoll_pwait with nanoseconds; null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   */
  public static LongCall epoll_pwait2(FdArg epfd, SpanArg events, LongArg count) {
    return new LongCall(CallParts.of("epoll_pwait2", epfd, events, count));
  }

  /**
   * epoll_pwait2(2): epoll_pwait with nanoseconds; null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html">epoll_pwait2(2)</a>
   */
  public static LongCall epoll_pwait2(FdArg epfd, SpanArg events, long count) {
    return new LongCall(CallParts.of("epoll_pwait2", epfd, events, new Num(count)));
  }

  /**
   * signalfd(2): a descriptor that reads signals; {@code fd} -1 makes a new one. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd.2.html">signalfd(2)</a>
   */
  public static FdCall signalfd(FdArg fd, SpanArg mask) {
    return new FdCall(CallParts.of("signalfd", fd, mask));
  }

  /**
   * signalfd(2): a descriptor that reads signals; {@code fd} -1 makes a new one. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd.2.html">signalfd(2)</a>
   */
  public static FdCall signalfd(FdArg fd, SpanArg mask, LongArg masksize) {
    return new FdCall(CallParts.of("signalfd", fd, mask, masksize));
  }

  /**
   * signalfd(2): a descriptor that reads signals; {@code fd} -1 makes a new one. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd.2.html">signalfd(2)</a>
   */
  public static FdCall signalfd(FdArg fd, SpanArg mask, long masksize) {
    return new FdCall(CallParts.of("signalfd", fd, mask, new Num(masksize)));
  }

  /**
   * signalfd4(2): signalfd with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd4.2.html">signalfd4(2)</a>
   */
  public static FdCall signalfd4(FdArg fd, SpanArg mask, LongArg flags) {
    return new FdCall(CallParts.of("signalfd4", fd, mask, flags));
  }

  /**
   * signalfd4(2): signalfd with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd4.2.html">signalfd4(2)</a>
   */
  public static FdCall signalfd4(FdArg fd, SpanArg mask, long flags) {
    return new FdCall(CallParts.of("signalfd4", fd, mask, new Num(flags)));
  }

  /**
   * signalfd4(2): signalfd with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd4.2.html">signalfd4(2)</a>
   */
  public static FdCall signalfd4(FdArg fd, SpanArg mask, LongArg masksize, LongArg flags) {
    return new FdCall(CallParts.of("signalfd4", fd, mask, masksize, flags));
  }

  /**
   * signalfd4(2): signalfd with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd4.2.html">signalfd4(2)</a>
   */
  public static FdCall signalfd4(FdArg fd, SpanArg mask, long masksize, LongArg flags) {
    return new FdCall(CallParts.of("signalfd4", fd, mask, new Num(masksize), flags));
  }

  /**
   * signalfd4(2): signalfd with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd4.2.html">signalfd4(2)</a>
   */
  public static FdCall signalfd4(FdArg fd, SpanArg mask, LongArg masksize, long flags) {
    return new FdCall(CallParts.of("signalfd4", fd, mask, masksize, new Num(flags)));
  }

  /**
   * signalfd4(2): signalfd with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/signalfd4.2.html">signalfd4(2)</a>
   */
  public static FdCall signalfd4(FdArg fd, SpanArg mask, long masksize, long flags) {
    return new FdCall(CallParts.of("signalfd4", fd, mask, new Num(masksize), new Num(flags)));
  }

  /**
   * userfaultfd(2): a descriptor that is told of page faults.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/userfaultfd.2.html">userfaultfd(2)</a>
   */
  public static FdCall userfaultfd(LongArg flags) {
    return new FdCall(CallParts.of("userfaultfd", flags));
  }

  /**
   * userfaultfd(2): a descriptor that is told of page faults.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/userfaultfd.2.html">userfaultfd(2)</a>
   */
  public static FdCall userfaultfd(long flags) {
    return new FdCall(CallParts.of("userfaultfd", new Num(flags)));
  }

  /**
   * perf_event_open(2): a performance counter.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static FdCall perf_event_open(SpanArg attr, LongArg pid, LongArg cpu, FdArg group,
      LongArg flags) {
    return new FdCall(CallParts.of("perf_event_open", attr, pid, cpu, group, flags));
  }

  /**
   * perf_event_open(2): a performance counter.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static FdCall perf_event_open(SpanArg attr, long pid, LongArg cpu, FdArg group,
      LongArg flags) {
    return new FdCall(CallParts.of("perf_event_open", attr, new Num(pid), cpu, group, flags));
  }

  /**
   * perf_event_open(2): a performance counter.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static FdCall perf_event_open(SpanArg attr, LongArg pid, long cpu, FdArg group,
      LongArg flags) {
    return new FdCall(CallParts.of("perf_event_open", attr, pid, new Num(cpu), group, flags));
  }

  /**
   * perf_event_open(2): a performance counter.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static FdCall perf_event_open(SpanArg attr, long pid, long cpu, FdArg group,
      LongArg flags) {
    return new FdCall(CallParts.of("perf_event_open", attr, new Num(pid), new Num(cpu), group, flags));
  }

  /**
   * perf_event_open(2): a performance counter.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static FdCall perf_event_open(SpanArg attr, LongArg pid, LongArg cpu, FdArg group,
      long flags) {
    return new FdCall(CallParts.of("perf_event_open", attr, pid, cpu, group, new Num(flags)));
  }

  /**
   * perf_event_open(2): a performance counter.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static FdCall perf_event_open(SpanArg attr, long pid, LongArg cpu, FdArg group,
      long flags) {
    return new FdCall(CallParts.of("perf_event_open", attr, new Num(pid), cpu, group, new Num(flags)));
  }

  /**
   * perf_event_open(2): a performance counter.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static FdCall perf_event_open(SpanArg attr, LongArg pid, long cpu, FdArg group,
      long flags) {
    return new FdCall(CallParts.of("perf_event_open", attr, pid, new Num(cpu), group, new Num(flags)));
  }

  /**
   * perf_event_open(2): a performance counter.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/perf_event_open.2.html">perf_event_open(2)</a>
   */
  public static FdCall perf_event_open(SpanArg attr, long pid, long cpu, FdArg group, long flags) {
    return new FdCall(CallParts.of("perf_event_open", attr, new Num(pid), new Num(cpu), group, new Num(flags)));
  }

  /**
   * io_setup(2): a context for io_submit.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_setup.2.html">io_setup(2)</a>
   */
  public static LongCall io_setup(LongArg count, SpanArg context) {
    return new LongCall(CallParts.of("io_setup", count, context));
  }

  /**
   * io_setup(2): a context for io_submit.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_setup.2.html">io_setup(2)</a>
   */
  public static LongCall io_setup(long count, SpanArg context) {
    return new LongCall(CallParts.of("io_setup", new Num(count), context));
  }

  /**
   * io_destroy(2): ends a context of io_setup.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_destroy.2.html">io_destroy(2)</a>
   */
  public static LongCall io_destroy(LongArg context) {
    return new LongCall(CallParts.of("io_destroy", context));
  }

  /**
   * io_destroy(2): ends a context of io_setup.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_destroy.2.html">io_destroy(2)</a>
   */
  public static LongCall io_destroy(long context) {
    return new LongCall(CallParts.of("io_destroy", new Num(context)));
  }

  /**
   * io_submit(2): starts the iocb requests at those addresses; their completions are those of io_getevents.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static LongCall io_submit(LongArg context, SpanArg requests) {
    return new LongCall(CallParts.of("io_submit", context, requests));
  }

  /**
   * io_submit(2): starts the iocb requests at those addresses; their completions are those of io_getevents.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static LongCall io_submit(long context, SpanArg requests) {
    return new LongCall(CallParts.of("io_submit", new Num(context), requests));
  }

  /**
   * io_submit(2): starts the iocb requests at those addresses; their completions are those of io_getevents.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static LongCall io_submit(LongArg context, LongArg count, SpanArg requests) {
    return new LongCall(CallParts.of("io_submit", context, count, requests));
  }

  /**
   * io_submit(2): starts the iocb requests at those addresses; their completions are those of io_getevents.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static LongCall io_submit(long context, LongArg count, SpanArg requests) {
    return new LongCall(CallParts.of("io_submit", new Num(context), count, requests));
  }

  /**
   * io_submit(2): starts the iocb requests at those addresses; their completions are those of io_getevents.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static LongCall io_submit(LongArg context, long count, SpanArg requests) {
    return new LongCall(CallParts.of("io_submit", context, new Num(count), requests));
  }

  /**
   * io_submit(2): starts the iocb requests at those addresses; their completions are those of io_getevents.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_submit.2.html">io_submit(2)</a>
   */
  public static LongCall io_submit(long context, long count, SpanArg requests) {
    return new LongCall(CallParts.of("io_submit", new Num(context), new Num(count), requests));
  }

  /**
   * io_cancel(2): cancels a request.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_cancel.2.html">io_cancel(2)</a>
   */
  public static LongCall io_cancel(LongArg context, SpanArg request, SpanArg result) {
    return new LongCall(CallParts.of("io_cancel", context, request, result));
  }

  /**
   * io_cancel(2): cancels a request.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_cancel.2.html">io_cancel(2)</a>
   */
  public static LongCall io_cancel(long context, SpanArg request, SpanArg result) {
    return new LongCall(CallParts.of("io_cancel", new Num(context), request, result));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, LongArg least, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", context, least, events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, LongArg least, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), least, events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, long least, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", context, new Num(least), events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, long least, SpanArg events, SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), new Num(least), events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, LongArg least, SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", context, least, events));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, LongArg least, SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), least, events));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, long least, SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", context, new Num(least), events));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, long least, SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), new Num(least), events));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, LongArg least, LongArg count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", context, least, count, events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, LongArg least, LongArg count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), least, count, events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, long least, LongArg count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", context, new Num(least), count, events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, long least, LongArg count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), new Num(least), count, events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, LongArg least, long count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", context, least, new Num(count), events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, LongArg least, long count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), least, new Num(count), events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, long least, long count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", context, new Num(least), new Num(count), events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, long least, long count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), new Num(least), new Num(count), events, timeout));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, LongArg least, LongArg count,
      SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", context, least, count, events));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, LongArg least, LongArg count, SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), least, count, events));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, long least, LongArg count, SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", context, new Num(least), count, events));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, long least, LongArg count, SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), new Num(least), count, events));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, LongArg least, long count, SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", context, least, new Num(count), events));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, LongArg least, long count, SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), least, new Num(count), events));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(LongArg context, long least, long count, SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", context, new Num(least), new Num(count), events));
  }

  /**
   * io_getevents(2): completions; {@code timeout} null waits for ever.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_getevents.2.html">io_getevents(2)</a>
   */
  public static LongCall io_getevents(long context, long least, long count, SpanArg events) {
    return new LongCall(CallParts.of("io_getevents", new Num(context), new Num(least), new Num(count), events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, LongArg least, SpanArg events,
      SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", context, least, events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, LongArg least, SpanArg events, SpanArg timeout,
      SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), least, events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, long least, SpanArg events, SpanArg timeout,
      SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", context, new Num(least), events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, long least, SpanArg events, SpanArg timeout,
      SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), new Num(least), events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, LongArg least, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", context, least, events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, LongArg least, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), least, events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, long least, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", context, new Num(least), events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, long least, SpanArg events, SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), new Num(least), events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, LongArg least, SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", context, least, events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, LongArg least, SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), least, events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, long least, SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", context, new Num(least), events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, long least, SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), new Num(least), events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, LongArg least, LongArg count,
      SpanArg events, SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", context, least, count, events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, LongArg least, LongArg count, SpanArg events,
      SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), least, count, events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, long least, LongArg count, SpanArg events,
      SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", context, new Num(least), count, events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, long least, LongArg count, SpanArg events,
      SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), new Num(least), count, events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, LongArg least, long count, SpanArg events,
      SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", context, least, new Num(count), events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, LongArg least, long count, SpanArg events,
      SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), least, new Num(count), events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, long least, long count, SpanArg events,
      SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", context, new Num(least), new Num(count), events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, long least, long count, SpanArg events,
      SpanArg timeout, SpanArg mask) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), new Num(least), new Num(count), events, timeout, mask));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, LongArg least, LongArg count,
      SpanArg events, SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", context, least, count, events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, LongArg least, LongArg count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), least, count, events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, long least, LongArg count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", context, new Num(least), count, events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, long least, LongArg count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), new Num(least), count, events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, LongArg least, long count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", context, least, new Num(count), events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, LongArg least, long count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), least, new Num(count), events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, long least, long count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", context, new Num(least), new Num(count), events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, long least, long count, SpanArg events,
      SpanArg timeout) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), new Num(least), new Num(count), events, timeout));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, LongArg least, LongArg count,
      SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", context, least, count, events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, LongArg least, LongArg count, SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), least, count, events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, long least, LongArg count, SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", context, new Num(least), count, events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, long least, LongArg count, SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), new Num(least), count, events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, LongArg least, long count, SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", context, least, new Num(count), events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, LongArg least, long count, SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), least, new Num(count), events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(LongArg context, long least, long count, SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", context, new Num(least), new Num(count), events));
  }

  /**
   * io_pgetevents(2): io_getevents with a signal mask.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_pgetevents.2.html">io_pgetevents(2)</a>
   */
  public static LongCall io_pgetevents(long context, long least, long count, SpanArg events) {
    return new LongCall(CallParts.of("io_pgetevents", new Num(context), new Num(least), new Num(count), events));
  }

  /**
   * io_uring_setup(2): a ring.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static FdCall io_uring_setup(LongArg entries, SpanArg params) {
    return new FdCall(CallParts.of("io_uring_setup", entries, params));
  }

  /**
   * io_uring_setup(2): a ring.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_setup.2.html">io_uring_setup(2)</a>
   */
  public static FdCall io_uring_setup(long entries, SpanArg params) {
    return new FdCall(CallParts.of("io_uring_setup", new Num(entries), params));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, LongArg submit, LongArg least, LongArg flags,
      SpanArg argument) {
    return new LongCall(CallParts.of("io_uring_enter", fd, submit, least, flags, argument));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, long submit, LongArg least, LongArg flags,
      SpanArg argument) {
    return new LongCall(CallParts.of("io_uring_enter", fd, new Num(submit), least, flags, argument));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, LongArg submit, long least, LongArg flags,
      SpanArg argument) {
    return new LongCall(CallParts.of("io_uring_enter", fd, submit, new Num(least), flags, argument));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, long submit, long least, LongArg flags,
      SpanArg argument) {
    return new LongCall(CallParts.of("io_uring_enter", fd, new Num(submit), new Num(least), flags, argument));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, LongArg submit, LongArg least, long flags,
      SpanArg argument) {
    return new LongCall(CallParts.of("io_uring_enter", fd, submit, least, new Num(flags), argument));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, long submit, LongArg least, long flags,
      SpanArg argument) {
    return new LongCall(CallParts.of("io_uring_enter", fd, new Num(submit), least, new Num(flags), argument));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, LongArg submit, long least, long flags,
      SpanArg argument) {
    return new LongCall(CallParts.of("io_uring_enter", fd, submit, new Num(least), new Num(flags), argument));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, long submit, long least, long flags,
      SpanArg argument) {
    return new LongCall(CallParts.of("io_uring_enter", fd, new Num(submit), new Num(least), new Num(flags), argument));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, LongArg submit, LongArg least, LongArg flags) {
    return new LongCall(CallParts.of("io_uring_enter", fd, submit, least, flags));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, long submit, LongArg least, LongArg flags) {
    return new LongCall(CallParts.of("io_uring_enter", fd, new Num(submit), least, flags));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, LongArg submit, long least, LongArg flags) {
    return new LongCall(CallParts.of("io_uring_enter", fd, submit, new Num(least), flags));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, long submit, long least, LongArg flags) {
    return new LongCall(CallParts.of("io_uring_enter", fd, new Num(submit), new Num(least), flags));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, LongArg submit, LongArg least, long flags) {
    return new LongCall(CallParts.of("io_uring_enter", fd, submit, least, new Num(flags)));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, long submit, LongArg least, long flags) {
    return new LongCall(CallParts.of("io_uring_enter", fd, new Num(submit), least, new Num(flags)));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, LongArg submit, long least, long flags) {
    return new LongCall(CallParts.of("io_uring_enter", fd, submit, new Num(least), new Num(flags)));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, long submit, long least, long flags) {
    return new LongCall(CallParts.of("io_uring_enter", fd, new Num(submit), new Num(least), new Num(flags)));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, LongArg submit, LongArg least, LongArg flags,
      SpanArg argument, LongArg size) {
    return new LongCall(CallParts.of("io_uring_enter", fd, submit, least, flags, argument, size));
  }

  /**
   * io_uring_enter(2): submits requests of a ring and waits for completions.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_enter.2.html">io_uring_enter(2)</a>
   */
  public static LongCall io_uring_enter(FdArg fd, long submit, long least, long flags,
      SpanArg argument, long size) {
    return new LongCall(CallParts.of("io_uring_enter", fd, new Num(submit), new Num(least), new Num(flags), argument, new Num(size)));
  }

  /**
   * io_uring_register(2): tells a ring of files, buffers and more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static LongCall io_uring_register(FdArg fd, LongArg opcode, AnyArg argument,
      LongArg count) {
    return new LongCall(CallParts.of("io_uring_register", fd, opcode, argument, count));
  }

  /**
   * io_uring_register(2): tells a ring of files, buffers and more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static LongCall io_uring_register(FdArg fd, long opcode, AnyArg argument, LongArg count) {
    return new LongCall(CallParts.of("io_uring_register", fd, new Num(opcode), argument, count));
  }

  /**
   * io_uring_register(2): tells a ring of files, buffers and more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static LongCall io_uring_register(FdArg fd, LongArg opcode, long argument, LongArg count) {
    return new LongCall(CallParts.of("io_uring_register", fd, opcode, new Num(argument), count));
  }

  /**
   * io_uring_register(2): tells a ring of files, buffers and more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static LongCall io_uring_register(FdArg fd, long opcode, long argument, LongArg count) {
    return new LongCall(CallParts.of("io_uring_register", fd, new Num(opcode), new Num(argument), count));
  }

  /**
   * io_uring_register(2): tells a ring of files, buffers and more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static LongCall io_uring_register(FdArg fd, LongArg opcode, AnyArg argument, long count) {
    return new LongCall(CallParts.of("io_uring_register", fd, opcode, argument, new Num(count)));
  }

  /**
   * io_uring_register(2): tells a ring of files, buffers and more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static LongCall io_uring_register(FdArg fd, long opcode, AnyArg argument, long count) {
    return new LongCall(CallParts.of("io_uring_register", fd, new Num(opcode), argument, new Num(count)));
  }

  /**
   * io_uring_register(2): tells a ring of files, buffers and more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static LongCall io_uring_register(FdArg fd, LongArg opcode, long argument, long count) {
    return new LongCall(CallParts.of("io_uring_register", fd, opcode, new Num(argument), new Num(count)));
  }

  /**
   * io_uring_register(2): tells a ring of files, buffers and more.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/io_uring_register.2.html">io_uring_register(2)</a>
   */
  public static LongCall io_uring_register(FdArg fd, long opcode, long argument, long count) {
    return new LongCall(CallParts.of("io_uring_register", fd, new Num(opcode), new Num(argument), new Num(count)));
  }

  /**
   * socket(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static FdCall socket(LongArg family, LongArg type, LongArg protocol) {
    return new FdCall(CallParts.of("socket", family, type, protocol));
  }

  /**
   * socket(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static FdCall socket(long family, LongArg type, LongArg protocol) {
    return new FdCall(CallParts.of("socket", new Num(family), type, protocol));
  }

  /**
   * socket(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static FdCall socket(LongArg family, long type, LongArg protocol) {
    return new FdCall(CallParts.of("socket", family, new Num(type), protocol));
  }

  /**
   * socket(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static FdCall socket(long family, long type, LongArg protocol) {
    return new FdCall(CallParts.of("socket", new Num(family), new Num(type), protocol));
  }

  /**
   * socket(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static FdCall socket(LongArg family, LongArg type, long protocol) {
    return new FdCall(CallParts.of("socket", family, type, new Num(protocol)));
  }

  /**
   * socket(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static FdCall socket(long family, LongArg type, long protocol) {
    return new FdCall(CallParts.of("socket", new Num(family), type, new Num(protocol)));
  }

  /**
   * socket(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static FdCall socket(LongArg family, long type, long protocol) {
    return new FdCall(CallParts.of("socket", family, new Num(type), new Num(protocol)));
  }

  /**
   * socket(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socket.2.html">socket(2)</a>
   */
  public static FdCall socket(long family, long type, long protocol) {
    return new FdCall(CallParts.of("socket", new Num(family), new Num(type), new Num(protocol)));
  }

  /**
   * bind(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bind.2.html">bind(2)</a>
   */
  public static LongCall bind(FdArg fd, SpanArg addr) {
    return new LongCall(CallParts.of("bind", fd, addr));
  }

  /**
   * bind(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bind.2.html">bind(2)</a>
   */
  public static LongCall bind(FdArg fd, SpanArg addr, LongArg addrlen) {
    return new LongCall(CallParts.of("bind", fd, addr, addrlen));
  }

  /**
   * bind(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bind.2.html">bind(2)</a>
   */
  public static LongCall bind(FdArg fd, SpanArg addr, long addrlen) {
    return new LongCall(CallParts.of("bind", fd, addr, new Num(addrlen)));
  }

  /**
   * listen(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listen.2.html">listen(2)</a>
   */
  public static LongCall listen(FdArg fd, LongArg backlog) {
    return new LongCall(CallParts.of("listen", fd, backlog));
  }

  /**
   * listen(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/listen.2.html">listen(2)</a>
   */
  public static LongCall listen(FdArg fd, long backlog) {
    return new LongCall(CallParts.of("listen", fd, new Num(backlog)));
  }

  /**
   * accept4(2): the descriptor of the new connection.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/accept4.2.html">accept4(2)</a>
   */
  public static FdCall accept4(FdArg fd, SpanArg addr, SpanArg addrlen, LongArg flags) {
    return new FdCall(CallParts.of("accept4", fd, addr, addrlen, flags));
  }

  /**
   * accept4(2): the descriptor of the new connection.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/accept4.2.html">accept4(2)</a>
   */
  public static FdCall accept4(FdArg fd, SpanArg addr, SpanArg addrlen, long flags) {
    return new FdCall(CallParts.of("accept4", fd, addr, addrlen, new Num(flags)));
  }

  /**
   * accept4(2): the descriptor of the new connection.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/accept4.2.html">accept4(2)</a>
   */
  public static FdCall accept4(FdArg fd, SpanArg addr, SpanArg addrlen) {
    return new FdCall(CallParts.of("accept4", fd, addr, addrlen));
  }

  /**
   * accept4(2): the descriptor of the new connection.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/accept4.2.html">accept4(2)</a>
   */
  public static FdCall accept4(FdArg fd, SpanArg addr) {
    return new FdCall(CallParts.of("accept4", fd, addr));
  }

  /**
   * accept4(2): the descriptor of the new connection.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/accept4.2.html">accept4(2)</a>
   */
  public static FdCall accept4(FdArg fd) {
    return new FdCall(CallParts.of("accept4", fd));
  }

  /**
   * connect(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/connect.2.html">connect(2)</a>
   */
  public static LongCall connect(FdArg fd, SpanArg addr) {
    return new LongCall(CallParts.of("connect", fd, addr));
  }

  /**
   * connect(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/connect.2.html">connect(2)</a>
   */
  public static LongCall connect(FdArg fd, SpanArg addr, LongArg addrlen) {
    return new LongCall(CallParts.of("connect", fd, addr, addrlen));
  }

  /**
   * connect(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/connect.2.html">connect(2)</a>
   */
  public static LongCall connect(FdArg fd, SpanArg addr, long addrlen) {
    return new LongCall(CallParts.of("connect", fd, addr, new Num(addrlen)));
  }

  /**
   * getsockname(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockname.2.html">getsockname(2)</a>
   */
  public static LongCall getsockname(FdArg fd, SpanArg addr, SpanArg addrlen) {
    return new LongCall(CallParts.of("getsockname", fd, addr, addrlen));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, LongArg level, LongArg name, SpanArg value) {
    return new LongCall(CallParts.of("setsockopt", fd, level, name, value));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, long level, LongArg name, SpanArg value) {
    return new LongCall(CallParts.of("setsockopt", fd, new Num(level), name, value));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, LongArg level, long name, SpanArg value) {
    return new LongCall(CallParts.of("setsockopt", fd, level, new Num(name), value));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, long level, long name, SpanArg value) {
    return new LongCall(CallParts.of("setsockopt", fd, new Num(level), new Num(name), value));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, LongArg level, LongArg name, SpanArg value,
      LongArg size) {
    return new LongCall(CallParts.of("setsockopt", fd, level, name, value, size));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, long level, LongArg name, SpanArg value,
      LongArg size) {
    return new LongCall(CallParts.of("setsockopt", fd, new Num(level), name, value, size));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, LongArg level, long name, SpanArg value,
      LongArg size) {
    return new LongCall(CallParts.of("setsockopt", fd, level, new Num(name), value, size));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, long level, long name, SpanArg value, LongArg size) {
    return new LongCall(CallParts.of("setsockopt", fd, new Num(level), new Num(name), value, size));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, LongArg level, LongArg name, SpanArg value,
      long size) {
    return new LongCall(CallParts.of("setsockopt", fd, level, name, value, new Num(size)));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, long level, LongArg name, SpanArg value, long size) {
    return new LongCall(CallParts.of("setsockopt", fd, new Num(level), name, value, new Num(size)));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, LongArg level, long name, SpanArg value, long size) {
    return new LongCall(CallParts.of("setsockopt", fd, level, new Num(name), value, new Num(size)));
  }

  /**
   * setsockopt(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsockopt.2.html">setsockopt(2)</a>
   */
  public static LongCall setsockopt(FdArg fd, long level, long name, SpanArg value, long size) {
    return new LongCall(CallParts.of("setsockopt", fd, new Num(level), new Num(name), value, new Num(size)));
  }

  /**
   * shutdown(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shutdown.2.html">shutdown(2)</a>
   */
  public static LongCall shutdown(FdArg fd, LongArg how) {
    return new LongCall(CallParts.of("shutdown", fd, how));
  }

  /**
   * shutdown(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shutdown.2.html">shutdown(2)</a>
   */
  public static LongCall shutdown(FdArg fd, long how) {
    return new LongCall(CallParts.of("shutdown", fd, new Num(how)));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, LongArg flags, SpanArg addr,
      SpanArg addrlen) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, flags, addr, addrlen));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, long flags, SpanArg addr,
      SpanArg addrlen) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, new Num(flags), addr, addrlen));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, LongArg flags, SpanArg addr) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, flags, addr));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, long flags, SpanArg addr) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, new Num(flags), addr));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, LongArg flags) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, flags));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, long flags) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, new Num(flags)));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, LongArg count, LongArg flags, SpanArg addr,
      SpanArg addrlen) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, count, flags, addr, addrlen));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, long count, LongArg flags, SpanArg addr,
      SpanArg addrlen) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, new Num(count), flags, addr, addrlen));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, LongArg count, long flags, SpanArg addr,
      SpanArg addrlen) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, count, new Num(flags), addr, addrlen));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, long count, long flags, SpanArg addr,
      SpanArg addrlen) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, new Num(count), new Num(flags), addr, addrlen));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, LongArg count, LongArg flags,
      SpanArg addr) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, count, flags, addr));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, long count, LongArg flags, SpanArg addr) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, new Num(count), flags, addr));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, LongArg count, long flags, SpanArg addr) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, count, new Num(flags), addr));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, long count, long flags, SpanArg addr) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, new Num(count), new Num(flags), addr));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, count, flags));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, long count, LongArg flags) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, new Num(count), flags));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, LongArg count, long flags) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, count, new Num(flags)));
  }

  /**
   * recvfrom(2): recv when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvfrom.2.html">recvfrom(2)</a>
   */
  public static LongCall recvfrom(FdArg fd, SpanArg buf, long count, long flags) {
    return new LongCall(CallParts.of("recvfrom", fd, buf, new Num(count), new Num(flags)));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, LongArg flags, SpanArg addr) {
    return new LongCall(CallParts.of("sendto", fd, buf, flags, addr));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, long flags, SpanArg addr) {
    return new LongCall(CallParts.of("sendto", fd, buf, new Num(flags), addr));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, LongArg flags) {
    return new LongCall(CallParts.of("sendto", fd, buf, flags));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, long flags) {
    return new LongCall(CallParts.of("sendto", fd, buf, new Num(flags)));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, LongArg count, LongArg flags, SpanArg addr,
      LongArg addrlen) {
    return new LongCall(CallParts.of("sendto", fd, buf, count, flags, addr, addrlen));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, long count, LongArg flags, SpanArg addr,
      LongArg addrlen) {
    return new LongCall(CallParts.of("sendto", fd, buf, new Num(count), flags, addr, addrlen));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, LongArg count, long flags, SpanArg addr,
      LongArg addrlen) {
    return new LongCall(CallParts.of("sendto", fd, buf, count, new Num(flags), addr, addrlen));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, long count, long flags, SpanArg addr,
      LongArg addrlen) {
    return new LongCall(CallParts.of("sendto", fd, buf, new Num(count), new Num(flags), addr, addrlen));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, LongArg count, LongArg flags, SpanArg addr,
      long addrlen) {
    return new LongCall(CallParts.of("sendto", fd, buf, count, flags, addr, new Num(addrlen)));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, long count, LongArg flags, SpanArg addr,
      long addrlen) {
    return new LongCall(CallParts.of("sendto", fd, buf, new Num(count), flags, addr, new Num(addrlen)));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, LongArg count, long flags, SpanArg addr,
      long addrlen) {
    return new LongCall(CallParts.of("sendto", fd, buf, count, new Num(flags), addr, new Num(addrlen)));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, long count, long flags, SpanArg addr,
      long addrlen) {
    return new LongCall(CallParts.of("sendto", fd, buf, new Num(count), new Num(flags), addr, new Num(addrlen)));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("sendto", fd, buf, count, flags));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, long count, LongArg flags) {
    return new LongCall(CallParts.of("sendto", fd, buf, new Num(count), flags));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, LongArg count, long flags) {
    return new LongCall(CallParts.of("sendto", fd, buf, count, new Num(flags)));
  }

  /**
   * sendto(2): send when the address is left out.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendto.2.html">sendto(2)</a>
   */
  public static LongCall sendto(FdArg fd, SpanArg buf, long count, long flags) {
    return new LongCall(CallParts.of("sendto", fd, buf, new Num(count), new Num(flags)));
  }

  /**
   * accept(2): accept4 without flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/accept.2.html">accept(2)</a>
   */
  public static FdCall accept(FdArg fd, SpanArg addr, SpanArg addrlen) {
    return new FdCall(CallParts.of("accept", fd, addr, addrlen));
  }

  /**
   * accept(2): accept4 without flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/accept.2.html">accept(2)</a>
   */
  public static FdCall accept(FdArg fd, SpanArg addr) {
    return new FdCall(CallParts.of("accept", fd, addr));
  }

  /**
   * accept(2): accept4 without flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/accept.2.html">accept(2)</a>
   */
  public static FdCall accept(FdArg fd) {
    return new FdCall(CallParts.of("accept", fd));
  }

  /**
   * socketpair(2): two sockets that are connected with each other.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static LongCall socketpair(LongArg family, LongArg type, LongArg protocol, SpanArg ends) {
    return new LongCall(CallParts.of("socketpair", family, type, protocol, ends));
  }

  /**
   * socketpair(2): two sockets that are connected with each other.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static LongCall socketpair(long family, LongArg type, LongArg protocol, SpanArg ends) {
    return new LongCall(CallParts.of("socketpair", new Num(family), type, protocol, ends));
  }

  /**
   * socketpair(2): two sockets that are connected with each other.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static LongCall socketpair(LongArg family, long type, LongArg protocol, SpanArg ends) {
    return new LongCall(CallParts.of("socketpair", family, new Num(type), protocol, ends));
  }

  /**
   * socketpair(2): two sockets that are connected with each other.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static LongCall socketpair(long family, long type, LongArg protocol, SpanArg ends) {
    return new LongCall(CallParts.of("socketpair", new Num(family), new Num(type), protocol, ends));
  }

  /**
   * socketpair(2): two sockets that are connected with each other.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static LongCall socketpair(LongArg family, LongArg type, long protocol, SpanArg ends) {
    return new LongCall(CallParts.of("socketpair", family, type, new Num(protocol), ends));
  }

  /**
   * socketpair(2): two sockets that are connected with each other.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static LongCall socketpair(long family, LongArg type, long protocol, SpanArg ends) {
    return new LongCall(CallParts.of("socketpair", new Num(family), type, new Num(protocol), ends));
  }

  /**
   * socketpair(2): two sockets that are connected with each other.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static LongCall socketpair(LongArg family, long type, long protocol, SpanArg ends) {
    return new LongCall(CallParts.of("socketpair", family, new Num(type), new Num(protocol), ends));
  }

  /**
   * socketpair(2): two sockets that are connected with each other.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/socketpair.2.html">socketpair(2)</a>
   */
  public static LongCall socketpair(long family, long type, long protocol, SpanArg ends) {
    return new LongCall(CallParts.of("socketpair", new Num(family), new Num(type), new Num(protocol), ends));
  }

  /**
   * getpeername(2): the address of the other side.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpeername.2.html">getpeername(2)</a>
   */
  public static LongCall getpeername(FdArg fd, SpanArg addr, SpanArg addrlen) {
    return new LongCall(CallParts.of("getpeername", fd, addr, addrlen));
  }

  /**
   * getsockopt(2): an option of a socket; {@code size} must hold the length of {@code value}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static LongCall getsockopt(FdArg fd, LongArg level, LongArg name, SpanArg value,
      SpanArg size) {
    return new LongCall(CallParts.of("getsockopt", fd, level, name, value, size));
  }

  /**
   * getsockopt(2): an option of a socket; {@code size} must hold the length of {@code value}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static LongCall getsockopt(FdArg fd, long level, LongArg name, SpanArg value,
      SpanArg size) {
    return new LongCall(CallParts.of("getsockopt", fd, new Num(level), name, value, size));
  }

  /**
   * getsockopt(2): an option of a socket; {@code size} must hold the length of {@code value}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static LongCall getsockopt(FdArg fd, LongArg level, long name, SpanArg value,
      SpanArg size) {
    return new LongCall(CallParts.of("getsockopt", fd, level, new Num(name), value, size));
  }

  /**
   * getsockopt(2): an option of a socket; {@code size} must hold the length of {@code value}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsockopt.2.html">getsockopt(2)</a>
   */
  public static LongCall getsockopt(FdArg fd, long level, long name, SpanArg value, SpanArg size) {
    return new LongCall(CallParts.of("getsockopt", fd, new Num(level), new Num(name), value, size));
  }

  /**
   * sendmsg(2): sends from several buffers, with ancillary data.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   */
  public static LongCall sendmsg(FdArg fd, SpanArg message, LongArg flags) {
    return new LongCall(CallParts.of("sendmsg", fd, message, flags));
  }

  /**
   * sendmsg(2): sends from several buffers, with ancillary data.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmsg.2.html">sendmsg(2)</a>
   */
  public static LongCall sendmsg(FdArg fd, SpanArg message, long flags) {
    return new LongCall(CallParts.of("sendmsg", fd, message, new Num(flags)));
  }

  /**
   * recvmsg(2): receives into several buffers, with ancillary data.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   */
  public static LongCall recvmsg(FdArg fd, SpanArg message, LongArg flags) {
    return new LongCall(CallParts.of("recvmsg", fd, message, flags));
  }

  /**
   * recvmsg(2): receives into several buffers, with ancillary data.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmsg.2.html">recvmsg(2)</a>
   */
  public static LongCall recvmsg(FdArg fd, SpanArg message, long flags) {
    return new LongCall(CallParts.of("recvmsg", fd, message, new Num(flags)));
  }

  /**
   * sendmmsg(2): several sendmsg in one; how many were sent.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmmsg.2.html">sendmmsg(2)</a>
   */
  public static LongCall sendmmsg(FdArg fd, SpanArg messages, LongArg flags) {
    return new LongCall(CallParts.of("sendmmsg", fd, messages, flags));
  }

  /**
   * sendmmsg(2): several sendmsg in one; how many were sent.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmmsg.2.html">sendmmsg(2)</a>
   */
  public static LongCall sendmmsg(FdArg fd, SpanArg messages, long flags) {
    return new LongCall(CallParts.of("sendmmsg", fd, messages, new Num(flags)));
  }

  /**
   * sendmmsg(2): several sendmsg in one; how many were sent.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmmsg.2.html">sendmmsg(2)</a>
   */
  public static LongCall sendmmsg(FdArg fd, SpanArg messages, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("sendmmsg", fd, messages, count, flags));
  }

  /**
   * sendmmsg(2): several sendmsg in one; how many were sent.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmmsg.2.html">sendmmsg(2)</a>
   */
  public static LongCall sendmmsg(FdArg fd, SpanArg messages, long count, LongArg flags) {
    return new LongCall(CallParts.of("sendmmsg", fd, messages, new Num(count), flags));
  }

  /**
   * sendmmsg(2): several sendmsg in one; how many were sent.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmmsg.2.html">sendmmsg(2)</a>
   */
  public static LongCall sendmmsg(FdArg fd, SpanArg messages, LongArg count, long flags) {
    return new LongCall(CallParts.of("sendmmsg", fd, messages, count, new Num(flags)));
  }

  /**
   * sendmmsg(2): several sendmsg in one; how many were sent.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sendmmsg.2.html">sendmmsg(2)</a>
   */
  public static LongCall sendmmsg(FdArg fd, SpanArg messages, long count, long flags) {
    return new LongCall(CallParts.of("sendmmsg", fd, messages, new Num(count), new Num(flags)));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, LongArg flags, SpanArg timeout) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, flags, timeout));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, long flags, SpanArg timeout) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, new Num(flags), timeout));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, LongArg flags) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, flags));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, long flags) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, new Num(flags)));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, LongArg count, LongArg flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, count, flags, timeout));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, long count, LongArg flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, new Num(count), flags, timeout));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, LongArg count, long flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, count, new Num(flags), timeout));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, long count, long flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, new Num(count), new Num(flags), timeout));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, count, flags));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, long count, LongArg flags) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, new Num(count), flags));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, LongArg count, long flags) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, count, new Num(flags)));
  }

  /**
   * recvmmsg(2): several recvmsg in one; how many came.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/recvmmsg.2.html">recvmmsg(2)</a>
   */
  public static LongCall recvmmsg(FdArg fd, SpanArg messages, long count, long flags) {
    return new LongCall(CallParts.of("recvmmsg", fd, messages, new Num(count), new Num(flags)));
  }

  /**
   * sethostname(2): sets the name of this machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sethostname.2.html">sethostname(2)</a>
   */
  public static LongCall sethostname(SpanArg name) {
    return new LongCall(CallParts.of("sethostname", name));
  }

  /**
   * sethostname(2): sets the name of this machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sethostname.2.html">sethostname(2)</a>
   */
  public static LongCall sethostname(SpanArg name, LongArg size) {
    return new LongCall(CallParts.of("sethostname", name, size));
  }

  /**
   * sethostname(2): sets the name of this machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sethostname.2.html">sethostname(2)</a>
   */
  public static LongCall sethostname(SpanArg name, long size) {
    return new LongCall(CallParts.of("sethostname", name, new Num(size)));
  }

  /**
   * setdomainname(2): sets the NIS domain of this machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setdomainname.2.html">setdomainname(2)</a>
   */
  public static LongCall setdomainname(SpanArg name) {
    return new LongCall(CallParts.of("setdomainname", name));
  }

  /**
   * setdomainname(2): sets the NIS domain of this machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setdomainname.2.html">setdomainname(2)</a>
   */
  public static LongCall setdomainname(SpanArg name, LongArg size) {
    return new LongCall(CallParts.of("setdomainname", name, size));
  }

  /**
   * setdomainname(2): sets the NIS domain of this machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setdomainname.2.html">setdomainname(2)</a>
   */
  public static LongCall setdomainname(SpanArg name, long size) {
    return new LongCall(CallParts.of("setdomainname", name, new Num(size)));
  }

  /**
   * getpid(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpid.2.html">getpid(2)</a>
   */
  public static LongCall getpid() {
    return new LongCall(CallParts.of("getpid"));
  }

  /**
   * getppid(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getppid.2.html">getppid(2)</a>
   */
  public static LongCall getppid() {
    return new LongCall(CallParts.of("getppid"));
  }

  /**
   * gettid(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/gettid.2.html">gettid(2)</a>
   */
  public static LongCall gettid() {
    return new LongCall(CallParts.of("gettid"));
  }

  /**
   * getuid(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getuid.2.html">getuid(2)</a>
   */
  public static LongCall getuid() {
    return new LongCall(CallParts.of("getuid"));
  }

  /**
   * kill(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   */
  public static LongCall kill(LongArg pid, LongArg signal) {
    return new LongCall(CallParts.of("kill", pid, signal));
  }

  /**
   * kill(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   */
  public static LongCall kill(long pid, LongArg signal) {
    return new LongCall(CallParts.of("kill", new Num(pid), signal));
  }

  /**
   * kill(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   */
  public static LongCall kill(LongArg pid, long signal) {
    return new LongCall(CallParts.of("kill", pid, new Num(signal)));
  }

  /**
   * kill(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kill.2.html">kill(2)</a>
   */
  public static LongCall kill(long pid, long signal) {
    return new LongCall(CallParts.of("kill", new Num(pid), new Num(signal)));
  }

  /**
   * wait4(2): the process that changed state; {@code options} as for waitpid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</a>
   */
  public static LongCall wait4(LongArg pid, SpanArg status, LongArg options) {
    return new LongCall(CallParts.of("wait4", pid, status, options));
  }

  /**
   * wait4(2): the process that changed state; {@code options} as for waitpid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</a>
   */
  public static LongCall wait4(long pid, SpanArg status, LongArg options) {
    return new LongCall(CallParts.of("wait4", new Num(pid), status, options));
  }

  /**
   * wait4(2): the process that changed state; {@code options} as for waitpid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</a>
   */
  public static LongCall wait4(LongArg pid, SpanArg status, long options) {
    return new LongCall(CallParts.of("wait4", pid, status, new Num(options)));
  }

  /**
   * wait4(2): the process that changed state; {@code options} as for waitpid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</a>
   */
  public static LongCall wait4(long pid, SpanArg status, long options) {
    return new LongCall(CallParts.of("wait4", new Num(pid), status, new Num(options)));
  }

  /**
   * wait4(2): the process that changed state; {@code options} as for waitpid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</a>
   */
  public static LongCall wait4(LongArg pid, SpanArg status) {
    return new LongCall(CallParts.of("wait4", pid, status));
  }

  /**
   * wait4(2): the process that changed state; {@code options} as for waitpid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</a>
   */
  public static LongCall wait4(long pid, SpanArg status) {
    return new LongCall(CallParts.of("wait4", new Num(pid), status));
  }

  /**
   * wait4(2): the process that changed state; {@code options} as for waitpid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</a>
   */
  public static LongCall wait4(LongArg pid) {
    return new LongCall(CallParts.of("wait4", pid));
  }

  /**
   * wait4(2): the process that changed state; {@code options} as for waitpid.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/wait4.2.html">wait4(2)</a>
   */
  public static LongCall wait4(long pid) {
    return new LongCall(CallParts.of("wait4", new Num(pid)));
  }

  /**
   * getpgid(2): the process group of a process; 0 is this one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpgid.2.html">getpgid(2)</a>
   */
  public static LongCall getpgid(LongArg pid) {
    return new LongCall(CallParts.of("getpgid", pid));
  }

  /**
   * getpgid(2): the process group of a process; 0 is this one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpgid.2.html">getpgid(2)</a>
   */
  public static LongCall getpgid(long pid) {
    return new LongCall(CallParts.of("getpgid", new Num(pid)));
  }

  /**
   * getpgrp(2): the process group of this process. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpgrp.2.html">getpgrp(2)</a>
   */
  public static LongCall getpgrp() {
    return new LongCall(CallParts.of("getpgrp"));
  }

  /**
   * setpgid(2): moves a process to a process group.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setpgid.2.html">setpgid(2)</a>
   */
  public static LongCall setpgid(LongArg pid, LongArg pgid) {
    return new LongCall(CallParts.of("setpgid", pid, pgid));
  }

  /**
   * setpgid(2): moves a process to a process group.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setpgid.2.html">setpgid(2)</a>
   */
  public static LongCall setpgid(long pid, LongArg pgid) {
    return new LongCall(CallParts.of("setpgid", new Num(pid), pgid));
  }

  /**
   * setpgid(2): moves a process to a process group.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setpgid.2.html">setpgid(2)</a>
   */
  public static LongCall setpgid(LongArg pid, long pgid) {
    return new LongCall(CallParts.of("setpgid", pid, new Num(pgid)));
  }

  /**
   * setpgid(2): moves a process to a process group.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setpgid.2.html">setpgid(2)</a>
   */
  public static LongCall setpgid(long pid, long pgid) {
    return new LongCall(CallParts.of("setpgid", new Num(pid), new Num(pgid)));
  }

  /**
   * getsid(2): the session of a process; 0 is this one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsid.2.html">getsid(2)</a>
   */
  public static LongCall getsid(LongArg pid) {
    return new LongCall(CallParts.of("getsid", pid));
  }

  /**
   * getsid(2): the session of a process; 0 is this one.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getsid.2.html">getsid(2)</a>
   */
  public static LongCall getsid(long pid) {
    return new LongCall(CallParts.of("getsid", new Num(pid)));
  }

  /**
   * setsid(2): begins a session.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setsid.2.html">setsid(2)</a>
   */
  public static LongCall setsid() {
    return new LongCall(CallParts.of("setsid"));
  }

  /**
   * geteuid(2): the effective user.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/geteuid.2.html">geteuid(2)</a>
   */
  public static LongCall geteuid() {
    return new LongCall(CallParts.of("geteuid"));
  }

  /**
   * getgid(2): the group.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getgid.2.html">getgid(2)</a>
   */
  public static LongCall getgid() {
    return new LongCall(CallParts.of("getgid"));
  }

  /**
   * getegid(2): the effective group.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getegid.2.html">getegid(2)</a>
   */
  public static LongCall getegid() {
    return new LongCall(CallParts.of("getegid"));
  }

  /**
   * getresuid(2): the three users of the thread that runs it.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getresuid.2.html">getresuid(2)</a>
   */
  public static LongCall getresuid(SpanArg real, SpanArg effective, SpanArg saved) {
    return new LongCall(CallParts.of("getresuid", real, effective, saved));
  }

  /**
   * getresgid(2): the three groups of the thread that runs it.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getresgid.2.html">getresgid(2)</a>
   */
  public static LongCall getresgid(SpanArg real, SpanArg effective, SpanArg saved) {
    return new LongCall(CallParts.of("getresgid", real, effective, saved));
  }

  /**
   * getgroups(2): the supplementary groups; how many when {@code list} is null.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getgroups.2.html">getgroups(2)</a>
   */
  public static LongCall getgroups(SpanArg list) {
    return new LongCall(CallParts.of("getgroups", list));
  }

  /**
   * getgroups(2): the supplementary groups; how many when {@code list} is null.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getgroups.2.html">getgroups(2)</a>
   */
  public static LongCall getgroups(LongArg count, SpanArg list) {
    return new LongCall(CallParts.of("getgroups", count, list));
  }

  /**
   * getgroups(2): the supplementary groups; how many when {@code list} is null.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getgroups.2.html">getgroups(2)</a>
   */
  public static LongCall getgroups(long count, SpanArg list) {
    return new LongCall(CallParts.of("getgroups", new Num(count), list));
  }

  /**
   * capget(2): the capabilities of a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/capget.2.html">capget(2)</a>
   */
  public static LongCall capget(SpanArg header, SpanArg data) {
    return new LongCall(CallParts.of("capget", header, data));
  }

  /**
   * capget(2): the capabilities of a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/capget.2.html">capget(2)</a>
   */
  public static LongCall capget(SpanArg header) {
    return new LongCall(CallParts.of("capget", header));
  }

  /**
   * getrlimit(2): a limit of this process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static LongCall getrlimit(LongArg resource, SpanArg limit) {
    return new LongCall(CallParts.of("getrlimit", resource, limit));
  }

  /**
   * getrlimit(2): a limit of this process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrlimit.2.html">getrlimit(2)</a>
   */
  public static LongCall getrlimit(long resource, SpanArg limit) {
    return new LongCall(CallParts.of("getrlimit", new Num(resource), limit));
  }

  /**
   * setrlimit(2): sets a limit of this process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setrlimit.2.html">setrlimit(2)</a>
   */
  public static LongCall setrlimit(LongArg resource, SpanArg limit) {
    return new LongCall(CallParts.of("setrlimit", resource, limit));
  }

  /**
   * setrlimit(2): sets a limit of this process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setrlimit.2.html">setrlimit(2)</a>
   */
  public static LongCall setrlimit(long resource, SpanArg limit) {
    return new LongCall(CallParts.of("setrlimit", new Num(resource), limit));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(LongArg pid, LongArg resource, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("prlimit64", pid, resource, new_, old));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(long pid, LongArg resource, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("prlimit64", new Num(pid), resource, new_, old));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(LongArg pid, long resource, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("prlimit64", pid, new Num(resource), new_, old));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(long pid, long resource, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("prlimit64", new Num(pid), new Num(resource), new_, old));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(LongArg pid, LongArg resource, SpanArg new_) {
    return new LongCall(CallParts.of("prlimit64", pid, resource, new_));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(long pid, LongArg resource, SpanArg new_) {
    return new LongCall(CallParts.of("prlimit64", new Num(pid), resource, new_));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(LongArg pid, long resource, SpanArg new_) {
    return new LongCall(CallParts.of("prlimit64", pid, new Num(resource), new_));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(long pid, long resource, SpanArg new_) {
    return new LongCall(CallParts.of("prlimit64", new Num(pid), new Num(resource), new_));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(LongArg pid, LongArg resource) {
    return new LongCall(CallParts.of("prlimit64", pid, resource));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(long pid, LongArg resource) {
    return new LongCall(CallParts.of("prlimit64", new Num(pid), resource));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(LongArg pid, long resource) {
    return new LongCall(CallParts.of("prlimit64", pid, new Num(resource)));
  }

  /**
   * prlimit64(2): reads and sets a limit of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/prlimit64.2.html">prlimit64(2)</a>
   */
  public static LongCall prlimit64(long pid, long resource) {
    return new LongCall(CallParts.of("prlimit64", new Num(pid), new Num(resource)));
  }

  /**
   * getrusage(2): what this process used.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrusage.2.html">getrusage(2)</a>
   */
  public static LongCall getrusage(LongArg who, SpanArg usage) {
    return new LongCall(CallParts.of("getrusage", who, usage));
  }

  /**
   * getrusage(2): what this process used.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrusage.2.html">getrusage(2)</a>
   */
  public static LongCall getrusage(long who, SpanArg usage) {
    return new LongCall(CallParts.of("getrusage", new Num(who), usage));
  }

  /**
   * times(2): processor time in clock ticks; the result counts ticks since some moment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/times.2.html">times(2)</a>
   */
  public static LongCall times(SpanArg ticks) {
    return new LongCall(CallParts.of("times", ticks));
  }

  /**
   * times(2): processor time in clock ticks; the result counts ticks since some moment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/times.2.html">times(2)</a>
   */
  public static LongCall times() {
    return new LongCall(CallParts.of("times"));
  }

  /**
   * getpriority(2): 20 minus the nice value, the highest of those that match.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</a>
   */
  public static LongCall getpriority(LongArg which, LongArg who) {
    return new LongCall(CallParts.of("getpriority", which, who));
  }

  /**
   * getpriority(2): 20 minus the nice value, the highest of those that match.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</a>
   */
  public static LongCall getpriority(long which, LongArg who) {
    return new LongCall(CallParts.of("getpriority", new Num(which), who));
  }

  /**
   * getpriority(2): 20 minus the nice value, the highest of those that match.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</a>
   */
  public static LongCall getpriority(LongArg which, long who) {
    return new LongCall(CallParts.of("getpriority", which, new Num(who)));
  }

  /**
   * getpriority(2): 20 minus the nice value, the highest of those that match.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpriority.2.html">getpriority(2)</a>
   */
  public static LongCall getpriority(long which, long who) {
    return new LongCall(CallParts.of("getpriority", new Num(which), new Num(who)));
  }

  /**
   * ioprio_get(2): the priority for input and output.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_get.2.html">ioprio_get(2)</a>
   */
  public static LongCall ioprio_get(LongArg which, LongArg who) {
    return new LongCall(CallParts.of("ioprio_get", which, who));
  }

  /**
   * ioprio_get(2): the priority for input and output.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_get.2.html">ioprio_get(2)</a>
   */
  public static LongCall ioprio_get(long which, LongArg who) {
    return new LongCall(CallParts.of("ioprio_get", new Num(which), who));
  }

  /**
   * ioprio_get(2): the priority for input and output.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_get.2.html">ioprio_get(2)</a>
   */
  public static LongCall ioprio_get(LongArg which, long who) {
    return new LongCall(CallParts.of("ioprio_get", which, new Num(who)));
  }

  /**
   * ioprio_get(2): the priority for input and output.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/ioprio_get.2.html">ioprio_get(2)</a>
   */
  public static LongCall ioprio_get(long which, long who) {
    return new LongCall(CallParts.of("ioprio_get", new Num(which), new Num(who)));
  }

  /**
   * tkill(2): a signal to one thread; tgkill cannot hit another process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   */
  public static LongCall tkill(LongArg tid, LongArg signal) {
    return new LongCall(CallParts.of("tkill", tid, signal));
  }

  /**
   * tkill(2): a signal to one thread; tgkill cannot hit another process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   */
  public static LongCall tkill(long tid, LongArg signal) {
    return new LongCall(CallParts.of("tkill", new Num(tid), signal));
  }

  /**
   * tkill(2): a signal to one thread; tgkill cannot hit another process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   */
  public static LongCall tkill(LongArg tid, long signal) {
    return new LongCall(CallParts.of("tkill", tid, new Num(signal)));
  }

  /**
   * tkill(2): a signal to one thread; tgkill cannot hit another process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tkill.2.html">tkill(2)</a>
   */
  public static LongCall tkill(long tid, long signal) {
    return new LongCall(CallParts.of("tkill", new Num(tid), new Num(signal)));
  }

  /**
   * tgkill(2): a signal to one thread of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   */
  public static LongCall tgkill(LongArg pid, LongArg tid, LongArg signal) {
    return new LongCall(CallParts.of("tgkill", pid, tid, signal));
  }

  /**
   * tgkill(2): a signal to one thread of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   */
  public static LongCall tgkill(long pid, LongArg tid, LongArg signal) {
    return new LongCall(CallParts.of("tgkill", new Num(pid), tid, signal));
  }

  /**
   * tgkill(2): a signal to one thread of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   */
  public static LongCall tgkill(LongArg pid, long tid, LongArg signal) {
    return new LongCall(CallParts.of("tgkill", pid, new Num(tid), signal));
  }

  /**
   * tgkill(2): a signal to one thread of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   */
  public static LongCall tgkill(long pid, long tid, LongArg signal) {
    return new LongCall(CallParts.of("tgkill", new Num(pid), new Num(tid), signal));
  }

  /**
   * tgkill(2): a signal to one thread of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   */
  public static LongCall tgkill(LongArg pid, LongArg tid, long signal) {
    return new LongCall(CallParts.of("tgkill", pid, tid, new Num(signal)));
  }

  /**
   * tgkill(2): a signal to one thread of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   */
  public static LongCall tgkill(long pid, LongArg tid, long signal) {
    return new LongCall(CallParts.of("tgkill", new Num(pid), tid, new Num(signal)));
  }

  /**
   * tgkill(2): a signal to one thread of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   */
  public static LongCall tgkill(LongArg pid, long tid, long signal) {
    return new LongCall(CallParts.of("tgkill", pid, new Num(tid), new Num(signal)));
  }

  /**
   * tgkill(2): a signal to one thread of a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tgkill.2.html">tgkill(2)</a>
   */
  public static LongCall tgkill(long pid, long tid, long signal) {
    return new LongCall(CallParts.of("tgkill", new Num(pid), new Num(tid), new Num(signal)));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(LongArg type, LongArg id, SpanArg info, LongArg options,
      SpanArg usage) {
    return new LongCall(CallParts.of("waitid", type, id, info, options, usage));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(long type, LongArg id, SpanArg info, LongArg options,
      SpanArg usage) {
    return new LongCall(CallParts.of("waitid", new Num(type), id, info, options, usage));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(LongArg type, long id, SpanArg info, LongArg options,
      SpanArg usage) {
    return new LongCall(CallParts.of("waitid", type, new Num(id), info, options, usage));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(long type, long id, SpanArg info, LongArg options, SpanArg usage) {
    return new LongCall(CallParts.of("waitid", new Num(type), new Num(id), info, options, usage));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(LongArg type, LongArg id, SpanArg info, long options,
      SpanArg usage) {
    return new LongCall(CallParts.of("waitid", type, id, info, new Num(options), usage));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(long type, LongArg id, SpanArg info, long options, SpanArg usage) {
    return new LongCall(CallParts.of("waitid", new Num(type), id, info, new Num(options), usage));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(LongArg type, long id, SpanArg info, long options, SpanArg usage) {
    return new LongCall(CallParts.of("waitid", type, new Num(id), info, new Num(options), usage));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(long type, long id, SpanArg info, long options, SpanArg usage) {
    return new LongCall(CallParts.of("waitid", new Num(type), new Num(id), info, new Num(options), usage));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(LongArg type, LongArg id, SpanArg info, LongArg options) {
    return new LongCall(CallParts.of("waitid", type, id, info, options));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(long type, LongArg id, SpanArg info, LongArg options) {
    return new LongCall(CallParts.of("waitid", new Num(type), id, info, options));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(LongArg type, long id, SpanArg info, LongArg options) {
    return new LongCall(CallParts.of("waitid", type, new Num(id), info, options));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(long type, long id, SpanArg info, LongArg options) {
    return new LongCall(CallParts.of("waitid", new Num(type), new Num(id), info, options));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(LongArg type, LongArg id, SpanArg info, long options) {
    return new LongCall(CallParts.of("waitid", type, id, info, new Num(options)));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(long type, LongArg id, SpanArg info, long options) {
    return new LongCall(CallParts.of("waitid", new Num(type), id, info, new Num(options)));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(LongArg type, long id, SpanArg info, long options) {
    return new LongCall(CallParts.of("waitid", type, new Num(id), info, new Num(options)));
  }

  /**
   * waitid(2): waits for a child to change state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/waitid.2.html">waitid(2)</a>
   */
  public static LongCall waitid(long type, long id, SpanArg info, long options) {
    return new LongCall(CallParts.of("waitid", new Num(type), new Num(id), info, new Num(options)));
  }

  /**
   * pidfd_open(2): a descriptor of a process; it is readable when that has ended.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static FdCall pidfd_open(LongArg pid, LongArg flags) {
    return new FdCall(CallParts.of("pidfd_open", pid, flags));
  }

  /**
   * pidfd_open(2): a descriptor of a process; it is readable when that has ended.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static FdCall pidfd_open(long pid, LongArg flags) {
    return new FdCall(CallParts.of("pidfd_open", new Num(pid), flags));
  }

  /**
   * pidfd_open(2): a descriptor of a process; it is readable when that has ended.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static FdCall pidfd_open(LongArg pid, long flags) {
    return new FdCall(CallParts.of("pidfd_open", pid, new Num(flags)));
  }

  /**
   * pidfd_open(2): a descriptor of a process; it is readable when that has ended.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static FdCall pidfd_open(long pid, long flags) {
    return new FdCall(CallParts.of("pidfd_open", new Num(pid), new Num(flags)));
  }

  /**
   * pidfd_open(2): a descriptor of a process; it is readable when that has ended.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static FdCall pidfd_open(LongArg pid) {
    return new FdCall(CallParts.of("pidfd_open", pid));
  }

  /**
   * pidfd_open(2): a descriptor of a process; it is readable when that has ended.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_open.2.html">pidfd_open(2)</a>
   */
  public static FdCall pidfd_open(long pid) {
    return new FdCall(CallParts.of("pidfd_open", new Num(pid)));
  }

  /**
   * pidfd_send_signal(2): a signal to the process of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   */
  public static LongCall pidfd_send_signal(FdArg fd, LongArg signal, SpanArg info, LongArg flags) {
    return new LongCall(CallParts.of("pidfd_send_signal", fd, signal, info, flags));
  }

  /**
   * pidfd_send_signal(2): a signal to the process of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   */
  public static LongCall pidfd_send_signal(FdArg fd, long signal, SpanArg info, LongArg flags) {
    return new LongCall(CallParts.of("pidfd_send_signal", fd, new Num(signal), info, flags));
  }

  /**
   * pidfd_send_signal(2): a signal to the process of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   */
  public static LongCall pidfd_send_signal(FdArg fd, LongArg signal, SpanArg info, long flags) {
    return new LongCall(CallParts.of("pidfd_send_signal", fd, signal, info, new Num(flags)));
  }

  /**
   * pidfd_send_signal(2): a signal to the process of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   */
  public static LongCall pidfd_send_signal(FdArg fd, long signal, SpanArg info, long flags) {
    return new LongCall(CallParts.of("pidfd_send_signal", fd, new Num(signal), info, new Num(flags)));
  }

  /**
   * pidfd_send_signal(2): a signal to the process of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   */
  public static LongCall pidfd_send_signal(FdArg fd, LongArg signal, SpanArg info) {
    return new LongCall(CallParts.of("pidfd_send_signal", fd, signal, info));
  }

  /**
   * pidfd_send_signal(2): a signal to the process of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   */
  public static LongCall pidfd_send_signal(FdArg fd, long signal, SpanArg info) {
    return new LongCall(CallParts.of("pidfd_send_signal", fd, new Num(signal), info));
  }

  /**
   * pidfd_send_signal(2): a signal to the process of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   */
  public static LongCall pidfd_send_signal(FdArg fd, LongArg signal) {
    return new LongCall(CallParts.of("pidfd_send_signal", fd, signal));
  }

  /**
   * pidfd_send_signal(2): a signal to the process of a descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html">pidfd_send_signal(2)</a>
   */
  public static LongCall pidfd_send_signal(FdArg fd, long signal) {
    return new LongCall(CallParts.of("pidfd_send_signal", fd, new Num(signal)));
  }

  /**
   * pidfd_getfd(2): a duplicate of another process's descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html">pidfd_getfd(2)</a>
   */
  public static FdCall pidfd_getfd(FdArg fd, LongArg target, LongArg flags) {
    return new FdCall(CallParts.of("pidfd_getfd", fd, target, flags));
  }

  /**
   * pidfd_getfd(2): a duplicate of another process's descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html">pidfd_getfd(2)</a>
   */
  public static FdCall pidfd_getfd(FdArg fd, long target, LongArg flags) {
    return new FdCall(CallParts.of("pidfd_getfd", fd, new Num(target), flags));
  }

  /**
   * pidfd_getfd(2): a duplicate of another process's descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html">pidfd_getfd(2)</a>
   */
  public static FdCall pidfd_getfd(FdArg fd, LongArg target, long flags) {
    return new FdCall(CallParts.of("pidfd_getfd", fd, target, new Num(flags)));
  }

  /**
   * pidfd_getfd(2): a duplicate of another process's descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html">pidfd_getfd(2)</a>
   */
  public static FdCall pidfd_getfd(FdArg fd, long target, long flags) {
    return new FdCall(CallParts.of("pidfd_getfd", fd, new Num(target), new Num(flags)));
  }

  /**
   * pidfd_getfd(2): a duplicate of another process's descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html">pidfd_getfd(2)</a>
   */
  public static FdCall pidfd_getfd(FdArg fd, LongArg target) {
    return new FdCall(CallParts.of("pidfd_getfd", fd, target));
  }

  /**
   * pidfd_getfd(2): a duplicate of another process's descriptor.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html">pidfd_getfd(2)</a>
   */
  public static FdCall pidfd_getfd(FdArg fd, long target) {
    return new FdCall(CallParts.of("pidfd_getfd", fd, new Num(target)));
  }

  /**
   * process_mrelease(2): frees the memory of a process that is dying.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_mrelease.2.html">process_mrelease(2)</a>
   */
  public static LongCall process_mrelease(FdArg pidfd, LongArg flags) {
    return new LongCall(CallParts.of("process_mrelease", pidfd, flags));
  }

  /**
   * process_mrelease(2): frees the memory of a process that is dying.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_mrelease.2.html">process_mrelease(2)</a>
   */
  public static LongCall process_mrelease(FdArg pidfd, long flags) {
    return new LongCall(CallParts.of("process_mrelease", pidfd, new Num(flags)));
  }

  /**
   * process_mrelease(2): frees the memory of a process that is dying.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_mrelease.2.html">process_mrelease(2)</a>
   */
  public static LongCall process_mrelease(FdArg pidfd) {
    return new LongCall(CallParts.of("process_mrelease", pidfd));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(LongArg pid, SpanArg local, SpanArg remote,
      LongArg flags) {
    return new LongCall(CallParts.of("process_vm_readv", pid, local, remote, flags));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(long pid, SpanArg local, SpanArg remote, LongArg flags) {
    return new LongCall(CallParts.of("process_vm_readv", new Num(pid), local, remote, flags));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(LongArg pid, SpanArg local, SpanArg remote, long flags) {
    return new LongCall(CallParts.of("process_vm_readv", pid, local, remote, new Num(flags)));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(long pid, SpanArg local, SpanArg remote, long flags) {
    return new LongCall(CallParts.of("process_vm_readv", new Num(pid), local, remote, new Num(flags)));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(LongArg pid, SpanArg local, SpanArg remote) {
    return new LongCall(CallParts.of("process_vm_readv", pid, local, remote));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(long pid, SpanArg local, SpanArg remote) {
    return new LongCall(CallParts.of("process_vm_readv", new Num(pid), local, remote));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(LongArg pid, SpanArg local, LongArg localcnt,
      SpanArg remote, LongArg remotecnt, LongArg flags) {
    return new LongCall(CallParts.of("process_vm_readv", pid, local, localcnt, remote, remotecnt, flags));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(long pid, SpanArg local, long localcnt, SpanArg remote,
      long remotecnt, long flags) {
    return new LongCall(CallParts.of("process_vm_readv", new Num(pid), local, new Num(localcnt), remote, new Num(remotecnt), new Num(flags)));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(LongArg pid, SpanArg local, LongArg localcnt,
      SpanArg remote, LongArg remotecnt) {
    return new LongCall(CallParts.of("process_vm_readv", pid, local, localcnt, remote, remotecnt));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(long pid, SpanArg local, LongArg localcnt, SpanArg remote,
      LongArg remotecnt) {
    return new LongCall(CallParts.of("process_vm_readv", new Num(pid), local, localcnt, remote, remotecnt));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(LongArg pid, SpanArg local, long localcnt, SpanArg remote,
      LongArg remotecnt) {
    return new LongCall(CallParts.of("process_vm_readv", pid, local, new Num(localcnt), remote, remotecnt));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(long pid, SpanArg local, long localcnt, SpanArg remote,
      LongArg remotecnt) {
    return new LongCall(CallParts.of("process_vm_readv", new Num(pid), local, new Num(localcnt), remote, remotecnt));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(LongArg pid, SpanArg local, LongArg localcnt,
      SpanArg remote, long remotecnt) {
    return new LongCall(CallParts.of("process_vm_readv", pid, local, localcnt, remote, new Num(remotecnt)));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(long pid, SpanArg local, LongArg localcnt, SpanArg remote,
      long remotecnt) {
    return new LongCall(CallParts.of("process_vm_readv", new Num(pid), local, localcnt, remote, new Num(remotecnt)));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(LongArg pid, SpanArg local, long localcnt, SpanArg remote,
      long remotecnt) {
    return new LongCall(CallParts.of("process_vm_readv", pid, local, new Num(localcnt), remote, new Num(remotecnt)));
  }

  /**
   * process_vm_readv(2): reads another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_readv.2.html">process_vm_readv(2)</a>
   */
  public static LongCall process_vm_readv(long pid, SpanArg local, long localcnt, SpanArg remote,
      long remotecnt) {
    return new LongCall(CallParts.of("process_vm_readv", new Num(pid), local, new Num(localcnt), remote, new Num(remotecnt)));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(LongArg pid, SpanArg local, SpanArg remote,
      LongArg flags) {
    return new LongCall(CallParts.of("process_vm_writev", pid, local, remote, flags));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(long pid, SpanArg local, SpanArg remote, LongArg flags) {
    return new LongCall(CallParts.of("process_vm_writev", new Num(pid), local, remote, flags));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(LongArg pid, SpanArg local, SpanArg remote, long flags) {
    return new LongCall(CallParts.of("process_vm_writev", pid, local, remote, new Num(flags)));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(long pid, SpanArg local, SpanArg remote, long flags) {
    return new LongCall(CallParts.of("process_vm_writev", new Num(pid), local, remote, new Num(flags)));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(LongArg pid, SpanArg local, SpanArg remote) {
    return new LongCall(CallParts.of("process_vm_writev", pid, local, remote));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(long pid, SpanArg local, SpanArg remote) {
    return new LongCall(CallParts.of("process_vm_writev", new Num(pid), local, remote));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(LongArg pid, SpanArg local, LongArg localcnt,
      SpanArg remote, LongArg remotecnt, LongArg flags) {
    return new LongCall(CallParts.of("process_vm_writev", pid, local, localcnt, remote, remotecnt, flags));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(long pid, SpanArg local, long localcnt, SpanArg remote,
      long remotecnt, long flags) {
    return new LongCall(CallParts.of("process_vm_writev", new Num(pid), local, new Num(localcnt), remote, new Num(remotecnt), new Num(flags)));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(LongArg pid, SpanArg local, LongArg localcnt,
      SpanArg remote, LongArg remotecnt) {
    return new LongCall(CallParts.of("process_vm_writev", pid, local, localcnt, remote, remotecnt));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(long pid, SpanArg local, LongArg localcnt,
      SpanArg remote, LongArg remotecnt) {
    return new LongCall(CallParts.of("process_vm_writev", new Num(pid), local, localcnt, remote, remotecnt));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(LongArg pid, SpanArg local, long localcnt,
      SpanArg remote, LongArg remotecnt) {
    return new LongCall(CallParts.of("process_vm_writev", pid, local, new Num(localcnt), remote, remotecnt));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(long pid, SpanArg local, long localcnt, SpanArg remote,
      LongArg remotecnt) {
    return new LongCall(CallParts.of("process_vm_writev", new Num(pid), local, new Num(localcnt), remote, remotecnt));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(LongArg pid, SpanArg local, LongArg localcnt,
      SpanArg remote, long remotecnt) {
    return new LongCall(CallParts.of("process_vm_writev", pid, local, localcnt, remote, new Num(remotecnt)));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(long pid, SpanArg local, LongArg localcnt,
      SpanArg remote, long remotecnt) {
    return new LongCall(CallParts.of("process_vm_writev", new Num(pid), local, localcnt, remote, new Num(remotecnt)));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(LongArg pid, SpanArg local, long localcnt,
      SpanArg remote, long remotecnt) {
    return new LongCall(CallParts.of("process_vm_writev", pid, local, new Num(localcnt), remote, new Num(remotecnt)));
  }

  /**
   * process_vm_writev(2): writes another process's memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/process_vm_writev.2.html">process_vm_writev(2)</a>
   */
  public static LongCall process_vm_writev(long pid, SpanArg local, long localcnt, SpanArg remote,
      long remotecnt) {
    return new LongCall(CallParts.of("process_vm_writev", new Num(pid), local, new Num(localcnt), remote, new Num(remotecnt)));
  }

  /**
   * kcmp(2): whether two processes share something: 0 when they do.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kcmp.2.html">kcmp(2)</a>
   */
  public static LongCall kcmp(LongArg pid1, LongArg pid2, LongArg type, LongArg idx1,
      LongArg idx2) {
    return new LongCall(CallParts.of("kcmp", pid1, pid2, type, idx1, idx2));
  }

  /**
   * kcmp(2): whether two processes share something: 0 when they do.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kcmp.2.html">kcmp(2)</a>
   */
  public static LongCall kcmp(long pid1, long pid2, long type, long idx1, long idx2) {
    return new LongCall(CallParts.of("kcmp", new Num(pid1), new Num(pid2), new Num(type), new Num(idx1), new Num(idx2)));
  }

  /**
   * gettimeofday(2): the time in microseconds; clock_gettime is finer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/gettimeofday.2.html">gettimeofday(2)</a>
   */
  public static LongCall gettimeofday(SpanArg now, SpanArg zone) {
    return new LongCall(CallParts.of("gettimeofday", now, zone));
  }

  /**
   * gettimeofday(2): the time in microseconds; clock_gettime is finer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/gettimeofday.2.html">gettimeofday(2)</a>
   */
  public static LongCall gettimeofday(SpanArg now) {
    return new LongCall(CallParts.of("gettimeofday", now));
  }

  /**
   * settimeofday(2): sets the time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/settimeofday.2.html">settimeofday(2)</a>
   */
  public static LongCall settimeofday(SpanArg now, SpanArg zone) {
    return new LongCall(CallParts.of("settimeofday", now, zone));
  }

  /**
   * settimeofday(2): sets the time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/settimeofday.2.html">settimeofday(2)</a>
   */
  public static LongCall settimeofday(SpanArg now) {
    return new LongCall(CallParts.of("settimeofday", now));
  }

  /**
   * time(2): the time in seconds. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/time.2.html">time(2)</a>
   */
  public static LongCall time(SpanArg now) {
    return new LongCall(CallParts.of("time", now));
  }

  /**
   * time(2): the time in seconds. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/time.2.html">time(2)</a>
   */
  public static LongCall time() {
    return new LongCall(CallParts.of("time"));
  }

  /**
   * rt_sigpending(2): the signals that wait to be delivered.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigpending.2.html">rt_sigpending(2)</a>
   */
  public static LongCall rt_sigpending(SpanArg mask, LongArg masksize) {
    return new LongCall(CallParts.of("rt_sigpending", mask, masksize));
  }

  /**
   * rt_sigpending(2): the signals that wait to be delivered.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigpending.2.html">rt_sigpending(2)</a>
   */
  public static LongCall rt_sigpending(SpanArg mask, long masksize) {
    return new LongCall(CallParts.of("rt_sigpending", mask, new Num(masksize)));
  }

  /**
   * rt_sigpending(2): the signals that wait to be delivered.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigpending.2.html">rt_sigpending(2)</a>
   */
  public static LongCall rt_sigpending(SpanArg mask) {
    return new LongCall(CallParts.of("rt_sigpending", mask));
  }

  /**
   * rt_sigtimedwait(2): waits for a signal that is blocked.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html">rt_sigtimedwait(2)</a>
   */
  public static LongCall rt_sigtimedwait(SpanArg mask, SpanArg info, SpanArg timeout,
      LongArg masksize) {
    return new LongCall(CallParts.of("rt_sigtimedwait", mask, info, timeout, masksize));
  }

  /**
   * rt_sigtimedwait(2): waits for a signal that is blocked.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html">rt_sigtimedwait(2)</a>
   */
  public static LongCall rt_sigtimedwait(SpanArg mask, SpanArg info, SpanArg timeout,
      long masksize) {
    return new LongCall(CallParts.of("rt_sigtimedwait", mask, info, timeout, new Num(masksize)));
  }

  /**
   * rt_sigtimedwait(2): waits for a signal that is blocked.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html">rt_sigtimedwait(2)</a>
   */
  public static LongCall rt_sigtimedwait(SpanArg mask, SpanArg info, SpanArg timeout) {
    return new LongCall(CallParts.of("rt_sigtimedwait", mask, info, timeout));
  }

  /**
   * rt_sigtimedwait(2): waits for a signal that is blocked.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html">rt_sigtimedwait(2)</a>
   */
  public static LongCall rt_sigtimedwait(SpanArg mask, SpanArg info) {
    return new LongCall(CallParts.of("rt_sigtimedwait", mask, info));
  }

  /**
   * rt_sigtimedwait(2): waits for a signal that is blocked.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html">rt_sigtimedwait(2)</a>
   */
  public static LongCall rt_sigtimedwait(SpanArg mask) {
    return new LongCall(CallParts.of("rt_sigtimedwait", mask));
  }

  /**
   * rt_sigqueueinfo(2): a signal with data to a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html">rt_sigqueueinfo(2)</a>
   */
  public static LongCall rt_sigqueueinfo(LongArg pid, LongArg signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_sigqueueinfo", pid, signal, info));
  }

  /**
   * rt_sigqueueinfo(2): a signal with data to a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html">rt_sigqueueinfo(2)</a>
   */
  public static LongCall rt_sigqueueinfo(long pid, LongArg signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_sigqueueinfo", new Num(pid), signal, info));
  }

  /**
   * rt_sigqueueinfo(2): a signal with data to a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html">rt_sigqueueinfo(2)</a>
   */
  public static LongCall rt_sigqueueinfo(LongArg pid, long signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_sigqueueinfo", pid, new Num(signal), info));
  }

  /**
   * rt_sigqueueinfo(2): a signal with data to a process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html">rt_sigqueueinfo(2)</a>
   */
  public static LongCall rt_sigqueueinfo(long pid, long signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_sigqueueinfo", new Num(pid), new Num(signal), info));
  }

  /**
   * rt_tgsigqueueinfo(2): a signal with data to a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_tgsigqueueinfo.2.html">rt_tgsigqueueinfo(2)</a>
   */
  public static LongCall rt_tgsigqueueinfo(LongArg pid, LongArg tid, LongArg signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_tgsigqueueinfo", pid, tid, signal, info));
  }

  /**
   * rt_tgsigqueueinfo(2): a signal with data to a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_tgsigqueueinfo.2.html">rt_tgsigqueueinfo(2)</a>
   */
  public static LongCall rt_tgsigqueueinfo(long pid, LongArg tid, LongArg signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_tgsigqueueinfo", new Num(pid), tid, signal, info));
  }

  /**
   * rt_tgsigqueueinfo(2): a signal with data to a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_tgsigqueueinfo.2.html">rt_tgsigqueueinfo(2)</a>
   */
  public static LongCall rt_tgsigqueueinfo(LongArg pid, long tid, LongArg signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_tgsigqueueinfo", pid, new Num(tid), signal, info));
  }

  /**
   * rt_tgsigqueueinfo(2): a signal with data to a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_tgsigqueueinfo.2.html">rt_tgsigqueueinfo(2)</a>
   */
  public static LongCall rt_tgsigqueueinfo(long pid, long tid, LongArg signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_tgsigqueueinfo", new Num(pid), new Num(tid), signal, info));
  }

  /**
   * rt_tgsigqueueinfo(2): a signal with data to a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_tgsigqueueinfo.2.html">rt_tgsigqueueinfo(2)</a>
   */
  public static LongCall rt_tgsigqueueinfo(LongArg pid, LongArg tid, long signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_tgsigqueueinfo", pid, tid, new Num(signal), info));
  }

  /**
   * rt_tgsigqueueinfo(2): a signal with data to a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_tgsigqueueinfo.2.html">rt_tgsigqueueinfo(2)</a>
   */
  public static LongCall rt_tgsigqueueinfo(long pid, LongArg tid, long signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_tgsigqueueinfo", new Num(pid), tid, new Num(signal), info));
  }

  /**
   * rt_tgsigqueueinfo(2): a signal with data to a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_tgsigqueueinfo.2.html">rt_tgsigqueueinfo(2)</a>
   */
  public static LongCall rt_tgsigqueueinfo(LongArg pid, long tid, long signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_tgsigqueueinfo", pid, new Num(tid), new Num(signal), info));
  }

  /**
   * rt_tgsigqueueinfo(2): a signal with data to a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/rt_tgsigqueueinfo.2.html">rt_tgsigqueueinfo(2)</a>
   */
  public static LongCall rt_tgsigqueueinfo(long pid, long tid, long signal, SpanArg info) {
    return new LongCall(CallParts.of("rt_tgsigqueueinfo", new Num(pid), new Num(tid), new Num(signal), info));
  }

  /**
   * pause(2): waits for a signal; always fails with EINTR. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pause.2.html">pause(2)</a>
   */
  public static LongCall pause() {
    return new LongCall(CallParts.of("pause"));
  }

  /**
   * nanosleep(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/nanosleep.2.html">nanosleep(2)</a>
   */
  public static LongCall nanosleep(SpanArg request, SpanArg remain) {
    return new LongCall(CallParts.of("nanosleep", request, remain));
  }

  /**
   * nanosleep(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/nanosleep.2.html">nanosleep(2)</a>
   */
  public static LongCall nanosleep(SpanArg request) {
    return new LongCall(CallParts.of("nanosleep", request));
  }

  /**
   * clock_gettime(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   */
  public static LongCall clock_gettime(LongArg clock, SpanArg now) {
    return new LongCall(CallParts.of("clock_gettime", clock, now));
  }

  /**
   * clock_gettime(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_gettime.2.html">clock_gettime(2)</a>
   */
  public static LongCall clock_gettime(long clock, SpanArg now) {
    return new LongCall(CallParts.of("clock_gettime", new Num(clock), now));
  }

  /**
   * clock_settime(2): sets a clock.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   */
  public static LongCall clock_settime(LongArg clock, SpanArg now) {
    return new LongCall(CallParts.of("clock_settime", clock, now));
  }

  /**
   * clock_settime(2): sets a clock.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_settime.2.html">clock_settime(2)</a>
   */
  public static LongCall clock_settime(long clock, SpanArg now) {
    return new LongCall(CallParts.of("clock_settime", new Num(clock), now));
  }

  /**
   * clock_getres(2): how fine a clock is.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   */
  public static LongCall clock_getres(LongArg clock, SpanArg resolution) {
    return new LongCall(CallParts.of("clock_getres", clock, resolution));
  }

  /**
   * clock_getres(2): how fine a clock is.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   */
  public static LongCall clock_getres(long clock, SpanArg resolution) {
    return new LongCall(CallParts.of("clock_getres", new Num(clock), resolution));
  }

  /**
   * clock_getres(2): how fine a clock is.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   */
  public static LongCall clock_getres(LongArg clock) {
    return new LongCall(CallParts.of("clock_getres", clock));
  }

  /**
   * clock_getres(2): how fine a clock is.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_getres.2.html">clock_getres(2)</a>
   */
  public static LongCall clock_getres(long clock) {
    return new LongCall(CallParts.of("clock_getres", new Num(clock)));
  }

  /**
   * clock_adjtime(2): tunes a clock; the result is a TIME_ state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_adjtime.2.html">clock_adjtime(2)</a>
   */
  public static LongCall clock_adjtime(LongArg clock, SpanArg how) {
    return new LongCall(CallParts.of("clock_adjtime", clock, how));
  }

  /**
   * clock_adjtime(2): tunes a clock; the result is a TIME_ state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_adjtime.2.html">clock_adjtime(2)</a>
   */
  public static LongCall clock_adjtime(long clock, SpanArg how) {
    return new LongCall(CallParts.of("clock_adjtime", new Num(clock), how));
  }

  /**
   * clock_nanosleep(2): sleeps by a clock, with TIMER_ABSTIME until a moment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static LongCall clock_nanosleep(LongArg clock, LongArg flags, SpanArg request,
      SpanArg remain) {
    return new LongCall(CallParts.of("clock_nanosleep", clock, flags, request, remain));
  }

  /**
   * clock_nanosleep(2): sleeps by a clock, with TIMER_ABSTIME until a moment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static LongCall clock_nanosleep(long clock, LongArg flags, SpanArg request,
      SpanArg remain) {
    return new LongCall(CallParts.of("clock_nanosleep", new Num(clock), flags, request, remain));
  }

  /**
   * clock_nanosleep(2): sleeps by a clock, with TIMER_ABSTIME until a moment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static LongCall clock_nanosleep(LongArg clock, long flags, SpanArg request,
      SpanArg remain) {
    return new LongCall(CallParts.of("clock_nanosleep", clock, new Num(flags), request, remain));
  }

  /**
   * clock_nanosleep(2): sleeps by a clock, with TIMER_ABSTIME until a moment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static LongCall clock_nanosleep(long clock, long flags, SpanArg request, SpanArg remain) {
    return new LongCall(CallParts.of("clock_nanosleep", new Num(clock), new Num(flags), request, remain));
  }

  /**
   * clock_nanosleep(2): sleeps by a clock, with TIMER_ABSTIME until a moment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static LongCall clock_nanosleep(LongArg clock, LongArg flags, SpanArg request) {
    return new LongCall(CallParts.of("clock_nanosleep", clock, flags, request));
  }

  /**
   * clock_nanosleep(2): sleeps by a clock, with TIMER_ABSTIME until a moment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static LongCall clock_nanosleep(long clock, LongArg flags, SpanArg request) {
    return new LongCall(CallParts.of("clock_nanosleep", new Num(clock), flags, request));
  }

  /**
   * clock_nanosleep(2): sleeps by a clock, with TIMER_ABSTIME until a moment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static LongCall clock_nanosleep(LongArg clock, long flags, SpanArg request) {
    return new LongCall(CallParts.of("clock_nanosleep", clock, new Num(flags), request));
  }

  /**
   * clock_nanosleep(2): sleeps by a clock, with TIMER_ABSTIME until a moment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html">clock_nanosleep(2)</a>
   */
  public static LongCall clock_nanosleep(long clock, long flags, SpanArg request) {
    return new LongCall(CallParts.of("clock_nanosleep", new Num(clock), new Num(flags), request));
  }

  /**
   * adjtimex(2): tunes the clock; the result is a TIME_ state.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
   */
  public static LongCall adjtimex(SpanArg how) {
    return new LongCall(CallParts.of("adjtimex", how));
  }

  /**
   * alarm(2): SIGALRM to the process after that time; what was left of the last one. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/alarm.2.html">alarm(2)</a>
   */
  public static LongCall alarm(LongArg seconds) {
    return new LongCall(CallParts.of("alarm", seconds));
  }

  /**
   * alarm(2): SIGALRM to the process after that time; what was left of the last one. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/alarm.2.html">alarm(2)</a>
   */
  public static LongCall alarm(long seconds) {
    return new LongCall(CallParts.of("alarm", new Num(seconds)));
  }

  /**
   * getitimer(2): a timer of the process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getitimer.2.html">getitimer(2)</a>
   */
  public static LongCall getitimer(LongArg which, SpanArg value) {
    return new LongCall(CallParts.of("getitimer", which, value));
  }

  /**
   * getitimer(2): a timer of the process.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getitimer.2.html">getitimer(2)</a>
   */
  public static LongCall getitimer(long which, SpanArg value) {
    return new LongCall(CallParts.of("getitimer", new Num(which), value));
  }

  /**
   * setitimer(2): sets a timer of the process, which sends signals.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setitimer.2.html">setitimer(2)</a>
   */
  public static LongCall setitimer(LongArg which, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("setitimer", which, new_, old));
  }

  /**
   * setitimer(2): sets a timer of the process, which sends signals.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setitimer.2.html">setitimer(2)</a>
   */
  public static LongCall setitimer(long which, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("setitimer", new Num(which), new_, old));
  }

  /**
   * setitimer(2): sets a timer of the process, which sends signals.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setitimer.2.html">setitimer(2)</a>
   */
  public static LongCall setitimer(LongArg which, SpanArg new_) {
    return new LongCall(CallParts.of("setitimer", which, new_));
  }

  /**
   * setitimer(2): sets a timer of the process, which sends signals.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/setitimer.2.html">setitimer(2)</a>
   */
  public static LongCall setitimer(long which, SpanArg new_) {
    return new LongCall(CallParts.of("setitimer", new Num(which), new_));
  }

  /**
   * timer_create(2): a timer that sends signals.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_create.2.html">timer_create(2)</a>
   */
  public static LongCall timer_create(LongArg clock, SpanArg event, SpanArg id) {
    return new LongCall(CallParts.of("timer_create", clock, event, id));
  }

  /**
   * timer_create(2): a timer that sends signals.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_create.2.html">timer_create(2)</a>
   */
  public static LongCall timer_create(long clock, SpanArg event, SpanArg id) {
    return new LongCall(CallParts.of("timer_create", new Num(clock), event, id));
  }

  /**
   * timer_settime(2): starts or stops a timer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_settime.2.html">timer_settime(2)</a>
   */
  public static LongCall timer_settime(LongArg id, LongArg flags, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("timer_settime", id, flags, new_, old));
  }

  /**
   * timer_settime(2): starts or stops a timer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_settime.2.html">timer_settime(2)</a>
   */
  public static LongCall timer_settime(long id, LongArg flags, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("timer_settime", new Num(id), flags, new_, old));
  }

  /**
   * timer_settime(2): starts or stops a timer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_settime.2.html">timer_settime(2)</a>
   */
  public static LongCall timer_settime(LongArg id, long flags, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("timer_settime", id, new Num(flags), new_, old));
  }

  /**
   * timer_settime(2): starts or stops a timer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_settime.2.html">timer_settime(2)</a>
   */
  public static LongCall timer_settime(long id, long flags, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("timer_settime", new Num(id), new Num(flags), new_, old));
  }

  /**
   * timer_settime(2): starts or stops a timer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_settime.2.html">timer_settime(2)</a>
   */
  public static LongCall timer_settime(LongArg id, LongArg flags, SpanArg new_) {
    return new LongCall(CallParts.of("timer_settime", id, flags, new_));
  }

  /**
   * timer_settime(2): starts or stops a timer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_settime.2.html">timer_settime(2)</a>
   */
  public static LongCall timer_settime(long id, LongArg flags, SpanArg new_) {
    return new LongCall(CallParts.of("timer_settime", new Num(id), flags, new_));
  }

  /**
   * timer_settime(2): starts or stops a timer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_settime.2.html">timer_settime(2)</a>
   */
  public static LongCall timer_settime(LongArg id, long flags, SpanArg new_) {
    return new LongCall(CallParts.of("timer_settime", id, new Num(flags), new_));
  }

  /**
   * timer_settime(2): starts or stops a timer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_settime.2.html">timer_settime(2)</a>
   */
  public static LongCall timer_settime(long id, long flags, SpanArg new_) {
    return new LongCall(CallParts.of("timer_settime", new Num(id), new Num(flags), new_));
  }

  /**
   * timer_gettime(2): how long a timer still runs.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_gettime.2.html">timer_gettime(2)</a>
   */
  public static LongCall timer_gettime(LongArg id, SpanArg value) {
    return new LongCall(CallParts.of("timer_gettime", id, value));
  }

  /**
   * timer_gettime(2): how long a timer still runs.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_gettime.2.html">timer_gettime(2)</a>
   */
  public static LongCall timer_gettime(long id, SpanArg value) {
    return new LongCall(CallParts.of("timer_gettime", new Num(id), value));
  }

  /**
   * timer_getoverrun(2): how often a timer ran out unnoticed.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_getoverrun.2.html">timer_getoverrun(2)</a>
   */
  public static LongCall timer_getoverrun(LongArg id) {
    return new LongCall(CallParts.of("timer_getoverrun", id));
  }

  /**
   * timer_getoverrun(2): how often a timer ran out unnoticed.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_getoverrun.2.html">timer_getoverrun(2)</a>
   */
  public static LongCall timer_getoverrun(long id) {
    return new LongCall(CallParts.of("timer_getoverrun", new Num(id)));
  }

  /**
   * timer_delete(2): ends a timer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_delete.2.html">timer_delete(2)</a>
   */
  public static LongCall timer_delete(LongArg id) {
    return new LongCall(CallParts.of("timer_delete", id));
  }

  /**
   * timer_delete(2): ends a timer.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timer_delete.2.html">timer_delete(2)</a>
   */
  public static LongCall timer_delete(long id) {
    return new LongCall(CallParts.of("timer_delete", new Num(id)));
  }

  /**
   * timerfd_create(2): a timer that is read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</a>
   */
  public static FdCall timerfd_create(LongArg clock, LongArg flags) {
    return new FdCall(CallParts.of("timerfd_create", clock, flags));
  }

  /**
   * timerfd_create(2): a timer that is read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</a>
   */
  public static FdCall timerfd_create(long clock, LongArg flags) {
    return new FdCall(CallParts.of("timerfd_create", new Num(clock), flags));
  }

  /**
   * timerfd_create(2): a timer that is read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</a>
   */
  public static FdCall timerfd_create(LongArg clock, long flags) {
    return new FdCall(CallParts.of("timerfd_create", clock, new Num(flags)));
  }

  /**
   * timerfd_create(2): a timer that is read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_create.2.html">timerfd_create(2)</a>
   */
  public static FdCall timerfd_create(long clock, long flags) {
    return new FdCall(CallParts.of("timerfd_create", new Num(clock), new Num(flags)));
  }

  /**
   * timerfd_settime(2): starts or stops a timer that is read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_settime.2.html">timerfd_settime(2)</a>
   */
  public static LongCall timerfd_settime(FdArg fd, LongArg flags, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("timerfd_settime", fd, flags, new_, old));
  }

  /**
   * timerfd_settime(2): starts or stops a timer that is read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_settime.2.html">timerfd_settime(2)</a>
   */
  public static LongCall timerfd_settime(FdArg fd, long flags, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("timerfd_settime", fd, new Num(flags), new_, old));
  }

  /**
   * timerfd_settime(2): starts or stops a timer that is read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_settime.2.html">timerfd_settime(2)</a>
   */
  public static LongCall timerfd_settime(FdArg fd, LongArg flags, SpanArg new_) {
    return new LongCall(CallParts.of("timerfd_settime", fd, flags, new_));
  }

  /**
   * timerfd_settime(2): starts or stops a timer that is read.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_settime.2.html">timerfd_settime(2)</a>
   */
  public static LongCall timerfd_settime(FdArg fd, long flags, SpanArg new_) {
    return new LongCall(CallParts.of("timerfd_settime", fd, new Num(flags), new_));
  }

  /**
   * timerfd_gettime(2): how long a timer still runs.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html">timerfd_gettime(2)</a>
   */
  public static LongCall timerfd_gettime(FdArg fd, SpanArg value) {
    return new LongCall(CallParts.of("timerfd_gettime", fd, value));
  }

  /**
   * sched_yield(2): lets others run.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_yield.2.html">sched_yield(2)</a>
   */
  public static LongCall sched_yield() {
    return new LongCall(CallParts.of("sched_yield"));
  }

  /**
   * sched_getparam(2): the real-time priority of a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getparam.2.html">sched_getparam(2)</a>
   */
  public static LongCall sched_getparam(LongArg pid, SpanArg param) {
    return new LongCall(CallParts.of("sched_getparam", pid, param));
  }

  /**
   * sched_getparam(2): the real-time priority of a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getparam.2.html">sched_getparam(2)</a>
   */
  public static LongCall sched_getparam(long pid, SpanArg param) {
    return new LongCall(CallParts.of("sched_getparam", new Num(pid), param));
  }

  /**
   * sched_getscheduler(2): the scheduling policy of a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getscheduler.2.html">sched_getscheduler(2)</a>
   */
  public static LongCall sched_getscheduler(LongArg pid) {
    return new LongCall(CallParts.of("sched_getscheduler", pid));
  }

  /**
   * sched_getscheduler(2): the scheduling policy of a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getscheduler.2.html">sched_getscheduler(2)</a>
   */
  public static LongCall sched_getscheduler(long pid) {
    return new LongCall(CallParts.of("sched_getscheduler", new Num(pid)));
  }

  /**
   * sched_get_priority_max(2): the highest priority of a policy.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html">sched_get_priority_max(2)</a>
   */
  public static LongCall sched_get_priority_max(LongArg policy) {
    return new LongCall(CallParts.of("sched_get_priority_max", policy));
  }

  /**
   * sched_get_priority_max(2): the highest priority of a policy.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html">sched_get_priority_max(2)</a>
   */
  public static LongCall sched_get_priority_max(long policy) {
    return new LongCall(CallParts.of("sched_get_priority_max", new Num(policy)));
  }

  /**
   * sched_get_priority_min(2): the lowest priority of a policy.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_get_priority_min.2.html">sched_get_priority_min(2)</a>
   */
  public static LongCall sched_get_priority_min(LongArg policy) {
    return new LongCall(CallParts.of("sched_get_priority_min", policy));
  }

  /**
   * sched_get_priority_min(2): the lowest priority of a policy.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_get_priority_min.2.html">sched_get_priority_min(2)</a>
   */
  public static LongCall sched_get_priority_min(long policy) {
    return new LongCall(CallParts.of("sched_get_priority_min", new Num(policy)));
  }

  /**
   * sched_rr_get_interval(2): the time slice of a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html">sched_rr_get_interval(2)</a>
   */
  public static LongCall sched_rr_get_interval(LongArg pid, SpanArg interval) {
    return new LongCall(CallParts.of("sched_rr_get_interval", pid, interval));
  }

  /**
   * sched_rr_get_interval(2): the time slice of a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html">sched_rr_get_interval(2)</a>
   */
  public static LongCall sched_rr_get_interval(long pid, SpanArg interval) {
    return new LongCall(CallParts.of("sched_rr_get_interval", new Num(pid), interval));
  }

  /**
   * sched_getaffinity(2): the processors that a thread may run on; how many bytes were written.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html">sched_getaffinity(2)</a>
   */
  public static LongCall sched_getaffinity(LongArg pid, SpanArg mask) {
    return new LongCall(CallParts.of("sched_getaffinity", pid, mask));
  }

  /**
   * sched_getaffinity(2): the processors that a thread may run on; how many bytes were written.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html">sched_getaffinity(2)</a>
   */
  public static LongCall sched_getaffinity(long pid, SpanArg mask) {
    return new LongCall(CallParts.of("sched_getaffinity", new Num(pid), mask));
  }

  /**
   * sched_getaffinity(2): the processors that a thread may run on; how many bytes were written.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html">sched_getaffinity(2)</a>
   */
  public static LongCall sched_getaffinity(LongArg pid, LongArg size, SpanArg mask) {
    return new LongCall(CallParts.of("sched_getaffinity", pid, size, mask));
  }

  /**
   * sched_getaffinity(2): the processors that a thread may run on; how many bytes were written.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html">sched_getaffinity(2)</a>
   */
  public static LongCall sched_getaffinity(long pid, LongArg size, SpanArg mask) {
    return new LongCall(CallParts.of("sched_getaffinity", new Num(pid), size, mask));
  }

  /**
   * sched_getaffinity(2): the processors that a thread may run on; how many bytes were written.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html">sched_getaffinity(2)</a>
   */
  public static LongCall sched_getaffinity(LongArg pid, long size, SpanArg mask) {
    return new LongCall(CallParts.of("sched_getaffinity", pid, new Num(size), mask));
  }

  /**
   * sched_getaffinity(2): the processors that a thread may run on; how many bytes were written.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html">sched_getaffinity(2)</a>
   */
  public static LongCall sched_getaffinity(long pid, long size, SpanArg mask) {
    return new LongCall(CallParts.of("sched_getaffinity", new Num(pid), new Num(size), mask));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(LongArg pid, SpanArg attr, LongArg flags) {
    return new LongCall(CallParts.of("sched_getattr", pid, attr, flags));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(long pid, SpanArg attr, LongArg flags) {
    return new LongCall(CallParts.of("sched_getattr", new Num(pid), attr, flags));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(LongArg pid, SpanArg attr, long flags) {
    return new LongCall(CallParts.of("sched_getattr", pid, attr, new Num(flags)));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(long pid, SpanArg attr, long flags) {
    return new LongCall(CallParts.of("sched_getattr", new Num(pid), attr, new Num(flags)));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(LongArg pid, SpanArg attr) {
    return new LongCall(CallParts.of("sched_getattr", pid, attr));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(long pid, SpanArg attr) {
    return new LongCall(CallParts.of("sched_getattr", new Num(pid), attr));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(LongArg pid, SpanArg attr, LongArg size, LongArg flags) {
    return new LongCall(CallParts.of("sched_getattr", pid, attr, size, flags));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(long pid, SpanArg attr, LongArg size, LongArg flags) {
    return new LongCall(CallParts.of("sched_getattr", new Num(pid), attr, size, flags));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(LongArg pid, SpanArg attr, long size, LongArg flags) {
    return new LongCall(CallParts.of("sched_getattr", pid, attr, new Num(size), flags));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(long pid, SpanArg attr, long size, LongArg flags) {
    return new LongCall(CallParts.of("sched_getattr", new Num(pid), attr, new Num(size), flags));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(LongArg pid, SpanArg attr, LongArg size, long flags) {
    return new LongCall(CallParts.of("sched_getattr", pid, attr, size, new Num(flags)));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(long pid, SpanArg attr, LongArg size, long flags) {
    return new LongCall(CallParts.of("sched_getattr", new Num(pid), attr, size, new Num(flags)));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(LongArg pid, SpanArg attr, long size, long flags) {
    return new LongCall(CallParts.of("sched_getattr", pid, attr, new Num(size), new Num(flags)));
  }

  /**
   * sched_getattr(2): the scheduling of a thread, as a sched_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sched_getattr.2.html">sched_getattr(2)</a>
   */
  public static LongCall sched_getattr(long pid, SpanArg attr, long size, long flags) {
    return new LongCall(CallParts.of("sched_getattr", new Num(pid), attr, new Num(size), new Num(flags)));
  }

  /**
   * getcpu(2): the processor that runs this.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getcpu.2.html">getcpu(2)</a>
   */
  public static LongCall getcpu(SpanArg cpu, SpanArg node, AnyArg unused) {
    return new LongCall(CallParts.of("getcpu", cpu, node, unused));
  }

  /**
   * getcpu(2): the processor that runs this.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getcpu.2.html">getcpu(2)</a>
   */
  public static LongCall getcpu(SpanArg cpu, SpanArg node, long unused) {
    return new LongCall(CallParts.of("getcpu", cpu, node, new Num(unused)));
  }

  /**
   * getcpu(2): the processor that runs this.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getcpu.2.html">getcpu(2)</a>
   */
  public static LongCall getcpu(SpanArg cpu, SpanArg node) {
    return new LongCall(CallParts.of("getcpu", cpu, node));
  }

  /**
   * getcpu(2): the processor that runs this.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getcpu.2.html">getcpu(2)</a>
   */
  public static LongCall getcpu(SpanArg cpu) {
    return new LongCall(CallParts.of("getcpu", cpu));
  }

  /**
   * getcpu(2): the processor that runs this.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getcpu.2.html">getcpu(2)</a>
   */
  public static LongCall getcpu() {
    return new LongCall(CallParts.of("getcpu"));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(LongArg command, LongArg flags, LongArg cpu) {
    return new LongCall(CallParts.of("membarrier", command, flags, cpu));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(long command, LongArg flags, LongArg cpu) {
    return new LongCall(CallParts.of("membarrier", new Num(command), flags, cpu));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(LongArg command, long flags, LongArg cpu) {
    return new LongCall(CallParts.of("membarrier", command, new Num(flags), cpu));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(long command, long flags, LongArg cpu) {
    return new LongCall(CallParts.of("membarrier", new Num(command), new Num(flags), cpu));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(LongArg command, LongArg flags, long cpu) {
    return new LongCall(CallParts.of("membarrier", command, flags, new Num(cpu)));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(long command, LongArg flags, long cpu) {
    return new LongCall(CallParts.of("membarrier", new Num(command), flags, new Num(cpu)));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(LongArg command, long flags, long cpu) {
    return new LongCall(CallParts.of("membarrier", command, new Num(flags), new Num(cpu)));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(long command, long flags, long cpu) {
    return new LongCall(CallParts.of("membarrier", new Num(command), new Num(flags), new Num(cpu)));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(LongArg command, LongArg flags) {
    return new LongCall(CallParts.of("membarrier", command, flags));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(long command, LongArg flags) {
    return new LongCall(CallParts.of("membarrier", new Num(command), flags));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(LongArg command, long flags) {
    return new LongCall(CallParts.of("membarrier", command, new Num(flags)));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(long command, long flags) {
    return new LongCall(CallParts.of("membarrier", new Num(command), new Num(flags)));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(LongArg command) {
    return new LongCall(CallParts.of("membarrier", command));
  }

  /**
   * membarrier(2): orders memory accesses between threads.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/membarrier.2.html">membarrier(2)</a>
   */
  public static LongCall membarrier(long command) {
    return new LongCall(CallParts.of("membarrier", new Num(command)));
  }

  /**
   * restart_syscall(2): what the kernel itself calls after a stop signal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/restart_syscall.2.html">restart_syscall(2)</a>
   */
  public static LongCall restart_syscall() {
    return new LongCall(CallParts.of("restart_syscall"));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, LongArg op, LongArg value, AnyArg timeout,
      SpanArg word2, LongArg value3) {
    return new LongCall(CallParts.of("futex", word, op, value, timeout, word2, value3));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, long op, long value, long timeout, SpanArg word2,
      long value3) {
    return new LongCall(CallParts.of("futex", word, new Num(op), new Num(value), new Num(timeout), word2, new Num(value3)));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, LongArg op, LongArg value, AnyArg timeout,
      SpanArg word2) {
    return new LongCall(CallParts.of("futex", word, op, value, timeout, word2));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, long op, LongArg value, AnyArg timeout,
      SpanArg word2) {
    return new LongCall(CallParts.of("futex", word, new Num(op), value, timeout, word2));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, LongArg op, long value, AnyArg timeout,
      SpanArg word2) {
    return new LongCall(CallParts.of("futex", word, op, new Num(value), timeout, word2));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, long op, long value, AnyArg timeout, SpanArg word2) {
    return new LongCall(CallParts.of("futex", word, new Num(op), new Num(value), timeout, word2));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, LongArg op, LongArg value, long timeout,
      SpanArg word2) {
    return new LongCall(CallParts.of("futex", word, op, value, new Num(timeout), word2));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, long op, LongArg value, long timeout, SpanArg word2) {
    return new LongCall(CallParts.of("futex", word, new Num(op), value, new Num(timeout), word2));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, LongArg op, long value, long timeout, SpanArg word2) {
    return new LongCall(CallParts.of("futex", word, op, new Num(value), new Num(timeout), word2));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, long op, long value, long timeout, SpanArg word2) {
    return new LongCall(CallParts.of("futex", word, new Num(op), new Num(value), new Num(timeout), word2));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, LongArg op, LongArg value, AnyArg timeout) {
    return new LongCall(CallParts.of("futex", word, op, value, timeout));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, long op, LongArg value, AnyArg timeout) {
    return new LongCall(CallParts.of("futex", word, new Num(op), value, timeout));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, LongArg op, long value, AnyArg timeout) {
    return new LongCall(CallParts.of("futex", word, op, new Num(value), timeout));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, long op, long value, AnyArg timeout) {
    return new LongCall(CallParts.of("futex", word, new Num(op), new Num(value), timeout));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, LongArg op, LongArg value, long timeout) {
    return new LongCall(CallParts.of("futex", word, op, value, new Num(timeout)));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, long op, LongArg value, long timeout) {
    return new LongCall(CallParts.of("futex", word, new Num(op), value, new Num(timeout)));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, LongArg op, long value, long timeout) {
    return new LongCall(CallParts.of("futex", word, op, new Num(value), new Num(timeout)));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, long op, long value, long timeout) {
    return new LongCall(CallParts.of("futex", word, new Num(op), new Num(value), new Num(timeout)));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, LongArg op, LongArg value) {
    return new LongCall(CallParts.of("futex", word, op, value));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, long op, LongArg value) {
    return new LongCall(CallParts.of("futex", word, new Num(op), value));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, LongArg op, long value) {
    return new LongCall(CallParts.of("futex", word, op, new Num(value)));
  }

  /**
   * futex(2): waits on a word of memory and wakes who waits there.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex.2.html">futex(2)</a>
   */
  public static LongCall futex(SpanArg word, long op, long value) {
    return new LongCall(CallParts.of("futex", word, new Num(op), new Num(value)));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg flags, SpanArg timeout,
      LongArg clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, flags, timeout, clock));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long flags, SpanArg timeout, LongArg clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(flags), timeout, clock));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg flags, SpanArg timeout, long clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, flags, timeout, new Num(clock)));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long flags, SpanArg timeout, long clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(flags), timeout, new Num(clock)));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg flags, SpanArg timeout) {
    return new LongCall(CallParts.of("futex_waitv", waiters, flags, timeout));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long flags, SpanArg timeout) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(flags), timeout));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg flags) {
    return new LongCall(CallParts.of("futex_waitv", waiters, flags));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long flags) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(flags)));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg count, LongArg flags, SpanArg timeout,
      LongArg clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, count, flags, timeout, clock));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long count, LongArg flags, SpanArg timeout,
      LongArg clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(count), flags, timeout, clock));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg count, long flags, SpanArg timeout,
      LongArg clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, count, new Num(flags), timeout, clock));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long count, long flags, SpanArg timeout,
      LongArg clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(count), new Num(flags), timeout, clock));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg count, LongArg flags, SpanArg timeout,
      long clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, count, flags, timeout, new Num(clock)));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long count, LongArg flags, SpanArg timeout,
      long clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(count), flags, timeout, new Num(clock)));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg count, long flags, SpanArg timeout,
      long clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, count, new Num(flags), timeout, new Num(clock)));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long count, long flags, SpanArg timeout,
      long clock) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(count), new Num(flags), timeout, new Num(clock)));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg count, LongArg flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("futex_waitv", waiters, count, flags, timeout));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long count, LongArg flags, SpanArg timeout) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(count), flags, timeout));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg count, long flags, SpanArg timeout) {
    return new LongCall(CallParts.of("futex_waitv", waiters, count, new Num(flags), timeout));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long count, long flags, SpanArg timeout) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(count), new Num(flags), timeout));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("futex_waitv", waiters, count, flags));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long count, LongArg flags) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(count), flags));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, LongArg count, long flags) {
    return new LongCall(CallParts.of("futex_waitv", waiters, count, new Num(flags)));
  }

  /**
   * futex_waitv(2): waits on several words at once; the index of one that was woken.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_waitv.2.html">futex_waitv(2)</a>
   */
  public static LongCall futex_waitv(SpanArg waiters, long count, long flags) {
    return new LongCall(CallParts.of("futex_waitv", waiters, new Num(count), new Num(flags)));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, LongArg value, LongArg mask, LongArg flags,
      SpanArg timeout, LongArg clock) {
    return new LongCall(CallParts.of("futex_wait", word, value, mask, flags, timeout, clock));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, long value, long mask, long flags,
      SpanArg timeout, long clock) {
    return new LongCall(CallParts.of("futex_wait", word, new Num(value), new Num(mask), new Num(flags), timeout, new Num(clock)));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, LongArg value, LongArg mask, LongArg flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("futex_wait", word, value, mask, flags, timeout));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, long value, LongArg mask, LongArg flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("futex_wait", word, new Num(value), mask, flags, timeout));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, LongArg value, long mask, LongArg flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("futex_wait", word, value, new Num(mask), flags, timeout));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, long value, long mask, LongArg flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("futex_wait", word, new Num(value), new Num(mask), flags, timeout));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, LongArg value, LongArg mask, long flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("futex_wait", word, value, mask, new Num(flags), timeout));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, long value, LongArg mask, long flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("futex_wait", word, new Num(value), mask, new Num(flags), timeout));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, LongArg value, long mask, long flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("futex_wait", word, value, new Num(mask), new Num(flags), timeout));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, long value, long mask, long flags,
      SpanArg timeout) {
    return new LongCall(CallParts.of("futex_wait", word, new Num(value), new Num(mask), new Num(flags), timeout));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, LongArg value, LongArg mask, LongArg flags) {
    return new LongCall(CallParts.of("futex_wait", word, value, mask, flags));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, long value, LongArg mask, LongArg flags) {
    return new LongCall(CallParts.of("futex_wait", word, new Num(value), mask, flags));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, LongArg value, long mask, LongArg flags) {
    return new LongCall(CallParts.of("futex_wait", word, value, new Num(mask), flags));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, long value, long mask, LongArg flags) {
    return new LongCall(CallParts.of("futex_wait", word, new Num(value), new Num(mask), flags));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, LongArg value, LongArg mask, long flags) {
    return new LongCall(CallParts.of("futex_wait", word, value, mask, new Num(flags)));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, long value, LongArg mask, long flags) {
    return new LongCall(CallParts.of("futex_wait", word, new Num(value), mask, new Num(flags)));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, LongArg value, long mask, long flags) {
    return new LongCall(CallParts.of("futex_wait", word, value, new Num(mask), new Num(flags)));
  }

  /**
   * futex_wait(2): waits while a word has a value.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wait.2.html">futex_wait(2)</a>
   */
  public static LongCall futex_wait(SpanArg word, long value, long mask, long flags) {
    return new LongCall(CallParts.of("futex_wait", word, new Num(value), new Num(mask), new Num(flags)));
  }

  /**
   * futex_wake(2): wakes who waits on a word; how many.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wake.2.html">futex_wake(2)</a>
   */
  public static LongCall futex_wake(SpanArg word, LongArg mask, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("futex_wake", word, mask, count, flags));
  }

  /**
   * futex_wake(2): wakes who waits on a word; how many.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wake.2.html">futex_wake(2)</a>
   */
  public static LongCall futex_wake(SpanArg word, long mask, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("futex_wake", word, new Num(mask), count, flags));
  }

  /**
   * futex_wake(2): wakes who waits on a word; how many.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wake.2.html">futex_wake(2)</a>
   */
  public static LongCall futex_wake(SpanArg word, LongArg mask, long count, LongArg flags) {
    return new LongCall(CallParts.of("futex_wake", word, mask, new Num(count), flags));
  }

  /**
   * futex_wake(2): wakes who waits on a word; how many.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wake.2.html">futex_wake(2)</a>
   */
  public static LongCall futex_wake(SpanArg word, long mask, long count, LongArg flags) {
    return new LongCall(CallParts.of("futex_wake", word, new Num(mask), new Num(count), flags));
  }

  /**
   * futex_wake(2): wakes who waits on a word; how many.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wake.2.html">futex_wake(2)</a>
   */
  public static LongCall futex_wake(SpanArg word, LongArg mask, LongArg count, long flags) {
    return new LongCall(CallParts.of("futex_wake", word, mask, count, new Num(flags)));
  }

  /**
   * futex_wake(2): wakes who waits on a word; how many.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wake.2.html">futex_wake(2)</a>
   */
  public static LongCall futex_wake(SpanArg word, long mask, LongArg count, long flags) {
    return new LongCall(CallParts.of("futex_wake", word, new Num(mask), count, new Num(flags)));
  }

  /**
   * futex_wake(2): wakes who waits on a word; how many.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wake.2.html">futex_wake(2)</a>
   */
  public static LongCall futex_wake(SpanArg word, LongArg mask, long count, long flags) {
    return new LongCall(CallParts.of("futex_wake", word, mask, new Num(count), new Num(flags)));
  }

  /**
   * futex_wake(2): wakes who waits on a word; how many.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_wake.2.html">futex_wake(2)</a>
   */
  public static LongCall futex_wake(SpanArg word, long mask, long count, long flags) {
    return new LongCall(CallParts.of("futex_wake", word, new Num(mask), new Num(count), new Num(flags)));
  }

  /**
   * futex_requeue(2): wakes some who wait on the first word and moves others to the second.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_requeue.2.html">futex_requeue(2)</a>
   */
  public static LongCall futex_requeue(SpanArg waiters, LongArg flags, LongArg wake,
      LongArg requeue) {
    return new LongCall(CallParts.of("futex_requeue", waiters, flags, wake, requeue));
  }

  /**
   * futex_requeue(2): wakes some who wait on the first word and moves others to the second.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_requeue.2.html">futex_requeue(2)</a>
   */
  public static LongCall futex_requeue(SpanArg waiters, long flags, LongArg wake, LongArg requeue) {
    return new LongCall(CallParts.of("futex_requeue", waiters, new Num(flags), wake, requeue));
  }

  /**
   * futex_requeue(2): wakes some who wait on the first word and moves others to the second.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_requeue.2.html">futex_requeue(2)</a>
   */
  public static LongCall futex_requeue(SpanArg waiters, LongArg flags, long wake, LongArg requeue) {
    return new LongCall(CallParts.of("futex_requeue", waiters, flags, new Num(wake), requeue));
  }

  /**
   * futex_requeue(2): wakes some who wait on the first word and moves others to the second.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_requeue.2.html">futex_requeue(2)</a>
   */
  public static LongCall futex_requeue(SpanArg waiters, long flags, long wake, LongArg requeue) {
    return new LongCall(CallParts.of("futex_requeue", waiters, new Num(flags), new Num(wake), requeue));
  }

  /**
   * futex_requeue(2): wakes some who wait on the first word and moves others to the second.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_requeue.2.html">futex_requeue(2)</a>
   */
  public static LongCall futex_requeue(SpanArg waiters, LongArg flags, LongArg wake, long requeue) {
    return new LongCall(CallParts.of("futex_requeue", waiters, flags, wake, new Num(requeue)));
  }

  /**
   * futex_requeue(2): wakes some who wait on the first word and moves others to the second.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_requeue.2.html">futex_requeue(2)</a>
   */
  public static LongCall futex_requeue(SpanArg waiters, long flags, LongArg wake, long requeue) {
    return new LongCall(CallParts.of("futex_requeue", waiters, new Num(flags), wake, new Num(requeue)));
  }

  /**
   * futex_requeue(2): wakes some who wait on the first word and moves others to the second.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_requeue.2.html">futex_requeue(2)</a>
   */
  public static LongCall futex_requeue(SpanArg waiters, LongArg flags, long wake, long requeue) {
    return new LongCall(CallParts.of("futex_requeue", waiters, flags, new Num(wake), new Num(requeue)));
  }

  /**
   * futex_requeue(2): wakes some who wait on the first word and moves others to the second.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/futex_requeue.2.html">futex_requeue(2)</a>
   */
  public static LongCall futex_requeue(SpanArg waiters, long flags, long wake, long requeue) {
    return new LongCall(CallParts.of("futex_requeue", waiters, new Num(flags), new Num(wake), new Num(requeue)));
  }

  /**
   * get_robust_list(2): the list of locks of a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_robust_list.2.html">get_robust_list(2)</a>
   */
  public static LongCall get_robust_list(LongArg pid, SpanArg head, SpanArg size) {
    return new LongCall(CallParts.of("get_robust_list", pid, head, size));
  }

  /**
   * get_robust_list(2): the list of locks of a thread.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_robust_list.2.html">get_robust_list(2)</a>
   */
  public static LongCall get_robust_list(long pid, SpanArg head, SpanArg size) {
    return new LongCall(CallParts.of("get_robust_list", new Num(pid), head, size));
  }

  /**
   * get_thread_area(2): a segment of one thread; ENOSYS in 64-bit programs. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_thread_area.2.html">get_thread_area(2)</a>
   */
  public static LongCall get_thread_area(SpanArg info) {
    return new LongCall(CallParts.of("get_thread_area", info));
  }

  /**
   * modify_ldt(2): the segments of the process. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/modify_ldt.2.html">modify_ldt(2)</a>
   */
  public static LongCall modify_ldt(LongArg func, SpanArg buf) {
    return new LongCall(CallParts.of("modify_ldt", func, buf));
  }

  /**
   * modify_ldt(2): the segments of the process. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/modify_ldt.2.html">modify_ldt(2)</a>
   */
  public static LongCall modify_ldt(long func, SpanArg buf) {
    return new LongCall(CallParts.of("modify_ldt", new Num(func), buf));
  }

  /**
   * modify_ldt(2): the segments of the process. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/modify_ldt.2.html">modify_ldt(2)</a>
   */
  public static LongCall modify_ldt(LongArg func, SpanArg buf, LongArg size) {
    return new LongCall(CallParts.of("modify_ldt", func, buf, size));
  }

  /**
   * modify_ldt(2): the segments of the process. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/modify_ldt.2.html">modify_ldt(2)</a>
   */
  public static LongCall modify_ldt(long func, SpanArg buf, LongArg size) {
    return new LongCall(CallParts.of("modify_ldt", new Num(func), buf, size));
  }

  /**
   * modify_ldt(2): the segments of the process. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/modify_ldt.2.html">modify_ldt(2)</a>
   */
  public static LongCall modify_ldt(LongArg func, SpanArg buf, long size) {
    return new LongCall(CallParts.of("modify_ldt", func, buf, new Num(size)));
  }

  /**
   * modify_ldt(2): the segments of the process. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/modify_ldt.2.html">modify_ldt(2)</a>
   */
  public static LongCall modify_ldt(long func, SpanArg buf, long size) {
    return new LongCall(CallParts.of("modify_ldt", new Num(func), buf, new Num(size)));
  }

  /**
   * pkey_alloc(2): a protection key.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pkey_alloc.2.html">pkey_alloc(2)</a>
   */
  public static LongCall pkey_alloc(LongArg flags, LongArg rights) {
    return new LongCall(CallParts.of("pkey_alloc", flags, rights));
  }

  /**
   * pkey_alloc(2): a protection key.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pkey_alloc.2.html">pkey_alloc(2)</a>
   */
  public static LongCall pkey_alloc(long flags, LongArg rights) {
    return new LongCall(CallParts.of("pkey_alloc", new Num(flags), rights));
  }

  /**
   * pkey_alloc(2): a protection key.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pkey_alloc.2.html">pkey_alloc(2)</a>
   */
  public static LongCall pkey_alloc(LongArg flags, long rights) {
    return new LongCall(CallParts.of("pkey_alloc", flags, new Num(rights)));
  }

  /**
   * pkey_alloc(2): a protection key.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pkey_alloc.2.html">pkey_alloc(2)</a>
   */
  public static LongCall pkey_alloc(long flags, long rights) {
    return new LongCall(CallParts.of("pkey_alloc", new Num(flags), new Num(rights)));
  }

  /**
   * pkey_free(2): gives a protection key back.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pkey_free.2.html">pkey_free(2)</a>
   */
  public static LongCall pkey_free(LongArg key) {
    return new LongCall(CallParts.of("pkey_free", key));
  }

  /**
   * pkey_free(2): gives a protection key back.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/pkey_free.2.html">pkey_free(2)</a>
   */
  public static LongCall pkey_free(long key) {
    return new LongCall(CallParts.of("pkey_free", new Num(key)));
  }

  /**
   * mlock(2): keeps pages in memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock.2.html">mlock(2)</a>
   */
  public static LongCall mlock(SpanArg memory) {
    return new LongCall(CallParts.of("mlock", memory));
  }

  /**
   * mlock(2): keeps pages in memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock.2.html">mlock(2)</a>
   */
  public static LongCall mlock(SpanArg memory, LongArg length) {
    return new LongCall(CallParts.of("mlock", memory, length));
  }

  /**
   * mlock(2): keeps pages in memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock.2.html">mlock(2)</a>
   */
  public static LongCall mlock(SpanArg memory, long length) {
    return new LongCall(CallParts.of("mlock", memory, new Num(length)));
  }

  /**
   * mlock2(2): mlock with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock2.2.html">mlock2(2)</a>
   */
  public static LongCall mlock2(SpanArg memory, LongArg flags) {
    return new LongCall(CallParts.of("mlock2", memory, flags));
  }

  /**
   * mlock2(2): mlock with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock2.2.html">mlock2(2)</a>
   */
  public static LongCall mlock2(SpanArg memory, long flags) {
    return new LongCall(CallParts.of("mlock2", memory, new Num(flags)));
  }

  /**
   * mlock2(2): mlock with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock2.2.html">mlock2(2)</a>
   */
  public static LongCall mlock2(SpanArg memory, LongArg length, LongArg flags) {
    return new LongCall(CallParts.of("mlock2", memory, length, flags));
  }

  /**
   * mlock2(2): mlock with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock2.2.html">mlock2(2)</a>
   */
  public static LongCall mlock2(SpanArg memory, long length, LongArg flags) {
    return new LongCall(CallParts.of("mlock2", memory, new Num(length), flags));
  }

  /**
   * mlock2(2): mlock with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock2.2.html">mlock2(2)</a>
   */
  public static LongCall mlock2(SpanArg memory, LongArg length, long flags) {
    return new LongCall(CallParts.of("mlock2", memory, length, new Num(flags)));
  }

  /**
   * mlock2(2): mlock with flags.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlock2.2.html">mlock2(2)</a>
   */
  public static LongCall mlock2(SpanArg memory, long length, long flags) {
    return new LongCall(CallParts.of("mlock2", memory, new Num(length), new Num(flags)));
  }

  /**
   * munlock(2): undoes mlock.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/munlock.2.html">munlock(2)</a>
   */
  public static LongCall munlock(SpanArg memory) {
    return new LongCall(CallParts.of("munlock", memory));
  }

  /**
   * munlock(2): undoes mlock.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/munlock.2.html">munlock(2)</a>
   */
  public static LongCall munlock(SpanArg memory, LongArg length) {
    return new LongCall(CallParts.of("munlock", memory, length));
  }

  /**
   * munlock(2): undoes mlock.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/munlock.2.html">munlock(2)</a>
   */
  public static LongCall munlock(SpanArg memory, long length) {
    return new LongCall(CallParts.of("munlock", memory, new Num(length)));
  }

  /**
   * mlockall(2): keeps all pages of the process in memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlockall.2.html">mlockall(2)</a>
   */
  public static LongCall mlockall(LongArg flags) {
    return new LongCall(CallParts.of("mlockall", flags));
  }

  /**
   * mlockall(2): keeps all pages of the process in memory.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mlockall.2.html">mlockall(2)</a>
   */
  public static LongCall mlockall(long flags) {
    return new LongCall(CallParts.of("mlockall", new Num(flags)));
  }

  /**
   * munlockall(2): undoes mlockall.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/munlockall.2.html">munlockall(2)</a>
   */
  public static LongCall munlockall() {
    return new LongCall(CallParts.of("munlockall"));
  }

  /**
   * mincore(2): which pages are in memory, a byte each: {@code pages} must have room for them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mincore.2.html">mincore(2)</a>
   */
  public static LongCall mincore(LongArg address, LongArg length, SpanArg pages) {
    return new LongCall(CallParts.of("mincore", address, length, pages));
  }

  /**
   * mincore(2): which pages are in memory, a byte each: {@code pages} must have room for them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mincore.2.html">mincore(2)</a>
   */
  public static LongCall mincore(long address, LongArg length, SpanArg pages) {
    return new LongCall(CallParts.of("mincore", new Num(address), length, pages));
  }

  /**
   * mincore(2): which pages are in memory, a byte each: {@code pages} must have room for them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mincore.2.html">mincore(2)</a>
   */
  public static LongCall mincore(LongArg address, long length, SpanArg pages) {
    return new LongCall(CallParts.of("mincore", address, new Num(length), pages));
  }

  /**
   * mincore(2): which pages are in memory, a byte each: {@code pages} must have room for them.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mincore.2.html">mincore(2)</a>
   */
  public static LongCall mincore(long address, long length, SpanArg pages) {
    return new LongCall(CallParts.of("mincore", new Num(address), new Num(length), pages));
  }

  /**
   * msync(2): writes mapped memory to its file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msync.2.html">msync(2)</a>
   */
  public static LongCall msync(SpanArg memory, LongArg flags) {
    return new LongCall(CallParts.of("msync", memory, flags));
  }

  /**
   * msync(2): writes mapped memory to its file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msync.2.html">msync(2)</a>
   */
  public static LongCall msync(SpanArg memory, long flags) {
    return new LongCall(CallParts.of("msync", memory, new Num(flags)));
  }

  /**
   * msync(2): writes mapped memory to its file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msync.2.html">msync(2)</a>
   */
  public static LongCall msync(SpanArg memory, LongArg length, LongArg flags) {
    return new LongCall(CallParts.of("msync", memory, length, flags));
  }

  /**
   * msync(2): writes mapped memory to its file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msync.2.html">msync(2)</a>
   */
  public static LongCall msync(SpanArg memory, long length, LongArg flags) {
    return new LongCall(CallParts.of("msync", memory, new Num(length), flags));
  }

  /**
   * msync(2): writes mapped memory to its file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msync.2.html">msync(2)</a>
   */
  public static LongCall msync(SpanArg memory, LongArg length, long flags) {
    return new LongCall(CallParts.of("msync", memory, length, new Num(flags)));
  }

  /**
   * msync(2): writes mapped memory to its file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msync.2.html">msync(2)</a>
   */
  public static LongCall msync(SpanArg memory, long length, long flags) {
    return new LongCall(CallParts.of("msync", memory, new Num(length), new Num(flags)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg mode, SpanArg nodes, LongArg maxnode,
      LongArg flags) {
    return new LongCall(CallParts.of("mbind", memory, mode, nodes, maxnode, flags));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long mode, SpanArg nodes, LongArg maxnode,
      LongArg flags) {
    return new LongCall(CallParts.of("mbind", memory, new Num(mode), nodes, maxnode, flags));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg mode, SpanArg nodes, long maxnode,
      LongArg flags) {
    return new LongCall(CallParts.of("mbind", memory, mode, nodes, new Num(maxnode), flags));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long mode, SpanArg nodes, long maxnode,
      LongArg flags) {
    return new LongCall(CallParts.of("mbind", memory, new Num(mode), nodes, new Num(maxnode), flags));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg mode, SpanArg nodes, LongArg maxnode,
      long flags) {
    return new LongCall(CallParts.of("mbind", memory, mode, nodes, maxnode, new Num(flags)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long mode, SpanArg nodes, LongArg maxnode,
      long flags) {
    return new LongCall(CallParts.of("mbind", memory, new Num(mode), nodes, maxnode, new Num(flags)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg mode, SpanArg nodes, long maxnode,
      long flags) {
    return new LongCall(CallParts.of("mbind", memory, mode, nodes, new Num(maxnode), new Num(flags)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long mode, SpanArg nodes, long maxnode, long flags) {
    return new LongCall(CallParts.of("mbind", memory, new Num(mode), nodes, new Num(maxnode), new Num(flags)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg mode, SpanArg nodes, LongArg maxnode) {
    return new LongCall(CallParts.of("mbind", memory, mode, nodes, maxnode));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long mode, SpanArg nodes, LongArg maxnode) {
    return new LongCall(CallParts.of("mbind", memory, new Num(mode), nodes, maxnode));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg mode, SpanArg nodes, long maxnode) {
    return new LongCall(CallParts.of("mbind", memory, mode, nodes, new Num(maxnode)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long mode, SpanArg nodes, long maxnode) {
    return new LongCall(CallParts.of("mbind", memory, new Num(mode), nodes, new Num(maxnode)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg mode, SpanArg nodes) {
    return new LongCall(CallParts.of("mbind", memory, mode, nodes));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long mode, SpanArg nodes) {
    return new LongCall(CallParts.of("mbind", memory, new Num(mode), nodes));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg mode) {
    return new LongCall(CallParts.of("mbind", memory, mode));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long mode) {
    return new LongCall(CallParts.of("mbind", memory, new Num(mode)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg length, LongArg mode, SpanArg nodes,
      LongArg maxnode, LongArg flags) {
    return new LongCall(CallParts.of("mbind", memory, length, mode, nodes, maxnode, flags));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long length, long mode, SpanArg nodes, long maxnode,
      long flags) {
    return new LongCall(CallParts.of("mbind", memory, new Num(length), new Num(mode), nodes, new Num(maxnode), new Num(flags)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg length, LongArg mode, SpanArg nodes,
      LongArg maxnode) {
    return new LongCall(CallParts.of("mbind", memory, length, mode, nodes, maxnode));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long length, LongArg mode, SpanArg nodes,
      LongArg maxnode) {
    return new LongCall(CallParts.of("mbind", memory, new Num(length), mode, nodes, maxnode));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg length, long mode, SpanArg nodes,
      LongArg maxnode) {
    return new LongCall(CallParts.of("mbind", memory, length, new Num(mode), nodes, maxnode));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long length, long mode, SpanArg nodes,
      LongArg maxnode) {
    return new LongCall(CallParts.of("mbind", memory, new Num(length), new Num(mode), nodes, maxnode));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg length, LongArg mode, SpanArg nodes,
      long maxnode) {
    return new LongCall(CallParts.of("mbind", memory, length, mode, nodes, new Num(maxnode)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long length, LongArg mode, SpanArg nodes,
      long maxnode) {
    return new LongCall(CallParts.of("mbind", memory, new Num(length), mode, nodes, new Num(maxnode)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg length, long mode, SpanArg nodes,
      long maxnode) {
    return new LongCall(CallParts.of("mbind", memory, length, new Num(mode), nodes, new Num(maxnode)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long length, long mode, SpanArg nodes,
      long maxnode) {
    return new LongCall(CallParts.of("mbind", memory, new Num(length), new Num(mode), nodes, new Num(maxnode)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg length, LongArg mode, SpanArg nodes) {
    return new LongCall(CallParts.of("mbind", memory, length, mode, nodes));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long length, LongArg mode, SpanArg nodes) {
    return new LongCall(CallParts.of("mbind", memory, new Num(length), mode, nodes));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg length, long mode, SpanArg nodes) {
    return new LongCall(CallParts.of("mbind", memory, length, new Num(mode), nodes));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long length, long mode, SpanArg nodes) {
    return new LongCall(CallParts.of("mbind", memory, new Num(length), new Num(mode), nodes));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg length, LongArg mode) {
    return new LongCall(CallParts.of("mbind", memory, length, mode));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long length, LongArg mode) {
    return new LongCall(CallParts.of("mbind", memory, new Num(length), mode));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, LongArg length, long mode) {
    return new LongCall(CallParts.of("mbind", memory, length, new Num(mode)));
  }

  /**
   * mbind(2): which nodes memory comes from.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mbind.2.html">mbind(2)</a>
   */
  public static LongCall mbind(SpanArg memory, long length, long mode) {
    return new LongCall(CallParts.of("mbind", memory, new Num(length), new Num(mode)));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, LongArg maxnode,
      LongArg address, LongArg flags) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, maxnode, address, flags));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, long maxnode, LongArg address,
      LongArg flags) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, new Num(maxnode), address, flags));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, LongArg maxnode, long address,
      LongArg flags) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, maxnode, new Num(address), flags));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, long maxnode, long address,
      LongArg flags) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, new Num(maxnode), new Num(address), flags));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, LongArg maxnode,
      LongArg address, long flags) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, maxnode, address, new Num(flags)));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, long maxnode, LongArg address,
      long flags) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, new Num(maxnode), address, new Num(flags)));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, LongArg maxnode, long address,
      long flags) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, maxnode, new Num(address), new Num(flags)));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, long maxnode, long address,
      long flags) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, new Num(maxnode), new Num(address), new Num(flags)));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, LongArg maxnode,
      LongArg address) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, maxnode, address));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, long maxnode, LongArg address) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, new Num(maxnode), address));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, LongArg maxnode, long address) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, maxnode, new Num(address)));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, long maxnode, long address) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, new Num(maxnode), new Num(address)));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, LongArg maxnode) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, maxnode));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes, long maxnode) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes, new Num(maxnode)));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode, SpanArg nodes) {
    return new LongCall(CallParts.of("get_mempolicy", mode, nodes));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy(SpanArg mode) {
    return new LongCall(CallParts.of("get_mempolicy", mode));
  }

  /**
   * get_mempolicy(2): the memory policy; {@code maxnode} is at most 1024.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_mempolicy.2.html">get_mempolicy(2)</a>
   */
  public static LongCall get_mempolicy() {
    return new LongCall(CallParts.of("get_mempolicy"));
  }

  /**
   * set_mempolicy_home_node(2): the node that memory is best near to.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy_home_node.2.html">set_mempolicy_home_node(2)</a>
   */
  public static LongCall set_mempolicy_home_node(LongArg address, LongArg length, LongArg node,
      LongArg flags) {
    return new LongCall(CallParts.of("set_mempolicy_home_node", address, length, node, flags));
  }

  /**
   * set_mempolicy_home_node(2): the node that memory is best near to.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy_home_node.2.html">set_mempolicy_home_node(2)</a>
   */
  public static LongCall set_mempolicy_home_node(long address, long length, long node, long flags) {
    return new LongCall(CallParts.of("set_mempolicy_home_node", new Num(address), new Num(length), new Num(node), new Num(flags)));
  }

  /**
   * set_mempolicy_home_node(2): the node that memory is best near to.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy_home_node.2.html">set_mempolicy_home_node(2)</a>
   */
  public static LongCall set_mempolicy_home_node(LongArg address, LongArg length, LongArg node) {
    return new LongCall(CallParts.of("set_mempolicy_home_node", address, length, node));
  }

  /**
   * set_mempolicy_home_node(2): the node that memory is best near to.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy_home_node.2.html">set_mempolicy_home_node(2)</a>
   */
  public static LongCall set_mempolicy_home_node(long address, LongArg length, LongArg node) {
    return new LongCall(CallParts.of("set_mempolicy_home_node", new Num(address), length, node));
  }

  /**
   * set_mempolicy_home_node(2): the node that memory is best near to.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy_home_node.2.html">set_mempolicy_home_node(2)</a>
   */
  public static LongCall set_mempolicy_home_node(LongArg address, long length, LongArg node) {
    return new LongCall(CallParts.of("set_mempolicy_home_node", address, new Num(length), node));
  }

  /**
   * set_mempolicy_home_node(2): the node that memory is best near to.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy_home_node.2.html">set_mempolicy_home_node(2)</a>
   */
  public static LongCall set_mempolicy_home_node(long address, long length, LongArg node) {
    return new LongCall(CallParts.of("set_mempolicy_home_node", new Num(address), new Num(length), node));
  }

  /**
   * set_mempolicy_home_node(2): the node that memory is best near to.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy_home_node.2.html">set_mempolicy_home_node(2)</a>
   */
  public static LongCall set_mempolicy_home_node(LongArg address, LongArg length, long node) {
    return new LongCall(CallParts.of("set_mempolicy_home_node", address, length, new Num(node)));
  }

  /**
   * set_mempolicy_home_node(2): the node that memory is best near to.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy_home_node.2.html">set_mempolicy_home_node(2)</a>
   */
  public static LongCall set_mempolicy_home_node(long address, LongArg length, long node) {
    return new LongCall(CallParts.of("set_mempolicy_home_node", new Num(address), length, new Num(node)));
  }

  /**
   * set_mempolicy_home_node(2): the node that memory is best near to.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy_home_node.2.html">set_mempolicy_home_node(2)</a>
   */
  public static LongCall set_mempolicy_home_node(LongArg address, long length, long node) {
    return new LongCall(CallParts.of("set_mempolicy_home_node", address, new Num(length), new Num(node)));
  }

  /**
   * set_mempolicy_home_node(2): the node that memory is best near to.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/set_mempolicy_home_node.2.html">set_mempolicy_home_node(2)</a>
   */
  public static LongCall set_mempolicy_home_node(long address, long length, long node) {
    return new LongCall(CallParts.of("set_mempolicy_home_node", new Num(address), new Num(length), new Num(node)));
  }

  /**
   * migrate_pages(2): moves a process to other nodes; how many pages could not be moved.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/migrate_pages.2.html">migrate_pages(2)</a>
   */
  public static LongCall migrate_pages(LongArg pid, LongArg maxnode, SpanArg old, SpanArg new_) {
    return new LongCall(CallParts.of("migrate_pages", pid, maxnode, old, new_));
  }

  /**
   * migrate_pages(2): moves a process to other nodes; how many pages could not be moved.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/migrate_pages.2.html">migrate_pages(2)</a>
   */
  public static LongCall migrate_pages(long pid, LongArg maxnode, SpanArg old, SpanArg new_) {
    return new LongCall(CallParts.of("migrate_pages", new Num(pid), maxnode, old, new_));
  }

  /**
   * migrate_pages(2): moves a process to other nodes; how many pages could not be moved.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/migrate_pages.2.html">migrate_pages(2)</a>
   */
  public static LongCall migrate_pages(LongArg pid, long maxnode, SpanArg old, SpanArg new_) {
    return new LongCall(CallParts.of("migrate_pages", pid, new Num(maxnode), old, new_));
  }

  /**
   * migrate_pages(2): moves a process to other nodes; how many pages could not be moved.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/migrate_pages.2.html">migrate_pages(2)</a>
   */
  public static LongCall migrate_pages(long pid, long maxnode, SpanArg old, SpanArg new_) {
    return new LongCall(CallParts.of("migrate_pages", new Num(pid), new Num(maxnode), old, new_));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(LongArg pid, SpanArg pages, SpanArg nodes, SpanArg status,
      LongArg flags) {
    return new LongCall(CallParts.of("move_pages", pid, pages, nodes, status, flags));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(long pid, SpanArg pages, SpanArg nodes, SpanArg status,
      LongArg flags) {
    return new LongCall(CallParts.of("move_pages", new Num(pid), pages, nodes, status, flags));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(LongArg pid, SpanArg pages, SpanArg nodes, SpanArg status,
      long flags) {
    return new LongCall(CallParts.of("move_pages", pid, pages, nodes, status, new Num(flags)));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(long pid, SpanArg pages, SpanArg nodes, SpanArg status,
      long flags) {
    return new LongCall(CallParts.of("move_pages", new Num(pid), pages, nodes, status, new Num(flags)));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(LongArg pid, LongArg count, SpanArg pages, SpanArg nodes,
      SpanArg status, LongArg flags) {
    return new LongCall(CallParts.of("move_pages", pid, count, pages, nodes, status, flags));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(long pid, LongArg count, SpanArg pages, SpanArg nodes,
      SpanArg status, LongArg flags) {
    return new LongCall(CallParts.of("move_pages", new Num(pid), count, pages, nodes, status, flags));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(LongArg pid, long count, SpanArg pages, SpanArg nodes,
      SpanArg status, LongArg flags) {
    return new LongCall(CallParts.of("move_pages", pid, new Num(count), pages, nodes, status, flags));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(long pid, long count, SpanArg pages, SpanArg nodes,
      SpanArg status, LongArg flags) {
    return new LongCall(CallParts.of("move_pages", new Num(pid), new Num(count), pages, nodes, status, flags));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(LongArg pid, LongArg count, SpanArg pages, SpanArg nodes,
      SpanArg status, long flags) {
    return new LongCall(CallParts.of("move_pages", pid, count, pages, nodes, status, new Num(flags)));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(long pid, LongArg count, SpanArg pages, SpanArg nodes,
      SpanArg status, long flags) {
    return new LongCall(CallParts.of("move_pages", new Num(pid), count, pages, nodes, status, new Num(flags)));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(LongArg pid, long count, SpanArg pages, SpanArg nodes,
      SpanArg status, long flags) {
    return new LongCall(CallParts.of("move_pages", pid, new Num(count), pages, nodes, status, new Num(flags)));
  }

  /**
   * move_pages(2): moves single pages; {@code nodes} and {@code status} hold an s32 for each page.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/move_pages.2.html">move_pages(2)</a>
   */
  public static LongCall move_pages(long pid, long count, SpanArg pages, SpanArg nodes,
      SpanArg status, long flags) {
    return new LongCall(CallParts.of("move_pages", new Num(pid), new Num(count), pages, nodes, status, new Num(flags)));
  }

  /**
   * shmget(2): a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static LongCall shmget(LongArg key, LongArg size, LongArg flags) {
    return new LongCall(CallParts.of("shmget", key, size, flags));
  }

  /**
   * shmget(2): a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static LongCall shmget(long key, LongArg size, LongArg flags) {
    return new LongCall(CallParts.of("shmget", new Num(key), size, flags));
  }

  /**
   * shmget(2): a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static LongCall shmget(LongArg key, long size, LongArg flags) {
    return new LongCall(CallParts.of("shmget", key, new Num(size), flags));
  }

  /**
   * shmget(2): a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static LongCall shmget(long key, long size, LongArg flags) {
    return new LongCall(CallParts.of("shmget", new Num(key), new Num(size), flags));
  }

  /**
   * shmget(2): a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static LongCall shmget(LongArg key, LongArg size, long flags) {
    return new LongCall(CallParts.of("shmget", key, size, new Num(flags)));
  }

  /**
   * shmget(2): a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static LongCall shmget(long key, LongArg size, long flags) {
    return new LongCall(CallParts.of("shmget", new Num(key), size, new Num(flags)));
  }

  /**
   * shmget(2): a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static LongCall shmget(LongArg key, long size, long flags) {
    return new LongCall(CallParts.of("shmget", key, new Num(size), new Num(flags)));
  }

  /**
   * shmget(2): a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmget.2.html">shmget(2)</a>
   */
  public static LongCall shmget(long key, long size, long flags) {
    return new LongCall(CallParts.of("shmget", new Num(key), new Num(size), new Num(flags)));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(LongArg id, LongArg command, AnyArg buf) {
    return new LongCall(CallParts.of("shmctl", id, command, buf));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(long id, LongArg command, AnyArg buf) {
    return new LongCall(CallParts.of("shmctl", new Num(id), command, buf));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(LongArg id, long command, AnyArg buf) {
    return new LongCall(CallParts.of("shmctl", id, new Num(command), buf));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(long id, long command, AnyArg buf) {
    return new LongCall(CallParts.of("shmctl", new Num(id), new Num(command), buf));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(LongArg id, LongArg command, long buf) {
    return new LongCall(CallParts.of("shmctl", id, command, new Num(buf)));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(long id, LongArg command, long buf) {
    return new LongCall(CallParts.of("shmctl", new Num(id), command, new Num(buf)));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(LongArg id, long command, long buf) {
    return new LongCall(CallParts.of("shmctl", id, new Num(command), new Num(buf)));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(long id, long command, long buf) {
    return new LongCall(CallParts.of("shmctl", new Num(id), new Num(command), new Num(buf)));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(LongArg id, LongArg command) {
    return new LongCall(CallParts.of("shmctl", id, command));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(long id, LongArg command) {
    return new LongCall(CallParts.of("shmctl", new Num(id), command));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(LongArg id, long command) {
    return new LongCall(CallParts.of("shmctl", id, new Num(command)));
  }

  /**
   * shmctl(2): reads and changes a shared memory segment.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/shmctl.2.html">shmctl(2)</a>
   */
  public static LongCall shmctl(long id, long command) {
    return new LongCall(CallParts.of("shmctl", new Num(id), new Num(command)));
  }

  /**
   * semget(2): a set of semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semget.2.html">semget(2)</a>
   */
  public static LongCall semget(LongArg key, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("semget", key, count, flags));
  }

  /**
   * semget(2): a set of semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semget.2.html">semget(2)</a>
   */
  public static LongCall semget(long key, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("semget", new Num(key), count, flags));
  }

  /**
   * semget(2): a set of semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semget.2.html">semget(2)</a>
   */
  public static LongCall semget(LongArg key, long count, LongArg flags) {
    return new LongCall(CallParts.of("semget", key, new Num(count), flags));
  }

  /**
   * semget(2): a set of semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semget.2.html">semget(2)</a>
   */
  public static LongCall semget(long key, long count, LongArg flags) {
    return new LongCall(CallParts.of("semget", new Num(key), new Num(count), flags));
  }

  /**
   * semget(2): a set of semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semget.2.html">semget(2)</a>
   */
  public static LongCall semget(LongArg key, LongArg count, long flags) {
    return new LongCall(CallParts.of("semget", key, count, new Num(flags)));
  }

  /**
   * semget(2): a set of semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semget.2.html">semget(2)</a>
   */
  public static LongCall semget(long key, LongArg count, long flags) {
    return new LongCall(CallParts.of("semget", new Num(key), count, new Num(flags)));
  }

  /**
   * semget(2): a set of semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semget.2.html">semget(2)</a>
   */
  public static LongCall semget(LongArg key, long count, long flags) {
    return new LongCall(CallParts.of("semget", key, new Num(count), new Num(flags)));
  }

  /**
   * semget(2): a set of semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semget.2.html">semget(2)</a>
   */
  public static LongCall semget(long key, long count, long flags) {
    return new LongCall(CallParts.of("semget", new Num(key), new Num(count), new Num(flags)));
  }

  /**
   * semop(2): does operations on semaphores, all or none.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semop.2.html">semop(2)</a>
   */
  public static LongCall semop(LongArg id, SpanArg ops) {
    return new LongCall(CallParts.of("semop", id, ops));
  }

  /**
   * semop(2): does operations on semaphores, all or none.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semop.2.html">semop(2)</a>
   */
  public static LongCall semop(long id, SpanArg ops) {
    return new LongCall(CallParts.of("semop", new Num(id), ops));
  }

  /**
   * semop(2): does operations on semaphores, all or none.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semop.2.html">semop(2)</a>
   */
  public static LongCall semop(LongArg id, SpanArg ops, LongArg count) {
    return new LongCall(CallParts.of("semop", id, ops, count));
  }

  /**
   * semop(2): does operations on semaphores, all or none.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semop.2.html">semop(2)</a>
   */
  public static LongCall semop(long id, SpanArg ops, LongArg count) {
    return new LongCall(CallParts.of("semop", new Num(id), ops, count));
  }

  /**
   * semop(2): does operations on semaphores, all or none.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semop.2.html">semop(2)</a>
   */
  public static LongCall semop(LongArg id, SpanArg ops, long count) {
    return new LongCall(CallParts.of("semop", id, ops, new Num(count)));
  }

  /**
   * semop(2): does operations on semaphores, all or none.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semop.2.html">semop(2)</a>
   */
  public static LongCall semop(long id, SpanArg ops, long count) {
    return new LongCall(CallParts.of("semop", new Num(id), ops, new Num(count)));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(LongArg id, SpanArg ops, SpanArg timeout) {
    return new LongCall(CallParts.of("semtimedop", id, ops, timeout));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(long id, SpanArg ops, SpanArg timeout) {
    return new LongCall(CallParts.of("semtimedop", new Num(id), ops, timeout));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(LongArg id, SpanArg ops) {
    return new LongCall(CallParts.of("semtimedop", id, ops));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(long id, SpanArg ops) {
    return new LongCall(CallParts.of("semtimedop", new Num(id), ops));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(LongArg id, SpanArg ops, LongArg count, SpanArg timeout) {
    return new LongCall(CallParts.of("semtimedop", id, ops, count, timeout));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(long id, SpanArg ops, LongArg count, SpanArg timeout) {
    return new LongCall(CallParts.of("semtimedop", new Num(id), ops, count, timeout));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(LongArg id, SpanArg ops, long count, SpanArg timeout) {
    return new LongCall(CallParts.of("semtimedop", id, ops, new Num(count), timeout));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(long id, SpanArg ops, long count, SpanArg timeout) {
    return new LongCall(CallParts.of("semtimedop", new Num(id), ops, new Num(count), timeout));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(LongArg id, SpanArg ops, LongArg count) {
    return new LongCall(CallParts.of("semtimedop", id, ops, count));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(long id, SpanArg ops, LongArg count) {
    return new LongCall(CallParts.of("semtimedop", new Num(id), ops, count));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(LongArg id, SpanArg ops, long count) {
    return new LongCall(CallParts.of("semtimedop", id, ops, new Num(count)));
  }

  /**
   * semtimedop(2): semop with a limit of time.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semtimedop.2.html">semtimedop(2)</a>
   */
  public static LongCall semtimedop(long id, SpanArg ops, long count) {
    return new LongCall(CallParts.of("semtimedop", new Num(id), ops, new Num(count)));
  }

  /**
   * semctl(2): reads and changes semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static LongCall semctl(LongArg id, LongArg index, LongArg command, AnyArg argument) {
    return new LongCall(CallParts.of("semctl", id, index, command, argument));
  }

  /**
   * semctl(2): reads and changes semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static LongCall semctl(long id, long index, long command, long argument) {
    return new LongCall(CallParts.of("semctl", new Num(id), new Num(index), new Num(command), new Num(argument)));
  }

  /**
   * semctl(2): reads and changes semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static LongCall semctl(LongArg id, LongArg index, LongArg command) {
    return new LongCall(CallParts.of("semctl", id, index, command));
  }

  /**
   * semctl(2): reads and changes semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static LongCall semctl(long id, LongArg index, LongArg command) {
    return new LongCall(CallParts.of("semctl", new Num(id), index, command));
  }

  /**
   * semctl(2): reads and changes semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static LongCall semctl(LongArg id, long index, LongArg command) {
    return new LongCall(CallParts.of("semctl", id, new Num(index), command));
  }

  /**
   * semctl(2): reads and changes semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static LongCall semctl(long id, long index, LongArg command) {
    return new LongCall(CallParts.of("semctl", new Num(id), new Num(index), command));
  }

  /**
   * semctl(2): reads and changes semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static LongCall semctl(LongArg id, LongArg index, long command) {
    return new LongCall(CallParts.of("semctl", id, index, new Num(command)));
  }

  /**
   * semctl(2): reads and changes semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static LongCall semctl(long id, LongArg index, long command) {
    return new LongCall(CallParts.of("semctl", new Num(id), index, new Num(command)));
  }

  /**
   * semctl(2): reads and changes semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static LongCall semctl(LongArg id, long index, long command) {
    return new LongCall(CallParts.of("semctl", id, new Num(index), new Num(command)));
  }

  /**
   * semctl(2): reads and changes semaphores.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/semctl.2.html">semctl(2)</a>
   */
  public static LongCall semctl(long id, long index, long command) {
    return new LongCall(CallParts.of("semctl", new Num(id), new Num(index), new Num(command)));
  }

  /**
   * msgget(2): a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgget.2.html">msgget(2)</a>
   */
  public static LongCall msgget(LongArg key, LongArg flags) {
    return new LongCall(CallParts.of("msgget", key, flags));
  }

  /**
   * msgget(2): a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgget.2.html">msgget(2)</a>
   */
  public static LongCall msgget(long key, LongArg flags) {
    return new LongCall(CallParts.of("msgget", new Num(key), flags));
  }

  /**
   * msgget(2): a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgget.2.html">msgget(2)</a>
   */
  public static LongCall msgget(LongArg key, long flags) {
    return new LongCall(CallParts.of("msgget", key, new Num(flags)));
  }

  /**
   * msgget(2): a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgget.2.html">msgget(2)</a>
   */
  public static LongCall msgget(long key, long flags) {
    return new LongCall(CallParts.of("msgget", new Num(key), new Num(flags)));
  }

  /**
   * msgsnd(2): sends a message: a long for its type, then {@code size} bytes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgsnd.2.html">msgsnd(2)</a>
   */
  public static LongCall msgsnd(LongArg id, SpanArg message, LongArg size, LongArg flags) {
    return new LongCall(CallParts.of("msgsnd", id, message, size, flags));
  }

  /**
   * msgsnd(2): sends a message: a long for its type, then {@code size} bytes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgsnd.2.html">msgsnd(2)</a>
   */
  public static LongCall msgsnd(long id, SpanArg message, LongArg size, LongArg flags) {
    return new LongCall(CallParts.of("msgsnd", new Num(id), message, size, flags));
  }

  /**
   * msgsnd(2): sends a message: a long for its type, then {@code size} bytes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgsnd.2.html">msgsnd(2)</a>
   */
  public static LongCall msgsnd(LongArg id, SpanArg message, long size, LongArg flags) {
    return new LongCall(CallParts.of("msgsnd", id, message, new Num(size), flags));
  }

  /**
   * msgsnd(2): sends a message: a long for its type, then {@code size} bytes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgsnd.2.html">msgsnd(2)</a>
   */
  public static LongCall msgsnd(long id, SpanArg message, long size, LongArg flags) {
    return new LongCall(CallParts.of("msgsnd", new Num(id), message, new Num(size), flags));
  }

  /**
   * msgsnd(2): sends a message: a long for its type, then {@code size} bytes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgsnd.2.html">msgsnd(2)</a>
   */
  public static LongCall msgsnd(LongArg id, SpanArg message, LongArg size, long flags) {
    return new LongCall(CallParts.of("msgsnd", id, message, size, new Num(flags)));
  }

  /**
   * msgsnd(2): sends a message: a long for its type, then {@code size} bytes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgsnd.2.html">msgsnd(2)</a>
   */
  public static LongCall msgsnd(long id, SpanArg message, LongArg size, long flags) {
    return new LongCall(CallParts.of("msgsnd", new Num(id), message, size, new Num(flags)));
  }

  /**
   * msgsnd(2): sends a message: a long for its type, then {@code size} bytes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgsnd.2.html">msgsnd(2)</a>
   */
  public static LongCall msgsnd(LongArg id, SpanArg message, long size, long flags) {
    return new LongCall(CallParts.of("msgsnd", id, message, new Num(size), new Num(flags)));
  }

  /**
   * msgsnd(2): sends a message: a long for its type, then {@code size} bytes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgsnd.2.html">msgsnd(2)</a>
   */
  public static LongCall msgsnd(long id, SpanArg message, long size, long flags) {
    return new LongCall(CallParts.of("msgsnd", new Num(id), message, new Num(size), new Num(flags)));
  }

  /**
   * msgrcv(2): receives a message: a long for its type, then at most {@code size} bytes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgrcv.2.html">msgrcv(2)</a>
   */
  public static LongCall msgrcv(LongArg id, SpanArg message, LongArg size, LongArg type,
      LongArg flags) {
    return new LongCall(CallParts.of("msgrcv", id, message, size, type, flags));
  }

  /**
   * msgrcv(2): receives a message: a long for its type, then at most {@code size} bytes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgrcv.2.html">msgrcv(2)</a>
   */
  public static LongCall msgrcv(long id, SpanArg message, long size, long type, long flags) {
    return new LongCall(CallParts.of("msgrcv", new Num(id), message, new Num(size), new Num(type), new Num(flags)));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(LongArg id, LongArg command, AnyArg buf) {
    return new LongCall(CallParts.of("msgctl", id, command, buf));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(long id, LongArg command, AnyArg buf) {
    return new LongCall(CallParts.of("msgctl", new Num(id), command, buf));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(LongArg id, long command, AnyArg buf) {
    return new LongCall(CallParts.of("msgctl", id, new Num(command), buf));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(long id, long command, AnyArg buf) {
    return new LongCall(CallParts.of("msgctl", new Num(id), new Num(command), buf));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(LongArg id, LongArg command, long buf) {
    return new LongCall(CallParts.of("msgctl", id, command, new Num(buf)));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(long id, LongArg command, long buf) {
    return new LongCall(CallParts.of("msgctl", new Num(id), command, new Num(buf)));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(LongArg id, long command, long buf) {
    return new LongCall(CallParts.of("msgctl", id, new Num(command), new Num(buf)));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(long id, long command, long buf) {
    return new LongCall(CallParts.of("msgctl", new Num(id), new Num(command), new Num(buf)));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(LongArg id, LongArg command) {
    return new LongCall(CallParts.of("msgctl", id, command));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(long id, LongArg command) {
    return new LongCall(CallParts.of("msgctl", new Num(id), command));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(LongArg id, long command) {
    return new LongCall(CallParts.of("msgctl", id, new Num(command)));
  }

  /**
   * msgctl(2): reads and changes a message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/msgctl.2.html">msgctl(2)</a>
   */
  public static LongCall msgctl(long id, long command) {
    return new LongCall(CallParts.of("msgctl", new Num(id), new Num(command)));
  }

  /**
   * mq_open(2): opens a POSIX message queue; its name here has no slash.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static FdCall mq_open(PathArg name, LongArg flags, LongArg mode, SpanArg attr) {
    return new FdCall(CallParts.of("mq_open", name, flags, mode, attr));
  }

  /**
   * mq_open(2): opens a POSIX message queue; its name here has no slash.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static FdCall mq_open(PathArg name, long flags, LongArg mode, SpanArg attr) {
    return new FdCall(CallParts.of("mq_open", name, new Num(flags), mode, attr));
  }

  /**
   * mq_open(2): opens a POSIX message queue; its name here has no slash.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static FdCall mq_open(PathArg name, LongArg flags, long mode, SpanArg attr) {
    return new FdCall(CallParts.of("mq_open", name, flags, new Num(mode), attr));
  }

  /**
   * mq_open(2): opens a POSIX message queue; its name here has no slash.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static FdCall mq_open(PathArg name, long flags, long mode, SpanArg attr) {
    return new FdCall(CallParts.of("mq_open", name, new Num(flags), new Num(mode), attr));
  }

  /**
   * mq_open(2): opens a POSIX message queue; its name here has no slash.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static FdCall mq_open(PathArg name, LongArg flags, LongArg mode) {
    return new FdCall(CallParts.of("mq_open", name, flags, mode));
  }

  /**
   * mq_open(2): opens a POSIX message queue; its name here has no slash.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static FdCall mq_open(PathArg name, long flags, LongArg mode) {
    return new FdCall(CallParts.of("mq_open", name, new Num(flags), mode));
  }

  /**
   * mq_open(2): opens a POSIX message queue; its name here has no slash.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static FdCall mq_open(PathArg name, LongArg flags, long mode) {
    return new FdCall(CallParts.of("mq_open", name, flags, new Num(mode)));
  }

  /**
   * mq_open(2): opens a POSIX message queue; its name here has no slash.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static FdCall mq_open(PathArg name, long flags, long mode) {
    return new FdCall(CallParts.of("mq_open", name, new Num(flags), new Num(mode)));
  }

  /**
   * mq_open(2): opens a POSIX message queue; its name here has no slash.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static FdCall mq_open(PathArg name, LongArg flags) {
    return new FdCall(CallParts.of("mq_open", name, flags));
  }

  /**
   * mq_open(2): opens a POSIX message queue; its name here has no slash.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_open.2.html">mq_open(2)</a>
   */
  public static FdCall mq_open(PathArg name, long flags) {
    return new FdCall(CallParts.of("mq_open", name, new Num(flags)));
  }

  /**
   * mq_unlink(2): removes a POSIX message queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_unlink.2.html">mq_unlink(2)</a>
   */
  public static LongCall mq_unlink(PathArg name) {
    return new LongCall(CallParts.of("mq_unlink", name));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, LongArg priority,
      SpanArg timeout) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, priority, timeout));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, long priority, SpanArg timeout) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, new Num(priority), timeout));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, LongArg priority) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, priority));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, long priority) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, new Num(priority)));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, LongArg size, LongArg priority,
      SpanArg timeout) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, size, priority, timeout));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, long size, LongArg priority,
      SpanArg timeout) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, new Num(size), priority, timeout));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, LongArg size, long priority,
      SpanArg timeout) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, size, new Num(priority), timeout));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, long size, long priority,
      SpanArg timeout) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, new Num(size), new Num(priority), timeout));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, LongArg size, LongArg priority) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, size, priority));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, long size, LongArg priority) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, new Num(size), priority));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, LongArg size, long priority) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, size, new Num(priority)));
  }

  /**
   * mq_timedsend(2): sends a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedsend.2.html">mq_timedsend(2)</a>
   */
  public static LongCall mq_timedsend(FdArg fd, SpanArg message, long size, long priority) {
    return new LongCall(CallParts.of("mq_timedsend", fd, message, new Num(size), new Num(priority)));
  }

  /**
   * mq_timedreceive(2): receives a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html">mq_timedreceive(2)</a>
   */
  public static LongCall mq_timedreceive(FdArg fd, SpanArg message, SpanArg priority,
      SpanArg timeout) {
    return new LongCall(CallParts.of("mq_timedreceive", fd, message, priority, timeout));
  }

  /**
   * mq_timedreceive(2): receives a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html">mq_timedreceive(2)</a>
   */
  public static LongCall mq_timedreceive(FdArg fd, SpanArg message, SpanArg priority) {
    return new LongCall(CallParts.of("mq_timedreceive", fd, message, priority));
  }

  /**
   * mq_timedreceive(2): receives a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html">mq_timedreceive(2)</a>
   */
  public static LongCall mq_timedreceive(FdArg fd, SpanArg message) {
    return new LongCall(CallParts.of("mq_timedreceive", fd, message));
  }

  /**
   * mq_timedreceive(2): receives a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html">mq_timedreceive(2)</a>
   */
  public static LongCall mq_timedreceive(FdArg fd, SpanArg message, LongArg size, SpanArg priority,
      SpanArg timeout) {
    return new LongCall(CallParts.of("mq_timedreceive", fd, message, size, priority, timeout));
  }

  /**
   * mq_timedreceive(2): receives a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html">mq_timedreceive(2)</a>
   */
  public static LongCall mq_timedreceive(FdArg fd, SpanArg message, long size, SpanArg priority,
      SpanArg timeout) {
    return new LongCall(CallParts.of("mq_timedreceive", fd, message, new Num(size), priority, timeout));
  }

  /**
   * mq_timedreceive(2): receives a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html">mq_timedreceive(2)</a>
   */
  public static LongCall mq_timedreceive(FdArg fd, SpanArg message, LongArg size,
      SpanArg priority) {
    return new LongCall(CallParts.of("mq_timedreceive", fd, message, size, priority));
  }

  /**
   * mq_timedreceive(2): receives a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html">mq_timedreceive(2)</a>
   */
  public static LongCall mq_timedreceive(FdArg fd, SpanArg message, long size, SpanArg priority) {
    return new LongCall(CallParts.of("mq_timedreceive", fd, message, new Num(size), priority));
  }

  /**
   * mq_timedreceive(2): receives a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html">mq_timedreceive(2)</a>
   */
  public static LongCall mq_timedreceive(FdArg fd, SpanArg message, LongArg size) {
    return new LongCall(CallParts.of("mq_timedreceive", fd, message, size));
  }

  /**
   * mq_timedreceive(2): receives a message.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html">mq_timedreceive(2)</a>
   */
  public static LongCall mq_timedreceive(FdArg fd, SpanArg message, long size) {
    return new LongCall(CallParts.of("mq_timedreceive", fd, message, new Num(size)));
  }

  /**
   * mq_notify(2): a signal when a message comes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_notify.2.html">mq_notify(2)</a>
   */
  public static LongCall mq_notify(FdArg fd, SpanArg event) {
    return new LongCall(CallParts.of("mq_notify", fd, event));
  }

  /**
   * mq_notify(2): a signal when a message comes.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_notify.2.html">mq_notify(2)</a>
   */
  public static LongCall mq_notify(FdArg fd) {
    return new LongCall(CallParts.of("mq_notify", fd));
  }

  /**
   * mq_getsetattr(2): reads and sets the attributes of a queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html">mq_getsetattr(2)</a>
   */
  public static LongCall mq_getsetattr(FdArg fd, SpanArg new_, SpanArg old) {
    return new LongCall(CallParts.of("mq_getsetattr", fd, new_, old));
  }

  /**
   * mq_getsetattr(2): reads and sets the attributes of a queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html">mq_getsetattr(2)</a>
   */
  public static LongCall mq_getsetattr(FdArg fd, SpanArg new_) {
    return new LongCall(CallParts.of("mq_getsetattr", fd, new_));
  }

  /**
   * mq_getsetattr(2): reads and sets the attributes of a queue.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html">mq_getsetattr(2)</a>
   */
  public static LongCall mq_getsetattr(FdArg fd) {
    return new LongCall(CallParts.of("mq_getsetattr", fd));
  }

  /**
   * getrandom(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</a>
   */
  public static LongCall getrandom(SpanArg buf, LongArg flags) {
    return new LongCall(CallParts.of("getrandom", buf, flags));
  }

  /**
   * getrandom(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</a>
   */
  public static LongCall getrandom(SpanArg buf, long flags) {
    return new LongCall(CallParts.of("getrandom", buf, new Num(flags)));
  }

  /**
   * getrandom(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</a>
   */
  public static LongCall getrandom(SpanArg buf) {
    return new LongCall(CallParts.of("getrandom", buf));
  }

  /**
   * getrandom(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</a>
   */
  public static LongCall getrandom(SpanArg buf, LongArg count, LongArg flags) {
    return new LongCall(CallParts.of("getrandom", buf, count, flags));
  }

  /**
   * getrandom(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</a>
   */
  public static LongCall getrandom(SpanArg buf, long count, LongArg flags) {
    return new LongCall(CallParts.of("getrandom", buf, new Num(count), flags));
  }

  /**
   * getrandom(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</a>
   */
  public static LongCall getrandom(SpanArg buf, LongArg count, long flags) {
    return new LongCall(CallParts.of("getrandom", buf, count, new Num(flags)));
  }

  /**
   * getrandom(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getrandom.2.html">getrandom(2)</a>
   */
  public static LongCall getrandom(SpanArg buf, long count, long flags) {
    return new LongCall(CallParts.of("getrandom", buf, new Num(count), new Num(flags)));
  }

  /**
   * add_key(2): a key for the kernel to keep.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/add_key.2.html">add_key(2)</a>
   */
  public static LongCall add_key(PathArg type, PathArg description, SpanArg payload,
      LongArg keyring) {
    return new LongCall(CallParts.of("add_key", type, description, payload, keyring));
  }

  /**
   * add_key(2): a key for the kernel to keep.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/add_key.2.html">add_key(2)</a>
   */
  public static LongCall add_key(PathArg type, PathArg description, SpanArg payload, long keyring) {
    return new LongCall(CallParts.of("add_key", type, description, payload, new Num(keyring)));
  }

  /**
   * add_key(2): a key for the kernel to keep.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/add_key.2.html">add_key(2)</a>
   */
  public static LongCall add_key(PathArg type, PathArg description, SpanArg payload, LongArg size,
      LongArg keyring) {
    return new LongCall(CallParts.of("add_key", type, description, payload, size, keyring));
  }

  /**
   * add_key(2): a key for the kernel to keep.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/add_key.2.html">add_key(2)</a>
   */
  public static LongCall add_key(PathArg type, PathArg description, SpanArg payload, long size,
      LongArg keyring) {
    return new LongCall(CallParts.of("add_key", type, description, payload, new Num(size), keyring));
  }

  /**
   * add_key(2): a key for the kernel to keep.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/add_key.2.html">add_key(2)</a>
   */
  public static LongCall add_key(PathArg type, PathArg description, SpanArg payload, LongArg size,
      long keyring) {
    return new LongCall(CallParts.of("add_key", type, description, payload, size, new Num(keyring)));
  }

  /**
   * add_key(2): a key for the kernel to keep.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/add_key.2.html">add_key(2)</a>
   */
  public static LongCall add_key(PathArg type, PathArg description, SpanArg payload, long size,
      long keyring) {
    return new LongCall(CallParts.of("add_key", type, description, payload, new Num(size), new Num(keyring)));
  }

  /**
   * request_key(2): finds a key.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/request_key.2.html">request_key(2)</a>
   */
  public static LongCall request_key(PathArg type, PathArg description, PathArg info,
      LongArg keyring) {
    return new LongCall(CallParts.of("request_key", type, description, info, keyring));
  }

  /**
   * request_key(2): finds a key.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/request_key.2.html">request_key(2)</a>
   */
  public static LongCall request_key(PathArg type, PathArg description, PathArg info,
      long keyring) {
    return new LongCall(CallParts.of("request_key", type, description, info, new Num(keyring)));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(LongArg operation, AnyArg a, AnyArg b, AnyArg c, AnyArg d) {
    return new LongCall(CallParts.of("keyctl", operation, a, b, c, d));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(long operation, long a, long b, long c, long d) {
    return new LongCall(CallParts.of("keyctl", new Num(operation), new Num(a), new Num(b), new Num(c), new Num(d)));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(LongArg operation, AnyArg a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("keyctl", operation, a, b, c));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(long operation, long a, long b, long c) {
    return new LongCall(CallParts.of("keyctl", new Num(operation), new Num(a), new Num(b), new Num(c)));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(LongArg operation, AnyArg a, AnyArg b) {
    return new LongCall(CallParts.of("keyctl", operation, a, b));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(long operation, AnyArg a, AnyArg b) {
    return new LongCall(CallParts.of("keyctl", new Num(operation), a, b));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(LongArg operation, long a, AnyArg b) {
    return new LongCall(CallParts.of("keyctl", operation, new Num(a), b));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(long operation, long a, AnyArg b) {
    return new LongCall(CallParts.of("keyctl", new Num(operation), new Num(a), b));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(LongArg operation, AnyArg a, long b) {
    return new LongCall(CallParts.of("keyctl", operation, a, new Num(b)));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(long operation, AnyArg a, long b) {
    return new LongCall(CallParts.of("keyctl", new Num(operation), a, new Num(b)));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(LongArg operation, long a, long b) {
    return new LongCall(CallParts.of("keyctl", operation, new Num(a), new Num(b)));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(long operation, long a, long b) {
    return new LongCall(CallParts.of("keyctl", new Num(operation), new Num(a), new Num(b)));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(LongArg operation, AnyArg a) {
    return new LongCall(CallParts.of("keyctl", operation, a));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(long operation, AnyArg a) {
    return new LongCall(CallParts.of("keyctl", new Num(operation), a));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(LongArg operation, long a) {
    return new LongCall(CallParts.of("keyctl", operation, new Num(a)));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(long operation, long a) {
    return new LongCall(CallParts.of("keyctl", new Num(operation), new Num(a)));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(LongArg operation) {
    return new LongCall(CallParts.of("keyctl", operation));
  }

  /**
   * keyctl(2): works with keys.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/keyctl.2.html">keyctl(2)</a>
   */
  public static LongCall keyctl(long operation) {
    return new LongCall(CallParts.of("keyctl", new Num(operation)));
  }

  /**
   * landlock_create_ruleset(2): begins a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html">landlock_create_ruleset(2)</a>
   */
  public static FdCall landlock_create_ruleset(SpanArg attr, LongArg size, LongArg flags) {
    return new FdCall(CallParts.of("landlock_create_ruleset", attr, size, flags));
  }

  /**
   * landlock_create_ruleset(2): begins a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html">landlock_create_ruleset(2)</a>
   */
  public static FdCall landlock_create_ruleset(SpanArg attr, long size, LongArg flags) {
    return new FdCall(CallParts.of("landlock_create_ruleset", attr, new Num(size), flags));
  }

  /**
   * landlock_create_ruleset(2): begins a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html">landlock_create_ruleset(2)</a>
   */
  public static FdCall landlock_create_ruleset(SpanArg attr, LongArg size, long flags) {
    return new FdCall(CallParts.of("landlock_create_ruleset", attr, size, new Num(flags)));
  }

  /**
   * landlock_create_ruleset(2): begins a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html">landlock_create_ruleset(2)</a>
   */
  public static FdCall landlock_create_ruleset(SpanArg attr, long size, long flags) {
    return new FdCall(CallParts.of("landlock_create_ruleset", attr, new Num(size), new Num(flags)));
  }

  /**
   * landlock_create_ruleset(2): begins a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html">landlock_create_ruleset(2)</a>
   */
  public static FdCall landlock_create_ruleset(SpanArg attr, LongArg size) {
    return new FdCall(CallParts.of("landlock_create_ruleset", attr, size));
  }

  /**
   * landlock_create_ruleset(2): begins a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html">landlock_create_ruleset(2)</a>
   */
  public static FdCall landlock_create_ruleset(SpanArg attr, long size) {
    return new FdCall(CallParts.of("landlock_create_ruleset", attr, new Num(size)));
  }

  /**
   * landlock_create_ruleset(2): begins a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html">landlock_create_ruleset(2)</a>
   */
  public static FdCall landlock_create_ruleset(SpanArg attr) {
    return new FdCall(CallParts.of("landlock_create_ruleset", attr));
  }

  /**
   * landlock_create_ruleset(2): begins a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html">landlock_create_ruleset(2)</a>
   */
  public static FdCall landlock_create_ruleset() {
    return new FdCall(CallParts.of("landlock_create_ruleset"));
  }

  /**
   * landlock_add_rule(2): allows something in a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html">landlock_add_rule(2)</a>
   */
  public static LongCall landlock_add_rule(FdArg ruleset, LongArg type, SpanArg attr,
      LongArg flags) {
    return new LongCall(CallParts.of("landlock_add_rule", ruleset, type, attr, flags));
  }

  /**
   * landlock_add_rule(2): allows something in a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html">landlock_add_rule(2)</a>
   */
  public static LongCall landlock_add_rule(FdArg ruleset, long type, SpanArg attr, LongArg flags) {
    return new LongCall(CallParts.of("landlock_add_rule", ruleset, new Num(type), attr, flags));
  }

  /**
   * landlock_add_rule(2): allows something in a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html">landlock_add_rule(2)</a>
   */
  public static LongCall landlock_add_rule(FdArg ruleset, LongArg type, SpanArg attr, long flags) {
    return new LongCall(CallParts.of("landlock_add_rule", ruleset, type, attr, new Num(flags)));
  }

  /**
   * landlock_add_rule(2): allows something in a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html">landlock_add_rule(2)</a>
   */
  public static LongCall landlock_add_rule(FdArg ruleset, long type, SpanArg attr, long flags) {
    return new LongCall(CallParts.of("landlock_add_rule", ruleset, new Num(type), attr, new Num(flags)));
  }

  /**
   * landlock_add_rule(2): allows something in a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html">landlock_add_rule(2)</a>
   */
  public static LongCall landlock_add_rule(FdArg ruleset, LongArg type, SpanArg attr) {
    return new LongCall(CallParts.of("landlock_add_rule", ruleset, type, attr));
  }

  /**
   * landlock_add_rule(2): allows something in a sandbox.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html">landlock_add_rule(2)</a>
   */
  public static LongCall landlock_add_rule(FdArg ruleset, long type, SpanArg attr) {
    return new LongCall(CallParts.of("landlock_add_rule", ruleset, new Num(type), attr));
  }

  /**
   * lsm_get_self_attr(2): a security attribute of the thread that runs it; {@code size} must hold the length of {@code ctx}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static LongCall lsm_get_self_attr(LongArg attribute, SpanArg ctx, SpanArg size,
      LongArg flags) {
    return new LongCall(CallParts.of("lsm_get_self_attr", attribute, ctx, size, flags));
  }

  /**
   * lsm_get_self_attr(2): a security attribute of the thread that runs it; {@code size} must hold the length of {@code ctx}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static LongCall lsm_get_self_attr(long attribute, SpanArg ctx, SpanArg size,
      LongArg flags) {
    return new LongCall(CallParts.of("lsm_get_self_attr", new Num(attribute), ctx, size, flags));
  }

  /**
   * lsm_get_self_attr(2): a security attribute of the thread that runs it; {@code size} must hold the length of {@code ctx}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static LongCall lsm_get_self_attr(LongArg attribute, SpanArg ctx, SpanArg size,
      long flags) {
    return new LongCall(CallParts.of("lsm_get_self_attr", attribute, ctx, size, new Num(flags)));
  }

  /**
   * lsm_get_self_attr(2): a security attribute of the thread that runs it; {@code size} must hold the length of {@code ctx}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static LongCall lsm_get_self_attr(long attribute, SpanArg ctx, SpanArg size, long flags) {
    return new LongCall(CallParts.of("lsm_get_self_attr", new Num(attribute), ctx, size, new Num(flags)));
  }

  /**
   * lsm_get_self_attr(2): a security attribute of the thread that runs it; {@code size} must hold the length of {@code ctx}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static LongCall lsm_get_self_attr(LongArg attribute, SpanArg ctx, SpanArg size) {
    return new LongCall(CallParts.of("lsm_get_self_attr", attribute, ctx, size));
  }

  /**
   * lsm_get_self_attr(2): a security attribute of the thread that runs it; {@code size} must hold the length of {@code ctx}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_get_self_attr.2.html">lsm_get_self_attr(2)</a>
   */
  public static LongCall lsm_get_self_attr(long attribute, SpanArg ctx, SpanArg size) {
    return new LongCall(CallParts.of("lsm_get_self_attr", new Num(attribute), ctx, size));
  }

  /**
   * lsm_list_modules(2): which security modules are active; {@code size} must hold the bytes of {@code ids}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_list_modules.2.html">lsm_list_modules(2)</a>
   */
  public static LongCall lsm_list_modules(SpanArg ids, SpanArg size, LongArg flags) {
    return new LongCall(CallParts.of("lsm_list_modules", ids, size, flags));
  }

  /**
   * lsm_list_modules(2): which security modules are active; {@code size} must hold the bytes of {@code ids}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_list_modules.2.html">lsm_list_modules(2)</a>
   */
  public static LongCall lsm_list_modules(SpanArg ids, SpanArg size, long flags) {
    return new LongCall(CallParts.of("lsm_list_modules", ids, size, new Num(flags)));
  }

  /**
   * lsm_list_modules(2): which security modules are active; {@code size} must hold the bytes of {@code ids}.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/lsm_list_modules.2.html">lsm_list_modules(2)</a>
   */
  public static LongCall lsm_list_modules(SpanArg ids, SpanArg size) {
    return new LongCall(CallParts.of("lsm_list_modules", ids, size));
  }

  /**
   * bpf(2): loads and uses BPF programs and maps; the payload is a bpf_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static LongCall bpf(LongArg command, SpanArg attr) {
    return new LongCall(CallParts.of("bpf", command, attr));
  }

  /**
   * bpf(2): loads and uses BPF programs and maps; the payload is a bpf_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static LongCall bpf(long command, SpanArg attr) {
    return new LongCall(CallParts.of("bpf", new Num(command), attr));
  }

  /**
   * bpf(2): loads and uses BPF programs and maps; the payload is a bpf_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static LongCall bpf(LongArg command, SpanArg attr, LongArg size) {
    return new LongCall(CallParts.of("bpf", command, attr, size));
  }

  /**
   * bpf(2): loads and uses BPF programs and maps; the payload is a bpf_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static LongCall bpf(long command, SpanArg attr, LongArg size) {
    return new LongCall(CallParts.of("bpf", new Num(command), attr, size));
  }

  /**
   * bpf(2): loads and uses BPF programs and maps; the payload is a bpf_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static LongCall bpf(LongArg command, SpanArg attr, long size) {
    return new LongCall(CallParts.of("bpf", command, attr, new Num(size)));
  }

  /**
   * bpf(2): loads and uses BPF programs and maps; the payload is a bpf_attr.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/bpf.2.html">bpf(2)</a>
   */
  public static LongCall bpf(long command, SpanArg attr, long size) {
    return new LongCall(CallParts.of("bpf", new Num(command), attr, new Num(size)));
  }

  /**
   * uname(2): names and versions of the system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/uname.2.html">uname(2)</a>
   */
  public static LongCall uname(SpanArg name) {
    return new LongCall(CallParts.of("uname", name));
  }

  /**
   * sysinfo(2): memory and load of the system.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/sysinfo.2.html">sysinfo(2)</a>
   */
  public static LongCall sysinfo(SpanArg info) {
    return new LongCall(CallParts.of("sysinfo", info));
  }

  /**
   * syslog(2): reads and controls the kernel's log.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/syslog.2.html">syslog(2)</a>
   */
  public static LongCall syslog(LongArg action, SpanArg buf) {
    return new LongCall(CallParts.of("syslog", action, buf));
  }

  /**
   * syslog(2): reads and controls the kernel's log.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/syslog.2.html">syslog(2)</a>
   */
  public static LongCall syslog(long action, SpanArg buf) {
    return new LongCall(CallParts.of("syslog", new Num(action), buf));
  }

  /**
   * syslog(2): reads and controls the kernel's log.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/syslog.2.html">syslog(2)</a>
   */
  public static LongCall syslog(LongArg action) {
    return new LongCall(CallParts.of("syslog", action));
  }

  /**
   * syslog(2): reads and controls the kernel's log.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/syslog.2.html">syslog(2)</a>
   */
  public static LongCall syslog(long action) {
    return new LongCall(CallParts.of("syslog", new Num(action)));
  }

  /**
   * syslog(2): reads and controls the kernel's log.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/syslog.2.html">syslog(2)</a>
   */
  public static LongCall syslog(LongArg action, SpanArg buf, LongArg count) {
    return new LongCall(CallParts.of("syslog", action, buf, count));
  }

  /**
   * syslog(2): reads and controls the kernel's log.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/syslog.2.html">syslog(2)</a>
   */
  public static LongCall syslog(long action, SpanArg buf, LongArg count) {
    return new LongCall(CallParts.of("syslog", new Num(action), buf, count));
  }

  /**
   * syslog(2): reads and controls the kernel's log.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/syslog.2.html">syslog(2)</a>
   */
  public static LongCall syslog(LongArg action, SpanArg buf, long count) {
    return new LongCall(CallParts.of("syslog", action, buf, new Num(count)));
  }

  /**
   * syslog(2): reads and controls the kernel's log.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/syslog.2.html">syslog(2)</a>
   */
  public static LongCall syslog(long action, SpanArg buf, long count) {
    return new LongCall(CallParts.of("syslog", new Num(action), buf, new Num(count)));
  }

  /**
   * vhangup(2): hangs up the terminal.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vhangup.2.html">vhangup(2)</a>
   */
  public static LongCall vhangup() {
    return new LongCall(CallParts.of("vhangup"));
  }

  /**
   * reboot(2): restarts or stops the machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static LongCall reboot(LongArg magic, LongArg magic2, LongArg command, AnyArg argument) {
    return new LongCall(CallParts.of("reboot", magic, magic2, command, argument));
  }

  /**
   * reboot(2): restarts or stops the machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static LongCall reboot(long magic, long magic2, long command, long argument) {
    return new LongCall(CallParts.of("reboot", new Num(magic), new Num(magic2), new Num(command), new Num(argument)));
  }

  /**
   * reboot(2): restarts or stops the machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static LongCall reboot(LongArg magic, LongArg magic2, LongArg command) {
    return new LongCall(CallParts.of("reboot", magic, magic2, command));
  }

  /**
   * reboot(2): restarts or stops the machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static LongCall reboot(long magic, LongArg magic2, LongArg command) {
    return new LongCall(CallParts.of("reboot", new Num(magic), magic2, command));
  }

  /**
   * reboot(2): restarts or stops the machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static LongCall reboot(LongArg magic, long magic2, LongArg command) {
    return new LongCall(CallParts.of("reboot", magic, new Num(magic2), command));
  }

  /**
   * reboot(2): restarts or stops the machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static LongCall reboot(long magic, long magic2, LongArg command) {
    return new LongCall(CallParts.of("reboot", new Num(magic), new Num(magic2), command));
  }

  /**
   * reboot(2): restarts or stops the machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static LongCall reboot(LongArg magic, LongArg magic2, long command) {
    return new LongCall(CallParts.of("reboot", magic, magic2, new Num(command)));
  }

  /**
   * reboot(2): restarts or stops the machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static LongCall reboot(long magic, LongArg magic2, long command) {
    return new LongCall(CallParts.of("reboot", new Num(magic), magic2, new Num(command)));
  }

  /**
   * reboot(2): restarts or stops the machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static LongCall reboot(LongArg magic, long magic2, long command) {
    return new LongCall(CallParts.of("reboot", magic, new Num(magic2), new Num(command)));
  }

  /**
   * reboot(2): restarts or stops the machine.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/reboot.2.html">reboot(2)</a>
   */
  public static LongCall reboot(long magic, long magic2, long command) {
    return new LongCall(CallParts.of("reboot", new Num(magic), new Num(magic2), new Num(command)));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(LongArg entry, SpanArg segments, LongArg flags) {
    return new LongCall(CallParts.of("kexec_load", entry, segments, flags));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(long entry, SpanArg segments, LongArg flags) {
    return new LongCall(CallParts.of("kexec_load", new Num(entry), segments, flags));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(LongArg entry, SpanArg segments, long flags) {
    return new LongCall(CallParts.of("kexec_load", entry, segments, new Num(flags)));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(long entry, SpanArg segments, long flags) {
    return new LongCall(CallParts.of("kexec_load", new Num(entry), segments, new Num(flags)));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(LongArg entry, LongArg count, SpanArg segments, LongArg flags) {
    return new LongCall(CallParts.of("kexec_load", entry, count, segments, flags));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(long entry, LongArg count, SpanArg segments, LongArg flags) {
    return new LongCall(CallParts.of("kexec_load", new Num(entry), count, segments, flags));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(LongArg entry, long count, SpanArg segments, LongArg flags) {
    return new LongCall(CallParts.of("kexec_load", entry, new Num(count), segments, flags));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(long entry, long count, SpanArg segments, LongArg flags) {
    return new LongCall(CallParts.of("kexec_load", new Num(entry), new Num(count), segments, flags));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(LongArg entry, LongArg count, SpanArg segments, long flags) {
    return new LongCall(CallParts.of("kexec_load", entry, count, segments, new Num(flags)));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(long entry, LongArg count, SpanArg segments, long flags) {
    return new LongCall(CallParts.of("kexec_load", new Num(entry), count, segments, new Num(flags)));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(LongArg entry, long count, SpanArg segments, long flags) {
    return new LongCall(CallParts.of("kexec_load", entry, new Num(count), segments, new Num(flags)));
  }

  /**
   * kexec_load(2): loads the kernel that reboot starts.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_load.2.html">kexec_load(2)</a>
   */
  public static LongCall kexec_load(long entry, long count, SpanArg segments, long flags) {
    return new LongCall(CallParts.of("kexec_load", new Num(entry), new Num(count), segments, new Num(flags)));
  }

  /**
   * kexec_file_load(2): loads the kernel that reboot starts, from files.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_file_load.2.html">kexec_file_load(2)</a>
   */
  public static LongCall kexec_file_load(FdArg kernel, FdArg initrd, SpanArg cmdline,
      LongArg flags) {
    return new LongCall(CallParts.of("kexec_file_load", kernel, initrd, cmdline, flags));
  }

  /**
   * kexec_file_load(2): loads the kernel that reboot starts, from files.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_file_load.2.html">kexec_file_load(2)</a>
   */
  public static LongCall kexec_file_load(FdArg kernel, FdArg initrd, SpanArg cmdline, long flags) {
    return new LongCall(CallParts.of("kexec_file_load", kernel, initrd, cmdline, new Num(flags)));
  }

  /**
   * kexec_file_load(2): loads the kernel that reboot starts, from files.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_file_load.2.html">kexec_file_load(2)</a>
   */
  public static LongCall kexec_file_load(FdArg kernel, FdArg initrd, LongArg size, SpanArg cmdline,
      LongArg flags) {
    return new LongCall(CallParts.of("kexec_file_load", kernel, initrd, size, cmdline, flags));
  }

  /**
   * kexec_file_load(2): loads the kernel that reboot starts, from files.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_file_load.2.html">kexec_file_load(2)</a>
   */
  public static LongCall kexec_file_load(FdArg kernel, FdArg initrd, long size, SpanArg cmdline,
      LongArg flags) {
    return new LongCall(CallParts.of("kexec_file_load", kernel, initrd, new Num(size), cmdline, flags));
  }

  /**
   * kexec_file_load(2): loads the kernel that reboot starts, from files.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_file_load.2.html">kexec_file_load(2)</a>
   */
  public static LongCall kexec_file_load(FdArg kernel, FdArg initrd, LongArg size, SpanArg cmdline,
      long flags) {
    return new LongCall(CallParts.of("kexec_file_load", kernel, initrd, size, cmdline, new Num(flags)));
  }

  /**
   * kexec_file_load(2): loads the kernel that reboot starts, from files.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/kexec_file_load.2.html">kexec_file_load(2)</a>
   */
  public static LongCall kexec_file_load(FdArg kernel, FdArg initrd, long size, SpanArg cmdline,
      long flags) {
    return new LongCall(CallParts.of("kexec_file_load", kernel, initrd, new Num(size), cmdline, new Num(flags)));
  }

  /**
   * init_module(2): loads a kernel module.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/init_module.2.html">init_module(2)</a>
   */
  public static LongCall init_module(SpanArg image, PathArg params) {
    return new LongCall(CallParts.of("init_module", image, params));
  }

  /**
   * init_module(2): loads a kernel module.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/init_module.2.html">init_module(2)</a>
   */
  public static LongCall init_module(SpanArg image, LongArg size, PathArg params) {
    return new LongCall(CallParts.of("init_module", image, size, params));
  }

  /**
   * init_module(2): loads a kernel module.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/init_module.2.html">init_module(2)</a>
   */
  public static LongCall init_module(SpanArg image, long size, PathArg params) {
    return new LongCall(CallParts.of("init_module", image, new Num(size), params));
  }

  /**
   * finit_module(2): loads a kernel module from a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/finit_module.2.html">finit_module(2)</a>
   */
  public static LongCall finit_module(FdArg fd, PathArg params, LongArg flags) {
    return new LongCall(CallParts.of("finit_module", fd, params, flags));
  }

  /**
   * finit_module(2): loads a kernel module from a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/finit_module.2.html">finit_module(2)</a>
   */
  public static LongCall finit_module(FdArg fd, PathArg params, long flags) {
    return new LongCall(CallParts.of("finit_module", fd, params, new Num(flags)));
  }

  /**
   * finit_module(2): loads a kernel module from a file.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/finit_module.2.html">finit_module(2)</a>
   */
  public static LongCall finit_module(FdArg fd, PathArg params) {
    return new LongCall(CallParts.of("finit_module", fd, params));
  }

  /**
   * delete_module(2): unloads a kernel module.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/delete_module.2.html">delete_module(2)</a>
   */
  public static LongCall delete_module(PathArg name, LongArg flags) {
    return new LongCall(CallParts.of("delete_module", name, flags));
  }

  /**
   * delete_module(2): unloads a kernel module.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/delete_module.2.html">delete_module(2)</a>
   */
  public static LongCall delete_module(PathArg name, long flags) {
    return new LongCall(CallParts.of("delete_module", name, new Num(flags)));
  }

  /**
   * uselib(2): not in 64-bit programs: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/uselib.2.html">uselib(2)</a>
   */
  public static LongCall uselib(PathArg name) {
    return new LongCall(CallParts.of("uselib", name));
  }

  /**
   * _sysctl(2): gone since Linux 5.5: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/_sysctl.2.html">_sysctl(2)</a>
   */
  public static LongCall _sysctl(SpanArg args) {
    return new LongCall(CallParts.of("_sysctl", args));
  }

  /**
   * create_module(2): gone since Linux 2.6: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/create_module.2.html">create_module(2)</a>
   */
  public static LongCall create_module(PathArg name, LongArg size) {
    return new LongCall(CallParts.of("create_module", name, size));
  }

  /**
   * create_module(2): gone since Linux 2.6: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/create_module.2.html">create_module(2)</a>
   */
  public static LongCall create_module(PathArg name, long size) {
    return new LongCall(CallParts.of("create_module", name, new Num(size)));
  }

  /**
   * get_kernel_syms(2): gone since Linux 2.6: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/get_kernel_syms.2.html">get_kernel_syms(2)</a>
   */
  public static LongCall get_kernel_syms(SpanArg table) {
    return new LongCall(CallParts.of("get_kernel_syms", table));
  }

  /**
   * query_module(2): gone since Linux 2.6: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/query_module.2.html">query_module(2)</a>
   */
  public static LongCall query_module(PathArg name, LongArg which, SpanArg buf, SpanArg ret) {
    return new LongCall(CallParts.of("query_module", name, which, buf, ret));
  }

  /**
   * query_module(2): gone since Linux 2.6: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/query_module.2.html">query_module(2)</a>
   */
  public static LongCall query_module(PathArg name, long which, SpanArg buf, SpanArg ret) {
    return new LongCall(CallParts.of("query_module", name, new Num(which), buf, ret));
  }

  /**
   * query_module(2): gone since Linux 2.6: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/query_module.2.html">query_module(2)</a>
   */
  public static LongCall query_module(PathArg name, LongArg which, SpanArg buf, LongArg size,
      SpanArg ret) {
    return new LongCall(CallParts.of("query_module", name, which, buf, size, ret));
  }

  /**
   * query_module(2): gone since Linux 2.6: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/query_module.2.html">query_module(2)</a>
   */
  public static LongCall query_module(PathArg name, long which, SpanArg buf, LongArg size,
      SpanArg ret) {
    return new LongCall(CallParts.of("query_module", name, new Num(which), buf, size, ret));
  }

  /**
   * query_module(2): gone since Linux 2.6: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/query_module.2.html">query_module(2)</a>
   */
  public static LongCall query_module(PathArg name, LongArg which, SpanArg buf, long size,
      SpanArg ret) {
    return new LongCall(CallParts.of("query_module", name, which, buf, new Num(size), ret));
  }

  /**
   * query_module(2): gone since Linux 2.6: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/query_module.2.html">query_module(2)</a>
   */
  public static LongCall query_module(PathArg name, long which, SpanArg buf, long size,
      SpanArg ret) {
    return new LongCall(CallParts.of("query_module", name, new Num(which), buf, new Num(size), ret));
  }

  /**
   * nfsservctl(2): gone since Linux 3.1: ENOSYS.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/nfsservctl.2.html">nfsservctl(2)</a>
   */
  public static LongCall nfsservctl(LongArg command, SpanArg arg, SpanArg result) {
    return new LongCall(CallParts.of("nfsservctl", command, arg, result));
  }

  /**
   * nfsservctl(2): gone since Linux 3.1: ENOSYS.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/nfsservctl.2.html">nfsservctl(2)</a>
   */
  public static LongCall nfsservctl(long command, SpanArg arg, SpanArg result) {
    return new LongCall(CallParts.of("nfsservctl", new Num(command), arg, result));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(AnyArg a, AnyArg b, AnyArg c, AnyArg d, AnyArg e) {
    return new LongCall(CallParts.of("getpmsg", a, b, c, d, e));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(long a, long b, long c, long d, long e) {
    return new LongCall(CallParts.of("getpmsg", new Num(a), new Num(b), new Num(c), new Num(d), new Num(e)));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(AnyArg a, AnyArg b, AnyArg c, AnyArg d) {
    return new LongCall(CallParts.of("getpmsg", a, b, c, d));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(long a, long b, long c, long d) {
    return new LongCall(CallParts.of("getpmsg", new Num(a), new Num(b), new Num(c), new Num(d)));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(AnyArg a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("getpmsg", a, b, c));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(long a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("getpmsg", new Num(a), b, c));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(AnyArg a, long b, AnyArg c) {
    return new LongCall(CallParts.of("getpmsg", a, new Num(b), c));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(long a, long b, AnyArg c) {
    return new LongCall(CallParts.of("getpmsg", new Num(a), new Num(b), c));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(AnyArg a, AnyArg b, long c) {
    return new LongCall(CallParts.of("getpmsg", a, b, new Num(c)));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(long a, AnyArg b, long c) {
    return new LongCall(CallParts.of("getpmsg", new Num(a), b, new Num(c)));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(AnyArg a, long b, long c) {
    return new LongCall(CallParts.of("getpmsg", a, new Num(b), new Num(c)));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(long a, long b, long c) {
    return new LongCall(CallParts.of("getpmsg", new Num(a), new Num(b), new Num(c)));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(AnyArg a, AnyArg b) {
    return new LongCall(CallParts.of("getpmsg", a, b));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(long a, AnyArg b) {
    return new LongCall(CallParts.of("getpmsg", new Num(a), b));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(AnyArg a, long b) {
    return new LongCall(CallParts.of("getpmsg", a, new Num(b)));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(long a, long b) {
    return new LongCall(CallParts.of("getpmsg", new Num(a), new Num(b)));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(AnyArg a) {
    return new LongCall(CallParts.of("getpmsg", a));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg(long a) {
    return new LongCall(CallParts.of("getpmsg", new Num(a)));
  }

  /**
   * getpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getpmsg.2.html">getpmsg(2)</a>
   */
  public static LongCall getpmsg() {
    return new LongCall(CallParts.of("getpmsg"));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(AnyArg a, AnyArg b, AnyArg c, AnyArg d, AnyArg e) {
    return new LongCall(CallParts.of("putpmsg", a, b, c, d, e));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(long a, long b, long c, long d, long e) {
    return new LongCall(CallParts.of("putpmsg", new Num(a), new Num(b), new Num(c), new Num(d), new Num(e)));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(AnyArg a, AnyArg b, AnyArg c, AnyArg d) {
    return new LongCall(CallParts.of("putpmsg", a, b, c, d));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(long a, long b, long c, long d) {
    return new LongCall(CallParts.of("putpmsg", new Num(a), new Num(b), new Num(c), new Num(d)));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(AnyArg a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("putpmsg", a, b, c));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(long a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("putpmsg", new Num(a), b, c));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(AnyArg a, long b, AnyArg c) {
    return new LongCall(CallParts.of("putpmsg", a, new Num(b), c));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(long a, long b, AnyArg c) {
    return new LongCall(CallParts.of("putpmsg", new Num(a), new Num(b), c));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(AnyArg a, AnyArg b, long c) {
    return new LongCall(CallParts.of("putpmsg", a, b, new Num(c)));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(long a, AnyArg b, long c) {
    return new LongCall(CallParts.of("putpmsg", new Num(a), b, new Num(c)));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(AnyArg a, long b, long c) {
    return new LongCall(CallParts.of("putpmsg", a, new Num(b), new Num(c)));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(long a, long b, long c) {
    return new LongCall(CallParts.of("putpmsg", new Num(a), new Num(b), new Num(c)));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(AnyArg a, AnyArg b) {
    return new LongCall(CallParts.of("putpmsg", a, b));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(long a, AnyArg b) {
    return new LongCall(CallParts.of("putpmsg", new Num(a), b));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(AnyArg a, long b) {
    return new LongCall(CallParts.of("putpmsg", a, new Num(b)));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(long a, long b) {
    return new LongCall(CallParts.of("putpmsg", new Num(a), new Num(b)));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(AnyArg a) {
    return new LongCall(CallParts.of("putpmsg", a));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg(long a) {
    return new LongCall(CallParts.of("putpmsg", new Num(a)));
  }

  /**
   * putpmsg(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/putpmsg.2.html">putpmsg(2)</a>
   */
  public static LongCall putpmsg() {
    return new LongCall(CallParts.of("putpmsg"));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(AnyArg a, AnyArg b, AnyArg c, AnyArg d, AnyArg e) {
    return new LongCall(CallParts.of("afs_syscall", a, b, c, d, e));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(long a, long b, long c, long d, long e) {
    return new LongCall(CallParts.of("afs_syscall", new Num(a), new Num(b), new Num(c), new Num(d), new Num(e)));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(AnyArg a, AnyArg b, AnyArg c, AnyArg d) {
    return new LongCall(CallParts.of("afs_syscall", a, b, c, d));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(long a, long b, long c, long d) {
    return new LongCall(CallParts.of("afs_syscall", new Num(a), new Num(b), new Num(c), new Num(d)));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(AnyArg a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("afs_syscall", a, b, c));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(long a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("afs_syscall", new Num(a), b, c));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(AnyArg a, long b, AnyArg c) {
    return new LongCall(CallParts.of("afs_syscall", a, new Num(b), c));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(long a, long b, AnyArg c) {
    return new LongCall(CallParts.of("afs_syscall", new Num(a), new Num(b), c));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(AnyArg a, AnyArg b, long c) {
    return new LongCall(CallParts.of("afs_syscall", a, b, new Num(c)));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(long a, AnyArg b, long c) {
    return new LongCall(CallParts.of("afs_syscall", new Num(a), b, new Num(c)));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(AnyArg a, long b, long c) {
    return new LongCall(CallParts.of("afs_syscall", a, new Num(b), new Num(c)));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(long a, long b, long c) {
    return new LongCall(CallParts.of("afs_syscall", new Num(a), new Num(b), new Num(c)));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(AnyArg a, AnyArg b) {
    return new LongCall(CallParts.of("afs_syscall", a, b));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(long a, AnyArg b) {
    return new LongCall(CallParts.of("afs_syscall", new Num(a), b));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(AnyArg a, long b) {
    return new LongCall(CallParts.of("afs_syscall", a, new Num(b)));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(long a, long b) {
    return new LongCall(CallParts.of("afs_syscall", new Num(a), new Num(b)));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(AnyArg a) {
    return new LongCall(CallParts.of("afs_syscall", a));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall(long a) {
    return new LongCall(CallParts.of("afs_syscall", new Num(a)));
  }

  /**
   * afs_syscall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/afs_syscall.2.html">afs_syscall(2)</a>
   */
  public static LongCall afs_syscall() {
    return new LongCall(CallParts.of("afs_syscall"));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(AnyArg a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("tuxcall", a, b, c));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(long a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("tuxcall", new Num(a), b, c));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(AnyArg a, long b, AnyArg c) {
    return new LongCall(CallParts.of("tuxcall", a, new Num(b), c));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(long a, long b, AnyArg c) {
    return new LongCall(CallParts.of("tuxcall", new Num(a), new Num(b), c));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(AnyArg a, AnyArg b, long c) {
    return new LongCall(CallParts.of("tuxcall", a, b, new Num(c)));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(long a, AnyArg b, long c) {
    return new LongCall(CallParts.of("tuxcall", new Num(a), b, new Num(c)));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(AnyArg a, long b, long c) {
    return new LongCall(CallParts.of("tuxcall", a, new Num(b), new Num(c)));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(long a, long b, long c) {
    return new LongCall(CallParts.of("tuxcall", new Num(a), new Num(b), new Num(c)));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(AnyArg a, AnyArg b) {
    return new LongCall(CallParts.of("tuxcall", a, b));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(long a, AnyArg b) {
    return new LongCall(CallParts.of("tuxcall", new Num(a), b));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(AnyArg a, long b) {
    return new LongCall(CallParts.of("tuxcall", a, new Num(b)));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(long a, long b) {
    return new LongCall(CallParts.of("tuxcall", new Num(a), new Num(b)));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(AnyArg a) {
    return new LongCall(CallParts.of("tuxcall", a));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall(long a) {
    return new LongCall(CallParts.of("tuxcall", new Num(a)));
  }

  /**
   * tuxcall(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/tuxcall.2.html">tuxcall(2)</a>
   */
  public static LongCall tuxcall() {
    return new LongCall(CallParts.of("tuxcall"));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(AnyArg a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("security", a, b, c));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(long a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("security", new Num(a), b, c));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(AnyArg a, long b, AnyArg c) {
    return new LongCall(CallParts.of("security", a, new Num(b), c));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(long a, long b, AnyArg c) {
    return new LongCall(CallParts.of("security", new Num(a), new Num(b), c));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(AnyArg a, AnyArg b, long c) {
    return new LongCall(CallParts.of("security", a, b, new Num(c)));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(long a, AnyArg b, long c) {
    return new LongCall(CallParts.of("security", new Num(a), b, new Num(c)));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(AnyArg a, long b, long c) {
    return new LongCall(CallParts.of("security", a, new Num(b), new Num(c)));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(long a, long b, long c) {
    return new LongCall(CallParts.of("security", new Num(a), new Num(b), new Num(c)));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(AnyArg a, AnyArg b) {
    return new LongCall(CallParts.of("security", a, b));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(long a, AnyArg b) {
    return new LongCall(CallParts.of("security", new Num(a), b));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(AnyArg a, long b) {
    return new LongCall(CallParts.of("security", a, new Num(b)));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(long a, long b) {
    return new LongCall(CallParts.of("security", new Num(a), new Num(b)));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(AnyArg a) {
    return new LongCall(CallParts.of("security", a));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security(long a) {
    return new LongCall(CallParts.of("security", new Num(a)));
  }

  /**
   * security(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/security.2.html">security(2)</a>
   */
  public static LongCall security() {
    return new LongCall(CallParts.of("security"));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(AnyArg a, AnyArg b, AnyArg c, AnyArg d, AnyArg e) {
    return new LongCall(CallParts.of("vserver", a, b, c, d, e));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(long a, long b, long c, long d, long e) {
    return new LongCall(CallParts.of("vserver", new Num(a), new Num(b), new Num(c), new Num(d), new Num(e)));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(AnyArg a, AnyArg b, AnyArg c, AnyArg d) {
    return new LongCall(CallParts.of("vserver", a, b, c, d));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(long a, long b, long c, long d) {
    return new LongCall(CallParts.of("vserver", new Num(a), new Num(b), new Num(c), new Num(d)));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(AnyArg a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("vserver", a, b, c));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(long a, AnyArg b, AnyArg c) {
    return new LongCall(CallParts.of("vserver", new Num(a), b, c));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(AnyArg a, long b, AnyArg c) {
    return new LongCall(CallParts.of("vserver", a, new Num(b), c));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(long a, long b, AnyArg c) {
    return new LongCall(CallParts.of("vserver", new Num(a), new Num(b), c));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(AnyArg a, AnyArg b, long c) {
    return new LongCall(CallParts.of("vserver", a, b, new Num(c)));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(long a, AnyArg b, long c) {
    return new LongCall(CallParts.of("vserver", new Num(a), b, new Num(c)));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(AnyArg a, long b, long c) {
    return new LongCall(CallParts.of("vserver", a, new Num(b), new Num(c)));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(long a, long b, long c) {
    return new LongCall(CallParts.of("vserver", new Num(a), new Num(b), new Num(c)));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(AnyArg a, AnyArg b) {
    return new LongCall(CallParts.of("vserver", a, b));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(long a, AnyArg b) {
    return new LongCall(CallParts.of("vserver", new Num(a), b));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(AnyArg a, long b) {
    return new LongCall(CallParts.of("vserver", a, new Num(b)));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(long a, long b) {
    return new LongCall(CallParts.of("vserver", new Num(a), new Num(b)));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(AnyArg a) {
    return new LongCall(CallParts.of("vserver", a));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver(long a) {
    return new LongCall(CallParts.of("vserver", new Num(a)));
  }

  /**
   * vserver(2): never was: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/vserver.2.html">vserver(2)</a>
   */
  public static LongCall vserver() {
    return new LongCall(CallParts.of("vserver"));
  }

  /**
   * epoll_ctl_old(2): gone: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl_old.2.html">epoll_ctl_old(2)</a>
   */
  public static LongCall epoll_ctl_old(FdArg epfd, LongArg op, FdArg fd, SpanArg event) {
    return new LongCall(CallParts.of("epoll_ctl_old", epfd, op, fd, event));
  }

  /**
   * epoll_ctl_old(2): gone: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_ctl_old.2.html">epoll_ctl_old(2)</a>
   */
  public static LongCall epoll_ctl_old(FdArg epfd, long op, FdArg fd, SpanArg event) {
    return new LongCall(CallParts.of("epoll_ctl_old", epfd, new Num(op), fd, event));
  }

  /**
   * epoll_wait_old(2): gone: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_wait_old.2.html">epoll_wait_old(2)</a>
   */
  public static LongCall epoll_wait_old(FdArg epfd, SpanArg events) {
    return new LongCall(CallParts.of("epoll_wait_old", epfd, events));
  }

  /**
   * epoll_wait_old(2): gone: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_wait_old.2.html">epoll_wait_old(2)</a>
   */
  public static LongCall epoll_wait_old(FdArg epfd, SpanArg events, LongArg count) {
    return new LongCall(CallParts.of("epoll_wait_old", epfd, events, count));
  }

  /**
   * epoll_wait_old(2): gone: ENOSYS. Only on x86_64.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/epoll_wait_old.2.html">epoll_wait_old(2)</a>
   */
  public static LongCall epoll_wait_old(FdArg epfd, SpanArg events, long count) {
    return new LongCall(CallParts.of("epoll_wait_old", epfd, events, new Num(count)));
  }
}
