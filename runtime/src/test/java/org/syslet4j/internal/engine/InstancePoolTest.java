// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.syslet4j.internal.memory.NativeMemory;
import org.syslet4j.testing.Child;
import org.syslet4j.testing.TestImages;

class InstancePoolTest {
  /** Runs in a JVM whose address space is smaller than what it asks for. */
  public static final class Main {
    public static void main(String[] args) {
      EngineOps ops = NativeOps.open(new NativeOps.Options(1, 0, 0, true));
      long engine = NativeMemory.live();
      InstancePool pool =
          new InstancePool(new Plan(TestImages.add(), false), new BlockIndex(), ops);
      pool.take(100).release();
      long before = NativeMemory.live();
      try {
        pool.take(Integer.MAX_VALUE).release();
        System.out.println("got it");
      } catch (OutOfMemoryError e) {
        Instance instance = pool.take(100);
        System.out.println(NativeMemory.live() - before + " " + instance.args().capacity());
        instance.release();
      }
      pool.close();
      System.out.println(NativeMemory.live() - engine);
    }
  }

  @Test
  void anArgumentAreaThatCouldNotGrowIsNotUsedAgain() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder limited =
        new ProcessBuilder(
            "sh",
            "-c",
            "ulimit -v 2000000; exec \"$@\"",
            "sh",
            java,
            "-Xmx32m",
            "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=16m",
            "-XX:CompressedClassSpaceSize=16m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    String output = Child.run(limited).succeeds();
    // Newer JVMs warn of native access, which the jar's manifest grants and folders cannot.
    assertThat(output.lines().filter(line -> !line.isEmpty() && !line.startsWith("WARNING:")))
        .containsExactly("0 256", "0");
  }
}
