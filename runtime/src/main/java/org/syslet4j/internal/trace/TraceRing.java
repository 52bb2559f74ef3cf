// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.trace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.syslet4j.abi.CallText;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.internal.memory.ProcessSpace;
import org.syslet4j.internal.nativelib.NativeLayouts;

/**
 * The events of one run, as libsyslet writes them; {@code syslet.h} has their layout.
 *
 * <pre>
 *  0                          TRACE_SIZE                                            size
 *  | struct syslet_trace      | events, each with a header of 16 bytes and captures ... |
 * </pre>
 */
final class TraceRing {
  static final int PAD = 0;
  static final int CALL = 1;
  static final int RESULT = 2;
  static final int WAIT = 3;
  static final int STOP = 4;

  private static final int CALL_SIZE = 80;
  private static final int RESULT_SIZE = 24;
  private static final VarHandle LONGS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private final NativeMemory memory;
  private final ByteBuffer view;
  private final int size;
  private int event;

  TraceRing(int size, int strings) {
    this.size = size;
    memory = ProcessSpace.INSTANCE.allocate(NativeLayouts.TRACE_SIZE + size, 64);
    view = memory.view();
    view.putLong(0, memory.address() + NativeLayouts.TRACE_SIZE)
        .putLong(NativeLayouts.TRACE_BYTES, size)
        .putLong(NativeLayouts.TRACE_CAPTURES, Captures.address())
        .putInt(NativeLayouts.TRACE_CALLS, Captures.CALLS)
        .putInt(NativeLayouts.TRACE_BYTES_MOST, strings);
  }

  /** Empty again, for another run. */
  void reset() {
    for (int at = NativeLayouts.TRACE_TAKEN; at < NativeLayouts.TRACE_SIZE; at += 8) {
      view.putLong(at, 0);
    }
  }

  long address() {
    return memory.address();
  }

  void free() {
    memory.free();
  }

  /** Goes to the next event; false when all that were written have been taken. */
  boolean next() {
    while (true) {
      long taken = view.getLong(NativeLayouts.TRACE_TAKEN);
      if (taken == (long) LONGS.getAcquire(view, NativeLayouts.TRACE_WRITTEN)) {
        return false;
      }
      event = NativeLayouts.TRACE_SIZE + (int) (taken & size - 1);
      if (type() != PAD) {
        return true;
      }
      take();
    }
  }

  /** The event that {@link #next} went to is not looked at any more. */
  void take() {
    long taken = view.getLong(NativeLayouts.TRACE_TAKEN);
    LONGS.setRelease(
        view, NativeLayouts.TRACE_TAKEN, taken + Integer.toUnsignedLong(view.getInt(event)));
  }

  int type() {
    return view.get(event + 4);
  }

  int where() {
    return view.get(event + 5);
  }

  long time() {
    return view.getLong(event + 8);
  }

  /** The atom of a call, a wait or a stop; the result of a result. */
  long value() {
    return view.getLong(event + 16);
  }

  int nr() {
    return view.getInt(event + 24);
  }

  /** What a wait or a stop says. */
  long what() {
    return view.getLong(event + 24);
  }

  long[] args() {
    long[] args = new long[6];
    for (int i = 0; i < args.length; i++) {
      args[i] = view.getLong(event + 32 + 8 * i);
    }
    return args;
  }

  /** The memory that was recorded with a call or a result; it outlives the event. */
  CallText.Memory captured() {
    int count = view.get(event + 6) & 0xff;
    long[] addresses = new long[count];
    byte[][] bytes = new byte[count][];
    int at = event + (type() == CALL ? CALL_SIZE : RESULT_SIZE);
    for (int i = 0; i < count; i++) {
      bytes[i] = new byte[view.getInt(at + 4)];
      addresses[i] = view.getLong(at + 8);
      view.get(at + 16, bytes[i]);
      at += 16 + (bytes[i].length + 7 & ~7);
    }
    return address -> {
      for (int i = 0; i < count; i++) {
        long inside = address - addresses[i];
        if (inside >= 0 && inside < bytes[i].length) {
          return bytes[i][(int) inside] & 0xff;
        }
      }
      return -1;
    };
  }

  long lost() {
    return (long) LONGS.getAcquire(view, NativeLayouts.TRACE_LOST);
  }
}
