// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Sources that are no files. */
public final class Texts {
  private Texts() {}

  public static Source of(String name, String text) {
    return new Source(Path.of("/nowhere", name), name, text.getBytes(StandardCharsets.UTF_8));
  }
}
