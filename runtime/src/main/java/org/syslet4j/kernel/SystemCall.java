// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.CallText;

/** A system call that waits for its answer: number, arguments, and the memory they point to. */
public interface SystemCall {
  /** Whose numbers and constants these are. */
  Arch arch();

  /** Its number on {@link #arch}. */
  int number();

  /**
   * Argument {@code index}, 0 to 5; those that the atom does not give are 0.
   *
   * @throws IndexOutOfBoundsException if it is none of these
   */
  long argument(int index);

  /** Copies from the chain's memory; false, an {@code EFAULT}, where not all of it is there. */
  boolean read(long address, byte[] to);

  /**
   * Copies into the chain's memory; false, an {@code EFAULT}, where not all of it can be written.
   */
  boolean write(long address, byte[] from);

  /** Its name; {@code nr:N} when nobody knows that number. */
  default String name() {
    return CallTable.LINUX.nameOf(arch(), number());
  }

  /**
   * The argument of that name, such as {@code count}; {@code syslet list read} shows names.
   *
   * @throws IllegalArgumentException if the call has none of that name
   */
  default long argument(String parameter) {
    return argument(index(parameter));
  }

  /** Where the argument of that name stands. */
  private int index(String parameter) {
    List<CallTable.Param> params = params();
    for (int i = 0; i < params.size(); i++) {
      if (params.get(i).name().equals(parameter)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        name()
            + " has no argument '"
            + parameter
            + "'; it has "
            + String.join(", ", params.stream().map(CallTable.Param::name).toList()));
  }

  private List<CallTable.Param> params() {
    return CallTable.LINUX.numbered(arch(), number()).map(CallTable.Call::params).orElse(List.of());
  }

  /** The text at {@code address}, up to its zero; empty where it leaves the memory before that. */
  default Optional<String> text(long address) {
    byte[] one = new byte[1];
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    for (long at = address; read(at, one); at++) {
      if (one[0] == 0) {
        return Optional.of(bytes.toString(StandardCharsets.UTF_8));
      }
      bytes.write(one[0]);
    }
    return Optional.empty();
  }

  /** The call as strace(1) writes it: {@code openat(AT_FDCWD, "file", O_RDONLY|O_CLOEXEC)}. */
  default String describe() {
    return ShownCall.of(this).line(CallText.Notation.STRACE);
  }

  /** The same with its answer: {@code read(3, "one\n", 4096) = 4}. */
  default String describe(long result) {
    return ShownCall.of(this).answered(result);
  }
}
