// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

/** Where the JVM starts. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the JVM with its status. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int status = new Cli(console).run(args);
    console.flush();
    // Not a return: chains may still wait on threads of the library.
    Runtime.getRuntime().halt(status);
  }
}
