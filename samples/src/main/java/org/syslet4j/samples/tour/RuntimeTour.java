// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.tour;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.syslet4j.Batch;
import org.syslet4j.Binding;
import org.syslet4j.Completion;
import org.syslet4j.CompletionHandler;
import org.syslet4j.CompletionQueue;
import org.syslet4j.OwnedFd;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRejectedException;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.SysletTimeoutException;
import org.syslet4j.WhenFull;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;

/** The listings of docs/runtime.md. */
public final class RuntimeTour {
  static final String PROGRAMS =
      """
      syslet read_file(file: path, into: bytes) -> long {
          let f = try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
          defer close(f)
          return try read(f, into)
      }

      syslet head(file: path, into: bytes) -> (f: fd, n: long) {
          let f = try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
          errdefer close(f)
          let n = try read(f, into)
          return f, n
      }

      struct Job { file: path, into: bytes, n: long }

      syslet slurp(jobs: Job[]) {
          for job in jobs {
              let f = try openat(AT_FDCWD, job.file, O_RDONLY | O_CLOEXEC)
              defer close(f)
              job.n = try read(f, job.into)
          }
      }

      syslet receive(from: fd, into: bytes) -> long {
          return try read(from, into)
      }
      """;

  private RuntimeTour() {}

  static Compilation compile() {
    return new SysletCompiler().source("tour.syslet", PROGRAMS).compile();
  }

  static long open(Path file) throws SysletException {
    Compilation compiled = compile();
    ByteBuffer into = ByteBuffer.allocateDirect(8192).alignedSlice(64);
    try (SysletRuntime runtime = SysletRuntime.open()) {
      Program readFile = runtime.load(compiled.bundle(), "read_file");
      return readFile.bind().set("file", file).set("into", into).callLong();
    }
  }

  /** What the syslet head returns. */
  public record Head(OwnedFd f, long n) {}

  static long several(SysletRuntime runtime, Path file) throws Exception {
    Program head = runtime.load(compile().bundle(), "head");
    byte[] into = new byte[16];
    Head result = head.bind().set("file", file).set("into", into).call().as(Head.class);
    result.f().close();
    return result.n();
  }

  /** What the syslet slurp takes of a row. */
  public record Job(Path file, ByteBuffer into) {}

  /** What it leaves there. */
  public record Outcome(long n) {}

  static List<Outcome> structs(SysletRuntime runtime, List<Job> jobs) throws SysletException {
    Program slurp = runtime.load(compile().bundle(), "slurp");
    try (StructArray rows = slurp.structArray("jobs", jobs)) {
      slurp.bind().set("jobs", rows).call();
      return rows.as(Outcome.class);
    }
  }

  static long future(Program readFile, Path file) {
    byte[] into = new byte[100];
    CompletableFuture<SysletResult> future =
        readFile.bind().set("file", file).set("into", into).submit();
    return future.thenApply(SysletResult::asLong).join();
  }

  static boolean stopped(Program receive, int pipe) throws SysletException {
    Binding binding = receive.bind().set("from", pipe).set("into", new byte[8]);
    CompletableFuture<SysletResult> future = binding.submit();
    future.cancel(true);
    try {
      binding.deadline(Duration.ofMillis(20)).call();
      return false;
    } catch (SysletTimeoutException late) {
      return future.isCancelled() && late.call().equals("read");
    } catch (CancellationException e) {
      return false;
    }
  }

  static long handler(Program receive, int pipe, AtomicLong received) {
    ByteBuffer into = ByteBuffer.allocateDirect(8);
    CompletionHandler handler =
        completion -> {
          if (completion.succeeded()) {
            received.addAndGet(completion.value());
          }
        };
    return receive.bind().set("from", pipe).set("into", into).submit(handler);
  }

  static long batch(SysletRuntime runtime, List<Path> files) {
    Program readFile = runtime.load(compile().bundle(), "read_file");
    List<Binding> bindings = new ArrayList<>();
    for (Path file : files) {
      ByteBuffer into = ByteBuffer.allocateDirect(8192).alignedSlice(64);
      bindings.add(readFile.bind().set("file", file).set("into", into));
    }
    try (Batch batch = runtime.batch(bindings)) {
      batch.call();
      long bytes = 0;
      for (int i = 0; i < batch.size(); i++) {
        Completion end = batch.completion(i);
        bytes += end.succeeded() ? end.value() : 0;
      }
      return bytes;
    }
  }

  static void rounds(Batch batch, CompletionHandler each, BooleanSupplier another) {
    Runnable[] next = new Runnable[1];
    next[0] =
        () -> {
          while (another.getAsBoolean() && batch.submit(each, next[0])) {
            // All of that round has ended already.
          }
        };
    next[0].run();
  }

  static long callerDriven(int pipe, Runnable writer) throws Exception {
    AtomicLong received = new AtomicLong();
    try (SysletRuntime runtime = SysletRuntime.builder().callerDriven().build()) {
      CompletionQueue queue = runtime.completions();
      Program receive = runtime.load(compile().bundle(), "receive");
      receive
          .bind()
          .set("from", pipe)
          .set("into", new byte[8])
          .submit(completion -> received.set(completion.value()));
      writer.run();
      while (queue.await(1, Duration.ofSeconds(10)) == 0) {
        // Nothing yet. With an eventfd of queue.eventfd() in a selector this would be queue.poll().
      }
    }
    return received.get();
  }

  static boolean full(int pipe) {
    try (SysletRuntime runtime =
        SysletRuntime.builder()
            .maxInFlight(100, WhenFull.FAIL)
            .closeTimeout(Duration.ofMillis(10))
            .build()) {
      Program receive = runtime.load(compile().bundle(), "receive");
      Binding binding = receive.bind().set("from", pipe).set("into", new byte[8]);
      for (int i = 0; i < 100; i++) {
        binding.submit();
      }
      try {
        binding.submit();
        return false;
      } catch (SysletRejectedException full) {
        return full.limit() == 100;
      }
    }
  }

  static String failure(Program readFile) {
    try {
      readFile.bind().set("file", "/no/such/file").set("into", new byte[8]).call();
      return "";
    } catch (SysletException e) {
      return e.call() + " " + e.arguments() + " " + e.error().orElseThrow() + " " + e.values();
    }
  }
}
