// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.SourceLoader;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.image.Image;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The program that {@code run} and {@code debug} are told to run: a file, or a text. */
final class Target {
  @Mixin private CompileOptions options = new CompileOptions();

  @Mixin private OneLiner text = new OneLiner();

  @Parameters(
      arity = "0..2",
      paramLabel = "FILE [SYSLET]",
      description = "A source or an .atoms file, - for stdin; and which syslet of several.")
  private List<String> names = List.of();

  private @Nullable Map<Image, List<Span>> places;

  /** The machine's architecture, if chains can run on it. */
  static Arch here() {
    return Arch.current()
        .orElseThrow(
            () ->
                Problem.environment("chains cannot run on " + System.getProperty("os.arch"))
                    .help("check, compile and dis work here"));
  }

  /** Whether stdin is the program. */
  boolean isStdin() {
    return !text.given() && !names.isEmpty() && names.get(0).equals("-");
  }

  /** Null when there are errors, which were printed. */
  @Nullable Program load(Console console) {
    if (!text.given() && names.isEmpty()) {
      throw Problem.usage("there is nothing to run").help("name a file, or write -e TEXT");
    }
    SysletCompiler compiler = options.compiler(console).archs(here());
    SourceFile oneLiner = text.source();
    if (oneLiner != null) {
      return compiled(compiler.script(oneLiner), oneLiner, console);
    }
    String file = names.get(0);
    byte[] content = Input.read(file, console);
    String name = Input.called(file);
    if (Images.isImage(content) || file.endsWith(".atoms")) {
      return new Program(name, Images.verified(file, content), null);
    }
    SourceFile source = SourceLoader.of(name, content, new Diagnostics());
    return source == null
        ? compiled(compiler.file(name, content), SourceFile.of(name, ""), console)
        : compiled(compiler.source(source), source, console);
  }

  /** The program shall know where its atoms stand; nobody else has to wait for that. */
  void keepsPlaces() {
    places = new IdentityHashMap<>();
  }

  private @Nullable Program compiled(SysletCompiler compiler, SourceFile source, Console console) {
    Map<Image, List<Span>> kept = places;
    if (kept != null) {
      compiler.atoms(kept::put);
    }
    Compilation compilation = compiler.compile();
    int status = Findings.print(compilation, console);
    return status == ExitStatus.DONE
        ? new Program(source.name(), compilation.bundle(), source, kept == null ? Map.of() : kept)
        : null;
  }

  /** The syslet that was named, or the only one. */
  Image pick(Program program) {
    int given = text.given() ? 0 : 1;
    if (names.size() > given + 1) {
      throw Problem.usage("nothing is expected at " + Printable.quoted(names.get(given + 1)));
    }
    return program.pick(names.size() > given ? names.get(given) : null, here());
  }
}
