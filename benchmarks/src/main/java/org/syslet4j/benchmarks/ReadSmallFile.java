// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.syslet4j.Binding;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

/** Opens, reads and closes a file of 4 KiB that is in the page cache. */
final class ReadSmallFile implements Benchmark {
  private static final int BYTES = 4096;
  private static final int ROWS = 64;
  private static final String ONE =
      """
      syslet read4k(file: path, into: bytes) -> long {
          let f = try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
          defer close(f)
          return try read(f, into)
      }
      """;
  private static final String MANY =
      """
      struct Job { file: path, into: bytes }
      syslet read4k_many(jobs: Job[]) -> long {
          var total = 0
          for j in jobs {
              let f = try openat(AT_FDCWD, j.file, O_RDONLY | O_CLOEXEC)
              defer close(f)
              total += try read(f, j.into)
          }
          return total
      }
      """;

  private final SysletRuntime runtime = SysletRuntime.open();
  private final Path file;
  private final String name;
  // malloc answers addresses 16 behind a page's start, and the kernel copies there at a third of
  // the speed.
  private final ByteBuffer into = ByteBuffer.allocateDirect(BYTES + 64).alignedSlice(64);
  private final Binding one = Syslets.load(runtime, "read4k", ONE).bind();
  private final Binding many;
  private final StructArray jobs;

  ReadSmallFile() throws IOException {
    file = Files.createTempFile("syslet-bench", ".data");
    name = file.toString();
    Files.write(file, new byte[BYTES]);
    one.setBytes(1, into.limit(BYTES));
    Program program = Syslets.load(runtime, "read4k_many", MANY);
    jobs = program.structArray("jobs", ROWS);
    for (int i = 0; i < ROWS; i++) {
      jobs.row(i).set("file", file).set("into", into);
    }
    many = program.bind().setStructs(0, jobs);
  }

  @Override
  public String name() {
    return "read4k";
  }

  @Override
  public String operation() {
    return "open, read and close of a cached file of 4 KiB";
  }

  @Override
  public List<Contender> contenders() {
    long asyncExec = CBases.asyncExec();
    return List.of(
        new Contender("c-libc3", "C, open, read, close", n -> CBases.bases_read_three(name, n)),
        new Contender(
            "c-libc4", "C, open, fstat, read, close", n -> CBases.bases_read_four(name, n)),
        new Contender(
            "c-chain",
            "C, one chain of open, read, close through async_exec",
            n -> CBases.bases_read_chain(name, n, asyncExec)),
        Contender.java("java-chain", "Java, one chain of open, read, close", BYTES, this::chain),
        Contender.java("filechannel3", "Java, FileChannel: open, read, close", BYTES, this::three),
        Contender.java(
            "filechannel4", "Java, FileChannel: open, size, read, close", BYTES, this::four),
        new Contender("java-chain64", "Java, 64 such files in one chain, per file", this::batches),
        Contender.java(
            "readallbytes",
            "Java, Files.readAllBytes",
            BYTES,
            () -> Files.readAllBytes(file).length));
  }

  private long chain() throws SysletException {
    return one.setPath(0, name).callLong();
  }

  /** For a caller who knows the size. */
  private long three() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.read(into.clear().limit(BYTES));
    }
  }

  /** For one who does not: how much to read. */
  private long four() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.read(into.clear().limit((int) channel.size()));
    }
  }

  /** As many files as wanted or a few more; answers the time of those that were wanted. */
  private long batches(int operations) throws SysletException {
    int batches = (operations + ROWS - 1) / ROWS;
    long start = System.nanoTime();
    for (int i = 0; i < batches; i++) {
      if (many.callLong() != (long) ROWS * BYTES) {
        throw new IllegalStateException("a batch did not read all files");
      }
    }
    return (long) ((double) (System.nanoTime() - start) * operations / ((long) batches * ROWS));
  }

  @Override
  public List<Comparison> comparisons() {
    return List.of(
        Comparison.of("java-chain", "filechannel4", 0.85),
        Comparison.of("java-chain", "filechannel3", 0.85),
        Comparison.of("java-chain", "readallbytes"),
        Comparison.of("java-chain", "c-libc4"),
        Comparison.of("java-chain", "c-libc3"),
        Comparison.of("java-chain", "c-chain"),
        Comparison.of("java-chain64", "filechannel3"),
        Comparison.of("java-chain64", "c-libc3"),
        Comparison.of("c-chain", "c-libc3"),
        Comparison.of("filechannel3", "c-libc3"),
        Comparison.of("filechannel4", "c-libc4"),
        Comparison.of("readallbytes", "c-libc4"));
  }

  /** The kernel drops pages that nobody used for seconds. */
  @Override
  public void beforeRound() throws IOException {
    into.clear().limit(BYTES);
    Files.readAllBytes(file);
  }

  @Override
  public void close() throws IOException {
    jobs.close();
    runtime.close();
    Files.delete(file);
  }
}
