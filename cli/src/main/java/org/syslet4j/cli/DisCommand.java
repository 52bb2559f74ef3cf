// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code syslet dis}: the atoms of an image, or of a source as it would be compiled. */
@Command(
    name = "dis",
    description = "Prints the atoms of an .atoms file, or of a source.",
    footer = {"", "Loads no native code. Of a source it shows one architecture unless told."})
final class DisCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CompileOptions options = new CompileOptions();

  @Option(
      names = "--arch",
      paramLabel = "ARCH",
      description = "Only this architecture: x86_64 or aarch64.")
  private @Nullable String arch;

  @Parameters(paramLabel = "FILE", description = "An .atoms file or a source; - is stdin.")
  private String file = "";

  DisCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Arch only = arch == null ? null : Archs.named(List.of(arch))[0];
    byte[] content = Input.read(file, console);
    if (Images.isImage(content) || file.endsWith(".atoms")) {
      return print(Images.read(file, content), only);
    }
    SysletCompiler compiler = options.compiler(console).file(Input.called(file), content);
    compiler.archs(only != null ? only : Archs.here());
    Compilation compilation = compiler.compile();
    int status = Findings.print(compilation, console);
    return status == ExitStatus.DONE ? print(compilation.bundle(), null) : status;
  }

  private int print(Bundle bundle, @Nullable Arch only) {
    String between = "";
    for (Image image : bundle.images()) {
      if (only == null || image.arch() == only) {
        console.out().print(between + ImageText.write(image));
        between = "\n";
      }
    }
    return ExitStatus.DONE;
  }
}
