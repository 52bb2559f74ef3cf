// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;
import org.syslet4j.internal.nativelib.NativeLayouts;

/**
 * What of an image its runs need, worked out once: the reset region's bytes, where addresses stand
 * in it, the cells of each parameter, and from each atom the rows of the outcome table.
 */
public final class Plan {
  private final Image image;
  private final long[] reset;
  private final int[] addressCells;
  private final long[] addressOffsets;
  private final ParamPlan[] params;
  private final int[] atomAt;
  private final int unwinds;
  private final boolean strict;
  private final boolean reaches;
  private final int[] writable;
  private final Row[][] rows;

  /** The cells that a parameter fills, by source. */
  record ParamPlan(
      int[] value, int[] length, int[] negatedValue, int[] negatedLength, int[] end, int[] turns) {}

  /** An outcome without boxes. */
  private record Row(int[] cells, Outcome.Condition[] conditions, Outcome.Ending ending) {}

  /**
   * @param strict whether system calls are held to the run's own memory
   */
  public Plan(Image image, boolean strict) {
    this.image = image;
    this.strict = strict;
    writable = writable(image);
    reaches = strict || image.atoms().stream().anyMatch(atom -> followsAddress(atom.nr()));
    Image.Layout layout = image.layout();
    byte[] bytes = new byte[layout.dataStart() - layout.cellsStart() + 7 & ~7];
    ByteBuffer target = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    List<Image.Cell> addresses = new ArrayList<>();
    for (Image.Cell cell : image.cells()) {
      if (cell.kind() == Image.Cell.Kind.ADDRESS) {
        addresses.add(cell);
      } else {
        boolean process = cell.kind() == Image.Cell.Kind.PROCESS;
        target.putLong(
            cell.offset() - layout.cellsStart(),
            process ? ProcessHandle.current().pid() : cell.value());
      }
    }
    for (Image.Buffer buffer : image.buffers()) {
      if (buffer.offset() < layout.dataStart()) {
        target.put(buffer.offset() - layout.cellsStart(), buffer.init().toArray());
      }
    }
    // The last word may reach into the constant bytes.
    int constants = bytes.length - (layout.dataStart() - layout.cellsStart());
    target.position(bytes.length - constants);
    target.put(image.data().toArray(), 0, Math.min(constants, image.data().size())).clear();
    reset = new long[bytes.length / 8];
    target.asLongBuffer().get(reset);
    addressCells = addresses.stream().mapToInt(Image.Cell::offset).toArray();
    addressOffsets = addresses.stream().mapToLong(Image.Cell::value).toArray();
    params = image.params().stream().map(Plan::param).toArray(ParamPlan[]::new);
    atomAt = new int[layout.cellsStart() / 8 + 1];
    Arrays.fill(atomAt, -1);
    for (int i = 0; i < image.atoms().size(); i++) {
      atomAt[image.atoms().get(i).offset() / 8] = i;
    }
    rows = rows(image);
    unwinds = (int) image.unwind().stream().filter(entry -> entry != -1).count();
  }

  private static boolean followsAddress(int nr) {
    return PseudoCall.of(nr).filter(PseudoCall::followsAddress).isPresent();
  }

  private static ParamPlan param(Image.Param param) {
    return new ParamPlan(
        cells(param, Image.Binding.Source.VALUE),
        cells(param, Image.Binding.Source.LENGTH),
        cells(param, Image.Binding.Source.NEGATED_VALUE),
        cells(param, Image.Binding.Source.NEGATED_LENGTH),
        cells(param, Image.Binding.Source.END),
        cells(param, Image.Binding.Source.TURNS));
  }

  private static int[] cells(Image.Param param, Image.Binding.Source source) {
    return param.bindings().stream()
        .filter(binding -> binding.source() == source)
        .mapToInt(Image.Binding::cell)
        .toArray();
  }

  private static Row[][] rows(Image image) {
    List<List<Row>> lists = new ArrayList<>();
    image.atoms().forEach(atom -> lists.add(new ArrayList<>()));
    for (Outcome outcome : image.outcomes()) {
      lists
          .get(outcome.lastAtom())
          .add(
              new Row(
                  outcome.tests().stream().mapToInt(Outcome.Test::cell).toArray(),
                  outcome.tests().stream()
                      .map(Outcome.Test::condition)
                      .toArray(Outcome.Condition[]::new),
                  outcome.ending()));
    }
    return lists.stream().map(list -> list.toArray(Row[]::new)).toArray(Row[][]::new);
  }

  public Image image() {
    return image;
  }

  /** Whether system calls are held to the run's own memory. */
  boolean strict() {
    return strict;
  }

  /** Whether runs need to know what their arguments point to. */
  boolean reaches() {
    return reaches;
  }

  /** What of a block pseudo calls may write: neither atoms nor cells that are not writable. */
  void writable(Reach reach, long base) {
    for (int i = 0; i < writable.length; i += 2) {
      reach.add(base + writable[i], writable[i + 1], false);
    }
  }

  private static int[] writable(Image image) {
    List<int[]> runs = new ArrayList<>();
    for (Image.Cell cell : image.cells()) {
      int[] last = runs.isEmpty() ? new int[2] : runs.get(runs.size() - 1);
      if (cell.writable() && last[0] + last[1] == cell.offset()) {
        last[1] += 8;
      } else if (cell.writable()) {
        runs.add(new int[] {cell.offset(), 8});
      }
    }
    Image.Layout layout = image.layout();
    runs.add(new int[] {layout.structsStart(), layout.dataStart() - layout.structsStart()});
    runs.add(new int[] {layout.buffersStart(), layout.size() - layout.buffersStart()});
    return runs.stream().flatMapToInt(Arrays::stream).toArray();
  }

  int atomBytes() {
    return image.layout().cellsStart();
  }

  int blockSize() {
    return image.layout().size();
  }

  int entryOffset() {
    return image.atoms().get(image.entry()).offset();
  }

  ParamPlan param(int index) {
    return params[index];
  }

  /** Writes into a new block, from {@code start} on, what no run changes: atoms and data. */
  void relocate(ByteBuffer block, int start, long base) {
    for (Image.Atom atom : image.atoms()) {
      int at = start + atom.offset();
      block.putInt(at + AtomLayout.FLAGS, atom.flags());
      block.putInt(at + AtomLayout.NR, atom.nr());
      block.putLong(at + AtomLayout.RET_PTR, pointer(base, atom.ret()));
      block.putLong(at + AtomLayout.NEXT, pointer(base, atom.next()));
      int arg = at + AtomLayout.ARG_PTR;
      for (int cell : atom.args()) {
        block.putLong(arg, base + cell);
        arg += 8;
      }
      for (; arg < at + Math.min(atom.size(), AtomLayout.SIZE); arg += 8) {
        block.putLong(arg, 0);
      }
    }
    block.put(start + image.layout().dataStart(), image.data().toArray());
  }

  private static long pointer(long base, int offset) {
    return offset == Image.NULL ? 0 : base + offset;
  }

  /** How many atoms have a clean-up in force before they run, or are not to be stopped at. */
  int unwinds() {
    return unwinds;
  }

  /** Writes the unwind table to {@code at}, ascending as the atoms are. */
  void unwind(ByteBuffer block, int at, long base) {
    int row = at;
    for (int i = 0; i < image.unwind().size(); i++) {
      int entry = image.unwind().get(i);
      if (entry != -1) {
        block.putLong(row, base + image.atoms().get(i).offset());
        block.putLong(row + 8, entry(entry, base));
        row += NativeLayouts.UNWIND_SIZE;
      }
    }
  }

  private long entry(int row, long base) {
    if (row == Image.LATER) {
      return NativeLayouts.UNWIND_LATER;
    }
    long atom = base + image.atoms().get(Image.cleanUp(row)).offset();
    return Image.isAlone(row) ? atom | NativeLayouts.UNWIND_ALONE : atom;
  }

  /** What cells and structs are at the start of a run in a block at {@code base}. */
  long[] template(long base) {
    if (addressCells.length == 0) {
      return reset;
    }
    long[] template = reset.clone();
    for (int i = 0; i < addressCells.length; i++) {
      template[(addressCells[i] - image.layout().cellsStart()) / 8] = base + addressOffsets[i];
    }
    return template;
  }

  /** The index of the atom at {@code offset} of the block, or -1. */
  public int atomAt(long offset) {
    return offset >= 0 && offset / 8 < atomAt.length ? atomAt[(int) (offset / 8)] : -1;
  }

  /** How a run ended whose last atom is {@code last}; null when no row fits. */
  Outcome.@Nullable Ending ending(ByteBuffer block, int start, int last) {
    for (Row row : rows[last]) {
      if (fits(row, block, start)) {
        return row.ending;
      }
    }
    return null;
  }

  private static boolean fits(Row row, ByteBuffer block, int start) {
    for (int i = 0; i < row.cells.length; i++) {
      if (!row.conditions[i].holds(block.getLong(start + row.cells[i]))) {
        return false;
      }
    }
    return true;
  }
}
