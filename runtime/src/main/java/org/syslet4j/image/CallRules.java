// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.NarrowFormat;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.abi.RefusedCalls;

/** No atom runs a call that is refused, or a pseudo call that nobody knows. */
final class CallRules {
  private final Image image;
  private final BlockMap map;
  private final Findings findings;

  private CallRules(Image image, BlockMap map, Findings findings) {
    this.image = image;
    this.map = map;
    this.findings = findings;
  }

  static void check(Image image, BlockMap map, Findings findings) {
    CallRules rules = new CallRules(image, map, findings);
    boolean threadBound = false;
    for (int i = 0; i < image.atoms().size() && !findings.full(); i++) {
      threadBound |= rules.number(i, image.atoms().get(i));
    }
    if (threadBound) {
      rules.threadBound();
    }
  }

  /** Whether the call is bound to its thread. */
  private boolean number(int index, Image.Atom atom) {
    int nr = atom.nr();
    if (nr >= PseudoCall.BASE) {
      pseudo(index, atom);
      return false;
    }
    // Above the tables lie other ABIs of the same kernel, such as x32 with calls of its own.
    if (nr < 0 || nr > Limits.CALL_NUMBER) {
      findings.atAtom(index, "there is no system call " + nr);
      return false;
    }
    Optional<RefusedCalls.Refusal> refusal = RefusedCalls.of(image.arch(), nr);
    if (refusal.isEmpty()) {
      return false;
    }
    if (refusal.get().group() == RefusedCalls.Group.NEVER) {
      findings.atAtom(
          index, refusal.get().name() + " must not run as an atom: it " + refusal.get().reason());
    }
    return refusal.get().group() == RefusedCalls.Group.SYNC_ONLY;
  }

  private void pseudo(int index, Image.Atom atom) {
    Optional<PseudoCall> call = PseudoCall.of(atom.nr());
    if (call.isEmpty()) {
      findings.atAtom(index, "unknown pseudo call 0x" + Integer.toHexString(atom.nr()));
      return;
    }
    if (call.get().extended() && !image.extended()) {
      findings.atAtom(index, "an extended pseudo call in an image that says it has none");
    }
    if (atom.args().size() > call.get().args()) {
      findings.atAtom(index, atom.args().size() + " arguments where it takes " + call.get().args());
    }
    if (call.get() == PseudoCall.LOAD || call.get() == PseudoCall.STORE) {
      format(index, atom, call.get());
    }
  }

  /** A constant format that the library refuses would fail silently in every run. */
  private void format(int index, Image.Atom atom, PseudoCall call) {
    int cell = atom.args().size() < 3 ? -1 : map.cellAt(atom.args().get(2));
    if (cell < 0 || image.cells().get(cell).writable()) {
      return;
    }
    long format = image.cells().get(cell).value();
    if (!NarrowFormat.valid(call, format)) {
      findings.atAtom(index, "format " + format + ", which a " + call.text() + " refuses");
    }
  }

  /**
   * A call that is bound to its thread may run only where the chain is still certain to be with its
   * caller: it carries SYNC, and so does every atom on every way to it.
   */
  private void threadBound() {
    boolean[] moved = mayHaveMoved();
    for (int i = 0; i < moved.length; i++) {
      Image.Atom atom = image.atoms().get(i);
      Optional<RefusedCalls.Refusal> refusal = RefusedCalls.of(image.arch(), atom.nr());
      boolean sync = (atom.flags() & AtomFlags.SYNC) != 0;
      if (refusal.isPresent() && (!sync || moved[i])) {
        findings.atAtom(
            i,
            refusal.get().name()
                + " "
                + refusal.get().reason()
                + (sync ? ": an atom before it is not SYNC" : ": mark it and all before it sync"));
      }
    }
  }

  private boolean[] mayHaveMoved() {
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 0; i < image.atoms().size(); i++) {
      index.put(image.atoms().get(i).offset(), i);
    }
    boolean[] moved = new boolean[image.atoms().size()];
    ArrayDeque<Integer> work = new ArrayDeque<>();
    // Whatever is not SYNC may move the chain, and clean-up after a cancel runs anywhere.
    for (int i = 0; i < moved.length; i++) {
      if ((image.atoms().get(i).flags() & AtomFlags.SYNC) == 0) {
        successors(index, i).forEach(work::add);
      }
    }
    for (int row : image.unwind()) {
      int cleanUp = Image.cleanUp(row);
      if (cleanUp >= 0 && cleanUp < moved.length) {
        work.add(cleanUp);
      }
    }
    while (!work.isEmpty()) {
      int atom = work.pop();
      if (!moved[atom]) {
        moved[atom] = true;
        successors(index, atom).forEach(work::add);
      }
    }
    return moved;
  }

  private Iterable<Integer> successors(Map<Integer, Integer> index, int atom) {
    Image.Atom from = image.atoms().get(atom);
    Integer next = index.get(from.next());
    Integer skip =
        (from.flags() & AtomFlags.SKIP_TO_NEXT_ON_STOP) == 0
            ? null
            : index.get(from.offset() + AtomLayout.SIZE);
    return Arrays.asList(next, skip).stream().filter(i -> i != null).toList();
  }
}
