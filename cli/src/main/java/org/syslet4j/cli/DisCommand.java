// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.source.SourceFile;
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

  @Mixin private OneLiner text = new OneLiner();

  @Option(
      names = "--arch",
      paramLabel = "ARCH",
      description = "Only this architecture: x86_64 or aarch64.")
  private @Nullable String arch;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "An .atoms file or a source; - is stdin.")
  private @Nullable String file;

  DisCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Arch only = arch == null ? null : Archs.named(List.of(arch))[0];
    text.orElse(file != null, "dis");
    SysletCompiler compiler = options.compiler(console).archs(only != null ? only : Archs.here());
    SourceFile source = text.source();
    if (source != null) {
      return print(compiler.script(source));
    }
    String name = String.valueOf(file);
    byte[] content = Input.read(name, console);
    return Images.isImage(content) || name.endsWith(".atoms")
        ? print(Images.read(name, content), only)
        : print(compiler.file(Input.called(name), content));
  }

  private int print(SysletCompiler compiler) {
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
