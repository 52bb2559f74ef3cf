// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;
import org.syslet4j.trace.TraceEvent;
import org.syslet4j.trace.TracePrinter;

/** What runs do is told, in their order, with what their buffers held at the time. */
@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING", "JAVA"})
class TraceTest {
  private final List<TraceEvent> events = new CopyOnWriteArrayList<>();
  private final EngineKind engine;
  private SysletRuntime runtime;

  TraceTest(EngineKind engine) {
    this.engine = engine;
    runtime = Engines.builder(engine).trace(events::add).build();
  }

  @AfterEach
  void close() {
    runtime.close();
  }

  private List<String> lines() {
    return events.stream()
        .map(TracePrinter::line)
        .filter(line -> !line.isEmpty())
        .map(
            line ->
                line.replaceAll("<\\d+\\.\\d{6}>", "<t>").replaceAll("after [\\d.]+", "after t"))
        .toList();
  }

  /** Writes and reads a pipe: an argument of its own for each end. */
  private static Image echo() {
    Chain chain = Chain.named("echo");
    Chain.Ref from = chain.param("from", Image.ParamType.FD);
    Chain.Ref to = chain.param("to", Image.ParamType.FD);
    Chain.Ref buffer = chain.buffer(64);
    Chain.Ref address = chain.addressOf(buffer);
    Chain.Ref got = chain.cell(0);
    Chain.AtomSpec read = chain.call("read", from, address, chain.constant(64)).ret(got).orStop();
    Chain.AtomSpec write = chain.call("write", to, address, got).ret(chain.cell(0)).end();
    return chain.fails(read, got).returns(write).build();
  }

  @Test
  void aRunInItsCallerIsToldBeforeTheCallReturns() throws Exception {
    try (Pipe pipe = new Pipe();
        Program program = runtime.load(echo())) {
      pipe.write("hello\n");
      program.bind().set("from", pipe.reader()).set("to", pipe.writer()).call();
      assertThat(lines())
          .containsExactly(
              "read(" + pipe.reader() + ", \"hello\\n\", 64) = 6 <t>",
              "write(" + pipe.writer() + ", \"hello\\n\", 6) = 6 <t>");
      TraceEvent.Called first = (TraceEvent.Called) events.get(0);
      TraceEvent.Called second = (TraceEvent.Called) events.get(1);
      assertThat(first.run()).isEqualTo(new TraceEvent.Run("echo", 1)).isEqualTo(second.run());
      assertThat(first.atom().place()).isEqualTo("echo.syslet:1:5");
      assertThat(first.by()).isEqualTo(TraceEvent.By.CALLER);
      assertThat(first.inBackground()).isFalse();
      assertThat(first.result()).hasValue(6);
      assertThat(second.time()).isGreaterThanOrEqualTo(first.time() + first.duration());
    }
  }

  @Test
  void whereARunGoesOnInTheBackgroundIsToldWhileItWaits() throws Exception {
    try (Pipe pipe = new Pipe();
        Pipe out = new Pipe();
        Program program = runtime.load(echo())) {
      CompletableFuture<SysletResult> future =
          program.bind().set("from", pipe.reader()).set("to", out.writer()).submit();
      Engines.eventually(() -> !events.isEmpty());
      assertThat(lines())
          .containsExactly(
              "--- echo goes on in the background: read waits "
                  + (engine == EngineKind.JAVA
                      ? "for a thread that may block ---"
                      : "until it can be read ---"));
      Thread.sleep(20);
      pipe.write("abc");
      future.get();
      assertThat(lines()).hasSize(3);
      assertThat(lines().get(1))
          .matches(
              "read\\(\\d+, \"abc\", 64\\) = 3 <t> \\[async after t, (reactor|io_uring|worker)]");
      assertThat(lines().get(2)).matches("write\\(\\d+, \"abc\", 3\\) = 3 <t> \\[async, \\w+]");
      TraceEvent.Called read =
          events.stream()
              .filter(TraceEvent.Called.class::isInstance)
              .map(TraceEvent.Called.class::cast)
              .findFirst()
              .orElseThrow();
      assertThat(read.waited()).isBetween(Duration.ofMillis(19).toNanos(), read.duration());
    }
  }

  @Test
  void failuresAndStopsAreTold() throws Exception {
    try (Pipe pipe = new Pipe();
        Program program = runtime.load(echo())) {
      Binding binding = program.bind().set("from", 9999).set("to", pipe.writer());
      assertThatThrownBy(binding::call).isInstanceOf(SysletException.class);
      assertThat(lines())
          .singleElement()
          .asString()
          .matches("read\\(9999, 0x[0-9a-f]+, 64\\) = -1 EBADF \\(Bad file descriptor\\) <t>");
      events.clear();
      binding.set("from", pipe.reader()).deadline(Duration.ofMillis(50));
      assertThatThrownBy(binding::call)
          .isInstanceOfSatisfying(
              SysletTimeoutException.class,
              e ->
                  assertThat(e.moved())
                      .contains(new SysletException.Moved(0, "read", "echo.syslet:1:5")));
      assertThat(lines()).contains("--- echo has passed its deadline at read ---");
      assertThat(lines().get(1)).contains("= -1 ECANCELED");
    }
  }

  @Test
  void aBindingMayHaveAListenerOfItsOwn() throws Exception {
    List<String> own = new ArrayList<>();
    try (Pipe pipe = new Pipe();
        Program program = runtime.load(echo())) {
      pipe.write("x");
      program
          .bind()
          .set("from", pipe.reader())
          .set("to", pipe.writer())
          .trace(new TracePrinter(own::add, true))
          .call();
      assertThat(events).isEmpty();
      assertThat(own).hasSize(2).allMatch(line -> line.startsWith("[run 1] "));
    }
  }

  @Test
  void batchesAreToldRunByRun() throws Exception {
    try (Pipe pipe = new Pipe();
        Program program = runtime.load(echo())) {
      List<Binding> bindings =
          IntStream.range(0, 40)
              .mapToObj(i -> program.bind().set("from", pipe.reader()).set("to", pipe.writer()))
              .toList();
      pipe.write("x");
      for (CompletableFuture<SysletResult> future : runtime.submitAll(bindings)) {
        future.get();
      }
      for (long run = 1; run <= 40; run++) {
        long number = run;
        List<String> calls =
            events.stream()
                .filter(e -> e.run().number() == number)
                .filter(TraceEvent.Called.class::isInstance)
                .map(e -> ((TraceEvent.Called) e).atom().call())
                .toList();
        assertThat(calls).containsExactly("read", "write");
      }
    }
  }

  /** getppid, a hundred thousand times. */
  private static Image loop(long turns) {
    Chain chain = Chain.named("loop");
    Chain.Ref left = chain.cell(-turns);
    Chain.Ref address = chain.addressOf(left);
    Chain.AtomSpec call = chain.call("getppid").ret(chain.cell(0));
    Chain.AtomSpec add =
        chain
            .call("umem_add", address, chain.constant(1))
            .ret(chain.cell(0))
            .flags(AtomFlags.STOP_ON_ZERO)
            .next(call);
    return chain.returns(add).build();
  }

  @Test
  void whatFindsNoRoomIsCounted() throws Exception {
    assumeThat(engine).as("tells as it goes, without a buffer").isNotEqualTo(EngineKind.JAVA);
    runtime.close();
    runtime = Engines.builder(engine).trace(events::add).traceLimits(0, 4096).build();
    try (Program program = runtime.load(loop(20_000))) {
      program.bind().call();
    }
    long calls = events.stream().filter(TraceEvent.Called.class::isInstance).count();
    TraceEvent last = events.get(events.size() - 1);
    assertThat(last).isInstanceOf(TraceEvent.Lost.class);
    assertThat(((TraceEvent.Lost) last).count() + calls).isGreaterThanOrEqualTo(40_000);
    assertThat(TracePrinter.line(last))
        .endsWith("events were lost: the trace's buffer was full ---");
  }

  @Test
  void aListenerThatThrowsChangesNothing() throws Exception {
    List<Throwable> reported = new CopyOnWriteArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> reported.add(e));
    try (Program program = runtime.load(loop(3))) {
      program
          .bind()
          .trace(
              event -> {
                throw new AssertionError("of the listener");
              })
          .call();
      assertThat(reported).hasSize(6).allMatch(e -> e.getMessage().equals("of the listener"));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void limitsThatAreNoneAreRefused() {
    SysletRuntime.Builder builder = SysletRuntime.builder();
    assertThatThrownBy(() -> builder.traceLimits(-1, 4096)).hasMessageContaining("-1");
    assertThatThrownBy(() -> builder.traceLimits(1025, 4096)).hasMessageContaining("1025");
    assertThatThrownBy(() -> builder.traceLimits(32, 4095)).hasMessageContaining("4095");
  }

  @Test
  void nothingIsLeftOfTraces() throws Exception {
    try (Program program = runtime.load(loop(1))) {
      program.bind().call();
      long before = runtime.stats().nativeBytes();
      for (int i = 0; i < 100; i++) {
        program.bind().call();
      }
      assertThat(runtime.stats().nativeBytes()).isEqualTo(before);
      runtime.close();
      int ring = engine == EngineKind.JAVA ? 0 : 1 << 18;
      assertThat(runtime.stats().nativeBytes()).isLessThan(before - ring);
    }
  }
}
