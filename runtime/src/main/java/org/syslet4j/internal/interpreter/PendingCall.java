// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import java.util.Objects;
import org.syslet4j.abi.Arch;
import org.syslet4j.kernel.SystemCall;

/** A call of a chain, on its way to the kernel. */
record PendingCall(Arch arch, int number, long[] arguments, Frame frame) implements SystemCall {
  @Override
  public long argument(int index) {
    return arguments[Objects.checkIndex(index, arguments.length)];
  }

  @Override
  public boolean read(long address, byte[] to) {
    return frame.get(address, to, to.length);
  }

  @Override
  public boolean write(long address, byte[] from) {
    return frame.put(address, from, from.length);
  }

  @Override
  public String toString() {
    return describe();
  }
}
