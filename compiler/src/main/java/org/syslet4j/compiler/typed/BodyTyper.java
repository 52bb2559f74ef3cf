// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Suggest;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.image.Bytes;

/**
 * Types one body. A mistake is reported once; what depends on it gets {@link Type#ERROR} and stays
 * silent.
 */
final class BodyTyper {
  /** Calls whose descriptor is the one that they were told to make: often one of a child. */
  static final Set<String> GIVEN = Set.of("dup2", "dup3");

  private final Typer typer;
  private final Declarations declarations;
  private final Namespace names;
  private final Diagnostics diagnostics;
  private final CallTyper calls;
  private final String owner;
  private final List<Typed.Result> results;
  private final Deque<LoopFrame> loops = new ArrayDeque<>();
  private final Map<Variable, Storage.Scalar> elements = new IdentityHashMap<>();
  private Scope scope;
  private boolean inDefer;
  private boolean fails;
  private boolean descriptorArrays;

  private record LoopFrame(@Nullable Name label, Typed.LoopId id) {}

  BodyTyper(
      Typer typer,
      Namespace names,
      String owner,
      List<Typed.Param> params,
      List<Typed.Result> results) {
    this.typer = typer;
    this.declarations = typer.declarations();
    this.names = names;
    this.diagnostics = typer.diagnostics();
    this.owner = owner;
    this.results = results;
    this.calls = new CallTyper(this, typer, names);
    this.scope = new Scope(null);
    for (Typed.Param param : params) {
      declare(param.variable());
    }
  }

  /** The body, typed. */
  Typed.Block body(Stmt.Block tree) {
    int errors = diagnostics.errors();
    Typed.Block body = block(tree);
    if (!results.isEmpty() && Leaving.completes(body)) {
      diagnostics.report(
          Diagnostic.of(Kind.MISSING_RETURN, tree.span().last(), owner)
              .help("end with `return VALUE` or `fail ERRNO`"));
    }
    if (diagnostics.errors() == errors) {
      Assignments.check(body, diagnostics);
      LoopLints.check(body, diagnostics);
      CallLints.check(body, names, declarations, diagnostics);
      UnusedVariables.check(body, diagnostics);
      if (descriptorArrays) {
        DescriptorArrays.mark(body);
      }
    }
    return body;
  }

  /** Whether a failure can leave the body. */
  boolean fails() {
    return fails;
  }

  void markFails() {
    fails = true;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  Declarations declarations() {
    return declarations;
  }

  // ---- statements

  Typed.Block block(Stmt.Block tree) {
    Scope before = scope;
    scope = new Scope(before);
    List<Typed.Stmt> typed = new ArrayList<>();
    boolean reached = true;
    boolean told = false;
    for (Stmt stmt : tree.statements()) {
      if (!reached && !told) {
        diagnostics.report(
            Diagnostic.of(Kind.UNREACHABLE, stmt.span())
                .label("nothing leads here")
                .place(typed.get(typed.size() - 1).span(), "this never goes on behind itself"));
        told = true;
      }
      Typed.Stmt done = statement(stmt);
      typed.add(done);
      reached = reached && Leaving.completes(done);
    }
    scope = before;
    return new Typed.Block(typed, tree.span());
  }

  private Typed.Stmt statement(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      return block(block);
    }
    if (stmt instanceof Stmt.Annotated annotated) {
      KnownAnnotations.check(annotated.annotations(), diagnostics);
      KnownAnnotations.allow(annotated, diagnostics.lints());
      return statement(annotated.statement());
    }
    if (stmt instanceof Stmt.Let let) {
      return let(let);
    }
    if (stmt instanceof Stmt.Var var) {
      return var(var);
    }
    if (stmt instanceof Stmt.Assign assign) {
      return assign(assign);
    }
    if (stmt instanceof Stmt.If branch) {
      Typed.Expr condition = condition(branch.condition());
      Typed.Block then = block(branch.then());
      Typed.Stmt otherwise = branch.otherwise() == null ? null : statement(branch.otherwise());
      return new Typed.If(condition, then, otherwise, branch.span());
    }
    if (stmt instanceof Stmt.Loop loop) {
      Typed.LoopId id = new Typed.LoopId();
      return new Typed.Loop(id, null, loopBody(loop.label(), id, loop.body()), loop.span());
    }
    if (stmt instanceof Stmt.While loop) {
      Typed.LoopId id = new Typed.LoopId();
      Typed.Expr condition = condition(loop.condition());
      return new Typed.Loop(id, condition, loopBody(loop.label(), id, loop.body()), loop.span());
    }
    if (stmt instanceof Stmt.ForRange loop) {
      return forRange(loop);
    }
    if (stmt instanceof Stmt.ForEach loop) {
      return forEach(loop);
    }
    if (stmt instanceof Stmt.Break leave) {
      Typed.LoopId id = loop(leave.label(), "break", leave.span());
      return id == null ? nothing(leave.span()) : new Typed.Break(id, leave.span());
    }
    if (stmt instanceof Stmt.Continue again) {
      Typed.LoopId id = loop(again.label(), "continue", again.span());
      return id == null ? nothing(again.span()) : new Typed.Continue(id, again.span());
    }
    if (stmt instanceof Stmt.Return leave) {
      return leave(leave);
    }
    if (stmt instanceof Stmt.Fail fail) {
      return fail(fail);
    }
    if (stmt instanceof Stmt.Check check) {
      noLeavingDefer(check.span());
      fails = true;
      return new Typed.Check(condition(check.condition()), check.span());
    }
    if (stmt instanceof Stmt.Defer defer) {
      return defer(defer);
    }
    return evaluate((Stmt.Evaluate) stmt);
  }

  private static Typed.Stmt nothing(Span span) {
    return new Typed.Block(List.of(), span);
  }

  private Typed.Stmt let(Stmt.Let let) {
    Type wanted = let.type() == null ? null : type(let.type());
    Typed.Expr init = value(let.init(), let.names().size() == 1);
    if (let.names().size() > 1) {
      return letSeveral(let, init);
    }
    if (wanted != null) {
      init = coerceDeclared(init, wanted);
    }
    return declareOne(let.names().get(0), wanted, init, false, let.span());
  }

  private Type type(TypeRef ref) {
    if (ref.length() != null && !isConstant(ref.length())) {
      diagnostics.report(
          Diagnostic.of(Kind.NOT_CONSTANT, ref.length().span())
              .note("memory is laid out before the run")
              .help("take the largest size there can be, and a slice of it"));
      return Type.ERROR;
    }
    return declarations.type(ref, names);
  }

  /** Whether no variable stands in {@code expr}. */
  private boolean isConstant(Expr expr) {
    if (expr instanceof Expr.Ref ref) {
      return scope.find(ref.name().text()).isEmpty();
    }
    if (expr instanceof Expr.Unary unary) {
      return isConstant(unary.operand());
    }
    return !(expr instanceof Expr.Binary binary)
        || isConstant(binary.left()) && isConstant(binary.right());
  }

  /** A declared type may also turn a long into a descriptor: the author says so. */
  private Typed.Expr coerceDeclared(Typed.Expr init, Type wanted) {
    if (wanted == Type.FD && init.type() == Type.LONG) {
      return new Typed.As(init, Type.FD, init.span());
    }
    return coerce(init, wanted);
  }

  private Typed.Stmt letSeveral(Stmt.Let let, Typed.Expr init) {
    List<Type> types = new ArrayList<>();
    if (init instanceof Typed.FnCall call && call.fn().results().size() == let.names().size()) {
      for (Typed.Result result : call.fn().results()) {
        types.add(result.type());
      }
    } else {
      if (init.type() != Type.ERROR) {
        String gives =
            init instanceof Typed.FnCall call
                ? count(call.fn().results().size(), "result")
                : "1 result";
        diagnostics.report(
            Diagnostic.of(
                Kind.RESULT_COUNT,
                let.init().span(),
                text(init),
                gives,
                count(let.names().size(), "name")));
      }
      let.names().forEach(name -> types.add(Type.ERROR));
    }
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < let.names().size(); i++) {
      Name name = let.names().get(i);
      Variable variable = new Variable(name.text(), types.get(i), false, name.span());
      declare(variable);
      variables.add(variable);
    }
    return new Typed.Declare(variables, init, let.span());
  }

  private Typed.Stmt declareOne(
      Name name, @Nullable Type wanted, Typed.Expr init, boolean mutable, Span span) {
    Type type = wanted != null ? wanted : init.type();
    if (type == Type.VOID) {
      diagnostics.report(Diagnostic.of(Kind.NO_VALUE, init.span(), text(init)));
      type = Type.ERROR;
    } else if (type == Type.NULL) {
      diagnostics.report(
          Diagnostic.of(Kind.MISMATCH, init.span(), "a value", "`null`")
              .help("write `null` where a call takes it"));
      type = Type.ERROR;
    } else if (type instanceof Type.BigEndian) {
      type = Type.LONG;
    }
    Variable variable = new Variable(name.text(), type, mutable, name.span());
    declare(variable);
    return new Typed.Declare(List.of(variable), init, span);
  }

  private Typed.Stmt var(Stmt.Var var) {
    Type wanted = var.type() == null ? null : type(var.type());
    if (var.init() != null) {
      Typed.Expr init = value(var.init(), true);
      if (wanted != null) {
        init = coerceDeclared(init, wanted);
      }
      return declareOne(var.name(), wanted, init, true, var.span());
    }
    Type type = wanted == null ? Type.ERROR : wanted;
    if (!(type instanceof Type.Memory
        || type == Type.LONG
        || type == Type.FD
        || type == Type.PATH
        || type == Type.BYTES
        || type == Type.ERROR)) {
      diagnostics.report(
          Diagnostic.of(
                  Kind.NEEDS_INITIALISER, var.name().span(), var.name(), "`" + type.text() + "`")
              .help("write `var " + var.name() + " = ...`"));
      type = Type.ERROR;
    }
    Variable variable = new Variable(var.name().text(), type, true, var.name().span());
    declare(variable);
    descriptorArrays |= DescriptorArrays.holdsDescriptors(type);
    return new Typed.DeclareZero(variable, var.span());
  }

  private void declare(Variable variable) {
    Optional<Variable> before = scope.declare(variable);
    if (before.isPresent()) {
      diagnostics.report(
          Diagnostic.of(Kind.DUPLICATE, variable.span(), variable.name())
              .label("declared again here")
              .place(before.get().span(), "declared here first")
              .help("give one of them another name"));
    }
  }

  private Typed.Stmt assign(Stmt.Assign assign) {
    Typed.Expr target = place(assign.target());
    Typed.Expr value = value(assign.value(), true);
    if (assign.op() != null) {
      numeric(target, assign.op().text());
      numeric(value, assign.op().text());
      return new Typed.Assign(target, assign.op(), value, assign.span());
    }
    Storage.Scalar loopElement =
        target instanceof Typed.Var var ? elements.get(var.variable()) : null;
    if (loopElement != null) {
      value = store(value, loopElement, loopElement.text());
    } else if (target instanceof Typed.FieldOf field) {
      value = store(value, field.field().storage(), field.field().name());
    } else if (target instanceof Typed.IndexOf index) {
      Storage element = elementOf(index.base().type());
      value = element == null ? value : store(value, element, element.text());
    } else if (target instanceof Typed.Var var && structOf(var) != null) {
      value = store(value, structOf(var), var.variable().name());
    } else {
      value = coerce(value, target.type());
    }
    if (value instanceof Typed.StructValue struct && readsMemory(struct)) {
      return throughCopy(target, struct, assign.span());
    }
    return new Typed.Assign(target, null, value, assign.span());
  }

  private Typed.Expr place(Expr tree) {
    Typed.Expr target = expr(tree);
    if (target instanceof Typed.Var var && elements.containsKey(var.variable())) {
      var.variable().markStoredTo();
      return target;
    }
    boolean ok =
        target.type() == Type.ERROR
            || target instanceof Typed.FieldOf
            || target instanceof Typed.IndexOf
            || target instanceof Typed.Var var
                && var.variable().mutable()
                && (!(var.type() instanceof Type.Memory) || structOf(var) != null);
    if (!ok) {
      Diagnostic.Builder builder =
          Diagnostic.of(Kind.NOT_ASSIGNABLE, tree.span(), describe(target));
      if (target instanceof Typed.Var var) {
        builder.place(var.variable().span(), "declared here");
        if (!var.variable().mutable()) {
          builder.help("declare it with `var` to change it");
        } else {
          builder.help("assign to its fields or elements");
        }
      }
      diagnostics.report(builder);
    }
    return target;
  }

  private static boolean readsMemory(Typed.StructValue value) {
    boolean[] found = {false};
    new Walk() {
      @Override
      void expr(Typed.Expr expr) {
        found[0] |= expr instanceof Typed.FieldOf || expr instanceof Typed.IndexOf;
        super.expr(expr);
      }
    }.expr(value);
    return found[0];
  }

  /** All of the value is there before any of it is stored: it may be made of what it replaces. */
  private static Typed.Stmt throughCopy(Typed.Expr target, Typed.StructValue value, Span span) {
    Variable whole = new Variable("", value.type(), false, span);
    return new Typed.Block(
        List.of(
            new Typed.Declare(List.of(whole), value, span),
            new Typed.Assign(target, null, new Typed.Var(whole, span), span)),
        span);
  }

  /** The struct that a variable is; null for anything else. */
  private static Storage.@Nullable Struct structOf(Typed.Var var) {
    return var.type() instanceof Type.Memory memory
            && memory.storage() instanceof Storage.Struct struct
        ? struct
        : null;
  }

  private static String describe(Typed.Expr expr) {
    return expr instanceof Typed.Var var ? "`" + var.variable().name() + "`" : "this";
  }

  private Typed.Block loopBody(@Nullable Name label, Typed.LoopId id, Stmt.Block body) {
    loops.push(new LoopFrame(label, id));
    boolean deferBefore = inDefer;
    Typed.Block typed = block(body);
    inDefer = deferBefore;
    loops.pop();
    return typed;
  }

  private Typed.Stmt forRange(Stmt.ForRange loop) {
    Typed.Expr from = coerce(value(loop.from(), true), Type.LONG);
    Typed.Expr to = coerce(value(loop.to(), true), Type.LONG);
    Variable variable =
        new Variable(loop.variable().text(), Type.LONG, false, loop.variable().span());
    Typed.LoopId id = new Typed.LoopId();
    Typed.Block body = loopBodyWith(variable, loop.label(), id, loop.body());
    return new Typed.ForRange(id, variable, from, to, body, loop.span());
  }

  private Typed.Stmt forEach(Stmt.ForEach loop) {
    Typed.Expr array = expr(loop.array());
    Storage element = elementOf(array.type());
    if (element == null && array.type() != Type.ERROR) {
      mismatch(array, "an array");
    }
    Type type =
        element == null
            ? Type.ERROR
            : element instanceof Storage.Scalar scalar
                ? scalar.valueType()
                : new Type.Memory(element);
    Variable variable = new Variable(loop.variable().text(), type, false, loop.variable().span());
    if (element instanceof Storage.Scalar scalar) {
      elements.put(variable, scalar);
    }
    Typed.LoopId id = new Typed.LoopId();
    Typed.Block body = loopBodyWith(variable, loop.label(), id, loop.body());
    return new Typed.ForEach(id, variable, array, body, loop.span());
  }

  private Typed.Block loopBodyWith(
      Variable variable, @Nullable Name label, Typed.LoopId id, Stmt.Block body) {
    Scope before = scope;
    scope = new Scope(before);
    declare(variable);
    Typed.Block typed = loopBody(label, id, body);
    scope = before;
    return typed;
  }

  private Typed.@Nullable LoopId loop(@Nullable Name label, String word, Span span) {
    for (LoopFrame frame : loops) {
      if (label == null || frame.label() != null && frame.label().text().equals(label.text())) {
        return frame.id();
      }
    }
    if (inDefer) {
      diagnostics.report(Diagnostic.of(Kind.DEFER_LEAVES, span));
    } else if (label == null) {
      diagnostics.report(Diagnostic.of(Kind.NOT_IN_LOOP, span, word));
    } else {
      Diagnostic.Builder builder = Diagnostic.of(Kind.UNKNOWN_LABEL, label.span(), label);
      List<String> labels =
          loops.stream()
              .filter(f -> f.label() != null)
              .map(f -> String.valueOf(f.label()))
              .toList();
      Suggest.help(label.text(), labels).ifPresent(builder::help);
      diagnostics.report(builder);
    }
    return null;
  }

  private Typed.Stmt leave(Stmt.Return leave) {
    noLeavingDefer(leave.span());
    List<Typed.Expr> values = new ArrayList<>();
    for (Expr value : leave.values()) {
      values.add(value(value, true));
    }
    if (values.size() != results.size()) {
      diagnostics.report(
          Diagnostic.of(
              Kind.RESULT_COUNT,
              leave.span(),
              owner,
              results.isEmpty() ? "nothing" : count(results.size(), "value"),
              values.isEmpty() ? "none" : String.valueOf(values.size())));
      return new Typed.Return(List.of(), leave.span());
    }
    for (int i = 0; i < values.size(); i++) {
      values.set(i, coerceDeclared(values.get(i), results.get(i).type()));
    }
    return new Typed.Return(values, leave.span());
  }

  private Typed.Stmt fail(Stmt.Fail fail) {
    noLeavingDefer(fail.span());
    fails = true;
    Typed.Expr errno = value(fail.errno(), true);
    if (errno.type() != Type.ERRNO) {
      errno = coerce(errno, Type.LONG);
      if (errno instanceof Typed.Const number && (number.value() < 1 || number.value() > 4095)) {
        diagnostics.report(
            Diagnostic.of(Kind.DOES_NOT_FIT, errno.span(), number.value(), "fail")
                .help("an errno is between 1 and 4095: `fail EIO`"));
      } else if (!(errno instanceof Typed.Const) && errno.type() != Type.ERROR) {
        diagnostics.report(
            Diagnostic.of(Kind.NOT_CONSTANT, errno.span())
                .help("fail with an errno constant or with what `catch` bound"));
      }
    }
    return new Typed.Fail(errno, fail.span());
  }

  private void noLeavingDefer(Span span) {
    if (inDefer) {
      diagnostics.report(Diagnostic.of(Kind.DEFER_LEAVES, span));
    }
  }

  private Typed.Stmt defer(Stmt.Defer defer) {
    boolean before = inDefer;
    boolean failsBefore = fails;
    List<LoopFrame> outside = new ArrayList<>(loops);
    loops.clear();
    inDefer = true;
    Typed.Stmt statement = statement(defer.statement());
    inDefer = before;
    for (LoopFrame frame : outside) {
      loops.addLast(frame);
    }
    if (fails && !failsBefore) {
      fails = failsBefore;
    }
    return new Typed.Defer(defer.onErrorOnly(), statement, defer.span());
  }

  private Typed.Stmt evaluate(Stmt.Evaluate evaluate) {
    if (!(evaluate.expr() instanceof Expr.Call tree)) {
      Typed.Expr typed = expr(evaluate.expr());
      if (typed.type() != Type.ERROR) {
        diagnostics.report(
            Diagnostic.of(Kind.NO_EFFECT, evaluate.span(), "this")
                .help("a call is the only effect there is"));
      }
      return nothing(evaluate.span());
    }
    Typed.Expr call = calls.call(tree, false);
    unusedResult(tree, call);
    return new Typed.Evaluate(call, evaluate.span());
  }

  private void unusedResult(Expr.Call tree, Typed.Expr call) {
    if (inDefer) {
      return;
    }
    if (call instanceof Typed.Call made
        && made.handling() instanceof Typed.Plain
        && !made.signature().name().equals("close")
        && made.type() != Type.ERROR) {
      diagnostics.report(
          Diagnostic.of(Kind.UNUSED_RESULT, tree.span(), tree.callee())
              .help("write `try " + tree.callee() + "(...)`, or handle it with `catch`"));
    } else if (call instanceof Typed.FnCall made
        && made.handling() instanceof Typed.Plain
        && !made.fn().canFail()
        && !made.fn().results().isEmpty()) {
      diagnostics.report(
          Diagnostic.of(Kind.UNUSED_RESULT, tree.span(), tree.callee())
              .place(made.fn().span(), "declared here, with a result")
              .help("give it a name: `let result = " + tree.callee() + "(...)`"));
    }
    if (call.type() == Type.FD) {
      unnamed(call);
    }
  }

  /** A descriptor that no variable holds: nobody can close it. */
  void unnamed(Typed.Expr call) {
    boolean opens =
        call instanceof Typed.Call made
                && made.type() == Type.FD
                && !GIVEN.contains(made.signature().name())
            || call instanceof Typed.FnCall other && other.type() == Type.FD;
    if (opens) {
      diagnostics.report(
          Diagnostic.of(Kind.DESCRIPTOR_UNNAMED, call.span(), text(call))
              .label("opened here, and held by no variable")
              .help("give it a name: `let f = try " + text(call) + "(...)`, and close that"));
    }
  }

  boolean inDefer() {
    return inDefer;
  }

  /** Types the body of a catch, whose errno is called {@code binding}. */
  Typed.Block handler(@Nullable Variable binding, Stmt.Block tree) {
    Scope before = scope;
    scope = new Scope(before);
    if (binding != null) {
      declare(binding);
    }
    Typed.Block body = block(tree);
    scope = before;
    return body;
  }

  // ---- expressions

  /** An expression whose value is used. */
  Typed.Expr value(Expr tree, boolean single) {
    Typed.Expr typed = expr(tree);
    if (single && typed.type() == Type.VOID) {
      diagnostics.report(Diagnostic.of(Kind.NO_VALUE, tree.span(), text(typed)));
      return error(tree.span());
    }
    return typed;
  }

  private static String text(Typed.Expr expr) {
    if (expr instanceof Typed.Call call) {
      return call.signature().name();
    }
    return expr instanceof Typed.FnCall call ? call.fn().name() : "this";
  }

  static Typed.Expr error(Span span) {
    return new Typed.Const(0, Type.ERROR, span);
  }

  private Typed.Expr condition(Expr tree) {
    Typed.Expr typed = value(tree, true);
    if (!(typed.type() == Type.LONG || typed.type() == Type.FD || typed.type() == Type.ERROR)) {
      mismatch(typed, "a condition");
    }
    return typed;
  }

  Typed.Expr expr(Expr tree) {
    if (tree instanceof Expr.Int number) {
      return new Typed.Const(number.value(), Type.LONG, number.span());
    }
    if (tree instanceof Expr.Text text) {
      return text(text);
    }
    if (tree instanceof Expr.Bytes bytes) {
      return new Typed.Data(
          Bytes.of(bytes.value().getBytes(StandardCharsets.ISO_8859_1)), Type.BYTES, bytes.span());
    }
    if (tree instanceof Expr.Ipv4 address) {
      return new Typed.Const(
          address.value(), new Type.BigEndian(Storage.Scalar.BE32), address.span());
    }
    if (tree instanceof Expr.Null none) {
      return new Typed.Null(none.span());
    }
    if (tree instanceof Expr.Ref ref) {
      return ref(ref);
    }
    if (tree instanceof Expr.Unary unary) {
      Typed.Expr operand = value(unary.operand(), true);
      if (!numeric(operand, unary.op().text())) {
        return error(unary.span());
      }
      return operand instanceof Typed.Const number
          ? new Typed.Const(Arithmetic.apply(unary.op(), number.value()), Type.LONG, unary.span())
          : new Typed.Unary(unary.op(), operand, unary.span());
    }
    if (tree instanceof Expr.Binary binary) {
      return binary(binary);
    }
    if (tree instanceof Expr.Field field) {
      return field(field);
    }
    if (tree instanceof Expr.Index index) {
      return index(index);
    }
    if (tree instanceof Expr.Slice slice) {
      return slice(slice);
    }
    if (tree instanceof Expr.StructLiteral literal) {
      return struct(literal);
    }
    return calls.call((Expr.Call) tree, true);
  }

  private Typed.Expr text(Expr.Text text) {
    if (text.value().indexOf('\0') >= 0) {
      diagnostics.report(
          Diagnostic.of(Kind.MISMATCH, text.span(), "a string", "a NUL inside of it")
              .help("write b\"...\" for bytes"));
      return error(text.span());
    }
    return new Typed.Data(Conversions.terminated(text.value()), Type.PATH, text.span());
  }

  private Typed.Expr ref(Expr.Ref ref) {
    String text = ref.name().text();
    Optional<Variable> variable = scope.find(text);
    if (variable.isPresent()) {
      variable.get().markRead();
      return new Typed.Var(variable.get(), ref.span());
    }
    Optional<Namespace.Found> constant = names.find(text, Decl.Const.class);
    if (constant.isPresent()) {
      OptionalLong value = declarations.constant(constant.get(), ref.span());
      return value.isPresent()
          ? new Typed.Const(value.getAsLong(), Type.LONG, ref.span())
          : error(ref.span());
    }
    List<String> candidates = new ArrayList<>(scope.names());
    List<String> constants = names.names(Decl.Const.class);
    candidates.addAll(constants);
    List<String> preferred =
        calls
            .argument()
            .map(rule -> constants.stream().filter(rule::takes).toList())
            .orElse(List.of());
    declarations.unknownName(ref.name(), preferred, candidates);
    return error(ref.span());
  }

  private Typed.Expr binary(Expr.Binary tree) {
    Typed.Expr left = value(tree.left(), true);
    Typed.Expr right = value(tree.right(), true);
    boolean equality = tree.op() == Expr.BinaryOp.EQ || tree.op() == Expr.BinaryOp.NE;
    if (equality && (left.type() == Type.ERRNO) != (right.type() == Type.ERRNO)) {
      left = left.type() == Type.ERRNO ? left : negated(left);
      right = right.type() == Type.ERRNO ? right : negated(right);
    } else if (equality && left.type() == Type.ERRNO) {
      return new Typed.Binary(tree.op(), left, right, tree.span());
    } else if (equality && (left.type() == Type.NULL || right.type() == Type.NULL)) {
      return compareNull(tree, left, right);
    } else if (!numeric(left, tree.op().text()) | !numeric(right, tree.op().text())) {
      return error(tree.span());
    }
    if (left.type() == Type.ERROR || right.type() == Type.ERROR) {
      return error(tree.span());
    }
    if (left instanceof Typed.Const a && right instanceof Typed.Const b) {
      OptionalLong value = declarations.fold(tree, a.value(), b.value());
      return value.isPresent()
          ? new Typed.Const(value.getAsLong(), Type.LONG, tree.span())
          : error(tree.span());
    }
    if ((tree.op() == Expr.BinaryOp.DIV || tree.op() == Expr.BinaryOp.MOD)
        && right instanceof Typed.Const zero
        && zero.value() == 0) {
      diagnostics.report(Diagnostic.of(Kind.CONSTANT_ARITHMETIC, tree.span(), "this divides by 0"));
    }
    return new Typed.Binary(tree.op(), left, right, tree.span());
  }

  /** A positive errno constant as the kernel says it. */
  private Typed.Expr negated(Typed.Expr errno) {
    if (!numeric(errno, "==")) {
      return error(errno.span());
    }
    return errno instanceof Typed.Const number
        ? new Typed.Const(-number.value(), Type.LONG, number.span())
        : new Typed.Unary(Expr.UnaryOp.NEGATE, errno, errno.span());
  }

  private Typed.Expr compareNull(Expr.Binary tree, Typed.Expr left, Typed.Expr right) {
    Typed.Expr pointer = left.type() == Type.NULL ? right : left;
    if (pointer.type() != Type.PATH
        && pointer.type() != Type.BYTES
        && pointer.type() != Type.NULL) {
      mismatch(pointer, "a `path` or `bytes`");
      return error(tree.span());
    }
    return new Typed.Binary(tree.op(), left, right, tree.span());
  }

  /** Reports unless {@code expr} is a number. */
  boolean numeric(Typed.Expr expr, String op) {
    Type type = expr.type();
    if (type == Type.LONG || type == Type.FD || type == Type.ERROR) {
      unnamed(expr);
      return true;
    }
    Diagnostic.Builder builder =
        Diagnostic.of(Kind.BAD_OPERAND, expr.span(), op, "`" + type.text() + "`");
    if (type == Type.ERRNO) {
      builder.note("an `errno` takes part in `==`, `!=` and `fail` only");
      builder.help("store it into a `long` first: there it is the kernel's negative value");
    }
    diagnostics.report(builder);
    return false;
  }

  private Typed.Expr field(Expr.Field tree) {
    Typed.Expr base = expr(tree.base());
    Type type = base.type();
    if (type == Type.ERROR) {
      return error(tree.span());
    }
    if (tree.name().text().equals("len") && (type == Type.BYTES || type instanceof Type.View)) {
      return new Typed.Len(base, tree.span());
    }
    if (type instanceof Type.Memory memory && memory.storage() instanceof Storage.Array array) {
      if (tree.name().text().equals("len")) {
        return new Typed.Const(array.count(), Type.LONG, tree.span());
      }
    }
    if (type instanceof Type.Memory memory && memory.storage() instanceof Storage.Struct struct) {
      Optional<Storage.Field> found = struct.field(tree.name().text());
      if (found.isPresent()) {
        return new Typed.FieldOf(base, found.get(), valueType(found.get().storage()), tree.span());
      }
      Diagnostic.Builder builder =
          Diagnostic.of(Kind.UNKNOWN_FIELD, tree.name().span(), struct.name(), tree.name());
      Suggest.help(tree.name().text(), struct.fields().stream().map(Storage.Field::name).toList())
          .ifPresent(builder::help);
      diagnostics.report(builder);
      return error(tree.span());
    }
    diagnostics.report(
        Diagnostic.of(Kind.UNKNOWN_FIELD, tree.name().span(), type.text(), tree.name()));
    return error(tree.span());
  }

  static Type valueType(Storage storage) {
    return storage instanceof Storage.Scalar scalar ? scalar.valueType() : new Type.Memory(storage);
  }

  /** What an array, a view or bytes consist of; null when it is none of them. */
  static @Nullable Storage elementOf(Type type) {
    if (type == Type.BYTES) {
      return Storage.Scalar.U8;
    }
    if (type instanceof Type.View view) {
      return view.element();
    }
    return type instanceof Type.Memory memory && memory.storage() instanceof Storage.Array array
        ? array.element()
        : null;
  }

  private Typed.Expr index(Expr.Index tree) {
    Typed.Expr base = expr(tree.base());
    Typed.Expr index = coerce(value(tree.index(), true), Type.LONG);
    Storage element = elementOf(base.type());
    if (element == null) {
      if (base.type() != Type.ERROR) {
        mismatch(base, "an array or `bytes`");
      }
      return error(tree.span());
    }
    return new Typed.IndexOf(base, index, valueType(element), tree.span());
  }

  private Typed.Expr slice(Expr.Slice tree) {
    Typed.Expr base = expr(tree.base());
    Typed.Expr from = tree.from() == null ? null : coerce(value(tree.from(), true), Type.LONG);
    Typed.Expr to = tree.to() == null ? null : coerce(value(tree.to(), true), Type.LONG);
    Storage element = elementOf(base.type());
    if (element == null) {
      if (base.type() != Type.ERROR) {
        mismatch(base, "an array or `bytes`");
      }
      return error(tree.span());
    }
    base = Conversions.convert(base, base.type());
    Type type = element == Storage.Scalar.U8 ? Type.BYTES : new Type.View(element);
    return new Typed.SliceOf(base, from, to, type, tree.span());
  }

  private Typed.Expr struct(Expr.StructLiteral tree) {
    Optional<Namespace.Found> found = names.find(tree.type().text(), Decl.Struct.class);
    if (found.isEmpty()) {
      Diagnostic.Builder builder =
          Diagnostic.of(Kind.UNKNOWN_TYPE, tree.type().span(), tree.type());
      Suggest.help(tree.type().text(), names.names(Decl.Struct.class)).ifPresent(builder::help);
      diagnostics.report(builder);
      tree.fields().forEach(field -> expr(field.value()));
      return error(tree.span());
    }
    Storage.Struct struct = declarations.struct(found.get());
    if (struct == null) {
      return error(tree.span());
    }
    List<Typed.FieldValue> values = new ArrayList<>();
    for (Expr.FieldValue given : tree.fields()) {
      Typed.Expr value = value(given.value(), true);
      Optional<Storage.Field> field = struct.field(given.name().text());
      if (field.isEmpty()) {
        Diagnostic.Builder builder =
            Diagnostic.of(Kind.UNKNOWN_FIELD, given.name().span(), struct.name(), given.name());
        Suggest.help(
                given.name().text(), struct.fields().stream().map(Storage.Field::name).toList())
            .ifPresent(builder::help);
        diagnostics.report(builder);
        continue;
      }
      if (isGiven(values, field.get())) {
        diagnostics.report(Diagnostic.of(Kind.DUPLICATE, given.name().span(), given.name()));
        continue;
      }
      values.add(
          new Typed.FieldValue(
              field.get(), store(value, field.get().storage(), field.get().name())));
    }
    return new Typed.StructValue(struct, values, tree.span());
  }

  private static boolean isGiven(List<Typed.FieldValue> values, Storage.Field field) {
    for (Typed.FieldValue value : values) {
      if (value.field().equals(field)) {
        return true;
      }
    }
    return false;
  }

  /** {@code value} as it is stored into {@code storage}; reports what does not fit. */
  private Typed.Expr store(Typed.Expr value, Storage storage, String name) {
    if (!Conversions.fitsStorage(value, storage)) {
      diagnostics.report(
          Diagnostic.of(
              Kind.MISMATCH,
              value.span(),
              "`" + storage.text() + "` for `" + name + "`",
              "`" + value.type().text() + "`"));
      return error(value.span());
    }
    if (storage instanceof Storage.Scalar scalar) {
      if (value instanceof Typed.Const number
          && number.type() != Type.ERROR
          && !Conversions.fitsWidth(number.value(), scalar)) {
        diagnostics.report(
            Diagnostic.of(Kind.DOES_NOT_FIT, value.span(), number.value(), storage.text())
                .note("`" + name + "` is " + scalar.size() * 8 + " bits wide"));
      }
      return scalar == Storage.Scalar.BYTES ? Conversions.convert(value, Type.BYTES) : value;
    }
    return value;
  }

  /** {@code expr} where {@code target} is wanted; reports what does not fit. */
  Typed.Expr coerce(Typed.Expr expr, Type target) {
    if (Conversions.fits(expr, target)) {
      return Conversions.convert(expr, target);
    }
    mismatch(expr, target == Type.ANY ? "a number or memory" : "`" + target.text() + "`");
    return error(expr.span());
  }

  private void mismatch(Typed.Expr expr, String expected) {
    Diagnostic.Builder builder =
        Diagnostic.of(Kind.MISMATCH, expr.span(), expected, "`" + expr.type().text() + "`");
    if (expr instanceof Typed.Var var) {
      builder.place(var.variable().span(), "declared here");
    }
    diagnostics.report(builder);
  }

  static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
