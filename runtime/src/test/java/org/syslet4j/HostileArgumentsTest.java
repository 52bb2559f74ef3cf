// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.abi.Arch;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageArchException;
import org.syslet4j.image.ImageException;
import org.syslet4j.image.ImageWriter;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

/** Arguments and options that are unusual, or wrong. */
@Timeout(60)
class HostileArgumentsTest {
  @Test
  void anImageForAnotherArchitectureIsToldAsSuch() {
    Arch here = Arch.current().orElseThrow();
    Arch other = here == Arch.X86_64 ? Arch.AARCH64 : Arch.X86_64;
    Image foreign = TestImages.readFile(other);
    byte[] file = ImageWriter.write(new Bundle(List.of(foreign)));
    try (SysletRuntime runtime = SysletRuntime.open()) {
      for (ThrowableAssert.ThrowingCallable load :
          List.<ThrowableAssert.ThrowingCallable>of(
              () -> runtime.load(foreign), () -> runtime.load(file, foreign.name()))) {
        assertThatThrownBy(load)
            .isInstanceOfSatisfying(
                ImageArchException.class,
                e -> {
                  assertThat(e.available()).containsExactly(other);
                  assertThat(e.wanted()).isEqualTo(here);
                })
            .isInstanceOf(ImageException.class)
            .hasMessage(
                "the image of test.read_file is for "
                    + other.text()
                    + ", and this machine is "
                    + here.text()
                    + ": compile it for "
                    + here.text());
      }
      assertThatThrownBy(() -> runtime.load(file, "nope"))
          .hasMessage("there is no syslet 'nope'; there is test.read_file");
    }
  }

  @TempDir Path folder;

  @Test
  void aHeapBufferMayBeMovedWhileItIsInUse() throws Exception {
    try (SysletRuntime runtime = SysletRuntime.open();
        Pipe pipe = new Pipe()) {
      ByteBuffer into = ByteBuffer.allocate(16);
      CompletableFuture<SysletResult> future =
          runtime
              .load(TestImages.readInto())
              .bind()
              .set("fd", pipe.reader())
              .set("into", into)
              .submit();
      into.position(3).limit(3);
      pipe.write("hello");
      assertThat(future.get(5, TimeUnit.SECONDS).asLong()).isEqualTo(5);
      assertThat(into.array()).startsWith('h', 'e', 'l', 'l', 'o', 0);
    }
  }

  @Test
  void anEngineThatIsNotThereIsNoMatterOfLimits() {
    // A library that has all engines opens one: then there is nothing to say.
    try (SysletRuntime runtime = SysletRuntime.builder().engine(EngineKind.URING).build()) {
      assertThat(runtime.describe()).contains("uring");
    } catch (SysletEnvironmentException e) {
      assertThat(e).hasMessageContaining("THREADS").hasMessageNotContaining("ulimit -u");
    }
  }

  @Test
  void optionsOutsideTheirRangesAreRefusedWithTheirValue() {
    SysletRuntime.Builder builder = SysletRuntime.builder();
    assertThatThrownBy(() -> builder.maxThreads(0)).hasMessage("at least 1 thread, not 0");
    assertThatThrownBy(() -> builder.ringEntries(7)).hasMessageContaining("8 to 32768, not 7");
    assertThatThrownBy(() -> builder.ringEntries(32769)).hasMessageContaining("not 32769");
    assertThatThrownBy(() -> builder.engine(EngineKind.URING).noProbe().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("noProbe()");
  }

  @Test
  void optionsReachTheEngine() {
    SysletRuntime.Builder builder = SysletRuntime.builder().maxThreads(3).ringEntries(8);
    try (SysletRuntime runtime = builder.noProbe().build()) {
      assertThat(runtime.describe())
          .startsWith("threads: io_uring was not to be tried, ")
          .contains("of at most 3 workers");
    }
  }

  @Test
  void aRuntimeMayWaitForEverWhenItCloses() {
    SysletRuntime runtime =
        SysletRuntime.builder().closeTimeout(ChronoUnit.FOREVER.getDuration()).build();
    runtime.close();
    assertThat(runtime.describe()).isEqualTo("closed");
  }

  @Test
  void pathsThatTheKernelCannotFindAreRefused() throws Exception {
    try (SysletRuntime runtime = SysletRuntime.open();
        FileSystem zip =
            FileSystems.newFileSystem(
                URI.create("jar:" + folder.resolve("a.zip").toUri()), Map.of("create", "true"))) {
      Binding binding = runtime.load(TestImages.open()).bind();
      assertThatThrownBy(() -> binding.set("path", zip.getPath("/etc/passwd")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("parameter 'path' of test.open: ")
          .hasMessageContaining("the kernel knows no path of the jar file system ")
          .hasMessageContaining("a.zip: /etc/passwd; copy the file");
      assertThatThrownBy(() -> binding.setPath(0, zip.getPath("passwd")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("a.zip: passwd; copy the file");
      assertThatThrownBy(() -> binding.set("path", "a\ud83d\ude00\ud800b"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'path' of test.open")
          .hasMessageContaining("index 3 (\\ud800)");
      assertThatThrownBy(() -> binding.set("path", (Path) null))
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining("parameter 'path' of test.open was given null");
      assertThatThrownBy(() -> binding.set("path", (String) null))
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining("parameter 'path' of test.open was given null");
      assertThatThrownBy(binding::call).hasMessageContaining("lacks path");
      assertThatThrownBy(() -> runtime.load(Path.of("/dev/zero"), "x"))
          .hasMessageContaining("no .atoms file");
    }
  }
}
