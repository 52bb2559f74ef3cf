// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The flexible I/O tester, a process of its own, whose start does not count. */
final class Fio {
  private final Path file;
  private final boolean direct;

  Fio(Path file, boolean direct) {
    this.file = file;
    this.direct = direct;
  }

  /**
   * Sees that there is one.
   *
   * @throws MissingException if there is none
   */
  static void require(String benchmark) {
    try {
      run(List.of("fio", "--version"));
    } catch (IOException e) {
      throw new MissingException(
          benchmark + " needs fio to compare with: apt-get install fio (" + e.getMessage() + ")");
    }
  }

  /** How long so many random reads of 4 KiB of the whole file take, in nanoseconds. */
  long nanos(String engine, int depth, int reads) throws IOException {
    String out =
        run(
            List.of(
                "fio",
                "--name=random4k",
                "--rw=randread",
                "--bs=4k",
                "--thread",
                "--invalidate=0", // the page cache is ours to prepare
                "--randrepeat=0",
                "--gtod_reduce=1",
                "--output-format=json",
                "--filename=" + file,
                "--size=" + Files.size(file),
                "--io_size=" + 4096L * reads,
                "--ioengine=" + engine,
                "--iodepth=" + depth,
                "--direct=" + (direct ? 1 : 0)));
    String read = out.substring(Math.max(0, out.indexOf("\"read\" : {")));
    double done = number(read, "total_ios");
    if (done != reads) {
      throw new IOException("fio did " + done + " reads, not " + reads);
    }
    return (long) (done * 1e9 / number(read, "iops"));
  }

  private static double number(String json, String key) throws IOException {
    Matcher value = Pattern.compile('"' + key + "\" : ([0-9.]+)").matcher(json);
    if (!value.find()) {
      throw new IOException("fio's answer has no " + key);
    }
    return Double.parseDouble(value.group(1));
  }

  private static String run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(command + " ended with status " + status);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return out;
  }
}
