// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.syslet4j.Batch;
import org.syslet4j.Binding;
import org.syslet4j.Program;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

/** Opens, reads and closes 32 files of 4 KiB that are in the page cache, each by its own chain. */
final class HotFiles implements Benchmark {
  private static final int FILES = 32;
  private static final int BYTES = 4096;
  private static final String READ =
      """
      syslet read4k(file: path, into: bytes) -> long {
          let f = try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
          defer close(f)
          return try read(f, into)
      }
      """;

  private final SysletRuntime runtime = SysletRuntime.open();
  private final Path folder = Files.createTempDirectory("syslet-bench");
  private final List<Path> files = new ArrayList<>();
  private final List<Binding> bindings = new ArrayList<>();
  private final Batch batch;

  HotFiles() throws IOException {
    Program program = Syslets.load(runtime, "read4k", READ);
    // At the starts of pages, as those of the contender in C.
    ByteBuffer memory = ByteBuffer.allocateDirect((FILES + 1) * BYTES).alignedSlice(BYTES);
    for (int i = 0; i < FILES; i++) {
      Path file = folder.resolve("file" + i);
      files.add(Files.write(file, new byte[BYTES]));
      bindings.add(program.bind().set("file", file).set("into", memory.slice(i * BYTES, BYTES)));
    }
    batch = runtime.batch(bindings);
  }

  @Override
  public String name() {
    return "read4k-batch";
  }

  @Override
  public String operation() {
    return "open, read and close of " + FILES + " cached files of 4 KiB";
  }

  @Override
  public List<Contender> contenders() {
    long all = (long) FILES * BYTES;
    String prefix = folder.resolve("file").toString();
    return List.of(
        new Contender(
            "c-libc3",
            "C through libc, open, read, close",
            operations -> CBases.bases_read_files(prefix, FILES, operations)),
        Contender.java("java-batch", "Java, a batch of 32 chains", all, this::together),
        Contender.java("readallbytes", "Java, Files.readAllBytes", all, this::plainJava),
        Contender.java("java-singly", "Java, one blocking call each", all, this::singly));
  }

  private long together() {
    if (!batch.call()) {
      throw new IllegalStateException("a read failed");
    }
    long read = 0;
    for (int i = 0; i < FILES; i++) {
      read += batch.completion(i).value();
    }
    return read;
  }

  private long singly() throws SysletException {
    long read = 0;
    for (Binding binding : bindings) {
      read += binding.callLong();
    }
    return read;
  }

  private long plainJava() throws IOException {
    long read = 0;
    for (Path file : files) {
      read += Files.readAllBytes(file).length;
    }
    return read;
  }

  @Override
  public List<Comparison> comparisons() {
    return List.of(
        Comparison.of("java-batch", "c-libc3", 0.85),
        Comparison.of("java-batch", "readallbytes", 0.45),
        Comparison.of("java-singly", "c-libc3"),
        Comparison.of("java-batch", "java-singly"),
        Comparison.of("readallbytes", "c-libc3"));
  }

  @Override
  public List<Allocation> allocations() {
    return List.of(
        Allocation.none("java-batch", this::together),
        Allocation.none("java-singly", this::singly));
  }

  /** The kernel drops pages that nobody used for seconds. */
  @Override
  public void beforeRound() throws IOException {
    plainJava();
  }

  @Override
  public void close() throws IOException {
    batch.close();
    runtime.close();
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
