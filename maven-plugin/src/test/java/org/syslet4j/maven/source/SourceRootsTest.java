// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRootsTest {
  @TempDir Path root;

  private boolean seesGenerated(String module) throws IOException {
    Files.writeString(root.resolve("module-info.java"), module);
    return SourceRoots.seeGenerated(List.of(root.resolve("none"), root));
  }

  @Test
  void whoIsNoModuleSeesGenerated() throws IOException {
    assertThat(SourceRoots.seeGenerated(List.of(root, root.resolve("none")))).isTrue();
  }

  @Test
  void aModuleSeesGeneratedIfItSaysSo() throws IOException {
    assertThat(seesGenerated("module demo { requires org.syslet4j.runtime; }")).isFalse();
    assertThat(seesGenerated("module demo { requires static java.compiler; }")).isTrue();
    assertThat(seesGenerated("module demo { exports java.compiler; }")).isFalse();
  }
}
