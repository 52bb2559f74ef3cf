// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import org.jspecify.annotations.Nullable;

/** What an operation takes; some of it is also what an operation writes ({@link Place}). */
public sealed interface Operand {
  /** A number known now. */
  record Const(long value) implements Operand {
    @Override
    public String toString() {
      return Long.toString(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Const that && value == that.value;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(value);
    }
  }

  /** The address of a buffer plus an offset. */
  record Address(Buffer buffer, long offset) implements Operand {
    @Override
    public String toString() {
      return "&" + buffer + (offset == 0 ? "" : "+" + offset);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Address that && buffer.equals(that.buffer) && offset == that.offset;
    }

    @Override
    public int hashCode() {
      return 31 * buffer.hashCode() + Long.hashCode(offset);
    }
  }

  /** The address of constant bytes plus an offset. */
  record DataAddress(org.syslet4j.image.Bytes content, long offset) implements Operand {
    @Override
    public String toString() {
      return "&data(" + content + ")" + (offset == 0 ? "" : "+" + offset);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof DataAddress that
          && content.equals(that.content)
          && offset == that.offset;
    }

    @Override
    public int hashCode() {
      return 31 * content.hashCode() + Long.hashCode(offset);
    }
  }

  /** The address of a row of cells. */
  record RowAddress(Row row) implements Operand {
    @Override
    public String toString() {
      return "&" + row;
    }
  }

  /** The address of a byte of a cell. */
  record ByteAddress(Cell cell, int offset) implements Operand {
    @Override
    public String toString() {
      return "&" + cell + "+" + offset;
    }
  }

  /** The address of 256 constant bytes, one for each byte; its own lowest byte is zero. */
  record TableAddress(org.syslet4j.image.Bytes content) implements Operand {
    @Override
    public String toString() {
      return "&table";
    }
  }

  /** The number of the process that runs the chain. */
  record Process() implements Operand {
    @Override
    public String toString() {
      return "process";
    }
  }

  /** The address of a cell, for umem_add. */
  record CellAddress(Cell cell) implements Operand {
    @Override
    public String toString() {
      return "&" + cell;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof CellAddress that && cell.equals(that.cell);
    }

    @Override
    public int hashCode() {
      return cell.hashCode();
    }
  }

  /** What can be read and written as 64 bits. */
  sealed interface Place extends Operand permits Cell, Slot {}

  /** Eight bytes of a buffer that an argument pointer can point at. */
  record Slot(Buffer buffer, long offset) implements Place {
    @Override
    public String toString() {
      return buffer + "[" + offset + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Slot that && buffer.equals(that.buffer) && offset == that.offset;
    }

    @Override
    public int hashCode() {
      return 31 * buffer.hashCode() + Long.hashCode(offset);
    }
  }
}
