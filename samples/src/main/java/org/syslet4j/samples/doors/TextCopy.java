// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.doors;

import java.io.IOException;
import java.nio.file.Path;
import org.syslet4j.Program;
import org.syslet4j.SysletRuntime;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.TextPrinter;

/** Copies a file with a chain that is written in the language. */
public final class TextCopy {
  private static final String CP =
      """
      package demo

      /// Copies a file. A short write costs nothing: the next pread starts at the first byte not yet written.
      syslet cp(from: path, to: path, mode: long = 0o644) -> long {
          var chunk: byte[128KiB]
          var off = 0

          let src = try openat(AT_FDCWD, from, O_RDONLY | O_CLOEXEC)
          defer close(src)
          let dst = try openat(AT_FDCWD, to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
          errdefer close(dst)

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
      """;

  private TextCopy() {}

  /** The images. */
  static Compilation compile() {
    return new SysletCompiler().source("cp.syslet", CP).compile();
  }

  /** Copies a file; returns how many bytes it has. */
  public static long copy(SysletRuntime runtime, Path from, Path to) throws IOException {
    Compilation compilation = compile();
    if (!compilation.succeeded()) {
      throw new IllegalStateException(new TextPrinter(false).print(compilation.diagnostics()));
    }
    try (Program cp = runtime.load(compilation.bundle(), "cp")) {
      return cp.bind().set("from", from).set("to", to).callLong();
    }
  }

  /** {@code TextCopy FROM TO}. */
  public static void main(String[] args) throws IOException {
    try (SysletRuntime runtime = SysletRuntime.open()) {
      System.out.println(copy(runtime, Path.of(args[0]), Path.of(args[1])) + " bytes");
    }
  }
}
