// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.SysletCompiler;

/** What a graph keeps of itself, against what is found anew. */
class FlowTest {
  static List<Path> programs() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/test/resources/org/syslet4j/compiler/counts"))) {
      return files.filter(f -> f.toString().endsWith(".syslet")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyPassThatChangesAGraphSaysSo(Path program) throws IOException {
    List<String> passes = new ArrayList<>();
    new SysletCompiler()
        .archs(Arch.X86_64)
        .source("test", Files.readString(program))
        .passObserver(
            (pass, graph) -> {
              passes.add(pass);
              assertThat(known(graph, graph.flow()))
                  .as(pass)
                  .isEqualTo(known(graph, new Flow(graph)));
            })
        .compile();
    assertThat(passes).contains("build", "gather");
  }

  /** The blocks, where their clean-ups start and what is live at their ends, as text. */
  private static List<String> known(Graph graph, Flow flow) {
    int cells = graph.scratch().id();
    List<String> known = new ArrayList<>();
    for (Block block : flow.blocks()) {
      StringBuilder text = new StringBuilder(block + (flow.isOnCancel(block) ? " on cancel" : ""));
      for (Op op : block.ops()) {
        text.append(' ').append(flow.cleanUp(op));
      }
      CellSet in = flow.liveness().liveIn(block);
      CellSet out = flow.liveness().liveOut(block);
      for (int cell = 0; cell < cells; cell++) {
        text.append(in.contains(cell) ? " +" + cell : "")
            .append(out.contains(cell) ? " -" + cell : "");
      }
      known.add(text.toString());
    }
    return known;
  }
}
