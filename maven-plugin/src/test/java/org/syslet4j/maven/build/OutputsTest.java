// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputsTest {
  @TempDir Path base;

  private Outputs open(String key) throws IOException {
    return Outputs.open(base.resolve("status/x.state"), base, key);
  }

  private Map<Path, byte[]> files(String... namesAndTexts) {
    Map<Path, byte[]> files = new HashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(
          base.resolve(namesAndTexts[i]), namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  @Test
  void nothingIsUpToDateBeforeTheFirstBuild() throws IOException {
    assertThat(open("k").areUpToDate()).isFalse();
    assertThat(open("k").areThere()).isFalse();
  }

  @Test
  void whatWasMadeIsUpToDateUntilItsInputsAreOthers() throws IOException {
    open("k").replace(files("out/a", "1"));
    assertThat(open("k").areUpToDate()).isTrue();
    assertThat(open("k").areThere()).isTrue();
    assertThat(open("other").areUpToDate()).isFalse();
  }

  @Test
  void aFileThatSomebodyChangedOrDeletedIsMadeAgain() throws IOException {
    open("k").replace(files("out/a", "1"));
    Files.writeString(base.resolve("out/a"), "2");
    assertThat(open("k").areUpToDate()).isFalse();
    assertThat(open("k").replace(files("out/a", "1"))).containsExactly(base.resolve("out/a"));
    assertThat(open("k").areUpToDate()).isTrue();
    Files.delete(base.resolve("out/a"));
    assertThat(open("k").areUpToDate()).isFalse();
  }

  @Test
  void aFileThatNothingMakesAnyMoreIsDeletedAndOthersAreNot() throws IOException {
    open("k").replace(files("out/a", "1", "out/b", "1"));
    Path own = Files.writeString(base.resolve("out/by-hand"), "mine");
    assertThat(open("l").replace(files("out/b", "1"))).containsExactly(base.resolve("out/a"));
    assertThat(base.resolve("out/a")).doesNotExist();
    assertThat(base.resolve("out/b")).exists();
    assertThat(own).exists();
  }

  @Test
  void aFileThatStaysAsItIsKeepsItsDate() throws IOException {
    open("k").replace(files("out/a", "1"));
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(base.resolve("out/a"), old);
    assertThat(open("l").replace(files("out/a", "1"))).isEmpty();
    assertThat(Files.getLastModifiedTime(base.resolve("out/a"))).isEqualTo(old);
  }

  @Test
  void aProjectThatMovedIsStillUpToDate() throws IOException {
    Path before = Files.createDirectories(base.resolve("before"));
    Path after = base.resolve("after");
    Outputs.open(before.resolve("s"), before, "k")
        .replace(Map.of(before.resolve("out/with space"), new byte[] {1}));
    Files.move(before, after);
    assertThat(Outputs.open(after.resolve("s"), after, "k").areUpToDate()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "something",
        "syslet4j state 1",
        "syslet4j state 1\nk\nnoblank",
        "syslet4j state 1\nk\nabc %%%",
        "syslet4j state 1\nk\nabc http://example.org/x"
      })
  void aStateThatIsNoneIsThatOfNoBuild(String text) throws IOException {
    Files.createDirectories(base.resolve("status"));
    Files.writeString(base.resolve("status/x.state"), text);
    assertThat(open("k").areUpToDate()).isFalse();
    assertThat(open("k").areThere()).isFalse();
  }

  @Test
  void aStateThatIsNoTextIsThatOfNoBuild() throws IOException {
    Files.createDirectories(base.resolve("status"));
    Files.write(base.resolve("status/x.state"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(open("k").areThere()).isFalse();
  }
}
