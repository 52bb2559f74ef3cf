// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Image;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code syslet check}: says what is wrong with programs, and nothing when all is well. */
@Command(
    name = "check",
    description = "Says what is wrong with programs; says nothing when all is well.",
    footer = {"", "Loads no native code. Status 0: no errors (there may be warnings), 1: errors."})
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CompileOptions options = new CompileOptions();

  @Mixin private OneLiner text = new OneLiner();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "text to stderr for people (unless given), json: one object a line to",
        "stdout, sarif: a SARIF 2.1.0 log to stdout."
      })
  private String format = Choice.word(Findings.Format.TEXT);

  @Option(names = "--json", description = "The same as --format=json.")
  private boolean json;

  @Option(
      names = "--cost",
      description = "Prints the atoms of every syslet, line by line and in total.")
  private boolean cost;

  @Option(
      names = "--arch",
      split = ",",
      paramLabel = "ARCH",
      description = "x86_64, aarch64, several with a comma, or all; this machine's unless given.")
  private List<String> archs = List.of();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Sources, which are one program, or .atoms files; - is stdin.")
  private List<String> files = List.of();

  CheckCommand(Console console) {
    this.console = console;
  }

  /** The same as if the command line named these files and nothing else. */
  CheckCommand over(List<String> given) {
    files = given;
    return this;
  }

  @Override
  public Integer call() {
    text.orElse(!files.isEmpty(), "check");
    Findings.Format wanted =
        json ? Findings.Format.JSON : Choice.of(Findings.Format.class, "--format", format);
    SysletCompiler compiler = options.compiler(console).archs(Archs.named(archs, Archs.here()));
    List<Image> images = new ArrayList<>(Sources.addTo(compiler, text, files, console));
    compiler.imaging(cost);
    Compilation compilation = compiler.compile();
    int status = Findings.print(compilation, wanted, console);
    images.addAll(compilation.bundle().images());
    for (Image image : cost && status == ExitStatus.DONE ? images : List.<Image>of()) {
      Cost of = new Cost(image);
      console.out().print(wanted == Findings.Format.JSON ? of.json() : of.text());
    }
    return status;
  }
}
