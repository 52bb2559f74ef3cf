// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.replay;

import org.syslet4j.compiler.builder.LongArg;
import org.syslet4j.compiler.builder.SyscallBuilder;
import org.syslet4j.compiler.builder.Type;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Param;
import org.syslet4j.compiler.tree.TypeRef;

/** The declaration of a system call, said again. */
final class SyscallDeclaration {
  private final Program program;
  private final SyscallBuilder to;

  SyscallDeclaration(Program program, SyscallBuilder to) {
    this.program = program;
    this.to = to;
  }

  void say(Decl.Syscall decl) {
    if (!decl.doc().isEmpty()) {
      to.doc(decl.doc());
    }
    decl.annotations().forEach(annotation -> annotation(decl, annotation));
    decl.params().forEach(this::param);
    if (decl.result() != null) {
      if (decl.result().name().text().equals("fd")) {
        to.returnsFd();
      } else {
        to.returns();
      }
    }
    for (Decl.ArchValue number : decl.numbers()) {
      long value = ((Expr.Int) number.value()).value();
      if (number.arch() == null) {
        to.number(value);
      } else {
        to.number(Program.arch(number.arch().text()), value);
      }
    }
  }

  private void annotation(Decl.Syscall decl, Annotation annotation) {
    String[] words =
        annotation.args().stream().map(SyscallDeclaration::word).toArray(String[]::new);
    switch (annotation.name().text()) {
      case "attempt" -> to.attempt(words[0]);
      case "uring" -> to.uring(words[0]);
      case "refused" -> to.refused(words[0]);
      case "group" -> to.group(words);
      case "thread_bound" -> to.threadBound();
      case "waits" -> to.waits();
      case "since" -> to.since(Program.text(annotation));
      case "inherited" -> to.inherited(Program.text(annotation));
      case "arch" -> to.onlyOn(Program.arch(annotation));
      case "result" -> result(decl, annotation.args().get(0));
      default -> to.allow(Program.first(annotation), Program.more(annotation));
    }
  }

  private static String word(Annotation.Arg arg) {
    if (arg.value() instanceof Expr.Call call) {
      return call.callee() + "(" + ((Expr.Ref) call.args().get(0)).name() + ")";
    }
    return arg.value() instanceof Expr.Ref ref ? ref.name().text() : "";
  }

  private void result(Decl.Syscall decl, Annotation.Arg bounds) {
    LongArg from = (LongArg) program.constantValue(bounds.value());
    Expr end = bounds.to();
    if (end == null) {
      to.result(from);
    } else if (end instanceof Expr.Ref ref
        && decl.params().stream().anyMatch(p -> p.name().text().equals(ref.name().text()))) {
      to.result(((Expr.Int) bounds.value()).value(), ref.name().text());
    } else {
      to.result(from, (LongArg) program.constantValue(end));
    }
  }

  private void param(Param param) {
    String name = param.name().text();
    TypeRef type = param.type();
    if (type.name().text().equals("any")) {
      if (param.direction() == Param.Direction.INOUT) {
        to.inoutAny(name);
      } else {
        to.any(name);
      }
    } else {
      Type<?> known = program.types().of(type);
      switch (param.direction()) {
        case IN -> to.in(name, known);
        case OUT -> to.out(name, known);
        case INOUT -> to.inout(name, known);
      }
    }
    if (!param.annotations().isEmpty()) {
      to.consumed();
    }
    Expr value = param.defaultValue();
    if (value instanceof Expr.Field counted) {
      to.lengthOf(((Expr.Ref) counted.base()).name().text());
    } else if (value instanceof Expr.Null) {
      to.orNull();
    } else if (value != null) {
      to.defaultsTo((LongArg) program.constantValue(value));
    }
  }
}
