// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sources that are written, but for the images in them, which are other tests' matter. Refresh with
 * {@code -Dsyslet.golden.update=true}.
 */
class GoldenSourceTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @ValueSource(strings = {"Copier", "Every", "Structured", "Batched"})
  void theSourcesThatAreWrittenAreThoseExpected(String stem) throws IOException {
    String source = Files.readString(GOLDEN.resolve(stem + ".java"));
    Compiled compiled =
        Compiled.of(List.of(), JavaFileObjects.forSourceString("demo." + stem, source));
    assertThat(compiled.messages()).isEmpty();
    String written =
        compiled
            .generated("demo." + stem + "Syslets")
            .replaceAll("(?s)(return new String\\[\\] \\{).*?\\};", "$1 ... };")
            .replaceAll("(?s)(String end0 =).*?;", "$1 ...;");
    Path expected = GOLDEN.resolve(stem + "Syslets.txt");
    if (Boolean.getBoolean("syslet.golden.update")) {
      Files.writeString(expected, written);
    }
    assertThat(written).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Copier", "Every", "Structured", "Batched"})
  void theSameInterfaceGivesTheSameSources(String stem) throws IOException {
    String source = Files.readString(GOLDEN.resolve(stem + ".java"));
    String name = "demo." + stem + "Syslets";
    assertThat(Compiled.of("demo." + stem, source).generated(name))
        .isEqualTo(Compiled.of("demo." + stem, source).generated(name));
  }
}
