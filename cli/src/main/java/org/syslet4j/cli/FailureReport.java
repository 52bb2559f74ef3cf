// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.syslet4j.SysletException;
import org.syslet4j.SysletTimeoutException;
import org.syslet4j.abi.Errno;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.image.Image;

/** A failed run as a finding: the call, its arguments, the errno, and the line of the source. */
final class FailureReport {
  private final SysletException failure;
  private final Image image;
  private final Program program;

  private FailureReport(SysletException failure, Image image, Program program) {
    this.failure = failure;
    this.image = image;
    this.program = program;
  }

  static void print(
      SysletException failure, Image image, Program program, Arguments arguments, Console console) {
    FailureReport report = new FailureReport(failure, image, program);
    Diagnostic.Builder finding = Diagnostic.of(Kind.RUN_FAILED, report.span(), report.message());
    failure.error().ifPresent(errno -> finding.label(errno.name()));
    if (failure instanceof SysletTimeoutException) {
      finding.note(
          failure.cleanedUp()
              ? "it was stopped, and its clean-up has run"
              : "it was stopped, and its clean-up was cut off, as it has no end");
    }
    failure
        .moved()
        .filter(moved -> moved.atom() != failure.atom() || !report.isStopped())
        .ifPresent(moved -> finding.note(background(moved)));
    if (failure instanceof SysletTimeoutException && !failure.values().isEmpty()) {
      finding.note("so far: " + report.values());
    }
    if (failure.error().orElse(null) == Errno.EBADF) {
      explain(arguments.descriptors(), finding);
    }
    console.err().print(console.printer().print(finding.build()));
  }

  private boolean isStopped() {
    return failure instanceof SysletTimeoutException;
  }

  private static String background(SysletException.Moved moved) {
    return "it had gone on in the background at "
        + moved.call()
        + (moved.place().isEmpty() ? "" : ", " + moved.place() + ",")
        + " before it failed";
  }

  private static void explain(Map<String, Long> descriptors, Diagnostic.Builder finding) {
    descriptors.forEach(
        (name, fd) -> {
          if (fd >= 0 && !Files.exists(Path.of("/proc/self/fd/" + fd))) {
            finding.help(
                "descriptor "
                    + fd
                    + ", given as --"
                    + name
                    + ", is not open; a shell opens it with "
                    + fd
                    + ">FILE or "
                    + fd
                    + "<FILE");
          }
        });
  }

  private String values() {
    return failure.values().entrySet().stream()
        .map(entry -> Printable.line(entry.getKey()) + "=" + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The place stands below it already. */
  private String message() {
    String message = String.valueOf(failure.getMessage());
    String end = " at " + failure.place();
    return message.endsWith(end) ? message.substring(0, message.length() - end.length()) : message;
  }

  private Span span() {
    for (Image.Place place : image.debug().places()) {
      int file = place.file();
      if (file >= 0 && place.line() > 0 && failure.place().equals(where(place))) {
        return span(image.debug().files().get(file), place);
      }
    }
    SourceFile nowhere =
        SourceFile.of(failure.place().isEmpty() ? image.name() : failure.place(), "");
    return new Span(nowhere, 0, 0);
  }

  private String where(Image.Place place) {
    return image.debug().files().get(place.file()) + ":" + place.line() + ":" + place.column();
  }

  private Span span(String file, Image.Place place) {
    SourceFile source = new SourceText(program).file(file);
    String line = source.lineText(place.line());
    int column =
        line.offsetByCodePoints(
            0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
    String known = place.text();
    int length = common(line.substring(column), known);
    if (known.isEmpty() || length < Math.min(known.length(), 3)) {
      // No source, or another one by now: the image remembers the text itself.
      String pad = "\n".repeat(place.line() - 1) + " ".repeat(place.column() - 1);
      int start = pad.length();
      return new Span(SourceFile.of(file, pad + known), start, start + known.length());
    }
    int start = source.lineStart(place.line()) + column;
    return new Span(source, start, start + length);
  }

  private static int common(String a, String b) {
    int n = 0;
    while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }
}
