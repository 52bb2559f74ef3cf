// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The idle instances of one program, the most recently used first. A single caller goes through one
 * atomic slot; the rest stands behind a lock that is held for a few instructions only.
 */
public final class InstancePool {
  /** Idle instances are kept up to so many, and up to so many bytes in total. */
  private static final int MOST_IDLE = 4096;

  private static final long MOST_IDLE_BYTES = 64L << 20;
  private static final int LARGEST_ARGS = 1 << 20;

  private final Plan plan;
  private final BlockIndex index;
  private final EngineOps ops;
  private final AtomicReference<@Nullable Instance> first = new AtomicReference<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<Instance> idle = new ArrayDeque<>();
  private long idleBytes;
  private volatile boolean closed;

  InstancePool(Plan plan, BlockIndex index, EngineOps ops) {
    this.plan = plan;
    this.index = index;
    this.ops = ops;
  }

  EngineOps ops() {
    return ops;
  }

  public Plan plan() {
    return plan;
  }

  /**
   * An instance that is reset and ready to be bound; the caller now holds it.
   *
   * @param argBytes what its argument area must have room for
   * @throws OutOfMemoryError when there is no memory
   */
  public Instance take(int argBytes) {
    Instance instance = first.getAndSet(null);
    if (instance == null) {
      instance = pollIdle();
    }
    if (instance == null) {
      instance = fresh();
    }
    try {
      instance.prepare(argBytes);
    } catch (RuntimeException | Error e) {
      instance.release();
      throw e;
    }
    return instance;
  }

  private Instance fresh() {
    Instance instance = new Instance(plan, this);
    try {
      index.add(instance);
      return instance;
    } catch (OutOfMemoryError e) {
      free(instance);
      throw e;
    }
  }

  private @Nullable Instance pollIdle() {
    lock.lock();
    try {
      Instance instance = idle.pollFirst();
      if (instance != null) {
        idleBytes -= instance.idleBytes();
      }
      return instance;
    } finally {
      lock.unlock();
    }
  }

  void give(Instance instance) {
    instance.trim(LARGEST_ARGS);
    if (first.compareAndSet(null, instance)) {
      // Whoever closes empties the slot after saying so; what came in between is ours to free.
      if (closed && first.compareAndSet(instance, null)) {
        free(instance);
      }
      return;
    }
    boolean kept = false;
    lock.lock();
    try {
      if (!closed && idle.size() < MOST_IDLE && idleBytes < MOST_IDLE_BYTES) {
        idle.addFirst(instance);
        idleBytes += instance.idleBytes();
        kept = true;
      }
    } catch (OutOfMemoryError e) {
      // No room to keep it, then.
    } finally {
      lock.unlock();
    }
    if (!kept) {
      free(instance);
    }
  }

  /** Frees what is idle, and from now on what comes back. Instances may still be taken. */
  public void close() {
    closed = true;
    Instance slot = first.getAndSet(null);
    if (slot != null) {
      free(slot);
    }
    for (Instance instance = pollIdle(); instance != null; instance = pollIdle()) {
      free(instance);
    }
  }

  private void free(Instance instance) {
    index.remove(instance);
    instance.free();
  }
}
