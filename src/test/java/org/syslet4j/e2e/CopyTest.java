// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.syslet4j.e2e.Repository.sample;
import static org.syslet4j.e2e.Shell.syslet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of random bytes, copied by the sample programs. */
class CopyTest {
  private static final int SIZE = 256 << 20;

  @TempDir static Path folder;
  private static Path big = Path.of("");

  @BeforeAll
  static void make() throws IOException {
    big = folder.resolve("big");
    byte[] block = new byte[1 << 20];
    Random random = new Random(42);
    try (OutputStream out = Files.newOutputStream(big)) {
      for (int at = 0; at < SIZE; at += block.length) {
        random.nextBytes(block);
        out.write(block);
      }
    }
  }

  @AfterAll
  static void drop() throws IOException {
    Files.delete(big);
  }

  private void assertCopied(Shell run, Path copy, long size) throws IOException {
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("result=" + size + "\n");
    assertThat(Files.mismatch(big, copy)).isEqualTo(-1);
    Files.delete(copy);
  }

  @Test
  void cpCopies256MebibytesToTheLastBit() throws IOException {
    Path copy = folder.resolve("copy");
    Shell run =
        syslet("run", sample("cp"), "--from", big.toString(), "--to", copy.toString(), "--result");
    assertCopied(run, copy, SIZE);
  }

  /** No file system gives short transfers on demand, so its calls are made to ask for less. */
  @Test
  void cpCopiesThemWhenEveryReadAndWriteIsShort() throws IOException {
    String program =
        Files.readString(Path.of(sample("cp")))
            .replace("pread64(src, chunk, off)", "pread64(src, chunk[..15_013], off)")
            .replace("pwrite64(dst, chunk[..n], off)", "pwrite64(dst, chunk[..n / 2 + 1], off)");
    assertThat(program).contains("15_013", "n / 2 + 1");
    Path file = Files.writeString(folder.resolve("short.syslet"), program);
    Path copy = folder.resolve("copy");
    Shell run = syslet("run", file + "", "--from", big + "", "--to", copy.toString(), "--result");
    assertCopied(run, copy, SIZE);
  }

  @Test
  void cpCopiesAFileOfProcThatTheKernelGivesOutInPieces() throws IOException {
    Path from = Path.of("/proc/kallsyms");
    Path copy = folder.resolve("copy");
    Shell run = syslet("run", sample("cp"), "--from", from + "", "--to", copy + "", "--result");
    assertThat(run.err()).isEmpty();
    assertThat(Files.readAllBytes(copy)).isEqualTo(Files.readAllBytes(from));
  }

  /**
   * The reader gets what a pipe happens to hold, the writer what fits into one of 4 KiB that does
   * not block: of a chunk of 64 KiB never all of it.
   */
  @Test
  void catMovesThemThroughPipesThatTakeAndGivePieces() throws Exception {
    Path library = Files.createDirectories(folder.resolve("lib/std"));
    Files.writeString(
        library.resolve("io.syslet"),
        """
        package std.io

        fn write_all(to: fd, data: bytes) {
            var rest = data
            var ready: pollfd[1]
            ready[0] = pollfd{ fd: to, events: POLLOUT }
            while rest.len != 0 {
                let w = write(to, rest) catch EAGAIN {
                    try poll(ready, -1)
                    continue
                }
                rest = rest[w..]
            }
        }
        """);
    Path copy = folder.resolve("copy");
    Descriptors.Pipe in = Descriptors.pipe();
    try (Descriptors.Fd source = in.reader();
        Descriptors.Pipe out = Descriptors.pipe()) {
      Descriptors.shrink(out.writer(), 4096);
      OutputStream feeding = Files.newOutputStream(in.writer().path());
      InputStream draining = Files.newInputStream(out.reader().path());
      Descriptors.doNotBlock(out.writer());
      CompletableFuture<Shell> cat =
          Shell.inBackground(
              "run",
              sample("cat"),
              "-I",
              library.getParent() + "",
              "--from",
              source.path() + "",
              "--to",
              out.writer().text(),
              "--result");
      CompletableFuture<Void> fed = CompletableFuture.runAsync(() -> feed(feeding));
      try (OutputStream target = Files.newOutputStream(copy)) {
        byte[] piece = new byte[4096];
        for (long left = SIZE / 8; left > 0; ) {
          int n = draining.read(piece);
          target.write(piece, 0, n);
          left -= n;
        }
      }
      fed.join();
      feeding.close();
      in.writer().close();
      Shell run = cat.get(1, TimeUnit.MINUTES);
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).isEqualTo("result=" + SIZE / 8 + "\n");
      draining.close();
    }
    assertThat(Files.mismatch(big, copy)).isEqualTo(SIZE / 8);
  }

  private void feed(OutputStream out) {
    byte[] piece = new byte[77_777];
    Random random = new Random(7);
    try (InputStream in = Files.newInputStream(big)) {
      for (long left = SIZE / 8; left > 0; ) {
        int wanted = (int) Math.min(left, 1 + random.nextInt(piece.length));
        int n = in.read(piece, 0, wanted);
        out.write(piece, 0, n);
        left -= n;
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
