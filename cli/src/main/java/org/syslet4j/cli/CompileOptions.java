// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Lint;
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

  private final List<Wish> wishes = new ArrayList<>();

  /** A level for a lint, as it stands on the command line. */
  private record Wish(String lint, Lint.Level level) {}

  @Option(
      names = "-A",
      paramLabel = "LINT",
      description = "Allows a lint, or all: nothing is said about its findings.")
  void allow(@Nullable String name) {
    wish(name, Lint.Level.ALLOW);
  }

  @Option(names = "-W", paramLabel = "LINT", description = "Warns about a lint's findings.")
  void warn(@Nullable String name) {
    wish(name, Lint.Level.WARN);
  }

  @Option(names = "-D", paramLabel = "LINT", description = "Makes a lint's findings errors.")
  void deny(@Nullable String name) {
    wish(name, Lint.Level.DENY);
  }

  /** Picocli says null when the option is not there. */
  private void wish(@Nullable String name, Lint.Level level) {
    if (name != null) {
      wishes.add(new Wish(name, level));
    }
  }

  /** The later word on the command line wins. */
  private static void apply(Wish wish, SysletCompiler compiler) {
    for (Lint lint : Lint.values()) {
      if (wish.lint().equals("all") || wish.lint().equals(lint.text())) {
        compiler.lint(lint, wish.level());
      }
    }
    if (!wish.lint().equals("all") && Lint.named(wish.lint()).isEmpty()) {
      throw Problem.usage("there is no lint " + Printable.quoted(wish.lint()))
          .help(Lint.suggest(wish.lint()));
    }
  }

  /** A compiler with these options; dumps go to {@code console}. */
  SysletCompiler compiler(Console console) {
    SysletCompiler compiler = new SysletCompiler();
    for (Path folder : folders) {
      compiler.folder(folder);
    }
    compiler.abi(family()).optimizing(optimizing());
    for (Wish wish : wishes) {
      apply(wish, compiler);
    }
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
