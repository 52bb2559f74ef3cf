// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Native;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.Batch;
import org.syslet4j.Program;
import org.syslet4j.SysletRuntime;

/** The tour of docs/runtime.md does what it says. */
@Timeout(60)
class RuntimeTourTest {
  static {
    Native.register(RuntimeTourTest.class, "c");
  }

  @TempDir Path folder;
  private final int[] pipe = new int[2];
  private final SysletRuntime runtime = SysletRuntime.open();
  private Path file;

  private static native int pipe2(int[] ends, int flags);

  private static native long write(int fd, byte[] bytes, long count);

  private static native int close(int fd);

  @BeforeEach
  void open() throws Exception {
    assertThat(pipe2(pipe, 0x80000)).isZero();
    file = Files.writeString(folder.resolve("file"), "hello, world");
  }

  @AfterEach
  void close() {
    runtime.close();
    close(pipe[0]);
    close(pipe[1]);
  }

  private void writeThree() {
    assertThat(write(pipe[1], new byte[] {1, 2, 3}, 3)).isEqualTo(3);
  }

  private Program program(String name) {
    return runtime.load(RuntimeTour.compile().bundle(), name);
  }

  @Test
  void opensLoadsAndCalls() throws Exception {
    assertThat(RuntimeTour.open(file)).isEqualTo(12);
  }

  @Test
  void severalResultsBecomeARecord() throws Exception {
    assertThat(RuntimeTour.several(runtime, file)).isEqualTo(12);
  }

  @Test
  void structsAreRecords() throws Exception {
    ByteBuffer one = ByteBuffer.allocateDirect(64);
    ByteBuffer two = ByteBuffer.allocateDirect(5);
    assertThat(
            RuntimeTour.structs(
                runtime, List.of(new RuntimeTour.Job(file, one), new RuntimeTour.Job(file, two))))
        .containsExactly(new RuntimeTour.Outcome(12), new RuntimeTour.Outcome(5));
    assertThat(two.get(4)).isEqualTo((byte) 'o');
  }

  @Test
  void aFutureAndAHandlerLearnOfTheEnd() throws Exception {
    assertThat(RuntimeTour.future(program("read_file"), file)).isEqualTo(12);
    AtomicLong received = new AtomicLong();
    assertThat(RuntimeTour.handler(program("receive"), pipe[0], received)).isNotZero();
    writeThree();
    while (received.get() != 3) {
      Thread.sleep(1);
    }
  }

  @Test
  void deadlinesAndCancelsStopWhatBlocks() throws Exception {
    assertThat(RuntimeTour.stopped(program("receive"), pipe[0])).isTrue();
  }

  @Test
  void aBatchRunsManyAndAgain() {
    assertThat(RuntimeTour.batch(runtime, List.of(file, file, folder.resolve("none"))))
        .isEqualTo(24);
    AtomicInteger rounds = new AtomicInteger();
    List<org.syslet4j.Binding> bindings =
        List.of(program("receive").bind().set("from", pipe[0]).set("into", new byte[3]));
    try (Batch batch = runtime.batch(bindings)) {
      RuntimeTour.rounds(batch, completion -> {}, () -> rounds.incrementAndGet() < 6);
      for (int i = 2; i <= 6; i++) {
        writeThree();
        while (rounds.get() < i) {
          Thread.onSpinWait();
        }
      }
    }
  }

  @Test
  void callersMayDriveAndChainsMayBeTooMany() throws Exception {
    assertThat(RuntimeTour.callerDriven(pipe[0], this::writeThree)).isEqualTo(3);
    assertThat(RuntimeTour.full(pipe[0])).isTrue();
  }

  @Test
  void aFailureTellsWhatAndWhere() {
    assertThat(RuntimeTour.failure(program("read_file")))
        .startsWith("openat [AT_FDCWD, \"/no/such/file\", O_RDONLY|O_CLOEXEC")
        .contains("ENOENT");
  }
}
