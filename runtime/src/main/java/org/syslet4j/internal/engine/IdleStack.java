// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The idle instances of a pool, the most recently used on top. Pushing and popping take no lock and
 * allocate nothing: an instance has a number, the top is such a number and a count of changes in
 * one word, so that a number that left and came back meanwhile is noticed.
 */
final class IdleStack {
  private static final VarHandle TOP;

  static {
    try {
      TOP = MethodHandles.lookup().findVarHandle(IdleStack.class, "top", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The number of the top instance plus 1, 0 for none; above it the count of changes. */
  private volatile long top;

  /** By number. Longer ones replace it under the lock. */
  private volatile @Nullable Instance[] table = new Instance[16];

  private final BitSet taken = new BitSet();

  /** Gives a new instance its number. */
  synchronized void add(Instance instance) {
    int number = taken.nextClearBit(0);
    @Nullable Instance[] now = table;
    if (number == now.length) {
      now = Arrays.copyOf(now, 2 * number);
    }
    now[number] = instance;
    taken.set(number);
    instance.number(number);
    table = now;
  }

  /** Forgets an instance that is not idle. */
  synchronized void remove(Instance instance) {
    taken.clear(instance.number());
    table[instance.number()] = null;
  }

  /** How many instances have a number. */
  synchronized int size() {
    return taken.cardinality();
  }

  void push(Instance instance) {
    long before;
    long after;
    do {
      before = top;
      instance.below((int) before);
      after = (before >>> 32) + 1 << 32 | instance.number() + 1;
    } while (!TOP.compareAndSet(this, before, after));
  }

  @Nullable Instance pop() {
    while (true) {
      long before = top;
      if ((int) before == 0) {
        return null;
      }
      // Somebody may have popped it and even freed it by now; then the count tells.
      Instance instance = table[(int) before - 1];
      if (instance != null) {
        long after = (before >>> 32) + 1 << 32 | instance.below();
        if (TOP.compareAndSet(this, before, after)) {
          return instance;
        }
      }
    }
  }
}
