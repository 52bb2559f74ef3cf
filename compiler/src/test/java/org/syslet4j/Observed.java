// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.syslet4j.abi.CallTable;
import org.syslet4j.image.Image;
import org.syslet4j.internal.engine.Engine;
import org.syslet4j.internal.engine.Instance;

/**
 * What can be seen of a run when it has ended. In this package because memory and last atom are no
 * matter of callers.
 *
 * @param ending the results, or what the failure says
 * @param lastAtom its index
 * @param memory cells, structs, data and buffers in words, addresses in it as what they point to
 */
public record Observed(String ending, int lastAtom, List<Long> memory) {
  /** Instead of an address in the block, plus where it points to. */
  private static final long BLOCK = 0x5e1f_0000_0000_0000L;

  private static final long DESCRIPTOR = 0x5e1d_0000_0000_0000L;
  private static final long ARGUMENTS = 0x5e1e_0000_0000_0000L;

  /** Runs the image on an engine. */
  public static Observed run(SysletRuntime runtime, Image image, Consumer<Binding> arguments) {
    try (Program program = runtime.load(image)) {
      Binding binding = program.bind();
      arguments.accept(binding);
      Instance instance = binding.prepare();
      Engine engine = program.engine();
      if (!engine.start(instance) && !engine.await(instance)) {
        throw new AssertionError("the runtime was closed");
      }
      try {
        return new Observed(ending(instance), instance.lastAtom(), memory(instance));
      } finally {
        instance.release();
      }
    }
  }

  private static String ending(Instance instance) {
    try {
      return SysletResult.of(instance).toString();
    } catch (SysletException e) {
      return e.call() + " " + e.errno() + " at " + e.place() + ", atom " + e.atom();
    }
  }

  private static List<Long> memory(Instance instance) {
    List<Long> words = new ArrayList<>();
    Image.Layout layout = instance.plan().image().layout();
    long argsAt = instance.argAddress(0);
    Set<Integer> descriptors = descriptors(instance.plan().image());
    for (int at = layout.cellsStart(); at + 8 <= layout.size(); at += 8) {
      long word = instance.cell(at);
      long inBlock = word - instance.base();
      long inArgs = word - argsAt;
      if (inBlock >= 0 && inBlock <= layout.size()) {
        word = BLOCK + inBlock;
      } else if (argsAt != 0 && inArgs >= 0 && inArgs <= 1 << 16) {
        word = ARGUMENTS + inArgs;
      }
      words.add(descriptors.contains(at) && word > 2 ? DESCRIPTOR : word);
    }
    return words;
  }

  /** The cells whose numbers depend on what else the process has open. */
  private static Set<Integer> descriptors(Image image) {
    Set<Integer> cells = new HashSet<>();
    for (Image.Atom atom : image.atoms()) {
      CallTable.LINUX
          .numbered(image.arch(), atom.nr())
          .filter(call -> call.result().equals("fd"))
          .ifPresent(call -> cells.add(atom.ret()));
    }
    image.params().stream()
        .filter(param -> param.type() == Image.ParamType.FD)
        .forEach(param -> param.bindings().forEach(binding -> cells.add(binding.cell())));
    return cells;
  }
}
