// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.OwnedFd;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.generated.LazyProgram;
import org.syslet4j.image.ImageWriter;

/** What generated classes rely on. */
class GeneratedCodeTest {
  private static final String PROGRAM =
      """
      syslet two(n: long) -> (none: fd, some: fd) {
          let none: fd = n
          let some = try openat(AT_FDCWD, "/dev/null", O_RDONLY | O_CLOEXEC)
          return none, some
      }
      """;

  private static long openOnDevNull() throws Exception {
    try (var fds = Files.list(Path.of("/proc/self/fd"))) {
      return fds.filter(GeneratedCodeTest::isDevNull).count();
    }
  }

  private static boolean isDevNull(Path fd) {
    try {
      return Files.readSymbolicLink(fd).equals(Path.of("/dev/null"));
    } catch (java.io.IOException gone) {
      return false;
    }
  }

  @Test
  @Timeout(60) // the future was never completed
  void aResultThatIsNoDescriptorDoesNotLeakTheOthers() throws Exception {
    byte[] atoms =
        ImageWriter.write(
            new SysletCompiler()
                .archs(Arch.current().orElseThrow())
                .source("two", PROGRAM)
                .compile()
                .bundle());
    String[] pieces = {Base64.getEncoder().encodeToString(atoms)};
    try (SysletRuntime runtime = SysletRuntime.open()) {
      LazyProgram program = new LazyProgram(runtime, "two", () -> pieces);
      long before = openOnDevNull();
      assertThatThrownBy(
              () ->
                  program
                      .submit(
                          program.bind().set("n", -5),
                          result -> List.<OwnedFd>of(result.fd("none"), result.fd("some")))
                      .join())
          .isInstanceOf(CompletionException.class)
          .hasMessageContaining("is -5, no descriptor");
      assertThat(openOnDevNull()).isEqualTo(before);
    }
  }

  @Test
  @Timeout(60) // the future was never completed
  void aResultThatCannotBeMadeEndsTheFutureWhateverBecomesOfTheProgram() {
    byte[] atoms =
        ImageWriter.write(
            new SysletCompiler()
                .archs(Arch.current().orElseThrow())
                .source("add", "syslet add(a: long) -> long { return a + 1 }")
                .compile()
                .bundle());
    String[] pieces = {Base64.getEncoder().encodeToString(atoms)};
    try (SysletRuntime runtime = SysletRuntime.open()) {
      LazyProgram whole = new LazyProgram(runtime, "add", () -> pieces);
      LazyProgram broken = new LazyProgram(runtime, "add", () -> new String[0]);
      assertThatThrownBy(
              () ->
                  broken
                      .submit(
                          whole.bind().set("a", 1),
                          result -> {
                            throw new IllegalStateException("no such value");
                          })
                      .join())
          .isInstanceOf(CompletionException.class)
          .hasMessageContaining("no such value");
      assertThatThrownBy(() -> whole.submit(whole.bind().set("a", 1), null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("result");
    }
  }
}
