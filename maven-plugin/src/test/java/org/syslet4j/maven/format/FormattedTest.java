// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.maven.source.Texts;

class FormattedTest {
  private static final String CROOKED = "package demo\n\nsyslet  s( ) { }\n";

  @TempDir Path folder;

  @Test
  void aCrookedFileIsAnotherAfterwardsAndAStraightOneIsNot() throws IOException {
    Path file = Files.writeString(folder.resolve("a.syslet"), CROOKED);
    Formatted formatted = Formatted.of(Texts.of("a.syslet", CROOKED));
    assertThat(formatted.isKnown()).isTrue();
    assertThat(formatted.isSame()).isFalse();
    formatted.replace(file);
    String straight = Files.readString(file);
    assertThat(straight).startsWith("package demo\n\nsyslet s() {");
    assertThat(Formatted.of(Texts.of("a.syslet", straight)).isSame()).isTrue();
  }

  @Test
  void itsPermissionsStayAndALinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("a.syslet"), CROOKED);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("b.syslet"), file);
    Formatted.of(Texts.of("b.syslet", CROOKED)).replace(link);
    assertThat(link).isSymbolicLink();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    try (var all = Files.list(folder)) {
      assertThat(all).hasSize(2);
    }
  }

  @Test
  void aFileWithErrorsIsLeftAlone() throws IOException {
    Formatted formatted = Formatted.of(Texts.of("a.syslet", "syslet ("));
    assertThat(formatted.isKnown()).isFalse();
    assertThat(formatted.isSame()).isFalse();
    assertThat(formatted.errors()).isNotEmpty();
    assertThatThrownBy(() -> formatted.replace(folder.resolve("a.syslet")))
        .isInstanceOf(IllegalStateException.class);
  }
}
