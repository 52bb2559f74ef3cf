// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.soak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.syslet4j.Batch;
import org.syslet4j.Binding;
import org.syslet4j.OwnedFd;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletException;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Bundle;

/** What one thread asks of a runtime, by chance: every form of a run, and every way to end. */
final class Load implements Runnable {
  private static final String PROGRAMS =
      """
      package soak
      struct Row { into: bytes, n: long }
      syslet add(a: long, b: long) -> long { return a + b }
      syslet read_file(file: path, into: bytes) -> long {
          let f = try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
          defer close(f)
          return try read(f, into)
      }
      syslet opened(file: path) -> fd {
          return try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
      }
      syslet rest(ns: long, file: path) {
          let f = try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
          defer close(f)
          var t: timespec
          t.tv_nsec = ns
          try nanosleep(t, t)
      }
      syslet fill(rows: Row[]) -> long {
          var sum = 0
          for r in rows {
              r.n = try getrandom(r.into, 0)
              sum += r.n
          }
          return sum
      }
      """;

  private static final Bundle BUNDLE =
      new SysletCompiler().source("soak.syslet", PROGRAMS).compile().bundle();
  private static final int BATCH = 32;
  private static final int MOST_OPEN = 2000;

  private final SysletRuntime runtime;
  private final boolean callerDriven;
  private final String file;
  private final Tally tally;
  private final Random random;
  private final long chains;
  private final long seconds;
  private final Program add;
  private final Program readFile;
  private final Program opened;
  private final Program rest;
  private final Program fill;
  private @Nullable Throwable failure;
  private long done;

  Load(
      SysletRuntime runtime,
      boolean callerDriven,
      Path file,
      Tally tally,
      int seed,
      long chains,
      long seconds) {
    this.runtime = runtime;
    this.callerDriven = callerDriven;
    this.file = file.toString();
    this.tally = tally;
    this.random = new Random(seed);
    this.chains = chains;
    this.seconds = seconds;
    add = runtime.load(BUNDLE, "soak.add");
    readFile = runtime.load(BUNDLE, "soak.read_file");
    opened = runtime.load(BUNDLE, "soak.opened");
    rest = runtime.load(BUNDLE, "soak.rest");
    fill = runtime.load(BUNDLE, "soak.fill");
  }

  @Nullable Throwable failure() {
    return failure;
  }

  @Override
  public void run() {
    try (Batch sums = batch(add);
        Batch files = batch(readFile)) {
      long start = System.nanoTime();
      while (done < chains || System.nanoTime() - start < seconds * 1_000_000_000L) {
        switch (random.nextInt(10)) {
          case 0, 1, 2 -> added(sums);
          case 3 -> filesRead(files);
          case 4 -> called();
          case 5 -> rested();
          case 6 -> handled();
          case 7 -> descriptors();
          case 8 -> rows();
          default -> failed();
        }
        while (tally.open() > MOST_OPEN) {
          poll();
        }
      }
      while (tally.open() > 0) {
        poll();
      }
    } catch (Throwable e) {
      failure = e;
    }
  }

  /** Somebody has to look after a runtime without a thread of its own. */
  private void poll() throws InterruptedException {
    if (callerDriven) {
      runtime.completions().await(1, Duration.ofMillis(1));
    } else {
      Thread.sleep(1);
    }
  }

  private Batch batch(Program program) {
    List<Binding> bindings = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      bindings.add(
          program == add
              ? program.bind().set("a", i).set("b", 1)
              : program.bind().set("file", file).set("into", ByteBuffer.allocateDirect(128)));
    }
    return runtime.batch(bindings);
  }

  private void added(Batch batch) {
    Tally.Ticket ticket = tally.ticket();
    check(batch.call(), "a sum failed");
    for (int i = 0; i < BATCH; i++) {
      check(batch.completion(i).value() == i + 1, "a sum was wrong");
    }
    ticket.end();
    done += BATCH;
  }

  private void filesRead(Batch batch) {
    Tally.Ticket[] tickets = new Tally.Ticket[BATCH];
    Arrays.setAll(tickets, i -> tally.ticket());
    batch.submit(end -> tickets[end.index()].end());
    while (Arrays.stream(tickets).anyMatch(Tally.Ticket::open)) {
      Thread.onSpinWait();
      if (callerDriven) {
        runtime.completions().poll();
      }
    }
    done += BATCH;
  }

  private void called() throws IOException {
    Tally.Ticket ticket = tally.ticket();
    long a = random.nextLong();
    check(add.bind().set("a", a).set("b", 1).callLong() == a + 1, "a sum was wrong");
    byte[] into = new byte[random.nextInt(1, 2000)];
    long n = readFile.bind().set("file", file).set("into", into).callLong();
    check(n == Math.min(into.length, 1000), n + " bytes of " + into.length);
    check(into[(int) n - 1] == '0' + (n - 1) % 10, "another file's bytes");
    ticket.end();
    done += 2;
  }

  private Binding resting() {
    Binding binding = rest.bind().set("ns", random.nextInt(400_000)).set("file", file);
    if (random.nextInt(4) == 0) {
      binding.deadline(Duration.ofNanos(random.nextInt(1, 300_000)));
    }
    return binding;
  }

  /** Futures of chains that block; some are cancelled at whatever moment it is. */
  private void rested() {
    CompletableFuture<SysletResult> future = resting().submit();
    Tally.Ticket ticket = tally.ticket();
    future.whenComplete((result, e) -> ticket.end());
    if (random.nextInt(3) == 0) {
      future.cancel(true);
    }
    done++;
  }

  private void handled() {
    Tally.Ticket ticket = tally.ticket();
    long run = resting().submit(end -> ticket.end());
    if (random.nextInt(3) == 0) {
      runtime.cancel(run);
    }
    done++;
  }

  /** A descriptor is somebody's: ours, or nobody's, and then the runtime closes it. */
  private void descriptors() throws IOException {
    Tally.Ticket ticket = tally.ticket();
    CompletableFuture<SysletResult> future = opened.bind().set("file", file).submit();
    if (!future.cancel(true)) {
      try (OwnedFd fd = future.join().fd()) {
        check(fd.value() >= 0, "no descriptor");
      }
    }
    ticket.end();
    done++;
  }

  private void rows() throws IOException {
    Tally.Ticket ticket = tally.ticket();
    int count = random.nextInt(1, 20);
    try (StructArray rows = fill.structArray("rows", count)) {
      ByteBuffer into = ByteBuffer.allocateDirect(16);
      for (int i = 0; i < count; i++) {
        rows.row(i).set("into", into);
      }
      check(fill.bind().set("rows", rows).callLong() == 16L * count, "rows were left out");
    }
    ticket.end();
    done++;
  }

  private void failed() throws IOException {
    Tally.Ticket ticket = tally.ticket();
    try {
      readFile.bind().set("file", "/no/such/file").set("into", new byte[8]).call();
      check(false, "a file that does not exist was read");
    } catch (SysletException e) {
      check(e.call().equals("openat"), e.getMessage());
    }
    ticket.end();
    done++;
  }

  private static void check(boolean holds, @Nullable String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
