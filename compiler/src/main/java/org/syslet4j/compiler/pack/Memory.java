// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.syslet4j.compiler.graph.Buffer;
import org.syslet4j.compiler.graph.Cell;
import org.syslet4j.compiler.graph.Operand;
import org.syslet4j.compiler.graph.Row;
import org.syslet4j.image.Bytes;
import org.syslet4j.image.Image;

/** Gives every cell, buffer and constant of a program its offset in the block. */
final class Memory {
  private static final int LINE = 64;

  private final Set<Cell> cells = new LinkedHashSet<>();
  private final Set<Operand> constants = new LinkedHashSet<>();
  private final Set<Buffer> buffers = new LinkedHashSet<>();
  private final Map<Bytes, Integer> data = new LinkedHashMap<>();
  private final Map<Bytes, Integer> tables = new LinkedHashMap<>();
  private final Set<Operand> written = new HashSet<>();
  private final Map<Cell, Integer> cellOffsets = new IdentityHashMap<>();
  private final Map<Operand, Integer> constantOffsets = new LinkedHashMap<>();
  private final Map<Buffer, Long> bufferOffsets = new IdentityHashMap<>();
  private Image.Layout layout = new Image.Layout(0, 0, 0, 0, 0);
  private int dataSize;
  private long size;

  /** Notes that an argument is {@code operand}. */
  void reads(Operand operand) {
    if (operand instanceof Cell cell) {
      add(cell);
    } else if (operand instanceof Operand.Slot slot) {
      buffers.add(slot.buffer());
    } else {
      refersTo(operand);
      constants.add(operand);
    }
  }

  /** Notes that a result goes to {@code place}. */
  void writes(Operand.Place place) {
    written.add(place);
    reads(place);
  }

  void add(Cell cell) {
    if (cells.contains(cell)) {
      return;
    }
    Row row = cell.row();
    List<Cell> together = row == null ? List.of(cell) : row.cells();
    cells.addAll(together);
    for (Cell one : together) {
      refersTo(one.initial());
    }
  }

  private void refersTo(Operand operand) {
    if (operand instanceof Operand.Address address) {
      buffers.add(address.buffer());
    } else if (operand instanceof Operand.DataAddress address) {
      data.putIfAbsent(address.content(), 0);
    } else if (operand instanceof Operand.CellAddress address) {
      add(address.cell());
      written.add(address.cell());
    } else if (operand instanceof Operand.TableAddress table) {
      tables.putIfAbsent(table.content(), 0);
    } else if (operand instanceof Operand.ByteAddress address) {
      add(address.cell());
      written.add(address.cell());
    } else if (operand instanceof Operand.RowAddress address) {
      add(address.row().cells().get(0));
      written.addAll(address.row().cells());
    }
  }

  boolean has(Cell cell) {
    return cells.contains(cell);
  }

  /** Lays everything out behind the atoms; answers the size of the block in bytes. */
  long layOut(int atomsEnd) {
    long at = atomsEnd;
    final long cellsStart = at;
    for (Cell cell : cells) {
      cellOffsets.put(cell, (int) at);
      at += 8;
    }
    for (Operand constant : constants) {
      constantOffsets.put(constant, (int) at);
      at += 8;
    }
    final long structsStart = at;
    at = place(at, true, 8);
    at = tables.isEmpty() ? at : align(at, Image.ALIGNMENT);
    final long dataStart = at;
    for (Map.Entry<Bytes, Integer> entry : tables.entrySet()) {
      entry.setValue((int) (at - dataStart));
      at += entry.getKey().size();
    }
    for (Map.Entry<Bytes, Integer> entry : data.entrySet()) {
      entry.setValue((int) (at - dataStart));
      at += entry.getKey().size();
    }
    dataSize = (int) (at - dataStart);
    at = align(at, LINE);
    final long buffersStart = at;
    at = place(at, false, LINE);
    size = align(at, LINE);
    if (size <= Integer.MAX_VALUE) {
      layout =
          new Image.Layout(
              (int) cellsStart,
              (int) structsStart,
              (int) dataStart,
              (int) buffersStart,
              (int) size);
    }
    return size;
  }

  private long place(long start, boolean reset, int alignment) {
    long at = start;
    for (Buffer buffer : buffers) {
      if (buffer.isReset() == reset) {
        bufferOffsets.put(buffer, at);
        at = align(at + buffer.size(), alignment);
      }
    }
    return at;
  }

  private static long align(long at, int alignment) {
    return (at + alignment - 1) / alignment * alignment;
  }

  Image.Layout layout() {
    return layout;
  }

  /** The offset that an argument or result pointer takes. */
  int offset(Operand operand) {
    if (operand instanceof Cell cell) {
      return cellOffsets.get(cell);
    }
    if (operand instanceof Operand.Slot slot) {
      return (int) (bufferOffsets.get(slot.buffer()) + slot.offset());
    }
    return constantOffsets.get(operand);
  }

  List<Image.Cell> cells() {
    List<Image.Cell> made = new ArrayList<>();
    for (Cell cell : cells) {
      made.add(cell(offset(cell), cell.initial(), written.contains(cell)));
    }
    for (Operand constant : constants) {
      made.add(cell(offset(constant), constant, false));
    }
    return made;
  }

  private Image.Cell cell(int offset, Operand value, boolean writable) {
    if (value instanceof Operand.Process) {
      return new Image.Cell(offset, Image.Cell.Kind.PROCESS, 0, writable);
    }
    if (value instanceof Operand.Const number) {
      return new Image.Cell(offset, Image.Cell.Kind.NUMBER, number.value(), writable);
    }
    return new Image.Cell(offset, Image.Cell.Kind.ADDRESS, address(value), writable);
  }

  private long address(Operand value) {
    if (value instanceof Operand.Address address) {
      return bufferOffsets.get(address.buffer()) + address.offset();
    }
    if (value instanceof Operand.DataAddress address) {
      return layout.dataStart() + data.get(address.content()) + address.offset();
    }
    if (value instanceof Operand.TableAddress table) {
      return layout.dataStart() + tables.get(table.content());
    }
    if (value instanceof Operand.ByteAddress address) {
      return offset(address.cell()) + address.offset();
    }
    return value instanceof Operand.RowAddress address
        ? offset(address.row().cells().get(0))
        : offset(((Operand.CellAddress) value).cell());
  }

  List<Image.Buffer> buffers() {
    List<Image.Buffer> made = new ArrayList<>();
    for (boolean reset : new boolean[] {true, false}) {
      for (Buffer buffer : buffers) {
        if (buffer.isReset() == reset) {
          made.add(
              new Image.Buffer(
                  bufferOffsets.get(buffer).intValue(),
                  (int) buffer.size(),
                  Bytes.of(buffer.init())));
        }
      }
    }
    return made;
  }

  Bytes data() {
    byte[] all = new byte[dataSize];
    put(tables, all);
    put(data, all);
    return Bytes.of(all);
  }

  private static void put(Map<Bytes, Integer> contents, byte[] all) {
    for (Map.Entry<Bytes, Integer> one : contents.entrySet()) {
      System.arraycopy(one.getKey().toArray(), 0, all, one.getValue(), one.getKey().size());
    }
  }

  List<Image.CellName> names() {
    List<Image.CellName> names = new ArrayList<>();
    for (Cell cell : cells) {
      if (!cell.name().isEmpty()) {
        names.add(new Image.CellName(offset(cell), cell.name()));
      }
    }
    return names;
  }
}
