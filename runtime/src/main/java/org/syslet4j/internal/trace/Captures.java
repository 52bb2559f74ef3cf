// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.trace;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.ArgumentMemory;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.StructLayouts;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.internal.memory.ProcessSpace;
import org.syslet4j.internal.nativelib.NativeLayouts;

/**
 * Which memory of which argument libsyslet records: the call table, as {@code struct
 * syslet_capture}.
 */
final class Captures {
  /** Rows, by number of the call. */
  static final int CALLS = 512;

  private static final int BEFORE = 1;
  private static final int AFTER = 2;
  private static final int STRING = 1;
  private static final int FIXED = 2;
  private static final int COUNTED = 3;
  private static final int RESULT = 4;
  private static final int VECTOR = 5;
  private static final int WHOLE = 6;
  private static final int PATH_MAX = 4096;

  /** Written once, never freed: traces may run until the JVM ends. */
  private static final NativeMemory TABLE = write(Arch.current().orElseThrow());

  private Captures() {}

  static long address() {
    return TABLE.address();
  }

  private static NativeMemory write(Arch arch) {
    NativeMemory table = ProcessSpace.INSTANCE.zeroed(CALLS * 6 * NativeLayouts.CAPTURE_SIZE, 8);
    for (CallTable.Call call : CallTable.LINUX.calls()) {
      int nr = call.number(arch).orElse(CALLS);
      for (int i = 0; i < call.params().size() && nr < CALLS; i++) {
        row(arch, call, i, table.view(), (nr * 6 + i) * NativeLayouts.CAPTURE_SIZE);
      }
    }
    return table;
  }

  private static void row(Arch arch, CallTable.Call call, int index, ByteBuffer table, int at) {
    CallTable.Param param = call.params().get(index);
    if (param.type().equals("path")) {
      put(table, at, BEFORE, STRING, 0, PATH_MAX);
      return;
    }
    Optional<ArgumentMemory.Span> known = ArgumentMemory.LINUX.of(call.name(), index);
    if (known.isEmpty()) {
      return;
    }
    ArgumentMemory.Span span = known.get();
    int size = StructLayouts.LINUX.size(arch, span.element()).orElse(0);
    int when =
        switch (param.direction()) {
          case IN -> BEFORE;
          case OUT -> AFTER;
          case INOUT -> BEFORE | AFTER;
        };
    boolean address = param.name().equals("addr") && span.element().equals("byte");
    if (span.element().equals("iovec")) {
      put(table, at, BEFORE | AFTER, VECTOR, span.value(), size);
    } else {
      switch (span.count()) {
        case FIXED -> put(table, at, when, FIXED, 0, size * span.value());
        case ARGUMENT -> put(table, at, when, address ? WHOLE : COUNTED, span.value(), size);
        case RESULT -> put(table, at, when, RESULT, 0, size);
      }
    }
  }

  private static void put(ByteBuffer table, int at, int when, int how, int index, int size) {
    table.put(at, (byte) when).put(at + 1, (byte) how).put(at + 2, (byte) index);
    table.putInt(at + 4, size);
  }
}
