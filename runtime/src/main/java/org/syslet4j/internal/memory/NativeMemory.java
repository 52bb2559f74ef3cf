// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.memory;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/** A piece of native memory with a view for Java. */
public final class NativeMemory {
  private static final LongAdder LIVE = new LongAdder();

  /**
   * What malloc always maps afresh, and the kernel has zeroed: above the largest value that its
   * threshold can grow to (32 MiB, mallopt(3)).
   */
  private static final int ALWAYS_MAPPED = 64 << 20;

  private final long allocation;
  private final long address;
  private final int size;
  private final ByteBuffer view;
  private final AtomicBoolean freed = new AtomicBoolean();

  private NativeMemory(long allocation, long address, int size) {
    this.allocation = allocation;
    this.address = address;
    this.size = size;
    this.view = new Pointer(address).getByteBuffer(0, size).order(ByteOrder.nativeOrder());
  }

  /**
   * {@code size} bytes whose content is undefined.
   *
   * @param alignment a power of two
   * @throws OutOfMemoryError when there are none
   */
  public static NativeMemory allocate(int size, int alignment) {
    long allocation = Native.malloc((long) size + alignment);
    if (allocation == 0) {
      throw new OutOfMemoryError(size + " bytes of native memory");
    }
    NativeMemory memory;
    try {
      memory = new NativeMemory(allocation, (allocation + alignment - 1) & -alignment, size);
    } catch (OutOfMemoryError e) {
      Native.free(allocation);
      throw e;
    }
    LIVE.add(size);
    return memory;
  }

  /** The same, all zero. */
  public static NativeMemory zeroed(int size, int alignment) {
    NativeMemory memory = allocate(size, alignment);
    if (size <= ALWAYS_MAPPED) {
      new Pointer(memory.address).clear(size);
    }
    return memory;
  }

  public long address() {
    return address;
  }

  public int size() {
    return size;
  }

  /** The view; not to be used after {@link #free}. */
  public ByteBuffer view() {
    return view;
  }

  /** Gives the memory back; once. */
  public void free() {
    if (freed.compareAndSet(false, true)) {
      LIVE.add(-size);
      Native.free(allocation);
    }
  }

  /** The address of a direct buffer's byte 0. */
  public static long addressOf(ByteBuffer direct) {
    return Pointer.nativeValue(Native.getDirectBufferPointer(direct));
  }

  /** Bytes that are allocated and not freed, for tests. */
  public static long live() {
    return LIVE.sum();
  }
}
