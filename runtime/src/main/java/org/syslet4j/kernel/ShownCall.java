// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.kernel;

import java.util.List;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.CallText;
import org.syslet4j.abi.CallText.Notation;

/** A call in words, with the memory of its chain as it is now. */
record ShownCall(SystemCall call, long[] values, CallText.Memory memory) {
  /** As many bytes of a buffer as strace shows unless told otherwise. */
  private static final int LONGEST = 32;

  static ShownCall of(SystemCall call) {
    long[] values = new long[6];
    for (int i = 0; i < values.length; i++) {
      values[i] = call.argument(i);
    }
    byte[] one = new byte[1];
    return new ShownCall(call, values, address -> call.read(address, one) ? one[0] & 0xff : -1);
  }

  private CallText text(Notation notation) {
    return new CallText(call.arch(), notation, LONGEST);
  }

  /** All that are known; of a call that nobody knows six. */
  private int given() {
    return CallTable.LINUX
        .numbered(call.arch(), call.number())
        .map(known -> known.params().size())
        .orElse(values.length);
  }

  /** Before it was made: where the kernel is to write is an address. */
  List<String> arguments(Notation notation) {
    return text(notation).arguments(call.number(), values, given(), memory);
  }

  String line(Notation notation) {
    return call.name() + "(" + String.join(", ", arguments(notation)) + ")";
  }

  String answered(long result) {
    CallText text = text(Notation.STRACE);
    return call.name()
        + "("
        + String.join(", ", text.arguments(call.number(), values, given(), result, memory, memory))
        + ") = "
        + text.result(call.number(), values, result, memory);
  }

  /** The argument of that name, as a program would write it. */
  String argument(String name) {
    List<CallTable.Param> params =
        CallTable.LINUX.numbered(call.arch(), call.number()).orElseThrow().params();
    for (int i = 0; i < params.size(); i++) {
      if (params.get(i).name().equals(name)) {
        return arguments(Notation.SYSLET).get(i);
      }
    }
    throw new AssertionError(name);
  }
}
