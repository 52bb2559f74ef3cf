// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.CallGroup;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.Extent;
import org.syslet4j.abi.Extents;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.image.Bytes;
import org.syslet4j.image.Image;

/**
 * Makes images whose system calls work on memory, as strict mode wants it, and half of the time
 * with one thing wrong; and says what strict mode has to say to each. What is wrong in a way that
 * only shows when the call is made passes: then the library answers EFAULT.
 */
final class StrictImages {
  private static final String NAME = "/dev/null\0";
  private static final int DATA = 32;
  private static final int STRUCT = 64;

  /** What calls of these alone do to memory is not what their arguments say. */
  private static final Set<CallGroup> NEVER = EnumSet.of(CallGroup.OTHER, CallGroup.MEMORY);

  /** What strict mode says to an image. */
  enum Verdict {
    PASSES,
    REFUSED
  }

  record Made(Image image, Verdict verdict) {}

  private final Random random;
  private final List<CallTable.Call> calls;
  private final Arch arch = Arch.current().orElseThrow();

  private int cellsStart;
  private int bufferSize;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Spec> specs = new ArrayList<>();
  private boolean refused;

  /** The parts that an address may lie in; the end of each is where the call may go to. */
  private enum Part {
    STRUCTS,
    DATA,
    ONE,
    TWO
  }

  private record Cell(Image.Cell.Kind kind, Part part, long value, boolean writable) {}

  private record Spec(int nr, List<Integer> args, int ret) {}

  StrictImages(Random random, List<String> names) {
    this.random = random;
    calls = names.stream().map(name -> CallTable.LINUX.named(name).orElseThrow()).toList();
  }

  private int below(int bound) {
    return random.nextInt(Math.max(1, bound));
  }

  private boolean once(int in) {
    return below(in) == 0;
  }

  // The first cells are those that parameters are bound to.
  private static final int BYTES = 0;
  private static final int LENGTH = 1;
  private static final int PATH = 2;
  private static final int NUMBER = 3;

  Made next() {
    cells.clear();
    specs.clear();
    refused = false;
    int count = 1 + below(5);
    boolean wrong = random.nextBoolean();
    int at = wrong ? below(count) : -1;
    bufferSize = 64 * (1 + below(8));
    for (int i = BYTES; i <= NUMBER; i++) {
      cells.add(new Cell(Image.Cell.Kind.NUMBER, null, 0, true));
    }
    for (int i = 0; i < count; i++) {
      CallTable.Call call = calls.get(below(calls.size()));
      boolean never = NEVER.containsAll(call.groups().always());
      call(never && !once(4) ? calls.get(0) : call, i == at);
    }
    return new Made(image(), refused ? Verdict.REFUSED : Verdict.PASSES);
  }

  private int cell(Image.Cell.Kind kind, Part part, long value, boolean writable) {
    cells.add(new Cell(kind, part, value, writable));
    return cells.size() - 1;
  }

  private int number(long value) {
    return cell(Image.Cell.Kind.NUMBER, null, value, false);
  }

  private int room(Part part) {
    return switch (part) {
      case STRUCTS -> STRUCT;
      case DATA -> DATA;
      case ONE, TWO -> bufferSize;
    };
  }

  private void call(CallTable.Call call, boolean wrong) {
    List<Extent> extents = Extents.LINUX.of(call);
    refused |= NEVER.containsAll(call.groups().always());
    int[] args = new int[call.params().size()];
    int bad = wrong ? below(args.length) : -1;
    for (int i = 0; wrong && i < args.length && extents.get(bad) == Extent.NUMBER; i++) {
      bad = (bad + 1) % args.length; // a number is never wrong
    }
    Arrays.fill(args, -1);
    for (int i = 0; i < args.length; i++) {
      if (extents.get(i) instanceof Extent.Bytes bytes) {
        memory(call, i, bytes, args, i == bad);
      }
    }
    for (int i = 0; i < args.length; i++) {
      Extent extent = extents.get(i);
      if (args[i] < 0) {
        args[i] =
            extent == Extent.PATH
                ? path(i == bad)
                : extent == Extent.NUMBER
                    ? once(3) ? NUMBER : number(below(4) - 1)
                    : other(extent, i == bad);
      }
    }
    specs.add(
        new Spec(
            call.number(arch).orElseThrow(),
            Arrays.stream(args).boxed().toList(),
            cell(Image.Cell.Kind.NUMBER, null, 0, true)));
  }

  private int other(Extent extent, boolean bad) {
    if (!bad) {
      return number(0);
    }
    if (extent == Extent.UNKNOWN) {
      refused = true;
      return cell(Image.Cell.Kind.ADDRESS, Part.ONE, 0, false);
    }
    return number(below(3)); // either: a small number is fine
  }

  private int path(boolean bad) {
    if (!bad) {
      return once(2) ? PATH : cell(Image.Cell.Kind.ADDRESS, Part.DATA, below(3), false);
    }
    switch (below(3)) {
      case 0 -> {
        refused = true;
        return cell(Image.Cell.Kind.ADDRESS, Part.DATA, NAME.length() + below(8), false);
      }
      case 1 -> {
        refused = true;
        return once(2) ? NUMBER : number(1 + random.nextLong() >>> 1 + below(60) | 1);
      }
      default -> {
        return computed(Part.DATA, NAME.length() + below(64)); // no end, or beyond: EFAULT
      }
    }
  }

  /** An address that an atom computes: only the library sees where it leads. */
  private int computed(Part part, long inside) {
    int base = cell(Image.Cell.Kind.ADDRESS, part, 0, false);
    int result = cell(Image.Cell.Kind.NUMBER, null, 0, true);
    specs.add(new Spec(PseudoCall.ADD.nr(), List.of(base, number(inside)), result));
    return result;
  }

  /** The address that parameter {@code index} takes, and the count that goes with it. */
  private void memory(CallTable.Call call, int index, Extent.Bytes bytes, int[] args, boolean bad) {
    boolean writes = call.params().get(index).direction() != CallTable.Direction.IN;
    long unit = bytes.unit(arch);
    Part part = once(3) ? Part.STRUCTS : once(2) ? Part.ONE : Part.TWO;
    boolean counted = bytes.count() >= 0;
    if (bad && once(2) && (!counted || args[bytes.count()] < 0)) {
      tooFar(writes, part, bytes, args, index);
      return;
    }
    if (!counted && room(part) < unit) {
      // As much as none of the block has is the parameter's, which has it or not.
      args[index] = bad ? wrong(writes, index) : once(2) ? BYTES : number(0);
      return;
    }
    int from = below((int) (room(part) - (counted ? 0 : unit) + 1));
    long most = (room(part) - from) / unit;
    if (bad) {
      args[index] = wrong(writes, index);
    } else if (once(4)) {
      args[index] = BYTES;
      if (counted && args[bytes.count()] < 0) {
        args[bytes.count()] = LENGTH;
      }
    } else if (from < room(part) && once(3)) {
      args[index] = computed(part, from);
    } else if (from < room(part)) {
      args[index] = cell(Image.Cell.Kind.ADDRESS, part, from, false);
    } else {
      args[index] = number(0);
    }
    if (counted && args[bytes.count()] < 0) {
      args[bytes.count()] = number(below((int) most + 1));
    }
  }

  /** More than there is behind a constant address, or constant data as a target. */
  private void tooFar(boolean writes, Part part, Extent.Bytes bytes, int[] args, int index) {
    refused = true;
    long unit = bytes.unit(arch);
    boolean data = writes && once(2);
    int room = room(data ? Part.DATA : part);
    int from = data ? below(8) : below(room);
    args[index] = cell(Image.Cell.Kind.ADDRESS, data ? Part.DATA : part, from, false);
    if (bytes.count() >= 0) {
      long fits = (room - from) / unit;
      args[bytes.count()] = number(data ? 1 + below(8) : fits + 1 + below(4000));
    } else if (!data && room - from >= unit) {
      // So far behind that it does not fit, but still inside.
      cells.set(
          args[index],
          new Cell(Image.Cell.Kind.ADDRESS, part, room - 1 - below((int) unit - 1), false));
    }
  }

  private int wrong(boolean writes, int index) {
    switch (below(4)) {
      case 0 -> {
        refused = true;
        return number(1 + (random.nextLong() >>> 1 + below(60)) | 1);
      }
      case 1 -> {
        refused = true;
        return NUMBER;
      }
      case 2 -> {
        // Behind its end, or before its beginning: in the middle of atoms and cells.
        return computed(once(2) ? Part.ONE : Part.TWO, bufferSize - below(8) - 2L * below(4000));
      }
      default -> {
        return computed(Part.STRUCTS, writes ? -8L * below(400) : STRUCT + 8L * below(400));
      }
    }
  }

  private Image image() {
    cellsStart = specs.size() * AtomLayout.SIZE;
    int structsStart = cellsStart + 8 * cells.size();
    int dataStart = structsStart + STRUCT;
    int buffersStart = (dataStart + DATA + 63) / 64 * 64;
    int end = buffersStart + 2 * bufferSize;
    List<Image.Cell> made = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      long base =
          cell.part == null
              ? 0
              : switch (cell.part) {
                case STRUCTS -> structsStart;
                case DATA -> dataStart;
                case ONE -> buffersStart;
                case TWO -> buffersStart + bufferSize;
              };
      made.add(new Image.Cell(cellsStart + 8 * i, cell.kind, base + cell.value, cell.writable));
    }
    List<Image.Atom> atoms = new ArrayList<>();
    for (int i = 0; i < specs.size(); i++) {
      Spec spec = specs.get(i);
      atoms.add(
          new Image.Atom(
              i * AtomLayout.SIZE,
              AtomLayout.SIZE,
              once(6) ? 1 : 0,
              spec.nr,
              at(spec.ret),
              i + 1 < specs.size() ? (i + 1) * AtomLayout.SIZE : Image.NULL,
              spec.args.stream().map(this::at).toList()));
    }
    byte[] data = new byte[DATA];
    Arrays.fill(data, (byte) 'x');
    byte[] name = NAME.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(name, 0, data, 0, name.length);
    return new Image(
        "fuzz.strict",
        "",
        arch,
        true,
        new Image.Layout(cellsStart, structsStart, dataStart, buffersStart, end),
        0,
        atoms,
        made,
        List.of(
            new Image.Buffer(structsStart, STRUCT, Bytes.EMPTY),
            new Image.Buffer(buffersStart, bufferSize, Bytes.EMPTY),
            new Image.Buffer(buffersStart + bufferSize, bufferSize, Bytes.EMPTY)),
        Bytes.of(data),
        List.of(
            param("bytes", Image.ParamType.BYTES, BYTES, Optional.of(LENGTH)),
            param("path", Image.ParamType.PATH, PATH, Optional.empty()),
            param("number", Image.ParamType.LONG, NUMBER, Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Image.Debug.NONE);
  }

  private int at(int cell) {
    return cellsStart + 8 * cell;
  }

  private Image.Param param(String name, Image.ParamType type, int cell, Optional<Integer> length) {
    List<Image.Binding> bindings = new ArrayList<>();
    bindings.add(new Image.Binding(Image.Binding.Source.VALUE, at(cell)));
    length.ifPresent(to -> bindings.add(new Image.Binding(Image.Binding.Source.LENGTH, at(to))));
    return new Image.Param(name, type, "", false, 0, type == Image.ParamType.BYTES, bindings);
  }
}
