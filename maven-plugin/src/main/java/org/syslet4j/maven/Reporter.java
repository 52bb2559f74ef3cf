// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Severity;
import org.syslet4j.compiler.diag.TextPrinter;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.maven.facade.Facades;
import org.syslet4j.maven.source.Source;

/**
 * Tells what is wrong with sources, through the build context: Maven prints it, an IDE marks the
 * line.
 */
final class Reporter {
  private final BuildContext context;
  private final Log log;
  private final Path base;
  private final TextPrinter printer = new TextPrinter(false);
  private int errors;
  private int warnings;
  private @Nullable String first;

  Reporter(BuildContext context, Log log, Path base) {
    this.context = context;
    this.log = log;
    this.base = base;
  }

  /** An IDE forgets what was wrong with these before. */
  void forget(List<Source> sources) {
    sources.forEach(source -> context.removeMessages(source.path().toFile()));
  }

  void findings(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      boolean error = diagnostic.severity() == Severity.ERROR;
      Span span = diagnostic.span();
      tell(
          span.file().name(),
          span.line(),
          span.column(),
          error,
          text(diagnostic),
          diagnostic.kind().code() + ": " + diagnostic.message());
    }
  }

  void problems(List<Facades.Problem> problems) {
    for (Facades.Problem problem : problems) {
      String name = problem.source().name();
      tell(name, problem.line(), problem.column(), true, problem.message(), problem.message());
    }
  }

  /** A file that is not laid out in the one style. */
  void unformatted(Source source) {
    String message = "not formatted; `mvn syslet4j:format` rewrites it";
    tell(source.name(), 1, 1, true, message, message);
  }

  /** What leaves something out, and is right so. */
  void notes(List<Diagnostic> notes) {
    notes.forEach(note -> log.info("left out of one architecture: " + text(note)));
  }

  /** The severity's word stands in front already. */
  private String text(Diagnostic diagnostic) {
    String text = printer.print(diagnostic).stripTrailing();
    return text.substring(text.indexOf('['));
  }

  private void tell(String name, int line, int column, boolean error, String text, String summary) {
    errors += error ? 1 : 0;
    warnings += error ? 0 : 1;
    File file = file(name);
    if (file == null) { // a text that is no file: built into the compiler
      if (error) {
        log.error(text);
      } else {
        log.warn(text);
      }
    } else {
      int severity = error ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
      context.addMessage(file, line, column, text, severity, null);
    }
    if (error && first == null) {
      first = name + ":" + line + ":" + column + ": " + summary;
    }
  }

  private @Nullable File file(String name) {
    Path path = base.resolve(name);
    return name.startsWith("<") && !Files.exists(path) ? null : path.toFile();
  }

  /**
   * Ends the goal if there was an error.
   *
   * @param failOnWarning whether a warning is enough
   */
  void check(boolean failOnWarning) throws MojoFailureException {
    if (errors > 0) {
      String others = errors == 1 ? "" : "\n" + (errors - 1) + " more: see above";
      throw new MojoFailureException(first + others);
    }
    if (failOnWarning && warnings > 0) {
      throw new MojoFailureException(
          warnings
              + (warnings == 1 ? " warning" : " warnings")
              + ", and failOnWarning is set: see above");
    }
  }
}
