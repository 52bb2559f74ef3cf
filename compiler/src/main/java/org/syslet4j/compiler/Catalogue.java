// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.RefusedCalls;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.compiler.typed.Prelude;
import org.syslet4j.compiler.typed.Storage;
import org.syslet4j.compiler.typed.Type;

/**
 * What the prelude offers, for people: its calls, constants and structs on all architectures at
 * once, in the prelude's order.
 */
public final class Catalogue {
  private final Map<String, Call> calls = new LinkedHashMap<>();
  private final Map<String, Constant> constants = new LinkedHashMap<>();
  private final Map<String, Struct> structs = new LinkedHashMap<>();
  private final Map<Arch, Prelude> preludes = new EnumMap<>(Arch.class);
  private final Map<String, String> standIns = new LinkedHashMap<>();

  private Catalogue() {}

  /**
   * A system call.
   *
   * @param doc what it does, without its name
   * @param numbers on the architectures that have it
   * @param standIn the architecture on which a fn of the prelude takes its place; else empty
   * @param bounds of a successful result as the prelude writes them; empty when nothing is promised
   * @param attempt how the engine tries it without blocking: a class of calls.def
   * @param since the first Linux that has it; empty for those that all have
   */
  public record Call(
      String name,
      String doc,
      Map<Arch, Integer> numbers,
      String standIn,
      List<Param> params,
      String result,
      String bounds,
      String attempt,
      Optional<Operation> operation,
      String since,
      Optional<RefusedCalls.Reason> refusal) {
    public Call {
      numbers = Map.copyOf(numbers);
      params = List.copyOf(params);
    }

    /** As a declaration would begin. */
    public String signature() {
      return name
          + "("
          + String.join(", ", params.stream().map(Param::text).toList())
          + ") -> "
          + result;
    }
  }

  /**
   * A parameter.
   *
   * @param direction {@code in}, {@code out} or {@code inout}
   * @param memory whether the kernel is given an address
   * @param defaultText what it is when left out; {@code x.len} where a span supplies it
   * @param consumed whether the call closes it
   */
  public record Param(
      String name,
      String direction,
      String type,
      boolean memory,
      String defaultText,
      boolean consumed) {
    /** As the prelude writes it; the direction of plain values says nothing. */
    public String text() {
      return (memory ? direction + " " : "")
          + name
          + ": "
          + type
          + (defaultText.isEmpty() ? "" : " = " + defaultText);
    }

    /** The span that supplies it; empty for others. */
    public String counted() {
      return defaultText.endsWith(".len")
          ? defaultText.substring(0, defaultText.length() - ".len".length())
          : "";
    }
  }

  /** An operation of io_uring. */
  public record Operation(String name, long number, String since) {}

  /**
   * A constant.
   *
   * @param values on the architectures that have it
   * @param written as the prelude writes them
   */
  public record Constant(
      String name, Map<Arch, Long> values, Map<Arch, String> written, String since) {
    public Constant {
      values = Map.copyOf(values);
      written = Map.copyOf(written);
    }
  }

  /** A struct, with a layout on each architecture that has it. */
  public record Struct(String name, String doc, Map<Arch, Layout> layouts, String since) {
    public Struct {
      layouts = Map.copyOf(layouts);
    }
  }

  /** How a struct lies in memory. */
  public record Layout(long size, List<Field> fields) {
    public Layout {
      fields = List.copyOf(fields);
    }
  }

  /** A field of a struct. */
  public record Field(String name, String type, long offset, long size, String since) {}

  /** The calls, by name. */
  public Map<String, Call> calls() {
    return java.util.Collections.unmodifiableMap(calls);
  }

  /** The constants, by name. */
  public Map<String, Constant> constants() {
    return java.util.Collections.unmodifiableMap(constants);
  }

  /** The structs, by name. */
  public Map<String, Struct> structs() {
    return java.util.Collections.unmodifiableMap(structs);
  }

  /** That of the prelude. */
  public static Catalogue linux() {
    Catalogue catalogue = new Catalogue();
    List<Decl> decls = Library.prelude().decls();
    for (Arch arch : Arch.values()) {
      catalogue.preludes.put(arch, Prelude.of(Library.prelude(), arch));
    }
    decls.stream().filter(Decl.Const.class::isInstance).forEach(catalogue::add);
    decls.stream().filter(Decl.Fn.class::isInstance).forEach(catalogue::add);
    decls.stream().filter(Decl.Struct.class::isInstance).forEach(catalogue::add);
    decls.stream().filter(Decl.Syscall.class::isInstance).forEach(catalogue::add);
    return catalogue;
  }

  private void add(Decl decl) {
    if (decl instanceof Decl.Const constant) {
      add(constant);
    } else if (decl instanceof Decl.Struct struct) {
      add(struct);
    } else if (decl instanceof Decl.Syscall call) {
      add(call);
    } else {
      standIns.put(decl.name().text(), argument(decl.annotations(), "arch"));
    }
  }

  private void add(Decl.Const decl) {
    String name = decl.name().text();
    Map<Arch, Long> values = new EnumMap<>(Arch.class);
    Map<Arch, String> written = new EnumMap<>(Arch.class);
    preludes.forEach(
        (arch, prelude) -> {
          Long value = prelude.constants().get(name);
          if (value != null) {
            values.put(arch, value);
            written.put(arch, written(decl.values(), arch));
          }
        });
    constants.put(name, new Constant(name, values, written, since(decl.annotations())));
  }

  private static String written(List<Decl.ArchValue> values, Arch arch) {
    return values.stream()
        .filter(v -> v.arch() == null || v.arch().text().equals(arch.text()))
        .findFirst()
        .map(v -> text(v.value().span()))
        .orElse("");
  }

  private void add(Decl.Struct decl) {
    String name = decl.name().text();
    Map<String, String> sinces = new LinkedHashMap<>();
    decl.fields().forEach(f -> sinces.put(f.name().text(), since(f.annotations())));
    Map<Arch, Layout> layouts = new EnumMap<>(Arch.class);
    preludes.forEach(
        (arch, prelude) ->
            prelude.structs().stream()
                .filter(struct -> struct.name().equals(name))
                .findFirst()
                .ifPresent(struct -> layouts.put(arch, layout(struct, sinces))));
    structs.putIfAbsent(
        name, new Struct(name, doc(decl.doc()), layouts, since(decl.annotations())));
  }

  private static Layout layout(Storage.Struct struct, Map<String, String> sinces) {
    return new Layout(
        struct.size(),
        struct.fields().stream()
            .filter(field -> !field.name().startsWith("__"))
            .map(
                field ->
                    new Field(
                        field.name(),
                        field.storage().text(),
                        field.offset(),
                        field.storage().size(),
                        sinces.getOrDefault(field.name(), "")))
            .toList());
  }

  private void add(Decl.Syscall decl) {
    String name = decl.name().text();
    Map<Arch, Integer> numbers = new EnumMap<>(Arch.class);
    List<Param> params = new ArrayList<>();
    preludes.forEach(
        (arch, prelude) ->
            prelude.calls().stream()
                .filter(call -> call.name().equals(name))
                .findFirst()
                .ifPresent(call -> numbers.put(arch, call.nr())));
    for (org.syslet4j.compiler.tree.Param param : decl.params()) {
      params.add(param(param));
    }
    calls.put(
        name,
        new Call(
            name,
            doc(decl.doc()),
            numbers,
            standIns.getOrDefault(name, ""),
            params,
            decl.result() == null ? "long" : text(decl.result().span()),
            argument(decl.annotations(), "result"),
            argument(decl.annotations(), "attempt"),
            operation(decl),
            since(decl.annotations()),
            RefusedCalls.of(name).map(RefusedCalls.Refusal::why)));
  }

  private static Param param(org.syslet4j.compiler.tree.Param tree) {
    Expr value = tree.defaultValue();
    return new Param(
        tree.name().text(),
        tree.direction().name().toLowerCase(java.util.Locale.ROOT),
        text(tree.type().span()),
        isMemory(tree.type()),
        value == null ? "" : text(value.span()),
        annotation(tree.annotations(), "consumes") != null);
  }

  private static boolean isMemory(TypeRef type) {
    String name = type.name().text();
    return type.shape() != TypeRef.Shape.PLAIN
        || !name.equals(Type.LONG.text()) && !name.equals(Type.FD.text());
  }

  private Optional<Operation> operation(Decl.Syscall decl) {
    return Optional.ofNullable(constants.get(argument(decl.annotations(), "uring")))
        .map(c -> new Operation(c.name(), c.values().get(Arch.X86_64), c.since()));
  }

  // ---- what stands in the prelude

  private static @Nullable Annotation annotation(List<Annotation> annotations, String name) {
    return annotations.stream().filter(a -> a.name().text().equals(name)).findFirst().orElse(null);
  }

  private static String since(List<Annotation> annotations) {
    return argument(annotations, "since").replace("\"", "");
  }

  /** What the annotation is given, as written; empty without one. */
  private static String argument(List<Annotation> annotations, String name) {
    Annotation annotation = annotation(annotations, name);
    if (annotation == null || annotation.args().isEmpty()) {
      return "";
    }
    Annotation.Arg arg = annotation.args().get(0);
    return text(arg.value().span()) + (arg.to() == null ? "" : ".." + text(arg.to().span()));
  }

  private static String text(Span span) {
    return span.file().text().substring(span.start(), span.end());
  }

  /** Without the name that it begins with. */
  private static String doc(String doc) {
    String line = String.join(" ", doc.lines().map(String::strip).toList());
    int colon = line.indexOf(": ");
    return colon < 0 ? line : line.substring(colon + 2);
  }
}
