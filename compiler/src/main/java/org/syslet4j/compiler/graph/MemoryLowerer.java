// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.syslet4j.abi.NarrowFormat;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.graph.Lookups.Bytewise;
import org.syslet4j.compiler.graph.Lookups.Part;
import org.syslet4j.compiler.graph.Operand.Const;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.Mode;
import org.syslet4j.image.Bytes;

/** Says loads, stores, copies and fills as moves of bytes within the own process. */
final class MemoryLowerer {
  private static final int WORD = 8;
  private static final Const ZERO = new Const(0);

  private final Graph graph;
  private final Transfers transfers;
  private final Pointers pointers;
  private final Lookups lookups;
  private final Consumer<Op> out;

  MemoryLowerer(
      Graph graph, Transfers transfers, Pointers pointers, Lookups lookups, Consumer<Op> out) {
    this.graph = graph;
    this.transfers = transfers;
    this.pointers = pointers;
    this.lookups = lookups;
    this.out = out;
  }

  // ---- places

  /** The address of byte {@code index} of a number. */
  Operand address(Operand value, int index) {
    if (value instanceof Cell cell) {
      return new Operand.ByteAddress(cell, index);
    }
    if (value instanceof Operand.Slot slot) {
      return new Operand.Address(slot.buffer(), slot.offset() + index);
    }
    if (value instanceof Const number) {
      byte[] bytes = new byte[WORD];
      for (int i = 0; i < WORD; i++) {
        bytes[i] = (byte) (number.value() >>> 8 * i);
      }
      return new Operand.DataAddress(Bytes.of(bytes), index);
    }
    return new Operand.ByteAddress(graph.newCell(value), index);
  }

  Bytewise bytes(Operand value) {
    return index -> address(value, index);
  }

  private static boolean isKnown(Operand base) {
    return !(base instanceof Cell) && !(base instanceof Operand.Slot) && !(base instanceof Const);
  }

  /** The address that lies {@code offset} behind one that is known now. */
  private static Operand moved(Operand base, long offset) {
    if (base instanceof Operand.Address address) {
      return new Operand.Address(address.buffer(), address.offset() + offset);
    }
    if (base instanceof Operand.DataAddress address) {
      return new Operand.DataAddress(address.content(), address.offset() + offset);
    }
    if (base instanceof Operand.RowAddress && offset == 0) {
      return base;
    }
    throw new AssertionError(base + "+" + offset);
  }

  /** {@code size} bytes at a base, known or not, as one vector that may go on with zeros. */
  private Row vector(Operand base, long offset, long size, long zeros, Span span) {
    if (isKnown(base)) {
      List<Transfers.Piece> pieces = new ArrayList<>();
      pieces.add(transfers.at(moved(base, offset), size));
      if (zeros > 0) {
        pieces.add(transfers.zeros(zeros));
      }
      return transfers.vector(pieces);
    }
    return pointers.vector(pointer(base, span), offset, size, zeros, span, out);
  }

  /** A pointer in a cell. */
  private Cell pointer(Operand base, Span span) {
    if (base instanceof Cell cell) {
      return cell;
    }
    Cell cell = graph.newCell(base instanceof Const ? base : ZERO);
    if (base instanceof Operand.Slot slot) {
      out.accept(
          new Op(
              new Op.Pseudo(PseudoCall.UMEM_ADD),
              List.of(new Operand.Address(slot.buffer(), slot.offset()), ZERO),
              cell,
              Mode.DEFAULT,
              span));
    }
    return cell;
  }

  // ---- operations

  private static long constant(Op op, int index) {
    return index < op.args().size() ? ((Const) op.args().get(index)).value() : 0;
  }

  void load(Op op) {
    Operand.Place dest = op.dest();
    if (dest == null) {
      return;
    }
    Operand base = op.args().get(0);
    long offset = constant(op, 1);
    int format = (int) constant(op, 2);
    int width = format & NarrowFormat.WIDTH_MASK;
    boolean big = (format & NarrowFormat.BIG_ENDIAN) != 0 && width > 1;
    boolean signed = (format & NarrowFormat.SIGNED) != 0 && width < WORD;
    if (!big && !signed) {
      Row to = transfers.vector(List.of(transfers.at(address(dest, 0), WORD)));
      Row from = vector(base, offset, width, WORD - width, op.span());
      out.accept(transfers.move(to, 1, from, width < WORD ? 2 : 1, op.span()));
      return;
    }
    Bytewise bytes = index -> moved(base, offset + index);
    if (!isKnown(base)) {
      Cell raw = graph.newCell(ZERO);
      Row to = transfers.vector(List.of(transfers.at(address(raw, 0), width)));
      out.accept(transfers.move(to, 1, vector(base, offset, width, 0, op.span()), 1, op.span()));
      bytes = bytes(raw);
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < WORD; i++) {
      int top = big ? 0 : width - 1;
      parts.add(
          i < width
              ? Part.moved(big ? width - 1 - i : i)
              : signed ? Part.mapped(top, b -> (byte) b >> 7) : Part.of(0));
    }
    lookups.emit(address(dest, 0), parts, bytes, op.span(), out);
  }

  void store(Op op) {
    int format = (int) constant(op, 2);
    int width = format & NarrowFormat.WIDTH_MASK;
    boolean big = (format & NarrowFormat.BIG_ENDIAN) != 0;
    Operand value = op.args().size() > 3 ? op.args().get(3) : ZERO;
    List<Transfers.Piece> from = new ArrayList<>();
    if (big) {
      for (int i = width - 1; i >= 0; i--) {
        from.add(transfers.at(address(value, i), 1));
      }
    } else {
      from.add(transfers.at(address(value, 0), width));
    }
    Row to = vector(op.args().get(0), constant(op, 1), width, 0, op.span());
    out.accept(transfers.move(to, 1, transfers.vector(from), from.size(), op.span()));
  }

  /** Answers whether it has a form. */
  boolean copy(Op op) {
    if (!(op.args().get(2) instanceof Const size)) {
      return false;
    }
    if (size.value() > 0) {
      Row to = vector(op.args().get(0), 0, size.value(), 0, op.span());
      Row from = vector(op.args().get(1), 0, size.value(), 0, op.span());
      out.accept(transfers.move(to, 1, from, 1, op.span()));
    }
    return true;
  }

  /** Answers whether it has a form: with zeros, and not too many of them. */
  boolean fill(Op op) {
    long most = (long) Transfers.MOST_ZEROS * Transfers.MOST_PIECES;
    long size = constant(op, 2);
    if (!op.args().get(1).equals(ZERO) || size > most) {
      return false;
    }
    List<Transfers.Piece> from = new ArrayList<>();
    for (long left = size; left > 0; left -= Transfers.MOST_ZEROS) {
      from.add(transfers.zeros(Math.min(left, Transfers.MOST_ZEROS)));
    }
    if (size > 0) {
      Row to = vector(op.args().get(0), 0, size, 0, op.span());
      out.accept(transfers.move(to, 1, transfers.vector(from), from.size(), op.span()));
    }
    return true;
  }
}
