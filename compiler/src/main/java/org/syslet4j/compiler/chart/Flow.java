// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.image.Image;

/**
 * An image as blocks of atoms and the ways between them.
 *
 * @param title the syslet and its architecture
 * @param blocks the entry's first
 */
public record Flow(String title, List<Block> blocks, List<Way> ways) {
  public Flow {
    blocks = List.copyOf(blocks);
    ways = List.copyOf(ways);
  }

  /**
   * Atoms that run one behind the other.
   *
   * @param id the label of its first atom
   */
  public record Block(String id, List<Row> rows) {
    public Block {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An atom, or how the chain ends behind the one above.
   *
   * @param line of the source, 0 when it is not known
   * @param ending whether it is an ending
   */
  public record Row(String text, int line, boolean ending) {}

  /**
   * From the end of a block to the start of another.
   *
   * @param condition when it is taken; empty for always
   * @param cleanUp whether only a cancelled run takes it
   */
  public record Way(int from, int to, String condition, boolean cleanUp) {}

  /** The flow of an image. */
  public static Flow of(Image image) {
    return new Reader(image).flow();
  }

  /** Finds the blocks. */
  private static final class Reader {
    private final Image image;
    private final AtomText text;
    private final Map<Integer, Integer> byOffset = new HashMap<>();
    private final int[] arrivals;
    private final Map<Integer, Integer> blockOf = new LinkedHashMap<>(); // by first atom

    Reader(Image image) {
      this.image = image;
      this.text = new AtomText(image);
      this.arrivals = new int[image.atoms().size()];
      for (int i = 0; i < image.atoms().size(); i++) {
        byOffset.put(image.atoms().get(i).offset(), i);
      }
    }

    Flow flow() {
      arrivals[image.entry()] += 2; // it starts a block
      for (int i = 0; i < arrivals.length; i++) {
        int next = next(i);
        int stop = stop(i);
        if (next >= 0) {
          arrivals[next] += stop >= 0 ? 2 : 1; // what a fork leads to starts a block
        }
        if (stop >= 0) {
          arrivals[stop] += 2;
        }
        int cleanUp = cleanUp(i);
        if (cleanUp >= 0) {
          arrivals[cleanUp] += 2;
        }
      }
      find(image.entry());
      for (int i = 0; i < arrivals.length; i++) {
        if (arrivals[i] > 1 || arrivals[i] == 0) {
          find(i);
        }
      }
      List<Block> blocks = new ArrayList<>();
      List<Way> ways = new ArrayList<>();
      for (int first : blockOf.keySet()) {
        blocks.add(block(first, blocks.size(), ways));
      }
      return new Flow(image.name() + " for " + image.arch().text(), blocks, ways);
    }

    private void find(int first) {
      blockOf.putIfAbsent(first, blockOf.size());
    }

    private Block block(int first, int index, List<Way> ways) {
      List<Row> rows = new ArrayList<>();
      int cleanUp = -1; // a row of the unwind table
      int at = first;
      while (true) {
        rows.add(new Row(text.atom(at), line(at), false));
        text.endings(at).forEach(ending -> rows.add(new Row(ending, 0, true)));
        cleanUp = cleanUp(at) >= 0 ? image.unwind().get(at) : cleanUp;
        int next = next(at);
        int stop = stop(at);
        if (stop >= 0) {
          ways.add(new Way(index, target(stop), text.condition(at), false));
        }
        if (next < 0) {
          break;
        }
        if (stop >= 0 || blockOf.containsKey(next)) {
          ways.add(new Way(index, target(next), stop >= 0 ? "else" : "", false));
          break;
        }
        at = next;
      }
      if (blockOf.containsKey(Image.cleanUp(cleanUp))) {
        String condition = Image.isAlone(cleanUp) ? "cancelled, one atom" : "cancelled";
        ways.add(new Way(index, target(Image.cleanUp(cleanUp)), condition, true));
      }
      return new Block("a" + first, rows);
    }

    private int cleanUp(int index) {
      return index < image.unwind().size() ? Image.cleanUp(image.unwind().get(index)) : -1;
    }

    private int target(int atom) {
      return blockOf.getOrDefault(atom, 0);
    }

    private int next(int index) {
      int next = image.atoms().get(index).next();
      return next == Image.NULL ? -1 : byOffset.getOrDefault(next, -1);
    }

    /** Where a true stop condition leads when it does not end the chain. */
    private int stop(int index) {
      Image.Atom atom = image.atoms().get(index);
      boolean skips = (atom.flags() & AtomFlags.SKIP_TO_NEXT_ON_STOP) != 0;
      return skips ? byOffset.getOrDefault(atom.offset() + AtomLayout.SIZE, -1) : -1;
    }

    private int line(int index) {
      List<Image.Place> places = image.debug().places();
      return index < places.size() ? Math.max(places.get(index).line(), 0) : 0;
    }
  }
}
