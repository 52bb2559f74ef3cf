// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path base;

  @BeforeEach
  void files() throws IOException {
    for (String name : List.of("b.syslet", "a/c.syslet", "a/d.txt", "a/.git/e.syslet")) {
      Path file = base.resolve("src").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  private List<String> names(List<String> includes, List<String> excludes) throws IOException {
    return new Sources(base, includes, excludes)
        .in(base.resolve("src")).stream().map(Source::name).toList();
  }

  @Test
  void findsAllSysletsSortedAndNamesThemFromTheProjectsFolderOn() throws IOException {
    assertThat(names(List.of(), List.of())).containsExactly("src/a/c.syslet", "src/b.syslet");
  }

  @Test
  void takesWhatIsIncludedAndNotExcluded() throws IOException {
    assertThat(names(List.of("a/**"), List.of())).containsExactly("src/a/c.syslet", "src/a/d.txt");
    assertThat(names(List.of(), List.of("a/*"))).containsExactly("src/b.syslet");
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() throws IOException {
    assertThat(new Sources(base, List.of(), List.of()).in(base.resolve("none"))).isEmpty();
  }

  @Test
  void aFolderOutsideOfTheProjectIsNamedFromItOn() throws IOException {
    Path inner = Files.createDirectory(base.resolve("project"));
    assertThat(new Sources(inner, List.of(), List.of()).in(base.resolve("src")))
        .extracting(Source::name)
        .contains("../src/b.syslet");
  }
}
