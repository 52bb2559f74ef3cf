// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.syslet4j.abi.Arch;

/**
 * One syslet, compiled for one architecture.
 *
 * @param name the syslet's name with its package, such as {@code demo.cp}
 * @param doc its documentation, may be empty
 * @param arch the architecture whose numbers and constants it holds
 * @param extended whether it needs the extended pseudo calls
 * @param layout where the parts of a block lie
 * @param entry index of the atom that runs first
 * @param atoms in the order of their offsets
 * @param cells in the order of their offsets
 * @param buffers structs and byte buffers, in the order of their offsets
 * @param data constant bytes, at {@link Layout#dataStart}
 * @param params in the order of the declaration
 * @param structs layouts that {@code params} name
 * @param results in the order of the declaration
 * @param outcomes how a run ended; see {@link Outcome}
 * @param unwind for each atom the index of the first atom of the clean-up that is in force before
 *     it runs, or {@link #alone} of the one that is all of it, or -1 for none, or {@link #LATER}
 * @param debug places in the source; empty when stripped
 */
public record Image(
    String name,
    String doc,
    Arch arch,
    boolean extended,
    Layout layout,
    int entry,
    List<Atom> atoms,
    List<Cell> cells,
    List<Buffer> buffers,
    Bytes data,
    List<Param> params,
    List<StructLayout> structs,
    List<Result> results,
    List<Outcome> outcomes,
    List<Integer> unwind,
    Debug debug) {

  public Image {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(arch, "arch");
    Objects.requireNonNull(layout, "layout");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(debug, "debug");
    atoms = List.copyOf(atoms);
    cells = List.copyOf(cells);
    buffers = List.copyOf(buffers);
    params = List.copyOf(params);
    structs = List.copyOf(structs);
    results = List.copyOf(results);
    outcomes = List.copyOf(outcomes);
    unwind = List.copyOf(unwind);
  }

  /**
   * The numbers in cells that nothing writes or binds, by the offsets of the cells. Pseudo calls do
   * not write there either.
   */
  public Map<Integer, Long> constants() {
    Map<Integer, Long> constants = new HashMap<>();
    for (Cell cell : cells) {
      if (!cell.writable() && cell.kind() == Cell.Kind.NUMBER) {
        constants.put(cell.offset(), cell.value());
      }
    }
    params.forEach(param -> param.bindings().forEach(at -> constants.remove(at.cell())));
    return constants;
  }

  /** What the address of a block is a multiple of; images may count on it. */
  public static final int ALIGNMENT = 256;

  /** No pointer. */
  public static final int NULL = -1;

  /**
   * In {@code unwind}: a run is not stopped at that atom, but at the next that is not so marked. It
   * is a step of a clean-up, or stands between a call and the test of what it answered.
   */
  public static final int LATER = -2;

  /**
   * In {@code unwind}: atom {@code index} is all of the clean-up, wherever it leads. So an atom
   * that the program has anyway can clean up.
   */
  public static int alone(int index) {
    return LATER - 1 - index;
  }

  /** Whether a row of {@code unwind} is one of {@link #alone}. */
  public static boolean isAlone(int row) {
    return row < LATER;
  }

  /** The first atom of the clean-up that a row of {@code unwind} says; -1 for none. */
  public static int cleanUp(int row) {
    return isAlone(row) ? LATER - 1 - row : Math.max(row, -1);
  }

  /**
   * Where the parts of a block lie: {@code 0 <= atoms < cellsStart <= structsStart <= dataStart <=
   * buffersStart <= size}. {@code [cellsStart, dataStart)} is reset before each run.
   *
   * @param cellsStart end of the atoms, start of the cells
   * @param structsStart start of the structs that are reset
   * @param dataStart start of the constant bytes
   * @param buffersStart start of the byte buffers, 64-byte aligned
   * @param size of the whole block
   */
  public record Layout(
      int cellsStart, int structsStart, int dataStart, int buffersStart, int size) {}

  /**
   * One atom, its pointers as offsets into the block, {@link #NULL} for none.
   *
   * @param offset its own, a multiple of 8
   * @param size 80, or the packed size of its arguments
   * @param flags of {@link org.syslet4j.abi.AtomFlags}
   * @param nr system call or pseudo call number
   * @param ret the cell that takes the result
   * @param next the atom that follows
   * @param args cells, none of them NULL, at most six
   */
  public record Atom(
      int offset, int size, int flags, int nr, int ret, int next, List<Integer> args) {
    public Atom {
      args = List.copyOf(args);
    }
  }

  /**
   * One 64-bit cell.
   *
   * @param kind whether the value is a number, the address of something in the block, or the
   *     process
   * @param value its value at the start of a run: a number, or an offset; 0 for the process
   * @param writable whether an atom may write it
   */
  public record Cell(int offset, Kind kind, long value, boolean writable) {
    /** What a cell holds at the start. */
    public enum Kind {
      /** A number. */
      NUMBER,
      /** An address: the block's plus {@code value}. */
      ADDRESS,
      /** The number of the process that runs it. */
      PROCESS
    }
  }

  /**
   * A struct or a byte buffer.
   *
   * @param offset its own; byte buffers lie on 64-byte boundaries, structs on 8-byte ones
   * @param size in bytes, above 0
   * @param init the bytes it starts every run with when it lies in the reset region, padded with
   *     zeros; empty for a byte buffer, whose content is not reset
   */
  public record Buffer(int offset, int size, Bytes init) {}

  /**
   * A parameter.
   *
   * @param struct name of the {@link StructLayout} for {@link ParamType#STRUCT} and {@link
   *     ParamType#STRUCTS}, else empty
   * @param hasDefault whether it may be left out
   * @param defaultValue for {@link ParamType#LONG} and {@link ParamType#FD}
   * @param written whether the syslet writes to its memory
   * @param bindings the cells that take what is bound
   */
  public record Param(
      String name,
      ParamType type,
      String struct,
      boolean hasDefault,
      long defaultValue,
      boolean written,
      List<Binding> bindings) {
    public Param {
      bindings = List.copyOf(bindings);
    }
  }

  /** What a parameter is. The order is that of the codes in the binary form: add at the end. */
  public enum ParamType {
    /** A 64-bit number. */
    LONG,
    /** A file descriptor. */
    FD,
    /** A NUL-terminated string. */
    PATH,
    /** Bytes: address and length. */
    BYTES,
    /** The address of one struct. */
    STRUCT,
    /** Structs in a row: address and count. */
    STRUCTS
  }

  /**
   * A cell that is filled from a bound argument at no atom: the argument's part is added to what
   * the cell starts with, so that an address at a known distance costs none either.
   *
   * @param source what of the argument
   * @param cell its offset
   */
  public record Binding(Source source, int cell) {
    /** What of an argument a cell takes. The order is that of the codes in the binary form. */
    public enum Source {
      /** The number; for memory the address. */
      VALUE,
      /** Bytes of {@code bytes}, elements of a struct array. */
      LENGTH,
      /** The number, or the address, negated. */
      NEGATED_VALUE,
      /** The length, negated. */
      NEGATED_LENGTH,
      /** The address behind the last byte. */
      END,
      /**
       * Minus one minus the number of turns that a loop makes over it: the number, none when it is
       * negative; for memory its length. Counted up before each turn, it is zero when all are made.
       */
      TURNS
    }
  }

  /**
   * How a struct lies in memory, for binding it from Java and for printing it.
   *
   * @param size in bytes
   * @param align 1, 2, 4 or 8
   */
  public record StructLayout(String name, int size, int align, List<StructField> fields) {
    public StructLayout {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field.
   *
   * @param type {@code long fd path bytes pointer u8 s8 u16 s16 u32 s32 u64 be16 be32 be64} or the
   *     name of a struct
   * @param size in bytes, of all elements together
   * @param count elements of an array; 1 for a plain field
   */
  public record StructField(String name, String type, int offset, int size, int count) {}

  /**
   * A result.
   *
   * @param name empty for the single unnamed one
   */
  public record Result(String name, ResultType type) {}

  /** What a result is. The order is that of the codes in the binary form. */
  public enum ResultType {
    /** A number. */
    LONG,
    /** A file descriptor that the caller then owns. */
    FD
  }

  /** The source places of an image: the one section that may differ between its front doors. */
  public record Debug(List<String> files, List<Place> places, List<CellName> names) {
    /** Nothing known. */
    public static final Debug NONE = new Debug(List.of(), List.of(), List.of());

    public Debug {
      files = List.copyOf(files);
      places = List.copyOf(places);
      names = List.copyOf(names);
    }

    /** {@code file:line:column} of the place of that index; empty when it is not known. */
    public String where(int place) {
      if (place < 0 || place >= places.size()) {
        return "";
      }
      Place at = places.get(place);
      String file = at.file >= 0 && at.file < files.size() ? files.get(at.file) : "?";
      return at.line < 1 ? "" : file + ":" + at.line + ":" + at.column;
    }
  }

  /**
   * Where a site of the program stands in its source. The index in {@link Debug#places} is the
   * index of the atom; behind the atoms follow the places of {@link Outcome} endings that no atom
   * has, such as {@code fail}.
   *
   * @param file index into {@link Debug#files}, -1 for none
   * @param line from 1
   * @param column from 1
   * @param text the source text there, shortened to one line; may be empty
   */
  public record Place(int file, int line, int column, String text) {}

  /** The name that the source gives to the cell at {@code offset}. */
  public record CellName(int offset, String name) {}
}
