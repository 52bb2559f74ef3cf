// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.OwnedFd;
import org.syslet4j.Program;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.samples.Scripts;

@Timeout(60)
class FollowTest {
  @TempDir Path folder;

  @Test
  void whatIsAppendedIsCopiedUntilItIsClosed() throws Exception {
    Path log = Files.writeString(folder.resolve("log"), "old\n");
    Path copy = folder.resolve("copy");
    try (SysletRuntime runtime = SysletRuntime.open();
        Program append = Scripts.load(runtime, "control.syslet", "append");
        OwnedFd to = append.bind().set("file", copy).call().fd()) {
      try (Follow follow = Follow.start(runtime, log, to.value())) {
        Files.writeString(log, "first\n", StandardOpenOption.APPEND);
        await(copy, "first\n");
        Files.writeString(log, "second\n", StandardOpenOption.APPEND);
        await(copy, "first\nsecond\n");
        assertThat(follow.running()).isTrue();
      }
      Files.writeString(log, "late\n", StandardOpenOption.APPEND);
    }
    assertThat(copy).hasContent("first\nsecond\n");
  }

  private static void await(Path file, String content) throws Exception {
    while (!Files.readString(file).equals(content)) {
      Thread.sleep(5);
    }
  }

  @Test
  void aMissingFileIsToldWhenItIsClosed() throws IOException {
    try (SysletRuntime runtime = SysletRuntime.open()) {
      Follow follow = Follow.start(runtime, folder.resolve("nope"), 1);
      assertThatThrownBy(follow::close)
          .isInstanceOf(SysletException.class)
          .hasMessageContaining("ENOENT");
    }
  }
}
