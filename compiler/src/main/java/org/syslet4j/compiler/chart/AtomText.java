// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.CallTable;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;

/** Atoms as people would write them: cells by their names, constants by their values. */
final class AtomText {
  private static final int LONGEST_DATA = 24;

  private final Image image;
  private final Map<Integer, String> cells = new HashMap<>();

  AtomText(Image image) {
    this.image = image;
    for (Image.CellName name : image.debug().names()) {
      cells.put(name.offset(), name.name());
    }
    int number = 0;
    for (Image.Cell cell : image.cells()) {
      boolean constant = !cell.writable() && !isBound(cell.offset());
      String text = constant ? constant(cell) : "c" + number;
      cells.putIfAbsent(cell.offset(), text);
      number++;
    }
  }

  private boolean isBound(int offset) {
    return image.params().stream()
        .anyMatch(p -> p.bindings().stream().anyMatch(b -> b.cell() == offset));
  }

  private String constant(Image.Cell cell) {
    if (cell.kind() == Image.Cell.Kind.NUMBER) {
      return Long.toString(cell.value());
    }
    long at = cell.value();
    Image.Layout layout = image.layout();
    if (at >= layout.dataStart() && at < layout.dataStart() + image.data().size()) {
      return data((int) at - layout.dataStart());
    }
    for (int i = 0; i < image.buffers().size(); i++) {
      Image.Buffer buffer = image.buffers().get(i);
      long into = at - buffer.offset();
      if (into >= 0 && into < buffer.size()) {
        return "&b" + i + (into == 0 ? "" : "+" + into);
      }
    }
    String named = cells.get((int) at);
    return "&" + (named == null ? at : named);
  }

  private String data(int start) {
    byte[] all = image.data().toArray();
    int end = start;
    while (end < all.length && all[end] != 0 && end - start < LONGEST_DATA) {
      end++;
    }
    String text = new String(all, start, end - start, StandardCharsets.ISO_8859_1);
    StringBuilder shown = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      shown.append(c >= ' ' && c < 127 ? c : '.');
    }
    return shown.append(end - start == LONGEST_DATA ? "...\"" : "\"").toString();
  }

  /** {@code n = read(src, &b0, 65536)}. */
  String atom(int index) {
    Image.Atom atom = image.atoms().get(index);
    List<String> args = new ArrayList<>();
    atom.args().forEach(arg -> args.add(place(arg)));
    String mode =
        (atom.flags() & AtomFlags.ASYNC) != 0
            ? "async "
            : (atom.flags() & AtomFlags.SYNC) != 0 ? "sync " : "";
    String call =
        mode
            + CallTable.LINUX.nameOf(image.arch(), atom.nr())
            + "("
            + String.join(", ", args)
            + ")";
    return atom.ret() == Image.NULL ? call : place(atom.ret()) + " = " + call;
  }

  private String place(int offset) {
    String cell = cells.get(offset);
    if (cell != null) {
      return cell;
    }
    for (int i = 0; i < image.buffers().size(); i++) {
      Image.Buffer buffer = image.buffers().get(i);
      if (offset >= buffer.offset() && offset < buffer.offset() + buffer.size()) {
        return "b" + i + "[" + (offset - buffer.offset()) + "]";
      }
    }
    return "@" + offset;
  }

  /** When the stop condition of an atom is true. */
  String condition(int index) {
    int flags = image.atoms().get(index).flags();
    if ((flags & AtomFlags.STOP_ON_ZERO) != 0) {
      return "zero";
    }
    if ((flags & AtomFlags.STOP_ON_NONZERO) != 0) {
      return "not zero";
    }
    return (flags & AtomFlags.STOP_ON_NON_POSITIVE) != 0 ? "not positive" : "negative";
  }

  /** How a chain may end behind an atom, one line each. */
  List<String> endings(int index) {
    List<String> endings = new ArrayList<>();
    for (Outcome outcome : image.outcomes()) {
      if (outcome.lastAtom() == index) {
        endings.add(ending(outcome));
      }
    }
    return endings;
  }

  private String ending(Outcome outcome) {
    StringBuilder text = new StringBuilder();
    for (Outcome.Test test : outcome.tests()) {
      String condition = test.condition().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      text.append(text.isEmpty() ? "if " : " and ")
          .append(place(test.cell()))
          .append(" is ")
          .append(condition);
    }
    text.append(text.isEmpty() ? "" : ": ");
    if (outcome.ending() instanceof Outcome.Failed failed) {
      return text.append("fail ").append(value(failed.errno())).toString();
    }
    List<String> values = new ArrayList<>();
    ((Outcome.Returned) outcome.ending()).values().forEach(v -> values.add(value(v)));
    return text.append("return ").append(String.join(", ", values)).toString().stripTrailing();
  }

  private String value(Outcome.Value value) {
    return value.cell() == Image.NULL ? Long.toString(value.constant()) : place(value.cell());
  }
}
