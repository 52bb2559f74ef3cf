// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessorCostTest {
  @Test
  void aTinyModuleIsCompiledBothWays() throws Exception {
    assertThat(new ProcessorCost(10).measure(Options.parse("--rounds", "1"))).isZero();
  }

  @Test
  void noTwoInterfacesAreTheSame(@TempDir Path folder) throws IOException {
    List<Path> files = AnnotatedModule.write(folder, 200);
    Set<String> bodies = new HashSet<>();
    for (Path file : files) {
      bodies.add(Files.readString(file).replaceAll("Files\\d+|number \\d+", ""));
    }
    assertThat(bodies).hasSize(200);
  }
}
