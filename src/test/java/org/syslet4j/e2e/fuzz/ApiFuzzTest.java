// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No input to a public method crashes the JVM, hangs or leaks. {@code -Dsyslet.fuzz.seconds=600} is
 * the extended suite, from a new seed, which is printed.
 */
class ApiFuzzTest {
  private static final long SECONDS = Long.getLong("syslet.fuzz.seconds", 0);
  private static final long SEED =
      Long.getLong("syslet.fuzz.seed", SECONDS > 0 ? System.nanoTime() : 42);

  @TempDir Path folder;

  @Test
  void everyPublicMethodAnswersHostileArgumentsWithADocumentedException() throws Exception {
    String calls = String.valueOf(SECONDS > 0 ? Long.MAX_VALUE : 20_000);
    System.out.println("seed " + SEED);
    ForkedJvm.End end =
        ForkedJvm.run(
            ApiFuzz.class,
            folder,
            SECONDS * 2 + 300,
            List.of(String.valueOf(SEED), calls, String.valueOf(SECONDS)));
    assertThat(end.status()).as(end.output()).isZero();
    // What is called returns often enough that it does not stop at its first check.
    assertThat(end.output()).contains("returned=").contains("IllegalArgumentException=");
  }
}
