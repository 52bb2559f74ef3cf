// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.doors;

import static org.syslet4j.compiler.builder.Linux.close;
import static org.syslet4j.compiler.builder.Linux.openat;
import static org.syslet4j.compiler.builder.Linux.pread64;
import static org.syslet4j.compiler.builder.Linux.pwrite64;
import static org.syslet4j.compiler.builder.LinuxConstants.AT_FDCWD;
import static org.syslet4j.compiler.builder.LinuxConstants.EIO;
import static org.syslet4j.compiler.builder.LinuxConstants.O_CLOEXEC;
import static org.syslet4j.compiler.builder.LinuxConstants.O_CREAT;
import static org.syslet4j.compiler.builder.LinuxConstants.O_RDONLY;
import static org.syslet4j.compiler.builder.LinuxConstants.O_TRUNC;
import static org.syslet4j.compiler.builder.LinuxConstants.O_WRONLY;

import java.io.IOException;
import java.nio.file.Path;
import org.syslet4j.Program;
import org.syslet4j.SysletRuntime;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.builder.BytesVar;
import org.syslet4j.compiler.builder.FdVar;
import org.syslet4j.compiler.builder.LongVar;
import org.syslet4j.compiler.builder.PathVar;
import org.syslet4j.compiler.builder.Syslet;
import org.syslet4j.compiler.builder.SysletBuilder;

/** Copies a file with a chain that is built in Java. */
public final class BuilderCopy {
  private BuilderCopy() {}

  /** The images. */
  static Compilation compile() {
    SysletBuilder cp = Syslet.define("demo", "cp").returns();
    PathVar from = cp.path("from");
    PathVar to = cp.path("to");
    LongVar mode = cp.longParam("mode", 0644);
    cp.body(
        b -> {
          BytesVar chunk = b.buffer("chunk", 128 * 1024);
          LongVar off = b.var("off", 0);

          FdVar src = b.let("src", openat(AT_FDCWD, from, O_RDONLY.or(O_CLOEXEC)).tried());
          b.defer(close(src));
          var create = O_WRONLY.or(O_CREAT, O_TRUNC, O_CLOEXEC);
          FdVar dst = b.let("dst", openat(AT_FDCWD, to, create, mode).tried());
          b.errdefer(close(dst));

          b.loop(
              l -> {
                LongVar n = l.let("n", pread64(src, chunk, off).tried());
                l.ifThen(n.eq(0), end -> end.breakLoop());
                LongVar w = l.let("w", pwrite64(dst, chunk.upTo(n), off).tried());
                l.ifThen(w.eq(0), stuck -> stuck.fail(EIO));
                l.add(off, w);
              });
          b.tryCall(close(dst));
          b.returnValue(off);
        });
    return cp.compile();
  }

  /** Copies a file; returns how many bytes it has. */
  public static long copy(SysletRuntime runtime, Path from, Path to) throws IOException {
    try (Program cp = runtime.load(compile().bundle(), "cp")) {
      return cp.bind().set("from", from).set("to", to).callLong();
    }
  }

  /** {@code BuilderCopy FROM TO}. */
  public static void main(String[] args) throws IOException {
    try (SysletRuntime runtime = SysletRuntime.open()) {
      System.out.println(copy(runtime, Path.of(args[0]), Path.of(args[1])) + " bytes");
    }
  }
}
