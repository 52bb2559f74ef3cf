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
   * fcntl(2) with a number or without an argument.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, LongArg command, LongArg argument) {
    return new LongCall(CallParts.of("fcntl", fd, command, argument));
  }

  /**
   * fcntl(2) with a number or without an argument.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, long command, LongArg argument) {
    return new LongCall(CallParts.of("fcntl", fd, new Num(command), argument));
  }

  /**
   * fcntl(2) with a number or without an argument.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, LongArg command, long argument) {
    return new LongCall(CallParts.of("fcntl", fd, command, new Num(argument)));
  }

  /**
   * fcntl(2) with a number or without an argument.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, long command, long argument) {
    return new LongCall(CallParts.of("fcntl", fd, new Num(command), new Num(argument)));
  }

  /**
   * fcntl(2) with a number or without an argument.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, LongArg command) {
    return new LongCall(CallParts.of("fcntl", fd, command));
  }

  /**
   * fcntl(2) with a number or without an argument.
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/fcntl.2.html">fcntl(2)</a>
   */
  public static LongCall fcntl(FdArg fd, long command) {
    return new LongCall(CallParts.of("fcntl", fd, new Num(command)));
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
   * getuid(2).
   *
   * @see <a href="https://man7.org/linux/man-pages/man2/getuid.2.html">getuid(2)</a>
   */
  public static LongCall getuid() {
    return new LongCall(CallParts.of("getuid"));
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
}
