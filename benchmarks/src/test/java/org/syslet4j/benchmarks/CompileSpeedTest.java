// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.SysletCompiler;

class CompileSpeedTest {
  @Test
  void oneRoundCountsLinesAndBytes() throws Exception {
    CompileSpeed.Speed speed = CompileSpeed.speeds(1, 300)[0];
    assertThat(speed.lines()).isBetween(300, 400);
    assertThat(speed.rate()).isFinite().isPositive();
    assertThat(speed.allocated()).isBetween(100.0, 1_000_000.0);
    assertThat(speed.peak().heap()).isBetween(1L << 20, (long) CompilePeak.HEAP_LIMIT_MIB << 20);
    assertThat(speed.peak().resident()).isBetween(8L << 20, 4L << 30);
  }

  @Test
  void theLinesAreAsManyAsWanted() {
    assertThat(CompiledLines.text(10_000).lines().count()).isBetween(10_000L, 10_100L);
  }

  @Test
  void theScriptOfTheStartHasFiftyLinesAndNothingWrongWithIt() {
    assertThat(StartUp.SCRIPT.lines()).hasSize(50);
    assertThat(new SysletCompiler().source("start.syslet", StartUp.SCRIPT).compile().diagnostics())
        .isEmpty();
  }
}
