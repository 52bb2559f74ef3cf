// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.replay;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.builder.Call;
import org.syslet4j.compiler.builder.Constant;
import org.syslet4j.compiler.builder.ConstantBuilder;
import org.syslet4j.compiler.builder.FieldBuilder;
import org.syslet4j.compiler.builder.FnBuilder;
import org.syslet4j.compiler.builder.LongArg;
import org.syslet4j.compiler.builder.ProgramBuilder;
import org.syslet4j.compiler.builder.Result;
import org.syslet4j.compiler.builder.Routine;
import org.syslet4j.compiler.builder.StructBuilder;
import org.syslet4j.compiler.builder.StructType;
import org.syslet4j.compiler.builder.Syscall;
import org.syslet4j.compiler.builder.Syslet;
import org.syslet4j.compiler.builder.SysletBuilder;
import org.syslet4j.compiler.builder.Type;
import org.syslet4j.compiler.builder.Value;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.compiler.tree.Unit;

/** A file, said again by the builder. */
public final class Program {
  private final Unit unit;
  private final ProgramBuilder builder;
  private final Types types = new Types(this);
  private final Map<String, StructType<?>> structs = new HashMap<>();
  private final Map<String, Constant> constants = new HashMap<>();
  private final Map<String, FnBuilder> fns = new HashMap<>();
  private final Map<String, Syscall> syscalls = new HashMap<>();

  private Program(Unit unit) {
    this.unit = unit;
    this.builder =
        unit.packageName() == null ? Syslet.program() : Syslet.program(unit.packageName().text());
  }

  /** The builder's program, which says what {@code unit} says. */
  public static ProgramBuilder of(Unit unit) {
    Program program = new Program(unit);
    program.build();
    return program.builder;
  }

  Unit unit() {
    return unit;
  }

  Types types() {
    return types;
  }

  private void build() {
    for (Annotation annotation : unit.annotations()) {
      builder.allow(first(annotation), more(annotation));
    }
    unit.uses().forEach(use -> builder.use(use.text()));
    for (Decl decl : unit.decls()) {
      if (decl instanceof Decl.Const constant) {
        constant(constant);
      } else if (decl instanceof Decl.Struct struct) {
        struct(struct);
      } else if (decl instanceof Decl.Syscall call) {
        String name = call.name().text();
        syscalls.put(name, builder.syscall(name, to -> new SyscallDeclaration(this, to).say(call)));
      } else if (decl instanceof Decl.Fn fn) {
        fn(fn);
      } else {
        syslet((Decl.Syslet) decl);
      }
    }
  }

  // --- what is declared
  // -------------------------------------------------------------------------------

  private void constant(Decl.Const decl) {
    String name = decl.name().text();
    Decl.ArchValue first = decl.values().get(0);
    boolean plain = decl.doc().isEmpty() && decl.annotations().isEmpty();
    constants.put(
        name,
        plain && first.arch() == null && first.value() instanceof Expr.Int number
            ? builder.constant(name, number.value())
            : builder.constant(name, to -> constant(decl, to)));
  }

  private void constant(Decl.Const decl, ConstantBuilder to) {
    if (!decl.doc().isEmpty()) {
      to.doc(decl.doc());
    }
    decl.annotations().forEach(annotation -> to.since(text(annotation)));
    for (Decl.ArchValue value : decl.values()) {
      LongArg number = (LongArg) constantValue(value.value());
      if (value.arch() == null) {
        to.value(number);
      } else {
        to.on(arch(value.arch().text()), number);
      }
    }
  }

  private void struct(Decl.Struct decl) {
    String name = decl.name().text();
    structs.put(name, builder.struct(name, to -> struct(decl, to)));
  }

  private void struct(Decl.Struct decl, StructBuilder to) {
    if (!decl.doc().isEmpty()) {
      to.doc(decl.doc());
    }
    for (Annotation annotation : decl.annotations()) {
      switch (annotation.name().text()) {
        case "packed" -> to.packed();
        case "size" -> to.size(number(annotation));
        case "since" -> to.since(text(annotation));
        case "arch" -> to.onlyOn(arch(annotation));
        default -> to.allow(first(annotation), more(annotation));
      }
    }
    for (Decl.Field field : decl.fields()) {
      to.field(field.name().text(), types.of(field.type()), more -> field(field, more));
    }
  }

  private static void field(Decl.Field field, FieldBuilder to) {
    if (!field.doc().isEmpty()) {
      to.doc(field.doc());
    }
    for (Annotation annotation : field.annotations()) {
      if (annotation.name().text().equals("offset")) {
        to.offset(number(annotation));
      } else {
        to.since(text(annotation));
      }
    }
  }

  private void fn(Decl.Fn decl) {
    FnBuilder fn = builder.fn(decl.name().text());
    for (Annotation annotation : decl.annotations()) {
      switch (annotation.name().text()) {
        case "arch" -> fn.onlyOn(arch(annotation));
        case "call" -> fn.actsAsCall();
        default -> fn.allow(first(annotation), more(annotation));
      }
    }
    fns.put(decl.name().text(), fn);
    routine(fn, decl.doc(), decl.params(), decl.results(), decl.body());
  }

  private void syslet(Decl.Syslet decl) {
    SysletBuilder syslet = builder.syslet(decl.name().text());
    for (Annotation annotation : decl.annotations()) {
      syslet.allow(first(annotation), more(annotation));
    }
    routine(syslet, decl.doc(), decl.params(), decl.results(), decl.body());
  }

  private void routine(
      Routine<?> routine,
      String doc,
      List<Param> params,
      List<Decl.Result> results,
      org.syslet4j.compiler.tree.Stmt.Block body) {
    if (!doc.isEmpty()) {
      routine.doc(doc);
    }
    Names names = new Names(null);
    for (Param param : params) {
      names.put(param.name().text(), new Shown(param(routine, param), Types.struct(param.type())));
    }
    results(routine, results);
    routine.body(block -> new Statements(this, names, block).say(body.statements()));
  }

  private Value param(Routine<?> routine, Param param) {
    String name = param.name().text();
    Expr value = param.defaultValue();
    String type = param.type().name().text();
    if (param.type().shape() == TypeRef.Shape.PLAIN && value == null) {
      switch (type) {
        case "long":
          return routine.longParam(name);
        case "fd":
          return routine.fd(name);
        case "path":
          return routine.path(name);
        case "bytes":
          return routine.bytes(name);
        default:
          break;
      }
    }
    Type<?> known = types.of(param.type());
    return value == null
        ? routine.param(name, known)
        : routine.param(name, known, (LongArg) constantValue(value));
  }

  private static void results(Routine<?> routine, List<Decl.Result> results) {
    if (results.isEmpty()) {
      return;
    }
    boolean named = results.get(0).name() != null;
    boolean fd = results.get(0).type().name().text().equals("fd");
    if (!named) {
      if (fd) {
        routine.returnsFd();
      } else {
        routine.returns();
      }
      return;
    }
    routine.returns(results.stream().map(Program::result).toArray(Result[]::new));
  }

  private static Result result(Decl.Result result) {
    String name = Objects.requireNonNull(result.name()).text();
    return result.type().name().text().equals("fd") ? Syslet.descriptor(name) : Syslet.number(name);
  }

  // --- what is used
  // -----------------------------------------------------------------------------------

  /** By its own handle if it was declared before, else by its name. */
  StructType<?> struct(String name) {
    StructType<?> own = structs.get(name);
    if (own != null) {
      return own;
    }
    boolean ours = unit.decls().stream().anyMatch(d -> isStruct(d, name));
    return ours
        ? Syslet.structType(name)
        : Factories.struct(name).orElseGet(() -> Syslet.structType(name));
  }

  private static boolean isStruct(Decl decl, String name) {
    return decl instanceof Decl.Struct && decl.name().text().equals(name);
  }

  Constant constant(String name) {
    Constant own = constants.get(name);
    if (own != null) {
      return own;
    }
    return Factories.constant(name).orElseGet(() -> Syslet.constant(name));
  }

  Call<?> call(String name, Value... args) {
    boolean fd = givesDescriptor(name);
    FnBuilder fn = fns.get(name);
    if (fn != null) {
      return fd ? fn.callFd(args) : fn.call(args);
    }
    Syscall syscall = syscalls.get(name);
    if (syscall != null) {
      return fd ? syscall.callFd(args) : syscall.call(args);
    }
    boolean ours = unit.decls().stream().anyMatch(decl -> decl.name().text().equals(name));
    return (ours ? java.util.Optional.<Call<?>>empty() : Factories.call(name, args))
        .orElseGet(() -> fd ? Syslet.fdFn(name, args) : Syslet.fn(name, args));
  }

  private boolean givesDescriptor(String name) {
    return Declared.find(unit, name, Decl.Fn.class)
        .map(fn -> fn.results().size() == 1 && isFd(fn.results().get(0).type()))
        .or(() -> Declared.find(unit, name, Decl.Syscall.class).map(call -> isFd(call.result())))
        .orElse(false);
  }

  private static boolean isFd(@Nullable TypeRef type) {
    return type != null && type.name().text().equals("fd");
  }

  Value constantValue(@Nullable Expr expr) {
    return new Expressions(this, new Names(null)).say(Objects.requireNonNull(expr)).value();
  }

  // --- annotations
  // ------------------------------------------------------------------------------------

  static Lint first(Annotation allow) {
    return lints(allow)[0];
  }

  static Lint[] more(Annotation allow) {
    Lint[] all = lints(allow);
    return Arrays.copyOfRange(all, 1, all.length);
  }

  private static Lint[] lints(Annotation allow) {
    return allow.args().stream()
        .map(arg -> Lint.named(((Expr.Ref) arg.value()).name().text()).orElseThrow())
        .toArray(Lint[]::new);
  }

  static String text(Annotation annotation) {
    return ((Expr.Text) annotation.args().get(0).value()).value();
  }

  private static long number(Annotation annotation) {
    return ((Expr.Int) annotation.args().get(0).value()).value();
  }

  static Arch arch(Annotation annotation) {
    return arch(((Expr.Ref) annotation.args().get(0).value()).name().text());
  }

  static Arch arch(String name) {
    return Arrays.stream(Arch.values())
        .filter(a -> a.text().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
