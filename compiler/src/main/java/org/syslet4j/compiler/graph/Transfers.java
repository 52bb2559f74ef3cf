// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.graph;

import java.util.ArrayList;
import java.util.List;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.graph.Operand.Const;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Expr.Mode;
import org.syslet4j.compiler.typed.Signature;
import org.syslet4j.image.Bytes;

/**
 * Makes operations that move bytes by reading the own process's memory: {@code process_vm_readv}
 * gathers pieces from anywhere and scatters them anywhere, in one call.
 */
final class Transfers {
  /** The kernel takes so many pieces on either side (IOV_MAX). */
  static final int MOST_PIECES = 1024;

  /** The most bytes that one piece can take from the zeros. */
  static final int MOST_ZEROS = 64;

  private static final Bytes ZEROS = Bytes.of(new byte[MOST_ZEROS]);
  private static final String CALL = "process_vm_readv";

  private final Graph graph;
  private final int nr;

  Transfers(Graph graph, Arch arch) {
    this.graph = graph;
    this.nr =
        switch (arch) {
          case X86_64 -> 310;
          case AARCH64 -> 270;
        };
  }

  /**
   * Bytes in a row.
   *
   * @param base what starts as their address, or is a pointer to them while the call runs
   */
  record Piece(Cell base, long size) {}

  /** Bytes at an address that is known now. */
  Piece at(Operand address, long size) {
    return new Piece(graph.newCell(address), size);
  }

  /** So many bytes that are zero; at most {@link #MOST_ZEROS}. */
  Piece zeros(long size) {
    return at(new Operand.DataAddress(ZEROS, 0), size);
  }

  /** The kernel's {@code struct iovec[]}, as cells that lie side by side. */
  Row vector(List<Piece> pieces) {
    List<Cell> cells = new ArrayList<>();
    for (Piece piece : pieces) {
      cells.add(piece.base());
      cells.add(graph.newCell(new Const(piece.size())));
    }
    return new Row(cells);
  }

  /** Moves what {@code from} tells to where {@code to} tells. */
  Op move(List<Piece> to, List<Piece> from, Span span) {
    return move(vector(to), to.size(), vector(from), from.size(), span);
  }

  Op move(Row to, int toPieces, Row from, int fromPieces, Span span) {
    Signature signature = new Signature(CALL, nr, "plain", List.of(), span);
    List<Operand> args =
        List.of(
            new Operand.Process(),
            new Operand.RowAddress(to),
            new Const(toPieces),
            new Operand.RowAddress(from),
            new Const(fromPieces));
    return new Op(new Op.SystemCall(signature), args, null, Mode.DEFAULT, span);
  }
}
