// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.List;
import org.syslet4j.compiler.source.Span;

/**
 * Findings as JSON, one object to a line. Lines and columns count from 1, columns in code points;
 * {@code start} and {@code end} are offsets in UTF-16 units; {@code end} places lie behind the last
 * character.
 */
public final class JsonPrinter {
  /** It has no options. */
  public JsonPrinter() {}

  /** All of them, each ended by a line end. */
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    diagnostics.forEach(d -> out.append(print(d)).append('\n'));
    return out.toString();
  }

  /** One of them, without a line end. */
  public String print(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder("{");
    text(out, "code", diagnostic.kind().code());
    Lint.of(diagnostic.kind()).ifPresent(lint -> text(out.append(','), "lint", lint.text()));
    text(out.append(','), "severity", diagnostic.severity().text());
    text(out.append(','), "message", diagnostic.message());
    place(out.append(','), diagnostic.span(), diagnostic.label());
    out.append(",\"places\":[");
    String comma = "";
    for (Diagnostic.Place place : diagnostic.places()) {
      place(out.append(comma).append('{'), place.span(), place.label());
      out.append('}');
      comma = ",";
    }
    texts(out.append("],"), "notes", diagnostic.notes());
    texts(out.append(','), "help", diagnostic.helps());
    return out.append('}').toString();
  }

  private static void place(StringBuilder out, Span span, String label) {
    text(out, "file", span.file().name());
    number(out, "line", span.line());
    number(out, "column", span.column());
    number(out, "endLine", span.endLine());
    number(out, "endColumn", span.endColumn());
    if (span.file().hasText()) {
      number(out, "start", span.start());
      number(out, "end", span.end());
    }
    text(out.append(','), "label", label);
  }

  private static void number(StringBuilder out, String key, int value) {
    out.append(",\"").append(key).append("\":").append(value);
  }

  private static void texts(StringBuilder out, String key, List<String> values) {
    out.append('"').append(key).append("\":[");
    String comma = "";
    for (String value : values) {
      Json.quoted(out.append(comma), value);
      comma = ",";
    }
    out.append(']');
  }

  private static void text(StringBuilder out, String key, String value) {
    out.append('"').append(key).append("\":");
    Json.quoted(out, value);
  }

  /** {@code value} as a JSON string. */
  public static String quoted(String value) {
    StringBuilder out = new StringBuilder();
    Json.quoted(out, value);
    return out.toString();
  }
}
