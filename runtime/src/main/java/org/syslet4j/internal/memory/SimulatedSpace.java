// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.memory;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Memory that is nobody's but Java's: addresses are given out, never used again, and mean something
 * here alone. Between two pieces lies a gap, so that whoever runs over an end finds nothing.
 */
public final class SimulatedSpace implements AddressSpace {
  /** Far from any small number that a program might take for an address. */
  private static final long FIRST = 1L << 40;

  private static final int GAP = 4096;

  private final AtomicLong next = new AtomicLong(FIRST);
  private final ConcurrentSkipListMap<Long, Region> regions = new ConcurrentSkipListMap<>();
  private final ReferenceQueue<ByteBuffer> unreachable = new ReferenceQueue<>();

  /** A piece: our own, or a caller's buffer for as long as there is one. */
  private interface Region {
    @Nullable ByteBuffer bytes();
  }

  private static final class Callers extends WeakReference<ByteBuffer> implements Region {
    private final long address;

    Callers(ByteBuffer buffer, ReferenceQueue<ByteBuffer> queue, long address) {
      super(buffer, queue);
      this.address = address;
    }

    @Override
    public @Nullable ByteBuffer bytes() {
      ByteBuffer buffer = get();
      return buffer == null ? null : buffer.duplicate().clear();
    }
  }

  private long reserve(int size, int alignment) {
    long room = (long) size + GAP + alignment;
    return next.getAndAdd(room) + alignment - 1 & -alignment;
  }

  @Override
  public NativeMemory allocate(int size, int alignment) {
    ByteBuffer view = ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    long address = reserve(size, alignment);
    regions.put(address, () -> view);
    return new NativeMemory(address, view, () -> regions.remove(address));
  }

  @Override
  public NativeMemory zeroed(int size, int alignment) {
    return allocate(size, alignment);
  }

  @Override
  public boolean keepsApart() {
    return true;
  }

  @Override
  public long addressOf(ByteBuffer direct) {
    for (Object gone = unreachable.poll(); gone != null; gone = unreachable.poll()) {
      regions.remove(((Callers) gone).address);
    }
    long address = reserve(direct.capacity(), 64);
    regions.put(address, new Callers(direct, unreachable, address));
    return address;
  }

  @Override
  public boolean read(long address, byte[] to, int length) {
    ByteBuffer bytes = at(address, length);
    if (bytes != null) {
      bytes.get(to, 0, length);
    }
    return bytes != null;
  }

  @Override
  public boolean write(long address, byte[] from, int length) {
    ByteBuffer bytes = at(address, length);
    if (bytes == null || bytes.isReadOnly()) {
      return false;
    }
    bytes.put(from, 0, length);
    return true;
  }

  /** A buffer that stands at {@code address}; null where not all bytes are there. */
  private @Nullable ByteBuffer at(long address, int length) {
    Map.Entry<Long, Region> found = regions.floorEntry(address);
    ByteBuffer bytes = found == null ? null : found.getValue().bytes();
    long at = found == null ? 0 : address - found.getKey();
    return bytes == null || at > bytes.capacity() - length
        ? null
        : bytes.duplicate().position((int) at);
  }
}
