// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import org.syslet4j.abi.AtomLayout;

/** The parts of a block lie in their order, aligned, apart from each other and within limits. */
final class LayoutRules {
  private final Image image;
  private final Image.Layout layout;
  private final Findings findings;

  private LayoutRules(Image image, Findings findings) {
    this.image = image;
    this.layout = image.layout();
    this.findings = findings;
  }

  static void check(Image image, Findings findings) {
    LayoutRules rules = new LayoutRules(image, findings);
    rules.parts();
    if (findings.none()) {
      rules.atoms();
      rules.cells();
      rules.buffers();
    }
  }

  private void parts() {
    boolean ordered =
        0 < layout.cellsStart()
            && layout.cellsStart() <= layout.structsStart()
            && layout.structsStart() <= layout.dataStart()
            && layout.dataStart() <= layout.buffersStart()
            && layout.buffersStart() <= layout.size();
    if (!ordered) {
      findings.add("the parts of the block overlap: " + layout);
    }
    if (layout.size() > Limits.BLOCK) {
      findings.add("a block of " + layout.size() + " bytes; the limit is " + Limits.BLOCK);
    }
    aligned("the cells", layout.cellsStart(), 8);
    aligned("the structs", layout.structsStart(), 8);
    aligned("the buffers", layout.buffersStart(), 64);
    if (image.data().size() > (long) layout.buffersStart() - layout.dataStart()) {
      findings.add("the data of " + image.data().size() + " bytes reaches into the buffers");
    }
    if (image.atoms().isEmpty() || image.atoms().size() > Limits.ATOMS) {
      findings.add(image.atoms().size() + " atoms; 1 to " + Limits.ATOMS + " are allowed");
    }
    if (image.name().isEmpty()) {
      findings.add("the image has no name");
    }
  }

  private void aligned(String what, int offset, int alignment) {
    if (offset % alignment != 0) {
      findings.add(what + " start at " + offset + ", which is no multiple of " + alignment);
    }
  }

  private void atoms() {
    long end = 0;
    for (int i = 0; i < image.atoms().size() && !findings.full(); i++) {
      Image.Atom atom = image.atoms().get(i);
      if (atom.args().size() > AtomLayout.MAX_ARGS) {
        findings.atAtom(i, atom.args().size() + " arguments; a call has at most six");
        continue;
      }
      int packed = AtomLayout.packedSize(atom.args().size());
      if (atom.size() != AtomLayout.SIZE && atom.size() != packed) {
        findings.atAtom(
            i, "it takes " + atom.size() + " bytes; its size is 80, or " + packed + " packed");
      }
      placed("atom", i, atom.offset(), end, atom.size(), layout.cellsStart(), 8);
      end = Math.max(end, (long) atom.offset() + atom.size());
    }
  }

  private void cells() {
    long end = layout.cellsStart();
    for (int i = 0; i < image.cells().size() && !findings.full(); i++) {
      int offset = image.cells().get(i).offset();
      placed("cell", i, offset, end, 8, layout.structsStart(), 8);
      end = offset + 8L;
    }
  }

  private void buffers() {
    long end = layout.structsStart();
    for (int i = 0; i < image.buffers().size() && !findings.full(); i++) {
      Image.Buffer buffer = image.buffers().get(i);
      boolean reset = buffer.offset() < layout.dataStart();
      if (!reset) {
        end = Math.max(end, layout.buffersStart());
      }
      if (buffer.size() <= 0 || buffer.init().size() > buffer.size()) {
        findings.add(
            "buffer " + i + " of " + buffer.size() + " bytes starts with " + buffer.init().size());
      }
      if (!reset && buffer.init().size() > 0) {
        findings.add("buffer " + i + " has a first content but lies outside the reset region");
      }
      int limit = reset ? layout.dataStart() : layout.size();
      placed("buffer", i, buffer.offset(), end, buffer.size(), limit, reset ? 8 : 64);
      end = Math.max(end, (long) buffer.offset() + buffer.size());
    }
  }

  private void placed(
      String what, int index, int offset, long from, int size, int limit, int alignment) {
    if (offset < from || (long) offset + size > limit || offset % alignment != 0) {
      findings.add(
          what
              + " "
              + index
              + " at "
              + offset
              + " of "
              + size
              + " bytes should lie in ["
              + from
              + ", "
              + limit
              + ") on a multiple of "
              + alignment);
    }
  }
}
