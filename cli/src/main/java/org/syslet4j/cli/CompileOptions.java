// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.SysletCompiler;
import picocli.CommandLine.Option;

/** Options of every command that compiles. */
final class CompileOptions {
  @Option(
      names = "-I",
      paramLabel = "DIR",
      description = "A folder in which packages are looked for, before the built-in ones.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--dump",
      paramLabel = "STAGE",
      description = "Prints what a stage made: tree, typed, graph or image.")
  private @Nullable String dump;

  /** A compiler with these options; dumps go to {@code console}. */
  SysletCompiler compiler(Console console) {
    SysletCompiler compiler = new SysletCompiler();
    folders.forEach(compiler::folder);
    if (dump != null) {
      SysletCompiler.Stage wanted = Choice.of(SysletCompiler.Stage.class, "--dump", dump);
      compiler.observer(
          (stage, result) -> {
            if (stage == wanted) {
              console.out().print(Dump.text(result));
            }
          });
    }
    return compiler;
  }
}
