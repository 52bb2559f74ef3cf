// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file beside the tests; {@code -Dsyslet.golden.update=true} writes it instead. */
public final class Golden {
  private Golden() {}

  public static void check(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("syslet.golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).as("golden file; refresh with -Dsyslet.golden.update=true").exists();
    assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
  }
}
