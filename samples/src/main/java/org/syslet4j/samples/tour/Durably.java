// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.tour;

import static org.syslet4j.compiler.builder.Linux.fsync;
import static org.syslet4j.compiler.builder.Syslet.fn;

import org.syslet4j.compiler.builder.Block;
import org.syslet4j.compiler.builder.BuilderHelper;
import org.syslet4j.compiler.builder.BytesExpr;
import org.syslet4j.compiler.builder.FdVar;

/** Words of a library's own: a chain that uses them uses {@code std.io}. */
@BuilderHelper
final class Durably {
  private Durably() {}

  /** Writes all of it, and waits until the disk has it. */
  static void write(Block block, FdVar file, BytesExpr data) {
    block.tryCall(fn("write_all", file, data));
    block.tryCall(fsync(file).async());
  }
}
