// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.durablelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.SysletRuntime;

@Timeout(120)
class KeyValueLogTest {
  @TempDir Path folder;

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Map<String, String> content(KeyValueLog log) {
    Map<String, String> content = new TreeMap<>();
    for (String key : log.keys()) {
      content.put(key, new String(log.get(key).orElseThrow(), StandardCharsets.UTF_8));
    }
    return content;
  }

  private Path file() {
    return folder.resolve("log");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** A put for each, and where the file ends behind each of them. */
  private List<Integer> write(String... pairs) throws IOException {
    List<Integer> ends = new ArrayList<>();
    try (KeyValueLog log = KeyValueLog.open(folder)) {
      for (String pair : pairs) {
        log.put(pair.substring(0, 1), bytes(pair.substring(2)));
        ends.add((int) Files.size(file()));
      }
    }
    return ends;
  }

  @Test
  void whatIsPutIsThereWhenItIsOpenedAgain() throws IOException {
    byte[] large = new byte[3 << 20];
    Arrays.fill(large, (byte) 'x');
    try (KeyValueLog log = KeyValueLog.open(folder)) {
      assertThat(log.get("a")).isEmpty();
      log.put("a", bytes("1"));
      log.put("", bytes("empty key"));
      log.put("ü", new byte[0]);
      log.put("large", large);
      log.put("a", bytes("2"));
      log.putLater("b", bytes("3")).join();
      log.remove("b");
      log.remove("never there");
      assertThat(log.keys()).containsExactly("", "a", "large", "ü");
      assertThat(log).hasToString(file().toString());
    }
    try (KeyValueLog log = KeyValueLog.open(folder)) {
      assertThat(log.keys()).containsExactly("", "a", "large", "ü");
      assertThat(log.get("a")).contains(bytes("2"));
      assertThat(log.get("ü")).contains(new byte[0]);
      assertThat(log.get("large")).contains(large);
      assertThat(log.dropped()).isZero();
    }
    assertThat(names()).containsExactly("log");
  }

  @Test
  void valuesAreNotSharedWithTheCaller() throws IOException {
    try (KeyValueLog log = KeyValueLog.open(folder)) {
      byte[] value = bytes("abc");
      log.put("a", value);
      value[0] = 'X';
      log.get("a").orElseThrow()[1] = 'X';
      assertThat(log.get("a")).contains(bytes("abc"));
    }
  }

  @Test
  void aTornTailIsCutWhereverItEnds() throws IOException {
    List<Integer> ends = write("a=first", "b=second", "a=third, which is torn");
    byte[] whole = Files.readAllBytes(file());
    for (int end = ends.get(1); end < whole.length; end++) {
      Files.write(file(), Arrays.copyOf(whole, end));
      openedWithoutTheThird(end - ends.get(1));
      // The same length, as a file system may leave it: the rest is zero.
      Files.write(file(), Arrays.copyOf(Arrays.copyOf(whole, end), whole.length));
      openedWithoutTheThird(whole.length - ends.get(1));
    }
  }

  private void openedWithoutTheThird(long dropped) throws IOException {
    try (KeyValueLog log = KeyValueLog.open(folder)) {
      assertThat(content(log)).isEqualTo(Map.of("a", "first", "b", "second"));
      assertThat(log.dropped()).isEqualTo(dropped);
      log.put("c", bytes("behind it"));
    }
    try (KeyValueLog log = KeyValueLog.open(folder)) {
      assertThat(log.dropped()).isZero();
      assertThat(content(log)).isEqualTo(Map.of("a", "first", "b", "second", "c", "behind it"));
    }
  }

  @Test
  void damageInTheMiddleIsToldAndNothingIsCut() throws IOException {
    List<Integer> ends = write("a=first", "b=second", "c=third");
    byte[] whole = Files.readAllBytes(file());
    for (int at = ends.get(0); at < ends.get(1); at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(file(), damaged);
      boolean length = at - ends.get(0) >= 4 && at - ends.get(0) < 8;
      if (length) {
        continue; // who knows where the next one begins?
      }
      assertThatThrownBy(() -> KeyValueLog.open(folder))
          .isInstanceOf(DamagedLogException.class)
          .hasMessage(
              file()
                  + ": the log is damaged at byte "
                  + ends.get(0)
                  + ": its checksum is wrong, and commits follow it")
          .satisfies(
              e -> assertThat(((DamagedLogException) e).offset()).isEqualTo((long) ends.get(0)));
      assertThat(file()).hasBinaryContent(damaged);
    }
  }

  @Test
  void rotatingLeavesWhatIsAlive() throws IOException {
    try (KeyValueLog log = KeyValueLog.open(folder)) {
      for (int i = 0; i < 50; i++) {
        log.put("a", bytes("value " + i));
      }
      log.put("b", bytes("stays"));
      log.put("c", bytes("goes"));
      log.remove("c");
      long before = Files.size(file());
      log.rotate();
      assertThat(Files.size(file())).isEqualTo(log.bytes()).isLessThan(before / 10);
      log.put("d", bytes("behind"));
    }
    Map<String, String> expected = Map.of("a", "value 49", "b", "stays", "d", "behind");
    try (KeyValueLog log = KeyValueLog.open(folder)) {
      assertThat(content(log)).isEqualTo(expected);
      log.rotate();
      log.rotate();
      assertThat(content(log)).isEqualTo(expected);
    }
    assertThat(names()).containsExactly("log");
    // The whole of a rotated log had been committed: damage is no torn tail.
    byte[] damaged = Files.readAllBytes(file());
    damaged[20] ^= 1;
    Files.write(file(), damaged);
    assertThatThrownBy(() -> KeyValueLog.open(folder)).isInstanceOf(DamagedLogException.class);
  }

  @Test
  void aLongLogIsRotatedByItself() throws IOException {
    try (SysletRuntime runtime = SysletRuntime.open();
        KeyValueLog log = KeyValueLog.open(ChainLogFile.open(folder, runtime), 1000)) {
      for (int i = 0; i < 300; i++) {
        log.put("key " + i % 3, bytes("x".repeat(50) + i));
        assertThat(log.bytes()).isLessThan(1100);
      }
    }
    try (KeyValueLog log = KeyValueLog.open(folder)) {
      assertThat(log.keys()).containsExactly("key 0", "key 1", "key 2");
      assertThat(log.get("key 2")).contains(bytes("x".repeat(50) + 299));
    }
  }

  @Test
  void manyWritersAtOnceLoseNothing() throws Exception {
    try (SysletRuntime runtime = SysletRuntime.open();
        KeyValueLog log = KeyValueLog.open(ChainLogFile.open(folder, runtime), 20_000)) {
      List<CompletableFuture<Void>> writers = new ArrayList<>();
      for (int w = 0; w < 8; w++) {
        int writer = w;
        CompletableFuture<Void> done = new CompletableFuture<>();
        writers.add(done);
        new Thread(() -> write(log, writer, done)).start();
      }
      for (CompletableFuture<Void> writer : writers) {
        writer.get();
      }
      assertThat(log.keys()).hasSize(8 * 40);
    }
    try (KeyValueLog log = KeyValueLog.open(folder)) {
      assertThat(log.keys()).hasSize(8 * 40);
      for (String key : log.keys()) {
        assertThat(log.get(key)).contains(bytes("value of " + key));
      }
    }
  }

  private static void write(KeyValueLog log, int writer, CompletableFuture<Void> done) {
    try {
      List<CompletableFuture<Void>> later = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String key = writer + "/" + i;
        if (i % 3 == 0) {
          later.add(log.putLater(key, bytes("value of " + key)));
        } else {
          log.put(key, bytes("value of " + key));
          assertThat(log.get(key)).contains(bytes("value of " + key));
        }
        if (i == 20 && writer == 3) {
          log.rotate();
        }
      }
      later.forEach(CompletableFuture::join);
      done.complete(null);
    } catch (Throwable e) {
      done.completeExceptionally(e);
    }
  }

  @Test
  void aFolderHasOneLogAtATime() throws IOException {
    try (KeyValueLog log = KeyValueLog.open(folder)) {
      assertThatThrownBy(() -> KeyValueLog.open(folder))
          .isInstanceOf(FileSystemException.class)
          .hasMessage(folder + ": another log has this folder open");
      log.put("a", bytes("1"));
    }
    KeyValueLog.open(folder).close();
  }

  @Test
  void whatCannotBeIsToldBeforeAnythingIsWritten() throws IOException {
    assertThatThrownBy(() -> KeyValueLog.open(folder.resolve("no")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(folder.resolve("no").toString());
    Files.createDirectory(file());
    assertThatThrownBy(() -> KeyValueLog.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessage(file() + ": not opened: openat: EISDIR (Is a directory)");
    Files.delete(file());
    KeyValueLog log = KeyValueLog.open(folder);
    assertThatThrownBy(() -> log.put("a", new byte[64 << 20]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key and value have 67108873 bytes; at most 67108864");
    log.close();
    log.close();
    assertThatThrownBy(() -> log.put("a", bytes("1")))
        .isInstanceOf(IOException.class)
        .hasMessage(file() + ": the log is closed");
    assertThat(log.putLater("a", bytes("1"))).isCompletedExceptionally();
    assertThatThrownBy(log::rotate).hasMessageContaining("closed");
    assertThat(Files.size(file())).isZero();
  }

  @Test
  void plainJavaWritesTheSameBytes() throws IOException {
    Path plain = Files.createDirectory(folder.resolve("plain"));
    try (SysletRuntime runtime = SysletRuntime.open();
        KeyValueLog chains = KeyValueLog.open(ChainLogFile.open(folder, runtime), 2000);
        KeyValueLog channel = KeyValueLog.open(new ChannelLogFile(plain), 2000)) {
      for (KeyValueLog log : List.of(chains, channel)) {
        for (int i = 0; i < 100; i++) {
          log.put("key " + i % 7, bytes("value " + i));
          log.putLater("later", bytes("value " + i)).join();
        }
        log.remove("key 3");
        log.rotate();
        log.put("last", bytes("1"));
      }
    }
    assertThat(plain.resolve("log")).hasSameBinaryContentAs(file());
    Files.write(plain.resolve("log"), new byte[] {1, 2, 3});
    try (KeyValueLog log = KeyValueLog.open(new ChannelLogFile(plain), 2000)) {
      assertThat(log.dropped()).isEqualTo(3);
    }
  }

  @Test
  void theComparisonSaysWhatEachTakes() throws IOException {
    assertThat(Compare.compare(folder, 1, 16))
        .filteredOn(line -> line.contains("1 writer") || line.startsWith("    "))
        .hasSize(9)
        .contains(
            "    a put with chains: 1.00 commits, 2.00 system calls, 1.00 crossings",
            "    with a FileChannel: 1.00 commits, 2.00 system calls, 2.00 crossings");
  }
}
