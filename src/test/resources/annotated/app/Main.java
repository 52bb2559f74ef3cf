// SPDX-License-Identifier: Apache-2.0
package app;

import java.nio.file.Path;
import org.syslet4j.EngineKind;
import org.syslet4j.SysletRuntime;

/** Writes a file and looks at it, over each engine. */
public final class Main {
  private Main() {}

  /**
   * Runs.
   *
   * @param args a folder
   */
  public static void main(String[] args) throws Exception {
    for (EngineKind engine : EngineKind.values()) {
      try (SysletRuntime runtime = SysletRuntime.builder().engine(engine).build()) {
        Files files = FilesSyslets.create(runtime);
        Path file = Path.of(args[0], engine.name());
        files.write(file, new byte[] {1, 2, 3});
        System.out.println(engine + " " + files.size(file).join());
      }
    }
    System.out.println("shared " + FilesSyslets.create().size(Path.of(args[0], "JAVA")).join());
  }
}
