// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.SysletRuntime;
import org.syslet4j.kernel.AtomWatcher;
import org.syslet4j.kernel.Faults;

@Timeout(120)
class FolderSummaryTest {
  @TempDir Path folder;

  private static Summary summary(SysletRuntime.Builder options, Path of) throws IOException {
    try (SysletRuntime runtime = options.build();
        FolderSummary summary = FolderSummary.open(runtime)) {
      return summary.of(of);
    }
  }

  private Summary summary() throws IOException {
    return summary(SysletRuntime.builder(), folder);
  }

  private void shell(String script) throws Exception {
    Process shell =
        new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).inheritIO().start();
    assertThat(shell.waitFor()).as(script).isZero();
  }

  @Test
  void allOfATreeIsSummedUp() throws IOException {
    Files.createDirectories(folder.resolve("a/b/ü"));
    Files.createDirectory(folder.resolve("empty"));
    Random random = new Random(3);
    long bytes = 0;
    List<Integer> sizes = List.of(0, 1, 7, 8, 9, (64 << 10) - 1, 64 << 10, (64 << 10) + 1, 999_999);
    List<String> folders = List.of("", "a", "a/b", "a/b/ü");
    for (int i = 0; i < 300; i++) {
      byte[] content = new byte[i < sizes.size() ? sizes.get(i) : random.nextInt(3000)];
      random.nextBytes(content);
      bytes += content.length;
      Path file = Files.write(folder.resolve(folders.get(i % 4)).resolve("file " + i), content);
      Files.setLastModifiedTime(file, FileTime.from(1_000_000 + i, TimeUnit.SECONDS));
    }
    Summary summary = summary();
    assertThat(summary.files()).isEqualTo(300);
    assertThat(summary.folders()).isEqualTo(5);
    assertThat(summary.bytes()).isEqualTo(bytes);
    assertThat(summary.newest()).isEqualTo(1_000_299);
    assertThat(summary.changed() + summary.vanished() + summary.others()).isZero();
    assertThat(summary.problems()).isEmpty();
    assertThat(PlainSummary.careful(folder)).isEqualTo(summary);
    assertThat(PlainSummary.brief(folder)).isEqualTo(summary);
  }

  @Test
  void lineFeedsAreCountedWhereverTheyAre() {
    Random random = new Random(5);
    for (int round = 0; round < 2000; round++) {
      byte[] content = new byte[random.nextInt(40)];
      long expected = 0;
      int from = random.nextInt(content.length + 1);
      for (int i = 0; i < content.length; i++) {
        // Line feeds, their neighbours, and the same with the highest bit.
        content[i] = (byte) (9 + random.nextInt(3) + 128 * random.nextInt(2));
        expected += i >= from && content[i] == '\n' ? 1 : 0;
      }
      Tally tally = new Tally();
      tally.content(ByteBuffer.wrap(content), from, content.length - from);
      assertThat(tally.summary().lines()).isEqualTo(expected);
    }
  }

  @Test
  void linksFifosAndSocketsAreNeitherFollowedNorOpened() throws Exception {
    Files.writeString(folder.resolve("file"), "one\n");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("file"));
    Files.createSymbolicLink(folder.resolve("circle"), folder);
    Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("no"));
    shell("mkfifo fifo");
    Summary summary = summary();
    assertThat(summary.toString())
        .isEqualTo(
            "1 files in 1 folders: 4 bytes, 1 lines; 4 others, 0 changed meanwhile, 0 vanished, 0"
                + " not read");
    assertThat(PlainSummary.careful(folder)).isEqualTo(summary);
  }

  /** Something that happens to a file between two calls of its chain. */
  private interface Mischief {
    void to(Path file) throws Exception;
  }

  /** Does it to {@code file} before each call that begins like that, behind its opening or so. */
  private Summary mischief(String call, Mischief mischief) throws IOException {
    AtomWatcher watcher =
        new AtomWatcher() {
          private boolean itsChain;

          @Override
          public void before(Step step) {
            if (step.describe().startsWith("openat(")) {
              itsChain = step.describe().contains("\"file\"");
            }
            if (itsChain && step.describe().startsWith(call)) {
              try {
                mischief.to(folder.resolve("file"));
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            }
          }
        };
    Files.writeString(folder.resolve("file"), "one\ntwo\n");
    Files.writeString(folder.resolve("other"), "three\n");
    return summary(SysletRuntime.builder().watcher(watcher), folder);
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  @Test
  void aFileMayVanish() throws IOException {
    Summary summary = mischief("openat(", Files::delete);
    assertThat(summary.vanished()).isEqualTo(1);
    assertThat(summary.files()).isEqualTo(1);
    assertThat(summary.problems()).isEmpty();
    // One that is open stays.
    assertThat(mischief("read(", Files::delete).bytes()).isEqualTo(14);
  }

  @Test
  void aFileMayGrowOrShrinkWhileItIsRead() throws IOException {
    Summary grown = mischief("read(", file -> append(file, "more\n"));
    assertThat(grown.changed()).isEqualTo(1);
    assertThat(grown.lines()).isEqualTo(4);
    Summary shrunk = mischief("read(", file -> Files.writeString(file, "1\n"));
    assertThat(shrunk.changed()).isEqualTo(1);
    assertThat(shrunk.bytes()).isEqualTo(8);
  }

  @Test
  void oneThatGrowsForEverEnds() throws IOException {
    String part = "x".repeat(300 << 10);
    Summary summary =
        mischief(
            "",
            file -> {
              if (Files.size(file) < 100L << 20) {
                append(file, part);
              }
            });
    assertThat(summary.changed()).isEqualTo(1);
    assertThat(summary.files()).isEqualTo(2);
    assertThat(Files.size(folder.resolve("file"))).isLessThan(100L << 20);
  }

  @Test
  void somethingElseMayTakeItsPlace() throws IOException {
    Map<String, Mischief> others =
        Map.of(
            "link", file -> Files.createSymbolicLink(file, folder.resolve("other")),
            "fifo", file -> shell("mkfifo file"),
            "folder", Files::createDirectory);
    others.forEach(
        (name, make) -> {
          Summary summary;
          try {
            summary =
                mischief(
                    "openat(",
                    file -> {
                      if (Files.isRegularFile(file)) {
                        Files.delete(file);
                        make.to(file);
                      }
                    });
            Files.delete(folder.resolve("file"));
          } catch (IOException e) {
            throw new AssertionError(name, e);
          }
          assertThat(summary.files()).as(name).isEqualTo(1);
          assertThat(summary.others() + summary.folders() - 1).as(name).isEqualTo(1);
          assertThat(summary.problems()).as(name).isEmpty();
        });
  }

  @Test
  void whatCannotBeReadIsALineAndStopsNothing() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("file"), "one\n");
    Map<String, String> faults =
        Map.of(
            "openat@3=EACCES", "in: openat: EACCES (Permission denied)",
            "openat@4=EACCES", "in/file: openat: EACCES (Permission denied)",
            "read=EIO", "in/file: read: EIO (Input/output error)",
            "statx=EIO", "in/file: statx: EIO (Input/output error)",
            "getdents64@3=EIO", "in: getdents64: EIO (Input/output error)");
    for (Map.Entry<String, String> fault : faults.entrySet()) {
      Summary summary =
          summary(SysletRuntime.builder().faults(Faults.parse(fault.getKey())), folder);
      assertThat(summary.problems()).hasToString("[" + fault.getValue() + "]");
      assertThat(summary.files()).isZero();
    }
    Files.write(folder.resolve("large"), new byte[100_000]);
    Summary summary = summary(SysletRuntime.builder().faults(Faults.parse("pread64=EIO")), folder);
    assertThat(summary.problems()).hasToString("[large: pread64: EIO (Input/output error)]");
    assertThat(summary.files()).isEqualTo(1);
  }

  @Test
  void namesNeedNotBeText() throws Exception {
    shell("n=$(printf 'x\\377y'); mkdir \"$n\"; echo one >\"$n/$n\"; echo two >\"$n/file\"");
    Summary summary = summary();
    assertThat(summary.toString()).startsWith("2 files in 2 folders: 8 bytes, 2 lines;");
    assertThat(summary.problems()).isEmpty();
    Summary failed = summary(SysletRuntime.builder().faults(Faults.parse("openat@3=EIO")), folder);
    assertThat(failed.problems()).hasToString("[x\ufffdy: openat: EIO (Input/output error)]");
  }

  @Test
  void aFolderWhosePathIsTooLongIsALineToo() throws Exception {
    Files.writeString(folder.resolve("file"), "one\n");
    String name = "n".repeat(250);
    String nine = (name + "/").repeat(9);
    shell("mkdir -p " + nine + " b/" + nine);
    try {
      // In two parts, because together they are longer than what a path may have.
      shell("mv b/" + name + " " + nine + " && rmdir b");
      Summary summary = summary();
      assertThat(summary.files()).isEqualTo(1);
      assertThat(summary.folders()).isEqualTo(17); // itself, and as many as 4095 bytes name
      assertThat(summary.problems())
          .extracting(Summary.Problem::toString)
          .anyMatch(line -> line.endsWith("n: its path is too long"))
          .hasSize(1);
    } finally {
      shell("rm -rf b " + name);
    }
  }

  @Test
  void theFolderItselfHasToBeThere() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    try (SysletRuntime runtime = SysletRuntime.open();
        FolderSummary summary = FolderSummary.open(runtime)) {
      assertThatThrownBy(() -> summary.of(folder.resolve("no")))
          .isInstanceOf(NoSuchFileException.class)
          .hasMessage(folder.resolve("no").toString());
      assertThatThrownBy(() -> summary.of(file)).isInstanceOf(NotDirectoryException.class);
      assertThat(summary.of(link).files()).as("by way of a link").isEqualTo(1);
    }
    assertThatThrownBy(
            () -> summary(SysletRuntime.builder().faults(Faults.parse("openat=EMFILE")), folder))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(folder + ": EMFILE (Too many open files)");
  }

  /** Of what lies there: others come and go with what earlier tests left behind. */
  private long descriptors() throws IOException {
    try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      long count = 0;
      for (Path link : open) {
        count += Files.isSymbolicLink(link) && isBelow(link) ? 1 : 0;
      }
      return count;
    }
  }

  private boolean isBelow(Path link) throws IOException {
    try {
      return Files.readSymbolicLink(link).startsWith(folder);
    } catch (NoSuchFileException e) {
      return false; // closed meanwhile
    }
  }

  @Test
  void itCanBeUsedAgainAndLeavesNothingOpen() throws IOException {
    for (int i = 0; i < 200; i++) {
      Files.writeString(
          Files.createDirectory(folder.resolve("folder " + i)).resolve("file"), "one\n");
    }
    try (SysletRuntime runtime = SysletRuntime.open();
        FolderSummary summary = FolderSummary.open(runtime)) {
      Summary first = summary.of(folder);
      assertThat(descriptors()).isZero();
      for (int i = 0; i < 5; i++) {
        assertThat(summary.of(folder)).isEqualTo(first);
      }
      assertThat(descriptors()).isZero();
      assertThat(first.files()).isEqualTo(200);
      assertThat(runtime.stats().inFlight()).isZero();
    }
  }

  @Test
  void itRunsFromTheCommandLine() throws IOException {
    Files.writeString(folder.resolve("file"), "one\n");
    PrintStream out = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      Summarise.main(new String[] {folder.toString()});
    } finally {
      System.setOut(out);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("1 files in 1 folders: 4 bytes");
  }

  @Test
  void theComparisonFindsTheSameInEachWay() throws IOException {
    Compare.make(folder, 120);
    assertThat(Compare.compare(folder, 1, 1))
        .hasSize(8)
        .filteredOn(line -> line.startsWith("batches of chains / "))
        .hasSize(4);
  }
}
