// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.durablelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.syslet4j.samples.durablelog.KeyValueLogTest.bytes;
import static org.syslet4j.samples.durablelog.KeyValueLogTest.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.SysletRuntime;
import org.syslet4j.kernel.FakeKernel;
import org.syslet4j.kernel.Faults;
import org.syslet4j.kernel.Kernel;
import org.syslet4j.kernel.SystemCall;
import org.syslet4j.samples.testing.PowerCut;

/** Disks that are full, fail or lose their power, and closing while they are slow. */
@Timeout(120)
class KeyValueLogFaultsTest {
  private static final Path FOLDER = Path.of("/data");
  private static final long NEVER = 1 << 20;

  private final FakeKernel kernel = new FakeKernel().directory("/data");

  private static SysletRuntime over(Kernel kernel) {
    return SysletRuntime.builder().kernel(kernel).build();
  }

  private static KeyValueLog open(SysletRuntime runtime) throws IOException {
    return KeyValueLog.open(ChainLogFile.open(FOLDER, runtime), NEVER);
  }

  /** What is there when it is opened again, over a kernel without faults. */
  private static Map<String, String> reopened(FakeKernel kernel) throws IOException {
    try (SysletRuntime runtime = over(kernel);
        KeyValueLog log = open(runtime)) {
      return content(log);
    } finally {
      assertThat(kernel.open()).containsExactly(0, 1, 2);
    }
  }

  private SysletRuntime failing(String faults) {
    return SysletRuntime.builder().kernel(kernel).faults(Faults.parse(faults)).build();
  }

  @Test
  void shortWritesAndReadsAreContinued() throws IOException {
    try (SysletRuntime runtime = failing("pwrite64<=5, write<=3, read<=7");
        KeyValueLog log = open(runtime)) {
      log.put("a", bytes("a long value"));
      log.putLater("b", bytes("another one")).join();
      log.rotate();
      log.put("c", bytes("behind"));
    }
    try (SysletRuntime runtime = failing("read<=7");
        KeyValueLog log = open(runtime)) {
      assertThat(content(log))
          .isEqualTo(Map.of("a", "a long value", "b", "another one", "c", "behind"));
    }
  }

  @Test
  void aFullDiskFailsOneChangeAndLeavesNothingOfItBehind() throws IOException {
    // The second change is written in three parts, of which the last finds no room.
    try (SysletRuntime runtime = failing("pwrite64@5=ENOSPC, pwrite64<=12");
        KeyValueLog log = open(runtime)) {
      log.put("a", bytes("1"));
      assertThatThrownBy(() -> log.put("b", bytes("2 and more than fits")))
          .isInstanceOf(IOException.class)
          .hasMessage(
              "/data/log: 37 bytes not appended: pwrite64: ENOSPC (No space left on device)");
      assertThat(content(log)).isEqualTo(Map.of("a", "1"));
      assertThat(kernel.content("/data/log")).hasSize(18);
      log.put("c", bytes("3"));
    }
    assertThat(reopened(kernel)).isEqualTo(Map.of("a", "1", "c", "3"));
  }

  @Test
  void withoutASyncNobodyKnowsSoLaterChangesFail() throws IOException {
    for (boolean later : List.of(false, true)) {
      FakeKernel kernel = new FakeKernel().directory("/data");
      Faults faults = Faults.parse("fdatasync@2=EIO");
      try (SysletRuntime runtime = SysletRuntime.builder().kernel(kernel).faults(faults).build();
          KeyValueLog log = open(runtime)) {
        log.put("a", bytes("1"));
        assertThatThrownBy(
                () -> {
                  if (later) {
                    log.putLater("b", bytes("2")).get();
                  } else {
                    log.put("b", bytes("2"));
                  }
                })
            .hasMessageContaining(
                "/data/log: 18 bytes not appended: fdatasync: EIO (Input/output error)");
        assertThatThrownBy(() -> log.put("c", bytes("3")))
            .isInstanceOf(IOException.class)
            .hasMessageStartingWith("/data/log: failed before, open it again");
        assertThatThrownBy(log::rotate).isInstanceOf(IOException.class);
        assertThat(content(log)).isEqualTo(Map.of("a", "1"));
      }
      assertThat(reopened(kernel)).containsEntry("a", "1").doesNotContainKey("c");
    }
  }

  @Test
  void aTailThatCannotBeCutIsTheEndToo() throws IOException {
    try (SysletRuntime runtime = failing("pwrite64@2=ENOSPC, ftruncate=EIO");
        KeyValueLog log = open(runtime)) {
      log.put("a", bytes("1"));
      assertThatThrownBy(() -> log.put("b", bytes("2"))).hasMessageContaining("ENOSPC");
      assertThatThrownBy(() -> log.put("b", bytes("2")))
          .hasMessageContaining("not cut to 18 bytes: ftruncate: EIO");
    }
    assertThat(reopened(kernel)).isEqualTo(Map.of("a", "1"));
  }

  @Test
  void aRotationThatFailsLeavesTheOldFileInUse() throws IOException {
    for (String fault :
        List.of("openat@3=ENOSPC", "write=ENOSPC", "fdatasync@3=EIO", "renameat2=EIO")) {
      FakeKernel kernel = new FakeKernel().directory("/data");
      try (SysletRuntime runtime =
              SysletRuntime.builder().kernel(kernel).faults(Faults.parse(fault)).build();
          KeyValueLog log = open(runtime)) {
        log.put("a", bytes("1"));
        log.put("a", bytes("2"));
        if (fault.startsWith("fdatasync")) {
          // Of a file that nobody will look at: the log itself goes on.
          assertThatThrownBy(log::rotate).hasMessageContaining("not rotated: fdatasync");
        } else {
          assertThatThrownBy(log::rotate)
              .isInstanceOf(IOException.class)
              .hasMessageStartingWith("/data/log: not rotated: ");
          log.put("b", bytes("3"));
        }
      }
      assertThat(kernel.files()).as(fault).contains("/data/log").doesNotContain("/data/log.new");
      assertThat(reopened(kernel)).containsEntry("a", "2");
    }
  }

  @Test
  void aRotationThatAPowerCutMayUndoIsTheEnd() throws IOException {
    try (SysletRuntime runtime = failing("fsync@2=EIO");
        KeyValueLog log = open(runtime)) {
      log.put("a", bytes("1"));
      assertThatThrownBy(log::rotate)
          .hasMessage(
              "/data/log: rotated, but a power cut may undo that: fsync of the folder: EIO"
                  + " (Input/output error)");
      assertThatThrownBy(() -> log.put("b", bytes("2"))).hasMessageContaining("failed before");
    }
    assertThat(reopened(kernel)).isEqualTo(Map.of("a", "1"));
  }

  /** A change of a log, and of what it should hold. */
  private interface Change {
    void make(KeyValueLog log) throws IOException;
  }

  private static final List<Change> CHANGES =
      List.of(
          log -> log.put("a", bytes("1")),
          log -> log.put("b", bytes("2, and longer than the first")),
          log -> log.putLater("a", bytes("3")).join(),
          KeyValueLog::rotate,
          log -> log.remove("b"),
          log -> log.put("c", bytes("4")),
          KeyValueLog::rotate,
          log -> log.put("a", bytes("5")));

  private static final List<Map<String, String>> STATES =
      List.of(
          Map.of(),
          Map.of("a", "1"),
          Map.of("a", "1", "b", "2, and longer than the first"),
          Map.of("a", "3", "b", "2, and longer than the first"),
          Map.of("a", "3", "b", "2, and longer than the first"),
          Map.of("a", "3"),
          Map.of("a", "3", "c", "4"),
          Map.of("a", "3", "c", "4"),
          Map.of("a", "5", "c", "4"));

  /** How many changes were acknowledged before the power was cut. */
  private static int acknowledged(PowerCut power) {
    int done = 0;
    try (SysletRuntime runtime = over(power)) {
      KeyValueLog log = open(runtime);
      for (Change change : CHANGES) {
        change.make(log);
        done++;
      }
    } catch (IOException | RuntimeException e) {
      assertThat(e).hasStackTraceContaining("the power was cut before");
    }
    return done;
  }

  @Test
  void aPowerCutTakesNothingThatWasAcknowledged() throws IOException {
    int cuts = 0;
    int done = 0;
    for (; done < CHANGES.size(); cuts++) {
      PowerCut power = new PowerCut(new FakeKernel().directory("/data"), cuts);
      done = acknowledged(power);
      for (FakeKernel disk : power.disks()) {
        Map<String, String> found = reopened(disk.directory("/data"));
        // The change that was under way may have happened.
        assertThat(found)
            .as("before call %d, behind %d changes", cuts, done)
            .isIn(STATES.get(done), STATES.get(Math.min(done + 1, CHANGES.size())));
        // And the log can be written again, whatever was left behind.
        try (SysletRuntime runtime = over(disk);
            KeyValueLog log = open(runtime)) {
          log.put("again", bytes("1"));
          log.rotate();
        }
        Map<String, String> expected = new TreeMap<>(found);
        expected.put("again", "1");
        assertThat(reopened(disk)).isEqualTo(expected);
        assertThat(disk.files()).doesNotContain("/data/log.new");
      }
    }
    assertThat(cuts).as("places where it was cut").isGreaterThan(30);
  }

  /** A disk whose first sync takes until it is let go. */
  private final class Slow implements Kernel {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    @Override
    public long answer(SystemCall call) {
      if (call.name().equals("fdatasync")) {
        reached.countDown();
        try {
          go.await();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
      return kernel.answer(call);
    }

    @Override
    public boolean mayBlock(SystemCall call) {
      return call.name().equals("fdatasync");
    }
  }

  private static CompletableFuture<Void> thread(Change change, KeyValueLog log) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    new Thread(
            () -> {
              try {
                change.make(log);
                done.complete(null);
              } catch (Throwable e) {
                done.completeExceptionally(e);
              }
            })
        .start();
    return done;
  }

  @Test
  void whatComesDuringACommitIsCommittedTogether() throws Exception {
    Slow slow = new Slow();
    try (SysletRuntime runtime = over(slow)) {
      KeyValueLog log = open(runtime);
      CompletableFuture<Void> first = thread(l -> l.put("first", bytes("1")), log);
      slow.reached.await();
      List<CompletableFuture<Void>> later = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        later.add(log.putLater("later " + i, bytes("2")));
      }
      assertThat(later).noneMatch(CompletableFuture::isDone);
      assertThat(log.keys()).as("what is on the disk").isEmpty();
      slow.go.countDown();
      first.get();
      CompletableFuture.allOf(later.toArray(CompletableFuture[]::new)).get();
      assertThat(log.keys()).hasSize(21);
      assertThat(log.commits()).isEqualTo(2);
      assertThat(kernel.count("fdatasync")).isEqualTo(2);
      log.close();
    }
  }

  @Test
  void whatHangsOnAFutureMayWaitForTheNextCommit() throws Exception {
    for (boolean written : List.of(true, false)) {
      Slow slow = new Slow();
      try (SysletRuntime runtime = over(slow)) {
        KeyValueLog log = open(runtime);
        Change put = l -> l.put("first", bytes("1"));
        CompletableFuture<Void> first = thread(put, log);
        slow.reached.await();
        // Of the next commit, which a thread writes that waits for it, or nobody's.
        CompletableFuture<Void> writer = written ? thread(put, log) : first;
        CompletableFuture<Void> behind =
            log.putLater("second", bytes("2")).thenCompose(nothing -> inPlace(put, log));
        slow.go.countDown();
        for (CompletableFuture<Void> change : List.of(first, writer, behind)) {
          change.get(30, TimeUnit.SECONDS);
        }
        log.close();
      }
    }
  }

  private static CompletableFuture<Void> inPlace(Change change, KeyValueLog log) {
    try {
      change.make(log);
      return CompletableFuture.completedFuture(null);
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Test
  void closingWaitsForWhatIsUnderWay() throws Exception {
    for (boolean blocking : List.of(true, false)) {
      Slow slow = new Slow();
      kernel.directory("/data");
      try (SysletRuntime runtime = over(slow)) {
        KeyValueLog log = open(runtime);
        String key = "by " + blocking;
        List<CompletableFuture<Void>> changes = new ArrayList<>();
        Change put = l -> l.put(key, bytes("1"));
        changes.add(blocking ? thread(put, log) : log.putLater(key, bytes("1")));
        slow.reached.await();
        changes.add(log.putLater(key + ", second", bytes("2")));
        CompletableFuture<Void> closing = thread(KeyValueLog::close, log);
        while (!log.putLater("too late", bytes("3")).isCompletedExceptionally()) {
          Thread.sleep(1); // until it has begun to close; each of these waits in the log's memory
        }
        assertThat(closing).isNotDone();
        slow.go.countDown();
        closing.get();
        for (CompletableFuture<Void> change : changes) {
          change.get();
        }
      }
      assertThat(reopened(kernel)).containsKeys("by " + blocking, "by " + blocking + ", second");
    }
  }

  @Test
  void aRuntimeThatIsClosedBelowALogEndsItsChanges() throws Exception {
    SysletRuntime runtime = over(kernel);
    KeyValueLog log = open(runtime);
    log.put("a", bytes("1"));
    runtime.close();
    assertThatThrownBy(() -> log.put("b", bytes("2")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> log.putLater("b", bytes("2")).get()).hasMessageContaining("closed");
    log.close();
    assertThat(content(log)).isEqualTo(Map.of("a", "1"));
  }
}
