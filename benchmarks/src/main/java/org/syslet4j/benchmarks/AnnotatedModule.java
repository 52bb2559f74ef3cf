// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a module of annotated interfaces, each with two chains; no two bodies are the same. */
final class AnnotatedModule {
  private AnnotatedModule() {}

  /** The files, in the folder of their package. */
  static List<Path> write(Path folder, int interfaces) throws IOException {
    Path home = Files.createDirectories(folder.resolve("demo"));
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < interfaces; i++) {
      files.add(Files.writeString(home.resolve("Files" + i + ".java"), source(i)));
    }
    return files;
  }

  private static String source(int number) {
    String one = CHAINS.get(number % CHAINS.size());
    String other = CHAINS.get((number + 1 + number / CHAINS.size() % 2) % CHAINS.size());
    return HEAD.replace("NUMBER", "" + number)
        + (one + other).replace("NUMBER", "" + number).replace("LENGTH", "" + (number + 4))
        + "}\n";
  }

  private static final String HEAD =
      """
      package demo;

      import java.io.IOException;
      import java.nio.ByteBuffer;
      import java.nio.file.Path;
      import java.util.concurrent.CompletableFuture;
      import org.syslet4j.OwnedFd;
      import org.syslet4j.SysletException;
      import org.syslet4j.annotation.Chain;
      import org.syslet4j.annotation.Default;
      import org.syslet4j.annotation.Syslets;

      /** Files, number NUMBER. */
      @Syslets(use = "std.io")
      public interface FilesNUMBER {
      """;

  private static final List<String> CHAINS =
      List.of(
          """
            /** Copies a file; returns how many bytes it has. */
            @Chain(
                \"""
                var chunk: byte[LENGTHKiB]
                var off = 0

                let src = try openat(AT_FDCWD, from, O_RDONLY | O_CLOEXEC)
                defer close(src)
                let dst = try openat(AT_FDCWD, to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
                errdefer close(dst)

                loop {
                    let n = try pread64(src, chunk, off)
                    if n == 0 { break }
                    let w = try pwrite64(dst, chunk[..n], off)
                    if w == 0 { fail EIO }
                    off += w
                }
                try close(dst)
                return off
                \""")
            long cp(Path from, Path to, @Default(0644) long mode) throws SysletException;
          """,
          """
            /** The size of a file, without waiting for the disk. */
            @Chain(
                \"""
                var st: statx
                async try statx(AT_FDCWD, file, 0, STATX_SIZE, st)
                return st.stx_size + NUMBER
                \""")
            CompletableFuture<Long> size(Path file);
          """,
          """
            /** Appends a record, durably. */
            @Chain(
                \"""
                let f = try openat(AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
                defer close(f)
                check data.len > NUMBER
                try write_all(f, data)
                try fdatasync(f)
                \""")
            void append(Path log, ByteBuffer data) throws IOException;
          """,
          """
            /** Reads the whole of a small file. */
            @Chain(
                \"""
                let f = try openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC)
                defer close(f)
                return try read(f, room[NUMBER..])
                \""")
            int load(String name, byte[] room);
          """,
          """
            /** A file that replaces another when it is whole. */
            @Chain(
                \"""
                let f = try openat(AT_FDCWD, fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
                errdefer unlinkat(AT_FDCWD, fresh, 0)
                errdefer close(f)
                try write_all(f, data)
                try fsync(f)
                try renameat(AT_FDCWD, fresh, AT_FDCWD, name)
                return f, NUMBER
                \""")
            Kept replace(Path name, Path fresh, byte[] data) throws IOException;

            record Kept(OwnedFd file, long number) {}
          """);
}
