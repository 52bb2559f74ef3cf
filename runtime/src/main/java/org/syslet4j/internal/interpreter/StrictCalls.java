// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.interpreter;

import java.util.List;
import java.util.Optional;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.Errno;
import org.syslet4j.abi.Extent;
import org.syslet4j.abi.Extents;

/** What a system call of a strict run may be told to do with memory; {@code strict.c} in Java. */
final class StrictCalls {
  /** A path is never longer, its end included. */
  private static final int LONGEST_PATH = 4096;

  private StrictCalls() {}

  /** 0, or the negative errno that the call answers in place of being made. */
  static long check(PendingCall call, Frame frame) {
    Optional<CallTable.Call> known = CallTable.LINUX.numbered(call.arch(), call.number());
    if (known.isEmpty()) {
      return -Errno.EPERM.number();
    }
    List<Extent> extents = Extents.LINUX.of(known.get());
    for (int i = 0; i < call.arguments().length; i++) {
      Extent extent = i < extents.size() ? extents.get(i) : Extent.UNKNOWN;
      if (!mayReach(call, frame, known.get(), extent, i)) {
        return -Errno.EFAULT.number();
      }
    }
    return 0;
  }

  private static boolean mayReach(
      PendingCall call, Frame frame, CallTable.Call known, Extent extent, int index) {
    long value = call.argument(index);
    if (extent == Extent.NUMBER || value == 0) {
      return true;
    }
    if (extent == Extent.EITHER) {
      return Long.compareUnsigned(value, Extent.FIRST_ADDRESS) < 0 || Errno.isError(value);
    }
    if (extent == Extent.PATH) {
      return holdsPath(frame, value);
    }
    if (!(extent instanceof Extent.Bytes bytes)) {
      return false;
    }
    long unit = bytes.unit(call.arch());
    long count = bytes.count() < 0 ? 1 : call.argument(bytes.count());
    if (unit > 1 && Long.compareUnsigned(count, Long.divideUnsigned(-1, unit)) > 0) {
      return false;
    }
    long n = unit * count;
    boolean reads = known.params().get(index).direction() == CallTable.Direction.IN;
    return n == 0 || (reads ? frame.mayRead(value, n) : frame.mayWrite(value, n));
  }

  /** Elsewhere than in the run's own memory the kernel reads no further than to the path's end. */
  private static boolean holdsPath(Frame frame, long address) {
    if (frame.instance().byteAt(address) < 0) {
      return frame.mayRead(address, 1);
    }
    for (int i = 0; i < LONGEST_PATH; i++) {
      int c = frame.instance().byteAt(address + i);
      if (c <= 0) {
        return c == 0;
      }
    }
    return true;
  }
}
