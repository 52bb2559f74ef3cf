// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.SourceFile;

/** Bytes to text. */
class SourceLoaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aByteOrderMarkIsDropped() {
    byte[] bytes = "\uFEFFfn".getBytes(StandardCharsets.UTF_8);
    SourceFile file = SourceLoader.of("a", bytes, diagnostics);
    assertThat(file.text()).isEqualTo("fn");
  }

  @Test
  void invalidUtf8IsToldWithItsByte() {
    byte[] bytes = {'a', '\n', 'b', (byte) 0xff, 'c'};
    assertThat(SourceLoader.of("a.syslet", bytes, diagnostics)).isNull();
    Diagnostic told = diagnostics.sorted().get(0);
    assertThat(told.kind()).isEqualTo(Kind.NOT_UTF8);
    assertThat(told.message()).isEqualTo("a.syslet is not valid UTF-8 at byte 3");
    assertThat(told.span().toString()).isEqualTo("a.syslet:2:2");
  }

  @Test
  void aCharacterCutOffAtTheEndIsToldToo() {
    byte[] bytes = {'a', (byte) 0xe2, (byte) 0x82};
    assertThat(SourceLoader.of("a.syslet", bytes, diagnostics)).isNull();
    assertThat(diagnostics.sorted().get(0).message()).endsWith("at byte 1");
  }

  @Test
  void aFileThatIsNotThere(@TempDir Path folder) {
    assertThat(SourceLoader.load(folder.resolve("none.syslet"), diagnostics)).isNull();
    Diagnostic told = diagnostics.sorted().get(0);
    assertThat(told.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(told.message()).endsWith("none.syslet: there is no such file");
    assertThat(told.span().line()).isEqualTo(1);
    assertThat(told.span().column()).isEqualTo(1);
  }

  @Test
  void aFolder(@TempDir Path folder) {
    assertThat(SourceLoader.load(folder, diagnostics)).isNull();
    assertThat(diagnostics.sorted().get(0).message()).endsWith("it is a directory");
  }

  @Test
  void tooLarge(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("big.syslet");
    Files.write(file, new byte[SourceLoader.LIMIT + 1]);
    assertThat(SourceLoader.load(file, diagnostics)).isNull();
    Diagnostic told = diagnostics.sorted().get(0);
    assertThat(told.kind()).isEqualTo(Kind.FILE_TOO_LARGE);
    assertThat(told.message()).endsWith("big.syslet is larger than 16 MiB");
    assertThat(told.span().column()).isEqualTo(1);
  }
}
