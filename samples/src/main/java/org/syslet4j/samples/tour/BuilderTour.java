// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.tour;

import static org.syslet4j.compiler.builder.Linux.close;
import static org.syslet4j.compiler.builder.Linux.openat;
import static org.syslet4j.compiler.builder.Linux.statx;
import static org.syslet4j.compiler.builder.LinuxConstants.AT_FDCWD;
import static org.syslet4j.compiler.builder.LinuxConstants.ENOENT;
import static org.syslet4j.compiler.builder.LinuxConstants.O_APPEND;
import static org.syslet4j.compiler.builder.LinuxConstants.O_CLOEXEC;
import static org.syslet4j.compiler.builder.LinuxConstants.O_CREAT;
import static org.syslet4j.compiler.builder.LinuxConstants.O_WRONLY;
import static org.syslet4j.compiler.builder.LinuxConstants.STATX_SIZE;
import static org.syslet4j.compiler.builder.LinuxStructs.statx;
import static org.syslet4j.compiler.builder.Syslet.num;
import static org.syslet4j.compiler.builder.Syslet.number;

import java.util.stream.Collectors;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.builder.BytesVar;
import org.syslet4j.compiler.builder.Constant;
import org.syslet4j.compiler.builder.FdVar;
import org.syslet4j.compiler.builder.FnBuilder;
import org.syslet4j.compiler.builder.LinuxStructs.StatxVar;
import org.syslet4j.compiler.builder.LongVar;
import org.syslet4j.compiler.builder.PathVar;
import org.syslet4j.compiler.builder.ProgramBuilder;
import org.syslet4j.compiler.builder.Syscall;
import org.syslet4j.compiler.builder.Syslet;
import org.syslet4j.compiler.builder.SysletBuilder;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.diag.TextPrinter;

/** What the page about the builder shows. */
final class BuilderTour {
  private BuilderTour() {}

  /** A package for other programs. */
  static FnBuilder sizeOf() {
    ProgramBuilder files = Syslet.program("tour.files");
    FnBuilder sizeOf = files.fn("size_of").doc("The size of a file; 0 without one.").returns();
    PathVar name = sizeOf.path("name");
    sizeOf.body(
        b -> {
          StatxVar st = b.struct("st", statx);
          b.call(
              statx(AT_FDCWD, name, 0, STATX_SIZE, st)
                  .onError(ENOENT, none -> none.returnValue(0)));
          b.returnValue(st.stx_size());
        });
    return sizeOf;
  }

  /** A program that uses it. */
  static SysletBuilder larger() {
    FnBuilder sizeOf = sizeOf();
    SysletBuilder larger =
        Syslet.define("tour", "larger")
            .use(sizeOf.program())
            .returns(number("size"), number("which"));
    PathVar a = larger.path("a");
    PathVar b = larger.path("b");
    larger.body(
        s -> {
          LongVar first = s.let("first", sizeOf.call(a).tried());
          LongVar second = s.let("second", sizeOf.call(b).tried());
          s.ifThen(second.gt(first), t -> t.returnValues(second, num(1)));
          s.returnValues(first, num(0));
        });
    return larger;
  }

  /** What the prelude lacks, and what differs between architectures. */
  static SysletBuilder declared() {
    ProgramBuilder program = Syslet.program("tour");
    Constant answer = program.constant("ANSWER", c -> c.on(Arch.X86_64, 42).on(Arch.AARCH64, 43));
    Syscall readlink =
        program.syscall(
            "my_readlinkat",
            c ->
                c.attempt("plain")
                    .result(0, "count")
                    .fd("dir")
                    .path("name")
                    .out("buf")
                    .longParam("count")
                    .lengthOf("buf")
                    .returns()
                    .number(Arch.X86_64, 267)
                    .number(Arch.AARCH64, 78));
    SysletBuilder target = program.syslet("target").returns();
    PathVar name = target.path("name");
    target.body(
        b -> {
          BytesVar buf = b.buffer("buf", 1024);
          LongVar n = b.let("n", readlink.call(AT_FDCWD, name, buf).tried());
          b.returnValue(n.plus(answer));
        });
    return target;
  }

  /** A library's own words. */
  static SysletBuilder append() {
    SysletBuilder append = Syslet.define("tour", "append").use("std.io");
    PathVar name = append.path("name");
    BytesVar line = append.bytes("line");
    append.body(
        b -> {
          var flags = O_WRONLY.or(O_CREAT, O_APPEND, O_CLOEXEC);
          FdVar log = b.let("log", openat(AT_FDCWD, name, flags, 0644).tried());
          b.defer(close(log));
          Durably.write(b, log, line);
        });
    return append;
  }

  /** A mistake, as the compiler tells it. */
  static String mistake() {
    SysletBuilder leak = Syslet.define("tour", "leak");
    PathVar name = leak.path("name");
    leak.body(
        b -> {
          FdVar log = b.let("log", openat(AT_FDCWD, name, O_WRONLY.or(O_CLOEXEC)).tried());
          b.allow(Lint.UNUSED_VARIABLE).let("copy", log);
        });
    Compilation compilation = leak.compile(Arch.X86_64);
    return compilation.diagnostics().stream()
        .map(diagnostic -> new TextPrinter(false).print(diagnostic))
        .collect(Collectors.joining());
  }
}
