// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

/** Sizes and offsets of the structs of {@code syslet.h}; {@link AbiCheck} holds them against it. */
public final class NativeLayouts {
  /** {@code struct async_head_user}. */
  public static final int HEAD_SIZE = 64;

  public static final int HEAD_KERNEL_INDEX = 0;
  public static final int HEAD_USER_INDEX = 8;
  public static final int HEAD_RING = 16;
  public static final int HEAD_RING_BYTES = 24;

  /** {@code struct syslet_bounds}: block base and size, args base and size, reach, count, flags. */
  public static final int BOUNDS_SIZE = 56;

  public static final int BOUNDS_ARGS = 16;
  public static final int BOUNDS_REACH = 32;
  public static final int BOUNDS_REACH_COUNT = 40;
  public static final int BOUNDS_FLAGS = 48;

  /** {@code struct syslet_span}. */
  public static final int SPAN_SIZE = 16;

  /** {@code SYSLET_BOUNDS_SEALED}. */
  public static final int BOUNDS_SEALED = 1;

  /** {@code SYSLET_BOUNDS_STRICT}. */
  public static final int BOUNDS_STRICT = 2;

  /**
   * {@code struct syslet_control}: deadline, unwind, its count, trace, id, stopped at, status,
   * moved at.
   */
  public static final int CONTROL_SIZE = 64;

  public static final int CONTROL_UNWIND = 8;
  public static final int CONTROL_UNWIND_COUNT = 16;
  public static final int CONTROL_TRACE = 24;
  public static final int CONTROL_ID = 32;
  public static final int CONTROL_STOPPED_AT = 40;
  public static final int CONTROL_STATUS = 48;
  public static final int CONTROL_MOVED_AT = 56;

  /**
   * {@code struct syslet_trace}: events, size, captures, calls, most bytes, taken, written, lost,
   * the library's own.
   */
  public static final int TRACE_SIZE = 128;

  public static final int TRACE_BYTES = 8;
  public static final int TRACE_CAPTURES = 16;
  public static final int TRACE_CALLS = 24;
  public static final int TRACE_BYTES_MOST = 28;
  public static final int TRACE_TAKEN = 32;
  public static final int TRACE_WRITTEN = 40;
  public static final int TRACE_LOST = 48;

  /** {@code struct syslet_capture}: when, how, index, zero, size. */
  public static final int CAPTURE_SIZE = 8;

  /** {@code struct syslet_unwind}: atom, entry. */
  public static final int UNWIND_SIZE = 16;

  /** {@code SYSLET_UNWIND_LATER}. */
  public static final long UNWIND_LATER = 1;

  /** {@code SYSLET_UNWIND_ALONE}. */
  public static final long UNWIND_ALONE = 2;

  /** {@code SYSLET_STOPPED_CUT}. */
  public static final long STOPPED_CUT = 1;

  /** {@code SYSLET_CLEANUP_MOST}. */
  public static final int CLEANUP_MOST = 1 << 20;

  /** {@code struct syslet_submission}: atom, bounds, control, result. */
  public static final int SUBMISSION_SIZE = 32;

  public static final int SUBMISSION_BOUNDS = 8;
  public static final int SUBMISSION_CONTROL = 16;
  public static final int SUBMISSION_RESULT = 24;

  /** {@code struct syslet_stats}: its own size, then counters of 8 bytes. */
  public static final int STATS_SIZE = 8 * (1 + NativeCounter.values().length);

  /** {@code struct syslet_engine_options}. */
  public static final int OPTIONS_SIZE = 56;

  public static final int OPTIONS_KIND = 4;
  public static final int OPTIONS_MAX_THREADS = 8;
  public static final int OPTIONS_FLAGS = 32;
  public static final int OPTIONS_RING_ENTRIES = 36;

  /** {@code SYSLET_NO_PROBE}. */
  public static final int FLAG_NO_PROBE = 1;

  private NativeLayouts() {}
}
