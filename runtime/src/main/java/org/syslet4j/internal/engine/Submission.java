// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.nio.ByteBuffer;
import org.syslet4j.internal.memory.AddressSpace;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.internal.nativelib.NativeLayouts;

/** The instances that enter native code together, with a {@code struct syslet_submission} each. */
public final class Submission {
  private static final int ROW = NativeLayouts.SUBMISSION_SIZE;

  private final Instance[] instances;
  private final boolean[] lost;
  private volatile boolean anyLost;
  private final NativeMemory rows;
  private final ByteBuffer view;

  /** Room for so many. */
  public Submission(AddressSpace space, int size) {
    instances = new Instance[size];
    lost = new boolean[size];
    rows = space.zeroed(Math.multiplyExact(ROW, Math.max(size, 1)), 64);
    view = rows.view();
  }

  public int size() {
    return instances.length;
  }

  public Instance get(int index) {
    return instances[index];
  }

  /** Puts an instance into its place, where it stays for as many submissions as wanted. */
  public void set(int index, Instance instance) {
    instances[index] = instance;
    view.putLong(index * ROW, instance.entry())
        .putLong(index * ROW + NativeLayouts.SUBMISSION_BOUNDS, instance.bounds())
        .putLong(index * ROW + NativeLayouts.SUBMISSION_CONTROL, instance.control());
  }

  /**
   * Of one that was submitted: positive when it ended, 0 when it is in flight, a negative errno
   * when the library refused to start it.
   */
  public long answer(int index) {
    return view.getLong(index * ROW + NativeLayouts.SUBMISSION_RESULT);
  }

  /** By who runs it: what has become of one. */
  public void answer(int index, long answer) {
    view.putLong(index * ROW + NativeLayouts.SUBMISSION_RESULT, answer);
  }

  /**
   * The run in that place goes on though nobody waits for it: its instance is the engine's from now
   * on, and not to be touched or released.
   */
  public void lose(int index) {
    lost[index] = true;
    anyLost = true;
  }

  public boolean isLost(int index) {
    return lost[index];
  }

  public boolean anyLost() {
    return anyLost;
  }

  long address() {
    return rows.address();
  }

  /** Not while it is being submitted. */
  public void free() {
    rows.free();
  }
}
