// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;

/**
 * Findings as text, in rustc's shape: message, arrow to the place, the lines with the cause
 * underlined by {@code ^^^^} and the places that explain it by {@code ----}, notes and help.
 */
public final class TextPrinter {
  private final boolean colour;

  /**
   * Makes a printer.
   *
   * @param colour whether to use ANSI colours; the caller looks at NO_COLOR and the terminal
   */
  public TextPrinter(boolean colour) {
    this.colour = colour;
  }

  /** All of them, an empty line between two. */
  public String print(List<Diagnostic> diagnostics) {
    return String.join("\n", diagnostics.stream().map(this::print).toList());
  }

  /** One of them; ends with a line end. */
  public String print(Diagnostic diagnostic) {
    Paint paint = new Paint(colour, diagnostic.severity());
    StringBuilder out = new StringBuilder();
    out.append(paint.severity(diagnostic.severity().text() + "[" + diagnostic.kind().code() + "]"))
        .append(paint.strong(": " + Display.harmless(diagnostic.message())))
        .append('\n');
    Map<SourceFile, List<Snippet.Mark>> files = byFile(diagnostic);
    int gutter = gutter(files);
    boolean text = false;
    for (Map.Entry<SourceFile, List<Snippet.Mark>> entry : files.entrySet()) {
      boolean main = entry.getKey() == diagnostic.span().file();
      text |= places(entry.getKey(), entry.getValue(), main, gutter, paint, out);
    }
    trailer(diagnostic, gutter, text, paint, out);
    return out.toString();
  }

  private static Map<SourceFile, List<Snippet.Mark>> byFile(Diagnostic diagnostic) {
    Map<SourceFile, List<Snippet.Mark>> files = new LinkedHashMap<>();
    files
        .computeIfAbsent(diagnostic.span().file(), f -> new ArrayList<>())
        .add(new Snippet.Mark(diagnostic.span(), diagnostic.label(), true));
    for (Diagnostic.Place place : diagnostic.places()) {
      files
          .computeIfAbsent(place.span().file(), f -> new ArrayList<>())
          .add(new Snippet.Mark(place.span(), place.label(), false));
    }
    return files;
  }

  private static int gutter(Map<SourceFile, List<Snippet.Mark>> files) {
    int last =
        files.entrySet().stream()
            .filter(e -> shows(e.getKey()))
            .flatMap(e -> e.getValue().stream())
            .mapToInt(Snippet.Mark::lastLine)
            .max()
            .orElse(1);
    return String.valueOf(last).length();
  }

  /** A file without text, and an empty one that stands for a file that could not be read. */
  private static boolean shows(SourceFile file) {
    return file.hasText() && !file.text().isEmpty();
  }

  /** Whether lines of a source were printed. */
  private static boolean places(
      SourceFile file,
      List<Snippet.Mark> marks,
      boolean main,
      int gutter,
      Paint paint,
      StringBuilder out) {
    String indent = " ".repeat(gutter);
    if (shows(file)) {
      arrow(indent, main ? "-->" : ":::", marks.get(0).span(), "", paint, out);
      new Snippet(file, paint, gutter, out).print(marks);
      return true;
    }
    for (Snippet.Mark mark : marks) {
      arrow(indent, mark.primary() ? "-->" : ":::", mark.span(), mark.label(), paint, out);
    }
    return false;
  }

  private static void arrow(
      String indent, String arrow, Span span, String label, Paint paint, StringBuilder out) {
    String where = span.file().hasText() ? span.toString() : span.file().name() + ":" + span.line();
    out.append(paint.frame(indent + arrow)).append(' ').append(Display.harmless(where));
    if (!label.isEmpty()) {
      out.append(": ").append(Display.harmless(label));
    }
    out.append('\n');
  }

  private static void trailer(
      Diagnostic diagnostic, int gutter, boolean text, Paint paint, StringBuilder out) {
    String indent = " ".repeat(gutter + 1);
    if (text && !(diagnostic.notes().isEmpty() && diagnostic.helps().isEmpty())) {
      out.append(paint.frame(indent + "|")).append('\n');
    }
    for (String note : diagnostic.notes()) {
      remark(indent, "note", note, paint, out);
    }
    for (String help : diagnostic.helps()) {
      remark(indent, "help", help, paint, out);
    }
  }

  private static void remark(
      String indent, String word, String text, Paint paint, StringBuilder out) {
    String rest = "\n" + indent + " ".repeat(word.length() + 4);
    out.append(paint.frame(indent + "="))
        .append(' ')
        .append(paint.strong(word))
        .append(": ")
        .append(Display.harmless(text).replace("\n", rest))
        .append('\n');
  }
}
