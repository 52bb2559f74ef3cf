// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.Errno;
import org.syslet4j.image.Image;
import org.syslet4j.internal.engine.Instance;

/** What a run that did not succeed had done: the named cells that it may have set on its way. */
final class Progress {
  private final Image image;
  private final Map<Integer, Integer> atomAt = new HashMap<>();

  private Progress(Image image) {
    this.image = image;
    for (int i = 0; i < image.atoms().size(); i++) {
      atomAt.put(image.atoms().get(i).offset(), i);
    }
  }

  /**
   * Names and values, in the order of the cells.
   *
   * @param at index of the atom that was not left as it should have been, or -1
   */
  static Map<String, Long> of(Instance instance, int at) {
    Image image = instance.plan().image();
    return at < 0 || image.debug().names().isEmpty()
        ? Map.of()
        : new Progress(image).values(instance, at);
  }

  private Map<String, Long> values(Instance instance, int at) {
    Set<Integer> set = writtenBefore(at);
    Set<Integer> results = new HashSet<>();
    image.atoms().forEach(atom -> results.add(atom.ret()));
    Map<Integer, Image.Cell> cells = new HashMap<>();
    image.cells().forEach(cell -> cells.put(cell.offset(), cell));
    image.params().forEach(param -> param.bindings().forEach(b -> cells.remove(b.cell())));
    int own = image.atoms().get(at).ret();
    Map<String, Long> values = new LinkedHashMap<>();
    for (Image.CellName name : image.debug().names()) {
      Image.Cell cell = cells.get(name.offset());
      if (cell == null || cell.kind() != Image.Cell.Kind.NUMBER) {
        continue; // a parameter, or an address
      }
      long value = instance.cell(name.offset());
      // A variable that is added to in place is no atom's result.
      boolean changed = !results.contains(name.offset()) && value != cell.value();
      boolean failed = name.offset() == own && Errno.isError(value);
      if (!failed && (changed || set.contains(name.offset()))) {
        values.put(name.name(), value);
      }
    }
    return Collections.unmodifiableMap(values);
  }

  /** The cells that take results of atoms from which {@code at} can be reached. */
  private Set<Integer> writtenBefore(int at) {
    List<List<Integer>> before = predecessors();
    Set<Integer> seen = new HashSet<>();
    Set<Integer> cells = new HashSet<>();
    ArrayDeque<Integer> open = new ArrayDeque<>(before.get(at));
    while (!open.isEmpty()) {
      int atom = open.poll();
      if (seen.add(atom)) {
        cells.add(image.atoms().get(atom).ret());
        open.addAll(before.get(atom));
      }
    }
    return cells;
  }

  private List<List<Integer>> predecessors() {
    List<List<Integer>> before = new ArrayList<>();
    image.atoms().forEach(atom -> before.add(new ArrayList<>()));
    for (int i = 0; i < image.atoms().size(); i++) {
      Image.Atom atom = image.atoms().get(i);
      Integer next = atomAt.get(atom.next());
      if (next != null) {
        before.get(next).add(i);
      }
      Integer neighbour = atomAt.get(atom.offset() + AtomLayout.SIZE);
      if (neighbour != null && (atom.flags() & AtomFlags.SKIP_TO_NEXT_ON_STOP) != 0) {
        before.get(neighbour).add(i);
      }
    }
    return before;
  }
}
