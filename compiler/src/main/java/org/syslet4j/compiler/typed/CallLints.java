// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.ArgumentNames;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr.BinaryOp;
import org.syslet4j.compiler.tree.Param.Direction;
import org.syslet4j.compiler.typed.Typed.Expr;
import org.syslet4j.compiler.typed.Typed.Stmt;

/** What is doubtful about calls: descriptors that leak into children, counts nobody looks at. */
final class CallLints extends Walk {
  private static final String CLOEXEC = "_CLOEXEC";

  private final Namespace names;
  private final Declarations declarations;
  private final Diagnostics diagnostics;

  private CallLints(Namespace names, Declarations declarations, Diagnostics diagnostics) {
    this.names = names;
    this.declarations = declarations;
    this.diagnostics = diagnostics;
  }

  static void check(
      Typed.Block body, Namespace names, Declarations declarations, Diagnostics diagnostics) {
    new CallLints(names, declarations, diagnostics).stmt(body);
  }

  @Override
  void stmt(Stmt stmt) {
    if (stmt instanceof Typed.Evaluate evaluate
        && evaluate.expr() instanceof Typed.Call call
        && !(call.handling() instanceof Typed.Plain)
        && call.signature().bounds() != null
        && call.signature().bounds().highParam() >= 0) {
      diagnostics.report(
          Diagnostic.of(Kind.UNUSED_COUNT, call.span(), call.signature().name())
              .note("it may have done less than it was asked for")
              .help("give the result a name, or use a fn such as `write_all` that goes on"));
    }
    super.stmt(stmt);
  }

  @Override
  void expr(Expr expr) {
    if (expr instanceof Typed.Call call) {
      cloexec(call);
    }
    super.expr(expr);
  }

  private void cloexec(Typed.Call call) {
    Signature signature = call.signature();
    if (!signature.successor().isEmpty()) {
      missing(call, null, "write `" + signature.successor() + "`");
      return;
    }
    for (Typed.Arg arg : call.args()) {
      if (opens(signature) && arg instanceof Typed.ValueArg given) {
        String param = signature.params().get(given.param()).name();
        ArgumentNames.LINUX
            .of(signature.name(), param)
            .flatMap(this::flag)
            .filter(flag -> lacks(given.value(), flag))
            .ifPresent(
                flag ->
                    missing(call, given.value(), "add `| " + flag.name() + "` to `" + param + "`"));
      }
    }
    duplicated(call);
  }

  /** Whether the call gives a descriptor, or fills a pair of them. */
  private static boolean opens(Signature signature) {
    return signature.result() == Type.FD && !BodyTyper.GIVEN.contains(signature.name())
        || signature.params().stream()
            .anyMatch(
                p ->
                    p.direction() == Direction.OUT
                        && BodyTyper.elementOf(p.type()) == Storage.Scalar.FD);
  }

  private record Flag(String name, long value) {}

  /** The flag among those of an argument that closes the descriptor in children. */
  private Optional<Flag> flag(ArgumentNames.Rule rule) {
    List<String> flags =
        rule.names().stream()
            .map(n -> n.endsWith("_*") ? n.substring(0, n.length() - 2) + CLOEXEC : n)
            .filter(n -> n.endsWith(CLOEXEC) && rule.form() == ArgumentNames.Form.BITS)
            .toList();
    for (String name : flags) {
      Optional<Namespace.Found> found = names.find(name, Decl.Const.class);
      if (found.isPresent()) {
        long value = declarations.constant(found.get(), found.get().decl().span()).orElse(0);
        return Optional.of(new Flag(name, value));
      }
    }
    return Optional.empty();
  }

  /** Whether the flag is certainly not set: of what is known at run time only, nothing is said. */
  private static boolean lacks(Expr flags, Flag flag) {
    if (flags instanceof Typed.Const number) {
      return (number.value() & flag.value()) == 0;
    }
    return flags instanceof Typed.Binary binary
        && binary.op() == BinaryOp.BIT_OR
        && lacks(binary.left(), flag)
        && lacks(binary.right(), flag);
  }

  private void duplicated(Typed.Call call) {
    if (call.signature().name().equals("fcntl")
        && call.args().size() > 1
        && Calls.value(call.args().get(1)) instanceof Typed.Const command) {
      names
          .find("F_DUPFD", Decl.Const.class)
          .map(found -> declarations.constant(found, command.span()))
          .filter(value -> value.isPresent() && value.getAsLong() == command.value())
          .ifPresent(value -> missing(call, command, "write `F_DUPFD_CLOEXEC`"));
    }
  }

  private void missing(Typed.Call call, @Nullable Expr flags, String help) {
    Diagnostic.Builder builder =
        Diagnostic.of(
            Kind.MISSING_CLOEXEC,
            flags == null ? call.span() : flags.span(),
            call.signature().name());
    if (flags != null && flags.span().equals(call.span())) {
      builder.label("its flags are left out");
    }
    diagnostics.report(builder.help(help));
  }
}
