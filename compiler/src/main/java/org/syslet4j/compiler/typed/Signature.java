// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Param.Direction;

/**
 * A system call as the prelude (or a user's {@code syscall} declaration) tells it, for one
 * architecture.
 *
 * @param nr its number
 * @param numbers those on all architectures, as far as the prelude tells them
 * @param attempt how the engine tries it without blocking: the name of a class
 * @param result the type of its result
 * @param bounds of a successful result; null when nothing is promised
 * @param waits whether it is made in order to wait, for time or for a device
 * @param successor what to write where children must not get its descriptor: it has no flag for
 *     that; empty when it has one, or makes none
 */
public record Signature(
    String name,
    int nr,
    Map<Arch, Integer> numbers,
    String attempt,
    List<Parameter> params,
    Type result,
    @Nullable Bounds bounds,
    boolean waits,
    String successor,
    Span span) {
  /** One of which nothing is known but what it takes. */
  public Signature(String name, int nr, String attempt, List<Parameter> params, Span span) {
    this(name, nr, Map.of(), attempt, params, Type.LONG, null, false, "", span);
  }

  public Signature {
    numbers = Map.copyOf(numbers);
    params = List.copyOf(params);
  }

  /** Its number on another architecture, to which the program can be moved. */
  public int nr(Arch arch) {
    return numbers.getOrDefault(arch, nr);
  }

  /**
   * A parameter, which is one argument of the kernel's.
   *
   * @param direction which way memory flows
   * @param consumes whether the call closes the descriptor
   * @param counts index of the parameter whose length this one is ({@code x.len}), or -1
   * @param defaultValue what it is when left out; null when it must be given
   */
  public record Parameter(
      String name,
      Type type,
      Direction direction,
      boolean consumes,
      int counts,
      @Nullable Long defaultValue) {}

  /**
   * {@code low <= result <= high} on success.
   *
   * @param highParam index of the parameter whose value is the upper bound, or -1
   * @param high the upper bound otherwise
   */
  public record Bounds(long low, int highParam, long high) {}

  /**
   * How many elements the array has that the parameter {@code index} takes; 0 for anything else.
   */
  public long arrayLength(int index) {
    return params.get(index).type() instanceof Type.Memory memory
            && memory.storage() instanceof Storage.Array array
        ? array.count()
        : 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Signature that
        && nr == that.nr
        && name.equals(that.name)
        && span.equals(that.span);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(nr) + name.hashCode()) + span.hashCode();
  }
}
