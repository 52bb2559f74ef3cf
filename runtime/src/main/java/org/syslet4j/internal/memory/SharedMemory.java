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
  private final long[] addresses;
  private final long[] sizes;

  /** What was replaced while runs might have read the old address already. */
  private final List<Object> replaced = new ArrayList<>();

  private int chunkUsed;
  private int pins;
  private boolean closed;

  /**
   * @param keeps how many references it can hold
   */
  public SharedMemory(AddressSpace space, int bytes, int keeps) {
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

  /** Stores an encoded path until this memory is freed; returns its address. */
  public synchronized long store(byte[] path) {
    int needed = path.length + 1;
    NativeMemory chunk = strings.isEmpty() ? null : strings.get(strings.size() - 1);
    if (chunk == null || chunk.size() - chunkUsed < needed) {
      chunk = space.allocate(Math.max(CHUNK, needed), 64);
      strings.add(chunk);
      chunkUsed = 0;
    }
    int at = chunkUsed;
    Paths.put(chunk.view(), at, path);
    chunkUsed += needed;
    return chunk.address() + at;
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

  private void freeIfUnused() {
    if (closed && pins == 0) {
      rows.free();
      strings.forEach(NativeMemory::free);
      strings.clear();
    }
  }

  /** The byte at {@code address} if it lies in here, else -1. For whoever pins it. */
  public synchronized int byteAt(long address) {
    int found = byteIn(rows, address);
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
