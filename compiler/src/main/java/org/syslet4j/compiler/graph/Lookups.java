// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.image.Bytes;

/**
 * Computes byte by byte through tables: the bytes of a value are scattered into the lowest bytes of
 * pointers to tables, whose own lowest bytes are zero, and what those pointers then point at is
 * gathered. A byte that is only moved, or is always the same, takes no table.
 */
final class Lookups {
  private static final int WORD = 8;

  private final Graph graph;
  private final Transfers transfers;

  Lookups(Graph graph, Transfers transfers) {
    this.graph = graph;
    this.transfers = transfers;
  }

  /**
   * One byte of a result.
   *
   * @param source index of the byte of the value that it comes from, or -1
   * @param table what becomes of that byte; null for itself
   * @param constant what it is when there is no source
   */
  record Part(int source, @Nullable Bytes table, int constant) {
    static Part of(int constant) {
      return new Part(-1, null, constant & 0xff);
    }

    static Part moved(int source) {
      return new Part(source, null, 0);
    }

    /** {@code map} of a byte; needs no table when that is always the same, or the byte itself. */
    static Part mapped(int source, IntUnaryOperator map) {
      byte[] table = new byte[256];
      boolean same = true;
      boolean identity = true;
      for (int i = 0; i < table.length; i++) {
        table[i] = (byte) map.applyAsInt(i);
        same &= table[i] == table[0];
        identity &= (table[i] & 0xff) == i;
      }
      if (same) {
        return of(table[0]);
      }
      return identity ? moved(source) : new Part(source, Bytes.of(table), 0);
    }
  }

  /**
   * Writes {@code parts} to the bytes from {@code to} on; {@code value} tells where byte i lies.
   */
  void emit(Operand to, List<Part> parts, Bytewise value, Span span, Consumer<Op> out) {
    List<Transfers.Piece> lowest = new ArrayList<>();
    List<Integer> sources = new ArrayList<>();
    List<Transfers.Piece> gathered = new ArrayList<>();
    for (int i = 0; i < parts.size(); ) {
      Part part = parts.get(i);
      Bytes table = part.table();
      int run = 1;
      if (table != null) {
        Cell pointer = graph.newCell(new Operand.TableAddress(table));
        gathered.add(new Transfers.Piece(pointer, 1));
        lowest.add(transfers.at(new Operand.ByteAddress(pointer, 0), 1));
        sources.add(part.source());
      } else {
        run = run(parts, i);
        gathered.add(transfers.at(from(parts.subList(i, i + run), value), run));
      }
      i += run;
    }
    if (!lowest.isEmpty()) {
      out.accept(transfers.move(lowest, scattered(sources, value), span));
    }
    out.accept(transfers.move(List.of(transfers.at(to, parts.size())), gathered, span));
  }

  /** Where a byte of a value lies. */
  interface Bytewise {
    Operand address(int index);
  }

  private static Operand from(List<Part> run, Bytewise value) {
    if (run.get(0).source() >= 0) {
      return value.address(run.get(0).source());
    }
    byte[] constant = new byte[run.size()];
    for (int i = 0; i < constant.length; i++) {
      constant[i] = (byte) run.get(i).constant();
    }
    return new Operand.DataAddress(Bytes.of(constant), 0);
  }

  /** How many parts from {@code start} on lie in a row: bytes that are moved, or constants. */
  private static int run(List<Part> parts, int start) {
    Part first = parts.get(start);
    int end = start + 1;
    while (end < parts.size()
        && parts.get(end).table() == null
        && parts.get(end).source() == (first.source() < 0 ? -1 : first.source() + end - start)) {
      end++;
    }
    return end - start;
  }

  /** The bytes that go to the pointers, neighbours in one piece. */
  private List<Transfers.Piece> scattered(List<Integer> sources, Bytewise value) {
    List<Transfers.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < sources.size(); ) {
      int end = i + 1;
      while (end < sources.size() && sources.get(end) == sources.get(i) + end - i) {
        end++;
      }
      pieces.add(transfers.at(value.address(sources.get(i)), end - i));
      i = end;
    }
    return pieces;
  }

  /** The parts of a word whose every byte is mapped at its own place. */
  static List<Part> word(ByteMap map) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < WORD; i++) {
      int index = i;
      parts.add(Part.mapped(i, b -> map.of(b, index)));
    }
    return parts;
  }

  /** What becomes of byte {@code index} of a word. */
  interface ByteMap {
    int of(int value, int index);
  }
}
