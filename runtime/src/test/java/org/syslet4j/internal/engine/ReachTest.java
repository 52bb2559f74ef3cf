// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReachTest {
  /** Spans of any number, order and overlap, held against a byte for each address. */
  @Test
  void spansAreInOrderApartAndSayOfEachByteWhetherItMayBeReadOrWritten() {
    Random random = new Random(5);
    Reach reach = new Reach();
    for (int turn = 0; turn < 3000; turn++) {
      reach.clear();
      boolean[] read = new boolean[260];
      boolean[] write = new boolean[260];
      for (int n = random.nextInt(turn % 100 == 0 ? 80 : 8); n > 0; n--) {
        int from = random.nextInt(200);
        int size = random.nextInt(turn % 3 == 0 ? 60 : 10);
        boolean readOnly = random.nextBoolean();
        reach.add(from, size, readOnly);
        for (int i = from; i < from + size; i++) {
          read[i] = true;
          write[i] |= !readOnly;
        }
      }
      reach.settle();
      ByteBuffer table =
          ByteBuffer.allocate(16 * reach.count() + 16).order(ByteOrder.nativeOrder());
      reach.write(table, 0);
      long end = -1;
      for (int i = 0; i < reach.count(); i++) {
        long base = table.getLong(16 * i);
        long size = table.getLong(16 * i + 8) & ~Reach.READ_ONLY;
        assertThat(base).isGreaterThanOrEqualTo(end);
        assertThat(size).isPositive();
        end = base + size;
      }
      for (int i = 0; i < read.length; i++) {
        assertThat(reach.holds(i, 1, false)).as("read %d", i).isEqualTo(read[i]);
        assertThat(reach.holds(i, 1, true)).as("write %d", i).isEqualTo(write[i]);
      }
    }
  }

  @Test
  void lengthsThatOverflowAreHeldByNothing() {
    Reach reach = new Reach();
    reach.add(100, 50, false);
    reach.settle();
    assertThat(reach.holds(100, 50, true)).isTrue();
    assertThat(reach.holds(100, 51, true)).isFalse();
    assertThat(reach.holds(149, Long.MAX_VALUE, false)).isFalse();
    assertThat(reach.holds(149, -1, false)).isFalse();
    assertThat(reach.holds(Long.MIN_VALUE, 1, false)).isFalse();
    assertThat(reach.holds(99, 1, false)).isFalse();
  }
}
