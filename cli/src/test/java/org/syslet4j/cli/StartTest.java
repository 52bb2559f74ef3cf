// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a start of {@code syslet check} loads. Time cannot be tested, but each of these costs it:
 * the grammar's tables, the command line's parser, and every call site that Java links at its first
 * call (lambdas, and what javac generates for records).
 */
class StartTest {
  private static final Pattern LOADED = Pattern.compile("\\[class,load *\\] (\\S+) source: (.*)");

  /** As many as there are, and some more for what may come. */
  private static final int MOST_OWN_CLASSES = 290;

  private static final String SCRIPT =
      """
      #!/usr/bin/env -S syslet run
      use std.io

      const SHORTEST = 16

      struct Entry { at: long, size: u32, kind: u16 }

      fn open_log(dir: fd, name: path) -> fd {
          return try openat(dir, name, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o640)
      }

      syslet append(dir: path, name: path, line: bytes, copy: fd = STDOUT_FILENO) -> long {
          check line.len >= SHORTEST
          let d = try openat(AT_FDCWD, dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
          defer close(d)
          let log = try open_log(d, name)
          defer close(log)
          var entry = Entry{ at: 0, size: line.len, kind: 1 }
          for i in 0..3 {
              if i == 2 { entry.kind = 2 }
              entry.at += i
          }
          try write_all(log, line)
          async try fsync(log)
          return entry.size
      }

      syslet last(name: path, to: fd = STDOUT_FILENO) -> long {
          var chunk: byte[4KiB]
          let log = openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC) catch ENOENT { return 0 }
          defer close(log)
          var total = 0
          loop {
              let n = try pread64(log, chunk, total)
              if n == 0 { break }
              try write_all(to, chunk[..n])
              total += n
          }
          return total
      }
      """;

  @TempDir static Path folder;
  private static List<String> loaded = List.of();

  @BeforeAll
  static void check() throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("start.syslet"), SCRIPT);
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load",
            "-cp",
            System.getProperty("java.class.path"),
            "org.syslet4j.cli.Main",
            "check",
            script.toString());
    Matcher lines = LOADED.matcher(Child.run(command).succeeds());
    List<String> names = new ArrayList<>();
    while (lines.find()) {
      names.add(lines.group(1));
    }
    assertThat(names).contains("org.syslet4j.cli.Main");
    loaded = names;
  }

  @Test
  void parsesWithoutTheGrammar() {
    assertThat(loaded)
        .noneMatch(name -> name.startsWith("org.antlr."))
        .noneMatch(name -> name.startsWith("org.syslet4j.grammar."));
  }

  @Test
  void readsItsArgumentsWithoutTheirParser() {
    // The annotations on a command's fields are not looked at.
    assertThat(loaded).noneMatch(name -> name.startsWith("picocli."));
  }

  @Test
  void loadsNothingNative() {
    assertThat(loaded).noneMatch(name -> name.startsWith("com.sun.jna."));
  }

  @Test
  void linksNoLambdaAndNoRecord() {
    assertThat(loaded)
        .noneMatch(name -> name.startsWith("org.syslet4j.") && name.contains("$$Lambda"))
        .doesNotContain("java.lang.runtime.ObjectMethods");
  }

  @Test
  void readsNoTableOfAllCalls() {
    assertThat(loaded).doesNotContain("org.syslet4j.abi.CallTable");
  }

  @Test
  void loadsNoMoreClassesThanItNeeds() {
    assertThat(loaded.stream().filter(name -> name.startsWith("org.syslet4j.")).count())
        .isBetween(100L, (long) MOST_OWN_CLASSES);
  }
}
