// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.syslet4j.Binding;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

/** The same chains in a runtime as it is and in a strict one: what checking each pointer costs. */
final class StrictMode implements Benchmark {
  private static final int CALLS = 64;
  private static final int BYTES = 4096;
  private static final String ONE = "syslet one() -> long {\n  return getppid()\n}\n";
  private static final String CLOCKS =
      "syslet clocks() -> long {\n  var now = timespec { tv_sec: 0, tv_nsec: 0 }\n"
          + "  try clock_getres(CLOCK_MONOTONIC, now)\n".repeat(CALLS)
          + "  return now.tv_nsec\n}\n";
  private static final String FILE =
      """
      syslet read4k(file: path, into: bytes) -> long {
          let f = try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC)
          defer close(f)
          return try read(f, into)
      }
      """;

  private final SysletRuntime plain = SysletRuntime.open();
  private final SysletRuntime strict = SysletRuntime.builder().strict(true).build();
  private final Path file;
  private final ByteBuffer into = ByteBuffer.allocateDirect(BYTES + 64).alignedSlice(64);

  StrictMode() throws IOException {
    file = Files.createTempFile("syslet-bench", ".data");
    Files.write(file, new byte[BYTES]);
    into.limit(BYTES);
  }

  @Override
  public String name() {
    return "strict";
  }

  @Override
  public String operation() {
    return "a chain: one getppid, "
        + CALLS
        + " clock_getres with a pointer each, or open, read and close of a cached file of 4 KiB";
  }

  @Override
  public List<Contender> contenders() {
    List<Contender> all = new ArrayList<>();
    try {
      add(all, "one", "one", ONE, CBases.LibC.getppid(), false);
      long resolution = Syslets.load(plain, "clocks", CLOCKS).bind().callLong();
      add(all, "clocks", "clocks", CLOCKS, resolution, false);
    } catch (SysletException e) {
      throw new IllegalStateException(e);
    }
    add(all, "file", "read4k", FILE, BYTES, true);
    return all;
  }

  private void add(
      List<Contender> to, String name, String syslet, String text, long answer, boolean ofFile) {
    for (SysletRuntime runtime : List.of(plain, strict)) {
      Binding binding = Syslets.load(runtime, syslet, text).bind();
      if (ofFile) {
        binding.set("file", file).set("into", into);
      }
      String how = runtime == strict ? "strict" : "plain";
      to.add(
          Contender.java(
              name + "-" + how, syslet + ", " + how + " runtime", answer, binding::callLong));
    }
  }

  @Override
  public List<Comparison> comparisons() {
    return List.of(
        Comparison.of("one-strict", "one-plain"),
        Comparison.of("clocks-strict", "clocks-plain"),
        Comparison.of("file-strict", "file-plain"));
  }

  /** The kernel drops pages that nobody used for seconds. */
  @Override
  public void beforeRound() throws IOException {
    Files.readAllBytes(file);
  }

  @Override
  public void close() throws IOException {
    plain.close();
    strict.close();
    Files.delete(file);
  }
}
