// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.compiler.builder.Linux.close;
import static org.syslet4j.compiler.builder.Linux.dup;
import static org.syslet4j.compiler.builder.Linux.getpid;
import static org.syslet4j.compiler.builder.Linux.getppid;
import static org.syslet4j.compiler.builder.Linux.pipe2;
import static org.syslet4j.compiler.builder.Linux.statx;
import static org.syslet4j.compiler.builder.Linux.write;
import static org.syslet4j.compiler.builder.LinuxConstants.AT_EMPTY_PATH;
import static org.syslet4j.compiler.builder.LinuxConstants.AT_FDCWD;
import static org.syslet4j.compiler.builder.LinuxConstants.EAGAIN;
import static org.syslet4j.compiler.builder.LinuxConstants.EINTR;
import static org.syslet4j.compiler.builder.LinuxConstants.EIO;
import static org.syslet4j.compiler.builder.LinuxConstants.O_CLOEXEC;
import static org.syslet4j.compiler.builder.LinuxConstants.STATX_MTIME;
import static org.syslet4j.compiler.builder.LinuxConstants.STATX_SIZE;
import static org.syslet4j.compiler.builder.LinuxStructs.statx;
import static org.syslet4j.compiler.builder.Syslet.bytes;
import static org.syslet4j.compiler.builder.Syslet.descriptor;
import static org.syslet4j.compiler.builder.Syslet.fdFn;
import static org.syslet4j.compiler.builder.Syslet.num;
import static org.syslet4j.compiler.builder.Syslet.number;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.builder.ArrayExpr;
import org.syslet4j.compiler.builder.BytesVar;
import org.syslet4j.compiler.builder.Constant;
import org.syslet4j.compiler.builder.FdVar;
import org.syslet4j.compiler.builder.FnBuilder;
import org.syslet4j.compiler.builder.LinuxStructs.StatxVar;
import org.syslet4j.compiler.builder.LongVar;
import org.syslet4j.compiler.builder.PathVar;
import org.syslet4j.compiler.builder.ProgramBuilder;
import org.syslet4j.compiler.builder.Several;
import org.syslet4j.compiler.builder.StructType;
import org.syslet4j.compiler.builder.StructVar;
import org.syslet4j.compiler.builder.Syscall;
import org.syslet4j.compiler.builder.Syslet;
import org.syslet4j.compiler.builder.SysletBuilder;
import org.syslet4j.compiler.builder.Type;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;

/** What the sample programs do not use. */
class SameTreeTest {
  private static String stripped(Compilation compilation) {
    assertThat(compilation.diagnostics()).isEmpty();
    return ImageText.write(ImageWriter.stripDebug(compilation.bundle()));
  }

  private static void same(ProgramBuilder built, String text) {
    String expected = stripped(new SysletCompiler().source("test", text).compile());
    assertThat(stripped(built.compile())).isEqualTo(expected);
    assertThat(stripped(new SysletCompiler().source("its own", built.toSource()).compile()))
        .isEqualTo(expected);
  }

  @Test
  void branchesWithElse() {
    SysletBuilder syslet = Syslet.define("demo", "branch");
    LongVar a = syslet.longParam("a");
    syslet
        .returns()
        .body(
            b -> {
              b.ifThen(a.eq(1).or(a.eq(2)), t -> t.returnValue(-1))
                  .elseIf(a.lt(0).and(a.ne(-5).not()), t -> t.fail(EIO))
                  .orElse(e -> e.check(a.ne(7)));
              b.returnValue(a.plus(3));
            });
    same(
        syslet.program(),
        """
        package demo
        syslet branch(a: long) -> long {
            if a == 1 || a == 2 { return -1 }
            else if a < 0 && !(a != -5) { fail EIO }
            else { check a != 7 }
            return a + 3
        }
        """);
  }

  @Test
  void loopsWithLabels() {
    SysletBuilder syslet = Syslet.define("demo", "turns");
    LongVar n = syslet.longParam("n", 10);
    syslet
        .returns()
        .body(
            b -> {
              LongVar left = b.var("left", n);
              b.loop(
                  "outer",
                  o -> {
                    o.whileTrue(
                        left.ne(0),
                        w -> {
                          w.subtract(left, 1);
                          w.ifThen(getpid().eq(1), t -> t.continueLoop("outer"));
                        });
                    o.breakLoop("outer");
                  });
              b.returnValue(left);
            });
    same(
        syslet.program(),
        """
        package demo
        syslet turns(n: long = 10) -> long {
            var left = n
            outer: loop {
                while left != 0 {
                    left -= 1
                    if getpid() == 1 { continue outer }
                }
                break outer
            }
            return left
        }
        """);
  }

  @Test
  void severalResultsFnsConstantsAndDescriptors() {
    ProgramBuilder program = Syslet.program("demo");
    Constant two = program.constant("TWO", 2);
    FnBuilder pair = program.fn("pair");
    LongVar x = pair.longParam("x");
    pair.returns(number("a"), number("b")).body(b -> b.returnValues(x.plus(two), getppid().sync()));
    SysletBuilder syslet =
        program.syslet("both").returns(descriptor("in"), descriptor("out"), number("n"));
    syslet.body(
        b -> {
          ArrayExpr<FdVar> ends = b.fds("ends", 2);
          b.tryCall(pipe2(ends, O_CLOEXEC));
          Several got = b.letAll(pair.call(num(5)), "p", "q");
          FdVar in = b.let("in_", ends.at(0));
          FdVar out = b.let("out_", ends.at(1));
          b.errdefer(close(in));
          b.errdefer(close(out));
          b.call(
              write(out, bytes("x\0y".getBytes(StandardCharsets.US_ASCII)))
                  .onError(List.of(EAGAIN, EINTR), h -> {}));
          b.returnValues(in, out, got.asLong(0));
        });
    same(
        program,
        """
        package demo
        const TWO = 2
        fn pair(x: long) -> (a: long, b: long) { return x + TWO, sync getppid() }
        syslet both() -> (in: fd, out: fd, n: long) {
            var ends: fd[2]
            try pipe2(ends, O_CLOEXEC)
            let p, q = pair(5)
            let in_ = ends[0]
            let out_ = ends[1]
            errdefer close(in_)
            errdefer close(out_)
            write(out_, b"x\\0y") catch EAGAIN | EINTR { }
            return in_, out_, p
        }
        """);
  }

  @Test
  void descriptorsFromFnsNumbersAndFields() {
    ProgramBuilder program = Syslet.program("demo");
    StructType<StructVar> inner = program.struct("Inner", f -> f.number("n", Type.U16));
    StructType<StructVar> holder =
        program.struct("Holder", f -> f.fd("file").struct("inner", inner));
    FnBuilder copy = program.fn("copy");
    FdVar from = copy.fd("from");
    copy.returnsFd().body(b -> b.returnValue(dup(from).tried()));
    FnBuilder counted = program.fn("counted");
    FdVar source = counted.fd("source");
    counted
        .returns(descriptor("f"), number("n"))
        .body(b -> b.returnValues(b.let("f", dup(source).tried()), num(1)));
    SysletBuilder syslet = program.syslet("all");
    LongVar n = syslet.longParam("n");
    syslet
        .returns()
        .body(
            b -> {
              FdVar given = b.let("given", Type.FD, n);
              FdVar other = b.var("other", Type.FD, n);
              FdVar first = b.let("first", copy.callFd(given).tried());
              b.defer(close(first));
              FdVar second = b.let("second", fdFn("copy", other).tried());
              b.defer(close(second));
              Several both = b.letAll(counted.call(given).tried(), "f", "count");
              b.defer(close(both.asFd(0)));
              StructVar held = b.struct("held", holder);
              FdVar file = b.let("file", held.fdField("file"));
              b.returnValue(held.structField("inner").longField("n").plus(file));
            });
    same(
        program,
        """
        package demo
        struct Inner { n: u16 }
        struct Holder { file: fd, inner: Inner }
        fn copy(from: fd) -> fd { return try dup(from) }
        fn counted(source: fd) -> (f: fd, n: long) { let f = try dup(source) return f, 1 }
        syslet all(n: long) -> long {
            let given: fd = n
            var other: fd = n
            let first = try copy(given)
            defer close(first)
            let second = try copy(other)
            defer close(second)
            let f, count = try counted(given)
            defer close(f)
            var held: Holder
            let file = held.file
            return held.inner.n + file
        }
        """);
  }

  @Test
  void typedFieldsAndAssignmentsOfAllKinds() {
    SysletBuilder syslet = Syslet.define("demo", "fields").returns();
    FdVar f = syslet.fd("f");
    syslet.body(
        b -> {
          StatxVar st = b.struct("st", statx);
          b.tryCall(statx(f, Syslet.text(""), AT_EMPTY_PATH, STATX_SIZE.or(STATX_MTIME), st));
          LongVar sum = b.var("sum", Type.LONG);
          b.set(sum, st.stx_size());
          b.multiply(sum, 3);
          b.divide(sum, 2);
          b.mod(sum, 1000);
          b.and(sum, 0xff);
          b.or(sum, 1);
          b.xor(sum, 6);
          b.shl(sum, 2);
          b.shr(sum, 1);
          LongVar late = b.let("late", st.stx_mtime().tv_sec().gt(st.stx_atime().tv_sec()));
          ArrayExpr<LongVar> narrow = b.array("narrow", Type.U16, 4);
          b.forEach(
              "outer",
              "n",
              narrow,
              (l, n) -> l.ifThen(sum.nonZero(), t -> t.continueLoop("outer")));
          b.returnValue(sum.plus(late).plus(narrow.from(1).at(0)));
        });
    same(
        syslet.program(),
        """
        package demo
        syslet fields(f: fd) -> long {
            var st: statx
            try statx(f, "", AT_EMPTY_PATH, STATX_SIZE | STATX_MTIME, st)
            var sum: long
            sum = st.stx_size
            sum *= 3
            sum /= 2
            sum %= 1000
            sum &= 0xff
            sum |= 1
            sum ^= 6
            sum <<= 2
            sum >>= 1
            let late = st.stx_mtime.tv_sec > st.stx_atime.tv_sec
            var narrow: u16[4]
            outer: for n in narrow { if sum { continue outer } }
            return sum + late + narrow[1..][0]
        }
        """);
  }

  @Test
  void aDeclaredSystemCallAndAConstantPerArchitecture() {
    ProgramBuilder program = Syslet.program("demo");
    Constant direct =
        program.constant("MY_DIRECT", c -> c.on(Arch.X86_64, 0x4000).on(Arch.AARCH64, 0x10000));
    Syscall target =
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
    SysletBuilder syslet = program.syslet("target").returns();
    PathVar name = syslet.path("name");
    syslet.body(
        b -> {
          BytesVar buf = b.buffer("buf", 1024);
          LongVar n = b.let("n", target.call(AT_FDCWD, name, buf).tried());
          b.returnValue(n.or(direct));
        });
    same(
        program,
        """
        package demo
        const MY_DIRECT = x86_64: 0x4000, aarch64: 0x10000
        @attempt(plain) @result(0..count)
        syscall my_readlinkat(dir: fd, name: path, out buf: bytes, count: long = buf.len) -> long = x86_64: 267, aarch64: 78
        syslet target(name: path) -> long {
            var buf: byte[1KiB]
            let n = try my_readlinkat(AT_FDCWD, name, buf)
            return n | MY_DIRECT
        }
        """);
  }

  @Test
  void theUnitHoldsItsPackageAndUses() {
    Unit unit = Built.cat().unit();
    assertThat(unit.packageName()).hasToString("demo");
    assertThat(unit.uses()).extracting(Object::toString).containsExactly("std.io");
    assertThat(unit.file().hasText()).isFalse();
  }
}
