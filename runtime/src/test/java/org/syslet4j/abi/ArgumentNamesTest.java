// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments read as a program would write them. */
class ArgumentNamesTest {
  @ParameterizedTest
  @CsvSource({
    "openat, flags, 524288, O_RDONLY|O_CLOEXEC",
    "openat, flags, 524865, O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC",
    "openat, flags, 0, O_RDONLY",
    "openat, flags, 3, 3",
    "openat, flags, 2048, O_RDONLY|O_NONBLOCK",
    "openat, flags, 1052672, O_RDONLY|O_SYNC",
    "openat, flags, 1073741824, O_RDONLY|0x40000000",
    "openat, mode, 420, 0o644",
    "openat, mode, 0, 0",
    "lseek, whence, 2, SEEK_END",
    "lseek, whence, 99, 99",
    "socket, type, 524289, SOCK_STREAM|SOCK_CLOEXEC",
    "unlinkat, flags, 0, 0",
    "unlinkat, flags, 512, AT_REMOVEDIR",
    "unlinkat, flags, 513, AT_REMOVEDIR|0x1",
    "fcntl, command, 0, F_DUPFD",
    "inotify_add_watch, mask, 24, IN_CLOSE",
    "inotify_add_watch, mask, 26, IN_MODIFY|IN_CLOSE",
    "epoll_ctl, op, 1, EPOLL_CTL_ADD",
    "kill, signal, 6, SIGABRT",
    "kill, signal, 9, SIGKILL",
    "kill, signal, -1, -1",
    "read, count, 7, 7",
    "nobody, flags, 7, 7",
  })
  void readsAsWritten(String call, String param, long value, String text) {
    assertThat(ArgumentNames.LINUX.text(Arch.X86_64, call, param, value))
        .isEqualTo(text.replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource({"X86_64, 16384, O_DIRECT", "AARCH64, 16384, O_DIRECTORY"})
  void architecturesDiffer(Arch arch, long value, String text) {
    assertThat(ArgumentNames.LINUX.text(arch, "openat", "flags", value))
        .isEqualTo("O_RDONLY|" + text);
  }
}
