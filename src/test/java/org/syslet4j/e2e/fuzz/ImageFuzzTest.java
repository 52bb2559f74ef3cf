// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Images that nobody meant are refused, or run without harm. {@code -Dsyslet.fuzz.seconds=600} is
 * the extended suite: as many as fit into that time, from a new seed, which is printed.
 */
class ImageFuzzTest {
  private static final long SECONDS = Long.getLong("syslet.fuzz.seconds", 0);
  private static final long SEED =
      Long.getLong("syslet.fuzz.seed", SECONDS > 0 ? System.nanoTime() : 42);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"plain, THREADS", "plain, AUTO", "strict, THREADS", "strict, AUTO"})
  void whatIsNotRefusedDoesNoHarm(String mode, String engine) throws Exception {
    String images = String.valueOf(SECONDS > 0 ? Long.MAX_VALUE : 3000);
    System.out.println("seed " + SEED + ", " + mode + ", " + engine);
    ForkedJvm.End end =
        ForkedJvm.run(
            ImageFuzz.class,
            folder,
            SECONDS * 2 + 300,
            List.of(mode, engine, String.valueOf(SEED), images, String.valueOf(SECONDS)));
    assertThat(end.status()).as(end.output()).isZero();
    Matcher counts =
        Pattern.compile(
                "refused (\\d+), forbidden (\\d+), malformed (\\d+), ran (\\d+).*"
                    + " passed (\\d+), refused (\\d+)")
            .matcher(end.output());
    assertThat(counts.find()).as(end.output()).isTrue();
    System.out.println(counts.group());
    // Neither everything nor nothing is refused, or it would say little.
    assertThat(Long.parseLong(counts.group(1))).isGreaterThan(200);
    boolean strict = mode.equals("strict");
    assertThat(Long.parseLong(counts.group(4))).isGreaterThan(strict ? 1500 : 200);
    // Of those whose verdict is foreseen, both kinds.
    assertThat(Long.parseLong(counts.group(5))).isGreaterThan(strict ? 600 : -1);
    assertThat(Long.parseLong(counts.group(6))).isGreaterThan(strict ? 150 : -1);
  }
}
