// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The idle instances of one program, the most recently used first. A single caller goes through one
 * atomic slot. Taking and giving back allocates nothing, unless there is no idle one.
 */
public final class InstancePool {
  /** Idle instances are kept up to so many bytes in total. */
  private static final long MOST_IDLE_BYTES = 64L << 20;

  private static final int LARGEST_ARGS = 1 << 20;

  private final Plan plan;
  private final BlockIndex index;
  private final EngineOps ops;
  private final Slots slots;
  private final AtomicReference<@Nullable Instance> first = new AtomicReference<>();
  private final IdleStack idle = new IdleStack();
  private final AtomicLong idleBytes = new AtomicLong();
  private final LongAdder failures = new LongAdder();
  private volatile boolean closed;

  InstancePool(Plan plan, BlockIndex index, EngineOps ops) {
    this.plan = plan;
    this.index = index;
    this.ops = ops;
    slots = Instance.slots(plan, ops.space());
  }

  Slots slots() {
    return slots;
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
    Instance instance = hold();
    try {
      instance.prepare(argBytes);
    } catch (RuntimeException | Error e) {
      instance.release();
      throw e;
    }
    return instance;
  }

  /**
   * An instance for a caller who will {@link Instance#prepare} it before each run.
   *
   * @throws OutOfMemoryError when there is no memory
   */
  public Instance hold() {
    Instance instance = first.getAndSet(null);
    if (instance == null) {
      instance = popIdle();
    }
    return instance == null ? fresh() : instance;
  }

  private Instance fresh() {
    Instance instance = new Instance(plan, this);
    try {
      idle.add(instance);
      index.add(instance);
      return instance;
    } catch (OutOfMemoryError e) {
      free(instance);
      throw e;
    }
  }

  private @Nullable Instance popIdle() {
    Instance instance = idle.pop();
    if (instance != null) {
      idleBytes.addAndGet(-instance.idleBytes());
    }
    return instance;
  }

  void countFailure() {
    failures.increment();
  }

  long failures() {
    return failures.sum();
  }

  /** How many instances there are, idle or not. */
  int size() {
    return idle.size();
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
    int bytes = instance.idleBytes();
    if (idleBytes.addAndGet(bytes) > MOST_IDLE_BYTES || closed) {
      idleBytes.addAndGet(-bytes);
      free(instance);
      return;
    }
    idle.push(instance);
    if (closed) {
      freeIdle();
    }
  }

  /** Frees what is idle, and from now on what comes back. Instances may still be taken. */
  public void close() {
    closed = true;
    Instance slot = first.getAndSet(null);
    if (slot != null) {
      free(slot);
    }
    freeIdle();
  }

  private void freeIdle() {
    for (Instance instance = popIdle(); instance != null; instance = popIdle()) {
      free(instance);
    }
  }

  private void free(Instance instance) {
    index.remove(instance);
    idle.remove(instance);
    instance.free();
  }
}
