// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import static org.syslet4j.compiler.builder.Linux.*;
import static org.syslet4j.compiler.builder.LinuxConstants.*;
import static org.syslet4j.compiler.builder.LinuxStructs.*;
import static org.syslet4j.compiler.builder.Syslet.*;

import java.util.Map;
import java.util.function.Supplier;
import org.syslet4j.compiler.builder.ArrayExpr;
import org.syslet4j.compiler.builder.BytesVar;
import org.syslet4j.compiler.builder.FdVar;
import org.syslet4j.compiler.builder.LongVar;
import org.syslet4j.compiler.builder.PathVar;
import org.syslet4j.compiler.builder.ProgramBuilder;
import org.syslet4j.compiler.builder.StructType;
import org.syslet4j.compiler.builder.StructVar;
import org.syslet4j.compiler.builder.Syslet;
import org.syslet4j.compiler.builder.SysletBuilder;

/** The sample programs, built. */
final class Built {
  static final Map<String, Supplier<ProgramBuilder>> PROGRAMS =
      Map.of(
          "cat", Built::cat,
          "cp", Built::cp,
          "echo", Built::echo,
          "follow", Built::follow,
          "replace", Built::replace,
          "slurp", Built::slurp);

  private Built() {}

  static ProgramBuilder cat() {
    SysletBuilder cat = Syslet.define("demo", "cat").use("std.io");
    PathVar from = cat.path("from");
    FdVar to = cat.fd("to", STDOUT_FILENO);
    cat.returns()
        .body(
            b -> {
              BytesVar chunk = b.buffer("chunk", 64 << 10);
              LongVar total = b.var("total", 0);
              FdVar src = b.let("src", openat(AT_FDCWD, from, O_RDONLY.or(O_CLOEXEC)).tried());
              b.defer(close(src));
              b.loop(
                  l -> {
                    LongVar n = l.let("n", read(src, chunk).tried());
                    l.ifThen(n.eq(0), t -> t.breakLoop());
                    l.tryCall(fn("write_all", to, chunk.upTo(n)));
                    l.add(total, n);
                  });
              b.returnValue(total);
            });
    return cat.program();
  }

  static ProgramBuilder cp() {
    SysletBuilder cp = Syslet.define("demo", "cp");
    PathVar from = cp.path("from");
    PathVar to = cp.path("to");
    LongVar mode = cp.longParam("mode", 0644);
    cp.returns()
        .body(
            b -> {
              BytesVar chunk = b.buffer("chunk", 128 << 10);
              LongVar off = b.var("off", 0);
              FdVar src = b.let("src", openat(AT_FDCWD, from, O_RDONLY.or(O_CLOEXEC)).tried());
              b.defer(close(src));
              FdVar dst =
                  b.let(
                      "dst",
                      openat(AT_FDCWD, to, O_WRONLY.or(O_CREAT, O_TRUNC, O_CLOEXEC), mode).tried());
              b.errdefer(close(dst));
              b.loop(
                  l -> {
                    LongVar n = l.let("n", pread64(src, chunk, off).tried());
                    l.ifThen(n.eq(0), t -> t.breakLoop());
                    LongVar w = l.let("w", pwrite64(dst, chunk.upTo(n), off).tried());
                    l.ifThen(w.eq(0), t -> t.fail(EIO));
                    l.add(off, w);
                  });
              b.tryCall(close(dst));
              b.returnValue(off);
            });
    return cp.program();
  }

  static ProgramBuilder echo() {
    SysletBuilder echo = Syslet.define("demo", "echo");
    LongVar port = echo.longParam("port");
    LongVar clients = echo.longParam("clients");
    echo.body(
        b -> {
          BytesVar chunk = b.buffer("chunk", 16 << 10);
          StructVar here =
              b.var(
                  "here",
                  sockaddr_in()
                      .sin_family(AF_INET)
                      .sin_port(be16(port))
                      .sin_addr(ipv4("127.0.0.1")));
          FdVar l = b.let("l", socket(AF_INET, SOCK_STREAM.or(SOCK_CLOEXEC), 0).tried());
          b.defer(close(l));
          b.tryCall(bind(l, here));
          b.tryCall(listen(l, 128));
          b.forRange(
              "i",
              0,
              clients,
              (f, i) -> {
                FdVar c = f.let("c", accept4(l, NULL, NULL, SOCK_CLOEXEC).async().tried());
                f.defer(close(c));
                f.loop(
                    p -> {
                      LongVar n =
                          p.let(
                              "n",
                              recvfrom(c, chunk, MSG_PEEK).async().onError(e -> e.breakLoop()));
                      p.ifThen(n.eq(0), t -> t.breakLoop());
                      LongVar w =
                          p.let(
                              "w",
                              sendto(c, chunk.upTo(n), MSG_NOSIGNAL).onError(e -> e.breakLoop()));
                      p.call(recvfrom(c, chunk.upTo(w), MSG_WAITALL).onError(e -> e.breakLoop()));
                    });
              });
        });
    return echo.program();
  }

  static ProgramBuilder follow() {
    SysletBuilder follow = Syslet.define("demo", "follow").use("std.io");
    PathVar file = follow.path("file");
    FdVar to = follow.fd("to");
    FdVar stop = follow.fd("stop");
    follow.body(
        b -> {
          BytesVar chunk = b.buffer("chunk", 64 << 10);
          BytesVar events = b.buffer("events", 4 << 10);
          FdVar f = b.let("f", openat(AT_FDCWD, file, O_RDONLY.or(O_CLOEXEC)).tried());
          b.defer(close(f));
          b.tryCall(lseek(f, 0, SEEK_END));
          FdVar watch = b.let("watch", inotify_init1(IN_CLOEXEC.or(IN_NONBLOCK)).tried());
          b.defer(close(watch));
          b.tryCall(inotify_add_watch(watch, file, IN_MODIFY.or(IN_MOVE_SELF).or(IN_DELETE_SELF)));
          ArrayExpr<PollfdVar> wake = b.array("wake", pollfd, 2);
          b.set(wake.at(0), pollfd().fd(watch).events(POLLIN));
          b.set(wake.at(1), pollfd().fd(stop).events(POLLIN));
          b.loop(
              l -> {
                l.loop(
                    drain -> {
                      LongVar n = drain.let("n", read(f, chunk).tried());
                      drain.ifThen(n.eq(0), t -> t.breakLoop());
                      drain.tryCall(fn("write_all", to, chunk.upTo(n)));
                    });
                l.tryCall(poll(wake, -1).async());
                l.ifThen(poll(wake.slice(1, 2), 0).tried().gt(0), t -> t.breakLoop());
                l.call(read(watch, events).onError(EAGAIN, e -> {}));
              });
        });
    return follow.program();
  }

  static ProgramBuilder replace() {
    SysletBuilder replace = Syslet.define("demo", "replace").use("std.io");
    PathVar dir = replace.path("dir");
    PathVar tmp = replace.path("tmp");
    PathVar name = replace.path("name");
    BytesVar data = replace.bytes("data");
    replace.body(
        b -> {
          FdVar d = b.let("d", openat(AT_FDCWD, dir, O_RDONLY.or(O_DIRECTORY, O_CLOEXEC)).tried());
          b.defer(close(d));
          b.block(
              u -> {
                FdVar f =
                    u.let(
                        "f", openat(d, tmp, O_WRONLY.or(O_CREAT, O_EXCL, O_CLOEXEC), 0600).tried());
                u.errdefer(unlinkat(d, tmp, 0));
                u.errdefer(close(f));
                u.tryCall(fn("write_all", f, data));
                u.tryCall(fsync(f).async());
                u.tryCall(close(f));
                u.tryCall(renameat2(d, tmp, d, name, 0));
              });
          b.tryCall(fsync(d).async());
        });
    return replace.program();
  }

  static ProgramBuilder slurp() {
    ProgramBuilder program = Syslet.program("demo");
    StructType<StructVar> job =
        program.struct("Job", s -> s.path("file").bytes("into").number("size"));
    SysletBuilder slurp = program.syslet("slurp");
    ArrayExpr<StructVar> jobs = slurp.structs("jobs", job);
    slurp
        .returns()
        .body(
            b -> {
              LongVar failed = b.var("failed", 0);
              b.forEach(
                  "j",
                  jobs,
                  (l, j) -> {
                    LongVar size = j.longField("size");
                    FdVar f =
                        l.let(
                            "f",
                            openat(AT_FDCWD, j.pathField("file"), O_RDONLY.or(O_CLOEXEC))
                                .onError(
                                    (h, e) -> {
                                      h.set(size, e);
                                      h.add(failed, 1);
                                      h.continueLoop();
                                    }));
                    l.defer(close(f));
                    LongVar n =
                        l.let(
                            "n",
                            read(f, j.bytesField("into"))
                                .onError(
                                    (h, e) -> {
                                      h.set(size, e);
                                      h.add(failed, 1);
                                      h.continueLoop();
                                    }));
                    l.set(size, n);
                  });
              b.returnValue(failed);
            });
    return program;
  }
}
