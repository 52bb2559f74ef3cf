// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.syslet4j.abi.CallTable;

/** Prints the text form of one image. */
final class TextPrinter {
  /** The words of the flags' bits, from bit 0. */
  static final List<String> FLAGS =
      List.of(
          "async",
          "sync",
          "no_complete",
          "stop_nonzero",
          "stop_zero",
          "stop_negative",
          "stop_nonpositive",
          "skip");

  private static final int LITERAL = 64;

  private final Image image;
  private final StringBuilder out = new StringBuilder(4096);
  private final Map<Long, String> starts = new HashMap<>();
  private final Map<Integer, String> cellNames = new HashMap<>();

  TextPrinter(Image image) {
    this.image = image;
    for (int i = image.cells().size() - 1; i >= 0; i--) {
      starts.put((long) image.cells().get(i).offset(), "c" + i);
    }
    for (int i = image.atoms().size() - 1; i >= 0; i--) {
      starts.put((long) image.atoms().get(i).offset(), "a" + i);
    }
    image.debug().names().forEach(name -> cellNames.put(name.offset(), name.name()));
  }

  String print() {
    Image.Layout layout = image.layout();
    line(
        "image ",
        TextForm.name(image.name()),
        " ",
        image.arch().text(),
        image.extended() ? " extended" : "");
    item("layout cells ", layout.cellsStart(), " structs ", layout.structsStart());
    out.append(" data ")
        .append(layout.dataStart())
        .append(" buffers ")
        .append(layout.buffersStart());
    out.append(" size ").append(layout.size()).append('\n');
    line("  entry ", atomIndex(image.entry()));
    params();
    atoms();
    cells();
    buffers();
    data();
    outcomes();
    debug();
    return out.toString();
  }

  private void item(Object... parts) {
    out.append("  ");
    for (Object part : parts) {
      out.append(part);
    }
  }

  private void line(Object... parts) {
    for (Object part : parts) {
      out.append(part);
    }
    out.append('\n');
  }

  private void params() {
    for (Image.StructLayout struct : image.structs()) {
      item(
          "struct ",
          TextForm.name(struct.name()),
          " size ",
          struct.size(),
          " align ",
          struct.align());
      line(
          struct.fields().stream()
              .map(TextPrinter::field)
              .collect(Collectors.joining(", ", " { ", " }")));
    }
    for (Image.Param param : image.params()) {
      item("param ", TextForm.name(param.name()), ": ", word(param.type()));
      out.append(param.struct().isEmpty() ? "" : " of " + TextForm.name(param.struct()));
      out.append(param.written() ? " written" : "");
      out.append(param.hasDefault() ? " = " + param.defaultValue() : "");
      out.append(param.bindings().isEmpty() ? "" : " -> ");
      line(
          param.bindings().stream()
              .map(binding -> word(binding.source()) + " " + where(binding.cell()))
              .collect(Collectors.joining(", ")));
    }
    for (Image.Result result : image.results()) {
      String name = result.name().isEmpty() ? "" : " " + TextForm.name(result.name());
      line("  result", name, ": ", word(result.type()));
    }
  }

  private static String field(Image.StructField field) {
    return TextForm.name(field.name())
        + ": "
        + TextForm.name(field.type())
        + (field.count() == 1 ? "" : "[" + field.count() + "]")
        + " @"
        + field.offset()
        + "+"
        + field.size();
  }

  private void atoms() {
    for (int i = 0; i < image.atoms().size(); i++) {
      Image.Atom atom = image.atoms().get(i);
      int start = out.length();
      item("a", i, " @", atom.offset(), "+", atom.size(), " ");
      out.append(CallTable.LINUX.nameOf(image.arch(), atom.nr()));
      out.append(atom.args().stream().map(this::where).collect(Collectors.joining(", ", "(", ")")));
      out.append(atom.ret() == Image.NULL ? "" : " -> " + where(atom.ret()));
      flags(atom.flags());
      out.append(atom.next() == Image.NULL ? "" : " next " + where(atom.next()));
      comment(start, placeOf(i));
    }
  }

  private void flags(int flags) {
    for (int bit = 0; bit < FLAGS.size(); bit++) {
      if ((flags & 1 << bit) != 0) {
        out.append(' ').append(FLAGS.get(bit));
      }
    }
    int unknown = flags & -1 << FLAGS.size();
    if (unknown != 0) {
      out.append(" flags ").append(unknown);
    }
  }

  private void comment(int start, String text) {
    if (!text.isEmpty()) {
      int column = out.length() - start;
      out.append(" ".repeat(Math.max(2, 64 - column))).append("// ").append(TextForm.oneLine(text));
    }
    out.append('\n');
  }

  private String placeOf(int index) {
    if (index >= image.debug().places().size()) {
      return "";
    }
    Image.Place place = image.debug().places().get(index);
    return image.debug().where(index) + (place.text().isEmpty() ? "" : "  " + place.text());
  }

  private void cells() {
    for (int i = 0; i < image.cells().size(); i++) {
      Image.Cell cell = image.cells().get(i);
      int start = out.length();
      item("c", i, " @", cell.offset(), cell.writable() ? " = " : " const = ");
      out.append(value(cell));
      comment(start, cellNames.getOrDefault(cell.offset(), ""));
    }
  }

  private String value(Image.Cell cell) {
    return switch (cell.kind()) {
      case NUMBER -> Long.toString(cell.value());
      case ADDRESS -> "&" + where(cell.value());
      case PROCESS -> "process";
    };
  }

  private void buffers() {
    for (int i = 0; i < image.buffers().size(); i++) {
      Image.Buffer buffer = image.buffers().get(i);
      item("b", i, " @", buffer.offset(), "+", buffer.size());
      byte[] init = buffer.init().toArray();
      line(init.length == 0 ? "" : " = " + TextForm.quote(init, 0, init.length));
    }
  }

  private void data() {
    byte[] data = image.data().toArray();
    int from = 0;
    while (from < data.length) {
      int to = from;
      while (to < data.length && to - from < LITERAL && data[to] != 0) {
        to++;
      }
      to = Math.min(to + 1, data.length);
      line("  d+", from, " ", TextForm.quote(data, from, to));
      from = to;
    }
  }

  private void outcomes() {
    for (Outcome outcome : image.outcomes()) {
      item("on ", atomIndex(outcome.lastAtom()));
      out.append(outcome.tests().isEmpty() ? "" : " if ");
      out.append(
          outcome.tests().stream()
              .map(test -> where(test.cell()) + " " + word(test.condition()))
              .collect(Collectors.joining(", ")));
      if (outcome.ending() instanceof Outcome.Returned returned) {
        line(
            returned.values().stream()
                .map(this::value)
                .collect(Collectors.joining(", ", ": return(", ")")));
      } else if (outcome.ending() instanceof Outcome.Failed failed) {
        int start = out.lastIndexOf("\n") + 1;
        out.append(": fail(").append(value(failed.errno())).append(')');
        out.append(failed.atom() == -1 ? "" : " at " + atomIndex(failed.atom()));
        out.append(failed.place() == -1 ? "" : " place " + failed.place());
        comment(start, failed.place() < 0 ? "" : placeOf(failed.place()));
      }
    }
    if (!image.unwind().isEmpty()) {
      List<String> rows = new ArrayList<>();
      image.unwind().forEach(row -> rows.add(unwind(row)));
      line("  unwind(", String.join(", ", rows), ")");
    }
  }

  private static String unwind(int row) {
    if (row == -1 || row == Image.LATER) {
      return row == -1 ? "-" : "later";
    }
    return (Image.isAlone(row) ? "only " : "") + atomIndex(Image.cleanUp(row));
  }

  private void debug() {
    if (!image.doc().isEmpty()) {
      line("  doc ", TextForm.quote(image.doc()));
    }
    image.debug().files().forEach(file -> line("  file ", TextForm.quote(file)));
    for (Image.Place place : image.debug().places()) {
      item("place ", place.file(), " ", place.line(), " ", place.column());
      line(" ", TextForm.quote(place.text()));
    }
    for (Image.CellName name : image.debug().names()) {
      line("  name ", where(name.offset()), " ", TextForm.quote(name.name()));
    }
  }

  private String value(Outcome.Value value) {
    return value.cell() == Image.NULL ? value.constant() + "" : where(value.cell());
  }

  private static String atomIndex(int index) {
    return index < 0 ? "a " + index : "a" + index;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** What lies at {@code offset}. */
  private String where(long offset) {
    String start = starts.get(offset);
    if (start != null) {
      return start;
    }
    for (int i = 0; i < image.buffers().size(); i++) {
      long into = offset - image.buffers().get(i).offset();
      if (into >= 0 && into < image.buffers().get(i).size()) {
        return "b" + i + (into == 0 ? "" : "+" + into);
      }
    }
    long into = offset - image.layout().dataStart();
    return into >= 0 && into < image.data().size() ? "d+" + into : "@" + offset;
  }
}
