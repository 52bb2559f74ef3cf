// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.syslet4j.Binding;
import org.syslet4j.EngineKind;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Errno;
import org.syslet4j.testing.TestImages;

class FaultsTest {
  private static SysletRuntime runtime(FakeKernel kernel, Faults faults) {
    return SysletRuntime.builder().kernel(kernel).faults(faults).build();
  }

  private static FakeKernel files() {
    return new FakeKernel().file("/file", "some content");
  }

  private static long read(SysletRuntime runtime, byte[] into) throws SysletException {
    return runtime
        .load(TestImages.readFile())
        .bind()
        .set("from", "/file")
        .set("into", into)
        .callLong();
  }

  @Test
  void aCallThatFailsIsNotMadeAndItsErrnoIsWhatTheChainSees() {
    FakeKernel kernel = files();
    try (SysletRuntime runtime = runtime(kernel, Faults.parse("openat=EMFILE"))) {
      assertThatThrownBy(() -> read(runtime, new byte[20]))
          .isInstanceOfSatisfying(
              SysletException.class, e -> assertThat(e.error()).contains(Errno.EMFILE))
          .hasMessageContaining("openat(AT_FDCWD, \"/file\"");
    }
    assertThat(kernel.calls()).isEmpty();
  }

  @Test
  void onlyTheCallOfThatNumberFailsAndCallsAreCountedOverAllChainsOfARuntime()
      throws SysletException {
    try (SysletRuntime runtime = runtime(files(), Faults.failing("read").on(2).with(Errno.EIO))) {
      assertThat(read(runtime, new byte[20])).isEqualTo(12);
      assertThatThrownBy(() -> read(runtime, new byte[20])).hasMessageContaining("EIO");
      assertThat(read(runtime, new byte[20])).isEqualTo(12);
    }
  }

  @Test
  void allBehindACallFailToo() throws SysletException {
    try (SysletRuntime runtime = runtime(files(), Faults.parse("read@2+=EIO"))) {
      assertThat(read(runtime, new byte[20])).isEqualTo(12);
      assertThatThrownBy(() -> read(runtime, new byte[20])).hasMessageContaining("EIO");
      assertThatThrownBy(() -> read(runtime, new byte[20])).hasMessageContaining("EIO");
    }
  }

  @Test
  void aShortCallIsMadeForLess() throws SysletException {
    FakeKernel kernel = files();
    byte[] into = new byte[20];
    try (SysletRuntime runtime = runtime(kernel, Faults.failing("read").shortTo(4))) {
      assertThat(read(runtime, into)).isEqualTo(4);
    }
    assertThat(into).startsWith('s', 'o', 'm', 'e', 0);
    assertThat(kernel.calls()).contains("read(3, \"some\", 4) = 4");
  }

  @Test
  void whatAsksForLessAnywayIsLeftAlone() throws SysletException {
    FakeKernel kernel = files();
    try (SysletRuntime runtime = runtime(kernel, Faults.parse("read<=100"))) {
      assertThat(read(runtime, new byte[7])).isEqualTo(7);
    }
    assertThat(kernel.calls()).contains("read(3, \"some co\", 7) = 7");
  }

  @Test
  void theFirstOfSeveralRulesThatFitsCounts() {
    Faults faults = Faults.parse("read@1=EIO, read=EBADF").and(Faults.parse("read=ENXIO"));
    try (SysletRuntime runtime = runtime(files(), faults)) {
      assertThatThrownBy(() -> read(runtime, new byte[1])).hasMessageContaining("EIO");
      assertThatThrownBy(() -> read(runtime, new byte[1])).hasMessageContaining("EBADF");
    }
  }

  @Test
  void aFailingCloseClosesNevertheless() throws SysletException {
    FakeKernel kernel = files();
    try (SysletRuntime runtime = runtime(kernel, Faults.parse("close=EIO"))) {
      read(runtime, new byte[1]);
    }
    assertThat(kernel.open()).containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "writ@3=EIO     | 1  | there is no system call 'writ'; did you mean 'write'?",
        "umem_add=EIO   | 1  | umem_add is a pseudo call, which no kernel answers",
        "write@3=EOI    | 9  | there is no errno 'EOI'; did you mean 'EIO'?",
        "write@0=EIO    | 7  | calls are counted from 1, not 0",
        "write@x=EIO    | 7  | which one of the calls, from 1 on, is expected, and 'x' is no"
            + " number",
        "write          | 6  | '=' with an answer, or '<=' with a count, is expected",
        "write=         | 7  | a number, an errno or a text in quotes is expected",
        "write=EIO read | 11 | nothing is expected here",
        "write=EIO,     | 11 | the name of a system call is expected",
        "write<=-1      | 8  | a count is not negative: -1",
        "write=3        | 7  | a fault is the name of an errno, as in write=EIO",
        "close<=3       | 1  | close has no count that could be cut short",
        "''             | 1  | the name of a system call is expected"
      })
  void aTextWithoutSenseIsRefusedWithThePlaceAndAWayOut(String text, int column, String message) {
    assertThatThrownBy(() -> Faults.parse(text))
        .isInstanceOfSatisfying(
            FaultSyntaxException.class, e -> assertThat(e.column()).isEqualTo(column))
        .hasMessage("column " + column + " of \"" + text + "\": " + message);
  }

  @Test
  void aMistakeInJavaIsRefusedAtOnce() {
    assertThatThrownBy(() -> Faults.failing("raed")).hasMessageContaining("did you mean 'read'?");
    assertThatThrownBy(() -> Faults.failing("read").on(0)).hasMessageContaining("not 0");
    assertThatThrownBy(() -> Faults.failing("read").shortTo(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> Faults.failing("close").shortTo(1))
        .hasMessageContaining("close has no count");
  }

  @Test
  void aNativeEngineAndFaultsContradictEachOther() {
    assertThatThrownBy(
            () ->
                SysletRuntime.builder()
                    .engine(EngineKind.THREADS)
                    .faults(Faults.parse("read=EIO"))
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("faults(...) needs the engine JAVA, and engine(THREADS) is asked for");
  }

  @Test
  void overTheKernelOfThisMachineTheyWorkTheSame() {
    try (SysletRuntime runtime =
        SysletRuntime.builder().faults(Faults.parse("openat=ENOSPC")).build()) {
      assertThat(runtime.describe()).startsWith("java: ");
      Binding binding = runtime.load(TestImages.readFile()).bind();
      binding.set("from", "/dev/null").set("into", new byte[1]);
      for (int i : List.of(1, 2, 3)) {
        assertThatThrownBy(binding::call).as("call %d", i).hasMessageContaining("ENOSPC");
      }
    }
  }
}
