// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.syslet4j.internal.memory.AddressSpace;
import org.syslet4j.internal.memory.NativeMemory;

/**
 * The memory of the instances of one program: pieces for many instances each, because an allocation
 * and a view of its own would take as much again as an instance. A piece is freed when none of its
 * instances is left. Any thread may use it.
 */
final class Slots {
  private static final int MOST_BYTES = 1 << 16;

  private final AddressSpace space;
  private final int stride;
  private final int alignment;
  private final int most;

  /** Those with room, the one to take from last. */
  private final List<Piece> open = new ArrayList<>();

  private int next = 1;

  /**
   * @param size of one
   * @param alignment a power of two
   */
  Slots(AddressSpace space, int size, int alignment) {
    this.space = space;
    this.alignment = alignment;
    stride = Math.addExact(size, alignment - 1) & -alignment;
    most = space.keepsApart() ? 1 : Math.max(1, MOST_BYTES / stride);
  }

  /** Memory for some instances. */
  private static final class Piece {
    private final NativeMemory memory;
    private final int[] given;
    private int givenCount;
    private int fresh;
    private int used;

    Piece(NativeMemory memory, int slots) {
      this.memory = memory;
      given = new int[slots];
    }

    boolean isFull() {
      return used == given.length;
    }
  }

  /** One instance's memory, zeroed: from byte {@code at} of the view on. */
  record Slot(Piece piece, int at) {
    ByteBuffer view() {
      return piece.memory.view();
    }

    long address() {
      return piece.memory.address() + at;
    }
  }

  /** How many bytes one takes. */
  int stride() {
    return stride;
  }

  /**
   * @throws OutOfMemoryError when there is no memory
   */
  synchronized Slot take() {
    if (open.isEmpty()) {
      open.add(new Piece(space.zeroed(Math.multiplyExact(next, stride), alignment), next));
      next = Math.min(2 * next, most);
    }
    Piece piece = open.get(open.size() - 1);
    int at;
    if (piece.givenCount > 0) {
      at = piece.given[--piece.givenCount];
      clear(piece.memory.view(), at);
    } else {
      at = piece.fresh++ * stride;
    }
    piece.used++;
    if (piece.isFull()) {
      open.remove(open.size() - 1);
    }
    return new Slot(piece, at);
  }

  /** What the last program run left there is nobody's business. */
  private void clear(ByteBuffer view, int at) {
    for (int i = at; i < at + stride; i += 8) {
      view.putLong(i, 0);
    }
  }

  /** Gives back what nobody will touch any more. */
  synchronized void give(Slot slot) {
    Piece piece = slot.piece;
    if (piece.isFull()) {
      open.add(piece);
    }
    piece.given[piece.givenCount++] = slot.at;
    piece.used--;
    if (piece.used == 0) {
      open.remove(piece);
      piece.memory.free();
    }
  }
}
