// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A process that a test has started and that has ended. One that does not end is killed, and the
 * test fails with what it had printed and, if it was a JVM, with what its threads were at.
 *
 * @param output with what went to its standard error
 */
record Child(int exit, String output) {
  private static final long LIMIT_SECONDS = 60;
  private static final long DUMP_SECONDS = 2;

  /** Runs it to its end, with nothing to read. */
  static Child run(ProcessBuilder builder) throws IOException, InterruptedException {
    Path printed = Files.createTempFile("child", ".txt");
    try {
      // To a file: a pipe would have to be read, without a limit.
      Process process = builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
      boolean ended = false;
      try {
        process.getOutputStream().close();
        ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
          dumpThreads(process);
        }
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      String output = new String(Files.readAllBytes(printed), StandardCharsets.UTF_8);
      if (!ended) {
        throw new AssertionError(
            String.join(" ", builder.command())
                + ("\ndoes not end within " + LIMIT_SECONDS + " s; it printed\n" + output));
      }
      return new Child(process.exitValue(), output);
    } finally {
      Files.delete(printed);
    }
  }

  /** By the signal at which a JVM prints them, and at which everything else ends. */
  private static void dumpThreads(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("sh", "-c", "kill -QUIT " + process.pid())
        .start()
        .waitFor(DUMP_SECONDS, TimeUnit.SECONDS);
    process.waitFor(DUMP_SECONDS, TimeUnit.SECONDS);
  }

  /** What it printed, having ended well. */
  String succeeds() {
    if (exit != 0) {
      throw new AssertionError("exit status " + exit + "; it printed\n" + output);
    }
    return output;
  }
}
