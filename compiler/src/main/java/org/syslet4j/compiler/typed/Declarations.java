// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Suggest;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.TypeRef;

/**
 * Turns constants, structs and system call declarations into values, layouts and signatures, each
 * once and only when something asks for it: a program uses a dozen names of a prelude of hundreds.
 */
final class Declarations {
  /** No single buffer, struct or array is larger. */
  static final long MAX_SIZE = 1L << 30;

  private final Arch arch;
  private final Portability portability;
  private final Diagnostics diagnostics;
  private final Map<Decl, OptionalLong> constants = new IdentityHashMap<>();
  private final Map<Decl, Storage.Struct> structs = new IdentityHashMap<>();
  private final Map<Decl, Optional<Signature>> signatures = new IdentityHashMap<>();
  private static final int MOST_NESTED = 200;

  /** Structs without a layout, for reasons that were told. */
  private final Set<Decl> broken = Collections.newSetFromMap(new IdentityHashMap<>());

  private boolean toldTooDeep;

  private final Map<Decl, Boolean> inProgress = new IdentityHashMap<>();

  Declarations(Arch arch, Portability portability, Diagnostics diagnostics) {
    this.arch = arch;
    this.portability = portability;
    this.diagnostics = diagnostics;
  }

  /** The architecture that the program is typed for, which so is no more the same for all. */
  Arch arch() {
    portability.lost();
    return arch;
  }

  // ---- constants

  /** The value of a constant; empty after an error, which is reported. */
  OptionalLong constant(Namespace.Found found, Span use) {
    Decl.Const decl = (Decl.Const) found.decl();
    OptionalLong known = constants.get(decl);
    if (known != null) {
      return known;
    }
    if (inProgress.put(decl, true) != null) {
      diagnostics.report(
          Diagnostic.of(Kind.DEFINED_BY_ITSELF, decl.name().span(), decl.name())
              .help("give it a value that does not need `" + decl.name() + "`"));
      return OptionalLong.empty();
    }
    if (tooDeep(decl, use)) {
      return OptionalLong.empty();
    }
    Optional<Expr> expr = forThisArch(decl.values());
    if (!isForAll(decl.values())) {
      portability.lost();
    }
    OptionalLong value = OptionalLong.empty();
    if (expr.isPresent()) {
      value = evaluate(expr.get(), found.home());
    } else {
      notOnArch(decl.name(), use);
    }
    inProgress.remove(decl);
    constants.put(decl, value);
    return value;
  }

  /** Whether declarations need each other in a chain that is longer than anybody writes. */
  private boolean tooDeep(Decl decl, Span use) {
    if (inProgress.size() <= MOST_NESTED) {
      return false;
    }
    inProgress.remove(decl);
    if (!toldTooDeep) {
      diagnostics.report(
          Diagnostic.of(Kind.TOO_DEEP, use, MOST_NESTED)
              .note("each of these declarations needs the next"));
    }
    toldTooDeep = true;
    return true;
  }

  private void notOnArch(Name name, Span use) {
    diagnostics.report(
        Diagnostic.of(Kind.NOT_ON_ARCH, use, name, arch.text())
            .place(name.span(), "declared here for other architectures"));
  }

  private Optional<Expr> forThisArch(List<Decl.ArchValue> values) {
    for (Decl.ArchValue value : values) {
      if (value.arch() == null || value.arch().text().equals(arch.text())) {
        return Optional.of(value.value());
      }
    }
    return Optional.empty();
  }

  private static boolean isForAll(List<Decl.ArchValue> values) {
    for (Decl.ArchValue value : values) {
      if (value.arch() != null) {
        return false;
      }
    }
    return true;
  }

  /** The value of a constant expression; empty after an error, which is reported. */
  OptionalLong evaluate(Expr expr, Namespace names) {
    if (expr instanceof Expr.Int number) {
      return OptionalLong.of(number.value());
    }
    if (expr instanceof Expr.Ref ref) {
      Optional<Namespace.Found> found = names.find(ref.name().text(), Decl.Const.class);
      if (found.isEmpty()) {
        unknownName(ref.name(), names.names(Decl.Const.class));
        return OptionalLong.empty();
      }
      return constant(found.get(), ref.span());
    }
    if (expr instanceof Expr.Unary unary) {
      OptionalLong operand = evaluate(unary.operand(), names);
      return operand.isEmpty()
          ? operand
          : OptionalLong.of(Arithmetic.apply(unary.op(), operand.getAsLong()));
    }
    if (expr instanceof Expr.Binary binary) {
      OptionalLong left = evaluate(binary.left(), names);
      OptionalLong right = evaluate(binary.right(), names);
      return left.isEmpty() || right.isEmpty()
          ? OptionalLong.empty()
          : fold(binary, left.getAsLong(), right.getAsLong());
    }
    diagnostics.report(Diagnostic.of(Kind.NOT_CONSTANT, expr.span()));
    return OptionalLong.empty();
  }

  /** {@code left op right}; division by zero is reported. */
  OptionalLong fold(Expr.Binary binary, long left, long right) {
    try {
      return OptionalLong.of(Arithmetic.apply(binary.op(), left, right));
    } catch (ArithmeticException zero) {
      diagnostics.report(
          Diagnostic.of(
              Kind.CONSTANT_ARITHMETIC, binary.span(), "this constant divides " + left + " by 0"));
      return OptionalLong.empty();
    }
  }

  void unknownName(Name name, List<String> candidates) {
    unknownName(name, List.of(), candidates);
  }

  /** Of what is near, those of {@code preferred} come first: they are valid at that place. */
  void unknownName(Name name, List<String> preferred, List<String> candidates) {
    Diagnostic.Builder builder = Diagnostic.of(Kind.UNKNOWN_NAME, name.span(), name);
    Suggest.help(name.text(), preferred)
        .or(() -> Suggest.help(name.text(), candidates))
        .ifPresent(builder::help);
    diagnostics.report(builder);
  }

  // ---- storage

  /** The storage of a type in a struct or array; null after an error, which is reported. */
  @Nullable Storage storage(TypeRef ref, Namespace names) {
    Storage element = element(ref, names);
    if (element == null || ref.shape() == TypeRef.Shape.PLAIN) {
      return element;
    }
    if (ref.shape() == TypeRef.Shape.OPEN_ARRAY) {
      diagnostics.report(
          Diagnostic.of(Kind.NEEDS_INITIALISER, ref.span(), ref.name(), ref.name() + "[]")
              .help("say how many: `" + ref.name() + "[16]`"));
      return null;
    }
    return array(ref, element, names);
  }

  private @Nullable Storage array(TypeRef ref, Storage element, Namespace names) {
    Expr length = Objects.requireNonNull(ref.length());
    OptionalLong count = evaluate(length, names);
    if (count.isEmpty()) {
      return null;
    }
    long n = count.getAsLong();
    if (n < 1 || n > MAX_SIZE / element.size()) {
      diagnostics.report(
          Diagnostic.of(
                  Kind.BAD_SIZE, length.span(), n, ref.name(), "1 to " + MAX_SIZE / element.size())
              .note("one buffer holds at most 1 GiB"));
      return null;
    }
    return new Storage.Array(element, n);
  }

  private @Nullable Storage element(TypeRef ref, Namespace names) {
    String text = ref.name().text();
    Optional<Storage.Scalar> scalar = Storage.Scalar.named(text);
    if (scalar.isPresent()) {
      return scalar.get();
    }
    Optional<Namespace.Found> found = names.find(text, Decl.Struct.class);
    if (found.isPresent()) {
      return struct(found.get());
    }
    List<String> candidates = names.names(Decl.Struct.class);
    for (Storage.Scalar s : Storage.Scalar.values()) {
      candidates.add(s.text());
    }
    Diagnostic.Builder builder = Diagnostic.of(Kind.UNKNOWN_TYPE, ref.name().span(), text);
    Suggest.help(text, candidates).ifPresent(builder::help);
    diagnostics.report(builder);
    return null;
  }

  /** The layout of a struct; null after an error, which is reported. */
  Storage.@Nullable Struct struct(Namespace.Found found) {
    Decl.Struct decl = (Decl.Struct) found.decl();
    Storage.Struct known = structs.get(decl);
    if (known != null) {
      return known;
    }
    if (broken.contains(decl)) {
      return null;
    }
    if (inProgress.put(decl, true) != null) {
      diagnostics.report(
          Diagnostic.of(Kind.DEFINED_BY_ITSELF, decl.name().span(), decl.name())
              .note("a struct that contains itself has no size"));
      return null;
    }
    if (tooDeep(decl, decl.name().span())) {
      return null;
    }
    Storage.Struct layout = layOut(decl, found.home());
    inProgress.remove(decl);
    if (layout != null) {
      structs.put(decl, layout);
    } else {
      broken.add(decl);
    }
    return layout;
  }

  private Storage.@Nullable Struct layOut(Decl.Struct decl, Namespace home) {
    boolean packed = annotation(decl.annotations(), "packed") != null;
    List<Storage.Field> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long offset = 0;
    int align = 1;
    boolean broken = false;
    for (Decl.Field field : decl.fields()) {
      if (!names.add(field.name().text())) {
        diagnostics.report(
            Diagnostic.of(Kind.DUPLICATE, field.name().span(), field.name())
                .help("give one of the fields another name"));
      }
      Storage storage = storage(field.type(), home);
      if (storage == null) {
        broken = true;
        continue;
      }
      int own = packed ? 1 : storage.align();
      align = Math.max(align, own);
      long at = (offset + own - 1) / own * own;
      OptionalLong said = number(field.annotations(), "offset", home);
      at = said.orElse(at);
      fields.add(new Storage.Field(field.name().text(), storage, at));
      offset = Math.max(offset, at + storage.size());
    }
    if (broken) {
      return null;
    }
    long size = Math.max((offset + align - 1) / align * align, 1);
    size = number(decl.annotations(), "size", home).orElse(size);
    if (size < offset || size > MAX_SIZE) {
      diagnostics.report(
          Diagnostic.of(Kind.BAD_SIZE, decl.name().span(), size, decl.name(), offset + " or more"));
      return null;
    }
    return new Storage.Struct(decl.name().text(), size, align, fields);
  }

  private OptionalLong number(List<Annotation> annotations, String name, Namespace home) {
    Annotation annotation = annotation(annotations, name);
    return annotation == null || annotation.args().isEmpty()
        ? OptionalLong.empty()
        : evaluate(annotation.args().get(0).value(), home);
  }

  static @Nullable Annotation annotation(List<Annotation> annotations, String name) {
    for (Annotation annotation : annotations) {
      if (annotation.name().text().equals(name)) {
        return annotation;
      }
    }
    return null;
  }

  // ---- types of values

  /** The type of a parameter, result or variable; {@link Type#ERROR} after an error. */
  Type type(TypeRef ref, Namespace names) {
    if (ref.shape() == TypeRef.Shape.PLAIN) {
      switch (ref.name().text()) {
        case "long":
          return Type.LONG;
        case "fd":
          return Type.FD;
        case "path":
          return Type.PATH;
        case "bytes":
          return Type.BYTES;
        case "errno":
          return Type.ERRNO;
        default:
          break;
      }
      Storage storage = storage(ref, names);
      if (storage == null) {
        return Type.ERROR;
      }
      if (storage instanceof Storage.Struct struct) {
        return new Type.Memory(struct);
      }
      diagnostics.report(
          Diagnostic.of(Kind.MISMATCH, ref.span(), "the type of a value", "`" + ref.name() + "`")
              .note("fields and array elements may be narrower; every value is a `long`")
              .help("write `long`"));
      return Type.ERROR;
    }
    if (ref.shape() == TypeRef.Shape.OPEN_ARRAY) {
      Storage element = element(ref, names);
      if (element == null) {
        return Type.ERROR;
      }
      return element == Storage.Scalar.U8 ? Type.BYTES : new Type.View(element);
    }
    Storage storage = storage(ref, names);
    return storage == null ? Type.ERROR : new Type.Memory(storage);
  }

  // ---- system calls

  /** The signature of a system call; empty after an error, which is reported. */
  Optional<Signature> signature(Namespace.Found found, Span use) {
    Decl.Syscall decl = (Decl.Syscall) found.decl();
    Optional<Signature> known = signatures.get(decl);
    if (known == null) {
      known = Optional.ofNullable(sign(decl, found.home(), use));
      signatures.put(decl, known);
    }
    return known;
  }

  private @Nullable Signature sign(Decl.Syscall decl, Namespace home, Span use) {
    Optional<Expr> number = forThisArch(decl.numbers());
    if (number.isEmpty()) {
      notOnArch(decl.name(), use);
      return null;
    }
    OptionalLong nr = evaluate(number.get(), home);
    if (decl.params().size() > 6) {
      diagnostics.report(
          Diagnostic.of(
              Kind.BAD_DECLARATION,
              decl.name().span(),
              "a system call takes at most 6 arguments, found " + decl.params().size()));
      return null;
    }
    List<Signature.Parameter> params = new ArrayList<>();
    for (Param param : decl.params()) {
      params.add(parameter(decl, param, home));
    }
    Type result = decl.result() == null ? Type.LONG : type(decl.result(), home);
    return nr.isEmpty()
        ? null
        : new Signature(
            decl.name().text(),
            (int) nr.getAsLong(),
            numbers(decl, home),
            attempt(decl),
            params,
            result,
            bounds(decl, home),
            annotation(decl.annotations(), "waits") != null,
            successor(decl),
            decl.span());
  }

  /** What else it is called by; a number that somebody declares is looked at for each alone. */
  private Map<Arch, Integer> numbers(Decl.Syscall decl, Namespace home) {
    Map<Arch, Integer> numbers = new EnumMap<>(Arch.class);
    if (home.isOffered()) {
      for (Decl.ArchValue number : decl.numbers()) {
        Optional<Arch> one =
            number.arch() == null ? Optional.empty() : Arch.named(number.arch().text());
        if (one.isPresent() && number.value() instanceof Expr.Int nr) {
          numbers.putIfAbsent(one.get(), (int) nr.value());
        }
      }
    }
    if (numbers.size() < Arch.values().length) {
      portability.lost();
    }
    return numbers;
  }

  private static String successor(Decl.Syscall decl) {
    Annotation annotation = annotation(decl.annotations(), "inherited");
    return annotation != null
            && !annotation.args().isEmpty()
            && annotation.args().get(0).value() instanceof Expr.Text text
        ? text.value()
        : "";
  }

  private static String attempt(Decl.Syscall decl) {
    Annotation annotation = annotation(decl.annotations(), "attempt");
    return annotation != null
            && !annotation.args().isEmpty()
            && annotation.args().get(0).value() instanceof Expr.Ref ref
        ? ref.name().text()
        : "block";
  }

  private Signature.Parameter parameter(Decl.Syscall decl, Param param, Namespace home) {
    Type type =
        param.type().shape() == TypeRef.Shape.PLAIN && param.type().name().text().equals("any")
            ? Type.ANY
            : type(param.type(), home);
    int counts = -1;
    Long defaultValue = null;
    if (param.defaultValue() instanceof Expr.Field len
        && len.name().text().equals("len")
        && len.base() instanceof Expr.Ref span) {
      counts = index(decl, span.name());
    } else if (param.defaultValue() instanceof Expr.Null) {
      defaultValue = 0L;
    } else if (param.defaultValue() != null) {
      OptionalLong value = evaluate(param.defaultValue(), home);
      defaultValue = value.isPresent() ? value.getAsLong() : 0L;
    }
    boolean consumes = annotation(param.annotations(), "consumes") != null;
    return new Signature.Parameter(
        param.name().text(), type, param.direction(), consumes, counts, defaultValue);
  }

  private int index(Decl.Syscall decl, Name name) {
    for (int i = 0; i < decl.params().size(); i++) {
      if (decl.params().get(i).name().text().equals(name.text())) {
        return i;
      }
    }
    unknownName(name, decl.params().stream().map(p -> p.name().text()).toList());
    return -1;
  }

  private Signature.@Nullable Bounds bounds(Decl.Syscall decl, Namespace home) {
    Annotation annotation = annotation(decl.annotations(), "result");
    if (annotation == null || annotation.args().isEmpty()) {
      return null;
    }
    Annotation.Arg arg = annotation.args().get(0);
    OptionalLong low = evaluate(arg.value(), home);
    if (arg.to() == null) {
      return low.isEmpty() ? null : new Signature.Bounds(low.getAsLong(), -1, low.getAsLong());
    }
    if (arg.to() instanceof Expr.Ref ref && hasParam(decl, ref.name())) {
      return new Signature.Bounds(low.orElse(0), index(decl, ref.name()), 0);
    }
    OptionalLong high = evaluate(arg.to(), home);
    return low.isEmpty() || high.isEmpty()
        ? null
        : new Signature.Bounds(low.getAsLong(), -1, high.getAsLong());
  }

  private static boolean hasParam(Decl.Syscall decl, Name name) {
    for (Param param : decl.params()) {
      if (param.name().text().equals(name.text())) {
        return true;
      }
    }
    return false;
  }
}
