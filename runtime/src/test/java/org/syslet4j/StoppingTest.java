// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.syslet4j.testing.Engines.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Child;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

/** Deadlines and cancelling. */
@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING", "JAVA"})
class StoppingTest {
  private static final Duration SHORT = Duration.ofMillis(30);

  @TempDir Path folder;
  private final SysletRuntime runtime;

  StoppingTest(EngineKind engine) {
    runtime = Engines.open(engine);
  }

  @AfterEach
  void close() {
    runtime.close();
  }

  private boolean isOpen(Path file) throws IOException {
    return Pipe.descriptors(file) > 0;
  }

  /** The pipes that the stages read from, and the one of the clean-up. */
  private record Stages(Path file, Pipe a, Pipe b, Pipe c, Pipe last) implements AutoCloseable {
    Stages(Path file) {
      this(file, new Pipe(), new Pipe(), new Pipe(), new Pipe());
    }

    Binding bind(Program program) {
      return program
          .bind()
          .set("a", a.reader())
          .set("path", file)
          .set("b", b.reader())
          .set("c", c.reader())
          .set("last", last.reader());
    }

    /** Fills the pipes so that the run blocks in its read number {@code stage}. */
    void upTo(int stage) {
      List<Pipe> pipes = List.of(a, b, c);
      pipes.subList(0, stage).forEach(pipe -> pipe.write("x"));
    }

    @Override
    public void close() {
      List.of(a, b, c, last).forEach(Pipe::close);
    }
  }

  @Test
  void cancellingStopsAChainAtEachOfItsAtoms() throws Exception {
    Program program = runtime.load(TestImages.stages());
    Path file = Files.writeString(folder.resolve("stages"), "x");
    Set<String> before = Pipe.descriptors();
    long memory = runtime.stats().nativeBytes();
    for (int round = 0; round < 3; round++) {
      for (int stage = 0; stage < 3; stage++) {
        try (Stages stages = new Stages(file)) {
          stages.upTo(stage);
          stages.last.write("yz");
          CompletableFuture<SysletResult> future = stages.bind(program).submit();
          AtomicInteger completions = new AtomicInteger();
          future.whenComplete((result, thrown) -> completions.incrementAndGet());
          boolean opened = stage > 0;
          eventually(() -> runtime.stats().parked() + runtime.stats().poolCalls() > 0);
          if (opened) {
            assertThat(isOpen(file)).isTrue();
          }
          assertThat(future.cancel(stage % 2 == 0)).isTrue();
          assertThat(future.cancel(true)).isTrue();
          assertThat(future).isCancelled();
          assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
          eventually(() -> runtime.stats().unseen() == 0);
          assertThat(isOpen(file)).isFalse();
          // The clean-up has run, exactly when there was something to clean up.
          assertThat(stages.last.read(9)).isEqualTo(opened ? "z" : "yz");
          assertThat(completions).hasValue(1);
        }
      }
    }
    assertThat(runtime.stats().cancelled()).isEqualTo(9);
    assertThat(runtime.stats().completedAsync()).isEqualTo(9);
    program.close();
    eventually(() -> runtime.stats().nativeBytes() <= memory);
    eventuallyDescriptors(before);
  }

  /** What the engine itself opens at its first chain stays. */
  private static void eventuallyDescriptors(Set<String> before) throws Exception {
    Set<String> now = Pipe.descriptors();
    now.removeIf(line -> line.contains("anon_inode") || before.contains(line));
    assertThat(now).isEmpty();
  }

  /** Waits in a pipe; its clean-up goes round and round. */
  private static Image endlessCleanUp() {
    Chain chain = Chain.named("endless");
    Chain.Ref fd = chain.param("fd", Image.ParamType.FD);
    Chain.Ref room = chain.addressOf(chain.buffer(8));
    Chain.Ref got = chain.cell(0);
    Chain.AtomSpec read = chain.call("read", fd, room, chain.constant(8)).ret(got).end();
    Chain.Ref rounds = chain.addressOf(chain.cell(0));
    Chain.AtomSpec round = chain.call("umem_add", rounds, chain.constant(1)).ret(chain.cell(0));
    round.next(round);
    read.unwind(round);
    chain.result("n", Image.ResultType.LONG);
    return chain.returns(read, got).build();
  }

  @Test
  void aCleanUpWithoutAnEndIsCutOff() throws Exception {
    try (Pipe pipe = new Pipe();
        Program program = runtime.load(endlessCleanUp())) {
      Binding binding = program.bind().set("fd", pipe.reader());
      assertThatThrownBy(() -> binding.deadline(SHORT).call())
          .isInstanceOfSatisfying(
              SysletTimeoutException.class, e -> assertThat(e.cleanedUp()).isFalse())
          .hasMessageContaining("and its clean-up, which has no end, was cut off");
      CompletableFuture<SysletResult> future = binding.clear().set("fd", pipe.reader()).submit();
      future.cancel(true);
      eventually(() -> runtime.stats().unseen() == 0);
      // The memory is whole: it runs again.
      pipe.write("x");
      assertThat(binding.callLong()).isEqualTo(1);
    }
  }

  @Test
  void aDeadlineStopsAChainAtEachOfItsAtomsAndSaysWhere() throws Exception {
    Program program = runtime.load(TestImages.stages());
    Path file = Files.writeString(folder.resolve("timed"), "x");
    for (int stage = 0; stage < 3; stage++) {
      try (Stages stages = new Stages(file)) {
        stages.upTo(stage);
        stages.last.write("yz");
        Binding binding = stages.bind(program).deadline(SHORT);
        long start = System.nanoTime();
        SysletTimeoutException e =
            catchThrowableOfType(SysletTimeoutException.class, binding::call);
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(SHORT.toNanos());
        int atom = stage == 0 ? 0 : stage + 1;
        Pipe pipe = List.of(stages.a, stages.b, stages.c).get(stage);
        assertThat(e)
            .hasMessageStartingWith(
                "test.stages passed its deadline of 30 ms in read(" + pipe.reader() + ", ")
            .hasMessageEndingWith(" at test.stages.syslet:" + (atom + 1) + ":5");
        assertThat(e.call()).isEqualTo("read");
        assertThat(e.atom()).isEqualTo(atom);
        assertThat(e.errno()).isEqualTo(110);
        assertThat(e.wentAsync()).isTrue();
        // v0 to v4 are the parameters.
        assertThat(e.values().keySet())
            .containsExactlyElementsOf(List.of("v5", "v6", "v7").subList(0, atom));
        assertThat(e.values().getOrDefault("v5", 1L)).isEqualTo(1);
        assertThat(isOpen(file)).isFalse();
        assertThat(stages.last.read(9)).isEqualTo(stage == 0 ? "yz" : "z");
      }
    }
    assertThat(runtime.stats().timedOut()).isEqualTo(3);
    assertThat(runtime.stats().cancelled()).isZero();
  }

  private void timesOut(Binding binding, String call) {
    CompletableFuture<SysletResult> future = binding.deadline(SHORT).submit();
    assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(SysletTimeoutException.class)
        .hasMessageContaining(" in " + call + "(");
  }

  /** One call, which blocks. */
  private static Image one(Chain chain, Chain.AtomSpec call) {
    Chain.Ref result = chain.cell(0);
    call.ret(result).orStop();
    return chain
        .result("", Image.ResultType.LONG)
        .fails(call, result)
        .returns(call, result)
        .build();
  }

  private static Image sleep() {
    Chain chain = Chain.named("test.sleep");
    // A struct timespec with 3600 seconds.
    Chain.Ref time = chain.addressOf(chain.struct(16, (byte) 0x10, (byte) 0x0e));
    return one(chain, chain.call("nanosleep", time, chain.constant(0)));
  }

  private static Image poll() {
    Chain chain = Chain.named("test.poll");
    Chain.Ref fd = chain.param("fd", Image.ParamType.FD);
    // A struct pollfd: the descriptor, then POLLIN.
    Chain.Ref row =
        chain.addressOf(chain.struct(8, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 1));
    Chain.Ref zero = chain.constant(0);
    chain.call("store", row, zero, chain.constant(4), fd);
    Chain.Ref none = chain.constant(0);
    return one(chain, chain.call("ppoll", row, chain.constant(1), none, none, none));
  }

  /** At once in the background: an attempt would wait for the other end too. */
  private static Image openFifo() {
    Chain chain = Chain.named("test.fifo");
    Chain.Ref path = chain.param("path", Image.ParamType.PATH);
    Chain.Ref cwd = chain.constant(-100);
    Chain.Ref zero = chain.constant(0);
    return one(chain, chain.call("openat", cwd, path, zero, zero).flags(AtomFlags.ASYNC));
  }

  @Test
  void aDeadlineInterruptsEachKindOfBlockingCall() throws Exception {
    Path fifo = folder.resolve("fifo");
    Child.run(new ProcessBuilder("mkfifo", fifo.toString())).succeeds();
    try (Pipe pipe = new Pipe()) {
      timesOut(runtime.load(TestImages.readFd()).bind().set("fd", pipe.reader()), "read");
      Binding write = runtime.load(TestImages.write()).bind().set("fd", pipe.writer());
      pipe.write("x".repeat(1 << 16)); // as much as a pipe takes
      timesOut(write.set("data", new byte[1 << 20]), "write");
      timesOut(runtime.load(sleep()).bind(), "nanosleep");
      timesOut(runtime.load(openFifo()).bind().set("path", fifo), "openat");
      try (Pipe empty = new Pipe()) {
        timesOut(runtime.load(poll()).bind().set("fd", empty.reader()), "ppoll");
      }
      assertThat(runtime.stats().timedOut()).isEqualTo(5);
    }
  }

  @Test
  void aLastCallThatHadDoneAPartOfItsWorkEndsWithThatPart() throws Exception {
    try (Pipe pipe = new Pipe()) {
      Binding write = runtime.load(TestImages.write()).bind().set("fd", pipe.writer());
      long written = write.set("data", new byte[1 << 20]).deadline(SHORT).callLong();
      assertThat(written).isEqualTo(1 << 16);
    }
  }

  @Test
  void aDeadlineInABatchIsThatOfItsBinding() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    List<Pipe> pipes = new ArrayList<>();
    List<Binding> bindings = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pipes.add(new Pipe());
      Binding binding = program.bind().set("fd", pipes.get(i).reader());
      bindings.add(i % 2 == 0 ? binding.deadline(SHORT) : binding);
    }
    List<CompletableFuture<SysletResult>> futures = runtime.submitAll(bindings);
    for (int i = 0; i < 20; i += 2) {
      CompletableFuture<SysletResult> future = futures.get(i);
      assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
          .hasCauseInstanceOf(SysletTimeoutException.class);
    }
    for (int i = 1; i < 20; i += 2) {
      assertThat(futures.get(i)).isNotDone();
      pipes.get(i).write("abc");
      assertThat(futures.get(i).get(10, TimeUnit.SECONDS).asLong()).isEqualTo(3);
    }
    pipes.forEach(Pipe::close);
  }

  @Test
  void aDeadlineThatIsNotReachedChangesNothingAndIsForgottenByClear() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    try (Pipe pipe = new Pipe()) {
      Binding binding = program.bind().set("fd", pipe.reader()).deadline(Duration.ofHours(1));
      CompletableFuture<SysletResult> future = binding.submit();
      pipe.write("abc");
      assertThat(future.get(10, TimeUnit.SECONDS).asLong()).isEqualTo(3);
      // Nothing has to wait: no time is none too little.
      pipe.write("ab");
      assertThat(binding.deadline(Duration.ZERO).callLong()).isEqualTo(2);
      assertThatThrownBy(binding::call).isInstanceOf(SysletTimeoutException.class);
      CompletableFuture<SysletResult> second = binding.clear().set("fd", pipe.reader()).submit();
      CompletableFuture<SysletResult> third =
          binding.deadline(ChronoUnit.FOREVER.getDuration()).submit();
      CompletableFuture<SysletResult> fourth =
          binding.deadline(Duration.ofNanos(Long.MAX_VALUE)).submit();
      Thread.sleep(20);
      assertThat(List.of(second, third, fourth)).noneMatch(CompletableFuture::isDone);
      pipe.closeWriter();
      for (CompletableFuture<SysletResult> each : List.of(second, third, fourth)) {
        assertThat(each.get(10, TimeUnit.SECONDS).asLong()).isZero();
      }
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void deadlinesThatMakeNoSenseAreAnswered() {
    Binding binding = runtime.load(TestImages.readFd()).bind();
    assertThatThrownBy(() -> binding.deadline(Duration.ofMillis(-5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the deadline of test.read_fd is negative: PT-0.005S");
    assertThatThrownBy(() -> binding.deadline(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("clear()");
  }

  @Test
  void aCancelThatRacesWithTheEndLosesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("raced"), "x");
    Program program = runtime.load(TestImages.readThenOpen());
    AtomicInteger completions = new AtomicInteger();
    int rounds = 2000;
    int cancelled = 0;
    try (Pipe pipe = new Pipe()) {
      Set<String> before = Pipe.descriptors();
      for (int i = 0; i < rounds; i++) {
        CompletableFuture<SysletResult> future =
            program.bind().set("fd", pipe.reader()).set("path", file).submit();
        future.whenComplete((result, thrown) -> completions.incrementAndGet());
        pipe.write("x");
        for (int spin = ThreadLocalRandom.current().nextInt(2000); spin > 0; spin--) {
          Thread.onSpinWait();
        }
        if (future.cancel(true)) {
          cancelled++;
        } else {
          future.get().fd().close();
        }
        if (i % 50 == 49) { // what cancelled ones left in the pipe
          eventually(() -> runtime.stats().unseen() == 0);
        }
      }
      eventually(() -> runtime.stats().unseen() == 0);
      assertThat(completions).hasValue(rounds);
      RuntimeStats stats = runtime.stats();
      assertThat(stats.submitted()).isEqualTo(rounds);
      assertThat(stats.completedAsync()).isEqualTo(stats.wentAsync());
      assertThat(stats.posted()).isEqualTo(stats.wentAsync());
      assertThat(stats.inFlight()).isZero();
      assertThat(stats.cancelled()).isLessThanOrEqualTo(cancelled);
      for (int i = 0; i < 1000 && isOpen(file); i++) {
        Thread.sleep(1); // a result is discarded after its end was seen
      }
      eventuallyDescriptors(before);
    }
  }

  @Test
  void cancellingManyAtOnceGivesTheirMemoryBack() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    try (Pipe pipe = new Pipe()) {
      long before = runtime.stats().nativeBytes();
      List<CompletableFuture<SysletResult>> futures = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        futures.add(program.bind().set("fd", pipe.reader()).submit());
      }
      futures.forEach(future -> future.cancel(false));
      eventually(() -> runtime.stats().unseen() == 0);
      assertThat(runtime.stats().cancelled()).isEqualTo(1000);
      program.close();
      eventually(() -> runtime.stats().nativeBytes() <= before);
    }
  }

  @Test
  void aCancelAfterTheEndOrTheCloseHarmsNobody() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    try (Pipe pipe = new Pipe()) {
      CompletableFuture<SysletResult> first = program.bind().set("fd", pipe.reader()).submit();
      pipe.write("x");
      assertThat(first.get().asLong()).isEqualTo(1);
      // The same instance, and perhaps the same record in the library.
      CompletableFuture<SysletResult> second = program.bind().set("fd", pipe.reader()).submit();
      assertThat(first.cancel(true)).isFalse();
      assertThat(first).isNotCancelled();
      pipe.write("xy");
      assertThat(second.get(10, TimeUnit.SECONDS).asLong()).isEqualTo(2);
      runtime.close();
      assertThat(second.cancel(true)).isFalse();
      assertThat(runtime.describe()).isEqualTo("closed");
    }
  }

  @Test
  void aCancelBeforeTheFirstAtomIsOneToo() throws Exception {
    Chain chain = Chain.named("test.async");
    Chain.Ref fd = chain.param("fd", Image.ParamType.FD);
    Chain.Ref address = chain.addressOf(chain.buffer(64));
    Chain.AtomSpec read =
        chain.call("read", fd, address, chain.constant(64)).flags(AtomFlags.ASYNC);
    Program program = runtime.load(one(chain, read));
    try (Pipe pipe = new Pipe()) {
      for (int i = 0; i < 200; i++) {
        program.bind().set("fd", pipe.reader()).submit().cancel(true);
      }
      eventually(() -> runtime.stats().unseen() == 0);
      assertThat(runtime.stats().cancelled()).isEqualTo(200);
    }
  }

  @Test
  void anInterruptEndsNoBlockingCallButItsDeadlineDoes() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    try (Pipe pipe = new Pipe()) {
      Thread.currentThread().interrupt();
      Binding binding = program.bind().set("fd", pipe.reader()).deadline(SHORT);
      assertThatThrownBy(binding::callLong).isInstanceOf(SysletTimeoutException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void futuresThatNobodyKeepsEndAsEver() throws Exception {
    Program program = runtime.load(TestImages.readFd());
    try (Pipe pipe = new Pipe()) {
      long before = runtime.stats().nativeBytes();
      AtomicInteger told = new AtomicInteger();
      for (int i = 0; i < 200; i++) {
        program.bind().set("fd", pipe.reader()).submit().thenRun(told::incrementAndGet);
      }
      for (int i = 0; i < 3; i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertThat(runtime.stats().inFlight()).isEqualTo(200);
      pipe.closeWriter();
      eventually(() -> told.get() == 200);
      eventually(() -> runtime.stats().unseen() == 0);
      program.close();
      eventually(() -> runtime.stats().nativeBytes() <= before);
    }
  }
}
