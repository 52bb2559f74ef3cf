// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Writes the binary form, which {@link Section} draws. Equal bundles give equal bytes. Does not
 * judge what it writes: that is the {@link Verifier}'s part.
 */
public final class ImageWriter {
  private ImageWriter() {}

  /** The bytes of an {@code .atoms} file. */
  public static byte[] write(Bundle bundle) {
    ByteSink out = new ByteSink();
    parts(bundle).forEach(out::raw);
    return out.toArray();
  }

  /** The same in parts: what comes first, and the bytes of each image. */
  public static List<byte[]> parts(Bundle bundle) {
    List<byte[]> images = bundle.images().stream().map(ImageWriter::image).toList();
    byte[] header =
        new ByteSink()
            .s64(Section.MAGIC)
            .u16(Section.MAJOR)
            .u16(Section.MINOR)
            .s32(images.size())
            .s32(Section.FILE_HEADER + images.stream().mapToInt(image -> image.length).sum())
            .toArray();
    List<byte[]> parts = new ArrayList<>();
    parts.add(new ByteSink().raw(header).s32(crc(header)).toArray());
    parts.addAll(images);
    return parts;
  }

  /** The bytes of an {@code .atoms} file with one image. */
  public static byte[] write(Image image) {
    return write(new Bundle(List.of(image)));
  }

  /**
   * {@code bundle} without what only people read: places, names and documentation. The same program
   * gives the same stripped bytes whichever front door it came through.
   */
  public static Bundle stripDebug(Bundle bundle) {
    return new Bundle(
        bundle.images().stream().map(ImageWriter::stripDebug).collect(Collectors.toList()));
  }

  /** {@code image} without what only people read. */
  public static Image stripDebug(Image image) {
    return new Image(
        image.name(),
        "",
        image.arch(),
        image.extended(),
        image.layout(),
        image.entry(),
        image.atoms(),
        image.cells(),
        image.buffers(),
        image.data(),
        image.params(),
        image.structs(),
        image.results(),
        image.outcomes(),
        image.unwind(),
        Image.Debug.NONE);
  }

  private static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static byte[] image(Image image) {
    Map<Section, byte[]> sections = sections(image);
    ByteSink table = new ByteSink().s32(sections.size());
    sections.forEach(
        (section, payload) -> table.s32(section.kind).s32(payload.length).s32(crc(payload)));
    byte[] rows = table.toArray();
    ByteSink out = new ByteSink().raw(rows).s32(crc(rows));
    sections.values().forEach(out::raw);
    return out.toArray();
  }

  private static Map<Section, byte[]> sections(Image image) {
    Map<Section, byte[]> sections = new LinkedHashMap<>();
    sections.put(Section.HEADER, header(image));
    sections.put(Section.ATOMS, atoms(image));
    sections.put(Section.CELLS, cells(image));
    sections.put(Section.BUFFERS, buffers(image));
    sections.put(Section.DATA, image.data().toArray());
    sections.put(Section.PARAMS, params(image));
    sections.put(Section.STRUCTS, structs(image));
    sections.put(Section.RESULTS, results(image));
    sections.put(Section.OUTCOMES, outcomes(image));
    sections.put(Section.UNWIND, unwind(image));
    if (!image.doc().isEmpty() || !image.debug().equals(Image.Debug.NONE)) {
      sections.put(Section.DEBUG, debug(image));
    }
    return sections;
  }

  private static byte[] header(Image image) {
    Image.Layout layout = image.layout();
    return new ByteSink()
        .string(image.name())
        .s32(image.arch().audit())
        .s32(image.extended() ? 1 : 0)
        .s32(layout.cellsStart())
        .s32(layout.structsStart())
        .s32(layout.dataStart())
        .s32(layout.buffersStart())
        .s32(layout.size())
        .s32(image.entry())
        .toArray();
  }

  private static byte[] atoms(Image image) {
    ByteSink out = new ByteSink();
    return out.list(
            image.atoms(),
            atom -> {
              out.s32(atom.offset()).s32(atom.size()).s32(atom.flags()).s32(atom.nr());
              out.s32(atom.ret()).s32(atom.next()).u8(atom.args().size());
              atom.args().forEach(out::s32);
            })
        .toArray();
  }

  private static byte[] cells(Image image) {
    ByteSink out = new ByteSink();
    return out.list(
            image.cells(),
            cell ->
                out.s32(cell.offset())
                    .u8(kind(cell.kind()) | (cell.writable() ? 2 : 0))
                    .s64(cell.value()))
        .toArray();
  }

  private static int kind(Image.Cell.Kind kind) {
    return switch (kind) {
      case NUMBER -> 0;
      case ADDRESS -> 1;
      case PROCESS -> 4;
    };
  }

  private static byte[] buffers(Image image) {
    ByteSink out = new ByteSink();
    return out.list(
            image.buffers(),
            buffer -> out.s32(buffer.offset()).s32(buffer.size()).bytes(buffer.init().toArray()))
        .toArray();
  }

  private static byte[] params(Image image) {
    ByteSink out = new ByteSink();
    return out.list(
            image.params(),
            param -> {
              out.string(param.name()).u8(param.type().ordinal()).string(param.struct());
              out.u8((param.hasDefault() ? 1 : 0) | (param.written() ? 2 : 0));
              if (param.hasDefault()) {
                out.s64(param.defaultValue());
              }
              out.list(
                  param.bindings(),
                  binding -> out.u8(binding.source().ordinal()).s32(binding.cell()));
            })
        .toArray();
  }

  private static byte[] structs(Image image) {
    ByteSink out = new ByteSink();
    return out.list(
            image.structs(),
            struct ->
                out.string(struct.name())
                    .s32(struct.size())
                    .s32(struct.align())
                    .list(
                        struct.fields(),
                        field ->
                            out.string(field.name())
                                .string(field.type())
                                .s32(field.offset())
                                .s32(field.size())
                                .s32(field.count())))
        .toArray();
  }

  private static byte[] results(Image image) {
    ByteSink out = new ByteSink();
    return out.list(
            image.results(), result -> out.string(result.name()).u8(result.type().ordinal()))
        .toArray();
  }

  private static byte[] outcomes(Image image) {
    ByteSink out = new ByteSink();
    return out.list(
            image.outcomes(),
            outcome -> {
              out.s32(outcome.lastAtom());
              out.list(
                  outcome.tests(), test -> out.s32(test.cell()).u8(test.condition().ordinal()));
              if (outcome.ending() instanceof Outcome.Returned returned) {
                out.u8(0).list(returned.values(), value -> value(out, value));
              } else if (outcome.ending() instanceof Outcome.Failed failed) {
                value(out.u8(1), failed.errno()).s32(failed.atom()).s32(failed.place());
              }
            })
        .toArray();
  }

  private static ByteSink value(ByteSink out, Outcome.Value value) {
    out.s32(value.cell());
    return value.cell() == Image.NULL ? out.s64(value.constant()) : out;
  }

  private static byte[] unwind(Image image) {
    ByteSink out = new ByteSink();
    return out.list(image.unwind(), out::s32).toArray();
  }

  private static byte[] debug(Image image) {
    ByteSink out = new ByteSink().string(image.doc());
    return out.list(image.debug().files(), out::string)
        .list(
            image.debug().places(),
            place ->
                out.s32(place.file()).s32(place.line()).s32(place.column()).string(place.text()))
        .list(image.debug().names(), name -> out.s32(name.offset()).string(name.name()))
        .toArray();
  }
}
