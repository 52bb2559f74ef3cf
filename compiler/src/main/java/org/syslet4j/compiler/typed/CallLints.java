// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.typed;

import java.util.Optional;
import java.util.OptionalLong;
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
        Optional<ArgumentNames.Rule> rule = ArgumentNames.LINUX.of(signature.name(), param);
        Flag flag = rule.isPresent() ? flag(rule.get()) : null;
        if (flag != null && lacks(given.value(), flag)) {
          missing(call, given.value(), "add `| " + flag.name() + "` to `" + param + "`");
        }
      }
    }
    duplicated(call);
  }

  /** Whether the call gives a descriptor, or fills a pair of them. */
  private static boolean opens(Signature signature) {
    if (signature.result() == Type.FD && !BodyTyper.GIVEN.contains(signature.name())) {
      return true;
    }
    for (Signature.Parameter param : signature.params()) {
      if (param.direction() == Direction.OUT
          && BodyTyper.elementOf(param.type()) == Storage.Scalar.FD) {
        return true;
      }
    }
    return false;
  }

  private record Flag(String name, long value) {}

  /** The flag among those of an argument that closes the descriptor in children. */
  private @Nullable Flag flag(ArgumentNames.Rule rule) {
    if (rule.form() != ArgumentNames.Form.BITS) {
      return null;
    }
    for (String name : rule.names()) {
      String flag = name.endsWith("_*") ? name.substring(0, name.length() - 2) + CLOEXEC : name;
      Optional<Namespace.Found> found =
          flag.endsWith(CLOEXEC) ? names.find(flag, Decl.Const.class) : Optional.empty();
      if (found.isPresent()) {
        long value = declarations.constant(found.get(), found.get().decl().span()).orElse(0);
        return new Flag(flag, value);
      }
    }
    return null;
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
      Optional<Namespace.Found> found = names.find("F_DUPFD", Decl.Const.class);
      if (found.isPresent()
          && declarations
              .constant(found.get(), command.span())
              .equals(OptionalLong.of(command.value()))) {
        missing(call, command, "write `F_DUPFD_CLOEXEC`");
      }
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
