// SPDX-License-Identifier: Apache-2.0
package app;

import java.nio.file.Path;
import org.syslet4j.SysletRuntime;
import org.syslet4j.compiler.SysletCompiler;

/** Runs a chain and tells from where its library came. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    var program = new SysletCompiler().file(Path.of(args[0])).compile().bundle();
    try (SysletRuntime runtime = SysletRuntime.open()) {
      System.out.println("answer " + runtime.load(program, "answer").bind().callLong());
      System.out.println("library " + SysletRuntime.library());
    }
  }
}
