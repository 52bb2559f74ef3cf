// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Where each block of a flow lies: in layers, each below all that lead to it but for loops. A way
 * over several layers gets a place of its own in those between, so that it crosses no block.
 */
final class Placement {
  private static final int ROUNDS = 8;

  /** A block, or the place of a way in a layer that it only passes. */
  static final class Spot {
    final int block; // -1 for a way that passes
    final int width;
    final int height;
    final List<Spot> above = new ArrayList<>();
    final List<Spot> below = new ArrayList<>();
    int layer;
    int x; // of its middle
    int y; // of its upper edge
    double wanted;

    Spot(int block, int width, int height) {
      this.block = block;
      this.width = width;
      this.height = height;
    }
  }

  /** A way: the spots it goes through, from block to block; upwards only those two. */
  record Route(Flow.Way way, List<Spot> spots, boolean upwards) {}

  private final Flow flow;
  private final Spot[] blocks;
  private final List<List<Spot>> layers = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private int width;
  private int height;

  Placement(Flow flow, SvgWriter.Sizes sizes) {
    this.flow = flow;
    this.blocks = new Spot[flow.blocks().size()];
    for (int i = 0; i < blocks.length; i++) {
      Flow.Block block = flow.blocks().get(i);
      blocks[i] = new Spot(i, sizes.width(block), sizes.height(block));
    }
    boolean[] back = backWays();
    layer(back);
    route(back);
    order();
    place(sizes);
  }

  Spot spot(int block) {
    return blocks[block];
  }

  List<Route> routes() {
    return routes;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  // --- layers
  // -----------------------------------------------------------------------------------------

  /** Ways that close a loop when all are followed depth first from the entry. */
  private boolean[] backWays() {
    List<List<Integer>> out = new ArrayList<>();
    for (int i = 0; i < blocks.length; i++) {
      out.add(new ArrayList<>());
    }
    for (int i = 0; i < flow.ways().size(); i++) {
      out.get(flow.ways().get(i).from()).add(i);
    }
    boolean[] back = new boolean[flow.ways().size()];
    boolean[] seen = new boolean[blocks.length];
    boolean[] open = new boolean[blocks.length];
    int[] next = new int[blocks.length];
    for (int root = 0; root < blocks.length; root++) {
      Deque<Integer> stack = new ArrayDeque<>();
      if (!seen[root]) {
        stack.push(root);
      }
      while (!stack.isEmpty()) {
        int block = stack.peek();
        seen[block] = true;
        open[block] = true;
        if (next[block] == out.get(block).size()) {
          open[block] = false;
          stack.pop();
          continue;
        }
        int way = out.get(block).get(next[block]++);
        int to = flow.ways().get(way).to();
        back[way] = open[to];
        if (!seen[to]) {
          stack.push(to);
        }
      }
    }
    return back;
  }

  private void layer(boolean[] back) {
    boolean changed = true;
    while (changed) { // without loops this ends: each turn settles at least one layer
      changed = false;
      for (int i = 0; i < back.length; i++) {
        Flow.Way way = flow.ways().get(i);
        int lowest = blocks[way.from()].layer + 1;
        if (!back[i] && blocks[way.to()].layer < lowest) {
          blocks[way.to()].layer = lowest;
          changed = true;
        }
      }
    }
    for (Spot spot : blocks) {
      add(spot);
    }
  }

  private void add(Spot spot) {
    while (layers.size() <= spot.layer) {
      layers.add(new ArrayList<>());
    }
    layers.get(spot.layer).add(spot);
  }

  private void route(boolean[] back) {
    for (int i = 0; i < back.length; i++) {
      Flow.Way way = flow.ways().get(i);
      List<Spot> spots = new ArrayList<>(List.of(blocks[way.from()]));
      for (int layer = blocks[way.from()].layer + 1;
          !back[i] && layer < blocks[way.to()].layer;
          layer++) {
        Spot passing = new Spot(-1, SvgWriter.PASSING, 0);
        passing.layer = layer;
        add(passing);
        spots.add(passing);
      }
      spots.add(blocks[way.to()]);
      if (!back[i]) {
        for (int j = 1; j < spots.size(); j++) {
          spots.get(j - 1).below.add(spots.get(j));
          spots.get(j).above.add(spots.get(j - 1));
        }
      }
      routes.add(new Route(way, spots, back[i]));
    }
  }

  // --- order and places
  // ---------------------------------------------------------------------------------

  /** Each spot goes to the middle of what it is joined to: down and up, a few times. */
  private void order() {
    for (int round = 0; round < ROUNDS; round++) {
      boolean down = round % 2 == 0;
      for (int i = 0; i < layers.size(); i++) {
        List<Spot> layer = layers.get(down ? i : layers.size() - 1 - i);
        for (int at = 0; at < layer.size(); at++) {
          List<Spot> joined = down ? layer.get(at).above : layer.get(at).below;
          layer.get(at).wanted =
              joined.stream().mapToDouble(s -> layers.get(s.layer).indexOf(s)).average().orElse(at);
        }
        layer.sort(Comparator.comparingDouble(spot -> spot.wanted));
      }
    }
  }

  private void place(SvgWriter.Sizes sizes) {
    int[] widths = new int[layers.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = layers.get(i).stream().mapToInt(spot -> spot.width + sizes.gapAcross()).sum();
    }
    width = Arrays.stream(widths).max().orElse(0);
    int y = 0;
    for (int i = 0; i < widths.length; i++) {
      int x = (width - widths[i]) / 2;
      int tallest = 0;
      for (Spot spot : layers.get(i)) {
        spot.x = x + (spot.width + sizes.gapAcross()) / 2;
        spot.y = y;
        x += spot.width + sizes.gapAcross();
        tallest = Math.max(tallest, spot.height);
      }
      y += tallest + sizes.gapDown();
    }
    height = y;
  }
}
