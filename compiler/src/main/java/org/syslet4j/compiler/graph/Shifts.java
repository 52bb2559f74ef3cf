// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.compiler.graph.Lookups.Part;

/**
 * Shifts by a constant, as bytes: each byte of the result has a part of one byte and a part of the
 * byte beside it, in two words whose sum is the result.
 */
final class Shifts {
  private static final int WORD = 8;

  private Shifts() {}

  /** The two words of {@code value << by}; the second one is left out when it is zero. */
  static List<List<Part>> left(int by) {
    int whole = by / 8;
    int bits = by % 8;
    List<Part> upper = new ArrayList<>();
    List<Part> lower = new ArrayList<>();
    for (int i = 0; i < WORD; i++) {
      upper.add(i < whole ? Part.of(0) : Part.mapped(i - whole, b -> b << bits));
      lower.add(i <= whole ? Part.of(0) : Part.mapped(i - whole - 1, b -> b >> 8 - bits));
    }
    return bits == 0 ? List.of(upper) : List.of(upper, lower);
  }

  /** The two words of {@code value >> by}, which copies the sign. */
  static List<List<Part>> right(int by) {
    int whole = by / 8;
    int bits = by % 8;
    int last = WORD - 1;
    List<Part> lower = new ArrayList<>();
    List<Part> upper = new ArrayList<>();
    for (int i = 0; i < WORD; i++) {
      int from = i + whole;
      if (from > last) {
        lower.add(Part.mapped(last, b -> (byte) b >> 7));
        upper.add(Part.of(0));
      } else if (from == last) {
        lower.add(Part.mapped(last, b -> (byte) b >> bits));
        upper.add(Part.of(0));
      } else {
        lower.add(Part.mapped(from, b -> b >> bits));
        upper.add(Part.mapped(from + 1, b -> b << 8 - bits));
      }
    }
    return bits == 0 ? List.of(lower) : List.of(lower, upper);
  }
}
