// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The folders of a project's Java sources. */
public final class SourceRoots {
  private static final Pattern REQUIRED =
      Pattern.compile("\\brequires\\b[^;]*\\bjava\\.compiler\\s*;");

  private SourceRoots() {}

  /**
   * Whether what is compiled there sees {@code @Generated}: a module does only if it requires the
   * module that has it.
   */
  public static boolean seeGenerated(List<Path> roots) throws IOException {
    for (Path root : roots) {
      Path module = root.resolve("module-info.java");
      if (Files.isRegularFile(module) && !REQUIRED.matcher(Files.readString(module)).find()) {
        return false;
      }
    }
    return true;
  }
}
