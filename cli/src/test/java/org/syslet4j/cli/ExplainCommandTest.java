// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.cli.Shell.syslet;

import org.junit.jupiter.api.Test;
import org.syslet4j.compiler.diag.Kind;

class ExplainCommandTest {
  @Test
  void aCodeHasAPageWithTwoExamples() {
    Shell run = syslet("explain", "SYS0403");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("# SYS0403: left open on some way out\n");
    assertThat(run.out()).contains("```syslet fails\n", "Mended:\n\n```syslet mended\n");
  }

  @Test
  void caseDoesNotMatterAndALintIsFoundByItsName() {
    assertThat(syslet("explain", "sys1004").out())
        .isEqualTo(syslet("explain", "endless_loop").out())
        .startsWith("# SYS1004");
  }

  @Test
  void withoutACodeAllAreListed() {
    Shell run = syslet("explain");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(Kind.values().length);
    assertThat(run.out())
        .contains("SYS1004  a loop that never ends and never waits (endless_loop, deny)\n");
  }

  @Test
  void anUnknownCodeIsAProblemOfUsage() {
    Shell run = syslet("explain", "SYS0404x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("error: there is no code `SYS0404x`\n  = help: did you mean `");
    assertThat(syslet("explain", "nonsense").err()).contains("`syslet explain` lists them all");
  }
}
