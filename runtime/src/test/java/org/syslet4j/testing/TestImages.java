// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.testing;

import static org.syslet4j.image.Image.Binding.Source.END;
import static org.syslet4j.image.Image.Binding.Source.LENGTH;
import static org.syslet4j.image.Image.Binding.Source.NEGATED_LENGTH;
import static org.syslet4j.image.Image.Binding.Source.VALUE;

import java.util.List;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Chain.AtomSpec;
import org.syslet4j.testing.Chain.Ref;

/** Images that tests run and break. */
public final class TestImages {
  private static final int AT_FDCWD = -100;
  private static final int O_RDONLY_CLOEXEC = 0x80000;

  private TestImages() {}

  /** Opens {@code from}, reads up to 4 KiB of it into {@code into}, closes, returns the count. */
  public static Image readFile() {
    return readFile(Arch.current().orElse(Arch.X86_64));
  }

  /** The same for an architecture. */
  public static Image readFile(Arch arch) {
    Chain chain = Chain.named("test.read_file", arch);
    Ref from = chain.param("from", Image.ParamType.PATH);
    List<Ref> into = chain.param("into", Image.ParamType.BYTES, true, VALUE, LENGTH);
    Ref cwd = chain.constant(AT_FDCWD);
    Ref flags = chain.constant(O_RDONLY_CLOEXEC);
    Ref zero = chain.constant(0);
    Ref fd = chain.cell(0);
    Ref count = chain.cell(0);
    AtomSpec open = chain.call("openat", cwd, from, flags, zero).ret(fd).orStop();
    chain.call("read", fd, into.get(0), into.get(1)).ret(count);
    AtomSpec close = chain.call("close", fd);
    chain.result("", Image.ResultType.LONG);
    chain.fails(open, fd).fails(close, count).returns(close, count);
    return chain.build();
  }

  /** Reads once from {@code fd} into a buffer of its own, returns the count. */
  public static Image readFd() {
    Chain chain = Chain.named("test.read_fd");
    Ref fd = chain.param("fd", Image.ParamType.FD);
    Ref buffer = chain.buffer(4096);
    Ref address = chain.addressOf(buffer);
    Ref size = chain.constant(4096);
    Ref count = chain.cell(0);
    AtomSpec read = chain.call("read", fd, address, size).ret(count).orStop();
    chain.result("", Image.ResultType.LONG);
    return chain.fails(read, count).returns(read, count).build();
  }

  /** Reads once from {@code fd} into {@code into}, returns the count. */
  public static Image readInto() {
    Chain chain = Chain.named("test.read_into");
    Ref fd = chain.param("fd", Image.ParamType.FD);
    List<Ref> into = chain.param("into", Image.ParamType.BYTES, true, VALUE, LENGTH);
    Ref count = chain.cell(0);
    AtomSpec read = chain.call("read", fd, into.get(0), into.get(1)).ret(count).orStop();
    chain.result("", Image.ResultType.LONG);
    return chain.fails(read, count).returns(read, count).build();
  }

  /** Opens {@code path} and hands the descriptor out. */
  public static Image open() {
    Chain chain = Chain.named("test.open");
    Ref path = chain.param("path", Image.ParamType.PATH);
    Ref cwd = chain.constant(AT_FDCWD);
    Ref flags = chain.constant(O_RDONLY_CLOEXEC);
    Ref fd = chain.cell(0);
    AtomSpec open = chain.call("openat", cwd, path, flags).ret(fd).orStop();
    chain.result("file", Image.ResultType.FD);
    return chain.fails(open, fd).returns(open, fd).build();
  }

  /** Reads a byte from {@code fd}, then opens {@code path} and hands the descriptor out. */
  public static Image readThenOpen() {
    Chain chain = Chain.named("test.read_then_open");
    Ref fd = chain.param("fd", Image.ParamType.FD);
    Ref path = chain.param("path", Image.ParamType.PATH);
    Ref buffer = chain.buffer(64);
    Ref address = chain.addressOf(buffer);
    Ref one = chain.constant(1);
    Ref cwd = chain.constant(AT_FDCWD);
    Ref flags = chain.constant(O_RDONLY_CLOEXEC);
    Ref count = chain.cell(0);
    Ref opened = chain.cell(0);
    AtomSpec read = chain.call("read", fd, address, one).ret(count).orStop();
    AtomSpec open = chain.call("openat", cwd, path, flags).ret(opened).orStop();
    chain.result("file", Image.ResultType.FD);
    return chain.fails(read, count).fails(open, opened).returns(open, opened).build();
  }

  /**
   * Reads a byte from {@code a}, opens {@code path}, reads a byte from {@code b} and one from
   * {@code c}, closes, returns the sum of the counts. When it is stopped between open and close it
   * closes and then reads a byte from {@code last}.
   */
  public static Image stages() {
    Chain chain = Chain.named("test.stages");
    Ref a = chain.param("a", Image.ParamType.FD);
    Ref path = chain.param("path", Image.ParamType.PATH);
    Ref b = chain.param("b", Image.ParamType.FD);
    Ref c = chain.param("c", Image.ParamType.FD);
    Ref last = chain.param("last", Image.ParamType.FD);
    Ref address = chain.addressOf(chain.buffer(64));
    Ref one = chain.constant(1);
    Ref cwd = chain.constant(AT_FDCWD);
    Ref flags = chain.constant(O_RDONLY_CLOEXEC);
    Ref first = chain.cell(0);
    Ref opened = chain.cell(0);
    Ref second = chain.cell(0);
    Ref third = chain.cell(0);
    AtomSpec readA = chain.call("read", a, address, one).ret(first).orStop();
    AtomSpec open = chain.call("openat", cwd, path, flags).ret(opened).orStop();
    AtomSpec readB = chain.call("read", b, address, one).ret(second);
    AtomSpec readC = chain.call("read", c, address, one).ret(third);
    AtomSpec close = chain.call("close", opened).end();
    AtomSpec cleanUp = chain.call("close", opened);
    chain.call("read", last, address, one);
    readB.unwind(cleanUp);
    readC.unwind(cleanUp);
    close.unwind(cleanUp);
    chain.result("third", Image.ResultType.LONG);
    return chain.fails(readA, first).fails(open, opened).returns(close, third).build();
  }

  /** Writes {@code data} to {@code fd}, returns the count. */
  public static Image write() {
    Chain chain = Chain.named("test.write");
    Ref fd = chain.param("fd", Image.ParamType.FD);
    List<Ref> data = chain.param("data", Image.ParamType.BYTES, false, VALUE, LENGTH);
    Ref count = chain.cell(0);
    AtomSpec write = chain.call("write", fd, data.get(0), data.get(1)).ret(count).orStop();
    chain.result("written", Image.ResultType.LONG);
    return chain.fails(write, count).returns(write, count).build();
  }

  /** Adds {@code n}, by default 3, to a cell that starts at 40; fails with EDOM when that is 0. */
  public static Image add() {
    Chain chain = Chain.named("test.add");
    Ref n =
        chain
            .param(new Image.Param("n", Image.ParamType.LONG, "", true, 3, false, List.of()), VALUE)
            .get(0);
    Ref sum = chain.cell(40);
    Ref address = chain.addressOf(sum);
    Ref check = chain.cell(0);
    AtomSpec add =
        chain
            .call("umem_add", address, n)
            .ret(check)
            .flags(AtomFlags.STOP_ON_ZERO | AtomFlags.SKIP_TO_NEXT_ON_STOP);
    AtomSpec fail = chain.call("getpid").end();
    AtomSpec done = chain.call("getpid");
    add.next(done);
    chain.result("sum", Image.ResultType.LONG).result("same", Image.ResultType.LONG);
    return chain.fails(fail, 33).returns(done, sum, check).build();
  }

  /** For each row of {@code jobs}: nothing but the sum of {@code size} of the first two rows. */
  public static Image jobs() {
    Chain chain = Chain.named("test.jobs");
    chain.layout(
        new Image.StructLayout(
            "Job",
            32,
            8,
            List.of(
                new Image.StructField("file", "path", 0, 8, 1),
                new Image.StructField("into", "bytes", 8, 16, 1),
                new Image.StructField("size", "long", 24, 8, 1))));
    List<Ref> jobs =
        chain.param(
            new Image.Param("jobs", Image.ParamType.STRUCTS, "Job", false, 0, true, List.of()),
            VALUE,
            LENGTH,
            NEGATED_LENGTH,
            END);
    Ref cwd = chain.constant(AT_FDCWD);
    Ref flags = chain.constant(O_RDONLY_CLOEXEC);
    Ref zero = chain.constant(0);
    Ref eight = chain.constant(8);
    Ref sixteen = chain.constant(16);
    Ref twentyFour = chain.constant(24);
    Ref file = chain.cell(0);
    Ref into = chain.cell(0);
    Ref length = chain.cell(0);
    Ref fd = chain.cell(0);
    Ref count = chain.cell(0);
    AtomSpec path = chain.call("load", jobs.get(0), zero, eight).ret(file);
    chain.call("load", jobs.get(0), eight, eight).ret(into);
    chain.call("load", jobs.get(0), sixteen, eight).ret(length);
    AtomSpec open = chain.call("openat", cwd, file, flags).ret(fd).orStop();
    chain.call("read", fd, into, length).ret(count);
    chain.call("close", fd);
    AtomSpec last = chain.call("store", jobs.get(0), twentyFour, eight, count);
    chain.result("rows", Image.ResultType.LONG);
    Image image = chain.fails(open, fd).returns(last, jobs.get(1)).build();
    assert path != null;
    return image;
  }

  /** Every construct of the format: structs, strings, all kinds of bindings, several images. */
  public static Bundle everything() {
    Chain chain = Chain.named("pkg.all kinds", Arch.AARCH64);
    Ref string = chain.string("naïve \"file\"\n");
    chain.string("");
    Ref struct = chain.struct(20, (byte) 2, (byte) -1, (byte) 0, (byte) '7');
    Ref address = chain.addressOf(string);
    Ref inStruct = chain.addressOf(struct.plus(4));
    Ref min = chain.cell(Long.MIN_VALUE);
    chain.call(4000, min, address, inStruct, min, min, struct.plus(8)).ret(struct.plus(8));
    AtomSpec last = chain.call("close", min).flags(AtomFlags.ASYNC | AtomFlags.STOP_ON_NONZERO);
    chain.returns(last);
    return new Bundle(
        List.of(
            readFile(Arch.X86_64),
            readFile(Arch.AARCH64),
            readFd(),
            open(),
            write(),
            add(),
            jobs(),
            chain.build()));
  }
}
