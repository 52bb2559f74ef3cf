// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.CallGroup;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.CallTable.Direction;
import org.syslet4j.abi.Extent;
import org.syslet4j.abi.Extents;
import org.syslet4j.abi.PseudoCall;

/**
 * What an image of unknown origin may tell system calls to do with memory: each address that an
 * argument can have is that of a part of the block or of a bound parameter, and how far the kernel
 * goes from there is known. What is only known when the call is made (a computed address, a length)
 * the library checks then, see {@code SYSLET_BOUNDS_STRICT}.
 */
final class StrictRules {
  /** What these do to memory is not what their arguments say. */
  private static final Set<CallGroup> REFUSED = EnumSet.of(CallGroup.OTHER, CallGroup.MEMORY);

  private final Image image;
  private final BlockMap map;
  private final Findings findings;
  private final Map<Integer, Long> constants;
  private final Set<Integer> written = new HashSet<>();
  private final Map<Integer, Image.Param> bound = new HashMap<>();

  private StrictRules(Image image, BlockMap map, Findings findings) {
    this.image = image;
    this.map = map;
    this.findings = findings;
    this.constants = image.constants();
    image.atoms().forEach(atom -> written.add(atom.ret()));
    for (Image.Param param : image.params()) {
      param.bindings().forEach(binding -> bound.put(binding.cell(), param));
    }
  }

  static void check(Image image, BlockMap map, Findings findings) {
    StrictRules rules = new StrictRules(image, map, findings);
    for (int i = 0; i < image.atoms().size() && !findings.full(); i++) {
      rules.atom(i, image.atoms().get(i));
    }
    rules.circles();
  }

  /** What neither cancel nor a deadline nor close ends must end by itself. */
  private void circles() {
    BitSet sync = new BitSet();
    BitSet cleanUp = new BitSet();
    ArrayDeque<Integer> found = new ArrayDeque<>();
    for (int i = 0; i < image.atoms().size(); i++) {
      sync.set(i, (image.atoms().get(i).flags() & AtomFlags.SYNC) != 0);
    }
    image.unwind().stream().filter(entry -> entry >= 0).forEach(found::add);
    while (!found.isEmpty()) {
      int atom = found.pop();
      if (!cleanUp.get(atom)) {
        cleanUp.set(atom);
        successors(atom).forEach(found::add);
      }
    }
    circle(sync, "it is on a loop of sync calls alone, which never leave their caller");
    circle(cleanUp, "it is on a loop in a clean-up, which nothing could stop");
  }

  /** Looks for a loop that lies wholly among {@code atoms}: takes away what nothing leads to. */
  private void circle(BitSet atoms, String message) {
    int[] entries = new int[image.atoms().size()];
    atoms.stream().forEach(i -> successors(i).forEach(to -> entries[to]++));
    ArrayDeque<Integer> free = new ArrayDeque<>();
    atoms.stream().filter(i -> entries[i] == 0).forEach(free::add);
    BitSet left = (BitSet) atoms.clone();
    while (!free.isEmpty()) {
      int atom = free.pop();
      left.clear(atom);
      for (int to : successors(atom)) {
        if (--entries[to] == 0 && left.get(to)) {
          free.add(to);
        }
      }
    }
    if (!left.isEmpty()) {
      findings.atAtom(left.nextSetBit(0), "strict mode: " + message);
    }
  }

  private List<Integer> successors(int from) {
    Image.Atom atom = image.atoms().get(from);
    List<Integer> to = new ArrayList<>(2);
    int next = map.atomAt(atom.next());
    if (next >= 0) {
      to.add(next);
    }
    if ((atom.flags() & AtomFlags.SKIP_TO_NEXT_ON_STOP) != 0) {
      to.add(map.atomAt((long) atom.offset() + AtomLayout.SIZE)); // AtomRules has seen it
    }
    return to;
  }

  private void atom(int index, Image.Atom atom) {
    if (PseudoCall.of(atom.nr()).isPresent()) {
      return; // the library holds them to the run's own memory
    }
    Optional<CallTable.Call> known = CallTable.LINUX.numbered(image.arch(), atom.nr());
    if (known.isEmpty()) {
      findings.atAtom(index, "strict mode refuses calls without a name: what they do is not known");
      return;
    }
    CallTable.Call call = known.get();
    if (REFUSED.containsAll(call.groups().always())) {
      findings.atAtom(
          index,
          "strict mode refuses "
              + call.name()
              + ": what it does to memory is not what its arguments say");
      return;
    }
    if (atom.args().size() > call.params().size()) {
      findings.atAtom(
          index, atom.args().size() + " arguments where " + call.params().size() + " are known");
    }
    for (int i = 0; i < Math.min(atom.args().size(), call.params().size()); i++) {
      Optional<String> why = argument(atom, call, i);
      if (why.isPresent()) {
        findings.atAtom(
            index,
            "strict mode: " + call.params().get(i).name() + " of " + call.name() + why.get());
      }
    }
  }

  private Optional<String> argument(Image.Atom atom, CallTable.Call call, int index) {
    Extent extent = Extents.LINUX.of(call).get(index);
    if (extent == Extent.NUMBER) {
      return Optional.empty();
    }
    int offset = atom.args().get(index);
    int at = map.cellAt(offset);
    Image.Cell cell = at < 0 ? null : image.cells().get(at);
    Image.Param param = written.contains(offset) ? null : bound.get(offset);
    boolean fixed = cell != null && !cell.writable();
    if (param != null) {
      return parameter(param, extent);
    } else if (fixed && cell.kind() == Image.Cell.Kind.NUMBER) {
      return number(cell.value(), extent);
    } else if (fixed && cell.kind() == Image.Cell.Kind.ADDRESS) {
      return address(atom, call, index, cell.value());
    }
    // Computed: checked when the call is made.
    return extent == Extent.UNKNOWN ? Optional.of(UNKNOWN) : Optional.empty();
  }

  private static final String UNKNOWN =
      " is memory that holds addresses, or whose length lies in memory: only null passes";

  private static Optional<String> number(long value, Extent extent) {
    boolean harmless =
        extent == Extent.EITHER ? value >= -4095 && value < Extent.FIRST_ADDRESS : value == 0;
    return harmless
        ? Optional.empty()
        : Optional.of(" is the number " + value + ", which is no address of its own");
  }

  private static Optional<String> parameter(Image.Param param, Extent extent) {
    boolean number = param.type() == Image.ParamType.LONG || param.type() == Image.ParamType.FD;
    if (extent == Extent.EITHER ? !number : number) {
      return Optional.of(
          (number ? " is an address, and " : " may be a number, and ")
              + "parameter '"
              + param.name()
              + "' is "
              + (number ? "a number" : "memory"));
    }
    return extent == Extent.UNKNOWN ? Optional.of(UNKNOWN) : Optional.empty();
  }

  private Optional<String> address(Image.Atom atom, CallTable.Call call, int index, long target) {
    Extent extent = Extents.LINUX.of(call).get(index);
    if (extent == Extent.EITHER || extent == Extent.UNKNOWN) {
      return Optional.of(UNKNOWN);
    }
    long left = map.left(target);
    if (extent instanceof Extent.Bytes bytes) {
      long size = bytes.unit(image.arch());
      if (bytes.count() >= 0) {
        size = Math.max(0, count(atom, bytes.count())) * size;
      }
      if (size > left) {
        return Optional.of(" has " + left + " bytes at " + target + ", and the call takes " + size);
      }
      boolean constant = map.inData(target);
      if (size > 0 && constant && call.params().get(index).direction() != Direction.IN) {
        return Optional.of(" is constant data, and the call writes to it");
      }
      return Optional.empty();
    }
    return map.inData(target) && !map.endsInData(target)
        ? Optional.of(" is a path without an end")
        : Optional.empty();
  }

  /** A constant count; 0 for one that is only known later, or that no size can be made of. */
  private long count(Image.Atom atom, int index) {
    int cell = index < atom.args().size() ? atom.args().get(index) : Image.NULL;
    long value = constants.getOrDefault(cell, 0L);
    return value <= Limits.BLOCK ? value : 0;
  }
}
