// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.EngineKind;
import org.syslet4j.OwnedFd;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

/**
 * Runs what was written, over every engine; by reflection, for the classes exist in the test alone.
 */
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING", "JAVA"})
class GeneratedClassTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static SysletRuntime runtime;
  private static Object every;
  private static Object copier;

  @Parameter EngineKind engine;

  @BeforeParameterizedClassInvocation
  static void create(EngineKind engine) throws Exception {
    runtime = SysletRuntime.builder().engine(engine).build();
    every = create("Every");
    copier = create("Copier");
  }

  @AfterParameterizedClassInvocation
  static void close() {
    runtime.close();
  }

  private static Object create(String stem) throws Exception {
    String source = Files.readString(GOLDEN.resolve(stem + ".java"));
    Compiled compiled =
        Compiled.of(List.of(), JavaFileObjects.forSourceString("demo." + stem, source));
    Method create =
        compiled.load("demo." + stem + "Syslets").getDeclaredMethod("create", SysletRuntime.class);
    create.setAccessible(true);
    return create.invoke(null, runtime);
  }

  private static Object call(Object target, String name, Object... args) throws Exception {
    Method method =
        Arrays.stream(target.getClass().getMethods())
            .filter(m -> m.getName().equals(name))
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static Object part(Object record, String name) throws Exception {
    return call(record, name);
  }

  @Test
  void cpCopiesAFile(@TempDir Path dir) throws Exception {
    byte[] content = new byte[3 << 20 | 4711];
    new Random(42).nextBytes(content);
    Path from = Files.write(dir.resolve("from"), content);
    assertThat(call(copier, "cp", from, dir.resolve("to"), 0600L)).isEqualTo((long) content.length);
    assertThat(dir.resolve("to")).hasBinaryContent(content);
    assertThat(Files.getPosixFilePermissions(dir.resolve("to"))).hasSize(2);
  }

  @Test
  void aFailureSaysTheCallTheErrnoAndThePlaceInTheTextBlock(@TempDir Path dir) {
    assertThatThrownBy(() -> call(copier, "cp", dir.resolve("none"), dir.resolve("to"), 0600L))
        .isInstanceOf(SysletException.class)
        .hasMessageContaining("openat")
        .hasMessageContaining("ENOENT")
        .hasMessageContaining("Copier.cp:4:");
  }

  @Test
  void anUndeclaredFailureIsAnUncheckedIOException() {
    assertThatThrownBy(() -> call(every, "write", 1_000_000, new byte[1]))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(SysletException.class)
        .hasMessageContaining("EBADF");
  }

  @Test
  void numbersGoInAndOut() throws Exception {
    assertThat(call(every, "add", 1L, 2, 3L, 4)).isEqualTo(10L);
    assertThat(call(every, "same", 5)).isEqualTo(5);
    Object sum = call(every, "sum", 20L);
    assertThat(sum).hasToString("Sum[sum=21, twice=40]");
  }

  @Test
  void evenAMethodOfObjectCanBeAChain() {
    assertThat(every.hashCode()).isEqualTo(42);
  }

  @Test
  void nullMeansTheDefault() throws Exception {
    assertThat(call(every, "add", 1L, 2, null, null)).isEqualTo(9L);
    assertThat(call(every, "addTwo", 1L)).isEqualTo(9L);
  }

  @Test
  void aReadOfAnEmptyPipeCompletesWhenDataComes() throws Exception {
    Object pipe = call(every, "pipe");
    try (OwnedFd in = (OwnedFd) part(pipe, "in");
        OwnedFd out = (OwnedFd) part(pipe, "out")) {
      byte[] room = new byte[16];
      CompletableFuture<?> later = (CompletableFuture<?>) call(every, "read", in, room);
      assertThat(later).isNotDone();
      call(every, "write", out.value(), "hello".getBytes(StandardCharsets.US_ASCII));
      assertThat(later.get(10, TimeUnit.SECONDS)).isEqualTo(5L);
      assertThat(new String(room, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("hello");

      ByteBuffer direct = ByteBuffer.allocateDirect(16);
      call(every, "put", out, ByteBuffer.wrap(new byte[] {1, 2, 3}));
      CompletableFuture<?> now = (CompletableFuture<?>) call(every, "readInt", in, direct);
      assertThat(now.get(10, TimeUnit.SECONDS)).isEqualTo(3);
      assertThat(direct.get(2)).isEqualTo((byte) 3);
    }
  }

  @Test
  void aFutureFailsWithTheSysletException(@TempDir Path dir) throws Exception {
    CompletableFuture<?> none =
        (CompletableFuture<?>) call(every, "remove", dir.resolve("none").toString());
    assertThatThrownBy(() -> none.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(SysletException.class);
    Path file = Files.createFile(dir.resolve("file"));
    CompletableFuture<?> gone = (CompletableFuture<?>) call(every, "remove", file.toString());
    assertThat(gone.get(10, TimeUnit.SECONDS)).isNull();
    assertThat(file).doesNotExist();
  }

  @Test
  void aPathOfAnArchiveIsRefusedAndNothingRuns(@TempDir Path dir) throws Exception {
    URI archive = URI.create("jar:" + dir.resolve("a.zip").toUri());
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Path inside = zip.getPath("/etc/hostname");
      for (String method : List.of("openNow", "open")) {
        assertThatThrownBy(() -> call(every, method, inside))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("parameter 'name' of every." + method)
            .hasMessageContaining("no path of the jar file system " + dir.resolve("a.zip"))
            .hasMessageContaining(": /etc/hostname;");
      }
    }
    assertThatThrownBy(() -> call(every, "openNow", (Path) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("parameter 'name' of every.openNow was given null");
  }

  @Test
  void aDescriptorIsOwnedByTheCaller(@TempDir Path dir) throws Exception {
    Path file = Files.writeString(dir.resolve("file"), "content");
    try (OwnedFd fd = (OwnedFd) call(every, "openNow", file)) {
      assertThat(Path.of("/proc/self/fd/" + fd.value()).toRealPath()).isEqualTo(file.toRealPath());
    }
    CompletableFuture<?> later = (CompletableFuture<?>) call(every, "open", file);
    ((OwnedFd) later.get(10, TimeUnit.SECONDS)).close();
    assertThat(((CompletableFuture<?>) call(every, "sumLater", 1L)).get(10, TimeUnit.SECONDS))
        .hasToString("Sum[sum=2, twice=2]");
  }

  @Test
  void aCancelledFutureClosesTheDescriptorThatComesTooLate(@TempDir Path dir) throws Exception {
    Path file = Files.writeString(dir.resolve("file"), "content");
    Object pipe = call(every, "pipe");
    try (OwnedFd in = (OwnedFd) part(pipe, "in");
        OwnedFd out = (OwnedFd) part(pipe, "out")) {
      CompletableFuture<?> later =
          (CompletableFuture<?>) call(every, "openAfter", in, new byte[1], file);
      assertThat(later).isNotDone();
      assertThat(later.cancel(false)).isTrue();
      call(every, "write", out.value(), new byte[1]);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      while (runtime.stats().inFlight() > 0 && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      while (isOpen(file) && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      assertThat(isOpen(file)).isFalse();
    }
  }

  private static boolean isOpen(Path file) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path fd : all) {
        if (Files.readSymbolicLink(fd).equals(file.toRealPath())) {
          return true;
        }
      }
    } catch (NoSuchFileException e) {
      return true; // one was closed while we looked: look again
    }
    return false;
  }

  @Test
  void aChainThatIsTooLargeForOneConstantRuns() throws Exception {
    String source =
        """
        package demo;
        @org.syslet4j.annotation.Syslets public interface Long1 {
          @org.syslet4j.annotation.Chain(\"""
        %s    return 5
            \""") long m();
        }
        """
            .formatted("    try getppid()\n".repeat(1500));
    Compiled compiled =
        Compiled.of(List.of(), JavaFileObjects.forSourceString("demo.Long1", source));
    assertThat(compiled.messages()).isEmpty();
    Object large =
        compiled
            .load("demo.Long1Syslets")
            .getMethod("create", SysletRuntime.class)
            .invoke(null, runtime);
    assertThat(call(large, "m")).isEqualTo(5L);
  }
}
