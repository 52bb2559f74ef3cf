// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.abi.CallTable;

/** Collects what the rules find. */
final class Findings {
  /** No more are kept: a broken image should not fill a screen. */
  static final int MOST = 50;

  private final Image image;
  private final List<Finding> list = new ArrayList<>();

  Findings(Image image) {
    this.image = image;
  }

  void add(String message) {
    add(new Finding(-1, "", "", message));
  }

  void atAtom(int index, String message) {
    if (full()) {
      return;
    }
    int nr = image.atoms().get(index).nr();
    String call = CallTable.LINUX.nameOf(image.arch(), nr);
    add(new Finding(index, call, image.debug().where(index), message));
  }

  private void add(Finding finding) {
    if (list.size() < MOST) {
      list.add(finding);
    }
  }

  /** Whether nothing that is added would be kept. */
  boolean full() {
    return list.size() >= MOST;
  }

  boolean none() {
    return list.isEmpty();
  }

  List<Finding> list() {
    return List.copyOf(list);
  }
}
