// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.slurp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Errno;

class ManyFilesTest {
  private static final int FILES = 2000;

  @TempDir Path folder;
  private final SysletRuntime runtime = SysletRuntime.open();

  @AfterEach
  void close() {
    runtime.close();
  }

  @Test
  void everyFileIsReportedInItsOrderAlsoTheMissingOnes() throws IOException {
    List<Path> files = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      Path file = folder.resolve("file " + i);
      files.add(file);
      if (i % 7 == 3) {
        expected.add("ENOENT (No such file or directory)");
      } else {
        expected.add("content " + "x".repeat(i % 90));
        Files.writeString(file, expected.get(i));
      }
    }
    List<Path> seen = new ArrayList<>();
    List<String> found = new ArrayList<>();
    int failed;
    try (ManyFiles reader = ManyFiles.reader(runtime, 100)) {
      failed =
          reader.read(
              files,
              file -> {
                seen.add(file.path());
                found.add(file.failed() ? file.reason() : text(file));
              });
    }
    assertThat(seen).isEqualTo(files);
    assertThat(found).isEqualTo(expected);
    assertThat(failed).isEqualTo(found.stream().filter(text -> text.startsWith("ENOENT")).count());
    assertThat(runtime.stats().submitted()).as("crossings").isEqualTo((FILES + 255) / 256);
  }

  private static String text(SmallFile file) {
    return StandardCharsets.UTF_8.decode(file.bytes()).toString();
  }

  @Test
  void aFileOfTheLargestSizeIsReadAndALargerOneIsNot() throws IOException {
    Path fits = Files.writeString(folder.resolve("fits"), "12345678");
    Path large = Files.writeString(folder.resolve("large"), "123456789");
    List<String> found = new ArrayList<>();
    try (ManyFiles reader = ManyFiles.reader(runtime, 8)) {
      int failed =
          reader.read(List.of(large, fits, folder), file -> found.add(file.errno() + text(file)));
      assertThat(failed).isEqualTo(2);
      assertThat(reader.read(List.of(), file -> found.add("never"))).isZero();
    }
    assertThat(found)
        .containsExactly(Errno.EFBIG.number() + "", "012345678", Errno.EISDIR.number() + "");
    assertThatThrownBy(() -> ManyFiles.reader(runtime, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
