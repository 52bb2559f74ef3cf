// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.nativetest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that has ended: its line, its exit status, and what it printed. */
record Command(List<String> line, int exit, String output, String errors) {
  private static final long TIMEOUT_SECONDS = 120;

  static Command run(Path folder, List<String> line) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError("does not end: " + String.join(" ", line));
    }
    return new Command(line, process.exitValue(), text(output), text(errors));
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }

  /** What it printed, having ended well. */
  String succeeds() {
    assertEquals(0, exit, () -> String.join(" ", line) + "\n" + output + errors);
    return output;
  }
}
