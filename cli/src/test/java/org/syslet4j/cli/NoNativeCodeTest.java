// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands in a JVM that has no JNA on its class path. */
class NoNativeCodeTest {
  @TempDir Path folder;

  @Test
  void checkCompileAndDisNeedNoJna() throws Exception {
    String cat = Shell.SAMPLES.resolve("cat.syslet").toString();
    String atoms = folder.resolve("cat.atoms").toString();
    assertThat(java("check", cat)).isEqualTo("0");
    assertThat(java("compile", cat, "-o", atoms)).isEqualTo("0");
    assertThat(java("dis", atoms)).startsWith("image demo.cat").endsWith("0");
    assertThat(java("check", atoms)).isEqualTo("0");
    assertThat(java("dis", cat)).startsWith("image demo.cat").endsWith("0");
  }

  @Test
  void runWithoutJnaIsAProblemOfTheEnvironment() throws Exception {
    assertThat(java("run", "-e", "return 1")).startsWith("error: loading JNA").endsWith("3");
  }

  @Test
  void infoStillSaysWhatItCan() throws Exception {
    assertThat(java("info")).contains("java ", "arch ", "engine     not here: ").endsWith("3");
  }

  /** Output and status. */
  private static String java(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPathWithoutJna()));
    command.add("org.syslet4j.cli.Main");
    command.addAll(List.of(args));
    Child child = Child.run(new ProcessBuilder(command));
    return child.output() + child.exit();
  }

  private static String classPathWithoutJna() {
    String path = System.getProperty("java.class.path");
    assertThat(path).contains("jna");
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(entry -> !new File(entry).getName().startsWith("jna-"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
