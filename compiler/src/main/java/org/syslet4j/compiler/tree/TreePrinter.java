// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree as text: {@code --dump=tree}. One node to a line, children indented, each as {@code (kind
 * value ...)}; spans are left out, so that the text is stable.
 */
public final class TreePrinter {
  private final StringBuilder out = new StringBuilder();
  private int depth;

  private TreePrinter() {}

  /** The whole file. */
  public static String print(Unit unit) {
    TreePrinter printer = new TreePrinter();
    printer.unit(unit);
    return printer.out.toString();
  }

  /** A statement and all below it. */
  public static String print(Stmt stmt) {
    TreePrinter printer = new TreePrinter();
    printer.stmt(stmt);
    return printer.out.toString();
  }

  /** An expression and all below it. */
  public static String print(Expr expr) {
    TreePrinter printer = new TreePrinter();
    printer.expr(expr);
    return printer.out.toString();
  }

  // --- lines
  // ----------------------------------------------------------------------------------------

  private void open(String text) {
    if (out.length() > 0) {
      out.append('\n');
    }
    out.append("  ".repeat(depth)).append('(').append(text);
    depth++;
  }

  private void close() {
    depth--;
    out.append(')');
    if (depth == 0) {
      out.append('\n');
    }
  }

  private void leaf(String text) {
    open(text);
    close();
  }

  // --- declarations
  // -----------------------------------------------------------------------------------

  private void unit(Unit unit) {
    open("unit");
    unit.annotations().forEach(this::annotation);
    if (unit.packageName() != null) {
      leaf("package " + unit.packageName());
    }
    unit.uses().forEach(use -> leaf("use " + use));
    unit.decls().forEach(this::decl);
    close();
  }

  private void decl(Decl decl) {
    if (decl instanceof Decl.Const constant) {
      open("const " + constant.name());
      frame(decl);
      archValues(constant.values());
    } else if (decl instanceof Decl.Struct struct) {
      open("struct " + struct.name());
      frame(decl);
      struct.fields().forEach(this::field);
    } else if (decl instanceof Decl.Syscall syscall) {
      open("syscall " + syscall.name());
      frame(decl);
      syscall.params().forEach(this::param);
      if (syscall.result() != null) {
        type("result", syscall.result());
      }
      archValues(syscall.numbers());
    } else if (decl instanceof Decl.Fn fn) {
      open("fn " + fn.name());
      frame(decl);
      fn.params().forEach(this::param);
      fn.results().forEach(this::result);
      stmt(fn.body());
    } else if (decl instanceof Decl.Syslet syslet) {
      open("syslet " + syslet.name());
      frame(decl);
      syslet.params().forEach(this::param);
      syslet.results().forEach(this::result);
      stmt(syslet.body());
    }
    close();
  }

  private void frame(Decl decl) {
    doc(decl.doc());
    decl.annotations().forEach(this::annotation);
  }

  private void doc(String doc) {
    if (!doc.isEmpty()) {
      leaf("doc " + quoted(doc));
    }
  }

  private void annotation(Annotation annotation) {
    open("@" + annotation.name());
    for (Annotation.Arg arg : annotation.args()) {
      Expr to = arg.to();
      if (to == null) {
        expr(arg.value());
      } else {
        open("range");
        expr(arg.value());
        expr(to);
        close();
      }
    }
    close();
  }

  private void archValues(List<Decl.ArchValue> values) {
    for (Decl.ArchValue value : values) {
      open(value.arch() == null ? "value" : "value " + value.arch());
      expr(value.value());
      close();
    }
  }

  private void field(Decl.Field field) {
    open("field " + field.name());
    doc(field.doc());
    field.annotations().forEach(this::annotation);
    type("type", field.type());
    close();
  }

  private void param(Param param) {
    String direction =
        param.direction() == Param.Direction.IN
            ? ""
            : " " + param.direction().name().toLowerCase(java.util.Locale.ROOT);
    open("param " + param.name() + direction);
    param.annotations().forEach(this::annotation);
    type("type", param.type());
    if (param.defaultValue() != null) {
      open("default");
      expr(param.defaultValue());
      close();
    }
    close();
  }

  private void result(Decl.Result result) {
    type(result.name() == null ? "result" : "result " + result.name(), result.type());
  }

  private void type(String role, TypeRef type) {
    Expr length = type.length();
    if (length != null) {
      open(role + " " + type.name() + "[n]");
      expr(length);
      close();
    } else {
      leaf(role + " " + type.name() + (type.shape() == TypeRef.Shape.OPEN_ARRAY ? "[]" : ""));
    }
  }

  // --- statements
  // ---------------------------------------------------------------------------------------

  private void stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      open("block");
      block.statements().forEach(this::stmt);
    } else if (stmt instanceof Stmt.Let let) {
      open("let " + String.join(" ", let.names().stream().map(Name::text).toList()));
      optionalType(let.type());
      expr(let.init());
    } else if (stmt instanceof Stmt.Var var) {
      open("var " + var.name());
      optionalType(var.type());
      optional(var.init());
    } else if (stmt instanceof Stmt.Assign assign) {
      Expr.BinaryOp op = assign.op();
      open("assign " + (op == null ? "" : op.text()) + "=");
      expr(assign.target());
      expr(assign.value());
    } else if (stmt instanceof Stmt.Evaluate evaluate) {
      open("evaluate");
      expr(evaluate.expr());
    } else if (stmt instanceof Stmt.Defer defer) {
      open(defer.onErrorOnly() ? "errdefer" : "defer");
      stmt(defer.statement());
    } else if (stmt instanceof Stmt.Annotated annotated) {
      open("annotated");
      annotated.annotations().forEach(this::annotation);
      stmt(annotated.statement());
    } else {
      flow(stmt);
    }
    close();
  }

  private void flow(Stmt stmt) {
    if (stmt instanceof Stmt.If branch) {
      open("if");
      expr(branch.condition());
      stmt(branch.then());
      if (branch.otherwise() != null) {
        stmt(branch.otherwise());
      }
    } else if (stmt instanceof Stmt.Loop loop) {
      open("loop" + label(loop.label()));
      stmt(loop.body());
    } else if (stmt instanceof Stmt.While loop) {
      open("while" + label(loop.label()));
      expr(loop.condition());
      stmt(loop.body());
    } else if (stmt instanceof Stmt.ForRange loop) {
      open("for-range " + loop.variable() + label(loop.label()));
      expr(loop.from());
      expr(loop.to());
      stmt(loop.body());
    } else if (stmt instanceof Stmt.ForEach loop) {
      open("for-each " + loop.variable() + label(loop.label()));
      expr(loop.array());
      stmt(loop.body());
    } else {
      leave(stmt);
    }
  }

  private void leave(Stmt stmt) {
    if (stmt instanceof Stmt.Break leave) {
      open("break" + label(leave.label()));
    } else if (stmt instanceof Stmt.Continue leave) {
      open("continue" + label(leave.label()));
    } else if (stmt instanceof Stmt.Return leave) {
      open("return");
      leave.values().forEach(this::expr);
    } else if (stmt instanceof Stmt.Fail fail) {
      open("fail");
      expr(fail.errno());
    } else if (stmt instanceof Stmt.Check check) {
      open("check");
      expr(check.condition());
    } else {
      throw new AssertionError("a statement without a printed form: " + stmt.getClass());
    }
  }

  private static String label(@Nullable Name label) {
    return label == null ? "" : " " + label + ":";
  }

  private void optionalType(@Nullable TypeRef type) {
    if (type != null) {
      type("type", type);
    }
  }

  private void optional(@Nullable Expr expr) {
    if (expr != null) {
      expr(expr);
    }
  }

  // --- expressions
  // ----------------------------------------------------------------------------------------

  private void expr(Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      open(binary.op().text());
      expr(binary.left());
      expr(binary.right());
    } else if (expr instanceof Expr.Unary unary) {
      open(unary.op().text());
      expr(unary.operand());
    } else if (expr instanceof Expr.Call call) {
      call(call);
    } else if (expr instanceof Expr.Field field) {
      open("." + field.name());
      expr(field.base());
    } else if (expr instanceof Expr.Index index) {
      open("index");
      expr(index.base());
      expr(index.index());
    } else if (expr instanceof Expr.Slice slice) {
      open("slice");
      expr(slice.base());
      end(slice.from());
      end(slice.to());
    } else if (expr instanceof Expr.StructLiteral literal) {
      open("literal " + literal.type());
      for (Expr.FieldValue field : literal.fields()) {
        open("field " + field.name());
        expr(field.value());
        close();
      }
    } else {
      open(atom(expr));
    }
    close();
  }

  private void end(@Nullable Expr end) {
    if (end == null) {
      leaf("open");
    } else {
      expr(end);
    }
  }

  private void call(Expr.Call call) {
    String mode =
        call.mode() == Expr.Mode.DEFAULT
            ? ""
            : call.mode().name().toLowerCase(java.util.Locale.ROOT) + " ";
    open("call " + mode + (call.tried() ? "try " : "") + call.callee());
    call.args().forEach(this::expr);
    Expr.Catch handler = call.handler();
    if (handler != null) {
      String errnos = String.join(" | ", handler.errnos().stream().map(Name::text).toList());
      open("catch" + (handler.binding() == null ? "" : " " + handler.binding()) + prefixed(errnos));
      stmt(handler.body());
      close();
    }
  }

  private static String prefixed(String errnos) {
    return errnos.isEmpty() ? "" : " " + errnos;
  }

  private static String atom(Expr expr) {
    if (expr instanceof Expr.Int number) {
      return "int " + number.value();
    }
    if (expr instanceof Expr.Ipv4 address) {
      long v = address.value();
      return "ipv4 "
          + (v >> 24 & 255)
          + "."
          + (v >> 16 & 255)
          + "."
          + (v >> 8 & 255)
          + "."
          + (v & 255);
    }
    if (expr instanceof Expr.Text text) {
      return "text " + quoted(text.value());
    }
    if (expr instanceof Expr.Bytes bytes) {
      return "bytes " + quoted(bytes.value());
    }
    if (expr instanceof Expr.Ref ref) {
      return "ref " + ref.name();
    }
    if (expr instanceof Expr.Null) {
      return "null";
    }
    throw new AssertionError("an expression without a printed form: " + expr.getClass());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c >= 0x20 && c < 0x7f) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u{%x}", c));
              }
            });
    return quoted.append('"').toString();
  }
}
