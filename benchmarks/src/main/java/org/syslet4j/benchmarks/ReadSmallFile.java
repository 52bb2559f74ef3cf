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
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

/** Opens, reads and closes a file of 4 KiB that is in the page cache. */
final class ReadSmallFile implements Benchmark {
  private static final int BYTES = 4096;
  private static final String TEXT =
      """
      syslet read4k(file: path, into: bytes) -> long {
          let f = try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
          defer close(f)
          return try read(f, into)
      }
      """;

  private final SysletRuntime runtime = SysletRuntime.open();
  private final Path file;
  private final String name;
  // malloc answers addresses 16 behind a page's start, and the kernel copies there at a third of
  // the speed.
  private final ByteBuffer into = ByteBuffer.allocateDirect(BYTES + 64).alignedSlice(64);
  private final Binding chain = Syslets.load(runtime, "read4k", TEXT).bind();

  ReadSmallFile() throws IOException {
    file = Files.createTempFile("syslet-bench", ".data");
    name = file.toString();
    Files.write(file, new byte[BYTES]);
    chain.setBytes(1, into.limit(BYTES));
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
        new Contender(
            "c-libc3",
            "C, open, read, close",
            operations -> CBases.bases_read_three(name, operations)),
        new Contender(
            "c-libc4",
            "C, open, fstat, read, close",
            operations -> CBases.bases_read_four(name, operations)),
        new Contender(
            "c-chain",
            "C, one chain through async_exec",
            operations -> CBases.bases_read_chain(name, operations, asyncExec)),
        Contender.java("java-chain", "Java, one chain of open, read, close", BYTES, this::chain),
        Contender.java("filechannel", "Java, FileChannel", BYTES, this::channel),
        Contender.java(
            "readallbytes",
            "Java, Files.readAllBytes",
            BYTES,
            () -> Files.readAllBytes(file).length));
  }

  private long chain() throws SysletException {
    return chain.setPath(0, name).callLong();
  }

  private long channel() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.read(into.position(0));
    }
  }

  @Override
  public List<Comparison> comparisons() {
    return List.of(
        Comparison.of("java-chain", "filechannel", 0.85),
        Comparison.of("java-chain", "readallbytes"),
        Comparison.of("java-chain", "c-libc4"),
        Comparison.of("java-chain", "c-libc3"),
        Comparison.of("java-chain", "c-chain"),
        Comparison.of("c-chain", "c-libc3"),
        Comparison.of("filechannel", "c-libc3"),
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
    runtime.close();
    Files.delete(file);
  }
}
