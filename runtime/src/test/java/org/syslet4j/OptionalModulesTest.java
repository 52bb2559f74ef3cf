// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Chain;
import org.syslet4j.testing.Child;

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
    List<String> options = new ArrayList<>();
    options.add("--limit-modules=java.base,java.logging");
    if (Runtime.version().feature() >= 24) {
      options.add("--enable-native-access=ALL-UNNAMED"); // no jar with a manifest here
    }
    String library = System.getProperty("jna.library.path");
    if (library != null) {
      options.add("-Djna.library.path=" + library);
    }
    assertThat(Child.run(Child.java(options, Main.class)).succeeds())
        .isEqualTo(
            """
            ran 1
            registering an MBean: this Java has no module java.management: add it to the image, or leave jmx(true) out and ask stats()
            """);
  }
}
