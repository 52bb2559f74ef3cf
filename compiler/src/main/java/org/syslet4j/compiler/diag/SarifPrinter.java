// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.syslet4j.compiler.source.Span;

/**
 * Findings as one SARIF 2.1.0 log, for tools that show findings of many checkers: a run with the
 * rules that were broken and a result for each finding. Columns count from 1, in code points.
 */
public final class SarifPrinter {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final String version;
  private final StringBuilder out = new StringBuilder();

  /**
   * Makes a printer.
   *
   * @param version of the command, as the log names its maker
   */
  public SarifPrinter(String version) {
    this.version = version;
  }

  /** All of them; ends with a line end. */
  public String print(List<Diagnostic> diagnostics) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    diagnostics.forEach(d -> kinds.add(d.kind()));
    List<Kind> rules = new ArrayList<>(kinds);
    out.setLength(0);
    out.append("{\"$schema\":");
    Json.quoted(out, SCHEMA);
    out.append(",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"syslet4j\",");
    text("version", version);
    out.append(",\"rules\":[");
    for (int i = 0; i < rules.size(); i++) {
      out.append(i == 0 ? "" : ",");
      rule(rules.get(i));
    }
    out.append("]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[");
    for (int i = 0; i < diagnostics.size(); i++) {
      out.append(i == 0 ? "\n" : ",\n");
      result(diagnostics.get(i), rules.indexOf(diagnostics.get(i).kind()));
    }
    return out.append("]}]}\n").toString();
  }

  private void rule(Kind kind) {
    out.append('{');
    text("id", kind.code());
    text(
        ",",
        "name",
        Lint.of(kind).map(Lint::text).orElse(kind.name().toLowerCase(java.util.Locale.ROOT)));
    out.append(",\"shortDescription\":{");
    text("text", Explanation.of(kind).title());
    out.append("},\"defaultConfiguration\":{");
    text("level", kind.severity().text());
    out.append("}}");
  }

  private void result(Diagnostic d, int rule) {
    out.append('{');
    text("ruleId", d.kind().code());
    out.append(",\"ruleIndex\":").append(rule);
    text(",", "level", d.severity().text());
    message(",", d.label().isEmpty() ? d.message() : d.message() + ": " + d.label());
    out.append(",\"locations\":[{");
    place(d.span());
    out.append("}],\"relatedLocations\":[");
    for (int i = 0; i < d.places().size(); i++) {
      out.append(i == 0 ? "{" : ",{").append("\"id\":").append(i + 1).append(',');
      place(d.places().get(i).span());
      message(",", d.places().get(i).label());
      out.append('}');
    }
    out.append("],\"properties\":{");
    texts("notes", d.notes());
    out.append(',');
    texts("help", d.helps());
    out.append("}}");
  }

  private void place(Span span) {
    out.append("\"physicalLocation\":{\"artifactLocation\":{");
    text("uri", uri(span.file().name()));
    out.append("},\"region\":{\"startLine\":").append(span.line());
    if (span.file().hasText()) {
      out.append(",\"startColumn\":").append(span.column());
      out.append(",\"endLine\":").append(span.endLine());
      out.append(",\"endColumn\":").append(span.endColumn());
    }
    out.append("}}");
  }

  /** A name of a file as a relative or absolute reference. */
  private static String uri(String name) {
    StringBuilder uri = new StringBuilder(name.startsWith("/") ? "file://" : "");
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return uri.toString();
  }

  private void message(String before, String text) {
    out.append(before).append("\"message\":{");
    text("text", text);
    out.append('}');
  }

  private void text(String key, String value) {
    text("", key, value);
  }

  private void text(String before, String key, String value) {
    out.append(before).append('"').append(key).append("\":");
    Json.quoted(out, value);
  }

  private void texts(String key, List<String> values) {
    out.append('"').append(key).append("\":[");
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : ",");
      Json.quoted(out, values.get(i));
    }
    out.append(']');
  }
}
