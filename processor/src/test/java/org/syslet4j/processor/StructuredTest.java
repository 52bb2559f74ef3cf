// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.processor.Called.call;
import static org.syslet4j.processor.Called.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.EngineKind;
import org.syslet4j.OwnedFd;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

/** Runs the chains of a golden interface that take records as structs, on each engine. */
class StructuredTest {
  private static final Called STRUCTURED = new Called("Structured");

  private interface Use {
    void of(Object structured) throws Exception;
  }

  private static void on(EngineKind engine, Use use) throws Exception {
    try (SysletRuntime runtime = SysletRuntime.builder().engine(engine).build()) {
      use.of(STRUCTURED.create(runtime));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRecordIsAStruct(EngineKind engine) throws Exception {
    on(
        engine,
        it -> {
          assertThat(call(it, "sum", record(it, "Point", 40L, -3), 5L)).isEqualTo(42L);
          assertThat(call(it, "sum", record(it, "Point", 40L, 1), null)).isEqualTo(42L);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aListOfRecordsIsStructsInARow(EngineKind engine) throws Exception {
    on(
        engine,
        it -> {
          Object from = record(it, "Point", 1L, 2);
          Object to = record(it, "Point", 3L, 4);
          Object line = record(it, "Line", from, to, 10L);
          assertThat(call(it, "lengths", List.of(line, line, line))).isEqualTo(60L);
          assertThat(call(it, "lengths", List.of())).isEqualTo(0L);
        });
  }

  @ParameterizedTest
  @EnumSource
  void structsOfTheKernelAreFilledByName(EngineKind engine) throws Exception {
    on(
        engine,
        it -> {
          Object pause = record(it, "Pause", 1_000_000L);
          CompletableFuture<?> slept = (CompletableFuture<?>) call(it, "sleep", pause);
          assertThat(slept.get(10, TimeUnit.SECONDS)).isNull();
          assertThat(call(it, "expire", record(it, "Timer", pause))).isEqualTo(8);
        });
  }

  @ParameterizedTest
  @EnumSource
  void structsHoldPathsBuffersAndDescriptors(EngineKind engine, @TempDir Path dir)
      throws Exception {
    Files.writeString(dir.resolve("a"), "hello");
    Files.writeString(dir.resolve("b"), "world!");
    on(
        engine,
        it -> {
          try (OwnedFd at = directory(dir)) {
            ByteBuffer first = ByteBuffer.allocateDirect(16);
            ByteBuffer second = ByteBuffer.allocateDirect(16);
            Object read =
                call(
                    it,
                    "read",
                    List.of(
                        record(it, "Job", Path.of("a"), first, at),
                        record(it, "Job", Path.of("b"), second, at)));
            assertThat(read).hasToString("Read[bytes=11, files=2]");
            assertThat(second.get(5)).isEqualTo((byte) '!');
            Path out = dir.resolve("out");
            Files.writeString(out, "");
            ByteBuffer text = ByteBuffer.allocateDirect(3);
            text.put("hey".getBytes(StandardCharsets.US_ASCII)).flip();
            assertThatThrownBy(() -> call(it, "send", record(it, "Message", at.value(), "/", text)))
                .isInstanceOf(SysletException.class)
                .hasMessageContaining("EBADF");
          }
        });
  }

  private static OwnedFd directory(Path dir) throws Exception {
    try (SysletRuntime runtime = SysletRuntime.open()) {
      Object open = new Called("Every").create(runtime);
      return (OwnedFd) call(open, "openNow", dir);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeAStructIsToldWithItsElement(EngineKind engine) throws Exception {
    on(
        engine,
        it -> {
          assertThatThrownBy(() -> call(it, "sum", null, 1L))
              .isInstanceOf(NullPointerException.class)
              .hasMessage("parameter 'p' is null");
          Object point = record(it, "Point", 1L, 2);
          Object line = record(it, "Line", point, point, 3L);
          assertThatThrownBy(() -> call(it, "lengths", Arrays.asList(line, null)))
              .isInstanceOf(NullPointerException.class)
              .hasMessage("element 1 of 'lines': it is null");
          Object heap = record(it, "Job", Path.of("a"), ByteBuffer.allocate(1), OwnedFd.of(9999));
          assertThatThrownBy(() -> call(it, "read", List.of(heap)))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageStartingWith("element 0 of 'jobs': Job.into takes a writable direct");
          ByteBuffer room = ByteBuffer.allocateDirect(1);
          Object nul = record(it, "Job", Path.of("a"), room, released());
          assertThatThrownBy(() -> call(it, "read", List.of(nul)))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageStartingWith("element 0 of 'jobs': descriptor 9999 was closed");
        });
  }

  private static OwnedFd released() {
    OwnedFd fd = OwnedFd.of(9999);
    fd.release();
    return fd;
  }
}
