// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.syslet4j.Program;
import org.syslet4j.RuntimeStats;
import org.syslet4j.SysletRuntime;
import org.syslet4j.samples.Scripts;
import org.syslet4j.samples.compare.Rounds;

/** Sums up a folder that it makes, with batches of chains and in plain Java, in turns. */
public final class Compare {
  private Compare() {}

  /**
   * {@code Compare [FOLDER [FILES [ROUNDS]]]}: works below a folder, which is the temporary one by
   * default.
   */
  public static void main(String[] args) throws IOException {
    Path parent = Path.of(args.length > 0 ? args[0] : System.getProperty("java.io.tmpdir"));
    int files = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 7;
    Path folder = Files.createTempDirectory(parent, "summary");
    try {
      make(folder, files);
      compare(folder, rounds, Math.max(1, rounds / 2)).forEach(System.out::println);
    } finally {
      try (Stream<Path> left = Files.walk(folder)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Files of up to 8 KiB, and some of 200 KiB, a hundred in a folder. */
  static void make(Path folder, int files) throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < files; i++) {
      Path in = folder.resolve("part " + i / 1000).resolve("folder " + i / 100);
      if (i % 100 == 0) {
        Files.createDirectories(in);
      }
      byte[] content = new byte[i % 1000 == 5 ? 200 << 10 : random.nextInt(8 << 10)];
      random.nextBytes(content);
      Files.write(in.resolve("file " + i), content);
    }
  }

  static List<String> compare(Path folder, int rounds, int coldRounds) throws IOException {
    List<String> lines = new ArrayList<>();
    try (SysletRuntime runtime = SysletRuntime.open();
        FolderSummary chains = FolderSummary.open(runtime);
        Program drop = Scripts.load(runtime, "summary.syslet", "drop")) {
      Summary expected = PlainSummary.careful(folder);
      lines.add(expected.toString());
      lines.add("in the page cache:");
      lines.addAll(ratios(folder, rounds, chains, expected, () -> {}));
      RuntimeStats before = runtime.stats();
      chains.of(folder);
      long files = expected.files();
      long submitted = runtime.stats().submitted() - before.submitted();
      lines.add(
          String.format(
              Locale.ROOT, "    %.2f chains a file, 64 a crossing", (double) submitted / files));
      lines.add("from the disk:");
      List<Path> all = files(folder);
      lines.addAll(ratios(folder, coldRounds, chains, expected, () -> drop(drop, all)));
    }
    return lines;
  }

  private static List<String> ratios(
      Path folder, int rounds, FolderSummary chains, Summary expected, Rounds.Turn before)
      throws IOException {
    return Rounds.of(rounds)
        .with("batches of chains", before, () -> same(expected, chains.of(folder)))
        .with(
            "Files.walk and readAllBytes", before, () -> same(expected, PlainSummary.brief(folder)))
        .with(
            "walkFileTree and FileChannel",
            before,
            () -> same(expected, PlainSummary.careful(folder)))
        .run()
        .stream()
        .map(Rounds.Ratio::toString)
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private static void drop(Program drop, List<Path> files) throws IOException {
    for (Path file : files) {
      drop.bind().set("name", file).call();
    }
  }

  private static void same(Summary expected, Summary found) {
    if (!found.equals(expected)) {
      throw new AssertionError(found + ", and it should be " + expected);
    }
  }
}
