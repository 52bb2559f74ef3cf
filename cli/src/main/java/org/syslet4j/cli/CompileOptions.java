// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.AbiFamily;
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
      names = "--abi",
      paramLabel = "FAMILY",
      description = "2007: umem_add alone beside system calls; extended: all pseudo calls.")
  private String abi = AbiFamily.EXTENDED.text();

  @Option(
      names = "-O",
      paramLabel = "LEVEL",
      description = "0 leaves programs as they are written; 1, as without it, makes them small.")
  private int level = 1;

  @Option(
      names = "--dump",
      paramLabel = "STAGE",
      description = "Prints what a stage made: tree, typed, graph or image.")
  private @Nullable String dump;

  private AbiFamily family() {
    for (AbiFamily family : AbiFamily.values()) {
      if (family.text().equals(abi)) {
        return family;
      }
    }
    throw Problem.usage("--abi does not take " + Printable.quoted(abi))
        .help("it takes one of 2007, extended");
  }

  private boolean optimizing() {
    if (level != 0 && level != 1) {
      throw Problem.usage("there is no level " + level + " of -O").help("write -O0 or -O1");
    }
    return level == 1;
  }

  /** A compiler with these options; dumps go to {@code console}. */
  SysletCompiler compiler(Console console) {
    SysletCompiler compiler = new SysletCompiler();
    folders.forEach(compiler::folder);
    compiler.abi(family()).optimizing(optimizing());
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
