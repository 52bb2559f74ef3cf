// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code syslet} without a command. */
@Command(
    name = "syslet",
    description =
        "Chains of system calls: runs, checks and compiles programs of the syslet language.",
    versionProvider = Version.class,
    footer = {
      "",
      "Exit status: 0 done, 1 the syslet failed or the input has errors, 2 usage,",
      "3 this machine cannot do it."
    })
final class SysletCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "Shows this text.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Shows the version.")
  private boolean version;

  // The annotated fields are set by picocli.
  @SuppressWarnings("NullAway")
  SysletCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitStatus.USAGE;
  }
}
