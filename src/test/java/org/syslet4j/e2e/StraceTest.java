// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.e2e.StraceLines.Call;

/**
 * {@code --trace} tells what strace(1) tells of the same program: names, arguments and results. The
 * threads engine's attempts are calls of another form ({@link StraceLines#meant}), and it asks
 * about descriptors; what remains must be there, in this order. Pseudo calls are no system calls.
 *
 * <p>{@code traced.strace} is what strace 6.1 printed, of the threads that ran the chain.
 */
@Timeout(180)
class StraceTest {
  private static final Path FOLDER = Repository.ROOT.resolve("src/test/resources/strace");
  private static final String BEGIN =
      "lseek(-1, 271828, SEEK_SET) = -1 EBADF (Bad file descriptor)";
  private static final String END = "lseek(-1, 314159, SEEK_SET) = -1 EBADF (Bad file descriptor)";

  @TempDir Path folder;

  private List<String> command(String engine, Path trace) {
    return List.of(
        "run",
        "--engine=" + engine,
        "--trace=" + trace,
        FOLDER.resolve("traced.syslet").toString(),
        "--from",
        "in.txt",
        "--to",
        "out.txt");
  }

  /** Between the marks, without what is no system call. */
  private static List<Call> traced(List<String> lines) {
    List<Call> calls = new ArrayList<>();
    boolean inside = false;
    for (Call call : StraceLines.read(lines)) {
      inside |= call.text().equals(BEGIN);
      if (inside && !call.name().matches("load|store|add|sub|umem_add|copy")) {
        calls.add(call);
      }
      inside &= !call.text().equals(END);
    }
    assertThat(calls).hasSizeGreaterThan(15);
    assertThat(calls.get(calls.size() - 1).text()).isEqualTo(END);
    return calls;
  }

  /** Of strace: what the thread that began the chain and the one that ended it did. */
  private static List<Call> chain(List<String> lines) {
    List<Call> all = StraceLines.read(lines);
    String first = thread(all, BEGIN);
    String last = thread(all, END);
    List<Call> calls = new ArrayList<>();
    boolean inside = false;
    for (Call call : all) {
      inside |= call.text().equals(BEGIN);
      if (inside && (call.thread().equals(first) || call.thread().equals(last))) {
        calls.add(StraceLines.meant(call));
      }
      inside &= !call.text().equals(END);
    }
    return calls;
  }

  private static String thread(List<Call> calls, String text) {
    return calls.stream()
        .filter(call -> call.text().equals(text))
        .map(Call::thread)
        .findFirst()
        .orElseThrow(() -> new AssertionError("strace does not show " + text));
  }

  private Path run(List<String> prefix, String engine) throws Exception {
    Path trace = folder.resolve("trace");
    Files.writeString(folder.resolve("in.txt"), "hello\n");
    List<String> words = new ArrayList<>(prefix);
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-cp");
    words.add(System.getProperty("java.class.path"));
    String library = System.getProperty("jna.library.path");
    if (library != null) {
      words.add("-Djna.library.path=" + library);
    }
    words.add("org.syslet4j.cli.Main");
    words.addAll(command(engine, trace));
    Shell run = Shell.run(List.of(), folder, words.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return trace;
  }

  @Test
  void theTraceIsWhatStraceShowedOnce() throws Exception {
    List<String> golden =
        StraceLines.renumbered(chain(Files.readAllLines(FOLDER.resolve("traced.strace"))));
    for (String engine : List.of("threads", "auto")) {
      List<String> traced =
          StraceLines.renumbered(traced(Files.readAllLines(run(List.of(), engine))));
      assertThat(golden).as(engine).containsSubsequence(traced);
    }
  }

  @Test
  void theTraceIsWhatStraceShowsNow() throws Exception {
    assumeTrue(works(), "strace is not installed, or ptrace(2) is refused here");
    Path strace = folder.resolve("strace");
    Path trace =
        run(
            List.of("strace", "-f", "-e", "trace=file,desc,nanosleep", "-o", strace.toString()),
            "threads");
    List<String> shown = chain(Files.readAllLines(strace)).stream().map(Call::text).toList();
    List<String> traced = traced(Files.readAllLines(trace)).stream().map(Call::text).toList();
    assertThat(shown).containsSubsequence(traced);
  }

  private static boolean works() throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder("strace", "-o", "/dev/null", "true").redirectErrorStream(true).start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
