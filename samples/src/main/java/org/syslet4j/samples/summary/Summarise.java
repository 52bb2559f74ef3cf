// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.summary;

import java.io.IOException;
import java.nio.file.Path;
import org.syslet4j.SysletRuntime;

/** Prints the summary of a folder. */
public final class Summarise {
  private Summarise() {}

  /** {@code Summarise [FOLDER]}; the current one by default. */
  public static void main(String[] args) throws IOException {
    try (SysletRuntime runtime = SysletRuntime.open();
        FolderSummary folder = FolderSummary.open(runtime)) {
      Summary summary = folder.of(Path.of(args.length > 0 ? args[0] : "."));
      summary.problems().forEach(System.err::println);
      System.out.println(summary);
    }
  }
}
