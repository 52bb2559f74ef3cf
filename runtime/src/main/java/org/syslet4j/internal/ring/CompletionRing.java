// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.ring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.LongConsumer;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.internal.memory.ProcessSpace;
import org.syslet4j.internal.nativelib.DirectCalls;
import org.syslet4j.internal.nativelib.NativeLayouts;
import org.syslet4j.internal.nativelib.Rc;

/**
 * A head and its ring in one piece of memory; see the ABI page. One thread consumes.
 *
 * <pre>
 *  0              64 (HEAD_SIZE)
 *  | head         | slot[0] slot[1] ... slot[n-1] |
 * </pre>
 *
 * Ordering. The producer stores the result cells, then kernel_ring_idx, then the slot with release;
 * so whoever reads a slot with acquire and finds it filled sees the results. The consumer stores
 * zero into the slot with release: only when the producer sees that zero may it fill the slot
 * again, and then everything the consumer did with the old entry has happened. user_ring_idx is for
 * the consumer's own eyes and for async_wait, so a release store is more than enough. A ring that
 * is full loses nothing: the library holds completions back until their slot is zero.
 */
public final class CompletionRing implements Completions {
  private static final VarHandle LONGS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private final NativeMemory memory;
  private final ByteBuffer view;
  private final int slots;
  private int next;

  public CompletionRing(int slots) {
    this.slots = slots;
    memory = ProcessSpace.INSTANCE.zeroed(NativeLayouts.HEAD_SIZE + 8 * slots, 64);
    view = memory.view();
    view.putLong(NativeLayouts.HEAD_RING, memory.address() + NativeLayouts.HEAD_SIZE);
    view.putLong(NativeLayouts.HEAD_RING_BYTES, 8L * slots);
  }

  /** The address of the head. */
  public long head() {
    return memory.address();
  }

  @Override
  public int drain(LongConsumer consumer) {
    int drained = 0;
    while (true) {
      int slot = NativeLayouts.HEAD_SIZE + 8 * next;
      long atom = (long) LONGS.getAcquire(view, slot);
      if (atom == 0) {
        return drained;
      }
      next = next + 1 == slots ? 0 : next + 1;
      LONGS.setRelease(view, slot, 0L);
      LONGS.setRelease(view, NativeLayouts.HEAD_USER_INDEX, (long) next);
      drained++;
      consumer.accept(atom);
    }
  }

  @Override
  public long await(int least, long timeoutNanos) {
    return Rc.check(
        DirectCalls.await(Math.min(least, slots), next, memory.address(), timeoutNanos),
        "syslet_wait");
  }

  @Override
  public void free() {
    memory.free();
  }
}
