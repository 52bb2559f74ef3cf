// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;
import org.syslet4j.internal.engine.Descriptors;
import org.syslet4j.internal.engine.EngineOps;
import org.syslet4j.internal.engine.Instance;

/**
 * What a chain returned. Numbers are 64-bit. A descriptor belongs to whoever holds the result: take
 * it with {@code fd} and close it; one that is never taken stays open. Only when the result itself
 * reaches nobody, because its future was cancelled when the chain had come to its end, the runtime
 * closes them.
 */
public final class SysletResult {
  private final Image image;
  private final long[] values;
  private final boolean async;
  private final EngineOps ops;
  private final @Nullable OwnedFd[] descriptors;

  /** What a run returned, its descriptors included. */
  SysletResult(Image image, long[] values, boolean async, EngineOps ops) {
    this.image = image;
    this.values = values;
    this.async = async;
    this.ops = ops;
    this.descriptors = new OwnedFd[values.length];
  }

  /** The result of a run that ended, from an instance that the caller holds. */
  static SysletResult of(Instance instance) throws SysletException {
    Outcome.Returned returned = returned(instance);
    long[] values = new long[returned.values().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = instance.value(returned.values().get(i));
    }
    return new SysletResult(instance.plan().image(), values, instance.async(), instance.ops());
  }

  static Outcome.Returned returned(Instance instance) throws SysletException {
    rethrow(instance.thrown());
    if (instance.stopped() != 0) {
      SysletException stopped = Failures.stopped(instance);
      if (stopped instanceof SysletCancelledException) {
        throw Binding.closedMeanwhile(stopped);
      }
      throw stopped;
    }
    Outcome.Ending ending = instance.ending();
    if (ending instanceof Outcome.Returned returned) {
      return returned;
    }
    if (ending instanceof Outcome.Failed failed) {
      throw Failures.of(instance, failed);
    }
    throw Failures.endedByEngine(instance);
  }

  /** What a kernel or a watcher in Java threw, as it is. */
  static void rethrow(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    if (thrown != null) {
      throw new IllegalStateException(thrown);
    }
  }

  /** How many values there are. */
  public int size() {
    return values.length;
  }

  /** Whether the chain went on in the background before it ended. */
  public boolean wentAsync() {
    return async;
  }

  /**
   * The one value.
   *
   * @throws IllegalStateException if there is none, or there are several
   */
  public long asLong() {
    return values[single()];
  }

  /**
   * The value of that name.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public long getLong(String name) {
    return values[index(name)];
  }

  /** Value {@code index}, from 0 in the order of the declaration. */
  public long getLong(int index) {
    return values[Objects.checkIndex(index, values.length)];
  }

  /**
   * Value {@code index} as an int.
   *
   * @throws IllegalStateException if an int cannot hold it
   */
  public int getInt(int index) {
    long value = getLong(index);
    if (value != (int) value) {
      String name = image.results().get(index).name();
      throw new IllegalStateException(
          (name.isEmpty() ? "the result" : name)
              + " of "
              + image.name()
              + " is "
              + value
              + ", too large for an int");
    }
    return (int) value;
  }

  /** The one descriptor; see {@link #fd(int)}. */
  public OwnedFd fd() {
    return fd(single());
  }

  /** The descriptor of that name; see {@link #fd(int)}. */
  public OwnedFd fd(String name) {
    return fd(index(name));
  }

  /**
   * The descriptor that is value {@code index}; the caller closes it. The same object each time.
   *
   * @throws IllegalStateException if the value is no descriptor
   */
  public OwnedFd fd(int index) {
    Objects.checkIndex(index, values.length);
    if (image.results().get(index).type() != Image.ResultType.FD) {
      throw new IllegalStateException(
          "result " + index + " of " + image.name() + " is a long, not a descriptor");
    }
    if (!Descriptors.possible(values[index])) {
      throw new IllegalStateException(
          "result " + index + " of " + image.name() + " is " + values[index] + ", no descriptor");
    }
    // A descriptor that was returned twice has one owner.
    int first = Descriptors.first(image, values, index);
    OwnedFd fd = descriptors[first];
    if (fd == null) {
      fd = new OwnedFd((int) values[index], ops::closeDescriptor);
      descriptors[first] = fd;
    }
    return fd;
  }

  /**
   * The values as a record whose components have their names, in any order, and are {@code long},
   * {@code int} or, for a descriptor, {@link OwnedFd}. One value without a name fits any name.
   *
   * @throws IllegalArgumentException if they do not fit, or the record cannot be reached
   * @throws IllegalStateException if a value is too large for an int, or no descriptor
   */
  public <R extends Record> R as(Class<R> type) {
    return ResultRecords.of(type, image, this);
  }

  /** Somebody owns the descriptor that is value {@code index} already. */
  void own(int index, OwnedFd fd) {
    descriptors[Descriptors.first(image, values, index)] = fd;
  }

  /** Nobody will take the descriptors: closes them. */
  void discard() {
    Descriptors.close(ops, image, values);
  }

  private int single() {
    if (values.length != 1) {
      throw new IllegalStateException(
          image.name() + " returns " + values.length + " values: " + names());
    }
    return 0;
  }

  private int index(String name) {
    for (int i = 0; i < values.length; i++) {
      if (image.results().get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        image.name() + " has no result '" + name + "'; it has " + names());
  }

  private List<String> names() {
    return image.results().stream()
        .map(result -> result.name().isEmpty() ? "one without a name" : result.name())
        .collect(Collectors.toList());
  }

  /** {@code name=value} of each. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("SysletResult[");
    for (int i = 0; i < values.length; i++) {
      String name = image.results().get(i).name();
      text.append(i == 0 ? "" : ", ").append(name.isEmpty() ? "result" : name);
      text.append('=').append(values[i]);
    }
    return text.append(']').toString();
  }
}
