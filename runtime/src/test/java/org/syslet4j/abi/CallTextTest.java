// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.abi.CallText.Memory;
import org.syslet4j.abi.CallText.Notation;

/** Calls read as strace writes them, and as a program would write them. */
@Timeout(60)
class CallTextTest {
  private static final long AT = 0x10000;
  private static final CallText STRACE = new CallText(Arch.X86_64, Notation.STRACE, 32);
  private static final CallText SYSLET = new CallText(Arch.X86_64, Notation.SYSLET, 64);

  /** Memory that begins at {@link #AT}. */
  private static Memory memory(byte[] bytes) {
    return address -> {
      long at = address - AT;
      return at >= 0 && at < bytes.length ? bytes[(int) at] & 0xff : -1;
    };
  }

  private static Memory text(String text) {
    return memory(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ByteBuffer bytes(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int nr(String call) {
    return CallTable.LINUX.named(call).orElseThrow().number(Arch.X86_64).orElseThrow();
  }

  private static String strace(
      String call, long result, Memory before, Memory after, long... args) {
    return String.join(
        ", ",
        STRACE.arguments(nr(call), Arrays.copyOf(args, 6), args.length, result, before, after));
  }

  private static String failed(String call, Memory before, long... args) {
    return strace(call, -22, before, Memory.UNKNOWN, args);
  }

  @Test
  void stringsAreQuotedAndShortened() {
    assertThat(failed("write", text("hello\n\"\\\0\1"), 1, AT, 10))
        .isEqualTo("1, \"hello\\n\\\"\\\\\\0\\1\", 10");
    assertThat(failed("write", text("\0007\u00e4"), 1, AT, 4))
        .isEqualTo("1, \"\\0007\\303\\244\", 4");
    assertThat(failed("write", text("x".repeat(40)), 1, AT, 40))
        .isEqualTo("1, \"" + "x".repeat(32) + "\"..., 40");
    assertThat(failed("write", text("x"), 1, AT, 0)).isEqualTo("1, \"\", 0");
    assertThat(failed("write", Memory.UNKNOWN, 1, AT, 3)).isEqualTo("1, 0x10000, 3");
  }

  @Test
  void namesOfFilesAreWhole() {
    String name = "d/".repeat(50);
    assertThat(failed("openat", text(name + "\0"), -100, AT, 0x80000, 0))
        .isEqualTo("AT_FDCWD, \"" + name + "\", O_RDONLY|O_CLOEXEC");
    assertThat(failed("openat", text("f\0"), 3, AT, 0101, 0644))
        .isEqualTo("3, \"f\", O_WRONLY|O_CREAT, 0644");
    assertThat(failed("openat", Memory.UNKNOWN, 3, 0, 0)).isEqualTo("3, NULL, O_RDONLY");
  }

  @Test
  void whatACallWroteIsShownOnlyIfItDid() {
    Memory after = text("hello");
    assertThat(strace("read", 5, Memory.UNKNOWN, after, 3, AT, 4096))
        .isEqualTo("3, \"hello\", 4096");
    assertThat(strace("read", -11, after, after, 3, AT, 4096)).isEqualTo("3, 0x10000, 4096");
    assertThat(strace("read", 0, Memory.UNKNOWN, Memory.UNKNOWN, 3, AT, 4096))
        .isEqualTo("3, \"\", 4096");
    Memory ends = memory(bytes(8).putInt(5).putInt(6).array());
    assertThat(strace("pipe2", 0, Memory.UNKNOWN, ends, AT, 0x80000))
        .isEqualTo("[5, 6], O_CLOEXEC");
  }

  @Test
  void structsAreShownByField() {
    Memory time = memory(bytes(16).putLong(1).putLong(500).array());
    assertThat(failed("nanosleep", time, AT, 0)).isEqualTo("{tv_sec=1, tv_nsec=500}, NULL");
    ByteBuffer stat = bytes(144);
    stat.putInt(24, 0100644).putLong(48, 6);
    assertThat(strace("fstat", 0, Memory.UNKNOWN, memory(stat.array()), 3, AT))
        .isEqualTo("3, {st_mode=S_IFREG|0644, st_size=6, ...}");
    Memory how = memory(bytes(24).putLong(0x80000).putLong(0).putLong(8).array());
    assertThat(failed("openat2", how, -100, 0, AT, 24))
        .isEqualTo(
            "AT_FDCWD, NULL, {flags=O_RDONLY|O_CLOEXEC, mode=0, resolve=RESOLVE_BENEATH}, 24");
  }

  @Test
  void vectorsShowWhatTheyPointTo() {
    ByteBuffer memory = bytes(64);
    memory.putLong(AT + 32).putLong(5).putLong(AT + 37).putLong(3).put("helloabc".getBytes());
    assertThat(failed("writev", memory(memory.array()), 1, AT, 2))
        .isEqualTo("1, [{iov_base=\"hello\", iov_len=5}, {iov_base=\"abc\", iov_len=3}], 2");
    Memory rows = memory(Arrays.copyOf(memory.array(), 32));
    assertThat(strace("readv", 7, rows, memory(memory.array()), 1, AT, 2))
        .isEqualTo("1, [{iov_base=\"hello\", iov_len=5}, {iov_base=\"ab\", iov_len=3}], 2");
    assertThat(failed("readv", rows, 1, AT, 1)).isEqualTo("1, [{iov_base=0x10020, iov_len=5}], 1");
  }

  @Test
  void socketAddressesAreShownByFamily() {
    ByteBuffer internet = bytes(16).putShort((short) 2).put((byte) 0).put((byte) 80);
    internet.put(new byte[] {127, 0, 0, 1});
    assertThat(failed("connect", memory(internet.array()), 3, AT, 16))
        .isEqualTo(
            "3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"127.0.0.1\")}, 16");
    ByteBuffer unix = bytes(110).putShort((short) 1).put("/tmp/s".getBytes());
    assertThat(failed("bind", memory(unix.array()), 3, AT, 110))
        .isEqualTo("3, {sa_family=AF_UNIX, sun_path=\"/tmp/s\"}, 110");
    ByteBuffer six = bytes(28).putShort((short) 10).put((byte) 1).put((byte) 0xbb);
    six.put(23, (byte) 1);
    assertThat(failed("connect", memory(six.array()), 3, AT, 28))
        .isEqualTo(
            "3, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0),"
                + " inet_pton(AF_INET6, \"::1\", &sin6_addr), sin6_scope_id=0}, 28");
    six.put(8, (byte) 0x20).put(9, (byte) 1);
    assertThat(failed("connect", memory(six.array()), 3, AT, 28)).contains("\"2001::1\"");
  }

  @Test
  void pollShowsWhatWasAskedAndWhatCame() {
    Memory asked = memory(bytes(8).putInt(3).putShort((short) 1).array());
    Memory came = memory(bytes(8).putInt(3).putShort((short) 1).putShort((short) 17).array());
    long[] args = {AT, 1, -1, 0, 0, 0};
    assertThat(strace("poll", 1, asked, came, args))
        .isEqualTo("[{fd=3, events=POLLIN, revents=0}], 1, -1");
    assertThat(STRACE.result(nr("poll"), args, 1, came))
        .isEqualTo("1 ([{fd=3, revents=POLLIN|POLLHUP}])");
    assertThat(STRACE.result(nr("poll"), args, 0, came)).isEqualTo("0 (Timeout)");
  }

  @Test
  void resultsAreNumbersAddressesOrErrors() {
    long[] args = {3, 3, 0, 0, 0, 0};
    assertThat(STRACE.result(nr("read"), args, 5, Memory.UNKNOWN)).isEqualTo("5");
    assertThat(STRACE.result(nr("read"), args, -2, Memory.UNKNOWN))
        .isEqualTo("-1 ENOENT (No such file or directory)");
    assertThat(STRACE.result(nr("mmap"), args, 0x7f0000000000L, Memory.UNKNOWN))
        .isEqualTo("0x7f0000000000");
    assertThat(STRACE.result(nr("fcntl"), args, 0x8001, Memory.UNKNOWN))
        .isEqualTo("0x8001 (flags O_WRONLY|O_LARGEFILE)");
    assertThat(SYSLET.result(PseudoCall.ADD.nr(), args, Long.MIN_VALUE, Memory.UNKNOWN))
        .isEqualTo("" + Long.MIN_VALUE);
  }

  @Test
  void aProgramWritesModesAndNothingDifferently() {
    assertThat(
            SYSLET.arguments(nr("openat"), new long[] {-100, AT, 0101, 0644, 0, 0}, 4, text("f\0")))
        .isEqualTo(List.of("AT_FDCWD", "\"f\"", "O_WRONLY|O_CREAT", "0o644"));
    assertThat(SYSLET.arguments(nr("openat"), new long[6], 4, Memory.UNKNOWN))
        .isEqualTo(List.of("0", "null", "O_RDONLY", "0"));
    assertThat(SYSLET.arguments(nr("write"), new long[] {1, AT, 3, 0, 0, 0}, 3, text("a\n\1")))
        .isEqualTo(List.of("1", "\"a\\n\\x01\"", "3"));
    assertThat(
            SYSLET.arguments(nr("write"), new long[] {1, AT, 99, 0, 0, 0}, 3, text("y".repeat(99))))
        .isEqualTo(List.of("1", '"' + "y".repeat(64) + "...\"", "99"));
  }

  @Test
  void callsThatNobodyKnowsShowTheirNumbers() {
    assertThat(STRACE.name(9999)).isEqualTo("nr:9999");
    assertThat(STRACE.arguments(9999, new long[] {1, -1, 1L << 40, 0, 0, 0}, 3, Memory.UNKNOWN))
        .isEqualTo(List.of("1", "-1", "0x10000000000"));
    assertThat(STRACE.name(PseudoCall.ADD.nr())).isEqualTo("add");
    assertThat(
            STRACE.arguments(
                PseudoCall.ADD.nr(), new long[] {1, -2, 0, 0, 0, 0}, 2, Memory.UNKNOWN))
        .isEqualTo(List.of("1", "-2"));
  }

  /**
   * Whatever lies in memory, and whatever arguments say of it: text comes out, and not too much.
   */
  @Test
  void garbageIsWrittenTooForEveryCall() {
    long[] values = {0, 1, -1, AT, AT + 1000, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 33};
    byte[] garbage = new byte[1024];
    for (int i = 0; i < garbage.length; i++) {
      garbage[i] = (byte) (i * 37 ^ i >> 3);
    }
    for (CallTable.Call call : CallTable.LINUX.calls()) {
      for (CallText text : List.of(STRACE, SYSLET)) {
        for (int seed = 0; seed < 64; seed++) {
          long[] args = new long[6];
          for (int i = 0; i < 6; i++) {
            args[i] = values[(seed * 7 + i * (seed / 8 + 1)) % values.length];
          }
          int nr = call.numbers().getOrDefault(Arch.X86_64, 100000);
          Memory memory = memory(garbage);
          assertThat(String.join("", text.arguments(nr, args, 6, seed, memory, memory)))
              .hasSizeLessThan(20000);
          assertThat(text.result(nr, args, args[0], memory)).isNotEmpty();
        }
      }
    }
  }
}
