// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

/** A program of many lines: syslets like those that people write, over and over. */
final class CompiledLines {
  private static final String HEAD =
      """
      package lines
      use std.io

      """;

  private static final String SYSLETS =
      """
      /// Copies a file. A short write costs nothing: the next pread starts behind it.
      syslet cp_#(from: path, to: path, mode: long = 0o644) -> long {
          var chunk: byte[128KiB]
          var off = 0

          let src = try openat(AT_FDCWD, from, O_RDONLY | O_CLOEXEC)
          defer close(src)
          let dst = try openat(AT_FDCWD, to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
          errdefer close(dst)  // only on the failing ways out

          loop {
              let n = try pread64(src, chunk, off)
              if n == 0 { break }
              let w = try pwrite64(dst, chunk[..n], off)
              if w == 0 { fail EIO }
              off += w
          }
          try close(dst)
          return off
      }

      struct Point_# { x: u16, y: s32, port: be16, name: byte[8] }

      fn largest_#(a: long, b: long) -> long {
          if a > b { return a }
          return b
      }

      syslet count_#(n: long, f: fd) -> (steps: long, sum: long) {
          var p = Point_#{ x: 200, y: -5 }
          var x = n
          var steps = 0
          while x > 1 {
              if x & 1 == 1 { x = 3 * x + 1 } else { x >>= 1 }
              steps += 1
              if steps > 1000 { fail ERANGE }
          }
          for i in 0..10 {
              p.x += i
              steps = largest_#(steps, i)
          }
          try lseek(f, 0, SEEK_SET)
          return steps, p.x + p.y
      }

      syslet cat_#(from: path, to: fd = STDOUT_FILENO) -> long {
          var chunk: byte[64KiB]
          var total = 0
          let src = try openat(AT_FDCWD, from, O_RDONLY | O_CLOEXEC)
          defer close(src)
          loop {
              let n = try read(src, chunk)
              if n == 0 { break }
              try write_all(to, chunk[..n])
              total += n
          }
          return total
      }

      """;

  private CompiledLines() {}

  /** About {@code lines} lines. */
  static String text(int lines) {
    StringBuilder out = new StringBuilder(HEAD);
    int each = (int) SYSLETS.lines().count();
    for (int i = 0; i * each < lines; i++) {
      out.append(SYSLETS.replace("#", Integer.toString(i)));
    }
    return out.toString();
  }
}
