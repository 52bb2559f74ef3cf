// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.diag;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.compiler.source.Span;

/**
 * One finding: what, where, which other places explain it, and the way out.
 *
 * @param severity that of its kind; a lint's depends on its level
 * @param message one sentence that holds the offending value
 * @param span the cause
 * @param label what stands beside the carets; may be empty
 * @param places other places that explain it
 * @param notes facts; may be empty
 * @param helps ways out; may be empty
 */
public record Diagnostic(
    Kind kind,
    Severity severity,
    String message,
    Span span,
    String label,
    List<Place> places,
    List<String> notes,
    List<String> helps) {
  public Diagnostic {
    places = List.copyOf(places);
    notes = List.copyOf(notes);
    helps = List.copyOf(helps);
  }

  /** A labelled place. */
  public record Place(Span span, String label) {}

  /** The same at another severity, with one more note unless that is empty. */
  Diagnostic at(Severity wanted, String note) {
    List<String> all = new ArrayList<>(notes);
    if (!note.isEmpty()) {
      all.add(note);
    }
    return new Diagnostic(kind, wanted, message, span, label, places, all, helps);
  }

  /** Starts a diagnostic; the message is the kind's pattern filled with {@code values}. */
  public static Builder of(Kind kind, Span span, Object... values) {
    return new Builder(kind, span, kind.format(values));
  }

  /** Collects the parts of a {@link Diagnostic}. */
  public static final class Builder {
    private final Kind kind;
    private final Span span;
    private final String message;
    private String label = "";
    private final List<Place> places = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> helps = new ArrayList<>();

    private Builder(Kind kind, Span span, String message) {
      this.kind = kind;
      this.span = span;
      this.message = message;
    }

    public Builder label(String text) {
      label = text;
      return this;
    }

    public Builder place(Span where, String text) {
      places.add(new Place(where, text));
      return this;
    }

    public Builder note(String text) {
      notes.add(text);
      return this;
    }

    public Builder help(String text) {
      helps.add(text);
      return this;
    }

    public Diagnostic build() {
      return new Diagnostic(kind, kind.severity(), message, span, label, places, notes, helps);
    }
  }
}
