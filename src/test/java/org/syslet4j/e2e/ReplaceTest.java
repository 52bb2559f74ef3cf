// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.e2e.Repository.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The durable replacement of a file, and what is left of it when it fails. */
class ReplaceTest {
  @TempDir Path folder;

  private Shell replace(String name, String data) {
    return Shell.fed(
        data.getBytes(StandardCharsets.UTF_8),
        "run",
        sample("replace"),
        "--dir",
        folder.toString(),
        "--tmp",
        "temporary",
        "--name",
        name,
        "--data",
        "-");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void putsNewContentInPlaceOfOld() throws IOException {
    Files.writeString(folder.resolve("file"), "old");
    Shell run = replace("file", "new content\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(folder.resolve("file")).hasContent("new content");
    assertThat(names()).containsExactly("file");
  }

  @Test
  void makesAnEmptyFileOfNoData() throws IOException {
    assertThat(replace("file", "").status()).isZero();
    assertThat(folder.resolve("file")).isEmptyFile();
  }

  @Test
  void aFailingRenameLeavesTheOldNoTemporaryFileAndNoDescriptor() throws IOException {
    Files.createDirectory(folder.resolve("name"));
    Files.writeString(folder.resolve("name/old"), "old");
    replace("warm-up", "x");
    Files.delete(folder.resolve("warm-up"));
    Map<Integer, String> before = Descriptors.open();
    Shell run = replace("name", "new");
    Descriptors.assertNoneBut(before);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("error[SYS0801]: renameat2(")
        .contains("\"temporary\"", "\"name\"", "failed: EISDIR (Is a directory)\n")
        .contains("replace.syslet:15:9\n", "try renameat2(d, tmp, d, name, 0)", "^^^^ EISDIR");
    assertThat(names()).containsExactly("name");
    assertThat(folder.resolve("name/old")).hasContent("old");
  }

  @Test
  void aTemporaryFileOfSomebodyElseIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("file"), "old");
    Files.writeString(folder.resolve("temporary"), "theirs");
    Shell run = replace("file", "new");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("EEXIST (File exists)");
    assertThat(folder.resolve("file")).hasContent("old");
    assertThat(folder.resolve("temporary")).hasContent("theirs");
  }

  /** A limit on file sizes gives one short write, and then an error. */
  @Test
  void aDiskThatIsFullLeavesTheOldFile() throws IOException {
    Files.writeString(folder.resolve("file"), "old");
    Path data = Files.write(folder.resolve("data"), new byte[3 << 20]);
    Shell run =
        Shell.run(
            "sh",
            "-c",
            "ulimit -f 1024 && exec bin/syslet run \"$@\"",
            "sh",
            sample("replace"),
            "--dir=" + folder,
            "--tmp=temporary",
            "--name=file",
            "--data=@" + data);
    assertThat(run.err()).contains("EFBIG (File too large)", "try write(to, rest)");
    assertThat(run.status()).isEqualTo(1);
    assertThat(folder.resolve("file")).hasContent("old");
    assertThat(names()).containsExactly("data", "file");
  }
}
