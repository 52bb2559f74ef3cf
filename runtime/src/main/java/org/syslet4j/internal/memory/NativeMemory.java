// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.memory;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/** A piece of an {@link AddressSpace}, with a view for Java. */
public final class NativeMemory {
  private static final LongAdder LIVE = new LongAdder();

  private final long address;
  private final ByteBuffer view;
  private final Runnable freeing;
  private final AtomicBoolean freed = new AtomicBoolean();

  NativeMemory(long address, ByteBuffer view, Runnable freeing) {
    this.address = address;
    this.view = view;
    this.freeing = freeing;
    LIVE.add(view.capacity());
  }

  public long address() {
    return address;
  }

  public int size() {
    return view.capacity();
  }

  /** The view; not to be used after {@link #free}. */
  public ByteBuffer view() {
    return view;
  }

  /** Gives the memory back; once. */
  public void free() {
    if (freed.compareAndSet(false, true)) {
      LIVE.add(-view.capacity());
      freeing.run();
    }
  }

  /** Bytes that are allocated and not freed, for tests. */
  public static long live() {
    return LIVE.sum();
  }
}
