// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import org.syslet4j.compiler.typed.Storage;

/** What an expression is while it is lowered. */
sealed interface Val {
  /** A number or an address. */
  record Scalar(Operand operand) implements Val {}

  /**
   * Memory: {@code count} elements from {@code base + offset} on.
   *
   * @param base an address; {@link Operand.Address} when it is known where it lies
   * @param count a number of elements; for bytes their length
   * @param param index of the parameter that it came in by, or -1
   */
  record Mem(Operand base, long offset, Operand count, Storage element, int param) implements Val {
    /** Whether it lies at an offset of the instance that is known now. */
    boolean isStatic() {
      return base instanceof Operand.Address;
    }

    /** Whether an argument pointer can point at the eight bytes at {@code at}. */
    boolean hasSlot(long at) {
      return base instanceof Operand.Address address && (address.offset() + offset + at) % 8 == 0;
    }

    /** The place of eight bytes at {@code at}; only where {@link #hasSlot}. */
    Operand.Slot slot(long at) {
      Operand.Address address = (Operand.Address) base;
      return new Operand.Slot(address.buffer(), address.offset() + offset + at);
    }

    Mem moved(long by, Operand newCount, Storage newElement) {
      return new Mem(base, offset + by, newCount, newElement, param);
    }
  }

  /** Nothing: what a fn without results gives. */
  record Nothing() implements Val {}

  /** Several results of a fn. */
  record Several(java.util.List<Operand> operands) implements Val {}
}
