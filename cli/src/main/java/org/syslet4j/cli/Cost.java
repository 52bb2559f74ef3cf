// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.cli;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.diag.JsonPrinter;
import org.syslet4j.image.Image;

/**
 * What a syslet costs in atoms: those that a run may come to, line by line, and apart from them
 * those that only a cancelled run needs for its clean-up.
 */
final class Cost {
  private final Image image;
  private final BitSet reached;

  /** A line of a source; an empty file where the image does not know. */
  private record Line(String file, int line) {}

  /** Its atoms, and the text of the first of them. */
  private record Atoms(int count, String text) {}

  Cost(Image image) {
    this.image = image;
    this.reached = reached(image);
  }

  private static BitSet reached(Image image) {
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 0; i < image.atoms().size(); i++) {
      index.put(image.atoms().get(i).offset(), i);
    }
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(image.entry());
    while (!open.isEmpty()) {
      Integer at = open.pop();
      if (at != null && !reached.get(at)) {
        reached.set(at);
        Image.Atom atom = image.atoms().get(at);
        push(index.get(atom.next()), open);
        if ((atom.flags() & AtomFlags.SKIP_TO_NEXT_ON_STOP) != 0) {
          push(index.get(atom.offset() + AtomLayout.SIZE), open);
        }
      }
    }
    return reached;
  }

  private static void push(@Nullable Integer atom, Deque<Integer> open) {
    if (atom != null) {
      open.push(atom);
    }
  }

  private int atoms() {
    return reached.cardinality();
  }

  private int onCancel() {
    return image.atoms().size() - atoms();
  }

  private String abi() {
    boolean extended =
        image.atoms().stream()
            .anyMatch(a -> PseudoCall.of(a.nr()).map(PseudoCall::extended).orElse(false));
    return extended ? "extended" : "2007";
  }

  /** In the order of files and lines. */
  private Map<Line, Atoms> lines() {
    Map<String, Map<Integer, Atoms>> files = new LinkedHashMap<>();
    for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
      boolean known = i < image.debug().places().size();
      Image.Place place = known ? image.debug().places().get(i) : new Image.Place(-1, 0, 0, "");
      String file =
          place.file() >= 0 && place.file() < image.debug().files().size()
              ? image.debug().files().get(place.file())
              : "";
      files
          .computeIfAbsent(file, key -> new TreeMap<>())
          .merge(
              place.line(),
              new Atoms(1, place.text()),
              (a, b) -> new Atoms(a.count + b.count, a.text));
    }
    Map<Line, Atoms> lines = new LinkedHashMap<>();
    files.forEach((file, inFile) -> inFile.forEach((l, a) -> lines.put(new Line(file, l), a)));
    return lines;
  }

  /** For people: the total, then a row for each line. */
  String text() {
    StringBuilder out = new StringBuilder();
    out.append(image.name()).append(": ").append(count(atoms()));
    if (onCancel() > 0) {
      out.append(", and ").append(onCancel()).append(" that only a cancelled run needs");
    }
    out.append(abi().equals("extended") ? " (extended family)\n" : "\n");
    lines()
        .forEach(
            (line, atoms) -> {
              String where = line.file.isEmpty() ? "?" : line.file + ":" + line.line;
              out.append(String.format("%5d  %s", atoms.count, where));
              out.append(atoms.text.isEmpty() ? "" : "  " + atoms.text).append('\n');
            });
    return out.toString();
  }

  private static String count(int atoms) {
    return atoms + (atoms == 1 ? " atom" : " atoms");
  }

  /** For programs: one object on one line. */
  String json() {
    StringBuilder out = new StringBuilder("{\"syslet\":");
    out.append(JsonPrinter.quoted(image.name()));
    out.append(",\"atoms\":").append(atoms());
    out.append(",\"onCancel\":").append(onCancel());
    out.append(",\"arch\":").append(JsonPrinter.quoted(image.arch().text()));
    out.append(",\"abi\":").append(JsonPrinter.quoted(abi()));
    out.append(",\"lines\":[");
    String comma = "";
    for (Map.Entry<Line, Atoms> entry : lines().entrySet()) {
      out.append(comma).append("{\"file\":").append(JsonPrinter.quoted(entry.getKey().file));
      out.append(",\"line\":").append(entry.getKey().line);
      out.append(",\"atoms\":").append(entry.getValue().count).append('}');
      comma = ",";
    }
    return out.append("]}\n").toString();
  }
}
