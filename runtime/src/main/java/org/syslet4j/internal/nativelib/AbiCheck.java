// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.nativelib;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.PseudoCall;

/** Holds the library's own idea of sizes, offsets and numbers against ours. */
final class AbiCheck {
  private static final int VERSION = 4;

  private AbiCheck() {}

  /** A row of {@code struct syslet_abi_report}, in its order, behind {@code size}. */
  private record Row(String name, int expected) {}

  private static List<Row> rows() {
    return List.of(
        new Row("abi version", VERSION),
        new Row("atom size", AtomLayout.SIZE),
        new Row("head size", NativeLayouts.HEAD_SIZE),
        new Row("bounds size", NativeLayouts.BOUNDS_SIZE),
        new Row("submission size", NativeLayouts.SUBMISSION_SIZE),
        new Row("stats size", NativeLayouts.STATS_SIZE),
        new Row("options size", NativeLayouts.OPTIONS_SIZE),
        new Row("first pseudo call", PseudoCall.BASE),
        new Row("pseudo calls", PseudoCall.values().length),
        new Row("architecture", Arch.current().map(Arch::audit).orElse(0)),
        new Row("offset of flags", AtomLayout.FLAGS),
        new Row("offset of nr", AtomLayout.NR),
        new Row("offset of ret_ptr", AtomLayout.RET_PTR),
        new Row("offset of next", AtomLayout.NEXT),
        new Row("offset of arg_ptr", AtomLayout.ARG_PTR),
        new Row("offset of private", AtomLayout.PRIVATE),
        new Row("control size", NativeLayouts.CONTROL_SIZE),
        new Row("trace size", NativeLayouts.TRACE_SIZE),
        new Row("capture size", NativeLayouts.CAPTURE_SIZE));
  }

  static void check(String library) {
    List<Row> rows = rows();
    int size = 4 * (rows.size() + 1);
    List<String> wrong = new ArrayList<>();
    try (Memory report = new Memory(size)) {
      report.clear();
      report.setInt(0, size);
      int rc = LibSyslet.syslet_abi(Pointer.nativeValue(report));
      if (rc != 0 || report.getInt(0) != size) {
        wrong.add("its report has " + report.getInt(0) + " bytes where " + size + " are expected");
      }
      for (int i = 0; i < rows.size(); i++) {
        int is = report.getInt(4L * (i + 1));
        if (is != rows.get(i).expected) {
          wrong.add(
              rows.get(i).name + " is " + is + " where " + rows.get(i).expected + " is expected");
        }
      }
    }
    if (!wrong.isEmpty()) {
      throw new NativeProblem(
          "checking the layout of " + library,
          String.join(", ", wrong),
          "this libsyslet belongs to another version: remove it, or name the right one with"
              + " -Dsyslet.library",
          null);
    }
  }
}
