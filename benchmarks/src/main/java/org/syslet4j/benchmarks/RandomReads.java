// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.syslet4j.Batch;
import org.syslet4j.Binding;
import org.syslet4j.OwnedFd;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

/**
 * Random reads of 4 KiB of one file, 32 in flight: a batch of 32 chains, each of which loops over a
 * table of offsets, against fio.
 */
final class RandomReads implements Benchmark {
  private static final int BLOCK = 4096;
  private static final int DEPTH = 32;

  /** Of one chain in one run: less than takes the engine's budget of time, in the page cache. */
  private static final int ROWS = 512;

  private static final String PROGRAM =
      """
      struct Read { at: long }

      syslet open_plain(file: path) -> fd {
          return try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
      }

      syslet open_direct(file: path) -> fd {
          return try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC | O_DIRECT)
      }

      syslet random4k(file: fd, into: bytes, reads: Read[]) -> long {
          var total = 0
          for r in reads { total += try pread64(file, into, r.at) }
          return total
      }
      """;

  /** Where the blocks are. */
  private enum Cache {
    CACHED,
    COLD,
    DIRECT
  }

  private final Cache cache;
  private final int blocks;
  private final Path file;
  private final SysletRuntime runtime = SysletRuntime.open();
  private final OwnedFd descriptor;
  private final List<StructArray> tables = new ArrayList<>();

  /** Each with offsets of its own, in turns. */
  private final List<Batch> batches = new ArrayList<>();

  private int turn;

  private RandomReads(Cache cache, boolean small) throws IOException {
    this.cache = cache;
    this.blocks = small ? DEPTH * ROWS : 1 << 17;
    Fio.require(name());
    String folder = System.getenv().getOrDefault("TMPDIR", "/var/tmp");
    file = Files.createTempFile(Path.of(folder), "syslet-bench", ".data");
    fill();
    descriptor = open();
    Program program = Syslets.load(runtime, "random4k", PROGRAM);
    List<Long> offsets = new ArrayList<>();
    for (long i = 0; i < blocks; i++) {
      offsets.add(i * BLOCK);
    }
    Collections.shuffle(offsets, new Random(4));
    ByteBuffer memory = ByteBuffer.allocateDirect((DEPTH + 1) * BLOCK).alignedSlice(BLOCK);
    for (int from = 0; from < blocks; from += DEPTH * ROWS) {
      List<Binding> bindings = new ArrayList<>();
      for (int i = 0; i < DEPTH; i++) {
        StructArray table = program.structArray("reads", ROWS);
        tables.add(table);
        for (int row = 0; row < ROWS; row++) {
          table.row(row).set("at", offsets.get(from + i * ROWS + row));
        }
        bindings.add(
            program
                .bind()
                .set("file", descriptor)
                .set("into", memory.slice(i * BLOCK, BLOCK))
                .set("reads", table));
      }
      batches.add(runtime.batch(bindings));
    }
  }

  static Benchmark cached(boolean small) throws IOException {
    return new RandomReads(Cache.CACHED, small);
  }

  static Benchmark cold(boolean small) throws IOException {
    return new RandomReads(Cache.COLD, small);
  }

  static Benchmark direct(boolean small) throws IOException {
    return new RandomReads(Cache.DIRECT, small);
  }

  private void fill() throws IOException {
    ByteBuffer chunk = ByteBuffer.allocateDirect(1 << 20);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (long left = (long) blocks * BLOCK; left > 0; left -= chunk.capacity()) {
        channel.write(chunk.clear());
      }
      channel.force(true);
    }
  }

  private OwnedFd open() {
    String syslet = cache == Cache.DIRECT ? "open_direct" : "open_plain";
    try {
      return Syslets.load(runtime, syslet, PROGRAM).bind().set("file", file).call().fd();
    } catch (SysletException e) {
      throw new MissingException(
          name() + " needs a disk: set TMPDIR to a folder on one (" + e.getMessage() + ")");
    }
  }

  @Override
  public String name() {
    return "java-random4k-" + cache.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String operation() {
    return "a random read of 4 KiB, "
        + switch (cache) {
          case CACHED -> "in the page cache";
          case COLD -> "not in the page cache";
          case DIRECT -> "with O_DIRECT";
        };
  }

  @Override
  public OptionalInt operations() {
    return OptionalInt.of(cache == Cache.CACHED ? blocks : DEPTH * ROWS);
  }

  @Override
  public List<Contender> contenders() {
    Fio fio = new Fio(file, cache == Cache.DIRECT);
    return List.of(
        new Contender(
            "fio-io_uring", "fio, io_uring, depth 32", n -> fio.nanos("io_uring", DEPTH, n)),
        new Contender("java-batch", "Java, a batch of 32 chains that loop", this::chains),
        new Contender("fio-libaio", "fio, libaio, depth 32", n -> fio.nanos("libaio", DEPTH, n)));
  }

  private long chains(int reads) {
    long start = System.nanoTime();
    for (int done = 0; done < reads; done += DEPTH * ROWS) {
      Batch batch = batches.get(turn++ % batches.size());
      if (!batch.call()) {
        throw new IllegalStateException("a read failed");
      }
      for (int i = 0; i < DEPTH; i++) {
        if (batch.completion(i).value() != (long) ROWS * BLOCK) {
          throw new IllegalStateException("a chain read " + batch.completion(i).value() + " bytes");
        }
      }
    }
    return System.nanoTime() - start;
  }

  @Override
  public List<Comparison> comparisons() {
    return cache == Cache.CACHED
        ? List.of(
            Comparison.of("java-batch", "fio-libaio", 0.5),
            Comparison.of("java-batch", "fio-io_uring"))
        : List.of(
            Comparison.of("java-batch", "fio-io_uring", 1 / 0.9),
            Comparison.of("java-batch", "fio-libaio"));
  }

  @Override
  public void beforeRound() throws IOException {
    if (cache == Cache.CACHED) {
      ByteBuffer chunk = ByteBuffer.allocateDirect(1 << 20);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        while (channel.read(chunk.clear()) > 0) {
          // Only so that it is in memory.
        }
      }
    } else if (cache == Cache.COLD) {
      long left = CBases.bases_make_cold(file.toString());
      if (left > blocks / 50) {
        throw new MissingException(
            name()
                + " needs a file system that lets files be dropped from the page cache; of "
                + file
                + " "
                + left
                + " pages stay: set TMPDIR to a folder on a disk");
      }
    }
  }

  @Override
  public void close() throws IOException {
    batches.forEach(Batch::close);
    tables.forEach(StructArray::close);
    descriptor.close();
    runtime.close();
    Files.delete(file);
  }
}
