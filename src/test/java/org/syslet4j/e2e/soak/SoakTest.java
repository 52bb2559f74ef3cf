// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Chains of all forms from several threads, some blocked, cancelled, timed out or failing: each
 * ends once, and descriptors and memory stay what they were. {@code -Dsyslet.soak.chains=10000000}
 * is the extended suite, {@code -Dsyslet.soak.seconds=N} goes on for at least as long.
 */
class SoakTest {
  private static final String CHAINS = System.getProperty("syslet.soak.chains", "60000");
  private static final String SECONDS = System.getProperty("syslet.soak.seconds", "0");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"AUTO,false", "THREADS,false", "AUTO,true"})
  void everyChainEndsOnceAndNothingGrows(String engine, String callerDriven) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "0123456789".repeat(100));
    Path output = folder.resolve("output");
    Process soak =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms128m",
                "-Xmx128m",
                "-XX:+AlwaysPreTouch",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Soak.class.getName(),
                engine,
                callerDriven,
                file.toString(),
                CHAINS,
                SECONDS)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended;
    try {
      ended = soak.waitFor(900 + 2 * Long.parseLong(SECONDS), TimeUnit.SECONDS);
    } finally {
      soak.destroyForcibly(); // also when the test's own time is up
    }
    assertThat(ended).as("it hangs: " + Files.readString(output)).isTrue();
    assertThat(soak.exitValue()).as(Files.readString(output)).isZero();
  }
}
