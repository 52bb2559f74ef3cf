// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.image.Bytes;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;

/** Makes images that no compiler makes, some of them from ones that it made. */
final class Mutator {
  private static final long[] EDGES = {
    0,
    1,
    -1,
    7,
    8,
    9,
    63,
    64,
    4095,
    4096,
    65536,
    -8,
    -16,
    -80,
    -4096,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    1L << 40,
    0x7fff_ffff_f000L
  };

  private final Random random;
  private final List<Integer> calls;

  /**
   * @param calls numbers of the system calls that are harmless
   */
  Mutator(Random random, List<Integer> calls) {
    this.random = random;
    this.calls = calls;
  }

  private int below(int bound) {
    return random.nextInt(Math.max(1, bound));
  }

  private boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  private long number() {
    return switch (below(4)) {
      case 0 -> EDGES[below(EDGES.length)];
      case 1 -> below(256);
      case 2 -> below(20_000) - 10_000;
      default -> random.nextLong() >>> below(64);
    };
  }

  private int call() {
    return once(3) ? calls.get(below(calls.size())) : PseudoCall.BASE + below(21);
  }

  /** Somewhere in the block, most often where something begins. */
  private int offset(Image image) {
    return switch (below(8)) {
      case 0 -> 8 * below(image.layout().size() / 8 + 2);
      case 1 -> (int) number();
      case 2 -> image.atoms().get(below(image.atoms().size())).offset();
      case 3 ->
          image.buffers().isEmpty()
              ? Image.NULL
              : image.buffers().get(below(image.buffers().size())).offset() + 8 * below(4);
      default ->
          image.cells().isEmpty()
              ? Image.NULL
              : image.cells().get(below(image.cells().size())).offset();
    };
  }

  // ---------------------------------------------------------------- from others

  /** The image with harmless calls in place of all others, so that a policy does not end it. */
  Image harmless(Image image) {
    List<Image.Atom> atoms = new ArrayList<>();
    for (Image.Atom atom : image.atoms()) {
      boolean keeps = PseudoCall.of(atom.nr()).isPresent() || calls.contains(atom.nr());
      atoms.add(keeps ? atom : with(atom, atom.flags(), call(), atom.ret(), atom.next()));
    }
    List<Image.Result> results =
        image.results().stream()
            .map(result -> new Image.Result(result.name(), Image.ResultType.LONG))
            .toList();
    return copy(image, image.layout(), image.entry(), atoms, image.cells(), results);
  }

  /** One to four changes. */
  Image mutated(Image image) {
    Image now = image;
    for (int i = below(4); i >= 0; i--) {
      now = change(now);
    }
    return now;
  }

  private Image change(Image image) {
    if (image.atoms().isEmpty()) {
      return image;
    }
    List<Image.Atom> atoms = new ArrayList<>(image.atoms());
    List<Image.Cell> cells = new ArrayList<>(image.cells());
    int a = below(atoms.size());
    Image.Atom atom = atoms.get(a);
    int c = below(cells.size());
    switch (below(14)) {
      case 0 ->
          atoms.set(
              a, with(atom, atom.flags() ^ 1 << below(9), atom.nr(), atom.ret(), atom.next()));
      case 1 -> atoms.set(a, with(atom, atom.flags(), call(), atom.ret(), atom.next()));
      case 2 -> atoms.set(a, with(atom, atom.flags(), atom.nr(), offset(image), atom.next()));
      case 3 -> atoms.set(a, with(atom, atom.flags(), atom.nr(), atom.ret(), next(image)));
      case 4 -> atoms.set(a, arguments(image, atom));
      case 5 -> Collections.swap(atoms, a, below(atoms.size()));
      case 6 -> {
        Image.Atom other = atoms.get(below(atoms.size()));
        atoms.set(
            a,
            new Image.Atom(
                atom.offset(),
                AtomLayout.SIZE,
                other.flags(),
                other.nr(),
                other.ret(),
                other.next(),
                other.args()));
      }
      case 7, 8, 9 -> {
        if (!cells.isEmpty()) {
          cells.set(c, changed(image, cells.get(c)));
        }
      }
      case 10 -> {
        return copy(image, layout(image.layout()), image.entry(), atoms, cells, image.results());
      }
      case 11 -> {
        return copy(image, image.layout(), (int) number(), cut(atoms), cells, image.results());
      }
      default -> {
        return tables(image);
      }
    }
    return copy(image, image.layout(), image.entry(), atoms, cells, image.results());
  }

  private int next(Image image) {
    return once(4)
        ? offset(image)
        : once(5) ? Image.NULL : image.atoms().get(below(image.atoms().size())).offset();
  }

  private Image.Atom arguments(Image image, Image.Atom atom) {
    List<Integer> args = new ArrayList<>(atom.args());
    if (!args.isEmpty() && !once(4)) {
      args.set(below(args.size()), offset(image));
    } else if (once(2) && !args.isEmpty()) {
      args.remove(args.size() - 1);
    } else {
      args.add(offset(image));
    }
    return new Image.Atom(
        atom.offset(), AtomLayout.SIZE, atom.flags(), atom.nr(), atom.ret(), atom.next(), args);
  }

  private Image.Cell changed(Image image, Image.Cell cell) {
    Image.Cell.Kind kind =
        once(3) ? Image.Cell.Kind.values()[below(Image.Cell.Kind.values().length)] : cell.kind();
    long value =
        switch (below(4)) {
          case 0 -> number();
          case 1 -> offset(image) + below(64);
          case 2 -> cell.value() + below(200) - 100;
          default -> cell.value();
        };
    return new Image.Cell(cell.offset(), kind, value, once(3) != cell.writable());
  }

  private Image.Layout layout(Image.Layout layout) {
    int[] parts = {
      layout.cellsStart(),
      layout.structsStart(),
      layout.dataStart(),
      layout.buffersStart(),
      layout.size()
    };
    parts[below(parts.length)] += (int) EDGES[below(15)];
    return new Image.Layout(parts[0], parts[1], parts[2], parts[3], parts[4]);
  }

  private static <T> List<T> without(List<T> list, int index) {
    List<T> rest = new ArrayList<>(list);
    if (!rest.isEmpty()) {
      rest.remove(index);
    }
    return rest;
  }

  private <T> List<T> cut(List<T> list) {
    return without(list, below(list.size()));
  }

  private Image tables(Image image) {
    List<Image.Param> params = new ArrayList<>(image.params());
    List<Outcome> outcomes = new ArrayList<>(image.outcomes());
    List<Integer> unwind = new ArrayList<>(image.unwind());
    List<Image.Buffer> buffers = new ArrayList<>(image.buffers());
    Bytes data = image.data();
    switch (below(6)) {
      case 0 -> outcomes = cut(outcomes);
      case 1 -> {
        if (!unwind.isEmpty()) {
          unwind.set(below(unwind.size()), once(2) ? below(unwind.size()) : below(8) - 3);
        }
      }
      case 2 -> {
        if (!params.isEmpty()) {
          int p = below(params.size());
          params.set(p, parameter(image, params.get(p)));
        }
      }
      case 3 -> {
        if (!buffers.isEmpty()) {
          int b = below(buffers.size());
          Image.Buffer buffer = buffers.get(b);
          buffers.set(
              b,
              new Image.Buffer(
                  buffer.offset() + 8 * (below(9) - 4),
                  buffer.size() + below(129) - 64,
                  buffer.init()));
        }
      }
      case 4 -> {
        byte[] bytes = data.toArray();
        data = Bytes.of(java.util.Arrays.copyOf(bytes, below(bytes.length + 64)));
      }
      default -> {
        if (!outcomes.isEmpty()) {
          int o = below(outcomes.size());
          Outcome.Value value = new Outcome.Value(offset(image), number());
          outcomes.set(
              o,
              new Outcome(
                  below(image.atoms().size() + 1),
                  outcomes.get(o).tests(),
                  once(2)
                      ? new Outcome.Returned(Collections.nCopies(image.results().size(), value))
                      : new Outcome.Failed(value, below(4) - 1, below(9) - 1)));
        }
      }
    }
    return new Image(
        image.name(),
        image.doc(),
        image.arch(),
        image.extended(),
        image.layout(),
        image.entry(),
        image.atoms(),
        image.cells(),
        buffers,
        data,
        params,
        image.structs(),
        image.results(),
        outcomes,
        unwind,
        image.debug());
  }

  private Image.Param parameter(Image image, Image.Param param) {
    Image.ParamType type = once(2) ? Image.ParamType.values()[below(6)] : param.type();
    Image.Binding.Source[] sources = Image.Binding.Source.values();
    List<Image.Binding> bindings = new ArrayList<>(param.bindings());
    bindings.add(new Image.Binding(sources[below(sources.length)], offset(image)));
    boolean memory = type == Image.ParamType.STRUCT || type == Image.ParamType.STRUCTS;
    return new Image.Param(
        param.name(),
        type,
        memory ? param.struct() : "",
        param.hasDefault() && once(2),
        number(),
        once(2),
        once(2) ? bindings : param.bindings());
  }

  private static Image.Atom with(Image.Atom atom, int flags, int nr, int ret, int next) {
    return new Image.Atom(atom.offset(), atom.size(), flags, nr, ret, next, atom.args());
  }

  /** Without clean-ups, which are cut off late when they go in circles. */
  static Image withoutCleanUps(Image image) {
    return new Image(
        image.name(),
        image.doc(),
        image.arch(),
        image.extended(),
        image.layout(),
        image.entry(),
        image.atoms(),
        image.cells(),
        image.buffers(),
        image.data(),
        image.params(),
        image.structs(),
        image.results(),
        image.outcomes(),
        List.of(),
        image.debug());
  }

  private static Image copy(
      Image image,
      Image.Layout layout,
      int entry,
      List<Image.Atom> atoms,
      List<Image.Cell> cells,
      List<Image.Result> results) {
    return new Image(
        image.name(),
        image.doc(),
        image.arch(),
        image.extended(),
        layout,
        entry,
        atoms,
        cells,
        image.buffers(),
        image.data(),
        image.params(),
        image.structs(),
        results,
        image.outcomes(),
        image.unwind().size() == atoms.size() ? image.unwind() : List.of(),
        image.debug());
  }

  // ---------------------------------------------------------------- from nothing

  /** An image whose layout is sound and whose content is chance. */
  Image random() {
    int count = 1 + below(12);
    int cellCount = 1 + below(24);
    int cellsStart = count * AtomLayout.SIZE;
    int structsStart = cellsStart + 8 * cellCount;
    int structSize = 8 * below(9);
    int dataStart = structsStart + structSize;
    int dataSize = below(32);
    int buffersStart = (dataStart + dataSize + 63) / 64 * 64;
    int bufferSize = 64 * below(5);
    List<Image.Buffer> buffers = new ArrayList<>();
    if (structSize > 0) {
      buffers.add(new Image.Buffer(structsStart, structSize, Bytes.EMPTY));
    }
    if (bufferSize > 0) {
      buffers.add(new Image.Buffer(buffersStart, bufferSize, Bytes.EMPTY));
    }
    List<Image.Cell> cells = new ArrayList<>();
    List<Image.Atom> atoms = new ArrayList<>();
    int[] places = {cellsStart, structsStart, dataStart, buffersStart, buffersStart + bufferSize};
    for (int i = 0; i < cellCount; i++) {
      boolean address = once(3);
      long value = address ? places[below(places.length)] + 8L * below(4) : number();
      cells.add(
          new Image.Cell(
              cellsStart + 8 * i,
              address ? Image.Cell.Kind.ADDRESS : Image.Cell.Kind.NUMBER,
              value,
              !once(4)));
    }
    for (int i = 0; i < count; i++) {
      int nr = call();
      int most = PseudoCall.of(nr).map(PseudoCall::args).orElse(4);
      List<Integer> args = new ArrayList<>();
      for (int k = below(4) == 0 ? below(most + 1) : most; k > 0; k--) {
        args.add(cellsStart + 8 * below(cellCount));
      }
      int flags = once(2) ? 0 : 1 << (once(3) ? below(2) : 3 + below(4));
      flags |= (flags & 0x78) != 0 && i + 1 < count && once(3) ? 0x80 : 0;
      int ret = once(4) ? Image.NULL : cellsStart + 8 * below(cellCount);
      int next =
          once(5)
              ? Image.NULL
              : AtomLayout.SIZE * (once(4) ? below(count) : Math.min(i + 1, count - 1));
      atoms.add(new Image.Atom(i * AtomLayout.SIZE, AtomLayout.SIZE, flags, nr, ret, next, args));
    }
    Image.Param bytes =
        new Image.Param(
            "bytes",
            Image.ParamType.BYTES,
            "",
            false,
            0,
            once(2),
            List.of(
                new Image.Binding(Image.Binding.Source.VALUE, cellsStart),
                new Image.Binding(Image.Binding.Source.LENGTH, cellsStart + 8 * below(cellCount))));
    return new Image(
        "fuzz.random",
        "",
        Arch.current().orElseThrow(),
        true,
        new Image.Layout(
            cellsStart, structsStart, dataStart, buffersStart, buffersStart + bufferSize),
        below(count),
        atoms,
        cells,
        buffers,
        Bytes.of(new byte[dataSize]),
        once(3) ? List.of() : List.of(bytes),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Image.Debug.NONE);
  }
}
