// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.prelude;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Refresh what is checked in with {@code -Dsyslet.golden.update=true}. */
class PreludeWriterTest {
  private static final Path SOURCES = Path.of("../compiler/src/main/java");

  static List<JavaFile> files() {
    return PreludeWriter.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theCheckedInFactoriesAreWhatThePreludeGives(JavaFile file) throws IOException {
    Path source =
        SOURCES
            .resolve(file.packageName().replace('.', '/'))
            .resolve(file.typeSpec().name() + ".java");
    if (Boolean.getBoolean("syslet.golden.update")) {
      Files.writeString(source, file.toString());
    }
    assertThat(Files.readString(source).equals(file.toString()))
        .as("%s is what linux.syslet gives; if not, refresh it", source.getFileName())
        .isTrue();
  }
}
