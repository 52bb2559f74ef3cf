// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.util.List;

/** Opens, reads and closes 32 files of 4 KiB that are in the page cache, each by its own chain. */
final class HotFiles implements Benchmark {
  private final SmallFiles files = new SmallFiles();

  HotFiles() throws IOException {}

  @Override
  public String name() {
    return "read4k-batch";
  }

  @Override
  public String operation() {
    return "open, read and close of " + SmallFiles.COUNT + " cached files of 4 KiB";
  }

  @Override
  public List<Contender> contenders() {
    long all = (long) SmallFiles.COUNT * SmallFiles.BYTES;
    return List.of(
        new Contender(
            "c-libc3",
            "C through libc, open, read, close",
            operations -> CBases.bases_read_files(files.prefix(), SmallFiles.COUNT, operations)),
        Contender.java("java-batch", "Java, a batch of 32 chains", all, files::together),
        Contender.java("readallbytes", "Java, Files.readAllBytes", all, files::readAllBytes),
        Contender.java("java-singly", "Java, one blocking call each", all, files::singly));
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
        Allocation.none("java-batch", files::together),
        Allocation.none("java-singly", files::singly));
  }

  /** The kernel drops pages that nobody used for seconds. */
  @Override
  public void beforeRound() throws IOException {
    files.readAllBytes();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
