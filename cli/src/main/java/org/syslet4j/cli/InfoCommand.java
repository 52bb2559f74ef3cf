// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.concurrent.Callable;
import org.syslet4j.EngineKind;
import org.syslet4j.SysletEnvironmentException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Arch;
import picocli.CommandLine.Command;

/** {@code syslet info}: what there is on this machine, also when chains cannot run on it. */
@Command(
    name = "info",
    description = "Shows versions, architecture, engines and what was probed.",
    footer = {"", "Status 3 when chains cannot run here."})
final class InfoCommand implements Callable<Integer> {
  private final Console console;

  InfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    row("syslet4j", Version.text());
    row(
        "java",
        property("java.vendor.version", "java.version") + ", " + System.getProperty("java.home"));
    row("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    row("arch", Arch.current().map(Arch::text).orElse("none: " + System.getProperty("os.arch")));
    row("compiles", "for " + Archs.texts());
    boolean works = engine(EngineKind.AUTO, "engine");
    for (EngineKind kind : EngineKind.values()) {
      if (kind != EngineKind.AUTO) {
        engine(kind, "  " + Choice.word(kind));
      }
    }
    if (works) {
      row("library", library());
    }
    return works ? ExitStatus.DONE : ExitStatus.ENVIRONMENT;
  }

  /** JNA unpacks the one in the jar to a file of its own, and removes it after loading. */
  private static String library() {
    String file = SysletRuntime.library();
    return file.endsWith(".tmp") ? "the one in the jar, unpacked to " + file : file;
  }

  /** Whether it can be opened. */
  private boolean engine(EngineKind kind, String label) {
    try (SysletRuntime runtime = SysletRuntime.builder().engine(kind).build()) {
      row(label, runtime.describe());
      return true;
    } catch (SysletEnvironmentException e) {
      row(label, "not here: " + e.getMessage());
      return false;
    }
  }

  private static String property(String first, String second) {
    String value = System.getProperty(first);
    String version = System.getProperty(second, "?");
    return value == null || value.isEmpty() ? version : version + " (" + value + ")";
  }

  private void row(String label, String value) {
    console.out().printf("%-10s %s%n", label, value);
  }
}
