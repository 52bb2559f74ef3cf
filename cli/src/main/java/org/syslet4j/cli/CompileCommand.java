// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.ImageWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code syslet compile}: sources to an {@code .atoms} file. */
@Command(
    name = "compile",
    description = "Compiles programs to an .atoms file, which holds an image per architecture.",
    footer = {"", "Loads no native code; works on any machine for any architecture."})
final class CompileCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CompileOptions options = new CompileOptions();

  @Mixin private OneLiner text = new OneLiner();

  @Option(
      names = "-o",
      required = true,
      paramLabel = "OUT.atoms",
      description = "The file to write; - is stdout.")
  private String target = "";

  @Option(
      names = "--arch",
      split = ",",
      paramLabel = "ARCH",
      description = "x86_64, aarch64, several with a comma, or all; all unless given.")
  private List<String> archs = new ArrayList<>();

  @Option(names = "--strip", description = "Leaves out places, names and documentation.")
  private boolean strip;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Sources; - is stdin.")
  private List<String> files = List.of();

  CompileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    text.orElse(!files.isEmpty(), "compile");
    for (String file : files) {
      if (file.endsWith(".atoms")) {
        throw Problem.usage(file + " is compiled already")
            .help("`syslet dis " + file + "` shows it");
      }
    }
    SysletCompiler compiler = options.compiler(console).archs(Archs.named(archs, Arch.values()));
    Sources.addTo(compiler, text, files, console);
    Compilation compilation = compiler.compile();
    int status = Findings.print(compilation, console);
    if (status == ExitStatus.DONE) {
      if (compilation.bundle().images().isEmpty()) {
        String where = text.given() ? "<command line>" : String.join(", ", files);
        throw Problem.input("there is no syslet in " + where)
            .help("an entry point looks like `syslet name(from: path) -> long { ... }`");
      }
      write(compilation.bundle());
    }
    return status;
  }

  private void write(Bundle bundle) {
    byte[] content = ImageWriter.write(strip ? ImageWriter.stripDebug(bundle) : bundle);
    Output.write(target, content, console);
  }
}
