// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

/** What lies where in the block of an image whose layout is sound. */
final class BlockMap {
  private final Image image;
  private final int[] atoms;
  private final int[] cells;
  private final int[] buffers;

  BlockMap(Image image) {
    this.image = image;
    atoms = image.atoms().stream().mapToInt(Image.Atom::offset).toArray();
    cells = image.cells().stream().mapToInt(Image.Cell::offset).toArray();
    buffers = image.buffers().stream().mapToInt(Image.Buffer::offset).toArray();
  }

  /** The index of the atom that starts at {@code offset}, or -1. */
  int atomAt(long offset) {
    return exactly(atoms, offset);
  }

  /** The cell that starts at {@code offset}, or -1. */
  int cellAt(long offset) {
    return exactly(cells, offset);
  }

  /** Whether eight aligned bytes at {@code offset} are a cell or lie inside a struct or buffer. */
  boolean readable(long offset) {
    return cellAt(offset) >= 0 || inBuffer(offset);
  }

  /** Whether an atom may write its result to {@code offset}. */
  boolean writable(long offset) {
    int cell = cellAt(offset);
    return cell >= 0 ? image.cells().get(cell).writable() : inBuffer(offset);
  }

  /** Whether {@code offset} is a cell, or eight aligned bytes of a struct that is reset. */
  boolean bindable(long offset) {
    return cellAt(offset) >= 0 || offset < image.layout().dataStart() && inBuffer(offset);
  }

  /** Whether an address of {@code offset} is one of data, cells or buffers, or just behind one. */
  boolean addressable(long offset) {
    int buffer = below(buffers, offset);
    if (buffer >= 0 && offset <= bufferEnd(buffer)) {
      return true;
    }
    long intoData = offset - image.layout().dataStart();
    if (intoData >= 0 && intoData <= image.data().size()) {
      return true;
    }
    int cell = below(cells, offset);
    return cell >= 0 && offset <= cells[cell] + 8L;
  }

  /** How many bytes follow {@code offset} in the part of the block that it lies in. */
  long left(long offset) {
    int buffer = below(buffers, offset);
    if (buffer >= 0 && offset < bufferEnd(buffer)) {
      return bufferEnd(buffer) - offset;
    }
    if (inData(offset)) {
      return (long) image.layout().dataStart() + image.data().size() - offset;
    }
    int cell = below(cells, offset);
    // Cells in a row may be meant as one: a vector, say.
    while (cell >= 0 && cell + 1 < cells.length && cells[cell + 1] == cells[cell] + 8) {
      cell++;
    }
    return cell < 0 ? 0 : Math.max(0, cells[cell] + 8L - offset);
  }

  /** Whether {@code offset} is that of a byte of the constant data. */
  boolean inData(long offset) {
    long into = offset - image.layout().dataStart();
    return into >= 0 && into < image.data().size();
  }

  /** Whether a NUL follows in the constant data. */
  boolean endsInData(long offset) {
    int at = (int) (offset - image.layout().dataStart());
    while (at < image.data().size() && image.data().get(at) != 0) {
      at++;
    }
    return at < image.data().size();
  }

  private boolean inBuffer(long offset) {
    int buffer = below(buffers, offset);
    return buffer >= 0 && offset % 8 == 0 && offset + 8 <= bufferEnd(buffer);
  }

  private long bufferEnd(int index) {
    return (long) buffers[index] + image.buffers().get(index).size();
  }

  private static int exactly(int[] offsets, long offset) {
    int index = below(offsets, offset);
    return index >= 0 && offsets[index] == offset ? index : -1;
  }

  /** The last index whose offset is not above {@code offset}, or -1. */
  private static int below(int[] offsets, long offset) {
    int low = 0;
    int high = offsets.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offsets[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
