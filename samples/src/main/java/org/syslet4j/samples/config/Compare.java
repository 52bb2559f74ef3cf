// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.syslet4j.samples.compare.Rounds;

/** Replaces a file again and again, with a chain and in plain Java. */
public final class Compare {
  private static final int TURN = 20;
  private static final byte[] CONTENT = "key = value\n".repeat(340).getBytes();

  private Compare() {}

  /**
   * {@code Compare [FOLDER [ROUNDS]]}: works below a folder, which is the temporary one by default.
   */
  public static void main(String[] args) throws IOException {
    Path parent = Path.of(args.length > 0 ? args[0] : System.getProperty("java.io.tmpdir"));
    Path folder = Files.createTempDirectory(parent, "config");
    try {
      ratios(folder, args.length > 1 ? Integer.parseInt(args[1]) : 15).forEach(System.out::println);
    } finally {
      try (Stream<Path> left = Files.walk(folder)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  static List<Rounds.Ratio> ratios(Path folder, int rounds) throws IOException {
    AtomicFile chain = AtomicFile.of(folder.resolve("chain"));
    Path durable = folder.resolve("durable");
    Path quick = folder.resolve("quick");
    return Rounds.of(rounds)
        .with("chain", () -> often(() -> chain.write(CONTENT)))
        .with(
            "plain Java with the syncs",
            () -> often(() -> PlainAtomicFile.durable(durable, CONTENT)))
        .with(
            "plain Java without, not durable",
            () -> often(() -> PlainAtomicFile.quick(quick, CONTENT)))
        .run();
  }

  private static void often(Rounds.Turn turn) throws IOException {
    for (int i = 0; i < TURN; i++) {
      turn.run();
    }
  }
}
