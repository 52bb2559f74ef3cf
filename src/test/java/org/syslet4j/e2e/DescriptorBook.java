// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.syslet4j.abi.CallTable;
import org.syslet4j.image.Image;
import org.syslet4j.kernel.AtomWatcher;

/** Counts the calls of a run, and which descriptors it made and has not closed. */
final class DescriptorBook implements AtomWatcher {
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final TreeSet<Integer> open = new TreeSet<>();

  @Override
  public synchronized void after(Step step, long result) {
    Image.Atom atom = step.image().atoms().get(step.atom());
    CallTable.LINUX
        .numbered(step.image().arch(), atom.nr())
        .ifPresent(
            call -> {
              counts.merge(call.name(), 1, Integer::sum);
              if (call.result().equals("fd") && result >= 0) {
                open.add((int) result);
              }
              if (call.name().equals("close")) {
                open.remove((int) step.cell(atom.args().get(0)));
              }
            });
  }

  /** How often each call was made, in the order of the first. */
  synchronized Map<String, Integer> counts() {
    return new LinkedHashMap<>(counts);
  }

  synchronized TreeSet<Integer> open() {
    return new TreeSet<>(open);
  }
}
