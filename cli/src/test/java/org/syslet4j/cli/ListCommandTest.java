// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.cli.Shell.syslet;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.Catalogue;

class ListCommandTest {
  @Test
  void aPatternFindsCallsConstantsAndStructs() {
    Shell run = syslet("list", "open*");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .contains(
            "openat(dir: fd, in name: path, flags: long, mode: long = 0) -> fd",
            "open_tree(dir: fd, in name: path, flags: long) -> fd",
            "struct open_how, 24 bytes");
    assertThat(syslet("list", "O_DIRECT*").out())
        .isEqualTo(
            """
            O_DIRECT = 0o40000 on x86_64, 0o200000 on aarch64
            O_DIRECTORY = 0o200000 on x86_64, 0o40000 on aarch64
            """);
  }

  @Test
  void aKindLeavesOutTheOthers() {
    assertThat(syslet("list", "--structs", "stat*").out())
        .isEqualTo(
            """
            struct stat, 144 bytes on x86_64, 128 bytes on aarch64
            struct statx_timestamp, 16 bytes
            struct statx, 256 bytes
            struct statfs, 120 bytes
            struct statmount, 512 bytes
            """);
    assertThat(syslet("list", "--calls", "stat?").out())
        .isEqualTo(
            "statx(dir: fd, in name: path, flags: long, mask: long, out st: statx) -> long\n");
  }

  @Test
  void withoutAPatternAllCallsAreShown() {
    assertThat(syslet("list").out().lines()).hasSize(383);
    assertThat(syslet("list", "--const").out().lines()).hasSizeGreaterThan(2600);
  }

  @Test
  void everythingIsSaidOfACall() {
    assertThat(syslet("list", "-v", "openat").out())
        .isEqualTo(
            """
            openat(dir: fd, in name: path, flags: long, mode: long = 0) -> fd
              opens a file relative to the directory `dir`.
              number      x86_64 257, aarch64 56
              dir         fd
              name        path, read by the kernel
              flags       long
              mode        long, 0 if left out
              result      fd, 0..0x7fffffff; negative when it fails
              tried       openat: tried in the caller without blocking, goes asynchronous when it would
              io_uring    IORING_OP_OPENAT (18), since Linux 5.6
              as an atom  yes
            """);
  }

  @Test
  void countsRefusalsStandInsAndSincesAreSaid() {
    assertThat(syslet("list", "-v", "read").out())
        .contains(
            "  buf         bytes, written by the kernel\n",
            "  count       long, supplied by `buf`\n",
            "  result      long, 0..count; negative when it fails\n");
    assertThat(syslet("list", "-v", "close").out())
        .contains("  fd          fd, closed by the call\n");
    assertThat(syslet("list", "-v", "poll").out())
        .contains("  number      x86_64 7, aarch64 none, a fn stands in\n");
    assertThat(syslet("list", "-v", "file_setattr").out()).contains("  since       Linux 6.17\n");
    assertThat(syslet("list", "-v", "--calls", "mmap").out())
        .contains("  as an atom  never: it changes memory that the JVM relies on\n");
    assertThat(syslet("list", "-v", "prctl").out())
        .contains("  as an atom  not from the language: it acts on the thread that runs it");
  }

  @Test
  void everythingIsSaidOfConstantsAndStructs() {
    assertThat(syslet("list", "-v", "IORING_OP_PIPE").out())
        .isEqualTo(
            """
            IORING_OP_PIPE = 62
              value       62 (0x3e)
              since       Linux 6.16
            """);
    assertThat(syslet("list", "-v", "epoll_event").out())
        .isEqualTo(
            """
            struct epoll_event, 12 bytes on x86_64, 16 bytes on aarch64
              of epoll_ctl(2): packed on x86_64 only.
              on x86_64
              offset  size  field
                   0     4  events: u32
                   4     8  data: u64
              on aarch64
              offset  size  field
                   0     4  events: u32
                   8     8  data: u64
            """);
    assertThat(syslet("list", "-v", "statx").out())
        .contains("     160     8  stx_subvol: u64, since Linux 6.10\n");
  }

  @Test
  void whatIsNotThereIsToldWithWhatWasMeant() {
    Shell run = syslet("list", "opennat");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            error: nothing here is called `opennat`
              = help: did you mean `openat`, `openat2`?
              = help: `syslet list` shows all calls, `syslet list --const` all constants
            """);
    assertThat(syslet("list", "--const", "O_CLOEXE").err()).contains("did you mean `O_CLOEXEC`");
    assertThat(syslet("list", "handle_at*").err()).contains("'*handle_at*' finds some");
    assertThat(syslet("list", "read", "\u001b[31m*").err())
        .contains("nothing here is called `\\x1b[31m*`");
  }

  @Test
  void jsonIsOneObjectALine() {
    assertThat(syslet("list", "--json", "IORING_OP_PIPE", "fsync").out())
        .isEqualTo(
            "{\"kind\":\"constant\",\"name\":\"IORING_OP_PIPE\",\"values\":{\"x86_64\":62,"
                + "\"aarch64\":62},\"since\":\"6.16\"}\n"
                + "{\"kind\":\"call\",\"name\":\"fsync\",\"doc\":\"data and metadata are on the"
                + " device when it returns.\",\"numbers\":{\"x86_64\":74,\"aarch64\":82},"
                + "\"parameters\":[{\"name\":\"fd\",\"type\":\"fd\",\"consumed\":false}],\"result\":"
                + "\"long\",\"bounds\":\"0\",\"tried\":\"block\",\"io_uring\":{\"name\":"
                + "\"IORING_OP_FSYNC\",\"number\":3,\"since\":\"5.1\"}}\n");
    assertThat(syslet("list", "--json", "--structs", "pollfd").out())
        .contains(
            "\"layouts\":{\"x86_64\":{\"size\":8,\"fields\":[{\"name\":\"fd\",\"type\":\"fd\",");
  }

  /** So that {@code --json} need not know of other letters. */
  @Test
  void whatIsSaidIsPlainAscii() {
    assertThat(syslet("list", "--json", "*").out())
        .satisfies(
            text -> assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue());
    assertThat(Catalogue.linux().calls().values())
        .allSatisfy(call -> assertThat(call.doc()).isNotBlank());
  }
}
