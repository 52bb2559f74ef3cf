// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.internal.memory.ProcessSpace;
import org.syslet4j.internal.nativelib.DirectCalls;
import org.syslet4j.internal.nativelib.LibSyslet;
import org.syslet4j.internal.nativelib.NativeLayouts;
import org.syslet4j.internal.nativelib.Rc;
import org.syslet4j.internal.ring.CompletionRing;
import org.syslet4j.internal.ring.Completions;

/** One engine of libsyslet with its completion ring. */
public final class NativeOps implements EngineOps, ThisProcess {
  /** A ring that is full holds completions back without loss, so this bounds no concurrency. */
  private static final int SLOTS = 4096;

  private static final long KIND_NANOS = 1_000_000_000;

  private final long handle;
  private final CompletionRing ring = new CompletionRing(SLOTS);

  /** Asked for once a second: it changes only when io_uring stops working. */
  private volatile @Nullable Kind kind;

  private record Kind(String word, long asked) {}

  private NativeOps(long handle) {
    this.handle = handle;
  }

  /**
   * What an engine is opened with.
   *
   * @param kind of {@code enum syslet_engine_kind}
   * @param maxThreads 0 for the library's own limit
   * @param ringEntries 0 for the library's own number
   * @param probe whether io_uring may be tried
   */
  public record Options(int kind, int maxThreads, int ringEntries, boolean probe) {
    private static final int URING = 2;

    private void write(ByteBuffer to) {
      to.putInt(0, NativeLayouts.OPTIONS_SIZE)
          .putInt(NativeLayouts.OPTIONS_KIND, kind)
          .putInt(NativeLayouts.OPTIONS_MAX_THREADS, maxThreads)
          .putInt(NativeLayouts.OPTIONS_RING_ENTRIES, ringEntries)
          .putInt(NativeLayouts.OPTIONS_FLAGS, probe ? 0 : NativeLayouts.FLAG_NO_PROBE);
    }
  }

  /** Opens an engine of the library. */
  public static NativeOps open(Options chosen) {
    LibSyslet.load();
    NativeMemory options = ProcessSpace.INSTANCE.zeroed(NativeLayouts.OPTIONS_SIZE, 8);
    try {
      chosen.write(options.view());
      return new NativeOps(LibSyslet.open(options.address(), chosen.kind == Options.URING));
    } finally {
      options.free();
    }
  }

  @Override
  public Completions completions() {
    return ring;
  }

  @Override
  public long exec(Instance instance) {
    return DirectCalls.exec(
        handle, instance.entry(), ring.head(), instance.bounds(), instance.control());
  }

  @Override
  public long execMany(Submission submission) {
    return DirectCalls.execMany(handle, submission.address(), submission.size(), ring.head());
  }

  @Override
  public long notify(int eventfd) {
    return LibSyslet.syslet_head_notify(ring.head(), eventfd);
  }

  @Override
  public void cancel(long runId) {
    DirectCalls.cancel(handle, runId);
  }

  @Override
  public void cancelAll() {
    LibSyslet.syslet_cancel_all(handle, ring.head());
  }

  @Override
  public boolean traces() {
    return true;
  }

  @Override
  public String describe() {
    NativeMemory text = ProcessSpace.INSTANCE.zeroed(512, 8);
    try {
      Rc.check(LibSyslet.syslet_engine_describe(handle, text.address(), text.size()), "describe");
      byte[] bytes = new byte[text.size()];
      text.view().get(0, bytes);
      int end = 0;
      while (end < bytes.length && bytes[end] != 0) {
        end++;
      }
      return new String(bytes, 0, end, StandardCharsets.UTF_8);
    } finally {
      text.free();
    }
  }

  @Override
  public String kind() {
    Kind known = kind;
    long now = System.nanoTime();
    if (known == null || now - known.asked > KIND_NANOS) {
      known = new Kind(EngineOps.super.kind(), now);
      kind = known;
    }
    return known.word;
  }

  @Override
  public long[] stats() {
    long[] counters = new long[NativeLayouts.STATS_SIZE / 8 - 1];
    NativeMemory stats = ProcessSpace.INSTANCE.zeroed(NativeLayouts.STATS_SIZE, 8);
    try {
      stats.view().putLong(0, NativeLayouts.STATS_SIZE);
      Rc.check(LibSyslet.syslet_engine_stats(handle, stats.address()), "stats");
      for (int i = 0; i < counters.length; i++) {
        counters[i] = stats.view().getLong(8 * (i + 1));
      }
      return counters;
    } finally {
      stats.free();
    }
  }

  @Override
  public void close(long timeoutNanos) {
    LibSyslet.syslet_engine_close(handle, timeoutNanos);
    LibSyslet.syslet_head_notify(
        ring.head(), -1); // else the library would keep a record of the head
  }
}
