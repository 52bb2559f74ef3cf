// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.testing.Engines.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.abi.Errno;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.Settled;
import org.syslet4j.testing.TestImages;

@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING"})
class BatchTest {
  @TempDir Path folder;
  private final SysletRuntime runtime;

  BatchTest(EngineKind engine) {
    runtime = Engines.builder(engine).closeTimeout(Duration.ofSeconds(5)).build();
  }

  @AfterEach
  void close() {
    runtime.close();
  }

  private List<Binding> adds(int count) {
    Program program = runtime.load(TestImages.add());
    return IntStream.range(1, count + 1).mapToObj(n -> program.bind().set("n", n)).toList();
  }

  private List<Binding> reads(List<Pipe> pipes) {
    Program program = runtime.load(TestImages.readFd());
    return pipes.stream().map(pipe -> program.bind().set("fd", pipe.reader())).toList();
  }

  private static List<Pipe> pipes(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Pipe()).toList();
  }

  @Test
  void aBatchRunsAgainAndAgainWithWhatItsBindingsHoldThen() {
    List<Binding> bindings = adds(40);
    try (Batch batch = runtime.batch(bindings)) {
      for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 40; i++) {
          bindings.get(i).set("n", 100 * round + i + 1);
        }
        assertThat(batch.call()).isTrue();
        for (int i = 0; i < 40; i++) {
          Completion completion = batch.completion(i);
          assertThat(completion.succeeded()).isTrue();
          assertThat(completion.errno()).isZero();
          assertThat(completion.failure()).isNull();
          assertThat(completion.wentAsync()).isFalse();
          assertThat(completion.index()).isEqualTo(i);
          assertThat(completion.binding()).isSameAs(bindings.get(i)).isSameAs(batch.binding(i));
          assertThat(completion.value(0)).isEqualTo(40 + 100 * round + i + 1);
        }
      }
      assertThat(runtime.stats().submitted()).isEqualTo(120);
    }
  }

  @Test
  void eachElementHasItsOwnEnd() throws Exception {
    Path there = Files.writeString(folder.resolve("there"), "hello");
    Program read = runtime.load(TestImages.readFile());
    byte[] into = new byte[100];
    List<Binding> bindings = new ArrayList<>(adds(3));
    bindings.add(read.bind().set("from", there).set("into", into));
    bindings.add(read.bind().set("from", folder.resolve("missing")).set("into", new byte[9]));
    bindings.get(1).set("n", -40); // the sum is 0: EDOM
    try (Batch batch = runtime.batch(bindings)) {
      assertThat(batch.size()).isEqualTo(5);
      assertThat(batch.call()).isFalse();
      assertThat(batch.completion(0).value(0)).isEqualTo(41);
      assertThat(batch.completion(1).errno()).isEqualTo(Errno.EDOM.number());
      assertThat(batch.completion(3).value()).isEqualTo(5);
      assertThat(batch.completion(3).result().asLong()).isEqualTo(5);
      assertThat(new String(into, 0, 5)).isEqualTo("hello");
      Completion missing = batch.completion(4);
      assertThat(missing.succeeded()).isFalse();
      assertThat(missing.errno()).isEqualTo(Errno.ENOENT.number());
      assertThat(missing.failure()).hasMessageContaining("missing").hasMessageContaining("ENOENT");
      assertThatThrownBy(missing::value)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("ENOENT")
          .hasCauseInstanceOf(SysletException.class);
      assertThatThrownBy(missing::result).isInstanceOf(SysletException.class);
      assertThatThrownBy(() -> batch.completion(0).value())
          .hasMessageContaining("returns 2 values");
      assertThatThrownBy(() -> batch.completion(0).value(2))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void aBatchThatBlocksWaitsForAll() throws Exception {
    List<Pipe> pipes = pipes(50);
    try (Batch batch = runtime.batch(reads(pipes))) {
      for (int round = 0; round < 3; round++) {
        AtomicReference<Object> answer = new AtomicReference<>();
        Thread caller = new Thread(() -> answer.set(batch.call()));
        caller.start();
        eventually(() -> runtime.stats().unseen() == 50);
        for (int i = 49; i >= 0; i--) {
          assertThat(answer.get()).isNull();
          pipes.get(i).write("x".repeat(i + 1));
        }
        caller.join();
        assertThat(answer.get()).isEqualTo(true);
        for (int i = 0; i < 50; i++) {
          assertThat(batch.completion(i).value()).isEqualTo(i + 1);
          assertThat(batch.completion(i).wentAsync()).isTrue();
        }
      }
    }
    pipes.forEach(Pipe::close);
  }

  @Test
  void handlersLearnOfEachEndOnceAndTheBatchGoesOn() throws Exception {
    List<Pipe> pipes = pipes(20);
    List<Binding> bindings = new ArrayList<>(reads(pipes));
    bindings.addAll(adds(20));
    long[] seen = new long[40];
    int[] count = new int[40];
    try (Batch batch = runtime.batch(bindings)) {
      for (int round = 1; round <= 3; round++) {
        CountDownLatch done = new CountDownLatch(1);
        boolean all =
            batch.submit(
                completion -> {
                  seen[completion.index()] = completion.value(0);
                  count[completion.index()]++;
                },
                done::countDown);
        assertThat(all).isFalse();
        assertThat(Arrays.stream(count).sum()).isEqualTo(40 * (round - 1) + 20);
        assertThatThrownBy(batch::call)
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("in flight");
        for (int i = 0; i < 20; i++) {
          pipes.get(i).write("x".repeat(i + round));
        }
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 20; i++) {
          assertThat(seen[i]).isEqualTo(i + round);
          assertThat(seen[20 + i]).isEqualTo(41 + i);
        }
        assertThat(count).containsOnly(round);
      }
    }
    pipes.forEach(Pipe::close);
  }

  @Test
  void whenAllEndAtOnceWhoeverSubmitsIsToldAndTheLastRunnableIsNotRun() {
    AtomicInteger ends = new AtomicInteger();
    try (Batch batch = runtime.batch(adds(8))) {
      for (int i = 0; i < 3; i++) {
        assertThat(batch.submit(completion -> ends.incrementAndGet(), Assertions::none)).isTrue();
      }
      assertThat(batch.submit(completion -> ends.incrementAndGet())).isTrue();
    }
    assertThat(ends).hasValue(32);
  }

  private static final class Assertions {
    static void none() {
      throw new AssertionError("run although everything had ended");
    }
  }

  @Test
  void theLastRunnableMaySubmitAgain() throws Exception {
    try (Pipe pipe = new Pipe();
        Batch batch = runtime.batch(reads(List.of(pipe)))) {
      CountDownLatch rounds = new CountDownLatch(5);
      Runnable[] again = new Runnable[1];
      again[0] =
          () -> {
            rounds.countDown();
            while (rounds.getCount() > 0 && batch.submit(completion -> {}, again[0])) {
              rounds.countDown();
            }
          };
      assertThat(batch.submit(completion -> {}, again[0])).isFalse();
      while (!rounds.await(1, TimeUnit.MILLISECONDS)) {
        pipe.write("x");
      }
    }
  }

  @Test
  void aHandlerThatThrowsKeepsNobodyFromLearning() {
    AtomicInteger ends = new AtomicInteger();
    try (Batch batch = runtime.batch(adds(8))) {
      CompletionHandler throwing =
          completion -> {
            ends.incrementAndGet();
            throw new IllegalArgumentException("thrown by " + completion.index());
          };
      assertThatThrownBy(() -> batch.submit(throwing)).hasMessage("thrown by 0");
      assertThat(ends).hasValue(8);
      assertThat(batch.call()).isTrue();
    }
  }

  @Test
  void cancellingStopsWhatIsInFlight() throws Exception {
    List<Pipe> pipes = pipes(10);
    List<Binding> bindings = new ArrayList<>(reads(pipes));
    bindings.addAll(adds(2));
    Set<Integer> errnos = Collections.synchronizedSet(new java.util.TreeSet<>());
    CountDownLatch done = new CountDownLatch(1);
    try (Batch batch = runtime.batch(bindings)) {
      batch.cancel();
      batch.submit(
          completion -> {
            errnos.add(completion.errno());
            if (completion.index() == 3) {
              assertThat(completion.failure())
                  .isInstanceOf(SysletCancelledException.class)
                  .hasMessageContaining("was cancelled in read(");
            }
          },
          done::countDown);
      assertThat(errnos).containsExactly(0);
      batch.cancel();
      assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
      batch.cancel();
      assertThat(errnos).containsExactly(0, Errno.ECANCELED.number());
    }
    pipes.forEach(Pipe::close);
  }

  @Test
  void deadlinesAreThoseOfTheBindings() {
    List<Pipe> pipes = pipes(6);
    List<Binding> bindings = reads(pipes);
    bindings.forEach(binding -> binding.deadline(Duration.ofMillis(5)));
    try (Batch batch = runtime.batch(bindings)) {
      assertThat(batch.call()).isFalse();
      for (int i = 0; i < 6; i++) {
        assertThat(batch.completion(i).errno()).isEqualTo(Errno.ETIMEDOUT.number());
        assertThat(batch.completion(i).failure()).isInstanceOf(SysletTimeoutException.class);
      }
    }
    pipes.forEach(Pipe::close);
  }

  @Test
  void descriptorsThatNobodyTakesAreClosed() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Program open = runtime.load(TestImages.open());
    List<Binding> bindings =
        IntStream.range(0, 6).mapToObj(i -> open.bind().set("path", file)).toList();
    try (Batch batch = runtime.batch(bindings)) {
      batch.call();
      assertThat(Pipe.descriptors(file)).isEqualTo(6);
      batch.call(); // closes the six of the first run
      assertThat(Pipe.descriptors(file)).isEqualTo(6);
      try (OwnedFd taken = batch.completion(2).fd(0);
          OwnedFd inResult = batch.completion(3).result().fd()) {
        assertThat(batch.completion(2).fd(0)).isSameAs(taken);
        assertThat(batch.completion(3).fd(0)).isSameAs(inResult);
        batch.submit(completion -> {});
        assertThat(Pipe.descriptors(file)).isEqualTo(2);
        assertThat(Files.readString(Path.of("/proc/self/fd/" + taken.value()))).isEqualTo("x");
        assertThat(Files.readString(Path.of("/proc/self/fd/" + inResult.value()))).isEqualTo("x");
      }
      assertThat(Pipe.descriptors(file)).isZero();
    }
  }

  @Test
  void aWrongBindingKeepsAllFromRunningAndIsNamed() {
    List<Binding> bindings = new ArrayList<>(adds(5));
    bindings.add(runtime.load(TestImages.readFd()).bind());
    try (Batch batch = runtime.batch(bindings)) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(batch::call)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("test.read_fd lacks fd");
      }
      assertThat(runtime.stats().submitted()).isZero();
      try (Pipe pipe = new Pipe()) {
        pipe.write("ab");
        bindings.get(5).set("fd", pipe.reader());
        assertThat(batch.call()).isTrue();
      }
    }
    try (SysletRuntime other = SysletRuntime.open()) {
      assertThatThrownBy(() -> other.batch(bindings))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("another runtime");
    }
    List<Binding> withNull = Arrays.asList(bindings.get(0), null);
    assertThatThrownBy(() -> runtime.batch(withNull)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void aCompletionThatIsOverSaysSo() {
    try (Batch batch = runtime.batch(adds(1))) {
      Completion completion = batch.completion(0);
      assertThatThrownBy(completion::succeeded).hasMessageContaining("is over");
      batch.call();
      assertThat(completion.value(0)).isEqualTo(41);
      Completion[] kept = new Completion[1];
      batch.submit(ended -> kept[0] = ended);
      assertThatThrownBy(() -> kept[0].value(0))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is over");
    }
  }

  @Test
  void anEmptyBatchHasEndedBeforeItBegins() {
    try (Batch batch = runtime.batch(List.of())) {
      assertThat(batch.call()).isTrue();
      assertThat(batch.submit(completion -> {}, Assertions::none)).isTrue();
    }
  }

  @Test
  void aClosedBatchAndAClosedRuntimeRefuse() {
    Batch batch = runtime.batch(adds(2));
    Batch other = runtime.batch(adds(2));
    batch.call();
    batch.close();
    batch.close();
    assertThatThrownBy(batch::call).hasMessageContaining("the batch is closed");
    assertThatThrownBy(() -> batch.submit(completion -> {})).hasMessageContaining("closed");
    runtime.close();
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(other::call)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("the runtime is closed");
    }
    other.close();
  }

  @Test
  void aBatchThatIsClosedInFlightKeepsItsMemoryToTheEnd() throws Exception {
    List<Pipe> pipes = pipes(10);
    runtime.load(TestImages.readFd());
    long before = Settled.memory();
    AtomicInteger bytes = new AtomicInteger();
    Batch batch = runtime.batch(reads(pipes));
    batch.submit(completion -> bytes.addAndGet((int) completion.value()));
    batch.close();
    long inFlight = NativeMemory.live();
    assertThat(inFlight).isGreaterThan(before + 10 * 4096);
    pipes.forEach(pipe -> pipe.write("abc"));
    eventually(() -> bytes.get() == 30);
    runtime.close();
    eventually(() -> NativeMemory.live() < before);
    pipes.forEach(Pipe::close);
  }

  @Test
  void aBatchThatAnotherThreadClosesInACallEndsItAndNobodyMayAskBehindThat() throws Exception {
    try (Pipe pipe = new Pipe();
        Pipe other = new Pipe()) {
      Program program = runtime.load(TestImages.readInto());
      Binding binding = program.bind().set("fd", pipe.reader()).set("into", new byte[8]);
      Batch batch = runtime.batch(List.of(binding));
      Thread closer =
          new Thread(
              () -> {
                while (runtime.stats().unseen() == 0) {
                  Thread.onSpinWait();
                }
                batch.close();
                pipe.write("abc");
              });
      closer.setDaemon(true);
      closer.start();
      assertThat(batch.call()).isTrue();
      closer.join();
      assertThatThrownBy(batch.completion(0)::value).hasMessageContaining("is over");
      assertThatThrownBy(batch.completion(0)::failure).hasMessageContaining("is over");
      // Its memory is the next run's, of which closing again must not let anything go.
      byte[] into = new byte[8];
      AtomicReference<Long> told = new AtomicReference<>();
      program
          .bind()
          .set("fd", other.reader())
          .set("into", into)
          .submit(completion -> told.set(completion.value()));
      batch.close();
      other.write("xyz12");
      eventually(() -> told.get() != null);
      assertThat(told.get()).isEqualTo(5);
      assertThat(new String(into, 0, 5)).isEqualTo("xyz12");
    }
  }

  @Test
  void aDescriptorIsTakenOrClosedThoughAnotherThreadCloses() throws Exception {
    Path file = Files.writeString(folder.resolve("raced"), "x");
    Program open = runtime.load(TestImages.open());
    List<Binding> bindings =
        IntStream.range(0, 8).mapToObj(i -> open.bind().set("path", file)).toList();
    for (int round = 0; round < 100; round++) {
      Batch batch = runtime.batch(bindings);
      batch.call();
      CountDownLatch begun = new CountDownLatch(1);
      Thread closer =
          new Thread(
              () -> {
                begun.countDown();
                batch.close();
              });
      closer.setDaemon(true);
      closer.start();
      begun.await();
      List<OwnedFd> taken = new ArrayList<>();
      try {
        for (int i = 0; i < batch.size(); i++) {
          taken.add(batch.completion(i).fd(0));
        }
      } catch (IllegalStateException e) {
        assertThat(e).hasMessageContaining("is over");
      }
      closer.join();
      assertThat(Pipe.descriptors(file)).isEqualTo(taken.size());
      for (OwnedFd fd : taken) {
        fd.close();
      }
      assertThat(Pipe.descriptors(file)).isZero();
    }
  }

  @Test
  void aBatchThatNobodyReachesGivesItsMemoryBackButNotWhileItIsInFlight() throws Exception {
    List<Pipe> pipes = pipes(10);
    AtomicInteger bytes = new AtomicInteger();
    long before = Settled.memory();
    runtime.batch(reads(pipes)).submit(completion -> bytes.addAndGet((int) completion.value()));
    for (int i = 0; i < 10; i++) {
      System.gc();
      Thread.sleep(5);
    }
    assertThat(NativeMemory.live()).isGreaterThan(before + 10 * 4096);
    pipes.forEach(pipe -> pipe.write("abcd"));
    eventually(() -> bytes.get() == 40);
    for (int i = 0; i < 500 && NativeMemory.live() > before + 4096; i++) {
      System.gc();
      Thread.sleep(5);
    }
    assertThat(NativeMemory.live()).isLessThan(before + 4096);
    pipes.forEach(Pipe::close);
  }

  @Test
  void aRuntimeThatClosesTellsWhoeverWaitsForABatch() throws Exception {
    List<Pipe> pipes = pipes(5);
    SysletRuntime hasty = SysletRuntime.builder().closeTimeout(Duration.ofMillis(10)).build();
    Program program = hasty.load(TestImages.readFd());
    List<Binding> bindings =
        pipes.stream().map(pipe -> program.bind().set("fd", pipe.reader())).toList();
    List<Integer> errnos = Collections.synchronizedList(new ArrayList<>());
    try (Batch batch = hasty.batch(bindings);
        Batch waited = hasty.batch(bindings)) {
      batch.submit(completion -> errnos.add(completion.errno()));
      AtomicReference<Object> answer = new AtomicReference<>();
      Thread caller = new Thread(() -> answer.set(waited.call()));
      caller.start();
      eventually(() -> hasty.stats().unseen() == 10);
      hasty.close();
      caller.join();
      assertThat(answer.get()).isEqualTo(false);
      assertThat(waited.completion(0).errno()).isEqualTo(Errno.ECANCELED.number());
      assertThat(errnos).hasSize(5).containsOnly(Errno.ECANCELED.number());
    }
    pipes.forEach(Pipe::close);
  }
}
