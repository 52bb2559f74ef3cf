// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.chart;

import java.util.List;
import java.util.Locale;

/** Flows as one SVG picture, below each other; laid out by {@link Placement}, no program needed. */
public final class SvgWriter {
  /** Room for a way that passes a layer. */
  static final int PASSING = 12;

  private static final double CHARACTER = 7.0; // of a monospaced letter of 11.5 pixels
  private static final int LINE = 16;
  private static final int PADDING = 8;
  private static final int MARGIN = 24;
  private static final int LANE = 14; // between ways that lead upwards
  private static final int TITLE = 30;

  /** How large blocks are, and how far apart. */
  record Sizes(int gapAcross, int gapDown) {
    int width(Flow.Block block) {
      int longest = block.rows().stream().mapToInt(row -> text(row).length()).max().orElse(0);
      return (int) Math.ceil(longest * CHARACTER) + 2 * PADDING;
    }

    int height(Flow.Block block) {
      return block.rows().size() * LINE + 2 * PADDING;
    }
  }

  private final StringBuilder out = new StringBuilder();

  private SvgWriter() {}

  /** The picture of several flows. */
  public static String write(List<Flow> flows) {
    Sizes sizes = new Sizes(28, 44);
    List<Placement> placements = flows.stream().map(flow -> new Placement(flow, sizes)).toList();
    int width = 0;
    int height = MARGIN;
    for (Placement placement : placements) {
      width = Math.max(width, placement.width() + lanes(placement) * LANE);
      height += placement.height() + TITLE;
    }
    SvgWriter writer = new SvgWriter();
    writer.head(width + 2 * MARGIN, height);
    int y = MARGIN;
    for (int i = 0; i < flows.size(); i++) {
      writer.flow(flows.get(i), placements.get(i), y);
      y += placements.get(i).height() + TITLE;
    }
    return writer.out.append("</svg>\n").toString();
  }

  /** A row as it is shown: the source line, then the atom. */
  static String text(Flow.Row row) {
    String line = row.line() == 0 ? "" : Integer.toString(row.line());
    return row.ending()
        ? "      " + row.text()
        : String.format(Locale.ROOT, "%4s  %s", line, row.text());
  }

  private static int lanes(Placement placement) {
    return 1 + (int) placement.routes().stream().filter(Placement.Route::upwards).count();
  }

  private void head(int width, int height) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
    out.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width);
    out.append(' ').append(height).append("\" font-family=\"monospace\" font-size=\"11.5\">\n");
    out.append("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" ");
    out.append("markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">");
    out.append("<path d=\"M0 0L8 4L0 8z\" fill=\"#555\"/></marker></defs>\n");
    out.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
  }

  private void flow(Flow flow, Placement placement, int top) {
    out.append("<text x=\"").append(MARGIN).append("\" y=\"").append(top);
    out.append("\" font-weight=\"bold\" font-size=\"13\">");
    out.append(escaped(flow.title())).append("</text>\n");
    out.append("<g transform=\"translate(").append(MARGIN).append(',').append(top + 12);
    out.append(")\">\n");
    int lane = 0;
    for (Placement.Route route : placement.routes()) {
      if (route.upwards()) {
        upwards(route, placement.width() + LANE * lane++);
      } else {
        downwards(route);
      }
    }
    for (int i = 0; i < flow.blocks().size(); i++) {
      block(flow.blocks().get(i), placement.spot(i));
    }
    out.append("</g>\n");
  }

  private void block(Flow.Block block, Placement.Spot spot) {
    int left = spot.x - spot.width / 2;
    out.append("<rect x=\"").append(left).append("\" y=\"").append(spot.y);
    out.append("\" width=\"").append(spot.width).append("\" height=\"").append(spot.height);
    out.append("\" rx=\"4\" fill=\"#f6f8fa\" stroke=\"#555\"/>\n");
    int y = spot.y + PADDING + LINE - 4;
    for (Flow.Row row : block.rows()) {
      out.append("<text xml:space=\"preserve\" x=\"").append(left + PADDING);
      out.append("\" y=\"").append(y).append(row.ending() ? "\" fill=\"#a33\">" : "\">");
      out.append(escaped(text(row))).append("</text>\n");
      y += LINE;
    }
  }

  private void downwards(Placement.Route route) {
    List<Placement.Spot> spots = route.spots();
    Placement.Spot from = spots.get(0);
    int x = from.x + shift(route);
    int y = from.y + from.height;
    StringBuilder path = new StringBuilder("M" + x + " " + y);
    int labelX = x;
    int labelY = y + 14;
    for (int i = 1; i < spots.size(); i++) {
      Placement.Spot to = spots.get(i);
      int middle = (y + to.y) / 2;
      path.append("C").append(x).append(' ').append(middle).append(' ').append(to.x);
      path.append(' ').append(middle).append(' ').append(to.x).append(' ').append(to.y);
      x = to.x;
      y = to.y;
    }
    path(path.toString(), route.way());
    label(route.way(), labelX + 4, labelY);
  }

  /** Ways out of one block start side by side: the first to the left. */
  private static int shift(Placement.Route route) {
    Placement.Spot from = route.spots().get(0);
    Placement.Spot first = route.spots().get(1);
    int index = from.below.indexOf(first);
    int spread = Math.min(from.width / 4, 90);
    return from.below.size() < 2 ? 0 : -spread + 2 * spread * index / (from.below.size() - 1);
  }

  private void upwards(Placement.Route route, int lane) {
    Placement.Spot from = route.spots().get(0);
    Placement.Spot to = route.spots().get(1);
    int startX = from.x + from.width / 2;
    int startY = from.y + from.height - PADDING;
    int endX = to.x + to.width / 2;
    int endY = to.y + PADDING;
    String path =
        "M"
            + startX
            + " "
            + startY
            + "H"
            + (lane - 6)
            + "Q"
            + lane
            + " "
            + startY
            + " "
            + lane
            + " "
            + (startY - 6)
            + "V"
            + (endY + 6)
            + "Q"
            + lane
            + " "
            + endY
            + " "
            + (lane - 6)
            + " "
            + endY
            + "H"
            + endX;
    path(path, route.way());
    label(route.way(), startX + 4, startY - 4);
  }

  private void path(String path, Flow.Way way) {
    out.append("<path d=\"").append(path).append("\" fill=\"none\" stroke=\"#555\"");
    out.append(way.cleanUp() ? " stroke-dasharray=\"4 3\"" : "");
    out.append(" marker-end=\"url(#tip)\"/>\n");
  }

  private void label(Flow.Way way, int x, int y) {
    if (!way.condition().isEmpty()) {
      out.append("<text x=\"").append(x).append("\" y=\"").append(y);
      out.append("\" font-size=\"10\" fill=\"#06c\">");
      out.append(escaped(way.condition())).append("</text>\n");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
