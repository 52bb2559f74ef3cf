// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Some chains of a batch method failed. The message reads {@code 2 of 100 chains failed, element 17
 * first: openat(...) failed: ENOENT (No such file or directory) at Files.size:1:9}; what is asked
 * of a {@link SysletException} is answered for that first one, which is the cause.
 */
public final class SysletBatchException extends SysletException {
  private static final long serialVersionUID = 1;

  private final int size;
  private final TreeMap<Integer, SysletException> failures;

  /**
   * Takes what failed.
   *
   * @param size how many chains there were
   * @param failures by the places of the elements, from 0
   * @throws IllegalArgumentException if there is none
   */
  public SysletBatchException(int size, SortedMap<Integer, SysletException> failures) {
    super(message(size, failures), first(failures));
    this.size = size;
    this.failures = new TreeMap<>(failures);
  }

  private static SysletException first(SortedMap<Integer, SysletException> failures) {
    return failures.get(failures.firstKey());
  }

  private static String message(int size, SortedMap<Integer, SysletException> failures) {
    if (failures.isEmpty()) {
      throw new IllegalArgumentException("none of " + size + " chains failed");
    }
    int first = failures.firstKey();
    return failures.size()
        + " of "
        + size
        + (size == 1 ? " chain" : " chains")
        + " failed, element "
        + first
        + " first: "
        + first(failures).getMessage();
  }

  /** How many chains there were. */
  public int size() {
    return size;
  }

  /** Why each failed that did, by the places of the elements in their list, from 0. */
  public SortedMap<Integer, SysletException> failures() {
    return Collections.unmodifiableSortedMap(failures);
  }
}
