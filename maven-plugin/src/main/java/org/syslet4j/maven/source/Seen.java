// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Annotations that what is written can bear, as far as the project sees them: a module does only if
 * it requires the module that has them.
 *
 * @param generated whether {@code @Generated} is seen
 * @param nullness whether those of JSpecify are
 */
public record Seen(boolean generated, boolean nullness) {

  /**
   * By what is compiled together.
   *
   * @param roots the folders of its Java sources
   * @param jspecify whether JSpecify is among its dependencies
   */
  public static Seen by(List<Path> roots, boolean jspecify) throws IOException {
    return new Seen(see(roots, "java.compiler"), jspecify && see(roots, "org.jspecify"));
  }

  private static boolean see(List<Path> roots, String wanted) throws IOException {
    Pattern required = Pattern.compile("\\brequires\\b[^;]*\\b" + Pattern.quote(wanted) + "\\s*;");
    for (Path root : roots) {
      Path module = root.resolve("module-info.java");
      if (Files.isRegularFile(module) && !required.matcher(Files.readString(module)).find()) {
        return false;
      }
    }
    return true;
  }

  /** The same text for the same ones. */
  public String text() {
    return "generated=" + generated + " nullness=" + nullness;
  }
}
