// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.abi.Errno;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.TestImages;

@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING", "JAVA"})
class BlockingCallTest {
  @TempDir Path folder;
  private final EngineKind engine;
  private final SysletRuntime runtime;

  BlockingCallTest(EngineKind engine) {
    this.engine = engine;
    runtime = Engines.open(engine);
  }

  @AfterEach
  void close() {
    runtime.close();
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("data.txt"), content);
  }

  @Test
  void aDirectBufferIsFilledInPlace() throws IOException {
    Program program = runtime.load(TestImages.readFile());
    ByteBuffer into = ByteBuffer.allocateDirect(64).position(8);
    long count = program.bind().set("from", file("hello")).set("into", into).callLong();
    assertThat(count).isEqualTo(5);
    byte[] bytes = new byte[5];
    into.get(8, bytes);
    assertThat(bytes).asString().isEqualTo("hello");
    assertThat(into.position()).isEqualTo(8);
  }

  @Test
  void aHeapArrayIsCopiedBothWays() throws IOException {
    Program program = runtime.load(TestImages.readFile());
    byte[] into = new byte[16];
    Arrays.fill(into, (byte) '.');
    Binding binding = program.bind().set("from", file("hello").toString()).set("into", into);
    assertThat(binding.call().asLong()).isEqualTo(5);
    assertThat(into).asString().isEqualTo("hello...........");
    ByteBuffer part = ByteBuffer.wrap(new byte[16]).position(2).limit(4);
    assertThat(binding.set("into", part).call().asLong()).isEqualTo(2);
    assertThat(part.array()).startsWith(0, 0, 'h', 'e', 0);
  }

  @Test
  void whatEndsInTheCallerMakesNoRingEntry() throws IOException {
    Program program = runtime.load(TestImages.readFile());
    Binding binding = program.bind().set("from", file("x")).set("into", new byte[8]);
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    for (int i = 0; i < 100; i++) {
      assertThat(binding.call().wentAsync()).isFalse();
      assertThat(binding.submit()).isCompleted();
    }
    RuntimeStats stats = runtime.stats();
    assertThat(stats.submitted()).isEqualTo(200);
    assertThat(stats.completedInline()).isEqualTo(200);
    assertThat(stats.posted()).isZero();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(
            thread -> thread.getName().startsWith("syslet-pump") && !before.contains(thread));
  }

  @Test
  void cellsStartAnewAndDefaultsHold() throws SysletException {
    Binding binding = runtime.load(TestImages.add()).bind();
    for (int i = 0; i < 3; i++) {
      SysletResult result = binding.call();
      assertThat(result.getLong("sum")).isEqualTo(43);
      assertThat(result.getLong("same")).isEqualTo(43);
      assertThat(result).hasToString("SysletResult[sum=43, same=43]");
    }
    assertThat(binding.set("n", -50).call().getLong(0)).isEqualTo(-10);
    assertThat(binding.setLong(0, 2).call().getLong(0)).isEqualTo(42);
  }

  @Test
  void aFailedCallSaysEverything() {
    Program program = runtime.load(TestImages.readFile());
    Binding binding = program.bind().set("from", "no \"such\" file").set("into", new byte[1]);
    SysletException e = catchFailure(binding);
    assertThat(e)
        .hasMessage(
            "openat(AT_FDCWD, \"no \\\"such\\\" file\", O_RDONLY|O_CLOEXEC, 0) failed: ENOENT (No"
                + " such file or directory) at test.read_file.syslet:1:5");
    assertThat(e.error()).contains(Errno.ENOENT);
    assertThat(e.errno()).isEqualTo(2);
    assertThat(e.call()).isEqualTo("openat");
    assertThat(e.arguments()).hasSize(4);
    assertThat(e.place()).isEqualTo("test.read_file.syslet:1:5");
    assertThat(e.atom()).isZero();
    assertThat(e.syslet()).isEqualTo("test.read_file");
    CompletableFuture<SysletResult> future = binding.submit();
    assertThatThrownBy(future::get).hasCauseInstanceOf(SysletException.class);
  }

  private static SysletException catchFailure(Binding binding) {
    try {
      binding.call();
    } catch (SysletException e) {
      return e;
    }
    throw new AssertionError("it did not fail");
  }

  @Test
  void aFailureWithoutACallSaysWhere() {
    Binding binding = runtime.load(TestImages.add()).bind().set("n", -40);
    SysletException e = catchFailure(binding);
    assertThat(e)
        .hasMessage("fail failed: EDOM (Numerical argument out of domain) at test.add.syslet:4:1");
    assertThat(e.call()).isEmpty();
    assertThat(e.atom()).isEqualTo(-1);
  }

  @Test
  void aDescriptorBelongsToTheCaller() throws IOException {
    SysletResult result = runtime.load(TestImages.open()).bind().set("path", file("x")).call();
    OwnedFd fd = result.fd("file");
    assertThat(result.fd()).isSameAs(fd);
    assertThat(Files.readSymbolicLink(Path.of("/proc/self/fd/" + fd.value())))
        .isEqualTo(folder.resolve("data.txt").toRealPath());
    fd.close();
    fd.close();
    assertThatThrownBy(fd::value).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> result.getLong("fiel")).hasMessageContaining("[file]");
  }

  @Test
  void structArraysAreReadAndWritten() throws IOException {
    Program program = runtime.load(TestImages.jobs());
    ByteBuffer into = ByteBuffer.allocateDirect(32);
    try (StructArray jobs = program.structArray("jobs", 2)) {
      jobs.row(0).set("file", file("12345")).set("into", into).set("size", -1);
      assertThat(program.bind().set("jobs", jobs).callLong()).isEqualTo(2);
      assertThat(jobs.row(0).getLong("size")).isEqualTo(5);
      assertThat(into.get(4)).isEqualTo((byte) '5');
      jobs.row(0).set("file", "/nowhere/ä");
      assertThatThrownBy(() -> program.bind().set("jobs", jobs).call())
          .hasMessageContaining(
              "openat(AT_FDCWD, \"/nowhere/ä\", O_RDONLY|O_CLOEXEC) failed: ENOENT");
      assertThatThrownBy(() -> jobs.row(2)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> jobs.row(0).set("fil", 1)).hasMessageContaining("file, into, size");
      assertThatThrownBy(() -> jobs.row(0).set("file", 1)).hasMessageContaining("Job.file is path");
      assertThatThrownBy(() -> jobs.row(0).set("into", ByteBuffer.allocate(1)))
          .hasMessageContaining("allocateDirect");
    }
  }

  @Test
  void aPathThatIsNoTextIsGivenAsBytes() throws IOException {
    Path folder = file("in a name that is text").getParent();
    byte[] name = (folder + "/x_y").getBytes(StandardCharsets.UTF_8);
    name[name.length - 2] = (byte) 0xff;
    Program open = runtime.load(TestImages.open());
    assertThatThrownBy(() -> open.bind().set("path", name).call()).hasMessageContaining("ENOENT");
    Program program = runtime.load(TestImages.readFile());
    byte[] into = new byte[30];
    byte[] there = file("hello").toString().getBytes(StandardCharsets.UTF_8);
    Binding binding = program.bind().set("from", there).set("into", into);
    there[0] = 'x'; // it was copied
    assertThat(binding.callLong()).isEqualTo(5);
  }

  @Test
  void wrongArgumentsAreNamed() throws IOException {
    Program program = runtime.load(TestImages.readFile());
    bad(() -> program.bind().call(), "test.read_file lacks from (a path), into (bytes)");
    bad(() -> program.bind().set("form", 1), "no parameter 'form'; it has from, into");
    bad(
        () -> program.bind().set("from", 1),
        "'from' of test.read_file takes a path and was given a long");
    bad(() -> program.bind().set("into", Path.of("x")), "takes bytes and was given a path");
    bad(() -> program.bind().set("from", "a\0b"), "cannot contain NUL");
    bad(() -> program.bind().set("from", "x".repeat(4096)), "a path of 4096 bytes");
    bad(() -> program.bind().set("from", "ä".repeat(2048)), "a path of 4096 bytes");
    program.bind().set("from", "x".repeat(4095));
    bad(() -> program.bind().set("from", new byte[] {'a', 0}), "NUL, and this one does at index 1");
    bad(() -> program.bind().set("from", "x".repeat(4096).getBytes()), "a path of 4096 bytes");
    bad(() -> program.bind().setPath(1, new byte[1]), "takes bytes and was given a path");
    ByteBuffer readOnly = ByteBuffer.allocateDirect(8).asReadOnlyBuffer();
    bad(() -> program.bind().set("into", readOnly), "read-only");
    bad(() -> program.structArray("into", 1), "takes no structs, but bytes");
    Program write = runtime.load(TestImages.write());
    bad(() -> write.bind().set("fd", -1), "not negative");
    bad(() -> write.bind().set("fd", 1L << 40), "descriptor");
    bad(() -> OwnedFd.of(-9), "not negative");
    Program jobs = runtime.load(TestImages.jobs());
    bad(() -> jobs.structArray("jobs", -1), "-1 structs Job");
    bad(() -> jobs.bind().set("jobs", 5), "takes structs Job and was given a long");
  }

  private static void bad(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String text) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }

  @Test
  void theSteadyStateAllocatesNothing() throws IOException {
    assumeTrue(engine != EngineKind.JAVA, "the interpreter makes objects");
    Program program = runtime.load(TestImages.readFile());
    ByteBuffer into = ByteBuffer.allocateDirect(64);
    Binding binding = program.bind().set("from", file("hello")).set("into", into);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int i = 0; i < 5000; i++) {
      binding.callLong();
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1000; i++) {
      binding.callLong();
    }
    assertThat((threads.getCurrentThreadAllocatedBytes() - before) / 1000).isLessThan(8);
  }

  @Test
  void aClosedProgramGivesItsMemoryBackAndStillRuns() throws SysletException {
    long before = runtime.stats().nativeBytes();
    Program program = runtime.load(TestImages.add());
    Binding binding = program.bind();
    binding.call();
    assertThat(runtime.stats().nativeBytes()).isGreaterThan(before);
    program.close();
    assertThat(runtime.stats().nativeBytes()).isEqualTo(before);
    assertThat(binding.call().getLong(0)).isEqualTo(43);
    assertThat(runtime.stats().nativeBytes()).isEqualTo(before);
  }

  @Test
  void batchesCrossOnce() throws Exception {
    Program program = runtime.load(TestImages.readFile());
    Path good = file("abc");
    byte[] into = new byte[4];
    List<CompletableFuture<SysletResult>> futures =
        runtime.submitAll(
            List.of(
                program.bind().set("from", good).set("into", into),
                program.bind().set("from", "/nope").set("into", new byte[1]),
                program.bind().set("from", good).set("into", new byte[2])));
    assertThat(futures.get(0).get().asLong()).isEqualTo(3);
    assertThatThrownBy(futures.get(1)::get).hasCauseInstanceOf(SysletException.class);
    assertThat(futures.get(2).get().asLong()).isEqualTo(2);
    assertThat(into).asString().startsWith("abc");
    assertThat(runtime.submitAll(List.of())).isEmpty();
    bad(() -> runtime.submitAll(List.of(program.bind())), "lacks");
  }
}
