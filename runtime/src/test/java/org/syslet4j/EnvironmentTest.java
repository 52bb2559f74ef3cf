// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;
import org.syslet4j.testing.Child;
import org.syslet4j.testing.NoUring;
import org.syslet4j.testing.TestImages;

/** What a JVM says that cannot load the library; each in a JVM of its own. */
class EnvironmentTest {
  @TempDir Path folder;

  /** What such a JVM runs. */
  public static final class Main {
    public static void main(String[] args) throws Exception {
      if (args.length > 0) {
        System.out.println(
            ImageText.write(TestImages.readFd()).length() > 0 ? "no native code" : "");
        System.out.println(ImageWriter.write(TestImages.everything()).length);
        boolean loaded =
            Files.readString(Path.of("/proc/self/maps")).matches("(?s).*(libsyslet|jnidispatch).*");
        System.out.println("loaded: " + loaded);
        return;
      }
      if (System.getProperty("refuse") != null) {
        NoUring.refuse(Integer.getInteger("refuse"));
        try (SysletRuntime runtime = SysletRuntime.builder().engine(EngineKind.URING).build()) {
          System.out.println(runtime.describe());
        } catch (SysletEnvironmentException e) {
          System.out.println("uring: " + e.getMessage());
        }
      }
      for (int i = 0; i < 2; i++) {
        try (SysletRuntime runtime = SysletRuntime.open()) {
          System.out.println(runtime.describe());
        } catch (SysletEnvironmentException e) {
          System.out.println("refused: " + e.getMessage());
        }
      }
    }
  }

  private static String run(List<String> options, String... args)
      throws IOException, InterruptedException {
    return Child.run(Child.java(options, Main.class, args)).succeeds().strip();
  }

  @Test
  void aMissingLibraryIsNamed() throws Exception {
    String output = run(List.of("-Dsyslet.library=/nowhere/libsyslet.so"));
    assertThat(output.lines().filter(line -> line.startsWith("refused: ")))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("/nowhere/libsyslet.so"));
  }

  @Test
  void aLibraryThatIsAnotherIsRefused() throws Exception {
    Path libc = Path.of("/proc/self/maps");
    String path =
        Files.readString(libc)
            .lines()
            .filter(line -> line.contains("/libc.so"))
            .map(line -> line.substring(line.indexOf('/')))
            .findFirst()
            .orElseThrow();
    assertThat(run(List.of("-Dsyslet.library=" + path))).contains("refused: ").contains("syslet_");
  }

  @Test
  void anInstalledLibraryIsUsed() throws Exception {
    Path installed = folder.resolve("libsyslet.so");
    Path built;
    try (var found = Files.walk(Path.of("target", "native-resources"))) {
      built = found.filter(file -> file.endsWith("libsyslet.so")).findFirst().orElseThrow();
    }
    Files.copy(built, installed);
    assertThat(run(List.of("-Dsyslet.library=" + installed))).doesNotContain("refused");
    assertThat(run(List.of("-Djna.library.path=" + folder))).doesNotContain("refused");
  }

  @Test
  void whereIoUringIsRefusedTheThreadsEngineSaysWhy() throws Exception {
    String output = run(List.of("-Drefuse=1"));
    assertThat(output)
        .contains(
            "uring: opening the uring engine: io_uring_setup(2): EPERM (Operation not permitted)",
            "seccomp profile",
            "sysctl kernel.io_uring_disabled",
            "choose THREADS",
            "threads: io_uring is refused: EPERM")
        .doesNotContain("\nrefused: ");
    assertThat(run(List.of("-Drefuse=38")))
        .contains("io_uring_setup(2): ENOSYS", "this kernel has no io_uring", "choose THREADS");
  }

  @Test
  void imagesNeedNoNativeCode() throws Exception {
    assertThat(run(List.of(), "images")).contains("no native code").contains("loaded: false");
  }
}
