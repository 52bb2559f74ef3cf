// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.syslet4j.image.Image;
import org.syslet4j.image.VerifyException;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Engines;
import org.syslet4j.testing.Pipe;

/** A flight recording that asks for it tells of each run; others have nothing of it. */
@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"THREADS", "URING"})
class FlightRecordingTest {
  /**
   * Short, so that the place is no longer than 16 characters: JFR keeps longer texts that come
   * again apart from the events, and readers of its files lose those where metadata changes on the
   * way (JDK-8382242).
   */
  private static final String READER = "read";

  private static final AtomicInteger RECORDINGS = new AtomicInteger();

  @TempDir Path folder;
  private final EngineKind engine;

  FlightRecordingTest(EngineKind engine) {
    this.engine = engine;
  }

  private static Image read() {
    Chain chain = Chain.named(READER);
    Chain.Ref fd = chain.param("fd", Image.ParamType.FD);
    Chain.Ref address = chain.addressOf(chain.buffer(8));
    Chain.Ref got = chain.cell(0);
    Chain.AtomSpec read = chain.call("read", fd, address, chain.constant(8)).ret(got).end();
    return chain.result("n", Image.ResultType.LONG).fails(read, got).returns(read, got).build();
  }

  /** Of another name each time, so that the reason for its refusal is none that comes again. */
  private static Image forbidden() {
    Chain chain = Chain.named("forbidden" + RECORDINGS.incrementAndGet());
    return chain.returns(chain.call("fork").end()).build();
  }

  private List<RecordedEvent> record(boolean enabled) throws Exception {
    Path file = folder.resolve("recording.jfr");
    try (Recording recording = new Recording();
        SysletRuntime runtime = Engines.open(engine)) {
      for (String name : List.of("Submission", "HandOver", "Completion", "Refusal")) {
        if (enabled) {
          recording.enable("org.syslet4j." + name);
        }
      }
      recording.start();
      try (Pipe pipe = new Pipe();
          Program program = runtime.load(read())) {
        pipe.write("12345678");
        program.bind().set("fd", pipe.reader()).call();
        assertThatThrownBy(() -> program.bind().set("fd", 9999).call())
            .isInstanceOf(SysletException.class);
        CompletableFuture<SysletResult> future = program.bind().set("fd", pipe.reader()).submit();
        pipe.write("x");
        future.get();
        assertThatThrownBy(() -> runtime.load(forbidden())).isInstanceOf(VerifyException.class);
      }
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().startsWith("org.syslet4j."))
        .sorted(Comparator.comparing(RecordedEvent::getStartTime))
        .toList();
  }

  private static List<RecordedEvent> named(List<RecordedEvent> events, String name) {
    return events.stream()
        .filter(event -> event.getEventType().getName().equals("org.syslet4j." + name))
        .toList();
  }

  @Test
  void runsAreRecordedFromSubmissionToCompletion() throws Exception {
    List<RecordedEvent> events = record(true);
    String kind = engine == EngineKind.URING ? "uring" : "threads";
    assertThat(named(events, "Submission"))
        .hasSize(3)
        .allSatisfy(
            event -> {
              assertThat(event.getString("program")).isEqualTo(READER);
              assertThat(event.getString("engine")).isEqualTo(kind);
              assertThat(event.getStackTrace()).isNotNull();
            });
    assertThat(named(events, "HandOver"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getString("call")).isEqualTo("read");
              assertThat(event.getString("place")).isEqualTo(READER + ".syslet:1:5");
            });
    List<RecordedEvent> ends = named(events, "Completion");
    assertThat(ends).hasSize(3).allMatch(event -> event.getString("lastCall").equals("read"));
    assertThat(ends.stream().map(event -> event.getInt("errno"))).containsExactly(0, 9, 0);
    assertThat(ends.get(1).getString("error")).isEqualTo("EBADF");
    assertThat(ends.get(1).getString("place")).isEqualTo(READER + ".syslet:1:5");
    assertThat(ends.stream().map(event -> event.getBoolean("wentAsync")))
        .containsExactly(false, false, true);
    assertThat(named(events, "Refusal"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getString("program")).startsWith("forbidden");
              assertThat(event.getString("reason")).contains("fork");
            });
  }

  @Test
  void aRecordingThatDoesNotAskGetsNothing() throws Exception {
    assertThat(record(false)).isEmpty();
  }
}
