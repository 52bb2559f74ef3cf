// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs that are files. With {@code -Dsyslet.golden.update=true} they are written
 * instead of compared; review the difference.
 */
public final class Golden {
  private static final Path RESOURCES = Path.of("src/test/resources/org/syslet4j/compiler");

  private Golden() {}

  /** Holds {@code actual} against a file of the test resources, or writes it. */
  public static void check(String file, String actual) {
    check(RESOURCES.resolve(file), actual);
  }

  /** Holds {@code actual} against a file, or writes it. */
  public static void check(Path file, String actual) {
    try {
      if (Boolean.getBoolean("syslet.golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(file).as("refresh with -Dsyslet.golden.update=true").exists();
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
