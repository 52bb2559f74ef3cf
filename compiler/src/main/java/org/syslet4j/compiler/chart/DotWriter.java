// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.chart;

import java.util.List;

/** Flows as a DOT graph, one cluster each, for Graphviz and its kin. */
public final class DotWriter {
  private DotWriter() {}

  /** The graph of several flows. */
  public static String write(List<Flow> flows) {
    StringBuilder out = new StringBuilder("digraph syslets {\n");
    out.append("  node [shape=box, fontname=\"monospace\", fontsize=10];\n");
    out.append("  edge [fontname=\"monospace\", fontsize=9];\n");
    for (int i = 0; i < flows.size(); i++) {
      cluster(flows.get(i), i, out);
    }
    return out.append("}\n").toString();
  }

  private static void cluster(Flow flow, int index, StringBuilder out) {
    String prefix = "g" + index + "_";
    out.append("  subgraph cluster_").append(index).append(" {\n");
    out.append("    label=").append(quoted(flow.title())).append(";\n");
    for (Flow.Block block : flow.blocks()) {
      StringBuilder label = new StringBuilder();
      for (Flow.Row row : block.rows()) {
        label.append(quotedText(SvgWriter.text(row))).append("\\l"); // to the left
      }
      out.append("    ").append(prefix).append(block.id());
      out.append(" [label=\"").append(label).append("\"];\n");
    }
    for (Flow.Way way : flow.ways()) {
      out.append("    ").append(prefix).append(flow.blocks().get(way.from()).id());
      out.append(" -> ").append(prefix).append(flow.blocks().get(way.to()).id());
      out.append(" [label=").append(quoted(way.condition()));
      out.append(way.cleanUp() ? ", style=dashed];\n" : "];\n");
    }
    out.append("  }\n");
  }

  private static String quoted(String text) {
    return "\"" + quotedText(text) + "\"";
  }

  private static String quotedText(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
