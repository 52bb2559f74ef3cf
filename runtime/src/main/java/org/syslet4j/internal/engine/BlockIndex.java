// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the instance to which an atom's address belongs: a hash table from the granules of memory
 * in which atoms lie. Blocks are aligned to their granule, a power of two that holds all atoms of
 * an ordinary image, so one look per granule size in use is enough. Reads are lock-free and
 * allocate nothing; instances come and go under a lock.
 */
final class BlockIndex {
  private static final VarHandle KEYS = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int LEAST = 64;
  private static final int MOST = 1 << 16;
  private static final long EMPTY = 0;
  private static final long GONE = 1;

  /** Open addressing: key {@code i} belongs to instance {@code i}; at least half of it is empty. */
  private record Table(long[] keys, @Nullable Instance[] instances) {
    Table(int size) {
      this(new long[size], new Instance[size]);
    }

    int slot(long key) {
      return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & keys.length - 1;
    }

    @Nullable Instance get(long key) {
      int i = find(key);
      return i < 0 ? null : instances[i];
    }

    private int find(long key) {
      for (int i = slot(key); ; i = i + 1 & keys.length - 1) {
        long found = (long) KEYS.getAcquire(keys, i);
        if (found == key || found == EMPTY) {
          return found == key ? i : -1;
        }
      }
    }

    void remove(long key) {
      int i = find(key);
      if (i >= 0) { // adding it may have failed
        KEYS.setRelease(keys, i, GONE);
        instances[i] = null;
      }
    }

    void put(long key, Instance instance) {
      int i = slot(key);
      while (keys[i] != EMPTY) {
        i = i + 1 & keys.length - 1;
      }
      instances[i] = instance;
      // The reader that sees the key sees the instance.
      KEYS.setRelease(keys, i, key);
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private volatile Table table = new Table(256);
  private volatile int granules;
  private int used;

  /** The alignment that the block of an image with so many bytes of atoms needs. */
  static int granule(int atomBytes) {
    int size = LEAST;
    while (size < atomBytes && size < MOST) {
      size <<= 1;
    }
    return size;
  }

  void add(Instance instance) {
    lock.lock();
    try {
      int granule = granule(instance.atomBytes());
      granules |= granule;
      for (long at = 0; at < instance.atomBytes(); at += granule) {
        if (2 * ++used > table.keys.length) {
          rebuild();
        }
        table.put(key(instance.base() + at, granule), instance);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Before the instance's memory is freed. */
  void remove(Instance instance) {
    lock.lock();
    try {
      int granule = granule(instance.atomBytes());
      for (long at = 0; at < instance.atomBytes(); at += granule) {
        table.remove(key(instance.base() + at, granule));
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * The instance in whose block {@code address}, that of an atom, lies. A program that overwrites
   * its own atoms may have run one elsewhere in its block.
   */
  @Nullable Instance find(long address) {
    Table now = table;
    for (int left = granules; left != 0; left &= left - 1) {
      int granule = left & -left;
      Instance instance = now.get(key(address & -(long) granule, granule));
      // Behind the atoms a large granule may reach into somebody else's block.
      if (instance != null && instance.holds(address)) {
        return instance;
      }
    }
    Instance[] found = new Instance[1];
    forEach(instance -> found[0] = instance.holds(address) ? instance : found[0]);
    return found[0];
  }

  void forEach(Consumer<Instance> consumer) {
    Table now = table;
    for (int i = 0; i < now.keys.length; i++) {
      Instance instance = (long) KEYS.getAcquire(now.keys, i) > GONE ? now.instances[i] : null;
      // Of an instance with several granules the first stands for all.
      if (instance != null && (now.keys[i] & ~63L) == instance.base()) {
        consumer.accept(instance);
      }
    }
  }

  /**
   * Granules are multiples of 64, so their size fits into the low bits: an address alone could be
   * two.
   */
  private static long key(long address, int granule) {
    return address | 31 - Integer.numberOfLeadingZeros(granule);
  }

  private void rebuild() {
    Table old = table;
    int live = 0;
    for (long key : old.keys) {
      live += key > GONE ? 1 : 0;
    }
    Table wider = new Table(4 * Integer.highestOneBit(Math.max(64, live + 1)));
    for (int i = 0; i < old.keys.length; i++) {
      Instance instance = old.instances[i];
      if (instance != null) {
        wider.put(old.keys[i], instance);
      }
    }
    used = live + 1;
    table = wider;
  }
}
