// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Chain;

/** In a Java without a flight recorder and without MBeans chains run as ever. */
@Timeout(60)
class OptionalModulesTest {
  /** What such a Java runs. */
  static final class Main {
    public static void main(String[] args) throws Exception {
      Chain chain = Chain.named("once");
      Image image = chain.returns(chain.call("getppid").end()).build();
      try (SysletRuntime runtime = SysletRuntime.open()) {
        runtime.load(image).bind().call();
        System.out.println("ran " + runtime.stats().completed());
      }
      try (SysletRuntime runtime = SysletRuntime.builder().jmx(true).build()) {
        System.out.println("opened " + runtime);
      } catch (SysletEnvironmentException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  @Test
  void chainsRunWithoutThem() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--limit-modules=java.base,java.logging");
    if (Runtime.version().feature() >= 24) {
      command.add("--enable-native-access=ALL-UNNAMED"); // no jar with a manifest here
    }
    String library = System.getProperty("jna.library.path");
    if (library != null) {
      command.add("-Djna.library.path=" + library);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out)
        .isEqualTo(
            """
            ran 1
            registering an MBean: this Java has no module java.management: add it to the image, or leave jmx(true) out and ask stats()
            """);
  }
}
