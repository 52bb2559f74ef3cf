// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs that are files under {@code src/test/resources}. With {@code
 * -Dsyslet.golden.update=true} they are written instead of compared; review the difference.
 */
public final class Golden {
  private static final Path RESOURCES = Path.of("src/test/resources/org/syslet4j/compiler");

  private Golden() {}

  /** Holds {@code actual} against the file, or writes it. */
  public static void check(String file, String actual) {
    Path path = RESOURCES.resolve(file);
    try {
      if (Boolean.getBoolean("syslet.golden.update")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
