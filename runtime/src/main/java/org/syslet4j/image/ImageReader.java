// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomLayout;

/**
 * Reads the binary form, which {@link Section} draws. Whatever the bytes are, the answer is a
 * bundle or an {@link ImageFormatException}. Whether the images may run is for the {@link Verifier}
 * to say.
 */
public final class ImageReader {
  private ImageReader() {}

  /**
   * Whether {@code content} starts as an {@code .atoms} file does, so that a tool can tell it from
   * text.
   */
  public static boolean isBinary(byte[] content) {
    return content.length >= 8 && new ByteCursor(content).s64("the magic") == Section.MAGIC;
  }

  /**
   * The bundle in {@code content}.
   *
   * @throws ImageFormatException if it is no {@code .atoms} file, is damaged, or was written by a
   *     newer major version
   */
  public static Bundle read(byte[] content) {
    ByteCursor in = new ByteCursor(content);
    int count = header(in, content);
    List<Image> images = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      images.add(image(in));
    }
    in.end("the last image");
    return new Bundle(images);
  }

  private static int header(ByteCursor in, byte[] content) {
    if (!isBinary(content)) {
      throw noFile(content);
    }
    in.s64("the magic");
    int major = in.u16("the version");
    int minor = in.u16("the version");
    if (major != Section.MAJOR) {
      throw new ImageFormatException(
          8,
          "format version " + major + "." + minor + " where " + Section.MAJOR + ".x is understood",
          major > Section.MAJOR
              ? "use the syslet4j that wrote it, or a newer one"
              : "compile the source again");
    }
    int count = in.s32("the number of images");
    int length = in.s32("the length of the file");
    in.checksum(0, "the file header");
    if (length != content.length || length > Limits.FILE) {
      throw new ImageFormatException(
          16,
          "the file should have " + (length & 0xffffffffL) + " bytes and has " + content.length,
          length > Limits.FILE
              ? "the limit is " + Limits.FILE
              : "it was cut or added to: copy it again");
    }
    if (count < 0 || count > in.remaining() / Section.TABLE_ROW) {
      throw ByteCursor.damaged(12, "the number of images is " + (count & 0xffffffffL));
    }
    return count;
  }

  private static ImageFormatException noFile(byte[] content) {
    if (content.length == 0) {
      return new ImageFormatException(0, "the file is empty", "it was cut: copy it again");
    }
    boolean reversed =
        content.length >= 8
            && Long.reverseBytes(new ByteCursor(content).s64("the magic")) == Section.MAGIC;
    return reversed
        ? new ImageFormatException(
            0,
            "the bytes of the magic are in reverse order",
            ".atoms files are little-endian on every machine: take one that syslet compile wrote")
        : new ImageFormatException(
            0, "no .atoms file: its magic is missing", "compile the source with syslet compile");
  }

  private static Image image(ByteCursor in) {
    int start = in.at();
    record Row(int kind, int length, int crc) {}
    List<Row> table =
        in.list(
            Section.TABLE_ROW,
            "sections",
            () -> new Row(in.s32("a section"), in.s32("a section"), in.s32("a section")));
    in.checksum(start, "the section table");
    Map<Section, ByteCursor> sections = new EnumMap<>(Section.class);
    for (Row row : table) {
      Optional<Section> section = Section.of(row.kind);
      String what = section.map(s -> "section " + s.text()).orElse("section " + row.kind);
      int from = in.at();
      ByteCursor payload = in.slice(row.length, what);
      if (in.checksum(from, in.at()) != row.crc) {
        throw ByteCursor.damaged(from, "wrong checksum of " + what);
      }
      if (section.isPresent() && sections.put(section.get(), payload) != null) {
        throw ByteCursor.damaged(from, what + " is there twice");
      }
    }
    for (Section section : Section.values()) {
      if (section != Section.DEBUG && !sections.containsKey(section)) {
        throw ByteCursor.damaged(start, "section " + section.text() + " is missing");
      }
    }
    Image image = assemble(sections);
    sections.forEach((section, payload) -> payload.end("section " + section.text()));
    return image;
  }

  private static Image assemble(Map<Section, ByteCursor> sections) {
    ByteCursor head = sections.get(Section.HEADER);
    String name = head.string("the name");
    Arch arch = arch(head);
    int flagsAt = head.at();
    int flags = head.s32("the flags");
    if ((flags & ~1) != 0) {
      throw ByteCursor.damaged(flagsAt, "unknown flags 0x" + Integer.toHexString(flags));
    }
    Image.Layout layout =
        new Image.Layout(
            head.s32("the layout"),
            head.s32("the layout"),
            head.s32("the layout"),
            head.s32("the layout"),
            head.s32("the layout"));
    int entry = head.s32("the entry");
    ByteCursor data = sections.get(Section.DATA);
    ByteCursor debug = sections.get(Section.DEBUG);
    return new Image(
        name,
        debug == null ? "" : debug.string("the documentation"),
        arch,
        flags != 0,
        layout,
        entry,
        atoms(sections.get(Section.ATOMS)),
        cells(sections.get(Section.CELLS)),
        buffers(sections.get(Section.BUFFERS)),
        Bytes.of(data.raw(data.remaining(), "the data")),
        params(sections.get(Section.PARAMS)),
        structs(sections.get(Section.STRUCTS)),
        results(sections.get(Section.RESULTS)),
        outcomes(sections.get(Section.OUTCOMES)),
        ints(sections.get(Section.UNWIND), "unwind rows"),
        debug == null ? Image.Debug.NONE : debug(debug));
  }

  private static Arch arch(ByteCursor in) {
    int at = in.at();
    int audit = in.s32("the architecture");
    for (Arch arch : Arch.values()) {
      if (arch.audit() == audit) {
        return arch;
      }
    }
    throw new ImageFormatException(
        at,
        "unknown architecture 0x" + Integer.toHexString(audit),
        "use a syslet4j that knows it, or compile for x86_64 or aarch64");
  }

  private static List<Image.Atom> atoms(ByteCursor in) {
    return in.list(
        25,
        "atoms",
        () -> {
          int offset = in.s32("an atom");
          int size = in.s32("an atom");
          int flags = in.s32("an atom");
          int nr = in.s32("an atom");
          int ret = in.s32("an atom");
          int next = in.s32("an atom");
          int at = in.at();
          int count = in.u8("an atom");
          if (count > AtomLayout.MAX_ARGS) {
            throw ByteCursor.damaged(at, "an atom has " + count + " arguments");
          }
          List<Integer> args = new ArrayList<>(count);
          for (int i = 0; i < count; i++) {
            args.add(in.s32("an argument"));
          }
          return new Image.Atom(offset, size, flags, nr, ret, next, args);
        });
  }

  private static List<Image.Cell> cells(ByteCursor in) {
    return in.list(
        13,
        "cells",
        () -> {
          int offset = in.s32("a cell");
          int at = in.at();
          int flags = flags(in, 7, "a cell");
          if ((flags & 5) == 5) {
            throw ByteCursor.damaged(at, "a cell is both an address and the process");
          }
          return new Image.Cell(
              offset,
              (flags & 1) != 0
                  ? Image.Cell.Kind.ADDRESS
                  : (flags & 4) != 0 ? Image.Cell.Kind.PROCESS : Image.Cell.Kind.NUMBER,
              in.s64("a cell"),
              (flags & 2) != 0);
        });
  }

  private static int flags(ByteCursor in, int known, String what) {
    int at = in.at();
    int flags = in.u8(what);
    if ((flags & ~known) != 0) {
      throw ByteCursor.damaged(at, what + " has the unknown flags 0x" + Integer.toHexString(flags));
    }
    return flags;
  }

  private static List<Image.Buffer> buffers(ByteCursor in) {
    return in.list(
        12,
        "buffers",
        () ->
            new Image.Buffer(
                in.s32("a buffer"), in.s32("a buffer"), Bytes.of(in.bytes("a buffer's content"))));
  }

  private static List<Image.Param> params(ByteCursor in) {
    return in.list(
        14,
        "parameters",
        () -> {
          String name = in.string("a parameter's name");
          Image.ParamType type = in.constant(Image.ParamType.values(), "a parameter's type");
          String struct = in.string("a parameter's struct");
          int flags = flags(in, 3, "a parameter");
          boolean hasDefault = (flags & 1) != 0;
          return new Image.Param(
              name,
              type,
              struct,
              hasDefault,
              hasDefault ? in.s64("a default") : 0,
              (flags & 2) != 0,
              in.list(
                  5,
                  "bindings",
                  () ->
                      new Image.Binding(
                          in.constant(Image.Binding.Source.values(), "a binding"),
                          in.s32("a binding"))));
        });
  }

  private static List<Image.StructLayout> structs(ByteCursor in) {
    return in.list(
        16,
        "structs",
        () ->
            new Image.StructLayout(
                in.string("a struct's name"),
                in.s32("a struct"),
                in.s32("a struct"),
                in.list(
                    20,
                    "fields",
                    () ->
                        new Image.StructField(
                            in.string("a field's name"),
                            in.string("a field's type"),
                            in.s32("a field"),
                            in.s32("a field"),
                            in.s32("a field")))));
  }

  private static List<Image.Result> results(ByteCursor in) {
    return in.list(
        5,
        "results",
        () ->
            new Image.Result(
                in.string("a result's name"),
                in.constant(Image.ResultType.values(), "a result's type")));
  }

  private static List<Outcome> outcomes(ByteCursor in) {
    return in.list(
        13,
        "outcomes",
        () ->
            new Outcome(
                in.s32("an outcome"),
                in.list(
                    5,
                    "tests",
                    () ->
                        new Outcome.Test(
                            in.s32("a test"), in.constant(Outcome.Condition.values(), "a test"))),
                ending(in)));
  }

  private static Outcome.Ending ending(ByteCursor in) {
    int at = in.at();
    return switch (in.u8("an ending")) {
      case 0 -> new Outcome.Returned(in.list(4, "values", () -> value(in)));
      case 1 -> new Outcome.Failed(value(in), in.s32("a failure"), in.s32("a failure"));
      default -> throw ByteCursor.damaged(at, "an ending of unknown kind");
    };
  }

  private static Outcome.Value value(ByteCursor in) {
    int cell = in.s32("a value");
    return new Outcome.Value(cell, cell == Image.NULL ? in.s64("a value") : 0);
  }

  private static List<Integer> ints(ByteCursor in, String what) {
    return in.list(4, what, () -> in.s32(what));
  }

  private static Image.Debug debug(ByteCursor in) {
    return new Image.Debug(
        in.list(4, "files", () -> in.string("a file's name")),
        in.list(
            16,
            "places",
            () ->
                new Image.Place(
                    in.s32("a place"), in.s32("a place"), in.s32("a place"), in.string("a place"))),
        in.list(8, "names", () -> new Image.CellName(in.s32("a name"), in.string("a name"))));
  }
}
