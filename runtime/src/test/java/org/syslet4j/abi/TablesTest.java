// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.syslet4j.abi.CallTable.Direction;

class TablesTest {
  @Test
  void errnosHaveNamesNumbersAndMeanings() {
    assertThat(Errno.of(2)).contains(Errno.ENOENT);
    assertThat(Errno.of(133)).contains(Errno.EHWPOISON);
    assertThat(Errno.of(41)).isEmpty();
    assertThat(Errno.of(0)).isEmpty();
    assertThat(Errno.of(Long.MIN_VALUE)).isEmpty();
    assertThat(Errno.named("EWOULDBLOCK")).contains(Errno.EAGAIN);
    assertThat(Errno.named("ENOPE")).isEmpty();
    assertThat(Errno.describe(13)).isEqualTo("EACCES (Permission denied)");
    assertThat(Errno.describe(4000)).isEqualTo("errno 4000");
    assertThat(Errno.values()).hasSize(131);
    assertThat(Errno.isError(-4095)).isTrue();
    assertThat(Errno.isError(-4096)).isFalse();
  }

  @Test
  void theCallTableHasNumbersForBothArchitectures() {
    CallTable.Call read = CallTable.LINUX.named("read").orElseThrow();
    assertThat(read.number(Arch.X86_64)).isEqualTo(OptionalInt.of(0));
    assertThat(read.number(Arch.AARCH64)).isEqualTo(OptionalInt.of(63));
    assertThat(CallTable.LINUX.numbered(Arch.AARCH64, 63)).contains(read);
    assertThat(CallTable.LINUX.named("poll").orElseThrow().number(Arch.AARCH64)).isEmpty();
    assertThat(CallTable.LINUX.nameOf(Arch.X86_64, 4000)).isEqualTo("nr:4000");
    assertThat(CallTable.LINUX.nameOf(Arch.X86_64, PseudoCall.BASE)).isEqualTo("umem_add");
    assertThat(CallTable.LINUX.calls())
        .allSatisfy(call -> assertThat(call.params()).hasSizeLessThanOrEqualTo(6));
  }

  @Test
  void rowsAreRead() {
    CallTable table =
        CallTable.parse(
            List.of(
                "# a comment",
                "",
                "f\t7\t-\tfd\tin a:fd;out b:stat; inout c:long",
                "g\t-\t8\tlong\t",
                "h\t9\t9\tlong\t\tmemory"));
    CallTable.Call f = table.named("f").orElseThrow();
    assertThat(f.result()).isEqualTo("fd");
    assertThat(f.params())
        .containsExactly(
            new CallTable.Param(Direction.IN, "a", "fd"),
            new CallTable.Param(Direction.OUT, "b", "stat"),
            new CallTable.Param(Direction.INOUT, "c", "long"));
    assertThat(table.named("g").orElseThrow().params()).isEmpty();
    assertThat(table.named("g").orElseThrow().refusal()).isEmpty();
    assertThat(table.named("h").orElseThrow().refusal()).contains(RefusedCalls.Reason.MEMORY);
  }

  @Test
  void brokenRowsAreNamed() {
    bad("f\t1\t2\tlong", "calls.tsv:1: five columns");
    bad("f\tx\t2\tlong\t", "calls.tsv:1: ");
    bad("f\t1\t2\tlong\tsideways a:fd", "in, out or inout");
    bad("f\t1\t2\tlong\t\tboredom", "calls.tsv:1: no reason for a refusal: boredom");
    bad("f\t1\t2\tlong\tin a", "'dir name:type'");
    bad("f\t1\t2\tlong\t\nf\t3\t4\tlong\t", "calls.tsv:2: f is there twice");
    bad("f\t1\t2\tlong\t\ng\t1\t4\tlong\t", "g and f share number 1");
  }

  private static void bad(String text, String message) {
    assertThatThrownBy(() -> CallTable.parse(text.lines().toList()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusalsAndTheTableAgreeOnNumbers() {
    assertThat(RefusedCalls.all()).containsKeys("clone", "execve", "munmap", "prctl", "setuid");
    assertThat(RefusedCalls.all()).containsKeys("mmap", "shmat", "madvise", "rt_sigaction");
    assertThat(RefusedCalls.of("rt_sigaction"))
        .map(RefusedCalls.Refusal::reason)
        .contains("replaces what signals do, and the JVM relies on that");
    RefusedCalls.all()
        .forEach(
            (name, refusal) ->
                assertThat(CallTable.LINUX.named(name).orElseThrow().numbers())
                    .isEqualTo(refusal.numbers()));
    assertThat(RefusedCalls.of("prctl"))
        .map(RefusedCalls.Refusal::group)
        .contains(RefusedCalls.Group.SYNC_ONLY);
    assertThat(RefusedCalls.of(Arch.AARCH64, 221))
        .map(RefusedCalls.Refusal::name)
        .contains("execve");
    assertThat(RefusedCalls.of(Arch.X86_64, 0)).isEmpty();
    assertThat(RefusedCalls.of("read")).isEmpty();
  }

  /** The library refuses for every caller what the verifier refuses for images. */
  @Test
  void javaAndCRefuseTheSameCalls() throws IOException {
    Set<String> inC = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("src", "main", "native", "calls.def"))) {
      if (line.startsWith("CALL(") && line.contains("REFUSED")) {
        inC.add(line.substring("CALL(".length(), line.indexOf(',')));
      }
    }
    Set<String> inJava = new TreeSet<>();
    RefusedCalls.all()
        .forEach(
            (name, refusal) -> {
              if (refusal.group() == RefusedCalls.Group.NEVER) {
                inJava.add(name);
              }
            });
    assertThat(inC).isEqualTo(inJava);
  }

  @Test
  void stopConditionsAreThoseOfTheAbi() {
    assertThat(AtomFlags.stops(AtomFlags.STOP_ON_NEGATIVE, -1)).isTrue();
    assertThat(AtomFlags.stops(AtomFlags.STOP_ON_NEGATIVE, 0)).isFalse();
    assertThat(AtomFlags.stops(AtomFlags.STOP_ON_NON_POSITIVE, 0)).isTrue();
    assertThat(AtomFlags.stops(AtomFlags.STOP_ON_NONZERO, 5)).isTrue();
    assertThat(AtomFlags.stops(AtomFlags.STOP_ON_ZERO | AtomFlags.STOP_ON_NEGATIVE, 0)).isTrue();
    assertThat(AtomFlags.stops(0, 0)).isFalse();
    assertThat(AtomLayout.packedSize(0)).isEqualTo(32);
    assertThat(AtomLayout.packedSize(6)).isEqualTo(72);
  }
}
