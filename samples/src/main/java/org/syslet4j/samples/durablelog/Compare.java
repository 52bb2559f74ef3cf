// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.durablelog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.syslet4j.SysletRuntime;
import org.syslet4j.samples.compare.Rounds;

/** The same log over chains and over a FileChannel, in turns. */
public final class Compare {
  private static final byte[] VALUE = new byte[200];

  private final SysletRuntime runtime;
  private final KeyValueLog chains;
  private final KeyValueLog channel;
  private final int changes;

  private Compare(SysletRuntime runtime, Path folder, int changes) throws IOException {
    this.runtime = runtime;
    this.changes = changes;
    chains =
        KeyValueLog.open(
            ChainLogFile.open(Files.createDirectory(folder.resolve("chains")), runtime), 4 << 20);
    channel =
        KeyValueLog.open(
            new ChannelLogFile(Files.createDirectory(folder.resolve("channel"))), 4 << 20);
  }

  /**
   * {@code Compare [FOLDER [ROUNDS]]}: works below a folder, which is the temporary one by default.
   */
  public static void main(String[] args) throws IOException {
    Path parent = Path.of(args.length > 0 ? args[0] : System.getProperty("java.io.tmpdir"));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
    Path folder = Files.createTempDirectory(parent, "durablelog");
    try {
      compare(folder, rounds, 240).forEach(System.out::println);
    } finally {
      try (Stream<Path> left = Files.walk(folder)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  static List<String> compare(Path folder, int rounds, int changes) throws IOException {
    List<String> lines = new ArrayList<>();
    try (SysletRuntime runtime = ChainLogFile.runtime()) {
      Compare compare = new Compare(runtime, folder, changes);
      for (int writers : List.of(1, 4, 16)) {
        String name = writers + (writers == 1 ? " writer" : " writers");
        lines.addAll(compare.puts(rounds, name, log -> compare.put(log, writers)));
      }
      lines.addAll(compare.puts(rounds, "putLater", compare::putLater));
      lines.addAll(compare.rotating(rounds));
      compare.chains.close();
      compare.channel.close();
    }
    return lines;
  }

  private interface Turn {
    void run(KeyValueLog log) throws IOException;
  }

  private List<String> puts(int rounds, String name, Turn turn) throws IOException {
    long submitted = runtime.stats().submitted();
    long ours = chains.commits();
    long theirs = channel.commits();
    List<String> lines = new ArrayList<>();
    for (Rounds.Ratio ratio :
        Rounds.of(rounds)
            .with("chains, " + name, () -> turn.run(chains))
            .with("FileChannel", () -> turn.run(channel))
            .run()) {
      lines.add(ratio.toString());
    }
    double puts = (double) changes * (rounds + Rounds.WARM_UP);
    double commits = chains.commits() - ours;
    lines.add(
        String.format(
            Locale.ROOT,
            "    a put with chains: %.2f commits, %.2f system calls, %.2f crossings",
            commits / puts,
            2 * commits / puts,
            (runtime.stats().submitted() - submitted) / puts));
    commits = channel.commits() - theirs;
    lines.add(
        String.format(
            Locale.ROOT,
            "    with a FileChannel: %.2f commits, %.2f system calls, %.2f crossings",
            commits / puts,
            2 * commits / puts,
            2 * commits / puts));
    return lines;
  }

  /** All changes, by that many threads. */
  private void put(KeyValueLog log, int writers) throws IOException {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 1; i < writers; i++) {
      int writer = i;
      CompletableFuture<Void> done = new CompletableFuture<>();
      all.add(done);
      Thread thread =
          new Thread(
              () -> {
                try {
                  put(log, writer, writers);
                  done.complete(null);
                } catch (Throwable e) {
                  done.completeExceptionally(e);
                }
              });
      thread.start();
    }
    put(log, 0, writers);
    await(all);
  }

  private void put(KeyValueLog log, int writer, int writers) throws IOException {
    for (int i = writer; i < changes; i += writers) {
      log.put("key " + i, VALUE);
    }
  }

  /** All changes, by one thread that waits for the last of them only. */
  private void putLater(KeyValueLog log) throws IOException {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < changes; i++) {
      all.add(log.putLater("key " + i, VALUE));
    }
    await(all);
  }

  private static void await(List<CompletableFuture<Void>> all) throws IOException {
    try {
      all.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw new IOException(e.getCause());
    }
  }

  private List<String> rotating(int rounds) throws IOException {
    return Rounds.of(rounds)
        .with("chains, rotation", chains::rotate)
        .with("FileChannel", channel::rotate)
        .run()
        .stream()
        .map(Rounds.Ratio::toString)
        .toList();
  }
}
