// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.doors;

import java.io.IOException;
import java.nio.file.Path;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.annotation.Chain;
import org.syslet4j.annotation.Syslets;

/** Copies a file with a chain that stands in a file of its own, behind an annotated interface. */
public final class FileCopy {
  /** What stands in {@code cp.syslet}, for Java. */
  @Syslets
  public interface Copier {
    /** Copies a file; returns how many bytes it has. What is made of it is readable by all. */
    @Chain(file = "/cp.syslet", syslet = "cp")
    long copy(Path to, Path from) throws SysletException;
  }

  private FileCopy() {}

  /** Copies a file; returns how many bytes it has. */
  public static long copy(SysletRuntime runtime, Path from, Path to) throws IOException {
    return FileCopy_CopierSyslets.create(runtime).copy(to, from);
  }

  /** {@code FileCopy FROM TO}. */
  public static void main(String[] args) throws IOException {
    long bytes = FileCopy_CopierSyslets.create().copy(Path.of(args[1]), Path.of(args[0]));
    System.out.println(bytes + " bytes");
  }
}
