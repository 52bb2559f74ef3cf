// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.image.Bytes;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;

/**
 * Builds an image by hand: atoms in their order, each followed by the next unless told otherwise.
 */
public final class Chain {
  private final String name;
  private final Arch arch;
  private final List<AtomSpec> atoms = new ArrayList<>();
  private final List<CellSpec> cells = new ArrayList<>();
  private final List<BufferSpec> structs = new ArrayList<>();
  private final List<BufferSpec> buffers = new ArrayList<>();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final List<ParamSpec> params = new ArrayList<>();
  private final List<Image.StructLayout> layouts = new ArrayList<>();
  private final List<Image.Result> results = new ArrayList<>();
  private final List<OutcomeSpec> outcomes = new ArrayList<>();
  private int cellsStart;
  private int structsStart;
  private int dataStart;
  private int buffersStart;
  private int size;

  private record CellSpec(boolean address, IntSupplier target, long value, boolean writable) {}

  private record BufferSpec(int size, byte[] init, int[] offset) {}

  private record ParamSpec(Image.Param param, List<Image.Binding.Source> sources, List<Ref> refs) {}

  private record OutcomeSpec(AtomSpec last, Ref test, Outcome.Condition condition, Ending ending) {}

  private record Ending(Ref errno, long constant, AtomSpec atom, List<Ref> values) {}

  /** Something in the block. */
  public record Ref(IntSupplier offset) {
    public Ref plus(int bytes) {
      return new Ref(() -> offset.getAsInt() + bytes);
    }
  }

  /** An atom on its way. */
  public static final class AtomSpec {
    private final int nr;
    private final Ref[] args;
    private Ref ret;
    private AtomSpec next;
    private boolean end;
    private AtomSpec unwind;
    private int flags;
    private int offset;

    private AtomSpec(int nr, Ref... args) {
      this.nr = nr;
      this.args = args;
    }

    public AtomSpec ret(Ref cell) {
      ret = cell;
      return this;
    }

    public AtomSpec flags(int more) {
      flags |= more;
      return this;
    }

    /** Ends the run when the result is negative. */
    public AtomSpec orStop() {
      return flags(AtomFlags.STOP_ON_NEGATIVE);
    }

    public AtomSpec next(AtomSpec atom) {
      next = atom;
      return this;
    }

    /** When the run is stopped before this atom or in it, it goes on with {@code cleanUp}. */
    public AtomSpec unwind(AtomSpec cleanUp) {
      unwind = cleanUp;
      return this;
    }

    public AtomSpec end() {
      end = true;
      return this;
    }
  }

  private Chain(String name, Arch arch) {
    this.name = name;
    this.arch = arch;
  }

  public static Chain named(String name) {
    return new Chain(name, Arch.current().orElse(Arch.X86_64));
  }

  public static Chain named(String name, Arch arch) {
    return new Chain(name, arch);
  }

  private Ref add(CellSpec cell) {
    int index = cells.size();
    cells.add(cell);
    return new Ref(() -> cellsStart + 8 * index);
  }

  public Ref constant(long value) {
    return add(new CellSpec(false, null, value, false));
  }

  public Ref cell(long value) {
    return add(new CellSpec(false, null, value, true));
  }

  public Ref addressOf(Ref target) {
    return add(new CellSpec(true, target.offset, 0, false));
  }

  public Ref struct(int bytes, byte... init) {
    BufferSpec buffer = new BufferSpec(bytes, init, new int[1]);
    structs.add(buffer);
    return new Ref(() -> buffer.offset[0]);
  }

  public Ref buffer(int bytes) {
    BufferSpec buffer = new BufferSpec(bytes, new byte[0], new int[1]);
    buffers.add(buffer);
    return new Ref(() -> buffer.offset[0]);
  }

  public Ref string(String text) {
    int at = data.size();
    data.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    data.write(0);
    return new Ref(() -> dataStart + at);
  }

  /** The cells that take {@code sources} of the parameter. */
  public List<Ref> param(
      String paramName, Image.ParamType type, boolean written, Image.Binding.Source... sources) {
    return param(new Image.Param(paramName, type, "", false, 0, written, List.of()), sources);
  }

  public List<Ref> param(Image.Param param, Image.Binding.Source... sources) {
    List<Ref> refs = new ArrayList<>();
    for (int i = 0; i < sources.length; i++) {
      refs.add(cell(0));
    }
    params.add(new ParamSpec(param, List.of(sources), refs));
    return refs;
  }

  public Ref param(String paramName, Image.ParamType type) {
    return param(paramName, type, false, Image.Binding.Source.VALUE).get(0);
  }

  public Chain layout(Image.StructLayout layout) {
    layouts.add(layout);
    return this;
  }

  public AtomSpec call(String call, Ref... args) {
    for (PseudoCall pseudo : PseudoCall.values()) {
      if (pseudo.text().equals(call)) {
        return call(pseudo.nr(), args);
      }
    }
    return call(CallTable.LINUX.named(call).orElseThrow().number(arch).orElseThrow(), args);
  }

  public AtomSpec call(int nr, Ref... args) {
    AtomSpec atom = new AtomSpec(nr, args);
    atoms.add(atom);
    return atom;
  }

  public Chain result(String resultName, Image.ResultType type) {
    results.add(new Image.Result(resultName, type));
    return this;
  }

  /** When {@code atom} is the last and {@code cell} negative: it failed with that errno. */
  public Chain fails(AtomSpec atom, Ref cell) {
    outcomes.add(
        new OutcomeSpec(
            atom, cell, Outcome.Condition.NEGATIVE, new Ending(cell, 0, atom, List.of())));
    return this;
  }

  /** When {@code atom} is the last: it failed with a constant errno, by no call. */
  public Chain fails(AtomSpec atom, long errno) {
    outcomes.add(new OutcomeSpec(atom, null, null, new Ending(null, errno, null, List.of())));
    return this;
  }

  public Chain returns(AtomSpec last, Ref... values) {
    outcomes.add(new OutcomeSpec(last, null, null, new Ending(null, 0, null, List.of(values))));
    return this;
  }

  public Image build() {
    place();
    List<Image.Atom> builtAtoms = new ArrayList<>();
    List<Image.Place> places = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      builtAtoms.add(atom(i));
      String call = CallTable.LINUX.nameOf(arch, atoms.get(i).nr);
      places.add(new Image.Place(0, i + 1, 5, "try " + call + "(…)"));
    }
    places.add(new Image.Place(0, atoms.size() + 1, 1, "fail"));
    List<Image.Cell> builtCells = new ArrayList<>();
    List<Image.CellName> names = new ArrayList<>();
    for (CellSpec cell : cells) {
      int offset = cellsStart + 8 * builtCells.size();
      builtCells.add(
          new Image.Cell(
              offset,
              cell.address ? Image.Cell.Kind.ADDRESS : Image.Cell.Kind.NUMBER,
              cell.address ? cell.target.getAsInt() : cell.value,
              cell.writable));
      if (cell.writable) {
        names.add(new Image.CellName(offset, "v" + names.size()));
      }
    }
    List<Image.Buffer> builtBuffers = new ArrayList<>();
    structs.forEach(b -> builtBuffers.add(new Image.Buffer(b.offset[0], b.size, Bytes.of(b.init))));
    buffers.forEach(b -> builtBuffers.add(new Image.Buffer(b.offset[0], b.size, Bytes.EMPTY)));
    boolean extended =
        atoms.stream().anyMatch(a -> PseudoCall.of(a.nr).map(PseudoCall::extended).orElse(false));
    return new Image(
        name,
        "Built by hand: \"" + name + "\"\nin two lines.",
        arch,
        extended,
        new Image.Layout(cellsStart, structsStart, dataStart, buffersStart, size),
        0,
        builtAtoms,
        builtCells,
        builtBuffers,
        Bytes.of(data.toByteArray()),
        params.stream().map(this::param).toList(),
        layouts,
        results,
        outcomes.stream().map(this::outcome).toList(),
        atoms.stream().map(a -> a.unwind == null ? -1 : atoms.indexOf(a.unwind)).toList(),
        new Image.Debug(List.of(name + ".syslet"), places, names));
  }

  private void place() {
    for (int i = 0; i < atoms.size(); i++) {
      atoms.get(i).offset = i * AtomLayout.SIZE;
    }
    cellsStart = atoms.size() * AtomLayout.SIZE;
    structsStart = cellsStart + 8 * cells.size();
    int at = structsStart;
    for (BufferSpec struct : structs) {
      struct.offset[0] = at;
      at += (struct.size + 7) & ~7;
    }
    dataStart = at;
    buffersStart = (dataStart + data.size() + 63) & ~63;
    at = buffersStart;
    for (BufferSpec buffer : buffers) {
      buffer.offset[0] = at;
      at += (buffer.size + 63) & ~63;
    }
    size = at;
  }

  private Image.Atom atom(int index) {
    AtomSpec atom = atoms.get(index);
    int next = index + 1 < atoms.size() && !atom.end ? atoms.get(index + 1).offset : Image.NULL;
    List<Integer> args = new ArrayList<>();
    for (Ref arg : atom.args) {
      args.add(arg.offset.getAsInt());
    }
    return new Image.Atom(
        atom.offset,
        AtomLayout.SIZE,
        atom.flags,
        atom.nr,
        atom.ret == null ? Image.NULL : atom.ret.offset.getAsInt(),
        atom.next != null ? atom.next.offset : next,
        args);
  }

  private Image.Param param(ParamSpec spec) {
    List<Image.Binding> bindings = new ArrayList<>();
    for (int i = 0; i < spec.refs.size(); i++) {
      bindings.add(new Image.Binding(spec.sources.get(i), spec.refs.get(i).offset.getAsInt()));
    }
    Image.Param p = spec.param;
    return new Image.Param(
        p.name(), p.type(), p.struct(), p.hasDefault(), p.defaultValue(), p.written(), bindings);
  }

  private Outcome outcome(OutcomeSpec spec) {
    int last = atoms.indexOf(spec.last);
    List<Outcome.Test> tests =
        spec.test == null
            ? List.of()
            : List.of(new Outcome.Test(spec.test.offset.getAsInt(), spec.condition));
    Ending ending = spec.ending;
    if (ending.errno == null && ending.constant == 0) {
      return new Outcome(
          last,
          tests,
          new Outcome.Returned(
              ending.values.stream()
                  .map(value -> Outcome.Value.cell(value.offset.getAsInt()))
                  .toList()));
    }
    Outcome.Value errno =
        ending.errno == null
            ? Outcome.Value.of(ending.constant)
            : Outcome.Value.cell(ending.errno.offset.getAsInt());
    int atom = ending.atom == null ? -1 : atoms.indexOf(ending.atom);
    return new Outcome(
        last, tests, new Outcome.Failed(errno, atom, atom >= 0 ? atom : atoms.size()));
  }
}
