// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.image.Image;
import org.syslet4j.image.Verifier;

/** Random programs: what the atoms do is what the tree means. */
class DifferentialTest {
  private static final int PROGRAMS = Integer.getInteger("syslet.differential.programs", 600);
  private static final long[][] ARGUMENTS = {{0, 0}, {1, -1}, {7, 3}, {-5, 1L << 33}};

  @Test
  void atomsDoWhatTheTreeMeans() {
    int compared = 0;
    int refused = 0;
    for (int seed = 0; seed < PROGRAMS; seed++) {
      String text = new ProgramWriter(seed).program();
      Compilation compilation =
          new SysletCompiler().archs(Arch.X86_64).source("random" + seed, text).compile();
      if (!compilation.succeeded()) {
        // A constant division by zero or an index that is always outside: rightly refused.
        assertThat(compilation.diagnostics().stream().map(d -> d.kind().code()))
            .as(text)
            .isSubsetOf(List.of("SYS0209", "SYS0501", "SYS0210", "SYS1003"));
        refused++;
        continue;
      }
      compared += compare(seed, text, compilation.bundle().images().get(0));
    }
    assertThat(compared).isGreaterThan(PROGRAMS);
    assertThat(refused).isLessThan(PROGRAMS / 2);
  }

  private static int compare(int seed, String text, Image image) {
    assertThat(Verifier.check(image)).as(text).isEmpty();
    Unit unit = Parser.parse(SourceFile.of("random" + seed, text), new Diagnostics());
    int compared = 0;
    for (long[] arguments : ARGUMENTS) {
      ReferenceMachine.End meant;
      try {
        meant = TreeMachine.run(unit, arguments);
      } catch (TreeMachine.TooLong skip) {
        continue;
      }
      assertThat(ReferenceMachine.run(image, arguments))
          .as("seed %d, p=%d, q=%d%n%s", seed, arguments[0], arguments[1], text)
          .isEqualTo(meant);
      compared++;
    }
    return compared;
  }
}
