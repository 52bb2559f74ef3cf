// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Chains and virtual threads on a few pipes: both come to their end, and are compared. */
@Timeout(120)
class JavaPipesTest {
  private static String printed(Path java, int count, boolean json) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      JavaPipes.run(java, count, 1, json);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void bothJvmsAnswerWithTimesAndMemory() throws Exception {
    assumeThatCode(() -> NewerJava.require("java-pipes")).doesNotThrowAnyException();
    Path java = NewerJava.require("java-pipes");
    List<String> lines = printed(java, 60, true).lines().toList();
    assertThat(lines).hasSize(4);
    for (String name : List.of("chains-cold", "chains", "set-up-of-chains", "memory-of-chains")) {
      assertThat(lines).anyMatch(line -> line.contains('"' + name + '"'));
    }
    Matcher ratios = Pattern.compile("\"median\":([0-9.]+)").matcher(String.join("\n", lines));
    int found = 0;
    while (ratios.find()) {
      found++;
    }
    assertThat(found).as(lines.toString()).isEqualTo(4);
    assertThat(printed(java, 60, false))
        .startsWith("java-pipes: 60 reads of empty pipes, blocked at once, then completed\n")
        .contains("target ");
  }

  @Test
  void aJvmThatEndsIsToldAsMissing() {
    assertThatThrownBy(() -> printed(Path.of("/bin/true"), 1, true))
        .isInstanceOf(MissingException.class)
        .hasMessage("java-pipes: a JVM ended; what it said stands above");
  }
}
