// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.internal.memory.ProcessSpace;
import org.syslet4j.internal.memory.SimulatedSpace;
import org.syslet4j.testing.Settled;

class SlotsTest {
  private static final int SIZE = 200;
  private static final int ALIGNMENT = 128;

  private final Slots slots = new Slots(ProcessSpace.INSTANCE, SIZE, ALIGNMENT);

  private static boolean isZero(Slots.Slot slot) {
    for (int i = 0; i < SIZE; i++) {
      if (slot.view().get(slot.at() + i) != 0) {
        return false;
      }
    }
    return true;
  }

  @Test
  void slotsAreAlignedAndApart() {
    Set<Long> addresses = new HashSet<>();
    List<Slots.Slot> all = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      Slots.Slot slot = slots.take();
      assertThat(slot.address() % ALIGNMENT).isZero();
      assertThat(addresses.add(slot.address())).isTrue();
      all.add(slot);
    }
    assertThat(slots.stride()).isEqualTo(256);
    List<Long> sorted = addresses.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(sorted.get(i) - sorted.get(i - 1)).isGreaterThanOrEqualTo(SIZE);
    }
    all.forEach(slots::give);
  }

  @Test
  void aSlotIsZeroedWhateverWasLeftInIt() {
    Slots.Slot keeps = slots.take();
    for (int round = 0; round < 10; round++) {
      List<Slots.Slot> all = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        Slots.Slot slot = slots.take();
        assertThat(isZero(slot)).isTrue();
        for (int at = 0; at < SIZE; at++) {
          slot.view().put(slot.at() + at, (byte) -1);
        }
        all.add(slot);
      }
      all.forEach(slots::give);
    }
    slots.give(keeps);
  }

  @Test
  void whenTheLastSlotIsGivenBackNoMemoryIsLeft() throws Exception {
    long before = Settled.memory();
    List<Slots.Slot> all = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      for (int i = 0; i < 2000; i++) {
        all.add(slots.take());
      }
      assertThat(NativeMemory.live()).isGreaterThanOrEqualTo(before + 2000 * SIZE);
      Collections.shuffle(all, new Random(round));
      all.forEach(slots::give);
      all.clear();
      assertThat(NativeMemory.live()).isEqualTo(before);
    }
  }

  @Test
  void inASpaceThatTellsWhoRunsOverAnEndEachSlotStandsAlone() {
    SimulatedSpace space = new SimulatedSpace();
    Slots apart = new Slots(space, SIZE, ALIGNMENT);
    for (int i = 0; i < 10; i++) {
      Slots.Slot slot = apart.take();
      assertThat(space.read(slot.address(), new byte[256], 256)).isTrue();
      assertThat(space.read(slot.address(), new byte[257], 257)).isFalse();
    }
  }
}
