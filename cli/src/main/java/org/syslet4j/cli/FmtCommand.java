// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.format.Formatter;
import org.syslet4j.compiler.parse.SourceLoader;
import org.syslet4j.compiler.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code syslet fmt}: sources in the one style. */
@Command(
    name = "fmt",
    description = "Lays out sources in the one style; comments and empty lines between stay.",
    footer = {
      "",
      "Files are rewritten where that changes them; what has errors is left alone.",
      "Without a file, or for -, it reads stdin and writes stdout. Loads no native code."
    })
final class FmtCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--check",
      description = "Writes nothing; names the files that would change, with status 1 if any.")
  private boolean check;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Sources; - is stdin.")
  private List<String> files = List.of("-");

  FmtCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int status = ExitStatus.DONE;
    for (String file : files) {
      status = Math.max(status, format(file));
    }
    return status;
  }

  private int format(String file) {
    byte[] content = Input.read(file, console);
    if (Images.isImage(content)) {
      throw Problem.input(Input.called(file) + " is compiled")
          .help("`syslet dis " + file + "` shows it");
    }
    String formatted = formatted(Input.called(file), content);
    if (formatted == null) {
      return ExitStatus.FAILED;
    }
    byte[] result = formatted.getBytes(StandardCharsets.UTF_8);
    boolean same = Arrays.equals(content, result);
    if (check) {
      if (!same) {
        console.out().println(Printable.line(Input.called(file)));
      }
      return same ? ExitStatus.DONE : ExitStatus.FAILED;
    }
    if (file.equals("-")) {
      console.out().write(result, 0, result.length);
    } else if (!same) {
      replace(file, result);
    }
    return ExitStatus.DONE;
  }

  /** Null when it has errors, which were printed. */
  private @Nullable String formatted(String name, byte[] content) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile source = SourceLoader.of(name, content, diagnostics);
    String formatted = source == null ? null : Formatter.format(source, diagnostics).orElse(null);
    if (formatted == null) {
      console.err().print(console.printer().print(diagnostics.sorted()));
    }
    return formatted;
  }

  /** All of it or nothing: a new file, with the permissions of the old one, takes its place. */
  private static void replace(String file, byte[] content) {
    try {
      Path old = Input.path(file).toRealPath();
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(old);
      Path fresh = Files.createTempFile(old.getParent(), ".syslet", ".fmt");
      try {
        Files.write(fresh, content);
        Files.setPosixFilePermissions(fresh, permissions);
        Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw Problem.input("cannot write " + Printable.quoted(file) + ": " + Input.why(file, e));
    }
  }
}
