// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.util.Optional;

/**
 * The calls that the library answers itself. They share one range of numbers that no architecture
 * uses for system calls. All arithmetic is 64-bit two's complement and wraps.
 */
public enum PseudoCall {
  /** {@code umem_add(uptr, inc)}: adds to the cell at {@code uptr} and answers the new value. */
  UMEM_ADD("umem_add", 2),
  ADD("add", 2),
  SUB("sub", 2),
  MUL("mul", 2),
  /** Division by zero answers -EDOM; MIN / -1 wraps. */
  DIV("div", 2),
  /** The remainder has the sign of the dividend; by zero -EDOM. */
  MOD("mod", 2),
  AND("and", 2),
  OR("or", 2),
  XOR("xor", 2),
  /** Counts are taken modulo 64. */
  SHL("shl", 2),
  /** Arithmetic; counts are taken modulo 64. */
  SHR("shr", 2),
  /** Signed comparisons answer 1 or 0. */
  LT("lt", 2),
  LE("le", 2),
  EQ("eq", 2),
  NE("ne", 2),
  /** {@code load(addr, offset, format)}: see {@link NarrowFormat}. */
  LOAD("load", 3),
  /** {@code store(addr, offset, format, value)} answers 0. */
  STORE("store", 4),
  /** {@code copy(dst, src, n)} answers n; ranges may overlap. */
  COPY("copy", 3),
  /** {@code mismatch(a, b, n)}: index of the first byte that differs, n when none does. */
  MISMATCH("mismatch", 3),
  /** {@code find(addr, n, byte)}: index of the first such byte, n when there is none. */
  FIND("find", 3),
  /** {@code fill(addr, byte, n)} answers n. */
  FILL("fill", 3);

  /** The number of {@link #UMEM_ADD}, the first. */
  public static final int BASE = 0x53590000;

  /** Asked for at every atom, and values() makes a copy each time. */
  private static final PseudoCall[] ALL = values();

  private final String text;
  private final int args;

  PseudoCall(String text, int args) {
    this.text = text;
    this.args = args;
  }

  /** As text forms and messages call it. */
  public String text() {
    return text;
  }

  /** How many arguments it takes. */
  public int args() {
    return args;
  }

  /** Its number. */
  public int nr() {
    return BASE + ordinal();
  }

  /** Whether it belongs to the extended family, which {@code --abi=2007} forbids. */
  public boolean extended() {
    return this != UMEM_ADD;
  }

  /** Whether one of its arguments is an address that it reads or writes. */
  public boolean followsAddress() {
    return this == UMEM_ADD || ordinal() >= LOAD.ordinal();
  }

  /** The pseudo call of that number. */
  public static Optional<PseudoCall> of(int nr) {
    int index = nr - BASE;
    return index >= 0 && index < ALL.length ? Optional.of(ALL[index]) : Optional.empty();
  }
}
