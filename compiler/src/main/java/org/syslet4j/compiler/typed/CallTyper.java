// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.ArgumentNames;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.abi.RefusedCalls;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.diag.Suggest;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.Param.Direction;

/** Types calls: of system calls, fns, {@code raw} and the big-endian words. */
final class CallTyper {
  private static final Set<String> BIG_ENDIAN = Set.of("be16", "be32", "be64");

  private record Argument(Expr.Call call, int index) {}

  /** The one that is being typed. */
  private @Nullable Argument argument;

  private final BodyTyper body;
  private final Typer typer;
  private final Declarations declarations;
  private final Namespace names;
  private final Diagnostics diagnostics;

  CallTyper(BodyTyper body, Typer typer, Namespace names) {
    this.body = body;
    this.typer = typer;
    this.declarations = typer.declarations();
    this.names = names;
    this.diagnostics = typer.diagnostics();
  }

  /**
   * A call.
   *
   * @param used whether something takes its value
   */
  Typed.Expr call(Expr.Call tree, boolean used) {
    String name = tree.callee().text();
    List<Typed.Expr> args = new ArrayList<>();
    @Nullable Argument before = argument;
    for (int i = 0; i < tree.args().size(); i++) {
      argument = new Argument(tree, i);
      args.add(body.value(tree.args().get(i), true));
    }
    argument = before;
    if (BIG_ENDIAN.contains(name)) {
      return bigEndian(tree, args);
    }
    Optional<Namespace.Found> fn = names.find(name, Decl.Fn.class);
    if (fn.isPresent()) {
      return fnCall(tree, args, fn.get(), used);
    }
    if (name.equals("raw")) {
      return raw(tree, args, used);
    }
    Optional<Namespace.Found> syscall = names.find(name, Decl.Syscall.class);
    if (syscall.isPresent()) {
      Optional<Signature> signature = declarations.signature(syscall.get(), tree.callee().span());
      Typed.Handling handling = handling(tree, used);
      if (signature.isPresent() && isRefused(tree.callee(), syscall.get(), signature.get())) {
        return BodyTyper.error(tree.span());
      }
      return signature.isPresent()
          ? systemCall(tree, signature.get(), args, handling)
          : BodyTyper.error(tree.span());
    }
    handling(tree, used);
    unknown(tree.callee());
    return BodyTyper.error(tree.span());
  }

  /** What the argument that is being typed is made of; counts may be left out in the text. */
  Optional<ArgumentNames.Rule> argument() {
    Optional<Namespace.Found> found =
        argument == null
            ? Optional.empty()
            : names.find(argument.call().callee().text(), Decl.Syscall.class);
    if (argument == null || found.isEmpty()) {
      return Optional.empty();
    }
    List<Param> params = ((Decl.Syscall) found.get().decl()).params();
    List<Param> uncounted = params.stream().filter(p -> !isCount(p)).toList();
    List<Param> written = argument.call().args().size() > uncounted.size() ? params : uncounted;
    return argument.index() < written.size()
        ? ArgumentNames.LINUX.of(
            argument.call().callee().text(), written.get(argument.index()).name().text())
        : Optional.empty();
  }

  private static boolean isCount(Param param) {
    return param.defaultValue() instanceof Expr.Field field && field.name().text().equals("len");
  }

  private void unknown(Name callee) {
    Optional<RefusedCalls.Refusal> refusal = RefusedCalls.of(callee.text());
    if (refusal.isPresent()) {
      refused(callee.span(), callee.text(), refusal.get());
      return;
    }
    List<String> candidates = new ArrayList<>(names.names(Decl.Syscall.class));
    candidates.addAll(names.names(Decl.Fn.class));
    Diagnostic.Builder builder = Diagnostic.of(Kind.UNKNOWN_CALL, callee.span(), callee);
    Suggest.help(callee.text(), candidates).ifPresent(builder::help);
    typer.standardPackage(callee.text()).ifPresent(name -> builder.help("add `use " + name + "`"));
    diagnostics.report(builder);
  }

  private boolean isRefused(Name callee, Namespace.Found found, Signature signature) {
    if (found.home().isOffered() && !saysRefused(found.decl())) {
      return false; // or every start would read the whole table of calls
    }
    Optional<RefusedCalls.Refusal> refusal = RefusedCalls.of(declarations.arch(), signature.nr());
    if (refusal.isPresent()) {
      refused(callee.span(), callee.text(), refusal.get());
    }
    return refusal.isPresent();
  }

  /** The prelude marks its own; what is declared elsewhere is known by its number. */
  private static boolean saysRefused(Decl decl) {
    return Declarations.annotation(decl.annotations(), "refused") != null
        || Declarations.annotation(decl.annotations(), "thread_bound") != null;
  }

  private void refused(Span span, String name, RefusedCalls.Refusal refusal) {
    diagnostics.report(
        Diagnostic.of(Kind.REFUSED_CALL, span, name, "it " + refusal.reason())
            .help("do it in Java, before or after the chain"));
  }

  // ---- what happens on failure

  private Typed.Handling handling(Expr.Call tree, boolean used) {
    Expr.Catch handler = tree.handler();
    if (handler == null) {
      if (tree.tried()) {
        if (body.inDefer()) {
          diagnostics.report(
              Diagnostic.of(Kind.DEFER_LEAVES, tree.span())
                  .help("drop the `try`, or handle the failure with `catch`"));
        }
        body.markFails();
        return new Typed.Try();
      }
      return new Typed.Plain();
    }
    if (tree.tried()) {
      diagnostics.report(
          Diagnostic.of(Kind.TRY_AND_CATCH, tree.span()).help("keep one of the two"));
    }
    List<Long> errnos = new ArrayList<>();
    for (Name errno : handler.errnos()) {
      Optional<Long> value = errno(errno);
      if (value.isPresent()) {
        errnos.add(value.get());
      }
    }
    if (!handler.errnos().isEmpty()) {
      body.markFails();
    }
    Variable binding =
        handler.binding() == null
            ? null
            : new Variable(handler.binding().text(), Type.ERRNO, false, handler.binding().span());
    Typed.Block block = body.handler(binding, handler.body());
    if (used && Leaving.completes(block)) {
      diagnostics.report(
          Diagnostic.of(Kind.CATCH_MUST_LEAVE, handler.span())
              .place(tree.callee().span(), "its value is used")
              .help("end the block with `return`, `fail`, `break` or `continue`"));
    }
    return new Typed.Catch(binding, errnos, block);
  }

  private Optional<Long> errno(Name name) {
    Optional<Namespace.Found> found = names.find(name.text(), Decl.Const.class);
    if (found.isPresent() && name.text().startsWith("E")) {
      OptionalLong value = declarations.constant(found.get(), name.span());
      if (value.isPresent() && value.getAsLong() > 0 && value.getAsLong() < 4096) {
        return Optional.of(value.getAsLong());
      }
    }
    Diagnostic.Builder builder = Diagnostic.of(Kind.UNKNOWN_ERRNO, name.span(), name);
    List<String> errnos =
        names.names(Decl.Const.class).stream()
            .filter(n -> n.startsWith("E") && n.indexOf('_') < 0)
            .toList();
    Suggest.help(name.text(), errnos).ifPresent(builder::help);
    builder.note("a name that is not all capitals would bind the errno");
    diagnostics.report(builder);
    return Optional.empty();
  }

  // ---- words

  private Typed.Expr bigEndian(Expr.Call tree, List<Typed.Expr> args) {
    Storage.Scalar storage = Storage.Scalar.named(tree.callee().text()).orElseThrow();
    if (args.size() != 1) {
      return count(tree, "1 argument", args.size());
    }
    Typed.Expr arg = body.coerce(args.get(0), Type.LONG);
    Type type = new Type.BigEndian(storage);
    return arg instanceof Typed.Const number && number.type() != Type.ERROR
        ? new Typed.Const(number.value(), type, tree.span())
        : arg.type() == Type.ERROR ? arg : new Typed.As(arg, type, tree.span());
  }

  private Typed.Expr count(Expr.Call tree, String takes, int found) {
    diagnostics.report(
        Diagnostic.of(
            Kind.ARGUMENT_COUNT,
            tree.span(),
            tree.callee(),
            takes,
            found == 0 ? "none" : String.valueOf(found)));
    return BodyTyper.error(tree.span());
  }

  private Typed.Expr raw(Expr.Call tree, List<Typed.Expr> args, boolean used) {
    Typed.Handling handling = handling(tree, used);
    if (args.isEmpty() || args.size() > 7) {
      return count(tree, "a number and at most 6 arguments", args.size());
    }
    if (args.get(0).type() == Type.ERROR) {
      return args.get(0);
    }
    if (!(args.get(0) instanceof Typed.Const nr)) {
      diagnostics.report(
          Diagnostic.of(Kind.NOT_CONSTANT, args.get(0).span())
              .note("the number of a system call is part of its atom"));
      return BodyTyper.error(tree.span());
    }
    if (nr.value() < 0 || nr.value() >= PseudoCall.BASE) {
      diagnostics.report(
          Diagnostic.of(Kind.DOES_NOT_FIT, nr.span(), nr.value(), "raw")
              .note("system call numbers are small and not negative"));
      return BodyTyper.error(tree.span());
    }
    Optional<RefusedCalls.Refusal> refusal = RefusedCalls.of(declarations.arch(), (int) nr.value());
    if (refusal.isPresent()) {
      refused(nr.span(), refusal.get().name(), refusal.get());
      return BodyTyper.error(tree.span());
    }
    List<Signature.Parameter> params = new ArrayList<>();
    List<Typed.Arg> typed = new ArrayList<>();
    for (int i = 1; i < args.size(); i++) {
      Typed.Expr arg = args.get(i);
      params.add(new Signature.Parameter("arg" + i, arg.type(), Direction.INOUT, false, -1, null));
      typed.add(
          arg.type().isSpan() ? new Typed.SpanArg(i - 1, -1, arg) : new Typed.ValueArg(i - 1, arg));
    }
    Signature signature = new Signature("raw", (int) nr.value(), "block", params, tree.span());
    return new Typed.Call(signature, tree.mode(), typed, handling, tree.span());
  }

  // ---- fns

  private Typed.Expr fnCall(
      Expr.Call tree, List<Typed.Expr> args, Namespace.Found found, boolean used) {
    Optional<Typed.Fn> typed = typer.fn(found, tree.callee().span());
    Typed.Handling handling = handling(tree, used);
    if (typed.isEmpty()) {
      return BodyTyper.error(tree.span());
    }
    Typed.Fn fn = typed.get();
    int required = 0;
    for (Typed.Param param : fn.params()) {
      required += param.defaultValue() == null ? 1 : 0;
    }
    if (args.size() < required || args.size() > fn.params().size()) {
      return count(tree, takes(fn), args.size());
    }
    List<Typed.Expr> given = new ArrayList<>();
    for (int i = 0; i < fn.params().size(); i++) {
      Typed.Param param = fn.params().get(i);
      Type type = param.variable().type();
      if (i < args.size()) {
        given.add(body.coerce(args.get(i), type));
      } else {
        given.add(new Typed.Const(Objects.requireNonNull(param.defaultValue()), type, tree.span()));
      }
    }
    if (fn.canFail() && handling instanceof Typed.Plain) {
      diagnostics.report(
          Diagnostic.of(Kind.UNHANDLED_FAILURE, tree.span(), fn.name())
              .place(fn.span(), "declared here")
              .help("write `try " + fn.name() + "(...)`, or handle it with `catch`"));
    }
    Type type =
        fn.results().isEmpty()
            ? Type.VOID
            : fn.results().size() == 1 ? fn.results().get(0).type() : Type.VOID;
    return new Typed.FnCall(fn, tree.mode(), given, handling, type, tree.span());
  }

  private static String takes(Typed.Fn fn) {
    return fn.params().stream()
        .map(p -> p.variable().name())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  // ---- system calls

  private Typed.Expr systemCall(
      Expr.Call tree, Signature signature, List<Typed.Expr> args, Typed.Handling handling) {
    List<Typed.@Nullable Expr> filled = match(signature, args, true);
    List<Typed.@Nullable Expr> written = match(signature, args, false);
    boolean fill = filled != null && (written == null || fits(signature, filled));
    List<Typed.@Nullable Expr> chosen = fill ? filled : written;
    if (chosen == null) {
      return count(tree, takes(signature), args.size());
    }
    return new Typed.Call(
        signature, tree.mode(), arguments(signature, chosen, tree.span()), handling, tree.span());
  }

  private static String takes(Signature signature) {
    return signature.params().stream()
        .map(
            p ->
                p.counts() >= 0
                    ? "[" + p.name() + "]"
                    : p.defaultValue() != null ? p.name() + "?" : p.name())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /**
   * Gives each parameter its argument: null where it is left out or filled by a span.
   *
   * @param fill whether a span supplies its count too
   * @return null when the number of arguments does not fit
   */
  private static @Nullable List<Typed.@Nullable Expr> match(
      Signature signature, List<Typed.Expr> args, boolean fill) {
    List<Typed.@Nullable Expr> matched = new ArrayList<>();
    int next = 0;
    for (Signature.Parameter param : signature.params()) {
      boolean before = param.counts() >= 0 && param.counts() < matched.size();
      Typed.Expr span = before ? matched.get(param.counts()) : null;
      // A count that stands before its span cannot know whether that is null.
      boolean counted =
          before ? span == null || fill && span.type() != Type.NULL : param.counts() >= 0 && fill;
      if (counted) {
        matched.add(null);
      } else if (next < args.size()) {
        matched.add(args.get(next++));
      } else if (param.defaultValue() != null || span != null && span.type() == Type.NULL) {
        matched.add(null);
      } else {
        return null;
      }
    }
    return next == args.size() ? matched : null;
  }

  private static boolean fits(Signature signature, List<Typed.@Nullable Expr> args) {
    for (int i = 0; i < args.size(); i++) {
      Typed.Expr arg = args.get(i);
      if (arg != null && !Conversions.fits(arg, signature.params().get(i).type())) {
        return false;
      }
    }
    return true;
  }

  private List<Typed.Arg> arguments(
      Signature signature, List<Typed.@Nullable Expr> chosen, Span span) {
    List<Typed.Arg> typed = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Signature.Parameter param = signature.params().get(i);
      Typed.Expr given = chosen.get(i);
      if (param.counts() >= 0 && chosen.get(param.counts()) != null) {
        continue; // the span's own argument carries it
      }
      if (given == null) {
        Long value = param.defaultValue();
        typed.add(
            new Typed.ValueArg(i, new Typed.Const(value == null ? 0 : value, Type.LONG, span)));
        continue;
      }
      Typed.Expr arg = body.coerce(given, param.type());
      if (!param.consumes()) {
        body.unnamed(given);
      }
      if (!arg.type().isSpan()) {
        typed.add(new Typed.ValueArg(i, arg));
        continue;
      }
      typed.add(spanArgument(signature, chosen, i, arg));
    }
    return typed;
  }

  private Typed.Arg spanArgument(
      Signature signature, List<Typed.@Nullable Expr> chosen, int index, Typed.Expr memory) {
    for (int i = 0; i < signature.params().size(); i++) {
      if (signature.params().get(i).counts() != index) {
        continue;
      }
      Typed.Expr count = chosen.get(i);
      if (count == null) {
        return new Typed.SpanArg(index, i, memory);
      }
      // Written out: the same as a slice, so that the count is held to the memory's length.
      Typed.Expr limit = body.coerce(count, Type.LONG);
      Type type = signature.params().get(index).type();
      return new Typed.SpanArg(
          index,
          i,
          limit.type() == Type.ERROR
              ? memory
              : new Typed.SliceOf(memory, null, limit, type, memory.span()));
    }
    return new Typed.SpanArg(index, -1, memory);
  }
}
