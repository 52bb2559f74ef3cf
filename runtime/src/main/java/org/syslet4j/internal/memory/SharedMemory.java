// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.memory;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Memory of a caller that runs use while they are in flight: rows, the strings they point to, and
 * the buffers that must stay reachable. It is freed when its owner closed it and no run pins it.
 */
public final class SharedMemory {
  private static final int CHUNK = 1 << 14;

  private final AddressSpace space;
  private final NativeMemory rows;
  private final List<NativeMemory> strings = new ArrayList<>();
  private final @Nullable Object[] kept;
  private final @Nullable Room[] rooms;
  private final long[] addresses;
  private final long[] sizes;

  /** What was replaced while runs might have read the old address already. */
  private final List<Object> replaced = new ArrayList<>();

  private int chunkUsed;
  private int pins;
  private boolean closed;

  /**
   * @param keeps how many references it can hold
   * @param texts how many texts
   */
  public SharedMemory(AddressSpace space, int bytes, int keeps, int texts) {
    rooms = new Room[texts];
    this.space = space;
    rows = space.zeroed(Math.max(bytes, 8), 64);
    kept = new Object[keeps];
    addresses = new long[keeps];
    sizes = new long[keeps];
  }

  public AddressSpace space() {
    return space;
  }

  public long address() {
    return rows.address();
  }

  public ByteBuffer rows() {
    return rows.view();
  }

  /** Takes what rows point to. */
  public interface Spans {
    /** One piece of memory. */
    void span(long address, long size, boolean readOnly);
  }

  /** Tells the strings and buffers that rows point to. */
  public synchronized void tell(Spans spans) {
    for (int i = 0; i < strings.size(); i++) {
      spans.span(strings.get(i).address(), strings.get(i).size(), true);
    }
    for (int i = 0; i < kept.length; i++) {
      spans.span(addresses[i], sizes[i], false);
    }
  }

  /**
   * Keeps {@code object} reachable, whose memory is there; replaces what was kept at {@code index}
   * before.
   */
  public synchronized void keep(int index, Object object, long address, long size) {
    Object before = kept[index];
    if (before != null && pins > 0) {
      replaced.add(before);
    }
    kept[index] = object;
    addresses[index] = address;
    sizes[index] = size;
  }

  /** Where the text of a slot lies, and how long one may be that takes its place. */
  private record Room(NativeMemory chunk, int at, int size) {}

  /**
   * Stores an encoded path until another takes its slot; returns its address. While a run may read
   * the old one, that stays until this memory is freed.
   *
   * @param slot below the number of texts that it was made for
   */
  public synchronized long store(int slot, byte[] path) {
    int needed = path.length + 1;
    Room room = rooms[slot];
    if (room == null || room.size < needed || pins > 0) {
      // The second time, a longer one is likely to come.
      room = room(room == null ? needed : Integer.highestOneBit(needed) * 2);
      rooms[slot] = room;
    }
    Paths.put(room.chunk.view(), room.at, path);
    return room.chunk.address() + room.at;
  }

  private Room room(int needed) {
    NativeMemory chunk = strings.isEmpty() ? null : strings.get(strings.size() - 1);
    if (chunk == null || chunk.size() - chunkUsed < needed) {
      chunk = space.allocate(Math.max(CHUNK, needed), 64);
      strings.add(chunk);
      chunkUsed = 0;
    }
    Room room = new Room(chunk, chunkUsed, needed);
    chunkUsed += needed;
    return room;
  }

  /** A run uses it from now on. */
  public synchronized void pin() {
    if (closed) {
      throw new IllegalStateException("the struct array is closed");
    }
    pins++;
  }

  /** That run has ended. */
  public synchronized void unpin() {
    pins--;
    if (pins == 0) {
      replaced.clear();
    }
    freeIfUnused();
  }

  /** The owner does not need it any more. */
  public synchronized void close() {
    closed = true;
    freeIfUnused();
  }

  private boolean isUnused() {
    return closed && pins == 0;
  }

  private void freeIfUnused() {
    if (isUnused()) {
      rows.free();
      strings.forEach(NativeMemory::free);
      strings.clear();
    }
  }

  /** The byte at {@code address} if it lies in here, else -1; so once it is freed. */
  public synchronized int byteAt(long address) {
    int found = isUnused() ? -1 : byteIn(rows, address);
    for (int i = 0; found < 0 && i < strings.size(); i++) {
      found = byteIn(strings.get(i), address);
    }
    return found;
  }

  private static int byteIn(NativeMemory memory, long address) {
    long at = address - memory.address();
    return at >= 0 && at < memory.size() ? memory.view().get((int) at) & 0xff : -1;
  }
}
