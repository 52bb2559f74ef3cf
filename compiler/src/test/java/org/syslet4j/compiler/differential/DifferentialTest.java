// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.graph.Graph;
import org.syslet4j.compiler.pack.Packer;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.image.Image;
import org.syslet4j.image.Verifier;

/** Random programs: what the atoms do is what the tree means. */
class DifferentialTest {
  private static final int PROGRAMS = Integer.getInteger("syslet.differential.programs", 600);
  private static final Arch HERE = Arch.current().orElse(Arch.X86_64);
  private static final long[][] ARGUMENTS = {
    {0, 0}, {1, -1}, {7, 3}, {-5, 1L << 33}, {Long.MIN_VALUE, Long.MAX_VALUE}
  };

  /** A constant division by zero or an index that is always outside: rightly refused. */
  private static final List<String> REFUSED = List.of("SYS0209", "SYS0501", "SYS0210", "SYS1003");

  private static SysletCompiler compiler(long seed, String text) {
    return new SysletCompiler().archs(HERE).source("random" + seed, text);
  }

  @ParameterizedTest
  @CsvSource({"EXTENDED, true", "EXTENDED, false", "OF_2007, true", "OF_2007, false"})
  void atomsDoWhatTheTreeMeans(AbiFamily family, boolean optimizing) {
    LongFunction<String> writer = seed -> new ProgramWriter(seed, family).program();
    int compared = 0;
    int refused = 0;
    for (int seed = 0; seed < PROGRAMS; seed++) {
      String text = writer.apply(seed);
      Compilation compilation = compiler(seed, text).abi(family).optimizing(optimizing).compile();
      if (!compilation.succeeded()) {
        assertThat(compilation.diagnostics().stream().map(d -> d.kind().code()))
            .as(text)
            .isSubsetOf(REFUSED);
        refused++;
        continue;
      }
      Image image = compilation.bundle().images().get(0);
      assertThat(image.extended() && family == AbiFamily.OF_2007).as(text).isFalse();
      compared += compare(seed, text, image);
    }
    assertThat(compared).isGreaterThan(PROGRAMS);
    assertThat(refused).isLessThan(PROGRAMS / 2);
  }

  @Test
  void everyPassLeavesAProgramThatTheVerifierAcceptsAndThatDoesTheSame() {
    int compared = 0;
    for (int seed = 0; seed < PROGRAMS / 6; seed++) {
      String text = new ProgramWriter(seed, AbiFamily.EXTENDED).program();
      List<Image> behindPasses = new ArrayList<>();
      Compilation compilation =
          compiler(seed, text)
              .passObserver((pass, graph) -> behindPasses.add(packed(graph)))
              .compile();
      for (Image image : compilation.succeeded() ? behindPasses : List.<Image>of()) {
        compared += compare(seed, text, image);
      }
    }
    assertThat(compared).isGreaterThan(PROGRAMS);
  }

  private static Image packed(Graph graph) {
    Image image = Packer.pack(graph, HERE, new Diagnostics());
    assertThat(image).isNotNull();
    return image;
  }

  private static int compare(int seed, String text, Image image) {
    assertThat(Verifier.check(image)).as(text).isEmpty();
    Unit unit = Parser.parse(SourceFile.of("random" + seed, text), new Diagnostics());
    int compared = 0;
    try (ReferenceMachine machine = new ReferenceMachine(image)) {
      for (long[] arguments : ARGUMENTS) {
        ReferenceMachine.End meant;
        try {
          meant = TreeMachine.run(unit, arguments);
        } catch (TreeMachine.TooLong skip) {
          continue;
        }
        assertThat(machine.run(arguments))
            .as("seed %d, p=%d, q=%d%n%s", seed, arguments[0], arguments[1], text)
            .isEqualTo(meant);
        compared++;
      }
    }
    return compared;
  }
}
