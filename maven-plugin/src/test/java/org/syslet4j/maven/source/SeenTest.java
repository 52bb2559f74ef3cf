// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenTest {
  @TempDir Path root;

  private Seen seenBy(String module) throws IOException {
    Files.writeString(root.resolve("module-info.java"), module);
    return Seen.by(List.of(root.resolve("none"), root), true);
  }

  @Test
  void whoIsNoModuleSeesWhatIsOnTheClassPath() throws IOException {
    List<Path> roots = List.of(root, root.resolve("none"));
    assertThat(Seen.by(roots, true)).isEqualTo(new Seen(true, true));
    assertThat(Seen.by(roots, false)).isEqualTo(new Seen(true, false));
  }

  @Test
  void aModuleSeesWhatItRequires() throws IOException {
    assertThat(seenBy("module demo { requires org.syslet4j.runtime; }"))
        .isEqualTo(new Seen(false, false));
    assertThat(seenBy("module demo { requires static java.compiler; }"))
        .isEqualTo(new Seen(true, false));
    assertThat(seenBy("module demo { requires static org.jspecify; }"))
        .isEqualTo(new Seen(false, true));
    assertThat(seenBy("module demo { exports java.compiler; exports org.jspecify; }"))
        .isEqualTo(new Seen(false, false));
  }

  @Test
  void aModuleThatRequiresWhatIsNoDependencyDoesNotSeeIt() throws IOException {
    Files.writeString(root.resolve("module-info.java"), "module demo { requires org.jspecify; }");
    assertThat(Seen.by(List.of(root), false).nullness()).isFalse();
  }
}
