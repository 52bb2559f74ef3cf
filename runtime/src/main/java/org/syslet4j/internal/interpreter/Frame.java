// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import java.nio.ByteBuffer;
import org.syslet4j.internal.engine.Instance;
import org.syslet4j.internal.memory.AddressSpace;
import org.syslet4j.internal.nativelib.NativeLayouts;

/**
 * The memory of one run as its chain may follow it: cells and atoms in the block alone, bytes
 * everywhere, with care.
 *
 * @param instance knows what the run may be told to read and to write
 * @param bytes the block, and behind it bounds, control and unwind table
 * @param base the address of byte 0
 * @param size of the block
 * @param boundsAt where {@code struct syslet_bounds} lies in {@code bytes}
 * @param controlAt where {@code struct syslet_control} lies
 */
record Frame(
    Instance instance,
    AddressSpace space,
    ByteBuffer bytes,
    long base,
    int size,
    int boundsAt,
    int controlAt) {

  /** Where {@code n} bytes at an aligned address lie in the block; -1 when they do not. */
  int place(long address, int n) {
    long at = address - base;
    return (address & 7) == 0 && at >= 0 && at <= size - n ? (int) at : -1;
  }

  long cell(int place) {
    return bytes.getLong(place);
  }

  void cell(int place, long value) {
    bytes.putLong(place, value);
  }

  private boolean holds(long address, long n) {
    long at = address - base;
    return at >= 0 && at <= size - n;
  }

  /** Whether system calls are held to the memory of the run. */
  boolean strict() {
    long flags = bytes.getLong(boundsAt + NativeLayouts.BOUNDS_FLAGS);
    return (flags & NativeLayouts.BOUNDS_STRICT) != 0;
  }

  /** Whether a pseudo call may read there. */
  boolean mayRead(long address, long n) {
    return instance.mayRead(address, n);
  }

  /** Whether a pseudo call may write there. */
  boolean mayWrite(long address, long n) {
    return instance.mayWrite(address, n);
  }

  /** Copies out; false is an EFAULT. */
  boolean get(long address, byte[] to, int n) {
    if (holds(address, n)) {
      bytes.get((int) (address - base), to, 0, n);
      return true;
    }
    return space.read(address, to, n);
  }

  /** Copies in; false is an EFAULT. */
  boolean put(long address, byte[] from, int n) {
    if (holds(address, n)) {
      bytes.put((int) (address - base), from, 0, n);
      return true;
    }
    return space.write(address, from, n);
  }

  // ---------------------------------------------------------------- struct syslet_control

  long deadline() {
    return bytes.getLong(controlAt);
  }

  /**
   * What is told of it at first: in the background, its name and the atom it left its caller at.
   */
  void begin(long id, long at) {
    bytes
        .putLong(controlAt + NativeLayouts.CONTROL_ID, id)
        .putLong(controlAt + NativeLayouts.CONTROL_MOVED_AT, at)
        .putLong(controlAt + NativeLayouts.CONTROL_STOPPED_AT, 0)
        .putLong(controlAt + NativeLayouts.CONTROL_STATUS, 0);
  }

  void stopped(long atom, int errno) {
    bytes
        .putLong(controlAt + NativeLayouts.CONTROL_STOPPED_AT, atom)
        .putLong(controlAt + NativeLayouts.CONTROL_STATUS, -errno);
  }

  /** The clean-up had no end. */
  void cut() {
    int at = controlAt + NativeLayouts.CONTROL_STOPPED_AT;
    bytes.putLong(at, bytes.getLong(at) | NativeLayouts.STOPPED_CUT);
  }

  /**
   * The clean-up in force before {@code atom}, maybe with UNWIND_ALONE; 0 for none, or
   * UNWIND_LATER.
   */
  long unwind(long atom) {
    long table = bytes.getLong(controlAt + NativeLayouts.CONTROL_UNWIND) - base;
    long rows = bytes.getLong(controlAt + NativeLayouts.CONTROL_UNWIND_COUNT);
    for (long i = 0; i < rows; i++) {
      int row = (int) (table + i * NativeLayouts.UNWIND_SIZE);
      if (bytes.getLong(row) == atom) {
        return bytes.getLong(row + 8);
      }
    }
    return 0;
  }
}
