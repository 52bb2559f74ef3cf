// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.pack;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.graph.Block;
import org.syslet4j.compiler.graph.Cell;
import org.syslet4j.compiler.graph.Graph;
import org.syslet4j.compiler.graph.Op;
import org.syslet4j.compiler.graph.Operand;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.typed.Storage;
import org.syslet4j.compiler.typed.Type;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.image.Image;
import org.syslet4j.image.Outcome;

/**
 * From a graph to an image.
 *
 * <p>Requires a simplified graph. Leaves an image that the verifier accepts.
 */
public final class Packer {
  private static final long MAX_BLOCK = 1L << 30;

  private final Graph graph;
  private final List<Arch> archs;
  private final Diagnostics diagnostics;
  private final Memory memory = new Memory();
  private final Map<Node, Integer> index = new IdentityHashMap<>();
  private final Map<Node, Integer> offsets = new IdentityHashMap<>();
  private final Places places = new Places();
  private final List<Span> spans = new ArrayList<>();

  private Packer(Graph graph, List<Arch> archs, Diagnostics diagnostics) {
    this.graph = graph;
    this.archs = archs;
    this.diagnostics = diagnostics;
  }

  /** Packs {@code graph}; null after an error, which is reported. */
  public static @Nullable Image pack(Graph graph, Arch arch, Diagnostics diagnostics) {
    List<Image> images = pack(graph, List.of(arch), diagnostics, null);
    return images.isEmpty() ? null : images.get(0);
  }

  /**
   * The same for several architectures, on which {@code graph} differs in nothing but the numbers
   * of its calls; tells the images and where each of their atoms stands in the source.
   */
  public static List<Image> pack(
      Graph graph,
      List<Arch> archs,
      Diagnostics diagnostics,
      @Nullable BiConsumer<Image, List<Span>> atoms) {
    Packer packer = new Packer(graph, archs, diagnostics);
    List<Image> images = packer.pack();
    if (atoms != null) {
      for (Image image : images) {
        atoms.accept(image, List.copyOf(packer.spans));
      }
    }
    return images;
  }

  /** Whether {@link #pack} could refuse {@code graph}, or what passes make of it, for its size. */
  public static boolean mayBeTooLarge(Graph graph) {
    // Atoms, cells and constants are limited by the length of the text: they fill no more than
    // this.
    return graph.bufferBytes() > MAX_BLOCK / 2;
  }

  private List<Image> pack() {
    Selector.Selected selected = new Selector(graph).select();
    Map<Node, CleanUp> unwind = selected.unwind();
    List<Node> nodes = new Layouter(graph, selected.nodes(), unwind).order(selected.entry());
    int atomsEnd = 0;
    for (Node node : nodes) {
      index.put(node, index.size());
      offsets.put(node, atomsEnd);
      atomsEnd += size(node);
    }
    collect(nodes);
    long size = memory.layOut(atomsEnd);
    if (size > MAX_BLOCK) {
      diagnostics.report(
          Diagnostic.of(
              Kind.TOO_LARGE,
              graph.syslet().span(),
              graph.syslet().name(),
              size + " bytes",
              MAX_BLOCK + " bytes"));
      return List.of();
    }
    boolean extended = false;
    List<Integer> unwindRows = new ArrayList<>();
    for (Node node : nodes) {
      places.add(node.span);
      spans.add(node.span);
      Optional<PseudoCall> pseudo = PseudoCall.of(node.nr);
      extended |= pseudo.isPresent() && pseudo.get().extended();
      unwindRows.add(unwindRow(node, unwind));
    }
    List<Outcome> outcomes = outcomes(nodes);
    Image.Debug debug = new Image.Debug(places.files(), places.places(), memory.names());
    List<Image> images = new ArrayList<>();
    for (Arch arch : archs) {
      images.add(
          new Image(
              graph.syslet().name(),
              graph.syslet().doc(),
              arch,
              extended,
              memory.layout(),
              index.get(selected.entry()),
              atoms(nodes, arch),
              memory.cells(),
              memory.buffers(),
              memory.data(),
              params(),
              structs(),
              results(),
              outcomes,
              unwindRows,
              debug));
    }
    return images;
  }

  /** Atoms that the graph does not know only test what another one answered, or lead on. */
  private int unwindRow(Node node, Map<Node, CleanUp> unwind) {
    CleanUp cleanUp = unwind.get(node);
    if (cleanUp != null) {
      int first = index.get(cleanUp.first());
      return cleanUp.alone() ? Image.alone(first) : first;
    }
    return node.op == null || node.op.isCleanUpStep() ? Image.LATER : -1;
  }

  // ---- what the atoms need

  private void collect(List<Node> nodes) {
    for (Graph.ParamCells param : graph.params()) {
      for (Graph.Bound bound : param.bound()) {
        if (isUsed(bound.cell(), nodes)) {
          memory.add(bound.cell());
        }
      }
    }
    for (Node node : nodes) {
      if (node.dest != null) {
        memory.writes(node.dest);
      }
      for (Operand arg : node.args) {
        memory.reads(arg);
      }
      if (node.tested != null) {
        memory.reads(node.tested);
      }
      for (Ended end : ends(node)) {
        for (Operand value : values(end)) {
          if (value instanceof Operand.Place) {
            memory.reads(value);
          }
        }
      }
    }
  }

  private static boolean isUsed(Cell cell, List<Node> nodes) {
    for (Node node : nodes) {
      if (node.tested == cell) {
        return true;
      }
      for (Operand arg : node.args) {
        if (arg == cell || arg instanceof Operand.CellAddress address && address.cell() == cell) {
          return true;
        }
      }
      for (Ended end : ends(node)) {
        if (values(end).contains(cell)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Ended> ends(Node node) {
    List<Ended> ends = new ArrayList<>();
    if (node.stopEnd != null) {
      ends.add(node.stopEnd);
    }
    if (node.next instanceof Ended end) {
      ends.add(end);
    }
    return ends;
  }

  private static List<Operand> values(Ended end) {
    return Block.reads(end.ending());
  }

  // ---- atoms

  /** Packed, unless its neighbour has to lie 80 bytes on. */
  private static int size(Node node) {
    return node.skip != null ? AtomLayout.SIZE : AtomLayout.packedSize(node.args.size());
  }

  private List<Image.Atom> atoms(List<Node> nodes, Arch arch) {
    List<Image.Atom> atoms = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      atoms.add(atom(node, arch));
    }
    return atoms;
  }

  private static int number(Node node, Arch arch) {
    return node.op != null && node.op.code() instanceof Op.SystemCall call
        ? call.signature().nr(arch)
        : node.nr;
  }

  private Image.Atom atom(Node node, Arch arch) {
    int flags = node.modeFlags | node.stopFlag;
    if (node.skip != null) {
      flags |= AtomFlags.SKIP_TO_NEXT_ON_STOP;
    }
    List<Integer> args = new ArrayList<>(node.args.size());
    for (Operand arg : node.args) {
      args.add(memory.offset(arg));
    }
    return new Image.Atom(
        offsets.get(node),
        size(node),
        flags,
        number(node, arch),
        node.dest == null ? Image.NULL : memory.offset(node.dest),
        node.next instanceof Node next ? offsets.get(next) : Image.NULL,
        args);
  }

  // ---- outcomes

  private List<Outcome> outcomes(List<Node> nodes) {
    Map<Object, Integer> sites = new IdentityHashMap<>();
    for (Node node : nodes) {
      if (node.op != null) {
        sites.putIfAbsent(node.op, index.get(node));
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Node node : nodes) {
      if (node.stopEnd != null && node.tested != null) {
        Outcome.Test test = new Outcome.Test(memory.offset(node.tested), condition(node.stopFlag));
        rows(node, List.of(test), node.stopEnd.ending(), sites, outcomes);
      }
      if (node.next instanceof Ended end) {
        rows(node, List.of(), end.ending(), sites, outcomes);
      }
    }
    return outcomes;
  }

  private void rows(
      Node node,
      List<Outcome.Test> tests,
      Block.Ending ending,
      Map<Object, Integer> sites,
      List<Outcome> outcomes) {
    if (!(ending instanceof Block.Decided decided)) {
      outcomes.add(new Outcome(index.get(node), tests, ending(ending, sites)));
      return;
    }
    for (Block.Case one : decided.cases()) {
      List<Outcome.Test> all = new ArrayList<>(tests);
      for (Block.CellTest test : one.tests()) {
        all.add(new Outcome.Test(memory.offset(test.cell()), test.condition()));
      }
      rows(node, all, one.ending(), sites, outcomes);
    }
  }

  private static Outcome.Condition condition(int stopFlag) {
    return switch (stopFlag) {
      case AtomFlags.STOP_ON_ZERO -> Outcome.Condition.ZERO;
      case AtomFlags.STOP_ON_NONZERO -> Outcome.Condition.NONZERO;
      case AtomFlags.STOP_ON_NEGATIVE -> Outcome.Condition.NEGATIVE;
      case AtomFlags.STOP_ON_NON_POSITIVE -> Outcome.Condition.NOT_POSITIVE;
      default -> throw new AssertionError("flag " + stopFlag);
    };
  }

  private Outcome.Ending ending(Block.Ending ending, Map<Object, Integer> sites) {
    if (ending instanceof Block.Returned returned) {
      List<Outcome.Value> values = new ArrayList<>();
      for (Operand value : returned.values()) {
        values.add(value(value));
      }
      return new Outcome.Returned(values);
    }
    Block.Failed failed = (Block.Failed) ending;
    Integer site = failed.site() == null ? null : sites.get(failed.site());
    return site != null
        ? new Outcome.Failed(value(failed.errno()), site, site)
        : new Outcome.Failed(value(failed.errno()), -1, places.add(failed.span()));
  }

  private Outcome.Value value(Operand operand) {
    return operand instanceof Operand.Const number
        ? Outcome.Value.of(number.value())
        : Outcome.Value.cell(memory.offset(operand));
  }

  // ---- what is bound and what comes back

  private List<Image.Param> params() {
    List<Image.Param> params = new ArrayList<>();
    for (Graph.ParamCells param : graph.params()) {
      List<Image.Binding> bindings = new ArrayList<>();
      for (Graph.Bound bound : param.bound()) {
        if (memory.has(bound.cell())) {
          bindings.add(new Image.Binding(bound.source(), memory.offset(bound.cell())));
        }
      }
      Typed.Param typed = param.param();
      Type type = typed.variable().type();
      Storage.Struct struct = structOf(type);
      Long defaultValue = typed.defaultValue();
      params.add(
          new Image.Param(
              typed.variable().name(),
              paramType(type),
              struct == null ? "" : struct.name(),
              defaultValue != null,
              defaultValue == null ? 0 : defaultValue,
              param.written(),
              bindings));
    }
    return params;
  }

  private static Image.ParamType paramType(Type type) {
    if (type == Type.FD) {
      return Image.ParamType.FD;
    }
    if (type == Type.PATH) {
      return Image.ParamType.PATH;
    }
    if (type == Type.BYTES) {
      return Image.ParamType.BYTES;
    }
    if (type instanceof Type.View) {
      return Image.ParamType.STRUCTS;
    }
    return type instanceof Type.Memory ? Image.ParamType.STRUCT : Image.ParamType.LONG;
  }

  private static Storage.@Nullable Struct structOf(Type type) {
    Storage storage =
        type instanceof Type.View view
            ? view.element()
            : type instanceof Type.Memory memory ? memory.storage() : null;
    return storage instanceof Storage.Struct struct ? struct : null;
  }

  private List<Image.StructLayout> structs() {
    Map<String, Storage.Struct> found = new LinkedHashMap<>();
    for (Graph.ParamCells param : graph.params()) {
      Storage.Struct struct = structOf(param.param().variable().type());
      if (struct != null) {
        collect(struct, found);
      }
    }
    List<Image.StructLayout> layouts = new ArrayList<>();
    for (Storage.Struct struct : found.values()) {
      layouts.add(layout(struct));
    }
    return layouts;
  }

  private static void collect(Storage.Struct struct, Map<String, Storage.Struct> found) {
    if (found.putIfAbsent(struct.name(), struct) == null) {
      for (Storage.Field field : struct.fields()) {
        Storage storage =
            field.storage() instanceof Storage.Array array ? array.element() : field.storage();
        if (storage instanceof Storage.Struct nested) {
          collect(nested, found);
        }
      }
    }
  }

  private static Image.StructLayout layout(Storage.Struct struct) {
    List<Image.StructField> fields = new ArrayList<>();
    for (Storage.Field field : struct.fields()) {
      Storage storage = field.storage();
      long count = 1;
      if (storage instanceof Storage.Array array) {
        count = array.count();
        storage = array.element();
      }
      fields.add(
          new Image.StructField(
              field.name(),
              storage.text(),
              (int) field.offset(),
              (int) field.storage().size(),
              (int) count));
    }
    return new Image.StructLayout(struct.name(), (int) struct.size(), struct.align(), fields);
  }

  private List<Image.Result> results() {
    List<Image.Result> results = new ArrayList<>();
    for (Typed.Result result : graph.syslet().results()) {
      results.add(
          new Image.Result(
              result.name(),
              result.type() == Type.FD ? Image.ResultType.FD : Image.ResultType.LONG));
    }
    return results;
  }

  /** Collects the places that the debug section names. */
  private static final class Places {
    private static final int MAX_TEXT = 120;
    private final List<String> files = new ArrayList<>();
    private final List<Image.Place> places = new ArrayList<>();

    int add(Span span) {
      String name = span.file().name();
      int file = files.indexOf(name);
      if (file < 0) {
        file = files.size();
        files.add(name);
      }
      places.add(new Image.Place(file, span.line(), span.column(), text(span)));
      return places.size() - 1;
    }

    private static String text(Span span) {
      if (!span.file().hasText()) {
        return "";
      }
      String text = span.file().text().substring(span.start(), span.end());
      int line = text.indexOf('\n');
      String first = (line < 0 ? text : text.substring(0, line)).strip();
      return first.length() > MAX_TEXT ? first.substring(0, MAX_TEXT) : first;
    }

    List<String> files() {
      return List.copyOf(files);
    }

    List<Image.Place> places() {
      return places;
    }
  }
}
