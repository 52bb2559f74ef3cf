// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import org.syslet4j.image.Image;

/** The descriptors among the values that a run returned. */
public final class Descriptors {
  private Descriptors() {}

  /** Whether {@code value} can be the number of a descriptor at all. */
  public static boolean possible(long value) {
    return value >= 0 && value <= Integer.MAX_VALUE;
  }

  /** Closes them, each number once: afterwards it may be somebody else's. */
  public static void close(EngineOps ops, Image image, long[] values) {
    for (int i = 0; i < values.length; i++) {
      if (possible(values[i]) && first(image, values, i) == i) {
        ops.closeDescriptor((int) values[i]);
      }
    }
  }

  /** The index of the first result that is the same descriptor as {@code index}, or -1. */
  public static int first(Image image, long[] values, int index) {
    for (int i = 0; i < values.length; i++) {
      if (image.results().get(i).type() == Image.ResultType.FD && values[i] == values[index]) {
        return i;
      }
    }
    return -1;
  }
}
