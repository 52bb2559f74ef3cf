// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;

/** Every pointer of an atom or cell lands on what it is for, and the flags make sense. */
final class AtomRules {
  private final BlockMap map;
  private final Findings findings;

  private AtomRules(BlockMap map, Findings findings) {
    this.map = map;
    this.findings = findings;
  }

  static void check(Image image, BlockMap map, Findings findings) {
    AtomRules rules = new AtomRules(map, findings);
    for (int i = 0; i < image.atoms().size() && !findings.full(); i++) {
      rules.pointers(i, image.atoms().get(i));
      rules.flags(i, image.atoms().get(i));
    }
    for (int i = 0; i < image.cells().size() && !findings.full(); i++) {
      rules.cell(i, image.cells().get(i));
    }
    if (image.entry() < 0 || image.entry() >= image.atoms().size()) {
      findings.add("the entry is atom " + image.entry() + " of " + image.atoms().size());
    }
  }

  private void pointers(int index, Image.Atom atom) {
    for (int i = 0; i < atom.args().size(); i++) {
      if (!map.readable(atom.args().get(i))) {
        findings.atAtom(
            index,
            "argument "
                + i
                + " points to "
                + atom.args().get(i)
                + ", which is no cell and not inside a struct or buffer");
      }
    }
    if (atom.ret() != Image.NULL && !map.writable(atom.ret())) {
      findings.atAtom(
          index,
          "its result goes to "
              + atom.ret()
              + ", which is no writable cell and not inside a struct or buffer");
    }
    if (atom.next() != Image.NULL && map.atomAt(atom.next()) < 0) {
      findings.atAtom(index, "next points to " + atom.next() + ", where no atom starts");
    }
  }

  private void flags(int index, Image.Atom atom) {
    int flags = atom.flags();
    if ((flags & ~AtomFlags.ALL) != 0) {
      findings.atAtom(index, "unknown flags 0x" + Integer.toHexString(flags & ~AtomFlags.ALL));
    }
    if ((flags & AtomFlags.ASYNC) != 0 && (flags & AtomFlags.SYNC) != 0) {
      findings.atAtom(index, "ASYNC and SYNC exclude each other");
    }
    if ((flags & AtomFlags.NO_COMPLETE) != 0) {
      findings.atAtom(index, "NO_COMPLETE would hide the end of the run from the runtime");
    }
    if ((flags & AtomFlags.SKIP_TO_NEXT_ON_STOP) != 0) {
      skip(index, atom);
    }
  }

  private void skip(int index, Image.Atom atom) {
    if ((atom.flags() & AtomFlags.STOP_MASK) == 0) {
      findings.atAtom(index, "SKIP without a stop condition");
    }
    long neighbour = (long) atom.offset() + AtomLayout.SIZE;
    if (map.atomAt(neighbour) < 0) {
      findings.atAtom(
          index, "SKIP goes to the atom 80 bytes on, at " + neighbour + ", where none starts");
    }
  }

  private void cell(int index, Image.Cell cell) {
    if (cell.kind() == Image.Cell.Kind.PROCESS && (cell.value() != 0 || cell.writable())) {
      findings.add("cell " + index + " holds the process, and is to be a constant with value 0");
    }
    if (cell.kind() == Image.Cell.Kind.ADDRESS && !map.addressable(cell.value())) {
      findings.add(
          "cell "
              + index
              + " holds the address of "
              + cell.value()
              + ", which is no cell, struct, data or buffer");
    }
  }
}
